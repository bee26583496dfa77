//! What counts from the anchor or from the day under discussion.

use super::{
    calendar, clock,
    context::{Context, back, days_to, forth},
    named,
    rules::{NextWeekday, Pick},
    stretch::{Grain, Stretch, midnight, moved},
    tense::Tense,
};
use crate::date::{
    Amount, DayPart, Direction, Length, Name, PartName, Reference, Relative, TimeOfDay, Unit, Which,
};
use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta, Weekday};

/// Until which month a year is new.
const JUST_BEGUN: u32 = 2;

/// How long a winter is over that is still `dieser Winter`.
const JUST_OVER: TimeDelta = TimeDelta::days(75);

impl Context {
    pub(super) fn relative(&self, relative: &Relative) -> Option<Stretch> {
        match *relative {
            Relative::Days(days) => {
                Stretch::day(self.anchor.day().checked_add_signed(TimeDelta::days(days.into()))?)
            }
            Relative::Reference(Reference::Present) => self.present(),
            Relative::Reference(_) => None,
            Relative::Unit { which, unit } => self.unit(which, unit),
            Relative::Named { which, name } => self.name(which, name),
            Relative::Shift { length, direction } => self.shift(&length, direction),
        }
    }

    /// The anchor itself.
    pub(super) fn present(&self) -> Option<Stretch> {
        match self.anchor.minute() {
            Some(minute) => Stretch::around(minute, Grain::Minute),
            None => Stretch::day(self.anchor.day()),
        }
    }

    /// `nächste Woche`, `Vorjahr`, `am Tag darauf`.
    pub(super) fn unit(&self, which: Which, unit: Unit) -> Option<Stretch> {
        let (grain, _) = grain_of(unit);
        if grain == Grain::Weekend {
            return self.weekend(which);
        }
        if let (Which::Last, Grain::Year, Some(year)) = (which, grain, self.vorjahr_of) {
            return Stretch::year(year.checked_sub(1)?);
        }
        // In January the new year is the one that has begun.
        if which == Which::New && self.now().month() <= JUST_BEGUN {
            return Stretch::year(self.now().year());
        }
        let from = match which {
            // Der Index fiel am 7. März, in der Vorwoche war er gestiegen.
            Which::Preceding if grain > Grain::Day => {
                self.event(grain).unwrap_or_else(|| self.now())
            }
            Which::Same | Which::Following | Which::Preceding => self.topic(grain),
            // Am nächsten Tag: after the one that is told of.
            Which::Next if unit == Unit::Day => self.topic(grain),
            // 1987 zog sie um. Im nächsten Jahr …
            Which::Next if self.story.is_some() && self.told.tense == Some(Tense::Past) => {
                self.topic(grain)
            }
            // An diesem Tag: the one just named.
            Which::This | Which::The if grain == Grain::Day => self.topic(grain),
            // Ende des Monats will er kommen: not of one that is over.
            Which::The if grain == Grain::Month => match self.this_month.map(midnight) {
                Some(month) if self.told.tense != Some(Tense::Future) || month > self.now() => {
                    month
                }
                _ => self.now(),
            },
            Which::The if unit == Unit::Year => match self.this_year {
                Some(year) => return Stretch::year(year),
                None => self.now(),
            },
            _ => self.now(),
        };
        let here = around(from, unit)?;
        around(moved(here.start, steps(which), grain)?, unit)
    }

    /// The weekend: this week's, or another by its word.
    fn weekend(&self, which: Which) -> Option<Stretch> {
        if let (Which::The, Some(day)) = (which, self.weekend) {
            return Stretch::weekend_of(day);
        }
        let today = self.anchor.day();
        let begun = today.weekday().num_days_from_monday() >= 5;
        let from = if matches!(which, Which::Same | Which::Following | Which::Preceding) {
            self.topic(Grain::Day).date()
        } else {
            today
        };
        let weeks = match which {
            Which::The => match self.told.tense {
                None | Some(Tense::Past | Tense::Since) if !begun => -1,
                _ => 0,
            },
            // On a weekday the next weekend is the one that comes.
            Which::Coming => i64::from(begun),
            Which::Next if self.rules.next_weekday == NextWeekday::First => i64::from(begun),
            which => steps(which),
        };
        Stretch::weekend_of(from.checked_add_signed(TimeDelta::try_weeks(weeks)?)?)
    }

