//! The clock time of a stamp, and its zone.

use super::{Maybe, ends_figures, number};
use crate::{
    date::{ClockTime, Zone, iso_zone, zone},
    error::Expected,
    text::{ends_word, is_blank, word},
};

/// A clock time: `19:25`, `12:48:15`, `07:39 Uhr`, `13.47 Uhr`, `15 Uhr`, `8:54 AM`; `tight`: also without `Uhr`.
pub(super) fn clock(text: &str, tight: bool) -> Maybe<'_, ClockTime> {
    let Some((hour, 1 | 2, rest)) = number(text) else { return Ok(None) };
    let Some((parts, behind)) = minutes(rest) else {
        return Ok(oclock(rest)
            .filter(|_| hour <= 24)
            .map(|rest| (time(hour, None, None), zoned(rest)))
            .map(with_zone));
    };
    let uhr = oclock(behind);
    let dotted = rest.starts_with('.');
    if (dotted || !tight) && uhr.is_none() {
        return Ok(None);
    }
    let half = if uhr.is_none() { half_day(behind) } else { None };
    let follows = behind.trim_start_matches(is_blank);
    let ends = || ends_figures(behind) || begins_day(behind);
    if uhr.is_none() && half.is_none() && (is_length(follows) || !ends()) {
        return Ok(None);
    }
    let (minute, second) = parts;
    if hour > 24 || minute > 59 || second.is_some_and(|s| s > 59) || (hour == 24 && minute > 0) {
        return if uhr.is_some() { Err((text, Expected::RealTime)) } else { Ok(None) };
    }
    let (hour, rest) = match half {
        Some((half, rest)) if (1..=12).contains(&hour) => (hour % 12 + half, rest),
        _ => (hour, uhr.unwrap_or(behind)),
    };
    Ok(Some(with_zone((time(hour, Some(minute), second), zoned(rest)))))
}

/// `18.45` without `Uhr` behind a day: joined to it by a word, or the last of its part of the line.
pub(super) fn dotted(text: &str, joined: bool) -> Option<(ClockTime, &str)> {
    let (hour, 1 | 2, rest) = number(text)? else { return None };
    let ((minute, None), behind) = minutes(rest).filter(|_| rest.starts_with('.'))? else {
        return None;
    };
    let next = behind.trim_start_matches(is_blank);
    let ends = next.is_empty() || next.starts_with(['|', ')', '•', '·', '/']);
    let clear = ends || joined && ends_figures(behind) && !next.starts_with(char::is_uppercase);
    let real = hour < 24 && minute < 60;
    (clear && real).then(|| (time(hour, Some(minute), None), behind))
}

/// Minutes and seconds behind an hour: `:25`, `.47`, `:48:15`.
fn minutes(text: &str) -> Option<((u16, Option<u16>), &str)> {
    let figures = text.strip_prefix([':', '.'])?;
    let (minute, 2, rest) = number(glued(figures).unwrap_or(figures))? else { return None };
    // Behind glued minutes the text goes on.
    let rest = if rest.is_empty() { figures.get(2..)? } else { rest };
    match text.strip_prefix(':').and_then(|_| rest.strip_prefix(':')).and_then(number) {
        Some((second, 2, rest)) => Some(((minute, Some(second)), rest)),
        _ => Some(((minute, None), rest)),
    }
}

/// The minutes, where the next day is glued to them: `14:2013.12.2022`.
fn glued(text: &str) -> Option<&str> {
    let (minutes, rest) = text.split_at_checked(2)?;
    begins_day(rest).then_some(minutes)
}

/// Tells whether a day in figures begins here: `13.12.2022`.
fn begins_day(text: &str) -> bool {
    let form = b"00.00.0000";
    let fits =
        |(byte, form): (&u8, &u8)| if *form == b'0' { byte.is_ascii_digit() } else { byte == form };
    text.len() >= form.len() && text.as_bytes().iter().zip(form).all(fits)
}

/// The rest behind `Uhr` or `h`; a slip of the pen may put a colon in front.
fn oclock(text: &str) -> Option<&str> {
    let at = text.strip_prefix(':').unwrap_or(text).trim_start_matches(is_blank);
    let uhr = at.get(..3).filter(|word| word.eq_ignore_ascii_case("uhr")).and_then(|_| at.get(3..));
    let rest = uhr.or_else(|| at.strip_prefix('h').filter(|rest| ends_word(rest)))?;
    // Glued pages run the next date on: `08:13 Uhr13.12.2022`.
    (ends_word(rest) || rest.starts_with(|c: char| c.is_ascii_digit())).then_some(rest)
}

/// 12 for `PM`, 0 for `AM`.
fn half_day(text: &str) -> Option<(u16, &str)> {
    let at = text.trim_start_matches(is_blank);
    [("AM", 0), ("PM", 12), ("a.m.", 0), ("p.m.", 12)]
        .iter()
        .find_map(|&(name, half)| Some((half, word(at, name)?)))
}

/// Tells whether the figures in front were a length: `0:21 min`.
fn is_length(text: &str) -> bool {
    ["min", "Min", "Minuten", "Std", "Stunden", "Sek", "Sekunden"]
        .iter()
        .any(|unit| word(text, unit).is_some())
}

/// The zone behind a clock time.
fn zoned(text: &str) -> (Option<Zone>, &str) {
    let at = text.trim_start_matches(is_blank);
    let inside = at.strip_prefix('(').unwrap_or(at);
    if !inside.starts_with(|c: char| c.is_ascii_uppercase() || c == '+') {
        return (None, text);
    }
    let found = zone(inside).or_else(|| iso_zone(inside)).and_then(|(zone, rest)| {
        let rest = if inside.len() < at.len() { rest.strip_prefix(')')? } else { rest };
        (ends_word(rest) && !rest.starts_with('+')).then_some((Some(zone), rest))
    });
    found.unwrap_or((None, text))
}

/// A clock time behind `T`, where a zone of ISO 8601 may follow: `14:05:00-05:00`.
pub(super) fn iso_clock(text: &str) -> Maybe<'_, ClockTime> {
    Ok(clock(text, true)?.map(|(time, rest)| match iso_zone(rest) {
        Some((zone, rest)) if time.zone.is_none() => (ClockTime { zone: Some(zone), ..time }, rest),
        _ => (time, rest),
    }))
}

fn with_zone((time, (zone, rest)): (ClockTime, (Option<Zone>, &str))) -> (ClockTime, &str) {
    (ClockTime { zone, ..time }, rest)
}

fn time(hour: u16, minute: Option<u16>, second: Option<u16>) -> ClockTime {
    // Each is below 60 here.
    let small = |number: u16| u8::try_from(number).unwrap_or(0);
    ClockTime { second: second.map(small), ..ClockTime::at(small(hour), minute.map(small)) }
}
