//! Prints the throughput of every finder and of the yardsticks on the same text, in one run.
//!
//! ```text
//! cargo bench --bench ratios [-- TEXT …]
//! ```
//!
//! Best of nine rounds over at least 1.5 MB, one thread. The last column is the one to quote: it is a
//! ratio within this run, against the bare search (one automaton pass over some 390 cues, no parsing).

#![allow(clippy::cast_precision_loss, reason = "a rate needs no 53 bits")]

mod common;

use std::time::{Duration, Instant};

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with("--")).collect();
    let mut found_of_each = vec![0; common::WORK.len()];
    for (name, text) in common::texts() {
        if !wanted.is_empty() && !wanted.iter().any(|w| w == name) {
            continue;
        }
        let text = common::repeated(&text, common::SIZE);
        let rates: Vec<(&str, usize, f64)> = common::WORK
            .iter()
            .map(|what| {
                let (found, best) = best_of_nine(|| common::work(what, &text));
                (*what, found, text.len() as f64 / best.as_secs_f64() / 1e6)
            })
            .collect();
        let bare = rates.iter().find(|r| r.0 == "bare").map_or(f64::NAN, |r| r.2);
        println!("== {name}, {:.1} MB", text.len() as f64 / 1e6);
        println!("  {:12}{:>12}{:>10}{:>14}", "", "found", "MB/s", "of bare pass");
        for ((what, found, rate), sum) in rates.into_iter().zip(&mut found_of_each) {
            println!("  {what:12}{found:12}{rate:10.1}{:14.2}", rate / bare);
            *sum += found;
        }
    }
    // Prose need not hold a stamp; that none is found in any text is a broken finder and no speed.
    for (what, found) in common::WORK.iter().zip(found_of_each) {
        assert!(found > 0 || !wanted.is_empty(), "{what} finds nothing in any text");
    }
}

fn best_of_nine(mut work: impl FnMut() -> usize) -> (usize, Duration) {
    let mut best = Duration::MAX;
    let mut found = 0;
    for _ in 0..9 {
        let start = Instant::now();
        found = std::hint::black_box(work());
        best = best.min(start.elapsed());
    }
    (found, best)
}
