//! Stamps as German writes them, so that the parser reads them back.

use super::{Ago, Day, Role, Stamp, When, words::weekdays};
use crate::date::{CalendarDate, ClockTime, Unit, Year, months};
use std::fmt;

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Stand => "Stand",
            Self::Published => "Veröffentlicht",
            Self::Updated => "Aktualisiert",
        })
    }
}

/// Writes the cue, the day and the clock time: `Stand: 4. April 2025, 03:51 Uhr`.
impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(role) = self.role {
            write!(f, "{role}: ")?;
        }
        match self.when {
            When::Ago(ago) => ago.fmt(f),
            When::At { day, clock } => {
                if let Some(day) = day {
                    show_day(f, day)?;
                }
                if day.is_some() && clock.is_some() {
                    f.write_str(", ")?;
                }
                clock.map_or(Ok(()), |clock| show_clock(f, clock))
            }
        }
    }
}

/// Writes it as German does: `vor 3 Stunden`.
impl fmt::Display for Ago {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (one, many) = match self.unit {
            Unit::Second => ("Sekunde", "Sekunden"),
            Unit::Minute => ("Minute", "Minuten"),
            Unit::Hour => ("Stunde", "Stunden"),
            Unit::Week => ("Woche", "Wochen"),
            Unit::Month => ("Monat", "Monaten"),
            Unit::Year => ("Jahr", "Jahren"),
            _ => ("Tag", "Tagen"),
        };
        write!(f, "vor {} {}", self.amount, if self.amount == 1 { one } else { many })
    }
}

fn show_day(f: &mut fmt::Formatter<'_>, day: Day) -> fmt::Result {
    match day {
        Day::Calendar(date) => show_date(f, date),
        Day::FromToday(-2) => f.write_str("vorgestern"),
        Day::FromToday(-1) => f.write_str("gestern"),
        Day::FromToday(1) => f.write_str("morgen"),
        Day::FromToday(_) => f.write_str("heute"),
    }
}

fn show_date(f: &mut fmt::Formatter<'_>, date: CalendarDate) -> fmt::Result {
    if let Some(weekday) = date.weekday() {
        let name = weekdays().find(|(_, day)| *day == weekday).map_or("", |(name, _)| name);
        f.write_str(name)?;
        f.write_str(if date.month().is_some() { ", " } else { "" })?;
    }
    // A year of two digits follows a month in figures only.
    let short = matches!(date.year(), Some(Year::Short(_)));
    match (date.day(), date.month()) {
        (Some(day), Some(month)) if short => write!(f, "{day}.{month}.")?,
        (Some(day), Some(month)) => write!(f, "{day}. {}", name_of(month))?,
        (None, Some(month)) => f.write_str(name_of(month))?,
        _ => {}
    }
    let blank = if date.month().is_some() { " " } else { "" };
    match date.year() {
        Some(Year::Short(year)) => write!(f, "{year:02}"),
        Some(year) => write!(f, "{blank}{:04}", year.number().unwrap_or(0)),
        None => Ok(()),
    }
}

fn name_of(month: u8) -> &'static str {
    months().find(|(_, number)| *number == month).map_or("", |(name, _)| name)
}

fn show_clock(f: &mut fmt::Formatter<'_>, clock: ClockTime) -> fmt::Result {
    match (clock.minute(), clock.second()) {
        (Some(minute), Some(second)) => write!(f, "{:02}:{minute:02}:{second:02}", clock.hour())?,
        (Some(minute), None) => write!(f, "{:02}:{minute:02}", clock.hour())?,
        _ => write!(f, "{}", clock.hour())?,
    }
    f.write_str(" Uhr")?;
    clock.zone().map_or(Ok(()), |zone| write!(f, " {zone}"))
}
