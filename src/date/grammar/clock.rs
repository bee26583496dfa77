//! Times of day: `15.30 Uhr`, `halb vier`, `3 Uhr morgens`, `am frühen Abend`.

use super::lex::{
    Read, articles, blank, goes_on, mark, maybe, miss, next_is_digit, pick, skip, small, the,
    then_pick, then_the, word,
};
use crate::{
    Expected,
    date::{
        ClockTime, DayPart, Edge, PartName, TimeOfDay, Zone,
        lexicon::{self, token},
        words::{Side, Word},
    },
    text::{ends_word, number},
};

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
    if uhr.is_none()
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
        && !rest.starts_with(". ")
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

/// `halb vier`, `Viertel nach drei`, `drei viertel acht`, `neun Uhr`, `zehn nach drei Uhr`.
fn spoken(input: &str, need: Need) -> Read<'_, ClockTime> {
    if !number::may_begin(input.as_bytes()) && !may_be_part(input) {
        return miss(input, Expected::Hour);
    }
    let (rest, (hour, minute)) = match lexicon::token(input).map(|token| (token.word, token.rest)) {
        Some((Word::Half, rest)) => {
            let (rest, hour) = hour_name(rest)?;
            (rest, (before(hour), Some(30)))
        }
        Some((Word::Quarter, rest)) => quarter(rest)?,
        Some((Word::ThreeQuarters, rest)) => {
            let (rest, hour) = hour_name(rest)?;
            (rest, (before(hour), Some(45)))
        }
        _ => return number_oclock(input, need),
    };
    let rest = oclock(rest).unwrap_or(rest);
    let clock = ClockTime { spoken: true, ..ClockTime::at(hour, minute) };
    Ok(tail(rest, clock))
}

/// A look at the first letter: `halb`, `Viertel`, `drei viertel`.
fn may_be_part(input: &str) -> bool {
    matches!(input.as_bytes().first(), Some(b'h' | b'H' | b'v' | b'V' | b'd' | b'D'))
}

/// The hour before, on the face of a clock.
fn before(hour: u8) -> u8 {
    if hour <= 1 { 12 } else { hour - 1 }
}

/// ` nach drei`, ` vor drei`, ` vier` behind `Viertel`.
fn quarter(input: &str) -> Read<'_, (u8, Option<u8>)> {
    let (rest, side) = maybe(input, |input| {
        then_pick(input, Expected::Hour, |word| match word {
            Word::Nach => Some(15),
            Word::Vor => Some(45),
            _ => None,
        })
    });
    let (rest, hour) = hour_name(rest)?;
    Ok((
        rest,
        match side {
            Some(15) => (hour, Some(15)),
            Some(minute) => (before(hour), Some(minute)),
            None => (before(hour), Some(15)),
        },
    ))
}

/// ` drei`, ` 3`: one of twelve hours.
fn hour_name(input: &str) -> Read<'_, u8> {
    let (at, ()) = blank(input)?;
    if let Ok((rest, hour)) = small::<1, 2>(at, Expected::Hour) {
        return if (1..=12).contains(&hour) && !goes_on(rest) {
            Ok((rest, hour))
        } else {
            miss(at, Expected::Hour)
        };
    }
    match lexicon::number_word(at) {
        Some((hour, rest)) if hour % 100 == 0 && (100..=1200).contains(&hour) => {
            // "ein" is the hour in front of "Uhr" only; "eins" otherwise.
            Ok((rest, u8::try_from(hour / 100).unwrap_or(0)))
        }
        _ => miss(at, Expected::Hour),
    }
}

/// `neun Uhr`, `drei Uhr dreißig`, `drei viertel acht`, `zehn nach drei Uhr`.
fn number_oclock(input: &str, need: Need) -> Read<'_, ClockTime> {
    let Some((number, rest)) = lexicon::number_word(input) else {
        return miss(input, Expected::Hour);
    };
    if number % 100 != 0 || number > 5900 {
        return miss(input, Expected::Hour);
    }
    let number = u8::try_from(number / 100).unwrap_or(0);
    if let Some(behind) = oclock(rest) {
        if number > 24 {
            return miss(input, Expected::RealTime);
        }
        let (rest, minute) = minute_after_oclock(behind);
        return Ok(tail(rest, ClockTime::at(number, minute)));
    }
    if number == 3
        && let Ok((rest, ())) = then_the(rest, Word::Quarter)
    {
        let (rest, hour) = hour_name(rest)?;
        return Ok(tail(rest, ClockTime { spoken: true, ..ClockTime::at(before(hour), Some(45)) }));
    }
    if need == Need::Hour && number <= 24 {
        return Ok(tail(rest, ClockTime::at(number, None)));
    }
    minutes_from(rest, number, need)
}

/// ` nach drei Uhr`, ` Minuten vor zwölf Uhr`, ` nach halb neun` behind `zehn`.
fn minutes_from(rest: &str, number: u8, need: Need) -> Read<'_, ClockTime> {
    let (rest, _) = maybe(rest, |rest| {
        then_pick(rest, Expected::Unit, |w| {
            matches!(w, Word::Unit(crate::date::Unit::Minute, _)).then_some(())
        })
    });
    let (rest, after) = then_pick(rest, Expected::Word("Uhr"), |word| match word {
        Word::Nach => Some(true),
        Word::Vor => Some(false),
        _ => None,
    })?;
    let (rest, half) = maybe(rest, |rest| then_the(rest, Word::Half));
    let (rest, hour) = hour_name(rest)?;
    // "um zehn nach acht"
    let counts = !ends_word(rest) || skip(rest).starts_with(char::is_uppercase);
    let sharp = need == Need::Minute && number.is_multiple_of(5) && !counts;
    let Some(rest) = oclock(rest).or((half.is_some() || sharp).then_some(rest)) else {
        return miss(rest, Expected::Word("Uhr"));
    };
    let clock = beside_hour(number, after, half.is_some(), hour);
    Ok(tail(rest, clock))
}

