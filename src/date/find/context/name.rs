//! `Lena Mai`, `Minister Freitag`, `Winter sagte`: words of the calendar that are surnames.

use super::near::{
    NAMED, before_last, closes_mark, is_one_of, is_sentence_start, last_word, last_word_of,
    next_word, since_mark,
};
use crate::{
    date::{Body, Date, Period, lexicon::token},
    text::{is_blank, is_first_name, number, same},
};

/// What a word of the calendar names that may be a surname.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Weekday,
    Month,
    Season,
}

/// Tells whether a bare weekday, month or season is a person's name.
pub(super) fn is_surname(date: &Date, before: &str, read: &str, after: &str) -> bool {
    let Some(kind) = kind(date) else { return false };
    if !read.starts_with(char::is_uppercase) {
        return false;
    }
    let front = before.trim_end_matches(is_blank);
    let word = last_word(before);
    if front.ends_with("Dr.") || is_one_of(word, &["laut"]) {
        return true;
    }
    if is_newspaper(word, before, read, after) || is_aged(after) || is_called(word, front) {
        return true;
    }
    if word.starts_with(char::is_uppercase) {
        return is_one_of(word, NAMED)
            || is_first_name(word)
            || titled(word, kind, after)
            || kind != Kind::Weekday && is_first_of_two(word, before);
    }
    kind == Kind::Season && !may_lead(word, before, after)
        || is_speaker_behind(word, before, kind, after)
        || is_subject(kind, before, read, after)
}

fn kind(date: &Date) -> Option<Kind> {
    match date {
        Date::Calendar(date) if date.days.is_empty() && date.year.is_none() => {
            Some(if date.weekday.is_some() { Kind::Weekday } else { Kind::Month })
        }
        Date::Period(Period { part: None, body: Body::Season(_), frame: None }) => {
            Some(Kind::Season)
        }
        _ => None,
    }
}

/// How titles and offices end: `Ministerin`, `Oberbürgermeister`, `Vorsitzende`.
#[rustfmt::skip]
const TITLES: &[&str] = &[
    "minister", "ministerin", "präsident", "präsidentin", "kanzler", "kanzlerin", "meister", "meisterin", "vorsitzende", "vorsitzender", "vorsitzenden", "kapitän", "kapitänin", "torhüter", "torwart", "stürmer", "verteidiger", "obmann", "obfrau", "kommandant", "wirt", "wirtin", "mesner", "dirigent", "dirigentin", "abgeordnete", "abgeordneter", "abgeordneten",
    "direktor", "direktorin", "chef", "chefin", "sprecher", "sprecherin", "trainer", "trainerin", "kommissar", "kommissarin", "professor", "professorin", "anwalt", "anwältin", "richter", "richterin",
    "senator", "senatorin", "sekretär", "sekretärin", "leiter", "leiterin", "doktor", "pfarrer", "pfarrerin", "bischof", "bischöfin", "pastor", "pastorin", "general", "autor", "autorin",
    "schauspieler", "schauspielerin", "sänger", "sängerin", "kollege", "kollegin", "landrat", "landrätin", "forscher", "forscherin", "ehepaar", "brüder", "geschwister", "schwestern", "eheleute",
];

/// `Minister Freitag`; but `trifft den Minister Freitag in Bonn` is when.
fn titled(word: &str, kind: Kind, after: &str) -> bool {
    let is_title = TITLES.iter().any(|title| {
        let at = word.len().checked_sub(title.len());
        at.and_then(|at| word.get(at..)).is_some_and(|end| end.eq_ignore_ascii_case(title))
    });
    let place = next_word(after).is_some_and(|next| is_one_of(next, PLACES));
    is_title && !(kind == Kind::Weekday && place)
}

/// What leads from a day to where something happens on it.
const PLACES: &[&str] =
    &["in", "im", "nach", "zu", "zum", "zur", "bei", "mit", "vor", "auf", "an", "am", "um", "aus"];

