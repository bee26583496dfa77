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
//!   of its frame (`„Wir bauen um, sagte sie`, `„Wir bauen um, so sie`), and is not [closed](Quote::is_closed).
//!   Where it stands in the middle of a sentence and more than five words follow, nobody can tell where
//!   it ends: [`quoted`] gives it, [`quotes`] does not.
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
//! `er` is where a sentence names more than one who could be meant: the pronoun is given as it stands. Only persons
//! are meant by `er` and `sie`, never houses, places and what is called something in marks.

mod few;
mod find;
pub(crate) mod grammar;
mod rule;
mod speaker;
mod style;
mod words;

use crate::{Expected, ParseError, Span, error::whole, text::after_bom};
use std::{
    fmt,
    hash::{Hash, Hasher},
    str::FromStr,
};

pub(crate) use find::Speech;
pub use find::{Quoted, Quotes, quoted, quotes};
pub use rule::Rule;
pub use speaker::{Speaker, Words};
pub use style::MarkStyle;

use few::Few;

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

/// A quotation: its words and where they stand, who said them, and by which rule they were read.
///
/// Two are equal where they say the same, wherever they stand. Found in running text by [`quotes`] and [`quoted`]; [`Quote::parse`] and `FromStr` read one
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
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Quote<'t> {
    kind: QuoteKind,
    inner: Words<'t>,
    /// The parts behind the first.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    rest: Vec<Words<'t>>,
    spans: Few<Span>,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    speaker: Option<Speaker<'t>>,
    cue: Few<Words<'t>>,
    frame: Few<Span>,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
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

    /// Reads one quotation in marks and borrows its words; a byte order mark in front is skipped.
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
    /// assert_eq!(Quote::parse("\u{feff}„Nein“")?.text(), "Nein");
    /// assert_eq!(Quote::parse("„ “").unwrap_err().expected(), Expected::Text);
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn parse(text: &'t str) -> Result<Self, ParseError> {
        whole(text, Expected::Quote, |text| grammar::quotation(after_bom(text).1))
            .map(|quote| quote.shifted(after_bom(text).0))
            .or_else(|error| Self::around(text).ok_or(error))
    }

    /// The same quotation with `by` bytes more in front.
    fn shifted(mut self, by: usize) -> Self {
        self.spans = self.spans.map(|span| span.shifted(by));
        self.inner.span = self.inner.span.shifted(by);
        self
    }

    /// Reads marks that are the same at both ends around others of their kind, as running text pairs them.
    fn around(text: &'t str) -> Option<Self> {
        let outer = Span::new(after_bom(text).0, text.len());
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
            rest: Vec::new(),
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

    /// All that it says, without where it stands and how it was found.
    fn what(&self) -> impl Eq + Hash + '_ {
        let words = (&self.inner, &self.rest, &self.speaker, self.cue.as_slice());
        (self.kind, words, self.style, self.closed)
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

    /// Gives the words without their marks; where the frame stands between them, only those in front of it:
    /// [`Quote::parts`] gives all.
    ///
    /// ```
    /// assert_eq!(depesche::quote::Quote::parse("«Nein»")?.text(), "Nein");
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn text(&self) -> &str {
        self.inner.text()
    }

    /// Gives the words without their marks, in as many parts as the frame leaves.
    ///
    /// A quotation in marks is always one part: `„A“, sagte X, „B“` are two quotations of one speaker.
    ///
    /// ```
    /// let found = depesche::quotes("Der Bus war, so die Polizei, zu schnell.").next().unwrap();
    /// let parts: Vec<_> = found.value.parts().map(|words| words.text()).collect();
    /// assert_eq!(parts, ["Der Bus war", "zu schnell"]);
    /// assert_eq!(found.value.to_string(), "Der Bus war … zu schnell");
    /// ```
    pub fn parts(&self) -> impl Iterator<Item = &Words<'t>> {
        std::iter::once(&self.inner).chain(&self.rest)
    }

    /// Gives the place of the words without their marks, of the first part.
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

    /// Gives who said it, as the text puts it, be it only `er` or `demnach`; `None` where it puts nobody. Whom that means
    /// is [`Speaker::name`], where it is plain.
    ///
    /// ```
    /// let found = depesche::quotes("„Nein“, sagte er.").next().unwrap();
    /// assert_eq!(found.value.speaker().unwrap().mention().text(), "er");
    /// ```
    pub const fn speaker(&self) -> Option<&Speaker<'t>> {
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

    /// Gives how much speaks for words in marks being speech, in points: [`Quote::SPEECH`] and more counts as said.
    ///
    /// Indirect speech is not weighed: it stands where a rule read it, always with [`Quote::SPEECH`]. How often each
    /// [`Rule`] is right is measured, and stands in DESIGN.md.
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
            rest: self.rest.into_iter().map(Words::into_owned).collect(),
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

/// Compares what it says: kind, words, marks, speaker and cue; not where it stands, nor by which rule and how surely it was found.
impl PartialEq for Quote<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.what() == other.what()
    }
}

impl Eq for Quote<'_> {}

impl Hash for Quote<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.what().hash(state);
    }
}

impl FromStr for Quote<'static> {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        Quote::parse(text).map(Quote::into_owned)
    }
}

/// Writes the words in the marks they stood in, ` … ` where the frame stood between them.
impl fmt::Display for Quote<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (open, close) = self.style.map_or(("", ""), MarkStyle::marks);
        let close = if self.closed { close } else { "" };
        write!(f, "{open}{}", self.inner)?;
        self.rest.iter().try_for_each(|part| write!(f, " … {part}"))?;
        f.write_str(close)
    }
}
