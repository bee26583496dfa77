//! How long reading takes: `Lesedauer: 4 Minuten`, `3 Min Lesezeit`.

use super::words::{LENGTH_CUES, MINUTES};
use crate::{
    error::{Expected, GrammarError, ParseError, wanted, whole},
    span::{Found, Span},
    text::{Plain, ends_word, is_blank, spelled, starts_word},
};
use nom::IResult;
use std::{fmt, str::FromStr};

/// How many minutes the page says that reading takes.
///
/// ```
/// use depesche::line::ReadingTime;
///
/// let time: ReadingTime = "Lesezeit: 3 Min.".parse()?;
/// assert_eq!(time.minutes(), 3);
/// assert_eq!(time.to_string(), "Lesedauer: 3 Minuten");
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ReadingTime {
    minutes: u16,
}

impl ReadingTime {
    /// Gives the minutes.
    ///
    /// ```
    /// let time: depesche::line::ReadingTime = "3 Min Lesezeit".parse()?;
    /// assert_eq!(time.minutes(), 3);
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn minutes(self) -> u16 {
        self.minutes
    }
}

impl fmt::Display for ReadingTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = if self.minutes == 1 { "Minute" } else { "Minuten" };
        write!(f, "Lesedauer: {} {unit}", self.minutes)
    }
}

impl FromStr for ReadingTime {
    type Err = ParseError;

    /// # Errors
    ///
    /// [`ParseError`] where the text is not a reading time and nothing else.
    fn from_str(text: &str) -> Result<Self, ParseError> {
        let plain = Plain::new(text);
        whole(plain.text(), Expected::Length, reading_time)
            .map_err(|error| error.moved(|at| plain.back(Span::new(at, at)).start))
    }
}

/// A reading time, cue in front or behind: `Lesedauer: 4 Minuten`, `3 Min. Lesezeit`.
///
/// ```
/// use depesche::{grammar, line::ReadingTime};
///
/// let (rest, time) = grammar::reading_time::<()>("Lesedauer: 4 Minuten | Teilen").unwrap();
/// assert_eq!((time.minutes(), rest), (4, " | Teilen"));
/// ```
///
/// # Errors
///
/// A recoverable nom error where none begins.
pub fn reading_time<'a, E: GrammarError<'a>>(input: &'a str) -> IResult<&'a str, ReadingTime, E> {
    let in_front = cue(input).map(|rest| rest.trim_start_matches(|c| c == ':' || is_blank(c)));
    let number = about(in_front.unwrap_or(input));
    let digits = number.len() - number.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let Some((minutes, rest)) = number
        .split_at_checked(digits)
        .and_then(|(digits, rest)| Some((digits.parse().ok().filter(|m| *m < 1000)?, rest)))
    else {
        return wanted(number, Expected::Number);
    };
    let unit = rest.trim_start_matches(is_blank);
    let Some(behind) = minute(unit) else { return wanted(unit, Expected::Unit) };
    let time = ReadingTime { minutes };
    if in_front.is_some() {
        return Ok((behind, time));
    }
    let next = behind.trim_start_matches(is_blank);
    match cue(next) {
        Some(rest) => Ok((rest, time)),
        None => wanted(next, Expected::Word("Lesezeit")),
    }
}

/// The rest behind `Lesedauer` or `Lesezeit`.
fn cue(text: &str) -> Option<&str> {
    LENGTH_CUES.iter().find_map(|cue| {
        let rest = text.get(spelled(text, cue)?..)?;
        ends_word(rest).then_some(rest)
    })
}

/// The rest behind `ca.`, `etwa`, `rund`.
fn about(text: &str) -> &str {
    let word = ["ca.", "circa", "etwa", "rund", "ungefähr", "~"]
        .iter()
        .find_map(|word| text.get(spelled(text, word)?..));
    word.unwrap_or(text).trim_start_matches(is_blank)
}

/// The rest behind `Minuten` in any of its forms, the dot of an abbreviation with it.
fn minute(text: &str) -> Option<&str> {
    MINUTES.iter().find_map(|word| {
        let rest = text.get(spelled(text, word)?..)?;
        ends_word(rest).then(|| rest.strip_prefix('.').unwrap_or(rest))
    })
}

/// The first reading time in a line.
pub(super) fn find(line: &str) -> Option<Found<ReadingTime>> {
    if let Some(time) = alone(line) {
        return Some(Found::new(Span::new(0, line.len()), time));
    }
    let small = memchr::memmem::find_iter(line.as_bytes(), b"ese");
    let capital = memchr::memmem::find_iter(line.as_bytes(), b"ESE");
    let cues = small.chain(capital).filter_map(|at| at.checked_sub(1));
    for at in cues {
        if !line.is_char_boundary(at) || !starts_word(line, at) {
            continue;
        }
        // The cue stands in front, or behind the number and its unit.
        let behind = line.get(..at).and_then(number_before);
        for start in [Some(at), behind].into_iter().flatten() {
            if let Some(Ok((rest, time))) = line.get(start..).map(reading_time::<()>) {
                return Some(Found::new(Span::new(start, line.len() - rest.len()), time));
            }
        }
    }
    None
}

/// Minutes that make up the whole line: `8 Min`, `ca. 7 Minuten`.
fn alone(line: &str) -> Option<ReadingTime> {
    let number = (line.len() < 20).then(|| about(line))?;
    let unit = number.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = number.get(..number.len() - unit.len())?;
    let minutes = digits.parse().ok().filter(|minutes| *minutes < 100)?;
    let rest = minute(unit.trim_start_matches(is_blank))?;
    rest.is_empty().then_some(ReadingTime { minutes })
}

/// Where the number in front of a unit begins: `5 ` in `… | 5 Min. `.
fn number_before(text: &str) -> Option<usize> {
    let text = text.trim_end_matches(is_blank);
    let number = text.trim_end_matches(|c: char| !c.is_ascii_digit());
    (text.len() - number.len() <= 16).then_some(())?;
    let front = number.trim_end_matches(|c: char| c.is_ascii_digit());
    (front.len() < number.len()).then_some(front.len())
}
