//! Quoted speech: who said what, with the words that say so.
//!
//! | Text | Quotation | Speaker | Cue |
//! | --- | --- | --- | --- |
//! | `„Wir bauen um“, sagte die Bürgermeisterin.` | `„Wir bauen um“` | `die Bürgermeisterin` | `sagte` |
//! | `Laut Polizei blieb es ruhig.` | `blieb es ruhig` | `Polizei` | `Laut` |
//! | `Muster kündigte an, er trete zurück.` | `er trete zurück` | `Muster` | `kündigte`, `an` |
//! | `Er nannte den Plan „absurd“.` | `„absurd“` | `Er` | `nannte` |
//!
//! [`quotes`] gives what somebody said, [`quoted`] every pair of quotation marks with its kind and score.
//! Quotations are read paragraph by paragraph; from one to the next go only the last speaker, a mark
//! that is still open and the direction in which the text writes its guillemets.
//!
//! # When marks do not match
//!
//! * A line break is a wall: one broken mark changes nothing outside its paragraph. Only where the next
//!   paragraph opens again with the same mark does an open quotation go on, as a quotation of its own.
//! * An opening mark without an end is reported up to the end of its sentence, or to the comma in front
//!   of its frame (`„Wir bauen um, sagte sie`), and is not [closed](Quote::is_closed).
//! * It never reaches over the next opening mark of its kind.
//! * A closing mark without a start is ignored.
//! * `"` and `“` open after a blank, a bracket or at the start of the paragraph when nothing of their
//!   kind is open, and close otherwise. `'` and `’` inside a word, after an `s` and before a year's two
//!   digits are apostrophes; `"` and `''` behind a digit are inches or seconds while nothing is open.
//! * `»` and `«` open in the direction that the text used last; at first the blank decides.
//!
//! # Not read
//!
//! Summaries of speech without its words (`Er forderte Neuwahlen.`), thoughts without a cue, and who
//! `er` is where more than one person has been named: the pronoun is given as it stands.

mod find;
pub(crate) mod grammar;
mod rule;
mod words;

use crate::{Expected, ParseError, Span, error::whole};
use std::{borrow::Cow, fmt, str::FromStr};

pub use find::{Quoted, Quotes, quoted, quotes};
pub use rule::Rule;

/// What kind of words a quotation holds.
///
/// ```
/// use depesche::quote::{QuoteKind, quoted};
///
/// let kinds: Vec<_> = quoted("Die Zeitung „Der Bote“ nennt den Plan „völlig absurd“.")
///     .map(|found| found.value.kind())
///     .collect();
/// assert_eq!(kinds, [QuoteKind::Title, QuoteKind::Direct]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum QuoteKind {
    /// Somebody's own words in quotation marks.
    Direct,
    /// What somebody said, in the writer's sentence: `sie habe nichts gewusst`.
    Indirect,
    /// A whole sentence in the Konjunktiv that goes on with what the last speaker said.
    FreeIndirect,
    /// A word in marks that nobody said: `die sogenannte „Reform“`.
    Term,
    /// The name of a thing in marks: `die Zeitung „Der Bote“`.
    Title,
}

impl QuoteKind {
    /// Tells whether somebody said it.
    ///
    /// ```
    /// assert!(!depesche::quote::QuoteKind::Title.is_speech());
    /// ```
    pub const fn is_speech(self) -> bool {
        matches!(self, Self::Direct | Self::Indirect | Self::FreeIndirect)
    }
}

/// The pair of marks around a quotation.
///
/// ```
/// use depesche::quote::{MarkStyle, Quote};
///
/// assert_eq!(Quote::parse("»Nein«")?.style(), Some(MarkStyle::Inward));
/// assert_eq!(MarkStyle::Inward.marks(), ("»", "«"));
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum MarkStyle {
    /// `„…“`
    German,
    /// `„…”`
    GermanHigh,
    /// `„…"`
    GermanAscii,
    /// `"…"`
    Ascii,
    /// `“…”`
    English,
    /// `»…«`
    Inward,
    /// `«…»`
    Outward,
    /// `‚…‘`
    Single,
    /// `‘…’`
    SingleEnglish,
    /// `'…'`
    SingleAscii,
    /// `›…‹`
    SingleInward,
    /// `‹…›`
    SingleOutward,
    /// `,,…''`
    Typewriter,
    /// `''…''`
    DoubleApostrophe,
    /// `>>…<<`
    TypewriterInward,
    /// `<<…>>`
    TypewriterOutward,
    /// Two marks that do not belong together.
    Mixed,
}

