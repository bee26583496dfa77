//! An article with everything that was found in it: what every form of output is given.

use chrono::NaiveDateTime;
use depesche::Span;

/// A text and what was read from it.
#[derive(Debug, Default)]
pub struct Article<'t> {
    pub text: &'t str,
    /// The day from which the text is read.
    pub day: Option<NaiveDateTime>,
    pub lines: Vec<Line>,
    /// By start, the longer first.
    pub finds: Vec<Find>,
    /// By the time they mean.
    pub moments: Vec<Moment>,
    /// In the order of the text.
    pub sayings: Vec<Saying>,
}

/// One line of the text that is not blank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    pub span: Span,
    pub role: Role,
}

/// How a line is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Headline,
    /// The words over the headline.
    Kicker,
    Subheading,
    Teaser,
    Paragraph,
    /// Stamps, credits, bylines: small print around the article.
    Note,
    /// What belongs to the page and not to the article.
    Aside,
}

/// The families, and of the quotations the words around.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Family {
    Stamp,
    Source,
    Quote,
    Speaker,
    Cue,
    Date,
}

impl Family {
    pub const ALL: [Self; 6] =
        [Self::Stamp, Self::Source, Self::Quote, Self::Speaker, Self::Cue, Self::Date];

    /// The class in the style sheet.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Stamp => "stamp",
            Self::Source => "source",
            Self::Quote => "quote",
            Self::Speaker => "speaker",
            Self::Cue => "cue",
            Self::Date => "date",
        }
    }
}

/// One thing found, and its value in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Find {
    pub span: Span,
    pub family: Family,
    pub value: String,
}

/// A date that stands on the calendar: from `start` up to, not with, `end`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// Its place in [`Article::finds`].
    pub find: usize,
    pub start: NaiveDateTime,
    pub end: NaiveDateTime,
    pub value: String,
}

/// One thing that somebody said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saying {
    /// Its place in [`Article::finds`].
    pub find: usize,
    /// `None` where the text names nobody.
    pub speaker: Option<String>,
    pub words: String,
    pub cue: String,
    pub kind: &'static str,
}
