//! What counts from today: `nächster Dienstag`, `vor 3 Jahren`.

use super::{
    calendar::{month, weekday},
    length::{Noun, length},
};
use crate::date::{DayPart, Direction, Length, Name, PartName, Reference, Relative, Which};
use std::fmt::{self, Display, Formatter};

impl Which {
    /// The word without its ending.
    pub(super) fn stem(self) -> &'static str {
        match self {
            Self::The | Self::Same => "gleich",
            Self::This => "dies",
            Self::Next => "nächst",
            Self::New => "neu",
            Self::Coming => "kommend",
            Self::AfterNext => "übernächst",
            Self::Last => "vergangen",
            Self::BeforeLast => "vorletzt",
            Self::Following => "folgend",
            Self::Preceding => "vorangegangen",
        }
    }
}

impl Display for Name {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Weekday(day) => f.write_str(weekday(day)),
            Self::Month(number) => f.write_str(month(number)),
            Self::Season(season) => season.fmt(f),
            Self::Part(part) => part.fmt(f),
            Self::Feast(feast) => f.write_str(feast.name()),
        }
    }
}

impl Name {
    /// The ending of an adjective in front.
    pub(super) fn ending(self) -> &'static str {
        match self {
            Self::Part(DayPart {
                name: PartName::Night | PartName::NightInto | PartName::Midnight,
                ..
            }) => "e",
            Self::Part(DayPart { name: PartName::Dawn, .. }) => "es",
            _ => "er",
        }
    }
}

impl Display for Relative {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Days(days) => f.write_str(match days {
                ..=-3 => "vorvorgestern",
                -2 => "vorgestern",
                -1 => "gestern",
                0 => "heute",
                1 => "morgen",
                2 => "übermorgen",
                3.. => "überübermorgen",
            }),
            Self::Reference(reference) => f.write_str(match reference {
                Reference::Past => "damals",
                Reference::Present => "jetzt",
                Reference::Future => "demnächst",
            }),
            Self::Unit { which, unit } => {
                let Noun { one, ending, .. } = unit.noun();
                match which {
                    Which::Preceding => write!(f, "{one} zuvor"),
                    Which::Following => write!(f, "{one} darauf"),
                    which => write!(f, "{}{ending} {one}", which.stem()),
                }
            }
            Self::Named {
                which,
                name: name @ (Name::Feast(_) | Name::Part(DayPart { edge: Some(_), .. })),
            } => {
                write!(f, "{}er {name}", which.stem())
            }
            Self::Named { which: Which::Preceding, name } => write!(f, "{name} zuvor"),
            Self::Named { which: Which::Following, name } => write!(f, "{name} darauf"),
            Self::Named { which, name } => write!(f, "{}{} {name}", which.stem(), name.ending()),
            Self::Shift { length: by, direction } => shift(f, &by, direction),
        }
    }
}

fn shift(f: &mut Formatter<'_>, by: &Length, direction: Direction) -> fmt::Result {
    let front = match direction {
        Direction::Ago => "vor ",
        Direction::Hence => "in ",
        Direction::Since => "seit ",
        Direction::Within => "binnen ",
        Direction::Past => "vergangenen ",
        Direction::Future => "nächsten ",
        Direction::Around => "diesen ",
        Direction::Later => "nach ",
        Direction::Earlier => {
            length(f, by, false)?;
            return f.write_str(" zuvor");
        }
    };
    f.write_str(front)?;
    length(f, by, true)
}
