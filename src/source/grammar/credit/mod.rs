//! Whose picture it is.

mod bare;
mod licence;
mod names;
mod tail;

use self::names::{MOST_WORDS, Whole, house_at, names};
pub(crate) use self::{
    bare::{agency_credit, bare_credit, bare_tail, before_copyright, leading_credit},
    tail::credit_tail,
};
use super::name::{is_capital, is_known_person, longest, name_word, trimmed, unbulleted};
use super::rows;
use super::{LONGEST, Read, build::Build};
use crate::{
    source::SourceKind,
    text::{is_blank, word},
};

/// `(Foto: Anna Muster/dpa)`, `© Anna Muster / dpa`, `Bild: dpa`, `Foto: Getty Images`.
pub(crate) fn credit(text: &str) -> Read<'_> {
    read(text, Place::Anywhere)
}

/// The same under a picture, where `Quelle:` is one's of the picture.
pub(crate) fn picture_source(text: &str) -> Read<'_> {
    read(text, Place::Picture)
}

/// What `Quelle:` means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Anywhere,
    Picture,
}

fn read(text: &str, place: Place) -> Read<'_> {
    let body = unbulleted(text);
    if body.len() > LONGEST {
        return None;
    }
    let bracket = if sign(body).is_some() { None } else { body.strip_prefix(['(', '[']) };
    if let Some(inner) = bracket {
        let end = closing(inner)?;
        let (inside, rest) = inner.split_at_checked(end)?;
        let list = cues(inside, place)?;
        let mut build = Build::new(text);
        let left = names(&mut build, list, Whole::Yes)?;
        let rest = rest.strip_prefix([')', ']'])?;
        let rest = rest.strip_prefix('.').filter(|rest| rest.is_empty()).unwrap_or(rest);
        return left
            .trim_matches(is_blank)
            .is_empty()
            .then(|| build.finish(SourceKind::Credit, rest))?;
    }
    let list = cues(body, place)?;
    let mut build = Build::new(text);
    let rest = names(&mut build, list, Whole::No)?;
    build.finish(SourceKind::Credit, rest)
}

/// The byte of the bracket that closes the one before `inner`.
fn closing(inner: &str) -> Option<usize> {
    let mut depth = 1_usize;
    inner.char_indices().take(LONGEST).find_map(|(at, c)| {
        depth = match c {
            '(' | '[' => depth + 1,
            ')' | ']' => depth - 1,
            _ => depth,
        };
        (depth == 0).then_some(at)
    })
}

/// The rest behind one cue or more: `Foto:`, `© Foto:`, `Bild ©`, `Foto: Bild:`, `Photo by`.
fn cues(text: &str, place: Place) -> Option<&str> {
    let mut rest = cue(text, place)?;
    while let Some(behind) = again(rest) {
        rest = behind;
    }
    Some(rest)
}

/// One cue.
fn cue(text: &str, place: Place) -> Option<&str> {
    let text = trimmed(text);
    if let Some(rest) = sign(text) {
        return Some(trimmed(rest));
    }
    if let Some(rest) = word(text, "Copyright") {
        let next = trimmed(rest);
        let next = next.strip_prefix(':').map_or(next, trimmed);
        let opens = next.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || c == '©');
        // `Copyright: imago/Anna Muster`
        return (opens || house_at(next).is_some()).then_some(next);
    }
    if let Some(rest) = word(text, "Quelle").or_else(|| word(text, "Quellen")) {
        let list = trimmed(trimmed(rest).strip_prefix(':')?);
        return (place == Place::Picture || is_of_picture(list)).then_some(list);
    }
    let rest = credit_word(text)?;
    let next = trimmed(rest);
    let next = counted(next).unwrap_or(next);
    if let Some(list) = next.strip_prefix(':') {
        return Some(trimmed(list));
    }
    if sign(next).is_some() {
        return Some(next);
    }
    if let Some(list) = ["by", "von", "via"].iter().find_map(|cue| word(next, cue)) {
        return Some(trimmed(list)).filter(|list| is_capital(list));
    }
    let shot = word(text, "Screenshot").or_else(|| word(text, "Screenshots"));
    let slash = text.starts_with("Foto") && next.starts_with('/');
    // `Foto Anna Muster`
    let plain = text.starts_with("Foto") && is_known_person(next.trim_end_matches('.'));
    (plain || shot.is_some() && is_capital(next) || slash).then_some(next)
}

/// What stands behind the number of pictures: `Fotos (3): …`.
fn counted(text: &str) -> Option<&str> {
    let (number, rest) = text.strip_prefix('(')?.split_once(')')?;
    let digits = (1..=2).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| trimmed(rest))
}

/// Tells whether a list behind `Quelle:` is one of pictures: a picture house in it, or a cue.
pub(super) fn is_of_picture(list: &str) -> bool {
    let list = list.trim_end_matches([')', '.']);
    let house = |item: &str| {
        let item = item.trim_matches(is_blank);
        item.split(" via ").any(|item| rows::PICTURES.contains(item))
            || (list.contains('/') && is_known_person(item))
    };
    let cue = credit_word(list).is_some()
        && list.contains(|c: char| c.is_lowercase())
        && !name_word(list).is_some_and(|(first, _)| first.chars().all(char::is_uppercase));
    cue || list.split(['/', ',', ';', '|']).take(MOST_WORDS).any(house)
}

/// The rest behind the longest cue word; one that ends in a bracket has no word edge.
fn credit_word(text: &str) -> Option<&str> {
    let bracketed =
        ["Foto(s)", "Foto [M]", "Fotos [M]", "Bild(er)"].iter().find_map(|c| text.strip_prefix(c));
    bracketed.or_else(|| rows::CREDIT_CUES.longest(text))
}

/// A cue behind a cue: another sign, `Foto:` once more, `von`.
fn again(rest: &str) -> Option<&str> {
    let behind = sign(rest).or_else(|| {
        let plain = longest(rest, &["Foto", "Fotos", "Bild", "Photo", "Copyright", "Quelle"])?;
        let next = trimmed(plain);
        next.strip_prefix(':')
            .or_else(|| sign(next))
            .or_else(|| (next.len() < plain.len() && name_word(next).is_some()).then_some(next))
    });
    behind
        .or_else(|| {
            rest.strip_prefix("Von ")
                .or_else(|| rest.strip_prefix("von "))
                .or_else(|| word(rest, "by"))
        })
        .map(trimmed)
}

/// `©`, `(c)`.
fn sign(text: &str) -> Option<&str> {
    text.strip_prefix('©').or_else(|| text.strip_prefix("(c)")).or_else(|| text.strip_prefix("(C)"))
}
