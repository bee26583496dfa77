//! Times of day: which hours they are.

use super::stretch::{Grain, Stretch};
use crate::date::{ClockTime, DayPart, Edge, PartName, TimeOfDay};
use chrono::{NaiveDate, NaiveTime, TimeDelta, Timelike};

/// The hours of a part of the day, counted from midnight at its start; past 24 they are the next day's.
///
/// As the German Wikipedia's *Tageszeit* has them on the whole: nobody agrees on the minute.
#[rustfmt::skip]
const HOURS: &[(PartName, i64, i64)] = &[
    (PartName::Dawn,       4,  7),
    (PartName::Morning,    6, 10),
    (PartName::Forenoon,   9, 12),
    (PartName::Noon,      11, 14),
    (PartName::Afternoon, 12, 18),
    (PartName::Evening,   18, 24),
    (PartName::Night,     22, 30),
    (PartName::NightInto, -2,  6),
    (PartName::Midnight,  24, 25),
    (PartName::Eve,       -6,  0),
];

/// The hours of `am frühen Morgen`, `in den frühen Morgenstunden`: in front of the morning rather than its first half.
const EARLY: (i64, i64) = (3, 7);

/// The hours of the face of a clock that are told of the afternoon, where nothing says otherwise: `um halb sechs`.
const BY_DAY: std::ops::RangeInclusive<u8> = 1..=6;

/// A clock time told as people speak, with the half of the day that is meant.
pub(crate) fn by_day(time: TimeOfDay) -> TimeOfDay {
    match time {
        TimeOfDay::Clock(clock)
            if clock.spoken && clock.part.is_none() && BY_DAY.contains(&clock.hour) =>
        {
            let part = Some(DayPart { name: PartName::Afternoon, edge: None });
            TimeOfDay::Clock(ClockTime { part, ..clock })
        }
        time => time,
    }
}

/// The stretch of a time on a day.
pub(super) fn on_day(day: NaiveDate, time: TimeOfDay) -> Option<Stretch> {
    match by_day(time) {
        TimeOfDay::Clock(clock) => at_clock(day, &clock),
        TimeOfDay::Part(part) => in_part(day, part),
    }
}

/// `15 Uhr` is an hour, `15.30 Uhr` a minute; 24 Uhr is the next day's first.
pub(super) fn at_clock(day: NaiveDate, clock: &ClockTime) -> Option<Stretch> {
    let grain = match (clock.minute(), clock.second()) {
        (_, Some(_)) => Grain::Second,
        (Some(_), None) => Grain::Minute,
        (None, None) => Grain::Hour,
    };
    // "in der Nacht zum Sonntag um 23 Uhr" is Saturday.
    let evening = clock.to_naive().is_some_and(|time| time.hour() > 12);
    let day = match clock.part() {
        Some(part) if part.name == PartName::NightInto && evening => day.pred_opt()?,
        Some(part) if part.name == PartName::Eve => day.pred_opt()?,
        _ => day,
    };
    let start = match clock.to_naive() {
        Some(time) => day.and_time(time),
        None => day.succ_opt()?.and_time(minute_of(clock)?),
    };
    Stretch::moment(start, grain)
}

/// The minute of a time at 24 Uhr.
fn minute_of(clock: &ClockTime) -> Option<NaiveTime> {
    NaiveTime::from_hms_opt(
        0,
        clock.minute().unwrap_or(0).into(),
        clock.second().unwrap_or(0).into(),
    )
}

fn in_part(day: NaiveDate, part: DayPart) -> Option<Stretch> {
    let &(_, from, to) = HOURS.iter().find(|(name, ..)| *name == part.name)?;
    let middle = i64::midpoint(from, to);
    let (from, to) = match part.edge {
        // In den frühen Morgenstunden it may still be dark.
        Some(Edge::Early) if part.name == PartName::Morning => EARLY,
        Some(Edge::Early) => (from, middle),
        Some(Edge::Late) => (middle, to),
        None => (from, to),
    };
    let at = |hours| day.and_time(NaiveTime::MIN).checked_add_signed(TimeDelta::try_hours(hours)?);
    Some(Stretch { start: at(from)?, end: at(to)?, grain: Grain::PartOfDay })
}
