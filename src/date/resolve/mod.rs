//! What a date means: the days and hours behind it, seen from a day.
//!
//! [`Date::resolve`](crate::Date::resolve) reads one date alone; [`resolved`] walks through a text and
//! keeps what it has said so far. What German leaves open is decided by [`Rules`].

mod about;
mod calendar;
pub(crate) mod clock;
mod context;
mod discourse;
mod named;
mod range;
mod relative;
mod resolved;
mod rules;
mod shown;
mod sides;
mod stretch;
mod tense;
mod today;

pub(crate) use about::is_weekend;
pub use context::Anchor;
pub(crate) use context::Context;
pub(crate) use discourse::{ClockDay, Discourse};
pub use resolved::{ResolvedDates, resolved};
pub use rules::{Carry, NextWeekday, Pick, Rules, Seasons, TwoDigitYear};
pub(crate) use sides::Sides;
pub use stretch::Grain;
pub(crate) use stretch::Stretch;
pub(crate) use tense::Tense;
pub(crate) use today::is_titled;

use crate::date::{Bound, CalendarDate, Date, Day, Moment, Part, PartName, Side, TimeOfDay, Zone};
use chrono::{FixedOffset, NaiveDate, NaiveDateTime};

/// What a date means: a half-open stretch of local time, and how exactly it was named.
///
/// ```
/// use chrono::NaiveDate;
/// use depesche::date::{Date, Grain, Rules};
///
/// let published = NaiveDate::from_ymd_opt(2025, 4, 4).unwrap();
/// let march: Date = "März".parse()?;
/// let march = march.resolve(published, &Rules::new()).unwrap();
/// assert_eq!(march.start().date(), NaiveDate::from_ymd_opt(2025, 3, 1).unwrap());
/// assert_eq!(march.end().date(), NaiveDate::from_ymd_opt(2025, 4, 1).unwrap());
/// assert_eq!(march.grain(), Grain::Month);
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Resolved {
    #[cfg_attr(feature = "serde", serde(flatten))]
    stretch: Stretch,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    side: Option<Side>,
    /// Seconds east of UTC.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    offset: Option<i32>,
}

impl Resolved {
    /// Gives the first moment of what is named.
    ///
    /// ```
    /// # use chrono::NaiveDate;
    /// # use depesche::date::{Date, Rules};
    /// let published = NaiveDate::from_ymd_opt(2025, 4, 4).unwrap();
    /// let eve = "Silvester 2024".parse::<Date>()?.resolve(published, &Rules::new()).unwrap();
    /// assert_eq!(eve.start().to_string(), "2024-12-31 00:00:00");
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn start(&self) -> NaiveDateTime {
        self.stretch.start
    }

    /// Gives the first moment after what is named.
    ///
    /// ```
    /// # use chrono::NaiveDate;
    /// # use depesche::date::{Date, Rules};
    /// let published = NaiveDate::from_ymd_opt(2025, 4, 4).unwrap();
    /// let days = "vom 4. bis 6. April 2025".parse::<Date>()?.resolve(published, &Rules::new()).unwrap();
    /// assert_eq!(days.end().to_string(), "2025-04-07 00:00:00");
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn end(&self) -> NaiveDateTime {
        self.stretch.end
    }

    /// Gives how exactly it was named; of a range the finer of its ends.
    ///
    /// ```
    /// # use chrono::NaiveDate;
    /// # use depesche::date::{Date, Grain, Rules};
    /// let published = NaiveDate::from_ymd_opt(2025, 4, 4).unwrap();
    /// let hour = "gestern um 15 Uhr".parse::<Date>()?.resolve(published, &Rules::new()).unwrap();
    /// assert_eq!(hour.grain(), Grain::Hour);
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn grain(&self) -> Grain {
        self.stretch.grain
    }

