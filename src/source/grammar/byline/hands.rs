//! The names behind a cue, one by one.

use super::super::name::{
    is_first_name, is_person, is_place, is_role, is_stop, longest, name, name_word, trimmed,
};
use super::super::rows;
use super::super::{
    LONGEST,
    agency::agency_at,
    build::Build,
    list::{is_call_sign, is_domain, is_initials, is_known_outlet, is_outlet_name},
    when::when,
};
use super::{
    Cue,
    beside::{attached, drew, from, pictured},
};
use crate::{
    source::PartKind,
    text::{is_blank, same, word},
};

/// Reads the names behind a cue; gives what stands behind them.
pub(super) fn hands<'t>(build: &mut Build<'t>, list: &'t str, cue: Cue) -> Option<&'t str> {
    if list.len() > LONGEST && cue == Cue::None {
        return None;
    }
    let mut rest = one(build, list, cue, Sign::First)?;
    loop {
        rest = attached(build, rest);
        let Some((sign, next)) = sign(rest) else { return Some(rest) };
        let next = match is_cue(next) {
            true if sign == Sign::Comma => helped(build, next)?,
            true => return Some(rest),
            false => next,
        };
        match one(build, next, cue, sign) {
            Some(behind) => rest = behind,
            // `Von Gott und der Welt` names nobody.
            None if sign == Sign::And => return None,
            None => return Some(rest),
        }
    }
}

/// `Redaktion: Eva …`: another cue, which other hands follow.
fn is_cue(text: &str) -> bool {
    let cues = [&rows::AUTHOR_CUES, &rows::GENRES];
    let colon = text.bytes().take(LONGEST_CUE).any(|byte| byte == b':');
    colon && cues.iter().filter_map(|rows| rows.longest(text)).any(|rest| rest.starts_with(':'))
}

/// `Mitarbeit: Eva …` behind a comma: what the next hand did is kept, the name follows.
fn helped<'t>(build: &mut Build<'t>, text: &'t str) -> Option<&'t str> {
    let (what, behind) = text.split_once(':')?;
    build.push(PartKind::Genre, what);
    Some(trimmed(behind))
}

/// Bytes of the longest cue with its colon.
const LONGEST_CUE: usize = 40;

/// What stands between two names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    First,
    Comma,
    Slash,
    And,
    With,
}

pub(super) fn sign(rest: &str) -> Option<(Sign, &str)> {
    let next = trimmed(rest);
    if let Some(behind) = next.strip_prefix([',', ';']) {
        let next = trimmed(behind);
        let and = longest(next, &["und", "sowie", "unter Mitarbeit von", "Mitarbeit von"]);
        return Some(and.map_or((Sign::Comma, next), |next| (Sign::And, trimmed(next))));
    }
    if let Some(behind) = next.strip_prefix(['/', '|', '•', '·', '+']) {
        return Some((Sign::Slash, trimmed(behind)));
    }
    if let Some(behind) = next.strip_prefix('&') {
        return Some((Sign::And, trimmed(behind)));
    }
    if next.len() == rest.len() {
        return None;
    }
    if let Some(behind) = longest(next, &["und", "sowie", "and", "u."]) {
        return Some((Sign::And, trimmed(behind)));
    }
    let joint = ["in Zusammenarbeit mit", "gemeinsam mit", "zusammen mit"];
    if let Some(behind) = longest(next, &joint) {
        return Some((Sign::And, trimmed(behind)));
    }
    let with = word(next, "mit").or_else(|| word(next, "für")).map(trimmed)?;
    // `Mit Material von` stands in the table as it opens a line.
    let material = rows::MATERIAL_CUES.longest(next).map_or(with, trimmed);
    Some((Sign::With, material))
}

/// Reads one name; gives what stands behind it.
pub(super) fn one<'t>(
    build: &mut Build<'t>,
    text: &'t str,
    cue: Cue,
    sign: Sign,
) -> Option<&'t str> {
    // `Von Anna Muster und von Jan Beispiel`, `… und unseren Agenturen`
    let joined = || longest(text, &["von", "unseren", "den", "der"]);
    let text = joined().filter(|_| sign == Sign::And).map_or(text, trimmed);
    if cue != Cue::None
        && let Some(rest) = newsroom(build, text)
    {
        return Some(rest);
    }
    let text = role_before(build, text).unwrap_or(text);
    if sign != Sign::First
        && let Some(rest) = rows::GENERIC.longest(text).filter(|rest| bounded(rest))
    {
        build.push(PartKind::GenericAgencies, text.get(..text.len() - rest.len())?);
        return Some(rest);
    }
    if let Some((agency, rest)) = agency_at(text).filter(|(_, rest)| bounded(rest)) {
        build.push(PartKind::Agency, agency);
        return Some(rest);
    }
    // `jan.beispiel@blatt.de` is how to reach the author.
    if let Some(rest) = address(text).filter(|_| sign != Sign::First) {
        return Some(rest);
    }
    if let Some(rest) = small_mark(build, text, cue, sign) {
        return Some(rest);
    }
    if sign == Sign::Comma
        && let Some(rest) = small_role(build, text).or_else(|| at_present(build, text))
    {
        return Some(rest);
    }
    if matches!(sign, Sign::Comma | Sign::Slash)
        && let Some(rest) = pictured(build, text).or_else(|| drew(build, text))
    {
        return Some(rest);
    }
    let (found, rest) = name(text)?;
    let kind = kind(build, found, rest, cue, sign)?;
    if kind == PartKind::Role {
        return long_role(build, text);
    }
    build.push(kind, found);
    Some(rest)
}

