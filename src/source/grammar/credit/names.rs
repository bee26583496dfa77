//! The names of a credit, and the licences between them.

use super::super::name::{
    behind, contains, is_capital, is_known_first, is_person, is_place, is_stop, longest, name,
    name_word, titled, trimmed,
};
use super::super::rows;
use super::super::{
    agency::agency_at,
    build::Build,
    list::{bracket_at_end, cut, is_known_outlet},
    when::when,
};
use super::{Place, again, cue, licence::licence};
use crate::{
    source::{Agency, PartKind, words},
    text::{is_blank, same, spelled, word},
};

/// Signs between the names of a credit.
pub(super) const SIGNS: &[&str] = &[
    "/",
    "|",
    ",",
    ";",
    "•",
    " via ",
    " Via ",
    " - ",
    " – ",
    " — ",
    "+++",
    " und/oder/mit ",
    " und/oder ",
    " für ",
    " on ",
    " Foto: ",
    " Fotos: ",
    " Bild: ",
    " auf ",
];

/// Whether the list has to fill its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whole {
    Yes,
    No,
}

/// Reads the names of a credit; gives what stands behind them.
pub(super) fn names<'t>(build: &mut Build<'t>, list: &'t str, whole: Whole) -> Option<&'t str> {
    let mut rest = list;
    loop {
        let (item, more) = item_of(rest);
        let (item, left) = match end_of_names(item) {
            Some(at) if whole == Whole::No => {
                let (item, left) = item.split_at_checked(at)?;
                let left = left.strip_prefix('.').unwrap_or(left);
                (item, Some(rest.get(rest.len() - behind(rest, left)?..)?))
            }
            _ => (item, None),
        };
        let apart = is_apart(trimmed(item)) || whole == Whole::No && is_clause(list, item);
        if build.has(PartKind::Credit) && apart {
            return end(list, build);
        }
        if !one(build, item.trim_matches(is_blank)) {
            // `Foto: Anna Muster | Die Brücke am Abend`
            let barred =
                whole == Whole::No && build.has(PartKind::Credit) && behind_bar(list, item);
            return if barred { end(list, build) } else { None };
        }
        if let Some(left) = left {
            return Some(left);
        }
        match more {
            // `Foto: A; Montage: B` goes on, `Foto: A | Lesedauer …` does not.
            Some((_, next)) if !trimmed(next).is_empty() => rest = next,
            _ => break,
        }
    }
    build.has(PartKind::Credit).then_some("")
}

/// The text up to the next sign, that sign, and what stands behind it; `für` parts a person from a house and no
/// `Institut für Meereskunde`.
fn item_of(text: &str) -> (&str, Option<(&'static str, &str)>) {
    let (item, more) = cut(text, SIGNS);
    match more {
        Some((" für ", next)) if !is_person(item.trim_matches(is_blank)) => {
            let (house, more) = item_of(next);
            let len = text.len() - next.len() + house.len();
            (text.get(..len).unwrap_or(item), more)
        }
        more => (item, more),
    }
}

/// Tells whether a bar stands in front of `item`, a slice of `list`.
fn behind_bar(list: &str, item: &str) -> bool {
    before(list, item).is_some_and(|before| before.ends_with('|'))
}

/// Tells whether the words of a picture stand behind a bar or dash: `© Anna Muster | Boote unter der Brücke`.
fn is_clause(list: &str, item: &str) -> bool {
    let parted = before(list, item).is_some_and(|b| b.ends_with(['|', '-', '–', '—']));
    let words = || item.split(is_blank).filter(|word| !word.is_empty());
    let small =
        |word: &str| word.starts_with(char::is_lowercase) && rows::SMALL_WORDS.contains(word);
    parted && words().count() >= 4 && words().any(small)
}

/// What stands in front of `item`, a slice of `list`, without blanks.
fn before<'t>(list: &'t str, item: &str) -> Option<&'t str> {
    let at = list.len().checked_sub(behind(list, item)?)?;
    list.get(..at).map(|before| before.trim_end_matches(is_blank))
}

/// Tells whether another part of the line stands here: `Lesedauer`, `Stand`, a date with a clock.
pub(super) fn is_apart(item: &str) -> bool {
    const PICTURES: &[&str] = &["Foto", "Fotos", "Bild", "Bilder", "Montage", "Grafik", "Video"];
    is_stop(item) && longest(item, PICTURES).is_none() || when(item).is_some()
}

