//! Hours behind a day: `Freitag von 10 bis 12 Uhr`, `Montag ab 15 Uhr`.

use super::pair::{hours, hours_follow};
use crate::{
    Expected,
    date::{
        Bound, ClockTime, Date, Day, Joint, Moment, PartName, Range, Side as BoundSide, TimeOfDay,
        grammar::{
            clock::{Need, clock_time, day_part},
            lex::{Read, blank, miss, next_is_digit, skip},
            marks::{End, Marks, Role},
        },
        lexicon::{self, Token, token},
        words::Word,
    },
    text::number,
};

/// A look at the first letters behind a day, which tells most words that begin no hours: all but `nach`, `vor`, `von`, `kurz`,
/// `ab`, `bis`, `zwischen` and what a clock time begins with.
pub(super) fn hours_may_follow(rest: &str) -> bool {
    let at = skip(rest.strip_prefix(',').unwrap_or(rest)).as_bytes();
    at.len() < rest.len()
        && match at.first_chunk().map(|two: &[u8; 2]| two.map(|byte| byte | 0x20)) {
            Some([b'0'..=b'9', _]) => true,
            Some([b'n', b'a'] | [b'v', b'o'] | [b'k', b'u'] | [b'a', b'b'] | [b'b', b'i']) => true,
            Some([b'z', b'w'] | [b'h', b'a'] | [b'v', b'i'] | [b'd', b'r']) => true,
            Some(_) => number::may_begin(at),
            None => false,
        }
}

/// ` von 8 bis 16 Uhr`, `, 10–12 Uhr`, ` zwischen 16 und 17 Uhr`, ` ab 15 Uhr`, ` kurz nach 15 Uhr` behind a day.
pub(super) fn hours_behind<'a>(rest: &'a str, day: Moment, marks: &mut Marks) -> Read<'a, Date> {
    let (at, ()) = blank(rest.strip_prefix(',').unwrap_or(rest))?;
    let token = token(at);
    if let Some((side, behind)) = token.and_then(limit) {
        let (at, ()) = blank(behind)?;
        let (end, time) = match day_part(at) {
            Ok((end, part))
                if part.is_sharp() && day.time.is_none() && day.day.is_some_and(Day::is_day) =>
            {
                (end, TimeOfDay::Part(part))
            }
            _ => clock_time(at, Need::Sign)
                .map(|(end, clock)| (end, in_part(TimeOfDay::Clock(clock), day.time)))?,
        };
        as_day(marks);
        marks.add(at, end, Role::Time(End::First));
        let time = Some(time);
        return Ok((end, Date::Bound(Bound { side, at: Moment { time, ..day } })));
    }
    if matches!(day.time, Some(TimeOfDay::Part(part)) if part.name == PartName::NightInto) {
        return miss(at, Expected::Clock);
    }
    as_day(marks);
    let (rest, range) = match token.map(|token| (token.word, token.rest)) {
        Some((Word::Von, behind)) => hours(blank(behind)?.0, Some(Word::Bis), Need::Hour, marks)?,
        Some((Word::Zwischen, behind)) => {
            let (at, ()) = blank(behind)?;
            let (rest, range) = hours(at, Some(Word::Und), Need::Hour, marks)
                .or_else(|_| hours(at, Some(Word::Bis), Need::Hour, marks))?;
            (rest, Range { joint: Joint::Between, ..range })
        }
        _ if next_is_digit(at) => hours(at, None, Need::Sign, marks)
            .or_else(|error| listed_hours(at, marks).map_err(|_| error))?,
        _ => hours(at, None, Need::Sign, marks)?,
    };
    // "Montagabend 8/9 Uhr" are two hours, not a span of the evening.
    if range.joint == Joint::Slash && day.time.is_some() {
        return miss(at, Expected::Clock);
    }
    Ok((rest, Date::Range(on_day(range, day))))
}

/// `8 bis 12` in front of ` und 13 bis 16 Uhr`, which has the `Uhr` of both.
fn listed_hours<'a>(at: &'a str, marks: &mut Marks) -> Read<'a, Range> {
    let keep = marks.len();
    match hours(at, None, Need::Hour, marks) {
        Ok((rest, range)) if hours_follow(rest) => Ok((rest, range)),
        _ => {
            marks.cut(keep);
            miss(at, Expected::Clock)
        }
    }
}

/// The hours on a day, or in a part of it.
pub(super) fn on_day(range: Range, day: Moment) -> Range {
    let time = range.from.time.map(|time| in_part(time, day.time));
    Range { from: Moment { day: day.day, time, ..range.from }, ..range }
}

/// A clock time in the part of the day that stands in front of it.
pub(super) fn in_part(time: TimeOfDay, part: Option<TimeOfDay>) -> TimeOfDay {
    match (time, part) {
        (TimeOfDay::Clock(clock), Some(TimeOfDay::Part(part))) => {
            TimeOfDay::Clock(ClockTime { part: clock.part.or(Some(part)), ..clock })
        }
        _ => time,
    }
}

/// What was noted of the day so far is the first end.
fn as_day(marks: &mut Marks) {
    marks.turn(0, |role| match role {
        Role::Whole => Role::Day(End::First),
        Role::Moment(end) => Role::PartOf(end),
        role => role,
    });
}

/// The side that `ab`, `bis`, `vor`, `kurz nach` say, and what stands behind.
fn limit(token: Token<'_>) -> Option<(BoundSide, &str)> {
    let close = token.word == Word::Kurz;
    let token = if close { lexicon::token(skip(token.rest))? } else { token };
    let side = match token.word {
        Word::Nach => BoundSide::After,
        Word::Vor => BoundSide::Before,
        Word::Ab if !close => BoundSide::From,
        Word::Bis if !close => BoundSide::Until,
        _ => return None,
    };
    Some((side, token.rest))
}
