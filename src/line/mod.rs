//! What a line of a news page is: stamp, byline, dateline, credit, source line, notice or text.
//!
//! | Line | Kind | Parts |
//! | --- | --- | --- |
//! | `Stand: 04.04.2025 03:51 Uhr` | stamp | the stamp |
//! | `Von Anna Muster, Kiel 4. April 2025` | byline | byline, stamp |
//! | `Die Brücke am Abend. Foto: Jan Beispiel/dpa` | caption | text, credit |
//! | `KIEL (dpa/lno) – Die Brücke ist gesperrt.` | dateline | dateline, text |
//! | `Lesen Sie auch` | notice | related links |
//! | `3 Min Lesezeit` | reading time | three minutes |
//! | `Die Brücke ist gesperrt` | text | text |
//!
//! A [`Line`] says what the line says by itself. What its neighbours add (that a line is a headline,
//! that a bare name is a byline) belongs to whoever sees the page; the `article` example does it.
//!
//! # Not read
//!
//! Nothing is guessed from place: a bare name is text here, and so is every headline.

mod address;
mod find;
mod form;
mod kind;
mod notice;
mod phrase;
pub(crate) mod reading;
pub(crate) mod words;

pub use find::{Lines, lines};
pub use kind::Notice;
pub use reading::ReadingTime;

use crate::{
    source::{Source, SourceKind},
    span::Found,
    stamp::Stamp,
};
use std::{
    borrow::Cow,
    hash::{Hash, Hasher},
};

/// What a line is as a whole: the kind of what makes it up.
///
/// ```
/// use depesche::line::{Line, LineKind, Notice};
/// assert_eq!(Line::parse("Stand: 4. April 2025").kind(), LineKind::Stamp);
/// assert_eq!(Line::parse("Lesen Sie auch").kind(), LineKind::Notice(Notice::Related));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum LineKind {
    /// Prose, a headline, a name: nothing that the line alone could tell.
    Text,
    /// One or several times: `Stand: 04.04.2025 03:51 Uhr`.
    Stamp,
    /// Where the text comes from: `Quelle: dpa`.
    Source,
    /// Who wrote it: `Von Anna Muster`.
    Byline,
    /// A place in front of the text, or alone: `KIEL (dpa) –`.
    Dateline,
    /// Only a picture credit: `Foto: Anna Muster/dpa`.
    Credit,
    /// A picture's words with the credit: `Die Brücke. Foto: dpa`.
    Caption,
    /// A rights line: `© 2025 Beispiel Verlag`.
    Copyright,
    /// How long reading takes: `Lesedauer: 4 Minuten`.
    ReadingTime,
    /// What pages say around their articles: `Lesen Sie auch`.
    Notice(Notice),
}

/// One thing in a line.
///
/// ```
/// use depesche::line::{Line, Part};
/// let line = Line::parse("Stand: 20:03 Uhr | Lesedauer: 4 Minuten");
/// assert!(matches!(line.parts()[0].value, Part::Stamp(_)));
/// assert!(matches!(line.parts()[1].value, Part::ReadingTime(time) if time.minutes() == 4));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Part<'t> {
    /// A time with its role.
    Stamp(Stamp),
    /// A source line, byline, dateline, credit or copyright line.
    Source(Source<'t>),
    /// A notice of the page.
    Notice(Notice),
    /// How long reading takes.
    ReadingTime(ReadingTime),
    /// Words that are none of these.
    Text,
}

impl Part<'_> {
    /// Copies the words, so that the value outlives the text.
    ///
    /// ```
    /// use depesche::line::Part;
    /// assert_eq!(Part::Text.into_owned(), Part::Text);
    /// ```
    pub fn into_owned(self) -> Part<'static> {
        match self {
            Self::Stamp(stamp) => Part::Stamp(stamp),
            Self::Source(source) => Part::Source(source.into_owned()),
            Self::Notice(notice) => Part::Notice(notice),
            Self::ReadingTime(time) => Part::ReadingTime(time),
            Self::Text => Part::Text,
        }
    }
}

/// One line of a page: what it is, and all that it holds.
///
/// Two are equal where words, kind and what they hold are, wherever they stand.
///
/// ```
/// use depesche::line::{Line, LineKind};
///
/// let line = Line::parse("Von Anna Muster | 4. April 2025, 20:22 Uhr");
/// assert_eq!(line.kind(), LineKind::Byline);
/// assert_eq!(line.sources().next().map(|byline| byline.authors().count()), Some(1));
/// assert_eq!(line.stamps().count(), 1);
/// ```
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Line<'t> {
    kind: LineKind,
    bullet: bool,
    text: Cow<'t, str>,
    parts: Vec<Found<Part<'t>>>,
}

