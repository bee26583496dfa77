//! When was that, in UTC? Turns the local time of a `Stand` line into an instant of Berlin's clocks:
//! the hour that comes twice in autumn, and the one that spring leaves out, too.
//!
//! ```text
//! cargo run --example berlin_time
//!
//! Stand: 04.04.2025 03:51 Uhr             2025-04-04 01:51 UTC
//! Stand: 26.10.2025, 02:30 Uhr            2025-10-26 00:30 UTC or 2025-10-26 01:30 UTC
//! Stand: 26.10.2025, 02:30 Uhr MEZ        2025-10-26 01:30 UTC
//! Stand: 26.10.2025, 02:30 Uhr MESZ       2025-10-26 00:30 UTC
//! Stand: 04.07.2025 12:00 Uhr UTC         2025-07-04 12:00 UTC
//! Stand: 30.03.2025, 02:30 Uhr            no such time: the clocks went from 02:00 to 03:00
//! Stand: 20:03 Uhr                        no day is written
//! ```
//!
//! The crate reads what is written and knows no time zones but the abbreviations; chrono-tz knows them all.

use chrono::{NaiveDateTime, TimeDelta, TimeZone, offset::LocalResult};
use chrono_tz::Europe::Berlin;
use depesche::{ParseError, Stamp, date::Zone};

const STAMPS: &[&str] = &[
    "Stand: 04.04.2025 03:51 Uhr",
    "Stand: 26.10.2025, 02:30 Uhr",
    "Stand: 26.10.2025, 02:30 Uhr MEZ",
    "Stand: 26.10.2025, 02:30 Uhr MESZ",
    "Stand: 04.07.2025 12:00 Uhr UTC",
    "Stand: 30.03.2025, 02:30 Uhr",
    "Stand: 20:03 Uhr",
];

fn main() -> Result<(), ParseError> {
    for line in STAMPS {
        let stamp: Stamp = line.parse()?;
        println!("{line:<40}{}", instant(&stamp));
    }
    Ok(())
}

/// The instant, or the two that it can be, or why there is none. A zone in the line is believed; without one the
/// clocks of Berlin are.
fn instant(stamp: &Stamp) -> String {
    let Some(local) = stamp.to_naive() else { return "no day is written".to_owned() };
    if let Some(minutes) = stamp.zone().and_then(Zone::offset_minutes) {
        return utc(local - TimeDelta::minutes(minutes.into()));
    }
    match Berlin.from_local_datetime(&local) {
        LocalResult::Single(at) => utc(at.naive_utc()),
        LocalResult::Ambiguous(first, second) => {
            format!("{} or {}", utc(first.naive_utc()), utc(second.naive_utc()))
        }
        LocalResult::None => gap(local),
    }
}

fn utc(at: NaiveDateTime) -> String {
    let utc = at.to_string();
    format!("{} UTC", utc.strip_suffix(":00").unwrap_or(&utc))
}

/// A time that the clocks of that night leapt over.
fn gap(local: NaiveDateTime) -> String {
    let (from, to) = (local.time(), local.time() + TimeDelta::hours(1));
    let hour = |time: chrono::NaiveTime| time.to_string().chars().take(2).collect::<String>();
    format!("no such time: the clocks went from {}:00 to {}:00", hour(from), hour(to))
}
