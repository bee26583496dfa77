//! Notices told by their form: buttons, links in a sentence, addresses, counters, keywords.

use super::{
    Notice,
    words::{BUTTONS, CALLS, MODALS, POINTERS, THINGS},
};
use crate::text::{Look, is_blank, is_first_name, is_word, same};
use memchr::memmem;
use std::sync::LazyLock;

/// No button is longer.
const BUTTON: usize = 56;
/// No sentence that leads to another page is longer.
const POINTER: usize = 240;
/// No address is longer.
const ADDRESS: usize = 90;

/// What notice the form of a line makes it.
pub(super) fn formed(line: &str, look: Look) -> Option<Notice> {
    if line.len() > POINTER {
        return None;
    }
    let notice = match line.bytes().next()? {
        b'#' => keywords(line),
        b'@' => Some(Notice::Comments),
        _ => None,
    };
    let figures = look.sees(Look::DIGIT);
    let counted = || figures.then(|| counter(line)).flatten();
    let signed = look.sees(Look::DIGIT | Look::AT);
    let addressed = || line.len() <= ADDRESS && signed && is_address(line);
    notice
        .or_else(|| (line.len() <= BUTTON).then(|| button(line).or_else(counted))?)
        .or_else(|| addressed().then_some(Notice::Footer))
        .or_else(|| (look.sees(MENU) && is_menu(line)).then_some(Notice::Nav))
        .or_else(|| points_elsewhere(line).then_some(Notice::Related))
}

/// The signs between the words of a menu.
const MENU: u16 = Look::SLASH | Look::BAR | Look::STEP;

/// A row of sections, or the way to one: `Tests | Ratgeber | Neuheiten`, `Küstenbote › Husum`.
///
/// Several names in a row are people's.
fn is_menu(line: &str) -> bool {
    let first = line.split(is_blank).next().unwrap_or("");
    let sign = line.find(['|', '/', '·', '•', '›', '»', '>', '→']);
    let Some((front, rest)) = sign.and_then(|at| line.split_at_checked(at)) else { return false };
    let opens = first.starts_with(char::is_uppercase) && front.ends_with(is_blank);
    let Some(sign) = rest.chars().next().filter(|_| opens && !is_first_name(first)) else {
        return false;
    };
    let fits = |part: &str| {
        let part = part.trim_matches(is_blank);
        let words = part.split(is_blank).filter(|word| !word.is_empty()).count();
        (1..=3).contains(&words)
            && part.starts_with(char::is_alphabetic)
            && !part.contains(|c: char| c.is_ascii_digit() || matches!(c, '.' | ':' | '(' | ','))
    };
    let least = if matches!(sign, '›' | '»' | '>' | '→') { 2 } else { 3 };
    line.split(sign).all(fits) && line.split(sign).count() >= least
}

/// `#Hamburg #Hafen`
fn keywords(line: &str) -> Option<Notice> {
    line.split(is_blank)
        .all(|word| word.is_empty() || word.starts_with('#'))
        .then_some(Notice::Tags)
}

/// What a button does, as its last word says: `Bild vergrößern`, `Auf Facebook teilen`, `Jetzt anmelden!`
///
/// Behind a modal verb it is a clause: `Wie wir den Strom speichern wollen`, `Stadt will Wege teilen`.
fn button(line: &str) -> Option<Notice> {
    // Every infinitive ends so; few lines do.
    let last = line.bytes().rev().find(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii())?;
    if last.is_ascii() && last | 0x20 != b'n' {
        return None;
    }
    // `Kommentare lesen (12)`
    let core = line.trim_end_matches(|c: char| !c.is_alphabetic());
    let (front, verb) = core.ends_with(['n', 'N']).then(|| core.rsplit_once(is_blank))??;
    let capitals = !core.contains(char::is_lowercase);
    let is = |word: &str, row: &str| word == row || capitals && same(word, row);
    let &(_, notice, sure) = BUTTONS.iter().find(|(row, ..)| is(verb, row))?;
    let words = || front.split(|c: char| !is_word(c) && c != '-').filter(|word| !word.is_empty());
    let stands = |table: &[&str], word: &str| table.iter().any(|row| is(word, row));
    let things = || words().filter_map(|word| thing(|row| is(word, row)));
    let calls = sure
        || words().next().is_some_and(|first| stands(CALLS, first))
        || things().next().is_some();
    let fits = words().count() <= MOST && !words().any(|word| stands(MODALS, word));
    (calls && fits && !line.ends_with('.'))
        .then(|| things().find_map(|(notice, _)| *notice).unwrap_or(notice))
}

/// The group of things that a word is one of.
fn thing(is: impl Fn(&str) -> bool) -> Option<&'static (Option<Notice>, &'static [&'static str])> {
    THINGS.iter().find(|(_, rows)| rows.iter().any(|row| is(row)))
}

/// So many words stand in front of a button's verb.
const MOST: usize = 5;

/// A place in a row: `2 von 5`, `Bild 3 / 12`.
fn counter(line: &str) -> Option<Notice> {
    let digit = |c: char| c.is_ascii_digit();
    let (name, rest) = line.split_at_checked(line.find(digit)?)?;
    let name = name.trim_matches(is_blank);
    let rest = rest.trim_start_matches(digit).trim_start_matches(is_blank);
    let rest = ["von", "/", "of"].iter().find_map(|sign| rest.strip_prefix(sign))?;
    let rest = rest.trim_matches(is_blank);
    let counted = name.is_empty() || thing(|row| row == name).is_some();
    (counted && !rest.is_empty() && rest.len() <= 3 && rest.chars().all(digit))
        .then_some(Notice::Ui)
}

