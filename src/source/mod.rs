//! Where a text comes from: source lines, bylines, datelines, picture credits, copyright lines.
//!
//! | Text | Kind | Parts |
//! | --- | --- | --- |
//! | `Quelle: ntv.de, jpe/AFP` | source | outlet `ntv.de`, initials `jpe`, agency `AFP` |
//! | `(APA, 11.9.2015)` | source | agency `APA`, date |
//! | `Von Anna Muster und Jan Beispiel, Berlin` | byline | two authors, place |
//! | `BERLIN (dpa/lno) –` | dateline | place, agency, desk |
//! | `(Foto: Anna Muster/dpa)` | credit | credits `Anna Muster`, `dpa` |
//! | `© 2024 Beispiel Verlag GmbH` | copyright | year, holder |
//! | `…, wie die Nachrichtenagentur AFP meldete` | mention | agency |
//!
//! One type holds them all: a [`Source`] is a [`SourceKind`] and its [`Part`]s in the order of the text.
//!
//! # Not read
//!
//! Names alone (`Anna Muster`) are a byline only where the caller knows it from their neighbours:
//! [`Source::parse_as`]. `Von der Leyen will …` and `Von A bis Z` name no author. A headline with a
//! dash is no dateline.

mod agency;
mod find;
pub(crate) mod grammar;
mod part;
pub(crate) mod words;

pub use agency::Agency;
pub(crate) use find::{Names, in_line, in_paragraph};
pub use find::{Sources, sources};
pub use part::{Part, PartKind};

use crate::{
    date::Date,
    error::{Expected, ParseError},
    span::Span,
    text::Plain,
};
use std::{borrow::Cow, fmt, str::FromStr};

/// What kind of source a line or note is.
///
/// ```
/// use depesche::{Source, source::SourceKind};
///
/// assert_eq!(Source::parse("Von Anna Muster")?.kind(), SourceKind::Byline);
/// assert_eq!(Source::parse("© 2024 Beispiel Verlag GmbH")?.kind(), SourceKind::Copyright);
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum SourceKind {
    /// Where the text comes from: `Quelle: ntv.de, dpa`, `(APA, red)`.
    Source,
    /// Who wrote it: `Von Anna Muster, Berlin`.
    Byline,
    /// Where it was written, in front of the text: `BERLIN (dpa) –`.
    Dateline,
    /// Whose picture it is: `(Foto: Anna Muster/dpa)`.
    Credit,
    /// Whose rights they are: `© 2024 Beispiel Verlag GmbH`.
    Copyright,
    /// An agency that a sentence names: `laut Tass`.
    Mention,
}

/// A source line, byline, dateline, picture credit or copyright line, with all that it names.
///
/// ```
/// use depesche::{Source, source::{Agency, SourceKind}};
///
/// let source = Source::parse("Quelle: ntv.de, jpe/AFP")?;
/// assert_eq!(source.kind(), SourceKind::Source);
/// assert_eq!(source.outlets().map(|part| part.text()).collect::<Vec<_>>(), ["ntv.de"]);
/// assert_eq!(source.initials().next().map(|part| part.text()), Some("jpe"));
/// assert_eq!(source.agencies().next().and_then(|part| part.agency()), Some(Agency::Afp));
/// # Ok::<(), depesche::ParseError>(())
/// ```
///
/// Two sources are equal where kind and parts are, wherever they stand.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Source<'t> {
    kind: SourceKind,
    /// As written.
    text: Cow<'t, str>,
    span: Span,
    parts: Vec<Part<'t>>,
}

impl<'t> Source<'t> {
    pub(crate) fn new(kind: SourceKind, text: &'t str, span: Span, parts: Vec<Part<'t>>) -> Self {
        Self { kind, text: Cow::Borrowed(text), span, parts }
    }

    /// Reads a whole string, borrowing its words.
    ///
    /// # Errors
    ///
    /// [`ParseError`] where the text is none of the forms, or more than one of them; it names the place from which no source could go on.
    ///
    /// ```
    /// use depesche::{Source, source::SourceKind};
    ///
    /// let source = Source::parse("Von Anna Muster und Jan Beispiel")?;
    /// assert_eq!(source.kind(), SourceKind::Byline);
    /// assert_eq!(source.authors().count(), 2);
    /// assert!(Source::parse("Von der Leyen will mehr").is_err());
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn parse(text: &'t str) -> Result<Self, ParseError> {
        Self::plain(text, grammar::any)
    }

