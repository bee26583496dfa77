//! Whole strings: `FromStr` of every kind.

use super::{
    CalendarDate, ClockTime, Date, FeastDay, Length, Period, Recurring, Relative, TimeOfDay,
    grammar,
};
use crate::{
    Expected, ParseError,
    error::whole,
    span::Span,
    text::{Plain, is_blank, number},
};
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
        read(text, |text| whole(text, Expected::Date, grammar::date).map_err(|e| plainest(text, e)))
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
        read(text, |text| whole(text, Expected::Date, grammar::calendar_date))
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
        };
        read(text, clock)
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
                match text.parse() {
                    Ok(Date::$variant(value)) => Ok(value),
                    Err(error) if error.offset() > 0 || error.is_impossible() => Err(error),
                    _ => Err(ParseError::at(text, text, Expected::$expected)),
                }
            }
        }

        kind!($kind, $variant, $what);
    };
    ($kind:ident, $variant:ident, $what:literal) => {
        impl TryFrom<Date> for $kind {
            type Error = Date;

            /// # Errors
            ///
            #[doc = concat!("Gives the date back where it is not ", $what, ".")]
            fn try_from(date: Date) -> Result<Self, Date> {
                match date {
                    Date::$variant(value) => Ok(value),
                    other => Err(other),
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

impl TryFrom<Date> for ClockTime {
    type Error = Date;

    /// # Errors
    ///
    /// Gives the date back where it is not a clock time.
    fn try_from(date: Date) -> Result<Self, Date> {
        match date {
            Date::Time(TimeOfDay::Clock(clock)) => Ok(clock),
            other => Err(other),
        }
    }
}

impl From<ClockTime> for Date {
    fn from(clock: ClockTime) -> Self {
        Self::Time(TimeOfDay::Clock(clock))
    }
}
