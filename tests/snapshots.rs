//! Everything that the crate says about every text we have written ourselves, in `tests/snapshots/*.txt`: what changes
//! what is read anywhere shows there as a change of a line. `UPDATE_EXPECT=1 cargo test --test snapshots` writes it anew.
//!
//! ```text
//! > Am 4. April sagte Vogt: „Nein.“         the text; below it what each way in makes of it
//! date 3 "4. April" Calendar(day 4, month 4) => 4. April
//!   = 2025-04-04T00/1d Day                  from and how long, at which grain, in the text; by other rules where it differs
//! timex 3 "4. April" DATE 2025-04-04
//! quote 23 "Nein." Direct "…" …             quotations; `quoted` where it says more
//! line 0 Text …                             but lines that are text and nothing else
//! ```

mod invariants;

#[path = "snapshots/frames.rs"]
mod frames;
#[path = "cases/load.rs"]
#[allow(dead_code, reason = "the answers of the cases are compared elsewhere")]
mod load;
#[path = "snapshots/near.rs"]
mod near;
#[path = "snapshots/speech.rs"]
mod speech;
#[path = "snapshots/write.rs"]
mod write;

use chrono::{NaiveDate, NaiveDateTime};
use depesche::date::Anchor;
use std::{fmt::Write as _, fs, path::Path};

/// The day from which dates are seen where a text names none: a Friday.
fn reference(named: Option<&str>) -> Anchor {
    let text = named.unwrap_or("2025-04-04T10:00");
    NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M")
        .map(Anchor::from)
        .or_else(|_| NaiveDate::parse_from_str(text, "%Y-%m-%d").map(Anchor::from))
        .unwrap_or_else(|_| reference(None))
}

/// The cases of one family against their snapshot.
fn cases(family: &str) {
    let mut all = String::new();
    for case in load::load(family) {
        write::text(&mut all, &case.text, reference(case.reference.as_deref()));
    }
    kept(family, &all);
}

/// What is said now is what is kept; the first text of which something else is said is shown, was and is.
fn kept(name: &str, now: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/snapshots/{name}.txt"));
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        return fs::write(file, now).expect("a folder to write to");
    }
    let was = fs::read_to_string(file).unwrap_or_default();
    let (mut was_texts, mut now_texts) = (was.split("\n> "), now.split("\n> "));
    loop {
        let (was, now) = match (was_texts.next(), now_texts.next()) {
            (None, None) => return,
            (was, now) => (was.unwrap_or(""), now.unwrap_or("")),
        };
        assert!(was == now, "{name}:\n- {was}\n+ {now}");
    }
}

#[test]
fn date() {
    cases("date");
}

#[test]
fn line() {
    cases("line");
}

#[test]
fn meaning() {
    cases("meaning");
}

#[test]
fn quote() {
    cases("quote");
}

#[test]
fn source() {
    cases("source");
}

#[test]
fn stamp() {
    cases("stamp");
}

#[test]
fn timex() {
    cases("timex");
}

/// What stands one word, mark or digit away from the cases of a family.
fn beside(family: &str, finds: near::Finds, digits: bool) {
    let mut all = String::new();
    for case in load::load(family) {
        near::write(&mut all, &case.text, finds, digits);
    }
    kept(&format!("near_{family}"), &all);
}

#[test]
fn near_dates() {
    beside("date", near::dates_of, true);
}

#[test]
fn near_stamps() {
    beside("stamp", near::stamps_of, true);
}

#[test]
fn near_sources() {
    beside("source", near::sources_of, false);
}

#[test]
fn near_lines() {
    beside("line", near::lines_of, false);
}

#[test]
fn near_quotes() {
    beside("quote", near::quotes_of, false);
}

/// Every form of a date between the words that may change its meaning.
#[test]
fn frames() {
    kept("frames", &frames::all());
}

/// Speakers, verbs and marks in every order; names in every dress of a source.
#[test]
fn speech() {
    kept("speech", &speech::quotes());
    kept("dresses", &speech::sources());
}

/// Sentences and lines that are in no case, a text a line: everything about them, and about what is near.
fn sentences(name: &str, finds: near::Finds) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/sentences/{name}.txt"));
    let texts = fs::read_to_string(path).expect("a UTF-8 file");
    let mut all = String::new();
    for line in texts.lines().filter(|line| !line.starts_with('#')) {
        let text = line.replace("\\n", "\n");
        write::text(&mut all, &text, reference(None));
        near::others(&mut all, &text, finds, false);
    }
    kept(&format!("sentences_{name}"), &all);
}

#[test]
fn sentences_of_dates() {
    sentences("date", near::dates_of);
}

#[test]
fn sentences_of_speech() {
    sentences("quote", near::quotes_of);
}

#[test]
fn sentences_of_sources() {
    sentences("source", near::sources_of);
}

#[test]
fn lines_of_pages() {
    sentences("stamp", near::stamps_of);
    sentences("line", near::lines_of);
}

/// Whole pages: what paragraphs carry from one to the next.
#[test]
fn pages() {
    let mut all = String::new();
    for folder in [
        "tests/pages",
        "benches/texts",
        "fuzz/seeds",
        "examples/article/text",
        "examples/highlight",
    ] {
        for (name, text) in texts(folder) {
            let _ = writeln!(all, "# {folder}/{name}");
            write::text(&mut all, &text, reference(None));
        }
    }
    kept("pages", &all);
}

/// The texts of a folder that are no snapshots themselves.
fn texts(folder: &str) -> Vec<(String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut texts = Vec::new();
    for entry in fs::read_dir(path).expect("a folder").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let text = Path::new(&name).extension().is_none_or(|end| end == "txt");
        if text && !name.contains(".record.") && entry.path().is_file() {
            texts.push((name, fs::read_to_string(entry.path()).expect("a UTF-8 file")));
        }
    }
    texts.sort();
    texts
}

/// What holds for every text holds for every case.
#[test]
fn invariants_hold_for_every_case() {
    for family in ["date", "line", "meaning", "quote", "source", "stamp", "timex"] {
        for case in load::load(family) {
            println!("{}", case.place);
            invariants::all(&case.text);
            invariants::whole(&case.text);
        }
    }
}
