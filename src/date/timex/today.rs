//! `heute`: this day, or these days; `des Jahres`: this year, or a title.

use crate::{
    date::resolve::{Sides, Tense},
    span::Span,
    text::{is_blank, is_word, same, spelled},
};

/// Verbs of what happens on a day: `heute spielt`, `heute tagt`.
#[rustfmt::skip]
const EVENTS: &[&str] = &[
    "beginnt", "beginnen", "berät", "beraten", "empfängt", "endet", "enden", "entscheidet", "entscheiden", "eröffnet", "erscheint",
    "feiert", "feiern", "findet", "gastiert", "lädt", "laden", "öffnet", "öffnen", "präsentiert", "reist", "reisen", "fliegt", "fliegen",
    "singt", "spielt", "spielen", "startet", "starten", "steigt", "stimmt", "tagt", "tagen", "tritt", "treten", "trifft", "treffen", "wählt",
    "Uhr",
];

/// Words of what holds in general or is only thought: `heute will kaum jemand …`, `heute würde man …`.
#[rustfmt::skip]
const GENERAL: &[&str] = &[
    "kaum", "längst", "meist", "meistens", "meisten", "oft", "oftmals", "häufig", "selten", "überall", "viele", "vielen", "manche", "mancher", "niemand", "niemanden",
    "man", "Mehrheit", "alle", "allen", "jeder", "jede", "jedes", "anders", "nirgends", "nirgendwo", "weltweit", "wer", "Wer", "würde", "würden", "wäre", "wären", "hätte", "hätten", "könnte", "könnten",
];

/// Tells whether `heute` stands for the present at large: `noch heute`, `das heutige Kaliningrad`, and where
/// the sentence tells in the present of a state and not of an event.
pub(super) fn is_at_large(text: &str, sentence: Span, span: Span, tense: Option<Tense>) -> bool {
    let words = span.of(text).unwrap_or("");
    let sides = Sides::new(text, sentence, span);
    let before = sides.before().trim_end_matches(is_blank);
    let behind = sides.behind().trim_start_matches(is_blank);
    if !same(words, "heute") {
        let adjective = spelled(words, "heutig").is_some();
        let word = !words.contains(is_blank);
        return word && (adjective || (same(words, "morgen") && before.ends_with("von")));
    }
    if before.ends_with("bis") || before.ends_with("Bis") || behind.starts_with("an ") {
        return false;
    }
    let still = ["noch", "Noch", "von", "schon"].iter().any(|word| before.ends_with(word));
    let around = || words_of(before).chain(words_of(behind));
    let general = || around().any(|word| GENERAL.contains(&word)) || behind.contains("nicht mehr");
    let happens = || around().any(|word| EVENTS.contains(&word));
    still
        || behind.starts_with("noch")
        || match tense {
            Some(Tense::Past) => false,
            Some(Tense::Future) => general(),
            _ => general() || !happens(),
        }
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
pub(super) fn is_titled(text: &str, sentence: Span, span: Span) -> bool {
    let sides = Sides::new(text, sentence, span);
    let mut words = sides.before().rsplit(|c: char| !is_word(c)).filter(|word| !word.is_empty());
    let article = words.next().is_some_and(|word| same(word, "des"));
    article && words.next().is_none_or(|noun| !OF_A_YEAR.contains(&noun))
}
