//! Where the article lies on a page: the densest run of prose, and what stands between, before and behind.

use super::{
    kind::Kind,
    label::looks::is_about_author,
    rows::{Row, asks, attributes, ends_sentence, is_name, is_prose, speaker, stems},
};
use std::collections::{BTreeMap, HashSet};

/// Paragraphs further apart than so many lines belong to different texts.
const REACH: usize = 30;
/// A paragraph beside the column must have so many characters to belong to the text.
const LONG: usize = 200;
/// A first paragraph off the column has so many; less is a teaser.
const LEAD: usize = 300;
/// So many characters of a paragraph do not count: a list of links has as many short ones.
const BLURB: usize = 100;
/// So many short parts with titles of their own can end a text; a longer run is a list of links.
const MOST_PARTS: usize = 3;
/// No list of links in a text has more lines.
const BOX: usize = 8;
/// No sentence that is a paragraph has fewer characters.
const SENTENCE: usize = 25;
/// Sentences of one short text are no more lines apart.
const NEXT: usize = 4;
/// The usual paragraph of a short text has no more characters.
const BRIEF: usize = 160;
/// How many columns a paragraph may stand off.
const JITTER: usize = 2;

/// Tells whether a line is somebody's who talks: a link alone, a quoted line, the first person.
fn talks(text: &str) -> bool {
    let link = text.starts_with("http") && !text.contains(char::is_whitespace);
    let quoted = text.starts_with("> ") || text.starts_with('@');
    let person = text.starts_with("Ich ") || text.contains(" ich ");
    link || quoted
        || person && !text.contains(['"', '„', '»', '«'])
        || text.starts_with(char::is_lowercase)
        || ["??", "!!", ":-)", ":)", ";)", ";-)"].iter().any(|sign| text.contains(sign))
}

/// The article on its page, by numbers of rows.
#[derive(Debug, Clone, Default)]
pub struct Body {
    /// The paragraphs, ascending.
    pub paragraphs: Vec<usize>,
    /// Their column.
    pub indent: usize,
}

