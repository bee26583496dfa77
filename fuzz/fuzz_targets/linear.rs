//! No text takes more than so many steps a byte, whatever is repeated in it.
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

/// Far longer than any window that a rule looks at: work that grows with the square would take thousands of steps a byte.
const LEN: usize = 24_000;
/// So many steps a byte are enough.
const MOST: u64 = 400;

libfuzzer_sys::fuzz_target!(|piece: &str| {
    if piece.is_empty() || piece.len() > 64 {
        return;
    }
    let text = piece.repeat(LEN.div_ceil(piece.len()));
    let most = MOST * text.len() as u64;
    for (name, work) in WAYS {
        // The first call of a family builds its tables.
        let mut steps = [0; 2];
        for steps in &mut steps {
            steps_taken();
            work(&text);
            *steps = steps_taken();
            if *steps <= most {
                break;
            }
        }
        let [first, second] = steps;
        assert!(first <= most || second <= most, "{name}: {second} steps");
    }
});
