//! Names of people and places, word by word.

use super::rows;
pub(crate) use crate::text::is_first_name;
use crate::{
    date::{months, weekdays},
    source::words,
    text::{begins_alike, is_blank, is_word, same, word},
};
use std::borrow::Cow;

/// Without blanks in front.
pub(super) fn trimmed(text: &str) -> &str {
    text.trim_start_matches(is_blank)
}

/// How many bytes `left`, a slice of `text`, and all behind it take.
pub(super) fn behind(text: &str, left: &str) -> Option<usize> {
    let start = (left.as_ptr() as usize).checked_sub(text.as_ptr() as usize)?;
    text.len().checked_sub(start)
}

/// Without blanks and list bullets in front: `* Von …`, `• dpa`.
pub(super) fn unbulleted(text: &str) -> &str {
    let signs = text.bytes().take_while(|byte| matches!(byte, b' ' | b'*' | b'+')).count();
    let text = text.get(signs..).unwrap_or(text);
    if text.as_bytes().first().is_some_and(u8::is_ascii_alphanumeric) {
        return text;
    }
    text.trim_start_matches(|c: char| is_blank(c) || "*+•·".contains(c))
}

/// The rest behind the longest word or phrase of `table` that `text` begins with.
pub(super) fn longest<'t>(text: &'t str, table: &[&str]) -> Option<&'t str> {
    let same = table.iter().filter(|phrase| begins_alike(text, phrase));
    same.filter_map(|phrase| word(text, phrase)).min_by_key(|rest| rest.len())
}

pub(super) fn contains(table: &[&str], text: &str) -> bool {
    table.iter().any(|row| begins_alike(text, row) && same(text, row))
}

/// One word of a name and the rest; a dot stays with an initial or a title: `M.`, `Dr.`.
pub(super) fn name_word(text: &str) -> Option<(&str, &str)> {
    let inside = |c: char| (is_word(c) && !c.is_ascii_digit() && c != '_') || "-'’`´.".contains(c);
    // Most letters are ASCII, which costs less to see.
    let plain = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let len = plain + text.get(plain..)?.find(|c| !inside(c)).unwrap_or(text.len() - plain);
    let mut found = text.get(..len)?.trim_end_matches(['-', '\'', '’', '`', '´']);
    while let Some(stem) = found.strip_suffix('.')
        && !keeps_dot(stem)
    {
        found = stem;
    }
    let rest = text.get(found.len()..)?;
    found.chars().any(char::is_alphabetic).then_some((found, rest))
}

/// Tells whether the dot behind `stem` is part of the word.
fn keeps_dot(stem: &str) -> bool {
    let last = stem.rsplit(['.', '-']).next().unwrap_or(stem);
    let short = last.chars().count() == 1 && last.chars().all(char::is_uppercase);
    short || rows::TITLES.contains(last) || words::SHORT_NAMES.contains(&last)
}

/// Tells whether a word can stand in a name by its first letter.
pub(super) fn is_capital(word: &str) -> bool {
    let word = word.trim_start_matches(['\'', '’', '`']);
    let word = word.strip_prefix("d’").or_else(|| word.strip_prefix("d'")).unwrap_or(word);
    word.starts_with(char::is_uppercase)
}

/// The longest run of words that can be one name, and the rest: `Anna von der Muster, Kiel`.
pub(super) fn name(text: &str) -> Option<(&str, &str)> {
    let (first, mut rest) = name_word(text)?;
    if !is_capital(first) || is_stop(text) {
        return None;
    }
    for _ in 0..MOST_WORDS {
        match another_word(rest) {
            Some(longer) => rest = longer,
            None => break,
        }
    }
    // `Anna Freitag`: the surname of a known first name.
    if rest.len() == text.len() - first.len()
        && let Some(behind) = day_as_surname(rest).filter(|_| is_first_name(first))
    {
        rest = behind;
    }
    text.get(..text.len() - rest.len()).map(|name| (name, rest))
}

/// The rest behind a weekday that ends a line or list: nobody writes a day right behind a first name.
fn day_as_surname(rest: &str) -> Option<&str> {
    let behind = trimmed(rest);
    let (found, behind) = name_word(behind).filter(|_| behind.len() < rest.len())?;
    is_day(found).then_some(())?;
    let next = trimmed(behind);
    let ends = next.is_empty()
        || next.starts_with(['/', '|', '&', '('])
        || longest(next, &["und"]).is_some();
    ends.then_some(behind)
}

/// A weekday or month in full, as surnames are: `Freitag`, `Mai`.
fn is_day(found: &str) -> bool {
    let full = |name: &str| found == name && (found.len() > 3 || found == "Mai");
    weekdays().any(|(name, _)| full(name)) || months().any(|(name, _)| full(name))
}

/// More words stand in no name.
const MOST_WORDS: usize = 6;

