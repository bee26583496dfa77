//! Who says how much in an article? Prints each speaker with the words that are theirs, most first:
//!
//! ```text
//! cargo run --example speakers
//!
//! Henriette Vogt              12 words in 2     sagte, betonte
//!     „Ohne das Freibad verliert der Stadtteil seine Mitte“
//!     „Wir sammeln jetzt Unterschriften“
//! Achim Brede                 9 words in 1     erklärte
//!     „Für die neue Filteranlage fehlen uns zwei Millionen Euro“
//! die Vorsitzende Ayşe Demir  7 words in 1     fragte
//!     „Wo sollen die Kinder denn schwimmen lernen?“
//! ```
//!
//! Direct speech only: what somebody is said to have said is another question.

use depesche::quote::{Quote, QuoteKind, Words, quotes};
use std::collections::BTreeMap;

const TEXT: &str = "\
Das Freibad in Lindental bleibt auch im kommenden Sommer geschlossen. „Ohne das Freibad verliert der \
Stadtteil seine Mitte“, sagte Ortsvorsteherin Henriette Vogt am Donnerstag. Die Stadt verweist auf \
die Kosten: „Für die neue Filteranlage fehlen uns zwei Millionen Euro“, erklärte Kämmerer Achim Brede.
Vogt will das nicht hinnehmen. „Wir sammeln jetzt Unterschriften“, betonte Vogt. Aus dem Schwimmverein \
kommt Unterstützung. „Wo sollen die Kinder denn schwimmen lernen?“, fragte die Vorsitzende Ayşe Demir.";

fn main() {
    let mut speakers: BTreeMap<String, Vec<Quote<'_>>> = BTreeMap::new();
    let direct = quotes(TEXT).map(|found| found.value).filter(|q| q.kind() == QuoteKind::Direct);
    for quote in direct {
        speakers.entry(speaker(&quote)).or_default().push(quote);
    }
    let mut speakers: Vec<_> = speakers.into_iter().collect();
    speakers.sort_by_key(|(_, said)| std::cmp::Reverse(words(said)));
    for (name, said) in speakers {
        let cues: Vec<_> = said.iter().flat_map(Quote::cue).map(Words::text).collect();
        println!("{name:<28}{} words in {}     {}", words(&said), said.len(), cues.join(", "));
        for quote in &said {
            println!("    „{}“", quote.text());
        }
    }
}

/// The fullest name that the text has for the speaker.
fn speaker(quote: &Quote<'_>) -> String {
    quote
        .speaker()
        .map_or_else(|| "(nobody named)".to_owned(), |speaker| speaker.who().text().to_owned())
}

/// How many words a speaker has.
fn words(said: &[Quote<'_>]) -> usize {
    said.iter().map(|quote| quote.text().split_whitespace().count()).sum()
}
