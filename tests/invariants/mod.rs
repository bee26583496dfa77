//! What must hold for every text, whatever it is; each function panics where it does not.
//!
//! Shared by the property tests, the replayed regressions, the stress tests and the fuzz targets.
#![allow(dead_code, reason = "each user includes this file and takes what it needs")]

use chrono::NaiveDateTime;
use depesche::{
    Date, Found, Item, Line, ParseError, Quote, Source, Span, Stamp,
    date::{Resolved, Rules},
    quote::MarkStyle,
};
use std::{cmp::Reverse, fmt::Debug, str::FromStr};

/// A paragraph with marks that are balanced, that stands in front of a text and behind it.
const PARAGRAPH: &str = "Der „Plan“ steht.";

/// What ends a paragraph.
const BREAKS: [char; 4] = ['\n', '\r', '\u{2028}', '\u{2029}'];

/// Every invariant of finding in running text.
pub fn all(text: &str) {
    dates(text);
    stamps(text);
    sources(text);
    quotes(text);
    lines(text);
    scan(text);
    clones(text);
}

/// Dates: well placed, the same alone and beside other paragraphs.
pub fn dates(text: &str) {
    let found = walk(depesche::dates(text));
    placed(text, found.iter().map(|found| found.span));
    for Found { span, value } in &found {
        // At the start of a sentence its capital says nothing, alone it is the noun.
        if !seen(words(text, *span)).starts_with("morgen") {
            alone(words(text, *span), value, Date::from_str);
        }
        prints(value, Date::from_str);
    }
    let beside = between_paragraphs(text);
    kept(text, found, depesche::dates(&beside));
}

/// The letters that one sees, in small.
fn seen(words: &str) -> String {
    words.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect()
}

/// Stamps: well placed, the same alone and beside other paragraphs.
pub fn stamps(text: &str) {
    let found = walk(depesche::stamps(text));
    placed(text, found.iter().map(|found| found.span));
    for Found { span, value } in &found {
        alone(words(text, *span), value, Stamp::from_str);
        prints(value, Stamp::from_str);
    }
    let beside = between_paragraphs(text);
    kept(text, found, depesche::stamps(&beside));
}

/// Sources: well placed with all their parts, the same alone and beside other paragraphs.
pub fn sources(text: &str) {
    let found = walk(depesche::sources(text));
    placed(text, found.iter().map(|found| found.span));
    for Found { span, value } in &found {
        source_parts(text, *span, value);
        let read = |words: &str| Source::parse_as(value.kind(), words).map(Source::into_owned);
        alone(words(text, *span), value, read);
        prints(value, read);
    }
    let beside = between_paragraphs(text);
    kept(text, found, depesche::sources(&beside));
}

fn source_parts(text: &str, span: Span, source: &Source<'_>) {
    assert_eq!(source.span(), span, "{source:?} in {text:?}");
    for part in source.parts() {
        let place = part.span();
        assert!(span.contains(place), "{part:?} lies outside {span:?} of {text:?}");
        assert!(place.of(text).is_some(), "{part:?} does not slice {text:?}");
    }
}

/// Quotations: well placed with all their parts; marks and inner text the same alone, the pairing of
/// marks the same beside other paragraphs.
pub fn quotes(text: &str) {
    let said = walk(depesche::quotes(text));
    let marked = walk(depesche::quoted(text));
    for found in [&said, &marked] {
        placed(text, found.iter().map(|found| found.span));
        for Found { span, value } in found {
            quote_parts(text, *span, value);
        }
    }
    for Found { span, value } in &marked {
        marks(text, *span, value);
    }
    let pair = |found: Found<Quote<'_>>| {
        found.map(|q| (q.inner().len(), q.style(), q.depth(), q.is_closed()))
    };
    let beside = between_paragraphs(text);
    kept(text, marked.into_iter().map(pair).collect(), depesche::quoted(&beside).map(pair));
}

fn quote_parts(text: &str, span: Span, quote: &Quote<'_>) {
    assert_eq!(quote.spans().first().map(|part| part.start), Some(span.start), "{quote:?}");
    let parts = quote.spans().iter().chain(quote.frame()).copied();
    let named = quote.speaker().into_iter().flat_map(|s| [Some(s.mention()), s.name()]).flatten();
    let named = quote.cue().iter().chain(named);
    for part in parts.chain(named.map(depesche::quote::Words::span)).chain([quote.inner()]) {
        assert!(part.of(text).is_some_and(|w| !w.is_empty()), "{part:?} of {quote:?} in {text:?}");
    }
}