impl MarkStyle {
    /// Gives the opening and the closing mark; for [`MarkStyle::Mixed`] those that German uses.
    ///
    /// ```
    /// assert_eq!(depesche::quote::MarkStyle::German.marks(), ("„", "“"));
    /// ```
    pub const fn marks(self) -> (&'static str, &'static str) {
        match self {
            Self::German | Self::Mixed => ("„", "“"),
            Self::GermanHigh => ("„", "”"),
            Self::GermanAscii => ("„", "\""),
            Self::Ascii => ("\"", "\""),
            Self::English => ("“", "”"),
            Self::Inward => ("»", "«"),
            Self::Outward => ("«", "»"),
            Self::Single => ("‚", "‘"),
            Self::SingleEnglish => ("‘", "’"),
            Self::SingleAscii => ("'", "'"),
            Self::SingleInward => ("›", "‹"),
            Self::SingleOutward => ("‹", "›"),
            Self::Typewriter => (",,", "''"),
            Self::DoubleApostrophe => ("''", "''"),
            Self::TypewriterInward => (">>", "<<"),
            Self::TypewriterOutward => ("<<", ">>"),
        }
    }
}

/// Words and where they stand in the text.
///
/// ```
/// let found = depesche::quotes("„Nein“, sagte Anna Muster.").next().unwrap();
/// let speaker = found.value.speaker().unwrap();
/// assert_eq!(speaker.mention().text(), "Anna Muster");
/// assert_eq!(speaker.mention().span(), depesche::Span::new(18, 29));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Words<'t> {
    text: Cow<'t, str>,
    span: Span,
}

impl<'t> Words<'t> {
    fn new(text: &'t str, span: Span) -> Self {
        Self { text: Cow::Borrowed(span.of(text).unwrap_or_default()), span }
    }

    /// Gives the words.
    ///
    /// ```
    /// let found = depesche::quotes("„Nein“, sagte sie.").next().unwrap();
    /// assert_eq!(found.value.cue()[0].text(), "sagte");
    /// ```
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Gives their place.
    ///
    /// ```
    /// let text = "„Nein“, sagte sie.";
    /// let found = depesche::quotes(text).next().unwrap();
    /// assert_eq!(found.value.cue()[0].span().of(text), Some("sagte"));
    /// ```
    pub const fn span(&self) -> Span {
        self.span
    }

    fn into_owned(self) -> Words<'static> {
        Words { text: Cow::Owned(self.text.into_owned()), span: self.span }
    }
}

impl fmt::Display for Words<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Who said it: the words that name the speaker, and the name behind a pronoun where that is plain.
///
/// ```
/// let text = "Anna Muster trat vor die Presse. „Wir bauen um“, sagte sie.";
/// let found = depesche::quotes(text).next().unwrap();
/// let speaker = found.value.speaker().unwrap();
/// assert!(speaker.is_pronoun());
/// assert_eq!(speaker.mention().text(), "sie");
/// assert_eq!(speaker.name().map(|name| name.text()), Some("Anna Muster"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Speaker<'t> {
    mention: Words<'t>,
    name: Option<Words<'t>>,
    pronoun: bool,
    carried: bool,
}

