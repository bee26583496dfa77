//! Days, months and years: `4.4.2025`, `Freitag, den 4. April`, `2025-04-04`, `April 2025`.

use super::{
    clock::{Need, clock_time},
    lex::{
        Read, blank, digits, further, goes_on, mark, maybe, miss, next_is_digit, pick, skip, small,
        then_pick,
    },
    marks::{Marks, Role},
};
use crate::{
    Expected,
    date::{CalendarDate, Days, Year, lexicon::Token, words::Word},
    text::{ends_word, number},
};
use chrono::Weekday;

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
    match super::lex::word(input, Expected::Date) {
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
        Word::Unit(crate::date::Unit::Year, _) => {
            let (rest, ()) = blank(token.rest)?;
            let (rest, year) = year_number::<3>(rest)?;
            Ok((rest, CalendarDate::of_year(year)))
        }
        Word::Unit(crate::date::Unit::Month, _) => {
            let (at, ()) = blank(token.rest)?;
            let (_, token) = super::lex::word(at, Expected::Month)?;
            from_month(at, token)
        }
        _ => miss(input, Expected::Day),
    }
}

/// What begins with a digit.
fn from_digits<'a>(input: &'a str, marks: &mut Marks) -> Read<'a, CalendarDate> {
    let Some((number, len, rest)) = number::run(input) else { return miss(input, Expected::Day) };
    if len == 4 {
        if rest.starts_with('-')
            && let Ok(read) = iso(input)
        {
            return Ok(read);
        }
        return bare_year(input);
    }
    if len > 2 {
        return before_or_after_christ(input, number, rest);
    }
    if rest.starts_with('/')
        && let Ok(read) = slashed(input)
    {
        return Ok(read);
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
            before_or_after_christ(input, number, rest).or(Err(error))
        }
    }
}

/// A date in the right form that the calendar does not have.
fn is_impossible<T>(read: &Read<'_, T>) -> bool {
    matches!(read, Err(nom::Err::Error(failure)) if failure.expected == Some(Expected::RealDay))
}

/// `190 v. Chr.`, `85 n. Chr.`
fn before_or_after_christ<'a>(
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
pub(super) fn christ(input: &str) -> Read<'_, bool> {
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

/// `JJJJ-MM-TT`: `2025-04-04`.
fn iso(input: &str) -> Read<'_, CalendarDate> {
    let (rest, year) = digits::<4, 4>(input, Expected::Year)?;
    iso_behind_year(input, rest, Year::Full(i32::try_from(year).unwrap_or(0)))
}

/// `+JJJJJ-MM-TT`, `-JJJJ-MM-TT`: the longer years of ISO 8601, where the year 0 is 1 v. Chr.
fn iso_signed(input: &str) -> Read<'_, CalendarDate> {
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
fn slashed(input: &str) -> Read<'_, CalendarDate> {
    let (rest, day) = small::<1, 2>(input, Expected::Day)?;
    let (rest, ()) = mark(rest, '/')?;
    let (rest, month) = small::<1, 2>(rest, Expected::Month)?;
    let (rest, ()) = mark(rest, '/')?;
    let (rest, year) = digits::<4, 4>(rest, Expected::Year)?;
    if goes_on(rest) || rest.starts_with('/') {
        return miss(rest, Expected::End);
    }
    real(input, rest, day, month, Some(Year::Full(i32::try_from(year).unwrap_or(0))))
}

/// `T.M.JJJJ`, `T.M.JJ`, `T.M.`, `T.M`: `4.4.2025`, `04.04.25`, `4. 4. 2025`, `4.4.`
fn dotted(input: &str) -> Read<'_, CalendarDate> {
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
    real(input, rest, day, month, year)
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

