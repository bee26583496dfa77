//! The day of a stamp: in figures, with its month by name, counted from today.

use super::{
    super::words::{self, DAYS},
    Maybe, YEARS, ends_figures, is_glued, number, row_at,
};
use crate::{
    date::{CalendarDate, Days, Year, months_at},
    error::Expected,
    stamp::Day,
    text::{ends_word, is_blank, spelled, word},
};
use chrono::NaiveDate;

/// A day: `heute`, `Freitag, 28.04.2023`, `Freitag (28.04.2023)`, `28. April 2023`, `April 26, 2024`; behind a cue also `November 2016`.
pub(super) fn day<'t>(text: &'t str, cued: bool) -> Maybe<'t, Day> {
    if let Some((days, rest)) = from_today(text) {
        return Ok(Some((Day::FromToday(days), rest)));
    }
    let (weekday, at) = match weekday(text) {
        Some((weekday, rest)) => (Some(weekday), rest),
        None => (None, text),
    };
    let inside = at.strip_prefix('(').filter(|_| weekday.is_some());
    let found = date(inside.unwrap_or(at), cued && weekday.is_none())?;
    let closed = |rest: &'t str| if inside.is_some() { rest.strip_prefix(')') } else { Some(rest) };
    Ok(found.and_then(|(date, rest)| {
        Some((Day::Calendar(CalendarDate { weekday, ..date }), closed(rest)?))
    }))
}

fn date(text: &str, cued: bool) -> Maybe<'_, CalendarDate> {
    if !text.starts_with(|c: char| c.is_ascii_digit()) {
        return month_first(text, cued);
    }
    if let Some(found) = numeric(text)? {
        return Ok(Some(found));
    }
    if let Some(found) = day_and_month(text)? {
        return Ok(Some(found));
    }
    Ok(if cued { month_of_year(text) } else { None })
}

/// `T.M.JJJJ`, `T. M. JJJJ`, `T/M/JJJJ`, `T-M-JJJJ`, two digits of the year, `JJJJ-MM-TT`.
fn numeric(text: &str) -> Maybe<'_, CalendarDate> {
    let Some((first, digits, rest)) = number(text) else { return Ok(None) };
    if digits == 4 {
        return iso(text, first, rest);
    }
    let Some(mark) = rest.bytes().next().filter(|b| matches!(b, b'.' | b'/' | b'-')) else {
        return Ok(None);
    };
    let Some((month, month_digits, rest)) =
        rest.get(1..).map(|rest| spaced(rest, mark)).and_then(number)
    else {
        return Ok(None);
    };
    if digits > 2 || month_digits > 2 || !rest.as_bytes().starts_with(&[mark]) {
        return Ok(None);
    }
    let rest = rest.get(1..).unwrap_or("");
    let Some((year, year_digits, behind)) = number(spaced(rest, mark)) else {
        // `28.04.`: no year.
        let open = mark == b'.' && !rest.starts_with(|c: char| c.is_alphanumeric());
        return if open { dated(text, first, month, None, rest) } else { Ok(None) };
    };
    if clock_follows(behind)
        && mark == b'.'
        && year_digits <= 2
        && (spaced(rest, mark).len() < rest.len() || is_glued(rest))
    {
        // `28.04. 19:25`, `28.04.19:25 Uhr`: the figures are the hour.
        return dated(text, first, month, None, rest);
    }
    match year_digits {
        4 if YEARS.contains(&i32::from(year)) && !goes_on(behind) => {
            dated(text, first, month, Some(Year::Full(i32::from(year))), behind)
        }
        2 if ends_figures(behind) => {
            dated(text, first, month, u8::try_from(year).ok().map(Year::Short), behind)
        }
        _ => Err((text, Expected::Year)),
    }
}

/// The text behind a blank that dots may have behind them.
fn spaced(text: &str, mark: u8) -> &str {
    if mark == b'.' { text.strip_prefix([' ', '\u{a0}', '\u{202f}']).unwrap_or(text) } else { text }
}

