//! What comes again: `jeden zweiten Montag`, `zweimal pro Woche`.

use super::{calendar::weekday, clock::part_behind, length::Noun};
use crate::date::{Cycle, DayPart, Name, Recurring, TimeOfDay, Unit, words};
use std::fmt::{self, Display, Formatter};

impl Display for Recurring {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.what(f)?;
        match self.time {
            None => Ok(()),
            Some(TimeOfDay::Clock(clock)) => write!(f, " um {clock}"),
            Some(TimeOfDay::Part(part)) => part_behind(f, part),
        }
    }
}

impl Recurring {
    fn what(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.cycle {
            Cycle::Unit(unit) => self.unit(f, unit),
            Cycle::Weekdays(days) if self.every == 1 => {
                for (place, day) in days.iter().enumerate() {
                    let joint = if place == 0 { "" } else { " und " };
                    write!(f, "{joint}{}s", weekday(day).to_lowercase())?;
                }
                Ok(())
            }
            Cycle::Weekdays(days) => {
                write!(f, "jeden {}", Ordinal(self.every))?;
                for (place, day) in days.iter().enumerate() {
                    let joint = if place == 0 { " " } else { " und " };
                    write!(f, "{joint}{}", weekday(day))?;
                }
                Ok(())
            }
            Cycle::Nth(-1, day) => write!(f, "jeden letzten {} im Monat", weekday(day)),
            Cycle::Nth(nth, day) => {
                let nth = Ordinal(u16::from(nth.unsigned_abs()));
                write!(f, "jeden {nth} {} im Monat", weekday(day))
            }
            // "jeden frühen Morgen"
            Cycle::Name(Name::Part(part @ DayPart { edge: Some(_), .. })) if self.every == 1 => {
                write!(f, "jeden {part}")
            }
            Cycle::Name(name) if self.every == 1 => write!(f, "jed{} {name}", name.ending()),
            Cycle::Name(name) => write!(f, "jed{} {} {name}", name.ending(), Ordinal(self.every)),
        }
    }

    fn unit(&self, f: &mut Formatter<'_>, unit: Unit) -> fmt::Result {
        let Noun { one, many, ending, .. } = unit.noun();
        if let Some(times) = self.times {
            return match self.every {
                0 => write!(f, "{} alle paar {many}", times_word(times)),
                1 => write!(f, "{} pro {one}", times_word(times)),
                every => write!(f, "{} alle {every} {many}", times_word(times)),
            };
        }
        match (self.rate, self.every) {
            (false, 1) if unit == Unit::Workday => f.write_str("werktags"),
            (true, _) => write!(f, "pro {one}"),
            (false, 0) => write!(f, "alle paar {many}"),
            (false, 1) => write!(f, "jed{ending} {one}"),
            (false, every) => write!(f, "alle {every} {many}"),
        }
    }
}

/// `zweiten`: the first of its row in the lexicon, with its ending.
struct Ordinal(u16);

impl Display for Ordinal {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let row = words::ORDINALS.iter().find(|(_, number)| u16::from(*number) == self.0);
        write!(f, "{}en", row.map_or("erst", |(stem, _)| stem))
    }
}

fn times_word(times: u16) -> &'static str {
    match times {
        1 => "einmal",
        2 => "zweimal",
        3 => "dreimal",
        4 => "viermal",
        5 => "fünfmal",
        6 => "sechsmal",
        7 => "siebenmal",
        8 => "achtmal",
        9 => "neunmal",
        10 => "zehnmal",
        _ => "zwölfmal",
    }
}
