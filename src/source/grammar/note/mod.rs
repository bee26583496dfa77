//! Source lines and source notes.

mod list;

use self::list::{Unknown, source_list};
use super::name::{is_stop, longest, trimmed, unbulleted};
use super::rows;
use super::{
    LONGEST, Read,
    build::Build,
    copyright::{reserved, years},
    credit::is_of_picture,
    gate::gate,
};
use crate::{
    source::{PartKind, Source, SourceKind, words},
    text::{has_digit, is_blank, word},
};

/// `Quelle: ntv.de, jpe/AFP`, `(APA, 11.9.2015)`, `cwo/fab (dpa, afp)`, `© dpa-infocom, dpa:…`.
pub(crate) fn source_line(text: &str) -> Read<'_> {
    let signed = || infocom(text).or_else(|| editors(text));
    let noted = cued(text).or_else(|| bracketed(text));
    signed().or(noted).or_else(|| issue(text)).or_else(|| listed(text))
}

/// `Aus DIE WOCHE 36/2024`, `Erschienen in: Heimatblatt, Heft 2/2023`: the issue that the text stood in.
fn issue(text: &str) -> Read<'_> {
    // Its number is asked for first: few lines hold one.
    if !has_digit(text) {
        return None;
    }
    let behind = trimmed(longest(unbulleted(text), words::ISSUE_CUES)?);
    let list = trimmed(behind.strip_prefix(':').unwrap_or(behind));
    // `Aus der WOCHE 36/2024`; in `DER MONAT` the article is the name's.
    let article =
        ["der ", "dem ", "die ", "das ", "DEM "].iter().find_map(|it| list.strip_prefix(it));
    let list = article.map_or(list, trimmed);
    let mut build = Build::new(text);
    let rest = source_list(&mut build, list, Unknown::Outlet)?;
    let whole = build.has(PartKind::Id) && matches!(rest, "" | ".");
    whole.then(|| build.finish(SourceKind::Source, ""))?
}

/// Marks without a cue, where the first word can be one.
fn listed(text: &str) -> Read<'_> {
    // What stands in brackets was read as such.
    let opens = !trimmed(text).starts_with('(') && gate(text).house;
    opens.then(|| marks(text)).flatten().filter(|(source, _)| tells(source))
}

/// Tells whether marks without a cue show by themselves what they are.
pub(crate) fn tells(source: &Source<'_>) -> bool {
    let several = source.parts().len() > 1;
    let generic = source.is_generic() && several;
    // `kmu/red`: the newsroom's own mark beside somebody's.
    let own =
        several && source.parts().iter().any(|part| words::HOUSE_MARKS.contains(&part.text()));
    generic || own || source.agencies().next().is_some() || source.text().contains("Mit Material")
}

/// Initials, agencies and places without a cue, on a line of their own: `ku Frankfurt`, `sid/dpa`.
pub(crate) fn bare_source(text: &str) -> Read<'_> {
    marks(text).or_else(|| own_research(text))
}

/// `© dpa-infocom, dpa:230428-99-483045/5`, also in brackets; `© 2024 dpa-infocom GmbH`.
pub(super) fn infocom(text: &str) -> Read<'_> {
    let body = trimmed(text);
    let bracketed = body.strip_prefix('(').filter(|inner| inner.starts_with('©'));
    let body = bracketed.unwrap_or(body);
    let signed = trimmed(body.strip_prefix("(c)").unwrap_or(body).trim_start_matches('©'));
    let mut build = Build::new(text);
    let year = years(signed).filter(|_| signed.len() < body.len());
    if let Some((written, _)) = year {
        build.push(PartKind::Years, written);
    }
    let name = year.map_or(signed, |(_, rest)| trimmed(rest));
    let rest = word(name, "dpa-infocom")?;
    build.push(PartKind::Agency, name.get(..name.len() - rest.len())?);
    let legal = word(trimmed(rest), "GmbH");
    let rest = legal.unwrap_or(rest);
    let number = trimmed(rest.trim_start_matches([',', ' ', '\u{a0}']));
    if !number.starts_with("dpa:") {
        let closed = reserved(rest).unwrap_or(rest);
        let alone =
            matches!(trimmed(closed), "" | ".") && (legal.is_some() || signed.len() < body.len());
        return alone.then(|| build.finish(SourceKind::Source, ""))?;
    }
    let end = number.find(|c: char| !(c.is_ascii_alphanumeric() || ":-/".contains(c)));
    let (id, rest) = number.split_at_checked(end.unwrap_or(number.len()))?;
    build.push(PartKind::Id, id);
    let rest = if bracketed.is_some() { rest.strip_prefix(')')? } else { rest };
    build.finish(SourceKind::Source, reserved(rest).unwrap_or(rest))
}

