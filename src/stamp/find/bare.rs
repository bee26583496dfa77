//! Stamps without a cue: they make up their line, or a field of it.

use super::last_word;
use crate::{
    date::months_at,
    error::{Expected, Failure},
    span::{Found, Span},
    stamp::{
        Stamp, grammar,
        words::{self as lexicon, CLAUSES, FIELDS},
    },
    text::{begins_alike, is_blank, next_digit, same},
};

/// So many words may stand beside a bare stamp.
const BESIDE: usize = 12;

/// Adds the stamps without a cue, and keeps of these and of those that count from now what stands by itself.
pub(super) fn bare(line: &str, found: &mut Vec<Found<Stamp>>) {
    let cued = found.iter().take_while(|stamp| stamp.value.role().is_some()).count();
    let mut from = 0;
    while let Some(digit) = next_digit(line, from) {
        let behind =
            line.get(digit..).unwrap_or("").trim_start_matches(|c: char| c.is_ascii_digit());
        let next = line.len() - behind.len();
        let holds = |stamp: &&Found<Stamp>| stamp.span.start <= digit && digit < stamp.span.end;
        if let Some(stamp) = found.iter().find(holds) {
            from = stamp.span.end;
            continue;
        }
        match bare_at(line, from, digit) {
            Ok(Some(stamp)) => {
                from = stamp.span.end;
                found.push(stamp);
            }
            Ok(None) => from = next,
            // What cannot be is no stamp, and neither is its tail.
            Err(Impossible) => break,
        }
    }
    let mut at = cued;
    while let Some(stamp) = found.get(at).copied() {
        if stands(line, stamp, found) {
            at += 1;
        } else {
            found.remove(at);
        }
    }
    found.sort_by_key(|stamp| stamp.span.start);
}

/// A day or clock time that does not exist.
struct Impossible;

/// A time whose first figure stands at `digit`; a weekday or month in front belongs to it.
fn bare_at(line: &str, from: usize, digit: usize) -> Result<Option<Found<Stamp>>, Impossible> {
    let before = line.get(from..digit).unwrap_or("");
    let figures = |c: char| c.is_ascii_digit() || ".,:/-".contains(c);
    if before.ends_with(figures)
        && before.trim_end_matches(figures).len() + 1 < before.len()
        && from > 0
    {
        return Ok(None);
    }
    let mut start = from + in_front(before);
    if start == digit && !can_start(line.get(digit..).unwrap_or("")) {
        return Ok(None);
    }
    let mut found = read(line.get(start..).unwrap_or(""))?;
    if found.is_none() && before.ends_with('(') {
        // `Samstag (15.02.2025, 10 Uhr)`: the bracket holds more than the day.
        start = digit;
        found = read(line.get(start..).unwrap_or(""))?;
    }
    let Some((stamp, rest)) = found else { return Ok(None) };
    // Glued to a name: only what cannot be anything else.
    let glued = before.ends_with(char::is_alphabetic) && start == digit;
    if glued && stamp.to_naive().is_none() {
        return Ok(None);
    }
    Ok(Some(Found::new(Span::new(start, line.len() - rest.len()), stamp)))
}

/// Tells whether figures go on as those of a day or clock time do; costs next to nothing.
fn can_start(text: &str) -> bool {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    match text.len() - rest.len() {
        1 | 2 => match rest.bytes().next() {
            Some(b'.' | b'/' | b'-' | b':') => true,
            Some(_) => {
                let word = rest.trim_start_matches(is_blank);
                word.len() < rest.len() && word.starts_with(char::is_alphabetic)
            }
            None => false,
        },
        4 => rest.starts_with('-'),
        _ => false,
    }
}

/// A stamp at the start of `text`; a page may have glued the next figures to its year.
fn read(text: &str) -> Result<Option<(Stamp, &str)>, Impossible> {
    match grammar::stamp::<Failure<'_>>(text) {
        Ok((rest, stamp)) if is_whole(&stamp) => return Ok(Some((stamp, rest))),
        Err(nom::Err::Error(failure)) if failure.expected.is_some_and(Expected::is_impossible) => {
            return Err(Impossible);
        }
        _ => {}
    }
    let year = ["19", "20"].iter().filter_map(|century| glued_year(text, century)).min();
    let Some((head, rest)) = year.and_then(|year| text.split_at_checked(year)) else {
        return Ok(None);
    };
    let stamp = head.parse::<Stamp>().ok().filter(|stamp| stamp.to_naive().is_some());
    Ok(stamp.map(|stamp| (stamp, rest)))
}

/// Tells whether a stamp is more than a day of some year.
fn is_whole(stamp: &Stamp) -> bool {
    stamp.to_naive_within(1970).is_some() || stamp.clock().is_some() || stamp.is_relative()
}

