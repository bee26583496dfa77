//! Where a text stops being a source, asked once every reader has refused it.
//!
//! The readers give a source or nothing. What a text lacks shows from outside: the longest beginning that
//! a few more signs would make a source is where it went wrong, and the first of these signs is what it wanted.

use super::{
    LONGEST, Read,
    name::{is_place, trimmed},
};
use crate::{error::Expected, text::is_blank};

/// What makes a source of a text that lacks one thing, the least first.
const ENDINGS: &[(&str, Expected)] = &[
    (")", Expected::Char(')')),
    ("]", Expected::Char(']')),
    (" –", Expected::Separator),
    (") –", Expected::Char(')')),
    (" dpa", Expected::Name),
    (" Anna Muster", Expected::Name),
    (" dpa)", Expected::Name),
    (" Anna Muster)", Expected::Name),
    (" dpa) –", Expected::Name),
    (": Anna Muster", Expected::Char(':')),
    (": Anna Muster)", Expected::Char(':')),
];

/// No error looks at more words than these: what a source wants stands near its start.
const MOST_WORDS: usize = 8;

/// Gives the rest at which `text` stopped being what `read` reads, and what was expected there;
/// [`Expected::Source`] at the start where nothing could make it one.
pub(crate) fn lacking(text: &str, read: impl for<'p> Fn(&'p str) -> Read<'p>) -> (&str, Expected) {
    let completed = |start: &str| {
        let whole = |ending: &str| {
            let text = format!("{start}{ending}");
            read(&text).is_some_and(|(_, rest)| rest.is_empty())
        };
        let fits = |expected: Expected| match expected {
            Expected::Char(')') => start.contains('('),
            Expected::Char(']') => start.contains('['),
            // Any word could be a place to some reader.
            Expected::Separator => start.ends_with(')') || is_place(start),
            _ => true,
        };
        let mut endings = ENDINGS.iter().filter(|(_, expected)| fits(*expected));
        endings.find(|(ending, _)| whole(ending)).map(|(_, expected)| *expected)
    };
    starts(text)
        .into_iter()
        .rev()
        .find_map(|start| Some((trimmed(text.get(start.len()..)?), completed(start)?)))
        .unwrap_or((text, Expected::Source))
}

/// The beginnings of a text that end with a word of it, the shortest first, none of prose.
fn starts(text: &str) -> Vec<&str> {
    if text.len() > LONGEST {
        return Vec::new();
    }
    let mut starts = Vec::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty())
        && starts.len() < MOST_WORDS
    {
        let blanks = rest.len() - trimmed(rest).len();
        let word = trimmed(rest).find(is_blank).unwrap_or(rest.len() - blanks);
        at += blanks + word;
        starts.extend(text.get(..at).filter(|_| word > 0));
    }
    starts
}
