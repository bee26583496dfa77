//! How stamps are written; every reader starts at the start of its input and hands back the rest.

use super::{
    Ago, Day, Role, Stamp, When,
    words::{CUES, DAYS, INTROS, JOINS, LINKS, MONTHS, NUMBERS, UNITS, WEEKDAYS, ZONES},
};
use crate::{
    date::{CalendarDate, ClockTime, Days, Unit, Year, Zone},
    error::{Expected, GrammarError, wanted},
    text::{begins_alike, ends_word, is_blank, spelled, word},
};
use chrono::NaiveDate;
use nom::IResult;

/// Years that a page can have been written in, or name as its own.
const YEARS: std::ops::RangeInclusive<i32> = 1800..=2199;

/// A stamp: a cue and a time, or a time alone.
///
/// ```
/// use depesche::{grammar, stamp::Role};
///
/// let (rest, stamp) = grammar::stamp::<()>("Stand: 04.04.2025 03:51 Uhr | Teilen").unwrap();
/// assert_eq!((stamp.role(), rest), (Some(Role::Stand), " | Teilen"));
/// ```
///
/// # Errors
///
/// A recoverable nom error where none begins: [`Expected::Stamp`], [`Expected::RealDay`] for a day that no
/// calendar has.
pub fn stamp<'a, E: GrammarError<'a>>(input: &'a str) -> IResult<&'a str, Stamp, E> {
    let (role, at) = match cue(input) {
        Some((role, rest)) => (Some(role), link(rest)),
        None => (None, input),
    };
    let tight = at.len() == input.len()
        || role != Some(Role::Stand)
        || input.get(..input.len() - at.len()).is_some_and(|cue| cue.contains(':'));
    match when(at, role.is_some(), tight) {
        Ok((when, rest)) => Ok((rest, Stamp { role, when })),
        Err((at, expected)) => wanted(at, expected),
    }
}

/// `TT.MM.JJJJ`, `TT.MM.JJJJ SS:MM`, `TT.MM.JJJJ SS:MM Uhr` and nothing else, byte by byte.
pub(super) fn figures(text: &str) -> Option<Stamp> {
    let (date, behind) = text.as_bytes().split_first_chunk::<10>()?;
    let [d1, d2, b'.', m1, m2, b'.', y1, y2, y3, y4] = *date else { return None };
    let (day, month) = (pair(d1, d2)?, pair(m1, m2)?);
    let year = i32::from(pair(y1, y2)?) * 100 + i32::from(pair(y3, y4)?);
    let clock = match behind {
        [] => None,
        [b' ', h1, h2, b':', m1, m2] | [b' ', h1, h2, b':', m1, m2, b' ', b'U', b'h', b'r'] => {
            let (hour, minute) = (pair(*h1, *h2)?, pair(*m1, *m2)?);
            (hour < 24 && minute < 60).then_some(ClockTime::at(hour, Some(minute)))
        }
        _ => return None,
    };
    if clock.is_none() && !behind.is_empty() || !YEARS.contains(&year) {
        return None;
    }
    NaiveDate::from_ymd_opt(year, u32::from(month), u32::from(day))?;
    let date = CalendarDate::of_day(day, month).in_year(Some(Year::Full(year)));
    Some(Stamp { role: None, when: When::At { day: Some(Day::Calendar(date)), clock } })
}

/// Two digits as a number.
const fn pair(tens: u8, ones: u8) -> Option<u8> {
    let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
    if tens < 10 && ones < 10 { Some(tens * 10 + ones) } else { None }
}

/// Why a reader stopped: at what, and what it wanted.
type Stop<'t> = (&'t str, Expected);
/// A value that may not be there, or is there and wrong.
type Maybe<'t, T> = Result<Option<(T, &'t str)>, Stop<'t>>;

/// The role of a cue with the words that belong to it, and the text behind: `Zuletzt aktualisiert`.
pub(super) fn cue(text: &str) -> Option<(Role, &str)> {
    let mut at = text;
    for _ in 0..2 {
        if let Some(found) = bare_cue(at) {
            return Some(found);
        }
        let behind = near(at, INTROS).find_map(|intro| word(at, intro))?;
        at = behind.trim_start_matches(is_blank);
    }
    bare_cue(at)
}

fn bare_cue(text: &str) -> Option<(Role, &str)> {
    let first = text.chars().next().filter(|c| c.is_alphabetic())?;
    CUES.iter()
        .filter(|(cue, _)| cue.chars().next().is_some_and(|c| alike(c, first)))
        .filter_map(|(cue, role)| Some((*role, text.get(spelled(text, cue)?..)?)))
        .filter(|(_, rest)| ends_word(rest))
        .min_by_key(|(_, rest)| rest.len())
}

