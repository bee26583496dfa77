//! What counts from today or from the day under discussion: [`Relative`].

use super::{DayPart, Length, Season, Unit};
use crate::date::Feast;
use chrono::Weekday;

/// Which one of a row of equal units is meant.
///
/// ```
/// use depesche::date::{Relative, Unit, Which};
/// let week: Relative = "übernächste Woche".parse()?;
/// assert!(matches!(week, Relative::Unit { which: Which::AfterNext, unit: Unit::Week, .. }));
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Which {
    /// `die Woche`: the one under discussion.
    The,
    /// `diese`, `laufende`, `heutige`, `aktuelle`.
    This,
    /// `nächste`.
    Next,
    /// `kommende`: the first to come.
    Coming,
    /// `übernächste`.
    AfterNext,
    /// `letzte`, `vergangene`, `vorige`, `vorherige`.
    Last,
    /// `vorletzte`.
    BeforeLast,
    /// `neues Jahr`: the one that has just begun, else the one that comes.
    New,
    /// `am selben Tag`, `im gleichen Jahr`.
    Same,
    /// `am Tag darauf`, `Folgetag`, `in der Woche danach`: after the one under discussion.
    Following,
    /// `Vortag`, `am Tag zuvor`: before the one under discussion.
    Preceding,
}

/// A name that comes again every week, year or day.
///
/// ```
/// use depesche::date::{Name, Relative, Season, Which};
/// let summer: Relative = "letzten Sommer".parse()?;
/// let Relative::Named { which, name, .. } = summer else { panic!() };
/// assert_eq!((which, name), (Which::Last, Name::Season(Season::Summer)));
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Name {
    /// `Montag`.
    Weekday(Weekday),
    /// `April`, 1 to 12.
    Month(#[cfg_attr(feature = "serde", serde(deserialize_with = "crate::checked::month"))] u8),
    /// `Sommer`.
    Season(Season),
    /// `Abend`.
    Part(DayPart),
    /// `Ostern`.
    Feast(Feast),
}

/// Past, present or future without a day.
///
/// ```
/// use depesche::date::{Reference, Relative};
/// assert_eq!("damals".parse::<Relative>()?, Relative::Reference(Reference::Past));
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Reference {
    /// `damals`, `früher`, `einst`, `Vergangenheit`, `vor kurzem`.
    Past,
    /// `jetzt`, `derzeit`, `zurzeit`, `heutzutage`.
    Present,
    /// `demnächst`, `bald`, `in Zukunft`.
    Future,
}

/// How a length leads from the reference to what is meant.
///
/// ```
/// use depesche::date::{Direction, Relative};
/// let Relative::Shift { direction, .. } = "drei Tage später".parse()? else { panic!() };
/// assert_eq!(direction, Direction::Later);
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Direction {
    /// `vor drei Tagen`: back from today. A point.
    Ago,
    /// `in drei Tagen`: on from today. A point.
    Hence,
    /// `drei Tage später`, `nach drei Tagen`: on from the day under discussion; without one no day. A point.
    Later,
    /// `drei Tage zuvor`: back from the day under discussion. A point.
    Earlier,
    /// `seit drei Tagen`. A stretch up to now.
    Since,
    /// `die letzten drei Tage`, `in den vergangenen Jahren`. A stretch up to now.
    Past,
    /// `die nächsten drei Tage`. A stretch from now.
    Future,
    /// `binnen drei Tagen`, `innerhalb von drei Tagen`. A stretch from now.
    Within,
    /// `in diesen Tagen`. A stretch around now.
    Around,
}

impl Direction {
    /// Tells whether a point is meant and not a stretch.
    ///
    /// ```
    /// use depesche::date::Direction;
    /// assert!(Direction::Ago.is_point());
    /// assert!(!Direction::Since.is_point());
    /// ```
    pub const fn is_point(self) -> bool {
        matches!(self, Self::Ago | Self::Hence | Self::Later | Self::Earlier)
    }
}

/// An expression that counts from today or from the day under discussion.
///
/// ```
/// use depesche::date::Relative;
/// assert_eq!("vorgestern".parse::<Relative>()?, Relative::Days(-2));
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Relative {
    /// Days from today: `vorgestern` -2, `gestern` -1, `heute` 0, `morgen` 1, `übermorgen` 2.
    Days(i8),
    /// `jetzt`, `damals`, `in Zukunft`.
    Reference(Reference),
    /// `nächste Woche`, `Vorjahr`, `Vortag`, `heuer`, `am Tag darauf`.
    #[non_exhaustive]
    Unit {
        /// Which one.
        which: Which,
        /// Of what.
        unit: Unit,
    },
    /// `vergangenen Dienstag`, `diesen Sommer`, `nächste Ostern`.
    #[non_exhaustive]
    Named {
        /// Which one.
        which: Which,
        /// Of what.
        name: Name,
    },
    /// `vor drei Tagen`, `in zwei Wochen`, `seit Jahren`, `die nächsten zwei Wochen`.
    #[non_exhaustive]
    Shift {
        /// How long.
        length: Length,
        /// Which way, and whether a point or a stretch is meant.
        direction: Direction,
    },
}
