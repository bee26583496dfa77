//! What a date in its surroundings is as TIMEX3.

use super::{Timex, TimexKind, TimexValue};
use crate::date::{
    Body, CalendarDate, Carry, ClockTime, Counted, Cycle, Date, Day, Days, End, Frame, Grain,
    Length, Moment, Name, Part, PartName, Period, Recurring, Reference, Relative, Role, TimeOfDay,
    Unit, Weekdays, Which, Year,
    resolve::{Context, Stretch, Tense, clock::by_day, is_weekend},
};
use chrono::{Datelike, Months, NaiveDate, Timelike};

/// A date in its surroundings.
pub(super) struct View {
    pub(super) context: Context,
    /// Whether a clock time without a day belongs to none in particular.
    pub(super) open: bool,
    /// Whether `des Jahres` belongs to a title: `die Blume des Jahres`.
    pub(super) titled: bool,
    pub(super) date: Date,
}

impl View {
    pub(super) fn timex(&self, role: Role) -> Option<Timex> {
        // abends, on the day just named
        if let (
            Some(day),
            Date::Recurring(Recurring { cycle: Cycle::Name(Name::Part(part)), .. }),
        ) = (self.context.once, self.date)
        {
            return Some(Timex::new(
                TimexKind::Time,
                time_of_day(Some(day), TimeOfDay::Part(part)),
            ));
        }
        match role {
            Role::Length => length_of(self.date),
            Role::Feast => match self.date.moment()?.day()? {
                Day::Period(Period {
                    frame: Some(Frame::Before(day) | Frame::After(day)), ..
                }) => Some(self.day(&self.context, Day::Feast(day))),
                _ => None,
            },
            Role::Whole => self.whole(),
            Role::ListDay(day) => self.list_day(day),
            Role::SetDay(day) => match self.date {
                Date::Recurring(recurring) => {
                    let cycle = Cycle::Weekdays(Weekdays::one(day));
                    Some(set(Recurring { cycle, time: None, ..recurring }))
                }
                _ => None,
            },
            Role::Day(end) => {
                let (context, moment) = self.end(end)?;
                Some(self.day(&context, moment.day()?))
            }
            Role::PartOf(end) => {
                let (context, moment) = self.end(end)?;
                let TimeOfDay::Clock(clock) = moment.time()? else { return None };
                Some(self.time(&context, moment.day(), TimeOfDay::Part(clock.part()?)))
            }
            Role::Time(end) => {
                let (context, moment) = self.end(end)?;
                Some(self.time(&context, moment.day(), moment.time()?))
            }
            Role::Moment(end) => {
                let (context, moment) = self.end(end)?;
                Some(self.moment(&context, moment))
            }
        }
    }

    fn whole(&self) -> Option<Timex> {
        match self.date {
            Date::Length(_) => length_of(self.date),
            // The clock time stands apart.
            Date::Recurring(recurring) => {
                let time = recurring.time.filter(|time| matches!(time, TimeOfDay::Part(_)));
                Some(set(Recurring { time, ..recurring }))
            }
            Date::Range(_) => Some(self.moment(&self.context, self.end(End::First)?.1)),
            Date::Bound(bound) => Some(self.moment(&self.context, bound.at())),
            date => Some(self.moment(&self.context, date.moment()?)),
        }
    }

    /// One end of the date and the surroundings in which it is read.
    fn end(&self, end: End) -> Option<(Context, Moment)> {
        match (self.date, end) {
            (Date::Range(range), End::First) => {
                Some((self.context.before_end(range), range.start()))
            }
            (Date::Range(range), End::Last) => {
                let from = self.context.first_end(range);
                let behind = from.and_then(|from| self.context.behind(range, from));
                Some((behind.unwrap_or(self.context), range.end()))
            }
            (Date::Bound(bound), _) => Some((self.context, bound.at())),
            (Date::Recurring(recurring), _) => {
                let time = match (recurring.time?, recurring.cycle) {
                    (TimeOfDay::Clock(clock), Cycle::Name(Name::Part(part))) => {
                        TimeOfDay::Clock(ClockTime { part: clock.part.or(Some(part)), ..clock })
                    }
                    (time, _) => time,
                };
                Some((self.context, Moment::of_time(time)))
            }
            (date, _) => Some((self.context, date.moment()?)),
        }
    }