/// The same letter but for case, or a spelling of the same umlaut.
fn alike(cue: char, text: char) -> bool {
    cue.eq_ignore_ascii_case(&text)
        || (!cue.is_ascii()
            && (cue.to_lowercase().eq(text.to_lowercase()) || text.eq_ignore_ascii_case(&'a')))
}

/// The text behind what may stand between a cue and its time: `: `, ` am `, ` vom `.
pub(super) fn link(text: &str) -> &str {
    let mut at = text;
    for _ in 0..3 {
        at = at.trim_start_matches(|c: char| is_blank(c) || ":,-–—|".contains(c));
        let Some(behind) = LINKS.iter().find_map(|link| word(at, link)) else { break };
        at = behind;
    }
    at.trim_start_matches(|c: char| is_blank(c) || ":,-–—|".contains(c))
}

/// A time: how long ago, a day and a clock time in either order, or one of the two.
fn when(text: &str, cued: bool, tight: bool) -> Result<(When, &str), Stop<'_>> {
    if let Some((ago, rest)) = ago(text) {
        return Ok((When::Ago(ago), rest));
    }
    if let Some((date, rest)) = day(text, cued)? {
        let (clock, rest) =
            clock_behind(rest)?.map_or((None, rest), |(clock, rest)| (Some(clock), rest));
        // A day without a year and without a clock time is a stamp only behind a cue.
        let alone = clock.is_none() && is_open(date) && !cued;
        return if alone {
            Err((text, Expected::Year))
        } else {
            Ok((When::At { day: Some(date), clock }, rest))
        };
    }
    match clock(text, tight)? {
        Some((time, rest)) => {
            let (date, rest) =
                day_behind(rest)?.map_or((None, rest), |(date, rest)| (Some(date), rest));
            Ok((When::At { day: date, clock: Some(time) }, rest))
        }
        None => Err((text, Expected::Stamp)),
    }
}

/// Tells whether the day lacks what makes it a day of its own.
fn is_open(day: Day) -> bool {
    match day {
        Day::Calendar(date) => date.year().is_none() || date.day().is_none(),
        Day::FromToday(_) => false,
    }
}

/// The day behind a clock time: `20:22 Uhr, 28. April 2023`.
fn day_behind(text: &str) -> Maybe<'_, Day> {
    let at = text.trim_start_matches(|c: char| is_blank(c) || ",|-–—/·•".contains(c));
    let at = ["am", "vom"].iter().find_map(|join| word(at, join)).unwrap_or(at);
    let found = day(at.trim_start_matches(is_blank), false)?;
    Ok(found.filter(|(day, _)| !is_open(*day)))
}

/// The clock time behind a day: ` - 19:25`, `, 20:22 Uhr`, ` um 07:39 Uhr`, `T18:41`.
fn clock_behind(text: &str) -> Maybe<'_, ClockTime> {
    if let Some(found) = clock(text.strip_prefix('T').unwrap_or(""), true)? {
        return Ok(Some(found));
    }
    let marks = |c: char| is_blank(c) || ",;:|-–—/·•(".contains(c);
    let at = text.trim_start_matches(marks);
    let (at, joined) = match JOINS.iter().find_map(|join| word(at, join)) {
        Some(behind) => (behind.trim_start_matches(is_blank), true),
        None => (at, at.len() < text.len()),
    };
    // `1. November 202309:35` is glued, and no clock time.
    if !joined {
        return Ok(None);
    }
    let found = clock(at, true)
        .or_else(|stop| if stop.1 == Expected::RealTime { Err(stop) } else { Ok(None) })?;
    Ok(found.map(|(time, rest)| (time, closed(text, at, rest))))
}

/// The rest behind the bracket that was opened between day and clock time.
fn closed<'t>(text: &'t str, at: &str, rest: &'t str) -> &'t str {
    let opened = text.get(..text.len() - at.len()).is_some_and(|marks| marks.contains('('));
    rest.strip_prefix(')').filter(|_| opened).unwrap_or(rest)
}

