//! Stretches of local time and the arithmetic on them: total, `None` beyond chrono's calendar.

use chrono::{Datelike, Days, Months, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Weekday};

/// How exactly a time is given; the finer is the smaller.
///
/// ```
/// use depesche::date::Grain;
/// assert!(Grain::Minute < Grain::Day && Grain::Month < Grain::Year);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Grain {
    /// `15:30:20`.
    Second,
    /// `15.30 Uhr`.
    Minute,
    /// `15 Uhr`.
    Hour,
    /// `Montagabend`.
    PartOfDay,
    /// `4. April 2025`.
    Day,
    /// `am Wochenende`.
    Weekend,
    /// `vergangene Woche`.
    Week,
    /// `April 2025`.
    Month,
    /// `drittes Quartal`.
    Quarter,
    /// `Sommer 2025`.
    Season,
    /// `zweites Halbjahr`.
    HalfYear,
    /// `2025`.
    Year,
    /// `die neunziger Jahre`.
    Decade,
    /// `19. Jahrhundert`.
    Century,
}

/// A half-open stretch of local time with its grain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "written::Stretch"))]
pub(crate) struct Stretch {
    pub(crate) start: NaiveDateTime,
    pub(crate) end: NaiveDateTime,
    pub(crate) grain: Grain,
}

impl Stretch {
    /// From the start of one day to the start of another.
    pub(crate) fn days(first: NaiveDate, end: NaiveDate, grain: Grain) -> Self {
        Self { start: midnight(first), end: midnight(end), grain }
    }

    pub(crate) fn day(day: NaiveDate) -> Option<Self> {
        Some(Self::days(day, day.succ_opt()?, Grain::Day))
    }

    /// So many months from the first of one on.
    pub(crate) fn months(year: i32, month: u32, count: u32, grain: Grain) -> Option<Self> {
        let first = NaiveDate::from_ymd_opt(year, month, 1)?;
        Some(Self::days(first, first.checked_add_months(Months::new(count))?, grain))
    }

    pub(crate) fn month(year: i32, month: u32) -> Option<Self> {
        Self::months(year, month, 1, Grain::Month)
    }

    pub(crate) fn year(year: i32) -> Option<Self> {
        Self::months(year, 1, 12, Grain::Year)
    }

    /// The nth quarter, 1 to 4.
    pub(crate) fn quarter(year: i32, nth: u32) -> Option<Self> {
        let month = nth.checked_sub(1)?.checked_mul(3)?.checked_add(1)?;
        Self::months(year, month, 3, Grain::Quarter)
    }

    /// The first or second half of a year.
    pub(crate) fn half(year: i32, nth: u32) -> Option<Self> {
        let month = nth.checked_sub(1)?.checked_mul(6)?.checked_add(1)?;
        Self::months(year, month, 6, Grain::HalfYear)
    }

    /// Ten years from `first` on.
    pub(crate) fn decade(first: i32) -> Option<Self> {
        Self::months(first, 1, 120, Grain::Decade)
    }

    /// The nth century: the 19th is 1800 to 1899, as in use; the 5th before Christ, -5, is 500 to 401.
    pub(crate) fn century(nth: i32) -> Option<Self> {
        let first = match nth.signum() {
            1 => nth.checked_sub(1)?.checked_mul(100)?,
            -1 => nth.checked_mul(100)?.checked_add(1)?,
            _ => return None,
        };
        Self::months(first, 1, 1200, Grain::Century)
    }

    /// A week of the ISO calendar.
    pub(crate) fn week(year: i32, week: u32) -> Option<Self> {
        let monday = NaiveDate::from_isoywd_opt(year, week, Weekday::Mon)?;
        Some(Self::days(monday, monday.checked_add_days(Days::new(7))?, Grain::Week))
    }

    pub(crate) fn week_of(day: NaiveDate) -> Option<Self> {
        let week = day.iso_week();
        Self::week(week.year(), week.week())
    }

    /// Saturday and Sunday of the week of `day`.
    pub(crate) fn weekend_of(day: NaiveDate) -> Option<Self> {
        let monday = Self::week_of(day)?.start.date();
        let saturday = monday.checked_add_days(Days::new(5))?;
        Some(Self::days(saturday, saturday.checked_add_days(Days::new(2))?, Grain::Weekend))
    }

