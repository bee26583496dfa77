//! A hash for short words: a table lookup a line is too often for the default hasher.

use std::{
    collections::{HashMap, HashSet},
    hash::{BuildHasherDefault, Hasher},
};

/// A map whose keys are short.
pub(crate) type ShortMap<K, V> = HashMap<K, V, BuildHasherDefault<Mixed>>;
/// A set of short keys.
pub(crate) type ShortSet<K> = HashSet<K, BuildHasherDefault<Mixed>>;

/// Eight bytes at a time. The tables are the crate's own, so nobody can choose keys that collide.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Mixed(u64);

impl Mixed {
    const fn mix(&mut self, eight: u64) {
        self.0 = (self.0.rotate_left(23) ^ eight).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}

impl Hasher for Mixed {
    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }

    fn write(&mut self, bytes: &[u8]) {
        let (eights, rest) = bytes.as_chunks::<8>();
        for eight in eights {
            self.mix(u64::from_le_bytes(*eight));
        }
        let mut last = rest.len() as u64;
        for byte in rest {
            last = last << 8 | u64::from(*byte);
        }
        self.mix(last);
    }

    fn write_u8(&mut self, byte: u8) {
        self.0 ^= u64::from(byte);
    }

    fn write_usize(&mut self, number: usize) {
        self.0 ^= number as u64;
    }
}

/// The first three letters that words of a table begin with: most words of a text begin with others.
#[derive(Debug)]
pub(crate) struct Openings(Box<[bool]>);

impl Openings {
    /// The openings of these words; only ASCII is told apart.
    pub(crate) fn new<'a>(words: impl Iterator<Item = &'a [u8]>) -> Self {
        let mut seen = vec![false; 1 << 15].into_boxed_slice();
        for word in words {
            if let Some(seen) = Self::place(word).and_then(|place| seen.get_mut(place)) {
                *seen = true;
            }
        }
        Self(seen)
    }

    /// Tells whether a word of the table can begin so, in any case.
    pub(crate) fn has(&self, word: &[u8]) -> bool {
        Self::place(word).is_none_or(|place| self.0.get(place).is_some_and(|seen| *seen))
    }

    /// Five bits of each letter; none where an umlaut stands, which has many spellings.
    fn place(word: &[u8]) -> Option<usize> {
        let mut place = 0;
        for at in 0..3 {
            let byte = word.get(at).copied().unwrap_or(0);
            place = place << 5 | usize::from(byte & 0x1f);
            byte.is_ascii().then_some(())?;
        }
        Some(place)
    }
}

#[cfg(test)]
mod tests {
    use super::{Mixed, Openings};
    use std::{collections::HashSet, hash::Hasher};

    #[test]
    fn different_keys_have_different_hashes() {
        let keys =
            ["", "a", "b", "ab", "ba", "abcdefgh", "abcdefgi", "abcdefgha", "abcdefghabcdefgh"];
        let hash = |key: &str| {
            let mut mixed = Mixed::default();
            mixed.write(key.as_bytes());
            mixed.finish()
        };
        let hashes: HashSet<_> = keys.into_iter().map(hash).collect();
        assert_eq!(hashes.len(), keys.len());
        // The lower bits choose the place in a table, and they differ too.
        let low: HashSet<_> = keys.into_iter().map(|key| hash(key) % 1024).collect();
        assert!(low.len() >= keys.len() - 1);
    }

    #[test]
    fn words_are_told_by_three_letters() {
        let openings = Openings::new([b"Von".as_slice(), b"Foto", b"am"].into_iter());
        for word in ["von", "VON", "Vonseiten", "Foto", "fotograf", "am", "Am", "Föto", "ös"] {
            assert!(openings.has(word.as_bytes()), "{word}");
        }
        for word in ["vor", "Vo", "vom", "und", "Fo", "a", "an", "", "amt"] {
            assert!(!openings.has(word.as_bytes()), "{word}");
        }
    }
}
