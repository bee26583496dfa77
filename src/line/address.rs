//! Whom a line speaks to, its readers or nobody, and of what: the page or the news.

use super::{
    Notice,
    words::{ADDRESSES, APPARATUS, ITSELF, NEWSROOM, TOLD},
};
use crate::text::{is_blank, is_first_name, is_word};

/// Shorter lines are no whole sentences.
const SENTENCE: usize = 32;

/// A cue with its colon is no longer: `Transparenzhinweis:`.
const CUE: usize = 40;

/// Tells whether a line that begins as this notice does, or holds its words, tells the news all the same:
/// a whole sentence that speaks to nobody and names nothing that pages speak of.
pub(super) fn is_news(line: &str, notice: Notice) -> bool {
    let whole = line.len() > SENTENCE && line.ends_with(['.', '“', '"', '«', '»']);
    if !whole
        || !line.contains(char::is_lowercase)
        || addresses(line)
        || matches!(notice, Notice::Correction | Notice::Broadcast)
    {
        return false;
    }
    let cued = line.bytes().take(CUE).any(|byte| byte == b':');
    let has = |words: &[&str]| line.split(|c: char| !is_word(c)).any(|word| words.contains(&word));
    if has(TOLD) {
        return true;
    }
    match notice {
        Notice::AuthorInfo => !cued && !has(NEWSROOM) && !starts_with_name(line),
        _ => !cued && !has(APPARATUS),
    }
}

/// `Anna Muster schreibt …`, `Dr. Jan Beispiel lehrt …`
fn starts_with_name(line: &str) -> bool {
    let first = line.split(is_blank).next().unwrap_or("");
    is_first_name(first) || ["Dr.", "Prof."].contains(&first)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_decides() {
        for row in TOLD {
            let line = format!("Im Video ist am Artikel zu sehen: {row} viel zu tun.");
            assert!(is_news(&line, Notice::Video), "{row}");
        }
        for (rows, notice) in [(NEWSROOM, Notice::AuthorInfo), (APPARATUS, Notice::Video)] {
            assert!(is_news("Im Video ist am Wasser recht viel zu tun.", notice));
            for row in rows {
                let line = format!("Im Video ist am Wasser für {row} viel zu tun.");
                assert!(!is_news(&line, notice), "{row}");
            }
        }
        for table in [TOLD, NEWSROOM, APPARATUS, ADDRESSES, ITSELF] {
            for (at, row) in table.iter().enumerate() {
                assert!(!table.get(..at).is_some_and(|before| before.contains(row)), "{row}");
            }
        }
    }
}
