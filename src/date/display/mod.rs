//! German that the grammar reads back to the same value.

mod calendar;
mod clock;
mod length;
mod period;
mod recurring;
mod relative;

use super::{
    Approx, Bound, CalendarDate, ClockTime, Date, Day, DayPart, Joint, Moment, PartName, Range,
    Relative, Side, TimeOfDay,
};
#[cfg(feature = "arbitrary")]
pub(crate) use calendar::month;
use std::fmt::{self, Display, Formatter};

impl Display for Day {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Calendar(date) => date.fmt(f),
            Self::Feast(day) => day.fmt(f),
            Self::Relative(relative) => relative.fmt(f),
            Self::Period(period) => period.fmt(f),
        }
    }
}

impl Display for Moment {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match (self.day, self.time, self.approx) {
            (
                Some(day),
                Some(TimeOfDay::Clock(
                    clock @ ClockTime {
                        part: Some(night @ DayPart { name: PartName::NightInto, .. }),
                        ..
                    },
                )),
                approx,
            ) => {
                let clock = ClockTime { part: None, ..clock };
                let lead = if approx.is_some() { "gegen" } else { "um" };
                write!(f, "{night} auf {day} {lead} {clock}")
            }
            (Some(day), Some(TimeOfDay::Clock(clock)), Some(_)) => {
                write!(f, "{day}, gegen {clock}")
            }
            // "der 1., 3.03.51 Uhr" would be two days.
            (
                Some(day @ Day::Calendar(CalendarDate { month: None, .. })),
                Some(TimeOfDay::Clock(clock @ ClockTime { second: Some(_), .. })),
                None,
            ) => write!(f, "{day} um {clock}"),
            (Some(day), Some(TimeOfDay::Clock(clock)), None) => write!(f, "{day}, {clock}"),
            (Some(day), Some(TimeOfDay::Part(part)), approx) => part_of_day(f, day, part, approx),
            // "gegen" is read in front of a time of day only.
            (Some(day), None, Some(Approx::About)) => write!(f, "etwa {day}"),
            (Some(day), None, approx) => approx_front(f, approx).and_then(|()| day.fmt(f)),
            (None, Some(time), approx) => approx_front(f, approx).and_then(|()| time.fmt(f)),
            (None, None, _) => Ok(()),
        }
    }
}

/// `gestern Abend`, `Dienstagvormittag`, `Abend des 4. April`, `Ostern in der Nacht`, `Nacht auf Sonntag`, `heute gegen Mittag`.
fn part_of_day(
    f: &mut Formatter<'_>,
    day: Day,
    part: DayPart,
    approx: Option<Approx>,
) -> fmt::Result {
    let numbered =
        matches!(day, Day::Calendar(date) if !date.days.is_empty() && date.weekday.is_none());
    match part.name {
        PartName::NightInto => {
            approx_front(f, approx)?;
            return write!(f, "{part} auf {day}");
        }
        name if name == PartName::Eve || numbered => {
            approx_front(f, approx)?;
            return write!(f, "{part} des {day}");
        }
        _ if approx == Some(Approx::About) => return write!(f, "{day} gegen {part}"),
        _ => approx_front(f, approx)?,
    }
    let plain = part.edge.is_none();
    let bare = matches!(day, Day::Calendar(date) if date.days.is_empty());
    match (part.name, day) {
        (PartName::Midnight, _) if plain => write!(f, "{day} um Mitternacht"),
        (PartName::Dawn, _) => write!(f, "{day} im {part}"),
        (PartName::Morning, Day::Relative(Relative::Days(1))) if plain => {
            f.write_str("morgen früh")
        }
        (name, Day::Relative(Relative::Days(_))) if plain && name != PartName::Midnight => {
            write!(f, "{day} {part}")
        }
        (name, _) if plain && bare && name != PartName::Midnight => {
            write!(f, "{day}{}", part.to_string().to_lowercase())
        }
        (PartName::Night, _) => write!(f, "{day} in der {part}"),
        _ => write!(f, "{day} am {part}"),
    }
}

/// What stands in front of a moment that is near or exact.
fn approx_front(f: &mut Formatter<'_>, approx: Option<Approx>) -> fmt::Result {
    match approx {
        None => Ok(()),
        Some(Approx::About) => f.write_str("gegen "),
        Some(approx) => write!(f, "{approx} "),
    }
}

