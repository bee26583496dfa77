//! Lists of marks: agencies, desks, initials, outlets, in any mix and with any sign between.

use super::rows;
use super::{
    build::Build,
    gate::NEWSROOM,
    name::{is_capital, is_person, is_place, name, name_word, trimmed},
    when::{day_of_month, when},
};
use crate::{
    source::{Agency, Part, PartKind, words},
    text::{is_blank, word},
};

/// Signs between the marks of a source list.
pub(super) const MARKS: &[&str] =
    &[",", ";", "/", "|", "•", "·", "&", "+", " und ", " sowie ", " mit ", " – ", " - ", " — "];

/// The text up to the first of `signs` outside brackets and addresses, that sign, and what stands behind it.
pub(super) fn cut<'t>(
    text: &'t str,
    signs: &[&'static str],
) -> (&'t str, Option<(&'static str, &'t str)>) {
    let mut depth = 0_usize;
    let mut url = false;
    for (at, c) in text.char_indices() {
        // No sign begins with a letter or digit.
        if c.is_ascii_alphanumeric() && !matches!(c, 'h' | 'w') {
            continue;
        }
        let here = text.get(at..).unwrap_or("");
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            'h' | 'w' if here.starts_with("http") || here.starts_with("www.") => url = true,
            c if is_blank(c) || c == ',' => url = false,
            _ => {}
        }
        if depth > 0 || c.is_ascii_alphanumeric() || (url && !is_blank(c)) {
            continue;
        }
        let next = here.as_bytes().get(1);
        let likely = |sign: &&&'static str| match sign.as_bytes() {
            [b' ', second, ..] => next == Some(second) || c != ' ',
            [first, ..] => here.as_bytes().first() == Some(first),
            [] => false,
        };
        let mut near = signs.iter().filter(likely);
        if let Some(cut) = near.find_map(|sign| Some((*sign, behind_sign(here, sign)?))) {
            return (text.get(..at).unwrap_or(""), Some(cut));
        }
    }
    (text, None)
}

/// The rest behind a sign; the blanks of a sign may be any.
fn behind_sign<'t>(text: &'t str, sign: &str) -> Option<&'t str> {
    match sign.strip_prefix(' ') {
        Some(bare) => {
            let text = text.strip_prefix(is_blank)?.strip_prefix(bare.trim_end_matches(' '))?;
            text.strip_prefix(is_blank)
        }
        None => text.strip_prefix(sign),
    }
}

/// What one mark of a list is, where it is a mark at all; `after_dpa`: a desk may follow.
pub(super) fn mark(text: &str, after_dpa: bool) -> Option<PartKind> {
    if text.len() > LONGEST_MARK {
        return None;
    }
    if after_dpa && words::DESKS.iter().any(|&(code, _)| code == text) {
        return Some(PartKind::Desk);
    }
    if rows::GENERIC.contains(text) {
        return Some(PartKind::GenericAgencies);
    }
    if Agency::named(text).is_some() && !is_somebody(text) {
        return Some(PartKind::Agency);
    }
    if is_known_outlet(text) || is_domain(text) || is_newsroom(text) {
        return Some(PartKind::Outlet);
    }
    is_initials(text).then_some(PartKind::Initials)
}

/// Bytes of the longest name of an agency or address of a house.
const LONGEST_MARK: usize = 80;

/// Small letters that spell an agency's code but are somebody's initials here: `sta`, `ani`, `spa`.
fn is_somebody(text: &str) -> bool {
    is_initials(text) && !rows::SMALL_AGENCIES.contains(text)
}

/// Two to five small letters, also one or with a dot: `jpe`, `stu.`, `awö`; `red` stands in any case.
pub(super) fn is_initials(text: &str) -> bool {
    let stem = text.strip_suffix('.').unwrap_or(text);
    let count = stem.chars().count();
    let small = stem.chars().all(|c| c.is_lowercase() && c.is_alphabetic()) || stem == "Red";
    (2..=5).contains(&count) && small && !rows::SMALL_WORDS.contains(stem)
}

/// `Küstenbote-Redaktion`: a house's newsroom, by name.
fn is_newsroom(text: &str) -> bool {
    text.strip_suffix(NEWSROOM).is_some_and(|house| !house.contains(is_blank) && is_capital(house))
}

