//! Each family over real-looking paragraphs, each parser on hit and miss, whole strings, meaning.
//!
//! ```text
//! cargo bench --bench families
//! ```
//!
//! Every bench asserts what it found, so that a broken finder cannot look fast. For ratios to quote, see
//! `ratios` and `instructions`.

mod common;

use chrono::NaiveDate;
use depesche::{Date, Source, Stamp, date::Rules, grammar};
use divan::{Bencher, counter::BytesCount};
use nom::error::Error;

fn main() {
    divan::main();
}

/// The finders over our own prose and page.
#[divan::bench(args = ["dates", "stamps", "sources", "quotes", "lines", "scan"], consts = [false, true])]
fn running_text<const IS_PAGE: bool>(bencher: Bencher, what: &str) {
    let text = if IS_PAGE { common::PAGE } else { common::PROSE };
    // A prose text has no stamp; whatever else is asked for stands in both.
    let some = usize::from(IS_PAGE || what != "stamps");
    bencher.counter(BytesCount::of_str(text)).bench(|| {
        let found = common::work(what, divan::black_box(text));
        assert!(found >= some);
        found
    });
}

/// The grammars where they match.
#[divan::bench(args = ["4. April 2025", "04.04.2025", "vor drei Jahren", "Ende der Woche", "15.30 Uhr"])]
fn date_hit(bencher: Bencher, text: &str) {
    bencher.bench(|| grammar::date::<Error<&str>>(divan::black_box(text)).expect("a date"));
}

/// The grammars where they do not.
#[divan::bench(args = ["Maifeiertage", "31.02.2025", "Der Rat tagt", "1200 Menschen", "„Ja“"])]
fn date_miss(bencher: Bencher, text: &str) {
    bencher.bench(|| {
        let read = grammar::date::<Error<&str>>(divan::black_box(text));
        assert!(read.is_err() || read.is_ok_and(|(rest, _)| !rest.is_empty()));
    });
}

#[divan::bench]
fn stamp_hit(bencher: Bencher) {
    let text = "Stand: 04.04.2025 03:51 Uhr";
    bencher.bench(|| grammar::stamp::<Error<&str>>(divan::black_box(text)).expect("a stamp"));
}

#[divan::bench]
fn stamp_miss(bencher: Bencher) {
    let text = "Stand der Ermittlungen";
    bencher.bench(|| assert!(grammar::stamp::<Error<&str>>(divan::black_box(text)).is_err()));
}

#[divan::bench]
fn source_hit(bencher: Bencher) {
    let text = "Quelle: ntv.de, jpe/AFP";
    bencher
        .bench(|| grammar::source_line::<Error<&str>>(divan::black_box(text)).expect("a source"));
}

#[divan::bench]
fn quotation_hit(bencher: Bencher) {
    let text = "„Wir haben ‚alles‘ versucht“, sagte sie";
    bencher
        .bench(|| grammar::quotation::<Error<&str>>(divan::black_box(text)).expect("a quotation"));
}

#[divan::bench]
fn quotation_miss(bencher: Bencher) {
    bencher.bench(|| assert!(grammar::quotation::<Error<&str>>(divan::black_box("Wir")).is_err()));
}

#[divan::bench(args = ["4. April 2025", "vor drei Jahren", "Ende der Woche"])]
fn date_from_str(bencher: Bencher, text: &str) {
    bencher.bench(|| divan::black_box(text).parse::<Date>().expect("a date"));
}

#[divan::bench]
fn stamp_from_str(bencher: Bencher) {
    bencher.bench(|| divan::black_box("04.04.2025 03:51 Uhr").parse::<Stamp>().expect("a stamp"));
}

/// The yardstick of `stamp_from_str`.
#[divan::bench]
fn stamp_by_hand(bencher: Bencher) {
    bencher.bench(|| common::by_hand(divan::black_box("04.04.2025 03:51 Uhr")).expect("a stamp"));
}

#[divan::bench]
fn source_parse(bencher: Bencher) {
    bencher.bench(|| {
        Source::parse(divan::black_box("(Foto: picture alliance/dpa/TASS)")).expect("a credit")
    });
}

#[divan::bench(args = ["4. April", "vergangenen Dienstag", "Ende der Woche", "vor drei Jahren"])]
fn resolve(bencher: Bencher, text: &str) {
    let date: Date = text.parse().expect("a date");
    let day = NaiveDate::from_ymd_opt(2025, 4, 4).expect("a day");
    let rules = Rules::new();
    bencher.bench(|| divan::black_box(date).resolve(day, &rules).expect("a meaning"));
}
