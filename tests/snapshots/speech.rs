//! Who says what in which words: speakers, verbs and what is said in every order of German, and sources in every dress.

use super::near::{lines_of, quotes_of, sources_of};
use std::fmt::Write as _;

/// Who may speak, and who may not.
#[rustfmt::skip]
const SPEAKERS: &[&str] = &[
    "Anna Muster", "die Ministerin", "der Sprecher der Polizei", "ein Sprecher", "Vogt", "die Stadt Kiel", "er", "sie", "man", "die Polizei", "das Bundesamt für Straßen", "Jan Beispiel (SPD)", "Trainer Otto Normal, 45,", "Eva von der Au", "die dpa", "der Tisch", "niemand",
];

/// What is done.
#[rustfmt::skip]
const VERBS: &[&str] = &[
    "sagte", "erklärte", "meint", "betonte am Montag", "teilte mit", "kündigte an", "habe gesagt", "fragte", "twitterte", "ging", "lachte", "schrieb auf X", "soll gesagt haben", "räumte ein", "warnte vor Journalisten", "zitierte", "bestätigte der dpa",
];

/// The orders: `S` who, `V` what is done.
#[rustfmt::skip]
const ORDERS: &[&str] = &[
    "„Das dauert“, V S.", "S V: „Das dauert.“", "„Das“, V S, „dauert.“", "S V, dass es dauert.", "S V, es dauere lange.", "Das dauere lange, V S.", "Wie S V, dauert es.", "Es dauert, V S.", "Das dauert, so S.", "Laut S dauert es.", "Nach Angaben von S dauert es.",
    "S zufolge dauert es.", "S nannte es „gut“.", "S V es „gut“ und ging.", "„Das dauert!“ S V.", "S V. „Das dauert.“", "So V S: Das dauert.", "Am Abend V S, man wolle „sofort“ gehen.", "Es dauert lange. Das V S.", "S V, er sei da. Das dauere. Man habe Zeit.", "Die Aussage von S, es dauere, ist neu.", "S V, ob es dauert.", "S V, nach Kiel zu gehen.",
    "\"Das dauert\", V S. \"Sehr lange.\"", "»Das dauert«, V S und ging.", "Den Satz „Das dauert“ V S nicht.", "„Das dauert“: S V.", "S hat „Das dauert“ gesagt.", "„Das dauert“ heißt es bei S.", "S: „Das dauert.“", "S (45): Das dauert.", "Auf die Frage, ob es dauert, V S: „Ja.“",
];

/// Who stands in sources.
#[rustfmt::skip]
const NAMES: &[&str] = &[
    "dpa", "dpa/lno", "AFP", "Reuters", "epd", "ntv.de", "NDR", "jpe", "jpe/AFP", "Anna Muster", "Anna Muster und Jan Beispiel", "Anna Muster, Kiel", "Eva von der Au", "picture alliance/dpa", "picture alliance/dpa | Eva Beispiel", "IMAGO/Eva Beispiel", "Getty Images", "Bote GmbH", "Küstenbote", "Der Bote", "Polizei Kiel", "privat", "KNA, epd", "dpa, AFP, AP", "red", "der Redaktion", "unserer Redaktion", "2025", "4.4.2025", "dpa 4.4.2025", "A. Muster", "ANNA MUSTER", "Dr. Anna Muster", "CC BY-SA 4.0",
];

/// What they stand in.
#[rustfmt::skip]
const DRESSES: &[&str] = &[
    "_", "Quelle: _", "Quellen: _", "QUELLE: _", "(Quelle: _)", "Quelle _", "(_)", "[_]", "Von _", "von _", "VON _", "Text: _", "Text und Foto: _", "Foto: _", "(Foto: _)", "Bild: _", "© _", "(c) _", "© 2025 _", "Copyright _", "KIEL (_) –", "KIEL (_) - Der Rat tagt.", "Kiel/Berlin (_) -", "Kiel. (_) Der Rat tagt.", "KIEL, _ –", "Mit Material von _", "mit _", "Autor: _", "Autorin: _", "Ein Gastbeitrag von _", "Interview: _", "Protokoll: _",
    "Grafik: _", "Video: _", "Übersetzung: _", "Aus Kiel berichtet _", "Die Brücke am Abend. Foto: _", "Die Brücke am Abend (Foto: _)", "Der Rat tagt heute. (_)", "Der Rat tagt, meldet _.", "Die Agentur _ meldet das.", "laut _", "Laut _ tagt der Rat.", "_ | 4. April 2025", "4. April 2025, _", "Stand: 4.4.2025, Quelle: _", "_ / Kiel", "Von _ | Stand: 4.4.2025 10:00 Uhr", "_ für Küstenbote", "_, Redakteurin", "Redaktion: _", "_, Korrespondent in Kiel", "• _", "Symbolbild: _", "Archivbild (_)", "Foto: _, Text: _",
];

/// Everybody who says anything in any order.
pub fn quotes() -> String {
    let mut all = String::new();
    for order in ORDERS {
        let _ = writeln!(all, "> {order}");
        for (at, speaker) in SPEAKERS.iter().enumerate() {
            // Not each with each: every speaker with two verbs, every verb with one speaker.
            for verb in [VERBS.first(), VERBS.get(at)].into_iter().flatten() {
                let text = order.replace('S', "\u{1}").replace('V', verb).replace('\u{1}', speaker);
                let _ = writeln!(all, "{text} : {}", quotes_of(&text));
            }
        }
    }
    all
}

/// Every name in every dress, in running text and as a line.
pub fn sources() -> String {
    let mut all = String::new();
    for dress in DRESSES {
        let _ = writeln!(all, "> {dress}");
        for name in NAMES {
            let text = dress.replace('_', name);
            let _ = match (sources_of(&text), lines_of(&text)) {
                (found, line) if found == "nothing" => writeln!(all, "{name} : {line}"),
                (found, line) => writeln!(all, "{name} : {line} ; found {found}"),
            };
        }
    }
    all
}
