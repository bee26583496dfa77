//! What a whole string lacked: [`ParseError`] and what was [`Expected`] instead.

use nom::{
    IResult,
    error::{ErrorKind, FromExternalError},
};
use std::fmt;

/// What a parser wanted to read next.
///
/// ```
/// use depesche::Expected;
/// assert_eq!(Expected::Month.to_string(), "a month");
/// ```
///
/// With the feature `serde` it is written and not read back: its words are those of the grammar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Expected {
    /// Nothing more: the value was complete.
    End,
    /// Any text at all.
    Text,
    /// A date or clock time of any kind.
    Date,
    /// A date alone, where a preposition or article stands in front of one: `am 4. April`.
    BareDate,
    /// A day of the month, 1 to 31.
    Day,
    /// A month by number or name.
    Month,
    /// A year of two or four digits.
    Year,
    /// A day that the calendar has: not `31.02.2025`.
    RealDay,
    /// A clock time that a day has: not `25:70 Uhr`.
    RealTime,
    /// A period that the calendar has: not `KW 54`, not `5. Quartal`.
    RealPeriod,
    /// A year of four digits, where two would leave open what is day and what year: `4/4/2025`.
    FullYear,
    /// What `nächsten` and `jeden` stand in front of: a unit, a weekday, a month, a season.
    Named,
    /// The name of a weekday.
    Weekday,
    /// An hour, 0 to 24.
    Hour,
    /// A minute, 0 to 59.
    Minute,
    /// A clock time.
    Clock,
    /// A number in digits or words.
    Number,
    /// A unit of time: `Tag`, `Woche`, `Jahr`.
    Unit,
    /// A length of time.
    Length,
    /// A stretch with one end named: `seit 2021`.
    Bound,
    /// A stretch with both ends named: `vom 4. bis 6. April`.
    Range,
    /// A stretch of the calendar that has a name: `Sommer 2023`, `Ende Juni`.
    Period,
    /// A word that counts from today or from the day under discussion: `gestern`, `Vortag`.
    Relative,
    /// Something that comes again: `täglich`, `jeden Montag`.
    Recurring,
    /// A mark between two parts: a dot, a blank, a dash.
    Separator,
    /// A certain character.
    Char(char),
    /// A certain word.
    Word(&'static str),
    /// A stamp: a cue and a time, or a time alone.
    Stamp,
    /// A word that says what a stamp is the time of: `Stand`, `Veröffentlicht am`.
    Role,
    /// A source line, byline, dateline or credit.
    Source,
    /// The name of a person, place, house or agency.
    Name,
    /// The name or code of a news agency.
    Agency,
    /// A quotation.
    Quote,
    /// An opening quotation mark.
    OpeningMark,
    /// The closing quotation mark that answers the opening one.
    ClosingMark,
    /// A word that says that somebody spoke: `sagte`, `laut`.
    Cue,
    /// Who spoke.
    Speaker,
}

impl Expected {
    /// Tells whether the form was right and only what it names does not exist.
    pub(crate) const fn is_impossible(self) -> bool {
        matches!(self, Self::RealDay | Self::RealTime | Self::RealPeriod)
    }
}

/// Writes it as a message names it.
impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::End => "the end of the text",
            Self::Text => "some text",
            Self::Date => "a date",
            Self::BareDate => "a date without preposition or article",
            Self::Day => "a day of the month",
            Self::Month => "a month",
            Self::Year => "a year",
            Self::RealDay => "a day that exists",
            Self::RealTime => "a clock time that exists",
            Self::RealPeriod => "a period that exists",
            Self::FullYear => "a year of four digits",
            Self::Named => "a unit of time or a name such as `Montag`",
            Self::Weekday => "a weekday",
            Self::Hour => "an hour",
            Self::Minute => "a minute",
            Self::Clock => "a clock time",
            Self::Number => "a number",
            Self::Unit => "a unit of time",
            Self::Length => "a length of time",
            Self::Bound => "a bound such as `seit 2021`",
            Self::Range => "a range",
            Self::Period => "a period",
            Self::Relative => "a relative date",
            Self::Recurring => "a recurring date",
            Self::Separator => "a separator",
            Self::Char(char) => return write!(f, "`{char}`"),
            Self::Word(word) => return write!(f, "`{word}`"),
            Self::Stamp => "a stamp",
            Self::Role => "a word such as `Stand`",
            Self::Source => "a source line",
            Self::Name => "a name",
            Self::Agency => "an agency",
            Self::Quote => "a quotation",
            Self::OpeningMark => "an opening quotation mark",
            Self::ClosingMark => "a closing quotation mark",
            Self::Cue => "a cue of speech",
            Self::Speaker => "a speaker",
        })
    }
}

/// Says where a text stopped being what was asked for, what was expected there and what stood there.
///
/// The message is one line in lower case:
///
/// ```
/// use depesche::{Expected, ParseError, date::CalendarDate};
///
/// let error: ParseError = "4.ä.2025".parse::<CalendarDate>().unwrap_err();
/// assert_eq!(error.to_string(), "expected a month at byte 2, found `ä.2025`");
/// assert_eq!(error.expected(), Expected::Month);
/// assert_eq!(error.offset(), 2);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[error("expected {expected} at byte {offset}, found {}", shown(found))]
pub struct ParseError {
    expected: Expected,
    offset: usize,
    found: Box<str>,
}

/// How many characters of the rest a message shows.
const SHOWN: usize = 20;

fn shown(found: &str) -> String {
    if found.is_empty() {
        return "the end of the text".to_owned();
    }
    let more = found.chars().count() > SHOWN;
    let part: String = found.chars().take(SHOWN).flat_map(char::escape_debug).collect();
    if more { format!("`{part}…`") } else { format!("`{part}`") }
}

