//! When a text was published, last changed, or how things stood: the time lines of news pages.
//!
//! | Text | Role | Time |
//! | --- | --- | --- |
//! | `Stand: 04.04.2025 03:51 Uhr` | as of | day and clock time |
//! | `Veröffentlicht am 27.04.24 um 07:39 Uhr` | published | day with a year of two digits |
//! | `Zuletzt geändert: Nov 7, 2023, 8:54 AM` | updated | day and clock time |
//! | `Stand November 2016` | as of | month |
//! | `Stand: 20:03 Uhr` | as of | clock time alone |
//! | `Freitag, 28.04.2023 - 19:25` | none | day and clock time |
//! | `vor 3 Stunden`, `5 hours ago` | none | three hours ago |
//! | `gestern, 18:20 Uhr` | none | yesterday, clock time |
//!
//! A stamp says what the line says: `14:05 Uhr` has no date, `November 2016` no day.
//!
//! # Not read
//!
//! `Stand` and `Update` as nouns (`Stand der Ermittlungen`, `beim Stand von 2:1`, `Coronavirus-Update`), days that
//! no calendar has (`31.02.2025`), slips of the pen (`30.9.3015`). In running text a time without a cue
//! is a date and no stamp; on a line of its own, or beside names and marks, it is one.

mod find;
pub(crate) mod grammar;
mod show;
pub(crate) mod words;

pub use find::{Stamps, stamps};
pub(crate) use find::{in_line, in_paragraph};

use crate::{
    date::{
        self, Amount, CalendarDate, ClockTime, Date, Direction, Length, Moment, Relative,
        TimeOfDay, Unit, Year, Zone, no_such_time,
    },
    error::{Expected, ParseError, whole},
    span::Span,
    text::Plain,
};
use chrono::{NaiveDate, NaiveDateTime};
use std::str::FromStr;

/// What a stamp's time is the time of.
///
/// ```
/// use depesche::{Stamp, stamp::Role};
///
/// let stamp: Stamp = "Zuletzt aktualisiert am 4. April 2025".parse()?;
/// assert_eq!(stamp.role(), Some(Role::Updated));
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Role {
    /// How things stood: `Stand: …`.
    Stand,
    /// When the text came out: `Veröffentlicht am …`.
    Published,
    /// When it was last changed: `Aktualisiert am …`.
    Updated,
}

impl FromStr for Role {
    type Err = ParseError;

    /// Reads the cue of a stamp whose time stands elsewhere.
    ///
    /// ```
    /// use depesche::stamp::Role;
    /// assert_eq!("Zuletzt aktualisiert am:".parse(), Ok(Role::Updated));
    /// ```
    ///
    /// # Errors
    ///
    /// [`ParseError`] where the text is not one cue and nothing else.
    fn from_str(text: &str) -> Result<Self, ParseError> {
        let plain = Plain::new(text);
        whole(plain.text(), Expected::Role, grammar::stamp_cue)
            .map_err(|error| error.moved(|at| plain.back(Span::new(at, at)).start))
    }
}

/// The day of a stamp, as written.
///
/// ```
/// use depesche::{Stamp, stamp::Day};
/// assert_eq!("gestern, 18:20 Uhr".parse::<Stamp>()?.day(), Some(Day::FromToday(-1)));
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Day {
    /// In the calendar, from the year alone to the day: `4. April 2025`, `November 2016`.
    Calendar(CalendarDate),
    /// Counted from today: 0 for `heute`, -1 for `gestern`.
    FromToday(i8),
}

/// How long ago, counted from now: `vor 3 Stunden`.
///
/// ```
/// use depesche::{Stamp, date::Unit};
///
/// let ago = "vor 3 Stunden".parse::<Stamp>()?.ago().unwrap();
/// assert_eq!((ago.amount(), ago.unit()), (3, Unit::Hour));
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Ago {
    amount: u16,
    unit: Unit,
}

impl Ago {
    /// Gives how many units.
    ///
    /// ```
    /// # use depesche::Stamp;
    /// assert_eq!("vor 14 Minuten".parse::<Stamp>()?.ago().map(|ago| ago.amount()), Some(14));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn amount(self) -> u16 {
        self.amount
    }

    /// Gives the unit: second, minute, hour, day, week, month or year.
    ///
    /// ```
    /// # use depesche::{Stamp, date::Unit};
    /// assert_eq!("vor einer Woche".parse::<Stamp>()?.ago().map(|ago| ago.unit()), Some(Unit::Week));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn unit(self) -> Unit {
        self.unit
    }
}

/// What a stamp says about its time: day and clock time, or how long ago.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
enum When {
    Ago(Ago),
    At {
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        day: Option<Day>,
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        clock: Option<ClockTime>,
    },
}

