//! The marks of a source list, one by one.

use super::super::name::{behind, contains, is_capital, is_place, is_stop, longest, name, trimmed};
use super::super::rows;
use super::super::{
    agency::{agency_at, is_dpa},
    build::Build,
    copyright::years,
    list::{MARKS, author_from, bracket_at_end, cut, date, is_call_sign, is_initials, mark, stand},
};
use crate::{
    source::{Part, PartKind, words},
    text::{is_blank, word},
};

/// What a mark is taken for that is none of the known ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unknown {
    /// Behind `Quelle:` it is a house.
    Outlet,
    /// In brackets it is a person, or a house beside one.
    Person,
    /// A list without any cue holds marks only.
    Refused,
    /// At a slash beside somebody's initials a small word is somebody's too: `ip/ab`.
    Initials,
}

/// Reads marks as long as they come; gives what stands behind the last one.
pub(super) fn source_list<'t>(
    build: &mut Build<'t>,
    list: &'t str,
    unknown: Unknown,
) -> Option<&'t str> {
    let mut rest = list;
    let mut after_dpa = false;
    let mut unknown = unknown;
    let mut sign = "";
    loop {
        let (item, more) = cut(rest, MARKS);
        let known = build.parts().len();
        if unknown == Unknown::Outlet
            && let Some(left) = numbered(build, rest, item)
        {
            match cut(left, MARKS) {
                ("", Some((_, next))) if !trimmed(next).is_empty() => rest = next,
                // `Nr. 12 vom 4. April 2025`
                _ if word(trimmed(left), "vom").is_some() => rest = trimmed(left),
                _ => return Some(if matches!(left, "." | ",") { "" } else { left }),
            }
            continue;
        }
        let item = item.trim_matches(is_blank);
        let joined = is_joined(build, sign, item, more);
        match one(build, item, if joined { Unknown::Initials } else { unknown }, after_dpa) {
            Taken::All => {}
            Taken::Up(left) => return rest.get(rest.len() - behind(rest, left)?..),
            // The sign in front stays with what was not read.
            Taken::Not if known == 0 => return None,
            Taken::Not => return list.get(end_of(list, build)?..),
        }
        after_dpa = build.parts().last().is_some_and(opens_desks);
        match more {
            Some((between, next)) if !trimmed(next).is_empty() => {
                // Behind a dash only marks go on: `ntv.de - Nachrichten`.
                if matches!(between, " - " | " – " | " — ") {
                    unknown = Unknown::Refused;
                }
                sign = between;
                rest = next;
            }
            Some(_) | None => return Some(""),
        }
    }
}