impl ParseError {
    /// Blames the place `rest` in `text` (`rest` is its tail).
    pub(crate) fn at(text: &str, rest: &str, expected: Expected) -> Self {
        let found = rest.chars().take(SHOWN + 1).collect::<String>().into_boxed_str();
        Self { expected, offset: text.len() - rest.len(), found }
    }

    /// Gives what would have been right.
    ///
    /// ```
    /// # use depesche::{Expected, date::CalendarDate};
    /// let error = "4. Aprul".parse::<CalendarDate>().unwrap_err();
    /// assert_eq!(error.expected(), Expected::Month);
    /// ```
    pub const fn expected(&self) -> Expected {
        self.expected
    }

    /// Gives the byte at which it was missed.
    ///
    /// ```
    /// # use depesche::date::CalendarDate;
    /// assert_eq!("4. Aprul".parse::<CalendarDate>().unwrap_err().offset(), 3);
    /// ```
    pub const fn offset(&self) -> usize {
        self.offset
    }

    /// Gives what stood there instead: the beginning of it, no longer than a message can show.
    ///
    /// ```
    /// # use depesche::date::CalendarDate;
    /// assert_eq!("4. Aprul".parse::<CalendarDate>().unwrap_err().found(), "Aprul");
    /// ```
    pub fn found(&self) -> &str {
        &self.found
    }

    /// Tells whether the text ended too early: more of it might be right.
    ///
    /// ```
    /// # use depesche::date::CalendarDate;
    /// assert!("4. ".parse::<CalendarDate>().unwrap_err().is_end());
    /// ```
    pub fn is_end(&self) -> bool {
        self.found.is_empty()
    }

    /// Tells whether a whole value was read and something stood behind it.
    ///
    /// ```
    /// # use depesche::date::CalendarDate;
    /// assert!("4. April 2025 oder so".parse::<CalendarDate>().unwrap_err().is_trailing());
    /// ```
    pub fn is_trailing(&self) -> bool {
        self.expected == Expected::End
    }

    /// Tells whether the text has the right form and names what cannot exist: `31.02.2025`.
    ///
    /// ```
    /// # use depesche::date::CalendarDate;
    /// assert!("31.02.2025".parse::<CalendarDate>().unwrap_err().is_impossible());
    /// ```
    pub fn is_impossible(&self) -> bool {
        self.expected.is_impossible()
    }

    /// Of two failures keeps the one that read further, the first where both stopped at one place.
    #[must_use]
    pub(crate) fn or(self, other: Self) -> Self {
        if other.offset > self.offset { other } else { self }
    }

    /// Moves the place, for an error in a part of a longer text.
    #[must_use]
    pub(crate) fn moved(mut self, offset: impl FnOnce(usize) -> usize) -> Self {
        self.offset = offset(self.offset);
        self
    }
}

/// What the crate's parsers ask of a caller's error type: nom's own trait, and a place for [`Expected`].
///
/// `nom::error::Error` and `()` fit, and so does any type of your own with nom's two traits.
///
/// ```
/// fn fits<'a, E: depesche::grammar::GrammarError<'a>>() {}
/// fits::<nom::error::Error<&str>>();
/// ```
pub trait GrammarError<'a>:
    nom::error::ParseError<&'a str> + FromExternalError<&'a str, Expected>
{
}

impl<'a, E> GrammarError<'a> for E where
    E: nom::error::ParseError<&'a str> + FromExternalError<&'a str, Expected>
{
}

/// The crate's own error while a grammar runs: the rest at which it stopped, and what it wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Failure<'a> {
    pub(crate) rest: &'a str,
    pub(crate) expected: Option<Expected>,
}

impl<'a> nom::error::ParseError<&'a str> for Failure<'a> {
    fn from_error_kind(rest: &'a str, _: ErrorKind) -> Self {
        Self { rest, expected: None }
    }

    fn append(_: &'a str, _: ErrorKind, other: Self) -> Self {
        other
    }

    fn or(self, other: Self) -> Self {
        // The shorter rest has read further.
        if other.rest.len() < self.rest.len()
            || (other.rest.len() == self.rest.len() && self.expected.is_none())
        {
            other
        } else {
            self
        }
    }
}

impl<'a> FromExternalError<&'a str, Expected> for Failure<'a> {
    fn from_external_error(rest: &'a str, _: ErrorKind, expected: Expected) -> Self {
        Self { rest, expected: Some(expected) }
    }
}

/// A recoverable failure at `at` for a grammar function: `expected` was wanted there.
pub(crate) fn wanted<'a, T, E: GrammarError<'a>>(
    at: &'a str,
    expected: Expected,
) -> IResult<&'a str, T, E> {
    Err(nom::Err::Error(E::from_external_error(at, ErrorKind::MapRes, expected)))
}

/// Reads the whole of `text` with a grammar function; `what` is blamed where the grammar names nothing.
pub(crate) fn whole<'a, T>(
    text: &'a str,
    what: Expected,
    grammar: impl FnOnce(&'a str) -> IResult<&'a str, T, Failure<'a>>,
) -> Result<T, ParseError> {
    match grammar(text) {
        Ok(("", value)) => Ok(value),
        Ok((rest, _)) => Err(ParseError::at(text, rest, Expected::End)),
        Err(nom::Err::Error(failure) | nom::Err::Failure(failure)) => {
            Err(ParseError::at(text, failure.rest, failure.expected.unwrap_or(what)))
        }
        Err(nom::Err::Incomplete(_)) => Err(ParseError::at(text, "", what)),
    }
}
