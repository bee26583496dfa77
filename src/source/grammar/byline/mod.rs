//! Who wrote it.

mod beside;
mod hands;

use self::{beside::from, hands::hands};
use super::name::{
    is_capital, is_first_name, is_person, is_place, is_stop, longest, name, name_word, trimmed,
    unbulleted,
};
use super::rows;
use super::{
    Read,
    build::Build,
    list::{is_known_outlet, is_outlet_name},
    when::when,
};
use crate::{
    source::{Part, PartKind, SourceKind},
    text::{is_blank, is_word, word},
};

/// `Von Anna Muster und Jan Beispiel, Berlin`, `Ein Gastbeitrag von …`, `Autor: red`.
pub(crate) fn byline(text: &str) -> Read<'_> {
    let body = unbulleted(text);
    let mut build = Build::new(text);
    let inner = body.strip_prefix('(').and_then(|inner| inner.strip_suffix(')'));
    let (cue, list) = cue(&mut build, inner.unwrap_or(body))?;
    let rest = hands(&mut build, list, cue)?;
    let rest = if matches!(rest, "." | ":") { "" } else { rest };
    let rest = described(&mut build, rest).unwrap_or(rest);
    (is_plausible(&build, cue, rest) && ends(rest))
        .then(|| build.finish(SourceKind::Byline, rest))?
}

/// `, Ökonom an der Universität Kiel` behind the author of a genre: what a guest is.
fn described<'t>(build: &mut Build<'t>, rest: &'t str) -> Option<&'t str> {
    let role = trimmed(rest.strip_prefix(',')?);
    let short = role.len() <= 100
        && is_capital(role)
        && !role.contains(['|', '.'])
        && when(role).is_none()
        && !is_stop(role);
    let guest = build.has(PartKind::Genre) && build.has(PartKind::Author);
    (short && guest).then(|| {
        build.push(PartKind::Role, role);
        ""
    })
}

/// Names without a cue, where the caller knows that they are authors: `Anna Muster | Jan Beispiel`.
pub(crate) fn bare_byline(text: &str) -> Read<'_> {
    let body = unbulleted(text);
    let mut build = Build::new(text);
    let rest = hands(&mut build, body, Cue::None)?;
    let people = build.has(PartKind::Author) || build.has(PartKind::Initials);
    (people && ends(rest)).then(|| build.finish(SourceKind::Byline, rest))?
}

/// Names without a cue that the line itself shows to be authors: a first name that everybody knows,
/// and a date, a role, a house or a place behind the last name: `Anna Muster, 1. Dezember 2021`, `Jan Beispiel Redakteur`.
pub(crate) fn dated_byline(text: &str) -> Read<'_> {
    let (source, rest) = bare_byline(text)?;
    let first = source
        .authors()
        .next()
        .and_then(|author| name_word(author.text()).map(|(w, _)| is_first_name(w)));
    if first != Some(true) {
        return None;
    }
    // At a slash or bar the agency is a picture's.
    let listed = !text.contains(['/', '|']);
    if listed && rest.is_empty() && source.agencies().next().is_some() {
        return Some((source, rest));
    }
    let next = rest.trim_start_matches(|c: char| is_blank(c) || ",|/•·–-:(".contains(c));
    let dated = when(next).is_some() || word(next, "Stand").is_some();
    // `Anna Muster, Redakteurin`, `Anna Muster, ARD Kiew`, `Anna Muster aus Kiel`
    let beside = |part: &Part<'_>| match part.kind() {
        PartKind::Role => true,
        PartKind::Outlet => listed && (is_known_outlet(part.text()) || is_outlet_name(part.text())),
        PartKind::Place => is_place(part.text()),
        // `Anna Muster (amu)`
        PartKind::Initials => text.ends_with(')'),
        PartKind::Credit => true,
        _ => false,
    };
    let placed =
        next.is_empty() && source.parts().iter().any(beside) && source.authors().count() == 1;
    (dated || placed).then_some((source, rest))
}

