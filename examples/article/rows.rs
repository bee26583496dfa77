//! The lines of a page with what they say by themselves, beside their neighbours and by their column.

use super::{
    kind::Kind,
    label::{Label, label},
};
use depesche::{
    Found, Span,
    line::{Line, LineKind, Part, lines},
    source::{Source, SourceKind},
};
use std::collections::HashSet;

pub use super::label::looks::{attributes, ends_sentence, is_menu_of_four, is_name};

/// A caption has at most so many bytes.
const CAPTION: usize = 300;

/// One line of the page that is not blank.
#[derive(Debug, Clone)]
pub struct Row<'t> {
    /// Where its words stand, bullet and blanks left out.
    pub span: Span,
    /// Its words.
    pub text: &'t str,
    /// How many blanks stand in front: copied pages keep their columns that way.
    pub indent: usize,
    /// It is an item of a list.
    pub item: bool,
    /// A blank line stands before it.
    pub apart: bool,
    /// What it is, beside its neighbours.
    pub kind: Kind,
    /// All that it holds.
    pub line: Line<'t>,
    /// From where the places in it are counted.
    pub from: usize,
}

impl Row<'_> {
    /// How many characters it has.
    pub fn len(&self) -> usize {
        self.text.chars().count()
    }

    /// It ends in the note of an agency or in editors' marks, as the last paragraph does: `(dpa)`.
    pub fn is_signed(&self) -> bool {
        let last = self.line.parts().last().map(|part| &part.value);
        matches!(last, Some(Part::Source(source)) if source.kind() == SourceKind::Source)
    }

    /// It is a link to one other article, as they stand between paragraphs: `Lesen Sie auch: Brücke wird teurer`.
    pub fn is_single_link(&self) -> bool {
        let title = self.text.split_once(": ").map_or("", |(_, title)| title);
        self.kind.is_notice(&["related"]) && title.split_whitespace().count() >= 3
    }

    /// It can be a paragraph of the article: running text, no list, no line with a role of its own.
    pub fn is_prose(&self) -> bool {
        !self.item && self.kind.is_text() && is_prose(self.text)
    }
}

/// Tells whether `text` reads like sentences: enough words, small ones among them, and an end.
pub fn is_prose(text: &str) -> bool {
    let mut words = 0;
    let mut small = 0;
    for word in text.split_whitespace() {
        words += 1;
        small += usize::from(word.starts_with(char::is_lowercase));
    }
    let len = text.chars().count();
    let ends = ends_sentence(text) && !asks(text);
    words >= 8 && small * 4 >= words && len >= 60 && (ends || len >= 160)
}

/// Tells whether `text` is one short question, as subheadings are.
pub fn asks(text: &str) -> bool {
    text.ends_with('?') && text.chars().count() <= 90 && !text.contains(". ")
}

/// Who speaks in a written conversation: `DIE WOCHE` in `DIE WOCHE: Was kommt jetzt?`
pub fn speaker(text: &str) -> Option<&str> {
    let (name, said) = text.split_once(": ")?;
    let fits = name.len() <= 30 && name.split_whitespace().count() <= 3 && !said.is_empty();
    (fits && name.starts_with(char::is_uppercase)).then_some(name)
}

/// Tells whether a line is an author's name, by its neighbours or by those of the name below.
pub fn is_byline(rows: &[Row<'_>], i: usize) -> bool {
    let line = |at: usize| rows.get(at).map(|row| &row.line);
    let named = |at: usize| {
        let before = at.checked_sub(1).and_then(line);
        line(at).is_some_and(|here| label(here, before, line(at + 1)) == Label::Byline)
    };
    let alike = |row: &Row<'_>, next: &Row<'_>| {
        let column = next.kind.is_text() && next.indent == row.indent && !row.item;
        column && is_name(row.text) && Source::parse_as(SourceKind::Byline, row.text).is_ok()
    };
    named(i)
        || rows.get(i).zip(rows.get(i + 1)).is_some_and(|(row, next)| alike(row, next))
            && named(i + 1)
}

/// The longer words of a text, to their first six letters: enough to meet them inflected.
pub fn stems(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| {
            let len = word.chars().count();
            len >= 6 || len >= 4 && word.starts_with(char::is_uppercase)
        })
        .map(|word| word.chars().take(6).flat_map(char::to_lowercase).collect())
}

/// All lines of a page that hold words.
pub fn rows(text: &str) -> Vec<Row<'_>> {
    let mut end = 0;
    let mut rows: Vec<Row<'_>> = Vec::new();
    for found in lines(text) {
        let between = text.get(end..found.span.start).unwrap_or_default();
        let apart = between.matches('\n').count() > 1;
        end = found.span.end;
        if let Some(row) = row(text, found.value, found.span, apart) {
            rows.extend(parted(row, text).into_iter().flatten());
        }
    }
    single_numbers(text, &mut rows);
    captions(&mut rows);
    rights(&mut rows);
    rows
}

