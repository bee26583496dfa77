//! What stands on either side of a date in its sentence, as it is read: folded where it has to be.

use crate::{span::Span, text::Plain};

/// How far around a date its sentence is looked at, in bytes.
const REACH: usize = 240;

/// The words in front of a date and behind it.
#[derive(Debug)]
pub(crate) struct Sides<'t> {
    before: Plain<'t>,
    behind: Plain<'t>,
}

impl<'t> Sides<'t> {
    /// As much of the sentence as is looked at.
    pub(crate) fn new(text: &'t str, sentence: Span, span: Span) -> Self {
        let before = text.get(sentence.start..span.start).unwrap_or("");
        let behind = text.get(span.end..sentence.end).unwrap_or("");
        Self { before: Plain::new(tail(before, REACH)), behind: Plain::new(head(behind, REACH)) }
    }

    pub(crate) fn before(&self) -> &str {
        self.before.text()
    }

    pub(crate) fn behind(&self) -> &str {
        self.behind.text()
    }
}

/// The last bytes of a text, at most `len`.
fn tail(text: &str, len: usize) -> &str {
    let from = (text.len().saturating_sub(len)..=text.len()).find(|&at| text.is_char_boundary(at));
    from.and_then(|at| text.get(at..)).unwrap_or("")
}

/// The first bytes of a text, at most `len`.
fn head(text: &str, len: usize) -> &str {
    let to = (0..=len.min(text.len())).rev().find(|&at| text.is_char_boundary(at));
    to.and_then(|at| text.get(..at)).unwrap_or("")
}
