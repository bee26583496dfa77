//! What begins with a number: a day, a clock time, a length, a pair.

use super::{
    pair::{pair, pair_of_hours},
    point,
};
use crate::{
    Expected,
    date::{
        Amount, Approx, Body, Date, Length, Period, Relative, Unit,
        grammar::{
            calendar::day_alone,
            clock::Need,
            length::{approx, length, plural},
            lex::{Read, articles, is_blank_char, mark, miss, next_is_digit, skip},
            marks::{Marks, Role},
            period::beside,
            relative,
        },
        lexicon::{Token, token},
        words::Word,
    },
    text::{number, word_end},
};

/// What begins with a digit.
pub(super) fn from_digits<'a>(input: &'a str, marks: &mut Marks) -> Read<'a, Date> {
    let keep = marks.len();
    if let Ok(read) = pair(input, None, marks) {
        return Ok(read);
    }
    marks.cut(keep);
    // "3435 Stunden": a number with its unit, and no year.
    if may_count(input) {
        if let Ok(read) = counted(input, marks) {
            return Ok(read);
        }
        marks.cut(keep);
    }
    let read = point(input, None, marks);
    match &read {
        Ok(_) => return read,
        Err(nom::Err::Error(failure)) if failure.expected.is_some_and(Expected::is_impossible) => {
            return read;
        }
        Err(_) => marks.cut(keep),
    }
    // "am 15.": the finder looks for the preposition.
    match day_alone(input).and_then(|(rest, date)| Ok((mark(rest, '.')?.0, date))) {
        Ok((rest, date)) => {
            marks.add(input, rest, Role::Whole);
            Ok((rest, Date::Calendar(date)))
        }
        Err(_) => read,
    }
}

/// A look at what stands behind a number: `4.`, `1990)`, `15 Uhr`, `1990 wurde` count no time.
fn may_count(input: &str) -> bool {
    let Some((.., rest)) = number::run(input) else { return true };
    match rest.as_bytes() {
        [] | [b')' | b'(' | b';', ..] => return false,
        [b'.' | b',' | b':', next, ..] => return next.is_ascii_digit(),
        _ => {}
    }
    let next = skip(rest);
    if next.len() == rest.len() || !next.starts_with(|c: char| c.is_alphabetic()) {
        return true;
    }
    match token(next) {
        Some(token) => matches!(
            token.word,
            Word::Unit(..)
                | Word::English(_)
                | Word::Fraction(..)
                | Word::Part(_)
                | Word::Bis
                | Word::Oder
                | Word::Approx(_)
                | Word::Vague(_)
                | Word::Million(_)
                | Word::Entire
                | Word::Half
        ),
        None => next.starts_with(char::is_lowercase),
    }
}

/// What begins with a number word, `ein`, `mehrere`: a length or a clock time.
pub(super) fn from_number_word<'a>(input: &'a str, marks: &mut Marks) -> Read<'a, Date> {
    let keep = marks.len();
    if let Ok(read) = counted(input, marks) {
        return Ok(read);
    }
    marks.cut(keep);
    if !may_be_hour(input) {
        return miss(input, Expected::Date);
    }
    if let Ok((rest, range)) = pair_of_hours(input, None, Need::Sign, marks) {
        return Ok((rest, Date::Range(range)));
    }
    marks.cut(keep);
    point(input, token(input), marks)
}

/// A look at the word behind a number word that is no length: what makes it a clock time.
fn may_be_hour(input: &str) -> bool {
    let first = token(input);
    if matches!(first, Some(token) if !matches!(token.word, Word::One | Word::Few | Word::Vague(_) | Word::Dozen(_) | Word::First | Word::Ordinal(_)))
    {
        return true;
    }
    let rest = input.get(word_end(input, 0)..).unwrap_or("");
    let next = skip(rest);
    next.len() == rest.len()
        || next.starts_with(['-', '–', '—'])
        || token(next).is_some_and(|next| {
            matches!(
                next.word,
                Word::Oclock
                    | Word::Bis
                    | Word::Und
                    | Word::Quarter
                    | Word::Nach
                    | Word::Vor
                    | Word::Unit(Unit::Minute, _)
            )
        })
}

/// A length, and what leads from it: `drei Tage später`, `5 hours ago`.
pub(super) fn counted<'a>(input: &'a str, marks: &mut Marks) -> Read<'a, Date> {
    let (rest, (length, inside)) = length(input).or_else(|error| lang(input).map_err(|_| error))?;
    if let Ok((behind, direction)) = relative::shift_behind(rest) {
        marks.add_len(inside, rest, Role::Length);
        return Ok((behind, Date::Relative(Relative::Shift { length, direction })));
    }
    if let Some((behind, period)) = beside_feast(rest, &length) {
        marks.add_len(inside, rest, Role::Length);
        let (_, feast) = skip(rest).split_once(is_blank_char).unwrap_or(("", rest));
        marks.add(articles(skip(feast)), behind, Role::Feast);
        return Ok((behind, Date::Period(period)));
    }
    marks.add_len(inside, rest, Role::Whole);
    Ok((rest, Date::Length(length)))
}

/// ` vor Weihnachten`, ` nach Ostern` behind `zwei Wochen`.
fn beside_feast<'a>(rest: &'a str, length: &Length) -> Option<(&'a str, Period)> {
    let mut parts = length.parts();
    let (Some((Amount::Hundredths(count), unit)), None) = (parts.next(), parts.next()) else {
        return None;
    };
    let counted = matches!(unit, Unit::Day | Unit::Week | Unit::Month | Unit::Year);
    if !counted || count % 100 != 0 || length.approx.is_some() || length.up_to.is_some() {
        return None;
    }
    let body = Body::Count(u16::try_from(count / 100).ok()?, unit);
    let (behind, frame) = beside(rest, body).ok()?;
    Some((behind, Period { frame: Some(frame), ..Period::of(body) }))
}

/// `Jahre lang`, `lange Jahre`, `über Jahre`, and `Jahre` in front of `zuvor`.
fn lang(input: &str) -> Read<'_, (Length, usize)> {
    if next_is_digit(input) || token(input).is_none() {
        return miss(input, Expected::Number);
    }
    let (at, about) = approx(input);
    let over = about == Some(Approx::Over);
    let (rest, length) = plural(if over { articles(at) } else { at })?;
    // "Es dauerte Jahre": the finder looks at the words around. "an Wochenenden" comes again.
    let alone = about.is_none()
        && matches!(token(at), Some(Token { word: Word::Unit(unit, _), rest: end, .. })
            if !matches!(unit, Unit::Weekend | Unit::Workday) && end.len() == rest.len());
    let long = alone
        || matches!(token(at), Some(Token { word: Word::Vague(_), .. }))
        || input.get(..input.len() - rest.len()).is_some_and(|read| read.ends_with("lang"))
        || relative::shift_behind(rest).is_ok();
    if !over && !long {
        return miss(input, Expected::Number);
    }
    let inside = if over { at.len() } else { input.len() };
    Ok((rest, (Length { approx: about, ..length }, inside)))
}
