//! What a date says by itself for the text behind it and asks of the text before it.

use super::stretch::Grain;
use crate::date::{
    Body, CalendarDate, Counted, Cycle, Date, Day, DayPart, Direction, Frame, Moment, Name,
    PartName, Recurring, Reference, Relative, Side, TimeOfDay, Unit, Which,
};

/// Whether a date names what comes every year and not which.
pub(super) fn is_yearly(date: Date) -> bool {
    match date.moment().and_then(|moment| moment.day()) {
        Some(Day::Calendar(date)) => date.month().is_some() && date.year().is_none(),
        Some(Day::Feast(day)) => day.year().is_none(),
        Some(Day::Period(period)) => match period.frame() {
            None => matches!(
                period.body(),
                Body::Month(_) | Body::Day(..) | Body::Season(_) | Body::Quarter(_) | Body::Half(_)
            ),
            Some(frame) => matches!(frame, Frame::Month(_, None)),
        },
        _ => false,
    }
}

/// How a date tells of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Names {
    /// `im März 1992`.
    Closely,
    /// `1991`.
    Alone,
    /// `heute`, `derzeit`: the story is over.
    Now,
}

/// Whether and how a date says which year is told of; bounds tell of none, ranges where they lie in one:
/// `von Mai bis September 1968`.
pub(super) fn year_of(date: Date) -> Option<Names> {
    if let Date::Range(range) = date {
        return year_of(range.end().into()).filter(|names| *names == Names::Closely);
    }
    // Seit gestern
    if let Date::Bound(bound) = date {
        return year_of(bound.at().into()).filter(|names| *names == Names::Now);
    }
    match date.moment()?.day()? {
        Day::Calendar(date) => {
            date.year()?;
            Some(if is_year_alone(&date) { Names::Alone } else { Names::Closely })
        }
        Day::Feast(day) => day.year().map(|_| Names::Closely),
        // Anfang 1933
        Day::Period(period) if matches!(period.body(), Body::Year(_)) => Some(Names::Closely),
        Day::Period(period) => match period.frame()? {
            Frame::Year(_) | Frame::Years(..) | Frame::Month(_, Some(_)) => Some(Names::Closely),
            _ => None,
        },
        Day::Relative(Relative::Days(_) | Relative::Reference(Reference::Present)) => {
            Some(Names::Now)
        }
        // Vor wenigen Wochen, seit Monaten
        Day::Relative(Relative::Shift { length, direction: Direction::Ago | Direction::Since })
            if length.parts().all(|(_, unit)| (Unit::Day..Unit::Year).contains(&unit)) =>
        {
            Some(Names::Now)
        }
        Day::Relative(_) => None,
    }
}

fn is_year_alone(date: &CalendarDate) -> bool {
    date.month().is_none() && date.days().is_empty()
}

/// Whether the tense of the clause can decide anything about a date.
pub(super) fn asks_for_tense(date: Date) -> bool {
    let day = match date {
        Date::Range(range) => range.start().day(),
        Date::Bound(bound) => bound.at().day(),
        date => date.moment().and_then(|moment| moment.day()),
    };
    match day {
        Some(Day::Calendar(date)) => date.year().is_none(),
        Some(Day::Feast(day)) => day.year().is_none(),
        Some(Day::Relative(_)) => true,
        Some(Day::Period(period)) => !matches!(period.frame(), Some(Frame::Year(_))),
        // Um 15 Uhr: on the day named last, or today; 8 bis 10 Uhr: what happened, or when is open.
        None => true,
    }
}

/// Whether a date without a verb announces something: `Samstag, 20 Uhr`, `ab Montag`.
pub(super) fn announces(date: Date) -> bool {
    match date {
        Date::Bound(bound) => bound.side() == Side::From,
        Date::Range(range) => range.start().day().is_some() && range.end().time().is_some(),
        date => date.moment().is_some_and(|moment| {
            moment.day().is_some() && matches!(moment.time(), Some(TimeOfDay::Clock(_)))
        }),
    }
}

/// Whether a date is `heute` or `morgen`.
pub(super) fn is_today(date: Date) -> bool {
    date.moment().is_some_and(|moment| {
        matches!(moment.day(), Some(Day::Relative(Relative::Days(0 | 1))))
            && moment.time().is_none()
    })
}

/// The part of the day that comes again and again by its word alone: `abends`.
pub(super) fn part_again(date: Date) -> Option<DayPart> {
    match date {
        Date::Recurring(Recurring {
            cycle: Cycle::Name(Name::Part(part)),
            every: 1,
            times: None,
            time: None,
            ..
        }) => Some(part),
        _ => None,
    }
}

/// Whether a date is a clock time alone.
pub(super) fn is_bare_clock(date: Date) -> bool {
    date.moment().is_some_and(|moment| {
        moment.day().is_none() && matches!(moment.time(), Some(TimeOfDay::Clock(_)))
    })
}

