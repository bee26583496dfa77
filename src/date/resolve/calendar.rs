//! Calendar dates and feasts: which day, month or year is meant.

use super::{
    context::{Context, forth},
    rules::{Pick, TwoDigitYear},
    stretch::{Grain, Stretch},
    tense::Tense,
};
use crate::date::{CalendarDate, Days, Feast, FeastDay, Year};
use chrono::{Datelike, Months, NaiveDate, TimeDelta, Weekday};

/// A weekday beside a day and month chooses the year only among those so near.
const WEEKDAY_REACH: TimeDelta = TimeDelta::days(400);

/// How far ahead a year of two digits may lie.
const AHEAD: i32 = 10;

impl Context {
    /// The year in full; `None` where only two digits stand and the rules reject them.
    pub(super) fn full_year(&self, year: Year) -> Option<i32> {
        let Year::Short(two) = year else { return year.number() };
        let (two, now) = (i32::from(two), self.anchor.day().year());
        match self.rules.two_digit_year {
            TwoDigitYear::Reject => None,
            TwoDigitYear::Pivot(pivot) => Some(if two < pivot.into() { 2000 } else { 1900 } + two),
            TwoDigitYear::Nearest => {
                let here = now.div_euclid(100).checked_mul(100)?.checked_add(two)?;
                let near = [here.checked_add(100)?, here, here.checked_sub(100)?];
                near.into_iter().find(|year| *year <= now.saturating_add(AHEAD))
            }
        }
    }

    pub(super) fn calendar(&self, date: &CalendarDate) -> Option<Stretch> {
        let year = date.year().map(|year| self.full_year(year));
        if year == Some(None) {
            return None;
        }
        match (date.month(), date.days().is_empty(), year.flatten()) {
            (Some(month), true, Some(year)) => Stretch::month(year, month.into()),
            (Some(month), true, None) => self.in_some_year(|y| Stretch::month(y, month.into())),
            (Some(month), false, Some(year)) => days_of(date.days(), month, year),
            (Some(month), false, None) => self.day_of_year(date.days(), month, date.weekday()),
            (None, false, _) => self.day_of_month(date.days(), date.weekday()),
            (None, true, Some(year)) => Stretch::year(year),
            (None, true, None) => Stretch::day(self.weekday(date.weekday()?)?),
        }
    }

    /// `Dienstag, 10. Januar`: the weekday chooses the year where one near has it so.
    fn day_of_year(&self, days: Days, month: u8, weekday: Option<Weekday>) -> Option<Stretch> {
        let fits = |one: &Stretch| weekday.is_none_or(|day| one.start.weekday() == day);
        let near = |one: &Stretch| one.distance(self.today()) < WEEKDAY_REACH;
        let by_weekday = weekday
            .and_then(|_| self.day_in_some_year(|year| days_of(days, month, year).filter(fits)))
            .filter(|one| self.story.is_some() || near(one));
        by_weekday.or_else(|| self.day_in_some_year(|year| days_of(days, month, year)))
    }

    /// `am 4.`: the month is the nearest that has the day.
    fn day_of_month(&self, days: Days, weekday: Option<Weekday>) -> Option<Stretch> {
        if let Some(named) = self.this_month.filter(|_| weekday.is_none()) {
            let first = named.with_day(1)?;
            let next = first.checked_add_months(Months::new(1))?;
            let of =
                |month: NaiveDate| days_of(days, u8::try_from(month.month()).ok()?, month.year());
            let day = of(first).filter(|one| one.start.date() >= named).or_else(|| of(next));
            let planned = !matches!(self.told.tense, None | Some(Tense::Past | Tense::Since));
            let over = |one: &Stretch| one.end <= self.today() && self.story.is_none();
            if let Some(day) = day.filter(|one| !(planned && over(one))) {
                return Some(day);
            }
        }
        // No year is without a Freitag, der 13.
        let reach = if weekday.is_some() { 14 } else { 2 };
        let first = self.anchor.day().with_day(1)?.checked_sub_months(Months::new(reach))?;
        let months = (0..=2 * reach).filter_map(|step| {
            let month = first.checked_add_months(Months::new(step))?;
            days_of(days, u8::try_from(month.month()).ok()?, month.year())
        });
        // Freitag, der 13.
        let fits = |one: &Stretch| weekday.is_none_or(|day| one.start.weekday() == day);
        let choose = |fitting: &dyn Fn(&Stretch) -> bool| {
            self.day_by_tense(months.clone().filter(|one| fitting(one)))
        };
        choose(&fits).or_else(|| choose(&|_| true))
    }

    /// Of days that come every month the one that the clause can tell of: `am 3. war er da`, `am 20. kommt er`.
    fn day_by_tense(&self, mut days: impl Iterator<Item = Stretch> + Clone) -> Option<Stretch> {
        let today = self.today();
        match (self.rules.year, self.told.tense) {
            (Pick::Tense, Some(Tense::Past | Tense::Since)) => {
                days.take_while(|one| one.start <= today).last()
            }
            (Pick::Tense, Some(Tense::Present | Tense::Future | Tense::Until)) => {
                days.find(|one| one.end > today)
            }
            (Pick::Same, _) => self.choose(Pick::Nearest, days),
            (pick, _) => self.choose(pick, days),
        }
    }

    pub(super) fn feast_day(&self, day: &FeastDay) -> Option<Stretch> {
        match day.year() {
            Some(year) => feast(day.feast(), self.full_year(year)?),
            None => self.in_some_year(|year| feast(day.feast(), year)),
        }
    }
}

/// From the first to the last of some days of a month.
fn days_of(days: Days, month: u8, year: i32) -> Option<Stretch> {
    let day = |day: u8| NaiveDate::from_ymd_opt(year, month.into(), day.into());
    Some(Stretch::days(day(days.first()?)?, forth(day(days.last()?)?, 1)?, Grain::Day))
}

/// A feast in a year.
pub(super) fn feast(feast: Feast, year: i32) -> Option<Stretch> {
    let (first, end) = feast.days(year)?;
    let weekend = matches!(
        feast,
        Feast::FirstAdventWeekend
            | Feast::SecondAdventWeekend
            | Feast::ThirdAdventWeekend
            | Feast::FourthAdventWeekend
    );
    Some(Stretch::days(first, end, if weekend { Grain::Weekend } else { Grain::Day }))
}
