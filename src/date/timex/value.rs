//! The value of a TIMEX3: `2014-W08-WE`, `P3Y`, `T20:30`.

use crate::date::{
    Amount, Cycle, Grain, Length, Name, PartName, Recurring, Reference, Season, TimeOfDay, Unit,
};
use chrono::{Datelike, NaiveDate, Timelike, Weekday};
use std::fmt::{self, Display, Formatter};

/// The value of a TIMEX3 in the calendar, as a length or as something that comes again.
///
/// `Display` writes it as the standard does:
///
/// | Value | Text |
/// | --- | --- |
/// | `2014-02-18`, `2014-02`, `2014`, `BC0190` | days, months, years |
/// | `2014-W08`, `2014-W08-WE`, `2014-Q3`, `2014-H2`, `2014-SU` | weeks, weekends, quarters, halves, seasons |
/// | `199`, `18` | the nineties of the 20th century, the 19th century |
/// | `2014-02-18T20:30`, `2014-02-18TEV`, `T20:30` | times of day |
/// | `P3Y4M`, `PT48H`, `P1.5Y`, `PXD` | lengths |
/// | `P1D`, `XXXX-WXX-1` | what comes again |
/// | `PRESENT_REF`, `PAST_REF`, `FUTURE_REF`, `XXXX-XX-XX` | what has no place in the calendar |
///
/// ```
/// use chrono::NaiveDate;
/// use depesche::date::{Grain, TimexValue};
///
/// let start = NaiveDate::from_ymd_opt(2025, 4, 5).unwrap();
/// let weekend = TimexValue::Calendar { start, grain: Grain::Weekend };
/// assert_eq!(weekend.to_string(), "2025-W14-WE");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum TimexValue {
    /// A stretch of the calendar by its first day and its grain.
    Calendar {
        /// The first day.
        start: NaiveDate,
        /// A day or something longer.
        grain: Grain,
    },
    /// A clock time, on a day where one is known.
    Clock {
        /// The day.
        day: Option<NaiveDate>,
        /// 0 to 24.
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::checked::hour"))]
        hour: u8,
        /// 0 to 59.
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::checked::minute"))]
        minute: u8,
        /// 0 to 59.
        #[cfg_attr(
            feature = "serde",
            serde(
                default,
                deserialize_with = "crate::checked::some_second",
                skip_serializing_if = "Option::is_none"
            )
        )]
        second: Option<u8>,
    },
    /// A part of the day, on a day where one is known.
    PartOfDay {
        /// The day.
        day: Option<NaiveDate>,
        /// The part.
        part: PartName,
    },
    /// Past, present or future at large.
    Reference(Reference),
    /// A length of time.
    Length(Length),
    /// Something that comes again.
    Recurring(Recurring),
    /// Something with a name that no day follows from: `XXXX-XX-XX`.
    Open,
}

impl Display for TimexValue {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Calendar { start, grain } => calendar(f, start, grain),
            Self::Clock { day, hour, minute, second } => {
                if let Some(day) = day {
                    calendar(f, day, Grain::Day)?;
                }
                write!(f, "T{hour:02}:{minute:02}")?;
                second.map_or(Ok(()), |second| write!(f, ":{second:02}"))
            }
            Self::PartOfDay { day, part } => {
                if let Some(day) = day {
                    calendar(f, day, Grain::Day)?;
                }
                write!(f, "T{}", part_code(part))
            }
            Self::Reference(Reference::Past) => f.write_str("PAST_REF"),
            Self::Reference(Reference::Present) => f.write_str("PRESENT_REF"),
            Self::Reference(Reference::Future) => f.write_str("FUTURE_REF"),
            Self::Length(length) => write_length(f, &length),
            Self::Recurring(recurring) => write_recurring(f, &recurring),
            Self::Open => f.write_str("XXXX-XX-XX"),
        }
    }
}

/// The year, before Christ as `BC0190`.
fn write_year(f: &mut Formatter<'_>, year: i32) -> fmt::Result {
    if year > 0 { write!(f, "{year:04}") } else { write!(f, "BC{:04}", 1 - i64::from(year)) }
}

fn calendar(f: &mut Formatter<'_>, start: NaiveDate, grain: Grain) -> fmt::Result {
    let (year, week, month) = (start.year(), start.iso_week(), start.month());
    match grain {
        Grain::Century if year > 0 => return write!(f, "{:02}", year / 100),
        Grain::Century => return write!(f, "BC{:02}", -i64::from(year) / 100),
        Grain::Decade if year > 0 => return write!(f, "{:03}", year / 10),
        Grain::Decade => return write!(f, "BC{:03}", -i64::from(year) / 10),
        Grain::Week | Grain::Weekend => write_year(f, week.year())?,
        _ => write_year(f, year)?,
    }
    match grain {
        Grain::Year => Ok(()),
        Grain::HalfYear if month == 1 => f.write_str("-H1"),
        Grain::HalfYear if month == 7 => f.write_str("-H2"),
        Grain::HalfYear | Grain::Season => f.write_str(season_code(match month {
            3 => Season::Spring,
            4..=6 => Season::Summer,
            9 => Season::Autumn,
            _ => Season::Winter,
        })),
        Grain::Quarter => write!(f, "-Q{}", month.div_ceil(3)),
        Grain::Month => write!(f, "-{month:02}"),
        Grain::Week => write!(f, "-W{:02}", week.week()),
        Grain::Weekend => write!(f, "-W{:02}-WE", week.week()),
        _ => write!(f, "-{month:02}-{:02}", start.day()),
    }
}

