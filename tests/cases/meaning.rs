//! `meaning*.txt`: what the dates of a text mean, by [`resolved`]. A value is the first unit and, behind
//! `/`, the last one inside; `..` is an open side, `-` means that no day follows.

use crate::{Case, check};
use chrono::{NaiveDate, NaiveDateTime};
use depesche::date::{Anchor, Rules, resolved};

#[test]
fn means() {
    crate::run("meaning", |case| {
        resolved(&case.text, anchor(case), &Rules::new())
            .map(|(found, meant)| {
                (found.span.into(), meant.map_or("-".to_owned(), |meant| meant.to_string()))
            })
            .collect()
    });
}

/// The words around decide as well where their blanks do not break, their umlauts are in two and their
/// syllables are marked.
#[test]
fn means_the_same_in_other_spellings() {
    check("meaning", |case| {
        let meant = |text: &str| -> Vec<_> {
            resolved(text, anchor(case), &Rules::new())
                .map(|(found, meant)| (found.value, meant))
                .collect()
        };
        let plain = meant(&case.text);
        for text in [
            case.text.replace(' ', "\u{a0}"),
            case.text.replace(' ', "\u{202f}"),
            case.text.replace('ä', "a\u{308}").replace('ö', "o\u{308}").replace('ü', "u\u{308}"),
            with_soft_hyphens(&case.text),
            case.text.replace('ß', "ss"),
        ] {
            let other = meant(&text);
            if other != plain {
                return Err(format!("{text:?}\n  plain {plain:?}\n  other {other:?}"));
            }
        }
        Ok(())
    });
}

/// A soft hyphen behind every third letter of a word, never in front of its last.
fn with_soft_hyphens(text: &str) -> String {
    let mut letters = 0;
    let mut hyphenated = String::new();
    for (place, c) in text.chars().enumerate() {
        letters = if c.is_alphabetic() { letters + 1 } else { 0 };
        let goes_on = text.chars().nth(place + 1).is_some_and(char::is_alphabetic);
        if letters > 3 && letters % 3 == 1 && goes_on {
            hyphenated.push('\u{ad}');
        }
        hyphenated.push(c);
    }
    hyphenated
}

/// The reference of a case, a day or a minute.
pub fn anchor(case: &Case) -> Anchor {
    let text = case.reference.as_deref().unwrap_or_else(|| panic!("{}: no reference", case.place));
    NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M")
        .map(Anchor::from)
        .or_else(|_| NaiveDate::parse_from_str(text, "%Y-%m-%d").map(Anchor::from))
        .unwrap_or_else(|_| panic!("{}: not a reference: {text}", case.place))
}