/// The rest behind one more word of a name, particles in front of it included.
fn another_word(rest: &str) -> Option<&str> {
    let mut next = rest;
    let mut before = "";
    for _ in 0..=MOST_PARTICLES {
        let at = trimmed(next);
        if at.len() == next.len() {
            return None;
        }
        let (found, behind) = name_word(at)?;
        if is_capital(found) {
            let joins = matches!(found, "UND" | "SOWIE" | "MIT" | "AND");
            let other = joins || words::DREW.contains(&found) || words::TRANSLATED.contains(&found);
            return (!is_stop(at) && !is_role(found) && !other).then_some(behind);
        }
        // `Daten der Bank` is no name, `Anna von der Muster` is one.
        let article = matches!(found, "der" | "den" | "das" | "und");
        if !rows::PARTICLES.contains(found) || (article && before.is_empty()) {
            return None;
        }
        before = found;
        next = behind;
    }
    None
}

/// `van der`, `von und zu`.
const MOST_PARTICLES: usize = 2;

/// Tells whether a word that ends every list of names stands here.
pub(super) fn is_stop(text: &str) -> bool {
    let exact =
        |stop: &&str| text.strip_prefix(*stop).is_some_and(|rest| !rest.starts_with(is_word));
    rows::STOPS.near(text).find(exact).is_some_and(|stop| {
        // `August` is a first name where another word of a name follows, and so is `Mai-Linh`.
        let behind = text.get(stop.len()..).unwrap_or("");
        let goes_on = behind.strip_prefix('-').is_some_and(is_capital) || is_name_like(behind);
        !(matches!(stop, "August" | "April" | "Mai") && goes_on)
    })
}

fn is_name_like(behind: &str) -> bool {
    let next = trimmed(behind);
    next.len() < behind.len() && name_word(next).is_some_and(|(found, _)| is_capital(found))
}

/// Tells whether a word says what somebody is in a newsroom: `Korrespondentin`, `Wirtschaftsredakteur`.
pub(super) fn is_role(found: &str) -> bool {
    rows::ROLES.contains(found)
        || found.strip_suffix('n').is_some_and(|many| rows::ROLES.contains(many))
        || (found.len() > 8 && {
            let small = found.to_lowercase();
            [
                "redakteur",
                "redakteurin",
                "korrespondent",
                "korrespondentin",
                "reporter",
                "reporterin",
            ]
            .iter()
            .any(|end| small.ends_with(end))
        })
}

/// Tells whether a whole name is one of a person: two words at least, and none that houses carry.
pub(super) fn is_person(name: &str) -> bool {
    let mut count = 0;
    for found in name.split(is_blank).filter(|w| !w.is_empty()) {
        let bare = found.trim_end_matches('.');
        if rows::NO_PERSONS.contains(bare) {
            return false;
        }
        count += usize::from(is_capital(found) && !rows::TITLES.contains(bare));
    }
    count >= 2 && !is_place(name)
}

/// A person: behind titles a first name that everybody knows or its initial, and a surname.
pub(crate) fn is_known_person(item: &str) -> bool {
    let mut words = item.split(is_blank);
    let first = words.find(|found| !rows::TITLES.contains(found.trim_end_matches('.')));
    first.and_then(name_word).is_some_and(|(first, _)| is_known_first(first))
        && name(item).is_some_and(|(found, rest)| rest.is_empty() && is_person(found))
}

/// `Anna`, `ANNA`, `Anna-Lisa`, `A.`
pub(super) fn is_known_first(first: &str) -> bool {
    let half = first.split('-').next().unwrap_or(first);
    let initial = || first.ends_with('.') && first.chars().count() == 2;
    is_first_name(first) || is_first_name(&titled(half)) || initial()
}

/// Tells whether the whole of `text` is a place of the table.
pub(crate) fn is_place(text: &str) -> bool {
    let loud = || text.chars().nth(1).is_some_and(|c| !c.is_lowercase());
    let folded = || loud() || !text.is_ascii() && text.contains('\u{308}');
    text.starts_with(char::is_uppercase)
        && (rows::PLACE_WORDS.contains(text) || (folded() && is_folded_place(text)))
}

/// The same in capitals or with an umlaut in pieces; only where an umlaut may be is the table read row by row.
fn is_folded_place(text: &str) -> bool {
    let upper = |pair: &[u8]| [b"AE", b"OE", b"UE", b"SS"].iter().any(|two| pair == *two);
    let plain = text.bytes().all(|byte| byte.is_ascii_uppercase());
    if plain && !text.as_bytes().windows(2).any(upper) {
        return rows::PLACE_WORDS.contains(&*titled(text));
    }
    rows::PLACES.contains(text)
}

/// A word in capitals as tables write it: `Update` for `UPDATE`.
pub(super) fn titled(word: &str) -> Cow<'_, str> {
    let mut letters = word.chars();
    match letters.next() {
        Some(first) if word.len() > 1 && !word.chars().any(char::is_lowercase) => {
            Cow::Owned(first.to_string() + &letters.as_str().to_lowercase())
        }
        _ => Cow::Borrowed(word),
    }
}