fn season_code(season: Season) -> &'static str {
    match season {
        Season::Spring => "-SP",
        Season::Summer => "-SU",
        Season::Autumn => "-FA",
        Season::Winter => "-WI",
    }
}

/// The codes of TIDES, with `MI` for noon as HeidelTime has it.
fn part_code(part: PartName) -> &'static str {
    match part {
        PartName::Dawn | PartName::Morning | PartName::Forenoon => "MO",
        PartName::Noon => "MI",
        PartName::Afternoon => "AF",
        PartName::Evening | PartName::Eve => "EV",
        PartName::Night | PartName::NightInto | PartName::Midnight => "NI",
    }
}

/// The letters of a unit, whether they stand behind `T`, and how many of them the unit is.
fn unit_code(unit: Unit) -> (&'static str, bool, u64) {
    match unit {
        Unit::Second => ("S", true, 1),
        Unit::Minute => ("M", true, 1),
        Unit::QuarterHour => ("M", true, 15),
        Unit::Hour => ("H", true, 1),
        Unit::Night => ("NI", true, 1),
        Unit::Evening => ("EV", true, 1),
        Unit::Day | Unit::Workday => ("D", false, 1),
        Unit::Weekend => ("WE", false, 1),
        Unit::Week => ("W", false, 1),
        Unit::Month => ("M", false, 1),
        Unit::Quarter => ("M", false, 3),
        Unit::HalfYear | Unit::Semester => ("M", false, 6),
        Unit::Year | Unit::SchoolYear => ("Y", false, 1),
        Unit::Decade => ("DE", false, 1),
        Unit::Century => ("CE", false, 1),
        Unit::Millennium => ("ML", false, 1),
        Unit::MillionYears => ("Y", false, 1_000_000),
    }
}

fn write_length(f: &mut Formatter<'_>, length: &Length) -> fmt::Result {
    f.write_str("P")?;
    let mut behind_t = false;
    for (amount, unit) in length.parts() {
        let (code, is_time, each) = match (amount, unit) {
            // Ein Vierteljahr is three months, eine halbe Stunde is 30 minutes.
            (Amount::Hundredths(count @ 1..100), Unit::Year) if count * 12 % 100 == 0 => {
                ("M", false, 12)
            }
            (Amount::Hundredths(1..100), Unit::Hour) => ("M", true, 60),
            (Amount::Hundredths(1..100), Unit::Minute) => ("S", true, 60),
            // Ein halbes Jahrhundert is fifty years.
            (Amount::Hundredths(count), Unit::Decade) if count % 100 != 0 => ("Y", false, 10),
            (Amount::Hundredths(count), Unit::Century) if count % 100 != 0 => ("Y", false, 100),
            _ => unit_code(unit),
        };
        if is_time && !behind_t {
            f.write_str("T")?;
            behind_t = true;
        }
        match amount {
            Amount::Hundredths(count) => write_number(f, u64::from(count) * each)?,
            _ => f.write_str("X")?,
        }
        f.write_str(code)?;
    }
    Ok(())
}

/// A number of hundredths, without zeros behind the point: `1.5`.
fn write_number(f: &mut Formatter<'_>, hundredths: u64) -> fmt::Result {
    write!(f, "{}", hundredths / 100)?;
    match hundredths % 100 {
        0 => Ok(()),
        tenths if tenths % 10 == 0 => write!(f, ".{}", tenths / 10),
        rest => write!(f, ".{rest:02}"),
    }
}

fn write_recurring(f: &mut Formatter<'_>, recurring: &Recurring) -> fmt::Result {
    let clock = match recurring.time() {
        Some(TimeOfDay::Clock(clock)) => clock.to_naive(),
        _ => None,
    };
    // Every day at a time is that time.
    if clock.is_none() || recurring.cycle() != Cycle::Unit(Unit::Day) {
        write_cycle(f, recurring)?;
    }
    match (clock, recurring.time(), recurring.cycle()) {
        (Some(at), ..) => write!(f, "T{:02}:{:02}", at.hour(), at.minute()),
        // Jeden Montagabend
        (None, Some(TimeOfDay::Part(part)), Cycle::Weekdays(_)) => {
            write!(f, "T{}", part_code(part.name))
        }
        _ => Ok(()),
    }
}

fn write_cycle(f: &mut Formatter<'_>, recurring: &Recurring) -> fmt::Result {
    match recurring.cycle() {
        Cycle::Unit(unit) if recurring.every() == 0 => {
            write_length(f, &Length::of(Amount::Some, unit))
        }
        // One night or evening after the other
        Cycle::Unit(unit @ (Unit::Night | Unit::Evening)) if recurring.every() == 1 => {
            write!(f, "PT{}", unit_code(unit).0)
        }
        Cycle::Unit(unit) => write_length(f, &Length::whole(recurring.every().into(), unit)),
        Cycle::Weekdays(days) => weekday(f, days.iter().next().unwrap_or(Weekday::Mon)),
        Cycle::Name(Name::Weekday(day)) | Cycle::Nth(_, day) => weekday(f, day),
        Cycle::Name(Name::Month(month)) => write!(f, "XXXX-{month:02}"),
        Cycle::Name(Name::Season(season)) => write!(f, "XXXX{}", season_code(season)),
        Cycle::Name(Name::Part(part)) => write!(f, "PT{}", part_code(part.name)),
        Cycle::Name(Name::Feast(_)) => f.write_str("XXXX-XX-XX"),
    }
}

fn weekday(f: &mut Formatter<'_>, day: Weekday) -> fmt::Result {
    write!(f, "XXXX-WXX-{}", day.number_from_monday())
}
