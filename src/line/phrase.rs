//! Phrases inside of a line that tell what it is, found by samples of four bytes.

use super::{
    Notice,
    address::addresses,
    notice::{key, rows},
    words::{INSIDE, OFFERS},
};
use crate::text::{ShortMap, ends_word, is_word, starts_word};
use std::sync::LazyLock;

/// A phrase that tells inside of a line what it is.
struct Phrase {
    words: Vec<u8>,
    notice: Notice,
    /// It is what a house offers its readers.
    offer: bool,
}

/// How many bytes of a line a sample is.
const SAMPLE: usize = 4;
/// How many bytes farther the next sample is taken: of two samples that a phrase holds side by side, one is met.
const STEP: usize = 2;

/// The rows of `INSIDE` and `OFFERS` by what a sample of them can be. An automaton would look at every byte, at three times the
/// cost.
struct Phrases {
    rows: Vec<Phrase>,
    /// A bit for the hash of every sample.
    seen: Box<[u64; 1 << 10]>,
    places: ShortMap<u32, Vec<Place>>,
}

/// Where a row begins that a sample is of.
struct Place {
    row: usize,
    /// So many bytes in front of the second byte of the sample.
    back: usize,
}

static PHRASES: LazyLock<Phrases> = LazyLock::new(|| {
    let mut phrases =
        Phrases { rows: Vec::new(), seen: Box::new([0; 1 << 10]), places: ShortMap::default() };
    for (table, offer) in [(INSIDE, false), (OFFERS, true)] {
        for (notice, row) in rows(table) {
            let words = key(row);
            phrases.add_samples(&words);
            phrases.rows.push(Phrase { words, notice, offer });
        }
    }
    phrases
});

impl Phrases {
    /// Adds two samples of the next row; of a word as short as a sample what stands beside it is one with it.
    fn add_samples(&mut self, words: &[u8]) {
        if words.len() > SAMPLE {
            let at = middle(words);
            for (offset, sample) in words.windows(SAMPLE).enumerate().skip(at).take(STEP) {
                self.add(sample, offset + 1);
            }
            return;
        }
        for beside in (0..=u8::MAX).filter(|byte| !byte.is_ascii_alphanumeric()) {
            let both = [&[beside], words, &[beside]].concat();
            for (back, sample) in both.windows(SAMPLE).enumerate().take(STEP) {
                self.add(sample, back);
            }
        }
    }

    fn add(&mut self, sample: &[u8], back: usize) {
        let Some(sample) = sample.first_chunk() else { return };
        let sample = u32::from_le_bytes(*sample);
        let (slot, bit) = Self::hash(sample);
        if let Some(bits) = self.seen.get_mut(slot) {
            *bits |= 1 << bit;
        }
        let places = self.places.entry(sample).or_default();
        if !places.iter().any(|place| place.row == self.rows.len() && place.back == back) {
            places.push(Place { row: self.rows.len(), back });
        }
    }

    const fn hash(sample: u32) -> (usize, u32) {
        let hash = sample.wrapping_mul(0x9e37_79b1);
        ((hash >> 22) as usize, hash >> 16 & 63)
    }

    /// The next place from byte `at` on where a sample may be one of the rows'; every second byte from there is asked for.
    #[inline(never)]
    fn next(&self, key: &[u8], at: usize) -> Option<(usize, u32)> {
        let seen = &*self.seen;
        let mut rest = key.get(at..)?;
        while let [a, b, behind @ ..] = rest
            && let [c, d, ..] = behind
        {
            let sample = u32::from_le_bytes([*a, *b, *c, *d]);
            let (slot, bit) = Self::hash(sample);
            if seen.get(slot).is_some_and(|bits| bits >> bit & 1 != 0) {
                return Some((key.len() - rest.len(), sample));
            }
            rest = behind;
        }
        None
    }

    /// Hands out the rows that may stand in `key`, a line with a zero behind it, and where they begin.
    fn each<'p>(&'p self, key: &[u8], mut take: impl FnMut(usize, &'p Phrase)) {
        let mut from = 0;
        while let Some((at, sample)) = self.next(key, from) {
            for place in self.places.get(&sample).into_iter().flatten() {
                if let Some(start) = (at + 1).checked_sub(place.back)
                    && let Some(phrase) = self.rows.get(place.row)
                {
                    take(start, phrase);
                }
            }
            from = at + STEP;
        }
    }
}

/// Where two samples of the middle of its longest word begin: few other words have that.
fn middle(words: &[u8]) -> usize {
    let longest = words.split(|byte| *byte == b' ').max_by_key(|word| word.len()).unwrap_or(words);
    let before = longest.as_ptr() as usize - words.as_ptr() as usize;
    let wanted = before + longest.len().saturating_sub(SAMPLE + 1) / 2;
    wanted.min(words.len() - SAMPLE - 1)
}

/// The notice of the longest phrase inside; an offer of the house only where the line speaks to its readers. `key` is the
/// folded line with a zero behind it.
pub(super) fn inside(line: &str, key: &[u8]) -> Option<Notice> {
    let mut longest = None;
    let worth = |(start, phrase): (usize, &Phrase)| (!phrase.offer, phrase.words.len(), start);
    PHRASES.each(key, |start, phrase| {
        let more = longest.is_none_or(|known| worth(known) < worth((start, phrase)));
        if more && stands(line, key, start, phrase) {
            longest = Some((start, phrase));
        }
    });
    let (_, longest) = longest?;
    (!longest.offer || addresses(line)).then_some(longest.notice)
}

/// Tells whether the phrase stands there. What a house offers may be the last part of a compound: `Chefredaktion`, `Probeabo`.
fn stands(line: &str, key: &[u8], start: usize, phrase: &Phrase) -> bool {
    let end = start + phrase.words.len();
    let compound = phrase.offer && phrase.words.len() > SHORT;
    key.get(start..).is_some_and(|rest| rest.starts_with(&phrase.words))
        && (is_word_of(line, start, end) || compound && line.get(end..).is_some_and(ends_word))
}

/// Words so short end many others: `knapp`.
const SHORT: usize = 4;

/// Tells whether no word goes on over either end of `line[start..end]`.
fn is_word_of(line: &str, start: usize, end: usize) -> bool {
    let (Some(phrase), Some(rest)) = (line.get(start..end), line.get(end..)) else { return false };
    (!phrase.starts_with(is_word) || starts_word(line, start))
        && (!phrase.ends_with(is_word) || ends_word(rest))
}
