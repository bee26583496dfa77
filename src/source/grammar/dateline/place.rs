//! The places in front of a text, and how sure it is that they are some.

use super::super::{
    build::Build,
    list::mark,
    name::{is_capital, is_place, is_stop, longest, name_word, titled, trimmed},
    rows::{self, Words},
};
use super::dash;
use crate::{
    source::{PartKind, words},
    text::{is_blank, word},
};

/// How sure it is that the words are places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sure {
    /// One of them is in the table.
    Known,
    /// `ERDEN`: four capitals or more, as datelines are set.
    Capitals,
    No,
}

pub(super) fn sure(build: &Build<'_>, body: &str, rest: &str) -> Sure {
    let town = |name: &str| TOWNS.iter().any(|first| name.starts_with(first));
    // `Mülheim an der Ruhr`
    let by_river = |name: &str| {
        let (town, behind) = name.split_once(is_blank).unwrap_or((name, ""));
        let river = behind.rsplit(is_blank).next().unwrap_or("");
        is_place(town) && words::RIVERS.contains(&river)
    };
    let known = |name: &str| is_place(name) || town(name) || by_river(name);
    if build.parts().iter().any(|part| known(part.text())) {
        return Sure::Known;
    }
    let written = body.get(..body.len() - rest.len()).unwrap_or("");
    let letters = written.chars().filter(|c| c.is_alphabetic()).count();
    let capitals = letters >= 4 && !written.chars().any(char::is_lowercase);
    if capitals { Sure::Capitals } else { Sure::No }
}

/// The first words of places: `Bad Musterau`, `Kreis Musterhausen`.
const TOWNS: &[&str] =
    &["Bad ", "Sankt ", "St. ", "Kreis ", "Landkreis ", "Insel ", "Hansestadt ", "Lutherstadt "];

/// `Wien/Berlin`, `New York/San Juan`, `München / Berlin`, `Kiew (Ukraine)`.
pub(super) fn places<'t>(build: &mut Build<'t>, text: &'t str) -> Option<&'t str> {
    let mut rest = place(build, text)?;
    for _ in 0..MOST_PLACES {
        let next = trimmed(rest);
        let sign = next
            .strip_prefix('/')
            .or_else(|| word(next, "und").filter(|_| next.len() < rest.len()));
        let Some(behind) = sign.and_then(|behind| place(build, trimmed(behind))) else { break };
        rest = behind;
    }
    // A country in brackets is no agency: `Kiew (Ukraine) -`.
    let inside = trimmed(rest).strip_prefix('(').and_then(|inner| inner.split_once(')'));
    match inside {
        Some((country, behind)) if is_country(country) && dash(behind).is_some() => Some(behind),
        _ => Some(rest),
    }
}

const MOST_PLACES: usize = 4;

/// `Ukraine`: one capitalised word in small letters that is no mark.
fn is_country(text: &str) -> bool {
    text.chars().count() > 3
        && is_capital(text)
        && text.chars().skip(1).all(char::is_lowercase)
        && mark(text, false).is_none()
}

/// One place; `Frankfurt/Main` and `Frankfurt (Oder)` are one.
fn place<'t>(build: &mut Build<'t>, text: &'t str) -> Option<&'t str> {
    let whole = [
        "Frankfurt/Main",
        "Frankfurt/Oder",
        "Frankfurt (Oder)",
        "Frankfurt (Main)",
        "Halle/Saale",
        "Halle (Saale)",
    ];
    let rest = longest(text, &whole[..]).or_else(|| spelled_place(text));
    let rest = rest.or_else(|| run(text))?;
    let found = text.get(..text.len() - rest.len())?;
    let first = name_word(found).map_or("", |(first, _)| first);
    // `DER HAFEN`, `UPDATE`: capitals say no more than small letters do.
    let is_row = |table: &Words, word: &str| table.contains(word) || table.contains(&*titled(word));
    // `Den Haag` is one.
    let opener = is_row(&rows::OPENERS, first) && !is_place(found);
    let cue = matches!(first, "Von" | "VON" | "By") || opener;
    if cue || is_row(&rows::NO_PLACES, found) {
        return None;
    }
    build.push(PartKind::Place, found);
    Some(rest)
}

/// A place that ends in a bracket has no word edge.
fn spelled_place(text: &str) -> Option<&str> {
    ["Frankfurt (Oder)", "Halle (Saale)", "Frankfurt (Main)"]
        .iter()
        .find_map(|p| text.strip_prefix(p))
}

/// Capitalised words with the particles of place names between: `Stoke-on-Trent`, `Rio de Janeiro`.
fn run(text: &str) -> Option<&str> {
    let (first, mut rest) = place_word(text)?;
    if !is_capital(first) || first.chars().count() < 2 {
        return None;
    }
    for _ in 0..MOST_WORDS {
        let Some(behind) = next_word(rest) else { break };
        rest = behind;
    }
    Some(rest)
}

const MOST_WORDS: usize = 3;

/// A word of a place; its dot stays only in `St.`, `Bad St.`.
fn place_word(text: &str) -> Option<(&str, &str)> {
    let (found, _) = name_word(text)?;
    match found.strip_suffix('.') {
        Some("St") | None => text.split_at_checked(found.len()),
        Some(stem) => text.split_at_checked(stem.len()),
    }
}

/// The rest behind one more word of a place.
fn next_word(rest: &str) -> Option<&str> {
    let at = trimmed(rest);
    if at.len() == rest.len() {
        return None;
    }
    let (found, behind) = place_word(at)?;
    if is_capital(found) {
        return (!is_stop(at)).then_some(behind);
    }
    if ![
        "de", "am", "an", "der", "im", "in", "ob", "bei", "do", "del", "la", "el", "vor", "auf",
        "den", "of", "upon", "d",
    ]
    .contains(&found)
    {
        return None;
    }
    let last = trimmed(behind);
    let (found, behind) = place_word(last)?;
    if is_capital(found) {
        return Some(behind);
    }
    // `an der Ruhr`
    (found == "der" || found == "den")
        .then(|| place_word(trimmed(behind)))?
        .filter(|(w, _)| is_capital(w))
        .map(|(_, r)| r)
}

/// Tells whether a word that stands in no table can be a place: one word, and no ending of things.
pub(super) fn is_like_place(text: &str) -> bool {
    const THINGS: &[&str] = &[
        "ung", "ungen", "heit", "keit", "schaft", "tion", "tionen", "tät", "ismus", "blog",
        "ticker", "bild", "sachen", "zeit", "tipp", "tipps", "stunt", "spiel",
    ];
    !text.contains(is_blank)
        && !THINGS.iter().any(|end| text.to_lowercase().ends_with(end))
        && !words::GENRES.contains(&text)
}
