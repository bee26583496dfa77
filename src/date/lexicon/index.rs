//! The words of all tables by their folded spelling, and a filter in front of them.

use super::{
    fold::{Folded, special},
    promise::is_cue,
    tables,
};
use crate::{
    date::words::{ADJECTIVE, Word},
    text::{Letters, steps},
};
use std::sync::LazyLock;

/// Every word of the tables with its endings, by its folded spelling.
pub(super) struct Index {
    slots: Box<[Option<Entry>]>,
    /// What four letters a cue begins with; also what is no letter passes, as digits are to.
    cues: Box<Cues>,
    /// The same for every word.
    words: Box<Cues>,
}

/// A word of the tables.
#[derive(Clone)]
struct Entry {
    hash: u64,
    name: Box<[u8]>,
    word: Word,
}

/// Four times as many slots as there are words, about, as a power of two: most words of a text are none of them, and are
/// to meet an empty slot at once.
const SLOTS: usize = 8192;

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
        for spelled in [spelling, folded.as_str()] {
            let opening = opening(Letters::of(spelled.as_bytes()).four());
            self.words.add(opening);
            if is_cue(word) {
                self.cues.add_short(opening, spelled.len());
            }
        }
    }

    /// Lets words pass that begin with the first four letters of `word`.
    fn add_cue(&mut self, word: &str) {
        self.cues.add_short(opening(Letters::of(word.as_bytes()).four()), word.len());
    }

    /// Lets all words pass that begin with three letters, or with four bytes.
    fn add_start(&mut self, start: &str) {
        self.add_cue(start);
        if let [_, _, _] = start.as_bytes() {
            let three = opening(Letters::of(start.as_bytes()).four());
            (0..0x20).for_each(|fourth| self.cues.add(three | fourth << 24));
        }
    }

    /// The word of up to eight letters: no two of them have the same hash.
    fn get_short(&self, letters: u64) -> Option<Word> {
        let hash = mix(0, letters);
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
    fn get_middle(&self, eights: [u64; 2]) -> Option<Word> {
        let hash = eights.into_iter().fold(0, mix);
        let mut slot = slot(hash);
        loop {
            let entry = self.slots.get(slot)?.as_ref()?;
            if entry.hash == hash
                && eights.map(u64::to_le_bytes).as_flattened().starts_with(&entry.name)
            {
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
pub(super) fn mix(hash: u64, eight: u64) -> u64 {
    let mixed = (hash ^ eight).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed ^ mixed >> 32
}

/// The word at the start of `text`, where the lexicon has it, and the bytes it takes; `None` where none
/// can be read.
#[inline]
pub(super) fn look_up(text: &str) -> Option<(Option<Word>, usize)> {
    look_up_from(Letters::of(text.as_bytes()), text)
}

/// The word at the start of `text` that the lexicon has, and the bytes it takes.
#[inline]
pub(super) fn listed(text: &str) -> Option<(Word, usize)> {
    let head = Letters::of(text.as_bytes());
    if !INDEX.words.may_begin(head.four()) {
        return None;
    }
    let (word, len) = look_up_from(head, text)?;
    Some((word?, len))
}

/// The same, where its first letters are known.
#[inline]
pub(super) fn look_up_from(head: Letters, text: &str) -> Option<(Option<Word>, usize)> {
    steps::note(1);
    match head.len() {
        0 if head.behind().is_ascii() => None,
        len if head.is_whole() => Some((INDEX.get_short(head.letters()), len)),
        _ => look_up_long(head, text),
    }
}

/// The same for a word of eight letters or more, or with others than ASCII letters.
#[inline(never)]
fn look_up_long(head: Letters, text: &str) -> Option<(Option<Word>, usize)> {
    let behind = text.as_bytes().get(head.len()..)?;
    if head.len() == 8 {
        let more = Letters::of(behind);
        if more.is_whole() {
            let word = match more.len() {
                0 => INDEX.get_short(head.letters()),
                _ => INDEX.get_middle([head.letters(), more.letters()]),
            };
            return Some((word, 8 + more.len()));
        }
    } else if let Some(read) = with_umlaut(head, behind) {
        return Some(read);
    }
    let (folded, len) = Folded::new(text)?;
    Some((INDEX.get(&folded), len))
}

/// The same for a short word with one umlaut, which are most that have any: `über`, `März`, `nächste`.
fn with_umlaut(head: Letters, behind: &[u8]) -> Option<(Option<Word>, usize)> {
    let (pair, len) = special(behind)?;
    let rest = Letters::of(behind.get(len..)?);
    if head.len() > 5 || head.len() + rest.len() > 6 || !rest.is_whole() {
        return None;
    }
    let pair = u64::from(u16::from_le_bytes(pair));
    let letters = head.letters() | (pair | rest.letters() << 16) << (8 * head.len());
    Some((INDEX.get_short(letters), head.len() + len + rest.len()))
}

/// Where the index begins to look for a word with this hash.
fn slot(hash: u64) -> usize {
    usize::try_from(hash % SLOTS as u64).unwrap_or(0)
}

/// How many bits the filter has, as a power of two.
const CUE_BITS: u32 = 16;

/// The words that may be cues, by a hash of their first four letters.
pub(in crate::date) struct Cues([u64; 1 << (CUE_BITS - 6)]);

impl Cues {
    /// Tells whether the word that begins with these bytes may be a cue.
    #[inline]
    pub(in crate::date) fn may_begin(&self, four: u32) -> bool {
        self.bit(opening(four)) != 0
    }

    /// The same as 0 or 1 for five bits of each byte, zero where it is no letter: other letters may stand behind that. What begins
    /// with none is a number, and may be one.
    #[inline]
    pub(in crate::date) fn may_be(&self, letters: u32) -> u64 {
        self.bit(letters) | u64::from(letters.trailing_zeros() >= 8)
    }

    #[inline]
    fn bit(&self, opening: u32) -> u64 {
        let place = Self::place(opening);
        self.0.get(place / 64).map_or(0, |bits| bits >> (place % 64) & 1)
    }

    /// Lets words pass that begin with these letters.
    fn add(&mut self, opening: u32) {
        let place = Self::place(opening);
        if let Some(bits) = self.0.get_mut(place / 64) {
            *bits |= 1 << (place % 64);
        }
    }

    /// The same where fewer letters than four end a word of `len` bytes, and any stand behind that: behind what is no letter,
    /// which is zero, or behind 0xc2, which begins marks and looks like part of an umlaut.
    fn add_short(&mut self, opening: u32, len: usize) {
        self.add(opening);
        for mark in [0, 2].into_iter().filter(|_| len < 4) {
            for more in 0..1 << (5 * (3 - len)) {
                let behind = mark | (more & 0x1f) << 8 | (more >> 5) << 16;
                self.add(opening | behind << (8 * len));
            }
        }
    }

    fn place(opening: u32) -> usize {
        // With this factor no common word shares its place with a cue; with others "und" does.
        (opening.wrapping_mul(0x3802_08a9) >> (32 - CUE_BITS)) as usize
    }
}

/// Five bits of each of the first four letters, which tell no case, and zeros behind them; umlauts as they stand, in two
/// bytes.
#[inline]
fn opening(four: u32) -> u32 {
    let small = (four | 0x2020_2020) & 0x7f7f_7f7f;
    let letters = (small + 0x1f1f_1f1f) & !(small + 0x0505_0505) & !four;
    let others = !letters & 0x8080_8080;
    let first = others & others.wrapping_neg();
    if first & four != 0 {
        return with_umlauts(four);
    }
    four & 0x1f1f_1f1f & (first >> 7).wrapping_sub(1)
}

/// The same where an umlaut may be among the letters. No branches: bytes below 0x40 are no letters, nor 0xc2 and
/// 0xe2, which begin blanks and marks; what stands behind the first of them goes.
fn with_umlauts(four: u32) -> u32 {
    let marks = four & 0xdfdf_dfdf ^ 0xc2c2_c2c2;
    let marks = marks.wrapping_sub(0x0101_0101) & !marks & 0x8080_8080;
    let others = !(four | four >> 1) & 0x4040_4040 | marks >> 1;
    let first = others & others.wrapping_neg();
    four & 0x1f1f_1f1f & (first >> 6).wrapping_sub(1)
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Index {
        // Made where it stays: on its way there it would not fit on a small stack.
        slots: vec![None; SLOTS].into_boxed_slice(),
        cues: Box::new(Cues([0; 1 << (CUE_BITS - 6)])),
        words: Box::new(Cues([0; 1 << (CUE_BITS - 6)])),
    };
    tables::all(&mut index);
    for quarter in ["Q1", "Q2", "Q3", "Q4"] {
        index.add_cue(quarter);
    }
    index.cues.add(0);
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

/// The filter in front of the lexicon, to be fetched once before a loop.
pub(in crate::date) fn cues() -> &'static Cues {
    &INDEX.cues
}
