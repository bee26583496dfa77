//! Sources in running text: at the head and the foot of a paragraph, and agencies inside.

mod mention;

pub(crate) use self::mention::Names;

use self::mention::{Hit, hits, mentions};
use super::{
    Part, PartKind, Source, SourceKind,
    grammar::{self, Cues},
    words,
};
use crate::{
    span::{Found, Span},
    text::{
        Look, Paragraph, Paragraphs, after_bom, before_blanks, behind_blanks, blanks, has_digit,
        is_blank, paragraphs,
    },
};
use memchr::{memchr_iter, memchr3_iter, memmem};
use std::{borrow::Cow, sync::LazyLock};

/// Walks through the sources of a text, from [`sources`].
///
/// ```
/// use depesche::source::Sources;
///
/// let mut found: Sources<'_> = depesche::sources("Quelle: ntv.de, dpa");
/// assert_eq!(found.next().map(|found| found.value.parts().len()), Some(2));
/// ```
#[derive(Debug, Clone)]
pub struct Sources<'t> {
    text: &'t str,
    /// What stands in front of the text that the paragraphs count from.
    skipped: usize,
    paragraphs: Paragraphs<'t>,
    names: Names,
    /// The finds of the paragraph at hand.
    found: std::vec::IntoIter<Found<Source<'t>>>,
}

/// Finds source lines, bylines, datelines, credits, copyright lines and agencies named in sentences.
///
/// ```
/// use depesche::{source::SourceKind, sources};
///
/// let text = "Kiel (dpa/lno) – Der Landtag tagt, wie die Agentur Reuters meldet.\nFoto: Anna Muster/dpa";
/// let kinds: Vec<_> = sources(text).map(|found| found.value.kind()).collect();
/// assert_eq!(kinds, [SourceKind::Dateline, SourceKind::Mention, SourceKind::Credit]);
/// ```
pub fn sources(text: &str) -> Sources<'_> {
    let (skipped, text) = after_bom(text);
    let found = Vec::new().into_iter();
    Sources { text, skipped, paragraphs: paragraphs(text), names: Names::default(), found }
}

impl<'t> Iterator for Sources<'t> {
    type Item = Found<Source<'t>>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(found) = self.found.next() {
                return Some(found);
            }
            let span = self.paragraphs.next()?;
            let paragraph = Paragraph::new(span.of(self.text)?, span.start + self.skipped);
            let names = self.names.inside(self.text, span);
            self.found = in_paragraph(&paragraph, names).into_iter();
        }
    }
}

impl std::iter::FusedIterator for Sources<'_> {}

/// The sources of one paragraph, in which these names of agencies stand.
pub(crate) fn in_paragraph<'t>(
    paragraph: &Paragraph<'t>,
    names: impl Iterator<Item = Hit>,
) -> Vec<Found<Source<'t>>> {
    let Paragraph { plain, look, start } = paragraph;
    if let Some(text) = plain.borrowed() {
        let mut found = in_line(text, *look);
        mentions(text, names, &mut found);
        for source in &mut found {
            move_all(source, &mut |span| *span = span.shifted(*start));
        }
        return found;
    }
    let text = plain.text();
    let mut found = in_line(text, *look);
    mentions(text, hits(text), &mut found);
    let mut found: Vec<_> = found.into_iter().map(|found| found.map(Source::into_owned)).collect();
    for source in &mut found {
        move_all(source, &mut |span| *span = paragraph.back(*span));
    }
    found
}

fn move_all(found: &mut Found<Source<'_>>, change: &mut dyn FnMut(&mut Span)) {
    change(&mut found.span);
    found.value.each_span(change);
}

/// The sources at the head and the foot of a line of plain text, by start: all but the agencies that sentences name.
pub(crate) fn in_line(text: &str, look: Look) -> Vec<Found<Source<'_>>> {
    let mut found = Vec::new();
    let front = behind_blanks(text);
    let start = text.len() - front.len();
    let body = before_blanks(front);
    // A credit without a cue stands in short lines alone.
    let slash = look.sees(Look::SLASH) && body.len() <= SHORT && grammar::has_slash(body);
    head(body, look, slash, start, &mut found);
    let from = found.last().map_or(0, |last: &Found<_>| last.span.end - start);
    let bare = slash || names_house(body);
    if (bare || look.sees(ENDS))
        && !found.iter().any(|found| found.value.kind() == SourceKind::Copyright)
    {
        foot(body, bare, from, start, &mut found);
    }
    found
}

