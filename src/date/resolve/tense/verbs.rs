//! The verbs that tell a tense: tables of them, and the endings that give away the rest.

use std::{collections::HashMap, sync::LazyLock};

/// What a single word says of the tense.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Past,
    Future,
    Auxiliary,
    Present,
    /// A participle; one that may be a form of the present too: `verhandelt`, `überfallen`.
    Participle {
        clear: bool,
    },
    /// No verb, or none that tells.
    Other,
}

/// Verbs that say of the future what is planned, wished or owed.
#[rustfmt::skip]
const FUTURE: &[&str] = &[
    "wird", "werden", "werde", "soll", "sollen", "solle", "will", "wollen", "wolle", "dürfte", "dürften", "würde", "würden", "wäre", "wären",
];

/// The auxiliaries of the perfect, which are present where no participle follows.
#[rustfmt::skip]
const AUXILIARIES: &[&str] = &["hat", "haben", "habe", "ist", "sind", "sei", "seien", "bin"];

/// Present forms that their ending does not give away, or that stand beside dates most.
#[rustfmt::skip]
const PRESENT: &[&str] = &[
    "darf", "dürfen", "kann", "können", "könne", "könnte", "könnten", "möchte", "möchten", "muss", "müssen", "müsse",
    "beginnen", "beraten", "bleiben", "enden", "entscheiden", "feiern", "finden", "folgen", "geben", "gehen", "gelten", "kommen", "laden",
    "laufen", "öffnen", "singen", "spielen", "starten", "stehen", "stellen", "tagen", "treffen", "treten", "wählen", "warten", "zeigen", "ziehen",
    "gastiert", "informiert", "präsentiert", "referiert", "bietet", "bittet", "beginnt", "berät", "empfängt", "entscheidet", "erscheint", "erwartet", "eröffnet",
    "geht", "gibt", "gilt", "gehört", "gelingt", "genießt", "gerät", "gefällt", "genügt", "gesteht", "gestaltet", "gedenkt",
    "veranstaltet", "verlässt", "reist", "liest", "löst", "fasst", "lässt", "passt", "schießt", "weist", "beweist", "verreist", "bereist", "beschließt", "unterschreibt",
];

