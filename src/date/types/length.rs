//! Lengths of time: [`Length`], [`Amount`], [`Unit`], [`Approx`].

use std::fmt;

/// A unit in which time is counted.
///
/// ```
/// use depesche::date::{Length, Unit};
/// let length: Length = "zwei Wochenenden".parse()?;
/// assert_eq!(length.parts().next().map(|(_, unit)| unit), Some(Unit::Weekend));
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Unit {
    /// `Sekunde`.
    Second,
    /// `Minute`.
    Minute,
    /// `Viertelstunde`.
    QuarterHour,
    /// `Stunde`.
    Hour,
    /// `Nacht`.
    Night,
    /// `Abend`.
    Evening,
    /// `Tag`.
    Day,
    /// `Arbeitstag`, `Werktag`.
    Workday,
    /// `Wochenende`.
    Weekend,
    /// `Woche`.
    Week,
    /// `Monat`.
    Month,
    /// `Quartal`, `Vierteljahr`.
    Quarter,
    /// `Halbjahr`.
    HalfYear,
    /// `Semester`.
    Semester,
    /// `Schuljahr`.
    SchoolYear,
    /// `Jahr`.
    Year,
    /// `Jahrzehnt`, `Dekade`.
    Decade,
    /// `Jahrhundert`.
    Century,
    /// `Jahrtausend`.
    Millennium,
    /// `Million Jahre`, `Jahrmillion`.
    MillionYears,
}

/// How many: a number to two decimals, or a word that leaves it open.
///
/// ```
/// use depesche::date::{Amount, Length};
/// let amount = |text: &str| text.parse::<Length>().map(|l| l.parts().next().map(|(a, _)| a));
/// assert_eq!(amount("eineinhalb Jahre")?, Some(Amount::Hundredths(150)));
/// assert_eq!(amount("mehrere Jahre")?, Some(Amount::Some));
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Amount {
    /// A number in hundredths: 150 is `eineinhalb`.
    Hundredths(u32),
    /// `mehrere`, `einige`, `ein paar`, `etliche`.
    Some,
    /// `wenige`.
    Few,
    /// `viele`, `zahlreiche`.
    Many,
    /// No number: `Jahre`, `jahrelang`.
    Plural,
}

/// How exact a number or a time is meant.
///
/// ```
/// use depesche::date::{Approx, Length};
/// assert_eq!("rund drei Jahre".parse::<Length>()?.approx(), Some(Approx::About));
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Approx {
    /// `rund`, `etwa`, `ca.`, `gegen`, `ungefähr`, `um` (a year).
    About,
    /// `fast`, `knapp`, `beinahe`.
    Almost,
    /// `mehr als`, `über`, `gut`.
    Over,
    /// `weniger als`, `unter`.
    Under,
    /// `mindestens`.
    AtLeast,
    /// `höchstens`, `maximal`, `bis zu`.
    AtMost,
    /// `genau`, `exakt`, `Punkt`.
    Exactly,
}

/// A length of time: `drei Jahre und vier Monate`, `rund 48 Stunden`, `jahrelang`.
///
/// ```
/// use depesche::date::{Amount, Length, Unit};
/// let length: Length = "drei Jahre und vier Monate".parse()?;
/// let parts: Vec<_> = length.parts().collect();
/// assert_eq!(parts, [(Amount::Hundredths(300), Unit::Year), (Amount::Hundredths(400), Unit::Month)]);
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "written::Length", into = "written::Length"))]
pub struct Length {
    pub(crate) parts: [Option<(Amount, Unit)>; Self::MOST],
    pub(crate) up_to: Option<Amount>,
    pub(crate) approx: Option<Approx>,
}

impl Length {
    /// How many parts are read: years to seconds.
    pub(crate) const MOST: usize = 7;

    pub(crate) const fn of(amount: Amount, unit: Unit) -> Self {
        let mut parts = [None; Self::MOST];
        parts[0] = Some((amount, unit));
        Self { parts, up_to: None, approx: None }
    }

    /// `count` whole units.
    pub(crate) const fn whole(count: u32, unit: Unit) -> Self {
        Self::of(Amount::Hundredths(count.saturating_mul(100)), unit)
    }

    /// Gives the numbers with their units, as they follow each other in the text.
    ///
    /// ```
    /// let length: depesche::date::Length = "90 Minuten".parse()?;
    /// assert_eq!(length.parts().count(), 1);
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn parts(&self) -> impl Iterator<Item = (Amount, Unit)> + Clone {
        self.parts.into_iter().flatten()
    }

    /// Gives the upper number where two are named: `drei bis vier Jahre`.
    ///
    /// ```
    /// use depesche::date::{Amount, Length};
    /// let length: Length = "drei bis vier Jahre".parse()?;
    /// assert_eq!(length.up_to(), Some(Amount::Hundredths(400)));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn up_to(&self) -> Option<Amount> {
        self.up_to
    }

    /// Gives how exact the number is meant.
    ///
    /// ```
    /// use depesche::date::{Approx, Length};
    /// assert_eq!("mehr als 20 Jahre".parse::<Length>()?.approx(), Some(Approx::Over));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn approx(&self) -> Option<Approx> {
        self.approx
    }
}

/// Shows the parts that are there, and what else is said: `Length { parts: [(Hundredths(300), Year)] }`.
impl fmt::Debug for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        /// As many parts as there are.
        struct Parts(Length);
        impl fmt::Debug for Parts {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_list().entries(self.0.parts()).finish()
            }
        }
        let mut shown = f.debug_struct("Length");
        shown.field("parts", &Parts(*self));
        if let Some(up_to) = self.up_to {
            shown.field("up_to", &up_to);
        }
        if let Some(approx) = self.approx {
            shown.field("approx", &approx);
        }
        shown.finish()
    }
}

/// What serde writes: as many parts as there are, each with its names.
#[cfg(feature = "serde")]
mod written {
    use super::{Amount, Approx, Unit};

    #[derive(Clone, serde::Serialize, serde::Deserialize)]
    struct Part {
        amount: Amount,
        unit: Unit,
    }

    #[derive(Clone, serde::Serialize, serde::Deserialize)]
    pub(super) struct Length {
        parts: Vec<Part>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        up_to: Option<Amount>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        approx: Option<Approx>,
    }

    impl From<super::Length> for Length {
        fn from(length: super::Length) -> Self {
            let parts = length.parts().map(|(amount, unit)| Part { amount, unit }).collect();
            Self { parts, up_to: length.up_to, approx: length.approx }
        }
    }

    impl TryFrom<Length> for super::Length {
        type Error = &'static str;

        fn try_from(length: Length) -> Result<Self, Self::Error> {
            let mut parts = [None; Self::MOST];
            if length.parts.is_empty() || length.parts.len() > parts.len() {
                return Err("a length has one to seven parts");
            }
            for (slot, part) in parts.iter_mut().zip(length.parts) {
                *slot = Some((part.amount, part.unit));
            }
            Ok(Self { parts, up_to: length.up_to, approx: length.approx })
        }
    }
}