    fn moment(&self, context: &Context, moment: Moment) -> Timex {
        match (moment.day(), moment.time()) {
            (day, Some(time)) => self.time(context, day, time),
            (Some(day), None) => self.day(context, day),
            (None, None) => Timex::new(TimexKind::Date, TimexValue::Open),
        }
    }

    /// One day of a list, the month and year being those of all.
    fn list_day(&self, day: u8) -> Option<Timex> {
        let (context, moment) = self.end(End::First)?;
        let Day::Calendar(date) = moment.day()? else { return None };
        // The weekday is the first day's, the year that of all.
        let whole = context.reading(Day::Calendar(date)).map(|reading| reading.whole.start.year());
        let year = whole.map_or(date.year, |year| Some(Year::Full(year)));
        let date = CalendarDate { weekday: None, days: Days::one(day), year, ..date };
        Some(self.day(&context, Day::Calendar(date)))
    }

    fn day(&self, context: &Context, day: Day) -> Timex {
        if let Some(timex) = self.no_day(context, day) {
            return timex;
        }
        if context.some_day {
            let again = context.habit || matches!(self.date, Date::Range(_));
            return some_day(day, if again { TimexKind::Set } else { TimexKind::Date });
        }
        let stretch = if is_weekend(day) {
            // The annotators count the weekend into the week of the paper.
            Stretch::weekend_of(context.weekend.unwrap_or(context.anchor.day()))
        } else {
            context.reading(day).map(|reading| reading.whole)
        };
        let value = match (day, calendar(stretch)) {
            // The turn is the year of the round number, one of the three that it takes.
            (Day::Period(period), TimexValue::Calendar { start, grain })
                if matches!(period.body(), Body::TurnOfCentury | Body::TurnOfMillennium) =>
            {
                let turn = start.checked_add_months(Months::new(12)).unwrap_or(start);
                TimexValue::Calendar { start: turn, grain }
            }
            (_, value) => value,
        };
        let time = matches!(value, TimexValue::Clock { .. });
        Timex::new(if time { TimexKind::Time } else { TimexKind::Date }, value)
    }

    /// What stands in the place of a day and is none.
    fn no_day(&self, context: &Context, day: Day) -> Option<Timex> {
        let at_large =
            |reference| Some(Timex::new(TimexKind::Date, TimexValue::Reference(reference)));
        match day {
            Day::Relative(relative) => match relative {
                Relative::Reference(reference) => at_large(reference),
                Relative::Days(0) if self.context.at_large => at_large(Reference::Present),
                Relative::Days(1) if self.context.at_large => at_large(Reference::Future),
                Relative::Shift { length, .. } => Some(duration(length)),
                // zu dieser Stunde
                Relative::Unit { which: Which::This, unit } if unit < Unit::Day => {
                    at_large(Reference::Present)
                }
                Relative::Named { name: Name::Part(part), .. } => {
                    let day = context.reading(day).map(|reading| reading.whole.start.date());
                    let value = TimexValue::PartOfDay { day, part: part.name };
                    Some(Timex::new(TimexKind::Time, value))
                }
                Relative::Unit { which: Which::The, unit } if unit != Unit::Weekend => {
                    Some(duration(Length::whole(1, unit)))
                }
                _ => None,
            },
            Day::Period(period) => match (period.part(), period.body()) {
                // den ganzen Tag; but: das ganze Jahr 2012
                (Some(Part::Whole), Body::Unit(Which::The, unit)) if period.frame().is_none() => {
                    Some(duration(Length::whole(1, unit)))
                }
                // Die Blume des Jahres is of no year in particular.
                (None, Body::Unit(Which::The, Unit::Year))
                    if self.titled && period.frame().is_none() =>
                {
                    Some(Timex::new(TimexKind::Date, TimexValue::Open))
                }
                _ => None,
            },
            _ => None,
        }
    }

    fn time(&self, context: &Context, day: Option<Day>, time: TimeOfDay) -> Timex {
        let time = by_day(if day.is_none() { context.time_told(time) } else { time });
        let day = match day {
            // 25. und 26. August, 10 bis 18 Uhr: on no one day.
            Some(Day::Calendar(date)) if date.days().len() > 1 => None,
            Some(_) if context.some_day => None,
            Some(day) => context
                .night_to(day, time)
                .reading(day)
                .filter(|reading| reading.whole.grain <= Grain::Day)
                .map(|reading| reading.whole.start.date()),
            None if context.some_day || self.is_offer() => None,
            None if is_eve(time) => context.clock_day,
            None => Some(context.day_of_time(time)),
        };
        Timex::new(TimexKind::Time, time_of_day(day, time))
    }

