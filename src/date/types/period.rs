//! Stretches of the calendar that have a name: [`Period`], [`Season`], [`FeastDay`].

use super::{Unit, Which, Year};
use crate::date::Feast;
use chrono::Weekday;

/// A season.
///
/// ```
/// use depesche::date::{Body, Period, Season};
/// assert_eq!("Frühjahr 2025".parse::<Period>()?.body(), Body::Season(Season::Spring));
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[allow(clippy::exhaustive_enums, reason = "there are four")]
pub enum Season {
    /// `Frühling`, `Frühjahr`.
    Spring,
    /// `Sommer`.
    Summer,
    /// `Herbst`.
    Autumn,
    /// `Winter`.
    Winter,
}

/// Early or late in a part of the day or of the year.
///
/// ```
/// use depesche::date::{DayPart, Edge, PartName};
/// let evening = DayPart { name: PartName::Evening, edge: Some(Edge::Early) };
/// assert_eq!(evening.edge, Some(Edge::Early));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Edge {
    /// `früher Abend`, `frühmorgens`.
    Early,
    /// `später Abend`, `spätabends`.
    Late,
}

/// Which part of a period is meant.
///
/// ```
/// use depesche::date::{Part, Period};
/// assert_eq!("Ende der Woche".parse::<Period>()?.part(), Some(Part::End));
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Part {
    /// `Anfang`, `Beginn`.
    Beginning,
    /// `Mitte`.
    Middle,
    /// `Ende`.
    End,
    /// `die frühen 1920er Jahre`, `Frühsommer`.
    Early,
    /// `die späten 80er`, `Spätherbst`.
    Late,
    /// `erste Hälfte`.
    FirstHalf,
    /// `zweite Hälfte`.
    SecondHalf,
    /// `Rest der Woche`.
    Rest,
    /// `die ganze Woche`, `das ganze Jahr`.
    Whole,
}

/// A unit or a weekday, to be counted within a larger period: `letzter Sonntag im März`.
///
/// ```
/// use depesche::date::{Body, Counted, Period};
/// let sunday: Period = "letzter Sonntag im März".parse()?;
/// assert_eq!(sunday.body(), Body::Nth(-1, Counted::Weekday(chrono::Weekday::Sun)));
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Counted {
    /// `Tag`, `Woche`, `Wochenende`.
    Unit(Unit),
    /// `Sonntag`.
    Weekday(Weekday),
}