    /// Gives the side on which the time meant lies of what is named, where only one end is: `ab 14 Uhr`.
    ///
    /// ```
    /// # use chrono::NaiveDate;
    /// # use depesche::date::{Date, Rules, Side};
    /// let published = NaiveDate::from_ymd_opt(2025, 4, 4).unwrap();
    /// let since = "seit 2021".parse::<Date>()?.resolve(published, &Rules::new()).unwrap();
    /// assert_eq!(since.side(), Some(Side::Since));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub const fn side(&self) -> Option<Side> {
        self.side
    }

    /// Gives the first moment meant, `None` where it is open: `bis Freitag`.
    ///
    /// `nach Freitag` begins when Friday is over, `nach 14 Uhr` at 14 Uhr.
    ///
    /// ```
    /// # use chrono::NaiveDate;
    /// # use depesche::date::{Date, Rules};
    /// let published = NaiveDate::from_ymd_opt(2025, 4, 4).unwrap();
    /// let after = "nach 2021".parse::<Date>()?.resolve(published, &Rules::new()).unwrap();
    /// assert_eq!(after.opens().map(|at| at.to_string()).as_deref(), Some("2022-01-01 00:00:00"));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn opens(&self) -> Option<NaiveDateTime> {
        match self.side {
            Some(Side::Until | Side::Before) => None,
            Some(Side::After) if self.grain() >= Grain::PartOfDay => Some(self.end()),
            _ => Some(self.start()),
        }
    }

    /// Gives the first moment no longer meant, `None` where it is open: `ab 14 Uhr`.
    ///
    /// `vor Freitag` ends when Friday begins, `bis Freitag` when it is over, `bis 14 Uhr` at 14 Uhr.
    ///
    /// ```
    /// # use chrono::NaiveDate;
    /// # use depesche::date::{Date, Rules};
    /// let published = NaiveDate::from_ymd_opt(2025, 4, 4).unwrap();
    /// let until = "bis 14 Uhr".parse::<Date>()?.resolve(published, &Rules::new()).unwrap();
    /// assert_eq!(until.closes().map(|at| at.to_string()).as_deref(), Some("2025-04-04 14:00:00"));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn closes(&self) -> Option<NaiveDateTime> {
        match self.side {
            Some(Side::From | Side::Since | Side::After) => None,
            Some(Side::Before) => Some(self.start()),
            Some(Side::Until) if self.grain() < Grain::PartOfDay => Some(self.start()),
            _ => Some(self.end()),
        }
    }

    /// Gives the offset from UTC where the text names a zone: `16 Uhr MESZ`.
    ///
    /// ```
    /// # use chrono::NaiveDate;
    /// # use depesche::date::{Date, Rules};
    /// let published = NaiveDate::from_ymd_opt(2025, 4, 4).unwrap();
    /// let four = "16 Uhr MESZ".parse::<Date>()?.resolve(published, &Rules::new()).unwrap();
    /// assert_eq!(four.offset(), chrono::FixedOffset::east_opt(7200));
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn offset(&self) -> Option<FixedOffset> {
        FixedOffset::east_opt(self.offset?)
    }
}

impl Date {
    /// Gives the stretch of time that is meant, seen from a day or minute.
    ///
    /// `None` where no day follows (`drei Jahre`, `täglich`, `damals`), where hours are counted from a mere day
    /// (`in drei Stunden`), and where it would lie beyond chrono's calendar.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use depesche::date::{Date, Rules};
    ///
    /// let published = NaiveDate::from_ymd_opt(2025, 4, 4).unwrap(); // a Friday
    /// let tuesday: Date = "vergangenen Dienstag".parse()?;
    /// let tuesday = tuesday.resolve(published, &Rules::new()).unwrap();
    /// assert_eq!(tuesday.start().date(), NaiveDate::from_ymd_opt(2025, 4, 1).unwrap());
    /// # Ok::<(), depesche::ParseError>(())
    /// ```
    pub fn resolve(self, reference: impl Into<Anchor>, rules: &Rules) -> Option<Resolved> {
        Context::bare(reference.into(), *rules).resolve(self)
    }
}

/// A day or something longer as it is named: the whole, and which part of it is meant.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reading {
    pub(crate) whole: Stretch,
    pub(crate) part: Option<Part>,
}

impl Context {
    /// The meaning of a date in these surroundings.
    pub(crate) fn resolve(&self, date: Date) -> Option<Resolved> {
        if self.some_day {
            return None;
        }
        let (stretch, side, zone) = match date {
            Date::Length(_) => return None,
            Date::Recurring(_) => {
                let part = about::part_again(date)?;
                (clock::on_day(self.once?, TimeOfDay::Part(part))?, None, None)
            }
            Date::Range(range) => (self.range(range)?, None, zone_of(range.end())),
            Date::Bound(bound) => self.bound(bound)?,
            date => {
                let moment = date.moment()?;
                (self.moment(moment)?, None, zone_of(moment))
            }
        };
        let offset = zone.and_then(Zone::offset_minutes).map(|minutes| i32::from(minutes) * 60);
        Some(Resolved { stretch, side, offset })
    }

