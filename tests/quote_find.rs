//! Properties of quotations: spans, round trips, and work that grows with the text and no faster.

use depesche::{
    Expected,
    quote::{MarkStyle, Quote, Rule, quoted},
    quotes,
};
use proptest::prelude::*;
use std::time::{Duration, Instant};

/// Pieces of news, whole and broken.
fn piece() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "„",
        "“",
        "”",
        "\"",
        "»",
        "«",
        "‚",
        "‘",
        "'",
        ",,",
        "''",
        "<<",
        ">>",
        " ",
        ", ",
        ". ",
        ": ",
        "\n",
        "sagte",
        "teilte",
        "mit",
        "so",
        "laut",
        "Nach Angaben",
        "der Polizei",
        "Anna Muster",
        "er",
        "sei",
        "habe",
        "dass",
        "wie",
        "die Lage",
        "Dies",
        "\u{ad}",
        "Wir gehen jetzt",
        "absurd",
        "nannte",
    ])
}

fn news() -> impl Strategy<Value = String> {
    prop::collection::vec(piece(), 0..60).prop_map(|pieces| pieces.concat())
}

/// Every span slices, finds ascend, and what is inside lies inside.
fn check(text: &str) -> Result<(), TestCaseError> {
    let mut last = 0;
    for found in quotes(text) {
        prop_assert!(found.span.start >= last, "out of order in {text:?}");
        last = found.span.start;
        let quote = &found.value;
        let cues = quote.cue().iter().map(depesche::quote::Words::span);
        let speaker = quote.speaker().map(|speaker| speaker.mention().span());
        for span in quote
            .spans()
            .iter()
            .copied()
            .chain(cues)
            .chain(speaker)
            .chain(quote.frame().iter().copied())
        {
            prop_assert!(span.of(text).is_some(), "{span:?} in {text:?}");
        }
        prop_assert!(quote.spans().iter().all(|span| found.span.contains(*span)));
    }
    for found in quoted(text) {
        prop_assert!(found.span.contains(found.value.inner()));
        prop_assert_eq!(found.value.inner().of(text), Some(found.value.text()));
    }
    Ok(())
}

proptest! {
    #[test]
    fn spans_slice_in_news(text in news()) {
        check(&text)?;
    }

    #[test]
    fn spans_slice_in_any_text(text in ".{0,80}") {
        check(&text)?;
    }

    #[test]
    fn printed_is_read_back(words in "[A-Za-zäöüß .]{0,30}[a-z]") {
        for style in STYLES {
            let (open, close) = style.marks();
            let text = format!("{open}{words}{close}");
            let quote = Quote::parse(&text).map_err(|error| TestCaseError::fail(error.to_string()))?;
            prop_assert_eq!(quote.to_string(), text.clone());
            prop_assert_eq!(quote.text(), words.as_str());
            prop_assert_eq!(quote.style(), Some(*style));
        }
    }

    #[test]
    fn a_paragraph_of_its_own_changes_nothing(text in news()) {
        let text = text.replace('\n', " ");
        let alone = quotes("„Wir gehen jetzt“, sagte Anna Muster.").count();
        let after = format!("{text}\n„Wir gehen jetzt“, sagte Anna Muster.");
        let inside = quotes(&after).filter(|found| found.span.start > text.len()).count();
        prop_assert_eq!(inside, alone);
    }
}

const STYLES: &[MarkStyle] = &[
    MarkStyle::German,
    MarkStyle::GermanHigh,
    MarkStyle::GermanAscii,
    MarkStyle::Ascii,
    MarkStyle::English,
    MarkStyle::Inward,
    MarkStyle::Outward,
    MarkStyle::Single,
    MarkStyle::SingleEnglish,
    MarkStyle::SingleAscii,
    MarkStyle::SingleInward,
    MarkStyle::SingleOutward,
    MarkStyle::Typewriter,
    MarkStyle::DoubleApostrophe,
    MarkStyle::TypewriterInward,
    MarkStyle::TypewriterOutward,
];

/// How long so many runs take, the shortest of three times.
fn time(text: &str, runs: usize) -> Duration {
    let all = || {
        let start = Instant::now();
        for _ in 0..runs {
            std::hint::black_box(quotes(text).count());
        }
        start.elapsed()
    };
    (0..3).map(|_| all()).min().unwrap_or_default()
}

/// Four times the text takes at most three times as long as the text four times: quadratic work would take four times
/// as long. Both take alike where the work is linear, so that a busy machine parts them no more than the other.
#[test]
fn work_grows_with_the_text() {
    let openers = "„";
    let alternating = "„“";
    let nested = "„«‚";
    let closers = "“”\"«";
    let glued = "wort";
    let sentence = "er sagte, dass die Lage laut Polizei ernst sei und ";
    let frames = "„Nein“, sagte er, „so ";
    let commas = "wie, nach, so, laut, ";
    let _ = quotes("„Nein“, sagte er.").count();
    for piece in [openers, alternating, nested, closers, glued, sentence, frames, commas] {
        let small = piece.repeat(40_000 / piece.len());
        let large = small.repeat(4);
        // The machine may be busy: the best of some runs of each, in turn.
        let (mut least, mut most) = (Duration::MAX, Duration::MAX);
        let linear = (0..30).any(|_| {
            least = least.min(time(&small, 4));
            most = most.min(time(&large, 1));
            most < least * 3 + Duration::from_millis(5)
        });
        assert!(linear, "{piece:?}");
    }
}