/// What nobody appoints: its present is that of headlines and tells of what has happened.
#[rustfmt::skip]
const UNPLANNED: &[&str] = &[
    "stirbt", "verunglückt", "stürzt", "brennt", "explodiert", "kracht", "prallt", "stößt", "kollidiert", "erschüttert", "tötet", "verletzt",
    "verliert", "gewinnt", "siegt", "besiegt", "schlägt", "unterliegt", "überfällt", "flieht", "flüchtet", "verschwindet", "entdeckt",
    "legt", "zerstört", "beschädigt", "überschlägt", "ertrinkt", "erliegt", "randaliert", "bedroht", "erschießt", "ersticht", "rettet",
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
    "fing", "fingen", "hing", "hingen", "riet", "rieten", "litt", "litten", "stritt", "stritten", "schnitt", "schnitten", "trieb",
    "trieben", "schwieg", "schwiegen", "warb", "warben", "galt", "galten", "halfen", "barg", "bargen", "stach", "maß", "maßen",
    "aß", "aßen", "hob", "hoben", "schob", "schoben", "bog", "bogen", "wog", "wogen", "log", "floh", "flohen", "fror", "floss",
    "flossen", "goss", "schlossen", "schossen", "kroch", "roch", "band", "banden", "sprangen", "zwang", "zwangen", "rang", "rangen",
    "drangen", "klang", "klangen", "gelang", "gelangen", "trank", "tranken", "wand", "schwand", "schwanden", "schwamm", "spann", "rann",
    "grub", "gruben", "schlugen", "trugen", "warfen", "wuchs", "wuchsen", "schuf", "schufen", "blies", "schlief", "schliefen", "tat", "taten",
    "luden", "wiesen", "verliehen", "lieh", "verzieh", "gedieh", "wichen", "glich", "glichen", "strich", "strichen", "stahlen",
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

/// Words in `-t` that are no verb of the present.
#[rustfmt::skip]
const NOT_PRESENT: &[&str] = &[
    "nicht", "damit", "womit", "somit", "hiermit", "seit", "statt", "anstatt", "laut", "samt", "mitsamt", "fast", "erst", "selbst",
    "sonst", "jetzt", "zuletzt", "dort", "fort", "sofort", "überhaupt", "insgesamt", "vielleicht", "recht", "zurecht", "derzeit",
    "jederzeit", "zurzeit", "seinerzeit", "zeit", "bereit", "acht", "hundert", "kalt", "hart", "zart", "breit", "nett", "fett", "satt",
    "matt", "glatt", "bunt", "wert", "leicht", "schlecht", "echt", "dicht", "schlicht", "feucht", "spät", "konkret", "direkt", "indirekt",
    "korrekt", "perfekt", "defekt", "exakt", "intakt", "kompakt", "strikt", "abrupt", "akut", "absolut", "privat", "separat", "parat",
    "brisant", "riskant", "konstant", "markant", "rasant", "bekannt", "unbekannt", "verwandt", "gerecht", "berühmt", "beliebt", "bestimmt",
    "verrückt", "erneut", "unerwartet", "unverletzt", "nackt", "zweit", "dritt", "viert", "fünft", "stets", "halt", "bislang", "vermutlich",
];

/// How adjectives and adverbs in `-t` end, which no verb of the present does.
#[rustfmt::skip]
const NOT_PRESENT_ENDS: &[&str] = &["weit", "haft", "ient", "nent", "quent", "vant", "ssant", "recht", "fest", "tet", "zeit"];

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

/// What lasts until its day, whenever that was said (`bis Oktober verlängert`), and with `ist` is so at present.
#[rustfmt::skip]
const LASTING: &[&str] = &[
    "verlängert", "befristet", "gesperrt", "geschlossen", "geöffnet", "ausgesetzt", "verschoben", "vertagt", "verlegt", "eingestellt", "begrenzt",
    "unterbrochen", "ausgebucht", "beurlaubt", "suspendiert", "freigestellt", "krankgeschrieben", "angesetzt", "terminiert", "geplant",
    "vorgesehen", "gebunden", "zugesagt", "ausgelegt", "gültig", "gewählt", "ernannt", "vermietet", "gepachtet", "aufgefordert",
];

/// What stands before the `zu` of an infinitive: `anzutreten`, `zurückzugeben`.
#[rustfmt::skip]
const BEFORE_ZU: &[&str] = &[
    "ab", "an", "auf", "aus", "bei", "bereit", "dar", "durch", "ein", "fest", "fort", "frei", "heim", "her", "heraus", "hin", "los",
    "mit", "nach", "nieder", "statt", "teil", "um", "unter", "vor", "voran", "vorbei", "weg", "weiter", "wieder", "zurück", "zusammen",
];

/// All words of the tables with what they say; of two tables the first counts.
static KINDS: LazyLock<HashMap<&'static str, Kind>> = LazyLock::new(|| {
    let tables = [
        (PAST, Kind::Past),
        (FUTURE, Kind::Future),
        (AUXILIARIES, Kind::Auxiliary),
        (UNPLANNED, Kind::Other),
        (PRESENT, Kind::Present),
        (NOT_PAST, Kind::Other),
        (NOT_PRESENT, Kind::Other),
        (STRONG, Kind::Participle { clear: true }),
    ];
    let mut kinds = HashMap::new();
    for (words, kind) in tables {
        for word in words {
            kinds.entry(*word).or_insert(kind);
        }
    }
    kinds
});

/// What a word says by itself. Words with a capital are nouns, names, or too seldom a verb.
pub(super) fn kind(word: &str) -> Kind {
    if !word.starts_with(char::is_lowercase) {
        return Kind::Other;
    }
    match KINDS.get(word) {
        Some(kind) => *kind,
        None if is_weak_past(word) || is_strong_past(word) => Kind::Past,
        None if is_participle(word) => Kind::Participle { clear: !is_bare(word) },
        None if is_bare(word) && word.len() > 6 && word.ends_with("en") => {
            Kind::Participle { clear: false }
        }
        None if is_present(word) => Kind::Present,
        None => Kind::Other,
    }
}

/// Whether a word that leads its clause behind a date is the verb: `am Montag streiken …`, `am Montag beginne …`.
pub(super) fn may_be_finite(word: &str) -> bool {
    let ending = word.ends_with('t') || word.ends_with("en") || word.ends_with('e');
    word.starts_with(char::is_lowercase)
        && word.len() > 3
        && ending
        && !matches!(KINDS.get(word), Some(Kind::Other))
        && !NOT_FINITE.contains(&word)
}

/// What stands behind a date and is no verb.
#[rustfmt::skip]
const NOT_FINITE: &[&str] = &[
    "gegen", "zwischen", "neben", "wegen", "morgen", "ohne", "eine", "keine", "seine", "ihre", "unsere", "diese", "alle", "viele", "gerade",
    "eben", "oben", "außen", "innen", "hinten", "sowie", "beide", "einen", "einige", "etliche", "mehrere", "meine", "bitte", "gerne", "lange",
];