/// Tells whether figures go on as a clock time: `:25`.
fn clock_follows(text: &str) -> bool {
    text.strip_prefix(':').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// Tells whether a dot and a figure go on.
fn goes_on(text: &str) -> bool {
    text.strip_prefix('.').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// `JJJJ-MM-TT`.
fn iso<'t>(text: &'t str, year: u16, rest: &'t str) -> Maybe<'t, CalendarDate> {
    let Some((month, 2, rest)) = rest.strip_prefix('-').and_then(number) else { return Ok(None) };
    let Some((day, 2, rest)) = rest.strip_prefix('-').and_then(number) else { return Ok(None) };
    if !YEARS.contains(&i32::from(year)) {
        return Err((text, Expected::Year));
    }
    dated(text, day, month, Some(Year::Full(i32::from(year))), rest)
}

/// `T. Monat JJJJ`, `T. Monat`, `T Monat, JJJJ`.
fn day_and_month(text: &str) -> Maybe<'_, CalendarDate> {
    let Some((day, 1 | 2, rest)) = number(text) else { return Ok(None) };
    let rest = rest.strip_prefix('.').unwrap_or(rest).trim_start_matches(is_blank);
    let Some((month, rest)) = month(rest) else { return Ok(None) };
    let (year, rest) = year_behind(rest);
    dated(text, day, u16::from(month), year, rest)
}

/// `Monat T, JJJJ`, as English writes it; behind a cue also `Monat JJJJ`.
fn month_first(text: &str, cued: bool) -> Maybe<'_, CalendarDate> {
    let Some((month, rest)) = month(text) else { return Ok(None) };
    let at = rest.trim_start_matches(is_blank);
    let of_year =
        || Some((CalendarDate::of_month(month).in_year(year_behind(rest).0), year_behind(rest).1));
    match number(at) {
        Some((day, 1 | 2, rest)) => {
            let rest = ["st", "nd", "rd", "th"]
                .iter()
                .find_map(|end| rest.strip_prefix(end))
                .unwrap_or(rest);
            let (year, rest) = year_behind(rest);
            if year.is_none() { Ok(None) } else { dated(text, day, u16::from(month), year, rest) }
        }
        Some((_, 4, _)) if cued => Ok(of_year().filter(|(date, _)| date.year().is_some())),
        _ => Ok(None),
    }
}

/// Behind a cue: `05/2020`, `2020`.
fn month_of_year(text: &str) -> Option<(CalendarDate, &str)> {
    let (first, digits, rest) = number(text)?;
    if digits == 4 && YEARS.contains(&i32::from(first)) && ends_word(rest) {
        return Some((CalendarDate::of_year(Year::Full(i32::from(first))), rest));
    }
    let (year, 4, rest) = number(rest.strip_prefix(['/', '.'])?)? else { return None };
    let month = u8::try_from(first).ok().filter(|month| digits <= 2 && (1..=12).contains(month))?;
    YEARS.contains(&i32::from(year)).then_some(())?;
    Some((CalendarDate::of_month(month).in_year(Some(Year::Full(i32::from(year)))), rest))
}

/// A year of four digits behind a month, with a comma or without.
fn year_behind(text: &str) -> (Option<Year>, &str) {
    let at = text.strip_prefix(['.', ',']).unwrap_or(text).trim_start_matches(is_blank);
    let at = at.strip_prefix(',').map_or(at, |at| at.trim_start_matches(is_blank));
    match number(at) {
        Some((year, 4, rest)) if YEARS.contains(&i32::from(year)) => {
            (Some(Year::Full(i32::from(year))), rest)
        }
        _ => (None, text),
    }
}

/// The date, if the calendar has it.
fn dated<'t>(
    text: &'t str,
    day: u16,
    month: u16,
    year: Option<Year>,
    rest: &'t str,
) -> Maybe<'t, CalendarDate> {
    // 2000 was a leap year: a day that no year at hand denies is left alone.
    let known = match year {
        Some(Year::Full(year)) => year,
        Some(Year::Short(year)) => 2000 + i32::from(year),
        _ => 2000,
    };
    if NaiveDate::from_ymd_opt(known, u32::from(month), u32::from(day)).is_none() {
        return Err((text, Expected::RealDay));
    }
    let (Ok(day), Ok(month)) = (u8::try_from(day), u8::try_from(month)) else { return Ok(None) };
    Ok(Some((CalendarDate { weekday: None, days: Days::one(day), month: Some(month), year }, rest)))
}

/// A month by name, a dot behind an abbreviation with it.
fn month(text: &str) -> Option<(u8, &str)> {
    months_at(text).find_map(|&(name, month)| {
        let rest = text.get(spelled(text, name)?..)?;
        let glued = rest.starts_with(|c: char| c.is_ascii_digit());
        (glued || ends_word(rest)).then(|| (month, rest.strip_prefix('.').unwrap_or(rest)))
    })
}

/// A weekday and the marks behind it, in front of a day: `Freitag, `, `Fr. `.
fn weekday(text: &str) -> Option<(chrono::Weekday, &str)> {
    text.starts_with(|c: char| c.is_ascii_alphabetic()).then_some(())?;
    let (weekday, rest) = row_at(text, words::weekdays())?;
    let rest = rest.trim_start_matches(|c: char| is_blank(c) || ".,|-–/".contains(c));
    let rest = ["den", "der", "am"].iter().find_map(|article| word(rest, article)).unwrap_or(rest);
    Some((weekday, rest.trim_start_matches(is_blank)))
}

fn from_today(text: &str) -> Option<(i8, &str)> {
    row_at(text, DAYS)
}
