//! How dates are written: the nom parsers of every kind.
//!
//! Inside, the functions share one error that remembers how far was read and what was wanted; the public
//! ones hand it on in the caller's own error type.
//!
//! What is found in a text means the same alone. So a word behind an expression may end it sooner, or be read as a part
//! of it, but never choose between two ways to read the same bytes. Digits and marks may (the dot of `4.4.2025`, the
//! colon of `15:30`): where they stand behind a find, the finder reads it once more without them.

mod calendar;
mod clock;
mod compose;
mod lasting;
mod length;
mod lex;
mod marks;
mod period;
mod recurring;
mod relative;
mod running;
mod turns;

use super::{CalendarDate, ClockTime, Date};
use crate::{
    Expected,
    error::{Failure, GrammarError, wanted},
};
#[cfg(feature = "serde")]
pub(super) use calendar::exist;
pub(crate) use clock::{iso_zone, zone};
pub(super) use compose::{expression, tomorrow};
pub(super) use lex::{Read, may_bear};
pub(crate) use marks::Marks;
use nom::{IResult, error::ErrorKind};

/// Hands a failure on in the caller's error type.
fn outward<'a, T, E: GrammarError<'a>>(
    read: IResult<&'a str, T, Failure<'a>>,
    what: Expected,
) -> IResult<&'a str, T, E> {
    read.map_err(|error| {
        error.map(|failure| {
            let expected = failure.expected.unwrap_or(what);
            E::from_external_error(failure.rest, ErrorKind::MapRes, expected)
        })
    })
}

/// Reads a date of any kind: `Freitag, 4. April, 15.30 Uhr`, `vor drei Jahren`, `jeden Montag`.
///
/// # Errors
///
/// Where the input does not begin with one.
///
/// ```
/// use depesche::{Date, grammar};
/// use nom::{IResult, Parser, bytes::complete::tag, sequence::preceded};
///
/// let read: IResult<&str, Date> = preceded(tag("bis zum "), grammar::date).parse("bis zum 4. April!");
/// assert_eq!(read, Ok(("!", "4. April".parse()?)));
/// # Ok::<(), depesche::ParseError>(())
/// ```
pub fn date<'a, E: GrammarError<'a>>(input: &'a str) -> IResult<&'a str, Date, E> {
    outward(expression(input, &mut Marks::new()), Expected::Date)
}

/// Reads a date of one kind: a [`Length`](super::Length), a [`Range`](super::Range), a [`Period`](super::Period), a
/// [`Recurring`](super::Recurring) and so on.
///
/// # Errors
///
/// Where the longest date that the input begins with is of another kind.
///
/// ```
/// use depesche::{date::Length, grammar};
/// use nom::error::Error;
///
/// let length = grammar::date_as::<Length, Error<&str>>;
/// assert_eq!(length("drei Jahre Haft")?, (" Haft", "drei Jahre".parse().unwrap()));
/// assert!(length("drei Jahre später").is_err());
/// # Ok::<(), nom::Err<Error<&str>>>(())
/// ```
pub fn date_as<'a, K: TryFrom<Date>, E: GrammarError<'a>>(
    input: &'a str,
) -> IResult<&'a str, K, E> {
    let (rest, date) = date(input)?;
    match K::try_from(date) {
        Ok(kind) => Ok((rest, kind)),
        Err(_) => wanted(input, Expected::Date),
    }
}

/// Reads a calendar date: `4. April 2025`, `04.04.2025`, `Freitag, den 4. April`, `April 2025`, `Montag`.
///
/// # Errors
///
/// Where the input does not begin with one, or with one that the calendar does not have.
///
/// ```
/// use depesche::{date::CalendarDate, grammar};
/// use nom::IResult;
///
/// let read: IResult<&str, CalendarDate> = grammar::calendar_date("04.04.2025, Berlin");
/// assert_eq!(read, Ok((", Berlin", "4. April 2025".parse()?)));
/// # Ok::<(), depesche::ParseError>(())
/// ```
pub fn calendar_date<'a, E: GrammarError<'a>>(input: &'a str) -> IResult<&'a str, CalendarDate, E> {
    outward(calendar::calendar_date(input, &mut Marks::new()), Expected::Date)
}

/// Reads a clock time: `15.30 Uhr`, `15:30`, `halb vier`, `3 Uhr morgens`.
///
/// # Errors
///
/// Where the input does not begin with one, or with one that no clock shows.
///
/// ```
/// use depesche::{date::ClockTime, grammar};
/// use nom::IResult;
///
/// let read: IResult<&str, ClockTime> = grammar::clock_time("15.30 Uhr, Berlin");
/// assert_eq!(read, Ok((", Berlin", "15:30".parse()?)));
/// # Ok::<(), depesche::ParseError>(())
/// ```
pub fn clock_time<'a, E: GrammarError<'a>>(input: &'a str) -> IResult<&'a str, ClockTime, E> {
    outward(clock::clock_time(input, clock::Need::Minute), Expected::Clock)
}
