//! A weekday and its date, whichever stands first: `Freitag, den 4. April`, `4. April (Freitag)`.

use super::{day_alone, day_of_month};
use crate::{
    Expected,
    date::{
        CalendarDate,
        grammar::{
            clock::{Need, clock_time},
            lex::{Read, article, mark, miss, next_is_digit, pick, skip},
            marks::Marks,
        },
        lexicon::{Token, token},
        words::Word,
    },
    text::ends_word,
};
use chrono::Weekday;

/// A weekday, with the date behind it or alone.
pub(super) fn with_weekday<'a>(
    start: usize,
    rest: &'a str,
    weekday: Weekday,
    short: bool,
    marks: &mut Marks,
) -> Read<'a, CalendarDate> {
    let alone = CalendarDate::of_weekday(weekday);
    let behind = if short { rest.strip_prefix('.').unwrap_or(rest) } else { rest };
    let keep = marks.len();
    match date_behind_weekday(behind, marks) {
        Ok((rest, date)) => {
            // The first of several days stands with its weekday.
            marks.widen(keep, start);
            Ok((rest, CalendarDate { weekday: Some(weekday), ..date }))
        }
        Err(nom::Err::Error(failure)) if failure.expected == Some(Expected::RealDay) => {
            Err(nom::Err::Error(failure))
        }
        Err(error) => {
            marks.cut(keep);
            let at_clock = || skip(behind).len() < behind.len() && is_clock(skip(behind));
            if short && at_clock() {
                // "Mi. 15.30 Uhr"
                Ok((behind, alone))
            } else if short {
                Err(error)
            } else if ends_word(rest) {
                Ok((rest, alone))
            } else {
                miss(rest, Expected::End)
            }
        }
    }
}

/// `, den 4. April`, ` (15.02.2025)`, ` 4.4.`
fn date_behind_weekday<'a>(input: &'a str, marks: &mut Marks) -> Read<'a, CalendarDate> {
    let at = skip(input);
    if let Some(inside) = at.strip_prefix('(') {
        if is_clock(inside) {
            return miss(inside, Expected::Day);
        }
        let (rest, date) = day_of_month(inside, marks)?;
        let (rest, ()) = mark(rest, ')')?;
        return Ok((rest, date));
    }
    let comma = at.strip_prefix(',').map_or(at, skip);
    let first = article(comma);
    // Freitag, 15.30 Uhr
    if is_clock(first) {
        return miss(first, Expected::Day);
    }
    let keep = marks.len();
    let read = day_of_month(first, marks);
    match read {
        Err(nom::Err::Error(failure)) if failure.expected != Some(Expected::RealDay) => {
            marks.cut(keep);
            day_of_some_month(first).map_err(|_| nom::Err::Error(failure))
        }
        read => read,
    }
}

/// `13.` behind `Freitag, dem`, where nothing is counted by it: `Freitag, der 13., brachte Glück`.
fn day_of_some_month(input: &str) -> Read<'_, CalendarDate> {
    let (rest, date) = day_alone(input)?;
    let (rest, ()) = mark(rest, '.')?;
    let next = skip(rest.trim_start_matches(','));
    let counts = rest.starts_with(char::is_alphanumeric)
        || next_is_digit(next) && !is_clock(next)
        || !rest.is_empty() && next.starts_with(char::is_uppercase) && !rest.starts_with(',');
    if counts { miss(rest, Expected::Month) } else { Ok((rest, date)) }
}

/// `15.30 Uhr`, `9.10–11 Uhr`, which are no day of a month.
pub(super) fn is_clock(input: &str) -> bool {
    next_is_digit(input)
        && (clock_time(input, Need::Sign).is_ok()
            || clock_time(input, Need::Hour).is_ok_and(|(rest, _)| ends_in_clock(rest)))
}

/// `Fr`, which only another one in front makes a weekday: `Mo–Fr`, `Mo. bis Fr.`
pub(in crate::date::grammar) fn short_weekday(input: &str) -> Read<'_, CalendarDate> {
    match token(input) {
        Some(Token { word: Word::ShortWeekday(day), text, rest })
            if text.starts_with(char::is_uppercase) =>
        {
            Ok((rest, CalendarDate::of_weekday(day)))
        }
        _ => miss(input, Expected::Weekday),
    }
}

/// `–11 Uhr`, ` bis 11 Uhr`, ` und 16 Uhr` behind minutes.
fn ends_in_clock(rest: &str) -> bool {
    let at = skip(rest);
    let lead = ["–", "-", "bis ", "und ", "/"].iter().find_map(|lead| at.strip_prefix(lead));
    lead.is_some_and(|at| clock_time(skip(at), Need::Sign).is_ok())
}

/// ` (Freitag)`, `, Freitag` behind a date.
pub(super) fn weekday_behind(input: &str, date: CalendarDate) -> Read<'_, CalendarDate> {
    if date.days.single().is_none() || date.weekday.is_some() {
        return miss(input, Expected::Weekday);
    }
    let at = skip(input);
    let open = at.strip_prefix('(');
    let inside = open.unwrap_or_else(|| skip(at.strip_prefix(',').unwrap_or("")));
    let article = ["ein ", "einem ", "einen "].iter().find_map(|one| inside.strip_prefix(one));
    let (open, told) = (open.is_some(), open.is_some() || article.is_some());
    let inside = article.unwrap_or(inside);
    let (rest, weekday) = pick(inside, Expected::Weekday, |word| match word {
        Word::Weekday(day) => Some(day),
        _ => None,
    })?;
    let (rest, ()) = if open { mark(rest, ')')? } else { (rest, ()) };
    if !ends_word(rest)
        || (!told
            && (skip(rest).starts_with([',', '('])
                || next_is_digit(skip(rest))
                || pick(skip(rest.trim_start_matches(',')), Expected::Day, |w| {
                    matches!(w, Word::Article).then_some(())
                })
                .is_ok()))
    {
        return miss(rest, Expected::End);
    }
    Ok((rest, CalendarDate { weekday: Some(weekday), ..date }))
}
