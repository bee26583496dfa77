//! Stretches with a name, and feasts: `Ende Juni 2024`, `letzter Sonntag im März`, `Ostern 2025`.

use super::{
    calendar::{month, weekday},
    length::{Noun, length},
};
use crate::date::{
    Body, Counted, FeastDay, Frame, Length, Name, Part, Period, Relative, Season, Unit, Which, Year,
};
use std::fmt::{self, Display, Formatter};

impl Display for Season {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Spring => "Frühling",
            Self::Summer => "Sommer",
            Self::Autumn => "Herbst",
            Self::Winter => "Winter",
        })
    }
}

impl Display for Part {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Beginning => "Anfang",
            Self::Middle => "Mitte",
            Self::End => "Ende",
            Self::Early => "frühe",
            Self::Late => "späte",
            Self::FirstHalf => "erste Hälfte",
            Self::SecondHalf => "zweite Hälfte",
            Self::Rest => "Rest",
            Self::Whole => "ganze",
        })
    }
}

impl Display for Period {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if let Some(part) = self.part {
            write!(f, "{part} ")?;
        }
        if let (Body::Unit(Which::The, unit), Some(Frame::Unit(Which::Last, Unit::Year)), None) =
            (self.body, self.frame, self.part)
        {
            return write!(f, "Vorjahres{}", unit.noun().one.to_lowercase());
        }
        match (self.body, self.frame) {
            (Body::Unit(Which::The, unit), _) if self.part == Some(Part::Whole) => {
                f.write_str(unit.noun().one)?;
            }
            (Body::Unit(Which::The, unit), Some(_)) if self.part.is_none() => {
                f.write_str(unit.noun().one)?;
            }
            _ => body(f, self.body, self.part)?,
        }
        match self.frame {
            None => Ok(()),
            Some(frame) => framed(f, frame, self.body),
        }
    }
}

fn body(f: &mut Formatter<'_>, body: Body, part: Option<Part>) -> fmt::Result {
    // "Ende der 90er Jahre", but "frühe 90er Jahre"
    let noun = part.is_some_and(|part| !matches!(part, Part::Early | Part::Late | Part::Whole));
    match body {
        Body::Month(number) => f.write_str(month(number)),
        Body::Day(day, number) => write!(f, "{day}. {}", month(number)),
        Body::Weekday(day) => f.write_str(weekday(day)),
        Body::Season(season) => season.fmt(f),
        Body::Quarter(number) => write!(f, "{number}. Quartal"),
        Body::Half(number) => write!(f, "{number}. Halbjahr"),
        Body::Week(number) => write!(f, "KW {number}"),
        Body::Weekend => f.write_str("Wochenende"),
        Body::Semester(Season::Summer) => f.write_str("Sommersemester"),
        Body::Semester(_) => f.write_str("Wintersemester"),
        Body::Decade(year) => write!(f, "{}{year}er Jahre", if noun { "der " } else { "" }),
        Body::ShortDecade(tens) => {
            write!(f, "{}{tens:02}er Jahre", if noun { "der " } else { "" })
        }
        Body::Century(number @ 1..) if noun => write!(f, "des {number}. Jahrhunderts"),
        Body::Century(number) if number < 0 => {
            write!(f, "{}. Jahrhundert v. Chr.", number.unsigned_abs())
        }
        Body::Century(number) => write!(f, "{number}. Jahrhundert"),
        Body::TurnOfCentury => f.write_str("Jahrhundertwende"),
        Body::TurnOfMillennium => f.write_str("Jahrtausendwende"),
        Body::TurnOfYear => f.write_str("Jahreswechsel"),
        // "Rest 2025" is no year.
        Body::Year(year @ (Year::Full(_) | Year::BeforeChrist(_))) if part == Some(Part::Rest) => {
            write!(f, "des Jahres {year}")
        }
        Body::Year(year) => year.fmt(f),
        Body::Unit(which, unit) => unit_body(f, which, unit, part.is_some()),
        Body::Nth(-2, counted) => write!(f, "vorletzter {}", Name::of(counted)),
        Body::Nth(number, counted) if number < 0 => write!(f, "letzter {}", Name::of(counted)),
        Body::Nth(number, counted) => write!(f, "{number}. {}", Name::of(counted)),
        Body::Feast(feast) => f.write_str(feast.name()),
        Body::Days(days) => Relative::Days(days).fmt(f),
        Body::Count(count, unit) => length(f, &Length::whole(count.into(), unit), false),
    }
}

impl Name {
    /// What is counted, in words.
    fn of(counted: Counted) -> &'static str {
        match counted {
            Counted::Unit(unit) => unit.noun().one,
            Counted::Weekday(day) => weekday(day),
        }
    }
}

/// `der Woche`, `nächsten Jahres`; alone only `Jahres`.
fn unit_body(f: &mut Formatter<'_>, which: Which, unit: Unit, of: bool) -> fmt::Result {
    let Noun { one, genitive, ending, .. } = unit.noun();
    let feminine = ending == "e";
    match which {
        Which::The if !of => f.write_str(genitive),
        Which::The if feminine => write!(f, "der {one}"),
        Which::The => write!(f, "des {genitive}"),
        which => write!(f, "{}{} {genitive}", which.stem(), if feminine { "er" } else { "en" }),
    }
}

fn framed(f: &mut Formatter<'_>, frame: Frame, body: Body) -> fmt::Result {
    let counted = matches!(body, Body::Nth(..));
    match frame {
        Frame::Year(year) if counted => write!(f, " im Jahr {year}"),
        Frame::Year(year) => write!(f, " {year}"),
        Frame::Years(first, second) => match (first, second) {
            (Year::Short(one), Year::Short(two)) => write!(f, " '{one:02}/{two:02}"),
            (first, second) => write!(f, " {first}/{second}"),
        },
        Frame::Month(number, year) => {
            write!(f, " im {}", month(number))?;
            year.map_or(Ok(()), |year| write!(f, " {year}"))
        }
        Frame::Away(count, unit) => {
            let lead = if count < 0 { "vor" } else { "in" };
            write!(f, " {lead} ")?;
            length(f, &Length::whole(count.unsigned_abs().into(), unit), true)
        }
        Frame::Before(feast) => write!(f, " vor {feast}"),
        Frame::After(feast) => write!(f, " nach {feast}"),
        Frame::Unit(which, unit) => {
            let Noun { genitive, ending, .. } = unit.noun();
            let feminine = ending == "e";
            match which {
                Which::The => write!(f, " {} {genitive}", if feminine { "der" } else { "des" }),
                which if counted => {
                    write!(
                        f,
                        " {} {}en {genitive}",
                        if feminine { "der" } else { "des" },
                        which.stem()
                    )
                }
                which => {
                    write!(f, " {}{} {genitive}", which.stem(), if feminine { "er" } else { "en" })
                }
            }
        }
    }
}

impl Display for FeastDay {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(self.feast.name())?;
        self.year.map_or(Ok(()), |year| write!(f, " {year}"))
    }
}
