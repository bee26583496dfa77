//! Every date of a text under any reference day and any rules.
#![no_main]

use chrono::DateTime;
use depesche::date::{Carry, NextWeekday, Pick, Rules, Seasons, TwoDigitYear};
use libfuzzer_sys::arbitrary::{self, Arbitrary};

#[path = "../../tests/invariants/mod.rs"]
mod invariants;

#[derive(Debug, Arbitrary)]
struct Input<'t> {
    seconds: i64,
    rules: [u8; 5],
    text: &'t str,
}

libfuzzer_sys::fuzz_target!(|input: Input<'_>| {
    let reference = DateTime::from_timestamp(input.seconds % 8_500_000_000_000, 0);
    if let Some(reference) = reference {
        invariants::resolve(input.text, reference.naive_utc(), &rules(input.rules));
    }
});

fn rules([year, weekday, month, options, pivot]: [u8; 5]) -> Rules {
    let pick = |byte: u8| match byte % 5 {
        0 => Pick::Tense,
        1 => Pick::Nearest,
        2 => Pick::Past,
        3 => Pick::Future,
        _ => Pick::Same,
    };
    let carry = |bit: u8| if options & bit == 0 { Carry::On } else { Carry::Off };
    let year = match year % 3 {
        0 => TwoDigitYear::Nearest,
        1 => TwoDigitYear::Pivot(pivot),
        _ => TwoDigitYear::Reject,
    };
    let next = if options & 8 == 0 { NextWeekday::First } else { NextWeekday::OfNextWeek };
    let seasons = if options & 16 == 0 { Seasons::Meteorological } else { Seasons::Astronomical };
    Rules::new()
        .two_digit_year(year)
        .weekday(pick(weekday))
        .year(pick(month))
        .next_weekday(next)
        .seasons(seasons)
        .clock_day(carry(1))
        .story_year(carry(2))
        .day_under_discussion(carry(4))
}