/// What stands behind an e-mail address.
fn address(text: &str) -> Option<&str> {
    let len = text.find(|c: char| is_blank(c) || ",;/|&()".contains(c)).unwrap_or(text.len());
    let (found, rest) = text.split_at_checked(len)?;
    found.contains('@').then_some(rest)
}

/// `Redakteurin Politik in Kiel`: a role up to the next part of the line, and a place at its end.
fn long_role<'t>(build: &mut Build<'t>, text: &'t str) -> Option<&'t str> {
    let end = text.find(['|', '•']).unwrap_or(text.len());
    let (role, rest) = text.split_at_checked(end)?;
    let place = [" in ", " aus "].iter().find_map(|cue| role.find(cue));
    if let Some((role, behind)) = place.and_then(|at| text.split_at_checked(at)) {
        build.push(PartKind::Role, role);
        return Some(from(build, trimmed(behind)).unwrap_or(behind));
    }
    build.push(PartKind::Role, role.trim_end_matches(is_blank));
    Some(rest)
}

/// `Sportredakteur Jan …`, `unserer Korrespondentin Anna …`: the role in front of the name, and the name.
pub(super) fn role_before<'t>(build: &mut Build<'t>, text: &'t str) -> Option<&'t str> {
    let our = ["unserem", "unserer", "unseren", "unserm", "unsere", "unser"];
    let role = longest(text, &our).map_or(text, trimmed);
    let (found, rest) = name_word(role).filter(|(found, _)| is_role(found))?;
    let next = trimmed(rest);
    let named = next.len() < rest.len() && name(next).is_some_and(|(who, _)| is_person(who));
    named.then(|| build.push(PartKind::Role, found))?;
    Some(next)
}

/// `Redaktion`, `unserer Lokalredaktion`, `(unserer) Redaktion`, `unserem Mitarbeiter`: somebody of the house,
/// who is not named.
fn newsroom<'t>(build: &mut Build<'t>, text: &'t str) -> Option<&'t str> {
    let our = text
        .strip_prefix("(unserer)")
        .or_else(|| longest(text, &["unserem", "unserer", "unseren", "unserm"]));
    let (found, rest) = name_word(our.or_else(|| word(text, "der")).map_or(text, trimmed))?;
    let somebody = is_newsroom(found) || our.is_some() && is_role(found);
    (somebody && bounded(rest)).then(|| build.push(PartKind::Role, found))?;
    Some(rest)
}

/// `Redaktion`, `Sportredaktion`, `Online-Redaktion`.
fn is_newsroom(found: &str) -> bool {
    let small = found.to_lowercase();
    small.ends_with("redaktion") || small.ends_with("redaktionsteam")
}

/// `freie Autorin`: a role whose first word is small.
pub(super) fn small_role<'t>(build: &mut Build<'t>, text: &'t str) -> Option<&'t str> {
    let end = text.find([',', '|', '•', '(']).unwrap_or(text.len());
    let (phrase, rest) = text.split_at_checked(end)?;
    let small = phrase.starts_with(char::is_lowercase);
    let role = phrase.split(is_blank).take(3).any(is_role);
    if !small || !role {
        return None;
    }
    build.push(PartKind::Role, phrase.trim_end_matches(is_blank));
    Some(rest)
}

/// `zurzeit Kiew`, `z. Zt. Brüssel`: where somebody is for a while.
fn at_present<'t>(build: &mut Build<'t>, text: &'t str) -> Option<&'t str> {
    let place = trimmed(longest(text, &["zurzeit", "derzeit", "zzt.", "z.Zt.", "z. Zt."])?);
    let place = longest(place, &["in", "aus"]).map_or(place, trimmed);
    let (found, rest) = name(place).filter(|(_, rest)| bounded(rest))?;
    build.push(PartKind::Place, found);
    Some(rest)
}

/// Tells whether a mark ends here: a sign, the end, a date, another part of the line.
pub(super) fn bounded(rest: &str) -> bool {
    let next = trimmed(rest);
    next.is_empty()
        || next.starts_with([',', ';', '/', '|', '•', '·', '&', '(', ':', '+'])
        || (next.len() < rest.len()
            && (is_stop(next)
                || next.starts_with(|c: char| c.is_ascii_digit() || "-–—".contains(c))
                || longest(next, &["und", "mit", "am", "vom"]).is_some()))
        || next == "."
}

