//! Whose rights they are.

use super::rows;
use super::{
    LONGEST, Read,
    build::Build,
    gate::has_sign,
    list::is_place_like,
    name::{is_capital, is_place, longest, name, trimmed, unbulleted},
};
use crate::{
    source::{PartKind, SourceKind, words},
    text::{is_blank, is_word, word},
};

/// `© 2024 Beispiel Verlag GmbH. Alle Rechte vorbehalten`, `© 1998-2020 Beispiel`, `Copyright © Muster AG`.
pub(crate) fn copyright(text: &str) -> Read<'_> {
    read(text, Known::No)
}

/// The same where the place in the page says that rights are meant: also `© Beispiel`.
pub(crate) fn known_copyright(text: &str) -> Read<'_> {
    read(text, Known::No).or_else(|| read(text, Known::Yes))
}

/// Whether the caller knows that it is a line about rights.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Known {
    Yes,
    No,
}

fn read(text: &str, known: Known) -> Read<'_> {
    let body = unbulleted(text);
    if body.len() > LONGEST || !(body.starts_with(OPENINGS) || has_sign(body)) {
        return None;
    }
    // `Alle Rechte vorbehalten | © Beispiel`: what stands in front says whose rights are meant.
    let led = reserved(body).map(|rest| rest.trim_start_matches(|c| is_blank(c) || is_sign(c)));
    let known = if led.is_some_and(|rest| sign(rest).is_some()) { Known::Yes } else { known };
    let body = protected(body).or(led).unwrap_or(body);
    if let Some(read) = late_sign(text, body) {
        return Some(read);
    }
    let rest = signs(body)?;
    behind_signs(text, body, reserved(rest).map_or(rest, trimmed), known)
}

/// Years and holder behind the signs, in either order, and the words about the rights.
fn behind_signs<'t>(text: &'t str, body: &'t str, rest: &'t str, known: Known) -> Read<'t> {
    if rows::CREDIT_CUES.longest(rest).is_some_and(|behind| trimmed(behind).starts_with(':')) {
        return None;
    }
    let mut build = Build::new(text);
    let rest = years(rest).map_or(rest, |(written, rest)| {
        build.push(PartKind::Years, written);
        rest.trim_start_matches(|c: char| is_blank(c) || ",:.–-|".contains(c))
    });
    let by = longest(rest, &["Powered by", "by"]).map(trimmed);
    let rest = by.unwrap_or(rest);
    let (holder, behind) = holder(rest);
    // A second sign behind a slash: a picture's.
    if holder.is_empty() && build.parts().is_empty()
        || holder.contains("/Copyright")
        || word(holder, "dpa-infocom").is_some()
    {
        return None;
    }
    let (holder, late) = trailing_years(holder);
    let reserved = reserved(behind);
    let twice = word(body, "Copyright").is_some_and(|rest| trimmed(rest).starts_with('©'));
    let said =
        behind.trim_start_matches(|c: char| is_blank(c) || c == '.' || c == ',' || is_sign(c));
    let rights = longest(said, RIGHTS).is_some()
        || reserved.is_some()
        || twice
        || by.is_some()
        || build.has(PartKind::Years)
        || late.is_some();
    if !rights && !is_legal(holder) && known == Known::No {
        return None;
    }
    if rows::PICTURES.contains(holder) || holder.is_empty() && late.is_none() {
        return None;
    }
    build.push(PartKind::Holder, holder);
    let late = late.map(|late| (late, behind)).or_else(|| later_years(behind));
    let (late, behind) = late.map_or((None, behind), |(late, behind)| (Some(late), behind));
    if let Some(late) = late.filter(|_| !build.has(PartKind::Years)) {
        build.push(PartKind::Years, late);
    }
    let rest = reserved.unwrap_or(behind);
    build.finish(SourceKind::Copyright, if rest == "." { "" } else { rest })
}

/// What stands behind a holder of rights, not behind who took a picture.
const RIGHTS: &[&str] = &[
    "Nachdruck",
    "Vervielfältigung",
    "Weiterverwendung",
    "Weiterverbreitung",
    "Jede Verwendung",
    "Impressum",
    "Datenschutz",
    "AGB",
];

/// What a line without a sign begins with: `(c)`, `Copyright`, `Alle Rechte`, `Sämtliche Rechte`, `Tous droits`.
const OPENINGS: [char; 9] = ['(', 'C', 'c', 'A', 'a', 'S', 's', 'T', 't'];

