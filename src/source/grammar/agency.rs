//! Agencies in brackets, and agencies by name.

use super::{
    Read,
    build::Build,
    list::{cut, day, mark},
    name::{contains, trimmed},
};
use crate::{
    source::{Agency, PartKind, SourceKind, agency::spelled_at, words},
    text::{ends_word, is_blank},
};

/// Signs between the agencies of a dateline.
const SIGNS: &[&str] = &["/", ",", ";", "+", " und ", "&"];

/// `(dpa/lno)`, `(APA/dpa)`, `(KNA)`, `(AP, 4. April)`: the agencies in brackets, and the rest.
///
/// An unknown mark in small letters counts as an agency too: the place in the line says so.
pub(super) fn in_brackets<'t>(build: &mut Build<'t>, text: &'t str) -> Option<&'t str> {
    let (inside, rest) = text.strip_prefix('(')?.split_once(')')?;
    agencies(build, inside).then_some(rest)
}

/// Reads a list of nothing but agencies, their desks and a date: `dpa/lno`, `AP, 4. April`.
pub(super) fn agencies<'t>(build: &mut Build<'t>, list: &'t str) -> bool {
    let before = build.parts().len();
    let mut next = Some(list);
    let mut after_dpa = false;
    while let Some(list) = next {
        let (item, more) = cut(list, SIGNS);
        let item = item.trim_matches(is_blank);
        if let Some(kind) = dateline_mark(item, after_dpa) {
            after_dpa = kind == PartKind::Desk || is_dpa(item);
            build.push(kind, item);
        } else if let Some((part, "")) = day(build, item).filter(|_| build.parts().len() > before) {
            build.add(part);
        } else {
            build.cut_back(before);
            return false;
        }
        next = more.map(|(_, rest)| rest);
    }
    true
}

/// Tells whether desks can follow: `dpa`.
pub(super) fn is_dpa(text: &str) -> bool {
    Agency::named(text) == Some(Agency::Dpa)
}

/// What a mark in a dateline's brackets is.
fn dateline_mark(text: &str, after_dpa: bool) -> Option<PartKind> {
    match mark(text, after_dpa) {
        Some(PartKind::Initials) if !contains(words::HOUSE_MARKS, text.trim_end_matches('.')) => {
            (!matches!(text, "li" | "re" | "l" | "r" | "m" | "o" | "u")).then_some(PartKind::Agency)
        }
        known => known,
    }
}

/// The longest agency name at the start of `text`, and the rest.
pub(crate) fn agency_at(text: &str) -> Option<(&str, &str)> {
    let (found, rest) = spelled_at(text)?;
    // `dpa-…` is a service of dpa or a word with dpa in it.
    (!rest.starts_with('-') && ends_word(rest)).then_some((found, rest))
}

/// An agency by its name or code, alone.
pub(crate) fn named_agency(text: &str) -> Read<'_> {
    let body = trimmed(text);
    let (found, rest) = agency_at(body)?;
    let mut build = Build::new(text);
    build.push(PartKind::Agency, found);
    build.finish(SourceKind::Mention, rest)
}
