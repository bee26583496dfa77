//! A paragraph without soft hyphens, zero-width characters and decomposed umlauts, with a map back.

use super::{Look, edge::is_invisible, steps};
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
        steps::note(text.len());
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

    /// The same behind a look at the text.
    pub(crate) fn seen(text: &'t str, look: Look) -> Self {
        if look.sees(Look::ODD) {
            return Self::new(text);
        }
        steps::note(text.len());
        Self { text: Cow::Borrowed(text), shifts: Vec::new() }
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
fn is_plain(text: &str) -> bool {
    if text.is_ascii() {
        return true;
    }
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
    use proptest::prelude::*;

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

    /// Text of letters, umlauts whole and in parts, invisible characters, marks and blanks.
    fn odd() -> impl Strategy<Value = String> {
        let parts = [
            "a", "O", "u", "ä", "Ü", "s", "ß", " ", "\u{a0}", "„", "“", "–", "é", "\u{301}",
            "\u{308}", "\u{308}", "\u{ad}", "\u{200b}", "\u{200d}", "\u{2060}", "\u{feff}", "ẞ",
            "🦉",
        ];
        prop::collection::vec(prop::sample::select(parts.to_vec()), 0..24).prop_map(|p| p.concat())
    }

    proptest! {
        #[test]
        fn every_letter_finds_its_way_back(text in odd()) {
            let plain = Plain::new(&text);
            prop_assert_eq!(plain.borrowed().is_some(), is_plain(&text));
            prop_assert!(!plain.text().contains(is_invisible));
            // Folded twice is folded once, but for a second pair of dots on an umlaut.
            let mut behind = 0;
            for (at, c) in plain.text().char_indices() {
                let span = plain.back(Span::new(at, at + c.len_utf8()));
                let original = span.of(&text);
                prop_assert!(original.is_some(), "{span:?} does not slice");
                let folded = Plain::new(original.unwrap_or_default());
                prop_assert_eq!(folded.text(), c.to_string());
                prop_assert!(behind <= span.start, "{span:?} goes back");
                let between = text.get(behind..span.start).unwrap_or("?");
                prop_assert!(between.chars().all(is_invisible), "{between:?} was lost");
                behind = span.end;
            }
            let rest = text.get(behind..).unwrap_or("?");
            prop_assert!(rest.chars().all(is_invisible), "{rest:?} was lost");
        }

        #[test]
        fn a_stretch_of_plain_text_is_the_fold_of_its_original(text in odd(), a in 0..48_usize, b in 0..48_usize) {
            let plain = Plain::new(&text);
            let span = Span::new(a.min(b), a.max(b));
            if let Some(part) = span.of(plain.text()).filter(|part| !part.is_empty()) {
                let original = plain.back(span).of(&text);
                prop_assert_eq!(original.map(|o| Plain::new(o).text().to_owned()), Some(part.to_owned()));
            }
        }
    }

    #[test]
    fn leaves_plain_text_alone() {
        assert!(Plain::new("Am 4. März „früher“ – ©\u{a0}dpa").borrowed().is_some());
    }
}