/// What stands behind the last part read.
pub(super) fn end<'t>(list: &'t str, build: &Build<'t>) -> Option<&'t str> {
    let end = build.parts().iter().map(|part| part.span().end).max()?;
    list.get(end.checked_sub(build.offset(list)?)?..)
}

/// Where the names end inside an item: at a full stop, or in front of a sentence.
pub(super) fn end_of_names(item: &str) -> Option<usize> {
    full_stop(item).or_else(|| before_sentence(item))
}

/// The full stop before another sentence or service: `Foto: Anna Muster. Styling: …`.
pub(super) fn full_stop(item: &str) -> Option<usize> {
    item.match_indices(". ").map(|(at, _)| at).find(|&at| {
        let before = item.get(..at).unwrap_or("");
        let last = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
        let next = trimmed(item.get(at + 1..).unwrap_or(""));
        let licence = words::LICENCES.iter().any(|l| spelled(next, l).is_some());
        last.chars().count() > 3 && is_capital(next) && !licence
    })
}

/// A picture house, or a name, with a sentence right behind it: `pixabay Ein Gericht ist …`.
pub(super) fn before_sentence(item: &str) -> Option<usize> {
    let text = trimmed(item);
    let skipped = item.len() - text.len();
    let behind = house_at(text).or_else(|| {
        let (found, rest) = name_word(text).and_then(|(_, rest)| name_word(trimmed(rest)))?;
        is_capital(found).then_some(rest)
    })?;
    let next = trimmed(behind);
    let opener = name_word(next).map_or("", |(found, _)| found);
    let sentence = next.len() < behind.len()
        && rows::OPENERS.contains(opener)
        && next.split(is_blank).count() >= 4;
    sentence.then(|| skipped + text.len() - behind.len())
}

/// The rest behind the longest picture house or agency at the start of `text`.
pub(super) fn house_at(text: &str) -> Option<&str> {
    let picture = rows::PICTURES.longest(text);
    let agency = agency_at(text).map(|(_, rest)| rest);
    [picture, agency].into_iter().flatten().min_by_key(|rest| rest.len())
}

/// Reads one name of a credit; false where it cannot be one.
pub(super) fn one<'t>(build: &mut Build<'t>, item: &'t str) -> bool {
    let item = item.trim_matches(|c: char| is_blank(c) || c == '+');
    let mut item = word(item, "via").map_or(item, trimmed);
    // `Foto Huebner` is a house.
    while let Some(behind) = again(item).filter(|behind| !behind.is_empty())
        && !rows::PICTURES.contains(item)
    {
        item = behind;
    }
    if build.has(PartKind::Credit) {
        // `Montage: Infografik` behind the first name.
        item = cue(item, Place::Anywhere).unwrap_or(item);
    }
    if item.is_empty() || is_note(item) {
        return true;
    }
    if let Some(licence) = licence(item) {
        return licensed(build, item, licence);
    }
    if let Some((before, inside)) = bracket_at_end(item) {
        return bracketed(build, before, inside);
    }
    if let Some((before, note)) = item.split_once(". ").filter(|(_, note)| licence(note).is_some())
    {
        return one(build, before) && one(build, note);
    }
    let item = item.strip_prefix('(').unwrap_or(item);
    if let Some(rest) = year(item) {
        build.push(PartKind::Years, item.get(..4).unwrap_or(""));
        return one(build, trimmed(rest));
    }
    if let Some((who, house)) = from_house(item) {
        return one(build, who) && one(build, house);
    }
    named(build, item)
}

/// Adds a name once.
pub(super) fn named<'t>(build: &mut Build<'t>, item: &'t str) -> bool {
    let item = undotted(item);
    let words = item.split(is_blank).filter(|w| !w.is_empty()).count();
    if words > MOST_WORDS || item.is_empty() {
        return words == 0;
    }
    let number = item.bytes().all(|b| b.is_ascii_digit());
    if number || item.ends_with(':') || is_sentence(item) {
        return false;
    }
    if (build.has(PartKind::Credit) && is_place(item))
        || (item.starts_with("http") && build.has(PartKind::Credit))
    {
        return true;
    }
    if let Some((one, other)) = two_people(item) {
        return named(build, one) && named(build, other);
    }
    let double = build.parts().iter().any(|p| p.kind() == PartKind::Credit && same(p.text(), item));
    if !double {
        build.push(PartKind::Credit, item);
    }
    true
}