/// Tells whether an item is a small word that a slash joins to initials in front of it or behind: `ip/ab`, `ab/ip`.
fn is_joined(
    build: &Build<'_>,
    sign: &str,
    item: &str,
    more: Option<(&'static str, &str)>,
) -> bool {
    let letters = |text: &str| text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    let before = || build.parts().last().is_some_and(|part| part.kind() == PartKind::Initials);
    let behind = |next: &str| next.get(..letters(next)).is_some_and(is_initials);
    let (word, rest) = item.split_at_checked(letters(item)).unwrap_or((item, ""));
    is_short(word)
        && (rest.is_empty() || rest.starts_with(" ("))
        && (sign == "/" && before() || more.is_some_and(|(sign, next)| sign == "/" && behind(next)))
}

/// Two or three small letters, a word or not: `ab`, `um`.
fn is_short(item: &str) -> bool {
    (2..=3).contains(&item.len()) && item.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// Tells whether a desk of dpa can follow.
fn opens_desks(part: &Part<'_>) -> bool {
    match part.kind() {
        PartKind::Desk => true,
        kind => kind == PartKind::Agency && is_dpa(part.text()),
    }
}

/// The byte of `list` behind the last part read and a bracket that it stood in.
pub(super) fn end_of(list: &str, build: &Build<'_>) -> Option<usize> {
    let part = build.parts().last()?;
    let start = build.offset(list)?;
    let end = part.span().end.checked_sub(start)?;
    let tail = list.get(end..)?;
    Some(end + usize::from(tail.starts_with(')')))
}

/// How much of an item was read.
pub(super) enum Taken<'t> {
    All,
    /// Up to here.
    Up(&'t str),
    Not,
}

/// Reads one item of a list.
pub(super) fn one<'t>(
    build: &mut Build<'t>,
    item: &'t str,
    unknown: Unknown,
    after_dpa: bool,
) -> Taken<'t> {
    let Some(item) = bared(item, unknown, after_dpa) else { return Taken::Not };
    if item.is_empty() {
        return Taken::All;
    }
    let day = longest(item, &["Ausgabe vom", "vom"]).map_or(item, trimmed);
    if let Some((part, rest)) = date(build, PartKind::Date, day) {
        build.add(part);
        return if rest.trim_matches(is_blank).is_empty() { Taken::All } else { Taken::Not };
    }
    let item = called(item);
    if let Some(kind) = mark(item, after_dpa) {
        build.push(kind, item);
        return Taken::All;
    }
    if let Some(list) = rows::MATERIAL_CUES.longest(item).map(trimmed).filter(|l| !l.is_empty()) {
        return one(build, list, unknown, after_dpa);
    }
    if let Some(taken) = mark_and_more(build, item) {
        return taken;
    }
    if let Some((before, inside)) = bracket_at_end(item) {
        return with_bracket(build, before, inside, unknown);
    }
    if is_stop(item) || rows::DOCUMENTS.contains(item) && build.parts().is_empty() {
        return Taken::Not;
    }
    if rows::DOCUMENTS.contains(item) {
        return Taken::All;
    }
    other(build, item, unknown)
}

/// `Nachrichtenagentur dpa`, `mit Material von dpa`: the agency without what it is.
fn called(item: &str) -> &str {
    let material = rows::MATERIAL_CUES
        .longest(item)
        .or_else(|| longest(item, &["Material von", "Material der"]));
    let item = material.map(trimmed).filter(|name| mark(name, false).is_some()).unwrap_or(item);
    let name = item.split_once(is_blank).map(|(what, name)| (what, trimmed(name)));
    let agency = |(what, name): &(&str, &str)| {
        let what = what.to_lowercase();
        let what = what.strip_suffix("en").unwrap_or(&what);
        mark(name, false) == Some(PartKind::Agency)
            && words::AGENCY_WORDS.iter().any(|end| what.ends_with(&end.to_lowercase()))
    };
    name.filter(agency).map_or(item, |(_, name)| name)
}

/// An item without the sign in front and the full stop behind.
fn bared(item: &str, unknown: Unknown, after_dpa: bool) -> Option<&str> {
    // `Quelle: © www.beispiel.de`; alone it is a picture's.
    let item = match item.strip_prefix('©') {
        Some(_) if unknown != Unknown::Outlet => return None,
        Some(house) => trimmed(house),
        None => item,
    };
    let stem = item.strip_suffix('.');
    let known = |stem: &&str| mark(stem, after_dpa).is_some_and(|kind| kind != PartKind::Initials);
    Some(stem.filter(known).unwrap_or(item))
}

/// `kra Frankfurt`, `APA 4.9.2015`, `kzi 45 Kommentare`: a mark, then a place, a date or something else.
pub(super) fn mark_and_more<'t>(build: &mut Build<'t>, item: &'t str) -> Option<Taken<'t>> {
    let (first, rest) = match agency_at(item) {
        Some((agency, rest)) => (agency, rest),
        None => item.split_at_checked(item.find(is_blank)?)?,
    };
    let next = trimmed(rest);
    let kind = mark(first, false).filter(|kind| *kind != PartKind::Outlet)?;
    if next.len() == rest.len() {
        return None;
    }
    if is_place(next) {
        build.push(kind, first);
        build.push(PartKind::Place, next);
        return Some(Taken::All);
    }
    if let Some((part, "")) = date(build, PartKind::Date, next) {
        build.push(kind, first);
        build.add(part);
        return Some(Taken::All);
    }
    let other_part = next.starts_with(|c: char| c.is_ascii_digit()) || is_stop(next);
    other_part.then(|| {
        build.push(kind, first);
        Taken::Up(rest)
    })
}

