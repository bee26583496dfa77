//! How stamps are written; every reader starts at the start of its input and hands back the rest.

mod clock;
mod day;

use self::{
    clock::{clock, dotted, iso_clock},
    day::day,
};
use super::{
    Ago, Day, Role, Stamp, When,
    words::{ARTICLES, CUES, INTROS, JOINS, LINKS, NUMBERS, PARTICIPLES, PARTS, TEXTS, UNITS},
};
use crate::{
    date::{CalendarDate, ClockTime, Unit, Year},
    error::{Expected, GrammarError, wanted},
    text::{begins_alike, ends_word, is_blank, is_word, spelled, word},
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
        Some((Role::Stand, rest)) => (Some(Role::Stand), part_of_month(link(rest))),
        Some((role, rest)) => (Some(role), link(rest)),
        None => (None, clause(input).unwrap_or(input)),
    };
    let tight = at.len() == input.len()
        || role != Some(Role::Stand)
        || input.get(..input.len() - at.len()).is_some_and(|cue| cue.contains(':'));
    match when(at, role.is_some(), tight) {
        Ok((when, rest)) if role.is_some() => Ok((rest, Stamp { role, when })),
        Ok((when, rest)) => match participle(when, rest).or_else(|| hour_behind(when, rest)) {
            Some((stamp, rest)) => Ok((rest, stamp)),
            None if at.len() < input.len() => wanted(rest, Expected::Stamp),
            None => Ok((rest, Stamp { role, when })),
        },
        // Behind its cue a stamp lacks its time.
        Err((at @ "", Expected::Stamp)) if role.is_some() => wanted(at, Expected::Date),
        Err((at, expected)) => wanted(at, expected),
    }
}

