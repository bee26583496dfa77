//! Lines in a text, each taken apart.

use super::{
    Line, LineKind, Part,
    notice::{Extent, notice},
    reading,
};
use crate::{
    source::{self, Source, SourceKind},
    span::{Found, Span},
    stamp::in_line,
    text::{Look, Paragraphs, Plain, has_digit, is_blank, paragraphs, unindented},
};
use std::{borrow::Cow, iter::FusedIterator};

/// Walks through the lines of a text that are not blank; made by [`lines`].
///
/// ```
/// let mut lines = depesche::lines("Politik\n\nStand: 4. April 2025");
/// assert_eq!(lines.by_ref().count(), 2);
/// assert!(lines.next().is_none());
/// ```
#[derive(Debug, Clone)]
pub struct Lines<'t> {
    text: &'t str,
    paragraphs: Paragraphs<'t>,
}

/// Gives every line that is not blank, with what it is and all that it holds.
///
/// The span is that of the line's words, without blanks and bullets at its edges.
///
/// ```
/// use depesche::{line::LineKind, lines};
///
/// let page = "Von Anna Muster\n\n* Stand: 4. April 2025\n";
/// let kinds: Vec<_> = lines(page).map(|line| line.value.kind()).collect();
/// assert_eq!(kinds, [LineKind::Byline, LineKind::Stamp]);
/// assert_eq!(lines(page).last().and_then(|line| line.text(page)), Some("Stand: 4. April 2025"));
/// ```
pub fn lines(text: &str) -> Lines<'_> {
    Lines { text, paragraphs: paragraphs(text) }
}

impl<'t> Iterator for Lines<'t> {
    type Item = Found<Line<'t>>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let span = self.paragraphs.next()?;
            let whole = span.of(self.text)?;
            let trimmed = without_margins(whole);
            if trimmed.is_empty() {
                continue;
            }
            let words = without_bullet(trimmed);
            let start = span.start + (words.as_ptr() as usize - whole.as_ptr() as usize);
            let bullet = words.len() < trimmed.len();
            let line = line(words, start, bullet);
            return Some(Found::new(Span::new(start, start + words.len()), line));
        }
    }
}

impl FusedIterator for Lines<'_> {}

/// Blanks and what a reader does not see, at the edges of a line.
fn is_margin(c: char) -> bool {
    is_blank(c)
        || matches!(
            c,
            '\u{ad}' | '\u{200b}'
                ..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{b}' | '\u{c}' | '\u{85}'
        )
}

/// The line without margins; most have none, which their first and last byte show.
fn without_margins(line: &str) -> &str {
    let line = unindented(line);
    let seen = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_graphic);
    if seen(line.as_bytes().first()) && seen(line.as_bytes().last()) {
        return line;
    }
    line.trim_matches(is_margin)
}

/// The line behind its list bullet; a bullet alone is the line itself.
fn without_bullet(line: &str) -> &str {
    const BULLETS: [char; 15] =
        ['*', '+', '•', '●', '▪', '■', '◦', '‣', '·', '»', '›', '→', '▶', '►', 'o'];
    // A capital or a digit is none.
    if line
        .as_bytes()
        .first()
        .is_some_and(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
    {
        return line;
    }
    let Some(behind) = line.strip_prefix(BULLETS) else { return line };
    let words = behind.trim_start_matches(is_margin);
    // `*dpa` is a footnote, `+++` an alarm, `oder` a word; `•Text` is a bullet all the same.
    let tight = words.len() == behind.len() && line.starts_with(['*', '+', '·', 'o']);
    let word = line.starts_with('o') && !words.starts_with(char::is_uppercase);
    // `»Ja«` is a quotation, `» Mehr` a bullet.
    let quoted =
        line.starts_with(['»', '›']) && words.len() == behind.len() && line.contains(['«', '‹']);
    if words.is_empty() || tight || word || quoted { line } else { words }
}

/// Reads the words of one line, which begin at byte `start` of the text.
fn line(words: &str, start: usize, bullet: bool) -> Line<'_> {
    let look = Look::at(words);
    let plain = Plain::seen(words, look);
    let text = Cow::Borrowed(words);
    if let Some(words) = plain.borrowed() {
        let (kind, mut parts) = read(words, look);
        for part in &mut parts {
            move_part(part, &mut |span| *span = span.shifted(start));
        }
        return Line { kind, bullet, text, parts };
    }
    let (kind, parts) = read(plain.text(), look);
    let mut parts: Vec<_> = parts.into_iter().map(|part| part.map(Part::into_owned)).collect();
    for part in &mut parts {
        move_part(part, &mut |span| *span = plain.back(*span).shifted(start));
    }
    Line { kind, bullet, text, parts }
}

/// Moves a part with everything that has a place in it.
fn move_part(part: &mut Found<Part<'_>>, change: &mut dyn FnMut(&mut Span)) {
    change(&mut part.span);
    if let Part::Source(source) = &mut part.value {
        source.each_span(change);
    }
}

/// What a line of plain text is, and its parts, counted from its own start.
fn read(line: &str, look: Look) -> (LineKind, Vec<Found<Part<'_>>>) {
    let all = Span::new(0, line.len());
    let notice = notice(line, look);
    if let Some((notice, Extent::Whole)) = notice {
        return (LineKind::Notice(notice), vec![Found::new(all, Part::Notice(notice))]);
    }
    let mut parts: Vec<_> = source::in_line(line, look)
        .into_iter()
        .filter(|found| found.value.kind() != SourceKind::Mention)
        .map(|found| found.map(Part::Source))
        .collect();
    add(&mut parts, in_line(line, look).into_iter().map(|found| found.map(Part::Stamp)));
    if look.sees(Look::DIGIT) && has_digit(line) {
        add(&mut parts, reading::find(line).map(|found| found.map(Part::ReadingTime)));
    }
    parts.sort_by_key(|part| (part.span.start, std::cmp::Reverse(part.span.end)));
    let kind = kind(line, &parts, notice);
    if let LineKind::Notice(notice) = kind {
        // The notice is the line; the times in it are its own.
        parts.retain(|part| !matches!(part.value, Part::Source(_)) && part.span != all);
        parts.insert(0, Found::new(all, Part::Notice(notice)));
    } else {
        fill(line, &mut parts);
    }
    (kind, parts)
}