/// So many minutes after or before an hour, or its half.
fn beside_hour(number: u8, after: bool, half: bool, hour: u8) -> ClockTime {
    let base = if half { u16::from(before(hour)) * 60 + 30 } else { u16::from(hour) * 60 };
    let total = if after { base + u16::from(number) } else { base + 720 - u16::from(number) };
    // On the face of a clock, where twelve is no zero: "drei vor halb eins".
    let hour = (total / 60 + 11) % 12 + 1;
    ClockTime {
        spoken: true,
        ..ClockTime::at(u8::try_from(hour).unwrap_or(0), u8::try_from(total % 60).ok())
    }
}

/// The part of the day and the zone behind a clock time.
fn tail(rest: &str, clock: ClockTime) -> (&str, ClockTime) {
    let (rest, part) = maybe(rest, part_behind);
    let (rest, zone) = maybe(rest, zone_behind);
    (rest, ClockTime { part, zone, ..clock })
}

/// ` morgens`, ` in der Nacht`, ` am Abend`, ` früh` behind a clock time.
pub(super) fn part_behind(input: &str) -> Read<'_, DayPart> {
    let (at, ()) = blank(input)?;
    if let Ok((rest, (name, side))) = pick(at, Expected::Date, |word| match word {
        Word::Parts(name, side) => Some((name, side)),
        _ => None,
    }) {
        return Ok((rest, DayPart { name, edge: edge(side) }));
    }
    if let Some(token) = token(at)
        && token.word == Word::Edge(Side::Early)
        && token.text.eq_ignore_ascii_case("früh")
    {
        return Ok((token.rest, DayPart { name: PartName::Morning, edge: None }));
    }
    let (behind, place) = pick(at, Expected::Date, |word| {
        matches!(word, Word::In | Word::Am | Word::Im).then_some(word)
    })?;
    let (behind, ()) = blank(behind)?;
    let behind = if place == Word::In { articles(behind) } else { behind };
    let (rest, part) = day_part(behind)?;
    // "15 Uhr in der Nacht zum Sonntag" is the night's day, not a part of the clock.
    if ends_another_day(part, rest) {
        return miss(input, Expected::Date);
    }
    Ok((rest, part))
}

/// ` MEZ`, ` (MESZ)`, ` Ortszeit`.
fn zone_behind(input: &str) -> Read<'_, Zone> {
    let at = skip(input);
    let (open, at) = match at.strip_prefix('(') {
        Some(inside) => (true, inside),
        None => (false, at),
    };
    if at.len() == input.len() {
        return miss(input, Expected::Separator);
    }
    let at = at.strip_prefix("lokaler ").unwrap_or(at);
    let (rest, zone) = pick(at, Expected::Text, |word| match word {
        Word::Zone(zone) => Some(zone),
        _ => None,
    })?;
    if open { mark(rest, ')').map(|(rest, ())| (rest, zone)) } else { Ok((rest, zone)) }
}

/// The side as the type tells it.
pub(super) fn edge(side: Side) -> Option<Edge> {
    match side {
        Side::Early => Some(Edge::Early),
        Side::Late => Some(Edge::Late),
        Side::No => None,
    }
}

/// A part of the day as a noun: `Abend`, `frühen Morgen`, `Spätnachmittag`.
pub(super) fn day_part(input: &str) -> Read<'_, DayPart> {
    let (rest, token) = word(input, Expected::Date)?;
    match token.word {
        Word::Part(name) => Ok((rest, DayPart { name, edge: None })),
        Word::PartEdged(name, side) => Ok((rest, DayPart { name, edge: edge(side) })),
        Word::Morgen => Ok((rest, DayPart { name: PartName::Morning, edge: None })),
        Word::Edge(side) => {
            let (rest, ()) = blank(rest)?;
            let (rest, name) = pick(rest, Expected::Date, |word| match word {
                Word::Part(name) => Some(name),
                Word::Morgen => Some(PartName::Morning),
                _ => None,
            })?;
            Ok((rest, DayPart { name, edge: edge(side) }))
        }
        _ => miss(input, Expected::Date),
    }
}

/// Tells whether a part of the day is as sharp as a clock time: `um Mitternacht`, `um Mittag`.
pub(super) fn is_sharp(part: DayPart) -> bool {
    part.edge.is_none() && matches!(part.name, PartName::Midnight | PartName::Noon)
}

/// Tells whether ` zum `, ` auf ` lead from a night to the day on which it ends.
pub(super) fn ends_another_day(part: DayPart, rest: &str) -> bool {
    part.name == PartName::Night && night_into(rest).is_ok()
}

/// ` zum `, ` auf den `, ` zu ` behind `Nacht`.
pub(super) fn night_into(input: &str) -> Read<'_, ()> {
    let (rest, ()) = then_pick(input, Expected::Date, |word| {
        matches!(word, Word::Zum | Word::Auf | Word::Zu).then_some(())
    })?;
    let (rest, ()) = blank(rest)?;
    Ok((super::lex::article(rest), ()))
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

/// `abends`, `frühmorgens`.
pub(super) fn often(input: &str) -> Read<'_, (PartName, Side)> {
    pick(input, Expected::Date, |word| match word {
        Word::Parts(name, side) => Some((name, side)),
        _ => None,
    })
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