impl<'t> Speaker<'t> {
    /// Gives the words as they stand: `sie`, `der Sprecher`, `Anna Muster (SPD)`.
    ///
    /// ```
    /// let found = depesche::quotes("„Nein“, sagte der Sprecher.").next().unwrap();
    /// assert_eq!(found.value.speaker().unwrap().mention().text(), "der Sprecher");
    /// ```
    pub fn mention(&self) -> &Words<'t> {
        &self.mention
    }

    /// Gives the fuller name that an earlier sentence has for the pronoun or the surname.
    ///
    /// ```
    /// let text = "Anna Muster kam. „Nein“, sagte Muster.";
    /// let found = depesche::quotes(text).next().unwrap();
    /// assert_eq!(found.value.speaker().unwrap().name().unwrap().text(), "Anna Muster");
    /// ```
    pub fn name(&self) -> Option<&Words<'t>> {
        self.name.as_ref()
    }

    /// Tells whether the speaker stands there as a pronoun.
    ///
    /// ```
    /// let found = depesche::quotes("„Nein“, sagte er.").next().unwrap();
    /// assert!(found.value.speaker().unwrap().is_pronoun());
    /// ```
    pub const fn is_pronoun(&self) -> bool {
        self.pronoun
    }

    /// Tells whether the speaker comes from a sentence before and is not named beside the quotation.
    ///
    /// ```
    /// let text = "„Ja“, sagte Anna Muster. „Wir bauen um.“";
    /// let found = depesche::quotes(text).nth(1).unwrap();
    /// assert!(found.value.speaker().unwrap().is_carried());
    /// ```
    pub const fn is_carried(&self) -> bool {
        self.carried
    }

    fn into_owned(self) -> Speaker<'static> {
        Speaker {
            mention: self.mention.into_owned(),
            name: self.name.map(Words::into_owned),
            pronoun: self.pronoun,
            carried: self.carried,
        }
    }
}

/// Up to three of a thing, in order, without an allocation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(from = "Vec<T>", into = "Vec<T>"))]
#[cfg_attr(
    feature = "serde",
    serde(bound(
        serialize = "T: serde::Serialize + Clone",
        deserialize = "T: serde::Deserialize<'de> + Default"
    ))
)]
struct Few<T> {
    items: [T; 3],
    len: usize,
}

impl<T: Default> Few<T> {
    fn one(item: T) -> Self {
        let mut few = Self::none();
        few.push(item);
        few
    }

    fn none() -> Self {
        Self { items: Default::default(), len: 0 }
    }

    /// Adds one more; a fourth is dropped.
    fn push(&mut self, item: T) {
        if let Some(place) = self.items.get_mut(self.len) {
            *place = item;
            self.len += 1;
        }
    }

    fn map<U: Default>(self, change: impl Fn(T) -> U) -> Few<U> {
        let mut few = Few::none();
        self.items.into_iter().take(self.len).map(change).for_each(|item| few.push(item));
        few
    }
}

impl<T> Few<T> {
    fn as_slice(&self) -> &[T] {
        self.items.get(..self.len).unwrap_or_default()
    }
}

impl<T: Default> FromIterator<T> for Few<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut few = Self::none();
        items.into_iter().for_each(|item| few.push(item));
        few
    }
}

impl<T: Default> From<Vec<T>> for Few<T> {
    fn from(items: Vec<T>) -> Self {
        items.into_iter().collect()
    }
}

impl<T> From<Few<T>> for Vec<T> {
    fn from(few: Few<T>) -> Self {
        few.items.into_iter().take(few.len).collect()
    }
}

/// A quotation: its words and where they stand, who said them, and how sure that is.
///
/// Found in running text by [`quotes`] and [`quoted`]; [`Quote::parse`] and `FromStr` read one
/// quotation in marks.
///
/// ```
/// use depesche::quote::{Quote, QuoteKind};
///
/// let text = "„Wir bauen um“, sagte Anna Muster (SPD) am Montag.";
/// let quote = depesche::quotes(text).next().unwrap().value;
/// assert_eq!(quote.kind(), QuoteKind::Direct);
/// assert_eq!(quote.text(), "Wir bauen um");
/// assert_eq!(quote.speaker().unwrap().mention().text(), "Anna Muster (SPD)");
/// assert_eq!(quote.cue()[0].text(), "sagte");
///
/// let quote: Quote<'static> = "„Wir bauen um“".parse()?;
/// assert_eq!(quote.text(), "Wir bauen um");
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Quote<'t> {
    kind: QuoteKind,
    inner: Words<'t>,
    spans: Few<Span>,
    speaker: Option<Speaker<'t>>,
    cue: Few<Words<'t>>,
    frame: Few<Span>,
    style: Option<MarkStyle>,
    depth: usize,
    closed: bool,
    score: i32,
    rule: Rule,
}

