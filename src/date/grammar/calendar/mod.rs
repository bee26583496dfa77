//! Days, months and years: `4.4.2025`, `Freitag, den 4. April`, `2025-04-04`, `April 2025`.

mod named;
mod numeric;
mod weekday;
mod year;

use crate::{
    Expected,
    date::{
        CalendarDate, Days, Unit, Year,
        grammar::{
            lex::{Read, blank, further, miss, next_is_digit, pick, small, word},
            marks::Marks,
        },
        lexicon::Token,
        words::Word,
    },
    text::number,
};
use named::{from_month, from_ordinal, listed};
pub(super) use numeric::is_short_numeric;
use numeric::{dotted, iso, iso_signed, slashed};
pub(super) use weekday::short_weekday;
use weekday::{weekday_behind, with_weekday};
use year::{bare_year, before_or_after_christ};
pub(super) use year::{christ, short_year_only, year_behind, year_number, year_of_period};

/// A calendar date of any form.
pub(super) fn calendar_date<'a>(input: &'a str, marks: &mut Marks) -> Read<'a, CalendarDate> {
    let first = input.as_bytes().first();
    if first.is_some_and(u8::is_ascii_digit) {
        return from_digits(input, marks);
    }
    if first.is_some_and(|byte| matches!(byte, b'\'' | 0xe2)) {
        return short_year_only(input).map(|(rest, year)| (rest, CalendarDate::of_year(year)));
    }
    if first.is_some_and(|byte| matches!(byte, b'+' | b'-')) {
        return iso_signed(input);
    }
    match word(input, Expected::Date) {
        Ok((_, token)) => from_token(input, token, marks),
        Err(_) => miss(input, Expected::Day),
    }
}

/// What begins with a word.
pub(super) fn from_token<'a>(
    input: &'a str,
    token: Token<'a>,
    marks: &mut Marks,
) -> Read<'a, CalendarDate> {
    match token.word {
        Word::Weekday(day) => with_weekday(input.len(), token.rest, day, false, marks),
        Word::ShortWeekday(day) if token.is_capital() => {
            with_weekday(input.len(), token.rest, day, true, marks)
        }
        Word::Month(_) | Word::ShortMonth(_) | Word::EnglishMonth(_) => from_month(input, token),
        Word::Ordinal(day) => from_ordinal(input, token.rest, day),
        Word::Unit(Unit::Year, _) => {
            let (rest, ()) = blank(token.rest)?;
            let (rest, year) = year_number::<3>(rest)?;
            Ok((rest, CalendarDate::of_year(year)))
        }
        Word::Unit(Unit::Month, _) => {
            let (at, ()) = blank(token.rest)?;
            let (_, token) = word(at, Expected::Month)?;
            from_month(at, token)
        }
        _ => miss(input, Expected::Day),
    }
}

/// What begins with a digit.
fn from_digits<'a>(input: &'a str, marks: &mut Marks) -> Read<'a, CalendarDate> {
    let Some((number, len, rest)) = number::run(input) else { return miss(input, Expected::Day) };
    if len == 4 {
        let iso = rest.starts_with('-').then(|| iso(input));
        if let Some(read) = iso.filter(|read| read.is_ok() || is_impossible(read)) {
            return read;
        }
        return bare_year(input);
    }
    if len > 2 {
        return before_or_after_christ(input, number, rest);
    }
    let slashed = rest.starts_with('/').then(|| slashed(input));
    if let Some(read @ Ok(_)) = slashed {
        return read;
    }
    let keep = marks.len();
    let numeric = dotted(input);
    if is_impossible(&numeric) {
        return numeric;
    }
    let read = match numeric {
        Ok(read) => Ok(read),
        Err(error) => {
            let named = listed(input, marks);
            if is_impossible(&named) { named } else { further(Err(error), || named) }
        }
    };
    match read {
        Ok((rest, date)) => weekday_behind(rest, date).or(Ok((rest, date))),
        Err(error) => {
            marks.cut(keep);
            let christ = before_or_after_christ(input, number, rest).or(Err(error));
            match slashed {
                Some(slashed) if christ.is_err() => further(slashed, || christ),
                _ => christ,
            }
        }
    }
}

/// A date in the right form that the calendar does not have.
pub(super) fn is_impossible<T>(read: &Read<'_, T>) -> bool {
    matches!(read, Err(nom::Err::Error(failure)) if failure.expected == Some(Expected::RealDay))
}

/// A date with a day in it.
pub(super) fn day_of_month<'a>(input: &'a str, marks: &mut Marks) -> Read<'a, CalendarDate> {
    let read = if next_is_digit(input) {
        let numeric = iso(input).or_else(|_| slashed(input)).or_else(|_| dotted(input));
        match numeric {
            Err(nom::Err::Error(failure)) if failure.expected != Some(Expected::RealDay) => {
                listed(input, marks)
            }
            other => other,
        }
    } else {
        let (rest, day) = pick(input, Expected::Day, |word| match word {
            Word::Ordinal(day) => Some(day),
            _ => None,
        })?;
        from_ordinal(input, rest, day)
    };
    let (rest, date) = read?;
    if date.days.is_empty() { miss(input, Expected::Day) } else { Ok((rest, date)) }
}

/// The date, where the calendar has it.
fn real<'a>(
    input: &'a str,
    rest: &'a str,
    day: u8,
    month: u8,
    year: Option<Year>,
) -> Read<'a, CalendarDate> {
    if !exist(Days::one(day), month, year) {
        return miss(input, Expected::RealDay);
    }
    Ok((rest, CalendarDate::of_day(day, month).in_year(year)))
}

/// Tells whether the month has these days, in that year where one is known.
pub(in crate::date) fn exist(days: Days, month: u8, year: Option<Year>) -> bool {
    let leap = match year {
        None => true,
        Some(Year::Short(year)) => year % 4 == 0,
        Some(year) => {
            year.number().is_some_and(|y| chrono::NaiveDate::from_ymd_opt(y, 2, 29).is_some())
        }
    };
    let most = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => return false,
    };
    days.last().is_some_and(|last| last <= most)
}

/// `des Jahres` and the like stand in [`year_behind`]; a day alone, `4.`, stands here.
pub(super) fn day_alone(input: &str) -> Read<'_, CalendarDate> {
    let (rest, day) = small::<1, 2>(input, Expected::Day)?;
    if day == 0 || day > 31 {
        return miss(input, Expected::Day);
    }
    Ok((rest, CalendarDate { days: Days::one(day), ..CalendarDate::EMPTY }))
}
