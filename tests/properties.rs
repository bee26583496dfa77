//! What holds for every text, over newslike fragments and over arbitrary text.

mod invariants;

use depesche::{date::Rules, dates, quoted, sources, stamps};
use proptest::{prelude::*, sample::select, test_runner::Config};

/// Pieces of news text: every family, its near misses, broken marks, odd blanks and line breaks.
#[rustfmt::skip]
const PIECES: &[&str] = &[
    // Dates.
    "4. April 2025", "am 04.04.2025", "31.02.2025", "Samstag (15.02.2025)", "Mo., 3.3.", "2025-04-04", "4./5. April",
    "vom 28. März bis zum 2. April", "zwischen 2014 und 2016", "am 4., 5. und 6. April", "2024/25", "2014–2016",
    "um 15.30 Uhr MESZ", "15:30", "9 Uhr 20", "halb vier", "Viertel nach drei", "drei viertel acht", "24 Uhr", "25:70 Uhr",
    "Mitternacht", "Dienstagabend", "in der Nacht zum Sonntag", "heute", "gestern früh", "übermorgen", "heuer",
    "im Vorjahr", "vor drei Jahren", "in zwei Wochen", "seit 1990", "bis Ende Mai", "ab sofort", "Anfang der Woche",
    "Mitte nächsten Jahres", "vergangenen Dienstag", "kommende Woche", "eineinhalb Jahre", "rund 30 Minuten",
    "drei Tage später", "täglich", "jeden zweiten Montag", "zweimal pro Woche", "im Sommer 2023", "drittes Quartal",
    "Q3 2024", "KW 14", "die 90er", "neunziger Jahre", "19. Jahrhundert", "44 v. Chr.", "an Karfreitag", "Silvester",
    "Jänner", "März", "MAI", "Sept.", "Maifeiertag", "Oct 24, 2023", "5 hours ago", "1.", "12", "1999",
    // Stamps.
    "Stand: 04.04.2025 03:51 Uhr", "Veröffentlicht am 27.04.24 um 07:39 Uhr", "aktualisiert: 28.04.24, 9 Uhr",
    "Zuletzt geändert: gestern, 12:05", "vor 5 Stunden", "Update 11.15 Uhr", "Lesedauer: 4 Minuten", " | ",
    // Sources.
    "Quelle: bote.example, cmb/dpa", "(Foto: picture alliance/dpa | Eva Beispiel)", "Von Anna Muster und Jan Beispiel, Kiel",
    "BERLIN (dpa/lno) – ", "Wien/Graz (APA) – ", "© 2025 Bote GmbH", "(APA, 11.9.2015)", "laut Tass", "Agenturen", "dpa", "AFP/",
    "Von der Leyen will mehr", "Ein Gastbeitrag von ", "Mit Material von ", "Bild: ", "red", "(", ")", "/",
    // Quotations and their frames.
    "„", "“", "”", "\"", "»", "«", "‚", "‘", "’", "'", "›", "‹", ",,", "''", ">>", "<<", "„Ja“", "»Nein!«", "\"Vielleicht.\"",
    "„Er rief: ‚Halt!‘“", ", sagte die Ministerin", ", so Vogt", "Laut Polizei ", "nach Angaben von Eva Muster ", "Er erklärte, ",
    "sie habe nichts gewusst", ", dass es gehe", ", er werde bleiben", "Das Amt teilte am Abend mit, ", "Dies teilte ", "heißt es",
    "wie Muster sagte", "so die Polizei", " zufolge", "Anna Muster", "Sie ", "geht's", "Thomas’ Haus", "'90", "5''", "die sogenannte ",
    "die Zeitung „Der Bote“",
    // Prose, punctuation, blanks.
    "Der Rat tagt", "und", "in Köln", "Dr.", "z. B.", " ", " ", " ", " ", ". ", ", ", ": ", "! ", "? ", "…", " – ", "-", ".", ",", "\t",
    "\n", "\n\n", "\r\n", "\u{2028}", "\u{a0}", "\u{202f}", "\u{ad}", "\u{200b}", "\u{308}", "\u{feff}", "ẞ", "é", "🦉", "\0",
];

/// Text as news has it, more or less.
fn newslike() -> impl Strategy<Value = String> {
    let glue = prop_oneof![3 => Just(" "), 1 => Just(""), 1 => Just(", "), 1 => Just(".\n")];
    prop::collection::vec((select(PIECES), glue), 0..14)
        .prop_map(|pieces| pieces.into_iter().flat_map(|(piece, glue)| [piece, glue]).collect())
}

