//! Stamps in running text: behind their cues everywhere, bare ones where the line holds little else.

use super::{
    Stamp, grammar,
    words::{CLAUSES, CUES, DAYS, FIELDS, INTROS, MONTHS, WEEKDAYS},
};
use crate::{
    error::{Expected, Failure},
    span::{Found, Span},
    text::{
        Paragraphs, Plain, begins_alike, ends_word, is_blank, next_digit, paragraphs, same,
        spelled, starts_word,
    },
};
use aho_corasick::{AhoCorasick, AhoCorasickKind, Input, MatchKind};
use memchr::memchr2_iter;
use std::{iter::FusedIterator, sync::LazyLock, vec};

/// Walks through the stamps of a text; made by [`stamps`].
///
/// ```
/// let mut stamps = depesche::stamps("Stand: 04.04.2025 03:51 Uhr");
/// assert!(stamps.next().is_some());
/// assert!(stamps.next().is_none());
/// ```
#[derive(Debug, Clone)]
pub struct Stamps<'t> {
    text: &'t str,
    paragraphs: Paragraphs<'t>,
    /// Those of the line at hand.
    found: vec::IntoIter<Found<Stamp>>,
}

/// Finds every stamp: behind a cue wherever it stands, without one where the line is made of it.
///
/// The span begins with the cue.
///
/// ```
/// use depesche::{stamp::Role, stamps};
///
/// let page = "Von Anna Muster | 4. April 2025\nAm 3. April 2025 fiel Schnee.\nAktualisiert: 5. April 2025";
/// let found: Vec<_> = stamps(page).map(|stamp| (stamp.text(page).unwrap(), stamp.value.role())).collect();
/// assert_eq!(found, [("4. April 2025", None), ("Aktualisiert: 5. April 2025", Some(Role::Updated))]);
/// ```
pub fn stamps(text: &str) -> Stamps<'_> {
    Stamps { text, paragraphs: paragraphs(text), found: Vec::new().into_iter() }
}

impl Iterator for Stamps<'_> {
    type Item = Found<Stamp>;

    fn next(&mut self) -> Option<Found<Stamp>> {
        loop {
            if let Some(found) = self.found.next() {
                return Some(found);
            }
            let span = self.paragraphs.next()?;
            let line = span.of(self.text)?;
            let plain = Plain::new(line);
            let mut found = in_line(plain.text());
            for stamp in &mut found {
                stamp.span = plain.back(stamp.span).shifted(span.start);
            }
            self.found = found.into_iter();
        }
    }
}

impl FusedIterator for Stamps<'_> {}

/// Lines longer than this hold no bare stamps: they are prose.
const LONGEST: usize = 200;
/// So many words may stand beside a bare stamp.
const BESIDE: usize = 12;

/// The cues in one automaton; in capitals as well where the automaton does not fold.
static AUTOMATON: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let capitals = CUES.iter().map(|(cue, _)| cue.to_uppercase()).filter(|cue| !cue.is_ascii());
    let cues = CUES.iter().map(|(cue, _)| (*cue).to_owned());
    let small = CUES.iter().map(|(cue, _)| cue.to_lowercase()).filter(|cue| !cue.is_ascii());
    AhoCorasick::builder()
        .match_kind(MatchKind::LeftmostLongest)
        .kind(Some(AhoCorasickKind::DFA))
        .ascii_case_insensitive(true)
        .build(cues.chain(capitals).chain(small))
        .ok()
});

/// The stamps of one line of plain text, in order.
pub(crate) fn in_line(line: &str) -> Vec<Found<Stamp>> {
    let short = line.len() <= LONGEST;
    let figure = next_digit(line, 0);
    let ago = short && has_ago(line);
    let mut found = Vec::new();
    match figure {
        // In prose a cue is looked for only in front of figures.
        Some(figure) if !short => before_figures(line, figure, &mut found),
        Some(_) => cued(line, 0..line.len(), &mut found),
        None if ago => cued(line, 0..line.len(), &mut found),
        None => return found,
    }
    if short {
        counted(line, ago, &mut found);
        bare(line, &mut found);
    }
    found
}

