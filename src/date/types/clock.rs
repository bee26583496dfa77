//! Times of day: [`ClockTime`], [`DayPart`], [`TimeOfDay`], [`Zone`].

use super::Edge;
use chrono::NaiveTime;

/// A zone whose offset the text names.
///
/// ```
/// use depesche::date::{ClockTime, Zone};
/// assert_eq!("16 Uhr MESZ".parse::<ClockTime>()?.zone(), Some(Zone::Mesz));
/// assert_eq!(Zone::Mesz.offset_minutes(), Some(120));
/// assert_eq!("16 Uhr UTC+3".parse::<ClockTime>()?.zone(), Some(Zone::Offset(3 * 4)));
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Zone {
    /// Mitteleuropäische Zeit, UTC+1.
    Mez,
    /// Mitteleuropäische Sommerzeit, UTC+2.
    Mesz,
    /// Central European Time, UTC+1.
    Cet,
    /// Central European Summer Time, UTC+2.
    Cest,
    /// Coordinated Universal Time.
    Utc,
    /// Greenwich Mean Time.
    Gmt,
    /// `Ortszeit`: whatever the clocks there show.
    Local,
    /// `UTC+2`, `+05:30`: so many quarters of an hour ahead of UTC, behind it where negative.
    Offset(#[cfg_attr(feature = "serde", serde(deserialize_with = "crate::checked::zone"))] i8),
}

impl Zone {
    /// Gives the minutes ahead of UTC, `None` for `Ortszeit`.
    ///
    /// ```
    /// assert_eq!(depesche::date::Zone::Local.offset_minutes(), None);
    /// ```
    pub const fn offset_minutes(self) -> Option<i16> {
        match self {
            Self::Mez | Self::Cet => Some(60),
            Self::Mesz | Self::Cest => Some(120),
            Self::Utc | Self::Gmt => Some(0),
            Self::Local => None,
            Self::Offset(quarters) => Some(quarters as i16 * 15),
        }
    }
}

/// A part of the day by name.
///
/// ```
/// use depesche::date::PartName;
/// assert_ne!(PartName::Morning, PartName::Forenoon);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum PartName {
    /// `Morgengrauen`, `Tagesanbruch`.
    Dawn,
    /// `Morgen`, `Früh`, `früh`.
    Morning,
    /// `Vormittag`.
    Forenoon,
    /// `Mittag`.
    Noon,
    /// `Nachmittag`.
    Afternoon,
    /// `Abend`.
    Evening,
    /// `Nacht`, beginning on the evening of the day that it stands with.
    Night,
    /// `Nacht zum Sonntag`, `Nacht auf den 4. April`: ending on the morning of that day.
    NightInto,
    /// `Mitternacht`.
    Midnight,
    /// `Vorabend`: the evening of the day before the one that it stands with.
    Eve,
}

/// A part of the day, early or late in it where the text says so: `am frühen Abend`.
///
/// ```
/// use depesche::date::{Date, DayPart, PartName, TimeOfDay};
/// let Date::Time(TimeOfDay::Part(part)) = "Nachmittag".parse()? else { panic!() };
/// assert_eq!(part, DayPart { name: PartName::Afternoon, edge: None });
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[allow(clippy::exhaustive_structs, reason = "a pair of two words, whole as it is")]
pub struct DayPart {
    /// Which part.
    pub name: PartName,
    /// Early or late in it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub edge: Option<Edge>,
}

impl DayPart {
    /// Tells whether it is one moment, as a clock time is: `Mitternacht`, `Mittag`.
    pub(crate) const fn is_sharp(self) -> bool {
        self.edge.is_none() && matches!(self.name, PartName::Midnight | PartName::Noon)
    }
}

/// A clock time as it was written: `15.30 Uhr`, `halb vier`, `gegen 3 Uhr morgens`.
///
/// ```
/// use depesche::date::ClockTime;
/// let time: ClockTime = "15.30 Uhr".parse()?;
/// assert_eq!((time.hour(), time.minute()), (15, Some(30)));
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "written::ClockTime"))]
pub struct ClockTime {
    pub(crate) hour: u8,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub(crate) minute: Option<u8>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub(crate) second: Option<u8>,
    pub(crate) spoken: bool,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub(crate) part: Option<DayPart>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub(crate) zone: Option<Zone>,
}

impl ClockTime {
    pub(crate) const fn at(hour: u8, minute: Option<u8>) -> Self {
        Self { hour, minute, second: None, spoken: false, part: None, zone: None }
    }

