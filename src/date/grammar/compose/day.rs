//! A day or something longer: `4. April`, `nächste Woche Freitag`, `Ende März`.

use super::apposition::apposition;
use crate::{
    Expected,
    date::{
        Amount, Body, CalendarDate, Day, Frame, Name, Period, Relative, Unit, Which,
        grammar::{
            calendar::{self, calendar_date},
            length::length,
            lex::{Read, blank, maybe, miss, next_is_digit, pick, then_pick},
            marks::Marks,
            period::{self, Named},
            relative::{self, frame_behind},
        },
        lexicon::{Token, token},
        words::{Count, Word},
    },
    error::Failure,
    text::ends_word,
};

pub(super) fn day_of(named: &Named) -> Day {
    match *named {
        Named::Period(period) => Day::Period(period),
        Named::Feast(feast) => Day::Feast(feast),
    }
}

/// A day or something longer.
pub(super) fn day<'a>(input: &'a str, marks: &mut Marks) -> Read<'a, Day> {
    day_from(input, token(input), marks)
}

/// The same, where the word that it begins with is known.
pub(super) fn day_from<'a>(
    input: &'a str,
    token: Option<Token<'a>>,
    marks: &mut Marks,
) -> Read<'a, Day> {
    let Some(token) = token else { return from_number(input, marks) };
    if let Word::Unit(_, Count::Singular | Count::Either)
    | Word::Weekday(_)
    | Word::Month(_)
    | Word::Season(_) = token.word
        && let Ok((rest, relative)) = relative::unit_then_shift(input)
    {
        return Ok((rest, Day::Relative(relative)));
    }
    let calendar = |marks: &mut Marks| calendar::from_token(input, token, marks);
    let named = || period::from_word(input, token).map(|(rest, named)| (rest, day_of(&named)));
    match token.word {
        Word::Days(days) => on_days(input, token.rest, days, marks),
        Word::Morgen => on_days(input, token.rest, 1, marks),
        Word::DaysOf(_) | Word::Reference(_) | Word::Relative(..) | Word::Which(_) => {
            from_relative(input, token, marks)
        }
        Word::Weekday(_)
        | Word::Month(_)
        | Word::ShortWeekday(_)
        | Word::ShortMonth(_)
        | Word::EnglishMonth(_) => calendar(marks).map(|(rest, date)| framed_date(rest, date)),
        Word::Ordinal(_) => {
            named().or_else(|_| calendar(marks).map(|(rest, date)| framed_date(rest, date)))
        }
        Word::Unit(Unit::Year | Unit::Month, _) => match calendar(marks) {
            Ok((rest, date)) => Ok((rest, Day::Calendar(date))),
            Err(error) => named().map_err(|_| error),
        },
        _ => named(),
    }
}

/// What begins with a digit or an apostrophe.
fn from_number<'a>(input: &'a str, marks: &mut Marks) -> Read<'a, Day> {
    let digit = next_is_digit(input);
    let named = digit.then(|| period::from_number(input));
    match named {
        Some(Ok((rest, named))) => return Ok((rest, day_of(&named))),
        Some(Err(
            error @ nom::Err::Error(Failure { expected: Some(Expected::RealPeriod), .. }),
        )) => {
            return Err(error);
        }
        _ => {}
    }
    let (rest, date) = calendar_date(input, marks)?;
    Ok(if digit { framed_date(rest, date) } else { (rest, Day::Calendar(date)) })
}

/// `heutigen Samstag`, `damals`, `Vorjahr`, `nächste Woche`.
fn from_relative<'a>(input: &'a str, token: Token<'a>, marks: &mut Marks) -> Read<'a, Day> {
    let noted = marks.len();
    match token.word {
        Word::DaysOf(days) => {
            let (rest, relative) = relative::days_of(token, days, marks)?;
            return Ok(apposition(input, rest, relative, noted, marks));
        }
        Word::Reference(reference) => {
            return relative_day(token.rest, Relative::Reference(reference));
        }
        Word::Relative(which, unit) if which != Which::The => {
            return relative_day(token.rest, Relative::Unit { which, unit });
        }
        Word::Which(Which::Last | Which::BeforeLast) => {
            if let Ok((rest, named)) = period::from_word(input, token) {
                return Ok((rest, day_of(&named)));
            }
        }
        _ => {}
    }
    let Word::Which(which) = token.word else {
        return relative::unit_then_shift(input).map(|(rest, r)| (rest, Day::Relative(r)));
    };
    let (rest, relative) = relative::from_which(token, which, marks)?;
    Ok(match relative {
        Relative::Named { name: Name::Weekday(_), .. } => {
            apposition(input, rest, relative, marks.len(), marks)
        }
        _ => framed_relative(rest, relative),
    })
}

