//! Composes the lines of a page into the record of its article.
//!
//! What a line says by itself comes from the crate; what its place on the page says is decided here.

#[path = "about.rs"]
mod about;
#[path = "content.rs"]
mod content;
#[path = "head.rs"]
mod head;
#[path = "kind.rs"]
mod kind;
#[path = "label.rs"]
#[allow(dead_code, reason = "shared with `annotate`, which asks it for more")]
mod label;
#[path = "page.rs"]
mod page;
#[path = "people.rs"]
mod people;
#[path = "rows.rs"]
mod rows;
#[path = "times.rs"]
mod times;

use about::About;
use depesche::{Span, date::Anchor};
use head::Head;
use kind::Kind;
use page::Body;
use rows::{Row, rows};
use serde::Serialize;
use std::collections::HashSet;

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
    /// The same for further reckoning.
    #[serde(skip)]
    pub anchor: Option<Anchor>,
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
    /// `2025-04-04`, `2025-04`, `2025-04-04/2025-04-06`, `2021/..`; none where nothing tells the day.
    pub value: Option<String>,
}

/// What somebody said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Said<'t> {
    #[serde(flatten)]
    pub words: Words<'t>,
    /// `direct`, `indirect`, `free_indirect`; of marks alone also `term`, `title`.
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
pub fn compose(text: &str, reference: Option<Anchor>) -> Record<'_> {
    let rows = rows(text);
    let mut body = Body::find(&rows);
    let head = Head::find(&rows, &mut body);
    let about = About::new(&rows, head.headline, &body);
    let mut record = Record::default();
    parts(&mut record, &rows, &body, head);
    let words = |span: Span| Some(Words { span, text: span.of(text)? });
    record.captions = about.captions().into_iter().filter_map(words).collect();
    let rights = rows.iter().rfind(|row| row.kind == Kind::Copyright);
    record.copyright = rights.and_then(|row| words(row.span));
    let day = facts(&mut record, &about);
    if day.is_none() {
        record.day = reference.map(|at| Day { date: at.day().to_string(), from: Basis::Reference });
    }
    let own = own(&record);
    record.anchor = day.or(reference);
    record.dates = content::dated(text, &own, record.anchor);
    record.quotes = content::said(text, &own);
    record.aside = aside(&rows, &body, head, &about);
    record
}

/// Every pair of quotation marks on a page, with the one whose words they hold.
#[allow(dead_code, reason = "asked for by `annotate`")]
pub fn marked(text: &str) -> Vec<Said<'_>> {
    content::marked(text)
}

/// Headline, teaser, subheadings, paragraphs, captions.
fn parts<'t>(record: &mut Record<'t>, rows: &[Row<'t>], body: &Body, head: Head) {
    let words = |i: usize| rows.get(i).map(|row| Words { span: row.span, text: row.text });
    record.headline = head.headline.and_then(words);
    record.kicker = head.kicker.and_then(words);
    record.teaser = head.teaser.and_then(words);
    record.paragraphs = body.paragraphs.iter().filter_map(|&i| words(i)).collect();
    record.subheadings = subheadings(rows, body).into_iter().filter_map(words).collect();
}

/// Times, authors, sources, credits; gives the article's day or minute.
fn facts(record: &mut Record<'_>, about: &About<'_, '_>) -> Option<Anchor> {
    let times = about.times();
    record.day = times.day.map(|at| Day { date: at.day().to_string(), from: Basis::Stamp });
    record.published = times.published;
    record.updated = times.updated;
    record.stand = times.stand;
    record.authors = about.authors();
    record.sources = about.sources();
    record.dateline = about.dateline();
    record.image_credits = about.credits();
    times.day
}

/// The places of the article's own words, in order.
fn own(record: &Record<'_>) -> Vec<Span> {
    let head = [record.kicker, record.headline, record.teaser];
    let text = record.paragraphs.iter().chain(&record.subheadings).chain(&record.captions);
    let mut own: Vec<_> = head.iter().flatten().chain(text).map(|words| words.span).collect();
    own.sort_unstable();
    own
}

/// The lines that nothing was taken from.
fn aside<'t>(rows: &[Row<'t>], body: &Body, head: Head, about: &About<'_, 't>) -> Vec<Aside<'t>> {
    let mut kept: HashSet<_> = body.paragraphs.iter().copied().collect();
    kept.extend(subheadings(rows, body));
    kept.extend([head.headline, head.kicker, head.teaser].into_iter().flatten());
    let lines = rows.iter().enumerate().filter(|(i, row)| match row.kind {
        Kind::Text | Kind::Notice(_) | Kind::Copyright => {
            !kept.contains(i) && !about.is_mark(*i) && !about.names_author(*i)
        }
        Kind::Picture => about::boxed(rows, *i),
        _ => false,
    });
    let name = |kind: Kind| match kind {
        Kind::Notice(name) => name,
        Kind::Copyright => "copyright",
        Kind::Picture => "picture",
        _ => "other",
    };
    let aside = |(_, row): (usize, &Row<'t>)| Aside {
        kind: name(row.kind).to_owned(),
        span: row.span,
        text: row.text,
    };
    lines.map(aside).collect()
}

/// The short lines between paragraphs: in their column and apart from what stands around, or right
/// before the next paragraph.
fn subheadings(rows: &[Row<'_>], body: &Body) -> Vec<usize> {
    let (Some(first), Some(last)) = (body.first(), body.last()) else { return Vec::new() };
    let columns = rows.iter().any(|row| row.indent > body.indent);
    let between = (first + 1..last).filter(|i| body.paragraphs.binary_search(i).is_err());
    between.filter(|&i| is_subheading(rows, body, columns, i)).collect()
}

fn is_subheading(rows: &[Row<'_>], body: &Body, columns: bool, i: usize) -> bool {
    let (Some(row), Some(next)) = (rows.get(i), rows.get(i + 1)) else { return false };
    let fits = !row.item
        && row.kind.is_text()
        && (3..=120).contains(&row.len())
        && !row.text.ends_with('.')
        && !row.text.ends_with(" mehr");
    if !fits || next.kind == Kind::Byline || is_link(rows, i) {
        return false;
    }
    // A link or an advertisement may stand in front of the paragraph.
    let passed = |i: &usize| rows.get(*i).is_some_and(|row| matches!(row.kind, Kind::Notice(_)));
    let behind = (i + 1..=i + 3).find(|at| !passed(at) || *at > i + 2).unwrap_or(i + 1);
    let near =
        row.indent.abs_diff(body.indent) <= 2 && body.paragraphs.binary_search(&behind).is_ok();
    near || columns && row.indent == body.indent && row.apart && next.apart
}

/// A line of the box behind `Mehr zum Thema` or `Newsletter`, which runs on in its column up to the next list, gap or prose.
fn is_link(rows: &[Row<'_>], i: usize) -> bool {
    let Some(row) = rows.get(i) else { return false };
    for before in rows.get(i.saturating_sub(BOX)..i).unwrap_or_default().iter().rev() {
        if before.kind.is_notice(&["related", "newsletter"]) {
            return before.len() < 40;
        }
        let alike = before.kind.is_text() && !before.item && !before.is_prose();
        if !alike || before.indent != row.indent || before.apart != row.apart {
            return false;
        }
    }
    false
}

/// No box of links has more lines.
const BOX: usize = 6;
