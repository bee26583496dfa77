//! The search in running text, paragraph by paragraph.

mod clause;
mod clue;
mod cue;
mod finite;
mod frame;
mod indirect;
mod made;
mod marks;
mod name;
mod note;
mod paragraph;
mod phrase;
mod reading;
mod row;
mod said;
mod sentence;
mod source;
mod speech;
mod subject;
mod telling;
mod theme;
mod tokens;
mod verb;
mod voice;

use super::{Quote, QuoteKind, Speaker, Words};
use crate::{
    Found, Span,
    text::{Paragraph, Paragraphs, paragraphs, unindented},
};
use note::{Note, Who};
use paragraph::{Buffers, Find, Reader};
use std::{fmt, iter::FusedIterator};

/// Walks through what somebody said in a text; made by [`quotes`].
///
/// ```
/// let quotes: depesche::quote::Quotes<'_> = depesche::quotes("„Nein“, sagte sie.");
/// assert_eq!(quotes.count(), 1);
/// ```
#[derive(Clone)]
pub struct Quotes<'t>(Walk<'t>);

/// Walks through the pairs of marks of a text; made by [`quoted`].
///
/// ```
/// let quoted: depesche::quote::Quoted<'_> = depesche::quote::quoted("Der „Bote“ schreibt „Nein“.");
/// assert_eq!(quoted.count(), 2);
/// ```
#[derive(Clone)]
pub struct Quoted<'t>(Walk<'t>);

/// Finds what somebody said, direct and indirect, at the default threshold.
///
/// ```
/// let text = "„Nein“, sagte sie. Er erklärte, er bleibe.";
/// let found: Vec<_> = depesche::quotes(text).map(|q| q.text(text).unwrap()).collect();
/// assert_eq!(found, ["„Nein“", "er bleibe"]);
/// ```
pub fn quotes(text: &str) -> Quotes<'_> {
    Quotes(Walk::new(text))
}

/// Finds every pair of quotation marks, with its kind and score.
///
/// ```
/// use depesche::quote::{QuoteKind, quoted};
/// let found = quoted("Die Zeitung „Der Bote“ erscheint täglich.").next().unwrap();
/// assert_eq!(found.value.kind(), QuoteKind::Title);
/// ```
pub fn quoted(text: &str) -> Quoted<'_> {
    Quoted(Walk::new(text))
}

/// Reads paragraph after paragraph and hands out what each holds.
#[derive(Clone)]
struct Walk<'t> {
    paragraphs: Paragraphs<'t>,
    speech: Speech<'t>,
}

/// What is said in a text, as far as it was read.
#[derive(Clone)]
pub(crate) struct Speech<'t> {
    text: &'t str,
    note: Note,
    buffers: Buffers,
    /// What the last paragraph read holds, and how much of it was handed out.
    finds: Vec<Find>,
    next: usize,
}

impl<'t> Walk<'t> {
    fn new(text: &'t str) -> Self {
        Self { paragraphs: paragraphs(text), speech: Speech::new(text) }
    }

    fn next(&mut self, wanted: impl Fn(&Find) -> bool) -> Option<Found<Quote<'t>>> {
        loop {
            if let Some(found) = self.speech.next(&wanted) {
                return Some(found);
            }
            let line = self.paragraphs.next()?;
            self.speech.read(&Paragraph::new(line.of(self.speech.text)?, line.start), line.end);
        }
    }
}

impl<'t> Speech<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        let (note, buffers) = (Note::default(), Buffers::default());
        Self { text, note, buffers, finds: Vec::new(), next: 0 }
    }

    /// The next find of the paragraph read last.
    fn next(&mut self, wanted: impl Fn(&Find) -> bool) -> Option<Found<Quote<'t>>> {
        let find = self.finds.get(self.next..)?.iter().position(wanted)?;
        self.next += find + 1;
        self.finds.get(self.next - 1).map(|find| found(self.text, find))
    }

    /// The quotations of the paragraph read last that nobody took yet.
    pub(crate) fn quotes(&mut self) -> impl Iterator<Item = Found<Quote<'t>>> {
        std::iter::from_fn(|| self.next(|find| find.kind.is_speech()))
    }

    /// Reads the next paragraph, which ends at byte `end` of the text.
    pub(crate) fn read(&mut self, paragraph: &Paragraph<'t>, end: usize) {
        self.next = 0;
        self.finds.clear();
        let goes_on = self.text.get(end..).and_then(first_sign);
        let finds = std::mem::take(&mut self.finds);
        let back = |span: Span| paragraph.back(span);
        let mut reader = Reader {
            text: self.text,
            note: &mut self.note,
            back: &back,
            finds,
            sentence_before: None,
            opening: None,
            persons: Vec::new(),
            heard: false,
        };
        paragraph::read(paragraph.plain.text(), &mut self.buffers, goes_on, &mut reader);
        self.finds = reader.finds;
    }
}

/// The first character that is no blank.
fn first_sign(rest: &str) -> Option<char> {
    let breaks = rest.bytes().take_while(|byte| matches!(byte, b'\n' | b'\r')).count();
    unindented(rest.get(breaks..)?).chars().find(|c| !c.is_whitespace())
}

fn found<'t>(text: &'t str, find: &Find) -> Found<Quote<'t>> {
    let spans = find.spans.as_slice();
    let start = spans.first().map_or(0, |span| span.start);
    let end = spans.last().map_or(start, |span| span.end);
    let quote = Quote {
        kind: find.kind,
        inner: Words::new(text, find.inner),
        rest: spans.iter().skip(1).map(|span| Words::new(text, *span)).collect(),
        spans: find.spans,
        speaker: find.speaker.map(|who| speaker(text, who)),
        cue: find.cue.map(|span| Words::new(text, span)),
        frame: find.frame,
        style: find.style,
        depth: find.depth,
        closed: find.closed,
        score: find.score,
        rule: find.rule,
    };
    Found::new(Span::new(start, end), quote)
}

fn speaker(text: &str, who: Who) -> Speaker<'_> {
    Speaker {
        mention: Words::new(text, who.span),
        name: who.name.map(|name| Words::new(text, name)),
        pronoun: who.pronoun,
        carried: who.carried,
    }
}

impl<'t> Iterator for Quotes<'t> {
    type Item = Found<Quote<'t>>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next(|find| find.kind.is_speech())
    }
}

impl<'t> Iterator for Quoted<'t> {
    type Item = Found<Quote<'t>>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next(|find| !matches!(find.kind, QuoteKind::Indirect | QuoteKind::FreeIndirect))
    }
}

impl FusedIterator for Quotes<'_> {}
impl FusedIterator for Quoted<'_> {}

impl fmt::Debug for Speech<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Speech").field("next", &self.next).finish_non_exhaustive()
    }
}

impl fmt::Debug for Quotes<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Quotes").field("paragraphs", &self.0.paragraphs).finish_non_exhaustive()
    }
}

impl fmt::Debug for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Quoted").field("paragraphs", &self.0.paragraphs).finish_non_exhaustive()
    }
}
