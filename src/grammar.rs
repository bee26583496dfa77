//! The nom 8 parsers of every family: each begins at the start of its input and hands back the rest.
//!
//! | Parser | Text | Value |
//! | --- | --- | --- |
//! | [`date`] | `4. April 2025`, `vor drei Jahren`, `jeden Montag` | [`Date`](crate::Date) |
//! | [`date_as`] | `drei Jahre`, `vom 4. bis 6. April` | a [`Length`](crate::date::Length), a [`Range`](crate::date::Range), any kind of date |
//! | [`calendar_date`] | `4. April 2025`, `Montag`, `März` | [`CalendarDate`](crate::date::CalendarDate) |
//! | [`clock_time`] | `15.30 Uhr`, `halb vier` | [`ClockTime`](crate::date::ClockTime) |
//! | [`stamp`] | `Stand: 04.04.2025 03:51 Uhr` | [`Stamp`](crate::Stamp) |
//! | [`stamp_cue`] | `Stand:`, `Zuletzt aktualisiert am` | [`Role`](crate::stamp::Role) |
//! | [`source`], [`source_as`], [`source_line`], [`byline`], [`dateline`], [`credit`], [`copyright`] | `Quelle: ntv.de, jpe/AFP` | [`Source`](crate::Source) |
//! | [`agency`] | `dpa`, `AFP` | [`Agency`](crate::source::Agency) |
//! | [`quotation`], [`framed_quotation`] | `„Nein“`, `„Nein“, sagte Vogt` | [`Quote`](crate::Quote) |
//! | [`cue_verb`], [`speaker`] | `sagte`, `die Ministerin` | the words |
//! | [`reading_time`] | `Lesedauer: 4 Minuten` | [`ReadingTime`](crate::line::ReadingTime) |
//!
//! All are generic over the error type ([`GrammarError`] names what is asked of it: nom's own `Error` and `()` will do) and fail
//! recoverably, so that `alt`, `opt` and `many0` go on. They take the longest text that they can read, as it stands: soft
//! hyphens and decomposed umlauts are folded by the finders and by `parse`, not here.
//!
//! ```
//! use depesche::{Date, grammar};
//! use nom::{Parser, branch::alt, bytes::complete::tag, combinator::value};
//!
//! /// A date, or the words that say that there is none yet.
//! fn when(input: &str) -> nom::IResult<&str, Option<Date>> {
//!     alt((grammar::date.map(Some), value(None, tag("noch offen")))).parse(input)
//! }
//!
//! assert_eq!(when("30. Juni 2025, Kiel").unwrap().0, ", Kiel");
//! assert_eq!(when("noch offen.").unwrap(), (".", None));
//! ```
//!
//! # Not here
//!
//! What needs the words in front, or the sentence around: whether `1990` is a year, who speaks. That is asked of running
//! text, by [`dates`](crate::dates) and its siblings.

pub use crate::date::grammar::{calendar_date, clock_time, date, date_as};
pub use crate::error::GrammarError;
pub use crate::line::reading::reading_time;
pub use crate::quote::grammar::{cue_verb, framed_quotation, quotation, speaker};
pub use crate::source::grammar::entry::{
    agency, byline, copyright, credit, dateline, source, source_as, source_line,
};
pub use crate::stamp::grammar::{stamp, stamp_cue};