/// Tells whether `or` and a blank stand there, as in `vor einer Stunde`, or `ago`.
fn has_ago(line: &str) -> bool {
    let bytes = line.as_bytes();
    memchr2_iter(b'o', b'O', bytes).any(|at| {
        let next = bytes.get(at + 1..).and_then(|rest| rest.first_chunk::<2>());
        let vor = next.is_some_and(|&[r, blank]| {
            r | 0x20 == b'r' && matches!(blank, b' ' | b'\t' | 0xc2 | 0xe2)
        });
        let front = bytes.get(..at).and_then(|front| front.last_chunk::<2>());
        vor || front.is_some_and(|&[a, g]| a | 0x20 == b'a' && g | 0x20 == b'g')
    })
}

/// Adds the stamps that count from now.
fn counted(line: &str, ago: bool, found: &mut Vec<Found<Stamp>>) {
    let mut from = 0;
    while let Some(stamp) = relative(line, from, ago) {
        from = stamp.span.end;
        if !found.iter().any(|other| other.span.overlaps(stamp.span)) {
            found.push(stamp);
        }
    }
}

/// Adds the stamps with a cue so near to a figure that the figure can be theirs; the first figure is at hand.
fn before_figures(line: &str, first: usize, found: &mut Vec<Found<Stamp>>) {
    let mut next = Some(first);
    let mut passed = 0;
    while let Some(figure) = next {
        let start = passed.max(figure.saturating_sub(NEAR));
        let mut end = figure + 1;
        next = next_digit(line, end);
        while let Some(figure) = next.filter(|figure| figure - end <= NEAR) {
            end = figure + 1;
            next = next_digit(line, end);
        }
        cued(line, start..end, found);
        passed = end;
    }
}

/// No more bytes stand between the start of a cue and the first figure of its time.
const NEAR: usize = 64;

/// Adds the stamps with a cue that stands in `place`.
fn cued(line: &str, place: std::ops::Range<usize>, found: &mut Vec<Found<Stamp>>) {
    let Some(automaton) = AUTOMATON.as_ref() else { return };
    let mut from = found.last().map_or(0, |stamp| stamp.span.end);
    for cue in automaton.find_iter(Input::new(line).range(place)) {
        if cue.start() < from || !is_cue(line, cue.start(), cue.end()) {
            continue;
        }
        if let Some(rest) = line.get(cue.start()..)
            && let Ok((behind, stamp)) = grammar::stamp::<()>(rest)
            && stamp.role().is_some()
        {
            let start = with_intro(line, cue.start(), from);
            from = line.len() - behind.len();
            found.push(Found::new(Span::new(start, from), stamp));
        }
    }
}

/// Tells whether a cue stands there as a word that says what follows, and no clause runs into it.
fn is_cue(line: &str, start: usize, end: usize) -> bool {
    let (Some(before), Some(rest)) = (line.get(..start), line.get(end..)) else { return false };
    let glued = before.ends_with(|c: char| c.is_ascii_digit());
    if !(starts_word(line, start) || glued) || !ends_word(rest) || before.ends_with('-') {
        return false;
    }
    if rest.trim_start_matches(is_blank).starts_with(':') {
        return true;
    }
    let word = last_word(before);
    word.is_empty()
        || !word.starts_with(char::is_lowercase)
        || INTROS.iter().any(|intro| same(word, intro))
        || ["und", "uhr"].iter().any(|link| same(word, link))
}

/// Where the cue begins with the words that belong to it: `Zuletzt aktualisiert`.
fn with_intro(line: &str, cue: usize, from: usize) -> usize {
    let mut start = cue;
    for _ in 0..2 {
        let before = line.get(from..start).unwrap_or("");
        let trimmed = before.trim_end_matches(is_blank);
        let word = last_word(before);
        if word.is_empty()
            || trimmed.len() == before.len()
            || !INTROS.iter().any(|intro| same(word, intro))
        {
            break;
        }
        start = from + trimmed.len() - word.len();
    }
    start
}

