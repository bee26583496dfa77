//! Word forms by their spelling, found without a copy and without a loop over their letters.

use super::{Class, NO_WORD, Word};
use crate::text::{Letters, ShortMap, steps};

/// A word of up to eight bytes, or the first and the last eight bytes of a longer one: all of it up to sixteen bytes,
/// but for how many.
///
/// Case is folded by one bit of each byte, which holds for umlauts as well; `ß` and `ÿ` become the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Spelling {
    head: u64,
    tail: u64,
}

/// The bit in which small letters differ from capitals.
const SMALL: u64 = 0x2020_2020_2020_2020;

impl Spelling {
    /// Of a word of one to eight bytes, which `eight` begins with: its last byte stands on top, and the zeros below its
    /// first tell how long it is.
    #[inline]
    const fn short(eight: u64, len: u32) -> Self {
        Self { head: (eight | SMALL).wrapping_shl(64 - 8 * len), tail: 0 }
    }

    #[inline]
    fn long(text: &[u8], from: usize, to: usize) -> Self {
        let tail = eight(text, to.wrapping_sub(8)) | SMALL;
        Self { head: eight(text, from) | SMALL, tail }
    }

    fn of(word: &str) -> Self {
        let text = word.as_bytes();
        match u32::try_from(text.len()) {
            Ok(len @ ..=8) => Self::short(eight(text, 0), len),
            _ => Self::long(text, 0, text.len()),
        }
    }

    #[inline]
    const fn hash(self) -> u64 {
        let tail = self.tail.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.head.wrapping_mul(0x517c_c1b7_2722_0a95) ^ tail.rotate_left(7)
    }
}

/// Eight bytes from `at`, zeros behind the end.
#[inline]
fn eight(text: &[u8], at: usize) -> u64 {
    let eight = text.get(at..at.wrapping_add(8)).and_then(<[u8]>::first_chunk);
    eight.map_or_else(|| last(text, at), |eight| u64::from_le_bytes(*eight))
}

/// The bytes from `at` where no eight are left.
#[cold]
fn last(text: &[u8], at: usize) -> u64 {
    u64::from_le_bytes(Letters::of(text.get(at..).unwrap_or_default()).bytes())
}

#[derive(Debug)]
struct Entry {
    spelling: Spelling,
    word: Word,
    whole: Box<str>,
}

/// Words by their spelling; how many slots there are is known where the code is made, so that none is looked for
/// beyond the last.
#[derive(Debug)]
pub(super) struct Table<const SLOTS: usize> {
    /// Which entry, counted from one; 0 for none.
    slots: Box<[u16; SLOTS]>,
    entries: Vec<Entry>,
}

impl<const SLOTS: usize> Table<SLOTS> {
    pub(super) fn new(words: &ShortMap<Box<str>, Word>) -> Self {
        const { assert!(SLOTS.is_power_of_two() && SLOTS > 1) }
        debug_assert!(words.len() * 4 < SLOTS, "a word that is none meets an empty slot mostly");
        let slots = vec![0; SLOTS].into_boxed_slice().try_into();
        let nothing = Entry { spelling: Spelling::of(""), word: NO_WORD, whole: "".into() };
        let mut table =
            Self { slots: slots.unwrap_or_else(|_| Box::new([0; SLOTS])), entries: vec![nothing] };
        for (whole, word) in words {
            let spelling = Spelling::of(whole);
            let mut slot = Self::slot(spelling);
            while table.slots.get(slot).is_some_and(|&number| number != 0) {
                slot = (slot + 1) % SLOTS;
            }
            if let Some(place) = table.slots.get_mut(slot) {
                table.entries.push(Entry { spelling, word: *word, whole: whole.clone() });
                *place = u16::try_from(table.entries.len()).unwrap_or(0);
            }
        }
        table
    }

    #[allow(clippy::cast_possible_truncation, reason = "few bits are left")]
    fn slot(spelling: Spelling) -> usize {
        (spelling.hash() >> (64 - SLOTS.trailing_zeros())) as usize
    }

    /// The word at `from..to`, in whatever case it stands.
    #[inline]
    pub(super) fn get(&self, text: &[u8], from: usize, to: usize) -> &Word {
        match u32::try_from(to.wrapping_sub(from)) {
            Ok(len @ ..=8) => self.find(Spelling::short(eight(text, from), len), |_| true),
            _ => self.long(text, from, to),
        }
    }

    #[inline(never)]
    fn long(&self, text: &[u8], from: usize, to: usize) -> &Word {
        self.find(Spelling::long(text, from, to), |entry| entry.is_whole(text, from, to))
    }

    #[inline]
    fn find(&self, spelling: Spelling, same: impl Fn(&Entry) -> bool) -> &Word {
        steps::note(1);
        let mut slot = Self::slot(spelling);
        loop {
            let number = self.slots.get(slot).copied().unwrap_or(0);
            let entry = usize::from(number).checked_sub(1).and_then(|at| self.entries.get(at));
            let Some(entry) = entry else { return &NO_WORD };
            if entry.spelling == spelling && same(entry) {
                return &entry.word;
            }
            slot = (slot + 1) % SLOTS;
        }
    }
}

/// Endings of words; which lengths are worth a look tell the last four bytes.
#[derive(Debug)]
pub(super) struct Endings {
    table: Table<{ 1 << 14 }>,
    /// A bit for each length and one for each byte in front, by the last three bytes.
    lengths: Vec<[u32; 2]>,
}

impl Endings {
    pub(super) fn new(endings: &ShortMap<Box<str>, Word>) -> Self {
        let mut lengths = vec![[0; 2]; 1 << 15];
        for ending in endings.keys() {
            let last = Self::last_three(ending.as_bytes(), ending.len());
            // In front of two letters any may stand.
            let others = if ending.len() < 3 { 0..32 } else { 0..1 };
            for other in others {
                if let Some([bits, fourth]) = lengths.get_mut(last | other << 10) {
                    *bits |= 1 << (ending.len() % 32);
                    *fourth |= 1 << Self::low(ending.as_bytes(), ending.len().wrapping_sub(4));
                }
            }
        }
        Self { table: Table::new(endings), lengths }
    }

    /// The five low bits of each of the last three bytes: case is none of them.
    fn last_three(text: &[u8], to: usize) -> usize {
        let [first, second, third] = [3, 2, 1].map(|back| Self::low(text, to.wrapping_sub(back)));
        first << 10 | second << 5 | third
    }

    /// The five low bits of a byte.
    fn low(text: &[u8], at: usize) -> usize {
        usize::from(text.get(at).map_or(0, |byte| byte & 0x1f))
    }

    /// What the longest ending of the word at `from..to` is, that is known.
    pub(super) fn class(&self, text: &[u8], from: usize, to: usize) -> Class {
        let place = self.lengths.get(Self::last_three(text, to));
        let [mut lengths, fourth] = place.copied().unwrap_or_default();
        // Of the endings that are longer none has this byte there.
        if fourth >> Self::low(text, to.wrapping_sub(4)) & 1 == 0 {
            lengths &= 0b1111;
        }
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
    /// The word is as long, and its middle is the same too.
    #[inline]
    fn is_whole(&self, text: &[u8], from: usize, to: usize) -> bool {
        let len = self.whole.len();
        len == to.wrapping_sub(from) && (len <= 16 || self.is_same(text.get(from..to)))
    }

    #[cold]
    fn is_same(&self, word: Option<&[u8]>) -> bool {
        let own = self.whole.bytes().map(|b| b | 0x20);
        word.is_some_and(|word| word.iter().map(|b| b | 0x20).eq(own))
    }
}
