//! Whose picture it is.

use super::{
    LONGEST, Read,
    agency::agency_at,
    build::Build,
    gate::gate,
    list::{bracket_at_end, cut, is_call_sign, is_domain, is_initials, is_known_outlet, mark},
    name::{
        contains, is_capital, is_first_name, is_person, is_place, is_stop, longest, name,
        name_word, trimmed, unbulleted,
    },
    note::infocom,
    when::when,
};
use memchr::{memchr2_iter, memmem};
use std::sync::LazyLock;

use crate::{
    source::{Agency, PartKind, Source, SourceKind, words},
    text::{is_blank, is_word, same, spelled, word},
};

/// Signs between the names of a credit.
const SIGNS: &[&str] = &[
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
        return next
            .starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || c == '©')
            .then_some(next);
    }
    if let Some(rest) = word(text, "Quelle").or_else(|| word(text, "Quellen")) {
        let list = trimmed(trimmed(rest).strip_prefix(':')?);
        return (place == Place::Picture || is_of_picture(list)).then_some(list);
    }
    let rest = credit_word(text)?;
    let next = trimmed(rest);
    if let Some(list) = next.strip_prefix(':') {
        return Some(trimmed(list));
    }
    if sign(next).is_some() {
        return Some(next);
    }
    if let Some(list) = word(next, "by").or_else(|| word(next, "von")) {
        return Some(trimmed(list)).filter(|list| is_capital(list));
    }
    let shot = word(text, "Screenshot").or_else(|| word(text, "Screenshots"));
    let slash = text.starts_with("Foto") && next.starts_with('/');
    // `Foto Anna Muster`
    let plain = text.starts_with("Foto") && is_known_person(next.trim_end_matches('.'));
    (plain || shot.is_some() && is_capital(next) || slash).then_some(next)
}

/// Tells whether a list behind `Quelle:` is one of pictures: a picture house in it, or a cue.
pub(super) fn is_of_picture(list: &str) -> bool {
    let list = list.trim_end_matches([')', '.']);
    let house = |item: &str| {
        let item = item.trim_matches(is_blank);
        contains(words::PICTURES, item) || (list.contains('/') && is_known_person(item))
    };
    let cue = credit_word(list).is_some()
        && list.contains(|c: char| c.is_lowercase())
        && !name_word(list).is_some_and(|(first, _)| first.chars().all(char::is_uppercase));
    cue || list.split(['/', ',', ';', '|']).take(MOST_WORDS).any(house)
}

/// A person with a first name that everybody knows.
fn is_known_person(item: &str) -> bool {
    let first = name_word(item).map_or("", |(first, _)| first);
    is_first_name(first)
        && name(item).is_some_and(|(found, rest)| rest.is_empty() && is_person(found))
}

/// The rest behind the longest cue word; one that ends in a bracket has no word edge.
fn credit_word(text: &str) -> Option<&str> {
    let bracketed =
        ["Foto(s)", "Foto [M]", "Fotos [M]", "Bild(er)"].iter().find_map(|c| text.strip_prefix(c));
    bracketed.or_else(|| longest(text, words::CREDIT_CUES))
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

/// Whether the list has to fill its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whole {
    Yes,
    No,
}

