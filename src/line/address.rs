//! Whom a line speaks to: its readers, or nobody.

use super::words::{ADDRESSES, ITSELF};
use crate::text::is_word;

/// Shorter lines are no whole sentences.
const SENTENCE: usize = 72;

/// Tells whether a line tells something in a whole sentence that speaks to nobody.
pub(super) fn is_sentence(line: &str) -> bool {
    line.len() > SENTENCE && line.ends_with(['.', '“', '"', '«', '»']) && !addresses(line)
}

/// What points at the text itself, in front of one of `ITSELF`.
#[rustfmt::skip]
const THIS: &[&str] = &[
    "dieser", "diesen", "dieses", "diesem", "diese", "Dieser", "Diesen", "Dieses", "Diesem", "Diese",
];

/// Lines longer than this are prose, whoever speaks.
const SPOKEN: usize = 450;

/// Tells whether a line speaks to its readers in its own words, not in somebody's between quotation marks.
pub(super) fn addresses(line: &str) -> bool {
    if line.len() > SPOKEN || line.contains(['"', '„', '“', '»', '«']) {
        return false;
    }
    let mut opens = true;
    let mut this = false;
    line.split_inclusive(|c: char| !is_word(c)).any(|piece| {
        let word = piece.trim_end_matches(|c: char| !is_word(c));
        // `Sie` and `Ihre` at the start of a sentence can be others.
        let speaks = ADDRESSES.contains(&word) && !(opens && word.starts_with(['S', 'I']));
        let itself = this && ITSELF.contains(&word);
        if !word.is_empty() {
            opens = false;
            this = THIS.contains(&word);
        }
        opens |= piece.ends_with(['.', '!', '?', ':']);
        speaks || itself
    })
}
