//! Paragraphs: what stands between two line breaks. Nothing that the crate reads crosses one.

use super::{Look, Plain, edge::indent};
use crate::span::Span;
use memchr::{memchr2, memchr2_iter};

/// A paragraph as it is read.
#[derive(Debug, Clone)]
pub(crate) struct Paragraph<'t> {
    pub(crate) plain: Plain<'t>,
    pub(crate) look: Look,
    /// Where it begins in the text.
    pub(crate) start: usize,
}

impl<'t> Paragraph<'t> {
    /// The paragraph that begins at byte `start` of a text.
    pub(crate) fn new(paragraph: &'t str, start: usize) -> Self {
        let look = Look::at(paragraph);
        Self { plain: Plain::seen(paragraph, look), look, start }
    }

    /// The place in the text of a span of the plain paragraph.
    pub(crate) fn back(&self, span: Span) -> Span {
        self.plain.back(span).shifted(self.start)
    }
}

/// Walks through the paragraphs of a text that are not empty, each without the blanks that it is indented by.
#[derive(Debug, Clone)]
pub(crate) struct Paragraphs<'t> {
    text: &'t str,
    at: usize,
    /// Where the line at hand ends, so that no byte is looked at for every U+2028 in front of it.
    line: usize,
}

/// The paragraphs of `text`: `\n`, `\r`, U+2028 and U+2029 end one.
pub(crate) fn paragraphs(text: &str) -> Paragraphs<'_> {
    Paragraphs { text, at: 0, line: 0 }
}

impl Iterator for Paragraphs<'_> {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        let bytes = self.text.as_bytes();
        while self.at < bytes.len() {
            self.at += indent(bytes.get(self.at..)?);
            if self.line <= self.at {
                let rest = bytes.get(self.at..)?;
                self.line = self.at + memchr2(b'\n', b'\r', rest).unwrap_or(rest.len());
            }
            let line = bytes.get(self.at..self.line)?;
            let (len, wall) = unicode_break(line).map_or((line.len(), 1), |at| (at, 3));
            let span = Span::new(self.at, self.at + len);
            self.at += len + wall;
            if len > 0 {
                return Some(span);
            }
        }
        None
    }
}

/// The first U+2028 or U+2029, told by its last byte.
fn unicode_break(line: &[u8]) -> Option<usize> {
    if line.is_ascii() {
        return None;
    }
    let last = memchr2_iter(0xa8, 0xa9, line);
    last.filter_map(|at| at.checked_sub(2))
        .find(|&at| line.get(at..).is_some_and(|rest| rest.starts_with(b"\xe2\x80")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_lies_between_is_line_breaks_and_indents(
            text in "[a.   „\u{a0}é\n\r\u{2028}\u{2029}\u{2027}\u{202a}\u{85}\u{c}]{0,40}",
        ) {
            let breaks = ['\n', '\r', '\u{2028}', '\u{2029}'];
            let blank = |c: char| c == ' ' || breaks.contains(&c);
            let mut behind = 0;
            for span in paragraphs(&text) {
                let words = span.of(&text);
                prop_assert!(words.is_some_and(|w| !w.starts_with(' ') && !w.contains(breaks)));
                prop_assert!(span.start < span.end);
                let between = text.get(behind..span.start);
                prop_assert!(between.is_some_and(|b| b.chars().all(blank)));
                prop_assert!(behind == 0 || behind < span.start);
                behind = span.end;
            }
            let rest = text.get(behind..);
            prop_assert!(rest.is_some_and(|b| b.chars().all(blank)));
        }
    }

    #[test]
    fn every_line_break_is_a_wall() {
        let text = "eins\r\nzwei\n\ndrei\u{2028}vier\u{2029}fünf\r";
        let parts: Vec<_> = paragraphs(text).map(|s| s.of(text).unwrap_or("?")).collect();
        assert_eq!(parts, ["eins", "zwei", "drei", "vier", "fünf"]);
        assert_eq!(paragraphs("\u{2028}\n\u{2029}è\u{2028}").count(), 1);
    }
}
