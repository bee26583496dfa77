//! What a source names: [`Part`] and its [`PartKind`].

use super::{Agency, grammar::is_known_person, words};
use crate::{date::Date, span::Span, text};
use std::{
    borrow::Cow,
    fmt,
    hash::{Hash, Hasher},
};

/// What a part of a source is.
///
/// ```
/// use depesche::{Source, source::PartKind};
///
/// let source = Source::parse("Quelle: ntv.de, jpe/AFP")?;
/// let kinds: Vec<PartKind> = source.parts().iter().map(|part| part.kind()).collect();
/// assert_eq!(kinds, [PartKind::Outlet, PartKind::Initials, PartKind::Agency]);
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum PartKind {
    /// A medium or other house: `ntv.de`, `NDR`.
    Outlet,
    /// A news agency, known or not: `dpa`.
    Agency,
    /// A regional desk of dpa: `lno`.
    Desk,
    /// Agencies without a name: `Agenturen`, `Agenturmaterial`.
    GenericAgencies,
    /// An editor's mark: `jpe`, `red`.
    Initials,
    /// A person, or a house, who wrote.
    Author,
    /// What an author is: `Korrespondent`, `Redaktion`.
    Role,
    /// What the text is: `Ein Gastbeitrag`, `Interview`.
    Genre,
    /// The person talked to: `mit …` in a byline.
    Partner,
    /// Who translated.
    Translator,
    /// Who drew.
    Illustrator,
    /// A place: of a dateline, of a correspondent.
    Place,
    /// A name in a picture credit.
    Credit,
    /// A licence note: `CC BY-SA 3.0`.
    Licence,
    /// Who holds the rights.
    Holder,
    /// The year or years of the rights, or of a source: `1998-2020`.
    Years,
    /// The date of a note or dateline.
    Date,
    /// The as-of date of a source: `(Stand: 5. Februar 2020)`.
    Stand,
    /// The number of a text, an issue or a page: `dpa:230428-99-483045/5`, `Nr. 46/2024`.
    Id,
}

/// One thing that a source names: what it is, the words as written, their place.
///
/// Two parts are equal where kind and words are, wherever they stand.
///
/// ```
/// use depesche::{Source, Span, source::PartKind};
///
/// let source = Source::parse("Von Anna Muster")?;
/// let author = &source.parts()[0];
/// assert_eq!(author.kind(), PartKind::Author);
/// assert_eq!((author.text(), author.span()), ("Anna Muster", Span::new(4, 15)));
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Part<'t> {
    kind: PartKind,
    text: Cow<'t, str>,
    span: Span,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none", default))]
    agency: Option<Agency>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none", default))]
    date: Option<Date>,
}

impl<'t> Part<'t> {
    /// A part with the words `text`, a slice of `origin`.
    pub(crate) fn new(kind: PartKind, origin: &str, text: &'t str) -> Self {
        // Both point into one string: the difference of the addresses is the offset.
        let start = (text.as_ptr() as usize).saturating_sub(origin.as_ptr() as usize);
        let span = Span::new(start, start + text.len());
        Self { kind, text: Cow::Borrowed(text), span, agency: agency_of(kind, text), date: None }
    }

    pub(crate) fn turn(&mut self, kind: PartKind) {
        self.kind = kind;
        self.agency = agency_of(kind, &self.text);
    }

    pub(crate) fn dated(mut self, date: Date) -> Self {
        self.date = Some(date);
        self
    }

    /// Gives what it is.
    ///
    /// ```
    /// use depesche::{Source, source::PartKind};
    /// assert_eq!(Source::parse("Quelle: dpa")?.parts()[0].kind(), PartKind::Agency);
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn kind(&self) -> PartKind {
        self.kind
    }

    /// Gives the words as written.
    ///
    /// ```
    /// assert_eq!(depesche::Source::parse("Quelle: DPA")?.parts()[0].text(), "DPA");
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Gives the place of the words in the text that was read.
    ///
    /// ```
    /// assert_eq!(depesche::Source::parse("Quelle: dpa")?.parts()[0].span().start, 8);
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn span(&self) -> Span {
        self.span
    }

    /// Gives the agency, of the text, of a picture or as who wrote or holds the rights; `None` where it is none or
    /// one that the crate does not know.
    ///
    /// ```
    /// use depesche::{Source, source::Agency};
    /// assert_eq!(Source::parse("Quelle: dpa")?.parts()[0].agency(), Some(Agency::Dpa));
    /// assert_eq!(Source::parse("Foto: Anna Muster/Reuters")?.parts()[1].agency(), Some(Agency::Reuters));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn agency(&self) -> Option<Agency> {
        self.agency
    }

    /// Gives the region of a dpa desk: `Bayern` for `lby`.
    ///
    /// ```
    /// use depesche::{Source, source::PartKind};
    ///
    /// let source = Source::parse("Passau (dpa/lby) –")?;
    /// let desk = source.of_kind(PartKind::Desk).next();
    /// assert_eq!(desk.and_then(|part| part.desk()), Some("Bayern"));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn desk(&self) -> Option<&'static str> {
        let named = |(code, _): &&(&str, &str)| text::same(&self.text, code);
        let row = (self.kind == PartKind::Desk).then(|| words::DESKS.iter().find(named));
        row.flatten().map(|&(_, region)| region)
    }

    /// Tells whether the words are a person's name as they stand: its first word is a first name that everybody knows.
    ///
    /// Of a name it does not know it cannot tell whether it is a person's or a house's, and says no.
    ///
    /// ```
    /// use depesche::Source;
    /// let source = Source::parse("Foto: Anna Muster / Bildwerk Nord")?;
    /// assert_eq!(source.credits().map(|part| part.is_person()).collect::<Vec<_>>(), [true, false]);
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn is_person(&self) -> bool {
        is_known_person(&self.text)
    }

    /// Gives the date that the words say.
    ///
    /// ```
    /// let source = depesche::Source::parse("(APA, 11.9.2015)")?;
    /// assert!(source.parts()[1].date().is_some());
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn date(&self) -> Option<Date> {
        self.date
    }

    pub(crate) fn into_owned(self) -> Part<'static> {
        let Self { kind, text, span, agency, date } = self;
        Part { kind, text: Cow::Owned(text.into_owned()), span, agency, date }
    }

    pub(crate) fn span_mut(&mut self) -> &mut Span {
        &mut self.span
    }
}

/// The agency that a part names; marks, places and dates of the same letters name none.
fn agency_of(kind: PartKind, text: &str) -> Option<Agency> {
    let house =
        matches!(kind, PartKind::Agency | PartKind::Credit | PartKind::Author | PartKind::Holder);
    house.then(|| Agency::named(text)).flatten()
}

impl PartialEq for Part<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.kind == other.kind && self.text == other.text
    }
}

impl Eq for Part<'_> {}

impl Hash for Part<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.kind.hash(state);
        self.text.hash(state);
    }
}

/// Writes the words.
impl fmt::Display for Part<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
