//! Every reading of every date under every reference: no panic, an interval that goes forward.
#![no_main]

use chrono::{DateTime, NaiveDateTime};
use depesche::{Date, date::Rules};

#[path = "../../tests/invariants/mod.rs"]
mod invariants;

#[derive(Debug, arbitrary::Arbitrary)]
struct Input<'t> {
    seconds: i64,
    rules: [u8; 8],
    json: &'t str,
    text: &'t str,
}

libfuzzer_sys::fuzz_target!(|input: Input<'_>| {});