/// The word that ends `text`, but for blanks; empty where a mark does.
fn last_word(text: &str) -> &str {
    // A word that is longer than this says nothing here.
    let near = (0..4).find_map(|more| text.get(text.len().saturating_sub(60 + more)..));
    let text = near.unwrap_or("").trim_end_matches(is_blank);
    let front = text.trim_end_matches(char::is_alphanumeric);
    text.get(front.len()..).unwrap_or("")
}

/// Adds the stamps without a cue, and keeps of these and of those that count from now what stands by itself.
fn bare(line: &str, found: &mut Vec<Found<Stamp>>) {
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
    let start = from + in_front(before);
    if start == digit && !can_start(line.get(digit..).unwrap_or("")) {
        return Ok(None);
    }
    let Some((stamp, rest)) = read(line.get(start..).unwrap_or(""))? else { return Ok(None) };
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
        Err(nom::Err::Error(failure)) if is_impossible(failure.expected) => return Err(Impossible),
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

fn is_impossible(expected: Option<Expected>) -> bool {
    matches!(expected, Some(Expected::RealDay | Expected::RealTime))
}

/// Where a year of four digits ends with a figure glued to it, near the start.
fn glued_year(text: &str, century: &str) -> Option<usize> {
    let head = text.get(..32).or_else(|| text.get(..31)).or_else(|| text.get(..30)).unwrap_or(text);
    let at = head.find(century)?;
    let digits = text.get(at..)?.bytes().take_while(u8::is_ascii_digit).count();
    (digits > 4).then_some(at + 4)
}

/// Where the weekday or month begins that ends `before`, or its end.
fn in_front(before: &str) -> usize {
    let mut start = before.len();
    for _ in 0..2 {
        let front = before.get(..start).unwrap_or("");
        let trimmed = front.trim_end_matches(|c: char| is_blank(c) || ".,|".contains(c));
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
    let Some(first) = word.bytes().next() else { return false };
    let starts = |name: &str| name.bytes().next().is_some_and(|b| b.eq_ignore_ascii_case(&first));
    word.len() <= 12
        && (WEEKDAYS.iter().any(|(name, _)| starts(name) && same(word, name))
            || MONTHS.iter().any(|(name, _)| starts(name) && same(word, name)))
}

/// A relative time, from byte `from` on: `vor 3 Stunden`, `5 hours ago`, `gestern, 18:20`.
fn relative(line: &str, from: usize, ago: bool) -> Option<Found<Stamp>> {
    let rest = line.get(from..)?;
    let first = rest.trim_start_matches(is_blank);
    let english = || first.as_bytes().windows(3).any(|word| word.eq_ignore_ascii_case(b"ago"));
    let first = (ago && english()).then_some(rest.len() - first.len());
    let counts = |&(at, byte): &(usize, u8)| {
        matches!(byte | 0x20, b'v' | b'h' | b'g' | b'm' | b'y' | b't')
            && starts_word(line, from + at)
            && rest.get(at..).is_some_and(can_count)
    };
    let starts = rest.bytes().enumerate().filter(counts).map(|(at, _)| at);
    first.into_iter().chain(starts).map(|at| from + at).find_map(|start| {
        let (behind, stamp) = grammar::stamp::<()>(line.get(start..)?).ok()?;
        let whole = stamp.ago().is_some() || stamp.clock().is_some();
        (whole && stamp.is_relative() && stamp.role().is_none() && starts_word(line, start))
            .then(|| Found::new(Span::new(start, line.len() - behind.len()), stamp))
    })
}

/// Tells whether a word that counts from now begins here: `vor`, `heute`.
fn can_count(text: &str) -> bool {
    let days = DAYS.iter().map(|(name, _)| *name);
    days.chain(["vor"]).any(|word| begins_alike(text, word) && spelled(text, word).is_some())
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
