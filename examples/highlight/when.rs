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
    let (start, end, grain) = (resolved.start(), resolved.end(), resolved.grain());
    let opens = || unit(resolved.opens().unwrap_or(start), grain);
    let closes = |at: Option<NaiveDateTime>| unit(at.unwrap_or(end), grain);
    match resolved.side() {
        Some(Side::From) => format!("from {}", opens()),
        Some(Side::Since) => format!("since {}", opens()),
        Some(Side::After) => format!("after {}", last(start, end, grain)),
        Some(Side::Before) => format!("before {}", closes(resolved.closes())),
        Some(Side::Until) => {
            format!("until {}", last(start, resolved.closes().unwrap_or(end), grain))
        }
        _ => stretch(start, end, grain),
    }
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
        return hours(start, end, grain);
    }
    let (first, last) = (unit(start, grain), last(start, end, grain));
    // `Jun – Aug 2028`
    let same_year = |at: &str| at.rsplit_once(' ').is_some_and(|(_, year)| last.ends_with(year));
    match first.rsplit_once(' ') {
        _ if first == last => first,
        Some((short, _)) if same_year(&first) => format!("{short} – {last}"),
        _ => format!("{first} – {last}"),
    }
}

/// The last unit in front of `end`; a time of day ends with itself.
fn last(start: NaiveDateTime, end: NaiveDateTime, grain: Grain) -> String {
    let inside = end.checked_sub_signed(TimeDelta::seconds(1)).unwrap_or(end);
    unit(if grain < Grain::Day { end } else { inside.max(start) }, grain)
}

/// A moment to the grain.
fn unit(at: NaiveDateTime, grain: Grain) -> String {
    match grain {
        Grain::Day | Grain::Weekend | Grain::Week => day(at),
        Grain::Month | Grain::Quarter | Grain::Season | Grain::HalfYear => month(at),
        Grain::Year | Grain::Decade | Grain::Century => year(at),
        _ => minute(at),
    }
}

/// A time of day, up to an end on the same day where it lasts longer than what was named.
fn hours(start: NaiveDateTime, end: NaiveDateTime, grain: Grain) -> String {
    let first = minute(start);
    let named = if grain < Grain::Hour { TimeDelta::minutes(1) } else { TimeDelta::hours(1) };
    match end - start {
        length if length <= named => first,
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
