//! How the meaning of a date is written: as ISO 8601 has it, to its grain.

use super::{Grain, Resolved};
use chrono::{Datelike, NaiveDateTime, TimeDelta, Timelike, Weekday};
use std::fmt;

/// Writes the stretch in the units of its grain as ISO 8601 has it: `2025-04-04`, `2025-W14`, `2025-04`, `2025-04-04T15:30`; of more
/// units than one the first and the last, of times of day that last the start and the end; two dots where a side is open. Weeks that
/// begin or end in the middle of one are written by their days.
///
/// ```
/// use chrono::NaiveDate;
/// use depesche::{Date, date::Rules};
///
/// let friday = NaiveDate::from_ymd_opt(2025, 4, 4).unwrap();
/// for (text, meant) in [
///     ("Dienstag", "2025-04-01"),
///     ("Ende Mai", "2025-05-21/2025-05-31"),
///     ("vergangene Woche", "2025-W13"),
///     ("15.30 Uhr", "2025-04-04T15:30"),
///     ("10 bis 12 Uhr", "2025-04-04T10/2025-04-04T12"),
///     ("seit 2021", "2021/.."),
/// ] {
///     let date: Date = text.parse()?;
///     assert_eq!(date.resolve(friday, &Rules::new()).unwrap().to_string(), meant);
/// }
/// # Ok::<(), depesche::ParseError>(())
/// ```
impl fmt::Display for Resolved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let of_clock = self.grain() <= Grain::PartOfDay;
        // "seit drei Wochen" ends in the middle of a week: by its number nobody would know where.
        let whole = [self.start(), self.end()].iter().all(|at| at.weekday() == Weekday::Mon);
        let grain = if self.grain() == Grain::Week && !whole { Grain::Day } else { self.grain() };
        let first = self.opens().map(|at| Unit { at, grain });
        let last = self.closes().map(|end| {
            let inside = end.checked_sub_signed(TimeDelta::seconds(1)).unwrap_or(end);
            Unit { at: if of_clock { end } else { inside }, grain }
        });
        match (first, last) {
            (Some(first), Some(_)) if self.is_one_of_the_clock() => write!(f, "{first}"),
            (Some(first), Some(last)) if first.to_string() == last.to_string() => {
                write!(f, "{first}")
            }
            (Some(first), Some(last)) => write!(f, "{first}/{last}"),
            (Some(first), None) => write!(f, "{first}/.."),
            (None, Some(last)) => write!(f, "../{last}"),
            (None, None) => f.write_str("../.."),
        }
    }
}

impl Resolved {
    /// Tells whether this is one hour, minute or second and no side of it.
    fn is_one_of_the_clock(&self) -> bool {
        let length = match self.grain() {
            Grain::Second => TimeDelta::seconds(1),
            Grain::Minute => TimeDelta::minutes(1),
            Grain::Hour => TimeDelta::hours(1),
            _ => return false,
        };
        self.side().is_none() && self.end() - self.start() == length
    }
}

/// The unit of a grain that a moment lies in.
struct Unit {
    at: NaiveDateTime,
    grain: Grain,
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (day, time) = (self.at.date(), self.at.time());
        let (hour, minute, second) = (time.hour(), time.minute(), time.second());
        match self.grain {
            Grain::Second => write!(f, "{day}T{hour:02}:{minute:02}:{second:02}"),
            Grain::Minute => write!(f, "{day}T{hour:02}:{minute:02}"),
            Grain::Hour | Grain::PartOfDay => write!(f, "{day}T{hour:02}"),
            Grain::Week => {
                write!(f, "{:04}-W{:02}", day.iso_week().year(), day.iso_week().week())
            }
            Grain::Month | Grain::Quarter | Grain::HalfYear => {
                write!(f, "{:04}-{:02}", day.year(), day.month())
            }
            Grain::Year | Grain::Decade | Grain::Century => write!(f, "{:04}", day.year()),
            _ => write!(f, "{day}"),
        }
    }
}
