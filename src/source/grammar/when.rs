//! The date in a note or dateline.

use super::name::trimmed;
use crate::{
    date::{Date, months_at},
    grammar::date,
    text::{ends_word, word},
};

/// A day at the start of `text` and the rest. A day that cannot be (`30.9.3015`) is skipped without a value.
pub(super) fn when(text: &str) -> Option<(Option<Date>, &str)> {
    let form = written(text)?;
    match date::<()>(text) {
        Ok((rest, date)) if rest.len() <= form.len() => Some((Some(date), rest)),
        _ => Some((None, form)),
    }
}

/// A day without its year at the start of `text` and the rest: `4. April`, `Montag, 4. April`, `4.4.`.
pub(super) fn day_of_month(text: &str) -> Option<(Date, &str)> {
    let (rest, date) = date::<()>(text).ok()?;
    let Date::Calendar(day) = date else { return None };
    (day.day().is_some() && day.month().is_some()).then_some((date, rest))
}

/// The rest behind words that have the form of a date: `11. 9. 2015`, `5. März 2024`, `December 16, 2024`.
fn written(text: &str) -> Option<&str> {
    numeric(text).or_else(|| named(text)).or_else(|| english(text)).or_else(|| month_alone(text))
}

/// `T.M.JJJJ`, also with blanks and with two or three digits of the year.
fn numeric(text: &str) -> Option<&str> {
    let rest = digits(text, 2)?;
    let rest = digits(trimmed(rest.strip_prefix('.')?), 2)?;
    let rest = digits(trimmed(rest.strip_prefix('.')?), 4)?;
    ends_word(rest).then_some(rest)
}

/// `T. Monat JJJJ`.
fn named(text: &str) -> Option<&str> {
    let rest = digits(text, 2)?;
    let rest = month(trimmed(rest.strip_prefix('.').unwrap_or(rest)))?;
    let rest = rest.strip_prefix(',').unwrap_or(rest);
    digits(trimmed(rest), 4).filter(|rest| ends_word(rest))
}

/// `December 16, 2024`.
fn english(text: &str) -> Option<&str> {
    let rest = digits(trimmed(month(text)?), 2)?;
    digits(trimmed(rest.strip_prefix(',')?), 4).filter(|rest| ends_word(rest))
}

/// `November 2016`.
fn month_alone(text: &str) -> Option<&str> {
    let year = trimmed(month(text)?);
    digits(year, 4).filter(|rest| year.len() - rest.len() == 4 && ends_word(rest))
}

fn month(text: &str) -> Option<&str> {
    months_at(text)
        .find_map(|(name, _)| word(text, name))
        .map(|rest| rest.strip_prefix('.').unwrap_or(rest))
}

/// The rest behind one to `most` digits.
fn digits(text: &str, most: usize) -> Option<&str> {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    (1..=most).contains(&(text.len() - rest.len())).then_some(rest)
}
