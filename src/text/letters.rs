//! The first letters of a word, eight at a time: what most questions about a word can be answered with.

/// One in each byte of eight.
pub(super) const ONES: u64 = 0x0101_0101_0101_0101;

/// The first eight bytes of a text, and how many of them are ASCII letters up to the first that is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Letters {
    eight: u64,
    /// How many bits of these are letters: a multiple of eight.
    bits: u32,
}

impl Letters {
    /// What `text` begins with; zeros stand behind its end.
    #[inline]
    pub(crate) fn of(text: &[u8]) -> Self {
        let eight = match text.first_chunk() {
            Some(eight) => u64::from_le_bytes(*eight),
            None => few(text),
        };
        Self { eight, bits: leading(between(eight | (0x20 * ONES), b'a', b'z')) }
    }

    /// How many letters there are, at most eight.
    #[inline]
    pub(crate) fn len(self) -> usize {
        self.bits as usize / 8
    }

    /// The bytes as they stand, zeros behind the end of the text.
    #[inline]
    pub(crate) fn bytes(self) -> [u8; 8] {
        self.eight.to_le_bytes()
    }

    /// The letters, small, with zeros behind them.
    #[inline]
    pub(crate) fn letters(self) -> u64 {
        let small = self.eight | (0x20 * ONES);
        if self.bits < 64 { small & ((1 << self.bits) - 1) } else { small }
    }

    /// The byte behind the letters, zero at the end of the text; of eight letters the first.
    #[inline]
    pub(crate) fn behind(self) -> u8 {
        let [behind, ..] = self.eight.rotate_right(self.bits).to_le_bytes();
        behind
    }

    /// The first four bytes as they stand.
    #[inline]
    pub(crate) fn four(self) -> u32 {
        let [a, b, c, d, ..] = self.bytes();
        u32::from_le_bytes([a, b, c, d])
    }

    /// Tells whether these are all letters of the word: not so where there are eight, or where an umlaut
    /// or another letter that is not ASCII may follow.
    #[inline]
    pub(crate) fn is_whole(self) -> bool {
        self.bits < 64 && self.behind().is_ascii()
    }
}

/// Less than eight bytes, with zeros behind them.
#[cold]
fn few(text: &[u8]) -> u64 {
    if let (Some(first), Some(last)) = (text.first_chunk(), text.last_chunk()) {
        // Four bytes at either end: where they overlap, they are the same.
        let four = |bytes: &[u8; 4]| u64::from(u32::from_le_bytes(*bytes));
        return four(first) | four(last) << (8 * (text.len() - 4));
    }
    text.iter().rev().fold(0, |eight, byte| eight << 8 | u64::from(*byte))
}

/// The top bit of each byte of `eight` that is ASCII from `low` to `high`.
pub(super) const fn between(eight: u64, low: u8, high: u8) -> u64 {
    let ascii = eight & (0x7f * ONES);
    let from = ascii + (0x80 - low as u64) * ONES;
    let over = ascii + (0x7f - high as u64) * ONES;
    from & !over & !eight & (0x80 * ONES)
}

/// The same with small letters for ASCII capitals.
pub(super) const fn lowered(eight: u64) -> u64 {
    eight | between(eight, b'A', b'Z') >> 2
}

/// How many bits the bytes have in front of the first whose top bit is not set.
const fn leading(tops: u64) -> u32 {
    (!tops & (0x80 * ONES)).trailing_zeros() & !7
}

/// How many ASCII letters stand in front of anything else.
pub(crate) const fn leading_letters(eight: [u8; 8]) -> usize {
    leading(between(u64::from_le_bytes(eight) | (0x20 * ONES), b'a', b'z')) as usize / 8
}

/// The first `count` of eight letters, small, and zeros behind them.
pub(crate) const fn small_letters(eight: [u8; 8], count: usize) -> [u8; 8] {
    let all = u64::from_le_bytes(eight) | (0x20 * ONES);
    let kept = if count < 8 { all & ((1 << (8 * count)) - 1) } else { all };
    kept.to_le_bytes()
}

/// Eight bytes that are 0 or 1 as eight bits, the first byte lowest.
pub(crate) const fn side_by_side(eight: u64) -> u64 {
    eight.wrapping_mul(0x0102_0408_1020_4080) >> 56
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_letters_in_front_are_read(text in "[aZ09_ .'äß„]{0,12}") {
            let head = Letters::of(text.as_bytes());
            let letters: String = text.chars().take_while(char::is_ascii_alphabetic).take(8).collect();
            prop_assert_eq!(head.len(), letters.len());
            let small = head.letters().to_le_bytes();
            let letters = letters.to_ascii_lowercase();
            prop_assert_eq!(small.get(..head.len()), Some(letters.as_bytes()));
            prop_assert!(small.iter().skip(head.len()).all(|byte| *byte == 0));
            let behind = text.as_bytes().get(head.len()).copied().unwrap_or(0);
            prop_assert!(head.len() == 8 || head.behind() == behind);
        }
    }
}