    fn bound(&self, bound: Bound) -> Option<(Stretch, Option<Side>, Option<Zone>)> {
        let mut stretch = self.moment(bound.at())?;
        if bound.side() == Side::After && is_midnight(bound.at()) {
            // Gestern nach Mitternacht: in its first hours, behind the midnight with which it began.
            stretch = Stretch {
                start: stretch::moved(stretch.start, -1, Grain::Day)?,
                end: stretch::moved(stretch.end, -1, Grain::Day)?,
                grain: Grain::Hour,
            };
        }
        Some((stretch, Some(bound.side()), zone_of(bound.at())))
    }

    /// What the day of a moment is called, before its part is cut.
    pub(crate) fn reading(&self, day: Day) -> Option<Reading> {
        let (whole, part) = match day {
            Day::Calendar(date) => (self.calendar(&date), None),
            Day::Feast(day) => (self.feast_day(&day), None),
            Day::Relative(relative) => (self.relative(&relative), None),
            Day::Period(period) => (self.period(&period), period.part()),
        };
        Some(Reading { whole: whole?, part })
    }

    fn day(&self, day: Day) -> Option<Stretch> {
        let Reading { whole, part } = self.reading(day)?;
        match part {
            Some(part) => named::cut(whole, part, self.now()),
            None => Some(whole),
        }
    }

    /// The day on which a time of day lies that has none of its own.
    pub(crate) fn day_of_clock(&self) -> NaiveDate {
        self.clock_day.unwrap_or_else(|| self.anchor.day())
    }

    /// The same of a time: what began at midnight began with the day.
    pub(crate) fn day_of_time(&self, time: TimeOfDay) -> NaiveDate {
        let midnight = matches!(time, TimeOfDay::Part(part) if part.name == PartName::Midnight);
        let over = self.told.own && self.told.tense == Some(Tense::Past);
        let day = self.day_of_clock();
        let before = (midnight && over && self.clock_day.is_none()).then(|| day.pred_opt());
        before.flatten().unwrap_or(day)
    }

    pub(crate) fn moment(&self, moment: Moment) -> Option<Stretch> {
        match (moment.day(), moment.time()) {
            (Some(day), None) => self.day(day),
            // Am Vorabend der Wahl: of no day that is known, unless one was named.
            (None, Some(TimeOfDay::Part(part))) if part.name == PartName::Eve => {
                clock::on_day(self.clock_day?, TimeOfDay::Part(part))
            }
            (None, Some(time)) => clock::on_day(self.day_of_time(time), self.time_told(time)),
            (Some(day), Some(time)) => {
                let day =
                    self.night_to(day, time).day(day).filter(|day| day.grain <= Grain::Day)?;
                clock::on_day(day.start.date(), time)
            }
            (None, None) => None,
        }
    }

    /// The surroundings in which the day of a time is read: on Monday the night to Tuesday is the coming one,
    /// also where the clause looks back.
    pub(crate) fn night_to(&self, day: Day, time: TimeOfDay) -> Self {
        let into = matches!(time, TimeOfDay::Part(part) if part.name == PartName::NightInto);
        let next = |date: CalendarDate| {
            let weekday = date.weekday().filter(|_| date.days().is_empty());
            weekday.is_some_and(|weekday| context::days_to(self.anchor.day(), weekday) == 1)
        };
        if into
            && self.rules.weekday == Pick::Tense
            && matches!(day, Day::Calendar(date) if next(date))
        {
            let rules = Rules { weekday: Pick::Nearest, ..self.rules };
            return Self { rules, ..*self };
        }
        *self
    }
}

fn is_midnight(moment: Moment) -> bool {
    matches!(moment.time(), Some(TimeOfDay::Part(part)) if part.name == PartName::Midnight)
}

/// The zone of a clock time.
fn zone_of(moment: Moment) -> Option<Zone> {
    match moment.time()? {
        TimeOfDay::Clock(clock) => clock.zone(),
        TimeOfDay::Part(_) => None,
    }
}