/// Tells whether a few words stand behind the last full stop of a short line: a house perhaps.
fn names_house(body: &str) -> bool {
    let bytes = body.as_bytes();
    let near = bytes.get(bytes.len().saturating_sub(LONGEST_HOUSE)..).unwrap_or_default();
    body.len() <= SHORT
        && bytes.last().is_some_and(u8::is_ascii_alphanumeric)
        && memchr_iter(b'.', near).any(|at| near.get(at + 1) == Some(&b' '))
}

/// Bytes of the longest name behind a caption that nothing else shows.
const LONGEST_HOUSE: usize = 40;

/// The signs of what can end a paragraph.
const ENDS: u16 = Look::SLASH | Look::COLON | Look::OPEN | Look::CLOSE | Look::RIGHTS | Look::Y;

/// Adds what was read at byte `at`, as its words say it alone; what only its neighbours made a source is none.
fn add<'t>(found: &mut Vec<Found<Source<'t>>>, source: &Source<'t>, at: usize) -> usize {
    let span = source.span().shifted(at);
    if let Some(source) = alone(source) {
        found.push(Found::new(span, source.shifted(span.start)));
    }
    span.end
}

/// The source that the words of a find are when they stand alone.
fn alone<'t>(source: &Source<'t>) -> Option<Source<'t>> {
    let Cow::Borrowed(words) = source.text else { return None };
    grammar::of_kind(source.kind(), words)
        .filter(|(_, rest)| rest.is_empty())
        .map(|(alone, _)| alone)
}

/// Longer lines are prose: only a dateline can open them.
const SHORT: usize = 240;

/// Reads what opens the paragraph, and, in a short line, what opens its parts at bars and after dates.
fn head<'t>(
    body: &'t str,
    look: Look,
    slash: bool,
    start: usize,
    found: &mut Vec<Found<Source<'t>>>,
) {
    if body.len() > SHORT {
        if let Some((source, _)) = grammar::dateline_candidate(body) {
            add(found, &source, start);
        }
        return;
    }
    let mut at = 0;
    while let Some(rest) = body.get(at..) {
        let next = at + blanks(rest);
        let Some(part) = body.get(next..) else { return };
        let read = match body.get(..next).unwrap_or("") {
            "" => line_start(part, look, slash),
            before => part_start(part, before),
        };
        at = match read {
            // What takes the whole line has no neighbours.
            Some((source, "")) if next == 0 => {
                let span = source.span().shifted(start);
                found.push(Found::new(span, source.shifted(start)));
                span.end - start
            }
            Some((source, _)) => add(found, &source, start + next) - start,
            None => next,
        };
        let parted = look.sees(Look::BAR | Look::DIGIT);
        match body.get(at..).filter(|_| parted).and_then(next_part) {
            Some(skip) => at += skip,
            None => return,
        }
    }
}

/// How far the next part of a line is: behind a bar or bullet, or at `von` behind a clock time.
fn next_part(rest: &str) -> Option<usize> {
    let bytes = rest.as_bytes();
    // `|`, and the last bytes of `•` and `·`.
    let mut signs = memchr3_iter(b'|', 0xa2, 0xb7, bytes).map(|at| at + 1);
    let bar = signs.find(|&at| rest.get(..at).is_some_and(|r| r.ends_with(['|', '•', '·'])));
    let von = || ON.find_iter(bytes).find_map(|at| von_behind_date(rest, at));
    if !has_digit(rest) {
        return bar;
    }
    [bar, von(), behind_time(rest)].into_iter().flatten().min()
}

/// Where a word with a capital begins behind the last figure: `4. April 2025, Anna Muster`, `20:15 Uhr / Anna Muster`.
fn behind_time(rest: &str) -> Option<usize> {
    let last = rest.bytes().rposition(|byte| byte.is_ascii_digit())?;
    let behind = rest.get(last + 1..)?;
    let behind = behind.strip_prefix(" Uhr").unwrap_or(behind);
    let words = behind.trim_start_matches(is_joint);
    let apart = words.len() < behind.len() && words.starts_with(char::is_uppercase);
    apart.then(|| rest.len() - words.len())
}

/// What can stand between a time and a name.
fn is_joint(c: char) -> bool {
    is_blank(c) || matches!(c, '|' | '•' | '·' | ',' | '/' | '-' | '–' | '—')
}

/// Where ` von ` or ` Von:` begins whose `on` stands at byte `at`, where a date or clock stands in front of it.
fn von_behind_date(rest: &str, at: usize) -> Option<usize> {
    rest.get(at + 2..)?.starts_with([' ', ':', '\u{a0}']).then_some(())?;
    let before = rest.get(..at)?.strip_suffix(['v', 'V'])?.strip_suffix(is_blank)?;
    let dated = before.ends_with(|c: char| c.is_ascii_digit()) || before.ends_with("Uhr");
    dated.then(|| at - 1)
}

