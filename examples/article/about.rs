//! What the lines around the text say about it: its times, who wrote it, what it rests on.

use super::{
    Dateline, Sources,
    kind::Kind,
    page::Body,
    rows::{Row, is_byline},
    times::Times,
};
use depesche::{
    Span, Stamp,
    line::{LineKind, Part},
    source::{PartKind, Source, SourceKind},
    stamp::{Role, stamps},
};
use std::ops::Range;

/// So many lines over the headline still belong to the head.
const OVER: usize = 4;
/// So many lines behind the text may name who wrote it and where it comes from.
const BEHIND: usize = 12;
/// A list of sources has so many items.
const SOURCES: usize = 6;
/// So many may still say when it came out, if they say so in words.
const FAR: usize = 40;

/// So many lines right behind the text may be about it without saying so.
const NEAR: usize = 3;

/// The lines about the article: those of its head, and those behind it.
#[derive(Debug, Clone)]
pub struct About<'r, 't> {
    rows: &'r [Row<'t>],
    headline: Option<usize>,
    head: Range<usize>,
    text: Range<usize>,
    tail: Range<usize>,
}

impl<'r, 't> About<'r, 't> {
    /// The lines from a little over the headline to the text, and behind it up to the first list of links.
    pub fn new(rows: &'r [Row<'t>], headline: Option<usize>, body: &Body) -> Self {
        let first = body.first().unwrap_or(rows.len());
        let from = headline.unwrap_or(first.saturating_sub(2 * OVER)).saturating_sub(OVER);
        let end = body.last().map_or(rows.len(), |last| last + 1);
        let tail = end..(end + FAR).min(rows.len());
        Self { rows, headline, head: from..first, text: first..end, tail }
    }

    /// The lines of the head.
    pub fn head(&self) -> impl Iterator<Item = (usize, &'r Row<'t>)> + use<'r, 't> {
        let rows = self.rows;
        self.head.clone().filter_map(move |i| Some((i, rows.get(i)?)))
    }

    /// The lines behind the text that can still be about it.
    pub fn tail(&self) -> impl Iterator<Item = (usize, &'r Row<'t>)> + use<'r, 't> {
        let rows = self.rows;
        let near = self.tail.start..(self.tail.start + BEHIND).min(self.tail.end);
        near.filter_map(move |i| Some((i, rows.get(i)?))).take_while(|(_, row)| !leaves(row))
    }

    /// The article's times by role: those of its head, of its dateline, what a line behind it says in words,
    /// or a day right behind it.
    pub fn times(&self) -> Times {
        let times = self.head_times();
        let dateline = || self.head().filter_map(|(_, row)| Some((dateline_stamp(row)?, row.span)));
        let told = || stamps_of(self.told()).filter(|(stamp, _)| stamp.role().is_some());
        let near = || {
            let rows = self.tail().take(NEAR).filter(|(_, row)| row.kind == Kind::Stamp);
            stamps_of(rows).filter(|(stamp, _)| stamp.day().is_some())
        };
        let times = times.or_else(dateline).or_else(told).or_else(near);
        // `Dieser Text wurde am 4. April 2025 aktualisiert.`; right behind the text, or in it, `Aktualisiert am …`.
        let own = self.told().filter(|(_, row)| row.text.starts_with("Dies"));
        let near = self.tail().take(NEAR).filter(|(_, row)| row.kind == Kind::Stamp);
        let inside = self.text.clone().filter_map(|i| Some((i, self.rows.get(i)?)));
        let inside = inside.filter(|(_, row)| row.kind == Kind::Stamp);
        let dated = |(stamp, _): &(Stamp, Span)| stamp.day().is_some();
        let updated = |(stamp, _): &(Stamp, Span)| stamp.role() == Some(Role::Updated);
        let late = stamps_of(near).chain(stamps_of(inside)).filter(dated);
        times.with(stamps_of(own).chain(late).filter(updated))
    }

    /// The times that stand in the head.
    fn head_times(&self) -> Times {
        let mut times = Times::default();
        for (i, row) in self.head().filter(|(_, row)| tells_time(row)) {
            let before = i.checked_sub(1).and_then(|at| self.rows.get(at));
            for stamp in row.line.stamps().filter(|stamp| self.is_clear(i, row, *stamp)) {
                times.take(before.and_then(|cue| cued(cue, row)).unwrap_or(stamp), row.span);
            }
            let next = self.rows.get(i + 1).filter(|_| i + 1 < self.head.end);
            times.join(row, next);
        }
        times
    }

    /// A clock time alone says that it is one, or stands beside a name; players show theirs otherwise.
    fn is_clear(&self, i: usize, row: &Row<'_>, stamp: Stamp) -> bool {
        stamp.day().is_some()
            || stamp.role().is_some()
            || row.text.contains("Uhr")
            || [i.checked_sub(1), Some(i + 1)]
                .into_iter()
                .flatten()
                .any(|at| is_byline(self.rows, at))
    }

    /// The lines further behind, up to the readers' comments.
    fn told(&self) -> impl Iterator<Item = (usize, &'r Row<'t>)> + use<'r, 't> {
        let rows = self.rows;
        let tail = self.tail.clone().filter_map(move |i| Some((i, rows.get(i)?)));
        tail.take_while(|(_, row)| !row.kind.is_comments())
    }

    /// Who wrote it: the bylines of the head, names beside its times, or the bylines behind the text.
    pub fn authors(&self) -> Vec<String> {
        let said = |lines: &mut dyn Iterator<Item = (usize, &'r Row<'t>)>| {
            let bylines = lines.filter_map(|(_, row)| row.line.source(SourceKind::Byline).cloned());
            people(bylines)
        };
        let head = said(&mut self.head());
        let head = if head.is_empty() { people(self.names()) } else { head };
        let near = if head.is_empty() { people(self.signed()) } else { head };
        let near = if near.is_empty() { said(&mut self.tail()) } else { near };
        // `Verfasst von: Anna Muster` between two paragraphs.
        let inside = self.text.clone().filter_map(|i| Some((i, self.rows.get(i)?)));
        let mut bylines = inside.filter(|(_, row)| row.kind == Kind::Byline);
        let near = if near.is_empty() { said(&mut bylines) } else { near };
        // Behind a box of links only a line that says so names the author: `Autor: Anna Muster`.
        let cued = |(_, row): &(usize, &'r Row<'t>)| row.text.starts_with("Autor");
        if near.is_empty() { said(&mut self.told().filter(cued)) } else { near }
    }

    /// The note at the end of the last paragraph: `… (Anna Muster, 4.4.2025)`, `… (dpa/abc)`.
    fn signed(&self) -> impl Iterator<Item = Source<'r>> + use<'r, 't> {
        let last = self.tail.start.checked_sub(1).and_then(|at| self.rows.get(at));
        last.and_then(|row| row.line.source(SourceKind::Source)).cloned().into_iter()
    }

    /// Lines of the head that are names alone: beside a time, behind a `Von` on a line of its own,
    /// or several below the headline.
    fn names(&self) -> impl Iterator<Item = Source<'_>> {
        let beside =
            self.head().filter(|(_, row)| row.kind == Kind::Stamp).flat_map(|(_, row)| beside(row));
        let alone = self.head().filter_map(move |(i, row)| {
            self.names_author(i)
                .then(|| Source::parse_as(SourceKind::Byline, row.text).ok())
                .flatten()
        });
        beside.chain(alone)
    }

    /// A line of the head that is a name alone, by what stands around it: a time, another author's
    /// name below, a `Von` above.
    pub fn names_author(&self, i: usize) -> bool {
        let Some(row) = self.rows.get(i) else { return false };
        if !row.kind.is_text() || row.item || !self.head.contains(&i) {
            return false;
        }
        let led = i.checked_sub(1).and_then(|at| self.rows.get(at)).is_some_and(leads_to_name);
        if is_byline(self.rows, i) || led && reads_as_byline(row) {
            return true;
        }
        let below = self.headline.is_some_and(|headline| headline < i);
        let joined =
            |byline: Source<'_>| byline.authors().count() > 1 && (below || row.text.contains('|'));
        Source::parse_as(SourceKind::Byline, row.text).is_ok_and(joined)
    }

    /// Where it comes from.
    pub fn sources(&self) -> Sources {
        let near: Vec<_> =
            self.signed().chain(self.origins(self.head().chain(self.tail()))).collect();
        let found = if near.is_empty() { self.origins(self.told()) } else { near };
        let named = |kind| {
            let parts = found.iter().flat_map(move |source| source.of_kind(kind));
            unique(parts.map(|part| part.text().to_owned()))
        };
        Sources {
            outlets: named(PartKind::Outlet),
            agencies: named(PartKind::Agency),
            initials: named(PartKind::Initials),
            generic_agencies: found.iter().any(Source::is_generic),
        }
    }

    /// The sources that these lines name for the words, initials alone right behind the text too.
    fn origins(&self, lines: impl Iterator<Item = (usize, &'r Row<'t>)>) -> Vec<Source<'r>> {
        let of_line = |(i, row): (usize, &'r Row<'t>)| {
            let read = || Source::parse_as(SourceKind::Source, row.text).ok();
            let listed = || read().filter(|source| source.agencies().next().is_some());
            let alone =
                if self.is_mark(i) { read() } else { self.is_listed(i).then(listed).flatten() };
            let said = row.line.sources().filter(|source| is_origin(source)).cloned();
            let said: Vec<_> = if row.kind == Kind::Picture { Vec::new() } else { said.collect() };
            said.into_iter().chain(alone)
        };
        lines.flat_map(of_line).collect()
    }

    /// An item of the list behind the text that says what it rests on: `Verwendete Quellen`.
    fn is_listed(&self, i: usize) -> bool {
        let above = self.rows.get(self.tail.start..i).unwrap_or_default();
        let head = above.iter().rev().take(SOURCES).find(|row| row.text.contains("Quellen"));
        head.is_some_and(|row| {
            row.text.trim_end_matches(':').ends_with("Quellen") && row.len() < 24
        })
    }

    /// Editors' marks alone, right behind the text.
    pub fn is_mark(&self, i: usize) -> bool {
        let behind = self.tail.start..self.tail.start + 2;
        behind.contains(&i) && self.rows.get(i).is_some_and(|row| is_mark(row.text))
    }

    /// The place in front of the text, on a line of its own or in its first paragraph.
    pub fn dateline(&self) -> Option<Dateline> {
        let first = self.rows.get(self.head.end);
        let mut lines = self.head().map(|(_, row)| row).chain(first);
        let source = lines.find_map(|row| row.line.source(SourceKind::Dateline))?;
        let texts = |kind| source.of_kind(kind).map(|part| part.text().to_owned()).collect();
        Some(Dateline { places: texts(PartKind::Place), agencies: texts(PartKind::Agency) })
    }

    /// Whose pictures stand with it: the names in the credits of the head, the text and right behind it.
    pub fn credits(&self) -> Vec<String> {
        let credits = self.pictures().filter_map(|row| row.line.source(SourceKind::Credit));
        unique(credits.flat_map(Source::credits).map(|part| part.text().to_owned()))
    }

    /// The words under its pictures, without the credit, each once.
    pub fn captions(&self) -> Vec<Span> {
        let mut rows: Vec<_> =
            self.pictures().filter(|row| row.line.kind() != LineKind::Credit).collect();
        let mut seen = Vec::new();
        rows.retain(|row| {
            let new = !seen.contains(&row.text);
            seen.push(row.text);
            new
        });
        rows.into_iter().map(caption).collect()
    }

    /// The lines about pictures, but for those in boxes.
    fn pictures(&self) -> impl Iterator<Item = &'r Row<'t>> {
        let inside = self.head.start..self.tail.start;
        let inside = inside.filter_map(|i| Some((i, self.rows.get(i)?)));
        let pictures = inside.chain(self.tail()).filter(|(_, row)| row.kind == Kind::Picture);
        pictures.filter(|(i, _)| !boxed(self.rows, *i)).map(|(_, row)| row)
    }
}