/// What people do with words, and little else that a season does.
#[rustfmt::skip]
const SAID: &[&str] = &[
    "sagte", "sagt", "erklärte", "erklärt", "betonte", "betont", "meinte", "meint", "fragte", "fragt", "kündigte", "forderte", "fordert", "kritisierte", "kritisiert", "lobte", "lobt", "warnte", "warnt",
    "widersprach", "widerspricht", "verwies", "verweist", "äußerte", "bestätigte", "bestätigt", "dankte", "begrüßte", "begrüßt", "hofft", "hoffte", "glaubt", "glaubte", "schrieb", "schreibt", "räumte", "nannte", "nennt",
    "erzählte", "erzählt", "berichtete", "berichtet", "teilte", "antwortete", "antwortet", "ergänzte", "ergänzt", "versicherte", "versprach", "verspricht", "rief", "sieht", "findet", "will", "wollte", "möchte",
];

/// `Welt am Sonntag`, `Bild am Sonntag`, `Tagesspiegel am Sonntag`; in marks any `„Tageblatt am Sonntag“`, `„Wort zum Sonntag“`.
fn is_newspaper(word: &str, before: &str, read: &str, after: &str) -> bool {
    if !is_one_of(word, &["am", "zum"]) {
        return false;
    }
    let front = before_last(before, word);
    let titled = || {
        let words = since_mark(front).map(|title| title.split(is_blank).filter(|w| !w.is_empty()));
        words.is_some_and(|mut words| {
            let few = words.clone().count() < 4;
            few && words.clone().next().is_some()
                && words.all(|word| word.starts_with(char::is_uppercase))
        })
    };
    same(word, "am") && same(read, "Sonntag") && is_paper(last_word_of(front), front)
        || closes_mark(after) && titled()
}

/// How papers are called that appear under another name on Sundays: `Tagesspiegel am Sonntag`; behind an article it may be what
/// the paper does on that day: `Der Tagesanzeiger am Sonntag`.
#[rustfmt::skip]
const PAPERS: &[&str] = &["spiegel", "zeitung", "blatt", "post", "anzeiger", "kurier", "nachrichten", "presse", "bote", "rundschau"];

/// Words in front of a name that is not alone.
const ARTICLES: &[&str] = &["der", "die", "das", "dem", "den", "des", "einer", "eine", "ein"];

fn is_paper(name: &str, front: &str) -> bool {
    let lower = name.to_lowercase();
    let in_front = last_word_of(before_last(front, name));
    let called =
        || name.starts_with(char::is_uppercase) && PAPERS.iter().any(|end| lower.ends_with(end));
    is_one_of(name, &["Welt", "Bild", "NZZ"]) || called() && !is_one_of(in_front, ARTICLES)
}

/// `Sommer, 67, hat …`: a person and the age.
fn is_aged(after: &str) -> bool {
    let age = after.strip_prefix(',').map(|rest| rest.trim_start_matches(is_blank));
    let born =
        |rest: &str| ["geboren ", "Jahrgang ", "geb. "].iter().any(|word| rest.starts_with(word));
    matches!(age.and_then(number::run), Some((_, 2, rest)) if rest.starts_with([',', ')']))
        || age.is_some_and(born)
}

/// `ein Dackel namens Freitag`, `Er heißt Winter`.
fn is_called(word: &str, front: &str) -> bool {
    if !word.starts_with(['n', 'h']) || !["namens", "heißt", "hieß", "heiße"].contains(&word) {
        return false;
    }
    // "Das heißt: im Mai" has its mark; "Der Tag heißt Sonntag" says what it is called
    let who = last_word_of(front.strip_suffix(word).unwrap_or(""));
    word == "namens" || is_one_of(who, &["er", "sie", "der", "die", "er", "ich"])
}

