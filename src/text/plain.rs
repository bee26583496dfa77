//! A paragraph without soft hyphens, zero-width characters and decomposed umlauts, with a map back.

use super::edge::is_invisible;
use crate::span::Span;
use memchr::{memchr, memchr3_iter};
use std::borrow::Cow;

/// Text as it is to be read, and the way back to the offsets of the text as it stood.
#[derive(Debug, Clone)]
pub(crate) struct Plain<'t> {
    text: Cow<'t, str>,
    /// From the plain offset on, the plain text lies so many bytes before the original; ascending.
    shifts: Vec<(usize, usize)>,
}

impl<'t> Plain<'t> {
    /// Borrows `text` where nothing is to be folded, which is nearly always.
    pub(crate) fn new(text: &'t str) -> Self {
        if is_plain(text) {
            return Self { text: Cow::Borrowed(text), shifts: Vec::new() };
        }
        let mut plain = String::with_capacity(text.len());
        let mut shifts = Vec::new();
        let mut shift = 0;
        for (_, c) in text.char_indices() {
            if is_invisible(c) {
                shift += c.len_utf8();
                shifts.push((plain.len(), shift));
            } else if let Some(umlaut) = (c == '\u{308}').then(|| umlaut(&plain)).flatten() {
                plain.pop();
                plain.push(umlaut);
                // Three bytes became two; the shift starts inside the letter, where no span ends.
                shift += 1;
                shifts.push((plain.len() - 1, shift));
            } else {
                plain.push(c);
            }
        }
        Self { text: Cow::Owned(plain), shifts }
    }

    /// The text to read.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The text to read where it is the original itself.
    pub(crate) fn borrowed(&self) -> Option<&'t str> {
        match self.text {
            Cow::Borrowed(text) => Some(text),
            Cow::Owned(_) => None,
        }
    }

    /// The place in the original of a span of the plain text; what vanished at its edges stays out.
    pub(crate) fn back(&self, span: Span) -> Span {
        if self.shifts.is_empty() {
            return span;
        }
        let start = span.start + self.shift(|at| at <= span.start);
        let end = span.end + self.shift(|at| at < span.end);
        Span::new(start, end.max(start))
    }

    fn shift(&self, reached: impl Fn(usize) -> bool) -> usize {
        let passed = self.shifts.partition_point(|&(at, _)| reached(at));
        passed.checked_sub(1).and_then(|i| self.shifts.get(i)).map_or(0, |&(_, shift)| shift)
    }
}

/// The umlaut of the last letter of `text`.
fn umlaut(text: &str) -> Option<char> {
    Some(match text.chars().next_back()? {
        'a' => 'ä',
        'o' => 'ö',
        'u' => 'ü',
        'A' => 'Ä',
        'O' => 'Ö',
        'U' => 'Ü',
        _ => return None,
    })
}

/// Tells whether nothing is to be folded. Looks at the few bytes with which such a character starts.
pub(crate) fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    let starts =
        |at: usize, with: &[u8]| bytes.get(at..).is_some_and(|rest| rest.starts_with(with));
    let folded = |at: usize| {
        starts(at, b"\xc2\xad")
            || starts(at, b"\xcc\x88")
            || starts(at, b"\xe2\x81\xa0")
            || (starts(at, b"\xe2\x80") && matches!(bytes.get(at + 2), Some(0x8b..=0x8d)))
    };
    !memchr3_iter(0xc2, 0xcc, 0xe2, bytes).any(folded)
        && (memchr(0xef, bytes).is_none() || !text.contains('\u{feff}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_and_finds_the_way_back() {
        let text = "Am 4. Ma\u{308}\u{ad}rz\u{ad}, fru\u{308}h\u{200b}er";
        let plain = Plain::new(text);
        assert_eq!(plain.text(), "Am 4. März, früher");
        for (word, original) in [("März", "Ma\u{308}\u{ad}rz"), ("früher", "fru\u{308}h\u{200b}er")]
        {
            let at = plain.text().find(word).unwrap_or_default();
            let span = plain.back(Span::new(at, at + word.len()));
            assert_eq!(span.of(text), Some(original));
        }
    }

    #[test]
    fn leaves_plain_text_alone() {
        assert!(Plain::new("Am 4. März „früher“ – ©\u{a0}dpa").borrowed().is_some());
    }
}
