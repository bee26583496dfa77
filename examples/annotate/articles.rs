//! The mode `articles`: pages to article records.

#[path = "../article/record.rs"]
mod record;

use crate::document::{Document, Offsets};
use record::{Record, Words, compose};
use serde_json::{Map, Value, json};

/// Composes the record of one page.
pub fn annotate(document: &Document, offsets: &Offsets) -> Map<String, Value> {
    let record = compose(&document.text, None);
    fields(&record, offsets)
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
