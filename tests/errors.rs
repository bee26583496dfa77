//! What the errors say: every message of every form, also cut off after each character, in `tests/errors.txt`.

use depesche::{
    Date, Expected, ParseError, Quote, Source, Stamp,
    date::{
        Bound, CalendarDate, ClockTime, Day, FeastDay, Length, Moment, Period, Range, Recurring,
        Relative, TimeOfDay,
    },
    grammar,
    line::ReadingTime,
    source::{Agency, SourceKind},
    stamp::Role,
};
use expect_test::expect_file;
use nom::{
    IResult,
    error::{ErrorKind, FromExternalError},
};
use std::{error::Error, fmt::Debug, fmt::Write as _};

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
        "31.02.2025", "31. Februar", "32.04.2023", "4.13.2025", "25:70 Uhr", "24.30 Uhr", "4. Aprul", "vor drei Jahrzenten", "Sontag", "im Sommer", "Samstag, 4. April 2025, oder so",
        "2025-13-01", "2025-04-04T25:00", "12 Uhr 60", "KW 54", "5. Quartal 2024", "3. Halbjahr", "6. Advent", "4/4/25", "nächsten Montag", "bis Freitag",
    ]),
    ("Stamp", |text| text.parse::<Stamp>().err(), &[
        "Stand: 04.04.2025 03:51 Uhr", "Veröffentlicht am 27.04.24 um 07:39 Uhr", "Zuletzt aktualisiert: gestern, 12:05 Uhr", "vor 5 Stunden",
        "Stand: 31.02.2025", "Stand: 04.04.2025 25:70 Uhr", "Stand der Dinge", "Stand: 04.04.2025 25:00", "Stand 28.04.19:25 Uhr",
    ]),
    ("Source", |text| Source::parse(text).err(), &[
        "Quelle: bote.example, cmb/dpa", "(APA, 11.9.2015)", "Von Anna Muster und Jan Beispiel, Kiel", "BERLIN (dpa/lno) –", "(Foto: Eva Beispiel/dpa)", "© 2025 Bote GmbH",
        "Von der Leyen will mehr", "Quelle: ", "(dpa",
    ]),
    ("Quote", |text| Quote::parse(text).err(), &[
        "„Das ‚Nein‘ bleibt“", "»Nein!«", "\"Nein\"", "„Nein\"", "“Nein”", "'Nein'", ",,Nein''", "„Nein“, sagte er", "„“", "„ “", "\u{feff}„Nein“", "Nein",
    ]),
    ("date::CalendarDate", |text| text.parse::<CalendarDate>().err(), &[
        "Montag, den 4. April 2025", "04.04.25", "4./5. April 2025", "31.02.2025", "4. Aprul", "4.ä.2025", "vor drei Jahren", "4. April 2025 oder",
    ]),
    ("date::ClockTime", |text| text.parse::<ClockTime>().err(), &["15.30 Uhr MESZ", "15:30:59", "halb vier", "Viertel nach drei", "25:70 Uhr", "24.30 Uhr", "15 Uhr 75", "am Abend"]),
    ("date::TimeOfDay", |text| text.parse::<TimeOfDay>().err(), &["am Abend", "Mitternacht", "15.30 Uhr", "Montag"]),
    ("date::FeastDay", |text| text.parse::<FeastDay>().err(), &["Ostern 2025", "Karfreitag", "4. April"]),
    ("date::Length", |text| text.parse::<Length>().err(), &["rund drei Jahre und zwei Tage", "jahrelang", "anderthalb Stunden", "vor drei Jahren"]),
    ("date::Period", |text| text.parse::<Period>().err(), &["Ende Mai 2024", "zweites Quartal", "KW 54", "4. April"]),
    ("date::Recurring", |text| text.parse::<Recurring>().err(), &["alle zwei Wochen", "dreimal im Monat", "montags", "Montag"]),
    ("date::Relative", |text| text.parse::<Relative>().err(), &["vor drei Jahren", "übermorgen", "nächsten Montag", "4. April"]),
    ("date::Range", |text| text.parse::<Range>().err(), &["vom 4. bis 6. April", "2014–2016", "4. April"]),
    ("date::Bound", |text| text.parse::<Bound>().err(), &["seit Ende Mai", "bis Freitag", "4. April"]),
    ("date::Moment", |text| text.parse::<Moment>().err(), &["Freitag, 15.30 Uhr", "seit 2021"]),
    ("date::Day", |text| text.parse::<Day>().err(), &["Freitag, 4. April", "15 Uhr"]),
    ("stamp::Role", |text| text.parse::<Role>().err(), &["Zuletzt aktualisiert am:", "Stand der Dinge"]),
    ("line::ReadingTime", |text| text.parse::<ReadingTime>().err(), &["Lesedauer: 4 Minuten", "3 Min Lesezeit", "Lesedauer: 4000 Minuten"]),
    ("source::Agency", |text| text.parse::<Agency>().err(), &["dpa", "AFP", "Reuters", "Anna Muster"]),
    ("Source as a source line", |text| Source::parse_as(SourceKind::Source, text).err(), &["Quelle: ntv.de, jpe/AFP", "Von Anna Muster"]),
    ("Source as a byline", |text| Source::parse_as(SourceKind::Byline, text).err(), &["Von Anna Muster, Kiel", "Quelle: dpa"]),
    ("Source as a dateline", |text| Source::parse_as(SourceKind::Dateline, text).err(), &["KIEL (dpa/lno) –", "Kiel"]),
    ("Source as a credit", |text| Source::parse_as(SourceKind::Credit, text).err(), &["Foto: Eva Beispiel/dpa", "Eva Beispiel"]),
    ("Source as a copyright", |text| Source::parse_as(SourceKind::Copyright, text).err(), &["© 2025 Bote GmbH", "Bote GmbH"]),
    ("Source as a mention", |text| Source::parse_as(SourceKind::Mention, text).err(), &["Tass", "die Agentur"]),
];

