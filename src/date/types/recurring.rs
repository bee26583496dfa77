//! What comes again: [`Recurring`].

use super::{Name, TimeOfDay, Unit};
use chrono::Weekday;
use std::fmt;

/// A set of weekdays: `montags und mittwochs`.
///
/// ```
/// use depesche::date::{Cycle, Recurring};
/// let Cycle::Weekdays(days) = "montags".parse::<Recurring>()?.cycle() else { panic!() };
/// assert!(days.contains(chrono::Weekday::Mon));
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Weekdays(pub(crate) u8);

impl Weekdays {
    pub(crate) const fn one(day: Weekday) -> Self {
        Self(1 << day as u8)
    }

    #[must_use]
    pub(crate) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Tells whether `day` is one of them.
    ///
    /// ```
    /// # use depesche::date::{Cycle, Recurring};
    /// let Cycle::Weekdays(days) = "sonntags".parse::<Recurring>()?.cycle() else { panic!() };
    /// assert!(!days.contains(chrono::Weekday::Mon));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn contains(self, day: Weekday) -> bool {
        self.0 & (1 << day as u8) != 0
    }

    /// Walks through them from Monday on.
    ///
    /// ```
    /// # use depesche::date::{Cycle, Recurring};
    /// let Cycle::Weekdays(days) = "sonntags".parse::<Recurring>()?.cycle() else { panic!() };
    /// assert!(days.iter().eq([chrono::Weekday::Sun]));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn iter(self) -> impl Iterator<Item = Weekday> + Clone {
        (0..7).filter_map(|day| Weekday::try_from(day).ok()).filter(move |day| self.contains(*day))
    }
}

/// Shows the days: `{Mon, Wed}`.
impl fmt::Debug for Weekdays {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

/// What comes again.
///
/// ```
/// use depesche::date::{Cycle, Recurring, Unit};
/// assert_eq!("täglich".parse::<Recurring>()?.cycle(), Cycle::Unit(Unit::Day));
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Cycle {
    /// `täglich`, `jedes Jahr`, `alle zwei Wochen` (with [`Recurring::every`] 2), `pro Stunde`, `im Monat`.
    Unit(Unit),
    /// `montags`, `jeden Freitag`.
    Weekdays(Weekdays),
    /// `nachts`, `jeden Sommer`, `jedes Jahr zu Ostern`.
    Name(Name),
    /// `jeden zweiten Dienstag im Monat`; the last where negative.
    Nth(
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::checked::nth"))] i8,
        Weekday,
    ),
}

/// What comes again, how often, and at which time of day: `jeden Montag um 15 Uhr`.
///
/// ```
/// use depesche::date::{Cycle, Recurring, Unit};
/// let twice: Recurring = "zweimal pro Woche".parse()?;
/// assert_eq!((twice.times(), twice.cycle()), (Some(2), Cycle::Unit(Unit::Week)));
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Recurring {
    pub(crate) cycle: Cycle,
    pub(crate) every: u16,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub(crate) times: Option<u16>,
    #[cfg_attr(feature = "serde", serde(default))]
    pub(crate) rate: bool,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub(crate) time: Option<TimeOfDay>,
}

impl Recurring {
    pub(crate) const fn of(cycle: Cycle) -> Self {
        Self { cycle, every: 1, times: None, rate: false, time: None }
    }

    /// Gives what comes again.
    ///
    /// ```
    /// use depesche::date::{Cycle, Recurring, Unit};
    /// assert_eq!("jährlich".parse::<Recurring>()?.cycle(), Cycle::Unit(Unit::Year));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn cycle(&self) -> Cycle {
        self.cycle
    }

    /// Gives the step: 1 in `jede Woche`, 2 in `alle zwei Wochen`.
    ///
    /// ```
    /// assert_eq!("alle vier Jahre".parse::<depesche::date::Recurring>()?.every(), 4);
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn every(&self) -> u16 {
        self.every
    }

    /// Gives how many times within the step: `dreimal im Jahr`.
    ///
    /// ```
    /// assert_eq!("dreimal im Jahr".parse::<depesche::date::Recurring>()?.times(), Some(3));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn times(&self) -> Option<u16> {
        self.times
    }

    /// Tells whether a rate is meant and not a repetition: `pro Jahr`, `im Monat`.
    ///
    /// ```
    /// assert!("pro Jahr".parse::<depesche::date::Recurring>()?.is_rate());
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn is_rate(&self) -> bool {
        self.rate
    }

    /// Gives the time of day at which it comes.
    ///
    /// ```
    /// assert!("täglich um 15 Uhr".parse::<depesche::date::Recurring>()?.time().is_some());
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn time(&self) -> Option<TimeOfDay> {
        self.time
    }
}

/// What serde writes and reads: the days as a list, at least one.
#[cfg(feature = "serde")]
mod written {
    use super::{Weekday, Weekdays};
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

    impl Serialize for Weekdays {
        fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            to.collect_seq(self.iter())
        }
    }

    impl<'de> Deserialize<'de> for Weekdays {
        fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
            let days = Vec::<Weekday>::deserialize(from)?.into_iter().map(Self::one);
            days.reduce(Self::and).ok_or_else(|| D::Error::custom("weekdays without a day"))
        }
    }
}
