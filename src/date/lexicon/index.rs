//! The words of all tables by their folded spelling, and a filter in front of them.

use super::{
    fold::{Folded, small_letters},
    promise::is_cue,
    tables,
};
use crate::{
    date::words::{ADJECTIVE, Word},
    text::{leading_letters, steps},
};
use std::sync::LazyLock;

/// Every word of the tables with its endings, by its folded spelling.
pub(super) struct Index {
    slots: Vec<Option<Entry>>,
    /// A bit for each four letters that a cue begins with, see [`key`].
    cues: Vec<u64>,
}

/// A word of the tables.
#[derive(Clone)]
struct Entry {
    hash: u64,
    name: Box<[u8]>,
    word: Word,
}

/// Twice as many slots as there are words, about, as a power of two.
const SLOTS: usize = 4096;

impl Index {
    pub(super) fn add(&mut self, spelling: &str, word: Word) {
        let Some((folded, _)) = Folded::new(spelling) else { return };
        let hash = folded.hash();
        let mut slot = slot(hash);
        while let Some(Some(entry)) = self.slots.get(slot) {
            if *entry.name == *folded.as_bytes() {
                // The row that comes first stays.
                return;
            }
            slot = (slot + 1) % SLOTS;
        }
        if let Some(place) = self.slots.get_mut(slot) {
            *place = Some(Entry { hash, name: folded.as_bytes().into(), word });
        }
        if is_cue(word) {
            self.add_cue(spelling);
            self.add_cue(folded.as_str());
        }
    }

    /// Lets words pass that begin with the first four letters of `word`.
    fn add_cue(&mut self, word: &str) {
        self.set(key(word.as_bytes()));
    }

    /// Lets all words pass that begin with three letters, or with four bytes.
    fn add_start(&mut self, start: &str) {
        self.add_cue(start);
        if let &[a, b, c] = start.as_bytes() {
            (0x40..0x60).for_each(|fourth| self.set(key(&[a, b, c, fourth])));
        }
    }

    fn set(&mut self, key: usize) {
        if let Some(bits) = self.cues.get_mut(key / 64) {
            *bits |= 1 << (key % 64);
        }
    }

    /// The word of up to eight letters: no two of them have the same hash.
    fn get_short(&self, eight: [u8; 8]) -> Option<Word> {
        let hash = mix(0, eight);
        let mut slot = slot(hash);
        loop {
            let entry = self.slots.get(slot)?.as_ref()?;
            if entry.hash == hash && entry.name.len() <= 8 {
                return Some(entry.word);
            }
            slot = (slot + 1) % SLOTS;
        }
    }

    /// The word of nine to fifteen letters.
    fn get_middle(&self, eights: [[u8; 8]; 2]) -> Option<Word> {
        let hash = eights.into_iter().fold(0, mix);
        let mut slot = slot(hash);
        loop {
            let entry = self.slots.get(slot)?.as_ref()?;
            if entry.hash == hash && eights.as_flattened().starts_with(&entry.name) {
                return Some(entry.word);
            }
            slot = (slot + 1) % SLOTS;
        }
    }

    fn get(&self, folded: &Folded) -> Option<Word> {
        let hash = folded.hash();
        let mut slot = slot(hash);
        loop {
            let entry = self.slots.get(slot)?.as_ref()?;
            if entry.hash == hash && *entry.name == *folded.as_bytes() {
                return Some(entry.word);
            }
            slot = (slot + 1) % SLOTS;
        }
    }

    pub(super) fn inflected(&mut self, stem: &str, word: Word) {
        for ending in ADJECTIVE {
            self.add(&format!("{stem}{ending}"), word);
        }
    }
}

