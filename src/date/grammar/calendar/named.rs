//! Days and lists of days under the name of a month: `4. April 2025`, `4., 5. und 6. April`, `vierter April`, `Oct 24, 2023`.

use super::{
    exist, is_impossible,
    numeric::numeric_month,
    real,
    weekday::is_clock,
    year::{year_behind, year_of_period},
};
use crate::{
    Expected,
    date::{
        CalendarDate, Days, Year,
        grammar::{
            lex::{
                Read, article, articles, blank, digits, goes_on, mark, maybe, miss, next_is_digit,
                pick, skip, small,
            },
            marks::{Marks, Role},
        },
        lexicon::Token,
        words::Word,
    },
    text::ends_word,
};

/// `T. Monat JJJJ`, `T., T. und T. Monat JJJJ`, `T./T.M.JJJJ`.
pub(super) fn listed<'a>(input: &'a str, marks: &mut Marks) -> Read<'a, CalendarDate> {
    let mut days = Days::NONE;
    // The bytes left where the day begins, with the weekday in front of it.
    let (mut start, mut at) = (input.len(), input);
    let keep = marks.len();
    for _ in 0..31 {
        let (rest, day) = small::<1, 2>(at, Expected::Day)?;
        if day == 0 || day > 31 {
            let month = rest.strip_prefix('.').map_or(rest, skip);
            // `der 3., 0.30 Uhr`, `der 3., 0 Uhr`: no day, but the hour behind it.
            let hour =
                day == 0 && (rest.strip_prefix('.').is_some_and(next_is_digit) || is_clock(at));
            let named = !days.is_empty() && !hour || month_and_year(skip(month), true).is_ok();
            return miss(at, if named { Expected::RealDay } else { Expected::Day });
        }
        days = days.with(day);
        let (behind, dot) = maybe(rest, |rest| mark(rest, '.'));
        // The last day of the list stands with its month.
        let month_at = if dot.is_some() { skip(behind) } else { maybe(behind, blank).0 };
        let month = month_and_year(month_at, dot.is_some()).or_else(|error| {
            // "14./15.10.2025"
            let listed = days.len() > 1 && dot.is_some();
            if listed { numeric_month(behind) } else { Err(error) }
        });
        if let Ok((rest, (month, year))) = month {
            if days.len() > 1 {
                marks.add_len(start, rest, Role::ListDay(day));
            }
            let date = CalendarDate { weekday: None, days, month: Some(month), year };
            return if exist(days, month, year) {
                Ok((rest, date))
            } else {
                miss(input, Expected::RealDay)
            };
        }
        marks.add_len(start, behind, Role::ListDay(day));
        let joint = if dot.is_some() { list_joint(behind) } else { None };
        let Some((begins, next)) = joint else {
            marks.cut(keep);
            // A dot or a blank was read: what is missing is the month.
            return if dot.is_some() || month_at.len() < rest.len() {
                miss(month_at, Expected::Month)
            } else {
                miss(rest, Expected::Separator)
            };
        };
        (start, at) = (begins, next);
    }
    miss(at, Expected::Month)
}

/// `, `, ` und `, `/`, ` sowie am `, ` und Samstag, `, ` auf den ` between the days of a list.
fn list_joint(input: &str) -> Option<(usize, &str)> {
    let comma = input.strip_prefix([',', '/']).unwrap_or(input);
    let at = skip(comma);
    let word = pick(at, Expected::Text, |word| {
        matches!(word, Word::Und | Word::Oder | Word::Auf).then_some(())
    });
    let joined = match word.and_then(|(rest, ())| blank(rest)) {
        Ok((rest, ())) => articles(rest),
        Err(_) => at.strip_prefix("& ").unwrap_or(at),
    };
    if joined.len() == input.len() || (comma.len() == input.len() && joined.len() == at.len()) {
        return None;
    }
    let weekday =
        pick(joined, Expected::Text, |word| matches!(word, Word::Weekday(_)).then_some(()));
    let (start, joined) = match weekday {
        Ok((rest, ())) => (joined.len(), skip(rest.strip_prefix(',').unwrap_or(rest))),
        Err(_) => (0, joined),
    };
    let joined = article(joined);
    next_is_digit(joined).then_some((start.max(joined.len()), joined))
}

/// The name of a month and the year behind it. `dot`: a day with its dot stands in front.
fn month_and_year(input: &str, dot: bool) -> Read<'_, (u8, Option<Year>)> {
    let (rest, (month, short)) = pick(input, Expected::Month, |word| match word {
        Word::Month(month) => Some((month, false)),
        Word::ShortMonth(month) => Some((month, true)),
        Word::EnglishMonth(month) if !dot => Some((month, true)),
        _ => None,
    })?;
    let dotted = rest.strip_prefix('.').filter(|_| short);
    if !ends_word(rest) {
        return miss(input, Expected::Month);
    }
    let behind = dotted.unwrap_or(rest);
    match year_behind(behind) {
        Some((rest, year)) => Ok((rest, (month, Some(year)))),
        // The dot of `4. Okt.` belongs to the month.
        None => Ok((behind, (month, None))),
    }
}

/// `April`, `April 2025`, `Okt. 2024`, `Oct 24, 2023`.
pub(super) fn from_month<'a>(input: &'a str, token: Token<'a>) -> Read<'a, CalendarDate> {
    let (month, full) = match token.word {
        Word::Month(month) => (month, true),
        Word::ShortMonth(month) | Word::EnglishMonth(month) => (month, false),
        _ => return miss(input, Expected::Month),
    };
    let rest = token.rest;
    if !ends_word(rest) {
        return miss(input, Expected::Month);
    }
    let behind = if full { rest } else { rest.strip_prefix('.').unwrap_or(rest) };
    let read = english(input, behind, month);
    if read.is_ok() || is_impossible(&read) {
        return read;
    }
    let english = matches!(token.word, Word::EnglishMonth(_));
    match year_of_period(behind) {
        Some((rest, year)) if !english => {
            Ok((rest, CalendarDate::of_month(month).in_year(Some(year))))
        }
        _ if full => Ok((rest, CalendarDate::of_month(month))),
        _ => miss(behind, Expected::Year),
    }
}

/// ` 24, 2023` behind an English month.
fn english<'a>(input: &'a str, rest: &'a str, month: u8) -> Read<'a, CalendarDate> {
    let (rest, ()) = blank(rest)?;
    let (rest, day) = small::<1, 2>(rest, Expected::Day)?;
    let rest = rest
        .strip_prefix("st")
        .or_else(|| rest.strip_prefix("nd"))
        .or_else(|| rest.strip_prefix("rd"))
        .or_else(|| rest.strip_prefix("th"))
        .unwrap_or(rest);
    let (rest, ()) = mark(rest, ',')?;
    let (rest, year) = digits::<4, 4>(skip(rest), Expected::Year)?;
    if goes_on(rest) {
        return miss(rest, Expected::End);
    }
    real(input, rest, day, month, Some(Year::Full(i32::try_from(year).unwrap_or(0))))
}

/// `vierter April`, `ersten Januar 2018`.
pub(super) fn from_ordinal<'a>(input: &'a str, rest: &'a str, day: u8) -> Read<'a, CalendarDate> {
    let (rest, ()) = blank(rest)?;
    let (rest, (month, year)) = month_and_year(rest, true)?;
    real(input, rest, day, month, year)
}
