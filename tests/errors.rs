//! What the errors say: every message of every form, also cut off after each character, in `tests/errors.txt`.

use depesche::{Date, Expected, ParseError, Quote, Source, Stamp};
use expect_test::expect_file;
use std::{error::Error, fmt::Write as _};

/// A family by name, and the error that it has for a text.
type Family = (&'static str, fn(&str) -> Option<ParseError>, &'static [&'static str]);

#[rustfmt::skip]
const FAMILIES: &[Family] = &[
    ("Date", |text| text.parse::<Date>().err(), &[
        "Samstag, 4. April 2025", "04.04.2025", "2025-04-04", "4./5. April", "April 2025", "'90", "44 v. Chr.", "Samstag (15.02.2025)",
        "vom 28. März bis zum 2. April", "zwischen 2014 und 2016", "4., 5. und 6. April", "2024/25",
        "15.30 Uhr MESZ", "9 Uhr 20", "halb vier", "Viertel nach drei", "Dienstagabend", "in der Nacht zum Sonntag",
        "gestern früh", "vor drei Jahren", "vergangenen Dienstag", "Ende nächsten Jahres", "Sommer 2023", "drittes Quartal 2024", "19. Jahrhundert",
        "seit Ende Mai", "eineinhalb Jahre", "drei Tage später", "jeden zweiten Montag", "zweimal pro Woche", "täglich", "Ostern 2025", "Oct 24, 2023", "5 hours ago",
        "31.02.2025", "31. Februar", "32.04.2023", "4.13.2025", "25:70 Uhr", "24.30 Uhr", "4. Aprul", "vor drei Jahrzenten", "Sontag", "Samstag, 4. April 2025, oder so",
    ]),
    ("Stamp", |text| text.parse::<Stamp>().err(), &[
        "Stand: 04.04.2025 03:51 Uhr", "Veröffentlicht am 27.04.24 um 07:39 Uhr", "Zuletzt aktualisiert: gestern, 12:05 Uhr", "vor 5 Stunden",
        "Stand: 31.02.2025", "Stand: 04.04.2025 25:70 Uhr", "Stand der Dinge",
    ]),
    ("Source", |text| Source::parse(text).err(), &[
        "Quelle: bote.example, cmb/dpa", "(APA, 11.9.2015)", "Von Anna Muster und Jan Beispiel, Kiel", "BERLIN (dpa/lno) –", "(Foto: Eva Beispiel/dpa)", "© 2025 Bote GmbH",
        "Von der Leyen will mehr", "Quelle: ", "(dpa",
    ]),
    ("Quote", |text| Quote::parse(text).err(), &[
        "„Das ‚Nein‘ bleibt“", "»Nein!«", "\"Nein\"", "„Nein\"", "“Nein”", "'Nein'", ",,Nein''", "„Nein“, sagte er", "„“", "Nein",
    ]),
];

/// Every form after each of its characters: `text` and the message, or nothing where it is a value.
fn messages() -> String {
    let mut all = String::new();
    for (family, error, forms) in FAMILIES {
        let _ = writeln!(all, "# {family}");
        for form in *forms {
            let ends = form.char_indices().map(|(at, _)| at).chain([form.len()]);
            for text in ends.filter_map(|end| form.get(..end)) {
                let message =
                    error(text).map_or_else(|| "ok".to_owned(), |error| error.to_string());
                let _ = writeln!(all, "{text:?}: {message}");
            }
        }
    }
    all
}

#[test]
fn every_message() {
    expect_file!["errors.txt"].assert_eq(&messages());
}

#[test]
fn a_message_is_one_line_in_lower_case() {
    for message in messages().lines().filter(|line| line.contains(": expected")) {
        let (_, message) = message.split_once("\": ").expect("a message");
        assert!(message.starts_with("expected ") && message.contains(" at byte "), "{message}");
        assert!(!message.ends_with('.'), "{message}");
    }
}

#[test]
fn an_error_says_on_what_to_branch() {
    let error = |text: &str| text.parse::<Date>().expect_err(text);
    assert!(error("").is_end() && error("").found().is_empty());
    assert!(error("vor ").is_end(), "{:?}", error("vor "));
    assert!(error("4. April 2025 oder so").is_trailing());
    assert_eq!(error("4. April 2025 oder so").expected(), Expected::End);
    assert!(error("31.02.2025").is_impossible());
    assert_eq!(error("31.02.2025").offset(), 0);
    assert!(!error("Sontag").is_impossible() && !error("Sontag").is_trailing());
}

#[test]
fn an_error_goes_everywhere() {
    fn goes<T: Error + Send + Sync + Clone + Eq + 'static>(_: T) {}
    goes("".parse::<Date>().expect_err("no date"));
    let boxed: Box<dyn Error + Send + Sync> =
        Box::from("x".parse::<Stamp>().expect_err("no stamp"));
    assert!(boxed.source().is_none());
}

#[test]
fn a_long_text_is_shown_in_part() {
    let error = "ä".repeat(1_000).parse::<Date>().expect_err("no date");
    assert_eq!(error.found().chars().count(), 21);
    assert!(error.to_string().ends_with("ä…`"));
    let error = "a\nb\u{202e}".parse::<Date>().expect_err("no date");
    assert!(!error.to_string().contains(['\n', '\u{202e}']), "{error}");
}