/// Where a year of four digits ends with a figure glued to it, near the start.
fn glued_year(text: &str, century: &str) -> Option<usize> {
    let head = text.get(..32).or_else(|| text.get(..31)).or_else(|| text.get(..30)).unwrap_or(text);
    let at = head.as_bytes().windows(2).position(|two| two == century.as_bytes())?;
    let digits = text.get(at..)?.bytes().take_while(u8::is_ascii_digit).count();
    (digits > 4).then_some(at + 4)
}

/// Where the weekday or month begins that ends `before`, or its end.
fn in_front(before: &str) -> usize {
    let mut start = before.len();
    for _ in 0..2 {
        let front = before.get(..start).unwrap_or("");
        let trimmed = front.trim_end_matches(|c: char| is_blank(c) || ".,|(".contains(c));
        let word = last_word(trimmed);
        if word.is_empty() || trimmed.len() == front.len() || !is_named_day(word) {
            break;
        }
        start = trimmed.len() - word.len();
    }
    start
}

/// Tells whether `word` is a weekday or a month.
fn is_named_day(word: &str) -> bool {
    let is = |name: &str| begins_alike(word, name) && same(word, name);
    word.len() <= 12
        && (lexicon::weekdays().any(|(name, _)| is(name))
            || months_at(word).any(|(name, _)| is(name)))
}

/// Tells whether a bare time makes up its line, or its field between marks.
fn stands(line: &str, this: Found<Stamp>, all: &[Found<Stamp>]) -> bool {
    let (Some(before), Some(after)) = (line.get(..this.span.start), line.get(this.span.end..))
    else {
        return false;
    };
    let near = |place: usize| {
        all.iter().any(|other| {
            other.span != this.span && (other.span.start == place || other.span.end == place)
        })
    };
    let before = without_am(before);
    let after = after.trim_start_matches(is_blank);
    let left = if near(before.len()) { Side::Wall } else { left(before) };
    let right = if near(line.len() - after.len()) { Side::Wall } else { right(after) };
    let sides = match (left, right) {
        (Side::Wall, Side::Wall) => true,
        // A time of day alone needs marks on both sides.
        (Side::Wall, Side::Names) | (Side::Names, Side::Wall) => {
            this.value.day().is_some() || this.value.is_relative()
        }
        _ => false,
    };
    sides && beside(line, all) <= BESIDE && !is_sentence(before, after)
}

/// What stands beside a bare stamp.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    /// Nothing, or a mark that parts fields.
    Wall,
    /// A few words that read as names.
    Names,
    /// A clause.
    Clause,
}

/// The text without `am`, `vom` at its end, which lead to a date and say nothing.
fn without_am(before: &str) -> &str {
    let text = before.trim_end_matches(is_blank);
    let word = last_word(text);
    if ["am", "vom", "um", "den"].iter().any(|link| same(word, link)) && text.len() < before.len() {
        text.get(..text.len() - word.len()).unwrap_or("").trim_end_matches(is_blank)
    } else {
        text
    }
}

const WALLS: &str = "|•·/–—-,;()[]»>*+:";

fn left(before: &str) -> Side {
    if before.is_empty() || before.ends_with(|c: char| WALLS.contains(c)) {
        return Side::Wall;
    }
    let word = last_word(before);
    let initials = before.chars().count() <= 5;
    if (word.starts_with(char::is_uppercase)
        || initials
        || before.ends_with(char::is_alphabetic) && before.starts_with("von "))
        && words(before) <= 6
    {
        Side::Names
    } else {
        Side::Clause
    }
}

fn right(after: &str) -> Side {
    if after.is_empty() || after == "." || after.starts_with(|c: char| WALLS.contains(c)) {
        return Side::Wall;
    }
    let word = after.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    let clause = word.starts_with(char::is_lowercase) && !is_field(word);
    if words(after) <= 7 && !clause { Side::Names } else { Side::Clause }
}

/// Tells whether a small word opens the next field of a line: `von Anna Muster`, an editor's mark, a button.
fn is_field(word: &str) -> bool {
    FIELDS.contains(&word) || word.len() <= 4 && !CLAUSES.contains(&word)
}

fn words(text: &str) -> usize {
    text.split(is_blank).filter(|word| word.contains(char::is_alphanumeric)).count()
}

/// How many words of the line belong to no stamp.
fn beside(line: &str, all: &[Found<Stamp>]) -> usize {
    let within: usize = all.iter().filter_map(|stamp| stamp.text(line)).map(words).sum();
    words(line).saturating_sub(within)
}

/// Tells whether the words around end as a sentence does.
fn is_sentence(before: &str, after: &str) -> bool {
    let ends = |text: &str| text.ends_with(['.', '!', '?']);
    words(after) > 4 && ends(after)
        || after.is_empty() && words(before) > 5 && ends(before)
        || ends(after) && words(after) == 0 && words(before) > 2
}