/// Adds finds that no earlier find holds already.
fn add<'t>(parts: &mut Vec<Found<Part<'t>>>, more: impl IntoIterator<Item = Found<Part<'t>>>) {
    for found in more {
        if !parts.iter().any(|part| part.span.overlaps(found.span)) {
            parts.push(found);
        }
    }
}

/// What the parts make of the line.
fn kind(
    line: &str,
    parts: &[Found<Part<'_>>],
    notice: Option<(super::Notice, Extent)>,
) -> LineKind {
    let first = parts.first().filter(|part| bare(line.get(..part.span.start)));
    let sources = || parts.iter().filter_map(source_of);
    // `Redakteurin: Anna Muster` signs, `Redakteurin Anna Muster` is told of; `Video: dpa` is a film.
    let told = |source: &Source<'_>| {
        let signs = |n| n == super::Notice::AuthorInfo && source.text().contains(':');
        source.kind() == SourceKind::Byline
            && matches!(notice, Some((notice, Extent::Start)) if !signs(notice))
    };
    if let Some(source) = first.and_then(source_of)
        && !told(source)
    {
        return of_source(line, source, parts);
    }
    if sources().any(|source| source.kind() == SourceKind::Copyright) {
        return LineKind::Copyright;
    }
    // `Dieser Artikel wurde am 4. April 2025 aktualisiert.`
    let timed = |part: &&Found<Part<'_>>| {
        matches!(&part.value, Part::Stamp(stamp) if stamp.role().is_some())
            && bare(line.get(part.span.end..))
    };
    if let Some((notice, Extent::Start)) = notice
        && !first.is_some_and(|part| timed(&part))
    {
        return LineKind::Notice(notice);
    }
    match first.map(|part| &part.value) {
        Some(Part::Stamp(_)) => return LineKind::Stamp,
        Some(Part::ReadingTime(_)) => return LineKind::ReadingTime,
        _ => {}
    }
    if sources().any(|source| source.kind() == SourceKind::Credit) {
        return LineKind::Caption;
    }
    if let Some((notice, _)) = notice {
        return LineKind::Notice(notice);
    }
    // A note at the end of a paragraph leaves it one: `… (APA)`.
    if let Some(source) = sources().next().filter(|source| source.kind() != SourceKind::Source) {
        return of_source(line, source, parts);
    }
    match parts.first().map(|part| &part.value) {
        Some(Part::Stamp(_)) => LineKind::Stamp,
        Some(Part::ReadingTime(_)) => LineKind::ReadingTime,
        _ => LineKind::Text,
    }
}

fn source_of<'p, 't>(part: &'p Found<Part<'t>>) -> Option<&'p Source<'t>> {
    match &part.value {
        Part::Source(source) => Some(source),
        _ => None,
    }
}

/// How many letters and marks may stand beside a credit that say nothing of the picture: `(Symbolbild)`, ` | ` and a bracket.
const BESIDE_CREDIT: usize = 12;

/// The kind of line that a source makes.
fn of_source(line: &str, source: &Source<'_>, parts: &[Found<Part<'_>>]) -> LineKind {
    match source.kind() {
        SourceKind::Byline => LineKind::Byline,
        SourceKind::Dateline => LineKind::Dateline,
        SourceKind::Copyright => LineKind::Copyright,
        SourceKind::Credit => {
            let words = |span: Span| span.of(line).map_or(0, |words| words.chars().count());
            let covered: usize = parts.iter().map(|part| words(part.span)).sum();
            let beside = line.chars().count().saturating_sub(covered);
            if beside > BESIDE_CREDIT { LineKind::Caption } else { LineKind::Credit }
        }
        _ => LineKind::Source,
    }
}

/// Tells whether only marks and blanks stand there.
fn bare(text: Option<&str>) -> bool {
    text.is_none_or(|text| !text.contains(char::is_alphanumeric))
}

/// What stands between the parts of a line and says nothing.
fn is_gap(c: char) -> bool {
    is_margin(c) || matches!(c, '|' | '•' | '·')
}

/// Adds the words between the parts as text.
fn fill(line: &str, parts: &mut Vec<Found<Part<'_>>>) {
    if parts.is_empty() {
        // Nearly all lines: their edges are words already.
        let words = line.trim_matches(is_gap);
        let at = words.as_ptr() as usize - line.as_ptr() as usize;
        if words.contains(char::is_alphanumeric) {
            parts.push(Found::new(Span::new(at, at + words.len()), Part::Text));
        }
        return;
    }
    let mut gaps = Vec::new();
    let mut from = 0;
    let ends = parts.iter().map(|part| (part.span.start, part.span.end));
    for (start, end) in ends.chain([(line.len(), line.len())]) {
        let gap = line.get(from..start).unwrap_or("");
        let words = gap.trim_matches(is_gap);
        if words.contains(char::is_alphanumeric) {
            let at = words.as_ptr() as usize - line.as_ptr() as usize;
            gaps.push(Found::new(Span::new(at, at + words.len()), Part::Text));
        }
        from = from.max(end);
    }
    parts.append(&mut gaps);
    parts.sort_by_key(|part| part.span.start);
}
