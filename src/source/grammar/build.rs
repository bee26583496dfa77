//! A source while it is read.

use super::Read;
use crate::{
    source::{Part, PartKind, Source, SourceKind},
    span::Span,
    text::is_blank,
};

/// The parts read so far, and the text that they stand in.
#[derive(Debug, Clone)]
pub(super) struct Build<'t> {
    origin: &'t str,
    parts: Vec<Part<'t>>,
}

impl<'t> Build<'t> {
    pub(super) fn new(origin: &'t str) -> Self {
        Self { origin, parts: Vec::new() }
    }

    /// Adds a part; `words` is a slice of the text.
    pub(super) fn push(&mut self, kind: PartKind, words: &'t str) {
        if !words.is_empty() {
            self.parts.push(Part::new(kind, self.origin, words));
        }
    }

    pub(super) fn add(&mut self, part: Part<'t>) {
        self.parts.push(part);
    }

    pub(super) fn part(&self, kind: PartKind, words: &'t str) -> Part<'t> {
        Part::new(kind, self.origin, words)
    }

    /// Where `slice` begins in the text.
    pub(super) fn offset(&self, slice: &str) -> Option<usize> {
        (slice.as_ptr() as usize).checked_sub(self.origin.as_ptr() as usize)
    }

    pub(super) fn parts(&self) -> &[Part<'t>] {
        &self.parts
    }

    /// Makes the last part another kind, where it is one of `from`.
    pub(super) fn turn_last(&mut self, from: PartKind, to: PartKind) {
        if let Some(part) = self.parts.last_mut().filter(|part| part.kind() == from) {
            part.turn(to);
        }
    }

    pub(super) fn cut_back(&mut self, len: usize) {
        self.parts.truncate(len);
    }

    pub(super) fn has(&self, kind: PartKind) -> bool {
        self.parts.iter().any(|part| part.kind() == kind)
    }

    pub(super) fn count(&self, kind: PartKind) -> usize {
        self.parts.iter().filter(|part| part.kind() == kind).count()
    }

    /// The source, which ends where `rest` begins; blanks in front of `rest` stay with it.
    pub(super) fn finish(self, kind: SourceKind, rest: &'t str) -> Read<'t> {
        let taken = self.origin.get(..self.origin.len() - rest.len())?.trim_end_matches(is_blank);
        let rest = self.origin.get(taken.len()..)?;
        let words = taken.trim_start_matches(is_blank);
        let span = Span::new(taken.len() - words.len(), taken.len());
        Some((Source::new(kind, words, span, self.parts), rest))
    }
}
