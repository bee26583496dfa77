//! Words with their place, and who said them.

use crate::Span;
use std::{
    borrow::Cow,
    fmt,
    hash::{Hash, Hasher},
};

/// Words and where they stand in the text.
///
/// Two are equal where the words are, wherever they stand.
///
/// ```
/// let found = depesche::quotes("„Nein“, sagte Anna Muster.").next().unwrap();
/// let speaker = found.value.speaker().unwrap();
/// assert_eq!(speaker.mention().text(), "Anna Muster");
/// assert_eq!(speaker.mention().span(), depesche::Span::new(18, 29));
/// ```
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Words<'t> {
    pub(super) text: Cow<'t, str>,
    pub(super) span: Span,
}

impl<'t> Words<'t> {
    pub(super) fn new(text: &'t str, span: Span) -> Self {
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

    pub(super) fn into_owned(self) -> Words<'static> {
        Words { text: Cow::Owned(self.text.into_owned()), span: self.span }
    }
}

impl PartialEq for Words<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Words<'_> {}

impl Hash for Words<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
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
    pub(super) mention: Words<'t>,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub(super) name: Option<Words<'t>>,
    pub(super) pronoun: bool,
    pub(super) carried: bool,
}

impl<'t> Speaker<'t> {
    /// Gives the words as they stand, office, party and apposition with them: `sie`, `Anna Muster (SPD)`, `der Chef des Klubs, Urs Ott`.
    ///
    /// Behind `nach`, `laut` and `gemäß` that is all that the preposition rules, the noun of saying included:
    /// of `nach Ansicht von Anna Muster` it is `Ansicht von Anna Muster`, and [`Speaker::name`] is `Anna Muster`.
    ///
    /// ```
    /// let found = depesche::quotes("„Nein“, sagte der Sprecher.").next().unwrap();
    /// assert_eq!(found.value.speaker().unwrap().mention().text(), "der Sprecher");
    /// ```
    pub fn mention(&self) -> &Words<'t> {
        &self.mention
    }

    /// Gives the name alone: without office, title, party and apposition, in full where the text had it before for
    /// a surname, a pronoun or a relative pronoun, and of a statement who made it: of `Angaben der Polizei` the `Polizei`.
    ///
    /// `None` where the mention is the name already, and where nothing tells whose it is: `er` behind a sentence that names
    /// two men, `Vogt` where two have that surname, two speakers at once.
    ///
    /// ```
    /// let text = "Es war Anna Muster, die rief: „Nein.“";
    /// let found = depesche::quotes(text).next().unwrap();
    /// assert_eq!(found.value.speaker().unwrap().mention().text(), "die");
    /// assert_eq!(found.value.speaker().unwrap().name().unwrap().text(), "Anna Muster");
    ///
    /// let text = "Anna Muster kam. „Nein“, sagte Muster.";
    /// let found = depesche::quotes(text).next().unwrap();
    /// assert_eq!(found.value.speaker().unwrap().name().unwrap().text(), "Anna Muster");
    /// ```
    pub const fn name(&self) -> Option<&Words<'t>> {
        self.name.as_ref()
    }

    /// Gives the best that is known of who it is: the [name](Self::name), else the [words](Self::mention) as they stand.
    ///
    /// ```
    /// let text = "„Nein“, sagte die Bürgermeisterin Anna Muster. „Doch“, rief der Sprecher.";
    /// let who: Vec<_> = depesche::quotes(text)
    ///     .filter_map(|found| found.value.speaker().map(|speaker| speaker.who().to_string()))
    ///     .collect();
    /// assert_eq!(who, ["Anna Muster", "der Sprecher"]);
    /// ```
    pub fn who(&self) -> &Words<'t> {
        self.name.as_ref().unwrap_or(&self.mention)
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

    pub(super) fn into_owned(self) -> Speaker<'static> {
        Speaker {
            mention: self.mention.into_owned(),
            name: self.name.map(Words::into_owned),
            pronoun: self.pronoun,
            carried: self.carried,
        }
    }
}
