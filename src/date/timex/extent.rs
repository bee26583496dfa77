//! The extents of TimeML: the mark of a find, and a free article in front of it.

use super::{Timex, TimexKind, TimexValue};
use crate::{
    date::{Grain, Mark},
    span::Span,
    text::{is_blank, is_word, number, same, word},
};

/// Articles that stand alone; `am`, `im`, `zum` hold a preposition and stay out.
#[rustfmt::skip]
const ARTICLES: &[&str] = &[
    "der", "die", "das", "den", "dem", "des", "ein", "eine", "einer", "einem", "einen", "eines",
    "diese", "dieser", "diesem", "diesen", "dieses",
];

/// Those that can stand before several: in `das zwei Jahre lang` it is a pronoun.
const OF_SEVERAL: &[&str] = &["der", "die", "den", "diese", "dieser", "diesen"];

/// The extent of TimeML: the mark, and a free article in front of it.
pub(super) fn extent(text: &str, mark: &Mark, timex: Timex) -> Span {
    // English has its preposition behind and the annotators of TimeML keep it: [5 hours ago].
    let behind = text.get(mark.span.end..).unwrap_or("").trim_start_matches(is_blank);
    if let Some(rest) = word(behind, "ago") {
        return Span::new(mark.span.start, text.len() - rest.len());
    }
    let words = mark.span.of(text).unwrap_or("");
    if !takes_article(words, timex) {
        return mark.span;
    }
    let before = text.get(..mark.span.start).unwrap_or("");
    let gap = before.trim_end_matches(is_blank);
    let at = gap.len() - trailing_word(gap);
    let article = gap.get(at..).unwrap_or("");
    let articles = if counts_several(words) { OF_SEVERAL } else { ARTICLES };
    if gap.len() < before.len() && articles.iter().any(|known| same(article, known)) {
        Span::new(at, mark.span.end)
    } else {
        mark.span
    }
}

/// How many bytes the word at the end of a text takes; no article is longer than a few letters.
fn trailing_word(text: &str) -> usize {
    text.chars().rev().take(8).take_while(|c| is_word(*c)).map(char::len_utf8).sum()
}

/// Whether an article in front belongs to the expression and not to a word behind it.
fn takes_article(words: &str, timex: Timex) -> bool {
    let by_number = words.starts_with(|c: char| c.is_ascii_digit());
    match timex.value() {
        TimexValue::Clock { .. } => false,
        TimexValue::Recurring(_) if timex.kind() == TimexKind::Set => false,
        TimexValue::Calendar { grain: Grain::Day | Grain::Year, .. } if by_number => false,
        // die 90er
        _ => has_noun(words) || (by_number && words.ends_with("er")),
    }
}

/// Whether the first word is a number from two on: `zwei Jahre`.
fn counts_several(words: &str) -> bool {
    let first = words.split(|c: char| !is_word(c)).next().unwrap_or("");
    number::cardinal(first).is_some_and(|count| count > 1)
}

/// Whether some word has a capital.
fn has_noun(words: &str) -> bool {
    words.split(|c: char| !is_word(c)).any(|word| word.starts_with(char::is_uppercase))
}