impl<'t> Quote<'t> {
    /// From this score on, marked words count as speech.
    ///
    /// ```
    /// use depesche::quote::{Quote, quoted};
    /// let found = quoted("Er nannte den Plan „absurd“.").next().unwrap();
    /// assert!(found.value.score() >= Quote::SPEECH);
    /// ```
    pub const SPEECH: i32 = 0;

    /// Reads one quotation in marks and borrows its words.
    ///
    /// # Errors
    ///
    /// Says what was expected where the text is not a pair of quotation marks with words between.
    ///
    /// ```
    /// use depesche::{Expected, quote::Quote};
    ///
    /// assert_eq!(Quote::parse("»Das ›Nein‹ bleibt«")?.text(), "Das ›Nein‹ bleibt");
    /// assert_eq!(Quote::parse("„Nein").unwrap_err().expected(), Expected::ClosingMark);
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn parse(text: &'t str) -> Result<Self, ParseError> {
        whole(text, Expected::Quote, grammar::quotation)
            .or_else(|error| Self::around(text).ok_or(error))
    }

    /// Reads marks that are the same at both ends around others of their kind, as running text pairs them.
    fn around(text: &'t str) -> Option<Self> {
        let outer = Span::new(0, text.len());
        let found =
            quoted(text).next().filter(|found| found.span == outer && found.value.closed)?;
        let style = found.value.style.filter(|style| *style != MarkStyle::Mixed)?;
        Some(Self::marked(text, outer, found.value.inner(), style))
    }

    /// Makes the quotation that a pair of marks around `inner` is, at the start of `text`.
    fn marked(text: &'t str, outer: Span, inner: Span, style: MarkStyle) -> Self {
        Self {
            kind: QuoteKind::Direct,
            inner: Words::new(text, inner),
            spans: Few::one(outer),
            speaker: None,
            cue: Few::none(),
            frame: Few::none(),
            style: Some(style),
            depth: 0,
            closed: true,
            score: Self::SPEECH,
            rule: Rule::Marks,
        }
    }

    /// Gives what kind of words it holds.
    ///
    /// ```
    /// use depesche::quote::QuoteKind;
    /// let found = depesche::quotes("Laut Polizei blieb es ruhig.").next().unwrap();
    /// assert_eq!(found.value.kind(), QuoteKind::Indirect);
    /// ```
    pub const fn kind(&self) -> QuoteKind {
        self.kind
    }

    /// Gives the words without their marks; of indirect speech in two parts, the first.
    ///
    /// ```
    /// assert_eq!(depesche::quote::Quote::parse("«Nein»")?.text(), "Nein");
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn text(&self) -> &str {
        self.inner.text()
    }

    /// Gives the place of the words without their marks.
    ///
    /// ```
    /// let text = "Sie sagt: „Nein.“";
    /// let found = depesche::quotes(text).next().unwrap();
    /// assert_eq!(found.value.inner().of(text), Some("Nein."));
    /// ```
    pub const fn inner(&self) -> Span {
        self.inner.span
    }

    /// Gives the places of the words, marks with them: one, or several where the frame stands between.
    ///
    /// ```
    /// let text = "Der Bus war, so die Polizei, zu schnell.";
    /// let found = depesche::quotes(text).next().unwrap();
    /// let parts: Vec<_> = found.value.spans().iter().map(|s| s.of(text).unwrap()).collect();
    /// assert_eq!(parts, ["Der Bus war", "zu schnell"]);
    /// ```
    pub fn spans(&self) -> &[Span] {
        self.spans.as_slice()
    }

