//! The words around a find.

use crate::text::{is_blank, is_word, word_end};

/// So many bytes on either side of a find bear on it.
const NEAR: usize = 160;

/// What stands in front of a find in its paragraph.
pub(super) fn near_before(text: &str) -> &str {
    let from = text.len().saturating_sub(NEAR);
    (from..=text.len()).find_map(|at| text.get(at..)).unwrap_or("")
}

/// What stands behind a find in its paragraph.
pub(super) fn near_after(text: &str) -> &str {
    let to = text.len().min(NEAR);
    (to..=text.len()).find_map(|at| text.get(..at)).unwrap_or("")
}

/// The word in front, without the blanks between.
pub(super) fn last_word(before: &str) -> &str {
    let trimmed = before.trim_end_matches(is_blank);
    if trimmed.len() == before.len() && !before.is_empty() {
        return "";
    }
    word_at_end(trimmed)
}

/// A longer word is looked at no further.
const LONGEST: usize = 40;

/// The word at the end.
pub(super) fn word_at_end(text: &str) -> &str {
    let near = text.as_bytes().get(text.len().saturating_sub(LONGEST)..).unwrap_or(&[]);
    let letters =
        near.iter().rev().take_while(|b| b.is_ascii_alphanumeric() || **b == b'_').count();
    // Nearly always ASCII stands in front of that, which ends the word.
    if text.as_bytes().iter().nth_back(letters).is_none_or(u8::is_ascii) {
        return text.get(text.len() - letters..).unwrap_or("");
    }
    let start = text
        .char_indices()
        .rev()
        .take(LONGEST)
        .take_while(|&(_, c)| is_word(c))
        .last()
        .map_or(text.len(), |(at, _)| at);
    text.get(start..).unwrap_or("")
}

/// The words in front, the last one first, up to one of the `walls` between two of them.
pub(super) fn words_before<'t>(
    before: &'t str,
    walls: &'static [char],
) -> impl Iterator<Item = &'t str> {
    let mut rest = before;
    std::iter::from_fn(move || {
        let front = rest.trim_end_matches(|c: char| !is_word(c));
        if rest.get(front.len()..)?.contains(walls) {
            return None;
        }
        let word = word_at_end(front);
        rest = front.get(..front.len() - word.len())?;
        (!word.is_empty()).then_some(word)
    })
}

/// The text in front of the last word.
pub(super) fn before_last<'t>(before: &'t str, word: &str) -> &'t str {
    let trimmed = before.trim_end_matches(is_blank);
    trimmed.get(..trimmed.len().saturating_sub(word.len())).unwrap_or("")
}

/// The next word behind a blank.
pub(super) fn next_word(after: &str) -> Option<&str> {
    let at = after.trim_start_matches(is_blank);
    if at.len() == after.len() {
        return None;
    }
    Some(first_word(at)).filter(|word| !word.is_empty())
}

pub(super) fn is_one_of(word: &str, list: &[&str]) -> bool {
    list.iter().any(|one| one.eq_ignore_ascii_case(word))
}

/// Words in front of a name.
pub(super) const NAMED: &[&str] = &[
    "Herr",
    "Herrn",
    "Frau",
    "Familie",
    "Familienname",
    "Nachname",
    "Name",
    "Namen",
    "Dr",
    "Mrs",
    "Mr",
    "Ms",
    "Prof",
];

/// Words in front of a number that make it no year.
#[rustfmt::skip]
pub(super) const NUMBERED: &[&str] = &[
    "Nr", "Nummer", "Resolution", "Paragraf", "Paragraph", "Artikel", "Art", "Absatz", "Zimmer", "Seite", "S", "Tel", "Telefon", "Fax", "Postfach", "PLZ", "Euro", "EUR", "Dollar", "Franken",
    "B", "A", "L", "Platz", "Rang", "Halle", "Raum", "Flug", "Zug", "Agenda", "Windows", "Boeing", "Airbus", "rund", "etwa", "ca", "über", "fast", "knapp", "gut", "mehr", "als", "insgesamt",
    "ISBN", "IBAN", "DIN", "ISO", "Kapitel", "Band", "Konto", "Peugeot", "Porsche", "BMW", "Hausnummer", "Postleitzahl",
];

