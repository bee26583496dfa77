//! Credits without a cue.

use super::super::name::{is_capital, is_known_person, is_person, name, trimmed, unbulleted};
use super::super::rows;
use super::super::{
    LONGEST, Read,
    build::Build,
    gate::gate,
    list::{cut, is_call_sign, is_domain, is_initials, is_known_outlet, is_outlet_name, mark},
};
use super::{
    credit,
    licence::licence,
    names::{Whole, before_sentence, house_at, names, one},
};
use crate::{
    source::{Agency, PartKind, Source, SourceKind, words},
    text::{is_blank, word},
};
use memchr::{memchr, memchr_iter, memchr3};

/// A credit without a cue, on a line of its own: `Imago/Beispiel`, `picture alliance/dpa | Anna Muster`,
/// `(Keystone / Anna Muster)`.
pub(crate) fn bare_credit(text: &str) -> Read<'_> {
    let body = unbulleted(text);
    let bracketed =
        body.strip_prefix('(').and_then(|inner| inner.trim_end_matches(is_blank).strip_suffix(')'));
    let body = bracketed.unwrap_or(body);
    // `[M] Getty Images`: a montage.
    let body = body.strip_prefix("[M]").map_or(body, trimmed);
    if let Some(licensed) = licensed(text, body) {
        return Some(licensed);
    }
    // `/Muster, stock.adobe.com`
    let (body, signs) = match body.strip_prefix('/') {
        Some(body) => (body, &["/", "|", " via ", ";", ","]),
        None => (body, &["/", "|", " via ", ";", ";"]),
    };
    let listed = memchr3(b'/', b'|', b';', body.as_bytes()).is_some()
        || body.contains(" via ")
        || signs.contains(&",");
    if body.len() > LONGEST / 2 || !listed && !is_house(body.trim_matches(is_blank)) {
        return None;
    }
    let mut rest = body;
    let (mut houses, mut items) = (0, 0);
    let mut build = Build::new(text);
    loop {
        let (item, more) = cut(rest, signs);
        let item = item.trim_matches(is_blank);
        if item.len() > LONGEST_ITEM {
            return None;
        }
        let house = is_house(item) || is_station(item, body);
        let fits = house || is_domain(item) || is_bare_name(item) || is_initials(item);
        if !fits || !one(&mut build, item) {
            return None;
        }
        houses += usize::from(house);
        items += 1;
        match more {
            Some((_, next)) if !trimmed(next).is_empty() => rest = next,
            _ => break,
        }
    }
    let sources = !body.contains(['|'])
        && body.split(['/', ',']).all(|i| mark(i.trim_matches(is_blank), true).is_some());
    (houses > 0 && !sources && items <= 6).then(|| build.finish(SourceKind::Credit, ""))?
}

/// `Anna Muster, CC BY-SA 4.0, via Wikimedia Commons`: a licence shows that a picture is meant.
fn licensed<'t>(text: &'t str, body: &'t str) -> Read<'t> {
    let at = memchr(b',', body.as_bytes())?;
    let (who, note) = (body.get(..at)?, body.get(at + 1..).map(trimmed)?);
    note.starts_with("CC").then_some(())?;
    let mut build = Build::new(text);
    let fine = (is_bare_name(who) || is_initials(who)) && licence(note).is_some();
    let rest = names(&mut build, body, Whole::No).filter(|_| fine)?;
    rest.is_empty().then(|| build.finish(SourceKind::Credit, rest))?
}

/// Bytes of the longest name in a credit without a cue.
const LONGEST_ITEM: usize = 64;

/// `ZDF/Anna Muster`, `Anna Muster/ARD-Studio Kiew`: a station is a house beside a name at a slash.
fn is_station(item: &str, body: &str) -> bool {
    let others = || body.split('/').map(|other| other.trim_matches(is_blank));
    let opener = |word: &str| rows::OPENERS.contains(word);
    let programme = || {
        is_outlet_name(item)
            && item.split(is_blank).count() <= 3
            && !item.split(is_blank).any(opener)
    };
    let known = is_known_outlet(item) || is_domain(item) || programme();
    let capitals = || is_call_sign(item) && !words::PARTIES.contains(&item);
    body.contains('/')
        && (known && others().any(|other| other != item && is_full_name(other))
            || (known || capitals()) && others().any(is_known_person))
}

/// Two or three words with small letters behind their capitals, as people are called.
fn is_full_name(item: &str) -> bool {
    let set = |word: &str| is_capital(word) && word.chars().any(char::is_lowercase);
    is_bare_name(item) && is_person(item) && !is_outlet_name(item) && item.split(is_blank).all(set)
}

/// A credit without a cue in front of a caption: `dpa/Anna Muster Im Hafen wird …`, `Anna Muster/AP/dpa Boote im Hafen`.
pub(crate) fn leading_credit(text: &str) -> Read<'_> {
    let (house, rest) = text.split_at_checked(memchr(b'/', text.as_bytes())?)?;
    let rest = rest.strip_prefix('/')?;
    let mut build = Build::new(text);
    if !is_house(house.trim_matches(is_blank)) {
        let near = house.len() <= LONGEST_ITEM && gate(rest).house;
        near.then_some(())?;
        let rest = name_and_houses(&mut build, house, rest)?;
        return build.finish(SourceKind::Credit, rest);
    }
    let (item, _) = cut(rest, &["/", ",", ";", "|", "."]);
    let (who, _) =
        item.split_at_checked(behind_capitals(item).or_else(|| before_sentence(item))?)?;
    let fine = one(&mut build, house) && one(&mut build, who.trim_matches(is_blank));
    let rest = rest.get(who.len()..)?;
    fine.then(|| build.finish(SourceKind::Credit, rest))?
}