/// A line of the head whose times are the article's: words, pictures and players have others.
fn tells_time(row: &Row<'_>) -> bool {
    let player = row.kind.is_notice(&["audio", "video", "broadcast", "related", "comments"]);
    !player && !matches!(row.kind, Kind::Picture | Kind::Text)
}

/// The time of a line whose cue stands on the one above: `Stand`, `Aktualisiert am:`.
fn cued(cue: &Row<'_>, row: &Row<'_>) -> Option<Stamp> {
    let short = cue.text.split_whitespace().count() <= 3 && cue.line.stamps().next().is_none();
    let stamp: Stamp = short.then(|| format!("{} {}", cue.text, row.text).parse().ok())??;
    stamp.role().is_some().then_some(stamp)
}

/// The names beside the time of a line: `Montag, 05.05.2025 | Anna Muster`.
fn beside<'r>(row: &'r Row<'_>) -> impl Iterator<Item = Source<'r>> {
    let words = row.line.parts().iter().filter(|part| part.value == Part::Text);
    words.filter_map(|part| {
        let from = part.span.start.checked_sub(row.span.start - row.from)?;
        let text = row.text.get(from..from + part.span.len())?;
        let names = text.trim_matches(|c: char| c.is_whitespace() || ",;/|–-".contains(c));
        Source::parse_as(SourceKind::Byline, names).ok()
    })
}