pub(super) fn is_known_outlet(text: &str) -> bool {
    text.len() < 16 && rows::OUTLETS.near(text).any(|outlet| text.eq_ignore_ascii_case(outlet))
}

/// `ntv.de`, `www.beispiel.at`, `https://…`: no blank, a dot with letters on both sides.
pub(super) fn is_domain(text: &str) -> bool {
    if text.contains(is_blank) {
        return false;
    }
    if text.starts_with("http://") || text.starts_with("https://") || text.starts_with("www.") {
        return true;
    }
    text.rsplit_once('.').is_some_and(|(name, end)| {
        name.chars().count() > 1
            && (2..=6).contains(&end.len())
            && end.bytes().all(|b| b.is_ascii_lowercase())
    })
}

/// `NDR Info`, `ARD-Studio Kiew`: a known house first.
pub(super) fn is_outlet_name(found: &str) -> bool {
    let first = found.split(|c: char| is_blank(c) || c == '-').next().unwrap_or("");
    first.len() < found.len() && is_known_outlet(first) && !first.chars().any(char::is_lowercase)
}

/// `NDR`, `ZDF`: capitals alone.
pub(super) fn is_call_sign(text: &str) -> bool {
    (2..=5).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_uppercase())
}

/// A date at the start of `text` as a part, and the rest.
pub(super) fn date<'t>(
    build: &Build<'t>,
    kind: PartKind,
    text: &'t str,
) -> Option<(Part<'t>, &'t str)> {
    let text = trimmed(text);
    let (date, rest) = when(text)?;
    let written = text.get(..text.len() - rest.len())?.trim_end_matches(is_blank);
    let part = build.part(kind, written);
    Some((if let Some(date) = date { part.dated(date) } else { part }, rest))
}

/// A day without its year as a part, and the rest: only beside a place or an agency is it a date of the text.
pub(super) fn day<'t>(build: &Build<'t>, text: &'t str) -> Option<(Part<'t>, &'t str)> {
    let text = trimmed(text);
    let head = text.as_bytes().get(..24).unwrap_or(text.as_bytes());
    let figures = head.iter().any(u8::is_ascii_digit);
    let (date, rest) = figures.then(|| day_of_month(text)).flatten()?;
    let written = text.get(..text.len() - rest.len())?.trim_end_matches(is_blank);
    Some((build.part(PartKind::Date, written).dated(date), rest))
}

/// `(Stand: 5. Februar 2020)` without its brackets.
pub(super) fn stand<'t>(build: &Build<'t>, text: &'t str) -> Option<Part<'t>> {
    let rest = trimmed(word(trimmed(text), "Stand")?);
    date(build, PartKind::Stand, rest.strip_prefix(':').unwrap_or(rest)).map(|(part, _)| part)
}

/// A bracket at the end of `text`: what stands in front of it and inside it.
pub(super) fn bracket_at_end(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_end_matches(is_blank);
    let (before, inside) = match text.strip_suffix(')') {
        Some(inner) => inner.rsplit_once('(')?,
        None => text.strip_suffix(']')?.rsplit_once('[')?,
    };
    Some((before.trim_end_matches(is_blank), inside.trim_matches(is_blank)))
}

/// An author with the place that they wrote from: `André Muster aus Moskau`.
pub(super) fn author_from<'t>(build: &mut Build<'t>, text: &'t str) -> bool {
    let Some((who, rest)) = name(text) else { return false };
    if !is_person(who) {
        return false;
    }
    if rest.is_empty() {
        build.push(PartKind::Author, who);
        return true;
    }
    let place = ["aus", "in"].iter().find_map(|cue| word(trimmed(rest), cue)).map(trimmed);
    let Some(place) = place.filter(|place| is_place_like(place)) else { return false };
    build.push(PartKind::Author, who);
    build.push(PartKind::Place, place);
    true
}

/// Tells whether the whole of `text` can be a place: of the table, or one or two capitalised words.
pub(super) fn is_place_like(text: &str) -> bool {
    is_place(text)
        || name(text).is_some_and(|(found, rest)| {
            rest.is_empty() && found.split(is_blank).count() <= 3 && name_word(found).is_some()
        })
}
