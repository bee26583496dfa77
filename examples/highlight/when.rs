//! Times in words: `Fri 4 Apr 2025`, `Jun – Aug 2028`, `since 2021`.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};
use depesche::date::{Date, Grain, Resolved, Side};

#[rustfmt::skip]
const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// `2025-04-04` or `2025-04-04T18:42`.
pub fn reference(text: &str) -> Result<NaiveDateTime, String> {
    let minute = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M");
    let day =
        || NaiveDate::parse_from_str(text, "%Y-%m-%d").map(|day| day.and_time(NaiveTime::MIN));
    minute.or_else(|_| day()).map_err(|_| format!("no date like 2025-04-04: {text}"))
}

/// What a date means, to the grain in which it was named.
pub fn meaning(resolved: &Resolved) -> String {
    let side = match resolved.side() {
        Some(Side::From) => "from ",
        Some(Side::Since) => "since ",
        Some(Side::Until) => "until ",
        Some(Side::Before) => "before ",
        Some(Side::After) => "after ",
        _ => "",
    };
    format!("{side}{}", stretch(resolved.start(), resolved.end(), resolved.grain()))
}

/// What is written where no day follows from it.
pub const fn open(date: &Date) -> &'static str {
    match date {
        Date::Length(_) => "a length of time",
        Date::Recurring(_) => "comes again and again",
        _ => "a day that the text leaves open",
    }
}

/// A stretch by its first and its last unit.
fn stretch(start: NaiveDateTime, end: NaiveDateTime, grain: Grain) -> String {
    if grain < Grain::Day {
        return hours(start, end);
    }
    let show = match grain {
        Grain::Day | Grain::Weekend | Grain::Week => day,
        Grain::Month | Grain::Quarter | Grain::Season | Grain::HalfYear => month,
        _ => year,
    };
    let (first, last) =
        (show(start), show(end.checked_sub_signed(TimeDelta::seconds(1)).unwrap_or(end)));
    if first == last { first } else { format!("{first} – {last}") }
}

/// A time of day, up to an end on the same day where it lasts longer than an hour.
fn hours(start: NaiveDateTime, end: NaiveDateTime) -> String {
    let first = minute(start);
    match end - start {
        length if length <= TimeDelta::hours(1) => first,
        length if length <= TimeDelta::days(1) => format!("{first}–{}", clock(end)),
        _ => format!("{first} – {}", minute(end)),
    }
}

fn clock(at: NaiveDateTime) -> String {
    format!("{:02}:{:02}", at.hour(), at.minute())
}

/// `Fri 4 Apr 2025, 18:42`
pub fn minute(at: NaiveDateTime) -> String {
    format!("{}, {}", day(at), clock(at))
}

/// `Fri 4 Apr 2025`
pub fn day(at: NaiveDateTime) -> String {
    format!("{} {} {}", at.weekday(), at.day(), month(at))
}

fn month(at: NaiveDateTime) -> String {
    let name = MONTHS.get(at.month0() as usize).unwrap_or(&"");
    format!("{name} {}", at.year())
}

fn year(at: NaiveDateTime) -> String {
    at.year().to_string()
}
