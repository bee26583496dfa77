//! What a whole string lacked: [`ParseError`] and what was [`Expected`] instead.

use nom::{
    IResult,
    error::{ErrorKind, FromExternalError},
};

/// What a parser wanted to read next.
///
/// ```
/// use depesche::Expected;
/// assert_eq!(Expected::Month.to_string(), "a month");
/// ```
///
/// With the feature `serde` it is written and not read back: its words are those of the grammar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Expected {
    /// Nothing more: the value was complete.
    #[error("the end of the text")]
    End,
    /// Any text at all.
    #[error("some text")]
    Text,
    /// A date or clock time of any kind.
    #[error("a date")]
    Date,
    /// A day of the month, 1 to 31.
    #[error("a day of the month")]
    Day,
    /// A month by number or name.
    #[error("a month")]
    Month,
    /// A year of two or four digits.
    #[error("a year")]
    Year,
    /// A day that the calendar has: not `31.02.2025`.
    #[error("a day that exists")]
    RealDay,
    /// A clock time that a day has: not `25:70 Uhr`.
    #[error("a clock time that exists")]
    RealTime,
    /// A period that the calendar has: not `KW 54`, not `5. Quartal`.
    #[error("a period that exists")]
    RealPeriod,
    /// A year of four digits, where two would leave open what is day and what year: `4/4/2025`.
    #[error("a year of four digits")]
    FullYear,
    /// What `nächsten` and `jeden` stand in front of: a unit, a weekday, a month, a season.
    #[error("a unit of time or a name such as `Montag`")]
    Named,
    /// The name of a weekday.
    #[error("a weekday")]
    Weekday,
    /// An hour, 0 to 24.
    #[error("an hour")]
    Hour,
    /// A minute, 0 to 59.
    #[error("a minute")]
    Minute,
    /// A clock time.
    #[error("a clock time")]
    Clock,
    /// A number in digits or words.
    #[error("a number")]
    Number,
    /// A unit of time: `Tag`, `Woche`, `Jahr`.
    #[error("a unit of time")]
    Unit,
    /// A length of time.
    #[error("a length of time")]
    Length,
    /// A stretch of the calendar that has a name: `Sommer 2023`, `Ende Juni`.
    #[error("a period")]
    Period,
    /// A word that counts from today or from the day under discussion: `gestern`, `Vortag`.
    #[error("a relative date")]
    Relative,
    /// Something that comes again: `täglich`, `jeden Montag`.
    #[error("a recurring date")]
    Recurring,
    /// A mark between two parts: a dot, a blank, a dash.
    #[error("a separator")]
    Separator,
    /// A certain character.
    #[error("`{0}`")]
    Char(char),
    /// A certain word.
    #[error("`{0}`")]
    Word(&'static str),
    /// A stamp: a cue and a time, or a time alone.
    #[error("a stamp")]
    Stamp,
    /// A source line, byline, dateline or credit.
    #[error("a source line")]
    Source,
    /// The name of a person, place, house or agency.
    #[error("a name")]
    Name,
    /// The name or code of a news agency.
    #[error("an agency")]
    Agency,
    /// A quotation.
    #[error("a quotation")]
    Quote,
    /// An opening quotation mark.
    #[error("an opening quotation mark")]
    OpeningMark,
    /// The closing quotation mark that answers the opening one.
    #[error("a closing quotation mark")]
    ClosingMark,
    /// A word that says that somebody spoke: `sagte`, `laut`.
    #[error("a cue of speech")]
    Cue,
    /// Who spoke.
    #[error("a speaker")]
    Speaker,
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
    pub fn expected(&self) -> Expected {
        self.expected
    }

    /// Gives the byte at which it was missed.
    ///
    /// ```
    /// # use depesche::date::CalendarDate;
    /// assert_eq!("4. Aprul".parse::<CalendarDate>().unwrap_err().offset(), 3);
    /// ```
    pub fn offset(&self) -> usize {
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
        matches!(self.expected, Expected::RealDay | Expected::RealTime | Expected::RealPeriod)
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
