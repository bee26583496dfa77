//! Years: `1990`, `'90`, `190 v. Chr.`, `des Jahres 2001`.

use crate::{
    Expected,
    date::{
        CalendarDate, Unit, Year,
        grammar::lex::{Read, blank, goes_on, miss, pick, skip, small, then_pick},
        words::Word,
    },
    text::{ends_word, number},
};

/// `190 v. Chr.`, `85 n. Chr.`
pub(super) fn before_or_after_christ<'a>(
    input: &'a str,
    number: u32,
    rest: &'a str,
) -> Read<'a, CalendarDate> {
    let (rest, before) = christ(rest).or_else(|_| miss(input, Expected::Day))?;
    Ok((rest, CalendarDate::of_year(of_era(number, before))))
}

/// The year `number` before or after Christ.
fn of_era(number: u32, before: bool) -> Year {
    if before {
        Year::BeforeChrist(number)
    } else {
        Year::Full(i32::try_from(number).unwrap_or(i32::MAX))
    }
}

/// `v. Chr.`, `vor Christus`, `n. Chr.`, `nach Christus`, with a blank in front; true before.
pub(in crate::date::grammar) fn christ(input: &str) -> Read<'_, bool> {
    let (rest, ()) = blank(input)?;
    let after_one = |words: &[&str]| words.iter().find_map(|word| rest.strip_prefix(word));
    let (before, rest) = match (after_one(BEFORE), after_one(AFTER)) {
        (Some(rest), _) => (true, rest),
        (None, Some(rest)) => (false, rest),
        (None, None) => return miss(rest, Expected::Word("v. Chr.")),
    };
    let at = skip(rest);
    match CHRIST.iter().find_map(|name| at.strip_prefix(name)) {
        Some(rest) if ends_word(rest) => Ok((rest, before)),
        _ => miss(at, Expected::Word("Chr.")),
    }
}

/// What leads to Christ, and his name.
const BEFORE: &[&str] = &["v.", "vor ", "V.", "VOR "];

const AFTER: &[&str] = &["n.", "nach ", "N.", "NACH "];

const CHRIST: &[&str] =
    &["Chr.", "Christi Geburt", "Christus", "CHR.", "CHRISTI GEBURT", "CHRISTUS"];

/// ` 2025`, ` '90`, ` des Jahres 2001`, ` 113 v. Chr.` behind a month.
pub(in crate::date::grammar) fn year_behind(input: &str) -> Option<(&str, Year)> {
    let at = skip(input);
    if at.len() == input.len() {
        return None;
    }
    if let Ok((rest, year)) = short_year_only(at) {
        return Some((rest, year));
    }
    if let Some((number, len, rest)) = number::run(at) {
        if let Ok((rest, before)) = christ(rest) {
            return Some((rest, of_era(number, before)));
        }
        if len == 4 {
            return year_number::<4>(at).ok();
        }
        let ends = skip(rest)
            .chars()
            .next()
            .is_none_or(|c| !c.is_alphanumeric() && !".:,-–/%€$".contains(c));
        return (ends && ends_word(rest) && (len == 3 || len == 2 && number > 31)).then(|| {
            (
                rest,
                if len == 2 {
                    u8::try_from(number).map_or(Year::Full(0), Year::Short)
                } else {
                    of_era(number, false)
                },
            )
        });
    }
    if at.starts_with(['d', 'i', 'D', 'I']) { of_the_year(at) } else { None }
}

/// The same behind a month or season, where a round number in front of a noun counts it: `im Sommer 2000 Gäste`.
pub(in crate::date::grammar) fn year_of_period(input: &str) -> Option<(&str, Year)> {
    year_behind(input).filter(|&(rest, year)| {
        let round = matches!(year, Year::Full(year @ 1000..) if year % 100 == 0);
        let bare = || input.get(..input.len() - rest.len()).is_some_and(is_number);
        let noun = || blank(rest).is_ok_and(|(next, ())| next.starts_with(char::is_uppercase));
        !(round && bare() && noun())
    })
}

fn is_number(text: &str) -> bool {
    skip(text).bytes().all(|byte| byte.is_ascii_digit())
}

/// `des Jahres 2001`, `im Jahr 2019`.
fn of_the_year(input: &str) -> Option<(&str, Year)> {
    let (rest, ()) =
        pick(input, Expected::Year, |word| matches!(word, Word::Des | Word::Im).then_some(()))
            .ok()?;
    let (rest, ()) = then_pick(rest, Expected::Unit, |word| {
        matches!(word, Word::Unit(Unit::Year, _)).then_some(())
    })
    .ok()?;
    let (rest, ()) = blank(rest).ok()?;
    year_number::<3>(rest).ok()
}

/// `'90`, `’90`.
pub(in crate::date::grammar) fn short_year_only(input: &str) -> Read<'_, Year> {
    let Some(rest) = input.strip_prefix(['\'', '’', '‘', '´', '`']) else {
        return miss(input, Expected::Year);
    };
    let (rest, year) = small::<2, 2>(rest, Expected::Year)?;
    if goes_on(rest) || rest.starts_with(['\'', '’']) {
        return miss(rest, Expected::End);
    }
    Ok((rest, Year::Short(year)))
}

/// Four digits (or from `MIN` on) that make a year, and what era it is of.
pub(in crate::date::grammar) fn year_number<const MIN: usize>(input: &str) -> Read<'_, Year> {
    let Some((number, len, rest)) = number::run(input) else { return miss(input, Expected::Year) };
    if let Ok((rest, before)) = christ(rest) {
        return Ok((rest, of_era(number, before)));
    }
    if len < MIN || len > 4 || goes_on(rest) || number == 0 {
        return miss(input, Expected::Year);
    }
    Ok((rest, of_era(number, false)))
}

/// Four digits alone: a year where the words around it make it one; the finder sees to that.
pub(super) fn bare_year(input: &str) -> Read<'_, CalendarDate> {
    let (rest, year) = year_number::<4>(input)?;
    Ok((rest, CalendarDate::of_year(year)))
}