/// What stood in front of the names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cue {
    /// `Von`, `Ein Gastbeitrag von`: also houses write.
    Von,
    /// `Autor:`, `Interview:`: a colon, then names.
    Colon,
    /// `Autor` without a colon: only a full name can follow.
    Word,
    /// `Übersetzung von`.
    Translated,
    /// Nothing: only full names.
    None,
}

/// The cue at the start of `text`, and the rest; a genre is kept as a part.
fn cue<'t>(build: &mut Build<'t>, text: &'t str) -> Option<(Cue, &'t str)> {
    if let Some(rest) = von(text) {
        return Some((Cue::Von, rest));
    }
    if let Some(rest) = rows::AUTHOR_CUES.longest(text) {
        return author_cue(rest);
    }
    if let Some(rest) = rows::TRANSLATED.longest(text) {
        let list = trimmed(rest);
        let list = list.strip_prefix([':', ',']).map_or(list, trimmed);
        let list = longest(list, &["übersetzt von", "übertragen von", "adaptiert von", "von"])
            .map_or(list, trimmed);
        return (list.len() < rest.len()).then_some((Cue::Translated, list));
    }
    if let Some(rest) = rows::FRAMES.longest(text) {
        return Some((Cue::Word, trimmed(rest)));
    }
    if let Some(rest) = asked(text) {
        return Some((Cue::Word, rest));
    }
    if let Some(rest) = reports(build, text) {
        return Some((Cue::Word, rest));
    }
    if let Some(rest) = rows::WRITTEN.longest(text) {
        return Some((Cue::Von, von(trimmed(rest))?));
    }
    let article = longest(text, &["Ein", "Eine"]).map_or(text, trimmed);
    let behind = genre(article)?;
    let genre = text.get(..text.len() - behind.len())?;
    let list = trimmed(behind);
    build.push(PartKind::Genre, genre);
    // `Ein Bericht aus Kiel von …`
    let list = from(build, list).map_or(list, trimmed);
    if let Some(list) = list.strip_prefix(':') {
        let list = trimmed(list);
        return Some(von(list).map_or((Cue::Colon, list), |list| (Cue::Von, list)));
    }
    Some((Cue::Von, von(list)?))
}

/// `Mit Jan Beispiel sprach Anna …`: who asked follows; who answered is no author.
fn asked(text: &str) -> Option<&str> {
    let (who, rest) = name(trimmed(word(text, "Mit")?))?;
    let list = longest(trimmed(rest), &["sprach", "sprachen"])?;
    is_person(who).then(|| trimmed(list))
}

/// `Aus Berlin berichtet Anna …`, `Aus Kiel von Anna …`, `Aus Kiel Anna …`: the place is kept, the reporter follows.
fn reports<'t>(build: &mut Build<'t>, text: &'t str) -> Option<&'t str> {
    let place = trimmed(word(text, "Aus")?);
    let known = rows::PLACES
        .longest(place)
        .and_then(|rest| place.split_at_checked(place.len() - rest.len()));
    let (found, rest) = match known {
        Some(known) => known,
        None => name(place)?,
    };
    let next = trimmed(rest);
    let verb = longest(next, &["berichtet", "berichten"]);
    let next = next.strip_prefix(':').map_or(next, trimmed);
    let behind = verb.or_else(|| known.map(|_| word(next, "von").unwrap_or(next)))?;
    build.push(PartKind::Place, found);
    Some(trimmed(behind))
}

/// What stands behind `Von`, `von:`, `VON`, `By`; a doubled cue is read as one.
fn von(text: &str) -> Option<&str> {
    let rest = word(text, "von").or_else(|| word(text, "by"))?;
    let list = trimmed(rest);
    let list = list.strip_prefix(':').map_or(list, trimmed);
    (list.len() < rest.len()).then(|| word(list, "von").map_or(list, trimmed))
}