/// A hash with eight more letters; with none before, each eight give a number of their own.
pub(super) fn mix(hash: u64, eight: [u8; 8]) -> u64 {
    let mixed = (hash ^ u64::from_le_bytes(eight)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed ^ mixed >> 32
}

/// The word of at most fifteen letters at the start of `text`, small, and its length; `None` where it is
/// longer, has others than ASCII letters, or ends too near to the end of the text to be read at once.
fn short_word(text: &str) -> Option<([[u8; 8]; 2], usize)> {
    let bytes = text.as_bytes();
    let first = *bytes.first_chunk()?;
    let len = leading_letters(first);
    if len < 8 {
        let ends = len > 0 && first.get(len)?.is_ascii();
        return ends.then(|| ([small_letters(first, len), [0; 8]], len));
    }
    let second = *bytes.get(8..)?.first_chunk()?;
    let more = leading_letters(second);
    let ends = second.get(more)?.is_ascii();
    ends.then(|| ([small_letters(first, 8), small_letters(second, more)], 8 + more))
}

/// The word at the start of `text`, where the lexicon has it, and the bytes it takes; `None` where none
/// can be read.
pub(super) fn look_up(text: &str) -> Option<(Option<Word>, usize)> {
    steps::note(1);
    if let Some((eights @ [first, _], len)) = short_word(text) {
        let word = if len <= 8 { INDEX.get_short(first) } else { INDEX.get_middle(eights) };
        return Some((word, len));
    }
    let (folded, len) = Folded::new(text)?;
    Some((INDEX.get(&folded), len))
}

/// Where the index begins to look for a word with this hash.
fn slot(hash: u64) -> usize {
    usize::try_from(hash % SLOTS as u64).unwrap_or(0)
}

/// How many bits the filter of [`starts_cue`] has, as a power of two.
const CUE_BITS: u32 = 16;

/// The place in the filter of the word that begins here: its first four letters without their case,
/// umlauts as they stand.
fn key(word: &[u8]) -> usize {
    let mut four = [0; 4];
    match word.first_chunk() {
        Some(chunk) => four = *chunk,
        None => four.iter_mut().zip(word).for_each(|(to, from)| *to = *from),
    }
    // No branches: bytes below 0x40 are no letters, nor 0xc2 and 0xe2, which begin blanks and marks; what
    // stands behind the first of them goes.
    let word = u32::from_le_bytes(four);
    let marks = word & 0xdfdf_dfdf ^ 0xc2c2_c2c2;
    let marks = marks.wrapping_sub(0x0101_0101) & !marks & 0x8080_8080;
    let others = !(word | word >> 1) & 0x4040_4040 | marks >> 1;
    let first = others & others.wrapping_neg();
    let inside = (first >> 6).wrapping_sub(1);
    let letters = word & 0x1f1f_1f1f & inside;
    // With this factor no common word shares its place with a cue; with others "und" does.
    (letters.wrapping_mul(0x3802_08a9) >> (32 - CUE_BITS)) as usize
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Index { slots: vec![None; SLOTS], cues: vec![0; 1 << (CUE_BITS - 6)] };
    tables::all(&mut index);
    for quarter in ["Q1", "Q2", "Q3", "Q4"] {
        index.add_cue(quarter);
    }
    BEHIND_LEADS.iter().for_each(|word| index.add_cue(word));
    NUMBER_STARTS.iter().for_each(|start| index.add_start(start));
    index
});

/// How number words begin.
const NUMBER_STARTS: &[&str] = &[
    "eins", "einu", "einh", "eint", "einj", "einm", "einw", "zwei", "zwan", "zwo", "zwö", "drei",
    "vier", "fün", "fuen", "sech", "sieb", "acht", "neun", "zehn", "elf", "hund", "taus", "ande",
];

/// What ends an expression that a word of [`leads`] began: `neun Uhr`, `vor kurzem`, `seit längerem`.
const BEHIND_LEADS: &[&str] = &[
    "uhr",
    "kurzem",
    "langem",
    "längerem",
    "laengerem",
    "zeit",
    "hälfte",
    "haelfte",
    "moment",
    "jahreshälfte",
    "jahreshaelfte",
];

/// The filter of [`starts_cue`], to be fetched once before a loop.
pub(in crate::date) fn cues() -> &'static [u64] {
    &INDEX.cues
}

/// Tells whether a word beginning with these bytes may be a cue.
pub(in crate::date) fn starts_cue(cues: &[u64], word: &[u8]) -> bool {
    let key = key(word);
    cues.get(key / 64).is_some_and(|bits| bits & 1 << (key % 64) != 0)
}