/// `T. Monat JJJJ`, `T., T. und T. Monat JJJJ`, `T./T.M.JJJJ`.
fn listed<'a>(input: &'a str, marks: &mut Marks) -> Read<'a, CalendarDate> {
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
        if let Ok((rest, (month, year))) = month_and_year(month_at, dot.is_some()) {
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
        if days.len() > 1
            && dot.is_some()
            && let Ok((rest, (month, year))) = numeric_month(behind)
        {
            marks.add_len(start, rest, Role::ListDay(day));
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

/// `M.JJJJ`, `M.` behind `14./15.`
fn numeric_month(input: &str) -> Read<'_, (u8, Option<Year>)> {
    let (rest, month) = small::<1, 2>(input, Expected::Month)?;
    let (rest, ()) = mark(rest, '.')?;
    let (rest, year) = numeric_year(rest, rest)?;
    if month == 0 || month > 12 || goes_on(rest) {
        return miss(input, Expected::Month);
    }
    Ok((rest, (month, year)))
}

/// `, `, ` und `, `/`, ` sowie am `, ` und Samstag, ` between the days of a list.
fn list_joint(input: &str) -> Option<(usize, &str)> {
    let comma = input.strip_prefix([',', '/']).unwrap_or(input);
    let at = skip(comma);
    let word =
        pick(at, Expected::Text, |word| matches!(word, Word::Und | Word::Oder).then_some(()));
    let joined = match word.and_then(|(rest, ())| blank(rest)) {
        Ok((rest, ())) => super::lex::articles(rest),
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
    let joined = super::lex::article(joined);
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

/// ` 2025`, ` '90`, ` des Jahres 2001`, ` 113 v. Chr.` behind a month.
pub(super) fn year_behind(input: &str) -> Option<(&str, Year)> {
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

/// `des Jahres 2001`, `im Jahr 2019`.
fn of_the_year(input: &str) -> Option<(&str, Year)> {
    let (rest, ()) =
        pick(input, Expected::Year, |word| matches!(word, Word::Des | Word::Im).then_some(()))
            .ok()?;
    let (rest, ()) = then_pick(rest, Expected::Unit, |word| {
        matches!(word, Word::Unit(crate::date::Unit::Year, _)).then_some(())
    })
    .ok()?;
    let (rest, ()) = blank(rest).ok()?;
    year_number::<3>(rest).ok()
}

/// `'90`, `’90`.
pub(super) fn short_year_only(input: &str) -> Read<'_, Year> {
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
pub(super) fn year_number<const MIN: usize>(input: &str) -> Read<'_, Year> {
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
fn bare_year(input: &str) -> Read<'_, CalendarDate> {
    let (rest, year) = year_number::<4>(input)?;
    Ok((rest, CalendarDate::of_year(year)))
}

/// `April`, `April 2025`, `Okt. 2024`, `Oct 24, 2023`.
fn from_month<'a>(input: &'a str, token: Token<'a>) -> Read<'a, CalendarDate> {
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
    match year_behind(behind) {
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
fn from_ordinal<'a>(input: &'a str, rest: &'a str, day: u8) -> Read<'a, CalendarDate> {
    let (rest, ()) = blank(rest)?;
    let (rest, (month, year)) = month_and_year(rest, true)?;
    real(input, rest, day, month, year)
}

/// A weekday, with the date behind it or alone.
fn with_weekday<'a>(
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
            if short && is_clock(skip(behind)) && skip(behind).len() < behind.len() {
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
    let first = super::lex::article(comma);
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
fn is_clock(input: &str) -> bool {
    next_is_digit(input)
        && (clock_time(input, Need::Sign).is_ok()
            || clock_time(input, Need::Minute).is_ok_and(|(rest, _)| ends_in_clock(rest)))
}

/// `–11 Uhr`, ` bis 11 Uhr`, ` und 16 Uhr` behind minutes.
fn ends_in_clock(rest: &str) -> bool {
    let at = skip(rest);
    let lead = ["–", "-", "bis ", "und ", "/"].iter().find_map(|lead| at.strip_prefix(lead));
    lead.is_some_and(|at| clock_time(skip(at), Need::Sign).is_ok())
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

/// ` (Freitag)`, `, Freitag` behind a date.
fn weekday_behind(input: &str, date: CalendarDate) -> Read<'_, CalendarDate> {
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
                || super::lex::pick(skip(rest.trim_start_matches(',')), Expected::Day, |w| {
                    matches!(w, Word::Article).then_some(())
                })
                .is_ok()))
    {
        return miss(rest, Expected::End);
    }
    Ok((rest, CalendarDate { weekday: Some(weekday), ..date }))
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
pub(super) fn exist(days: Days, month: u8, year: Option<Year>) -> bool {
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

/// Tells whether `T.M.` stands at the start: no clock time has a second dot.
pub(super) fn is_short_numeric(input: &str) -> bool {
    matches!(dotted(input), Ok((rest, _)) if input.get(..input.len() - rest.len()).is_some_and(|read| read.ends_with('.')))
}
