//! What lasts, by one word: `jahrelang`, `48-stündig`, `zweijährig`; not the age of a person.

use super::lex::{next_is_digit, skip};
use crate::{
    date::{
        Amount, Length, Unit,
        lexicon::{Token, lasting_word},
        words::Word,
    },
    text::number,
};

/// `jahrelang`, `48-stündig`, `zweijährig`.
pub(super) fn lasting<'a>(input: &'a str, token: Option<Token<'a>>) -> Option<(&'a str, Length)> {
    if let Some((count, _, rest)) = number::run(input) {
        if !rest.starts_with(|c: char| c == '-' || c.is_alphabetic()) {
            return None;
        }
        let (none, unit, rest) = lasting_word(rest.strip_prefix('-').unwrap_or(rest))?;
        let length = Length::whole(count, unit);
        return (none == 0 && !is_age(unit, input, rest)).then_some((rest, length));
    }
    if let Some(token) = token
        && let Word::Lasting(unit) = token.word
    {
        return Some((token.rest, Length::of(Amount::Plural, unit)));
    }
    if !number::may_begin(input.as_bytes()) {
        return None;
    }
    let (count, unit, rest) = lasting_word(input)?;
    let length = Length::of(Amount::Hundredths(count), unit);
    (count > 0 && !is_age(unit, input, rest)).then_some((rest, length))
}

/// How nouns end that last and are no persons: `die zweijährige Ausbildung`, `eine dreijährige Haftstrafe`.
#[rustfmt::skip]
const LASTING_NOUNS: &[&str] = &[
    "ung", "heit", "keit", "schaft", "tion", "zeit", "strafe", "haft", "frist", "vertrag", "verträge", "kampf", "studium", "pause", "sperre", "periode", "phase", "krieg", "jubiläum", "bestehen",
    "aufenthalt", "projekt", "programm", "mandat", "plan", "embargo", "verbot", "moratorium", "lehre", "ehe", "arbeit", "suche", "dauer", "reise", "exil", "recherche", "turnus", "rhythmus", "abstand", "geschichte", "tradition",
    "amt", "amtes", "streit", "prozess", "verfahren", "bau", "vorlauf", "kurs", "seminar", "tournee",
];

/// Tells whether `word` ends so, in small letters or capitals.
fn ends_with(word: &str, end: &str) -> bool {
    let at = word.len().checked_sub(end.len());
    at.and_then(|at| word.get(at..)).is_some_and(|tail| tail.eq_ignore_ascii_case(end))
}

/// `der 17-Jährige`, `ihr vierjähriger Sohn` are ages: years are a length in front of what lasts, or alone.
fn is_age(unit: Unit, input: &str, rest: &str) -> bool {
    if unit != Unit::Year {
        return false;
    }
    let read = input.get(..input.len() - rest.len()).unwrap_or("");
    let at = skip(rest);
    let noun: &str =
        at.get(..at.find(|c: char| !c.is_alphabetic()).unwrap_or(at.len())).unwrap_or("");
    // "der 34jährige, der …": as it was spelled before 1996
    let alone =
        read.starts_with(|c: char| c.is_ascii_digit()) && !noun.starts_with(char::is_uppercase);
    let lasts = LASTING_NOUNS.iter().any(|end| ends_with(noun, end));
    // "DER ZWEIJÄHRIGE VERTRAG", "EINES 17-JÄHRIGEN"
    if !read.contains(char::is_lowercase) {
        return next_is_digit(read) || !lasts && !at.is_empty();
    }
    let person = !at.is_empty() && (at.len() < rest.len() || alone) && !lasts;
    read.contains(char::is_uppercase) || person
}
