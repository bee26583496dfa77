//! What a date is read against, and the choice among days that come again and again.

use super::{
    rules::{Pick, Rules},
    stretch::{Grain, Stretch, midnight},
    tense::{Tense, Told},
};
use crate::date::{ClockTime, DayPart, PartName, TimeOfDay};
use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, TimeDelta};

/// The day or minute against which dates are resolved: when the text was published.
///
/// ```
/// use chrono::NaiveDate;
/// use depesche::date::Anchor;
///
/// let day = NaiveDate::from_ymd_opt(2025, 4, 4).unwrap();
/// assert_eq!(Anchor::from(day).day(), day);
/// assert!(Anchor::from(day).minute().is_none());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Anchor {
    at: NaiveDateTime,
    grain: Grain,
}

impl Anchor {
    /// Gives the day.
    ///
    /// ```
    /// # use chrono::NaiveDate;
    /// # use depesche::date::Anchor;
    /// let minute = NaiveDate::from_ymd_opt(2025, 4, 4).unwrap().and_hms_opt(10, 0, 0).unwrap();
    /// assert_eq!(Anchor::from(minute).day(), minute.date());
    /// ```
    pub fn day(&self) -> NaiveDate {
        self.at.date()
    }

    /// Gives the moment, `None` where only the day is known.
    ///
    /// ```
    /// # use chrono::NaiveDate;
    /// # use depesche::date::Anchor;
    /// let minute = NaiveDate::from_ymd_opt(2025, 4, 4).unwrap().and_hms_opt(10, 0, 0).unwrap();
    /// assert_eq!(Anchor::from(minute).minute(), Some(minute));
    /// ```
    pub fn minute(&self) -> Option<NaiveDateTime> {
        (self.grain == Grain::Minute).then_some(self.at)
    }
}

impl From<NaiveDate> for Anchor {
    fn from(day: NaiveDate) -> Self {
        Self { at: midnight(day), grain: Grain::Day }
    }
}

impl From<NaiveDateTime> for Anchor {
    fn from(at: NaiveDateTime) -> Self {
        Self { at, grain: Grain::Minute }
    }
}

/// A date's surroundings: the anchor, the rules, and what the text has said so far.
#[derive(Debug, Clone, Copy)]
#[allow(clippy::struct_excessive_bools, reason = "each is asked for by itself")]
pub(crate) struct Context {
    pub(crate) anchor: Anchor,
    pub(crate) rules: Rules,
    /// What was named last, of any grain: `im Jahr darauf` counts from it.
    pub(crate) topic: Option<Stretch>,
    /// The day named last: `am Vortag` counts from it.
    pub(crate) topic_day: Option<Stretch>,
    /// The day to which a clock time belongs.
    pub(crate) clock_day: Option<NaiveDate>,
    /// The year told of.
    pub(crate) story: Option<Story>,
    /// The year just named: `Ende des Jahres`.
    pub(crate) this_year: Option<i32>,
    /// The month just named: `Ende des Monats`.
    pub(crate) this_month: Option<NaiveDate>,
    /// The days just named, where a weekday may be one of them or comes right behind: `Samstag, 12. April … am Sonntag`.
    pub(crate) days: Option<Stretch>,
    /// The week just named, of which a weekday is: `Nächste Woche wird gewählt. Am Freitag …`
    pub(crate) week: Option<Stretch>,
    /// A day of the weekend, which stands beside it: `am Wochenende, 17. und 18. Mai`.
    pub(crate) weekend: Option<NaiveDate>,
    /// The weekday named before in the sentence, which lies ahead: `am Donnerstag beginnt es, am Freitag …`
    pub(crate) before: Option<NaiveDate>,
    /// The day just named to which a weekday is joined: `am Montag und Dienstag`.
    pub(crate) joined: Option<NaiveDate>,
    /// A day long over just told of: `Am 3. Mai 1987 fiel das Tor. Am Sonntag …`
    pub(crate) then: Option<NaiveDate>,
    /// For a `Vorjahr` the year named in its sentence: `2023 waren es vier, im Vorjahr drei`.
    pub(crate) vorjahr_of: Option<i32>,
    /// What the clause tells.
    pub(crate) told: Told,
    /// The part of the day named in the sentence: `am Abend um acht Uhr`.
    pub(crate) part: Option<DayPart>,
    /// Some day, and no text says which: `an einem Montag`, `eines Abends`.
    pub(crate) some_day: bool,
    /// The date is a limit: `bis in den Frühsommer`.
    pub(crate) until: bool,
    /// A clock time's day stands behind it: `Um 15 Uhr las am Samstag die Autorin`.
    pub(crate) beside: bool,
    /// The day whose weekday is told: `es war ein Mittwoch`.
    pub(crate) again: Option<NaiveDate>,
    /// The day of `abends` where it is told of once.
    pub(crate) once: Option<NaiveDate>,
    /// It comes again and again: `täglich, auch am Sonntag`.
    pub(crate) habit: bool,
    /// `heute` that stands for these days.
    pub(crate) at_large: bool,
}

