//! Dates in running text.

mod context;

use super::{
    Date,
    grammar::{self, Marks},
    lexicon,
};
use crate::{
    Expected,
    span::{Found, Span},
    text::{self, Plain, paragraphs, word_end},
};
use std::{fmt, iter::FusedIterator};

/// The first or the second end of a range; what is no range has a first end only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    First,
    Last,
}

/// Which component of the date a mark covers.
///
/// `Day(First)` is the day of [`Date::moment`], of `Range::from` or of `Bound::at`; `Time` likewise.
/// The value of a mark is the value of that component, so a mark carries none of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// The whole value, but for a preposition that stands in front: `Ende 1989` in `ab Ende 1989`.
    Whole,
    /// The day of an end: `Donnerstag, 18. Dezember` in `Donnerstag, 18. Dezember, 20 Uhr`.
    Day(End),
    /// The day of an end with the part of it that stands there too: `Montagabend` in `Montagabend um 20 Uhr`.
    PartOf(End),
    /// One day of a list, by number: `4`, `5`, `6. April` in `4., 5. und 6. April`.
    ListDay(u8),
    /// The time of day of an end: `20 Uhr`.
    Time(End),
    /// Day and time of an end in one word or without a seam: `Donnerstagabend`, `gestern Abend`.
    Moment(End),
    /// The length in a relative expression: `drei Jahren` in `vor drei Jahren`.
    Length,
    /// The feast from which is counted: `Ostern` in `drei Tage nach Ostern`.
    Feast,
}

/// A part of a date that TimeML marks by itself, without articles and prepositions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) span: Span,
    pub(crate) role: Role,
}

/// A date in a text and its parts.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Expression {
    pub(crate) found: Found<Date>,
    marks: [Mark; Self::MOST],
    len: u8,
}

impl Expression {
    /// How many marks are kept; of a longer list the rest has none.
    pub(crate) const MOST: usize = 12;

    /// The parts in the order of the text; none where TimeML marks nothing (`künftig`).
    pub(crate) fn marks(&self) -> &[Mark] {
        self.marks.get(..usize::from(self.len)).unwrap_or(&[])
    }
}

/// Walks through a text and gives each date with its parts.
#[derive(Clone)]
pub(crate) struct Expressions<'t> {
    text: &'t str,
    paragraphs: text::Paragraphs<'t>,
    /// The paragraph that is read; what is found ends where it ends.
    paragraph: Option<Paragraph<'t>>,
}

/// A paragraph as it is read, and the place in that.
#[derive(Debug, Clone)]
struct Paragraph<'t> {
    start: usize,
    plain: Plain<'t>,
    at: usize,
}

/// The dates of `text` with their parts.
pub(crate) fn expressions(text: &str) -> Expressions<'_> {
    Expressions { text, paragraphs: paragraphs(text), paragraph: None }
}

impl Iterator for Expressions<'_> {
    type Item = Expression;

    fn next(&mut self) -> Option<Expression> {
        loop {
            if let Some(paragraph) = &mut self.paragraph
                && let Some(expression) = next_in(paragraph.plain.text(), &mut paragraph.at)
            {
                return Some(expression.back(paragraph));
            }
            self.paragraph = None;
            let span = self.paragraphs.next()?;
            let plain = Plain::new(span.of(self.text)?);
            self.paragraph = Some(Paragraph { start: span.start, plain, at: 0 });
        }
    }
}

impl FusedIterator for Expressions<'_> {}

/// The dates of one paragraph.
pub(crate) fn in_paragraph(paragraph: &text::Paragraph<'_>) -> impl Iterator<Item = Found<Date>> {
    let mut at = 0;
    let next = move || next_in(paragraph.plain.text(), &mut at);
    std::iter::from_fn(next).map(|expression| {
        let Found { span, value } = expression.found;
        Found::new(paragraph.back(span), value)
    })
}

impl fmt::Debug for Expressions<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Expressions").field("paragraph", &self.paragraph).finish_non_exhaustive()
    }
}

impl Expression {
    /// The same in the text that the paragraph stands in.
    fn back(self, paragraph: &Paragraph<'_>) -> Self {
        let back = |span: Span| paragraph.plain.back(span).shifted(paragraph.start);
        let marks = self.marks.map(|mark| Mark { span: back(mark.span), ..mark });
        Self { found: Found::new(back(self.found.span), self.found.value), marks, ..self }
    }
}

/// The next date of one paragraph from `at` on; nothing in it is to be folded.
fn next_in(text: &str, at: &mut usize) -> Option<Expression> {
    let cues = lexicon::cues();
    let mut marks = Marks::new();
    loop {
        let start = next_cue(text, *at, cues)?;
        let rest = text.get(start..)?;
        if let Err(len) = lexicon::promises(cues, rest) {
            *at = behind_letters(text, start, len);
            continue;
        }
        marks.cut(0);
        let read = if rest.starts_with('M') && context::is_tomorrow(text, start) {
            grammar::tomorrow(rest, &mut marks)
        } else {
            grammar::expression(rest, &mut marks)
        };
        match read {
            Ok((after, date)) => {
                let span = Span::new(start, text.len() - after.len());
                if context::stands(text, span, &date) {
                    *at = span.end;
                    return Some(expression(text, Found::new(span, date), &marks));
                }
                *at = context::skip_refused(text, start, span.end);
            }
            Err(nom::Err::Error(failure)) if impossible(failure.expected) => {
                *at = context::skip_impossible(text, start);
            }
            Err(_) => *at = skip_word(text, start),
        }
    }
}