    /// A moment and as much time behind it as the grain is long.
    pub(crate) fn moment(start: NaiveDateTime, grain: Grain) -> Option<Self> {
        let length = match grain {
            Grain::Second => TimeDelta::seconds(1),
            Grain::Minute => TimeDelta::minutes(1),
            _ => TimeDelta::hours(1),
        };
        Some(Self { start, end: start.checked_add_signed(length)?, grain })
    }

    /// The stretch of the grain's calendar that `at` lies in.
    pub(crate) fn around(at: NaiveDateTime, grain: Grain) -> Option<Self> {
        let day = at.date();
        let (year, month) = (day.year(), day.month());
        match grain {
            Grain::Second | Grain::Minute | Grain::Hour => {
                Self::moment(truncated(at, grain)?, grain)
            }
            Grain::PartOfDay | Grain::Day => Self::day(day),
            Grain::Weekend => Self::weekend_of(day),
            Grain::Week => Self::week_of(day),
            Grain::Month => Self::month(year, month),
            Grain::Quarter => Self::quarter(year, month.div_ceil(3)),
            Grain::Season | Grain::HalfYear => Self::half(year, month.div_ceil(6)),
            Grain::Year => Self::year(year),
            Grain::Decade => Self::decade(year.div_euclid(10).checked_mul(10)?),
            Grain::Century => {
                Self::months(year.div_euclid(100).checked_mul(100)?, 1, 1200, Grain::Century)
            }
        }
    }

    /// Tells whether the moment lies inside.
    pub(crate) fn contains(self, at: NaiveDateTime) -> bool {
        self.start <= at && at < self.end
    }

    /// How far away a moment lies, in either direction.
    pub(crate) fn distance(self, at: NaiveDateTime) -> TimeDelta {
        if at < self.start {
            self.start - at
        } else if at < self.end {
            TimeDelta::zero()
        } else {
            at - self.end
        }
    }

    /// The last moment inside, to the second.
    pub(crate) fn last(self) -> NaiveDateTime {
        let last = self.end.checked_sub_signed(TimeDelta::seconds(1)).unwrap_or(self.end);
        last.max(self.start)
    }
}

/// The start of a day.
pub(crate) fn midnight(day: NaiveDate) -> NaiveDateTime {
    day.and_time(NaiveTime::MIN)
}

/// `at` cut to whole seconds, minutes or hours.
fn truncated(at: NaiveDateTime, grain: Grain) -> Option<NaiveDateTime> {
    use chrono::Timelike;
    let at = at.with_nanosecond(0)?;
    match grain {
        Grain::Second => Some(at),
        Grain::Minute => at.with_second(0),
        _ => at.with_second(0)?.with_minute(0),
    }
}

/// So many units of the grain's calendar later, or earlier: a day at the end of a month stays inside the month.
pub(crate) fn moved(at: NaiveDateTime, count: i64, grain: Grain) -> Option<NaiveDateTime> {
    let months = |each: i64| {
        let count = count.checked_mul(each)?;
        let months = Months::new(u32::try_from(count.unsigned_abs()).ok()?);
        if count < 0 { at.checked_sub_months(months) } else { at.checked_add_months(months) }
    };
    let time = |delta: Option<TimeDelta>| at.checked_add_signed(delta?);
    match grain {
        Grain::Second => time(TimeDelta::try_seconds(count)),
        Grain::Minute => time(TimeDelta::try_minutes(count)),
        Grain::Hour | Grain::PartOfDay => time(TimeDelta::try_hours(count)),
        Grain::Day => time(TimeDelta::try_days(count)),
        Grain::Weekend | Grain::Week => time(TimeDelta::try_weeks(count)),
        Grain::Month => months(1),
        Grain::Quarter | Grain::Season => months(3),
        Grain::HalfYear => months(6),
        Grain::Year => months(12),
        Grain::Decade => months(120),
        Grain::Century => months(1200),
    }
}

/// What serde reads: a stretch that ends before it starts is refused.
#[cfg(feature = "serde")]
mod written {
    use super::{Grain, NaiveDateTime};

    #[derive(serde::Deserialize)]
    pub(super) struct Stretch {
        start: NaiveDateTime,
        end: NaiveDateTime,
        grain: Grain,
    }

    impl TryFrom<Stretch> for super::Stretch {
        type Error = String;

        fn try_from(Stretch { start, end, grain }: Stretch) -> Result<Self, String> {
            if end < start {
                return Err(format!("end {end} before start {start}"));
            }
            Ok(Self { start, end, grain })
        }
    }
}