/// Reads the names of a credit; gives what stands behind them.
fn names<'t>(build: &mut Build<'t>, list: &'t str, whole: Whole) -> Option<&'t str> {
    let mut rest = list;
    loop {
        let (item, more) = cut(rest, SIGNS);
        let (item, left) = match end_of_names(item) {
            Some(at) if whole == Whole::No => {
                let (item, left) = item.split_at_checked(at)?;
                let left = left.strip_prefix('.').unwrap_or(left);
                (item, Some(rest.get(rest.len() - behind(rest, left)?..)?))
            }
            _ => (item, None),
        };
        if build.has(PartKind::Credit) && is_apart(trimmed(item)) {
            return end(list, build);
        }
        if !one(build, item.trim_matches(is_blank)) {
            return None;
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

/// Tells whether another part of the line stands here: `Lesedauer`, `Stand`, a date with a clock.
fn is_apart(item: &str) -> bool {
    const PICTURES: &[&str] = &["Foto", "Fotos", "Bild", "Bilder", "Montage", "Grafik", "Video"];
    is_stop(item) && longest(item, PICTURES).is_none() || when(item).is_some()
}

/// What stands behind the last part read.
fn end<'t>(list: &'t str, build: &Build<'t>) -> Option<&'t str> {
    let end = build.parts().iter().map(|part| part.span().end).max()?;
    list.get(end.checked_sub(build.offset(list)?)?..)
}

/// How many bytes `left`, a slice of `text`, and all behind it take.
fn behind(text: &str, left: &str) -> Option<usize> {
    let start = (left.as_ptr() as usize).checked_sub(text.as_ptr() as usize)?;
    text.len().checked_sub(start)
}

/// Where the names end inside an item: at a full stop, or in front of a sentence.
fn end_of_names(item: &str) -> Option<usize> {
    full_stop(item).or_else(|| before_sentence(item))
}

/// The full stop before another sentence or service: `Foto: Anna Muster. Styling: …`.
fn full_stop(item: &str) -> Option<usize> {
    item.match_indices(". ").map(|(at, _)| at).find(|&at| {
        let before = item.get(..at).unwrap_or("");
        let last = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
        let next = trimmed(item.get(at + 1..).unwrap_or(""));
        let licence = words::LICENCES.iter().any(|l| spelled(next, l).is_some());
        last.chars().count() > 3 && is_capital(next) && !licence
    })
}

/// A picture house, or a name, with a sentence right behind it: `pixabay Ein Gericht ist …`.
fn before_sentence(item: &str) -> Option<usize> {
    let text = trimmed(item);
    let skipped = item.len() - text.len();
    let behind = house_at(text).or_else(|| {
        let (found, rest) = name_word(text).and_then(|(_, rest)| name_word(trimmed(rest)))?;
        is_capital(found).then_some(rest)
    })?;
    let next = trimmed(behind);
    let opener = name_word(next).map_or("", |(found, _)| found);
    let sentence = next.len() < behind.len()
        && words::OPENERS.contains(&opener)
        && next.split(is_blank).count() >= 4;
    sentence.then(|| skipped + text.len() - behind.len())
}

/// The rest behind the longest picture house or agency at the start of `text`.
fn house_at(text: &str) -> Option<&str> {
    let picture = longest(text, words::PICTURES);
    let agency = agency_at(text).map(|(_, rest)| rest);
    [picture, agency].into_iter().flatten().min_by_key(|rest| rest.len())
}

/// Reads one name of a credit; false where it cannot be one.
fn one<'t>(build: &mut Build<'t>, item: &'t str) -> bool {
    let item = item.trim_matches(|c: char| is_blank(c) || c == '+');
    let mut item = word(item, "via").map_or(item, trimmed);
    while let Some(behind) = again(item).filter(|behind| !behind.is_empty()) {
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
fn named<'t>(build: &mut Build<'t>, item: &'t str) -> bool {
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
fn is_sentence(item: &str) -> bool {
    let mut found = item.split(is_blank).filter(|w| !w.is_empty());
    let opener =
        |first: &str| words::OPENERS.contains(&first) || words::SMALL_WORDS.contains(&first);
    let opens = found.next().is_some_and(opener);
    opens
        && found
            .filter(|w| w.starts_with(char::is_lowercase) && !words::PARTICLES.contains(w))
            .count()
            > 0
}

/// No name in a credit has more words.
const MOST_WORDS: usize = 8;

/// Without the full stop that ends the line; an abbreviation keeps its own.
fn undotted(item: &str) -> &str {
    let stem = item.strip_suffix('.').unwrap_or(item);
    let last = stem.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    if last.chars().count() > 3 { stem } else { item }
}

/// `Anna Muster und Jan Beispiel`; `Presse- und Informationsamt` is one house.
fn two_people(item: &str) -> Option<(&str, &str)> {
    let (one, other) = item.split_once(" und ").or_else(|| item.split_once(" & "))?;
    let person =
        |text: &str| name(text).is_some_and(|(found, rest)| rest.is_empty() && is_person(found));
    (person(one) && person(other)).then_some((one, other))
}

/// `Josh Muster von Pexels`: somebody at a picture house.
fn from_house(item: &str) -> Option<(&str, &str)> {
    let (who, house) = item
        .rsplit_once(" von ")
        .or_else(|| item.rsplit_once(" bei "))
        .or_else(|| item.rsplit_once(" from "))?;
    contains(words::PICTURES, house).then_some((who, house))
}

/// A word about the picture that stands in no name's place: `Symbolbild`, `Ausschnitt`.
fn is_note(item: &str) -> bool {
    let bare = item.trim_matches(['(', ')', '.']);
    contains(
        &["Symbolbild", "Symbolfoto", "Ausschnitt", "honorarfrei", "frei", "nh", "o. l."],
        bare,
    )
}

/// The bytes of a licence note at the start of `item`, brackets included.
fn licence(item: &str) -> Option<usize> {
    let body = item.trim_start_matches(['[', '(']);
    let behind = words::LICENCES
        .iter()
        .filter_map(|l| spelled(body, l).and_then(|n| body.get(n..)))
        .min_by_key(|r| r.len())?;
    // `CC-BY-NC 2.0`, `CC BY-SA 3.0 DE`
    let rest = behind.trim_start_matches(|c: char| {
        c.is_ascii_uppercase() && !behind.contains(' ')
            || c.is_ascii_digit()
            || "-. ]),:".contains(c)
            || is_blank(c)
    });
    let rest = spelled(rest, "CC")
        .and_then(|n| rest.get(n..))
        .filter(|r| !r.starts_with(is_word))
        .unwrap_or(rest);
    let rest = parts_of_licence(rest);
    let taken = item.len() - rest.len();
    Some(taken)
}

/// What stands behind `NC`, `SA`, `ND`, a version and a country in a licence note.
fn parts_of_licence(text: &str) -> &str {
    let mut rest = text;
    loop {
        let next = rest
            .trim_start_matches(|c: char| is_blank(c) || c.is_ascii_digit() || "-.])".contains(c));
        let Some(behind) = ["SA", "NC", "ND", "BY", "DE", "AT", "CH"]
            .iter()
            .find_map(|part| next.strip_prefix(part))
            .filter(|b| !b.starts_with(is_word))
        else {
            return next;
        };
        rest = behind;
    }
}

/// A licence and the name behind it: `CC-BY-NC 2.0 Anna Muster`.
fn licensed<'t>(build: &mut Build<'t>, item: &'t str, len: usize) -> bool {
    let Some((note, rest)) = item.split_at_checked(len) else { return false };
    build.push(PartKind::Licence, note.trim_matches(|c: char| is_blank(c) || "[](),".contains(c)));
    let rest = rest.trim_matches(|c: char| is_blank(c) || ".)]".contains(c));
    rest.is_empty() || named(build, rest)
}

/// `Anna Muster (KNA)`, `Anna Muster (hr)`, `Anna Muster [CC BY-SA 3.0]`.
fn bracketed<'t>(build: &mut Build<'t>, before: &'t str, inside: &'t str) -> bool {
    let fine = before.is_empty() || one(build, before);
    if let Some(len) = licence(inside) {
        return fine && licensed(build, inside, len);
    }
    let house = Agency::named(inside).is_some()
        || is_known_outlet(inside)
        || contains(words::PICTURES, inside);
    if house {
        build.push(PartKind::Credit, inside);
    }
    fine
}

/// The rest behind a year at the start: `2024 The AP`.
fn year(item: &str) -> Option<&str> {
    let (digits, rest) = item.split_at_checked(4)?;
    let fits = digits.bytes().all(|b| b.is_ascii_digit())
        && (digits.starts_with("19") || digits.starts_with("20"));
    (fits && rest.starts_with(is_blank)).then_some(rest)
}

/// A credit without a cue, on a line of its own: `Imago/Beispiel`, `picture alliance/dpa | Anna Muster`.
pub(crate) fn bare_credit(text: &str) -> Read<'_> {
    let body = unbulleted(text);
    if body.len() > LONGEST / 2 {
        return None;
    }
    let mut rest = body;
    let (mut houses, mut items) = (0, 0);
    let mut build = Build::new(text);
    loop {
        let (item, more) = cut(rest, &["/", "|", " via ", ";"]);
        let item = item.trim_matches(is_blank);
        // `ZDF/Anna Muster`: a station is a house beside a name at a slash.
        let station = body.contains('/') && (is_known_outlet(item) || is_call_sign(item));
        let house = is_house(item) || (station && rest.split('/').any(is_known_person));
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

/// A credit without a cue in front of a caption: `dpa/Anna Muster Im Hafen wird …`.
pub(crate) fn leading_credit(text: &str) -> Read<'_> {
    let (house, _) = cut(text, &["/"]);
    let rest = text.get(house.len()..)?.strip_prefix('/')?;
    if !is_house(house.trim_matches(is_blank)) {
        return None;
    }
    let (item, _) = cut(rest, &["/", ",", ";", "|", "."]);
    let (who, _) = item.split_at_checked(before_sentence(item)?)?;
    let mut build = Build::new(text);
    let fine = one(&mut build, house) && one(&mut build, who.trim_matches(is_blank));
    let rest = rest.get(who.len()..)?;
    fine.then(|| build.finish(SourceKind::Credit, rest))?
}

/// A house whose pictures are printed: of the table, or an agency.
fn is_house(item: &str) -> bool {
    gate(item).house && (contains(words::PICTURES, item) || Agency::named(item).is_some())
}

/// Up to five words, all of which a name can hold.
fn is_bare_name(item: &str) -> bool {
    let few = item.split(is_blank).count() <= 5;
    few && name(item).is_some_and(|(_, rest)| rest.is_empty())
}

static COPYRIGHT: LazyLock<memmem::Finder<'static>> =
    LazyLock::new(|| memmem::Finder::new("Copyright"));
static BY: LazyLock<memmem::Finder<'static>> = LazyLock::new(|| memmem::Finder::new(" by "));

/// A credit at the end of a caption; gives also where the caption ends.
///
/// The cue may stand right behind the last word: `… im StadionBild: Anna Muster/dpa`.
pub(crate) fn credit_tail(text: &str) -> Option<(usize, Source<'_>)> {
    let near = text.len().saturating_sub(LONGEST);
    let near = (near..text.len()).find(|&at| text.is_char_boundary(at))?;
    let foot = text.get(near..)?;
    let bytes = foot.as_bytes();
    let signs = memchr2_iter(b':', 0xa9, bytes).chain(COPYRIGHT.find_iter(bytes));
    let by = BY.find_iter(bytes);
    let mut starts: Vec<usize> =
        signs.chain(by).filter_map(|sign| start_before(foot, sign)).collect();
    starts.sort_unstable();
    starts.dedup();
    for at in starts.into_iter().map(|at| near + at).filter(|&at| at > 0) {
        let (before, tail) = text.split_at_checked(at)?;
        if let Some((source, rest)) =
            infocom(tail).or_else(|| picture_source(tail)).or_else(|| before_copyright(tail))
            && ends(rest)
        {
            let caption = before.trim_end_matches(|c: char| is_blank(c) || "|-–—,".contains(c));
            return Some((caption.len(), source.shifted(at)));
        }
    }
    None
}

/// Tells whether only the end of the line, or another part of it, stands there.
fn ends(rest: &str) -> bool {
    let next = rest.trim_start_matches(|c: char| is_blank(c) || ".;|,".contains(c));
    next.is_empty()
        || is_stop(next)
        || credit_word(next).is_some()
        || name_word(next).is_some_and(|(_, behind)| trimmed(behind).starts_with(':'))
}

/// Where the cue begins whose sign (`:`, `©`, `Copyright`) stands at byte `sign`; a bracket in front is part of it.
fn start_before(text: &str, sign: usize) -> Option<usize> {
    let head = text.get(..sign).or_else(|| text.get(..sign.checked_sub(1)?))?;
    let at_sign = head.len();
    let behind = text.get(at_sign..)?;
    let from = at_sign.saturating_sub(LONGEST_CUE);
    let starts = head.char_indices().filter(|&(at, c)| at >= from && c.is_uppercase());
    let cue = starts.map(|(at, _)| at).find(|&at| {
        let (before, tail) = head.split_at_checked(at).unwrap_or((head, ""));
        can_start(before, tail)
            && text.get(at..).is_some_and(|tail| cue(tail, Place::Picture).is_some())
    });
    let alone = behind.starts_with('©') || behind.starts_with("Copyright");
    let at = cue.or_else(|| alone.then_some(at_sign))?;
    if alone && let Some(name) = name_before(text, at) {
        return Some(name);
    }
    // `(Foto: …)`, `©Foto: …`
    let before = text.get(..at)?.trim_end_matches(is_blank);
    let before = before.strip_suffix('©').map_or(before, |b| b.trim_end_matches(is_blank));
    if let Some(outside) = before.strip_suffix('(') {
        return Some(outside.len());
    }
    Some(if before.len() < at && text.get(before.len()..).is_some_and(|t| t.starts_with('©')) {
        before.len()
    } else {
        at
    })
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

/// A credit without a cue behind the last sentence or bar of a caption: `… im Hafen. IMAGO/Anna Muster`.
pub(crate) fn bare_tail(text: &str) -> Option<Source<'_>> {
    let ends = [". ", "! ", "? ", "“ ", "\" ", ") ", " | "];
    let at =
        ends.iter().filter_map(|end| text.rfind(end).map(|at| at + end.len())).collect::<Vec<_>>();
    at.into_iter().find_map(|at| {
        let tail = text.get(at..).filter(|tail| tail.contains(['/', '|']))?;
        // `dpa | Anna Muster` begins before its own bar.
        let (source, rest) = bare_credit(tail)?;
        rest.is_empty().then(|| source.shifted(at))
    })
}

/// Where the name in front of `/Copyright` begins: at a first name, or behind the last sentence.
fn name_before(text: &str, at: usize) -> Option<usize> {
    let before = text.get(..at)?.strip_suffix('/')?;
    let starts = before.rmatch_indices(is_blank).map(|(at, blank)| at + blank.len()).take(4);
    let first = |at: usize| {
        let (found, _) = before.get(at..).and_then(name_word).unwrap_or(("", ""));
        let behind_sentence = before
            .get(..at)
            .is_some_and(|b| b.trim_end_matches(is_blank).ends_with(['.', '!', '?']));
        is_first_name(found) || (behind_sentence && is_capital(found))
    };
    starts.filter(|&at| first(at)).last()
}

/// Bytes of the longest cue.
const LONGEST_CUE: usize = 24;

/// Tells whether a credit can begin between `before` and `tail`: a cue word, not inside of another.
fn can_start(before: &str, tail: &str) -> bool {
    let glued = before.ends_with(is_word)
        && !before.ends_with(|c: char| c.is_lowercase() || c.is_ascii_digit());
    let cue =
        credit_word(tail).is_some() || longest(tail, &["Quelle", "Quellen", "Copyright"]).is_some();
    !glued && cue
}
