//! Clock times as people speak: `halb vier`, `Viertel nach drei`, `zehn nach drei Uhr`.

use super::{Need, minute_after_oclock, oclock, tail};
use crate::{
    Expected,
    date::{
        ClockTime, Unit,
        grammar::lex::{Read, blank, goes_on, maybe, miss, skip, small, then_pick, then_the},
        lexicon,
        words::Word,
    },
    text::{ends_word, number, word as spelled_word},
};

/// `halb vier`, `Viertel nach drei`, `drei viertel acht`, `neun Uhr`, `zehn nach drei Uhr`.
pub(super) fn spoken(input: &str, need: Need) -> Read<'_, ClockTime> {
    if !number::may_begin(input.as_bytes()) && !may_be_part(input) {
        return null_oclock(input);
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

/// `null Uhr`, `null Uhr dreißig`.
fn null_oclock(input: &str) -> Read<'_, ClockTime> {
    let begins = input.starts_with(['n', 'N']);
    let behind = || spelled_word(input, "null").and_then(oclock);
    let Some(rest) = begins.then(behind).flatten() else { return miss(input, Expected::Hour) };
    let (rest, minute) = minute_after_oclock(rest);
    Ok(tail(rest, ClockTime::at(0, minute)))
}

/// A look at three letters: `halb`, `Viertel`, `drei viertel`.
fn may_be_part(input: &str) -> bool {
    let three = input.as_bytes().first_chunk().map(|three: &[u8; 3]| three.map(|b| b | 0x20));
    matches!(three.as_ref(), Some(b"hal" | b"vie" | b"dre"))
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
        then_pick(rest, Expected::Unit, |w| matches!(w, Word::Unit(Unit::Minute, _)).then_some(()))
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