impl Body {
    /// Finds the densest run of prose.
    pub fn find(rows: &[Row<'_>]) -> Self {
        let run = runs(rows).into_iter().max_by_key(|run| run.weight).unwrap_or_default();
        let brief = run.weight < BLURB;
        let mut body = run.body;
        body.cut(rows);
        body.blurbs(rows);
        body.debate(rows);
        body.lead(rows);
        body.fill(rows);
        body.pulled(rows);
        body.behind_links(rows);
        body.brief(rows);
        let about = |i: &usize| rows.get(*i).is_some_and(|row| is_about_author(row.text));
        while body.paragraphs.len() > 3 && body.paragraphs.last().is_some_and(about) {
            body.paragraphs.pop();
        }
        let short = brief.then(|| Self::short(rows));
        short.filter(|short| short.size(rows) > 2 * body.size(rows)).unwrap_or(body)
    }

    /// The text of a page without long paragraphs: most of its sentences that stand near each other.
    fn short(rows: &[Row<'_>]) -> Self {
        let end = rows.iter().position(|row| row.kind.is_comments()).unwrap_or(rows.len());
        let told: Vec<_> = (0..end).filter(|&i| rows.get(i).is_some_and(is_told)).collect();
        let len = |part: &&[usize]| -> usize {
            part.iter().filter_map(|&i| rows.get(i)).map(Row::len).sum()
        };
        let paragraphs = told.chunk_by(|a, b| b - a <= NEXT).max_by_key(len).unwrap_or_default();
        let first = paragraphs.first().and_then(|&i| rows.get(i));
        Self { paragraphs: paragraphs.to_vec(), indent: first.map_or(0, |row| row.indent) }
    }

    /// How many characters its paragraphs have together.
    fn size(&self, rows: &[Row<'_>]) -> usize {
        self.paragraphs.iter().filter_map(|&i| rows.get(i)).map(Row::len).sum()
    }

    /// Adds the short sentences right behind a text of short paragraphs, up to the first line that is something else.
    fn brief(&mut self, rows: &[Row<'_>]) {
        if self.usual(rows) > BRIEF {
            return;
        }
        while let Some(last) = self.last()
            && let Some(next) = rows.get(last + 1)
            && is_told(next)
            && next.indent == self.indent
        {
            self.paragraphs.push(last + 1);
        }
    }

    /// The first paragraph.
    pub fn first(&self) -> Option<usize> {
        self.paragraphs.first().copied()
    }

    /// The last paragraph.
    pub fn last(&self) -> Option<usize> {
        self.paragraphs.last().copied()
    }

    /// The middle length of its paragraphs, in characters.
    pub fn usual(&self, rows: &[Row<'_>]) -> usize {
        let mut lens: Vec<_> =
            self.paragraphs.iter().filter_map(|&i| rows.get(i)).map(Row::len).collect();
        lens.sort_unstable();
        lens.get(lens.len() / 2).copied().unwrap_or(0)
    }

    /// Leaves out what runs on behind the end: prose behind a source line, a list of links or
    /// comments that is little against what stands before.
    fn cut(&mut self, rows: &[Row<'_>]) {
        let total = weight(rows, &self.paragraphs);
        let mut rest = total;
        for (at, pair) in self.paragraphs.windows(2).enumerate() {
            let &[before, next] = pair else { return };
            rest = rest.saturating_sub(weight(rows, &[before]));
            let end = End { rest, total, before: at + 1, behind: self.paragraphs.len() - at - 1 };
            if end.is_between(rows, before, next) {
                self.paragraphs.truncate(at + 1);
                return;
            }
        }
    }

    /// Leaves out links to other articles at the end: two titles or more, each with a few words below, about
    /// something else.
    fn blurbs(&mut self, rows: &[Row<'_>]) {
        let titled = |&&i: &&usize| {
            let title = i.checked_sub(1).and_then(|at| rows.get(at));
            let title = title.is_some_and(|row| row.kind.is_text() && !row.is_prose());
            title && rows.get(i).is_some_and(|row| row.len() <= LEAD / 2)
        };
        let tail = self.paragraphs.iter().rev().take_while(titled).count();
        let end = self.paragraphs.len() - tail;
        let words = |part: &[usize]| -> Vec<String> {
            part.iter().filter_map(|&i| rows.get(i)).flat_map(|row| stems(row.text)).collect()
        };
        let (text, tail) = self.paragraphs.split_at(end);
        let (known, theirs) = (words(text).into_iter().collect::<HashSet<_>>(), words(tail));
        let met = theirs.iter().filter(|stem| known.contains(*stem)).count();
        // Titles right below the text are its subheadings.
        let title = tail.first().and_then(|i| i.checked_sub(1));
        let above = title.and_then(|i| i.checked_sub(1)).and_then(|i| rows.get(i));
        let below = above.is_some_and(|row| row.is_prose() || row.kind == Kind::Picture);
        let runs_on = below && tail.len() <= MOST_PARTS;
        if tail.len() >= 2 && met * 6 < theirs.len() && !runs_on {
            self.paragraphs.truncate(end);
        }
    }

    /// Leaves out a debate that runs on behind the text without a heading: it begins where paragraphs
    /// become short, and shows itself by bare links, quoted lines and the first person.
    fn debate(&mut self, rows: &[Row<'_>]) {
        let Some(first) = self.first() else { return };
        let marks = (first..rows.len()).filter(|&i| rows.get(i).is_some_and(|row| talks(row.text)));
        let lens: Vec<_> =
            self.paragraphs.iter().filter_map(|&i| rows.get(i)).map(Row::len).collect();
        let early: usize = lens.iter().take(lens.len().div_ceil(4).max(3)).sum();
        let usual = early / lens.len().div_ceil(4).max(3);
        let short = |len: &usize| len * 3 < usual * 2;
        let Some(end) = (3..lens.len()).find(|&at| {
            let tail = lens.get(at..).unwrap_or_default();
            tail.len() >= 4
                && tail.iter().take(4).all(short)
                && tail.iter().filter(|l| short(l)).count() * 10 >= tail.len() * 8
        }) else {
            return;
        };
        let Some(&from) = self.paragraphs.get(end) else { return };
        if marks.filter(|&i| i >= from).count() >= 3 {
            self.paragraphs.truncate(end);
        }
    }

    /// Adds a long first paragraph that stands a little off the column, as initials do.
    fn lead(&mut self, rows: &[Row<'_>]) {
        let Some(first) = self.first() else { return };
        let usual = self.usual(rows);
        let near = first.saturating_sub(6)..first;
        let lead = near.rev().find(|&i| {
            rows.get(i).is_some_and(|row| {
                row.is_prose()
                    && row.indent.abs_diff(self.indent) <= JITTER
                    && row.len() >= LEAD.max(usual * 4 / 5)
            })
        });
        self.paragraphs.splice(0..0, lead);
    }

    /// Leaves out words pulled out of the text to catch the eye: who said them stands on the next line.
    fn pulled(&mut self, rows: &[Row<'_>]) {
        self.paragraphs.retain(|&i| {
            let (Some(row), Some(next)) = (rows.get(i), rows.get(i + 1)) else { return true };
            let deeper = next.indent > row.indent && next.len() <= 60 && !ends_sentence(next.text);
            // Behind the text stands the box of its author: the name, and a sentence with it.
            let boxed = rows.get(i + 2).is_some_and(|info| info.text.contains(next.text));
            let named = next.kind.is_text()
                && !boxed
                && (attributes(next.text) || deeper && is_name(next.text));
            !named || next.item
        });
    }

    /// Adds short paragraphs behind a list of links in the text: those right behind its last item, or one with the
    /// note that ends a text.
    fn behind_links(&mut self, rows: &[Row<'_>]) {
        let Some(last) = self.last() else { return };
        let whole = |row: &Row<'_>| {
            let words = row.kind.is_text() && !row.item && row.indent == self.indent;
            words && ends_sentence(row.text) && !asks(row.text) && row.len() >= 40
        };
        let mut above = rows.get(last);
        let mut more = Vec::new();
        for (i, row) in rows.iter().enumerate().skip(last + 1).take(BOX) {
            let listed = above.is_some_and(|above| above.item) && row.text.contains(". ");
            let goes_on = more.last() == Some(&(i - 1));
            if row.kind.is_comments() {
                break;
            }
            if whole(row) && (listed || goes_on || row.is_signed()) {
                more.push(i);
            }
            above = Some(row);
        }
        self.paragraphs.append(&mut more);
    }

    /// Adds what stands between: shorter sentences in the column, long ones a little off it.
    fn fill(&mut self, rows: &[Row<'_>]) {
        let (Some(first), Some(last)) = (self.first(), self.last()) else { return };
        let voices = Voices::of(rows.get(first..=last).unwrap_or_default());
        let belongs = |row: &Row<'_>| {
            let off = row.indent.abs_diff(self.indent);
            let whole = ends_sentence(row.text) && row.len() >= 40 && !asks(row.text);
            let short = off == 0 && (whole || voices.has(row));
            let long = off <= JITTER && is_prose(row.text) && row.len() >= LONG;
            !row.item && row.kind.is_text() && (short || long)
        };
        let more =
            (first..last).filter(|&i| rows.get(i).is_some_and(belongs) && !is_offer(rows, i));
        self.paragraphs.extend(more);
        self.paragraphs.sort_unstable();
        self.paragraphs.dedup();
    }
}

/// A line of words that ends as a sentence does.
fn is_told(row: &Row<'_>) -> bool {
    let words = row.text.split_whitespace();
    !row.item
        && row.kind.is_text()
        && ends_sentence(row.text)
        && row.len() >= SENTENCE
        && words.filter(|word| word.starts_with(char::is_lowercase)).count() >= 2
}

/// A short sentence right behind the heading of a box: what the newsletter brings.
fn is_offer(rows: &[Row<'_>], i: usize) -> bool {
    let head = i.checked_sub(1).and_then(|at| rows.get(at));
    let boxed =
        head.is_some_and(|row| row.kind.is_notice(&["newsletter", "paywall", "app", "poll"]));
    boxed && rows.get(i).is_some_and(|row| row.len() < BLURB)
}

/// An interview in the text: who speaks in it, or that its questions speak to somebody.
#[derive(Debug, Default)]
struct Voices<'t> {
    names: Vec<&'t str>,
    questions: usize,
}

impl<'t> Voices<'t> {
    fn of(rows: &[Row<'t>]) -> Self {
        let names = rows.iter().filter_map(|row| speaker(row.text)).collect();
        let questions = rows.iter().filter(|row| addresses(row)).count();
        Self { names, questions }
    }

    /// Tells whether a line is one of the interview.
    fn has(&self, row: &Row<'_>) -> bool {
        let again = |name: &str| self.names.iter().filter(|other| **other == name).count() >= 2;
        ends_sentence(row.text) && speaker(row.text).is_some_and(again)
            || self.questions >= 2 && asks(row.text)
    }
}

/// A question to somebody: `Wie arbeiten Sie?`
fn addresses(row: &Row<'_>) -> bool {
    let mut words = row.text.split(|c: char| !c.is_alphanumeric());
    asks(row.text)
        && words.any(|word| ["Sie", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihnen"].contains(&word))
}

/// A place at which an article can end: what lies behind it, against all.
#[derive(Debug, Clone, Copy)]
struct End {
    /// The weight of what follows, and of all.
    rest: usize,
    total: usize,
    /// How many paragraphs stand before it, and behind.
    before: usize,
    behind: usize,
}

impl End {
    /// Tells whether the article ends between two of its paragraphs: at readers' comments; at an
    /// agency's note, where less follows; at links or a source line, where little and shorter follows.
    fn is_between(self, rows: &[Row<'_>], last: usize, next: usize) -> bool {
        let between = rows.get(last + 1..next).unwrap_or_default();
        let Self { rest, total, before, behind } = self;
        let shorter = rest * before * 3 < (total - rest) * behind * 2;
        let ends = between.iter().any(|row| row.kind.ends_article() && !row.is_single_link());
        let signed = rows.get(last).is_some_and(Row::is_signed);
        ends && shorter && rest * 5 < total
            || signed && before >= 3 && rest * 5 < total * 3
            || before >= 2 && between.iter().any(|row| row.kind.is_comments())
    }
}

/// Paragraphs of one column, near each other.
#[derive(Debug, Default)]
struct Run {
    body: Body,
    weight: usize,
}

/// All runs of prose on the page, column by column.
fn runs(rows: &[Row<'_>]) -> Vec<Run> {
    let mut columns: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (i, row) in rows.iter().enumerate().filter(|(_, row)| row.is_prose()) {
        columns.entry(row.indent).or_default().push(i);
    }
    let mut runs = Vec::new();
    for (indent, members) in columns {
        for paragraphs in members.chunk_by(|a, b| b - a <= REACH) {
            let body = Body { paragraphs: paragraphs.to_vec(), indent };
            runs.push(Run { weight: weight(rows, paragraphs) / discount(rows, &body), body });
        }
    }
    runs
}

/// The weight of some rows together: what each has over a blurb, as lists of links carry them.
fn weight(rows: &[Row<'_>], part: &[usize]) -> usize {
    part.iter().filter_map(|&i| rows.get(i)).map(|row| row.len().saturating_sub(BLURB)).sum()
}

/// Readers' comments can be longer than what they comment on: a run behind them counts less.
fn discount(rows: &[Row<'_>], body: &Body) -> usize {
    let before = rows.get(..body.first().unwrap_or(0)).unwrap_or_default();
    if before.iter().any(|row| row.kind.is_comments()) { 4 } else { 1 }
}
