//! Tables of words, looked up by the first letter: a line is compared with a few rows, not with all.

use crate::{
    source::words,
    text::{Head, ShortSet, same, steps, word},
};
use std::sync::{LazyLock, OnceLock};

/// A table compared as German spells: case and umlauts in any form.
#[derive(Debug)]
pub(super) struct Rows {
    table: &'static [&'static str],
    index: OnceLock<Index>,
}

/// The rows in the order of their first letters, and where each letter's begin.
#[derive(Debug)]
struct Index {
    rows: Vec<(Head, &'static str)>,
    starts: [usize; LETTERS + 1],
}

/// One place for every ASCII byte, small and capital letters in one, and one for all others.
const LETTERS: usize = 0x81;

/// The place of a first byte.
fn letter(first: u8) -> usize {
    if first.is_ascii() { usize::from(first.to_ascii_lowercase()) } else { LETTERS - 1 }
}

impl Index {
    fn new(table: &[&'static str]) -> Self {
        let first = |(_, row): &(Head, &str)| row.bytes().next().map_or(0, letter);
        let mut rows: Vec<_> = table.iter().map(|row| (Head::of_row(row), *row)).collect();
        rows.sort_by_key(first);
        let mut starts = [0; LETTERS + 1];
        for (at, start) in starts.iter_mut().enumerate() {
            *start = rows.partition_point(|row| first(row) < at);
        }
        Self { rows, starts }
    }

    fn at(&self, letter: usize) -> &[(Head, &'static str)] {
        let from = self.starts.get(letter).copied().unwrap_or_default();
        let to = self.starts.get(letter + 1).copied().unwrap_or_default();
        self.rows.get(from..to).unwrap_or_default()
    }
}

impl Rows {
    pub(super) const fn new(table: &'static [&'static str]) -> Self {
        Self { table, index: OnceLock::new() }
    }

    /// The rows that can spell the start of `text`, by their first letters.
    pub(super) fn near(&self, text: &str) -> impl Iterator<Item = &'static str> {
        steps::note(1);
        let index = self.index.get_or_init(|| Index::new(self.table));
        // An umlaut of the table may be two letters of the text; of all that is not ASCII, only the
        // Kelvin sign is a letter of the alphabet.
        let (one, other) = match text.as_bytes().first() {
            Some(byte) if byte.is_ascii() => (index.at(letter(*byte)), index.at(letter(0xc3))),
            Some(_) => (index.at(letter(b'k')), index.at(letter(0xc3))),
            None => (&[][..], &[][..]),
        };
        let head = Head::of_text(text);
        let rows = one.iter().chain(other);
        rows.filter(move |(row, _)| head.alike(*row)).map(|(_, row)| *row)
    }

    /// The rest behind the longest row that `text` begins with.
    pub(super) fn longest<'t>(&self, text: &'t str) -> Option<&'t str> {
        self.near(text).filter_map(|row| word(text, row)).min_by_key(|rest| rest.len())
    }

    /// Tells whether `text` is a row.
    pub(super) fn contains(&self, text: &str) -> bool {
        self.near(text).any(|row| same(text, row))
    }
}

/// A table compared byte by byte.
pub(super) type Words = LazyLock<ShortSet<&'static str>>;

/// What a table's rows are as a set.
fn set(table: &[&'static str]) -> ShortSet<&'static str> {
    table.iter().copied().collect()
}

pub(super) static AUTHOR_CUES: Rows = Rows::new(words::AUTHOR_CUES);
pub(super) static CREDIT_CUES: Rows = Rows::new(words::CREDIT_CUES);
pub(super) static DOCUMENTS: Rows = Rows::new(words::DOCUMENTS);
pub(super) static DREW: Rows = Rows::new(words::DREW);
pub(super) static FRAMES: Rows = Rows::new(words::FRAMES);
pub(super) static GENERIC: Rows = Rows::new(words::GENERIC);
pub(super) static GENRES: Rows = Rows::new(words::GENRES);
pub(super) static MATERIAL_CUES: Rows = Rows::new(words::MATERIAL_CUES);
pub(super) static OUTLETS: Rows = Rows::new(words::OUTLETS);
pub(super) static PICTURES: Rows = Rows::new(words::PICTURES);
pub(super) static PLACES: Rows = Rows::new(words::PLACES);
pub(super) static SOURCE_CUES: Rows = Rows::new(words::SOURCE_CUES);
pub(super) static STOPS: Rows = Rows::new(words::STOPS);
pub(super) static TRANSLATED: Rows = Rows::new(words::TRANSLATED);
pub(super) static WRITTEN: Rows = Rows::new(words::WRITTEN);

pub(super) static NO_PERSONS: Words =
    LazyLock::new(|| words::HOUSE_WORDS.iter().chain(words::GENRES).copied().collect());
pub(super) static NO_PLACES: Words = LazyLock::new(|| set(words::NO_PLACES));
pub(super) static OPENERS: Words = LazyLock::new(|| set(words::OPENERS));
pub(super) static PARTICLES: Words = LazyLock::new(|| set(words::PARTICLES));
pub(super) static PLACE_WORDS: Words = LazyLock::new(|| set(words::PLACES));
pub(super) static ROLES: Words = LazyLock::new(|| set(words::ROLES));
pub(super) static SMALL_AGENCIES: Words = LazyLock::new(|| set(words::SMALL_AGENCIES));
pub(super) static SMALL_WORDS: Words = LazyLock::new(|| set(words::SMALL_WORDS));
pub(super) static TITLES: Words = LazyLock::new(|| set(words::TITLES));

/// The genres that compounds end in, in small letters; shorter ones end other words too.
pub(super) static COMPOUND_GENRES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let long = words::GENRES.iter().filter(|genre| genre.len() > 4);
    long.map(|genre| genre.to_lowercase()).collect()
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_near_its_spellings() {
        for rows in [&CREDIT_CUES, &PICTURES, &PLACES, &TRANSLATED, &STOPS] {
            for row in rows.table {
                let umlauts = row.replace('Ü', "Ue").replace('Ö', "Oe").replace('Ä', "Ae");
                for text in [row.to_uppercase(), row.to_lowercase(), umlauts] {
                    assert!(rows.contains(&text), "{text} is {row}");
                    assert_eq!(rows.longest(&text), Some(""), "{text} is {row}");
                }
            }
        }
        // The Kelvin sign.
        assert!(PLACES.contains("\u{212a}iel"));
        assert!(!PLACES.contains(""));
    }
}
