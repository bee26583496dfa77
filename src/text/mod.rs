//! How German text is read, for all families: word edges, case and umlaut folding, blanks,
//! number words, sentences and paragraphs. Everything here is private to the crate.

mod edge;
mod fold;
mod hash;
mod head;
mod letters;
mod look;
mod names;
pub(crate) mod number;
mod paragraph;
mod plain;
mod runs;
mod sentence;
pub(crate) mod steps;

pub(crate) use edge::{
    before_blanks, behind_blanks, blank0, blanks, ends_word, has_digit, is_blank, is_word,
    next_digit, starts_word, unindented, word_end,
};
pub(crate) use fold::{begins_alike, same, spelled, word};
pub(crate) use hash::{Openings, ShortMap, ShortSet};
pub(crate) use head::Head;
pub(crate) use letters::{Letters, leading_letters, side_by_side, small_letters};
pub(crate) use look::Look;
pub(crate) use names::{NameOf, first_name, is_first_name};
pub(crate) use paragraph::{Paragraph, Paragraphs, paragraphs};
pub(crate) use plain::Plain;
pub(crate) use runs::Runs;
pub(crate) use sentence::{Sentences, sentences};

/// The text behind a byte order mark, and how many bytes it took.
pub(crate) fn after_bom(text: &str) -> (usize, &str) {
    match text.strip_prefix('\u{feff}') {
        Some(rest) => ('\u{feff}'.len_utf8(), rest),
        None => (0, text),
    }
}
