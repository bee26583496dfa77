//! Dates, clock times and lengths as German newspapers write them, and what they mean.
//!
//! | Text | Value | Seen from Friday, 4 April 2025 |
//! | --- | --- | --- |
//! | `4. April 2025`, `04.04.2025`, `4.4.25` | day, month, year | that day |
//! | `Samstag (15.02.2025)` | weekday and day | that day |
//! | `März 2025`, `4. April`, `Montag` | what is written, the rest open | March, 4 April, Monday 31 March |
//! | `15.30 Uhr`, `halb vier`, `Montagabend` | a time of day | on the day named last |
//! | `gestern`, `vergangenen Dienstag`, `vor drei Jahren` | a relative date | 3 April, 1 April, 2022 |
//! | `Ende der Woche`, `drittes Quartal 2024`, `Sommer 2023` | a period | from … to |
//! | `Ostern`, `Karfreitag 2024` | a feast | 20 April 2025, 29 March 2024 |
//! | `vom 28. März bis 2. April`, `10 bis 12 Uhr` | a range | from … to |
//! | `seit 2021`, `bis Ende Mai`, `ab 14 Uhr` | a bound | one end of it |
//! | `drei Jahre und vier Monate`, `jahrelang` | a length | none |
//! | `jeden Montag`, `täglich`, `alle zwei Wochen` | something that comes again | none |
//!
//! [`Date`] is the sum of them and never holds more than is written. What it means for a day is said by
//! [`Date::resolve`]; [`resolved`] says it for a whole text, and [`timexes`] gives the view of TimeML, with
//! its own extents and values.
//!
//! ```
//! use chrono::NaiveDate;
//! use depesche::date::{Rules, resolved};
//!
//! let published = NaiveDate::from_ymd_opt(2025, 4, 4).unwrap();
//! let text = "Der Rat tagte vergangenen Dienstag; vom 28. März bis 2. April lagen die Pläne aus.";
//! let days: Vec<_> = resolved(text, published, &Rules::new())
//!     .filter_map(|(found, meaning)| Some((found.text(text)?, meaning?.start().date().to_string())))
//!     .collect();
//! assert_eq!(days[0], ("vergangenen Dienstag", "2025-04-01".to_owned()));
//! assert_eq!(days[1], ("vom 28. März bis 2. April", "2025-03-28".to_owned()));
//! ```
//!
//! # What belongs to a date
//!
//! Every word that bears on the value: `ab`, `bis`, `seit`, `vor`, `nach`, `Anfang`, `rund`, `Uhr`, the weekday. Articles and the `am`, `im`,
//! `um` in front do not. Days under one month (`am 4., 5. und 6. April`) are one date, full dates joined by `und` are several.
//!
//! # Not read
//!
//! What no calendar has (`31.02.2025`, `25:70 Uhr`) is rejected whole, never read by its tail. The day comes before the month,
//! always. A number alone is a year only where its surroundings say so: not in `1200 Menschen`, `1010 Wien`, `Resolution
//! 1441`. No dates are `3.50 Euro`, `2:1`, `§ 218`, ages (`22 Jahre alt`), phone numbers, and the words `so`, `mo`, `fr`.

mod display;
mod find;
pub(crate) mod grammar;
mod holidays;
mod lexicon;
mod resolve;
mod timex;
mod types;
mod whole;
mod words;

#[cfg(feature = "arbitrary")]
pub(crate) use display::month;
pub use find::{Dates, dates};
pub(crate) use find::{End, Expression, Expressions, Mark, Role, Walk, expressions, in_paragraph};
pub(crate) use grammar::{Marks, iso_zone, zone};
pub use holidays::{Feast, easter_sunday};
pub use resolve::{
    Anchor, Carry, Grain, NextWeekday, Pick, Resolved, ResolvedDates, Rules, Seasons, TwoDigitYear,
    resolved,
};
pub use timex::{Timex, TimexKind, TimexValue, Timexes, timexes};
pub use types::*;
pub use whole::WrongKind;
pub(crate) use whole::no_such_time;
pub(crate) use words::{months, months_at, weekdays};
