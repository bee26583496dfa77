//! `quotes`: what somebody said, direct and indirect, with speaker, cue and frame.

use crate::document::{Document, Offsets};
use depesche::{
    Span,
    quote::{Quote, QuoteKind, Words},
    quotes,
};
use serde_json::{Map, Value, json};

/// The document's quotations as the measuring scripts name them.
pub fn annotate(document: &Document, offsets: &Offsets) -> Map<String, Value> {
    let found: Vec<Value> =
        quotes(&document.text).map(|found| quote(&found.value, offsets)).collect();
    let mut fields = Map::new();
    fields.insert("quotes".into(), json!(found));
    fields
}

fn quote(quote: &Quote<'_>, offsets: &Offsets) -> Value {
    let pairs =
        |spans: &mut dyn Iterator<Item = Span>| spans.map(|s| offsets.pair(s)).collect::<Vec<_>>();
    json!({
        "type": kind(quote.kind()),
        "quote": pairs(&mut quote.spans().iter().copied()),
        "speaker": pairs(&mut quote.speaker().map(|speaker| speaker.mention().span()).into_iter()),
        "cue": pairs(&mut quote.cue().iter().map(Words::span)),
        "frame": pairs(&mut quote.frame().iter().copied()),
        "score": quote.score(),
        "rule": quote.rule().to_string(),
    })
}

/// The name of a kind in the corpus.
fn kind(kind: QuoteKind) -> &'static str {
    match kind {
        QuoteKind::Indirect => "Indirect",
        QuoteKind::FreeIndirect => "IndirectFreeIndirect",
        _ => "Direct",
    }
}
