//! Dates in running text.

mod context;
mod starts;

use self::starts::Starts;
use super::{
    Date,
    grammar::{self, Marks, Read},
    lexicon::{self, Cues},
};
use crate::{
    Expected,
    span::{Found, Span},
    text::{self, Letters, Plain, paragraphs, word_end},
};
use chrono::Weekday;
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
    /// One weekday of several that come again: `mittwochs` in `montags und mittwochs`.
    SetDay(Weekday),
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
    walk: Walk,
}

/// A paragraph as it is read.
#[derive(Debug, Clone)]
struct Paragraph<'t> {
    start: usize,
    plain: Plain<'t>,
}

/// The place in the text that is walked through.
#[derive(Debug, Clone)]
pub(crate) struct Walk {
    /// Behind what was read of the paragraph at hand.
    at: usize,
    starts: Starts,
    /// The paragraph at hand is read as a folded copy.
    folded: bool,
}

impl Walk {
    pub(crate) fn new() -> Self {
        Self { at: 0, starts: Starts::new(), folded: false }
    }

    /// Begins a paragraph. What was seen of the text is still good, what was seen of a copy is not.
    fn enter(&mut self, plain: &Plain<'_>) {
        let folded = plain.borrowed().is_none();
        if folded || self.folded {
            self.starts = Starts::new();
        }
        (self.at, self.folded) = (0, folded);
    }
}

/// A paragraph and what it stands in, in which the walk may look ahead: the text, or the paragraph itself where it is folded.
#[derive(Debug, Clone, Copy)]
struct Ground<'p> {
    whole: &'p [u8],
    /// Where the paragraph begins in that.
    start: usize,
    text: &'p str,
}

impl<'p> Ground<'p> {
    fn new(whole: &'p str, start: usize, plain: &'p Plain<'_>) -> Self {
        let text = plain.text();
        match plain.borrowed() {
            Some(_) => Self { whole: whole.as_bytes(), start, text },
            None => Self { whole: text.as_bytes(), start: 0, text },
        }
    }
}

/// The dates of `text` with their parts.
pub(crate) fn expressions(text: &str) -> Expressions<'_> {
    Expressions { text, paragraphs: paragraphs(text), paragraph: None, walk: Walk::new() }
}

impl Expressions<'_> {
    /// The next date in the paragraph at hand, or in the next one that has a date; its parts are noted in `marks`.
    fn advance(&mut self, marks: &mut Marks) -> Option<Found<Date>> {
        loop {
            if let Some(Paragraph { start, plain }) = &self.paragraph {
                let ground = Ground::new(self.text, *start, plain);
                if let Some(found) = next_in(ground, &mut self.walk, marks) {
                    return Some(found);
                }
            }
            self.paragraph = None;
            let span = self.paragraphs.next()?;
            let plain = Plain::new(span.of(self.text)?);
            self.walk.enter(&plain);
            self.paragraph = Some(Paragraph { start: span.start, plain });
        }
    }
}

impl Iterator for Expressions<'_> {
    type Item = Expression;

    fn next(&mut self) -> Option<Expression> {
        let mut marks = Marks::new();
        let found = self.advance(&mut marks)?;
        Some(self.paragraph.as_ref()?.expression(found, &marks))
    }
}

impl FusedIterator for Expressions<'_> {}

/// Hands out the dates of the paragraph that begins at byte `start` of `text`; the paragraphs of a text come one after the
/// other. `marks` is room for their parts, made once for all paragraphs.
pub(crate) fn in_paragraph(
    text: &str,
    start: usize,
    paragraph: &text::Paragraph<'_>,
    walk: &mut Walk,
    marks: &mut Marks,
    mut take: impl FnMut(Found<Date>),
) {
    walk.enter(&paragraph.plain);
    let ground = Ground::new(text, start, &paragraph.plain);
    while let Some(found) = next_in(ground, walk, marks) {
        take(Found::new(paragraph.back(found.span), found.value));
    }
}

impl fmt::Debug for Expressions<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Expressions").field("paragraph", &self.paragraph).finish_non_exhaustive()
    }
}

