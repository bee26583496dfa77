//! What stands beside a name: roles, places, other hands.

use super::super::name::{
    contains, is_capital, is_person, is_place, is_role, is_stop, longest, name, name_word, trimmed,
};
use super::super::rows;
use super::super::{
    agency::agency_at,
    build::Build,
    list::{is_call_sign, is_initials, is_known_outlet},
    when::when,
};
use super::hands::bounded;
use crate::{
    source::PartKind,
    text::{is_blank, word},
};

/// What stands behind a name without a sign: a role, a place in brackets, `aus Kiel`, other hands.
pub(super) fn attached<'t>(build: &mut Build<'t>, rest: &'t str) -> &'t str {
    let next = trimmed(rest);
    if next.len() == rest.len() && !next.starts_with('(') {
        return rest;
    }
    role(build, next)
        .or_else(|| in_brackets(build, next))
        .or_else(|| from(build, next))
        .or_else(|| drew(build, next))
        .or_else(|| pictured(build, next))
        .map_or(rest, |behind| attached_once(build, behind))
}

/// One more attachment at most: `Korrespondent in Moskau`.
pub(super) fn attached_once<'t>(build: &mut Build<'t>, rest: &'t str) -> &'t str {
    let next = trimmed(rest);
    from(build, next).filter(|_| next.len() < rest.len()).unwrap_or(rest)
}

/// `Korrespondent`, `Leitender Redakteur`.
pub(super) fn role<'t>(build: &mut Build<'t>, text: &'t str) -> Option<&'t str> {
    let (mut found, mut rest) = name_word(text)?;
    if !is_role(found) {
        return None;
    }
    while let Some((next, behind)) = name_word(trimmed(rest))
        && is_capital(next)
        && !is_stop(trimmed(rest))
    {
        rest = behind;
        found = text.get(..text.len() - rest.len())?;
    }
    build.push(PartKind::Role, found);
    Some(rest)
}

/// `(Kiel)`, `(dpa)`; what else stands in brackets is passed over.
pub(super) fn in_brackets<'t>(build: &mut Build<'t>, text: &'t str) -> Option<&'t str> {
    let (inside, rest) = text.strip_prefix('(')?.split_once(')')?;
    if when(inside).is_some() {
        return None;
    }
    if contains(&["Foto", "Fotos", "Bild", "Bilder", "Illustration", "Grafik"], inside) {
        build.turn_last(PartKind::Author, PartKind::Credit);
    } else if is_place(inside) {
        build.push(PartKind::Place, inside);
    } else if agency_at(material(inside)).is_some_and(|(_, rest)| rest.is_empty()) {
        build.push(PartKind::Agency, material(inside));
    } else if is_known_outlet(inside) || is_call_sign(inside) {
        build.push(PartKind::Outlet, inside);
    } else if is_initials(inside) {
        build.push(PartKind::Initials, inside);
    } else {
        pictured(build, inside);
    }
    Some(rest)
}

/// What stands behind `mit`: `(mit dpa)`.
fn material(inside: &str) -> &str {
    word(inside, "mit").map_or(inside, trimmed)
}

/// `mit Fotos von Jan Beispiel` behind the author, `(Fotos: Jan Beispiel)` in brackets.
pub(super) fn pictured<'t>(build: &mut Build<'t>, text: &'t str) -> Option<&'t str> {
    let cue = ["mit Fotos", "mit Bildern", "Fotos", "Foto", "Bilder", "Bild"];
    let list = trimmed(longest(text, &cue)?);
    let list = list.strip_prefix(':').or_else(|| word(list, "von")).map_or(list, trimmed);
    let (found, rest) = name(list).filter(|(found, _)| is_person(found))?;
    build.push(PartKind::Credit, found);
    Some(rest)
}

/// `aus Kiel`, `in Moskau`.
pub(super) fn from<'t>(build: &mut Build<'t>, text: &'t str) -> Option<&'t str> {
    let place = trimmed(word(text, "aus").or_else(|| word(text, "in"))?);
    let (found, rest) = match rows::PLACES.longest(place) {
        Some(rest) => place.split_at_checked(place.len() - rest.len())?,
        None => name(place)?,
    };
    // `in Allgemein` names a section, `aus Musterdorf` a place that no table knows.
    let told = word(text, "aus").is_some() || build.has(PartKind::Role);
    if !(is_place(found) || told && bounded(rest)) || found.split(is_blank).count() > 3 {
        return None;
    }
    build.push(PartKind::Place, found);
    Some(rest)
}

/// `Illustration von Mara Muster`, `Übersetzung: Jan Beispiel` behind the author.
pub(super) fn drew<'t>(build: &mut Build<'t>, text: &'t str) -> Option<&'t str> {
    let (kind, rest) = match rows::DREW.longest(text) {
        Some(rest) => (PartKind::Illustrator, rest),
        None => (PartKind::Translator, rows::TRANSLATED.longest(text)?),
    };
    let list = trimmed(rest);
    let list = list.strip_prefix(':').or_else(|| word(list, "von")).map(trimmed)?;
    let (found, rest) = name(list).filter(|(found, _)| is_person(found))?;
    build.push(kind, found);
    Some(rest)
}