/// An item with brackets behind it: `fab (dpa, afp)`, `Rentenkasse (Stand: …)`, `Anna Muster (Text)`.
pub(super) fn with_bracket<'t>(
    build: &mut Build<'t>,
    before: &'t str,
    inside: &'t str,
    unknown: Unknown,
) -> Taken<'t> {
    if let Some(part) = stand(build, inside) {
        let taken = one(build, before, unknown, false);
        build.add(part);
        return taken;
    }
    let role = inside.split(['/', ',', ' ', '&']).find(|w| !w.is_empty()).unwrap_or("");
    let known = mark(before, false);
    let named = known.is_some() || name(before).is_some_and(|(_, rest)| rest.is_empty());
    if named && unknown == Unknown::Outlet {
        if contains(&["Text", "Texte", "Autor", "Autorin"], role) {
            build.push(known.unwrap_or(PartKind::Author), before);
            return Taken::All;
        }
        if contains(&["Bild", "Bilder", "Foto", "Fotos", "Grafik", "Titelbild"], role) {
            build.push(PartKind::Credit, before);
            return Taken::All;
        }
    }
    let mut inner = build.clone();
    let marks = source_list(&mut inner, inside, Unknown::Refused) == Some("");
    if marks {
        let taken = one(build, before, unknown, false);
        let _ = source_list(build, inside, Unknown::Refused);
        return taken;
    }
    other(build, before, unknown)
}

/// An item that is no mark: a house, a person, or the end of the list.
pub(super) fn other<'t>(build: &mut Build<'t>, item: &'t str, unknown: Unknown) -> Taken<'t> {
    match unknown {
        Unknown::Initials if is_short(item) => {
            build.push(PartKind::Initials, item);
            Taken::All
        }
        Unknown::Refused | Unknown::Initials => Taken::Not,
        // `Statistikamt Nord, 2024`
        Unknown::Outlet
            if build.has(PartKind::Outlet)
                && years(item).is_some_and(|(_, rest)| rest.is_empty()) =>
        {
            build.push(PartKind::Years, item);
            Taken::All
        }
        Unknown::Outlet => outlet(build, item),
        Unknown::Person => {
            if author_from(build, item) {
                return Taken::All;
            }
            let beside = build.has(PartKind::Author)
                || build.has(PartKind::Agency)
                || build.has(PartKind::Initials);
            if beside && (is_house(item) || is_call_sign(item)) {
                build.push(PartKind::Outlet, item);
                return Taken::All;
            }
            Taken::Not
        }
    }
}

/// `Album`, `DER STANDARD`: a house beside an author or agency in brackets.
pub(super) fn is_house(item: &str) -> bool {
    item.split(is_blank).count() <= 4 && item.split(is_blank).all(is_capital) && !is_initials(item)
}

/// A house behind `Quelle:`; the sentence that may follow it is left.
pub(super) fn outlet<'t>(build: &mut Build<'t>, item: &'t str) -> Taken<'t> {
    let (house, left) = match end_of_sentence(item) {
        Some(at) => match item.split_at_checked(at) {
            Some((house, left)) => (house, Some(left)),
            None => (item, None),
        },
        None => (item, None),
    };
    let house = house.trim_end_matches(is_blank);
    if house.split(is_blank).count() > MOST_WORDS || !opens_house(house) {
        return Taken::Not;
    }
    let house = match dated_house(build, house) {
        Some((house, part)) => {
            build.push(PartKind::Outlet, house);
            build.add(part);
            return left.map_or(Taken::All, Taken::Up);
        }
        None => house,
    };
    build.push(PartKind::Outlet, house);
    left.map_or(Taken::All, Taken::Up)
}

