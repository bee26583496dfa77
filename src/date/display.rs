//! German that the grammar reads back to the same value.

use super::{
    Amount, Approx, Body, Bound, CalendarDate, ClockTime, Counted, Cycle, Date, Day, DayPart,
    Direction, Edge, Feast, FeastDay, Frame, Joint, Length, Moment, Name, Part, PartName, Period,
    Range, Recurring, Reference, Relative, Season, Side, TimeOfDay, Unit, Which, Year, Zone,
};
use chrono::Weekday;
use std::fmt::{self, Display, Formatter};

/// Months as they stand in a sentence.
const MONTHS: [&str; 12] = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];

fn month(month: u8) -> &'static str {
    usize::from(month).checked_sub(1).and_then(|at| MONTHS.get(at)).copied().unwrap_or("")
}

fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "Montag",
        Weekday::Tue => "Dienstag",
        Weekday::Wed => "Mittwoch",
        Weekday::Thu => "Donnerstag",
        Weekday::Fri => "Freitag",
        Weekday::Sat => "Samstag",
        Weekday::Sun => "Sonntag",
    }
}

impl Display for Year {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Full(year @ 1000..=9999) => write!(f, "{year}"),
            Self::Full(year) => write!(f, "{year} n. Chr."),
            Self::Short(year) => write!(f, "'{year:02}"),
            Self::BeforeChrist(year) => write!(f, "{year} v. Chr."),
        }
    }
}

impl Display for CalendarDate {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if let Some(day) = self.weekday {
            f.write_str(weekday(day))?;
            if self.days.is_empty() {
                return Ok(());
            }
            f.write_str(", ")?;
        }
        let count = self.days.len();
        for (place, day) in self.days.iter().enumerate() {
            match place {
                0 => {}
                place if place + 1 == count => f.write_str(" und ")?,
                _ => f.write_str(", ")?,
            }
            write!(f, "{day}.")?;
        }
        if let Some(number) = self.month {
            if count > 0 {
                f.write_str(" ")?;
            }
            f.write_str(month(number))?;
        }
        match self.year {
            Some(year) if self.month.is_some() => write!(f, " {year}"),
            Some(year) => write!(f, "{year}"),
            None => Ok(()),
        }
    }
}

impl Display for Zone {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Mez => "MEZ",
            Self::Mesz => "MESZ",
            Self::Cet => "CET",
            Self::Cest => "CEST",
            Self::Utc => "UTC",
            Self::Gmt => "GMT",
            Self::Local => "Ortszeit",
        })
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
        })
    }
}

/// The same behind a clock time: `morgens`, `am frühen Morgen`.
fn part_behind(f: &mut Formatter<'_>, part: DayPart) -> fmt::Result {
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
struct Noun {
    one: &'static str,
    many: &'static str,
    /// The dative plural: `vor drei Tagen`.
    dative: &'static str,
    genitive: &'static str,
    /// The ending of an adjective in front in the nominative: `nächste`, `nächster`, `nächstes`.
    ending: &'static str,
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
    fn noun(self) -> Noun {
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
            Self::Year => noun("Jahr", "Jahre", "Jahren", "Jahres", "es"),
            Self::Decade => noun("Jahrzehnt", "Jahrzehnte", "Jahrzehnten", "Jahrzehnts", "es"),
            Self::Century => {
                noun("Jahrhundert", "Jahrhunderte", "Jahrhunderten", "Jahrhunderts", "es")
            }
            Self::Millennium => {
                noun("Jahrtausend", "Jahrtausende", "Jahrtausenden", "Jahrtausends", "es")
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
fn length(f: &mut Formatter<'_>, length: &Length, dative: bool) -> fmt::Result {
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
            f.write_str(if dative || count > 1 { many } else { noun.many })?;
            continue;
        }
        write!(f, "{amount} ")?;
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
            (Some((Amount::Plural, _)), _) => {
                length(f, self, false)?;
                f.write_str(" lang")
            }
            _ => length(f, self, false),
        }
    }
}

impl Which {
    /// The word without its ending.
    fn stem(self) -> &'static str {
        match self {
            Self::The | Self::Same => "gleich",
            Self::This => "dies",
            Self::Next => "nächst",
            Self::Coming => "kommend",
            Self::AfterNext => "übernächst",
            Self::Last => "vergangen",
            Self::BeforeLast => "vorletzt",
            Self::Following => "folgend",
            Self::Preceding => "vorangegangen",
        }
    }
}

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

impl Display for Name {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Weekday(day) => f.write_str(weekday(day)),
            Self::Month(number) => f.write_str(month(number)),
            Self::Season(season) => season.fmt(f),
            Self::Part(part) => part.fmt(f),
            Self::Feast(feast) => f.write_str(feast_name(feast)),
        }
    }
}

/// The commonest name, as the grammar reads it.
fn feast_name(feast: Feast) -> &'static str {
    feast.name()
}

impl Name {
    /// The ending of an adjective in front.
    fn ending(self) -> &'static str {
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
        match (self.body, self.frame) {
            (Body::Unit(Which::The, unit), _) if self.part == Some(Part::Whole) => {
                f.write_str(unit.noun().one)?;
            }
            (Body::Unit(Which::The, unit), Some(Frame::Before(_) | Frame::After(_))) => {
                f.write_str(unit.noun().one)?;
            }
            _ => body(f, self.body, self.part.is_some())?,
        }
        match self.frame {
            None => Ok(()),
            Some(frame) => framed(f, frame, self.body),
        }
    }
}

