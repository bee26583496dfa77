//! Dates in figures: `4.4.2025`, `2025-04-04`, `4/4/2025`.

use super::real;
use crate::{
    Expected,
    date::{
        CalendarDate, Year,
        grammar::lex::{Read, digits, goes_on, mark, miss, next_is_digit, skip, small},
    },
    text::{ends_word, number},
};

/// `JJJJ-MM-TT`: `2025-04-04`.
pub(super) fn iso(input: &str) -> Read<'_, CalendarDate> {
    let (rest, year) = digits::<4, 4>(input, Expected::Year)?;
    iso_behind_year(input, rest, Year::Full(i32::try_from(year).unwrap_or(0)))
}

/// `+JJJJJ-MM-TT`, `-JJJJ-MM-TT`: the longer years of ISO 8601, where the year 0 is 1 v. Chr.
pub(super) fn iso_signed(input: &str) -> Read<'_, CalendarDate> {
    let (rest, before) = match input.strip_prefix('-') {
        Some(rest) => (rest, true),
        None => (mark(input, '+')?.0, false),
    };
    let (rest, year) = digits::<4, 9>(rest, Expected::Year)?;
    let year = if before || year == 0 {
        Year::BeforeChrist(year.saturating_add(1))
    } else {
        Year::Full(i32::try_from(year).unwrap_or(i32::MAX))
    };
    iso_behind_year(input, rest, year)
}

/// `-MM-TT` behind a year.
fn iso_behind_year<'a>(input: &'a str, rest: &'a str, year: Year) -> Read<'a, CalendarDate> {
    let (rest, ()) = mark(rest, '-')?;
    let (rest, month) = small::<2, 2>(rest, Expected::Month)?;
    let (rest, ()) = mark(rest, '-')?;
    let (rest, day) = small::<2, 2>(rest, Expected::Day)?;
    if goes_on(rest.strip_prefix('T').filter(|rest| next_is_digit(rest)).unwrap_or(rest))
        && !rest.starts_with('T')
    {
        return miss(rest, Expected::End);
    }
    real(input, rest, day, month, Some(year))
}

/// `T/M/JJJJ`: `4/4/2025`, the day first.
pub(super) fn slashed(input: &str) -> Read<'_, CalendarDate> {
    let (rest, day) = small::<1, 2>(input, Expected::Day)?;
    let (rest, ()) = mark(rest, '/')?;
    let (rest, month) = small::<1, 2>(rest, Expected::Month)?;
    let (rest, ()) = mark(rest, '/')?;
    let (rest, year) = digits::<4, 4>(rest, Expected::FullYear)?;
    if goes_on(rest) || rest.starts_with('/') {
        return miss(rest, Expected::End);
    }
    german(input, rest, day, month, Some(Year::Full(i32::try_from(year).unwrap_or(0))))
}

/// The date, where the calendar has it. Only ISO 8601 has a year 0: `1.1.0000` fills a form.
fn german<'a>(
    input: &'a str,
    rest: &'a str,
    day: u8,
    month: u8,
    year: Option<Year>,
) -> Read<'a, CalendarDate> {
    match year {
        Some(Year::Full(0)) => miss(input, Expected::RealDay),
        year => real(input, rest, day, month, year),
    }
}

/// `T.M.JJJJ`, `T.M.JJ`, `T.M.`, `T.M`: `4.4.2025`, `04.04.25`, `4. 4. 2025`, `4.4.`
pub(super) fn dotted(input: &str) -> Read<'_, CalendarDate> {
    let (rest, day) = small::<1, 2>(input, Expected::Day)?;
    let (rest, ()) = mark(rest, '.')?;
    let spaced = skip(rest);
    let (behind, month) = small::<1, 2>(spaced, Expected::Month)?;
    let apart = spaced.len() < rest.len();
    let Some(dot) = behind.strip_prefix('.') else {
        if apart || goes_on(behind) || behind.strip_prefix([',', ':']).is_some_and(next_is_digit) {
            return miss(spaced, Expected::Month);
        }
        return real(input, behind, day, month, None);
    };
    let (rest, year) = numeric_year(dot, behind)?;
    if apart && year.is_none() && !dot.is_empty() {
        // "am 4. 5. Spieltag" and the like: a blank between needs a year.
        return miss(spaced, Expected::Month);
    }
    if !ends_word(rest) || rest.strip_prefix('.').is_some_and(next_is_digit) {
        return miss(rest, Expected::End);
    }
    german(input, rest, day, month, year)
}

/// The year behind the second dot: four digits, two without a blank, or none.
fn numeric_year<'a>(dot: &'a str, before_dot: &'a str) -> Read<'a, Option<Year>> {
    match number::run(dot) {
        Some((year, 4, rest)) => Ok((rest, Some(Year::Full(i32::try_from(year).unwrap_or(0))))),
        Some((year, 2, rest)) if !rest.starts_with(':') => {
            Ok((rest, u8::try_from(year).ok().map(Year::Short)))
        }
        Some(_) => miss(before_dot, Expected::Year),
        None => match number::run(skip(dot)) {
            Some((year, 4, rest))
                if (1000..3000).contains(&year) && !rest.starts_with(['.', ':'])
                    || rest_is_end(skip(dot), year) =>
            {
                Ok((skip_run(skip(dot)), Some(Year::Full(i32::try_from(year).unwrap_or(0)))))
            }
            _ => Ok((dot, None)),
        },
    }
}

fn rest_is_end(text: &str, year: u32) -> bool {
    (1000..3000).contains(&year)
        && matches!(number::run(text), Some((_, 4, rest)) if rest.is_empty() || (rest.starts_with('.') && !rest.get(1..).is_some_and(next_is_digit)))
}

fn skip_run(text: &str) -> &str {
    number::run(text).map_or(text, |(.., rest)| rest)
}

/// `M.JJJJ`, `M.` behind `14./15.`
pub(super) fn numeric_month(input: &str) -> Read<'_, (u8, Option<Year>)> {
    let (rest, month) = small::<1, 2>(input, Expected::Month)?;
    let (rest, ()) = mark(rest, '.')?;
    let (rest, year) = numeric_year(rest, rest)?;
    if month == 0 || month > 12 || goes_on(rest) {
        return miss(input, Expected::Month);
    }
    Ok((rest, (month, year)))
}

/// Tells whether `T.M.` stands at the start: no clock time has a second dot.
pub(in crate::date::grammar) fn is_short_numeric(input: &str) -> bool {
    matches!(dotted(input), Ok((rest, _)) if input.get(..input.len() - rest.len()).is_some_and(|read| read.ends_with('.')))
}
