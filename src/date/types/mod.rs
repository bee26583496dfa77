//! The kinds of dates, and [`Date`], the sum of them.

mod calendar;
mod clock;
mod length;
mod period;
mod recurring;
mod relative;

pub use calendar::{CalendarDate, Days, Year};
pub use clock::{ClockTime, DayPart, PartName, TimeOfDay, Zone};
pub use length::{Amount, Approx, Length, Unit};
pub use period::{Body, Counted, Edge, FeastDay, Frame, Part, Period, Season};
pub use recurring::{Cycle, Recurring, Weekdays};
pub use relative::{Direction, Name, Reference, Relative, Which};

/// A day or something longer, in any of its kinds.
///
/// ```
/// use depesche::date::{Date, Day};
/// let Date::Moment(moment) = "Freitag, 15.30 Uhr".parse()? else { panic!() };
/// assert!(matches!(moment.day(), Some(Day::Calendar(_))));
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(tag = "kind", content = "value", rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Day {
    /// `4. April 2025`, `Montag`, `1990`.
    Calendar(CalendarDate),
    /// `Ostern 2025`.
    Feast(FeastDay),
    /// `gestern`, `nächste Woche`, `vor drei Tagen`.
    Relative(Relative),
    /// `Sommer 2023`, `Ende Juni`.
    Period(Period),
}

/// A point of any grain: a day, a time of day, or both, and how exact it is meant.
///
/// Every end of a [`Range`] and of a [`Bound`] is one; [`Date::moment`] gives one for each date that is no range.
///
/// ```
/// use depesche::date::{Date, TimeOfDay};
/// let Date::Moment(moment) = "Freitag, 15.30 Uhr".parse()? else { panic!() };
/// assert!(matches!(moment.time(), Some(TimeOfDay::Clock(_))));
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "written::Moment"))]
pub struct Moment {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub(crate) day: Option<Day>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub(crate) time: Option<TimeOfDay>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub(crate) approx: Option<Approx>,
}

impl Moment {
    pub(crate) const fn of_day(day: Day) -> Self {
        Self { day: Some(day), time: None, approx: None }
    }

    pub(crate) const fn of_time(time: TimeOfDay) -> Self {
        Self { day: None, time: Some(time), approx: None }
    }

    /// Gives the day, or what stands for it.
    ///
    /// ```
    /// # use depesche::date::Date;
    /// assert!("heute um 15 Uhr".parse::<Date>()?.moment().and_then(|m| m.day()).is_some());
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn day(&self) -> Option<Day> {
        self.day
    }

    /// Gives the time of day.
    ///
    /// ```
    /// # use depesche::date::Date;
    /// assert!("heute".parse::<Date>()?.moment().and_then(|m| m.time()).is_none());
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn time(&self) -> Option<TimeOfDay> {
        self.time
    }

    /// Gives how exact it is meant: `gegen 15 Uhr`, `um 1900`.
    ///
    /// ```
    /// # use depesche::date::{Approx, Date};
    /// let about = "gegen 15 Uhr".parse::<Date>()?.moment().and_then(|m| m.approx());
    /// assert_eq!(about, Some(Approx::About));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn approx(&self) -> Option<Approx> {
        self.approx
    }
}

/// How the two ends of a range stand to each other.
///
/// ```
/// use depesche::date::{Date, Joint};
/// let Date::Range(range) = "zwischen 2014 und 2016".parse()? else { panic!() };
/// assert_eq!(range.joint(), Joint::Between);
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Joint {
    /// `vom 4. bis 6. April`, `10 bis 12 Uhr`, `2014–2016`.
    To,
    /// `zwischen 10 und 12 Uhr`.
    Between,
    /// `2024/25`.
    Slash,
}