/// A closed pair of marks, read alone, has the same marks and the same words between them. Excused is a pair
/// that holds marks of its own kind which do not pair among themselves (`"a "b" c"`, `>>a >>b<<`): in running
/// text the blanks around a mark, and what else is open, tell whether it closes; the grammar of a quotation
/// alone reads to the first mark that can.
fn marks(text: &str, span: Span, quote: &Quote<'_>) {
    let Some(style) = quote.style().filter(|style| *style != MarkStyle::Mixed) else { return };
    let words = words(text, span);
    // Marks are read as if nothing unseen stood between them: `'\u{200b}'` is the mark `''`.
    let seen: String = words.chars().filter(|&c| !unseen(c)).collect();
    if !quote.is_closed() || !balanced(&seen, style.marks()) {
        return;
    }
    let read = Quote::parse(words);
    let read = read.unwrap_or_else(|e| panic!("{e}: {words:?} of {text:?}"));
    assert_eq!(read.style(), quote.style(), "{words:?} of {text:?}");
    assert_eq!(read.inner().shifted(span.start), quote.inner(), "{words:?} of {text:?}");
    assert_eq!(read.text(), quote.text(), "{words:?} of {text:?}");
}

/// Soft hyphens, zero-width characters.
const fn unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// Tells whether the marks inside the outer pair close one another.
fn balanced(words: &str, (open, close): (&str, &str)) -> bool {
    let inner = words.strip_prefix(open).and_then(|words| words.strip_suffix(close));
    let mut rest = inner.unwrap_or("");
    let mut depth = 0;
    while let Some(letter) = rest.chars().next() {
        if let Some(behind) = rest.strip_prefix(close) {
            if depth == 0 {
                return false;
            }
            depth -= 1;
            rest = behind;
        } else if let Some(behind) = rest.strip_prefix(open) {
            depth += 1;
            rest = behind;
        } else {
            rest = rest.get(letter.len_utf8()..).unwrap_or("");
        }
    }
    depth == 0
}

/// Lines: well placed, each is the same alone, and what lies between them is blank.
pub fn lines(text: &str) {
    let found = walk(depesche::lines(text));
    placed(text, found.iter().map(|found| found.span));
    // An `o` may be a bullet.
    let unseen = |c: char| !c.is_alphanumeric() || c == 'o';
    let mut behind = 0;
    for Found { span, value } in &found {
        assert!(text.get(behind..span.start).is_some_and(|b| b.chars().all(unseen)), "{text:?}");
        let mut start = span.start;
        for part in value.parts() {
            assert!(start <= part.span.start, "{part:?} goes back in {text:?}");
            assert!(span.contains(part.span) && part.text(text).is_some(), "{part:?} of {text:?}");
            start = part.span.start;
        }
        let alone = Line::parse(words(text, *span));
        // Behind a bullet may stand another.
        if !alone.has_bullet() {
            let kinds = (alone.kind(), alone.parts().len());
            assert_eq!(kinds, (value.kind(), value.parts().len()), "{span:?} of {text:?}");
        }
        behind = span.end;
    }
    assert!(text.get(behind..).is_some_and(|b| b.chars().all(unseen)), "{text:?}");
}

/// `scan` gives what the families give, merged.
pub fn scan(text: &str) {
    let dates = depesche::dates(text).map(|found| found.map(Item::Date));
    let stamps = depesche::stamps(text).map(|found| found.map(Item::Stamp));
    let sources = depesche::sources(text).map(|found| found.map(Item::Source));
    let quotes = depesche::quotes(text).map(|found| found.map(Item::Quote));
    let mut merged: Vec<_> = dates.chain(stamps).chain(sources).chain(quotes).collect();
    merged.sort_by_key(|found| (found.span.start, Reverse(found.span.end)));
    assert_eq!(walk(depesche::scan(text)), merged, "{text:?}");
}

/// Every date of a text has a meaning that goes forward, or none; what is resolved is what is found.
pub fn resolve(text: &str, reference: NaiveDateTime, rules: &Rules) {
    let forward = |meant: Option<Resolved>, date: &Date| {
        let backward = meant.filter(|meant| meant.end() < meant.start());
        assert_eq!(backward, None, "{date:?} at {reference} by {rules:?}");
    };
    let mut found = Vec::new();
    for (date, meant) in depesche::date::resolved(text, reference, rules) {
        forward(meant, &date.value);
        forward(date.value.resolve(reference, rules), &date.value);
        found.push(date);
    }
    assert_eq!(found, depesche::dates(text).collect::<Vec<_>>(), "{text:?}");
    for timex in depesche::date::timexes(text, reference, rules) {
        let words = words(text, timex.span);
        assert!(!words.is_empty() && !words.contains(BREAKS), "{words:?} of {text:?}");
    }
}