/// `Der Hafen lag still`: an article and words in small letters make a sentence.
pub(super) fn is_sentence(item: &str) -> bool {
    let mut found = item.split(is_blank).filter(|w| !w.is_empty());
    // `Das Foto: ein Skandal`
    if item.starts_with("ein ") || item.starts_with("eine ") {
        return true;
    }
    if shows(item) {
        return true;
    }
    let opener = |first: &str| rows::OPENERS.contains(first) || rows::SMALL_WORDS.contains(first);
    let opens = found.next().is_some_and(opener);
    opens
        && found
            .filter(|w| w.starts_with(char::is_lowercase) && !rows::PARTICLES.contains(*w))
            .count()
            > 0
}

/// `Ein Streifenwagen`, `Kinder im Garten`: what a picture shows, not who took it.
fn shows(item: &str) -> bool {
    let first = name_word(item).map_or("", |(first, _)| first);
    let inside = || item.split(is_blank).skip(1).any(|found| words::WHERE.contains(&found));
    words::COUNTED.contains(&titled(first).as_ref()) || !is_known_first(first) && inside()
}

/// No name in a credit has more words.
pub(super) const MOST_WORDS: usize = 8;

/// Without the full stop that ends the line; an abbreviation keeps its own.
pub(super) fn undotted(item: &str) -> &str {
    let stem = item.strip_suffix('.').unwrap_or(item);
    let last = stem.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    if last.chars().count() > 3 { stem } else { item }
}

/// Tells whether a word can stand between two blanks: most names have only one.
fn has_middle(item: &str) -> bool {
    item.bytes().filter(|byte| *byte == b' ').nth(1).is_some()
}

/// `Anna Muster und Jan Beispiel`; `Presse- und Informationsamt` is one house.
pub(super) fn two_people(item: &str) -> Option<(&str, &str)> {
    has_middle(item).then_some(())?;
    let (one, other) = item.split_once(" und ").or_else(|| item.split_once(" & "))?;
    let person =
        |text: &str| name(text).is_some_and(|(found, rest)| rest.is_empty() && is_person(found));
    (person(one) && person(other)).then_some((one, other))
}

/// `Josh Muster von Pexels`: somebody at a picture house.
pub(super) fn from_house(item: &str) -> Option<(&str, &str)> {
    has_middle(item).then_some(())?;
    let (who, house) = item
        .rsplit_once(" von ")
        .or_else(|| item.rsplit_once(" bei "))
        .or_else(|| item.rsplit_once(" from "))?;
    rows::PICTURES.contains(house).then_some((who, house))
}

/// A word about the picture that stands in no name's place: `Symbolbild`, `Ausschnitt`.
pub(super) fn is_note(item: &str) -> bool {
    let bare = item.trim_matches(['(', ')', '.']);
    contains(
        &[
            "Symbolbild",
            "Symbolfoto",
            "Ausschnitt",
            "honorarfrei",
            "frei",
            "nh",
            "o. l.",
            "verändert",
            "bearbeitet",
        ],
        bare,
    )
}

/// A licence and the name behind it: `CC-BY-NC 2.0 Anna Muster`.
pub(super) fn licensed<'t>(build: &mut Build<'t>, item: &'t str, len: usize) -> bool {
    let Some((note, rest)) = item.split_at_checked(len) else { return false };
    build.push(PartKind::Licence, note.trim_matches(|c: char| is_blank(c) || "[](),".contains(c)));
    let rest = rest.trim_matches(|c: char| is_blank(c) || ".)]".contains(c));
    rest.is_empty() || named(build, rest)
}

/// `Anna Muster (KNA)`, `Anna Muster (hr)`, `Anna Muster [CC BY-SA 3.0]`.
pub(super) fn bracketed<'t>(build: &mut Build<'t>, before: &'t str, inside: &'t str) -> bool {
    let fine = before.is_empty() || one(build, before);
    if let Some(len) = licence(inside) {
        return fine && licensed(build, inside, len);
    }
    let house = Agency::named(inside).is_some()
        || is_known_outlet(inside)
        || rows::PICTURES.contains(inside);
    if house {
        build.push(PartKind::Credit, inside);
    }
    fine
}

/// The rest behind a year at the start: `2024 The AP`.
pub(super) fn year(item: &str) -> Option<&str> {
    let (digits, rest) = item.split_at_checked(4)?;
    let fits = digits.bytes().all(|b| b.is_ascii_digit())
        && (digits.starts_with("19") || digits.starts_with("20"));
    (fits && rest.starts_with(is_blank)).then_some(rest)
}
