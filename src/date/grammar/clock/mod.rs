//! Times of day: `15.30 Uhr`, `halb vier`, `3 Uhr morgens`, `am frühen Abend`.

mod part;
mod spoken;
mod zone;

use super::lex::{Read, blank, goes_on, mark, maybe, miss, next_is_digit, skip, small, the};
use crate::{
    Expected,
    date::{ClockTime, DayPart, TimeOfDay, Zone, lexicon, words::Word},
    text::{ends_word, is_blank},
};
use part::often;
pub(super) use part::{day_part, edge, ends_another_day, night_into, part_behind};
use spoken::spoken;
pub(crate) use zone::{iso_zone, zone};

/// How much must stand there for a number to be a clock time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    /// `Uhr`, or a colon.
    Sign,
    /// `15.30` is enough: `um` stands in front.
    Minute,
    /// `15` is enough: `von … bis 16 Uhr`.
    Hour,
}

/// A clock time of any form.
pub(super) fn clock_time(input: &str, need: Need) -> Read<'_, ClockTime> {
    if next_is_digit(input) {
        return from_digits(input, need);
    }
    if the(input, Word::Punkt).is_err() {
        return spoken(input, need);
    }
    let (rest, ()) = the(input, Word::Punkt).and_then(|(rest, ())| blank(rest))?;
    if next_is_digit(rest) { from_digits(rest, need) } else { spoken(rest, need) }
}

/// `15.30 Uhr`, `15:30`, `15 Uhr`, `9 Uhr 20`, `15:30:05`.
fn from_digits(input: &str, need: Need) -> Read<'_, ClockTime> {
    let (rest, hour) = small::<1, 2>(input, Expected::Hour)?;
    let (rest, minute, colon) = minute_behind(rest);
    let (rest, second) = if minute.is_some() { second_behind(rest, colon) } else { (rest, None) };
    let uhr = oclock(rest);
    let (rest, minute) = match uhr {
        Some(behind) if minute.is_none() => minute_after_oclock(behind),
        Some(behind) => (behind, minute),
        None => (rest, minute),
    };
    let signed = uhr.is_some() || colon || minute.is_some() && zone_behind(rest).is_ok();
    let enough = signed || need == Need::Hour || (need == Need::Minute && minute.is_some());
    if !enough {
        return miss(rest, Expected::Word("Uhr"));
    }
    if hour > 24
        || minute.is_some_and(|m| m > 59)
        || second.is_some_and(|s| s > 59)
        || (hour == 24 && minute.is_some_and(|m| m > 0))
    {
        return miss(input, Expected::RealTime);
    }
    let zulu = rest.strip_prefix('Z').is_some_and(ends_word);
    if uhr.is_none()
        && !zulu
        && (goes_on(rest) || rest.starts_with(':') && next_is_digit(rest.get(1..).unwrap_or("")))
    {
        return miss(rest, Expected::Word("Uhr"));
    }
    let clock = ClockTime { second, ..ClockTime::at(hour, minute) };
    if uhr.is_none()
        && let Some((rest, clock)) = meridiem(rest, clock)
    {
        return Ok((rest, clock));
    }
    Ok(tail(rest, clock))
}

/// `.30`, `:30`, and whether a colon stood there.
fn minute_behind(input: &str) -> (&str, Option<u8>, bool) {
    let colon = input.starts_with(':');
    let minute = input.strip_prefix(['.', ':']).map(|rest| small::<2, 2>(rest, Expected::Minute));
    match minute {
        Some(Ok((rest, minute))) => (rest, Some(minute), colon),
        _ => (input, None, false),
    }
}

fn second_behind(input: &str, colon: bool) -> (&str, Option<u8>) {
    let separator = if colon { ':' } else { '.' };
    match mark(input, separator).and_then(|(rest, ())| small::<2, 2>(rest, Expected::Minute)) {
        Ok((rest, second)) if colon || oclock(rest).is_some() => (rest, Some(second)),
        _ => (input, None),
    }
}

/// ` Uhr`, ` h`.
fn oclock(input: &str) -> Option<&str> {
    let at = skip(input);
    let rest = match at.strip_prefix(['h', 'H']) {
        Some(rest) => rest,
        None => the(at, Word::Oclock).ok()?.0,
    };
    ends_word(rest).then_some(rest)
}

