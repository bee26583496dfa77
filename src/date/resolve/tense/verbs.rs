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
    "darf", "dürfen", "kann", "können", "könne", "könnte", "könnten", "möchte", "möchten", "muss", "müssen", "müsse", "weiß", "mag",
    "sehen", "lesen", "reden", "leben", "holen", "bauen", "legen", "ruhen", "üben", "beginnen", "beraten", "bleiben", "enden", "entscheiden", "feiern", "finden", "folgen", "geben", "gehen", "gelten", "kommen", "laden",
    "laufen", "öffnen", "singen", "spielen", "starten", "stehen", "stellen", "tagen", "treffen", "treten", "wählen", "warten", "zeigen", "ziehen",
    "gastiert", "informiert", "präsentiert", "referiert", "bietet", "bittet", "beginnt", "berät", "empfängt", "entscheidet", "erscheint", "erwartet", "eröffnet",
    "geht", "gibt", "gilt", "gehört", "gelingt", "genießt", "gefällt", "genügt", "gesteht", "gestaltet", "gedenkt",
    "veranstaltet", "verlässt", "reist", "liest", "löst", "fasst", "lässt", "passt", "schießt", "weist", "beweist", "verreist", "bereist", "beschließt", "unterschreibt",
];

/// Those of them that stand beside another verb.
#[rustfmt::skip]
const MODALS: &[&str] = &["darf", "dürfen", "kann", "können", "könne", "könnte", "könnten", "möchte", "möchten", "muss", "müssen", "müsse"];

/// `kann`, `könnte`, `muss`.
pub(super) fn is_modal(word: &str) -> bool {
    MODALS.contains(&word)
}

/// Those of them that are participles too: `hat … eröffnet`.
#[rustfmt::skip]
const PRESENT_OR_PARTICIPLE: &[&str] = &[
    "gastiert", "informiert", "präsentiert", "referiert", "erwartet", "eröffnet", "gehört", "gestaltet", "veranstaltet", "verreist", "bereist",
];

/// Whether a form of the present is a participle too.
pub(super) fn may_be_participle(word: &str) -> bool {
    PRESENT_OR_PARTICIPLE.contains(&word)
}

/// What nobody appoints, and verbs of saying: their present is that of headlines and tells of what has happened.
#[rustfmt::skip]
const UNPLANNED: &[&str] = &[
    "stirbt", "verunglückt", "stürzt", "brennt", "explodiert", "kracht", "prallt", "stößt", "kollidiert", "erschüttert", "tötet", "verletzt",
    "verliert", "gewinnt", "siegt", "besiegt", "schlägt", "unterliegt", "überfällt", "flieht", "flüchtet", "verschwindet", "entdeckt",
    "legt", "zerstört", "beschädigt", "überschlägt", "ertrinkt", "erliegt", "randaliert", "bedroht", "erschießt", "ersticht", "rettet",
    "kippt", "rammt", "rast", "erfasst", "verursacht", "entgleist", "erleidet", "gerät", "bricht", "überrascht", "scheitert",
    "sagt", "sagen", "erklärt", "betont", "fordert", "warnt", "kritisiert", "meldet", "berichtet", "bestätigt", "dementiert", "behauptet",
    "erzählt", "ruft", "klagt", "beklagt", "lobt", "schreibt", "äußert", "droht", "verspricht", "kündigt", "begrüßt", "verurteilt", "lehnt",
];

