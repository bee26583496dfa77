//! In which tense the clause around a date speaks, as far as single words tell.

use crate::{
    span::Span,
    text::{is_word, same},
};
use std::{collections::HashMap, sync::LazyLock};

/// The time of which a clause speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Tense {
    Past,
    Present,
    Future,
}

/// Verbs that say of the future what is planned, wished or owed.
#[rustfmt::skip]
const FUTURE: &[&str] = &[
    "wird", "werden", "werde", "soll", "sollen", "solle", "will", "wollen", "dürfte", "dürften", "würde", "würden", "wäre", "wären",
];

/// The auxiliaries of the perfect, which are present where no participle follows.
#[rustfmt::skip]
const AUXILIARIES: &[&str] = &["hat", "haben", "habe", "ist", "sind", "sei", "seien", "bin"];

/// Present forms that stand beside dates; their past forms have another vowel or `-te`.
#[rustfmt::skip]
const PRESENT: &[&str] = &[
    "darf", "dürfen", "kann", "können", "könnte", "könnten", "möchte", "möchten", "muss", "müssen",
    "beginnt", "beginnen", "bietet", "bittet", "bleibt", "bleiben", "bringt", "empfängt", "endet", "enden", "entscheidet",
    "entscheiden", "erscheint", "erwartet", "feiert", "feiern", "findet", "finden", "folgt", "folgen", "fällt", "fährt",
    "geht", "gehen", "gastiert", "gibt", "geben", "gilt", "gelten", "hält", "heißt", "kommt", "kommen", "kostet", "lädt",
    "laden", "läuft", "laufen", "liest", "nimmt", "öffnet", "öffnen", "präsentiert", "reist", "spielt", "spielen", "spricht",
    "startet", "starten", "steht", "stehen", "steigt", "stellt", "stellen", "stimmt", "tagt", "tagen", "tritt", "treten",
    "trifft", "treffen", "wählt", "wählen", "zeigt", "zeigen", "zieht", "ziehen", "wartet", "warten", "dauert", "eröffnet",
    "veranstaltet", "berät", "beraten", "informiert", "referiert", "singt", "singen", "tanzt", "wiederholt",
];

/// Past forms with a changed vowel.
#[rustfmt::skip]
const PAST: &[&str] = &[
    "war", "waren", "wurde", "wurden", "worden", "gewesen", "hatte", "hatten", "kam", "kamen", "gab", "gaben", "ging", "gingen",
    "fand", "fanden", "stand", "standen", "nahm", "nahmen", "sprach", "sprachen", "sah", "sahen", "begann", "begannen", "trat",
    "traten", "traf", "trafen", "lief", "liefen", "hielt", "hielten", "fiel", "fielen", "starb", "starben", "gewann", "gewannen",
    "verlor", "verloren", "schrieb", "schrieben", "blieb", "blieben", "lag", "lagen", "zog", "zogen", "ließ", "ließen", "rief",
    "riefen", "schloss", "schlossen", "stieg", "stiegen", "fuhr", "fuhren", "trug", "trugen", "warf", "warfen", "bot", "boten",
    "lud", "luden", "half", "halfen", "wies", "wiesen", "schlug", "schlugen", "erschien", "erschienen", "entschied", "verließ",
    "brach", "brachen", "drang", "flog", "flogen", "las", "lasen", "saß", "saßen", "schien", "sank", "sanken", "sang", "sangen",
    "stahl", "stießen", "stieß", "unterschrieb", "verschwand", "wich", "bat", "baten", "griff", "griffen", "hieß", "hießen",
    "schoss", "schossen", "sprang", "sprangen", "verstarb", "vergab", "betrug", "belief", "konnte", "konnten", "musste",
    "mussten", "wollte", "wollten", "sollte", "sollten", "durfte", "durften", "wusste", "brachte", "brachten", "dachte",
];

/// Words in `-te`, `-ten` that are no verb of the past.
#[rustfmt::skip]
const NOT_PAST: &[&str] = &[
    "heute", "heutige", "erste", "ersten", "zweite", "zweiten", "dritte", "dritten", "vierte", "vierten", "fünfte", "fünften",
    "sechste", "sechsten", "siebte", "siebten", "achte", "achten", "neunte", "neunten", "zehnte", "zehnten", "letzte", "letzten",
    "beste", "besten", "größte", "größten", "nächste", "nächsten", "meiste", "meisten", "rechte", "rechten", "echte", "echten",
    "gute", "guten", "alte", "alten", "bitte", "mitte", "seite", "seiten", "leute", "leuten", "weite", "weiten", "unten",
    "hinten", "arbeiten", "bieten", "bitten", "leiten", "starten", "warten", "halten", "raten", "treten", "streiten", "bereiten",
    "beraten", "erhalten", "erwarten", "gestalten", "verbieten", "vertreten", "auftreten", "eintreten", "stattfinden", "gelten",
    "rund", "harte", "harten", "leichte", "leichten", "schlechte", "schlechten", "bekannte", "bekannten", "gesamte", "gesamten",
    "bestimmte", "bestimmten", "sogenannte", "sogenannten", "geplante", "geplanten", "gestrige", "späte", "späten", "bunte",
    "bunten", "breite", "breiten", "nette", "netten", "tote", "toten", "rote", "roten", "zweit", "kosten", "laute", "lauten",
    "könnte", "könnten", "möchte", "möchten", "müsste", "müssten", "dürfte", "dürften", "hätte", "hätten", "wüsste", "bräuchte",
];

