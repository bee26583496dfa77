//! Stamps in running text: behind their cues everywhere, bare ones where the line holds little else.

mod bare;

use self::bare::bare;
use super::{
    Stamp, grammar,
    words::{CUES, DAYS, INTROS},
};
use crate::{
    span::{Found, Span},
    text::{
        Look, Openings, Paragraph, Paragraphs, begins_alike, is_blank, next_digit, paragraphs,
        same, spelled, starts_word,
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
            let paragraph = Paragraph::new(span.of(self.text)?, span.start);
            self.found = in_paragraph(&paragraph).into_iter();
        }
    }
}

impl FusedIterator for Stamps<'_> {}

/// The stamps of one paragraph.
pub(crate) fn in_paragraph(paragraph: &Paragraph<'_>) -> Vec<Found<Stamp>> {
    let mut found = in_line(paragraph.plain.text(), paragraph.look);
    for stamp in &mut found {
        stamp.span = paragraph.back(stamp.span);
    }
    found
}

/// Lines longer than this hold no bare stamps: they are prose.
const LONGEST: usize = 200;

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
pub(crate) fn in_line(line: &str, look: Look) -> Vec<Found<Stamp>> {
    let short = line.len() <= LONGEST;
    let figure = look.sees(Look::DIGIT).then(|| next_digit(line, 0)).flatten();
    let ago = short && look.sees(Look::O) && has_ago(line);
    let mut found = Vec::new();
    match figure {
        // In prose a cue is looked for only in front of figures.
        Some(figure) if !short => before_figures(line, figure, &mut found),
        Some(_) => cued(line, 0..line.len(), &mut found),
        None if ago => cued(line, 0..line.len(), &mut found),
        None => return found,
    }
    if short {
        said(line, &mut found);
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

/// Adds the time of a line that says when its text was changed: `Dieser Artikel wurde am 4. April 2025 aktualisiert.`
fn said(line: &str, found: &mut Vec<Found<Stamp>>) {
    let front = line.trim_start_matches(is_blank);
    if found.is_empty()
        && grammar::clause(front).is_some()
        && let Ok((rest, stamp)) = grammar::stamp::<()>(front)
    {
        found.push(Found::new(Span::new(line.len() - front.len(), line.len() - rest.len()), stamp));
    }
}

/// Adds the stamps that count from now.
fn counted(line: &str, ago: bool, found: &mut Vec<Found<Stamp>>) {
    let mut from = 0;
    while let Some(stamp) = relative(line, from, ago) {
        from = stamp.span.end;
        // `Heute aktualisiert um 17:55 Uhr` holds what its cue says without the day.
        found.retain(|other| stamp.value.role().is_none() || !stamp.span.contains(other.span));
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
    let cue = line.get(start..end).unwrap_or("");
    let glued = before.ends_with(|c: char| c.is_ascii_digit());
    if !(starts_word(line, start) || glued)
        || !grammar::ends_cue(cue, rest)
        || before.ends_with('-')
    {
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

/// A relative time, from byte `from` on: `vor 3 Stunden`, `5 hours ago`, `gestern, 18:20`.
fn relative(line: &str, from: usize, ago: bool) -> Option<Found<Stamp>> {
    let rest = line.get(from..)?;
    let first = rest.trim_start_matches(is_blank);
    let english = || first.as_bytes().windows(3).any(|word| word.eq_ignore_ascii_case(b"ago"));
    let first = (ago && english()).then_some(rest.len() - first.len());
    let counts = |&(at, byte): &(usize, u8)| {
        matches!(byte | 0x20, b'v' | b'h' | b'g' | b'm' | b'y' | b't')
            && rest.as_bytes().get(at..).is_some_and(|word| COUNTS.has(word))
            && starts_word(line, from + at)
            && rest.get(at..).is_some_and(can_count)
    };
    let starts = rest.bytes().enumerate().filter(counts).map(|(at, _)| at);
    first.into_iter().chain(starts).map(|at| from + at).find_map(|start| {
        let (behind, stamp) = grammar::stamp::<()>(line.get(start..)?).ok()?;
        let whole = stamp.ago().is_some() || stamp.clock().is_some();
        (whole && stamp.is_relative() && starts_word(line, start))
            .then(|| Found::new(Span::new(start, line.len() - behind.len()), stamp))
    })
}

/// The words that count from now: `vor`, `heute`.
fn counting() -> impl Iterator<Item = &'static str> {
    DAYS.iter().map(|(name, _)| *name).chain(["vor"])
}

/// How they begin.
static COUNTS: LazyLock<Openings> = LazyLock::new(|| Openings::new(counting().map(str::as_bytes)));

/// Tells whether a word that counts from now begins here.
fn can_count(text: &str) -> bool {
    counting().any(|word| begins_alike(text, word) && spelled(text, word).is_some())
}