    /// Gives the hour as it was written, 0 to 24.
    ///
    /// ```
    /// assert_eq!("24 Uhr".parse::<depesche::date::ClockTime>()?.hour(), 24);
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn hour(&self) -> u8 {
        self.hour
    }

    /// Gives the minute, `None` in `15 Uhr`.
    ///
    /// ```
    /// assert_eq!("Viertel nach drei".parse::<depesche::date::ClockTime>()?.minute(), Some(15));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn minute(&self) -> Option<u8> {
        self.minute
    }

    /// Gives the second where it stands there.
    ///
    /// ```
    /// assert_eq!("15:30:05".parse::<depesche::date::ClockTime>()?.second(), Some(5));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn second(&self) -> Option<u8> {
        self.second
    }

    /// Tells whether the time is told as people speak, morning or afternoon left open: `halb vier`.
    ///
    /// ```
    /// assert!("halb vier".parse::<depesche::date::ClockTime>()?.is_spoken());
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn is_spoken(&self) -> bool {
        self.spoken
    }

    /// Gives the part of the day that stands with it: `3 Uhr morgens`.
    ///
    /// ```
    /// # use depesche::date::{ClockTime, PartName};
    /// let part = "3 Uhr nachmittags".parse::<ClockTime>()?.part();
    /// assert_eq!(part.map(|part| part.name), Some(PartName::Afternoon));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn part(&self) -> Option<DayPart> {
        self.part
    }

    /// Gives the zone that is named.
    ///
    /// ```
    /// # use depesche::date::{ClockTime, Zone};
    /// assert_eq!("16 Uhr Ortszeit".parse::<ClockTime>()?.zone(), Some(Zone::Local));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn zone(&self) -> Option<Zone> {
        self.zone
    }

    /// Gives chrono's time, the part of the day counted in; `None` for 24 Uhr, which is the next day's.
    ///
    /// ```
    /// # use depesche::date::ClockTime;
    /// let time = "3 Uhr nachmittags".parse::<ClockTime>()?.to_naive();
    /// assert_eq!(time, chrono::NaiveTime::from_hms_opt(15, 0, 0));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn to_naive(&self) -> Option<NaiveTime> {
        let (minute, second) = (self.minute.unwrap_or(0), self.second.unwrap_or(0));
        NaiveTime::from_hms_opt(u32::from(self.hour_of_day()), u32::from(minute), u32::from(second))
    }

    /// The hour with `nachmittags`, `abends` and `nachts` counted in.
    fn hour_of_day(&self) -> u8 {
        let Some(part) = self.part else { return self.hour };
        match part.name {
            PartName::Afternoon if self.hour < 12 => self.hour + 12,
            PartName::Evening | PartName::Eve if (4..12).contains(&self.hour) => self.hour + 12,
            PartName::Noon if self.hour < 4 => self.hour + 12,
            PartName::Night | PartName::NightInto if (8..12).contains(&self.hour) => self.hour + 12,
            PartName::Evening | PartName::Eve if self.hour == 12 => 24,
            PartName::Night | PartName::NightInto if self.hour == 12 => 0,
            _ => self.hour,
        }
    }
}

/// A time of day: by the clock or by name.
///
/// ```
/// use depesche::date::{Date, TimeOfDay};
/// assert!(matches!("15 Uhr".parse()?, Date::Time(TimeOfDay::Clock(_))));
/// assert!(matches!("Nacht".parse()?, Date::Time(TimeOfDay::Part(_))));
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum TimeOfDay {
    /// `15.30 Uhr`.
    Clock(ClockTime),
    /// `Abend`, `am frühen Morgen`, `Mitternacht`.
    Part(DayPart),
}

/// What serde reads: what no clock shows is refused.
#[cfg(feature = "serde")]
mod written {
    use super::{DayPart, Zone};
    use crate::checked;

    #[derive(serde::Deserialize)]
    pub(super) struct ClockTime {
        #[serde(deserialize_with = "checked::hour")]
        hour: u8,
        #[serde(default, deserialize_with = "checked::some_minute")]
        minute: Option<u8>,
        #[serde(default, deserialize_with = "checked::some_second")]
        second: Option<u8>,
        #[serde(default)]
        spoken: bool,
        part: Option<DayPart>,
        zone: Option<Zone>,
    }

    impl TryFrom<ClockTime> for super::ClockTime {
        type Error = String;

        fn try_from(clock: ClockTime) -> Result<Self, String> {
            let ClockTime { hour, minute, second, spoken, part, zone } = clock;
            match minute {
                Some(minute @ 1..) if hour == 24 => Err(format!("minute {minute} of hour 24")),
                _ => Ok(Self { hour, minute, second, spoken, part, zone }),
            }
        }
    }
}