/// A nom error of one's own, as a user of the grammar has it: where, and what was wanted.
#[derive(Debug, PartialEq)]
struct Wanted<'a>(&'a str, Option<Expected>);

impl<'a> nom::error::ParseError<&'a str> for Wanted<'a> {
    fn from_error_kind(rest: &'a str, _: ErrorKind) -> Self {
        Self(rest, None)
    }

    fn append(_: &'a str, _: ErrorKind, other: Self) -> Self {
        other
    }
}

impl<'a> FromExternalError<&'a str, Expected> for Wanted<'a> {
    fn from_external_error(rest: &'a str, _: ErrorKind, expected: Expected) -> Self {
        Self(rest, Some(expected))
    }
}

/// What a grammar function says: how much it left, or where it wanted what.
fn said<'a, T: Debug>(
    grammar: impl Fn(&'a str) -> IResult<&'a str, T, Wanted<'a>>,
    text: &'a str,
) -> String {
    match grammar(text) {
        Ok(("", _)) => "ok".to_owned(),
        Ok((rest, _)) => format!("ok, leaves {rest:?}"),
        Err(nom::Err::Error(Wanted(rest, wanted))) => {
            let wanted = wanted.map_or_else(|| "nothing named".to_owned(), |w| w.to_string());
            format!("wants {wanted} at byte {}", text.len() - rest.len())
        }
        Err(error) => panic!("{error:?} keeps `alt` from going on"),
    }
}