impl Paragraph<'_> {
    /// The place in the text that the paragraph stands in.
    fn back(&self, span: Span) -> Span {
        self.plain.back(span).shifted(self.start)
    }

    /// A date with its parts.
    fn expression(&self, found: Found<Date>, marks: &Marks) -> Expression {
        let text = self.plain.text();
        let span = self.back(found.span);
        let mut list = [Mark { span, role: Role::Whole }; Expression::MOST];
        let mut len = 0;
        let end = found.span.end + marks.behind();
        for (place, noted) in list.iter_mut().zip(marks.iter()) {
            let part = Span::new(end - noted.start, end - noted.end);
            *place = Mark { span: self.back(part), role: noted.role };
            len += 1;
        }
        let marked = found.text(text).is_none_or(|read| context::in_timeml(&found.value, read));
        let len = if marked { len.max(1) } else { 0 };
        Expression { found: Found::new(span, found.value), marks: list, len }
    }
}

/// The next date of one paragraph; nothing in it is to be folded.
fn next_in(ground: Ground<'_>, walk: &mut Walk, marks: &mut Marks) -> Option<Found<Date>> {
    let cues = lexicon::cues();
    let text = ground.text;
    loop {
        let start = next_start(ground, walk, cues)?;
        let rest = text.get(start..)?;
        let tomorrow = rest.starts_with('M') && context::is_tomorrow(text, start);
        match read(rest, tomorrow, marks) {
            Ok((after, date)) => {
                let end = text.len() - after.len();
                let mut found = Found::new(Span::new(start, end), date);
                marks.measure(after);
                if context::stands(text, found.span, &found.value)
                    && (!grammar::may_bear(after) || settles(text, &mut found, tomorrow, marks))
                {
                    walk.at = found.span.end;
                    return Some(found);
                }
                walk.at = context::skip_refused(text, Span::new(start, end), &date);
            }
            Err(nom::Err::Error(failure))
                if failure.expected.is_some_and(Expected::is_impossible) =>
            {
                walk.at = context::skip_impossible(text, start);
            }
            Err(_) => walk.at = skip_word(text, start),
        }
    }
}

/// An expression; `tomorrow`: it begins with `Morgen` where a sentence begins.
fn read<'a>(input: &'a str, tomorrow: bool, marks: &mut Marks) -> Read<'a, Date> {
    marks.cut(0);
    if tomorrow { grammar::tomorrow(input, marks) } else { grammar::expression(input, marks) }
}

/// Reads what was found once more without what stands behind it, until it is what it is alone; tells whether the words
/// around let that stand.
#[cold]
fn settles(text: &str, found: &mut Found<Date>, tomorrow: bool, marks: &mut Marks) -> bool {
    while let Some(words) = found.text(text)
        && let Ok((rest, date)) = read(words, tomorrow, marks)
    {
        let Span { start, end } = found.span;
        let alone = Found::new(Span::new(start, end - rest.len()), date);
        let same = std::mem::replace(found, alone) == alone;
        if rest.is_empty() {
            marks.measure("");
            return same || context::stands(text, found.span, &date);
        }
    }
    false
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

/// The next place in the paragraph where an expression may begin: a number, or a word that promises one.
fn next_start(ground: Ground<'_>, walk: &mut Walk, cues: &Cues) -> Option<usize> {
    let Ground { whole, start: paragraph, text } = ground;
    let (bytes, from) = (text.as_bytes(), walk.at);
    if matches!(bytes.get(from..), Some([b' ', b'd' | b'D', ..])) && context::is_rate(text, from) {
        return Some(from + 1);
    }
    walk.starts.go_to(whole, paragraph + from, cues);
    loop {
        let word = walk.starts.next(whole, paragraph + text.len(), cues)? - paragraph;
        let head = Letters::of(bytes.get(word..)?);
        // No ASCII letter or digit stands in front: that was seen to.
        let before = bytes.get(..word).and_then(<[u8]>::last);
        if !matches!(before, Some(b'_' | 0x80..)) || text::starts_word(text, word) {
            // Behind what was skipped: a place that was refused does not come back.
            let start = if head.len() == 0 { before_digit(bytes, word).max(from) } else { word };
            if lexicon::promises(cues, head, text.get(start..)?) {
                return Some(start);
            }
        }
    }
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
        let found = self.0.advance(&mut Marks::new())?;
        Some(Found::new(self.0.paragraph.as_ref()?.back(found.span), found.value))
    }
}

impl FusedIterator for Dates<'_> {}