    /// `vergangenen Dienstag`, `nächsten Sommer`, `am nächsten Morgen`.
    fn name(&self, which: Which, name: Name) -> Option<Stretch> {
        match name {
            Name::Weekday(weekday) => Stretch::day(self.which_weekday(which, weekday)?),
            Name::Part(part) => self.which_part(which, part),
            Name::Month(month) => self.yearly(which, |year| Stretch::month(year, month.into())),
            Name::Season(season) => {
                self.yearly(which, |year| named::season(season, year, self.rules.seasons))
            }
            Name::Feast(feast) => self.yearly(which, |year| calendar::feast(feast, year)),
        }
    }

    fn which_weekday(&self, which: Which, weekday: Weekday) -> Option<NaiveDate> {
        let topic = self.topic(Grain::Day).date();
        let today = self.anchor.day();
        let of_week = |weeks: i64| {
            let monday = today.week(Weekday::Mon).checked_first_day()?;
            let days = weeks * 7 + i64::from(weekday.num_days_from_monday());
            monday.checked_add_signed(TimeDelta::try_days(days)?)
        };
        let next = |from: NaiveDate| forth(from.succ_opt()?, days_to(from.succ_opt()?, weekday));
        let last = |from: NaiveDate| back(from, (6 + 7 - days_to(from, weekday)) % 7 + 1);
        let by_week = self.rules.next_weekday == NextWeekday::OfNextWeek;
        match which {
            Which::Next | Which::AfterNext | Which::Last | Which::BeforeLast if by_week => {
                of_week(steps(which))
            }
            Which::This if today.weekday() == weekday => Some(today),
            Which::This if matches!(self.told.tense, Some(Tense::Past | Tense::Since)) => {
                last(today)
            }
            // Am 13. Juni wird gewählt. An diesem Sonntag …
            Which::This if topic > today && topic.weekday() == weekday => Some(topic),
            Which::Next | Which::Coming | Which::This | Which::New => next(today),
            Which::AfterNext => forth(next(today)?, 7),
            Which::Last => last(today),
            Which::BeforeLast => back(last(today)?, 7),
            Which::Following => next(topic),
            Which::Preceding => last(topic),
            Which::Same if topic.weekday() == weekday => Some(topic),
            Which::The | Which::Same => self.weekday(weekday),
        }
    }

    fn which_part(&self, which: Which, part: DayPart) -> Option<Stretch> {
        let night = matches!(part.name, PartName::Night | PartName::NightInto);
        if let (Which::Following | Which::Next, Some(topic)) = (which, self.topic)
            && topic.grain < Grain::Day
        {
            // In der Nacht zum Montag brannte es, am Morgen danach nicht mehr: on Monday.
            let day = topic.start.date();
            let here = clock::on_day(day, TimeOfDay::Part(part))?;
            let there = if here.start > topic.start { day } else { day.succ_opt()? };
            return clock::on_day(there, TimeOfDay::Part(part));
        }
        let (from, days) = match which {
            Which::Same | Which::The | Which::This => (self.topic(Grain::Day).date(), 0),
            Which::Following | Which::Next => (self.topic(Grain::Day).date(), 1),
            Which::Preceding => (self.topic(Grain::Day).date(), -1),
            Which::Coming if night => (self.anchor.day(), 0),
            which => (self.anchor.day(), steps(which)),
        };
        let day = from.checked_add_signed(TimeDelta::try_days(days)?)?;
        clock::on_day(day, TimeOfDay::Part(part))
    }