/// As news has it, without what a reader does not see and decomposed letters.
fn visible() -> impl Strategy<Value = String> {
    newslike().prop_map(|text| {
        text.replace(['\u{ad}', '\u{200b}', '\u{308}', '\u{feff}'], "").replace("\r\n", "\n")
    })
}

/// Any text at all, or newslike text with anything inside.
fn anything() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        (newslike(), any::<String>(), newslike()).prop_map(|(a, b, c)| a + &b + &c),
    ]
}

/// What is read, without its place: values that must not change with how a text is encoded.
fn read(text: &str) -> Vec<String> {
    let dates = dates(text).map(|found| format!("{:?}", found.value));
    let stamps = stamps(text).map(|found| format!("{:?}", found.value));
    let sources = sources(text).map(|found| format!("{:?}", found.value.kind()));
    let quoted = quoted(text).map(|found| {
        let quote = found.value;
        format!("{:?} {} {}", quote.style(), quote.depth(), quote.is_closed())
    });
    dates.chain(stamps).chain(sources).chain(quoted).collect()
}

fn decomposed(text: &str) -> String {
    let pairs = [('ä', "a\u{308}"), ('ö', "o\u{308}"), ('ü', "u\u{308}")];
    let text =
        pairs.iter().fold(text.to_owned(), |text, (whole, parts)| text.replace(*whole, parts));
    let pairs = [('Ä', "A\u{308}"), ('Ö', "O\u{308}"), ('Ü', "U\u{308}")];
    pairs.iter().fold(text, |text, (whole, parts)| text.replace(*whole, parts))
}

/// `c` between two letters, at every `nth` place of that kind.
fn split_words(text: &str, c: char, nth: usize) -> String {
    let mut split = String::new();
    let mut places = 0;
    for letter in text.chars() {
        if letter.is_alphabetic() && split.ends_with(char::is_alphabetic) {
            places += 1;
            if places % nth == 0 {
                split.push(c);
            }
        }
        split.push(letter);
    }
    split
}

/// More cases than a plain `cargo test` has, for those who ask: `PROPTEST_CASES=100000 cargo test --release`.
fn config() -> Config {
    Config { failure_persistence: None, max_shrink_iters: 200, ..Config::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn invariants_hold_for_newslike_text(text in newslike()) {
        invariants::all(&text);
    }

    #[test]
    fn invariants_hold_for_any_text(text in anything()) {
        invariants::all(&text);
    }

    #[test]
    fn two_texts_on_two_lines_keep_what_is_theirs(a in newslike(), b in newslike()) {
        invariants::joined(&a, &b);
    }

    #[test]
    fn every_date_means_what_goes_forward(text in newslike(), seconds in any::<i64>(), near in any::<bool>()) {
        // Half of them in the years of newspapers, half anywhere in the calendar.
        let seconds = if near { seconds % 4_000_000_000 } else { seconds % 8_000_000_000_000 };
        if let Some(reference) = chrono::DateTime::from_timestamp(seconds, 0) {
            invariants::resolve(&text, reference.naive_utc(), &Rules::new());
        }
    }

    #[test]
    fn any_text_as_a_whole_is_a_value_or_an_error(text in anything()) {
        invariants::whole(&text);
    }

    #[test]
    fn a_piece_as_a_whole_is_a_value_or_an_error(text in select(PIECES), more in select(PIECES)) {
        invariants::whole(text);
        invariants::whole(&format!("{text}{more}"));
        invariants::whole(&format!("{text} {more}"));
    }

    #[test]
    fn a_line_break_is_a_line_break(text in visible()) {
        let unix = text.replace(['\r', '\u{2028}'], "\n");
        let wanted = read(&unix);
        for other in ["\r\n", "\r", "\u{2028}", "\u{2029}"] {
            prop_assert_eq!(&read(&unix.replace('\n', other)), &wanted, "with {:?}", other);
        }
    }

    #[test]
    fn decomposed_is_composed(text in visible()) {
        prop_assert_eq!(read(&decomposed(&text)), read(&text));
    }

    #[test]
    fn what_nobody_sees_changes_nothing(
        text in visible(),
        c in select(&['\u{ad}', '\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{feff}'][..]),
        nth in 1..9_usize,
    ) {
        prop_assert_eq!(read(&split_words(&text, c, nth)), read(&text));
    }

    #[test]
    fn a_blank_is_a_blank(text in visible(), c in select(&['\u{a0}', '\u{202f}', '\u{2009}'][..])) {
        let other = text.replace(' ', &c.to_string());
        // Some rules count the bytes of a line: whether it is prose.
        prop_assume!(other.lines().all(|line| line.len() < 160));
        let read = |text: &str| dates(text).map(|found| found.value).collect::<Vec<_>>();
        prop_assert_eq!(read(&other), read(&text));
    }
}