/// A stretch with both ends named: `vom 28. März bis 2. April`, `10 bis 12 Uhr`, `2014–2016`.
///
/// What only the second end says holds for the first too and is filled in: month and year of `vom 4. bis
/// 6. April 2025`. What only the first end says (the day of `Freitag von 10 bis 12 Uhr`) stands there alone.
///
/// ```
/// use depesche::date::{Date, Day};
/// let Date::Range(range) = "vom 4. bis 6. April 2025".parse()? else { panic!() };
/// let Some(Day::Calendar(start)) = range.start().day() else { panic!() };
/// assert_eq!((start.day(), start.month()), (Some(4), Some(4)));
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Range {
    pub(crate) from: Moment,
    pub(crate) to: Moment,
    pub(crate) joint: Joint,
}

impl Range {
    /// Gives the first end.
    ///
    /// ```
    /// # use depesche::date::Date;
    /// let Date::Range(range) = "2014–2016".parse()? else { panic!() };
    /// assert!(range.start().day().is_some());
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn start(&self) -> Moment {
        self.from
    }

    /// Gives the second end, which is inside.
    ///
    /// ```
    /// # use depesche::date::Date;
    /// let Date::Range(range) = "10 bis 12 Uhr".parse()? else { panic!() };
    /// assert!(range.end().time().is_some());
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn end(&self) -> Moment {
        self.to
    }

    /// Gives how the ends are joined.
    ///
    /// ```
    /// # use depesche::date::{Date, Joint};
    /// let Date::Range(range) = "10 bis 12 Uhr".parse()? else { panic!() };
    /// assert_eq!(range.joint(), Joint::To);
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn joint(&self) -> Joint {
        self.joint
    }
}

/// On which side of a moment a one-sided stretch lies.
///
/// ```
/// use depesche::date::{Date, Side};
/// let Date::Bound(bound) = "bis Freitag".parse()? else { panic!() };
/// assert_eq!(bound.side(), Side::Until);
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Side {
    /// `ab 14 Uhr`, `frühestens am Montag`: from there on.
    From,
    /// `seit 2021`: from there up to now.
    Since,
    /// `bis Freitag`, `spätestens am Montag`: up to there, that included.
    Until,
    /// `vor Donnerstag`: up to there, that left out.
    Before,
    /// `nach 14 Uhr`: from there on, that left out.
    After,
}

/// A stretch with one end named: `ab 14 Uhr`, `seit 2021`, `bis Ende März`, `vor Donnerstag`.
///
/// ```
/// use depesche::date::{Date, Side};
/// let Date::Bound(bound) = "seit 2021".parse()? else { panic!() };
/// assert_eq!(bound.side(), Side::Since);
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Bound {
    pub(crate) side: Side,
    pub(crate) at: Moment,
}

impl Bound {
    /// Gives the side on which it lies.
    ///
    /// ```
    /// # use depesche::date::{Date, Side};
    /// let Date::Bound(bound) = "ab 14 Uhr".parse()? else { panic!() };
    /// assert_eq!(bound.side(), Side::From);
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn side(&self) -> Side {
        self.side
    }

    /// Gives the end that is named.
    ///
    /// ```
    /// # use depesche::date::Date;
    /// let Date::Bound(bound) = "ab 14 Uhr".parse()? else { panic!() };
    /// assert!(bound.at().time().is_some());
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn at(&self) -> Moment {
        self.at
    }
}

