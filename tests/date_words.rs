//! Words of the lexicon joined by chance, with figures and marks between: texts that are nearly dates, which random
//! bytes hardly ever are. What is found in them means the same alone, and what is printed is read again.
//!
//! `PROPTEST_CASES=1000000 cargo test --release --test date_words` looks longer.

mod invariants;

use chrono::DateTime;
use depesche::date::Rules;
use proptest::{prelude::*, sample::select, test_runner::Config};

/// The tables of words as they stand in the source: each string in them is a word or the stem of one.
const LEXICON: &str = include_str!("../src/date/words.rs");

/// What stands between the words of time, kind by kind: each kind is drawn as often as a table.
#[rustfmt::skip]
const BESIDE: &[&[&str]] = &[
    &["0", "1", "2", "4", "9", "12", "24", "28", "29", "30", "31", "32", "60", "99", "100"],
    &["0.", "1.", "2.", "4.", "13.", "29.", "30.", "31.", "32."],
    &["00", "04", "07", "14", "42", "59", "1000", "1900", "1990", "1999", "2000", "2024", "2025", "2199", "9999"],
    &["4.4.", "04.04.25", "04.04.2025", "31.12.", "1.1", "29.2.", "29.2.2023", "4/4/2025", "2025-04-04", "4. 4. 2025", "4./5."],
    &["15:30", "15.30", "0.30", "24.00", "15:30:05", "15 Uhr", "15.30 Uhr", "9 Uhr 20", "8h", "0 Uhr", "24 Uhr", "Uhr"],
    &["'90", "’99", "2024/25", "1914–18", "14/15", "Q3", "Q1/2024", "90er", "1990er", "90er Jahre", "v. Chr.", "n. Chr."],
    &["zwei", "drei", "vier", "zehn", "zwölf", "zwanzig", "eins", "eineinhalb", "anderthalb", "zweieinhalb"],
    &["Montagabend", "Dienstagmorgen", "Freitagnacht", "montags", "sonntags", "samstagabends", "zweijährige", "48-stündig", "dreitägig"],
    &["bis", "und", "von", "vom", "zum", "am", "um", "im", "zwischen", "vor", "nach", "seit", "ab", "in"],
    &["in der", "der", "des", "auf den", "bis zum", "bis zu", "kurz vor", "mehr als", "ein paar", "alle paar", "jeden zweiten"],
    &[",", ".", ":", ";", "(", ")", "–", "-", "/", "|", "%"],
    &["Haus", "kommt", "schöne", "Prozent", "alt", "Menschen", "seiner", "Chr.", "Er"],
];

/// How a word may be inflected.
const ENDINGS: &[&str] = &["", "", "", "", "e", "en", "er", "es", "s"];

/// What may stand between two words.
const GLUE: &[&str] = &[" ", " ", " ", " ", " ", "", ", ", ". ", "-", "\u{a0}"];

/// The strings of every table of the lexicon, and what stands beside them.
fn tables() -> Vec<Vec<&'static str>> {
    let tables = LEXICON.split("\npub(super) const ").skip(1).map(|table| {
        let rows = table.split("\n];").next().unwrap_or("");
        rows.split('"').skip(1).step_by(2).collect::<Vec<_>>()
    });
    tables.chain(BESIDE.iter().map(|kind| kind.to_vec())).collect()
}

/// A word in small letters, with a capital, or in capitals.
fn dressed(word: &str, dress: u8) -> String {
    let mut letters = word.chars();
    match (dress, letters.next()) {
        (0, _) => word.to_uppercase(),
        (1 | 2, Some(first)) => first.to_uppercase().chain(letters).collect(),
        _ => word.to_owned(),
    }
}

fn words() -> impl Strategy<Value = String> {
    let word = (select(tables()).prop_flat_map(select), select(ENDINGS), 0..24_u8, select(GLUE))
        .prop_map(|(word, ending, dress, glue)| dressed(&format!("{word}{ending}"), dress) + glue);
    prop::collection::vec(word, 1..9).prop_map(|words| words.concat())
}

fn config() -> Config {
    let all = Config::default();
    Config { cases: all.cases.saturating_mul(4), failure_persistence: None, ..all }
}

#[test]
fn the_tables_are_found_in_the_source() {
    let tables = tables();
    for word in ["April", "Montag", "übermorgen", "Karfreitag", "zwischen", "siebt"] {
        assert!(tables.iter().flatten().any(|one| *one == word), "{word}");
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn dates_among_words_of_time_are_what_they_are_alone(text in words()) {
        invariants::dates(&text);
    }

    #[test]
    fn words_of_time_are_a_value_or_an_error(text in words()) {
        invariants::whole(&text);
    }

    #[test]
    fn stamps_among_words_of_time_are_what_they_are_alone(text in words(), cue in select(&["Stand: ", "vom ", "Veröffentlicht am ", ""][..])) {
        invariants::stamps(&format!("{cue}{text}"));
    }

    #[test]
    fn words_of_time_mean_what_goes_forward(text in words(), seconds in -60_000_000_000..250_000_000_000_i64) {
        if let Some(reference) = DateTime::from_timestamp(seconds, 0) {
            invariants::resolve(&text, reference.naive_utc(), &Rules::new());
        }
    }
}
