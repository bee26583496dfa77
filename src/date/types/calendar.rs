//! Days, months and years by number or name: [`CalendarDate`], [`Days`], [`Year`].

use chrono::{NaiveDate, Weekday};
use std::fmt;

/// A year as it was written.
///
/// ```
/// use depesche::date::{CalendarDate, Year};
///
/// let date: CalendarDate = "4.4.25".parse()?;
/// assert_eq!(date.year(), Some(Year::Short(25)));
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Year {
    /// All digits: `2025`, `85 n. Chr.`
    Full(#[cfg_attr(feature = "serde", serde(deserialize_with = "crate::checked::year"))] i32),
    /// The last two digits, the century left to the reader: `'90`, `4.4.25`.
    Short(
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::checked::short_year"))] u8,
    ),
    /// Counted back from the year 1: `190 v. Chr.`
    BeforeChrist(
        #[cfg_attr(
            feature = "serde",
            serde(deserialize_with = "crate::checked::year_before_christ")
        )]
        u32,
    ),
}

impl Year {
    /// Gives the year as chrono counts it (1 v. Chr. is 0), `None` where only two digits stand.
    ///
    /// ```
    /// use depesche::date::Year;
    /// assert_eq!(Year::BeforeChrist(1).number(), Some(0));
    /// assert_eq!(Year::Short(90).number(), None);
    /// ```
    pub fn number(self) -> Option<i32> {
        match self {
            Self::Full(year) => Some(year),
            Self::Short(_) => None,
            Self::BeforeChrist(year) => i32::try_from(year).ok().map(|year| 1 - year),
        }
    }
}

/// A set of days of a month, 1 to 31: `4.`, or `4., 5. und 6.`
///
/// ```
/// use depesche::date::CalendarDate;
///
/// let date: CalendarDate = "4., 5. und 6. April".parse()?;
/// assert_eq!(date.days().iter().collect::<Vec<_>>(), [4, 5, 6]);
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Days(u32);

impl Days {
    /// The set without any day.
    pub(crate) const NONE: Self = Self(0);

    /// The set of one day; no day where `day` is not one of 1 to 31.
    pub(crate) const fn one(day: u8) -> Self {
        if day == 0 || day > 31 { Self(0) } else { Self(1 << day) }
    }

    /// This set and `day`.
    #[must_use]
    pub(crate) const fn with(self, day: u8) -> Self {
        Self(self.0 | Self::one(day).0)
    }

    /// Tells whether no day is named.
    ///
    /// ```
    /// assert!("April 2025".parse::<depesche::date::CalendarDate>()?.days().is_empty());
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Gives the number of days.
    ///
    /// ```
    /// assert_eq!("4./5. April".parse::<depesche::date::CalendarDate>()?.days().len(), 2);
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Gives the first day.
    ///
    /// ```
    /// assert_eq!("4./5. April".parse::<depesche::date::CalendarDate>()?.days().first(), Some(4));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn first(self) -> Option<u8> {
        self.iter().next()
    }

    /// Gives the last day.
    ///
    /// ```
    /// assert_eq!("4./5. April".parse::<depesche::date::CalendarDate>()?.days().last(), Some(5));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn last(self) -> Option<u8> {
        self.iter().next_back()
    }

    /// Gives the day where it is one alone.
    ///
    /// ```
    /// assert_eq!("4. April".parse::<depesche::date::CalendarDate>()?.days().single(), Some(4));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn single(self) -> Option<u8> {
        self.first().filter(|_| self.len() == 1)
    }

    /// Walks through the days, ascending.
    ///
    /// ```
    /// let days = "30./31. Mai".parse::<depesche::date::CalendarDate>()?.days();
    /// assert!(days.iter().eq([30, 31]));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn iter(self) -> impl DoubleEndedIterator<Item = u8> + Clone {
        (1..=31).filter(move |day| self.0 & (1 << day) != 0)
    }
}

/// Shows the days: `{4, 5}`.
impl fmt::Debug for Days {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

/// What is written of a calendar date: `Samstag, 4. April 2025`, `4.4.`, `April 2025`, `Montag`, `1990`.
///
/// What the text leaves open stays open. At least one part is there.
///
/// ```
/// use depesche::date::{CalendarDate, Year};
///
/// let date: CalendarDate = "Freitag, den 4. April".parse()?;
/// assert_eq!(date.weekday(), Some(chrono::Weekday::Fri));
/// assert_eq!((date.day(), date.month(), date.year()), (Some(4), Some(4), None));
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "written::CalendarDate"))]
pub struct CalendarDate {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub(crate) weekday: Option<Weekday>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "no_days"))]
    pub(crate) days: Days,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub(crate) month: Option<u8>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub(crate) year: Option<Year>,
}