/// What a period is called.
///
/// ```
/// use depesche::date::{Body, Period};
/// assert_eq!("19. Jahrhundert".parse::<Period>()?.body(), Body::Century(19));
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Body {
    /// `April`, 1 to 12, where a part or a frame stands with it: `Ende April`, `August vorigen Jahres`.
    Month(#[cfg_attr(feature = "serde", serde(deserialize_with = "crate::checked::month"))] u8),
    /// `4. April vorigen Jahres`: day and month.
    Day(
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::checked::day"))] u8,
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::checked::month"))] u8,
    ),
    /// `Montag dieser Woche`.
    Weekday(Weekday),
    /// `Sommer`.
    Season(Season),
    /// `drittes Quartal`, `Q3`, 1 to 4.
    Quarter(#[cfg_attr(feature = "serde", serde(deserialize_with = "crate::checked::quarter"))] u8),
    /// `zweites Halbjahr`, 1 or 2.
    Half(#[cfg_attr(feature = "serde", serde(deserialize_with = "crate::checked::half"))] u8),
    /// `KW 14`, 1 to 53.
    Week(#[cfg_attr(feature = "serde", serde(deserialize_with = "crate::checked::week"))] u8),
    /// `Wochenende`.
    Weekend,
    /// `Wintersemester`, `Sommersemester`.
    Semester(Season),
    /// The ten years from one whose number ends in 0: `1990er Jahre`.
    Decade(u16),
    /// The ten years by their tens, the century left to the reader: `neunziger Jahre` is 90.
    ShortDecade(
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::checked::short_decade"))] u8,
    ),
    /// `19. Jahrhundert` is 19; before Christ negative.
    Century(#[cfg_attr(feature = "serde", serde(deserialize_with = "crate::checked::century"))] i8),
    /// `Jahrhundertwende`.
    TurnOfCentury,
    /// `Jahrtausendwende`.
    TurnOfMillennium,
    /// `Jahreswechsel`, the frame being the year that ends (`2024/25`, or `2025` as it stands).
    TurnOfYear,
    /// A year by number, with a part: `Ende 1989`.
    Year(Year),
    /// `Ende der Woche`, `Anfang nächsten Jahres`, `Monatsende`.
    Unit(Which, Unit),
    /// `letzter Sonntag im März`, `erste Woche`; from the end negative.
    Nth(
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::checked::nth"))] i8,
        Counted,
    ),
    /// `Weihnachten vorigen Jahres`.
    Feast(Feast),
    /// `heute` in `heute in einer Woche`: so many days from now.
    Days(i8),
    /// `zwei Wochen vor Weihnachten`: a day so many units before or after a feast.
    Count(u16, Unit),
}

/// In which larger period a period lies.
///
/// ```
/// use depesche::date::{Frame, Period, Unit, Which};
/// let august: Period = "August vorigen Jahres".parse()?;
/// assert_eq!(august.frame(), Some(Frame::Unit(Which::Last, Unit::Year)));
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Frame {
    /// `… 2024`, `… des Jahres 2005`.
    Year(Year),
    /// `Winter 2024/25`: two years, the second following the first.
    Years(Year, Year),
    /// `… im März 2014`: month and year.
    Month(
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::checked::month"))] u8,
        Option<Year>,
    ),
    /// `… nächsten Jahres`, `… der vergangenen Woche`.
    Unit(Which, Unit),
    /// So many units from now, ago where negative: `Juni vor zwei Jahren`, `Sonntag in zwei Wochen`.
    Away(i16, Unit),
    /// `Sonntag vor Weihnachten`.
    Before(FeastDay),
    /// `Montag nach Ostern`, `Woche nach Pfingsten 2024`.
    After(FeastDay),
}

/// A stretch of the calendar that has a name, or a part of one: `Sommer 2023`, `Ende Juni`, `KW 14`.
///
/// ```
/// use depesche::date::{Body, Part, Period};
/// let period: Period = "Ende Juni".parse()?;
/// assert_eq!((period.part(), period.body()), (Some(Part::End), Body::Month(6)));
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Period {
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub(crate) part: Option<Part>,
    pub(crate) body: Body,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub(crate) frame: Option<Frame>,
}

impl Period {
    pub(crate) const fn of(body: Body) -> Self {
        Self { part: None, body, frame: None }
    }

    /// Gives the part of it that is meant: `Ende`.
    ///
    /// ```
    /// assert_eq!("Sommer".parse::<depesche::date::Period>()?.part(), None);
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn part(&self) -> Option<Part> {
        self.part
    }

    /// Gives what it is called.
    ///
    /// ```
    /// use depesche::date::{Body, Period};
    /// assert_eq!("Q3 2024".parse::<Period>()?.body(), Body::Quarter(3));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn body(&self) -> Body {
        self.body
    }

    /// Gives the larger period in which it lies.
    ///
    /// ```
    /// use depesche::date::{Frame, Period, Year};
    /// assert_eq!("Sommer 2023".parse::<Period>()?.frame(), Some(Frame::Year(Year::Full(2023))));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn frame(&self) -> Option<Frame> {
        self.frame
    }
}

/// A feast, with its year where one is written: `Ostern 2025`.
///
/// ```
/// use depesche::date::{Feast, FeastDay, Year};
/// let day: FeastDay = "Ostern 2025".parse()?;
/// assert_eq!((day.feast(), day.year()), (Feast::Easter, Some(Year::Full(2025))));
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FeastDay {
    pub(crate) feast: Feast,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub(crate) year: Option<Year>,
}

impl FeastDay {
    /// Gives the feast.
    ///
    /// ```
    /// use depesche::date::{Feast, FeastDay};
    /// assert_eq!("Silvester".parse::<FeastDay>()?.feast(), Feast::NewYearsEve);
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn feast(&self) -> Feast {
        self.feast
    }

    /// Gives the year that stands with it.
    ///
    /// ```
    /// assert_eq!("Silvester".parse::<depesche::date::FeastDay>()?.year(), None);
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn year(&self) -> Option<Year> {
        self.year
    }
}