fn body(f: &mut Formatter<'_>, body: Body, of: bool) -> fmt::Result {
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
        Body::Decade(year) => write!(f, "{year}er Jahre"),
        Body::ShortDecade(tens) => write!(f, "{tens:02}er Jahre"),
        Body::Century(number) if number < 0 => {
            write!(f, "{}. Jahrhundert v. Chr.", number.unsigned_abs())
        }
        Body::Century(number) => write!(f, "{number}. Jahrhundert"),
        Body::TurnOfCentury => f.write_str("Jahrhundertwende"),
        Body::TurnOfMillennium => f.write_str("Jahrtausendwende"),
        Body::TurnOfYear => f.write_str("Jahreswechsel"),
        Body::Year(year) => year.fmt(f),
        Body::Unit(which, unit) => unit_body(f, which, unit, of),
        Body::Nth(-2, counted) => write!(f, "vorletzter {}", Name::of(counted)),
        Body::Nth(number, counted) if number < 0 => write!(f, "letzter {}", Name::of(counted)),
        Body::Nth(number, counted) => write!(f, "{number}. {}", Name::of(counted)),
        Body::Feast(feast) => f.write_str(feast_name(feast)),
        Body::Days(days) => Relative::Days(days).fmt(f),
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
        f.write_str(feast_name(self.feast))?;
        self.year.map_or(Ok(()), |year| write!(f, " {year}"))
    }
}

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
                write!(f, "jeden {}", ordinal(self.every))?;
                for (place, day) in days.iter().enumerate() {
                    let joint = if place == 0 { " " } else { " und " };
                    write!(f, "{joint}{}", weekday(day))?;
                }
                Ok(())
            }
            Cycle::Nth(-1, day) => write!(f, "jeden letzten {} im Monat", weekday(day)),
            Cycle::Nth(nth, day) => {
                let nth = ordinal(u16::from(nth.unsigned_abs()));
                write!(f, "jeden {nth} {} im Monat", weekday(day))
            }
            // "frühmorgens": no early part of the day is counted.
            Cycle::Name(Name::Part(part @ DayPart { edge: Some(edge), .. })) => {
                let often = match part.name {
                    PartName::Morning => "morgens",
                    PartName::Afternoon => "nachmittags",
                    _ => "abends",
                };
                write!(f, "{}{often}", if edge == Edge::Early { "früh" } else { "spät" })
            }
            Cycle::Name(name) if self.every == 1 => write!(f, "jed{} {name}", name.ending()),
            Cycle::Name(name) => write!(f, "jed{} {} {name}", name.ending(), ordinal(self.every)),
        }
    }

    fn unit(&self, f: &mut Formatter<'_>, unit: Unit) -> fmt::Result {
        let Noun { one, many, ending, .. } = unit.noun();
        if let Some(times) = self.times {
            return match self.every {
                1 => write!(f, "{} pro {one}", times_word(times)),
                every => write!(f, "{} alle {every} {many}", times_word(times)),
            };
        }
        match (self.rate, self.every) {
            (true, _) => write!(f, "pro {one}"),
            (false, 1) => write!(f, "jed{ending} {one}"),
            (false, every) => write!(f, "alle {every} {many}"),
        }
    }
}

/// `zweiten`, and a plain number with its dot where no word is read.
fn ordinal(number: u16) -> &'static str {
    match number {
        2 => "zweiten",
        3 => "dritten",
        4 => "vierten",
        5 => "fünften",
        6 => "sechsten",
        7 => "siebten",
        8 => "achten",
        9 => "neunten",
        10 => "zehnten",
        _ => "ersten",
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
            (Some(day), Some(TimeOfDay::Clock(clock)), None) => write!(f, "{day}, {clock}"),
            (Some(day), Some(TimeOfDay::Part(part)), approx) => {
                approx_front(f, approx)?;
                let joint = if part.name == PartName::NightInto { "auf" } else { "des" };
                write!(f, "{part} {joint} {day}")
            }
            // "gegen" is not read in front of a month or of "gestern", "etwa" is.
            (Some(day @ (Day::Calendar(_) | Day::Relative(_))), None, Some(Approx::About)) => {
                write!(f, "etwa {day}")
            }
            (Some(day), None, approx) => approx_front(f, approx).and_then(|()| day.fmt(f)),
            (None, Some(time), approx) => approx_front(f, approx).and_then(|()| time.fmt(f)),
            (None, None, _) => Ok(()),
        }
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

impl Display for Range {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self { from, to, joint } = self;
        match (joint, from.day, from.time, to.day, to.time) {
            (Joint::Slash, Some(from), None, Some(to), None) => write!(f, "{from}/{to}"),
            (Joint::Slash, Some(day), Some(from), None, Some(to)) => {
                // Behind a day the word stands once.
                let from = from.to_string();
                write!(f, "{day}, {}/{to}", from.strip_suffix(" Uhr").unwrap_or(&from))
            }
            (Joint::Slash, ..) => write!(f, "{from}/{to}"),
            (Joint::Between, Some(day), Some(from), None, Some(to)) => {
                write!(f, "{day} zwischen {from} und {to}")
            }
            (Joint::Between, ..) => write!(f, "zwischen {from} und {to}"),
            (Joint::To, Some(day), Some(TimeOfDay::Clock(from)), None, Some(to)) => {
                write!(f, "{day} von {from} bis {to}")
            }
            (Joint::To, ..) => write!(f, "{from} bis {to}"),
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
            // "Ende der Woche vor 3 Uhr": behind a period a time of day is read with its own word only.
            Moment { day: Some(day @ Day::Period(_)), time: Some(time), approx: None }
                if self.side != Side::Since =>
            {
                write!(f, "{day} {word} {time}")
            }
            at => write!(f, "{word} {at}"),
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