/// A day: `heute`, `Freitag, 28.04.2023`, `28. April 2023`, `April 26, 2024`; behind a cue also `November 2016`.
fn day(text: &str, cued: bool) -> Maybe<'_, Day> {
    if let Some((days, rest)) = from_today(text) {
        return Ok(Some((Day::FromToday(days), rest)));
    }
    let (weekday, at) = match weekday(text) {
        Some((weekday, rest)) => (Some(weekday), rest),
        None => (None, text),
    };
    let Some((date, rest)) = date(at, cued && weekday.is_none())? else { return Ok(None) };
    Ok(Some((Day::Calendar(CalendarDate { weekday, ..date }), rest)))
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
        && spaced(rest, mark).len() < rest.len()
    {
        // `28.04. 19:25`: the figures are the hour.
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

/// Tells whether no figure, and no dot with a figure, goes on: `1.2.25.3` is a version.
fn ends_figures(text: &str) -> bool {
    let rest = text.strip_prefix('.').unwrap_or(text);
    !rest.starts_with(|c: char| c.is_ascii_digit())
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
    let first = text.bytes().next()?.to_ascii_lowercase();
    let starts = |name: &str| name.bytes().next().is_some_and(|b| b.to_ascii_lowercase() == first);
    MONTHS.iter().filter(|(name, _)| starts(name)).find_map(|&(name, month)| {
        let rest = text.get(spelled(text, name)?..)?;
        let glued = rest.starts_with(|c: char| c.is_ascii_digit());
        (glued || ends_word(rest)).then(|| (month, rest.strip_prefix('.').unwrap_or(rest)))
    })
}

/// A weekday and the marks behind it, in front of a day: `Freitag, `, `Fr. `.
fn weekday(text: &str) -> Option<(chrono::Weekday, &str)> {
    text.starts_with(|c: char| c.is_ascii_alphabetic()).then_some(())?;
    let (weekday, rest) = row_at(text, WEEKDAYS)?;
    let rest = rest.trim_start_matches(|c: char| is_blank(c) || ".,|-–/".contains(c));
    let rest = ["den", "der", "am"].iter().find_map(|article| word(rest, article)).unwrap_or(rest);
    Some((weekday, rest.trim_start_matches(is_blank)))
}

fn from_today(text: &str) -> Option<(i8, &str)> {
    row_at(text, DAYS)
}

/// The value of the first row that `text` begins with as a word, and the rest.
fn row_at<'t, T: Copy>(text: &'t str, table: &[(&str, T)]) -> Option<(T, &'t str)> {
    let near = table.iter().filter(|(name, _)| begins_alike(text, name));
    near.into_iter().find_map(|&(name, value)| Some((value, word(text, name)?)))
}

/// The rows that `text` can begin with, by their first letters.
fn near<'w>(text: &str, table: &'w [&'w str]) -> impl Iterator<Item = &'w &'w str> {
    table.iter().filter(move |word| begins_alike(text, word))
}

/// `vor 3 Stunden`, `vor einem Tag`, `5 hours ago`.
fn ago(text: &str) -> Option<(Ago, &str)> {
    let german = word(text, "vor").map(|rest| rest.trim_start_matches(is_blank));
    let at = german.unwrap_or(text);
    let at = ["ca.", "etwa", "rund", "über"]
        .iter()
        .find_map(|about| at.strip_prefix(about))
        .unwrap_or(at);
    let at = at.trim_start_matches(is_blank);
    let (amount, rest) = match number(at) {
        Some((amount, 1..=4, rest)) => (amount, rest),
        _ => row_at(at, NUMBERS)?,
    };
    let (unit, rest) = unit(rest.trim_start_matches(is_blank))?;
    let rest = match german {
        Some(_) => rest,
        None => word(rest.trim_start_matches(is_blank), "ago")?,
    };
    Some((Ago { amount, unit }, rest))
}

fn unit(text: &str) -> Option<(Unit, &str)> {
    let (unit, rest) = row_at(text, UNITS)?;
    Some((unit, rest.strip_prefix('.').unwrap_or(rest)))
}