/// How far around a date the clause is looked at, in bytes.
const REACH: usize = 240;

/// The tense of the clause of `text` around `span`, of the whole sentence where the clause has no verb.
pub(crate) fn tense(text: &str, sentence: Span, span: Span) -> Option<Tense> {
    let before = tail(text.get(sentence.start..span.start)?, REACH);
    let behind = head(text.get(span.end..sentence.end)?, REACH);
    let wall = |c: char| matches!(c, ',' | ';' | ':' | '–' | '(' | ')' | '"' | '„' | '“');
    let near_before = before.rsplit(wall).next().unwrap_or("");
    let near_behind = behind.split(wall).next().unwrap_or("");
    of_words(words(near_before).chain(words(near_behind)))
        .or_else(|| of_words(words(before).chain(words(behind))))
}

/// Whether the clause around `span` begins with `seit` and reaches to the present, which is then what is
/// told of: `Seit seiner Wahl im Januar haben sich beide dreimal getroffen`.
pub(crate) fn reaches_now(text: &str, sentence: Span, span: Span) -> bool {
    let before = text.get(sentence.start..span.start).map_or("", |before| tail(before, REACH));
    let behind = text.get(span.end..sentence.end).map_or("", |behind| head(behind, REACH));
    let verb = |word: &&str| {
        is_past(word) || matches!(KINDS.get(word), Some(Kind::Auxiliary | Kind::Present))
    };
    words(before).next().is_some_and(|word| same(word, "seit"))
        && words(behind).find(verb).is_some_and(|verb| !is_past(verb))
}

/// The last bytes of a text, at most `len`.
fn tail(text: &str, len: usize) -> &str {
    let from = (text.len().saturating_sub(len)..=text.len()).find(|&at| text.is_char_boundary(at));
    from.and_then(|at| text.get(at..)).unwrap_or("")
}

/// The first bytes of a text, at most `len`.
fn head(text: &str, len: usize) -> &str {
    let to = (0..=len.min(text.len())).rev().find(|&at| text.is_char_boundary(at));
    to.and_then(|at| text.get(..at)).unwrap_or("")
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !is_word(c)).filter(|word| !word.is_empty())
}

/// What a word says of the tense.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Past,
    Future,
    Auxiliary,
    Present,
    /// In `-te` or `-ten` like a verb of the past.
    NotPast,
    /// A participle in `-en`.
    Strong,
}

/// All words of the tables with what they say; of two tables the first counts.
static KINDS: LazyLock<HashMap<&'static str, Kind>> = LazyLock::new(|| {
    let tables = [
        (PAST, Kind::Past),
        (FUTURE, Kind::Future),
        (AUXILIARIES, Kind::Auxiliary),
        (PRESENT, Kind::Present),
        (NOT_PAST, Kind::NotPast),
        (STRONG, Kind::Strong),
    ];
    let mut kinds = HashMap::new();
    for (words, kind) in tables {
        for word in words {
            kinds.entry(*word).or_insert(kind);
        }
    }
    kinds
});

/// A past form decides; then one that looks ahead; then a perfect; then a present form.
///
/// Words with a capital are nouns, names, or too seldom a verb at the head of its sentence.
fn of_words<'t>(words: impl Iterator<Item = &'t str>) -> Option<Tense> {
    let (mut future, mut present, mut auxiliary, mut participle) = (false, false, false, false);
    for word in words.filter(|word| word.starts_with(char::is_lowercase)) {
        match KINDS.get(word) {
            Some(Kind::Past) => return Some(Tense::Past),
            Some(Kind::Future) => future = true,
            Some(Kind::Auxiliary) => auxiliary = true,
            Some(Kind::Present) => present = true,
            Some(Kind::NotPast) => {}
            Some(Kind::Strong) => participle = true,
            None if is_weak_past(word) => return Some(Tense::Past),
            None => participle |= is_participle(word),
        }
    }
    match (future, auxiliary && participle, present || auxiliary) {
        (true, ..) => Some(Tense::Future),
        (_, true, _) => Some(Tense::Past),
        (.., true) => Some(Tense::Present),
        _ => None,
    }
}