/// Whether a date is a week before or after this one: `nächste Woche`, `Ende der vergangenen Woche`.
pub(super) fn names_other_week(date: Date) -> bool {
    use Which::{AfterNext, BeforeLast, Coming, Last, Next};
    let other = |which, unit| {
        unit == Unit::Week && matches!(which, AfterNext | BeforeLast | Coming | Last | Next)
    };
    match date.moment().and_then(|moment| moment.day()) {
        Some(Day::Relative(Relative::Unit { which, unit })) => other(which, unit),
        _ => false,
    }
}

/// Whether a date is most of a week, by its weekdays: `von Dienstag bis Sonntag`.
pub(super) fn is_long_week(date: Date) -> bool {
    let Date::Range(range) = date else { return false };
    let weekday = |moment: Moment| match (moment.day(), moment.time()) {
        (Some(Day::Calendar(date)), None) if date.days().is_empty() => date.weekday(),
        _ => None,
    };
    match (weekday(range.start()), weekday(range.end())) {
        (Some(from), Some(to)) => {
            (to.num_days_from_monday() + 7 - from.num_days_from_monday()) % 7 >= 4
        }
        _ => false,
    }
}

/// Whether a date is a time and no day: `um 20 Uhr`, `von 9 bis 17 Uhr`, `ab 14 Uhr`.
pub(super) fn is_time_alone(date: Date) -> bool {
    let time = match date {
        Date::Range(range) => range.start().time(),
        Date::Bound(bound) => bound.at().time(),
        date => date.moment().and_then(|moment| moment.time()),
    };
    time.is_some() && !has_day(date)
}

/// Whether a date is the evening before a day that it does not name: `am Vorabend`.
pub(super) fn is_eve(date: Date) -> bool {
    let eve = |part: DayPart| part.name == PartName::Eve;
    let time = date.moment().filter(|moment| moment.day().is_none()).and_then(|at| at.time());
    matches!(time, Some(TimeOfDay::Part(part)) if eve(part))
}

/// Whether a date is a week or a weekend, in which no time has its day: `am Wochenende um 12 Uhr`.
pub(super) fn is_wide(date: Date, grain: Grain) -> bool {
    matches!(grain, Grain::Weekend | Grain::Week) && date.moment().is_some()
}

/// Whether a date is a stretch of hours without a day: `von 9 bis 17 Uhr`.
pub(super) fn is_span_of_hours(date: Date) -> bool {
    matches!(date, Date::Range(range) if range.start().day().is_none() && range.end().day().is_none())
}

/// Whether a date is a limit that lies ahead: `bis in den Oktober`, `bis zum Wochenende`.
pub(super) fn is_limit(date: Date) -> bool {
    matches!(date, Date::Bound(bound) if bound.side() == Side::Until)
}

/// Whether a time is one of the morning: `bis in die Morgenstunden`, `bis 3 Uhr`.
pub(super) fn is_morning(date: Date) -> bool {
    let time = match date {
        Date::Bound(bound) => bound.at().time(),
        date => date.moment().and_then(|moment| moment.time()),
    };
    match time {
        Some(TimeOfDay::Part(part)) => matches!(part.name, PartName::Dawn | PartName::Morning),
        Some(TimeOfDay::Clock(clock)) => {
            let early = |part: DayPart| {
                matches!(part.name, PartName::Dawn | PartName::Morning | PartName::Night)
            };
            clock.hour() < 10 && clock.part().is_none_or(early)
        }
        None => false,
    }
}

/// Whether a date is where something began that still lasts: `ruht seit Ende Januar`.
pub(super) fn comes_from(date: Date) -> bool {
    matches!(date, Date::Bound(bound) if bound.side() == Side::Since)
}

/// Whether a date names a weekday, alone or with a time: `MONTAG`, `SONNTAGmorgen`, `MONTAG, 7 Uhr`.
pub(super) fn has_weekday(date: Date) -> bool {
    match date.moment().and_then(|moment| moment.day()) {
        Some(Day::Calendar(date)) => date.weekday().is_some(),
        Some(Day::Period(period)) => matches!(period.body(), Body::Weekday(_)),
        _ => false,
    }
}

/// Whether a date names a day by its weekday: `Montag`, `kommenden Montagabend`; or it is `heute`, `morgen`.
pub(super) fn names_weekday(date: Date) -> bool {
    let named = |day| match day {
        Day::Relative(Relative::Named { name: Name::Weekday(_), .. } | Relative::Days(0..)) => true,
        _ => has_weekday(date),
    };
    date.moment().and_then(|moment| moment.day()).is_some_and(named) && !names_morning(date)
}

/// Whether a date names a month, and with it perhaps a day.
pub(super) fn has_date(date: Date) -> bool {
    let day = match date {
        Date::Range(range) => range.end().day(),
        Date::Bound(_) => None,
        date => date.moment().and_then(|moment| moment.day()),
    };
    match day {
        Some(Day::Calendar(date)) => date.month().is_some(),
        Some(Day::Period(period)) => matches!(period.body(), Body::Month(_) | Body::Day(..)),
        _ => false,
    }
}

/// Whether a date is a feast: `Vergangene Weihnachten`.
pub(super) fn names_feast(date: Date) -> bool {
    match date.moment().and_then(|moment| moment.day()) {
        Some(Day::Feast(_)) => true,
        Some(Day::Relative(Relative::Named { name, .. })) => matches!(name, Name::Feast(_)),
        _ => false,
    }
}