/// Deep nesting overflows nothing, and every pair is there.
#[test]
fn twenty_thousand_deep() {
    let text = "„".repeat(20_000) + "Wort" + &"“".repeat(20_000);
    assert!(quoted(&text).count() >= 1);
}

/// Each rule reads its own form.
#[test]
fn every_rule_reads_its_form() {
    let forms = [
        ("„Wir gehen jetzt nach Hause.“", Rule::Marks),
        ("„Wir gehen jetzt“, sagte Anna Muster.", Rule::VerbBehind),
        ("„Wir gehen jetzt“, so Anna Muster.", Rule::SoBehind),
        ("„Wir gehen jetzt“, heißt es in dem Brief.", Rule::ItSays),
        ("Anna Muster sagte: „Wir gehen jetzt.“", Rule::VerbBefore),
        ("Anna Muster: „Wir gehen jetzt.“", Rule::NameBefore),
        ("Anna Muster nannte den Weg „viel zu weit“.", Rule::Judged),
        ("Anna Muster sagte, dass der Weg zu weit ist.", Rule::That),
        ("Anna Muster fragte, ob der Weg zu weit ist.", Rule::Question),
        ("Anna Muster sagte, der Weg sei zu weit.", Rule::Konjunktiv),
        ("Anna Muster versprach, den Weg zu gehen.", Rule::Infinitive),
        ("Der Weg sei zu weit, sagte Anna Muster.", Rule::ClauseBefore),
        ("Der Weg ist zu weit, so Anna Muster.", Rule::So),
        ("Wie Anna Muster mitteilte, ist der Weg zu weit.", Rule::As),
        ("Laut Anna Muster ist der Weg zu weit.", Rule::Laut),
        ("Nach Angaben von Anna Muster ist der Weg zu weit.", Rule::Nach),
        ("Anna Muster zufolge ist der Weg zu weit.", Rule::Zufolge),
        ("Demnach ist der Weg zu weit.", Rule::Therefore),
        ("Sie teilt die Ansicht, dass der Weg zu weit ist.", Rule::Claim),
        ("Der Weg ist zu weit. Dies teilte Anna Muster mit.", Rule::This),
        ("Anna Muster kam nicht, weil sie krank sei.", Rule::Reason),
        ("Anna Muster klagte. Der Weg sei zu weit.", Rule::Free),
    ];
    for (text, rule) in forms {
        let rules: Vec<_> = quotes(text).map(|found| found.value.rule()).collect();
        assert_eq!(rules, [rule], "{text}");
    }
}

#[test]
fn whose_own_statement_it_is_stands_in_the_clause() {
    let name = |text: &'static str| {
        let found = quotes(text).next().unwrap().value;
        let speaker = found.speaker().unwrap().clone();
        (speaker.mention().text().to_owned(), speaker.name().map(|name| name.text().to_owned()))
    };
    for (text, mention, owner) in [
        ("Nach eigenen Angaben ist Anna Muster krank.", "eigenen Angaben", "Anna Muster"),
        ("Der Verein hat eigenen Angaben zufolge Geld.", "eigenen Angaben", "Der Verein"),
        ("LAUT EIGENER AUSSAGE KAM DER WIRT SPÄTER.", "EIGENER AUSSAGE", "DER WIRT"),
        (
            "Es blieb dunkel, weil das Amt nach eigenem Bekunden spart.",
            "eigenem Bekunden",
            "das Amt",
        ),
        ("Ein Bote, der nach eigenen Worten wartete, ging.", "eigenen Worten", "Ein Bote"),
        ("Die Kammer legte Zahlen vor. Demnach sinkt der Umsatz.", "Demnach", "Die Kammer"),
    ] {
        assert_eq!(name(text), (mention.to_owned(), Some(owner.to_owned())), "{text}");
    }
    assert_eq!(name("Nach fremden Angaben ist der Wirt krank.").1, None);
}

/// A byte order mark in front is no part of a quotation, and blanks between marks are no words.
#[test]
fn a_quotation_begins_behind_a_byte_order_mark_and_holds_words() {
    let text = "\u{feff}„Nein“";
    let quote = Quote::parse(text).unwrap();
    assert_eq!((quote.text(), quote.inner().of(text)), ("Nein", Some("Nein")));
    assert_eq!(quote.spans()[0].of(text), Some("„Nein“"));
    let failed = Quote::parse("\u{feff}„Nein").unwrap_err();
    assert_eq!((failed.expected(), failed.offset()), (Expected::ClosingMark, 10));
    for blank in ["„ “", "„\u{a0}“", "»  «", "\" \""] {
        assert_eq!(Quote::parse(blank).unwrap_err().expected(), Expected::Text, "{blank}");
    }
    assert_eq!(Quote::parse("„ Nein “").unwrap().text(), " Nein ");
}
