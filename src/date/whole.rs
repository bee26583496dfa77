//! Whole strings: `FromStr` of every kind.

use super::{
    Bound, CalendarDate, ClockTime, Date, Day, FeastDay, Length, Moment, Period, Range, Recurring,
    Relative, TimeOfDay, grammar,
};
use crate::{
    Expected, ParseError,
    error::{Failure, whole},
    span::Span,
    text::{Plain, is_blank, number, word},
};
use nom::IResult;
use std::str::FromStr;

/// Reads the whole of `text`, folded where it holds soft hyphens or decomposed umlauts.
fn read<T>(text: &str, parse: impl Fn(&str) -> Result<T, ParseError>) -> Result<T, ParseError> {
    let plain = Plain::new(text);
    if plain.borrowed().is_some() {
        return parse(text);
    }
    parse(plain.text()).map_err(|error| error.moved(|at| plain.back(Span::new(at, at)).start))
}

impl FromStr for Date {
    type Err = ParseError;

    /// # Errors
    ///
    /// Where the text is not one date from its first byte to its last.
    fn from_str(text: &str) -> Result<Self, ParseError> {
        let date = |text: &str| {
            whole(text, Expected::Date, grammar::date)
                .map_err(|error| alone(text, plainest(text, error), grammar::date))
        };
        read(text, date)
    }
}

/// Of all that a date could have been, says what came nearest: the month that `4. Aprul` lacks rather than the
/// end behind `4.`; where nothing was read, that a date was wanted.
fn plainest(text: &str, error: ParseError) -> ParseError {
    if error.is_impossible() {
        return error;
    }
    if let Some(impossible) = no_such_time(text, &error) {
        return impossible;
    }
    let error = match whole(text, Expected::Date, grammar::calendar_date) {
        Err(calendar) => error.or(calendar),
        Ok(_) => error,
    };
    match error.expected() {
        _ if error.offset() == 0 => ParseError::at(text, text, Expected::Date),
        Expected::Separator if error.is_end() => ParseError::at(text, "", behind_blank(text)),
        _ => error,
    }
}

/// Prepositions and articles in front of a date: not a part of what is found, nor of a whole string.
const IN_FRONT: &[&str] =
    &["am", "im", "um", "vom", "zum", "beim", "der", "die", "das", "den", "dem", "des"];

/// What stands behind a preposition or article in front: the `4. April` of `am 4. April`.
fn in_phrase(text: &str) -> Option<&str> {
    let behind = IN_FRONT.iter().find_map(|row| word(text, row))?;
    Some(behind.trim_start_matches(is_blank)).filter(|date| !date.is_empty())
}

/// Says that a preposition stands in front of a value that `grammar` reads, where that is all that is wrong.
fn alone<'a, T>(
    text: &'a str,
    error: ParseError,
    grammar: impl FnOnce(&'a str) -> IResult<&'a str, T, Failure<'a>>,
) -> ParseError {
    match in_phrase(text).map(grammar) {
        Some(Ok(("", _))) => ParseError::at(text, text, Expected::BareDate),
        _ => error,
    }
}

/// The hour or minute behind a date or hour that no clock shows: `2025-04-04T25:00`, `12 Uhr 60`.
pub(crate) fn no_such_time(text: &str, error: &ParseError) -> Option<ParseError> {
    let rest = text.get(error.offset()..).filter(|_| error.is_trailing())?;
    let at = rest.trim_start_matches(|c| is_blank(c) || c == ',');
    let at = at.strip_prefix('T').unwrap_or(at);
    let clock = whole(at, Expected::Clock, grammar::clock_time);
    if at.len() < rest.len() && clock.is_err_and(|error| error.is_impossible()) {
        return Some(ParseError::at(text, at, Expected::RealTime));
    }
    let hour = text.get(..error.offset())?.ends_with("Uhr");
    let minute = at.len() < rest.len() && matches!(number::run(at), Some((60.., 2, "")));
    (hour && minute).then(|| ParseError::at(text, at, Expected::Minute))
}

/// What a text that only leads to a date lacks behind a blank: the length behind `vor`, the unit or name behind `jeden`.
fn behind_blank(text: &str) -> Expected {
    match whole(&format!("{text} "), Expected::Date, grammar::date) {
        Err(error) if error.offset() > text.len() && error.expected() != Expected::Day => {
            error.expected()
        }
        _ => Expected::Date,
    }
}

impl FromStr for CalendarDate {
    type Err = ParseError;

    /// # Errors
    ///
    /// Where the text is no calendar date, or one that the calendar does not have.
    fn from_str(text: &str) -> Result<Self, ParseError> {
        let date = |text: &str| {
            whole(text, Expected::Date, grammar::calendar_date)
                .map_err(|error| alone(text, error, grammar::calendar_date))
        };
        read(text, date)
    }
}

impl FromStr for ClockTime {
    type Err = ParseError;

    /// # Errors
    ///
    /// Where the text is no clock time, or one that no clock shows.
    fn from_str(text: &str) -> Result<Self, ParseError> {
        let clock = |text: &str| {
            whole(text, Expected::Clock, grammar::clock_time)
                .map_err(|error| no_such_time(text, &error).unwrap_or(error))
                .map_err(|error| alone(text, error, grammar::clock_time))
        };
        read(text, clock)
    }
}

