//! Throughput of the duckling crate and of `depesche::dates` on the same paragraphs, in one run.
//!
//! ```text
//! cd benches/peers && cargo run --release [-- FILE]
//! ```

use chrono::{DateTime, FixedOffset};
use duckling::{Context, DimensionKind, Lang, Locale, Options};
use std::time::Instant;

fn main() {
    let own = include_str!("../../texts/prosa.txt").to_owned();
    let text = match std::env::args().nth(1) {
        Some(file) => std::fs::read_to_string(file).expect("a UTF-8 file"),
        None => own,
    };
    let now: DateTime<FixedOffset> = "2025-04-04T12:00:00+02:00".parse().expect("a date");
    let locale = Locale::new(Lang::DE, None);
    let context = Context::new(now, locale);

    let start = Instant::now();
    let mut theirs = 0;
    for paragraph in text.lines().filter(|l| !l.is_empty()) {
        let found = duckling::parse(paragraph, &locale, &[DimensionKind::Time], &context, &Options::default());
        theirs += found.len();
    }
    let peer = text.len() as f64 / start.elapsed().as_secs_f64();

    let rounds = 200;
    let ours = depesche::dates(&text).count();
    let start = Instant::now();
    for _ in 0..rounds {
        assert_eq!(std::hint::black_box(depesche::dates(std::hint::black_box(&text)).count()), ours);
    }
    let we = (rounds * text.len()) as f64 / start.elapsed().as_secs_f64();

    println!("{:10}{:>10}{:>14}", "", "found", "kB/s");
    println!("{:10}{theirs:10}{:14.1}", "duckling", peer / 1e3);
    println!("{:10}{ours:10}{:14.1}", "depesche", we / 1e3);
    println!("ratio {:.0}", we / peer);
}