/// Whether a date names days that weekdays may go on from: `Samstag, 12. April`, `vom 1. bis 3. Mai`.
pub(super) fn names_days(date: Date) -> bool {
    let dated = |day: Option<Day>| match day {
        Some(Day::Calendar(date)) if !date.days().is_empty() && date.month().is_some() => {
            Some(date)
        }
        _ => None,
    };
    match date {
        Date::Range(range) => dated(range.start().day()).and(dated(range.end().day())).is_some(),
        Date::Bound(_) => false,
        date => dated(date.moment().and_then(|moment| moment.day()))
            .is_some_and(|date| date.weekday().is_some()),
    }
}

/// Whether a date names its own day, or only a time of one.
pub(super) fn has_day(date: Date) -> bool {
    let names_day = |moment: Moment| moment.day().is_some();
    match date {
        Date::Range(range) => names_day(range.start()),
        Date::Bound(bound) => names_day(bound.at()),
        date => date.moment().is_some_and(names_day),
    }
}

/// Whether the day that a date names is the one on whose morning it ends.
pub(super) fn names_morning(date: Date) -> bool {
    let Some(TimeOfDay::Part(part)) = date.moment().and_then(|moment| moment.time()) else {
        return false;
    };
    part.name == PartName::NightInto
}

/// `am Vortag`, `am Tag zuvor`, `in der zweiten Woche`: the day under discussion stays what it was.
pub(super) fn counts_from(date: Date) -> bool {
    match date.moment().and_then(|moment| moment.day()) {
        Some(Day::Relative(Relative::Unit { which, .. } | Relative::Named { which, .. })) => {
            matches!(which, Which::Preceding | Which::Same)
        }
        Some(Day::Period(period)) => {
            period.frame().is_none() && matches!(period.body(), Body::Nth(..))
        }
        _ => false,
    }
}

/// Whether a date leads on from what was named: `zwei Jahre später`, `im März darauf`, `tags darauf`.
pub(super) fn leads_on(date: Date) -> bool {
    match date.moment().and_then(|moment| moment.day()) {
        Some(Day::Relative(Relative::Shift { direction, .. })) => direction == Direction::Later,
        Some(Day::Relative(Relative::Unit { which, .. } | Relative::Named { which, .. })) => {
            which == Which::Following
        }
        _ => false,
    }
}

/// Whether a date is a length that leads ahead from now: `in zwei Wochen`.
pub(super) fn leads_ahead(date: Date) -> bool {
    matches!(
        date.moment().and_then(|moment| moment.day()),
        Some(Day::Relative(Relative::Shift { direction: Direction::Hence, .. }))
    )
}

/// Whether a date is a weekday alone or a part of some day: `Montag`, `Montagabend`, `Abend`.
pub(super) fn is_any_day(date: Date) -> bool {
    date.moment().is_some_and(|moment| match (moment.day(), moment.time()) {
        (Some(Day::Calendar(date)), _) => date.weekday().is_some() && date.days().is_empty(),
        (None, Some(TimeOfDay::Part(_))) => true,
        _ => false,
    })
}

/// Whether a date is a bare weekday with its hours: `Samstag von 8 bis 12 Uhr`.
pub(super) fn is_day_with_hours(date: Date) -> bool {
    let Date::Range(range) = date else { return false };
    range.end().day().is_none()
        && range.start().time().is_some()
        && range.start().day().is_some_and(|day| is_any_day(Moment::of_day(day).into()))
}

/// Whether a date is a year and nothing else: `2023`, `im Vorjahr`, `heuer`.
pub(super) fn names_year(date: Date) -> bool {
    match date.moment().and_then(|moment| moment.day()) {
        Some(Day::Calendar(date)) => date.year().is_some() && is_year_alone(&date),
        Some(Day::Relative(Relative::Unit { unit, .. })) => unit == Unit::Year,
        _ => false,
    }
}

/// Whether a date is a weekday counted in any month: `am ersten Montag im Monat`.
pub(super) fn is_monthly(date: Date) -> bool {
    match date.moment().and_then(|moment| moment.day()) {
        Some(Day::Period(period)) => {
            matches!(period.body(), Body::Nth(_, Counted::Weekday(_)))
                && period.frame() == Some(Frame::Unit(Which::The, Unit::Month))
        }
        _ => false,
    }
}

/// Whether a date is `Wochenende`, of which nothing is said.
pub(super) fn is_bare_weekend(date: Date) -> bool {
    let plain = |moment: Moment| moment.time().is_none();
    date.moment().filter(|&moment| plain(moment)).and_then(|at| at.day()).is_some_and(is_weekend)
}

/// The same of a day.
pub(crate) fn is_weekend(day: Day) -> bool {
    match day {
        Day::Relative(Relative::Unit { which, unit }) => {
            which == Which::The && unit == Unit::Weekend
        }
        Day::Period(period) => {
            period.frame().is_none() && period.part().is_none() && period.body() == Body::Weekend
        }
        _ => false,
    }
}