/// Past forms that are told by no ending, in the singular; the plural has `-en`.
#[rustfmt::skip]
const PAST: &[&str] = &[
    "war", "wurde", "hatte", "tat", "konnte", "musste", "wollte", "sollte", "durfte", "mochte", "wusste", "brachte", "dachte",
    "aß", "band", "barg", "barst", "bat", "befahl", "befand", "begann", "beging", "belief", "betraf", "betrug", "bewarb", "bewog", "bewies",
    "bezog", "biss", "blieb", "blies", "bog", "bot", "brach", "briet", "drang", "drosch", "empfahl", "empfand", "empfing", "entschied",
    "erlosch", "erschien", "erschrak", "erwarb", "erwies", "fand", "fiel", "fing", "flocht", "flog", "floh", "floss", "focht", "fraß",
    "fror", "fuhr", "gab", "galt", "gebar", "gedieh", "gefiel", "gelang", "genas", "genoss", "geriet", "geschah", "gestand", "gewann",
    "ging", "glich", "glitt", "goss", "griff", "grub", "half", "hieb", "hielt", "hieß", "hing", "hob", "kam", "klang", "kniff", "kroch",
    "lag", "las", "lief", "lieh", "ließ", "litt", "log", "lud", "maß", "mied", "misslang", "nahm", "pfiff", "pries", "quoll", "rang",
    "rann", "rieb", "rief", "riet", "riss", "ritt", "roch", "sah", "sang", "sank", "sann", "saß", "schied", "schien", "schlich", "schlief",
    "schloss", "schlug", "schmolz", "schnitt", "schob", "schor", "schoss", "schrie", "schrieb", "schritt", "schuf", "schwamm", "schwand",
    "schwang", "schwieg", "schwoll", "schwor", "sog", "spann", "spie", "sprach", "sprang", "spross", "stach", "stahl", "stand", "stank",
    "starb", "stieg", "stieß", "stob", "strich", "stritt", "traf", "trank", "trat", "trieb", "trog", "trug", "verbarg", "verdarb",
    "vergaß", "verlieh", "verlor", "verschwand", "verstarb", "verzieh", "wand", "warb", "warf", "wich", "wies", "wob", "wog", "wuchs", "wusch",
    "zog", "zwang",
];

/// Participles that stand for a past form without their auxiliary in the clause.
const DONE: &[&str] = &["worden", "gewesen", "rückwirkend"];

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
    "verrückt", "erneut", "unerwartet", "unverletzt", "nackt", "komplett", "präsent", "resistent", "korrupt", "sanft", "prompt", "kaputt", "doppelt", "vehement", "dezidiert", "derart",
    "transparent", "meist", "zumeist", "robust", "abrufbereit", "ungeachtet", "zweit", "dritt", "viert", "fünft", "stets", "halt", "bislang", "vermutlich",
];

/// How adjectives and adverbs in `-t` end, which no verb of the present does.
#[rustfmt::skip]
const NOT_PRESENT_ENDS: &[&str] = &["weit", "haft", "ient", "nent", "quent", "vant", "ssant", "recht", "fest", "zeit", "wert", "bereit"];

