//! Lengths of time and the nouns of their units: `drei Jahre und vier Monate`.

use crate::date::{Amount, Approx, Length, Unit, words};
use std::fmt::{self, Display, Formatter};

impl Display for Amount {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Hundredths(number) if number % 100 == 0 => write!(f, "{}", number / 100),
            Self::Hundredths(number) if number % 10 == 0 => {
                write!(f, "{},{}", number / 100, number % 100 / 10)
            }
            Self::Hundredths(number) => write!(f, "{},{:02}", number / 100, number % 100),
            Self::Some => f.write_str("mehrere"),
            Self::Few => f.write_str("wenige"),
            Self::Many => f.write_str("viele"),
            Self::Plural => Ok(()),
        }
    }
}

/// How a noun stands behind a number, behind `vor`, behind `nächste`, behind `des`, and whether it is feminine.
pub(super) struct Noun {
    pub(super) one: &'static str,
    pub(super) many: &'static str,
    /// The dative plural: `vor drei Tagen`.
    dative: &'static str,
    pub(super) genitive: &'static str,
    /// The ending of an adjective in front in the nominative: `nächste`, `nächster`, `nächstes`.
    pub(super) ending: &'static str,
}

const fn noun(
    one: &'static str,
    many: &'static str,
    dative: &'static str,
    genitive: &'static str,
    ending: &'static str,
) -> Noun {
    Noun { one, many, dative, genitive, ending }
}

impl Unit {
    pub(super) fn noun(self) -> Noun {
        match self {
            Self::Second => noun("Sekunde", "Sekunden", "Sekunden", "Sekunde", "e"),
            Self::Minute => noun("Minute", "Minuten", "Minuten", "Minute", "e"),
            Self::QuarterHour => {
                noun("Viertelstunde", "Viertelstunden", "Viertelstunden", "Viertelstunde", "e")
            }
            Self::Hour => noun("Stunde", "Stunden", "Stunden", "Stunde", "e"),
            Self::Night => noun("Nacht", "Nächte", "Nächten", "Nacht", "e"),
            Self::Evening => noun("Abend", "Abende", "Abenden", "Abends", "er"),
            Self::Day => noun("Tag", "Tage", "Tagen", "Tages", "er"),
            Self::Workday => {
                noun("Arbeitstag", "Arbeitstage", "Arbeitstagen", "Arbeitstages", "er")
            }
            Self::Weekend => noun("Wochenende", "Wochenenden", "Wochenenden", "Wochenendes", "es"),
            Self::Week => noun("Woche", "Wochen", "Wochen", "Woche", "e"),
            Self::Month => noun("Monat", "Monate", "Monaten", "Monats", "er"),
            Self::Quarter => noun("Quartal", "Quartale", "Quartalen", "Quartals", "es"),
            Self::HalfYear => noun("Halbjahr", "Halbjahre", "Halbjahren", "Halbjahres", "es"),
            Self::Semester => noun("Semester", "Semester", "Semestern", "Semesters", "es"),
            Self::SchoolYear => noun("Schuljahr", "Schuljahre", "Schuljahren", "Schuljahres", "es"),
            Self::Year => noun("Jahr", "Jahre", "Jahren", "Jahres", "es"),
            Self::Decade => noun("Jahrzehnt", "Jahrzehnte", "Jahrzehnten", "Jahrzehnts", "es"),
            Self::Century => {
                noun("Jahrhundert", "Jahrhunderte", "Jahrhunderten", "Jahrhunderts", "es")
            }
            Self::Millennium => {
                noun("Jahrtausend", "Jahrtausende", "Jahrtausenden", "Jahrtausends", "es")
            }
            Self::MillionYears => {
                noun("Jahrmillion", "Jahrmillionen", "Jahrmillionen", "Jahrmillion", "e")
            }
        }
    }
}

impl Display for Approx {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::About => "rund",
            Self::Almost => "fast",
            Self::Over => "mehr als",
            Self::Under => "weniger als",
            Self::AtLeast => "mindestens",
            Self::AtMost => "höchstens",
            Self::Exactly => "genau",
        })
    }
}

/// A length in the nominative, or behind a preposition in the dative.
pub(super) fn length(f: &mut Formatter<'_>, length: &Length, dative: bool) -> fmt::Result {
    if let Some(approx) = length.approx {
        write!(f, "{approx} ")?;
    }
    let count = length.parts().count();
    for (place, (amount, unit)) in length.parts().enumerate() {
        match place {
            0 => {}
            place if place + 1 == count => f.write_str(" und ")?,
            _ => f.write_str(", ")?,
        }
        let up_to = length.up_to.filter(|_| place == 0);
        let noun = unit.noun();
        let one = amount == Amount::Hundredths(100) && up_to.is_none();
        let many = if dative { noun.dative } else { noun.many };
        if amount == Amount::Plural {
            // "Semester" alone is one.
            f.write_str(if noun.many == noun.one { noun.dative } else { many })?;
            continue;
        }
        match amount {
            Amount::Some | Amount::Few | Amount::Many if dative => write!(f, "{amount}n ")?,
            _ => write!(f, "{amount} ")?,
        }
        if let Some(up_to) = up_to {
            write!(f, "bis {up_to} ")?;
        }
        f.write_str(if one { noun.one } else { many })?;
    }
    Ok(())
}

impl Display for Length {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match (self.parts().next(), self.approx) {
            // "über Jahre", "jahrelang": a plural alone says too little.
            (Some((Amount::Plural, _)), Some(Approx::Over)) => {
                f.write_str("über ")?;
                length(f, &Length { approx: None, ..*self }, false)
            }
            (Some((Amount::Plural, unit)), _) => {
                let adverb = words::LASTING.iter().find(|(_, lasting)| *lasting == unit);
                match (adverb, self.approx) {
                    (Some((word, _)), None) => f.write_str(word),
                    (Some((word, _)), Some(approx)) => write!(f, "{approx} {word}"),
                    (None, _) => {
                        length(f, self, false)?;
                        f.write_str(" lang")
                    }
                }
            }
            _ => length(f, self, false),
        }
    }
}