/// `DIE ZEITUNG Nr. 46/2024`, `S. 3`: a house, or nothing, and the number of an issue or page; the rest behind it.
fn numbered<'t>(build: &mut Build<'t>, text: &'t str, item: &'t str) -> Option<&'t str> {
    let blanks = item.match_indices(is_blank).map(|(at, blank)| at + blank.len());
    let starts = [0].into_iter().chain(blanks).take(MOST_WORDS);
    let (house, number) =
        starts.filter_map(|at| text.split_at_checked(at)).find(|(_, number)| {
            let digit = |rest: &str| rest.bytes().take(20).any(|byte| byte.is_ascii_digit());
            digit(number) && behind_number(number).is_some()
        })?;
    let rest = behind_number(number)?;
    let house = house.trim_matches(is_blank);
    let house_fits = if house.is_empty() {
        build.has(PartKind::Outlet) || build.has(PartKind::Agency)
    } else {
        matches!(one(build, house, Unknown::Outlet, false), Taken::All)
    };
    house_fits
        .then(|| build.push(PartKind::Id, number.get(..number.len() - rest.len()).unwrap_or("")))?;
    Some(rest)
}

/// The rest behind the number of an issue or page: `Nr. 46/2024`, `Heft 12`, `Seite 3`, `12/2024`.
fn behind_number(text: &str) -> Option<&str> {
    let cued = longest(text, words::NUMBER_CUES);
    let number = cued.map_or(text, |rest| trimmed(rest.strip_prefix('.').unwrap_or(rest)));
    let rest = number.trim_start_matches(|c: char| c.is_ascii_digit());
    let year = rest
        .strip_prefix(['/', '-', '–'])
        .map(|year| year.trim_start_matches(|c: char| c.is_ascii_digit()));
    let digits = number.len() - rest.len();
    let full = rest.strip_prefix("/19").or_else(|| rest.strip_prefix("/20"));
    let fits = match cued {
        Some(_) => (1..=4).contains(&digits),
        None => {
            (1..=3).contains(&digits)
                && full.is_some_and(|year| year.bytes().take_while(u8::is_ascii_digit).count() == 2)
        }
    };
    let rest = year.filter(|year| year.len() + 1 < rest.len()).unwrap_or(rest);
    let ends = rest.is_empty() || rest == "." || rest.starts_with([',', ';', '/', '|', ' ', ')']);
    (fits && ends).then_some(rest)
}

/// Tells whether a house can be called so: a capital, a digit or a quotation mark first; words in small
/// letters only alone or as `eigene Berechnungen`, `der Freitag`.
pub(super) fn opens_house(house: &str) -> bool {
    let (first, rest) = house.split_once(is_blank).unwrap_or((house, ""));
    let small = first.starts_with(char::is_lowercase);
    let article = matches!(first, "der" | "die" | "das" | "dem") && is_capital(trimmed(rest));
    let fits = house.starts_with(char::is_alphanumeric) || house.starts_with(['"', '„', '»']);
    fits && (!small
        || rest.is_empty()
        || article
        || first.starts_with("eigen")
        || first.contains('.'))
}

/// `BILD 15.05.2023`: a house and the day of its issue.
pub(super) fn dated_house<'t>(build: &Build<'t>, text: &'t str) -> Option<(&'t str, Part<'t>)> {
    text.match_indices(is_blank).take(MOST_WORDS).find_map(|(at, _)| {
        let (house, behind) = text.split_at_checked(at)?;
        let digit = trimmed(behind).starts_with(|c: char| c.is_ascii_digit());
        let (part, rest) = date(build, PartKind::Date, behind).filter(|_| digit)?;
        (rest.is_empty() && !house.is_empty()).then_some((house.trim_end_matches([',', '/']), part))
    })
}

/// No house has more words.
pub(super) const MOST_WORDS: usize = 12;

/// The byte of a full stop behind a word of four letters or more, a capital behind it or nothing.
pub(super) fn end_of_sentence(item: &str) -> Option<usize> {
    item.match_indices('.').map(|(at, _)| at).find(|&at| {
        let before = item.get(..at).unwrap_or("");
        let behind = item.get(at + 1..).unwrap_or("");
        let last = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
        let next = trimmed(behind);
        last.chars().count() > 3
            && (behind.is_empty() || (next.len() < behind.len() && is_capital(next)))
    })
}