/// What stands before the `ge` of a participle.
#[rustfmt::skip]
const SEPARABLE: &[&str] = &[
    "abge", "ange", "aufge", "ausge", "beige", "durchge", "einge", "festge", "heimge", "mitge", "nachge", "stattge", "teilge",
    "umge", "hinge", "herge", "herausge", "hinausge", "fortge", "losge", "niederge", "weiterge", "wiederge", "entgegenge", "freige",
    "gleichge", "stillge", "bekanntge", "vorausge", "vorbeige", "vorge", "wegge", "zuge", "zurückge", "zusammenge",
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

/// How participles end whose perfect has `sein`: what moves or comes to be something else. With all others `ist`
/// tells of a state: `ist gesperrt`, `ist geplant`. The south says `ist gestanden` too.
#[rustfmt::skip]
const WITH_SEIN: &[&str] = &[
    "gegangen", "vergangen", "gekommen", "gefahren", "geflogen", "gelaufen", "gereist", "gefallen", "gestiegen", "gesunken", "gestorben", "geworden",
    "gewesen", "geblieben", "gesprungen", "gestürzt", "geprallt", "gekracht", "gerast", "geraten", "geschehen", "gelandet", "gestartet",
    "gekehrt", "getreten", "eingetroffen", "zusammengetroffen", "geflohen", "geflüchtet", "gelungen", "geglückt", "gescheitert", "gewachsen", "geschwommen",
    "geschmolzen", "ausgebrochen", "eingebrochen", "zusammengebrochen", "aufgebrochen", "gekippt", "zusammengestoßen", "gestoßen", "gerutscht", "gewandert",
    "umgezogen", "ausgezogen", "eingezogen", "abgezogen", "weggezogen", "gerückt", "gerollt", "geplatzt", "gesegelt", "gestanden", "gelegen", "gesessen",
    "aufgewacht", "eingeschlafen", "getaucht", "geschrumpft", "gesackt", "geklettert", "geritten", "gerannt", "geschlichen", "geschritten", "geglitten", "gestrandet",
    "gekentert", "gestolpert", "abgebrannt", "niedergebrannt", "ausgebrannt", "gefolgt", "gewichen", "gediehen", "gesickert",
    "verstorben", "verunglückt", "verschwunden", "verblutet", "verreist", "verflogen", "verklungen", "verhungert", "verdurstet", "verwildert",
    "ertrunken", "erstickt", "erfroren", "erschienen", "erwacht", "erloschen", "erlegen", "erkrankt",
    "entstanden", "entkommen", "entgleist", "entflohen", "entlaufen", "entfallen", "entschlafen", "zerfallen", "begegnet", "misslungen", "missglückt",
    "explodiert", "kollidiert", "passiert", "emigriert", "desertiert", "eskaliert", "implodiert", "kapituliert", "gastiert",
];

/// `abgereist`, `gestorben`, `explodiert`.
pub(super) fn takes_sein(participle: &str) -> bool {
    WITH_SEIN.iter().any(|end| participle.ends_with(end))
}

/// What lasts until its day, whenever that was said: `bis Oktober verlängert`.
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
        (DONE, Kind::Past),
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
            // What has happened may be told by the participle too: "hat erklärt".
            let done = kind == Kind::Other && is_participle(word);
            let kind = if done { Kind::Participle { clear: true } } else { kind };
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
        // "fuehrte", where no table has it so
        None if let Some(word) = with_umlauts(word).or_else(|| with_sharp_s(word)) => kind(&word),
        None if is_weak_past(word) || is_strong_past(word) => Kind::Past,
        None if is_participle(word) => Kind::Participle { clear: !is_bare(word) },
        None if is_bare(word) && word.len() > 6 && word.ends_with("en") => {
            Kind::Participle { clear: false }
        }
        None if is_present(word) => Kind::Present,
        None => Kind::Other,
    }
}

/// The same of a word that stood in capitals: only what the tables know, as nouns look like all else.
pub(super) fn kind_in_capitals(word: &str) -> Kind {
    KINDS.get(word).copied().unwrap_or(Kind::Other)
}

/// The word with the umlaut that `ae`, `oe`, `ue` stand for, where a table or a prefix has it.
fn with_umlauts(word: &str) -> Option<String> {
    if !["ae", "oe", "ue"].iter().any(|pair| word.contains(pair)) {
        return None;
    }
    let word = word.replace("ae", "ä").replace("oe", "ö").replace("ue", "ü");
    let known = KINDS.contains_key(word.as_str()) || word.starts_with("über");
    known.then_some(word)
}