/// The smallest unit that a stamp's time names.
///
/// ```
/// use depesche::{Stamp, stamp::Precision};
/// assert_eq!("Stand November 2016".parse::<Stamp>()?.precision(), Precision::Month);
/// assert!(Precision::Month < Precision::Minute);
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Precision {
    /// `Stand: 2020`
    Year,
    /// `Stand November 2016`
    Month,
    /// `vor einer Woche`
    Week,
    /// `4. April 2025`
    Day,
    /// `4. April 2025, 15 Uhr`
    Hour,
    /// `04.04.2025 03:51 Uhr`
    Minute,
    /// `12.12.2022 | 12:48:15`
    Second,
}

/// A time on a page, with what it is the time of.
///
/// ```
/// use chrono::NaiveDate;
/// use depesche::{Stamp, stamp::Role};
///
/// let stamp: Stamp = "Stand: 04.04.2025 03:51 Uhr".parse()?;
/// assert_eq!(stamp.role(), Some(Role::Stand));
/// let day = NaiveDate::from_ymd_opt(2025, 4, 4).unwrap();
/// assert_eq!(stamp.to_naive(), day.and_hms_opt(3, 51, 0));
/// assert_eq!(stamp.to_string(), "Stand: 4. April 2025, 03:51 Uhr");
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "written::Stamp"))]
pub struct Stamp {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    role: Option<Role>,
    when: When,
}

impl Stamp {
    /// Gives what the time is the time of, `None` for a time without a cue.
    ///
    /// ```
    /// # use depesche::Stamp;
    /// assert_eq!("04.04.2025".parse::<Stamp>()?.role(), None);
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn role(&self) -> Option<Role> {
        self.role
    }

    /// Gives the day, as far as it is written.
    ///
    /// ```
    /// # use depesche::Stamp;
    /// assert_eq!("Stand: 20:03 Uhr".parse::<Stamp>()?.day(), None);
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn day(&self) -> Option<Day> {
        match self.when {
            When::At { day, .. } => day,
            When::Ago(_) => None,
        }
    }

    /// Gives the calendar date: `28.04.2023`, `November 2016`.
    ///
    /// ```
    /// # use depesche::Stamp;
    /// let date = "Stand November 2016".parse::<Stamp>()?.date().unwrap();
    /// assert_eq!((date.month(), date.day()), (Some(11), None));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn date(&self) -> Option<CalendarDate> {
        match self.day() {
            Some(Day::Calendar(date)) => Some(date),
            _ => None,
        }
    }

    /// Gives the clock time, hours of afternoon as 13 to 23.
    ///
    /// ```
    /// # use depesche::Stamp;
    /// let clock = "Nov 7, 2023, 8:54 PM".parse::<Stamp>()?.clock().unwrap();
    /// assert_eq!((clock.hour(), clock.minute()), (20, Some(54)));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn clock(&self) -> Option<ClockTime> {
        match self.when {
            When::At { clock, .. } => clock,
            When::Ago(_) => None,
        }
    }

    /// Gives how long ago, where the stamp counts from now.
    ///
    /// ```
    /// # use depesche::Stamp;
    /// assert!("5 hours ago".parse::<Stamp>()?.ago().is_some());
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn ago(&self) -> Option<Ago> {
        match self.when {
            When::Ago(ago) => Some(ago),
            When::At { .. } => None,
        }
    }

    /// Tells whether the stamp means nothing without the day on which it is read.
    ///
    /// ```
    /// # use depesche::Stamp;
    /// assert!("heute, 08:21 Uhr".parse::<Stamp>()?.is_relative());
    /// assert!(!"08:21 Uhr".parse::<Stamp>()?.is_relative());
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn is_relative(&self) -> bool {
        matches!(self.when, When::Ago(_) | When::At { day: Some(Day::FromToday(_)), .. })
    }

    /// Gives the zone, where one is written: `14:02 MEZ`.
    ///
    /// ```
    /// # use depesche::{Stamp, date::Zone};
    /// assert_eq!("06.01.2026 - 14:02 MEZ".parse::<Stamp>()?.zone(), Some(Zone::Mez));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn zone(&self) -> Option<Zone> {
        self.clock().and_then(|clock| clock.zone())
    }

    /// Gives the smallest unit that is written.
    ///
    /// ```
    /// # use depesche::{Stamp, stamp::Precision};
    /// assert_eq!("04.04.2025 03:51 Uhr".parse::<Stamp>()?.precision(), Precision::Minute);
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn precision(&self) -> Precision {
        match self.when {
            When::Ago(ago) => match ago.unit {
                Unit::Second => Precision::Second,
                Unit::Minute => Precision::Minute,
                Unit::Hour => Precision::Hour,
                Unit::Week => Precision::Week,
                Unit::Month => Precision::Month,
                Unit::Year => Precision::Year,
                _ => Precision::Day,
            },
            When::At { clock: Some(clock), .. } => match (clock.minute(), clock.second()) {
                (_, Some(_)) => Precision::Second,
                (Some(_), None) => Precision::Minute,
                (None, None) => Precision::Hour,
            },
            When::At { day: Some(Day::Calendar(date)), clock: None } => {
                match (date.day().or(date.weekday().map(|_| 0)), date.month()) {
                    (Some(_), _) => Precision::Day,
                    (None, Some(_)) => Precision::Month,
                    (None, None) => Precision::Year,
                }
            }
            When::At { clock: None, .. } => Precision::Day,
        }
    }

    /// Gives the local date and time, where day, month and year stand there; midnight without a clock time.
    ///
    /// A year of two digits is left to [`Stamp::to_naive_within`].
    ///
    /// ```
    /// # use depesche::Stamp;
    /// assert!("04.04.2025 03:51 Uhr".parse::<Stamp>()?.to_naive().is_some());
    /// assert!("03:51 Uhr".parse::<Stamp>()?.to_naive().is_none());
    /// assert!("04.04.25".parse::<Stamp>()?.to_naive().is_none());
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn to_naive(&self) -> Option<NaiveDateTime> {
        self.at(self.date()?.to_naive()?)
    }

    /// Gives the local date and time, a year of two digits as one of the hundred years from `first` on.
    ///
    /// ```
    /// # use depesche::Stamp;
    /// let stamp: Stamp = "25.4.24".parse()?;
    /// assert_eq!(stamp.to_naive_within(1970).map(|at| at.to_string()).as_deref(), Some("2024-04-25 00:00:00"));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn to_naive_within(&self, first: i32) -> Option<NaiveDateTime> {
        let date = self.date()?;
        let year = match date.year()? {
            Year::Short(short) => {
                first.checked_add((i32::from(short) - first.rem_euclid(100)).rem_euclid(100))?
            }
            year => year.number()?,
        };
        let (day, month) = (u32::from(date.day()?), u32::from(date.month()?));
        self.at(NaiveDate::from_ymd_opt(year, month, day)?)
    }

    fn at(&self, day: NaiveDate) -> Option<NaiveDateTime> {
        match self.clock() {
            None => day.and_hms_opt(0, 0, 0),
            Some(clock) if clock.hour() == 24 => day.succ_opt()?.and_hms_opt(0, 0, 0),
            Some(clock) => Some(day.and_time(clock.to_naive()?)),
        }
    }
}