    /// Gives who said it, `None` where the text names nobody.
    ///
    /// ```
    /// let found = depesche::quotes("„Nein“, sagte er.").next().unwrap();
    /// assert_eq!(found.value.speaker().unwrap().mention().text(), "er");
    /// ```
    pub fn speaker(&self) -> Option<&Speaker<'t>> {
        self.speaker.as_ref()
    }

    /// Gives the words that say that somebody spoke: `sagte`, `teilte` and `mit`, `laut`.
    ///
    /// ```
    /// let found = depesche::quotes("Das Amt teilte am Abend mit, es sei ruhig.").next().unwrap();
    /// let cue: Vec<_> = found.value.cue().iter().map(|words| words.text()).collect();
    /// assert_eq!(cue, ["teilte", "mit"]);
    /// ```
    pub fn cue(&self) -> &[Words<'t>] {
        self.cue.as_slice()
    }

    /// Gives the clause around speaker and cue, empty where there is none.
    ///
    /// ```
    /// let text = "„Nein“, sagte sie.";
    /// let found = depesche::quotes(text).next().unwrap();
    /// assert_eq!(found.value.frame()[0].of(text), Some(", sagte sie"));
    /// ```
    pub fn frame(&self) -> &[Span] {
        self.frame.as_slice()
    }

    /// Gives the pair of marks, `None` for indirect speech.
    ///
    /// ```
    /// use depesche::quote::{MarkStyle, Quote};
    /// assert_eq!(Quote::parse("\"Nein\"")?.style(), Some(MarkStyle::Ascii));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn style(&self) -> Option<MarkStyle> {
        self.style
    }

    /// Gives how many marks it stands inside of.
    ///
    /// ```
    /// use depesche::quote::quoted;
    /// let found = quoted("„Er rief: ‚Halt!‘“").nth(1).unwrap();
    /// assert_eq!(found.value.depth(), 1);
    /// ```
    pub const fn depth(&self) -> usize {
        self.depth
    }

    /// Tells whether the closing mark is there.
    ///
    /// ```
    /// use depesche::quote::quoted;
    /// let found = quoted("Er rief: „Halt!").next().unwrap();
    /// assert!(!found.value.is_closed());
    /// ```
    pub const fn is_closed(&self) -> bool {
        self.closed
    }

    /// Gives how much speaks for speech, in points: [`Quote::SPEECH`] and more counts as said.
    ///
    /// ```
    /// use depesche::quote::{Quote, quoted};
    /// let found = quoted("Die Zeitung „Der Bote“ erscheint täglich.").next().unwrap();
    /// assert!(found.value.score() < Quote::SPEECH);
    /// ```
    pub const fn score(&self) -> i32 {
        self.score
    }

    /// Gives the rule that it was read by.
    ///
    /// ```
    /// use depesche::quote::Rule;
    /// let found = depesche::quotes("„Nein“, sagte sie.").next().unwrap();
    /// assert_eq!(found.value.rule(), Rule::VerbBehind);
    /// ```
    pub const fn rule(&self) -> Rule {
        self.rule
    }

    /// Detaches it from the text it was read from.
    ///
    /// ```
    /// use depesche::quote::Quote;
    /// let quote: Quote<'static> = Quote::parse(&String::from("„Nein“"))?.into_owned();
    /// assert_eq!(quote.text(), "Nein");
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    #[must_use]
    pub fn into_owned(self) -> Quote<'static> {
        Quote {
            kind: self.kind,
            inner: self.inner.into_owned(),
            spans: self.spans,
            speaker: self.speaker.map(Speaker::into_owned),
            cue: self.cue.map(Words::into_owned),
            frame: self.frame,
            style: self.style,
            depth: self.depth,
            closed: self.closed,
            score: self.score,
            rule: self.rule,
        }
    }
}

impl FromStr for Quote<'static> {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        Quote::parse(text).map(Quote::into_owned)
    }
}

/// Writes the words in the marks they stood in.
impl fmt::Display for Quote<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (open, close) = self.style.map_or(("", ""), MarkStyle::marks);
        let close = if self.closed { close } else { "" };
        write!(f, "{open}{}{close}", self.text())
    }
}