    /// Reads a whole string whose kind is known from its place: also bare names and initials.
    ///
    /// # Errors
    ///
    /// [`ParseError`] where the text cannot be that.
    ///
    /// ```
    /// use depesche::{Source, source::SourceKind};
    ///
    /// assert!(Source::parse("Anna Muster").is_err());
    /// let byline = Source::parse_as(SourceKind::Byline, "Anna Muster")?;
    /// assert_eq!(byline.authors().next().map(|part| part.text()), Some("Anna Muster"));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn parse_as(kind: SourceKind, text: &'t str) -> Result<Self, ParseError> {
        Self::plain(text, |text| grammar::of_kind(kind, text))
    }

    /// Reads `text` as it is, or a copy without what a reader does not see.
    fn plain(
        text: &'t str,
        read: impl for<'p> Fn(&'p str) -> Option<(Source<'p>, &'p str)>,
    ) -> Result<Self, ParseError> {
        let plain = Plain::new(text);
        if let Some(text) = plain.borrowed() {
            return whole(text, &read);
        }
        let copy = plain.text();
        let back = |error: ParseError| error.moved(|at| plain.back(Span::new(at, at)).start);
        let mut source = whole(copy, &read).map_err(back)?.into_owned();
        source.each_span(&mut |span| *span = plain.back(*span));
        Ok(source)
    }

    /// Gives the kind.
    ///
    /// ```
    /// use depesche::{Source, source::SourceKind};
    /// assert_eq!(Source::parse("(Foto: dpa)")?.kind(), SourceKind::Credit);
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn kind(&self) -> SourceKind {
        self.kind
    }

    /// Gives the words it was read from.
    ///
    /// ```
    /// assert_eq!(depesche::Source::parse("Quelle: dpa")?.text(), "Quelle: dpa");
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Gives its place in the text that was read.
    ///
    /// ```
    /// assert_eq!(depesche::Source::parse("Quelle: dpa")?.span().len(), 11);
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn span(&self) -> Span {
        self.span
    }

    /// Gives all parts in the order of the text.
    ///
    /// ```
    /// use depesche::{Source, source::PartKind};
    ///
    /// let source = Source::parse("Hamburg (dpa/lno) –")?;
    /// assert_eq!(source.parts().len(), 3);
    /// assert_eq!(source.parts()[0].kind(), PartKind::Place);
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn parts(&self) -> &[Part<'t>] {
        &self.parts
    }

    /// Walks through the parts of one kind.
    ///
    /// ```
    /// use depesche::{Source, source::PartKind};
    ///
    /// let source = Source::parse("Foto: Anna Muster/dpa, CC BY-SA 3.0")?;
    /// let licence = source.of_kind(PartKind::Licence).next();
    /// assert_eq!(licence.map(|part| part.text()), Some("CC BY-SA 3.0"));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn of_kind(&self, kind: PartKind) -> impl Iterator<Item = &Part<'t>> {
        self.parts.iter().filter(move |part| part.kind() == kind)
    }

    /// Walks through media and other houses named as source.
    ///
    /// ```
    /// assert_eq!(depesche::Source::parse("Quelle: ntv.de, dpa")?.outlets().count(), 1);
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn outlets(&self) -> impl Iterator<Item = &Part<'t>> {
        self.of_kind(PartKind::Outlet)
    }

    /// Walks through the news agencies, known or not: `dpa` in `Kiel (dpa) –`.
    ///
    /// ```
    /// assert_eq!(depesche::Source::parse("Quelle: sid/dpa")?.agencies().count(), 2);
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn agencies(&self) -> impl Iterator<Item = &Part<'t>> {
        self.of_kind(PartKind::Agency)
    }

    /// Walks through editors' marks: `jpe`, `red`.
    ///
    /// ```
    /// assert_eq!(depesche::Source::parse("Quelle: ntv.de, jpe/AFP")?.initials().count(), 1);
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn initials(&self) -> impl Iterator<Item = &Part<'t>> {
        self.of_kind(PartKind::Initials)
    }

    /// Walks through the authors.
    ///
    /// ```
    /// assert_eq!(depesche::Source::parse("Von Anna Muster, Kiel")?.authors().count(), 1);
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn authors(&self) -> impl Iterator<Item = &Part<'t>> {
        self.of_kind(PartKind::Author)
    }

    /// Walks through the places: of a dateline, of a correspondent.
    ///
    /// ```
    /// assert_eq!(depesche::Source::parse("Wien/Berlin (APA) –")?.places().count(), 2);
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn places(&self) -> impl Iterator<Item = &Part<'t>> {
        self.of_kind(PartKind::Place)
    }

    /// Walks through the names of a picture credit.
    ///
    /// ```
    /// assert_eq!(depesche::Source::parse("© Anna Muster / dpa")?.credits().count(), 2);
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn credits(&self) -> impl Iterator<Item = &Part<'t>> {
        self.of_kind(PartKind::Credit)
    }

    /// Gives the date of the note: `(APA, 11.9.2015)`.
    ///
    /// ```
    /// assert!(depesche::Source::parse("(APA, 11.9.2015)")?.date().is_some());
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn date(&self) -> Option<Date> {
        self.of_kind(PartKind::Date).find_map(Part::date)
    }

    /// Gives the as-of date: `Quelle: Rentenkasse (Stand: 5. Februar 2020)`.
    ///
    /// ```
    /// assert!(depesche::Source::parse("Quelle: Rentenkasse (Stand: 5. Februar 2020)")?.stand().is_some());
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn stand(&self) -> Option<Date> {
        self.of_kind(PartKind::Stand).find_map(Part::date)
    }

    /// Gives the holder of the rights, the first one where a line names several.
    ///
    /// ```
    /// let source = depesche::Source::parse("© 2024 Beispiel Verlag GmbH")?;
    /// assert_eq!(source.holder().map(|part| part.text()), Some("Beispiel Verlag GmbH"));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn holder(&self) -> Option<&Part<'t>> {
        self.of_kind(PartKind::Holder).next()
    }

    /// Gives the year or years of the rights as written: `2024`, `1998-2020`.
    ///
    /// ```
    /// let source = depesche::Source::parse("© 1998-2020 Beispiel Verlag GmbH")?;
    /// assert_eq!(source.years().map(|part| part.text()), Some("1998-2020"));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn years(&self) -> Option<&Part<'t>> {
        self.of_kind(PartKind::Years).next()
    }

    /// Tells whether it names agencies without saying which: `Agenturen`.
    ///
    /// ```
    /// assert!(depesche::Source::parse("Quelle: Agenturen")?.is_generic());
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn is_generic(&self) -> bool {
        self.of_kind(PartKind::GenericAgencies).next().is_some()
    }

    /// Copies the words, so that the value outlives the text.
    ///
    /// ```
    /// let line = String::from("Quelle: dpa");
    /// let source: depesche::Source<'static> = depesche::Source::parse(&line)?.into_owned();
    /// drop(line);
    /// assert_eq!(source.to_string(), "Quelle: dpa");
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn into_owned(self) -> Source<'static> {
        Source {
            kind: self.kind,
            text: Cow::Owned(self.text.into_owned()),
            span: self.span,
            parts: self.parts.into_iter().map(Part::into_owned).collect(),
        }
    }

    /// Gives the same source in a text that has `by` bytes more in front.
    ///
    /// ```
    /// let source = depesche::Source::parse("Quelle: dpa")?.shifted(100);
    /// assert_eq!(source.parts()[0].span().start, 108);
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    #[must_use]
    pub fn shifted(mut self, by: usize) -> Self {
        self.each_span(&mut |span| *span = span.shifted(by));
        self
    }

    pub(crate) fn each_span(&mut self, change: &mut dyn FnMut(&mut Span)) {
        change(&mut self.span);
        for part in &mut self.parts {
            change(part.span_mut());
        }
    }
}

/// The value, where it took the whole text.
fn whole<'p>(
    text: &'p str,
    read: &impl for<'t> Fn(&'t str) -> Option<(Source<'t>, &'t str)>,
) -> Result<Source<'p>, ParseError> {
    match read(text) {
        Some((source, "")) => Ok(source),
        Some((_, rest)) => Err(ParseError::at(text, rest, Expected::End)),
        None => {
            let (rest, expected) = grammar::lacking(text, read);
            Err(ParseError::at(text, rest, expected))
        }
    }
}

impl PartialEq for Source<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.kind == other.kind && self.parts == other.parts
    }
}

impl Eq for Source<'_> {}

impl std::hash::Hash for Source<'_> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.kind.hash(state);
        self.parts.hash(state);
    }
}

/// Writes it as it stood.
impl fmt::Display for Source<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Reads a whole string and copies its words; [`Source::parse`] borrows them.
///
/// # Errors
///
/// As [`Source::parse`].
impl FromStr for Source<'static> {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        Source::parse(text).map(Source::into_owned)
    }
}
