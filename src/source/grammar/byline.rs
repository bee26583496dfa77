//! Who wrote it.

use super::{
    LONGEST, Read,
    agency::agency_at,
    build::Build,
    list::{is_call_sign, is_domain, is_initials, is_known_outlet},
    name::{
        contains, is_capital, is_first_name, is_person, is_place, is_role, is_stop, longest, name,
        name_word, trimmed, unbulleted,
    },
    when::when,
};
use crate::{
    source::{PartKind, SourceKind, words},
    text::{is_blank, is_word, word},
};

/// `Von Anna Muster und Jan Beispiel, Berlin`, `Ein Gastbeitrag von …`, `Autor: red`.
pub(crate) fn byline(text: &str) -> Read<'_> {
    let body = unbulleted(text);
    let mut build = Build::new(text);
    let (cue, list) = cue(&mut build, body)?;
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
/// and a date or a role behind the last name: `Anna Muster, 1. Dezember 2021`, `Jan Beispiel Redakteur`.
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
    let next = rest.trim_start_matches(|c: char| is_blank(c) || ",|•·–-:".contains(c));
    let dated = when(next).is_some() || word(next, "Stand").is_some();
    let role = next.is_empty()
        && source.of_kind(PartKind::Role).next().is_some()
        && source.authors().count() == 1;
    (dated || role).then_some((source, rest))
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
    if let Some(rest) = longest(text, words::AUTHOR_CUES) {
        return author_cue(rest);
    }
    if let Some(rest) = longest(text, words::TRANSLATED) {
        let list = trimmed(rest);
        let list = list.strip_prefix([':', ',']).map_or(list, trimmed);
        let list = longest(list, &["übersetzt von", "von"]).map_or(list, trimmed);
        return (list.len() < rest.len()).then_some((Cue::Translated, list));
    }
    if let Some(rest) = longest(text, words::FRAMES) {
        return Some((Cue::Word, trimmed(rest)));
    }
    if let Some(rest) = reports(build, text) {
        return Some((Cue::Word, rest));
    }
    if let Some(rest) = longest(text, words::WRITTEN) {
        return Some((Cue::Von, von(trimmed(rest))?));
    }
    let article = longest(text, &["Ein", "Eine"]).map(trimmed).unwrap_or(text);
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

/// `Aus Berlin berichtet Anna …`: the place is kept, the reporter follows.
fn reports<'t>(build: &mut Build<'t>, text: &'t str) -> Option<&'t str> {
    let place = trimmed(word(text, "Aus")?);
    let (found, rest) = name(place)?;
    let next = trimmed(rest);
    let behind = word(next, "berichtet").or_else(|| word(next, "berichten"))?;
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
    if let Some(rest) = longest(text, words::GENRES) {
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
    let ends = |genre: &&&str| genre.len() > 4 && small.ends_with(&genre.to_lowercase());
    words::GENRES.iter().any(|genre| ends(&genre)).then_some(rest)
}

/// Reads the names behind a cue; gives what stands behind them.
fn hands<'t>(build: &mut Build<'t>, list: &'t str, cue: Cue) -> Option<&'t str> {
    if list.len() > LONGEST && cue == Cue::None {
        return None;
    }
    let mut rest = one(build, list, cue, Sign::First)?;
    loop {
        rest = attached(build, rest);
        let Some((sign, next)) = sign(rest) else { return Some(rest) };
        match one(build, next, cue, sign) {
            Some(behind) => rest = behind,
            // `Von Gott und der Welt` names nobody.
            None if sign == Sign::And => return None,
            None => return Some(rest),
        }
    }
}

/// What stands between two names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    First,
    Comma,
    Slash,
    And,
    With,
}