impl<'t> Line<'t> {
    /// Reads one line. There is no wrong line: what is nothing else is text.
    ///
    /// Where the string holds line breaks, its first line that is not blank is read.
    ///
    /// ```
    /// use depesche::line::{Line, LineKind};
    /// assert_eq!(Line::parse("Kiel wartet auf die Brücke").kind(), LineKind::Text);
    /// ```
    pub fn parse(text: &'t str) -> Self {
        lines(text).next().map_or_else(|| Self::blank(text), |found| found.value)
    }

    fn blank(text: &'t str) -> Self {
        let text = Cow::Borrowed(text);
        Self { kind: LineKind::Text, bullet: false, text, parts: Vec::new() }
    }

    /// All that it says, without the places.
    fn what(&self) -> (LineKind, bool, &str, Vec<&Part<'t>>) {
        let parts = self.parts.iter().map(|part| &part.value).collect();
        (self.kind, self.bullet, &self.text, parts)
    }

    /// Gives what the line is.
    ///
    /// ```
    /// use depesche::line::{Line, LineKind};
    /// assert_eq!(Line::parse("Foto: Anna Muster/dpa").kind(), LineKind::Credit);
    /// ```
    pub const fn kind(&self) -> LineKind {
        self.kind
    }

    /// Gives the words of the line, without blanks and bullets at its edges.
    ///
    /// ```
    /// assert_eq!(depesche::Line::parse("  * Politik ").text(), "Politik");
    /// ```
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Tells whether a bullet stood in front: `* `, `+ `, `• `.
    ///
    /// ```
    /// assert!(depesche::Line::parse("* Politik").has_bullet());
    /// ```
    pub const fn has_bullet(&self) -> bool {
        self.bullet
    }

    /// Gives everything in the line in its order, each with its place in the text that was read.
    ///
    /// ```
    /// let line = depesche::Line::parse("Die Brücke am Abend. Foto: dpa");
    /// assert_eq!(line.parts().len(), 2);
    /// assert_eq!(line.parts()[0].span.end, 21);
    /// ```
    pub fn parts(&self) -> &[Found<Part<'t>>] {
        &self.parts
    }

    /// Walks through the stamps.
    ///
    /// ```
    /// let line = depesche::Line::parse("Veröffentlicht: 4. April 2025 | Aktualisiert: 5. April 2025");
    /// assert_eq!(line.stamps().count(), 2);
    /// ```
    pub fn stamps(&self) -> impl Iterator<Item = Stamp> {
        self.parts.iter().filter_map(|part| match part.value {
            Part::Stamp(stamp) => Some(stamp),
            _ => None,
        })
    }

    /// Walks through the sources of every kind.
    ///
    /// ```
    /// let line = depesche::Line::parse("Foto: Anna Muster/dpa");
    /// assert_eq!(line.sources().next().map(|credit| credit.credits().count()), Some(2));
    /// ```
    pub fn sources(&self) -> impl Iterator<Item = &Source<'t>> {
        self.parts.iter().filter_map(|part| match &part.value {
            Part::Source(source) => Some(source),
            _ => None,
        })
    }

    /// Gives the first source of one kind.
    ///
    /// ```
    /// use depesche::{Line, source::SourceKind};
    /// assert!(Line::parse("Von Anna Muster").source(SourceKind::Byline).is_some());
    /// ```
    pub fn source(&self, kind: SourceKind) -> Option<&Source<'t>> {
        self.sources().find(|source| source.kind() == kind)
    }

    /// Gives the notice, where the line is or holds one.
    ///
    /// ```
    /// use depesche::line::{Line, Notice};
    /// assert_eq!(Line::parse("* Artikel teilen").notice(), Some(Notice::Share));
    /// ```
    pub fn notice(&self) -> Option<Notice> {
        self.parts.iter().find_map(|part| match part.value {
            Part::Notice(notice) => Some(notice),
            _ => None,
        })
    }

    /// Gives the reading time.
    ///
    /// ```
    /// let line = depesche::Line::parse("Lesezeit: 3 Min.");
    /// assert_eq!(line.reading_time().map(|time| time.minutes()), Some(3));
    /// ```
    pub fn reading_time(&self) -> Option<ReadingTime> {
        self.parts.iter().find_map(|part| match part.value {
            Part::ReadingTime(time) => Some(time),
            _ => None,
        })
    }

    /// Copies the words, so that the value outlives the text.
    ///
    /// ```
    /// let page = String::from("Von Anna Muster");
    /// let line: depesche::Line<'static> = depesche::Line::parse(&page).into_owned();
    /// drop(page);
    /// assert_eq!(line.text(), "Von Anna Muster");
    /// ```
    pub fn into_owned(self) -> Line<'static> {
        Line {
            kind: self.kind,
            bullet: self.bullet,
            text: Cow::Owned(self.text.into_owned()),
            parts: self.parts.into_iter().map(|part| part.map(Part::into_owned)).collect(),
        }
    }
}

impl PartialEq for Line<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.what() == other.what()
    }
}

impl Eq for Line<'_> {}

impl Hash for Line<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.what().hash(state);
    }
}