impl From<Stamp> for Date {
    /// Gives the stamp's time as a date, which [`Date::resolve`] takes to a day: `vor 5 Stunden`, `gestern, 18:20 Uhr`
    /// count from when the page was fetched.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use depesche::{Date, Stamp, date::Rules};
    ///
    /// let fetched = NaiveDate::from_ymd_opt(2025, 4, 4).unwrap().and_hms_opt(14, 30, 0).unwrap();
    /// let stamp: Stamp = "vor 5 Stunden".parse()?;
    /// let time = Date::from(stamp).resolve(fetched, &Rules::new()).unwrap();
    /// assert_eq!(time.start().to_string(), "2025-04-04 09:30:00");
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    fn from(stamp: Stamp) -> Self {
        let (day, clock) = match stamp.when {
            When::Ago(Ago { amount, unit }) => {
                let length = Length::of(Amount::Hundredths(u32::from(amount) * 100), unit);
                return Self::Relative(Relative::Shift { length, direction: Direction::Ago });
            }
            When::At { day, clock } => (day, clock.map(TimeOfDay::Clock)),
        };
        match (day, clock) {
            (Some(Day::Calendar(date)), None) => Self::Calendar(date),
            (Some(Day::FromToday(days)), None) => Self::Relative(Relative::Days(days)),
            (None, Some(time)) => Self::Time(time),
            (day, time) => {
                let day = day.map(|day| match day {
                    Day::Calendar(date) => date::Day::Calendar(date),
                    Day::FromToday(days) => date::Day::Relative(Relative::Days(days)),
                });
                Self::Moment(Moment { day, time, approx: None })
            }
        }
    }
}

impl FromStr for Stamp {
    type Err = ParseError;

    /// Reads a whole string.
    ///
    /// # Errors
    ///
    /// [`ParseError`] where the text is not one stamp and nothing else.
    fn from_str(text: &str) -> Result<Self, ParseError> {
        // Figures alone, straight: nothing in them is ever to be folded.
        if let Some(stamp) = grammar::figures(text) {
            return Ok(stamp);
        }
        let plain = Plain::new(text);
        whole(plain.text(), Expected::Stamp, grammar::stamp)
            .map_err(|error| no_such_time(plain.text(), &error).unwrap_or(error))
            .map_err(|error| error.moved(|at| plain.back(Span::new(at, at)).start))
    }
}

/// What serde reads: a stamp that names no time is refused.
#[cfg(feature = "serde")]
mod written {
    use super::{Role, When};

    #[derive(serde::Deserialize)]
    pub(super) struct Stamp {
        role: Option<Role>,
        when: When,
    }

    impl TryFrom<Stamp> for super::Stamp {
        type Error = &'static str;

        fn try_from(Stamp { role, when }: Stamp) -> Result<Self, &'static str> {
            match when {
                When::At { day: None, clock: None } => Err("a stamp without day and clock"),
                _ => Ok(Self { role, when }),
            }
        }
    }
}