/// Tells whether `next` is counted by a number in front of it.
pub(super) fn counts(next: &str) -> bool {
    next.starts_with(|c: char| c.is_ascii_digit()) || is_one_of(next, COUNTED)
}

/// What numbers of four digits count.
#[rustfmt::skip]
const COUNTED: &[&str] = &[
    "m", "km", "kg", "g", "cm", "qm", "ha", "mal", "t", "l", "PS", "kW", "MW", "Uhr", "Euro", "Dollar", "Franken", "Mark", "Kronen", "Pfund", "Lire", "Schilling", "Cent",
    "Meter", "Metern", "Kilometer", "Kilometern", "Höhenmeter", "Höhenmetern", "Quadratmeter", "Quadratmetern", "Quadratkilometer", "Hektar", "Liter", "Litern", "Tonnen", "Kilogramm", "Kilo", "Gramm", "Grad", "Watt", "Prozent",
    "Menschen", "Personen", "Leute", "Leuten", "Einwohner", "Einwohnern", "Mitarbeiter", "Mitarbeitern", "Beschäftigte", "Beschäftigten", "Zuschauer", "Zuschauern", "Besucher", "Besuchern", "Teilnehmer", "Teilnehmern", "Mitglieder", "Mitgliedern",
    "Bürger", "Bürgern", "Flüchtlinge", "Flüchtlingen", "Soldaten", "Tote", "Toten", "Stimmen", "Stück", "Exemplare", "Exemplaren", "Fälle", "Fällen", "Punkte", "Punkten", "Stellen", "Arbeitsplätze", "Arbeitsplätzen", "Wohnungen", "Unterschriften", "Seiten",
    "Kinder", "Kindern", "Schüler", "Schülern", "Studenten", "Wien", "Nacht", "Stunden", "Tage", "Tagen", "Minuten",
];

/// Tells whether `in`, `an`, `bis in` stands in front of the article.
pub(super) fn in_the(before: &str, word: &str) -> bool {
    let more = last_word_of(before_last(before, word));
    is_one_of(more, &["in", "an", "bis", "während", "ab", "seit", "mitten"])
}

pub(super) fn last_word_of(text: &str) -> &str {
    word_at_end(text.trim_end_matches(is_blank))
}

pub(super) fn is_sentence_start(before: &str) -> bool {
    let opens = before.trim_end_matches(|c: char| is_blank(c) || "„“»«\"‚‘(".contains(c));
    opens.is_empty() || opens.ends_with(['.', '!', '?', ':', '–', '-', '•', '|', '+'])
}

/// Marks in front of a title or a quotation.
const OPENING: &[char] = &['„', '“', '"', '»', '«', '›', '‹', '‚', '‘', '\''];

/// Marks behind one.
const CLOSING: &[char] = &['“', '”', '"', '«', '»', '‹', '›', '‘', '’', '\''];

/// Tells whether a quotation mark stands right in front.
pub(super) fn opens_mark(before: &str) -> bool {
    before.ends_with(OPENING)
}

/// Tells whether a quotation mark stands right behind.
pub(super) fn closes_mark(after: &str) -> bool {
    after.starts_with(CLOSING)
}

/// What stands in front since the last quotation mark.
pub(super) fn since_mark(before: &str) -> Option<&str> {
    before
        .rfind(OPENING)
        .and_then(|at| before.get(at..))
        .map(|text| text.trim_start_matches(OPENING))
}

/// Tells whether nothing but a few blanks stands there. Never looks far, whatever the text.
pub(super) fn is_bare(before: &str) -> bool {
    before.len() < 64 && before.trim_start().is_empty()
}

/// The word at the start.
pub(super) fn first_word(text: &str) -> &str {
    text.get(..word_end(text, 0)).unwrap_or("")
}
