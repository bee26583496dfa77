//! Dates, clock times and lengths as German newspapers write them.

mod find;
pub(crate) mod grammar;
mod holidays;
mod lexicon;
mod resolve;
mod timex;
mod types;
mod whole;
mod words;

pub use find::{Dates, dates};
#[allow(unused_imports, reason = "the TimeML view is built on these")]
pub(crate) use find::{End, Expression, Expressions, Mark, Role, expressions};
pub use holidays::{Feast, easter_sunday};
pub use resolve::{
    Anchor, Carry, Grain, NextWeekday, Pick, Resolved, ResolvedDates, Rules, Seasons, TwoDigitYear,
    resolved,
};
pub use timex::{Timex, TimexKind, TimexValue, Timexes, timexes};
pub use types::*;