/// `Quelle: …`, `(Quelle: …)`, `Mit Material von …`.
/// `© Zeit/dpa/kha`: an agency and somebody's initials; pictures are signed by names.
fn editors(text: &str) -> Read<'_> {
    let list = trimmed(text).strip_prefix('©').map(trimmed)?;
    let mut build = Build::new(text);
    let rest = source_list(&mut build, list, Unknown::Refused)?;
    let signed = build.has(PartKind::Agency) && build.has(PartKind::Initials);
    (signed && rest.is_empty()).then(|| build.finish(SourceKind::Source, rest))?
}

fn cued(text: &str) -> Read<'_> {
    let body = unbulleted(text);
    if body.len() > LONGEST {
        return None;
    }
    if let Some(inner) = body.strip_prefix('(') {
        let end = closing(inner)?;
        let (inside, rest) = inner.split_at_checked(end)?;
        let list = source_cue(inside).filter(|list| !is_of_picture(list))?;
        let mut build = Build::new(text);
        let left = source_list(&mut build, list, Unknown::Outlet)?;
        let rest = rest.strip_prefix(')')?;
        return (left.is_empty() && !build.parts().is_empty())
            .then(|| build.finish(SourceKind::Source, rest.strip_prefix('.').unwrap_or(rest)))?;
    }
    let list = source_cue(body).filter(|list| !is_of_picture(list));
    let list = list.or_else(|| material_cue(body))?;
    let mut build = Build::new(text);
    if matches!(list, "" | ".") {
        return unnamed(build, body.get(..body.len() - list.len())?);
    }
    let rest = source_list(&mut build, list, Unknown::Outlet)?;
    (!build.parts().is_empty()).then(|| build.finish(SourceKind::Source, rest))?
}

/// `Mit Material der Nachrichtenagenturen`: the cue itself names them, all in one.
fn unnamed<'t>(mut build: Build<'t>, cue: &'t str) -> Read<'t> {
    let all = cue.trim_end_matches(is_blank).rsplit(is_blank).next()?;
    rows::GENERIC.contains(all).then(|| build.push(PartKind::GenericAgencies, all))?;
    build.finish(SourceKind::Source, "")
}

/// The byte of the bracket that closes the one before `inner`.
fn closing(inner: &str) -> Option<usize> {
    let mut depth = 1_usize;
    inner.char_indices().take(LONGEST).find_map(|(at, c)| {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        (depth == 0).then_some(at)
    })
}

/// The list behind `Quelle:`, `Quellen :`, `Weitere Quellen •`.
fn source_cue(text: &str) -> Option<&str> {
    let rest = trimmed(rows::SOURCE_CUES.longest(trimmed(text))?);
    rest.strip_prefix([':', '•']).map(trimmed)
}

/// The list behind `Mit Material von`, `mit`.
fn material_cue(text: &str) -> Option<&str> {
    let rest = trimmed(rows::MATERIAL_CUES.longest(text)?);
    let list = rest.strip_prefix(':').map_or(rest, trimmed);
    let plain_mit = word(text, "mit").is_some_and(|behind| trimmed(behind).len() == rest.len());
    // `mit dpa` holds, `mit Geduld` does not.
    (!plain_mit || is_marks(list)).then_some(list)
}

