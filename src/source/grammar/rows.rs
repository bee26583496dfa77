//! Tables of words, looked up by the first letter: a line is compared with a few rows, not with all.

use crate::{
    source::words,
    text::{ShortSet, same, steps, word},
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
    rows: Vec<Row>,
    starts: [usize; LETTERS + 1],
}

/// A row, and the quick look that spares most rows the slow one.
#[derive(Debug, Clone, Copy)]
struct Row {
    words: &'static str,
    /// The second and third byte in small letters; of these the set bits of the mask have to be alike.
    head: [u8; 2],
    mask: [u8; 2],
}

impl Row {
    fn new(words: &'static str) -> Self {
        let head = head(words).unwrap_or_default();
        // A blank can be any, and what stands behind it too.
        let mask = match head {
            [0 | b' ', _] => [0, 0],
            [_, b' '] => [0xff, 0],
            _ => [0xff, 0xff],
        };
        Self { words, head, mask }
    }

    /// Tells whether a text with such a head can spell the row.
    const fn alike(&self, [second, third]: [u8; 2]) -> bool {
        (self.head[0] ^ second) & self.mask[0] | (self.head[1] ^ third) & self.mask[1] == 0
    }
}

/// The second and third byte in small letters; none where the text is shorter or not ASCII so far.
fn head(text: &str) -> Option<[u8; 2]> {
    let &[first, second, third] = text.as_bytes().first_chunk()?;
    let ascii = (first | second | third).is_ascii();
    ascii.then_some([second.to_ascii_lowercase(), third.to_ascii_lowercase()])
}

/// One place for every ASCII byte, small and capital letters in one, and one for all others.
const LETTERS: usize = 0x81;

/// The place of a first byte.
fn letter(first: u8) -> usize {
    if first.is_ascii() { usize::from(first.to_ascii_lowercase()) } else { LETTERS - 1 }
}

impl Index {
    fn new(table: &[&'static str]) -> Self {
        let first = |row: &Row| row.words.as_bytes().first().map_or(0, |&byte| letter(byte));
        let mut rows: Vec<_> = table.iter().copied().map(Row::new).collect();
        rows.sort_by_key(first);
        let mut starts = [0; LETTERS + 1];
        for (at, start) in starts.iter_mut().enumerate() {
            *start = rows.partition_point(|row| first(row) < at);
        }
        Self { rows, starts }
    }

    fn at(&self, letter: usize) -> &[Row] {
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
        let head = head(text);
        let alike = move |row: &&Row| head.is_none_or(|head| row.alike(head));
        one.iter().chain(other).filter(alike).map(|row| row.words)
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