/// A mark that is no name by its form: `t-online`, `br`, `jse`, `red`.
pub(super) fn small_mark<'t>(
    build: &mut Build<'t>,
    text: &'t str,
    cue: Cue,
    sign: Sign,
) -> Option<&'t str> {
    let len = text.find(|c: char| is_blank(c) || ",;/|&():".contains(c)).unwrap_or(text.len());
    let (found, rest) = text.split_at_checked(len)?;
    if !bounded(rest) {
        return None;
    }
    let dotless = found.strip_suffix('.').filter(|_| rest.is_empty()).unwrap_or(found);
    let house = is_domain(dotless) || is_known_outlet(dotless);
    let kind = if house && sign == Sign::First && matches!(cue, Cue::Von | Cue::Colon) {
        PartKind::Author
    } else if house || (sign != Sign::First && is_call_sign(dotless) && !is_place(dotless)) {
        PartKind::Outlet
    } else if sign == Sign::First && cue == Cue::Von && is_initials(found) && is_user(found) {
        PartKind::Author
    } else if is_initials(found) && sign != Sign::With {
        PartKind::Initials
    } else {
        return None;
    };
    if house && cue == Cue::None && sign == Sign::First {
        return None;
    }
    build.push(kind, if kind == PartKind::Initials { found } else { dotless });
    text.get(if kind == PartKind::Initials { len } else { dotless.len() }..)
}

/// `jonas`, `admin`: what somebody calls himself is longer than an editor's mark.
fn is_user(found: &str) -> bool {
    found.len() >= USER && found.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// No editor's mark of small letters alone is so long.
const USER: usize = 5;

/// What a name is by its place in the list.
pub(super) fn kind(
    build: &Build<'_>,
    found: &str,
    rest: &str,
    cue: Cue,
    sign: Sign,
) -> Option<PartKind> {
    let single = !found.contains(is_blank);
    // `Von Tag zu Tag`
    if found.rsplit(is_blank).next() == Some(first_word(found)) && !single {
        return None;
    }
    let person = is_person(found);
    let first_word = first_word(found);
    let author = match cue {
        Cue::Translated => PartKind::Translator,
        _ => PartKind::Author,
    };
    match sign {
        Sign::First if person => Some(author),
        Sign::First => {
            let house = matches!(cue, Cue::Von | Cue::Colon) && !is_article(first_word);
            let house = house && (single || !has_small_word(found));
            let kind = if is_newsroom(first_word) { PartKind::Role } else { author };
            (house && (!single || (bounded(rest) && is_alone(found)))).then_some(kind)
        }
        Sign::With => person.then_some(PartKind::Partner),
        Sign::Comma | Sign::Slash if is_role(first_word) => Some(PartKind::Role),
        _ if is_place(found) => Some(PartKind::Place),
        _ if is_outlet_name(found) || is_house_in_capitals(build, found) => Some(PartKind::Outlet),
        _ if person => Some(author),
        Sign::And => (cue != Cue::None).then_some(author),
        Sign::Comma | Sign::Slash if single && is_call_sign(found) => Some(PartKind::Outlet),
        Sign::Comma if single && build.count(PartKind::Place) == 0 && bounded(rest) => {
            (cue != Cue::None || when(trimmed(rest)).is_some()).then_some(PartKind::Place)
        }
        Sign::Comma | Sign::Slash => (cue != Cue::None && !is_article(first_word) && bounded(rest))
            .then_some(PartKind::Outlet),
    }
}

/// `KÜSTENFUNK MITTE` behind an author who is written as people are.
fn is_house_in_capitals(build: &Build<'_>, found: &str) -> bool {
    let loud = |name: &str| !name.contains(char::is_lowercase);
    loud(found)
        && build.parts().iter().any(|part| part.kind() == PartKind::Author && !loud(part.text()))
}

/// One word that can sign alone: a first name, a house in capitals, a user's name.
pub(super) fn is_alone(found: &str) -> bool {
    is_first_name(found)
        || same(found, "Gast")
        || is_known_outlet(found)
        || is_call_sign(found)
        || found.contains('.')
}

pub(super) fn first_word(name: &str) -> &str {
    name_word(name).map_or("", |(first, _)| first)
}

/// `NEUN UHR AN IST DIE BRÜCKE ZU`: words in capitals that a name does not hold.
fn has_small_word(found: &str) -> bool {
    found.split(is_blank).any(|word| {
        let small = word.to_lowercase();
        rows::SMALL_WORDS.contains(small.as_str()) && !rows::PARTICLES.contains(small.as_str())
    })
}

/// Words that begin a sentence or a title rather than the name of a house.
pub(super) fn is_article(found: &str) -> bool {
    let small = found.to_lowercase();
    [
        "der", "die", "das", "dem", "den", "des", "ein", "eine", "im", "in", "am", "es", "was",
        "wie", "wer", "hier", "so",
    ]
    .contains(&small.as_str())
}
