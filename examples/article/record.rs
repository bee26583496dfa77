//! Composes the lines of a page into the record of its article.
//!
//! What a line says by itself comes from the crate; what its place on the page says is decided here.

#[path = "head.rs"]
mod head;
#[path = "kind.rs"]
mod kind;
#[path = "page.rs"]
mod page;

use chrono::NaiveDateTime;
use depesche::Span;
use head::Head;
use kind::Kind;
use page::{Body, Row};
use serde::Serialize;

/// An article, read from the text of its page.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Record<'t> {
    pub kicker: Option<Words<'t>>,
    pub headline: Option<Words<'t>>,
    pub teaser: Option<Words<'t>>,
    pub published: Option<Time>,
    pub updated: Option<Time>,
    pub stand: Option<Time>,
    pub authors: Vec<String>,
    pub sources: Sources,
    pub dateline: Option<Dateline>,
    pub image_credits: Vec<String>,
    pub captions: Vec<Words<'t>>,
    pub subheadings: Vec<Words<'t>>,
    pub paragraphs: Vec<Words<'t>>,
    /// The day from which the dates are counted, and who says so.
    pub day: Option<Day>,
    pub dates: Vec<Dated<'t>>,
    pub quotes: Vec<Said<'t>>,
    pub copyright: Option<Words<'t>>,
    pub aside: Vec<Aside<'t>>,
}

/// How a span is written: `"start": 3, "end": 8`, bytes of the text.
#[derive(Serialize)]
#[serde(remote = "Span")]
struct Place {
    start: usize,
    end: usize,
}

/// A stretch of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Words<'t> {
    #[serde(flatten, with = "Place")]
    pub span: Span,
    pub text: &'t str,
}

/// A time of the article, cut to what is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Time {
    /// `2025-04-04T03:51`, `2025-04-04`, `2016-11`, `T16:30`.
    pub datetime: String,
    /// `minute`, `day`, `month`, `time`.
    pub precision: &'static str,
    #[serde(flatten, with = "Place")]
    pub span: Span,
}

/// What a text rests on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Sources {
    pub outlets: Vec<String>,
    pub agencies: Vec<String>,
    pub initials: Vec<String>,
    pub generic_agencies: bool,
}

/// The place in front of the text, and the agencies with it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Dateline {
    pub places: Vec<String>,
    pub agencies: Vec<String>,
}

/// The day of an article.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Day {
    /// `2025-04-04`.
    pub date: String,
    pub from: Basis,
}

/// What tells the day of an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// One of its own stamps.
    Stamp,
    /// The reference that was given, for want of a stamp.
    Reference,
}

/// A date of the text, and the day that it means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Dated<'t> {
    #[serde(flatten)]
    pub words: Words<'t>,
    /// `2025-04-04`, `2025-04`, `2025-W14`, `P3D`; none where nothing tells the day.
    pub value: Option<String>,
    /// The last unit of a period.
    pub until: Option<String>,
}

/// What somebody said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Said<'t> {
    #[serde(flatten)]
    pub words: Words<'t>,
    /// `direct`, `indirect`, `free_indirect`.
    pub kind: String,
    pub speaker: Option<String>,
    pub cue: Vec<String>,
}

/// A line that is not the article's, and what it is instead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Aside<'t> {
    pub kind: String,
    #[serde(flatten, with = "Place")]
    pub span: Span,
    pub text: &'t str,
}

/// Composes the record of the one article that a page holds.
///
/// `reference` is the day on which the page was kept, for what the text leaves open; it is never
/// reported as a time of the article.
pub fn compose(text: &str, reference: Option<NaiveDateTime>) -> Record<'_> {
    let _ = reference;
    let rows = rows(text);
    let mut body = Body::find(&rows);
    let head = Head::find(&rows, &mut body);
    let mut record = Record::default();
    let words = |i: usize| rows.get(i).map(|row| Words { span: row.span, text: row.text });
    record.headline = head.headline.and_then(words);
    record.kicker = head.kicker.and_then(words);
    record.teaser = head.teaser.and_then(words);
    record.paragraphs = body.paragraphs.iter().filter_map(|&i| words(i)).collect();
    record.subheadings = subheadings(&rows, &body).into_iter().filter_map(words).collect();
    record
}

/// The lines of a page, each with its column and what it is.
fn rows(text: &str) -> Vec<Row<'_>> {
    let mut rows: Vec<Row<'_>> = Vec::new();
    let mut start = 0;
    let mut apart = false;
    for line in text.split('\n') {
        if let Some(row) = row(line, start, apart) {
            rows.push(row);
            apart = false;
        } else {
            apart = true;
        }
        start += line.len() + 1;
    }
    rows
}

/// One line; `None` where it is blank or only a bullet.
fn row(line: &str, start: usize, apart: bool) -> Option<Row<'_>> {
    let words = line.trim_start_matches(['\u{feff}']).trim();
    let (item, words) = match words.split_once(' ') {
        Some(("*" | "+" | "o" | "-" | "–" | "•" | "·", rest)) => (true, rest.trim_start()),
        Some((number, rest)) if is_number(number) => (true, rest.trim_start()),
        _ => (false, words),
    };
    if words.chars().all(|c| !c.is_alphanumeric()) {
        return None;
    }
    let at = start + line.find(words)?;
    let indent = line.chars().take_while(|c| c.is_whitespace()).count();
    let span = Span::new(at, at + words.len());
    Some(Row { span, text: words, indent, item, apart, kind: Kind::Text })
}

/// `1.`, `12.`: the number of a list's item.
fn is_number(word: &str) -> bool {
    word.strip_suffix('.').is_some_and(|n| n.len() <= 2 && n.chars().all(|c| c.is_ascii_digit()))
}

/// The short lines between paragraphs, in their column, with a paragraph next.
fn subheadings(rows: &[Row<'_>], body: &Body) -> Vec<usize> {
    let pairs = body.paragraphs.windows(2);
    let heading = |pair: &[usize]| {
        let (before, next) = (*pair.first()?, *pair.get(1)?);
        let at = next.checked_sub(1).filter(|at| *at > before)?;
        let row = rows.get(at)?;
        let near = row.indent.abs_diff(body.indent) <= 2;
        let fits = near && !row.item && row.kind.is_text() && (3..=120).contains(&row.len());
        (fits && !row.text.ends_with('.')).then_some(at)
    };
    pairs.filter_map(heading).collect()
}
