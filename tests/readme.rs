//! The README's output is what its five lines print.

use depesche::{
    date::{Rules, resolved},
    quotes,
};
use std::fmt::Write;

#[test]
fn the_readme_shows_what_its_program_prints() {
    let readme = include_str!("../README.md");
    let text = "„Das dauert“, sagte Petra Vogt am Dienstag. Ende Mai soll ein Gutachten vorliegen.";
    assert!(readme.contains(text), "the text is the README's");
    let published = chrono::NaiveDate::from_ymd_opt(2025, 4, 4).unwrap();
    let mut output = String::from("```text\n");
    for (date, meaning) in resolved(text, published, &Rules::new()) {
        let (words, time) = (date.text(text).unwrap(), meaning.unwrap());
        let (start, end) = (time.start().date(), time.end().date());
        writeln!(output, "{words:8} {start} .. {end}").unwrap();
    }
    for quote in quotes(text) {
        let speaker = quote.value.speaker().unwrap();
        writeln!(output, "{}: {}", speaker.mention(), quote.value.text()).unwrap();
    }
    output.push_str("```");
    assert!(readme.contains(&output), "the README does not show:\n{output}");
}
