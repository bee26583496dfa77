//! Every way in that takes a text of any length.

use depesche::{Date, Quote, Source, Stamp, dates, lines, quoted, quotes, scan, sources, stamps};

/// What is called, and how many values that gives.
type Way = (&'static str, fn(&str) -> usize);

/// The finders, and the parsers of whole strings.
pub const WAYS: &[Way] = &[
    ("dates", |text| dates(text).count()),
    ("stamps", |text| stamps(text).count()),
    ("sources", |text| sources(text).count()),
    ("quotes", |text| quotes(text).count()),
    ("quoted", |text| quoted(text).count()),
    ("lines", |text| lines(text).count()),
    ("scan", |text| scan(text).count()),
    ("Date::from_str", |text| usize::from(text.parse::<Date>().is_ok())),
    ("Stamp::from_str", |text| usize::from(text.parse::<Stamp>().is_ok())),
    ("Source::parse", |text| usize::from(Source::parse(text).is_ok())),
    ("Quote::parse", |text| usize::from(Quote::parse(text).is_ok())),
];
