//! Twice the text takes twice the steps, whatever is repeated.
#![no_main]

use depesche::{
    Date, Quote, Source, Stamp, dates, lines, quoted, quotes, sources, stamps, steps_taken,
};

/// Every way in that takes a text of any length.
const WAYS: &[(&str, fn(&str))] = &[
    ("dates", |text| drop(dates(text).count())),
    ("stamps", |text| drop(stamps(text).count())),
    ("sources", |text| drop(sources(text).count())),
    ("quotes", |text| drop(quotes(text).count())),
    ("quoted", |text| drop(quoted(text).count())),
    ("lines", |text| drop(lines(text).count())),
    ("Date", |text| drop(text.parse::<Date>())),
    ("Stamp", |text| drop(text.parse::<Stamp>())),
    ("Source", |text| drop(Source::parse(text))),
    ("Quote", |text| drop(Quote::parse(text))),
];

/// Longer than any window that a rule looks at.
const LEN: usize = 6000;

libfuzzer_sys::fuzz_target!(|piece: &str| {
    if piece.is_empty() || piece.len() > 64 {
        return;
    }
    let once = piece.repeat(LEN.div_ceil(piece.len()));
    let twice = once.repeat(2);
    for (name, work) in WAYS {
        steps_taken();
        work(&once);
        let one = steps_taken();
        work(&twice);
        let two = steps_taken();
        assert!(two <= one / 2 * 5 + 5000, "{name}: {one} steps, then {two}");
    }
});
