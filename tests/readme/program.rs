//! The program of the README, word for word.

use depesche::{
    date::{Rules, resolved},
    quotes,
};

pub fn main() {
    let text = "„Das dauert“, sagte Petra Vogt am Dienstag. Ende Mai soll ein Gutachten vorliegen.";
    let published = chrono::NaiveDate::from_ymd_opt(2025, 4, 4).unwrap();
    for (date, meaning) in resolved(text, published, &Rules::new()) {
        if let (Some(words), Some(time)) = (date.text(text), meaning) {
            println!("{words:8} {} .. {}", time.start().date(), time.end().date());
        }
    }
    for quote in quotes(text) {
        if let Some(speaker) = quote.value.speaker() {
            println!("{}: {}", speaker.who(), quote.value.text());
        }
    }
}