/// A year told of, and the last day or month of it that was named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Story {
    pub(crate) year: i32,
    /// It was told of as what was before: `hatte … gesehen`.
    pub(crate) before: bool,
    /// It is told in the present: `Am 26. April 1986 hört er davon`.
    pub(crate) present: bool,
    /// By its year and nothing closer: `1991`.
    pub(crate) alone: bool,
    pub(crate) last: NaiveDateTime,
}

/// How far on a story goes at one step over the turn of its year: `im November 2019 … im Januar`.
const STEP: TimeDelta = TimeDelta::days(200);

/// How far ahead a day may lie in a clause about the past, which may tell of a plan (`wurde auf den 5. Mai
/// verlegt`), before the year before is meant.
const AHEAD: TimeDelta = TimeDelta::days(45);
/// How far behind a day may lie in a clause about the present or future before the year after is meant.
const BEHIND: TimeDelta = TimeDelta::days(60);

impl Context {
    /// No text around.
    pub(crate) fn bare(anchor: Anchor, rules: Rules) -> Self {
        Self {
            anchor,
            rules,
            topic: None,
            topic_day: None,
            clock_day: None,
            story: None,
            this_year: None,
            this_month: None,
            days: None,
            week: None,
            weekend: None,
            before: None,
            joined: None,
            then: None,
            vorjahr_of: None,
            told: Told::default(),
            part: None,
            some_day: false,
            until: false,
            habit: false,
            once: None,
            again: None,
            beside: false,
            at_large: false,
        }
    }

    /// The same, seen from another day.
    pub(crate) fn seen_from(self, day: NaiveDate) -> Self {
        Self { anchor: day.into(), story: None, this_year: None, ..self }
    }

    /// Midnight of the anchor's day.
    pub(crate) fn today(&self) -> NaiveDateTime {
        midnight(self.anchor.day())
    }

    /// The anchor's moment, midnight where only the day is known.
    pub(crate) fn now(&self) -> NaiveDateTime {
        self.anchor.at
    }

    /// The start of what is under discussion, of a day where days are counted, else of the anchor's day.
    pub(crate) fn topic(&self, grain: Grain) -> NaiveDateTime {
        let topic = if grain <= Grain::Day { self.topic_day } else { self.topic };
        topic.map_or_else(|| self.today(), |topic| topic.start)
    }

    /// The start of what is under discussion, where it is named as exactly as what is counted from it.
    pub(crate) fn event(&self, grain: Grain) -> Option<NaiveDateTime> {
        let topic = if grain <= Grain::Day { self.topic_day } else { self.topic };
        topic.filter(|topic| topic.grain <= grain).map(|topic| topic.start)
    }

    /// The last day of what is under discussion, else the anchor's day.
    pub(crate) fn topic_end(&self) -> NaiveDate {
        self.topic.map_or_else(|| self.anchor.day(), |topic| topic.last().date())
    }