/// A moment behind `ab`, `bis`: there `gegen` is not read, `etwa` is.
fn behind_word(f: &mut Formatter<'_>, moment: Moment) -> fmt::Result {
    match moment {
        Moment { day: Some(_), time: Some(TimeOfDay::Clock(_)), .. } => moment.fmt(f),
        Moment { approx: Some(Approx::About), .. } => {
            write!(f, "etwa {}", Moment { approx: None, ..moment })
        }
        moment => moment.fmt(f),
    }
}

fn is_night_into(time: Option<TimeOfDay>) -> bool {
    let part = match time {
        Some(TimeOfDay::Clock(clock)) => clock.part,
        Some(TimeOfDay::Part(part)) => Some(part),
        None => None,
    };
    part.is_some_and(|part| part.name == PartName::NightInto)
}

impl Display for Range {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self { from, to, joint } = self;
        // A night into a day goes in front of the day, so the hours stay with it; what is near, with its own.
        let near = joint != &Joint::Slash && from.approx.or(to.approx).is_some();
        if is_night_into(from.time) || near && from.day.is_some() && from.time.is_some() {
            if joint == &Joint::Between {
                return write!(f, "zwischen {from} und {to}");
            }
            write!(f, "{from} bis ")?;
            return behind_word(f, *to);
        }
        match (joint, from.day, from.time, to.day, to.time) {
            (Joint::Slash, Some(day), Some(TimeOfDay::Clock(from)), None, Some(to)) => {
                // Behind a day the word stands once, and the part of the day.
                let from = ClockTime { part: None, ..from }.to_string();
                write!(f, "{day}, {}/{to}", from.strip_suffix(" Uhr").unwrap_or(&from))
            }
            (Joint::Slash, ..) => write!(f, "{from}/{to}"),
            (
                Joint::Between,
                Some(day),
                Some(TimeOfDay::Clock(from)),
                None,
                Some(to @ TimeOfDay::Clock(_)),
            ) => {
                write!(f, "{day} zwischen {from} und {to}")
            }
            (Joint::Between, ..) => write!(f, "zwischen {from} und {to}"),
            (
                Joint::To,
                Some(day),
                Some(TimeOfDay::Clock(from)),
                None,
                Some(to @ TimeOfDay::Clock(_)),
            ) => {
                write!(f, "{day} von {from} bis {to}")
            }
            // Two bare numbers are days behind "vom" only.
            (
                Joint::To,
                Some(Day::Calendar(CalendarDate { month: None, weekday: None, days, .. })),
                None,
                ..,
            ) if !days.is_empty() => {
                write!(f, "vom {from} bis zum {to}")
            }
            (Joint::To, ..) => {
                write!(f, "{from} bis ")?;
                behind_word(f, *to)
            }
        }
    }
}

impl Display for Bound {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let word = match self.side {
            Side::From => "ab",
            Side::Since => "seit",
            Side::Until => "bis",
            Side::Before => "vor",
            Side::After => "nach",
        };
        match self.at {
            // "Ende der Woche vor 3 Uhr": behind what is no day a time stands with its own word only.
            Moment { day: Some(day), time: Some(time), .. } if !day.has_hours() => {
                write!(f, "{day} {word} {time}")
            }
            // "gestern nach Mitternacht"; "gestern bis Mitternacht" has two ends.
            Moment { day: Some(day), time: Some(TimeOfDay::Part(part)), approx: None }
                if !matches!(self.side, Side::Since | Side::Until)
                    && day.is_day()
                    && part.is_sharp() =>
            {
                write!(f, "{day} {word} {part}")
            }
            at => {
                write!(f, "{word} ")?;
                behind_word(f, at)
            }
        }
    }
}

impl Display for Date {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Calendar(date) => date.fmt(f),
            Self::Feast(day) => day.fmt(f),
            Self::Relative(relative) => relative.fmt(f),
            Self::Period(period) => period.fmt(f),
            Self::Time(time) => time.fmt(f),
            Self::Moment(moment) => moment.fmt(f),
            Self::Length(length) => length.fmt(f),
            Self::Recurring(recurring) => recurring.fmt(f),
            Self::Range(range) => range.fmt(f),
            Self::Bound(bound) => bound.fmt(f),
        }
    }
}
