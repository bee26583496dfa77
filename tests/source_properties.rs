//! What holds for every text: spans slice, finds stand alone, print and parse give the same value.

use depesche::{Source, sources};
use proptest::prelude::*;

/// Pieces of source lines, and of what is none.
const FRAGMENTS: &[&str] = &[
    "Quelle: ",
    "Von ",
    "von ",
    "Foto: ",
    "© ",
    "(",
    ")",
    "/",
    ", ",
    " und ",
    " | ",
    " – ",
    ". ",
    "dpa",
    "AFP",
    "APA",
    "dpa/lno",
    "ntv.de",
    "jpe",
    "red",
    "Anna Muster",
    "Jan Beispiel",
    "Kiel",
    "BERLIN",
    "Wien",
    "taz",
    "11.9.2015",
    "5. März 2024",
    "2024",
    "GmbH",
    "Getty Images",
    "imago",
    "CC BY-SA 3.0",
    "Redakteur",
    "Ein Gastbeitrag ",
    "Agenturen",
    "Mit Material ",
    "Der Landtag tagt.",
    "der ",
    "Nachrichtenagentur ",
    "Tass",
    "\u{ad}",
    "a\u{308}",
    "\u{a0}",
    "\n",
    "“",
    "Straße",
];

fn newslike() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(FRAGMENTS), 0..14).prop_map(|parts| parts.concat())
}

/// All that holds for the sources of one text.
fn check(text: &str) -> Result<(), TestCaseError> {
    let mut start = 0;
    for found in sources(text) {
        prop_assert!(found.span.start >= start, "ascending: {found:?}");
        start = found.span.start;
        let words = found.text(text);
        prop_assert!(words.is_some(), "slices: {found:?}");
        for part in found.value.parts() {
            prop_assert!(found.span.contains(part.span()), "inside: {found:?}");
            prop_assert!(part.span().of(text).is_some(), "slices: {part:?}");
        }
        let alone = Source::parse_as(found.value.kind(), words.unwrap_or(""));
        prop_assert_eq!(alone.as_ref().ok(), Some(&found.value), "alone: {:?}", words);
        let printed = found.value.to_string();
        let again = Source::parse_as(found.value.kind(), &printed);
        prop_assert_eq!(again.as_ref().ok(), Some(&found.value), "printed: {:?}", printed);
        prop_assert_eq!(&found.value.clone().into_owned(), &found.value);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn newslike_texts(text in newslike()) {
        check(&text)?;
    }

    #[test]
    fn any_text(text in "\\PC{0,80}") {
        check(&text)?;
    }

    #[test]
    fn any_text_of_signs(text in "[A-Za-zäöüß0-9©()/|.,:;–\\- \u{ad}\u{308}\n]{0,120}") {
        check(&text)?;
    }

    #[test]
    fn two_paragraphs_are_two(one in newslike(), other in newslike()) {
        let both = format!("{one}\n{other}");
        let apart = sources(&one).count() + sources(&other).count();
        prop_assert_eq!(sources(&both).count(), apart);
    }
}

#[test]
fn a_line_found_in_a_text_parses_alone() {
    let text = "Ein Satz steht hier.\nQuelle: beispiel.de, xab/AFP\nVon Anna Muster, Kiel\n(APA, 11.9.2015)";
    let found: Vec<_> = sources(text).collect();
    assert_eq!(found.len(), 3);
    for source in found {
        let words = source.text(text).unwrap_or("");
        assert_eq!(Source::parse(words).as_ref(), Ok(&source.value), "{words}");
    }
}

#[test]
fn soft_hyphens_vanish_and_spans_point_into_the_original() {
    let text = "Von An\u{ad}na Mus\u{ad}ter";
    let source = Source::parse(text).expect("a byline");
    let author = source.authors().next().expect("an author");
    assert_eq!(author.text(), "Anna Muster");
    assert_eq!(author.span().of(text), Some("An\u{ad}na Mus\u{ad}ter"));
}

#[test]
fn one_long_line_is_no_source_and_costs_little() {
    for unit in ["Quelle: ", "(", "dpa/", "Von ", "© ", "Foto: ", "Anna ", ". ", " von ", "|"] {
        let text = unit.repeat(200_000 / unit.len());
        assert!(sources(&text).count() <= text.len(), "{unit}");
    }
}
