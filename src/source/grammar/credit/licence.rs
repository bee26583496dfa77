//! Licence notes.

use crate::{
    source::words,
    text::{is_blank, is_word, spelled},
};

/// The bytes of a licence note at the start of `item`, brackets included.
pub(super) fn licence(item: &str) -> Option<usize> {
    let body = item.trim_start_matches(['[', '(']);
    let behind = words::LICENCES
        .iter()
        .filter_map(|l| spelled(body, l).and_then(|n| body.get(n..)))
        .min_by_key(|r| r.len())?;
    // `CC-BY-NC 2.0`, `CC BY-SA 3.0 DE`
    let rest = behind.trim_start_matches(|c: char| {
        c.is_ascii_uppercase() && !behind.contains(' ')
            || c.is_ascii_digit()
            || "-. ]),:".contains(c)
            || is_blank(c)
    });
    let rest = spelled(rest, "CC")
        .and_then(|n| rest.get(n..))
        .filter(|r| !r.starts_with(is_word))
        .unwrap_or(rest);
    let rest = parts_of_licence(rest);
    let taken = item.len() - rest.len();
    Some(taken)
}

/// What stands behind `NC`, `SA`, `ND`, a version and a country in a licence note.
pub(super) fn parts_of_licence(text: &str) -> &str {
    let mut rest = text;
    loop {
        let next = rest
            .trim_start_matches(|c: char| is_blank(c) || c.is_ascii_digit() || "-.])".contains(c));
        let Some(behind) = ["SA", "NC", "ND", "BY", "DE", "AT", "CH"]
            .iter()
            .find_map(|part| next.strip_prefix(part))
            .filter(|b| !b.starts_with(is_word))
        else {
            return next;
        };
        rest = behind;
    }
}