    /// Whether a clock time without a day belongs to none: `jeweils 20 Uhr`, opening hours.
    fn is_offer(&self) -> bool {
        let known = match self.date {
            Date::Range(range) => match range.start().day() {
                // 25. und 26. August, 10 bis 18 Uhr
                Some(Day::Calendar(date)) => date.days().len() <= 1,
                Some(_) => true,
                // Zwischen 8 und 10 Uhr fiel der Strom aus: it happened, and so on a day.
                None => {
                    let told = self.context.told;
                    let happened = told.own && told.tense == Some(Tense::Past);
                    !self.open && (happened || self.context.clock_day.is_some())
                }
            },
            Date::Recurring(_) => false,
            _ => !self.open || self.context.beside,
        };
        !known && self.context.rules.clock_day == Carry::On
    }
}

fn time_of_day(day: Option<NaiveDate>, time: TimeOfDay) -> TimexValue {
    match time {
        TimeOfDay::Clock(clock) => {
            let hour = match clock.to_naive() {
                Some(time) => u8::try_from(time.hour()).unwrap_or(0),
                None => clock.hour(),
            };
            // "in der Nacht zum Sonntag um 23 Uhr" is Saturday.
            let eve = clock.part().is_some_and(|part| {
                part.name == PartName::Eve || hour > 12 && part.name == PartName::NightInto
            });
            let day = if eve { day.and_then(|day| day.pred_opt()) } else { day };
            TimexValue::Clock {
                day,
                hour,
                minute: clock.minute().unwrap_or(0),
                second: clock.second(),
            }
        }
        TimeOfDay::Part(part) if part.name == PartName::Midnight => {
            TimexValue::Clock { day, hour: 24, minute: 0, second: None }
        }
        TimeOfDay::Part(part) => {
            let day = if matches!(part.name, PartName::NightInto | PartName::Eve) {
                day.and_then(|day| day.pred_opt())
            } else {
                day
            };
            TimexValue::PartOfDay { day, part: part.name }
        }
    }
}

/// `Vorabend`, of a day that has to be known.
fn is_eve(time: TimeOfDay) -> bool {
    matches!(time, TimeOfDay::Part(part) if part.name == PartName::Eve)
}

/// The value of a stretch of the calendar.
fn calendar(stretch: Option<Stretch>) -> TimexValue {
    let Some(Stretch { start, grain, .. }) = stretch else { return TimexValue::Open };
    let (day, time) = (start.date(), start.time());
    let clock = |second| TimexValue::Clock {
        day: Some(day),
        hour: u8::try_from(time.hour()).unwrap_or(0),
        minute: u8::try_from(time.minute()).unwrap_or(0),
        second,
    };
    match grain {
        Grain::Second => clock(u8::try_from(time.second()).ok()),
        Grain::Minute | Grain::Hour => clock(None),
        grain => TimexValue::Calendar { start: day, grain },
    }
}

/// The length in a date: `drei Jahren` in `vor drei Jahren`.
fn length_of(date: Date) -> Option<Timex> {
    let length = match date {
        Date::Length(length) => length,
        date => match date.moment()?.day()? {
            Day::Relative(Relative::Shift { length, .. }) => length,
            Day::Period(Period { body: Body::Count(count, unit), .. }) => {
                Length::whole(count.into(), unit)
            }
            _ => return None,
        },
    };
    Some(duration(length))
}

fn duration(length: Length) -> Timex {
    Timex::new(TimexKind::Duration, TimexValue::Length(length))
}

fn set(recurring: Recurring) -> Timex {
    Timex::new(TimexKind::Set, TimexValue::Recurring(recurring))
}

/// `ein Montag`: no day in particular.
fn some_day(day: Day, kind: TimexKind) -> Timex {
    let cycle = match day {
        Day::Calendar(date) => date.weekday().map(|day| Cycle::Weekdays(Weekdays::one(day))),
        Day::Period(Period { body: Body::Nth(nth, Counted::Weekday(day)), .. }) => {
            Some(Cycle::Nth(nth, day))
        }
        _ => None,
    };
    let again = |cycle| TimexValue::Recurring(Recurring::of(cycle));
    let value = cycle.map_or(TimexValue::Open, again);
    Timex::new(kind, value)
}