#[cfg(feature = "serde")]
#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn no_days(days: &Days) -> bool {
    days.is_empty()
}

impl CalendarDate {
    pub(crate) const EMPTY: Self =
        Self { weekday: None, days: Days::NONE, month: None, year: None };

    pub(crate) const fn of_weekday(weekday: Weekday) -> Self {
        Self { weekday: Some(weekday), ..Self::EMPTY }
    }

    pub(crate) const fn of_year(year: Year) -> Self {
        Self { year: Some(year), ..Self::EMPTY }
    }

    pub(crate) const fn of_month(month: u8) -> Self {
        Self { month: Some(month), ..Self::EMPTY }
    }

    pub(crate) const fn of_day(day: u8, month: u8) -> Self {
        Self { days: Days::one(day), month: Some(month), ..Self::EMPTY }
    }

    #[must_use]
    pub(crate) const fn in_year(mut self, year: Option<Year>) -> Self {
        self.year = year;
        self
    }

    /// Gives the weekday that stands with the date, or alone.
    ///
    /// ```
    /// # use depesche::date::CalendarDate;
    /// assert_eq!("Mo., 7.4.2025".parse::<CalendarDate>()?.weekday(), Some(chrono::Weekday::Mon));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn weekday(&self) -> Option<Weekday> {
        self.weekday
    }

    /// Gives the days of the month that are named.
    ///
    /// ```
    /// # use depesche::date::CalendarDate;
    /// assert_eq!("4. und 6. April".parse::<CalendarDate>()?.days().len(), 2);
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn days(&self) -> Days {
        self.days
    }

    /// Gives the day of the month where exactly one is named.
    ///
    /// ```
    /// # use depesche::date::CalendarDate;
    /// assert_eq!("am 4. April".trim_start_matches("am ").parse::<CalendarDate>()?.day(), Some(4));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn day(&self) -> Option<u8> {
        self.days.single()
    }

    /// Gives the month, 1 to 12.
    ///
    /// ```
    /// # use depesche::date::CalendarDate;
    /// assert_eq!("Jänner 2025".parse::<CalendarDate>()?.month(), Some(1));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn month(&self) -> Option<u8> {
        self.month
    }

    /// Gives the year as it was written.
    ///
    /// ```
    /// # use depesche::date::{CalendarDate, Year};
    /// assert_eq!("Mai '68".parse::<CalendarDate>()?.year(), Some(Year::Short(68)));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn year(&self) -> Option<Year> {
        self.year
    }

    /// Gives the day of chrono's calendar where one day, the month and the full year are written.
    ///
    /// ```
    /// # use depesche::date::CalendarDate;
    /// let day = "04.04.2025".parse::<CalendarDate>()?.to_naive();
    /// assert_eq!(day, chrono::NaiveDate::from_ymd_opt(2025, 4, 4));
    /// assert_eq!("4.4.25".parse::<CalendarDate>()?.to_naive(), None);
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn to_naive(&self) -> Option<NaiveDate> {
        let (day, month) = (self.day()?, self.month?);
        NaiveDate::from_ymd_opt(self.year?.number()?, u32::from(month), u32::from(day))
    }
}

/// What serde writes and reads: what the calendar does not have is refused.
#[cfg(feature = "serde")]
mod written {
    use super::{Days, Weekday, Year};
    use crate::{checked, date::grammar::exist};
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    impl Serialize for Days {
        fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            to.collect_seq(self.iter())
        }
    }

    impl<'de> Deserialize<'de> for Days {
        fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
            #[derive(Deserialize)]
            struct Day(#[serde(deserialize_with = "checked::day")] u8);
            let days = Vec::<Day>::deserialize(from)?;
            Ok(days.into_iter().fold(Self::NONE, |days, Day(day)| days.with(day)))
        }
    }

    #[derive(Deserialize)]
    pub(super) struct CalendarDate {
        weekday: Option<Weekday>,
        #[serde(default)]
        days: Days,
        #[serde(default, deserialize_with = "checked::some_month")]
        month: Option<u8>,
        year: Option<Year>,
    }

    impl TryFrom<CalendarDate> for super::CalendarDate {
        type Error = String;

        fn try_from(date: CalendarDate) -> Result<Self, String> {
            let CalendarDate { weekday, days, month, year } = date;
            let date = Self { weekday, days, month, year };
            if date == Self::EMPTY {
                return Err("a date without weekday, days, month and year".to_owned());
            }
            match month {
                Some(month) if !days.is_empty() && !exist(days, month, year) => {
                    Err(format!("days {days:?} are not all in month {month} of the year"))
                }
                _ => Ok(date),
            }
        }
    }
}