/// A grammar function by name, what it says, and its forms.
type Grammar = (&'static str, fn(&str) -> String, &'static [&'static str]);

#[rustfmt::skip]
const GRAMMARS: &[Grammar] = &[
    ("agency", |text| said(grammar::agency, text), &["dpa/AFP", "Muster"]),
    ("byline", |text| said(grammar::byline, text), &["Von Anna Muster, Kiel", "Anna Muster"]),
    ("calendar_date", |text| said(grammar::calendar_date, text), &["4. April 2025, 15 Uhr", "31.02.2025", "4. Aprul"]),
    ("clock_time", |text| said(grammar::clock_time, text), &["15.30 Uhr MESZ,", "25:70 Uhr", "halb vier"]),
    ("copyright", |text| said(grammar::copyright, text), &["© 2025 Bote GmbH", "Bote"]),
    ("credit", |text| said(grammar::credit, text), &["(Foto: Eva Beispiel/dpa)", "Eva Beispiel"]),
    ("cue_verb", |text| said(grammar::cue_verb, text), &["sagte er", "ging er"]),
    ("date", |text| said(grammar::date, text), &["vom 4. bis 6. April in Kiel", "31.02.2025", "Kiel"]),
    ("date_as(Length)", |text| said(grammar::date_as::<Length, _>, text), &["drei Jahre lang", "drei Jahre später", "Kiel"]),
    ("dateline", |text| said(grammar::dateline, text), &["KIEL (dpa/lno) – Der Rat", "Kiel"]),
    ("framed_quotation", |text| said(grammar::framed_quotation, text), &["„Nein“, sagte Anna Muster.", "Anna Muster sagte: „Nein.“", "„Nein“ steht da"]),
    ("quotation", |text| said(grammar::quotation, text), &["„Nein“, sagte er", "Nein"]),
    ("reading_time", |text| said(grammar::reading_time, text), &["Lesedauer: 4 Minuten |", "4 Minuten"]),
    ("source", |text| said(grammar::source, text), &["Quelle: ntv.de, jpe/AFP", "Der Rat tagt"]),
    ("source_as(Credit)", |text| said(grammar::source_as(SourceKind::Credit), text), &["Foto: Eva Beispiel", "Von Anna Muster"]),
    ("source_line", |text| said(grammar::source_line, text), &["Quelle: ntv.de, jpe/AFP", "Der Rat tagt"]),
    ("speaker", |text| said(grammar::speaker, text), &["die Ministerin sagte", "und"]),
    ("stamp", |text| said(grammar::stamp, text), &["Stand: 04.04.2025 03:51 Uhr | Kiel", "Stand: 31.02.2025", "Kiel"]),
    ("stamp_cue", |text| said(grammar::stamp_cue, text), &["Stand: 4. April", "Zuletzt aktualisiert am:", "Kiel"]),
];

/// `form` after each of its characters.
fn cut(form: &str) -> impl Iterator<Item = &str> {
    let ends = form.char_indices().map(|(at, _)| at).chain([form.len()]);
    ends.filter_map(|end| form.get(..end))
}

/// Every form after each of its characters: `text` and the message, or nothing where it is a value.
fn messages() -> String {
    let mut all = String::new();
    for (family, error, forms) in FAMILIES {
        let _ = writeln!(all, "# {family}");
        for form in *forms {
            for text in cut(form) {
                let message =
                    error(text).map_or_else(|| "ok".to_owned(), |error| error.to_string());
                let _ = writeln!(all, "{text:?}: {message}");
            }
        }
    }
    for (name, says, forms) in GRAMMARS {
        let _ = writeln!(all, "# grammar::{name}");
        for text in forms.iter().flat_map(|form| cut(form)) {
            let _ = writeln!(all, "{text:?}: {}", says(text));
        }
    }
    all
}

/// No function of the grammar is left out.
#[test]
fn every_grammar_function_is_here() {
    let listed = include_str!("api.txt")
        .lines()
        .filter_map(|line| line.strip_prefix("pub fn depesche::grammar::"));
    for function in listed.filter_map(|line| line.split('<').next()) {
        assert!(
            GRAMMARS.iter().any(|(name, ..)| name.split('(').next() == Some(function)),
            "{function}"
        );
    }
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