fn impossible(expected: Option<Expected>) -> bool {
    matches!(expected, Some(Expected::RealDay | Expected::RealTime))
}

fn expression(text: &str, found: Found<Date>, marks: &Marks) -> Expression {
    let mut list = [Mark { span: found.span, role: Role::Whole }; Expression::MOST];
    let mut len = 0;
    for (place, noted) in list.iter_mut().zip(marks.iter()) {
        *place = Mark {
            span: Span::new(text.len() - noted.start, text.len() - noted.end),
            role: noted.role,
        };
        len += 1;
    }
    let marked = found.text(text).is_none_or(|read| context::in_timeml(&found.value, read));
    let len = if marked { len.max(1) } else { 0 };
    Expression { found, marks: list, len }
}

/// Behind the word or number at `start`.
fn skip_word(text: &str, start: usize) -> usize {
    let end = word_end(text, start);
    if end > start {
        return end;
    }
    let mark = text.get(start..).and_then(|rest| rest.chars().next());
    start + mark.map_or(1, char::len_utf8)
}

/// Behind a word of so many letters and the mark that ends it.
fn behind_letters(text: &str, start: usize, len: usize) -> usize {
    match text.as_bytes().get(start + len) {
        Some(&mark) if len > 0 && step(mark) > 0 => start + len + step(mark),
        _ => skip_word(text, start),
    }
}

/// How far the search steps over what begins with a byte; 0 for what words are made of. The bytes 0xc2 and
/// 0xe2 begin no-break blanks, quotation marks, dashes and hardly a letter.
const STEPS: [u8; 256] = {
    let mut steps = [0; 256];
    let mut byte = 0_u8;
    while byte < 0x80 {
        steps[byte as usize] = !(byte.is_ascii_alphanumeric() || byte == b'_') as u8;
        byte += 1;
    }
    steps[0xc2] = 2;
    steps[0xe2] = 3;
    steps
};

fn step(byte: u8) -> usize {
    usize::from(STEPS.get(usize::from(byte)).copied().unwrap_or(1))
}

/// The next place from `at` on where a word of time or a number begins.
fn next_cue(text: &str, from: usize, cues: &[u64]) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = from;
    while let Some(&byte) = bytes.get(at) {
        let over = step(byte);
        if over > 0 {
            at += over;
            continue;
        }
        let word = bytes.get(at..).unwrap_or(&[]);
        if byte.is_ascii_digit() {
            if text::starts_word(text, at) {
                // Behind what was skipped: a place that was refused does not come back.
                return Some(before_digit(bytes, at).max(from));
            }
        } else if lexicon::starts_cue(cues, word) && text::starts_word(text, at) {
            return Some(at);
        }
        at = behind_word(text, at, word);
    }
    None
}

/// Behind the word at `at` and the mark that ends it. Where the word is odd, somewhere inside it will do:
/// nothing begins there.
fn behind_word(text: &str, at: usize, word: &[u8]) -> usize {
    let mut len = 0;
    while let Some(&eight) = word.get(len..).and_then(<[u8]>::first_chunk) {
        let letters = text::leading_letters(eight);
        len += letters;
        match eight.get(letters).copied() {
            None => {}
            Some(0xc3) if !matches!(word.get(len + 1), Some(0x97 | 0xb7)) => len += 2,
            Some(mark) if len > 0 && step(mark) > 0 => return at + len + step(mark),
            Some(_) => break,
        }
    }
    skip_word(text, at)
}

/// An apostrophe in front of two digits belongs to the year: `'90`.
fn before_digit(bytes: &[u8], at: usize) -> usize {
    let before = bytes.get(..at).unwrap_or(&[]);
    let short = bytes.get(at + 2).is_none_or(|byte| !byte.is_ascii_digit());
    if !short {
        at
    } else if before.ends_with(b"'") {
        at - 1
    } else if before.ends_with(&[0xe2, 0x80, 0x99]) {
        at - 3
    } else {
        at
    }
}

/// The dates of a text, from [`dates`].
///
/// ```
/// let dates: depesche::date::Dates<'_> = depesche::dates("Am Montag und am Freitag.");
/// assert_eq!(dates.count(), 2);
/// ```
#[derive(Debug, Clone)]
pub struct Dates<'t>(Expressions<'t>);

/// Finds every date, clock time and length of time in `text`.
///
/// ```
/// let text = "Seit dem 4. April tagt der Rat jeden Montag um 15.30 Uhr.";
/// let found: Vec<_> = depesche::dates(text).filter_map(|found| found.text(text)).collect();
/// assert_eq!(found, ["Seit dem 4. April", "jeden Montag um 15.30 Uhr"]);
/// ```
pub fn dates(text: &str) -> Dates<'_> {
    Dates(expressions(text))
}

impl Iterator for Dates<'_> {
    type Item = Found<Date>;

    fn next(&mut self) -> Option<Found<Date>> {
        self.0.next().map(|expression| expression.found)
    }
}

impl FusedIterator for Dates<'_> {}