    /// Chooses the year of what comes every year; `make` gives the stretch of a year.
    pub(crate) fn in_some_year(&self, make: impl Fn(i32) -> Option<Stretch>) -> Option<Stretch> {
        self.in_year(make, TimeDelta::zero())
    }

    /// The same for a day of a month, which a clause about the past may name as planned: `wurde auf den 5. Mai verlegt`.
    pub(crate) fn day_in_some_year(
        &self,
        make: impl Fn(i32) -> Option<Stretch>,
    ) -> Option<Stretch> {
        self.in_year(make, AHEAD)
    }

    fn in_year(
        &self,
        make: impl Fn(i32) -> Option<Stretch>,
        planned: TimeDelta,
    ) -> Option<Stretch> {
        if let Some(found) = self.story.and_then(|story| self.in_story(story, &make)) {
            return Some(found);
        }
        let year = self.anchor.day().year();
        // 29 February may be eight years away, over 1900.
        let years = (-8..=8).filter_map(|step| make(year.checked_add(step)?));
        match self.rules.year {
            Pick::Same => make(year),
            Pick::Tense => self.by_tense(years, planned),
            pick => self.choose(pick, years),
        }
    }

    /// The year told of, or the next where the story goes on so over its turn.
    fn in_story(&self, story: Story, make: impl Fn(i32) -> Option<Stretch>) -> Option<Stretch> {
        let here = make(story.year)?;
        if self.told.before && !story.before || here.end > story.last {
            return Some(here);
        }
        let next = story.year.checked_add(1).and_then(make);
        let until = self.until && here.end <= story.last;
        let near = |next: &Stretch| until || next.distance(story.last) <= STEP;
        Some(next.filter(near).unwrap_or(here))
    }

    /// The nearest, unless the clause speaks of another time and it lies far off.
    fn by_tense(
        &self,
        years: impl Iterator<Item = Stretch> + Clone,
        planned: TimeDelta,
    ) -> Option<Stretch> {
        let near = self.choose(Pick::Nearest, years.clone())?;
        let far = |limit| near.distance(self.today()) > limit;
        // On 4 April, in der Nacht vom 4. auf den 5. April
        let led = self.told.led && far(TimeDelta::days(1));
        let behind = if near.grain == Grain::Season { TimeDelta::zero() } else { BEHIND };
        let (ahead, over) = (near.start > self.today(), near.end <= self.today());
        let other = match self.told.tense {
            Some(Tense::Past) if ahead && (far(planned) || led) => Pick::Past,
            Some(Tense::Since) if ahead => Pick::Past,
            Some(Tense::Until) if over && (far(behind) || near.grain >= Grain::Month) => {
                Pick::Future
            }
            Some(Tense::Future) if over && far(behind) => Pick::Future,
            Some(Tense::Present) if over && far(BEHIND) => Pick::Future,
            _ => return Some(near),
        };
        self.choose(other, years)
    }

    /// A time of day, with the part of the day that the sentence names: `am Abend um acht Uhr`.
    pub(crate) fn time_told(&self, time: TimeOfDay) -> TimeOfDay {
        match time {
            TimeOfDay::Clock(clock) if clock.part.is_none() => {
                // In der Nacht brannte es, um 15 Uhr war es gelöscht.
                let by_day = (13..20).contains(&clock.hour);
                let night = |part: &DayPart| part.name == PartName::NightInto;
                let part = self.part.filter(|part| !(by_day && night(part)));
                TimeOfDay::Clock(ClockTime { part, ..clock })
            }
            time => time,
        }
    }