/// `© NDR` where a page's foot stands, or last: its neighbours make it the page's.
fn rights(rows: &mut [Row<'_>]) {
    for at in 0..rows.len() {
        let line = |at: usize| rows.get(at).map(|row| &row.line);
        let Some(here) = line(at).filter(|line| line.text().starts_with('©')) else { continue };
        let before = at.checked_sub(1).and_then(line);
        if label(here, before, line(at + 1)) == Label::Copyright
            && let Some(row) = rows.get_mut(at)
        {
            row.kind = Kind::Copyright;
        }
    }
}

/// One line; `None` where it is only a bullet or a mark.
fn row<'t>(text: &'t str, line: Line<'t>, span: Span, apart: bool) -> Option<Row<'t>> {
    let whole = span.of(text)?;
    let words = whole.trim().trim_start_matches('\u{feff}');
    let listed = bullet(words);
    let bare = unscraped(listed);
    if !bare.contains(char::is_alphanumeric) {
        return None;
    }
    let indent = column(text, span.start);
    let start = span.start + whole.find(bare)?;
    let (line, from) =
        if bare.len() < listed.len() { (Line::parse(bare), start) } else { (line, 0) };
    Some(Row {
        span: Span::new(start, start + bare.len()),
        text: bare,
        indent,
        item: listed.len() < words.len() || line.has_bullet(),
        apart,
        kind: kind(&line),
        line,
        from,
    })
}

/// A number is an item's where the one before it or behind it stands there too: `2. Bundesliga` is none.
fn single_numbers<'t>(text: &'t str, rows: &mut [Row<'t>]) {
    let numbers: Vec<_> = rows.iter().map(|row| number_before(text, row.span.start)).collect();
    let known: HashSet<u8> = numbers.iter().flatten().map(|(_, number)| *number).collect();
    for (row, number) in rows.iter_mut().zip(numbers) {
        let Some((start, number)) = number else { continue };
        let beside = [number.checked_sub(1), number.checked_add(1)];
        if !beside.into_iter().flatten().any(|number| known.contains(&number)) {
            row.item = false;
            row.span.start = start;
            row.text = row.span.of(text).unwrap_or(row.text);
        }
    }
}

/// The number in front of byte `at`, as a list counts, and where it begins.
fn number_before(text: &str, at: usize) -> Option<(usize, u8)> {
    let front = text.get(..at)?.strip_suffix(". ")?;
    let line = front.rsplit(['\n', '\r']).next()?.trim_start();
    Some((at - line.len() - ". ".len(), line.parse().ok()?))
}

/// How many blanks stand in front of the line that holds byte `at`.
fn column(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or_default();
    let line = before.rfind(['\n', '\r']).map_or(0, |end| end + 1);
    let line = text.get(line..).unwrap_or_default();
    line.chars().take_while(|c| c.is_whitespace() && *c != '\n').count()
}

/// Parts a line in which a stamp with its cue runs on behind other words:
/// `Verkehr Neue Brücke wird teurer Stand: 4. April 2025`.
fn parted<'t>(row: Row<'t>, text: &'t str) -> [Option<Row<'t>>; 2] {
    let Some((title, stamp)) = parts(&row, text) else { return [Some(row), None] };
    let part = |span: Span, kind: fn(&Line<'_>) -> Kind| {
        let words = span.of(text)?;
        let line = Line::parse(words);
        Some(Row { span, text: words, kind: kind(&line), line, from: span.start, ..row.clone() })
    };
    [part(title, |_| Kind::Text), part(stamp, kind)]
}

/// The places of the words and of the stamp behind them.
fn parts(row: &Row<'_>, text: &str) -> Option<(Span, Span)> {
    let cued = |part: &&Found<Part<'_>>| matches!(part.value, Part::Stamp(stamp) if stamp.role().is_some());
    let at = row.line.parts().iter().rfind(cued)?.span.start + row.from;
    let words = text.get(row.span.start..at)?;
    let bare = words.trim();
    let fits = bare.len() >= 20 && bare.split_whitespace().count() >= 4 && !is_prose(row.text);
    let bare =
        Some(bare).filter(|bare| fits && !bare.ends_with([',', ';', ':', '|', '-', '–', '(']))?;
    let start = row.span.start + words.find(bare)?;
    Some((Span::new(start, start + bare.len()), Span::new(at, row.span.end)))
}

/// Words without a scraper's key and ISO date in front: `date 2025-04 Neue Brücke`.
fn unscraped(words: &str) -> &str {
    let is_key = |key: &str| key.chars().all(|c| c.is_ascii_lowercase());
    let Some((_, rest)) = words.split_once(' ').filter(|(key, _)| is_key(key)) else {
        return words;
    };
    match rest.trim_start().split_once(' ') {
        Some((date, rest)) if is_iso(date) => rest.trim_start(),
        _ => words,
    }
}

/// `2025-04`, `2025-04-04`, `2025-04-04T10:30`.
fn is_iso(word: &str) -> bool {
    let digits = |part: Option<&str>, count| {
        part.is_some_and(|p| p.len() == count && p.chars().all(|c| c.is_ascii_digit()))
    };
    let mut parts = word.splitn(3, '-');
    digits(parts.next(), 4) && digits(parts.next(), 2)
}

