//! Stretches of the calendar that have a name, and their parts.

use super::{
    calendar,
    context::{Context, back, days_to, forth},
    relative::grain_of,
    rules::{Seasons, TwoDigitYear},
    stretch::{Grain, Stretch, midnight, moved},
};
use crate::date::{Body, Counted, Feast, FeastDay, Frame, Part, Period, Season, Side, Unit, Which};
use chrono::{Datelike, Months, NaiveDate, NaiveDateTime, TimeDelta, Weekday};

/// How far from the year told of a decade begins that is of the same century.
const NEAR_DECADE: i32 = 25;

impl Context {
    /// The whole of a named stretch, its part not yet cut.
    pub(super) fn period(&self, period: &Period) -> Option<Stretch> {
        if let (Body::Unit(Which::The, unit), Some(Frame::Unit(Which::Last, Unit::Year))) =
            (period.body(), period.frame())
        {
            return self.of_last_year(unit);
        }
        let frame = match period.frame() {
            Some(Frame::Away(count, unit)) => return self.away(period.body(), count, unit),
            Some(Frame::Before(feast)) => return self.beside(period.body(), Side::Before, &feast),
            Some(Frame::After(feast)) => return self.beside(period.body(), Side::After, &feast),
            // Frühjahr 2023/24, behind the winter
            Some(Frame::Years(_, year)) if period.body() == Body::Season(Season::Spring) => {
                Some(self.frame(Frame::Year(year))?)
            }
            Some(frame) => Some(self.frame(frame)?),
            None => None,
        };
        match period.body() {
            Body::Weekday(weekday) => match frame {
                Some(frame) => nth_weekday(frame, weekday, 1),
                None => Stretch::day(self.weekday(weekday)?),
            },
            Body::Weekend => self.weekend_in(frame),
            Body::Nth(nth, Counted::Unit(unit)) if frame.is_none() => self.counted_on(nth, unit),
            Body::Nth(nth, counted) => nth_in(frame?, nth, counted),
            Body::Year(year) => Stretch::year(self.full_year(year)?),
            // Die ganze Nacht: how long, and not when.
            Body::Unit(_, Unit::Night | Unit::Evening) => None,
            Body::Unit(_, Unit::SchoolYear) if let Some(frame) = frame => {
                school_year(frame.start.year())
            }
            // Jahresende 2013 is of that year.
            Body::Unit(which, unit) => frame.or_else(|| self.unit(which, unit)),
            Body::Days(days) => Stretch::day(forth_or_back(self.anchor.day(), days.into())?),
            Body::Decade(first) => Stretch::decade(first.into()),
            Body::ShortDecade(tens) => Stretch::decade(self.decade(tens.into())?),
            Body::Century(nth) => Stretch::century(nth.into()),
            Body::TurnOfCentury => self.turn(100),
            Body::TurnOfMillennium => self.turn(1000),
            body => match frame {
                Some(frame) => self.of_year(body, frame.start.year()),
                None => self.in_some_year(|year| self.of_year(body, year)),
            },
        }
    }

    /// `Vorjahresquartal`: a year before the quarter under discussion, else before the last that is over.
    fn of_last_year(&self, unit: Unit) -> Option<Stretch> {
        let (grain, _) = grain_of(unit);
        let topic = self.topic.filter(|topic| topic.grain == grain).map(|topic| topic.start);
        let last = || moved(Stretch::around(self.now(), grain)?.start, -1, grain);
        let at = topic.or_else(last)?;
        Stretch::around(moved(at, -1, Grain::Year)?, grain)
    }

    /// `in der zweiten Woche`: counted from the day last named on, which counting does not change.
    fn counted_on(&self, nth: i8, unit: Unit) -> Option<Stretch> {
        let from = self.topic_day.filter(|_| nth > 0)?;
        let (grain, _) = grain_of(unit);
        let at = moved(from.start, i64::from(nth) - 1, grain)?;
        Stretch::around(at, grain)
    }