/// What a line can open with.
fn line_start(text: &str, look: Look, slash: bool) -> grammar::Read<'_> {
    let gate = grammar::gate(text);
    if gate.cues.any() {
        return grammar::opened(text, gate);
    }
    let placed = || look.sees(Look::PLACED).then(|| grammar::dateline_candidate(text)).flatten();
    // `Beispiel Verlag © 2024`
    let signed = || look.sees(Look::RIGHTS) && grammar::has_sign(text);
    let late = || signed().then(|| grammar::copyright(text)).flatten();
    placed().or_else(|| grammar::marked(text, gate, slash)).or_else(late)
}

/// What a later part of a line can open with; `before` stands in front of it.
fn part_start<'t>(text: &'t str, before: &str) -> grammar::Read<'t> {
    let gate = grammar::gate(text);
    if !gate.cues.any() {
        // `04.04.2025 | Anna Muster`
        let signed = text.starts_with(char::is_uppercase) && ends_in_time(before);
        let known = |source: &Source<'_>| source.authors().next().is_some_and(Part::is_person);
        let read = signed.then(|| grammar::bare_byline(text)).flatten();
        return read.filter(|(source, _)| known(source));
    }
    let readers: [(bool, grammar::Reader); 4] = [
        (gate.opens(Cues::SOURCE) || gate.house, grammar::source_line),
        (gate.opens(Cues::CREDIT), grammar::credit),
        (gate.opens(Cues::BYLINE), grammar::byline),
        (gate.opens(Cues::RIGHTS) || grammar::has_sign(text), grammar::copyright),
    ];
    readers.iter().filter(|(asked, _)| *asked).find_map(|(_, reader)| reader(text))
}

/// Tells whether a day or a clock time stands in front of a sign: `4. April 2025 | `, `20:15 Uhr • `.
fn ends_in_time(before: &str) -> bool {
    let words = before.trim_end_matches(is_joint);
    let last = words.rsplit(is_blank).next().unwrap_or("");
    let figures = last.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b':'));
    last.eq_ignore_ascii_case("Uhr")
        || figures && last.len() >= 4 && last.ends_with(|c: char| c.is_ascii_digit())
}

static QUELLE: LazyLock<memmem::Finder<'static>> = LazyLock::new(|| memmem::Finder::new("Quelle"));
static ON: LazyLock<memmem::Finder<'static>> = LazyLock::new(|| memmem::Finder::new("on"));

/// Reads the source note or picture credit at the end of the paragraph.
fn foot<'t>(
    body: &'t str,
    bare: bool,
    from: usize,
    start: usize,
    found: &mut Vec<Found<Source<'t>>>,
) {
    let Some(rest) = body.get(from..) else { return };
    if rest.trim_start_matches(|c: char| is_blank(c) || c.is_ascii_punctuation()).is_empty() {
        return;
    }
    let bracket = rest.bytes().rev().take(8).any(|byte| byte == b')')
        && rest.trim_end_matches(|c: char| is_blank(c) || c == '.').ends_with(')');
    // `… im Hafen. (Quelle: A/B)` is a caption's when the line is short.
    let caption = || bracket && body.len() <= SHORT && QUELLE.find(rest.as_bytes()).is_some();
    let credit = || grammar::credit_tail(rest);
    let note = || {
        let tail = bracket.then(|| grammar::source_tail(rest)).flatten();
        tail.filter(|(at, source)| {
            is_note(source) && !is_short_name(rest, *at) && !is_of_picture(rest, *at, source)
        })
    };
    let read = if caption() { credit().or_else(note) } else { note().or_else(credit) };
    let bare = || bare.then(|| grammar::bare_tail(rest)).flatten();
    if let Some(source) = read.map(|(_, source)| source).or_else(bare) {
        add(found, &source, start + from);
    }
}

/// `Deutsche Presse-Agentur (dpa)`: the bracket holds the short name of what stands before it.
fn is_short_name(text: &str, at: usize) -> bool {
    text.get(..at).is_some_and(|before| words::CLEAR.iter().any(|name| before.ends_with(name)))
}

/// `Die Kirche von Musterdorf (dpa/Anna Muster)`: behind words that are no sentence, agency and person took the picture.
fn is_of_picture(text: &str, at: usize, source: &Source<'_>) -> bool {
    let told =
        text.get(..at).is_some_and(|before| before.ends_with(['.', '!', '?', '“', '"', '«']));
    !told && source.authors().next().is_some() && source.text().contains('/')
}

/// Behind a sentence, one mark in brackets may be a word: `(neu)`.
fn is_note(source: &Source<'_>) -> bool {
    let sure = |part: &Part<'_>| part.kind() != PartKind::Initials || part.text() == "red";
    source.parts().len() > 1 || source.parts().iter().all(sure)
}
