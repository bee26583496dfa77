//! What the text itself says: every date with the day it means, and who said what.

use super::{Dated, Said, Words};
use chrono::{NaiveDateTime, TimeDelta};
use depesche::{
    Date, Found, Span,
    date::{self, Anchor, Grain, Resolved, Rules},
    dates,
    quote::{Quote, QuoteKind, quotes},
};

/// The dates of the article's own lines, seen from its day.
///
/// The discourse runs over the article from its first line to its last; what stands between and is
/// not its own gives no date.
pub fn dated<'t>(text: &'t str, own: &[Span], day: Option<Anchor>) -> Vec<Dated<'t>> {
    let (offset, article) = article(text, own);
    let found: Vec<(Span, Option<String>)> = match day {
        Some(day) => seen_from(article, day),
        None => dates(article).map(|found| (found.span, written(found.value))).collect(),
    };
    let dated = |(span, value): (Span, Option<String>)| {
        Some(Dated { words: words(text, own, span.shifted(offset))?, value })
    };
    found.into_iter().filter_map(dated).collect()
}

/// What each date means; a length or what comes again as TimeML writes it: `P3W`, `XXXX-WXX-1`.
fn seen_from(article: &str, day: Anchor) -> Vec<(Span, Option<String>)> {
    let rules = Rules::new();
    let timexes: Vec<_> = date::timexes(article, day, &rules).collect();
    let named = |span: Span| {
        let mut inside = timexes.iter().filter(|timex| span.contains(timex.span));
        inside.next().map(|timex| timex.value.value().to_string())
    };
    date::resolved(article, day, &rules)
        .map(|(found, meant)| {
            let meant = meant.map(|meant| value(&meant));
            (found.span, meant.or_else(|| named(found.span)))
        })
        .collect()
}

/// What is said in the article's own lines.
pub fn said<'t>(text: &'t str, own: &[Span]) -> Vec<Said<'t>> {
    let (offset, article) = article(text, own);
    let said = |found: Found<Quote<'t>>| {
        let quote = &found.value;
        Some(Said {
            words: words(text, own, found.span.shifted(offset))?,
            kind: kind(quote.kind()).to_owned(),
            speaker: quote
                .speaker()
                .map(|speaker| speaker.name().unwrap_or(speaker.mention()).text().to_owned()),
            cue: quote.cue().iter().map(|cue| cue.text().to_owned()).collect(),
        })
    };
    quotes(article).filter_map(said).collect()
}

/// The text from the first of the article's own lines to the last, and where it begins.
fn article<'t>(text: &'t str, own: &[Span]) -> (usize, &'t str) {
    let start = own.iter().map(|span| span.start).min().unwrap_or(0);
    let end = own.iter().map(|span| span.end).max().unwrap_or(0);
    (start, text.get(start..end).unwrap_or_default())
}

/// The words at a place, if it lies in one of the article's own lines.
fn words<'t>(text: &'t str, own: &[Span], span: Span) -> Option<Words<'t>> {
    let inside = own.iter().any(|line| line.contains(span));
    inside.then(|| Some(Words { span, text: span.of(text)? })).flatten()
}

fn kind(kind: QuoteKind) -> &'static str {
    match kind {
        QuoteKind::Indirect => "indirect",
        QuoteKind::FreeIndirect => "free_indirect",
        _ => "direct",
    }
}

/// A day that is written in full, where no day of reference is known.
fn written(date: Date) -> Option<String> {
    match date.moment()?.day()? {
        date::Day::Calendar(day) => Some(day.to_naive()?.to_string()),
        _ => None,
    }
}

/// A stretch of time as ISO 8601 writes it: `2025-04`, `2025-04-04T17:00`, `2025-04-04/2025-04-06`,
/// with two dots where one end is open.
fn value(meant: &Resolved) -> String {
    let len = length(meant.grain());
    let unit = |at: NaiveDateTime| -> String {
        at.to_string().replace(' ', "T").chars().take(len).collect()
    };
    let last =
        |end: NaiveDateTime| unit(end.checked_sub_signed(TimeDelta::seconds(1)).unwrap_or(end));
    match (meant.opens().map(unit), meant.closes().map(last)) {
        (Some(first), Some(last)) if first == last => first,
        (first, last) => {
            let open = || "..".to_owned();
            format!("{}/{}", first.unwrap_or_else(open), last.unwrap_or_else(open))
        }
    }
}

/// How much of `2025-04-04T17:00:00` names a unit of this grain; weeks, seasons and their like are
/// written as their first and last day.
fn length(grain: Grain) -> usize {
    match grain {
        Grain::Second => 19,
        Grain::Minute | Grain::PartOfDay => 16,
        Grain::Hour => 13,
        Grain::Month | Grain::Quarter | Grain::HalfYear => 7,
        Grain::Year | Grain::Decade | Grain::Century => 4,
        _ => 10,
    }
}