    /// What comes every year, by its word.
    fn yearly(&self, which: Which, make: impl Fn(i32) -> Option<Stretch>) -> Option<Stretch> {
        let seen = match which {
            // 1911 sah man ihn, im Winter darauf nicht mehr: that winter begins in the year itself.
            Which::Following if self.topic.is_some_and(|topic| topic.grain == Grain::Year) => {
                self.seen_from(back(self.topic_end(), 31)?)
            }
            Which::Following => self.seen_from(self.topic_end()),
            Which::Preceding | Which::Same => self.seen_from(self.topic(Grain::Year).date()),
            _ => Self { story: None, ..*self },
        };
        let year = seen.anchor.day().year();
        let years = (-8..=8).filter_map(|step| make(year.checked_add(step)?));
        match which {
            // In diesem Winter war es mild: what is over is the last one.
            Which::This if self.told.tense == Some(Tense::Past) => {
                seen.choose(Pick::Same, years.clone()).or_else(|| seen.choose(Pick::Past, years))
            }
            // In April dieser Winter is the one that has just ended.
            Which::This if self.told.tense != Some(Tense::Future) => {
                let here = seen.choose(Pick::Same, years.clone());
                let just = || {
                    seen.choose(Pick::Past, years).filter(|one| {
                        one.distance(seen.today()) < JUST_OVER && one.start.year() < year
                    })
                };
                here.or_else(just).or_else(|| make(year))
            }
            Which::This | Which::Same => seen.choose(Pick::Same, years).or_else(|| make(year)),
            Which::The => self.in_some_year(make),
            Which::Next | Which::Coming | Which::Following | Which::New => {
                seen.choose(Pick::Future, years)
            }
            Which::AfterNext => years.filter(|one| one.start > seen.today()).nth(1),
            Which::Last | Which::Preceding => seen.choose(Pick::Past, years),
            Which::BeforeLast => {
                let before: Vec<_> = years.take_while(|one| one.end <= seen.today()).collect();
                before.len().checked_sub(2).and_then(|at| before.get(at).copied())
            }
        }
    }

    /// `vor drei Tagen`, `seit einem Jahr`, `die nächsten zwei Wochen`.
    fn shift(&self, length: &Length, direction: Direction) -> Option<Stretch> {
        let unit = length.parts().last()?.1;
        let (grain, _) = grain_of(unit);
        let from_now = !matches!(direction, Direction::Later | Direction::Earlier);
        if grain < Grain::Day && from_now && self.anchor.minute().is_none() {
            // In drei Stunden, counted from some hour of a day, may be another day.
            return None;
        }
        let point = |from: NaiveDateTime, sign| {
            let at = later(from, length, sign)?;
            if grain < Grain::Day {
                Stretch::moment(at, grain)
            } else {
                around(at, finest(length)?)
            }
        };
        match direction {
            Direction::Ago => point(self.now(), -1),
            Direction::Hence => point(self.now(), 1),
            Direction::Later => {
                let from = self.event(grain)?;
                // Nach 140 Jahren schließt sie: what has happened leads to nothing ahead.
                let ahead = |then: &Stretch| from <= self.now() && then.start > self.now();
                point(from, 1).filter(|then| !ahead(then))
            }
            Direction::Earlier => point(self.event(grain)?, -1),
            Direction::Since => {
                let start = point(self.now(), -1)?;
                Some(Stretch { end: self.now().max(start.start), ..start })
            }
            Direction::Within => {
                Some(Stretch { start: self.now(), end: later(self.now(), length, 1)?, grain })
            }
            Direction::Past => self.window(length, unit, -1),
            Direction::Future => self.window(length, unit, 1),
            Direction::Around => None,
        }
    }

    /// So many whole units up to the running one, or from the one after it.
    fn window(&self, length: &Length, unit: Unit, sign: i64) -> Option<Stretch> {
        let (grain, _) = grain_of(unit);
        if grain < Grain::Day {
            let other = later(self.now(), length, sign)?;
            let (start, end) = (other.min(self.now()), other.max(self.now()));
            return Some(Stretch { start, end, grain });
        }
        let here = around(self.now(), unit)?;
        if sign < 0 {
            Some(Stretch { start: later(here.start, length, -1)?, end: here.start, grain })
        } else {
            Some(Stretch { start: here.end, end: later(here.end, length, 1)?, grain })
        }
    }
}