fn relative_day(rest: &str, relative: Relative) -> Read<'_, Day> {
    if ends_word(rest) { Ok((rest, Day::Relative(relative))) } else { miss(rest, Expected::End) }
}

/// `heute`, `heute in einer Woche`, `heute, 4. April`, `übermorgen, Sonntag`.
pub(super) fn on_days<'a>(
    input: &'a str,
    rest: &'a str,
    days: i8,
    marks: &mut Marks,
) -> Read<'a, Day> {
    if !ends_word(rest) {
        return miss(rest, Expected::End);
    }
    let body = Body::Days(days);
    if let Ok((rest, frame)) = away(rest, body) {
        return Ok((rest, Day::Period(Period { frame: Some(frame), ..Period::of(body) })));
    }
    Ok(apposition(input, rest, Relative::Days(days), marks.len(), marks))
}

/// ` vor zwei Jahren`, ` in zwei Wochen` behind what such a count can lead away from.
pub(in crate::date::grammar) fn away(rest: &str, from: Body) -> Read<'_, Frame> {
    let (at, ago) = then_pick(rest, Expected::Relative, |word| match word {
        Word::Vor => Some(true),
        Word::In => Some(false),
        _ => None,
    })?;
    let (at, ()) = blank(at)?;
    let (after, (length, _)) = length(at)?;
    let mut parts = length.parts();
    let (Some((Amount::Hundredths(count), unit)), None, None, None) =
        (parts.next(), parts.next(), length.approx, length.up_to)
    else {
        return miss(at, Expected::Number);
    };
    let fits = match from {
        Body::Days(_) => matches!(unit, Unit::Day | Unit::Week | Unit::Month | Unit::Year),
        Body::Weekday(_) => unit == Unit::Week || unit == Unit::Day && matches!(count, 800 | 1400),
        _ => unit == Unit::Year,
    };
    match i16::try_from(count / 100) {
        Ok(whole) if fits && count % 100 == 0 && whole > 0 && ends_word(after) => {
            Ok((after, Frame::Away(if ago { -whole } else { whole }, unit)))
        }
        _ => miss(at, Expected::Number),
    }
}

/// `Montag dieser Woche`, `August vorigen Jahres`, `4. April nächsten Jahres`.
fn framed_date(rest: &str, date: CalendarDate) -> (&str, Day) {
    let plain = (rest, Day::Calendar(date));
    if date.year.is_some() {
        return plain;
    }
    let body = match (date.weekday, date.days.single(), date.month) {
        (Some(day), None, None) => Body::Weekday(day),
        (None, None, Some(month)) if date.days.is_empty() => Body::Month(month),
        (None, Some(day), Some(month)) => Body::Day(day, month),
        _ => return plain,
    };
    match frame_behind(rest) {
        Ok((rest, (which, unit))) if fits(body, unit) => {
            let period = Period { frame: Some(Frame::Unit(which, unit)), ..Period::of(body) };
            (rest, Day::Period(period))
        }
        _ => match away(rest, body).or_else(|_| period::beside(rest, body)) {
            Ok((rest, frame)) => {
                (rest, Day::Period(Period { frame: Some(frame), ..Period::of(body) }))
            }
            Err(_) => plain,
        },
    }
}

/// Tells whether a unit can hold such a body.
pub(super) fn fits(body: Body, unit: Unit) -> bool {
    match body {
        Body::Weekday(_) => unit == Unit::Week,
        _ => unit == Unit::Year,
    }
}

/// `nächste Woche Freitag`, `nächstes Jahr im Sommer`.
fn framed_relative(rest: &str, relative: Relative) -> (&str, Day) {
    let plain = (rest, Day::Relative(relative));
    let Relative::Unit { which, unit } = relative else { return plain };
    let Ok((at, ())) = blank(rest) else { return plain };
    let (at, place) = maybe(at, |at| {
        pick(at, Expected::Day, |word| matches!(word, Word::Am | Word::Im).then_some(word))
            .and_then(|(rest, word)| blank(rest).map(|(rest, ())| (rest, word)))
    });
    let Some(token) = token(at) else { return plain };
    let body = match (unit, token.word) {
        (Unit::Week, Word::Weekday(day)) => Body::Weekday(day),
        (Unit::Year, Word::Season(season)) if place == Some(Word::Im) => Body::Season(season),
        (Unit::Year, Word::Month(month)) if place == Some(Word::Im) => Body::Month(month),
        _ => return plain,
    };
    if !ends_word(token.rest) {
        return plain;
    }
    (token.rest, Day::Period(Period { frame: Some(Frame::Unit(which, unit)), ..Period::of(body) }))
}