    /// Chooses among stretches that ascend.
    pub(crate) fn choose(
        &self,
        pick: Pick,
        mut all: impl Iterator<Item = Stretch>,
    ) -> Option<Stretch> {
        let today = self.today();
        match pick {
            Pick::Past => all.take_while(|one| one.end <= today).last(),
            Pick::Future => all.find(|one| one.start > today),
            Pick::Same => all.find(|one| one.contains(today)),
            Pick::Nearest | Pick::Tense => all.min_by_key(|one| {
                // The last day of what is over counts as the first of what comes does.
                let last = if one.end <= today { TimeDelta::days(1) } else { TimeDelta::zero() };
                one.distance(today) + last
            }),
        }
    }

    /// The day of a bare weekday, so many days after Monday.
    pub(crate) fn weekday(&self, weekday: chrono::Weekday) -> Option<NaiveDate> {
        let today = self.anchor.day();
        if self.again.is_some() {
            return self.again;
        }
        let over = self.told.tense == Some(Tense::Past);
        if self.rules.weekday == Pick::Tense
            && let Some(first) = self.joined
            && let Some(day) = after(first, weekday)
            && !(over && first <= today && day > today)
        {
            return Some(day);
        }
        if self.rules.weekday == Pick::Tense
            && !over
            && let Some(day) = self.days.and_then(|days| among(days, weekday))
        {
            return Some(day);
        }
        if self.rules.weekday == Pick::Tense
            && let Some(week) = self.week.filter(|week| over == (week.end <= self.today()))
            && self.told.own
        {
            let first = week.start.date();
            return forth(first, days_to(first, weekday));
        }
        if self.rules.weekday == Pick::Tense
            && let Some(first) = self.before.filter(|_| !over)
            && (1..=SOON_BEHIND).contains(&days_to(first, weekday))
        {
            return after(first, weekday);
        }
        if self.rules.weekday == Pick::Tense
            && let Some(then) = self.then.filter(|_| self.told.simple)
        {
            return forth(then, days_to(then, weekday));
        }
        let ahead = days_to(today, weekday);
        let (back, on) = (back(today, (7 - ahead) % 7), forth(today, ahead));
        match (self.rules.weekday, self.told.tense) {
            (Pick::Past, _) if ahead == 0 => back_a_week(today),
            (Pick::Future, _) if ahead == 0 => forth(today, 7),
            (Pick::Past, _) | (Pick::Tense, None | Some(Tense::Past | Tense::Since)) => back,
            (Pick::Future | Pick::Tense, _) => on,
            (Pick::Nearest, _) if ahead <= 3 => on,
            (Pick::Nearest, _) => back,
            (Pick::Same, _) => {
                let monday = today.week(chrono::Weekday::Mon).checked_first_day()?;
                forth(monday, weekday.num_days_from_monday())
            }
        }
    }
}

/// How many days behind those named a weekday still belongs to them.
const RIGHT_BEHIND: u32 = 2;

/// How many days behind one that lies ahead a weekday of the same sentence comes.
const SOON_BEHIND: u32 = 4;

/// The weekday among some days, or right behind them.
fn among(days: Stretch, weekday: chrono::Weekday) -> Option<NaiveDate> {
    let first = days.start.date();
    let day = forth(first, days_to(first, weekday))?;
    (day <= forth(days.last().date(), RIGHT_BEHIND)?).then_some(day)
}

/// The first such weekday behind a day.
fn after(day: NaiveDate, weekday: chrono::Weekday) -> Option<NaiveDate> {
    let next = day.succ_opt()?;
    forth(next, days_to(next, weekday))
}

/// How many days it is from `day` to the next `weekday`, 0 to 6.
pub(crate) fn days_to(day: NaiveDate, weekday: chrono::Weekday) -> u32 {
    (weekday.num_days_from_monday() + 7 - day.weekday().num_days_from_monday()) % 7
}

pub(crate) fn forth(day: NaiveDate, days: u32) -> Option<NaiveDate> {
    day.checked_add_days(Days::new(days.into()))
}

pub(crate) fn back(day: NaiveDate, days: u32) -> Option<NaiveDate> {
    day.checked_sub_days(Days::new(days.into()))
}

fn back_a_week(day: NaiveDate) -> Option<NaiveDate> {
    back(day, 7)
}
