//! Times of day: `15.30 Uhr MEZ`, `halb 4`, `frühen Abend`.

use crate::date::{ClockTime, DayPart, Edge, PartName, TimeOfDay, Zone, words};
use std::fmt::{self, Display, Formatter};

impl Display for Zone {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if let Self::Offset(quarters) = *self {
            let (sign, far) = (if quarters < 0 { '-' } else { '+' }, quarters.unsigned_abs());
            write!(f, "UTC{sign}{}", far / 4)?;
            return if far % 4 == 0 { Ok(()) } else { write!(f, ":{:02}", far % 4 * 15) };
        }
        let row = words::ZONES.iter().find(|(_, zone)| zone == self);
        f.write_str(row.map_or("", |(name, _)| name))
    }
}

/// A part of the day as a noun: `Abend`, `frühen Morgen`.
impl Display for DayPart {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.edge {
            Some(Edge::Early) => f.write_str("frühen ")?,
            Some(Edge::Late) => f.write_str("späten ")?,
            None => {}
        }
        f.write_str(match self.name {
            PartName::Dawn => "Morgengrauen",
            PartName::Morning => "Morgen",
            PartName::Forenoon => "Vormittag",
            PartName::Noon => "Mittag",
            PartName::Afternoon => "Nachmittag",
            PartName::Evening => "Abend",
            PartName::Night | PartName::NightInto => "Nacht",
            PartName::Midnight => "Mitternacht",
            PartName::Eve => "Vorabend",
        })
    }
}

/// The same behind a clock time: `morgens`, `am frühen Morgen`.
pub(super) fn part_behind(f: &mut Formatter<'_>, part: DayPart) -> fmt::Result {
    let adverb = match (part.name, part.edge) {
        (PartName::Morning, None) => "morgens",
        (PartName::Morning, Some(Edge::Early)) => "frühmorgens",
        (PartName::Forenoon, None) => "vormittags",
        (PartName::Noon, None) => "mittags",
        (PartName::Afternoon, None) => "nachmittags",
        (PartName::Evening, None) => "abends",
        (PartName::Evening, Some(Edge::Late)) => "spätabends",
        (PartName::Night | PartName::NightInto, None) => "nachts",
        (PartName::Midnight, None) => "mitternachts",
        (PartName::Dawn, None) => "im Morgengrauen",
        _ => return write!(f, " am {part}"),
    };
    write!(f, " {adverb}")
}

impl Display for ClockTime {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if self.spoken {
            self.spoken(f)?;
        } else {
            write!(f, "{}", self.hour)?;
            if let Some(minute) = self.minute {
                write!(f, ".{minute:02}")?;
            }
            if let Some(second) = self.second {
                write!(f, ".{second:02}")?;
            }
            f.write_str(" Uhr")?;
        }
        if let Some(part) = self.part {
            part_behind(f, part)?;
        }
        self.zone.map_or(Ok(()), |zone| write!(f, " {zone}"))
    }
}

impl ClockTime {
    /// `halb vier`, `zehn nach drei Uhr`.
    fn spoken(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let next = if self.hour >= 12 { self.hour - 11 } else { self.hour + 1 };
        match self.minute.unwrap_or(0) {
            30 => write!(f, "halb {next}"),
            15 => write!(f, "Viertel nach {}", self.hour),
            45 => write!(f, "Viertel vor {next}"),
            minute @ 1..30 => write!(f, "{} nach {} Uhr", number_word(minute), self.hour),
            minute => write!(f, "{} vor {next} Uhr", number_word(60 - minute)),
        }
    }
}

/// Numbers below 60 in words.
fn number_word(number: u8) -> String {
    const SMALL: [&str; 20] = [
        "null",
        "eins",
        "zwei",
        "drei",
        "vier",
        "fünf",
        "sechs",
        "sieben",
        "acht",
        "neun",
        "zehn",
        "elf",
        "zwölf",
        "dreizehn",
        "vierzehn",
        "fünfzehn",
        "sechzehn",
        "siebzehn",
        "achtzehn",
        "neunzehn",
    ];
    const TENS: [&str; 4] = ["zwanzig", "dreißig", "vierzig", "fünfzig"];
    if let Some(word) = SMALL.get(usize::from(number)) {
        return (*word).to_owned();
    }
    let tens = TENS.get(usize::from(number / 10).saturating_sub(2)).copied().unwrap_or("");
    match number % 10 {
        0 => tens.to_owned(),
        1 => format!("einund{tens}"),
        unit => format!("{}und{tens}", SMALL.get(usize::from(unit)).copied().unwrap_or("")),
    }
}

impl Display for TimeOfDay {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Clock(clock) => clock.fmt(f),
            Self::Part(part) => part.fmt(f),
        }
    }
}