    /// What comes once in every year.
    fn of_year(&self, body: Body, year: i32) -> Option<Stretch> {
        match body {
            Body::Month(month) => Stretch::month(year, month.into()),
            Body::Day(day, month) => {
                Stretch::day(NaiveDate::from_ymd_opt(year, month.into(), day.into())?)
            }
            Body::Season(which) => season(which, year, self.rules.seasons),
            Body::Quarter(nth) => Stretch::quarter(year, nth.into()),
            Body::Half(nth) => Stretch::half(year, nth.into()),
            Body::Week(nth) => Stretch::week(year, nth.into()),
            Body::Semester(which) => semester(which, year),
            Body::Feast(feast) => calendar::feast(feast, year),
            Body::TurnOfYear => {
                let eve = NaiveDate::from_ymd_opt(year, 12, 31)?;
                Some(Stretch::days(eve, forth(eve, 2)?, Grain::Day))
            }
            _ => None,
        }
    }

    /// `erstes Wochenende im Mai`, `Wochenende der vergangenen Woche`, `am Wochenende`.
    fn weekend_in(&self, frame: Option<Stretch>) -> Option<Stretch> {
        match frame {
            Some(frame) => Stretch::weekend_of(nth_weekday(frame, Weekday::Sat, 1)?.start.date()),
            None => self.unit(Which::The, Unit::Weekend),
        }
    }

    fn frame(&self, frame: Frame) -> Option<Stretch> {
        match frame {
            Frame::Year(year) | Frame::Years(year, _) => Stretch::year(self.full_year(year)?),
            Frame::Month(month, Some(year)) => Stretch::month(self.full_year(year)?, month.into()),
            Frame::Month(month, None) => self.in_some_year(|y| Stretch::month(y, month.into())),
            Frame::Unit(which, unit) => self.unit(which, unit),
            Frame::Away(..) | Frame::Before(_) | Frame::After(_) => None,
        }
    }

    /// `Juni vor zwei Jahren`, `Sonntag in zwei Wochen`, `heute in acht Tagen`, which is a week.
    fn away(&self, body: Body, count: i16, unit: Unit) -> Option<Stretch> {
        let (count, grain) = match (unit, count) {
            (Unit::Day, 8 | -8) => (i64::from(count.signum()), Grain::Week),
            (Unit::Day, count) => (count.into(), Grain::Day),
            (Unit::Week, count) => (count.into(), Grain::Week),
            (Unit::Month, count) => (count.into(), Grain::Month),
            (_, count) => (count.into(), Grain::Year),
        };
        let from = match body {
            Body::Days(days) => forth_or_back(self.anchor.day(), days.into())?,
            Body::Weekday(day) if count < 0 => {
                let today = self.anchor.day();
                back(today, (7 - days_to(today, day)) % 7)?
            }
            // On Tuesday, Dienstag in einer Woche is seven days away.
            Body::Weekday(day) => forth(self.anchor.day(), days_to(self.anchor.day(), day))?,
            _ => self.anchor.day(),
        };
        let then = moved(midnight(from), count, grain)?.date();
        match body {
            Body::Days(_) | Body::Weekday(_) => Stretch::day(then),
            body => self.of_year(body, then.year()),
        }
    }

    /// `Montag nach Ostern`, `dritter Sonntag vor Weihnachten`, `Woche nach Pfingsten`, `Tag vor Heiligabend`.
    fn beside(&self, body: Body, side: Side, feast: &FeastDay) -> Option<Stretch> {
        let days = match feast.feast() {
            // The second holiday still belongs to the feast.
            Feast::Easter => Feast::EasterDays,
            Feast::Whitsun => Feast::WhitDays,
            Feast::Christmas => Feast::ChristmasDays,
            feast => feast,
        };
        let feast = self.feast_day(feast)?;
        let days = calendar::feast(days, feast.start.year()).unwrap_or(feast);
        let after = side == Side::After;
        let weekday = |day: Weekday, weeks: u32| {
            let near = if after {
                let first = days.end.date();
                forth(first, days_to(first, day))?
            } else {
                let last = feast.start.date().pred_opt()?;
                back(last, (7 - days_to(last, day)) % 7)?
            };
            let far = weeks.checked_mul(7)?;
            if after { forth(near, far) } else { back(near, far) }
        };
        match body {
            Body::Weekday(day) => Stretch::day(weekday(day, 0)?),
            Body::Nth(nth, Counted::Weekday(day)) => {
                Stretch::day(weekday(day, u32::from(nth.unsigned_abs()).checked_sub(1)?)?)
            }
            Body::Count(count, unit) => {
                let (grain, each) = grain_of(unit);
                let count = i64::from(count) * if after { each } else { -each };
                Stretch::day(moved(feast.start, count, grain)?.date())
            }
            Body::Unit(_, Unit::Week) => {
                let week = Stretch::week_of(feast.start.date())?;
                let there = moved(week.start, if after { 1 } else { -1 }, Grain::Week)?;
                Stretch::week_of(there.date())
            }
            Body::Weekend => Stretch::weekend_of(weekday(Weekday::Sat, 0)?),
            _ if after => Stretch::day(days.end.date()),
            _ => Stretch::day(feast.start.date().pred_opt()?),
        }
    }

