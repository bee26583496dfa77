//! `meaning*.txt`: what the dates of a text mean, by [`resolved`]. A value is the first unit and, behind
//! `/`, the last one inside; `..` is an open side, `-` means that no day follows.

use crate::{Case, check};
use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta};
use depesche::date::{Anchor, Grain, Resolved, Rules, resolved};

#[test]
fn means() {
    crate::run("meaning", |case| {
        resolved(&case.text, anchor(case), &Rules::new())
            .map(|(found, meant)| {
                (found.span.into(), meant.map_or("-".to_owned(), |meant| shown(&meant)))
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

fn shown(meant: &Resolved) -> String {
    let first = meant.opens().map(|at| unit(at, meant.grain()));
    let last = meant.closes().map(|at| match meant.grain() {
        Grain::Second | Grain::Minute | Grain::Hour | Grain::PartOfDay => unit(at, meant.grain()),
        grain => unit(at - TimeDelta::seconds(1), grain),
    });
    let of_clock = meant.grain() < Grain::PartOfDay && meant.side().is_none();
    match (first, last) {
        (Some(first), Some(_)) if of_clock && lasts_one_unit(meant) => first,
        (Some(first), Some(last)) if first == last => first,
        (first, last) => {
            format!("{}/{}", first.as_deref().unwrap_or(".."), last.as_deref().unwrap_or(".."))
        }
    }
}

fn lasts_one_unit(meant: &Resolved) -> bool {
    let length = match meant.grain() {
        Grain::Second => TimeDelta::seconds(1),
        Grain::Minute => TimeDelta::minutes(1),
        _ => TimeDelta::hours(1),
    };
    meant.end() - meant.start() == length
}

fn unit(at: NaiveDateTime, grain: Grain) -> String {
    let (day, time) = (at.date(), at.time().to_string());
    match grain {
        Grain::Second => format!("{day}T{time}"),
        Grain::Minute => format!("{day}T{}", time.get(..5).unwrap_or("")),
        Grain::Hour | Grain::PartOfDay => format!("{day}T{}", time.get(..2).unwrap_or("")),
        Grain::Week => format!("{}-W{:02}", day.iso_week().year(), day.iso_week().week()),
        Grain::Month | Grain::Quarter | Grain::HalfYear => {
            format!("{}-{:02}", day.year(), day.month())
        }
        Grain::Year | Grain::Decade | Grain::Century => day.year().to_string(),
        _ => day.to_string(),
    }
}
