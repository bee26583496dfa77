//! `heute`: this day, or these days; `des Jahres`: this year, or a title.

use super::{Sides, Tense};
use crate::date::{
    lexicon::{Token, token},
    words::{ORDINALS, Word},
};
use crate::text::{is_blank, is_word, same, spelled};

/// Verbs of what happens on a day: `heute spielt`, `heute tagt`.
#[rustfmt::skip]
const EVENTS: &[&str] = &[
    "beginnt", "beginnen", "berät", "beraten", "empfängt", "endet", "enden", "entscheidet", "entscheiden", "eröffnet", "erscheint",
    "feiert", "feiern", "findet", "gastiert", "lädt", "laden", "öffnet", "öffnen", "präsentiert", "reist", "reisen", "fliegt", "fliegen",
    "singt", "spielt", "spielen", "startet", "starten", "steigt", "stimmt", "tagt", "tagen", "tritt", "treten", "trifft", "treffen", "wählt",
    "scheint", "regnet", "schneit", "fällt", "fallen", "ziehen", "fährt", "fahren", "veröffentlicht", "verhandelt", "debattiert", "übergibt", "stellt", "stellen", "liest",
    "lesen", "gedenkt", "gedenken", "jährt", "Uhr",
];

/// Verbs of what is so on any day: `heute lebt`, `heute gilt`. In a text of news all others are of what happens.
#[rustfmt::skip]
const STATES: &[&str] = &[
    "ist", "sind", "hat", "haben", "gibt", "steht", "stehen", "lebt", "leben", "wohnt", "wohnen", "arbeitet", "arbeiten", "heißt", "heißen", "gilt", "gelten", "sitzt", "sitzen",
    "liegt", "liegen", "kann", "können", "muss", "müssen", "darf", "dürfen", "weiß", "wissen", "kennt", "kennen", "zählt", "zählen", "gehört", "gehören", "bleibt", "erinnert", "erinnern", "zeugt", "zeugen", "dient", "dienen",
    "nutzt", "nutzen", "betreibt", "leitet", "bildet", "bilden", "macht", "braucht", "brauchen", "kostet", "kosten", "wird", "werden", "fühlt", "denkt", "glaubt", "verdient", "verdienen", "fehlt", "fehlen",
];

/// Words of what holds in general or is only thought: `heute will kaum jemand …`, `heute würde man …`.
#[rustfmt::skip]
const GENERAL: &[&str] = &[
    "kaum", "längst", "meist", "meistens", "meisten", "oft", "oftmals", "häufig", "selten", "überall", "viele", "vielen", "manche", "mancher", "niemand", "niemanden",
    "man", "Mehrheit", "alle", "allen", "jeder", "jede", "jedes", "anders", "nirgends", "nirgendwo", "weltweit", "wer", "Wer", "würde", "würden", "wäre", "wären", "hätte", "hätten", "könnte", "könnten",
];

/// Words of another time, against which `heute` is these days: `damals war er jünger als sein Enkel heute`.
const THEN: &[&str] = &["damals", "Damals", "einst", "Einst", "früher", "Früher"];

/// Tells whether `heute` stands for the present at large: `noch heute`, `das heutige Kaliningrad`, and where
/// the sentence tells in the present of a state and not of an event.
pub(super) fn is_at_large(
    words: &str,
    sides: &Sides<'_>,
    tense: Option<Tense>,
    newsy: bool,
) -> bool {
    let before = sides.before().trim_end_matches(is_blank);
    let behind = sides.behind().trim_start_matches(is_blank);
    if !same(words, "heute") {
        let adjective = spelled(words, "heutig").is_some();
        let word = !words.contains(is_blank);
        return word
            && (adjective
                || (same(words, "morgen")
                    && (before.ends_with("von") || before.ends_with("heute auf"))));
    }
    if before.ends_with("bis")
        || before.ends_with("Bis")
        || behind.starts_with("an ")
        || is_dated(behind)
    {
        return false;
    }
    let still = ["noch", "Noch", "von", "Von", "schon"].iter().any(|word| before.ends_with(word));
    let around = || words_of(before).chain(words_of(behind));
    let general = || around().any(|word| GENERAL.contains(&word)) || behind.contains("nicht mehr");
    let is_so = || around().any(|word| STATES.contains(&word));
    let happens = || around().any(|word| EVENTS.contains(&word)) || newsy && !is_so();
    still
        || behind.starts_with("noch")
        || match tense {
            Some(Tense::Past) => around().any(|word| THEN.contains(&word)),
            Some(Tense::Future) => general(),
            _ => general() || !happens(),
        }
}

/// `heute, Fronleichnam`, `heute (Montag)`: the day is named once more.
fn is_dated(behind: &str) -> bool {
    let day = behind.strip_prefix([',', '(']).map(|rest| rest.trim_start_matches(is_blank));
    day.is_some_and(|day| {
        day.starts_with(|c: char| c.is_ascii_digit())
            || matches!(token(day), Some(Token { word: Word::Weekday(_) | Word::Feast(_), .. }))
    })
}

/// The words near a date.
fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !is_word(c))
}

/// Of which a year has some: `im Laufe des Jahres`, `der heißeste Tag des Jahres`.
#[rustfmt::skip]
const OF_A_YEAR: &[&str] = &[
    "Laufe", "Lauf", "Verlauf", "Verlaufe", "Rest", "Drittel", "Viertel", "Hälfte", "Tag", "Tage", "Tagen", "Nacht", "Woche", "Wochen",
    "Monat", "Monate", "Monaten", "Quartal", "Zeit", "Wende", "Beginn", "Anfang", "Mitte", "Ende", "Start", "Auftakt", "Schluss", "Ausklang",
];

/// Tells whether `des Jahres` behind a noun gives no year but a title: `die Blume des Jahres`.
pub(crate) fn is_titled(sides: &Sides<'_>) -> bool {
    let mut words = sides.before().rsplit(|c: char| !is_word(c)).filter(|word| !word.is_empty());
    let article = words.next().is_some_and(|word| same(word, "des"));
    article
        && words.next().is_none_or(|noun| {
            let season =
                matches!(token(noun), Some(Token { word: Word::Season(_) | Word::Month(_), .. }));
            !season && !OF_A_YEAR.contains(&noun) && !words.next().is_some_and(is_one_of_a_row)
        })
}

/// `letzte Führung des Jahres`, `dritter Sieg des Jahres`: one of those that the year has.
fn is_one_of_a_row(word: &str) -> bool {
    let stem = ["e", "en", "er", "es", "em"].iter().find_map(|end| word.strip_suffix(end));
    stem.is_some_and(|stem| {
        same(stem, "letzt") || ORDINALS.iter().any(|(ordinal, _)| same(stem, ordinal))
    })
}
