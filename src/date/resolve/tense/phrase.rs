//! Phrases around a date that say of which time it is, whatever the verb.

use super::{
    Around,
    verbs::{Kind, kind},
    words,
};
use crate::{
    date::resolve::Sides,
    text::{is_word, same},
};

/// `das Gutachten vom` in front: what is there since that day. `Die Sperrung vom Montag an` is none.
pub(super) fn dates_its_noun(around: &Around<'_>) -> bool {
    let mut before = around.before.rsplit(|c: char| !is_word(c)).filter(|word| !word.is_empty());
    before.next() == Some("vom")
        && before.next().is_some_and(|noun| noun.starts_with(char::is_uppercase))
        && before.next().is_some()
        && words(around.behind).next().is_none_or(|word| word != "an")
}

/// `für Montag`, `auf den 4. Mai verlegt`: what is planned for a day.
pub(super) fn is_aim(around: &Around<'_>) -> bool {
    let mut before = around.before.rsplit(|c: char| !is_word(c)).filter(|word| !word.is_empty());
    let last = before.next().unwrap_or("");
    let last =
        if ["den", "die", "das"].contains(&last) { before.next().unwrap_or("") } else { last };
    let is_moved = |word: &str| MOVED.iter().any(|known| same(word, known));
    let mut behind = words(around.behind);
    match last {
        // "von Montag auf Mittwoch verlegt"
        "von" | "vom" => {
            behind.next().is_some_and(|word| same(word, "auf")) && behind.take(4).any(is_moved)
        }
        last if same(last, "auf") => behind.next().is_some_and(is_moved),
        last => same(last, "für") || same(last, "fürs"),
    }
}

/// What is done with what is put off to a day.
#[rustfmt::skip]
const MOVED: &[&str] = &["verlegt", "verschoben", "vertagt", "vorverlegt", "vorgezogen", "verschieben", "verlegen", "vertagen", "angesetzt", "terminiert", "festgesetzt", "gelegt"];

/// Whether somebody is asked to do it: `Melden Sie sich bis Montag`.
pub(super) fn is_asked(around: &Around<'_>) -> bool {
    let mut lead = words(around.before);
    let verb = |word: &str| word.starts_with(char::is_uppercase) && word.ends_with("en");
    lead.next().is_some_and(verb) && lead.next() == Some("Sie") && !around.behind.contains('?')
}

/// What is over: `mehr als im Mai`, `gegenüber Januar`, `blickt auf den Sommer zurück`; what somebody is accused of.
pub(super) fn looks_back(around: &Around<'_>) -> bool {
    let Around { before, behind } = around.clause();
    let accused = || words(before).chain(words(behind)).any(|word| ACCUSED.contains(&word));
    let glance = || {
        words(before).any(|word| word.starts_with("blick"))
            && words(behind).any(|word| word == "zurück")
    };
    is_compared_to(before) || glance() || accused()
}

/// Whether a date is what something is compared to: `mehr als im Mai`, `gegenüber Januar`.
fn is_compared_to(before: &str) -> bool {
    let mut before = before.rsplit(|c: char| !is_word(c)).filter(|word| !word.is_empty());
    let mut last = before.next().unwrap_or("");
    if ["im", "am", "in", "vor", "dem", "der", "den", "zum", "zur", "mit", "noch"].contains(&last) {
        last = before.next().unwrap_or("");
    }
    match last {
        "gegenüber" | "Gegenüber" | "Vergleich" => true,
        "als" => before.next().is_some_and(|word| {
            word.ends_with("er") && word.starts_with(char::is_lowercase)
                || ["mehr", "weniger"].contains(&word)
        }),
        _ => false,
    }
}

/// Words of what somebody is accused of having done.
const ACCUSED: &[&str] = &[
    "Last",
    "vorgeworfen",
    "vorgehalten",
    "angelastet",
    "beschuldigt",
    "verdächtigt",
    "angeklagt",
];

/// Whether a date is only compared to: what is told of goes on.
pub(crate) fn is_compared(sides: &Sides<'_>) -> bool {
    is_compared_to(Around::new(sides).clause().before)
}

/// `Nach dem Unfall am` in front: what has happened on that day.
pub(super) fn is_behind_event(before: &str) -> bool {
    let clause = before.rsplit([',', ';', '(', '–']).next().unwrap_or("");
    let mut words = clause.rsplit(|c: char| !is_word(c)).filter(|word| !word.is_empty());
    if !words.next().is_some_and(|word| ["am", "vom"].contains(&word)) {
        return false;
    }
    let mut behind = "";
    for word in words.take(8) {
        if same(word, "nach") {
            return OF_EVENTS.contains(&behind);
        }
        if matches!(kind(word), Kind::Past | Kind::Future | Kind::Auxiliary | Kind::Present) {
            return false;
        }
        behind = word;
    }
    false
}

/// What stands between `nach` and an event.
const OF_EVENTS: &[&str] = &[
    "dem", "der", "den", "einem", "einer", "seinem", "seiner", "ihrem", "ihrer", "diesem", "dieser",
];

/// Whether the clause only says when somebody was born: `die Autorin, geboren am 3. Mai 1958`.
pub(crate) fn is_birth(sides: &Sides<'_>) -> bool {
    let Around { before, behind } = Around::new(sides).clause();
    let before = before.rsplit(" und ").next().unwrap_or("");
    let behind = behind.split(" und ").next().unwrap_or("");
    words(before).chain(words(behind)).any(|word| ["geboren", "Geboren", "geb"].contains(&word))
}

/// Whether a year is only what a thing is told by: `das Konzept von 2008`.
pub(crate) fn is_of(sides: &Sides<'_>) -> bool {
    let mut before = Around::new(sides).before.rsplit(|c: char| !is_word(c));
    let mut words = before.by_ref().filter(|word| !word.is_empty());
    words.next() == Some("von") && words.next().is_some_and(|w| w.starts_with(char::is_uppercase))
}

/// Whether the clause tells of what happens again and again.
pub(crate) fn usually(sides: &Sides<'_>) -> bool {
    let Around { before, behind } = Around::new(sides).clause();
    words(before).chain(words(behind)).any(|word| USUALLY.iter().any(|known| same(word, known)))
}

/// Words of habit.
#[rustfmt::skip]
const USUALLY: &[&str] = &[
    "meist", "meistens", "zumeist", "normalerweise", "üblicherweise", "gewöhnlich", "stets", "oft", "häufig", "manchmal", "bisweilen", "mitunter",
];

/// Whether the clause counts from a date on to the present: `Seit dem Brand von 2021`.
pub(crate) fn counts_since(sides: &Sides<'_>) -> bool {
    words(Around::new(sides).clause().before).any(|word| same(word, "seit"))
}

/// Whether the clause around `span` begins with `seit` and reaches to the present, which is then what is
/// told of: `Seit seiner Wahl im Januar haben sich beide dreimal getroffen`.
pub(crate) fn reaches_now(sides: &Sides<'_>) -> bool {
    let Around { before, behind } = Around::new(sides);
    let verb = |word: &&str| matches!(kind(word), Kind::Past | Kind::Auxiliary | Kind::Present);
    words(before).next().is_some_and(|word| same(word, "seit"))
        && words(behind).find(verb).is_some_and(|verb| kind(verb) != Kind::Past)
}
