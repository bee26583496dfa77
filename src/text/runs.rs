//! How far letters reach from any place in a text: a bit for each byte, told without a branch for each.

use super::letters::side_by_side;

/// So many bytes are looked at at a time.
const BLOCK: usize = 32;

/// The bytes of a text that are letters: ASCII, umlauts and the others from U+00C0 to U+00FF.
#[derive(Debug, Clone, Default)]
pub(crate) struct Runs {
    /// A bit for each byte, the first lowest: in each number for the 64 bytes from every eighth byte on.
    windows: Vec<u64>,
}

impl Runs {
    /// Looks at a text.
    pub(crate) fn read(&mut self, text: &[u8]) {
        self.windows.clear();
        // Growing on the way would copy what is there once more.
        self.windows.reserve(text.len() / 8 + BLOCK / 8);
        let (blocks, rest) = text.as_chunks::<BLOCK>();
        for block in blocks {
            self.add(letters(block));
        }
        let mut block = [0; BLOCK];
        if let Some(start) = block.get_mut(..rest.len()) {
            start.copy_from_slice(rest);
        }
        self.add(letters(&block));
        let mut behind = 0;
        for window in self.windows.iter_mut().rev() {
            behind = behind << 8 | *window;
            *window = behind;
        }
    }

    /// How many bytes of letters stand at `at`; of more than 56 perhaps not all, and one too many in front of `×` and `÷`.
    #[inline]
    pub(crate) fn len(&self, at: usize) -> usize {
        let window = self.windows.get(at / 8).copied().unwrap_or(0) >> (at % 8);
        window.trailing_ones() as usize
    }

    fn add(&mut self, eights: [u64; BLOCK / 8]) {
        self.windows.extend_from_slice(&eights);
    }
}

/// A bit for each byte that is of a letter, in a number for each eight. A loop as plain as this is made into work on
/// sixteen bytes at a time.
fn letters(block: &[u8; BLOCK]) -> [u64; BLOCK / 8] {
    let mut is = [0; BLOCK];
    for (is, byte) in is.iter_mut().zip(block) {
        let ascii = byte.is_ascii_alphabetic();
        // Behind another first byte nobody asks for these; `×` and `÷` are no letters.
        let behind = *byte & 0xc0 == 0x80 && *byte & 0xdf != 0x97;
        *is = u8::from(ascii) | u8::from(*byte == 0xc3) | u8::from(behind);
    }
    let (eights, _) = is.as_chunks::<8>();
    let mut bits = [0; BLOCK / 8];
    for (bits, eight) in bits.iter_mut().zip(eights) {
        *bits = side_by_side(u64::from_le_bytes(*eight));
    }
    bits
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn letters_reach_to_what_is_none(text in "[aZäßÿÀ]{0,40}[aäZ0-9 .×÷„ł]{0,90}") {
            let letter = |c: &char| c.is_ascii_alphabetic() || matches!(c, 'À'..='ÿ' if !matches!(c, '×' | '÷'));
            let mut runs = Runs::default();
            runs.read(b"what was read before is forgotten");
            runs.read(text.as_bytes());
            for (at, _) in text.char_indices() {
                let rest = text.get(at..).unwrap_or_default();
                let letters: usize = rest.chars().take_while(letter).map(char::len_utf8).sum();
                let sign = rest.get(letters..).is_some_and(|behind| behind.starts_with(['×', '÷']));
                let len = runs.len(at);
                prop_assert!(len == letters + usize::from(sign) || (57..=64).contains(&len) && len <= letters);
            }
            prop_assert_eq!(runs.len(text.len()), 0);
        }
    }
}