/// Reads what a stamp's time is the time of, with the marks and the preposition that lead to the time: `Stand: `,
/// `Zuletzt aktualisiert am `.
///
/// ```
/// use depesche::{grammar, stamp::Role};
///
/// let (rest, role) = grammar::stamp_cue::<()>("Erschienen am: Donnerstag").unwrap();
/// assert_eq!((role, rest), (Role::Published, "Donnerstag"));
/// ```
///
/// # Errors
///
/// [`Expected::Role`] where none begins.
pub fn stamp_cue<'a, E: GrammarError<'a>>(input: &'a str) -> IResult<&'a str, Role, E> {
    match cue(input) {
        Some((role, rest)) => Ok((link(rest), role)),
        None => wanted(input, Expected::Role),
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
        .filter_map(|(cue, role)| Some((cue, *role, text.get(spelled(text, cue)?..)?)))
        .map(|(cue, role, rest)| (cue, role, of_what(role, rest).unwrap_or(rest)))
        .filter(|(cue, _, rest)| ends_cue(cue, rest))
        .map(|(_, role, rest)| (role, rest))
        .min_by_key(|(_, rest)| rest.len())
}

/// `Stand der Warnungen:`: of what the time is, in front of a colon; the rest from the colon on.
fn of_what(role: Role, text: &str) -> Option<&str> {
    let at = text.trim_start_matches(is_blank);
    let named = near(at, &["der", "des"]).find_map(|article| word(at, article))?;
    let named = named.trim_start_matches(is_blank);
    let end = named.find(|c: char| !is_word(c))?;
    let (what, rest) = named.split_at_checked(end)?;
    let fits = role == Role::Stand && what.starts_with(char::is_uppercase) && rest.starts_with(':');
    fits.then_some(rest)
}

/// Tells whether a cue ends here; a page may have glued the day to a long one: `Publiziert12. Mai 2025`.
pub(super) fn ends_cue(cue: &str, rest: &str) -> bool {
    ends_word(rest) || cue.len() >= 9 && rest.starts_with(|c: char| c.is_ascii_digit())
}

/// The stamp whose participle ends a field, and the text behind: `vor 3 Stunden aktualisiert`.
fn participle(when: When, text: &str) -> Option<(Stamp, &str)> {
    let at = text.trim_start_matches(is_blank);
    let (role, rest) = row_at(at, PARTICIPLES).filter(|_| at.len() < text.len())?;
    let behind = rest.trim_start_matches(is_blank);
    let ends = behind.is_empty() || behind.starts_with(|c: char| ".|,;)]•·/–-".contains(c));
    ends.then_some((Stamp { role: Some(role), when }, rest))
}

/// The stamp whose clock time stands behind the participle: `Heute aktualisiert um 17:55 Uhr`.
fn hour_behind(when: When, text: &str) -> Option<(Stamp, &str)> {
    let When::At { day: day @ Some(Day::FromToday(_)), clock: None } = when else { return None };
    let at = text.trim_start_matches(is_blank);
    let (role, rest) = row_at(at, PARTICIPLES).filter(|_| at.len() < text.len())?;
    let hour = word(rest.trim_start_matches(is_blank), "um")?;
    let (clock, rest) = clock(hour.trim_start_matches(is_blank), true).ok()??;
    Some((Stamp { role: Some(role), when: When::At { day, clock: Some(clock) } }, rest))
}

/// The time in a clause that says when the text was changed: `Dieser Artikel wurde zuletzt am`.
pub(super) fn clause(text: &str) -> Option<&str> {
    let mut at = text;
    for table in [ARTICLES, TEXTS, &["wurde"]] {
        at = near(at, table).find_map(|row| word(at, row))?.trim_start_matches(is_blank);
    }
    for table in [INTROS, LINKS] {
        let behind = near(at, table).find_map(|row| word(at, row));
        at = behind.map_or(at, |behind| behind.trim_start_matches(is_blank));
    }
    Some(at)
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
        // `heute, 19. Februar 2024`: the page says which day that is.
        let said =
            matches!(date, Day::FromToday(_)).then(|| day_behind(rest)).transpose()?.flatten();
        let (date, rest) = said.unwrap_or((date, rest));
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

/// The month behind the part of it that a stamp cannot hold: `Ende März 2025`.
fn part_of_month(text: &str) -> &str {
    let month = near(text, PARTS).find_map(|part| word(text, part));
    let month = month.map(|month| month.trim_start_matches(is_blank));
    month.filter(|month| month.starts_with(char::is_alphabetic)).unwrap_or(text)
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
    if let Some(found) = iso_clock(text.strip_prefix('T').unwrap_or(""))? {
        return Ok(Some(found));
    }
    let marks = |c: char| is_blank(c) || ",;:|-–—/·•(".contains(c);
    let at = text.trim_start_matches(marks);
    let join = JOINS.iter().find_map(|join| word(at, join));
    let (at, joined) = match join {
        Some(behind) => (behind.trim_start_matches(is_blank), true),
        None => (at, at.len() < text.len() || is_glued(text)),
    };
    // `1. November 202309:35` is glued, and no clock time.
    if !joined {
        return Ok(None);
    }
    let found = clock(at, true)
        .or_else(|stop| if stop.1 == Expected::RealTime { Err(stop) } else { Ok(None) })?;
    let found = found.or_else(|| dotted(at, join.is_some()));
    Ok(found.map(|(time, rest)| (time, closed(text, at, rest))))
}

/// Tells whether a clock time stands there without a blank in front: `28.04.19:25 Uhr`.
fn is_glued(text: &str) -> bool {
    let minutes = number(text).and_then(|(_, digits, rest)| {
        number(rest.strip_prefix(':')?).filter(|(_, minutes, _)| digits < 3 && *minutes == 2)
    });
    minutes.is_some_and(|(.., rest)| word(rest.trim_start_matches(is_blank), "Uhr").is_some())
}

/// The rest behind the bracket that was opened between day and clock time.
fn closed<'t>(text: &'t str, at: &str, rest: &'t str) -> &'t str {
    let opened = text.get(..text.len() - at.len()).is_some_and(|marks| marks.contains('('));
    rest.strip_prefix(')').filter(|_| opened).unwrap_or(rest)
}

/// Tells whether no figure, and no dot with a figure, goes on: `1.2.25.3` is a version.
fn ends_figures(text: &str) -> bool {
    let rest = text.strip_prefix('.').unwrap_or(text);
    !rest.starts_with(|c: char| c.is_ascii_digit())
}

/// The value of the first row that `text` begins with as a word, and the rest.
fn row_at<'t, 'w, T: Copy + 'w>(
    text: &'t str,
    table: impl IntoIterator<Item = &'w (&'w str, T)>,
) -> Option<(T, &'t str)> {
    let mut near = table.into_iter().filter(|(name, _)| begins_alike(text, name));
    near.find_map(|&(name, value)| Some((value, word(text, name)?)))
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