/// `Beispiel Verlag © 2024`, `2024 © Beispiel`: the sign stands between holder and year.
fn late_sign<'t>(text: &'t str, body: &'t str) -> Read<'t> {
    let (before, behind) = body.split_once('©')?;
    let (before, behind) = (before.trim_end_matches(is_blank), trimmed(behind));
    let mut build = Build::new(text);
    if let Some((written, "")) = years(before) {
        let (house, rest) = holder(behind);
        build.push(PartKind::Years, written);
        build.push(PartKind::Holder, house);
        return build.finish(SourceKind::Copyright, reserved(rest).unwrap_or(rest));
    }
    let (written, rest) = match years(behind) {
        Some(read) => read,
        None if reserved(behind).is_some() => ("", behind),
        None => return None,
    };
    let short = before.split(is_blank).count() <= 6
        && before.starts_with(char::is_uppercase)
        && !before.contains(['.', ':'])
        && longest(before, &["Copyright"]).is_none();
    let apart = rest.len() > trimmed(rest).len() && trimmed(rest).starts_with(is_sign);
    let ends = trimmed(rest).is_empty() || reserved(rest).is_some() || apart;
    if !short || !ends || rows::CREDIT_CUES.longest(before).is_some() {
        return None;
    }
    build.push(PartKind::Holder, before);
    build.push(PartKind::Years, written);
    build.finish(SourceKind::Copyright, reserved(rest).unwrap_or(rest))
}

/// The sign behind `Alle Inhalte sind urheberrechtlich geschützt`, `Alle Inhalte`, `Texte und Bilder`.
fn protected(text: &str) -> Option<&str> {
    let at = text.find('©').filter(|&at| at > 0 && at < 80)?;
    let (before, rest) = text.split_at_checked(at)?;
    let things = || before.split(is_blank).filter(|word| !word.is_empty()).all(is_thing);
    (before.contains("eschützt") || things()).then_some(rest)
}

/// A word of `Alle Inhalte`, `Texte und Bilder`.
fn is_thing(word: &str) -> bool {
    let things = [
        "Alle",
        "alle",
        "Inhalte",
        "Inhalt",
        "Texte",
        "Text",
        "Bilder",
        "Fotos",
        "und",
        "&",
        "Seite",
        "Website",
        "Artikel",
        "Beiträge",
        "Daten",
    ];
    things.contains(&word)
}

/// The rest behind `©`, `(c)`, `Copyright`, in any mix; at least one.
fn signs(text: &str) -> Option<&str> {
    let mut rest = text;
    while let Some(behind) = sign(rest) {
        rest = trimmed(behind.strip_prefix(':').unwrap_or(behind));
    }
    (rest.len() < text.len()).then_some(rest)
}

fn sign(text: &str) -> Option<&str> {
    let bracketed = text.strip_prefix("(c)").or_else(|| text.strip_prefix("(C)"));
    text.strip_prefix('©').or(bracketed).or_else(|| word(text, "Copyright"))
}

/// `2024`, `1998-2020`, `1996 - 2022`, `2012-24`, `2000 bis 2024`, `seit 2012` at the start.
pub(super) fn years(text: &str) -> Option<(&str, &str)> {
    let rest = year(word(text, "seit").map_or(text, trimmed))?;
    let dash = trimmed(rest);
    let late = dash.strip_prefix(['-', '–']).or_else(|| word(dash, "bis")).map(trimmed);
    let until = |late| year(late).or_else(|| short_year(late)).or_else(|| word(late, "heute"));
    let rest = late.and_then(until).unwrap_or(rest);
    Some((text.get(..text.len() - rest.len())?, rest))
}

/// A sign between the parts of a page's foot.
fn is_sign(c: char) -> bool {
    matches!(c, '|' | '·' | '•' | '–' | '-')
}

/// The rest behind four digits of a year of our time.
fn year(text: &str) -> Option<&str> {
    let (digits, rest) = text.split_at_checked(4)?;
    let centuries = ["17", "18", "19", "20"];
    let fits = digits.bytes().all(|b| b.is_ascii_digit())
        && centuries.iter().any(|century| digits.starts_with(century));
    (fits && !rest.starts_with(is_word)).then_some(rest)
}

/// The rest behind two digits: `-24`.
fn short_year(text: &str) -> Option<&str> {
    let (digits, rest) = text.split_at_checked(2)?;
    (digits.bytes().all(|b| b.is_ascii_digit()) && !rest.starts_with(is_word)).then_some(rest)
}

/// The holder, up to the sign that ends a name, and what stands behind it.
fn holder(text: &str) -> (&str, &str) {
    let end = ends(text).min().unwrap_or(text.len());
    // `S.A. All rights reserved`: the dot is the name's.
    let abbreviated = text.get(end..).is_some_and(|r| r.starts_with('.'))
        && text.get(..end).is_some_and(keeps_dot);
    let end = if abbreviated { end + 1 } else { end };
    let (holder, rest) = text.split_at_checked(end).unwrap_or((text, ""));
    let holder = holder.trim_end_matches(|c: char| is_blank(c) || c == ',');
    let dotted = holder.strip_suffix('.');
    match dotted.filter(|stem| !keeps_dot(stem)) {
        Some(stem) => (stem, text.get(stem.len()..).unwrap_or(rest)),
        None => (holder, text.get(holder.len()..).unwrap_or(rest)),
    }
}

/// `Ltd.`, `e.V.`, `Inc.`
fn keeps_dot(stem: &str) -> bool {
    let last = stem.rsplit(|c: char| is_blank(c)).next().unwrap_or(stem);
    words::LEGAL_FORMS.iter().any(|form| form.strip_suffix('.') == Some(last)) || last == "V"
}