/// ` 20` behind `9 Uhr`.
fn minute_after_oclock(input: &str) -> (&str, Option<u8>) {
    let digits = blank(input).and_then(|(rest, ())| small::<2, 2>(rest, Expected::Minute));
    match digits {
        Ok((rest, minute)) if minute < 60 && plain_end(rest) => (rest, Some(minute)),
        _ => match blank(input).ok().and_then(|(rest, ())| lexicon::number_word(rest)) {
            Some((minute, rest))
                if minute < 6000 && minute % 100 == 0 && minute > 900 && plain_end(rest) =>
            {
                (rest, u8::try_from(minute / 100).ok())
            }
            _ => (input, None),
        },
    }
}

/// Nothing is counted by the number that ends here.
fn plain_end(rest: &str) -> bool {
    let next = skip(rest);
    if rest.trim_end_matches('.').is_empty() {
        return true;
    }
    ends_word(rest)
        && !next.starts_with(|c: char| c.is_uppercase() || "%€$-–:".contains(c))
        && !goes_on(rest)
        && !rest.strip_prefix('.').is_some_and(|rest| rest.starts_with(is_blank))
}

/// ` am`, ` p.m.`: on English pages.
fn meridiem(input: &str, clock: ClockTime) -> Option<(&str, ClockTime)> {
    let at = skip(input);
    let (rest, later) = [("a.m.", 0), ("p.m.", 12), ("AM", 0), ("PM", 12), ("pm", 12)]
        .iter()
        .find_map(|&(name, later)| Some((at.strip_prefix(name)?, later)))?;
    if !ends_word(rest) || clock.hour == 0 || clock.hour > 12 {
        return None;
    }
    Some((rest, ClockTime { hour: clock.hour % 12 + later, ..clock }))
}

/// The part of the day and the zone behind a clock time.
fn tail(rest: &str, clock: ClockTime) -> (&str, ClockTime) {
    let (rest, part) = maybe(rest, part_behind);
    let (rest, zone) = maybe(rest, zone_behind);
    (rest, ClockTime { part, zone, ..clock })
}

/// ` MEZ`, ` (MESZ)`, ` Ortszeit`, ` UTC+2`, `+03:00`.
fn zone_behind(input: &str) -> Read<'_, Zone> {
    let at = skip(input);
    let inside = at.strip_prefix('(').unwrap_or(at);
    let read = match at.len() == input.len() {
        true if at.starts_with('Z') => iso_zone(at),
        true if !at.starts_with('+') => None,
        _ => zone(inside),
    };
    match read {
        Some((zone, rest)) if inside.len() < at.len() => Ok((mark(rest, ')')?.0, zone)),
        Some((zone, rest)) => Ok((rest, zone)),
        None => miss(inside, Expected::Text),
    }
}

/// A time of day: by the clock or by name.
pub(super) fn time_of_day(input: &str, need: Need) -> Read<'_, TimeOfDay> {
    if next_is_digit(input) {
        return clock_time(input, need).map(|(rest, clock)| (rest, TimeOfDay::Clock(clock)));
    }
    if let Ok((rest, part)) = day_part(input) {
        return Ok((rest, TimeOfDay::Part(part)));
    }
    if let Ok((rest, (name, side))) = often(input) {
        return Ok(part_then_clock(rest, DayPart { name, edge: edge(side) }));
    }
    clock_time(input, need).map(|(rest, clock)| (rest, TimeOfDay::Clock(clock)))
}

/// ` um 8 Uhr` behind `abends`, or the part alone.
pub(super) fn part_then_clock(rest: &str, part: DayPart) -> (&str, TimeOfDay) {
    match clock_behind(rest) {
        Ok((rest, clock)) if clock.part.is_none() => {
            (rest, TimeOfDay::Clock(ClockTime { part: Some(part), ..clock }))
        }
        _ => (rest, TimeOfDay::Part(part)),
    }
}

/// ` um 8 Uhr`, `, 8 Uhr`, ` 8 Uhr`.
pub(super) fn clock_behind(input: &str) -> Read<'_, ClockTime> {
    let at = skip(input.strip_prefix(',').unwrap_or(input));
    if at.len() == input.len() {
        return miss(input, Expected::Separator);
    }
    let (rest, um) = maybe(at, |at| the(at, Word::Um));
    match um {
        Some(()) => {
            let (rest, ()) = blank(rest)?;
            clock_time(rest, Need::Minute)
        }
        None => clock_time(at, Need::Sign),
    }
}