/// The words behind a list's mark or number.
fn bullet(words: &str) -> &str {
    match words.split_once(' ') {
        Some(("*" | "+" | "o" | "-" | "–" | "•" | "·", rest)) => rest.trim_start(),
        Some((number, rest)) if is_number(number) => rest.trim_start(),
        _ => words,
    }
}

/// `1.`, `12.`: the number of a list's item.
fn is_number(word: &str) -> bool {
    word.strip_suffix('.').is_some_and(|n| n.len() <= 2 && n.chars().all(|c| c.is_ascii_digit()))
}

/// What a line says it is. A paragraph stays one with a dateline in front or a stamp inside.
fn kind(line: &Line<'_>) -> Kind {
    let parts = line.parts().iter();
    let words: usize =
        parts.filter(|part| part.value == Part::Text).map(|part| part.span.len()).sum();
    let text = words > 0;
    let prose = words * 5 > line.text().len() * 3 && is_prose(line.text());
    let begins = line.parts().first().is_some_and(|part| part.value == Part::Text);
    let dated = begins && words > 24 && line.stamps().all(|stamp| stamp.role().is_none());
    match line.kind() {
        LineKind::Stamp | LineKind::Source | LineKind::Byline if prose => Kind::Text,
        LineKind::Caption if words > CAPTION => Kind::Text,
        // Words that end in a day say when a picture was taken.
        LineKind::Stamp if dated => Kind::Picture,
        LineKind::Stamp => Kind::Stamp,
        LineKind::Source => Kind::Source,
        LineKind::Byline => Kind::Byline,
        LineKind::Dateline if !text => Kind::Dateline,
        LineKind::Credit | LineKind::Caption => Kind::Picture,
        LineKind::Copyright => Kind::Copyright,
        LineKind::ReadingTime => Kind::Notice("reading_time"),
        LineKind::Notice(notice) => Kind::Notice(notice.name()),
        _ => Kind::Text,
    }
}

/// A short line right before a picture's credit is its caption, and so is the same line once more.
fn captions(rows: &mut [Row<'_>]) {
    let text = rows.iter().position(|row| row.is_prose() && row.len() > CAPTION / 2);
    let (head, _) = rows.split_at_mut(text.unwrap_or(0));
    for at in 1..head.len() {
        let (before, here) = head.split_at_mut(at);
        let (Some(caption), Some(source)) = (before.last_mut(), here.first_mut()) else { continue };
        let words = caption.kind.is_text() && !caption.item && (20..=250).contains(&caption.len());
        if words && source.kind == Kind::Source && names_person(source) {
            caption.kind = Kind::Picture;
            source.kind = Kind::Picture;
        }
    }
    let foot = rows.iter().rposition(Row::is_prose);
    for at in 1..rows.len() {
        let (before, here) = rows.split_at_mut(at);
        let Some(credit) = here.first().filter(|row| is_credit(row)) else { continue };
        let Some((caption, before)) = before.split_last_mut() else { continue };
        // Behind the last paragraph, a credit below a blank line is that of a picture further up.
        if credit.apart && foot == Some(at - 1) && before.last().is_some_and(Row::is_prose) {
            continue;
        }
        if is_told(before, caption)
            || !caption.kind.is_text()
            || caption.item
            || caption.len() > 250
            || credit.apart && !is_alone(credit)
        {
            continue;
        }
        caption.kind = Kind::Picture;
        if let Some(twin) = before.last_mut().filter(|twin| twin.text == caption.text) {
            twin.kind = Kind::Picture;
        }
    }
}

/// In the text several sentences below another paragraph or a subheading are the text's, not a picture's.
fn is_told(before: &[Row<'_>], row: &Row<'_>) -> bool {
    let several = row.is_prose() && row.text.trim_end_matches('.').contains(". ");
    let below = |row: &Row<'_>| row.kind.is_text() && (row.is_prose() || row.len() <= TITLE);
    let in_text = || before.iter().rev().take(NEAR).any(|row| row.is_prose() && row.len() > LONG);
    several && before.last().is_some_and(below) && in_text()
}

/// A subheading has at most so many characters.
const TITLE: usize = 72;
/// So many lines above stands a paragraph of the text, which has more than so many characters.
const NEAR: usize = 6;
const LONG: usize = 125;

/// `Quelle: Anna Muster`: a picture's, where nothing but a person stands there.
fn names_person(row: &Row<'_>) -> bool {
    let names = row.text.strip_prefix("Quelle:").unwrap_or_default().trim();
    let byline = Source::parse_as(SourceKind::Byline, names);
    byline.is_ok_and(|byline| byline.authors().next().is_some())
}

/// A line that is a picture's credit and nothing else.
fn is_credit(row: &Row<'_>) -> bool {
    row.line.kind() == LineKind::Credit
}

/// A credit in brackets or behind `©`, `Foto:`: it names no text.
fn is_alone(row: &Row<'_>) -> bool {
    row.line.source(SourceKind::Credit).is_some()
}