/// What follows `Autor`.
fn author_cue(rest: &str) -> Option<(Cue, &str)> {
    let list = trimmed(rest);
    match list.strip_prefix(':') {
        Some(list) => {
            let list = trimmed(list);
            Some(von(list).map_or((Cue::Colon, list), |list| (Cue::Von, list)))
        }
        None => (list.len() < rest.len()).then_some((Cue::Word, list)),
    }
}

/// The rest behind a genre, compounds included: `Wochenkolumne`, `Buchkritik`.
fn genre(text: &str) -> Option<&str> {
    if let Some(rest) = rows::GENRES.longest(text) {
        return Some(rest);
    }
    let len = text.find(|c: char| !(is_word(c) || c == '-')).unwrap_or(text.len());
    let (found, rest) = text.split_at_checked(len)?;
    let behind = trimmed(rest);
    let cued = behind.starts_with(':') || word(behind, "von").is_some();
    if !cued || !is_capital(found) {
        return None;
    }
    let small = found.to_lowercase();
    rows::COMPOUND_GENRES.iter().any(|genre| small.ends_with(genre)).then_some(rest)
}

/// Tells whether what was read can be a byline by its names alone.
fn is_plausible(build: &Build<'_>, cue: Cue, rest: &str) -> bool {
    let full =
        |kind| build.parts().iter().any(|part| part.kind() == kind && is_person(part.text()));
    let named = full(PartKind::Author) || full(PartKind::Translator);
    let marked = build.has(PartKind::Agency) || build.has(PartKind::Initials);
    match cue {
        Cue::Word | Cue::None | Cue::Translated => named,
        _ if named || marked => true,
        // `Von Mäusen und Menschen`: one house may write, not two words of one each.
        _ => {
            let role = build.has(PartKind::Role) && !build.has(PartKind::Author);
            (build.count(PartKind::Author) == 1 || role)
                && build.parts().len() <= 3
                && !rest.trim_start().starts_with('-')
        }
    }
}

/// Tells whether nothing but another part of the line can follow.
fn ends(rest: &str) -> bool {
    let next = trimmed(rest);
    let bare = next.trim_start_matches(|c: char| is_blank(c) || ",;|/•·–—-:+(".contains(c));
    if bare.is_empty() || next == "." {
        return true;
    }
    let apart = bare.len() < rest.len();
    let other = (bare.starts_with(|c: char| c.is_ascii_digit()) && !is_measure(next))
        || (apart && (is_stop(bare) || when(bare).is_some()))
        || next.starts_with(['|', '•', '·', '('])
        || (next.starts_with(['/', ';']) && is_capital(bare));
    let cue = [
        "am",
        "on",
        "vom",
        "um",
        "vor",
        "veröffentlicht",
        "aktualisiert",
        "publiziert",
        "erschienen",
        "zuletzt",
        "erstellt",
    ];
    let told = |behind: &str| {
        let done = longest(trimmed(behind), &["aktualisiert", "geändert", "bearbeitet"]);
        starts_date(trimmed(done.unwrap_or(behind)))
    };
    other || (apart && (is_section(bare) || longest(bare, &cue).is_some_and(told)))
}

/// `in Allgemein`, `in Politik | 3 Kommentare`: where a page files the text.
fn is_section(text: &str) -> bool {
    let named = word(text, "in").map(trimmed).and_then(name_word);
    let apart = |rest: &str| rest.is_empty() || rest.starts_with(['|', '•', '·', ',', '(']);
    named.is_some_and(|(found, rest)| is_capital(found) && apart(trimmed(rest)))
}

/// `77 kWh`, `5 Fragen`: a number and what it counts, which is no part of the page's.
fn is_measure(text: &str) -> bool {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let counted = trimmed(rest);
    rest.len() < text.len()
        && counted.len() < rest.len()
        && counted.starts_with(char::is_alphabetic)
        && !is_stop(counted)
        && when(text).is_none()
}

/// Tells whether a date can begin here: a digit, a weekday, `am`, `:`.
fn starts_date(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit() || c == ':')
        || is_stop(text)
        || longest(text, &["am", "vom"]).is_some()
}
