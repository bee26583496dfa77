//! Word forms by their spelling, found without a copy and without a loop over their letters.

use super::{Class, NO_WORD, Word};
use crate::text::{Letters, ShortMap, steps};

/// The first and the last eight bytes of a word, and its length: all of it up to sixteen bytes.
///
/// Case is folded by one bit of each byte, which holds for umlauts as well; `ß` and `ÿ` become the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Spelling {
    head: u64,
    tail: u64,
    len: usize,
}

/// The bit in which small letters differ from capitals.
const SMALL: u64 = 0x2020_2020_2020_2020;

impl Spelling {
    #[inline]
    fn of(text: &[u8], from: usize, to: usize) -> Self {
        let len = to.saturating_sub(from);
        let head = eight(text, from) | SMALL;
        match to.checked_sub(8) {
            Some(last) if len >= 8 => Self { head, tail: eight(text, last) | SMALL, len },
            _ => Self { head: head & ((1 << (8 * len)) - 1), tail: 0, len },
        }
    }

    fn hash(self) -> u64 {
        let tail = self.tail.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.head.wrapping_mul(0x517c_c1b7_2722_0a95) ^ tail.rotate_left(7)
    }
}

/// Eight bytes from `at`, zeros behind the end.
#[inline]
fn eight(text: &[u8], at: usize) -> u64 {
    u64::from_le_bytes(Letters::of(text.get(at..).unwrap_or_default()).bytes())
}

#[derive(Debug)]
struct Entry {
    spelling: Spelling,
    word: Word,
    /// What stands between head and tail of a long word.
    whole: Box<str>,
}

/// Words by their spelling.
#[derive(Debug)]
pub(super) struct Table {
    /// Numbers of entries, 0 for none.
    slots: Vec<u16>,
    entries: Vec<Entry>,
    /// How far a hash is shifted to be the number of a slot.
    shift: u32,
}

impl Table {
    pub(super) fn new(words: &ShortMap<Box<str>, Word>) -> Self {
        let bits = (words.len() * 8).next_power_of_two().trailing_zeros().max(4);
        let nothing = Entry { spelling: Spelling::of(b"", 0, 0), word: NO_WORD, whole: "".into() };
        let mut table =
            Self { slots: vec![0; 1 << bits], entries: vec![nothing], shift: 64 - bits };
        for (whole, word) in words {
            let spelling = Spelling::of(whole.as_bytes(), 0, whole.len());
            let mut slot = table.slot(spelling);
            while table.slots.get(slot).is_some_and(|&number| number != 0) {
                slot = (slot + 1) % table.slots.len();
            }
            if let Some(place) = table.slots.get_mut(slot) {
                *place = u16::try_from(table.entries.len()).unwrap_or(0);
                table.entries.push(Entry { spelling, word: *word, whole: whole.clone() });
            }
        }
        table
    }

    #[allow(clippy::cast_possible_truncation, reason = "few bits are left")]
    fn slot(&self, spelling: Spelling) -> usize {
        (spelling.hash() >> self.shift) as usize
    }

    /// The word at `from..to`, in whatever case it stands.
    pub(super) fn get(&self, text: &[u8], from: usize, to: usize) -> Word {
        self.find(Spelling::of(text, from, to), |entry| entry.is_whole(text, from, to))
    }

    /// The word of less than eight letters.
    #[inline]
    pub(super) fn short(&self, letters: Letters) -> Word {
        let spelling = Spelling { head: letters.letters(), tail: 0, len: letters.len() };
        self.find(spelling, |_| true)
    }

    #[inline]
    fn find(&self, spelling: Spelling, same: impl Fn(&Entry) -> bool) -> Word {
        steps::note(1);
        let mut slot = self.slot(spelling);
        loop {
            let number = self.slots.get(slot).copied().unwrap_or(0);
            let Some(entry) = self.entries.get(usize::from(number)) else { return NO_WORD };
            if number == 0 || (entry.spelling == spelling && same(entry)) {
                return entry.word;
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
    }
}

/// Endings of words; which lengths are worth a look tell the last two bytes.
#[derive(Debug)]
pub(super) struct Endings {
    table: Table,
    /// A bit for each length, by the last two bytes.
    lengths: Vec<u32>,
}

impl Endings {
    pub(super) fn new(endings: &ShortMap<Box<str>, Word>) -> Self {
        let mut lengths = vec![0; 1 << 10];
        for ending in endings.keys() {
            if let Some(bits) = lengths.get_mut(Self::last_two(ending.as_bytes(), ending.len())) {
                *bits |= 1 << (ending.len() % 32);
            }
        }
        Self { table: Table::new(endings), lengths }
    }

    /// The five low bits of each of the last two bytes: case is none of them.
    fn last_two(text: &[u8], to: usize) -> usize {
        let low = |at: usize| usize::from(text.get(at).map_or(0, |byte| byte & 0x1f));
        low(to.wrapping_sub(2)) << 5 | low(to.wrapping_sub(1))
    }

    /// What the longest ending of the word at `from..to` is, that is known.
    pub(super) fn class(&self, text: &[u8], from: usize, to: usize) -> Class {
        let mut lengths = self.lengths.get(Self::last_two(text, to)).copied().unwrap_or(0);
        while lengths != 0 {
            let len = lengths.ilog2();
            lengths &= !(1 << len);
            let start = to.wrapping_sub(len as usize);
            if (from..to).contains(&start) {
                let class = self.table.get(text, start, to).class;
                if class != Class::NONE {
                    return class;
                }
            }
        }
        Class::NONE
    }
}

impl Entry {
    /// The middle of a long word is the same too.
    fn is_whole(&self, text: &[u8], from: usize, to: usize) -> bool {
        self.spelling.len <= 16 || {
            let own = self.whole.as_bytes().iter();
            text.get(from..to)
                .unwrap_or_default()
                .iter()
                .map(|b| b | 0x20)
                .eq(own.map(|b| b | 0x20))
        }
    }
}
