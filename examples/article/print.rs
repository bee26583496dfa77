//! The record as a page that one likes to read.

use crate::{
    options::Input,
    record::{Basis, Dated, Record, Said, Time, Words},
};
use std::fmt::Write as _;

/// How wide the page is, and how wide its first column.
const WIDTH: usize = 92;
const LABEL: usize = 14;

/// The whole page.
pub fn page(input: &Input, record: &Record<'_>) -> String {
    let mut page = Page::default();
    page.rule(&input.to_string());
    head(&mut page, record);
    page.blank();
    about(&mut page, record);
    text(&mut page, record);
    dates(&mut page, record);
    quotes(&mut page, record);
    aside(&mut page, record);
    page.out
}

/// Kicker, headline and teaser.
fn head(page: &mut Page, record: &Record<'_>) {
    let text = |words: &Option<Words<'_>>| words.map_or("", |words| words.text).to_owned();
    page.lines("", &text(&record.kicker).to_uppercase());
    page.lines("", &text(&record.headline));
    if record.teaser.is_some() {
        page.blank();
        page.lines("    ", &text(&record.teaser));
    }
}

/// Times, authors, sources, pictures.
fn about(page: &mut Page, record: &Record<'_>) {
    let times =
        [("Published", &record.published), ("Updated", &record.updated), ("Stand", &record.stand)];
    for (role, time) in times {
        page.row(role, &time.as_ref().map(written).unwrap_or_default());
    }
    if let Some(day) = record.day.as_ref().filter(|day| day.from == Basis::Reference) {
        page.row("Reference", &format!("{} (the text gives no day of its own)", day.date));
    }
    page.row("Authors", &record.authors.join(", "));
    page.row("Outlets", &record.sources.outlets.join(", "));
    let mut agencies = record.sources.agencies.clone();
    agencies.extend(record.sources.generic_agencies.then(|| "not named".to_owned()));
    page.row("Agencies", &agencies.join(", "));
    page.row("Initials", &record.sources.initials.join(", "));
    if let Some(dateline) = &record.dateline {
        let mut line = dateline.places.join(", ");
        if !dateline.agencies.is_empty() {
            let _ = write!(line, " ({})", dateline.agencies.join(", "));
        }
        page.row("Dateline", line.trim());
    }
    page.row("Pictures", &record.image_credits.join(", "));
    for caption in &record.captions {
        page.row("", &format!("“{}”", caption.text));
    }
    page.row("Rights", record.copyright.map_or("", |words| words.text));
}

fn written(time: &Time) -> String {
    time.datetime.replace('T', " ").trim().to_owned()
}

/// What the text holds, and its subheadings as a table of contents.
fn text(page: &mut Page, record: &Record<'_>) {
    let words: usize =
        record.paragraphs.iter().map(|words| words.text.split_whitespace().count()).sum();
    let paragraphs = match record.paragraphs.len() {
        1 => "1 paragraph".to_owned(),
        count => format!("{count} paragraphs"),
    };
    page.title(&format!("Text: {paragraphs}, {words} words"));
    let mut parts: Vec<_> = record.paragraphs.iter().map(|words| (words, false)).collect();
    parts.extend(record.subheadings.iter().map(|words| (words, true)));
    parts.sort_by_key(|(words, _)| words.span.start);
    for (words, heading) in parts {
        if heading {
            page.lines("  ", words.text);
        } else {
            page.lines("    ", &short(words.text, WIDTH - 5));
        }
    }
}

/// Each date as it is written, and what it means.
fn dates(page: &mut Page, record: &Record<'_>) {
    if record.dates.is_empty() {
        return;
    }
    page.title("Dates");
    for date in &record.dates {
        page.pair(&meaning(date), 37, date.words.text);
    }
}

fn meaning(date: &Dated<'_>) -> String {
    let value = date.value.as_deref().unwrap_or("open");
    // A length keeps its `T`: `PT3H`.
    let spaced = if value.starts_with(char::is_alphabetic) { "T" } else { " " };
    value.replace('/', " – ").replace("..", "…").replace('T', spaced)
}

/// Who said what.
fn quotes(page: &mut Page, record: &Record<'_>) {
    if record.quotes.is_empty() {
        return;
    }
    page.title("Quotes");
    for said in &record.quotes {
        page.lines("  ", &frame(said));
        page.lines("      ", said.words.text);
    }
}

/// `Karin Sommerfeld (sagte), direct`.
fn frame(said: &Said<'_>) -> String {
    let speaker = said.speaker.as_deref().unwrap_or("not named");
    let cue =
        if said.cue.is_empty() { String::new() } else { format!(" ({})", said.cue.join(" … ")) };
    format!("{speaker}{cue}, {}", said.kind.replace('_', " "))
}

/// What was left out, by kind, each line short.
fn aside(page: &mut Page, record: &Record<'_>) {
    if record.aside.is_empty() {
        return;
    }
    page.title("Set aside");
    for group in record.aside.chunk_by(|a, b| a.kind == b.kind) {
        let kind = group.first().map_or("", |aside| &aside.kind);
        let texts: Vec<_> = group.iter().map(|aside| short(aside.text, 40)).collect();
        page.row(kind, &texts.join(" | "));
    }
}

/// The start of a text, with three dots where it was cut.
fn short(text: &str, width: usize) -> String {
    if text.chars().count() <= width {
        return text.to_owned();
    }
    let start: String = text.chars().take(width.saturating_sub(1)).collect();
    format!("{}…", start.trim_end())
}

/// Lines put together, wrapped at the page's width.
#[derive(Debug, Default)]
struct Page {
    out: String,
}

impl Page {
    fn blank(&mut self) {
        self.out.push('\n');
    }

    /// A name in a line across the page.
    fn rule(&mut self, name: &str) {
        let rest = WIDTH.saturating_sub(name.chars().count() + 4);
        let _ = writeln!(self.out, "── {name} {}", "─".repeat(rest));
    }

    /// The name of a part.
    fn title(&mut self, name: &str) {
        let _ = writeln!(self.out, "\n{name}");
    }

    /// A label and what it holds; nothing where it holds nothing.
    fn row(&mut self, label: &str, value: &str) {
        self.pair(label, LABEL, value);
    }

    /// A label of so many columns and what it holds.
    fn pair(&mut self, label: &str, width: usize, value: &str) {
        if value.is_empty() {
            return;
        }
        let indent = " ".repeat(width + 2);
        let from = self.out.len();
        self.lines(&indent, value);
        let room = label.chars().count() + 2;
        if room < indent.len() {
            self.out.replace_range(from..from + room, &format!("  {label}"));
        } else {
            self.out.insert_str(from, &format!("  {label}\n"));
        }
    }

    /// Words wrapped at the page's width, each line behind `indent`.
    fn lines(&mut self, indent: &str, text: &str) {
        let mut width = WIDTH;
        for word in text.split_whitespace() {
            let len = word.chars().count() + 1;
            if width + len > WIDTH {
                self.end_line();
                self.out.push_str(indent);
                width = indent.chars().count();
            } else {
                self.out.push(' ');
            }
            self.out.push_str(word);
            width += len;
        }
        self.end_line();
    }

    fn end_line(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
    }
}