/// Where a name in capitals ends in front of a caption: `PETER MUSTER Boote im Hafen von Kiel`.
fn behind_capitals(item: &str) -> Option<usize> {
    let loud = |word: &str| word.len() > 1 && !word.contains(char::is_lowercase);
    let words = || item.split(is_blank);
    let name = words().take_while(|word| loud(word)).count();
    let next = words().nth(name).filter(|next| is_capital(next))?;
    let fits = (2..=3).contains(&name) && words().count() >= name + 3;
    fits.then(|| next.as_ptr() as usize - item.as_ptr() as usize)
}

/// `Anna Muster/AP/dpa` in front of a caption; gives the caption.
fn name_and_houses<'t>(build: &mut Build<'t>, who: &'t str, rest: &'t str) -> Option<&'t str> {
    (is_full_name(who) && one(build, who)).then_some(())?;
    let mut rest = rest;
    loop {
        let (item, more) = cut(rest, &["/"]);
        match more {
            Some((_, next)) if is_house(item) && one(build, item) => rest = next,
            _ => break,
        }
    }
    let caption = house_at(rest)?;
    let house = rest.get(..rest.len() - caption.len())?;
    let words = trimmed(caption);
    let fits =
        words.len() < caption.len() && is_capital(words) && words.split(is_blank).count() > 2;
    (fits && one(build, house)).then_some(caption)
}

/// A house whose pictures are printed: of the table, or an agency.
pub(super) fn is_house(item: &str) -> bool {
    gate(item).house && (rows::PICTURES.contains(item) || Agency::named(item).is_some())
}

/// Up to five words, all of which a name can hold.
pub(super) fn is_bare_name(item: &str) -> bool {
    let few = item.split(is_blank).count() <= 5;
    few && name(item).is_some_and(|(_, rest)| rest.is_empty())
}

/// `Anna Muster/Copyright 2026 The AP. All rights reserved.`: the name comes before the cue.
pub(crate) fn before_copyright(text: &str) -> Read<'_> {
    let (who, rest) = cut(text, &["/"]);
    word(rest?.1, "Copyright")?;
    name(who).filter(|(_, rest)| rest.is_empty())?;
    let mut build = Build::new(text);
    let rest = names(&mut build, text, Whole::No)?;
    build.finish(SourceKind::Credit, rest)
}

/// A credit without a cue behind the last sentence or bar of a caption: `… im Hafen. IMAGO/Anna Muster`,
/// `… im Hafen. Getty Images`, `… im Hafen. Foto Anna Muster`.
pub(crate) fn bare_tail(text: &str) -> Option<Source<'_>> {
    let near = text.len().saturating_sub(LONGEST_TAIL);
    let near = (near..near + 4).find(|&at| text.is_char_boundary(at))?;
    let foot = text.get(near..)?;
    if let Some(credit) = bracketed_tail(text, near) {
        return Some(credit);
    }
    let ends = [". ", "! ", "? ", "“ ", "\" ", ") ", " | "];
    // The last place of each, in one pass: they all end with a blank.
    let mut last = [None; 7];
    for at in memchr_iter(b' ', foot.as_bytes()).map(|blank| blank + 1) {
        let before = foot.get(..at)?;
        if let Some(number) = ends.iter().position(|end| before.ends_with(end)) {
            *last.get_mut(number)? = Some(near + at);
        }
    }
    let mut starts = last.into_iter().flatten();
    starts.find_map(|at| {
        let tail = text.get(at..)?;
        let bare = tail.trim_start_matches(|c: char| is_blank(c) || matches!(c, '-' | '–'));
        let (at, tail) = (at + tail.len() - bare.len(), bare);
        let listed = tail.contains(['/', '|']) || rows::PICTURES.contains(tail);
        let read = if listed { bare_credit(tail) } else { credit(tail) };
        // Behind several sentences an agency alone signs the text: `… sagte er. dpa`
        let before = text.get(..at).unwrap_or("").trim_end();
        let one = || {
            let short = tail.len() < LONGEST_ITEM && before.len() <= LONGEST_SENTENCE;
            short && !memchr_iter(b'.', before.as_bytes()).any(|at| at + 1 < before.len())
        };
        let agency =
            || (before.ends_with(['.', '!', '?']) && one()).then(|| agency_credit(tail))?;
        let (source, rest) = read.or_else(agency)?;
        rest.is_empty().then(|| source.shifted(at))
    })
}

/// `… von Kiel (picture alliance/dpa/Anna Muster)`: a credit in brackets behind a caption.
fn bracketed_tail(text: &str, near: usize) -> Option<Source<'_>> {
    let open = text.get(near..)?.strip_suffix(')')?.rfind(" (")? + near + 1;
    let (source, rest) = bare_credit(text.get(open..)?)?;
    (rest.is_empty() && source.credits().count() > 1).then(|| source.shifted(open))
}

/// An agency or station and nothing else, where a picture is known to be meant: `dpa`, `SRF`.
pub(crate) fn agency_credit(text: &str) -> Read<'_> {
    let name = text.trim_matches(is_blank);
    let mut build = Build::new(text);
    build.push(PartKind::Credit, name);
    let station = is_known_outlet(name) && is_call_sign(name);
    (station || Agency::named(name).is_some()).then(|| build.finish(SourceKind::Credit, ""))?
}

/// Bytes of the longest single sentence that is a caption's in front of an agency; longer ones are paragraphs.
const LONGEST_SENTENCE: usize = 140;

/// Bytes of the longest credit without a cue behind a caption.
const LONGEST_TAIL: usize = 120;