/// The stamps of lines that are no picture's, each with the place of its line.
fn stamps_of<'r, 't: 'r>(
    rows: impl Iterator<Item = (usize, &'r Row<'t>)>,
) -> impl Iterator<Item = (Stamp, Span)> {
    let rows = rows.filter(|(_, row)| row.kind != Kind::Picture);
    rows.flat_map(|(_, row)| row.line.stamps().map(|stamp| (stamp, row.span)))
}

/// The day in a dateline on a line of its own: `Kiel, 7. Mai 2025`.
fn dateline_stamp(row: &Row<'_>) -> Option<Stamp> {
    let dateline = row.line.source(SourceKind::Dateline).filter(|_| row.kind == Kind::Dateline)?;
    let date = dateline.of_kind(PartKind::Date).next()?.text();
    let at = row.text.find(date)?;
    stamps(row.text.get(at..)?).next().map(|found| found.value)
}

/// The words of a caption without its credit.
fn caption(row: &Row<'_>) -> Span {
    let words = row.line.parts().iter().find(|part| part.value == Part::Text);
    words
        .map(|part| part.span.shifted(row.from))
        .filter(|span| row.span.contains(*span))
        .unwrap_or(row.span)
}

/// A picture that opens a box of the page: `© Anna Muster`, `Newsletter`.
pub fn boxed(rows: &[Row<'_>], i: usize) -> bool {
    let next = rows.get(i + 1).map(|row| row.kind);
    next.is_some_and(|next| next.is_notice(&["newsletter", "ad", "app", "paywall", "related"]))
}

/// A line at which the page leaves the article: links to others, comments, boxes.
fn leaves(row: &Row<'_>) -> bool {
    row.kind.is_notice(&["related", "comments", "newsletter", "nav", "footer"])
}

/// A line that says where the words come from, not the picture.
fn is_origin(source: &Source<'_>) -> bool {
    matches!(source.kind(), SourceKind::Source | SourceKind::Byline)
}

fn reads_as_byline(row: &Row<'_>) -> bool {
    Source::parse_as(SourceKind::Byline, row.text).is_ok()
}

/// A line that ends where a name must follow: `Von`, `Ein Kommentar von`, `Autorin:`.
fn leads_to_name(row: &Row<'_>) -> bool {
    let last = row.text.rsplit(' ').next().unwrap_or_default().trim_end_matches(':');
    ["von", "Von", "VON", "Autor", "Autorin", "Text"].contains(&last) && row.text.len() < 40
}

/// Editors' marks and nothing else: `amw`, `cwe/poh`.
fn is_mark(text: &str) -> bool {
    let mark =
        |word: &str| (2..=4).contains(&word.len()) && word.chars().all(|c| c.is_ascii_lowercase());
    text.split(['/', ',']).map(str::trim).all(mark)
}

/// The people that bylines name; a house writes itself small (`t-online`).
fn people<'s>(bylines: impl Iterator<Item = Source<'s>>) -> Vec<String> {
    let names = |byline: Source<'s>| -> Vec<String> {
        byline.authors().map(|author| author.text().to_owned()).collect()
    };
    let personal = |name: &String| name.starts_with(char::is_uppercase) || name.contains(' ');
    unique(bylines.flat_map(names).filter(personal))
}

/// Each name once, in order, in the case of its first place.
fn unique(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for name in names {
        if !all.iter().any(|known| known.eq_ignore_ascii_case(&name)) {
            all.push(name);
        }
    }
    all
}
