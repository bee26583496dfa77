//! The mode `articles`: pages to article records.

#[path = "../article/record.rs"]
mod record;

use crate::{
    dates,
    document::{Document, Offsets},
};
use record::{Record, Said, Words, compose, marked};
use serde_json::{Map, Value, json};
use std::ops::Range;

/// Composes the record of one page.
pub fn annotate(document: &Document, offsets: &Offsets) -> Map<String, Value> {
    let record = compose(&document.text, document.reference);
    let mut fields = fields(&record, offsets);
    let (dates, mut timex) = dates::views(&document.text, record.anchor, offsets);
    for time in [&record.published, &record.updated, &record.stand].into_iter().flatten() {
        join(&mut timex, offsets.at(time.span.start)..offsets.at(time.span.end));
    }
    fields.insert("dates".to_owned(), dates.into());
    fields.insert("timex".to_owned(), timex.into());
    fields.insert("quotes".to_owned(), marks(&document.text, offsets));
    fields
}

/// Day and clock time of a stamp are one expression of time: nothing stands between them.
fn join(timexes: &mut Vec<Value>, stamp: Range<usize>) {
    let at = |timex: &Value, end: &str| timex[end].as_u64().and_then(|at| usize::try_from(at).ok());
    let inside = |timex: &Value| at(timex, "start").is_some_and(|start| stamp.contains(&start));
    let Some(first) = timexes.iter().position(inside) else { return };
    let Some([day, clock]) = timexes.get(first..first + 2) else { return };
    if inside(clock) && day["type"] == "DATE" && clock["type"] == "TIME" {
        let start = day["start"].clone();
        timexes.remove(first);
        timexes[first]["start"] = start;
    }
}

/// Every pair of quotation marks on the page, with its speaker.
fn marks(text: &str, offsets: &Offsets) -> Value {
    let mark = |said: Said<'_>| {
        let span = said.words.span;
        let (start, end) = (offsets.at(span.start), offsets.at(span.end));
        json!({"start": start, "end": end, "speaker": said.speaker, "type": "Direct"})
    };
    marked(text).into_iter().map(mark).collect()
}

/// The record under the names that the scorers know.
fn fields(record: &Record<'_>, offsets: &Offsets) -> Map<String, Value> {
    let aside: Vec<_> = record
        .aside
        .iter()
        .map(|aside| {
            json!({"start": offsets.at(aside.span.start), "end": offsets.at(aside.span.end), "kind": aside.kind})
        })
        .collect();
    let fields = json!({
        "headline": text(record.headline.as_ref()),
        "kicker": text(record.kicker.as_ref()),
        "teaser": text(record.teaser.as_ref()),
        "published": record.published,
        "updated": record.updated,
        "stand": record.stand,
        "authors": record.authors,
        "sources": record.sources,
        "dateline": record.dateline,
        "image_credits": record.image_credits,
        "subheadings": texts(&record.subheadings),
        "paragraphs": texts(&record.paragraphs),
        "boilerplate": aside,
    });
    match fields {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

fn text(words: Option<&Words<'_>>) -> Value {
    words.map_or(Value::Null, |words| json!(words.text))
}

fn texts(all: &[Words<'_>]) -> Value {
    all.iter().map(|words| json!(words.text)).collect()
}