/// `Hirte Alfons Sommer`, `Rosa März`: a word with a capital in front that leads no sentence and is no part of a date.
fn is_first_of_two(word: &str, before: &str) -> bool {
    let front = before_last(before, word);
    let small = word.chars().skip(1).all(char::is_lowercase);
    let adjective = ["e", "en", "er", "es"].iter().any(|end| word.ends_with(end));
    small
        && !(is_sentence_start(front) && adjective)
        && token(word).is_none()
        && !is_one_of(word, BESIDE)
}

/// Nouns beside which a month or season is one.
#[rustfmt::skip]
const BESIDE: &[&str] = &["Ausgabe", "Heft", "Saison", "Wonnemonat", "Erntemonat", "Reisemonat", "Stand", "Kollektion", "Mode", "Thema", "Wort"];

/// Whether a word leads to a season: `im`, `den`, `letzten`, `und`; not the verb whose subject is somebody. What leads a
/// sentence is a season, unless it acts: `Sommer hat`.
fn may_lead(word: &str, before: &str, after: &str) -> bool {
    if word.is_empty() || is_sentence_start(before) {
        return !next_word(after).is_some_and(|next| is_one_of(next, ACTS));
    }
    let adjective = word.len() > 4
        && !word.ends_with("te")
        && ["en", "er", "em", "es", "e"].iter().any(|end| word.ends_with(end));
    adjective || is_one_of(word, LEADS)
}

/// What people do and are.
const ACTS: &[&str] = &["hat", "hatte", "ist", "war", "wurde", "kann", "konnte", "kam", "ging"];

/// What leads to a season in small letters.
#[rustfmt::skip]
const LEADS: &[&str] = &[
    "im", "in", "am", "an", "zum", "zur", "vom", "von", "bis", "ab", "seit", "vor", "nach", "über", "für", "gegen", "mit", "ohne", "auf", "aus", "der", "die", "das", "den", "dem", "des",
    "ein", "eine", "einen", "einem", "eines", "kein", "jeden", "jeder", "jedem", "und", "oder", "sowie", "wie", "als", "noch", "schon", "erst", "mal", "halb", "ganz", "wird", "wurde", "werde", "es", "nur", "auch", "viel", "mehr", "zwischen", "heißt",
];

/// `sagte Winter`, `so Sommer`, `laut Freitag`.
fn is_speaker_behind(word: &str, before: &str, kind: Kind, after: &str) -> bool {
    if !word.starts_with(char::is_lowercase) {
        return false;
    }
    let front = before.trim_end_matches(is_blank).strip_suffix(word).unwrap_or("");
    let quoted = front.trim_end_matches(is_blank).ends_with([',', '“', '”', '"', '«', '»', '‘']);
    let closes = after.is_empty() || after.starts_with(['.', ',', ':', ';']);
    quoted && (word == "so" || is_one_of(word, SAID)) && (kind != Kind::Weekday || closes)
}

/// `Winter sagte, …`, `Sommer: Nein.`, `Herbst (CDU)` at the start of a sentence; `Winters Rücktritt`.
fn is_subject(kind: Kind, before: &str, read: &str, after: &str) -> bool {
    if !is_sentence_start(before) {
        return false;
    }
    let party = after.trim_start_matches(is_blank).strip_prefix('(').is_some_and(|inside| {
        inside.starts_with(char::is_alphabetic)
            || inside.get(2..).is_some_and(|two| two.starts_with(')'))
    });
    if party {
        return true;
    }
    if kind == Kind::Weekday {
        return false;
    }
    let next = next_word(after);
    let owns = read.ends_with('s') && next.is_some_and(|next| next.starts_with(char::is_uppercase));
    let speaks = next.is_some_and(|next| is_one_of(next, SAID));
    // "Schlafen wir schlechter? Mai: Nein."
    let question = before.trim_end_matches(is_blank).ends_with('?');
    let asked = after.starts_with(": ") && (question || kind == Kind::Season && before.is_empty());
    owns || speaks || asked
}
