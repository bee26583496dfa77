//! A quick look at the first letters of a text and of a row: it spares most rows the slow comparison.

use super::letters::{ONES, lowered};

/// The first eight bytes, ASCII letters small, and which of them count.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Head {
    letters: u64,
    mask: u64,
}

impl Head {
    /// The head of a row: nothing counts behind its end, or from its first blank or umlaut on, which have
    /// many spellings.
    pub(crate) fn of_row(row: &str) -> Self {
        let plain = row.find(|c: char| !c.is_ascii() || c == ' ').unwrap_or(row.len());
        let counted = row.as_bytes().get(..plain).unwrap_or_default();
        let mut mask = [0; 8];
        mask.iter_mut().zip(counted).for_each(|(byte, _)| *byte = 0xff);
        Self { letters: first_eight(row), mask: u64::from_le_bytes(mask) }
    }

    /// The head of a text: it counts up to the first byte that is not ASCII. Its end is unlike any letter.
    pub(crate) fn of_text(text: &str) -> Self {
        let letters = first_eight(text);
        let odd = letters & (0x80 * ONES);
        Self { letters, mask: ((odd & odd.wrapping_neg()) >> 7).wrapping_sub(1) }
    }

    /// Tells whether the text that this is the head of can begin as the row does.
    pub(crate) const fn alike(self, row: Self) -> bool {
        (self.letters ^ row.letters) & self.mask & row.mask == 0
    }
}

/// The first eight bytes with small letters; zeros behind the end.
fn first_eight(text: &str) -> u64 {
    let bytes = text.as_bytes();
    let eight = bytes.first_chunk().copied().unwrap_or_else(|| {
        let mut eight = [0; 8];
        eight.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
        eight
    });
    lowered(u64::from_le_bytes(eight))
}

#[cfg(test)]
mod tests {
    use super::first_eight;

    #[test]
    fn eight_letters_are_read_small() {
        let small = |text: &[u8; 8]| u64::from_le_bytes(*text);
        assert_eq!(first_eight("Zuletzt aktualisiert"), small(b"zuletzt "));
        assert_eq!(first_eight("FOTO"), small(b"foto\0\0\0\0"));
        assert_eq!(first_eight(""), 0);
    }
}
