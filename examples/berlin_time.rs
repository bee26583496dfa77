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
//! Stand: 30.03.2025, 02:30 Uhr            no such time: the clocks went from 02:00 to 03:00
//! Stand: 20:03 Uhr                        no day is written
//! ```
//!
//! The crate reads what is written and knows no time zones but the abbreviations; chrono-tz knows them all.

use chrono::{DateTime, NaiveDateTime, Offset, TimeZone, Utc, offset::LocalResult};
use chrono_tz::{Europe::Berlin, Tz};
use depesche::{ParseError, Stamp};

const STAMPS: &[&str] = &[
    "Stand: 04.04.2025 03:51 Uhr",
    "Stand: 26.10.2025, 02:30 Uhr",
    "Stand: 26.10.2025, 02:30 Uhr MEZ",
    "Stand: 26.10.2025, 02:30 Uhr MESZ",
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

/// The instant, or the two that it can be, or why there is none.
fn instant(stamp: &Stamp) -> String {
    let Some(local) = stamp.to_naive() else { return "no day is written".to_owned() };
    match Berlin.from_local_datetime(&local) {
        LocalResult::Single(at) => utc(at),
        LocalResult::Ambiguous(first, second) => match zone(stamp) {
            Some(hours) if hours == offset(&first) => utc(first),
            Some(hours) if hours == offset(&second) => utc(second),
            _ => format!("{} or {}", utc(first), utc(second)),
        },
        LocalResult::None => gap(local),
    }
}

/// How many hours before Greenwich the zone in the line is: `MEZ`, `MESZ`.
fn zone(stamp: &Stamp) -> Option<i8> {
    stamp.zone()?.offset_hours()
}

/// How many hours before Greenwich Berlin was.
fn offset(at: &DateTime<Tz>) -> i8 {
    i8::try_from(at.offset().fix().local_minus_utc() / 3600).unwrap_or_default()
}

fn utc(at: DateTime<Tz>) -> String {
    let utc = at.with_timezone(&Utc).naive_utc().to_string();
    format!("{} UTC", utc.strip_suffix(":00").unwrap_or(&utc))
}

/// A time that the clocks of that night leapt over.
fn gap(local: NaiveDateTime) -> String {
    let (from, to) = (local.time(), local.time() + chrono::TimeDelta::hours(1));
    let hour = |time: chrono::NaiveTime| time.to_string().chars().take(2).collect::<String>();
    format!("no such time: the clocks went from {}:00 to {}:00", hour(from), hour(to))
}