/// What is written about time, of any kind; never more than is written.
///
/// A value that is a day alone or a time alone is never a [`Moment`] unless it says how exact it is meant.
///
/// ```
/// use depesche::Date;
/// assert!(matches!("4. April 2025".parse()?, Date::Calendar(_)));
/// assert!(matches!("vor drei Jahren".parse()?, Date::Relative(_)));
/// assert!(matches!("drei Jahre".parse()?, Date::Length(_)));
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(tag = "kind", content = "value", rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Date {
    /// `4. April 2025`, `Montag`, `1990`.
    Calendar(CalendarDate),
    /// `Ostern 2025`.
    Feast(FeastDay),
    /// `gestern`, `nächste Woche`, `vor drei Tagen`.
    Relative(Relative),
    /// `Sommer 2023`, `Ende Juni`.
    Period(Period),
    /// `15.30 Uhr`, `am Abend`.
    Time(TimeOfDay),
    /// `Freitag, 15.30 Uhr`, `gegen 15 Uhr`.
    Moment(Moment),
    /// `drei Jahre`, `jahrelang`.
    Length(Length),
    /// `täglich`, `jeden Montag`.
    Recurring(Recurring),
    /// `vom 4. bis 6. April`.
    Range(Range),
    /// `seit 2021`.
    Bound(Bound),
}

impl Date {
    /// Gives the one moment that is named, `None` for lengths, ranges, bounds and what comes again.
    ///
    /// ```
    /// use depesche::Date;
    /// assert!("heute".parse::<Date>()?.moment().is_some());
    /// assert!("drei Jahre".parse::<Date>()?.moment().is_none());
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn moment(self) -> Option<Moment> {
        match self {
            Self::Calendar(date) => Some(Moment::of_day(Day::Calendar(date))),
            Self::Feast(day) => Some(Moment::of_day(Day::Feast(day))),
            Self::Relative(relative) => Some(Moment::of_day(Day::Relative(relative))),
            Self::Period(period) => Some(Moment::of_day(Day::Period(period))),
            Self::Time(time) => Some(Moment::of_time(time)),
            Self::Moment(moment) => Some(moment),
            _ => None,
        }
    }
}

impl Day {
    /// Tells whether a clock time can lie in it: a day, or `der nächste Morgen`.
    pub(crate) fn has_hours(self) -> bool {
        matches!(self, Self::Relative(Relative::Named { name: Name::Part(_), .. })) || self.is_day()
    }

    /// Tells whether a part of the day can stand behind.
    pub(crate) fn is_day(self) -> bool {
        match self {
            Self::Calendar(date) => !date.days.is_empty() || date.weekday.is_some(),
            Self::Feast(_) => true,
            Self::Relative(relative) => match relative {
                Relative::Days(_) => true,
                Relative::Unit { unit, .. } => unit == Unit::Day,
                Relative::Named { name, .. } => matches!(name, Name::Weekday(_) | Name::Feast(_)),
                _ => false,
            },
            Self::Period(period) => matches!(
                period.body,
                Body::Day(..)
                    | Body::Days(_)
                    | Body::Weekday(_)
                    | Body::Unit(_, Unit::Day)
                    | Body::Nth(_, Counted::Weekday(_))
            ),
        }
    }
}

impl From<Day> for Date {
    fn from(day: Day) -> Self {
        match day {
            Day::Calendar(date) => Self::Calendar(date),
            Day::Feast(day) => Self::Feast(day),
            Day::Relative(relative) => Self::Relative(relative),
            Day::Period(period) => Self::Period(period),
        }
    }
}

impl From<Moment> for Date {
    /// The plainest kind that says the same.
    fn from(moment: Moment) -> Self {
        match moment {
            Moment { day: Some(day), time: None, approx: None } => day.into(),
            Moment { day: None, time: Some(time), approx: None } => Self::Time(time),
            moment => Self::Moment(moment),
        }
    }
}

/// What serde reads: a moment that says nothing is refused.
#[cfg(feature = "serde")]
mod written {
    use super::{Approx, Day, TimeOfDay};

    #[derive(serde::Deserialize)]
    pub(super) struct Moment {
        day: Option<Day>,
        time: Option<TimeOfDay>,
        approx: Option<Approx>,
    }

    impl TryFrom<Moment> for super::Moment {
        type Error = &'static str;

        fn try_from(moment: Moment) -> Result<Self, &'static str> {
            let Moment { day, time, approx } = moment;
            if day.is_none() && time.is_none() {
                return Err("a moment without day and time");
            }
            Ok(Self { day, time, approx })
        }
    }
}
