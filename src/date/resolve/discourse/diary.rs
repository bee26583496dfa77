//! Diaries: weekdays in capitals at the head of paragraphs, each the next one after the one before.

use crate::{
    date::{lexicon::token, words::Word},
    text::{Plain, is_blank},
};

/// Tells whether so little stands in front of a heading.
pub(super) fn is_margin(before: &str) -> bool {
    before.len() <= 8 && before.chars().all(is_blank)
}

/// Tells whether words begin with a weekday in capitals: `MONTAG`, `SONNTAGmorgen`.
pub(super) fn is_heading(words: &str) -> bool {
    let words = Plain::new(words);
    token(words.text()).is_some_and(|token| {
        matches!(token.word, Word::Weekday(_) | Word::WeekdayPart(..))
            && token.text.chars().take(6).all(char::is_uppercase)
    })
}