/// Two texts, each on lines of its own, keep what is theirs.
pub fn joined(a: &str, b: &str) {
    let a = format!("{a}.\n");
    let both = format!("{a}{b}");
    let place = a.len();
    together(depesche::dates(&a), depesche::dates(b), depesche::dates(&both), place);
    together(depesche::stamps(&a), depesche::stamps(b), depesche::stamps(&both), place);
    together(depesche::sources(&a), depesche::sources(b), depesche::sources(&both), place);
}

/// The finds of two texts are the finds of both, the second of which begins at `place`.
#[track_caller]
fn together<T: PartialEq + Debug>(
    a: impl Iterator<Item = Found<T>>,
    b: impl Iterator<Item = Found<T>>,
    both: impl Iterator<Item = Found<T>>,
    place: usize,
) {
    let b = b.map(|found| Found::new(found.span.shifted(place), found.value));
    let apart: Vec<_> = a.chain(b).collect();
    assert_eq!(both.collect::<Vec<_>>(), apart);
}

/// Any text is a value or an error, as a whole; the error's place lies in the text.
pub fn whole(text: &str) {
    one(text, Date::from_str);
    one(text, Stamp::from_str);
    one(text, |text| Source::parse(text).map(Source::into_owned));
    one(text, |text| Quote::parse(text).map(Quote::into_owned));
}

fn one<T: PartialEq + Debug + ToString>(text: &str, read: impl Fn(&str) -> Result<T, ParseError>) {
    match read(text) {
        Ok(value) => prints(&value, read),
        Err(error) => placed_error(text, &error),
    }
}

fn placed_error(text: &str, error: &ParseError) {
    assert!(text.is_char_boundary(error.offset()), "{error} in {text:?}");
    assert!(!error.to_string().contains('\n'), "{error:?}");
}

/// Inside the text, on character boundaries, within a paragraph, ascending, the longer first, none twice.
#[track_caller]
fn placed(text: &str, spans: impl Iterator<Item = Span>) {
    let mut last = None;
    for span in spans {
        let words = words(text, span);
        assert!(!words.is_empty(), "{span:?} is empty in {text:?}");
        assert!(!words.contains(BREAKS), "{words:?} crosses a paragraph of {text:?}");
        let key = (span.start, Reverse(span.end));
        assert!(last.is_none_or(|last| last < key), "{last:?} before {key:?} in {text:?}");
        last = Some(key);
    }
}

#[track_caller]
fn words(text: &str, span: Span) -> &str {
    span.of(text).unwrap_or_else(|| panic!("{span:?} does not slice {text:?}"))
}

/// What was found, read alone, is the same value.
#[track_caller]
fn alone<T: PartialEq + Debug, E: Debug>(
    words: &str,
    value: &T,
    read: impl Fn(&str) -> Result<T, E>,
) {
    let read = read(words);
    assert_eq!(read.as_ref().ok(), Some(value), "{words:?} alone: {read:?}");
}

/// What is printed, read again, is the same value.
#[track_caller]
fn prints<T: PartialEq + Debug + ToString, E: Debug>(
    value: &T,
    read: impl Fn(&str) -> Result<T, E>,
) {
    let printed = value.to_string();
    let read = read(&printed);
    assert_eq!(read.as_ref().ok(), Some(value), "printed {printed:?}: {read:?}");
}

/// Everything of an iterator, which stays ended.
#[track_caller]
fn walk<T>(mut found: impl Iterator<Item = T>) -> Vec<T> {
    let all: Vec<_> = found.by_ref().collect();
    assert!(found.next().is_none() && found.next().is_none());
    all
}

/// A clone of an iterator goes on where it stands.
pub fn clones(text: &str) {
    goes_on(depesche::dates(text));
    goes_on(depesche::stamps(text));
    goes_on(depesche::sources(text));
    goes_on(depesche::quotes(text));
    goes_on(depesche::quoted(text));
    goes_on(depesche::lines(text));
    goes_on(depesche::scan(text));
}

#[track_caller]
fn goes_on<T: PartialEq + Debug>(mut found: impl Iterator<Item = T> + Clone) {
    found.next();
    assert_eq!(found.clone().collect::<Vec<_>>(), found.collect::<Vec<_>>());
}

/// `text` with a balanced paragraph in front and one behind.
fn between_paragraphs(text: &str) -> String {
    [PARAGRAPH, "\n", text, "\n", PARAGRAPH].concat()
}

/// What is found in `text` is found between two paragraphs.
#[track_caller]
fn kept<T: PartialEq + Debug>(
    text: &str,
    alone: Vec<Found<T>>,
    between: impl Iterator<Item = Found<T>>,
) {
    let start = PARAGRAPH.len() + 1;
    let own = Span::new(start, start + text.len());
    let between: Vec<_> = between.filter(|found| own.contains(found.span)).collect();
    let alone: Vec<_> =
        alone.into_iter().map(|f| Found::new(f.span.shifted(start), f.value)).collect();
    assert_eq!(between, alone, "{text:?}");
}