fn sign(rest: &str) -> Option<(Sign, &str)> {
    let next = trimmed(rest);
    if let Some(behind) = next.strip_prefix([',', ';']) {
        return Some((Sign::Comma, trimmed(behind)));
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
    let with = word(next, "mit").or_else(|| word(next, "für")).map(trimmed)?;
    let material = longest(
        with,
        &["Material von", "Material der", "Material des", "Informationen von", "Informationen der"],
    );
    Some((Sign::With, material.map_or(with, trimmed)))
}

/// Reads one name; gives what stands behind it.
fn one<'t>(build: &mut Build<'t>, text: &'t str, cue: Cue, sign: Sign) -> Option<&'t str> {
    let text = word(text, "von").filter(|_| sign == Sign::And).map_or(text, trimmed);
    let text = role_before(build, text).unwrap_or(text);
    if let Some(rest) =
        longest(text, words::GENERIC).filter(|rest| sign != Sign::First && bounded(rest))
    {
        build.push(PartKind::GenericAgencies, text.get(..text.len() - rest.len())?);
        return Some(rest);
    }
    if let Some((agency, rest)) = agency_at(text).filter(|(_, rest)| bounded(rest)) {
        build.push(PartKind::Agency, agency);
        return Some(rest);
    }
    if let Some(rest) = small_mark(build, text, cue, sign) {
        return Some(rest);
    }
    if sign == Sign::Comma
        && cue != Cue::None
        && let Some(rest) = small_role(build, text)
    {
        return Some(rest);
    }
    let (found, rest) = name(text)?;
    let kind = kind(build, found, rest, cue, sign)?;
    if kind == PartKind::Role {
        let end = text.find(['|', '•']).unwrap_or(text.len());
        let (role, rest) = text.split_at_checked(end)?;
        let place = [" in ", " aus "].iter().find_map(|cue| role.find(cue));
        if let Some((role, behind)) = place.and_then(|at| text.split_at_checked(at)) {
            build.push(kind, role);
            return Some(from(build, trimmed(behind)).unwrap_or(behind));
        }
        build.push(kind, role.trim_end_matches(is_blank));
        return Some(rest);
    }
    build.push(kind, found);
    Some(rest)
}

/// `Sportredakteur Jan …`, `unserer Korrespondentin Anna …`: the role in front of the name, and the name.
fn role_before<'t>(build: &mut Build<'t>, text: &'t str) -> Option<&'t str> {
    let role = longest(text, &["unserem", "unserer", "unseren", "unserm"]).map_or(text, trimmed);
    let (found, rest) = name_word(role)?;
    let next = trimmed(rest);
    let named = next.len() < rest.len() && name(next).is_some_and(|(who, _)| is_person(who));
    if !named || !is_role(found) {
        return None;
    }
    build.push(PartKind::Role, found);
    Some(next)
}

/// `freie Autorin`, `zzt. Brüssel`: a role whose first word is small.
fn small_role<'t>(build: &mut Build<'t>, text: &'t str) -> Option<&'t str> {
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

/// Tells whether a mark ends here: a sign, the end, a date, another part of the line.
fn bounded(rest: &str) -> bool {
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
fn small_mark<'t>(build: &mut Build<'t>, text: &'t str, cue: Cue, sign: Sign) -> Option<&'t str> {
    let len = text.find(|c: char| is_blank(c) || ",;/|&():".contains(c)).unwrap_or(text.len());
    let (found, rest) = text.split_at_checked(len)?;
    if !bounded(rest) {
        return None;
    }
    let dotless = found.strip_suffix('.').filter(|_| rest.is_empty()).unwrap_or(found);
    let house = is_domain(dotless) || is_known_outlet(dotless);
    let kind = if house && sign == Sign::First && matches!(cue, Cue::Von | Cue::Colon) {
        PartKind::Author
    } else if house || (sign != Sign::First && is_call_sign(dotless)) {
        PartKind::Outlet
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

/// What a name is by its place in the list.
fn kind(build: &Build<'_>, found: &str, rest: &str, cue: Cue, sign: Sign) -> Option<PartKind> {
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
            (house && (!single || (bounded(rest) && is_alone(found)))).then_some(author)
        }
        Sign::With => person.then_some(PartKind::Partner),
        Sign::Comma | Sign::Slash if is_role(first_word) => Some(PartKind::Role),
        _ if is_place(found) => Some(PartKind::Place),
        _ if is_outlet_name(found) => Some(PartKind::Outlet),
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

/// `NDR Info`, `ARD-Studio Kiew`: a known house first.
fn is_outlet_name(found: &str) -> bool {
    let first = found.split(|c: char| is_blank(c) || c == '-').next().unwrap_or("");
    first.len() < found.len() && is_known_outlet(first) && !first.chars().any(char::is_lowercase)
}

/// One word that can sign alone: a first name, a house in capitals, a user's name.
fn is_alone(found: &str) -> bool {
    is_first_name(found)
        || contains(&["Redaktion", "Onlineredaktion", "Gast"], found)
        || is_known_outlet(found)
        || is_call_sign(found)
        || found.contains('.')
}

fn first_word(name: &str) -> &str {
    name_word(name).map_or("", |(first, _)| first)
}

/// Words that begin a sentence or a title rather than the name of a house.
fn is_article(found: &str) -> bool {
    let small = found.to_lowercase();
    [
        "der", "die", "das", "dem", "den", "des", "ein", "eine", "im", "in", "am", "es", "was",
        "wie", "wer", "hier", "so",
    ]
    .contains(&small.as_str())
}

/// What stands behind a name without a sign: a role, a place in brackets, `aus Kiel`, other hands.
fn attached<'t>(build: &mut Build<'t>, rest: &'t str) -> &'t str {
    let next = trimmed(rest);
    if next.len() == rest.len() && !next.starts_with('(') {
        return rest;
    }
    role(build, next)
        .or_else(|| in_brackets(build, next))
        .or_else(|| from(build, next))
        .or_else(|| drew(build, next))
        .map_or(rest, |behind| attached_once(build, behind))
}

/// One more attachment at most: `Korrespondent in Moskau`.
fn attached_once<'t>(build: &mut Build<'t>, rest: &'t str) -> &'t str {
    let next = trimmed(rest);
    from(build, next).filter(|_| next.len() < rest.len()).unwrap_or(rest)
}

/// `Korrespondent`, `Leitender Redakteur`.
fn role<'t>(build: &mut Build<'t>, text: &'t str) -> Option<&'t str> {
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
fn in_brackets<'t>(build: &mut Build<'t>, text: &'t str) -> Option<&'t str> {
    let (inside, rest) = text.strip_prefix('(')?.split_once(')')?;
    if is_place(inside) {
        build.push(PartKind::Place, inside);
    } else if agency_at(inside).is_some_and(|(_, rest)| rest.is_empty()) {
        build.push(PartKind::Agency, inside);
    } else if is_known_outlet(inside) || is_call_sign(inside) {
        build.push(PartKind::Outlet, inside);
    } else if is_initials(inside) {
        build.push(PartKind::Initials, inside);
    }
    Some(rest)
}

/// `aus Kiel`, `in Moskau`.
fn from<'t>(build: &mut Build<'t>, text: &'t str) -> Option<&'t str> {
    let place = trimmed(word(text, "aus").or_else(|| word(text, "in"))?);
    let (found, rest) = match longest(place, words::PLACES) {
        Some(rest) => place.split_at_checked(place.len() - rest.len())?,
        None => name(place)?,
    };
    if !(is_place(found) || bounded(rest)) || found.split(is_blank).count() > 3 {
        return None;
    }
    build.push(PartKind::Place, found);
    Some(rest)
}

/// `Illustration von Mara Muster`, `Übersetzung: Jan Beispiel` behind the author.
fn drew<'t>(build: &mut Build<'t>, text: &'t str) -> Option<&'t str> {
    let (kind, rest) = match longest(text, words::DREW) {
        Some(rest) => (PartKind::Illustrator, rest),
        None => (PartKind::Translator, longest(text, words::TRANSLATED)?),
    };
    let list = trimmed(rest);
    let list = list.strip_prefix(':').or_else(|| word(list, "von")).map(trimmed)?;
    let (found, rest) = name(list).filter(|(found, _)| is_person(found))?;
    build.push(kind, found);
    Some(rest)
}

/// Tells whether what was read can be a byline by its names alone.
fn is_plausible(build: &Build<'_>, cue: Cue, rest: &str) -> bool {
    let full =
        |kind| build.parts().iter().any(|part| part.kind() == kind && is_person(part.text()));
    let named = full(PartKind::Author) || full(PartKind::Translator);
    let marked = build.has(PartKind::Agency) || build.has(PartKind::Initials);
    match cue {
        Cue::Word | Cue::None => named,
        Cue::Translated => named,
        _ if named || marked => true,
        // `Von Mäusen und Menschen`: one house may write, not two words of one each.
        _ => {
            build.count(PartKind::Author) == 1
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
    let other = bare.starts_with(|c: char| c.is_ascii_digit())
        || (apart && (is_stop(bare) || when(bare).is_some()))
        || next.starts_with(['|', '•', '·', '('])
        || (next.starts_with(['/', ';']) && is_capital(bare));
    let cue = [
        "am",
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
    other || (apart && longest(bare, &cue).is_some_and(|behind| starts_date(trimmed(behind))))
}

/// Tells whether a date can begin here: a digit, a weekday, `am`, `:`.
fn starts_date(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit() || c == ':')
        || is_stop(text)
        || longest(text, &["am", "vom"]).is_some()
}
