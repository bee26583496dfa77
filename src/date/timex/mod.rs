//! The TimeML view of a text: every expression of time with its TIMEX3 type and value.

mod extent;
mod value;
mod view;
mod walk;

pub use value::TimexValue;
pub use walk::{Timexes, timexes};

use std::fmt::{self, Display, Formatter};

/// The four types of a TIMEX3.
///
/// ```
/// assert_eq!(depesche::date::TimexKind::Duration.to_string(), "DURATION");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "UPPERCASE"))]
#[allow(clippy::exhaustive_enums, reason = "TimeML has four")]
pub enum TimexKind {
    /// A day or something longer: `am 4. April`, `im Sommer`, `damals`.
    Date,
    /// A time of day: `um 20.30 Uhr`, `am Dienstagabend`.
    Time,
    /// A length of time: `drei Jahre`.
    Duration,
    /// Something that comes again: `täglich`.
    Set,
}

impl Display for TimexKind {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Date => "DATE",
            Self::Time => "TIME",
            Self::Duration => "DURATION",
            Self::Set => "SET",
        })
    }
}

/// An expression of time as TimeML annotates it: type and value.
///
/// ```
/// use chrono::NaiveDate;
/// use depesche::date::{Rules, TimexKind, timexes};
///
/// let published = NaiveDate::from_ymd_opt(2025, 4, 4).unwrap();
/// let text = "Vor drei Jahren begann es.";
/// let timex = timexes(text, published, &Rules::new()).next().unwrap();
/// assert_eq!(timex.text(text), Some("drei Jahren"));
/// assert_eq!(timex.value.kind(), TimexKind::Duration);
/// assert_eq!(timex.value.value().to_string(), "P3Y");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Timex {
    kind: TimexKind,
    value: TimexValue,
}

impl Timex {
    pub(crate) const fn new(kind: TimexKind, value: TimexValue) -> Self {
        Self { kind, value }
    }

    /// Gives the type.
    ///
    /// ```
    /// # use chrono::NaiveDate;
    /// # use depesche::date::{Rules, TimexKind, timexes};
    /// # let published = NaiveDate::from_ymd_opt(2025, 4, 4).unwrap();
    /// let timex = timexes("Der Zug fährt täglich.", published, &Rules::new()).next().unwrap();
    /// assert_eq!(timex.value.kind(), TimexKind::Set);
    /// ```
    pub const fn kind(&self) -> TimexKind {
        self.kind
    }

    /// Gives the value.
    ///
    /// ```
    /// # use chrono::NaiveDate;
    /// # use depesche::date::{Rules, timexes};
    /// # let published = NaiveDate::from_ymd_opt(2025, 4, 4).unwrap();
    /// let timex = timexes("Sie kam gestern.", published, &Rules::new()).next().unwrap();
    /// assert_eq!(timex.value.value().to_string(), "2025-04-03");
    /// ```
    pub const fn value(&self) -> TimexValue {
        self.value
    }
}

impl Display for Timex {
    /// `DATE 2025-04-03`.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind, self.value)
    }
}
