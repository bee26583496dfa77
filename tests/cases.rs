//! Runs `tests/cases/*.txt`: German lines with the answer marked, one case a line.
//!
//! ```text
//! # a comment; blank lines are skipped
//! @ 2025-04-04T10:00                           the reference for the lines below (`@` alone: none)
//! Stand: [04.04.2025 03:51 Uhr]                => 2025-04-04T03:51
//! Von [10] bis [12 Uhr]                        => T10 | T12       several answers, in order
//! Der Märzen kostet 3.50 Euro                  =>                 nothing is to be found
//! „[Nein]“, <sagte> {die Ministerin}.          =>                 quotes: cue and speaker are marked too
//! ```
//!
//! `\[`, `\]`, `\<`, `\>`, `\{`, `\}` and `\\` stand for themselves, `\u{ad}` for a character by number,
//! `\n` for a line break. The family is the file's name up to the first `_` or `.`. A family's runner
//! lives in `tests/cases/FAMILY.rs` and says what is found in a text and how its value is written.

use std::{fmt::Write as _, ops::Range};

#[path = "cases/date.rs"]
mod date;
#[path = "cases/line.rs"]
mod line;
#[path = "cases/load.rs"]
mod load;
#[path = "cases/meaning.rs"]
mod meaning;
#[path = "cases/quote.rs"]
mod quote;
#[path = "cases/source.rs"]
mod source;
#[path = "cases/stamp.rs"]
mod stamp;
#[path = "cases/timex.rs"]
mod timex;

pub use load::Case;
use load::load;

/// Runs every case of one family; `found` gives the spans and values that the crate finds.
#[track_caller]
pub(crate) fn run(family: &str, found: impl Fn(&Case) -> Vec<(Range<usize>, String)>) {
    check(family, |case| {
        let found = found(case);
        let wanted = case.answers.clone();
        let spans: Vec<_> = found.iter().map(|(span, _)| span.clone()).collect();
        if spans != wanted {
            return Err(format!(
                "wanted {:?}\n  found  {:?}",
                slices(&case.text, &wanted),
                slices(&case.text, &spans)
            ));
        }
        let values: Vec<_> = found.into_iter().map(|(_, value)| value).collect();
        if !case.values.is_empty() && values != case.values {
            return Err(format!("wanted {:?}\n  found  {values:?}", case.values));
        }
        Ok(())
    });
}

/// Runs every case of one family through `judge` and reports all that fail together.
#[track_caller]
pub(crate) fn check(family: &str, judge: impl Fn(&Case) -> Result<(), String>) {
    let cases = load(family);
    let mut failures = String::new();
    let mut failed = 0;
    for case in &cases {
        if let Err(why) = judge(case) {
            failed += 1;
            let _ = writeln!(failures, "{}: {}\n  {why}", case.place, case.text);
        }
    }
    println!("{family}: {} cases", cases.len());
    assert!(!cases.is_empty(), "no tests/cases/{family}*.txt was read");
    assert!(failed == 0, "{failed} of {} {family} cases failed:\n{failures}", cases.len());
}

/// The texts of a range each, for messages.
pub fn slices<'t>(text: &'t str, ranges: &[Range<usize>]) -> Vec<&'t str> {
    ranges.iter().map(|r| text.get(r.clone()).unwrap_or("<off the edge>")).collect()
}