/// What stands before an adjective or a noun and never before a verb that has a noun behind it.
#[rustfmt::skip]
const DETERMINERS: &[&str] = &[
    "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "kein", "keine", "keinen", "keiner",
    "ihre", "ihren", "ihrer", "ihrem", "seine", "seinen", "seiner", "seinem", "diese", "diesen", "dieser", "diesem", "alle", "allen",
    "viele", "vielen", "mehrere", "mehreren", "einige", "einigen", "jede", "jeden", "jeder", "von", "vom", "mit", "bei", "beim", "in",
    "im", "am", "an", "zum", "zur", "für", "über", "unter", "auf", "aus", "nach", "vor", "durch", "gegen", "ohne", "zwei", "drei",
];

pub(super) fn is_determiner(word: &str) -> bool {
    DETERMINERS.contains(&word)
}

/// What lasts until its day, whenever that was said.
pub(super) fn is_lasting(word: &str) -> bool {
    LASTING.contains(&word)
}

/// `zurückzutreten`, `vorzulegen`.
pub(super) fn is_zu_infinitive(word: &str) -> bool {
    let parts = BEFORE_ZU.iter().filter_map(|start| word.strip_prefix(start)?.strip_prefix("zu"));
    parts.filter(|verb| verb.len() > 3).any(is_infinitive)
}

/// `kommen`, `ändern`, `tun`; as far as an ending tells.
pub(super) fn is_infinitive(word: &str) -> bool {
    word.starts_with(char::is_lowercase) && word.ends_with('n')
}

/// `sagte`, `teilten`; superlatives and participles with endings are none.
fn is_weak_past(word: &str) -> bool {
    word.len() >= 5
        && (word.ends_with("te") || word.ends_with("ten"))
        && !is_superlative(word)
        && !is_inflected_participle(word)
}

/// `übernahm`, `stattfand`: a past form of the table with a prefix.
fn is_strong_past(word: &str) -> bool {
    let is = |stem: &&str| stem.len() > 2 && PAST.contains(stem);
    let apart = || BEFORE_ZU.iter().chain(&["zu"]).filter_map(|start| word.strip_prefix(start));
    let mut grown = INSEPARABLE.iter().filter_map(|start| word.strip_prefix(start));
    grown.any(|stem| is(&stem) && !LIKE_PARTICIPLES.contains(&stem))
        || apart().any(|stem| is(&stem))
}

/// Past forms that with a prefix are participles too: `überwiesen`, `beschlossen`.
#[rustfmt::skip]
const LIKE_PARTICIPLES: &[&str] = &[
    "blieben", "schrieben", "stiegen", "wiesen", "trieben", "liehen", "schlossen", "schossen", "flossen", "boten", "zogen", "bogen",
    "flogen", "hoben", "schoben", "standen", "wichen", "glichen", "litten", "schnitten", "stritten", "schwiegen", "stritt",
];

/// `beschließt`, `verhandelt`, `reist ab`: the third person, as far as the ending tells.
fn is_present(word: &str) -> bool {
    let st = word.ends_with("st") && !["sst", "eist", "iest"].iter().any(|end| word.ends_with(end));
    let adjective = || NOT_PRESENT_ENDS.iter().any(|end| word.ends_with(end));
    word.len() > 3 && word.ends_with('t') && !st && !adjective()
}

/// `höchste`, `kleinsten`, `zwanzigsten`.
fn is_superlative(word: &str) -> bool {
    word.ends_with("ste") || word.ends_with("sten")
}

/// `geplante`, `gesperrten`: adjectives made of participles.
fn is_inflected_participle(word: &str) -> bool {
    word.starts_with("ge")
}

/// `gespielt`, `gekommen`, `abgesagt`, `informiert`, `verletzt`.
fn is_participle(word: &str) -> bool {
    let ends = word.ends_with('t') || word.ends_with("en");
    let ge = word.starts_with("ge") || SEPARABLE.iter().any(|start| word.starts_with(start));
    word.len() > 5 && ((ends && ge) || is_bare(word) && word.ends_with('t'))
}

/// Whether a participle looks like a form of the present: `verletzt`, `informiert`.
fn is_bare(word: &str) -> bool {
    INSEPARABLE.iter().any(|start| word.starts_with(start)) || word.ends_with("iert")
}
