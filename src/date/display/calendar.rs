//! Days, months and years: `Freitag, 4. April 2025`.

use crate::date::{CalendarDate, Year, words};
use chrono::Weekday;
use std::fmt::{self, Display, Formatter};

/// The name of a month as it stands in a sentence: the first of its row in the lexicon.
pub(crate) fn month(number: u8) -> &'static str {
    words::MONTHS.iter().find(|(_, month)| *month == number).map_or("", |(name, _)| name)
}

/// The name of a weekday.
pub(super) fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "Montag",
        Weekday::Tue => "Dienstag",
        Weekday::Wed => "Mittwoch",
        Weekday::Thu => "Donnerstag",
        Weekday::Fri => "Freitag",
        Weekday::Sat => "Samstag",
        Weekday::Sun => "Sonntag",
    }
}

impl Display for Year {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Full(year @ 1000..=9999) => write!(f, "{year}"),
            Self::Full(year) => write!(f, "{year} n. Chr."),
            Self::Short(year) => write!(f, "'{year:02}"),
            Self::BeforeChrist(year) => write!(f, "{year} v. Chr."),
        }
    }
}

impl Display for CalendarDate {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if let Some(day) = self.weekday {
            f.write_str(weekday(day))?;
            if self.days.is_empty() {
                return Ok(());
            }
            // "Freitag, der 13."
            f.write_str(if self.month.is_none() { ", der " } else { ", " })?;
        }
        let count = self.days.len();
        for (place, day) in self.days.iter().enumerate() {
            match place {
                0 => {}
                place if place + 1 == count => f.write_str(" und ")?,
                _ => f.write_str(", ")?,
            }
            write!(f, "{day}.")?;
        }
        if let Some(number) = self.month {
            if count > 0 {
                f.write_str(" ")?;
            }
            f.write_str(month(number))?;
        }
        match self.year {
            Some(year) if self.month.is_some() => write!(f, " {year}"),
            Some(year) => write!(f, "{year}"),
            None => Ok(()),
        }
    }
}