/// The first bytes of what can end a holder.
const ENDS_BEGIN: [bool; 256] = {
    let mut begins = [false; 256];
    let mut rows = words::HOLDER_ENDS;
    while let [row, rest @ ..] = rows {
        begins[row.as_bytes()[0] as usize] = true;
        rows = rest;
    }
    begins
};

/// Where a holder can end.
fn ends(text: &str) -> impl Iterator<Item = usize> {
    let first = |byte: u8| ENDS_BEGIN.get(usize::from(byte)).is_some_and(|begins| *begins);
    let marked = |&at: &usize| {
        let rest = text.get(at..).unwrap_or("");
        words::HOLDER_ENDS.iter().any(|mark| rest.starts_with(mark))
    };
    let mut places = text.bytes().enumerate().filter(|&(_, byte)| first(byte)).map(|(at, _)| at);
    let marked = places.find(marked);
    marked.into_iter().chain(address(text)).chain(sentence(text)).chain(town(text))
}

/// The full stop that ends the holder, and the bracket in front of a year.
fn sentence(text: &str) -> Option<usize> {
    let stop = text.match_indices(". ").map(|(at, _)| at).find(|&at| {
        let before = text.get(..at).unwrap_or("");
        let last = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
        last.chars().count() > 3 && is_capital(trimmed(text.get(at + 1..).unwrap_or("")))
    });
    let bracket = text.find(" (").filter(|at| text.get(at + 2..).and_then(years).is_some());
    [stop, bracket].into_iter().flatten().min()
}

/// The comma in front of the town of a house: `Gewerbeverlag, Bern`.
fn town(text: &str) -> Option<usize> {
    let (house, town) = text.rsplit_once(", ")?;
    is_place(town.trim_end_matches(['.', ' '])).then_some(house.len())
}

/// The comma in front of an address: digits stand behind it.
fn address(text: &str) -> Option<usize> {
    text.match_indices(',').map(|(at, _)| at).find(|&at| {
        let behind = text.get(at + 1..).unwrap_or("");
        let part = behind.split(',').next().unwrap_or("");
        (part.contains(|c: char| c.is_ascii_digit())
            && !years(trimmed(part))
                .is_some_and(|(_, rest)| rest.trim_matches(['.', ' ']).is_empty()))
            || text.get(..at).is_some_and(|name| {
                is_legal(name.rsplit(is_blank).find(|w| !w.is_empty()).unwrap_or(""))
                    && longest(trimmed(behind), &["Inc", "LLC", "Ltd"]).is_none()
            })
    })
}

/// The years behind the holder: `Beispiel GmbH 2024`.
fn trailing_years(holder: &str) -> (&str, Option<&str>) {
    let starts = holder.rmatch_indices([' ', '\u{a0}']).map(|(at, blank)| at + blank.len()).take(3);
    let late = starts
        .filter_map(|at| holder.get(at..))
        .filter(|late| years(late).is_some_and(|(_, r)| r.is_empty()))
        .last();
    match late {
        Some(late) => {
            let before = holder.get(..holder.len() - late.len()).unwrap_or(holder);
            (before.trim_end_matches(|c: char| is_blank(c) || c == ','), Some(late))
        }
        None => (holder, None),
    }
}

/// The years apart from the holder, and what stands behind them: `…, 2024`, `… (2024)`, `…, Kiel 2024`.
fn later_years(behind: &str) -> Option<(&str, &str)> {
    let late = behind.trim_start_matches(|c: char| is_blank(c) || ",(".contains(c));
    let town =
        || name(late).filter(|(found, _)| is_place_like(found)).map(|(_, rest)| trimmed(rest));
    let (written, rest) = years(late).or_else(|| years(town()?))?;
    let rest = rest.strip_prefix(')').unwrap_or(rest);
    (rest.is_empty() || rest.starts_with(['.', ',', ';', ' '])).then_some((written, rest))
}

/// The rest behind `Alle Rechte vorbehalten`.
pub(super) fn reserved(text: &str) -> Option<&str> {
    let body = text.trim_start_matches(|c: char| is_blank(c) || ".,-–|".contains(c));
    let rest = longest(
        body,
        &[
            "Alle Rechte vorbehalten",
            "All rights reserved",
            "All rights are reserved",
            "Alle Rechte reserviert",
            "Alle Rechte sind vorbehalten",
            "Sämtliche Rechte vorbehalten",
            "Alle Nutzungsrechte vorbehalten",
            "Tous droits réservés",
        ],
    )?;
    Some(rest.strip_prefix('.').unwrap_or(rest))
}

/// Tells whether a name carries a legal form.
fn is_legal(name: &str) -> bool {
    name.split(|c: char| is_blank(c) || c == '/').any(|found| {
        let bare = found.trim_end_matches(',');
        words::LEGAL_FORMS.contains(&bare) || bare.ends_with("gesellschaft")
    }) || name.ends_with("e. V.")
}
