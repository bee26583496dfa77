//! Replays the fuzzers' seeds and every finding of theirs, on stable.

mod invariants;

use std::{fs, path::Path};

/// The texts of a folder under `fuzz/`; a finding may hold bytes that are no text.
fn texts(folder: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz").join(folder);
    let mut texts = Vec::new();
    for entry in fs::read_dir(&folder).expect("a folder under fuzz/").flatten() {
        let bytes = fs::read(entry.path()).expect("a file");
        let name = entry.file_name().to_string_lossy().into_owned();
        texts.push((name, String::from_utf8_lossy(&bytes).into_owned()));
    }
    texts.sort();
    texts
}

fn replay(folder: &str) {
    for (name, text) in texts(folder) {
        // Shown only where the test fails.
        println!("fuzz/{folder}/{name}");
        invariants::all(&text);
        for line in text.lines() {
            invariants::all(line);
            invariants::whole(line);
        }
    }
}

#[test]
fn seeds_hold() {
    assert!(texts("seeds").len() >= 7);
    replay("seeds");
}

#[test]
fn findings_stay_mended() {
    replay("regressions");
}