    /// The first year of the `neunziger Jahre`: beside what is told of where they lie near that, else the last such
    /// decade that has begun.
    fn decade(&self, tens: i32) -> Option<i32> {
        let now = self.anchor.day().year();
        let of = |year: i32| year.div_euclid(100).checked_mul(100)?.checked_add(tens);
        let told = self.story.map(|story| story.year).or(self.this_year);
        let near = told.and_then(|year| {
            let first = of(year)?;
            // Bis 2020 wird saniert, oder Mitte der zwanziger Jahre.
            let ahead = year > now && first - year <= 10;
            ((first <= now || ahead) && (first - year).abs() <= NEAR_DECADE).then_some(first)
        });
        let here = of(now)?;
        match self.rules.two_digit_year {
            TwoDigitYear::Reject => None,
            TwoDigitYear::Pivot(pivot) => {
                Some(if tens < pivot.into() { 2000 } else { 1900 } + tens)
            }
            TwoDigitYear::Nearest => near.or(Some(if here > now { here - 100 } else { here })),
        }
    }

    /// The year in which a century or millennium turned and the two beside it: the last that lies
    /// half a lifetime back, which for `Jahrhundertwende` is 1900 to this day; of a millennium the nearest.
    fn turn(&self, years: i32) -> Option<Stretch> {
        let back = if years == 100 { 50 } else { -500 };
        let turn =
            self.anchor.day().year().checked_sub(back)?.div_euclid(years).checked_mul(years)?;
        Stretch::months(turn.checked_sub(1)?, 1, 36, Grain::Year)
    }
}

/// So many days later, earlier where negative.
fn forth_or_back(day: NaiveDate, days: i64) -> Option<NaiveDate> {
    day.checked_add_signed(TimeDelta::try_days(days)?)
}

/// A season of the year in which it begins.
pub(super) fn season(season: Season, year: i32, seasons: Seasons) -> Option<Stretch> {
    let (month, day) = match season {
        Season::Spring => (3, 20),
        Season::Summer => (6, 21),
        Season::Autumn => (9, 23),
        Season::Winter => (12, 21),
    };
    let first = |month: u32, day: u32| match seasons {
        Seasons::Meteorological => NaiveDate::from_ymd_opt(year, month, 1),
        Seasons::Astronomical => NaiveDate::from_ymd_opt(year, month, day),
    };
    let start = first(month, day)?;
    let end = match season {
        Season::Spring => first(6, 21)?,
        Season::Summer => first(9, 23)?,
        Season::Autumn => first(12, 21)?,
        // To the first or the 20th of March.
        Season::Winter => match seasons {
            Seasons::Meteorological => start.checked_add_months(Months::new(3))?,
            Seasons::Astronomical => back(start.checked_add_months(Months::new(3))?, 1)?,
        },
    };
    Some(Stretch::days(start, end, Grain::Season))
}

/// The summer semester from April, the winter semester from October on.
fn semester(season: Season, year: i32) -> Option<Stretch> {
    let month = if season == Season::Winter { 10 } else { 4 };
    Stretch::months(year, month, 6, Grain::HalfYear)
}

/// The semester in which a day lies.
pub(super) fn semester_of(day: NaiveDate) -> Option<Stretch> {
    match day.month() {
        4..=9 => semester(Season::Summer, day.year()),
        10.. => semester(Season::Winter, day.year()),
        _ => semester(Season::Winter, day.year().checked_sub(1)?),
    }
}