/// Tells whether a list holds agencies, or agencies without a name, and nothing but marks.
fn is_marks(list: &str) -> bool {
    let mut build = Build::new(list);
    let rest = source_list(&mut build, list, Unknown::Refused);
    rest == Some("") && (build.has(PartKind::Agency) || build.has(PartKind::GenericAgencies))
}

/// `(APA, 11.9.2015)`, `(Anna Muster aus Moskau, 30.12.2015)`, `(nim, krud)`, `(dpa)`.
pub(crate) fn bracketed(text: &str) -> Read<'_> {
    let body = trimmed(text);
    let inner = body.strip_prefix('(')?;
    let (inside, rest) = inner.split_at_checked(closing(inner)?)?;
    let mut build = Build::new(text);
    let left = source_list(&mut build, inside, Unknown::Person)?;
    let rest = rest.strip_prefix(')')?;
    (left.is_empty() && is_note(&build)).then(|| build.finish(SourceKind::Source, rest))?
}

/// Tells whether what stands in brackets is a source note and no aside.
fn is_note(build: &Build<'_>) -> bool {
    let agencies = build.has(PartKind::Agency) || build.has(PartKind::GenericAgencies);
    let people = build.has(PartKind::Author) || build.has(PartKind::Initials);
    let dated = build.has(PartKind::Date) && people;
    let marks = [PartKind::Initials, PartKind::Outlet];
    let initials = build.parts().iter().all(|part| marks.contains(&part.kind()));
    agencies || dated || (initials && build.has(PartKind::Initials))
}

/// `cwo/fab (dpa, afp)`, `Reuters/kra Frankfurt`, `FR mit dpa, Agenturen`, `dpa`: marks on a line of their own.
pub(crate) fn marks(text: &str) -> Read<'_> {
    let body = unbulleted(text);
    if body.len() > LONGEST {
        return None;
    }
    let mut build = Build::new(text);
    let rest = source_list(&mut build, body, Unknown::Refused)?;
    let marked = [PartKind::Agency, PartKind::Initials, PartKind::GenericAgencies];
    let material = body.contains("/Mit Material") || body.contains(" mit Material");
    (ends(rest) && (material || marked.iter().any(|kind| build.has(*kind))))
        .then(|| build.finish(SourceKind::Source, rest))?
}

/// Tells whether nothing but another part of the line can follow.
fn ends(rest: &str) -> bool {
    let next = trimmed(rest);
    next.is_empty()
        || next.starts_with(['|', ';', '•', '·'])
        || is_stop(next)
        || (next.starts_with(|c: char| c.is_ascii_digit()) && next.len() < rest.len())
}

/// `Eigene Recherche`: the house itself.
fn own_research(text: &str) -> Read<'_> {
    let body = unbulleted(text);
    let rest = longest(body, &["Eigene Recherche", "Eigene Recherchen", "Eigene Berechnungen"])?;
    let mut build = Build::new(text);
    build.push(PartKind::Outlet, body.get(..body.len() - rest.len())?);
    rest.is_empty().then(|| build.finish(SourceKind::Source, rest))?
}

/// A bracketed source note at the end of a paragraph: `… (APA, 11.9.2015)`; gives also where the text ends.
pub(crate) fn source_tail(text: &str) -> Option<(usize, Source<'_>)> {
    let end = text.trim_end_matches(is_blank);
    let body = end.strip_suffix(['.']).unwrap_or(end);
    if !body.ends_with(')') {
        return None;
    }
    let near = body.len().saturating_sub(LONGEST);
    let open = body.rfind('(').filter(|&at| at >= near)?;
    let (before, note) = text.split_at_checked(open)?;
    let (source, rest) = source_line(note)?;
    let rest = trimmed(rest);
    let at_end = rest.is_empty() || rest == ".";
    at_end.then(|| (before.trim_end_matches(is_blank).len(), source.shifted(open)))
}
