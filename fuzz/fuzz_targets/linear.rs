//! Three times the text takes three times the steps, whatever is repeated in it.
#![no_main]

#[path = "../../tests/invariants/ways.rs"]
mod ways;

use depesche::steps_taken;
use ways::WAYS;

/// Far longer than any window that a rule looks at; up to some 10,000 bytes those of quotations still fill.
const LEN: usize = 24_000;
/// So few steps a byte need no second look: work that grows with the square would take thousands.
const FEW: u64 = 400;
/// So many at most, whatever is repeated: a rule may look through its window at each byte.
const MOST: u64 = 2_000;

libfuzzer_sys::fuzz_target!(|piece: &str| {
    if piece.is_empty() || piece.len() > 64 {
        return;
    }
    let text = |len: usize| piece.repeat(len.div_ceil(piece.len()));
    let (short, long) = (text(LEN), text(LEN * 3));
    for (name, work) in WAYS {
        // The first call of a family builds its tables.
        let once = steps(*work, &short).min(steps(*work, &short));
        let bytes = short.len() as u64;
        if once <= FEW * bytes {
            continue;
        }
        assert!(once <= MOST * bytes, "{name}: {once} steps");
        let three = steps(*work, &long);
        assert!(three * 10 <= once * 33, "{name}: {once} steps, {three} for three times as much");
    }
});

/// The steps of `work`.
fn steps(work: fn(&str) -> usize, text: &str) -> u64 {
    steps_taken();
    work(text);
    steps_taken()
}
