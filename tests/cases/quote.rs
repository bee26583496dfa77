//! Quotations: `[…]` what was said, `<…>` the cue, `{…}` the speaker; behind `=>` the kinds, in order.
//!
//! Where one speaker is marked, every quotation is of theirs; where as many are marked as there are quotations, they go by
//! their order. Otherwise the kind says whose: `direct 2` is of the second speaker marked, `direct 0` of nobody.
//!
//! In `quote_names.txt` the fuller name stands behind the kind, `direct = Anna Muster`, and none where there is none.
//!
//! In `quote_marks*.txt` every pair of marks is `[…]`, and behind `=>` stands its kind and style.

use crate::{Case, check, slices};
use depesche::{
    Found, Span,
    quote::{Quote, QuoteKind, Words, quoted},
    quotes,
};
use std::ops::Range;

#[test]
fn quote() {
    check("quote", judge);
}

fn judge(case: &Case) -> Result<(), String> {
    let marks = case.place.starts_with("quote_marks");
    let found: Vec<_> =
        if marks { quoted(&case.text).collect() } else { quotes(&case.text).collect() };
    compare(case, "said", &case.answers, spans(&found, |quote| quote.spans().to_vec()))?;
    let values: Vec<String> = found.iter().map(|found| value(&found.value, marks)).collect();
    let wanted: Vec<&str> = case.values.iter().map(|value| kind_and_owner(value).0).collect();
    if !case.values.is_empty() && values != wanted {
        return Err(format!("kinds wanted {wanted:?}\n  found  {values:?}"));
    }
    if marks {
        return Ok(());
    }
    let cues = spans(&found, |quote| quote.cue().iter().map(Words::span).collect());
    compare(case, "cue", &case.cues, cues)?;
    let speakers =
        spans(&found, |quote| quote.speaker().map(|s| s.mention().span()).into_iter().collect());
    compare(case, "speaker", &case.speakers, speakers)?;
    if case.place.starts_with("quote_names") {
        names(case, &found)?;
    }
    owners(case, &found)
}

/// What name each speaker has.
fn names(case: &Case, found: &[Found<Quote<'_>>]) -> Result<(), String> {
    for (quote, value) in found.iter().map(|found| &found.value).zip(&case.values) {
        let wanted = value.split_once(" = ").map(|(_, name)| name);
        let read = quote.speaker().and_then(|speaker| speaker.name()).map(Words::text);
        if read != wanted {
            return Err(format!("name wanted {wanted:?}\n  found  {read:?}"));
        }
    }
    Ok(())
}

/// Whose each quotation is.
fn owners(case: &Case, found: &[Found<Quote<'_>>]) -> Result<(), String> {
    let mut speakers = case.speakers.clone();
    speakers.sort_by_key(|r| r.start);
    for (number, quote) in found.iter().map(|found| &found.value).enumerate() {
        let said = case.values.get(number).and_then(|value| kind_and_owner(value).1);
        let wanted = match said {
            Some(owner) => owner.checked_sub(1).and_then(|owner| speakers.get(owner)),
            None if speakers.len() == 1 => speakers.first(),
            None if speakers.len() == found.len() => speakers.get(number),
            None if speakers.is_empty() => None,
            None => return Err(format!("say whose each of {} quotations is", found.len())),
        };
        let read = quote.speaker().map(|speaker| Range::from(speaker.mention().span()));
        if read.as_ref() != wanted {
            let show = |range: Option<&Range<usize>>| range.map(|r| case.text.get(r.clone()));
            let (wanted, read) = (show(wanted), show(read.as_ref()));
            return Err(format!("quotation {}: wanted {wanted:?}\n  found  {read:?}", number + 1));
        }
    }
    Ok(())
}

/// `direct 2`: a kind, and the number of the speaker.
fn kind_and_owner(value: &str) -> (&str, Option<usize>) {
    let value = value.split_once(" = ").map_or(value, |(value, _)| value);
    let split = value.rsplit_once(' ').and_then(|(kind, n)| Some((kind, n.parse().ok()?)));
    split.map_or((value, None), |(kind, owner)| (kind, Some(owner)))
}

/// The kind, and for marks their style.
fn value(quote: &Quote<'_>, marks: bool) -> String {
    let kind = match quote.kind() {
        QuoteKind::Direct => "direct",
        QuoteKind::Indirect => "indirect",
        QuoteKind::FreeIndirect => "free",
        QuoteKind::Term => "term",
        QuoteKind::Title => "title",
        _ => "?",
    };
    let open = if quote.is_closed() { "" } else { " open" };
    match quote.style() {
        Some(style) if marks => format!("{kind} {style:?}{open}"),
        _ => format!("{kind}{open}"),
    }
}

/// The places of all finds, in order.
fn spans(found: &[Found<Quote<'_>>], of: impl Fn(&Quote<'_>) -> Vec<Span>) -> Vec<Range<usize>> {
    let mut spans: Vec<Range<usize>> =
        found.iter().flat_map(|found| of(&found.value)).map(Range::from).collect();
    spans.sort_by_key(|r| (r.start, std::cmp::Reverse(r.end)));
    spans
}

fn compare(
    case: &Case,
    what: &str,
    wanted: &[Range<usize>],
    mut found: Vec<Range<usize>>,
) -> Result<(), String> {
    // One speaker or cue may stand for several finds.
    if what != "said" {
        found.dedup();
    }
    let mut wanted = wanted.to_vec();
    wanted.sort_by_key(|r| (r.start, std::cmp::Reverse(r.end)));
    if wanted == found {
        return Ok(());
    }
    let show = |ranges: &[Range<usize>]| format!("{:?}", slices(&case.text, ranges));
    Err(format!("{what}: wanted {}\n  found  {}", show(&wanted), show(&found)))
}