/// A clock time: `19:25`, `12:48:15`, `07:39 Uhr`, `13.47 Uhr`, `15 Uhr`, `8:54 AM`; `tight`: also without `Uhr`.
fn clock(text: &str, tight: bool) -> Maybe<'_, ClockTime> {
    let Some((hour, 1 | 2, rest)) = number(text) else { return Ok(None) };
    let Some((parts, behind)) = minutes(rest) else {
        return Ok(oclock(rest)
            .filter(|_| hour <= 24)
            .map(|rest| (time(hour, None, None), zoned(rest)))
            .map(with_zone));
    };
    let uhr = oclock(behind);
    let dotted = rest.starts_with('.');
    if (dotted || !tight) && uhr.is_none() {
        return Ok(None);
    }
    let half = if uhr.is_none() { half_day(behind) } else { None };
    let follows = behind.trim_start_matches(is_blank);
    if uhr.is_none() && half.is_none() && (is_length(follows) || !ends_figures(behind)) {
        return Ok(None);
    }
    let (minute, second) = parts;
    if hour > 24 || minute > 59 || second.is_some_and(|s| s > 59) || (hour == 24 && minute > 0) {
        return if uhr.is_some() { Err((text, Expected::RealTime)) } else { Ok(None) };
    }
    let (hour, rest) = match half {
        Some((half, rest)) if (1..=12).contains(&hour) => (hour % 12 + half, rest),
        _ => (hour, uhr.unwrap_or(behind)),
    };
    Ok(Some(with_zone((time(hour, Some(minute), second), zoned(rest)))))
}

/// Minutes and seconds behind an hour: `:25`, `.47`, `:48:15`.
fn minutes(text: &str) -> Option<((u16, Option<u16>), &str)> {
    let (minute, 2, rest) = number(text.strip_prefix([':', '.'])?)? else { return None };
    match text.strip_prefix(':').and_then(|_| rest.strip_prefix(':')).and_then(number) {
        Some((second, 2, rest)) => Some(((minute, Some(second)), rest)),
        _ => Some(((minute, None), rest)),
    }
}

/// The rest behind `Uhr` or `h`; a slip of the pen may put a colon in front.
fn oclock(text: &str) -> Option<&str> {
    let at = text.strip_prefix(':').unwrap_or(text).trim_start_matches(is_blank);
    let uhr = at.get(..3).filter(|word| word.eq_ignore_ascii_case("uhr")).and_then(|_| at.get(3..));
    let rest = uhr.or_else(|| at.strip_prefix('h').filter(|rest| ends_word(rest)))?;
    // Glued pages run the next date on: `08:13 Uhr13.12.2022`.
    (ends_word(rest) || rest.starts_with(|c: char| c.is_ascii_digit())).then_some(rest)
}

/// 12 for `PM`, 0 for `AM`.
fn half_day(text: &str) -> Option<(u16, &str)> {
    let at = text.trim_start_matches(is_blank);
    [("AM", 0), ("PM", 12), ("a.m.", 0), ("p.m.", 12)]
        .iter()
        .find_map(|&(name, half)| Some((half, word(at, name)?)))
}

/// Tells whether the figures in front were a length: `0:21 min`.
fn is_length(text: &str) -> bool {
    ["min", "Min", "Minuten", "Std", "Stunden", "Sek", "Sekunden"]
        .iter()
        .any(|unit| word(text, unit).is_some())
}

/// The zone behind a clock time.
fn zoned(text: &str) -> (Option<Zone>, &str) {
    let at = text.trim_start_matches(is_blank);
    let at = at.strip_prefix('(').unwrap_or(at);
    if !at.starts_with(|c: char| c.is_ascii_uppercase() || c == '+') {
        return (None, text);
    }
    let bracket = at.len() < text.trim_start_matches(is_blank).len();
    let found = ZONES.iter().find_map(|&(name, zone)| {
        let rest = at.strip_prefix(name)?;
        let rest = if bracket { rest.strip_prefix(')')? } else { rest };
        (ends_word(rest) && !rest.starts_with('+')).then_some((Some(zone), rest))
    });
    found.unwrap_or((None, text))
}

fn with_zone((time, (zone, rest)): (ClockTime, (Option<Zone>, &str))) -> (ClockTime, &str) {
    (ClockTime { zone, ..time }, rest)
}

fn time(hour: u16, minute: Option<u16>, second: Option<u16>) -> ClockTime {
    // Each is below 60 here.
    let small = |number: u16| u8::try_from(number).unwrap_or(0);
    ClockTime { second: second.map(small), ..ClockTime::at(small(hour), minute.map(small)) }
}

/// Up to four digits as a number, how many they are, and the text behind; five are none.
fn number(text: &str) -> Option<(u16, usize, &str)> {
    let mut value = 0_u16;
    for (at, byte) in text.bytes().enumerate().take(5) {
        if !byte.is_ascii_digit() {
            return if at == 0 { None } else { Some((value, at, text.get(at..)?)) };
        }
        value = value.wrapping_mul(10).wrapping_add(u16::from(byte - b'0'));
    }
    (1..5).contains(&text.len()).then_some((value, text.len(), ""))
}