/// Says that a [`Date`] is of another kind than was asked for, and holds it.
///
/// ```
/// use depesche::{Date, date::Length};
///
/// fn length(text: &str) -> Result<Length, Box<dyn std::error::Error>> {
///     Ok(text.parse::<Date>()?.try_into()?)
/// }
/// assert_eq!(length("4. April").unwrap_err().to_string(), "`4. April` is not a length of time");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[error("`{date}` is not {wanted}")]
pub struct WrongKind {
    date: Date,
    wanted: &'static str,
}

impl WrongKind {
    /// Gives the date that was asked.
    ///
    /// ```
    /// use depesche::{Date, date::Length};
    /// let date: Date = "4. April".parse()?;
    /// assert_eq!(Length::try_from(date).unwrap_err().date(), date);
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn date(&self) -> Date {
        self.date
    }
}

/// Reads the whole of `text` as a date of one kind; `expected` is blamed where it is of another.
fn of_kind<T: TryFrom<Date>>(text: &str, expected: Expected) -> Result<T, ParseError> {
    let other = || ParseError::at(text, text, expected);
    let of_phrase = || in_phrase(text).is_some_and(|date| grammar::date_as::<T, ()>(date).is_ok());
    match text.parse::<Date>() {
        Ok(date) => T::try_from(date).map_err(|_| other()),
        Err(error) => match error.expected() {
            Expected::Date if error.offset() == 0 => Err(other()),
            Expected::BareDate if !of_phrase() => Err(other()),
            _ => Err(error),
        },
    }
}

/// Gives `FromStr` and `TryFrom<Date>` to a kind that is one variant of [`Date`].
macro_rules! kind {
    ($kind:ident, $variant:ident, $expected:ident, $what:literal) => {
        impl FromStr for $kind {
            type Err = ParseError;

            /// # Errors
            ///
            #[doc = concat!("Where the text is not ", $what, " from its first byte to its last.")]
            fn from_str(text: &str) -> Result<Self, ParseError> {
                of_kind(text, Expected::$expected)
            }
        }

        kind!($kind, $variant, $what);
    };
    ($kind:ident, $variant:ident, $what:literal) => {
        impl TryFrom<Date> for $kind {
            type Error = WrongKind;

            /// # Errors
            ///
            #[doc = concat!("Where the date is not ", $what, ".")]
            fn try_from(date: Date) -> Result<Self, WrongKind> {
                match date {
                    Date::$variant(value) => Ok(value),
                    date => Err(WrongKind { date, wanted: $what }),
                }
            }
        }

        impl From<$kind> for Date {
            fn from(value: $kind) -> Self {
                Self::$variant(value)
            }
        }
    };
}

kind!(CalendarDate, Calendar, "a calendar date");
kind!(TimeOfDay, Time, Clock, "a time of day");
kind!(FeastDay, Feast, Date, "a feast");
kind!(Length, Length, Length, "a length of time");
kind!(Period, Period, Period, "a period");
kind!(Recurring, Recurring, Recurring, "something that comes again");
kind!(Relative, Relative, Relative, "a relative date");
kind!(Range, Range, Range, "a range");
kind!(Bound, Bound, Bound, "a stretch with one end named");

impl FromStr for Moment {
    type Err = ParseError;

    /// # Errors
    ///
    /// Where the text is not a day, a time of day or both from its first byte to its last.
    fn from_str(text: &str) -> Result<Self, ParseError> {
        of_kind(text, Expected::Date)
    }
}

impl TryFrom<Date> for Moment {
    type Error = WrongKind;

    /// # Errors
    ///
    /// Where [`Date::moment`] gives none.
    fn try_from(date: Date) -> Result<Self, WrongKind> {
        date.moment().ok_or(WrongKind { date, wanted: "a day or a time of day" })
    }
}

impl FromStr for Day {
    type Err = ParseError;

    /// # Errors
    ///
    /// Where the text is not a day or something longer from its first byte to its last.
    fn from_str(text: &str) -> Result<Self, ParseError> {
        of_kind(text, Expected::Date)
    }
}

impl TryFrom<Date> for Day {
    type Error = WrongKind;

    /// # Errors
    ///
    /// Where the date is a time of day, names one, or is no point at all.
    fn try_from(date: Date) -> Result<Self, WrongKind> {
        match date {
            Date::Calendar(date) => Ok(Self::Calendar(date)),
            Date::Feast(day) => Ok(Self::Feast(day)),
            Date::Relative(relative) => Ok(Self::Relative(relative)),
            Date::Period(period) => Ok(Self::Period(period)),
            date => Err(WrongKind { date, wanted: "a day or something longer" }),
        }
    }
}

impl TryFrom<Date> for ClockTime {
    type Error = WrongKind;

    /// # Errors
    ///
    /// Where the date is not a clock time.
    fn try_from(date: Date) -> Result<Self, WrongKind> {
        match date {
            Date::Time(TimeOfDay::Clock(clock)) => Ok(clock),
            date => Err(WrongKind { date, wanted: "a clock time" }),
        }
    }
}

impl From<ClockTime> for Date {
    fn from(clock: ClockTime) -> Self {
        Self::Time(TimeOfDay::Clock(clock))
    }
}