/// How many units away from the one that runs.
fn steps(which: Which) -> i64 {
    match which {
        Which::Next | Which::Coming | Which::Following | Which::New => 1,
        Which::AfterNext => 2,
        Which::Last | Which::Preceding => -1,
        Which::BeforeLast => -2,
        Which::The | Which::This | Which::Same => 0,
    }
}

/// The grain of a unit, and how many of it the unit has.
pub(super) fn grain_of(unit: Unit) -> (Grain, i64) {
    match unit {
        Unit::Second => (Grain::Second, 1),
        Unit::Minute => (Grain::Minute, 1),
        Unit::QuarterHour => (Grain::Minute, 15),
        Unit::Hour => (Grain::Hour, 1),
        Unit::Night | Unit::Evening | Unit::Day | Unit::Workday => (Grain::Day, 1),
        Unit::Weekend => (Grain::Weekend, 1),
        Unit::Week => (Grain::Week, 1),
        Unit::Month => (Grain::Month, 1),
        Unit::Quarter => (Grain::Quarter, 1),
        Unit::HalfYear | Unit::Semester => (Grain::HalfYear, 1),
        Unit::Year | Unit::SchoolYear => (Grain::Year, 1),
        Unit::Decade => (Grain::Decade, 1),
        Unit::Century => (Grain::Century, 1),
        Unit::Millennium => (Grain::Century, 10),
        Unit::MillionYears => (Grain::Century, 10_000),
    }
}

fn around(at: NaiveDateTime, unit: Unit) -> Option<Stretch> {
    match unit {
        Unit::Semester => named::semester_of(at.date()),
        Unit::SchoolYear => named::school_year_of(at.date()),
        unit => Stretch::around(at, grain_of(unit).0),
    }
}

/// The unit of a length that says how exact it is; half a year is meant to the month.
fn finest(length: &Length) -> Option<Unit> {
    let (amount, unit) = length.parts().last()?;
    let whole = matches!(amount, Amount::Hundredths(count) if count % 100 == 0);
    Some(match unit {
        _ if whole => unit,
        Unit::Decade | Unit::Century | Unit::Millennium | Unit::MillionYears => Unit::Year,
        Unit::Year | Unit::SchoolYear | Unit::HalfYear | Unit::Semester | Unit::Quarter => {
            Unit::Month
        }
        Unit::Month | Unit::Week | Unit::Weekend => Unit::Day,
        unit => unit,
    })
}

/// `at` moved by a whole length; `None` where a number is left open.
fn later(at: NaiveDateTime, length: &Length, sign: i64) -> Option<NaiveDateTime> {
    length.parts().try_fold(at, |at, (amount, unit)| {
        let Amount::Hundredths(count) = amount else { return None };
        let (grain, each) = grain_of(unit);
        let count = i64::from(count).checked_mul(each)?.checked_mul(sign)?;
        if count % 100 == 0 { moved(at, count / 100, grain) } else { by_part(at, count, grain) }
    })
}

/// `at` moved by a number that is not whole, counted in the next finer unit.
fn by_part(at: NaiveDateTime, hundredths: i64, grain: Grain) -> Option<NaiveDateTime> {
    let (finer, of_it) = match grain {
        Grain::Second | Grain::Minute => {
            (Grain::Second, if grain == Grain::Minute { 60 } else { 1 })
        }
        Grain::Hour | Grain::PartOfDay => (Grain::Second, 3600),
        Grain::Day => (Grain::Second, 86_400),
        Grain::Weekend | Grain::Week => (Grain::Hour, 168),
        Grain::Month => (Grain::Day, 30),
        Grain::Quarter | Grain::Season => (Grain::Month, 3),
        Grain::HalfYear => (Grain::Month, 6),
        Grain::Year => (Grain::Month, 12),
        Grain::Decade => (Grain::Month, 120),
        Grain::Century => (Grain::Year, 100),
    };
    moved(at, hundredths.checked_mul(of_it)? / 100, finer)
}