/// The school year that begins in a year: from the first of August, as the states of Germany have it by law.
fn school_year(year: i32) -> Option<Stretch> {
    Stretch::months(year, 8, 12, Grain::Year)
}

/// The school year in which a day lies.
pub(super) fn school_year_of(day: NaiveDate) -> Option<Stretch> {
    school_year(if day.month() < 8 { day.year().checked_sub(1)? } else { day.year() })
}

/// The nth such weekday inside; from the end where negative.
fn nth_weekday(frame: Stretch, weekday: Weekday, nth: i8) -> Option<Stretch> {
    let weeks = u32::from(nth.unsigned_abs()).checked_sub(1)?;
    let day = if nth > 0 {
        let first = frame.start.date();
        forth(forth(first, days_to(first, weekday))?, weeks.checked_mul(7)?)?
    } else {
        let last = frame.last().date();
        let since = (7 - days_to(last, weekday)) % 7;
        back(back(last, since)?, weeks.checked_mul(7)?)?
    };
    Stretch::day(day).filter(|day| frame.contains(day.start))
}

/// `letzter Sonntag im März`, `erste Woche im Mai`, `zweites Wochenende im Juni`.
fn nth_in(frame: Stretch, nth: i8, counted: Counted) -> Option<Stretch> {
    let unit = match counted {
        Counted::Weekday(weekday) => return nth_weekday(frame, weekday, nth),
        Counted::Unit(Unit::Weekend) => {
            return Stretch::weekend_of(nth_weekday(frame, Weekday::Sat, nth)?.start.date());
        }
        // A week belongs to the month of its Thursday.
        Counted::Unit(Unit::Week) => {
            return Stretch::week_of(nth_weekday(frame, Weekday::Thu, nth)?.start.date());
        }
        Counted::Unit(unit) => unit,
    };
    let (grain, _) = grain_of(unit);
    let (from, steps) = match nth {
        1.. => (frame.start, i64::from(nth) - 1),
        _ => (frame.last(), i64::from(nth) + 1),
    };
    let first = Stretch::around(from, grain)?;
    Stretch::around(moved(first.start, steps, grain)?, grain)
}

/// What a part of a stretch is: thirds for `Anfang`, `Mitte`, `Ende`, halves for halves, cut where the
/// finer calendar cuts.
pub(super) fn cut(whole: Stretch, part: Part, now: NaiveDateTime) -> Option<Stretch> {
    let (from, to, of) = match part {
        Part::Beginning | Part::Early => (0, 1, 3),
        Part::Middle => (1, 2, 3),
        Part::End | Part::Late => (2, 3, 3),
        Part::FirstHalf => (0, 1, 2),
        Part::SecondHalf => (1, 2, 2),
        Part::Rest => {
            let grain = if whole.grain > Grain::Day { Grain::Day } else { Grain::Minute };
            return whole.contains(now).then_some(Stretch { start: now, end: whole.end, grain });
        }
        Part::Whole => return Some(whole),
    };
    let (months, days) = match whole.grain {
        Grain::Century => (1200, 0),
        Grain::Decade => (120, 0),
        Grain::Year => (12, 0),
        Grain::HalfYear => (6, 0),
        Grain::Quarter => (3, 0),
        Grain::Season if whole.start.day() == 1 => (3, 0),
        Grain::Season | Grain::Month | Grain::Week => (0, (whole.end - whole.start).num_days()),
        _ => return Some(whole),
    };
    let at = |share: i64| -> Option<NaiveDateTime> {
        if share == of {
            Some(whole.end)
        } else if months > 0 {
            // Decades and centuries are cut at a new year.
            let each = if months > 12 { 12 } else { 1 };
            let cut = months * share / of / each * each;
            whole.start.checked_add_months(Months::new(u32::try_from(cut).ok()?))
        } else {
            let days = TimeDelta::try_days(days * share / of)?;
            Some(midnight(whole.start.date().checked_add_signed(days)?))
        }
    };
    let grain = match whole.grain {
        Grain::Century | Grain::Decade => Grain::Year,
        _ if months > 0 => Grain::Month,
        _ => Grain::Day,
    };
    Some(Stretch { start: at(from)?, end: at(to)?, grain })
}
