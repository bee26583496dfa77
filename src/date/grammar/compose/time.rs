//! A time of day and the day behind it: `Nacht zum Sonntag`, `8 Uhr am 4. April`.

use super::{
    day::day,
    moment::{is_day, part_behind_day},
    range::two_ends,
};
use crate::{
    Expected,
    date::{
        ClockTime, Day, DayPart, Moment, PartName, Relative, TimeOfDay,
        grammar::{
            clock::{Need, night_into, time_of_day},
            lex::{Read, article, blank, miss, next_is_digit, pick, skip, then_the},
            marks::{End, Marks, Role},
            relative::{self},
        },
        lexicon::{Token, token},
        words::Word,
    },
    text::{ends_word, number},
};

/// A time of day, and the day behind it: `Nacht zum Sonntag`, `Morgen des 1. August`, `8 Uhr heute Morgen`.
pub(super) fn time_then<'a>(input: &'a str, end: End, marks: &mut Marks) -> Read<'a, Moment> {
    let (rest, time) = time_of_day(input, Need::Sign)?;
    let TimeOfDay::Part(part) = time else {
        marks.add(input, rest, Role::Whole);
        return Ok((rest, Moment::of_time(time)));
    };
    if !ends_word(rest) {
        return miss(rest, Expected::End);
    }
    let keep = marks.len();
    if part.name == PartName::Night {
        if let Ok((at, ())) = night_into(rest) {
            if let Ok((after, day)) = day(at, marks)
                && is_day(day)
            {
                marks.cut(keep);
                marks.add(input, after, Role::Moment(end));
                let time = TimeOfDay::Part(DayPart { name: PartName::NightInto, ..part });
                return Ok((after, Moment { day: Some(day), time: Some(time), approx: None }));
            }
            marks.cut(keep);
        }
        if let Ok((after, day)) = night_from(rest, marks) {
            marks.cut(keep);
            marks.add(input, after, Role::Moment(end));
            let time = TimeOfDay::Part(DayPart { name: PartName::NightInto, ..part });
            return Ok((after, Moment { day: Some(day), time: Some(time), approx: None }));
        }
        marks.cut(keep);
    }
    if let Ok((at, ())) = of_the_day(rest)
        && let Ok((after, day)) = day(at, marks)
        && is_day(day)
    {
        marks.cut(keep);
        marks.add(input, after, Role::Moment(end));
        return Ok((after, Moment { day: Some(day), time: Some(time), approx: None }));
    }
    marks.cut(keep);
    if let Ok((rest, relative)) = relative::unit_then_shift(input) {
        marks.add(input, rest, Role::Whole);
        return Ok((rest, Moment::of_day(Day::Relative(relative))));
    }
    marks.add(input, rest, Role::Whole);
    Ok((rest, Moment::of_time(time)))
}

/// ` von Samstag auf Sonntag`, ` vom 14. auf den 15. Oktober` behind `Nacht`: the second day.
fn night_from<'a>(rest: &'a str, marks: &mut Marks) -> Read<'a, Day> {
    let (at, ()) = then_the(rest, Word::Von).or_else(|_| then_the(rest, Word::Vom))?;
    let (at, ()) = blank(at)?;
    let (rest, range) = two_ends(article(at), Some(Word::Auf), marks)
        .or_else(|_| two_ends(article(at), Some(Word::Zum), marks))?;
    match range.to.day {
        Some(day) => Ok((rest, day)),
        None => miss(at, Expected::Day),
    }
}

/// ` des `, ` am ` behind a part of the day.
fn of_the_day(rest: &str) -> Read<'_, ()> {
    let (at, ()) = blank(rest)?;
    let (at, word) = pick(at, Expected::Day, |word| {
        matches!(word, Word::Des | Word::Am | Word::Vom).then_some(word)
    })?;
    let (at, ()) = blank(at)?;
    // "am Morgen am See" has no day; what follows decides.
    if word == Word::Am && !next_is_digit(at) && token(at).is_none() {
        return miss(at, Expected::Day);
    }
    Ok((at, ()))
}

/// A clock time, and the day behind it.
pub(super) fn clock_then<'a>(
    input: &'a str,
    rest: &'a str,
    clock: ClockTime,
    end: End,
    marks: &mut Marks,
) -> Read<'a, Moment> {
    let time = Some(TimeOfDay::Clock(clock));
    let keep = marks.len();
    if let Ok((at, ())) = day_behind_clock(rest)
        && let Ok((after, day)) = day(at, marks)
        && matches!(day, Day::Calendar(date) if !date.days.is_empty())
            | matches!(day, Day::Relative(Relative::Days(_)))
    {
        let keep_day = marks.len();
        let part = part_behind_day(after, day);
        marks.cut(keep);
        marks.add(input, rest, Role::Time(end));
        let _ = keep_day;
        if let Ok((behind, part)) = part
            && clock.part.is_none()
        {
            marks.add(at, behind, Role::Day(end));
            let time = Some(TimeOfDay::Clock(ClockTime { part: Some(part), ..clock }));
            return Ok((behind, Moment { day: Some(day), time, approx: None }));
        }
        marks.add(at, after, Role::Day(end));
        return Ok((after, Moment { day: Some(day), time, approx: None }));
    }
    marks.cut(keep);
    marks.add(input, rest, Role::Whole);
    Ok((rest, Moment { day: None, time, approx: None }))
}

/// ` am `, ` heute`, `, 4.4.2025`, ` vom ` behind a clock time.
fn day_behind_clock(rest: &str) -> Read<'_, ()> {
    let at = skip(rest.strip_prefix(',').unwrap_or(rest));
    if at.len() == rest.len() {
        return miss(rest, Expected::Separator);
    }
    let am = pick(at, Expected::Day, |word| {
        matches!(word, Word::Am | Word::Vom | Word::Des).then_some(())
    });
    match am.and_then(|(rest, ())| blank(rest)) {
        Ok((rest, ())) => Ok((rest, ())),
        Err(_) if matches!(token(at), Some(Token { word: Word::Days(_), .. })) => Ok((at, ())),
        Err(_) if number::run(at).is_some_and(|(.., behind)| behind.starts_with('.')) => {
            Ok((at, ()))
        }
        Err(error) => Err(error),
    }
}
