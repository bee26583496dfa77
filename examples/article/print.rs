//! The record as a page that one likes to read.

use crate::{options::Input, record::Record};
use std::fmt::Write as _;

/// How wide the page is.
const WIDTH: usize = 88;

/// The whole page.
pub fn page(input: &Input, record: &Record<'_>) -> String {
    let mut page = String::new();
    let _ = writeln!(
        page,
        "── {input} {}",
        "─".repeat(WIDTH.saturating_sub(input.to_string().chars().count() + 4))
    );
    for words in [&record.kicker, &record.headline, &record.teaser].into_iter().flatten() {
        let _ = writeln!(page, "{}", words.text);
    }
    page
}