/// A verb of the past by table or ending.
fn is_past(word: &str) -> bool {
    match KINDS.get(word) {
        Some(kind) => *kind == Kind::Past,
        None => word.starts_with(char::is_lowercase) && is_weak_past(word),
    }
}

/// `sagte`, `teilten`; superlatives and participles with endings are none.
fn is_weak_past(word: &str) -> bool {
    word.len() >= 5
        && (word.ends_with("te") || word.ends_with("ten"))
        && !is_superlative(word)
        && !is_inflected_participle(word)
}

/// `höchste`, `kleinsten`, `zwanzigsten`.
fn is_superlative(word: &str) -> bool {
    word.ends_with("ste") || word.ends_with("sten")
}

/// `geplante`, `gesperrten`: adjectives made of participles.
fn is_inflected_participle(word: &str) -> bool {
    word.starts_with("ge")
}

/// `gespielt`, `gekommen`, `abgesagt`, `informiert`, `verletzt`, `begonnen`.
fn is_participle(word: &str) -> bool {
    let ends = word.ends_with('t') || word.ends_with("en");
    let ge = word.starts_with("ge") || SEPARABLE.iter().any(|start| word.starts_with(start));
    let bare = INSEPARABLE.iter().any(|start| word.starts_with(start));
    word.len() > 5 && ((ends && ge) || word.ends_with("iert") || (bare && word.ends_with('t')))
}

/// What stands before the `ge` of a participle.
#[rustfmt::skip]
const SEPARABLE: &[&str] = &[
    "abge", "ange", "aufge", "ausge", "beige", "durchge", "einge", "festge", "heimge", "mitge", "nachge", "stattge", "teilge",
    "umge", "vorge", "wegge", "zuge", "zurückge", "zusammenge",
];

/// What stands in place of the `ge` of a participle.
const INSEPARABLE: &[&str] = &["be", "ver", "er", "ent", "zer", "miss", "über", "unter"];

/// Participles in `-en` without `ge-`.
#[rustfmt::skip]
const STRONG: &[&str] = &[
    "begonnen", "beschlossen", "betroffen", "bekommen", "bewiesen", "besprochen", "entschieden", "entstanden", "entnommen", "erhalten", "erschienen",
    "erhoben", "erschossen", "ertrunken", "überfallen", "übernommen", "unterschrieben", "unternommen", "verboten", "vergangen",
    "verloren", "verschwunden", "verstorben", "vertreten", "verschoben", "verlassen", "vergeben", "verliehen", "verworfen", "zerbrochen",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::{Rules, resolved};
    use chrono::NaiveDate;

    fn of(text: &str) -> Option<Tense> {
        let at = text.find("Montag").unwrap_or_default();
        tense(text, Span::new(0, text.len()), Span::new(at, at + "Montag".len()))
    }

    #[test]
    fn the_clause_tells_its_time() {
        for past in [
            "Am Montag sagte er nichts.",
            "Das teilte die Polizei am Montag mit.",
            "Er hat am Montag gespielt.",
            "Sie ist am Montag abgereist.",
            "Am Montag wurde das Werk eröffnet.",
            "Er will gehen, wie er am Montag erklärte.",
            "Nach dem Brand am Montag ist ein Mann festgenommen worden.",
        ] {
            assert_eq!(of(past), Some(Tense::Past), "{past}");
        }
        for ahead in ["Am Montag wird gewählt.", "Der Rat soll am Montag beraten, sagte er."] {
            assert_eq!(of(ahead), Some(Tense::Future), "{ahead}");
        }
        for present in [
            "Am Montag sind Wahlen.",
            "Die Messe beginnt am Montag.",
            "Er sagte, am Montag beginne es nicht, es ist zu früh.",
        ] {
            assert_ne!(of(present), Some(Tense::Future), "{present}");
        }
        assert_eq!(of("Die Messe beginnt am Montag."), Some(Tense::Present));
        assert_eq!(of("Der gesperrte Weg am Montag"), None);
    }

    #[test]
    fn no_sentence_is_too_long() {
        let text = format!("{}Montag{}", "ä ".repeat(5000), " ö".repeat(5000));
        assert_eq!(of(&text), None);
    }

    #[test]
    fn seit_comes_back_to_the_present() {
        let published = NaiveDate::from_ymd_opt(2025, 4, 4).unwrap_or_default();
        let years = |text: &str| -> Vec<String> {
            resolved(text, published, &Rules::new())
                .filter_map(|(_, meant)| Some(meant?.start().to_string().get(..7)?.to_owned()))
                .collect()
        };
        let war = "Der Streit begann im Mai 2021. ";
        let now = years(&(war.to_owned() + "Seit der Wahl im Januar haben beide oft verhandelt."));
        assert_eq!(now, ["2021-05", "2025-01"]);
        let then = years(&(war.to_owned() + "Nach der Wahl im Januar verhandelten beide oft."));
        assert_eq!(then.get(1).map(String::as_str), Some("2021-01"));
    }
}
