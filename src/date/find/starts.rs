//! Where cues and numbers begin: the walk over all bytes of a text, without a branch for each.

use crate::{date::lexicon::Cues, text::side_by_side};

/// So many bytes are looked at at a time.
const WIDTH: usize = 64;

/// How many of them are gone over: the last three are looked at again, since four letters tell a cue.
const BLOCK: usize = WIDTH - 3;

/// The first byte of the umlauts.
const UMLAUT: u8 = 0xc3;

/// The places in a block of text where a cue or a number may begin; perhaps inside of a word, behind an umlaut.
#[derive(Debug, Clone)]
pub(super) struct Starts {
    /// Where the block ends.
    end: usize,
    /// A bit for each place; the lowest is the first byte of the block.
    all: u64,
    /// The same for those that were not gone over yet.
    left: u64,
}

impl Starts {
    pub(super) fn new() -> Self {
        Self { end: 0, all: 0, left: 0 }
    }

    /// Goes on at byte `at`.
    pub(super) fn go_to(&mut self, bytes: &[u8], at: usize, cues: &Cues) {
        if at >= self.end {
            self.look(bytes, at, cues);
        } else {
            let over = (at + BLOCK).saturating_sub(self.end);
            self.left = self.all & u64::MAX << over;
        }
    }

    /// The next place, in front of byte `until`.
    pub(super) fn next(&mut self, bytes: &[u8], until: usize, cues: &Cues) -> Option<usize> {
        while self.left == 0 {
            if self.end >= until {
                return None;
            }
            self.look(bytes, self.end, cues);
        }
        let at = self.end - BLOCK + self.left.trailing_zeros() as usize;
        self.left &= self.left - 1;
        (at < until).then_some(at)
    }

    /// Looks at the block that begins at byte `at`.
    #[inline(never)]
    fn look(&mut self, bytes: &[u8], at: usize, cues: &Cues) {
        self.end = at + BLOCK;
        let rest = bytes.get(at..).unwrap_or_default();
        let before = bytes.get(..at).and_then(<[u8]>::last).is_some_and(u8::is_ascii_alphanumeric);
        self.all = if let Some(block) = rest.first_chunk() {
            begin(block, before, cues)
        } else {
            let mut block = [0; WIDTH];
            if let Some(start) = block.get_mut(..rest.len()) {
                start.copy_from_slice(rest);
            }
            begin(&block, before, cues)
        };
        self.left = self.all;
    }
}

/// A bit for each place where a cue or a number may begin; `before`: a word may have begun before the block. The loop over
/// the bytes is so plain that it is made into work on sixteen at a time, and the one over the words has no branch to
/// guess wrong.
#[inline]
fn begin(block: &[u8; WIDTH], before: bool, cues: &Cues) -> u64 {
    let mut inside = [0; WIDTH];
    let mut letters = [0; WIDTH + 4];
    for ((inside, letter), byte) in inside.iter_mut().zip(&mut letters).zip(block) {
        let (ascii, digit, umlaut) =
            (byte.is_ascii_alphabetic(), byte.is_ascii_digit(), *byte == UMLAUT);
        *inside = u8::from(ascii | digit | umlaut);
        // All bytes of an umlaut, and 0xc2.
        let of_umlaut = byte.cast_signed() <= UMLAUT.cast_signed();
        *letter = if ascii | of_umlaut { byte & 0x1f } else { 0 };
    }
    let (eights, _) = inside.as_chunks::<8>();
    let inside = eights
        .iter()
        .rev()
        .fold(0, |bits, eight| bits << 8 | side_by_side(u64::from_le_bytes(*eight)));
    let mut words = inside & !(inside << 1 | u64::from(before)) & ((1 << BLOCK) - 1);
    let mut begin = 0;
    while words != 0 {
        let at = words.trailing_zeros() as usize;
        let four =
            letters.get(at..at + 4).and_then(<[u8]>::first_chunk).copied().unwrap_or_default();
        begin |= cues.may_be(u32::from_le_bytes(four)) << at;
        words &= words - 1;
    }
    begin
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{date::lexicon::cues, text::Letters};
    use proptest::prelude::*;

    /// All places where a word begins of which the filter says that it may be a cue, and where a number does.
    fn asked_one_by_one(text: &str) -> Vec<usize> {
        let bytes = text.as_bytes();
        let inside = |byte: &u8| byte.is_ascii_alphanumeric();
        let begins = |at: usize| at == 0 || !inside(&bytes[at - 1]);
        let may_be = |at: usize| {
            let four = Letters::of(&bytes[at..]).four();
            bytes[at].is_ascii_digit()
                || (bytes[at].is_ascii_alphabetic() || bytes[at] == UMLAUT)
                    && cues().may_begin(four)
        };
        (0..bytes.len()).filter(|&at| begins(at) && may_be(at)).collect()
    }

    fn walked(text: &str, from: usize) -> Vec<usize> {
        let mut starts = Starts::new();
        starts.go_to(text.as_bytes(), from, cues());
        std::iter::from_fn(|| starts.next(text.as_bytes(), text.len(), cues())).collect()
    }

    proptest! {
        #[test]
        fn no_cue_is_walked_past(
            text in "((Mai|in|Im|März|MÄRZ|Übermorgen|fünf|zwölf|bis|Q1[ .-]|KW7|der|Stadt|7|199)[ .,»“ąß\n\u{a0}_-]{0,2}){0,40}",
            from in 0..200_usize,
        ) {
            let all = walked(&text, 0);
            for at in asked_one_by_one(&text) {
                prop_assert!(all.contains(&at), "{at} in {text:?}");
            }
            // A block may begin anywhere.
            let behind: Vec<_> = all.into_iter().filter(|at| *at >= from).collect();
            prop_assert_eq!(walked(&text, from), behind);
        }
    }

    #[test]
    fn other_words_are_walked_past() {
        let text = "Und die Stadt hat sich nicht verändert, und das Haus ist rot.";
        assert_eq!(walked(text, 0), []);
    }
}
