//! Diaries: weekdays in capitals at the head of paragraphs, each the next one after the one before.

use crate::{
    date::{lexicon::token, words::Word},
    text::is_blank,
};
use chrono::Weekday;

/// How far from the margin a heading may stand, in bytes.
const MARGIN: usize = 8;

/// The weekday in capitals at the head of a paragraph: `MONTAG`, `SONNTAGmorgen`.
pub(super) fn heading(paragraph: &str) -> Option<Weekday> {
    let head = paragraph.trim_start_matches(is_blank);
    let token = token(head).filter(|_| paragraph.len() - head.len() <= MARGIN)?;
    let (Word::Weekday(day) | Word::WeekdayPart(day, ..)) = token.word else { return None };
    token.text.chars().take(6).all(char::is_uppercase).then_some(day)
}