/// `redaktion@example.org`, `Telefon: 040 1234-56`, `Hafenstraße 12, 20457 Hamburg`.
fn is_address(line: &str) -> bool {
    const PHONES: [&str; 8] =
        ["Tel", "Telefon", "Telefax", "Fax", "Mobil", "Fon", "Phone", "Hotline"];
    let figures = |c: char| c.is_ascii_digit() || is_blank(c) || "()+-–/.:".contains(c);
    let (first, rest) =
        line.split_at_checked(line.find(|c: char| !is_word(c)).unwrap_or(0)).unwrap_or_default();
    let phone = PHONES.contains(&first)
        && rest.chars().all(figures)
        && rest.bytes().filter(u8::is_ascii_digit).count() >= 5;
    let words = || line.split(is_blank).filter(|word| !word.is_empty());
    let mail = || {
        memchr::memchr(b'@', line.as_bytes())?;
        let is_mail = |word: &str| word.split_once('@').is_some_and(|(_, host)| host.contains('.'));
        (words().any(is_mail) && words().count() <= 3).then_some(())
    };
    phone || mail().is_some() || is_postal(line)
}

/// A postcode and a town behind a street with its number.
fn is_postal(line: &str) -> bool {
    let Some((street, town)) = line.rsplit_once(", ") else { return false };
    let Some((code, town)) = town.split_once(is_blank) else { return false };
    let code = code.trim_start_matches("D-").trim_start_matches("A-").trim_start_matches("CH-");
    let coded = (4..=5).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_digit());
    let numbered = street.rsplit(is_blank).next().is_some_and(|number| {
        number.starts_with(|c: char| c.is_ascii_digit()) && number.len() <= 6
    });
    let named = town.starts_with(char::is_uppercase) && town.split(is_blank).count() <= 3;
    coded && named && numbered
}

static OURS: LazyLock<memmem::Finder<'static>> = LazyLock::new(|| memmem::Finder::new("unser"));

/// How many letters a lead that begins with `Hier` has at most, its phrase with it: `Hier können Sie nachlesen`.
const LEAD: usize = 24;

/// A sentence that leads to another page: `Was zu tun ist, lesen Sie hier.`, `Mehr dazu erfahren Sie in unserem Dossier.`
fn points_elsewhere(line: &str) -> bool {
    // Most lines have none of the words that lead there; the phrases are looked for in the others.
    let ends = line.trim_end_matches(|c: char| !is_word(c)).ends_with("hier");
    if !(ends || line.starts_with("Hier ") || OURS.find(line.as_bytes()).is_some()) {
        return false;
    }
    let Some(at) =
        POINTERS.iter().find_map(|pointer| line.find(pointer).map(|at| at + pointer.len()))
    else {
        return false;
    };
    let behind = line.get(at..).unwrap_or("");
    let last = behind.trim_end_matches(|c: char| !is_word(c)).ends_with("hier");
    let ours = behind.split(is_blank).any(|word| word.starts_with("unser"));
    let first = line.starts_with("Hier ")
        && line.get(..at).is_some_and(|lead| lead.chars().count() <= LEAD);
    (last || ours || first) && !line.contains(['"', '„', '»', '«', '“'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn formed_as(line: &str) -> Option<Notice> {
        formed(line, Look::at(line))
    }

    #[test]
    fn every_row_is_reached() {
        for (verb, notice, sure) in BUTTONS {
            let thing = if *sure { "Xanten" } else { "Artikel" };
            for line in [format!("{thing} {verb}"), format!("{thing} {verb}").to_uppercase()] {
                assert_eq!(formed_as(&line), Some(*notice), "{line}");
            }
            assert_eq!(formed_as(&format!("Xanten soll {verb}")), None, "{verb}");
        }
        for row in CALLS {
            assert!(formed_as(&format!("{row} lesen")).is_some(), "{row}");
        }
        for (notice, rows) in THINGS {
            for row in *rows {
                let found = formed_as(&format!("{row} öffnen"));
                assert_eq!(found, Some(notice.unwrap_or(Notice::Ui)), "{row}");
            }
        }
        for row in MODALS {
            assert_eq!(formed_as(&format!("Artikel {row} öffnen")), None, "{row}");
        }
        for row in POINTERS {
            assert_eq!(formed_as(&format!("Das {row} hier.")), Some(Notice::Related), "{row}");
            assert_eq!(formed_as(&format!("Das {row} morgen.")), None, "{row}");
        }
    }

    #[test]
    fn no_row_stands_twice() {
        let buttons: Vec<_> = BUTTONS.iter().map(|(verb, ..)| *verb).collect();
        let things: Vec<_> = THINGS.iter().flat_map(|(_, rows)| rows.iter().copied()).collect();
        for table in [CALLS, &things, MODALS, POINTERS, &buttons] {
            for (at, row) in table.iter().enumerate() {
                assert!(!table.get(..at).is_some_and(|before| before.contains(row)), "{row}");
            }
        }
    }
}