/// The word with the ß that Swiss papers write as ss, where a table has it: `sass`, `liessen`.
fn with_sharp_s(word: &str) -> Option<String> {
    let word = word.contains("ss").then(|| word.replace("ss", "ß"))?;
    is_past_stem(&word).then_some(word)
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

/// Whether a word may be a verb of the present in the plural: `streiken`, `ändern`.
pub(super) fn may_be_plural(word: &str) -> bool {
    word.starts_with(char::is_lowercase)
        && word.len() > 5
        && ["en", "eln", "ern"].iter().any(|end| word.ends_with(end))
        && !NOT_FINITE.contains(&word)
        && !is_superlative(word)
}

/// What stands behind a date and is no verb.
#[rustfmt::skip]
const NOT_FINITE: &[&str] = &[
    "gegen", "zwischen", "neben", "wegen", "morgen", "ohne", "eine", "keine", "seine", "ihre", "unsere", "diese", "alle", "viele", "gerade",
    "eben", "oben", "außen", "innen", "hinten", "sowie", "beide", "einen", "einige", "etliche", "mehrere", "meine", "bitte", "gerne", "lange", "unten",
    "selten", "daneben", "dagegen", "deswegen", "hingegen", "entgegen", "allen", "vielen", "keinen", "seinen", "ihren", "unseren", "diesen",
    "jeden", "anderen", "weiteren", "ersten", "letzten", "vergangenen", "kommenden", "draußen", "drinnen", "meistens", "zusammen",
    "willen", "halben", "ihnen", "denen", "deren", "einigen", "mehreren", "beiden", "übrigen", "sieben", "gestern", "sondern", "insofern",
    "sofern", "modern", "extern", "intern", "fern", "ungern", "vorgestern", "übermorgen", "infolgedessen", "dessen", "hinein", "allein",
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

/// What stands in front of a subject or an object.
#[rustfmt::skip]
const ARTICLES: &[&str] = &[
    "der", "die", "das", "den", "ein", "eine", "einen", "ihr", "ihre", "ihren", "sein", "seine", "seinen", "alle", "viele", "mehrere", "kein", "keine", "keinen",
];

pub(super) fn is_article(word: &str) -> bool {
    ARTICLES.contains(&word)
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

/// `nahmen`, `übernahm`, `stattfanden`: a past form of the table in the plural or with a prefix.
fn is_strong_past(word: &str) -> bool {
    if is_past_stem(word) {
        return true;
    }
    let grown = INSEPARABLE.iter().filter_map(|start| word.strip_prefix(start));
    let apart = BEFORE_ZU.iter().chain(&["zu"]).filter_map(|start| word.strip_prefix(start));
    let like_participle =
        |stem: &str| stem.strip_suffix("en").is_some_and(|stem| LIKE_PARTICIPLES.contains(&stem));
    grown.filter(|stem| !like_participle(stem)).chain(apart).any(is_past_stem)
}

/// A past form of the table, in the singular or plural.
fn is_past_stem(word: &str) -> bool {
    let is = |stem: &str| KINDS.get(stem) == Some(&Kind::Past);
    word.len() > 2 && (is(word) || word.strip_suffix("en").is_some_and(is))
        || word.strip_suffix('n').is_some_and(|stem| stem.ends_with('e') && is(stem))
}

/// Past forms that with a prefix and in the plural are participles too: `überwiesen`, `beschlossen`.
#[rustfmt::skip]
const LIKE_PARTICIPLES: &[&str] = &[
    "blieb", "schrieb", "stieg", "wies", "trieb", "lieh", "schloss", "schoss", "floss", "bot", "zog", "bog", "flog", "hob", "schob",
    "stand", "wich", "glich", "litt", "schnitt", "stritt", "schwieg", "schied", "griff", "ritt", "biss", "riss", "wog", "goss", "rieb",
];

/// `beschließt`, `verhandelt`, `reist ab`: the third person, as far as the ending tells.
fn is_present(word: &str) -> bool {
    let st = word.ends_with("st") && !["sst", "eist", "iest"].iter().any(|end| word.ends_with(end));
    let adjective = || NOT_PRESENT_ENDS.iter().any(|end| word.ends_with(end));
    let not = word.starts_with("un") && !word.starts_with("unter");
    word.len() > 3 && word.ends_with('t') && !st && !not && !adjective()
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
    let ge = word.starts_with("ge")
        || SEPARABLE.iter().filter_map(|start| word.strip_prefix(start)).any(is_participle_rest)
        || word.ends_with('t') && has_ge_inside(word);
    word.len() > 5 && ((ends && ge) || is_bare(word) && word.ends_with('t'))
}

/// What stands behind the `ge` of a participle; `losgeht`, `abgeben` are none.
fn is_participle_rest(rest: &str) -> bool {
    !["ht", "hen", "ben"].contains(&rest)
}

/// `sichergestellt`, `kennengelernt`.
fn has_ge_inside(word: &str) -> bool {
    word.match_indices("ge").any(|(at, _)| at > 2 && word.len() - at > "gext".len())
}

/// Whether a participle looks like a form of the present: `verletzt`, `informiert`.
fn is_bare(word: &str) -> bool {
    INSEPARABLE.iter().any(|start| word.starts_with(start)) || word.ends_with("iert")
}
