//! `arbitrary::Arbitrary` for the values, with the feature `arbitrary`.
//!
//! A value is read from German text that is written here form by form. So it is one that a text can
//! have: no 31st of February, no hour 25, no speaker who stands nowhere.

use crate::{
    Date, Found, Line, Quote, Source, Span, Stamp,
    date::{
        Bound, CalendarDate, ClockTime, FeastDay, Length, Moment, Period, Range, Recurring,
        Relative, TimeOfDay, month,
    },
};
use arbitrary::{Arbitrary, Error, Result, Unstructured};
use std::str::FromStr;

/// Forms of text with a letter in braces for what varies; see [`part`].
type Forms = &'static [&'static str];

const CALENDAR: Forms = &[
    "{d}. {M} {y}",
    "{d}. {M}",
    "{d}.{m}.{y}",
    "{d}.{m}.{z}",
    "{d}.{m}.",
    "{M} {y}",
    "{M}",
    "{y}",
    "'{z}",
    "{w}",
    "{w}, {d}. {M}",
    "{w}, {d}.{m}.",
    "{d}. und {d}. {M}",
    "{d}., {d}. und {d}. {M} {y}",
    "{y} v. Chr.",
];
const FEAST: Forms = &["{F}", "{F} {y}"];
const RELATIVE: Forms = &[
    "gestern",
    "heute",
    "übermorgen",
    "vor {n} {U}",
    "in {n} {U}",
    "{n} {N} später",
    "nächste Woche",
    "vergangenen {w}",
    "kommenden {w}",
    "diesen {w}",
];
const PERIOD: Forms = &[
    "{S} {y}",
    "Ende {M}",
    "Anfang {y}",
    "Mitte {M} {y}",
    "{q}. Quartal {y}",
    "Q{q} {y}",
    "{c}. Jahrhundert",
    "KW {k}",
];
const CLOCK: Forms =
    &["{h} Uhr", "{h}.{i} Uhr", "{h}:{i} Uhr", "{h}.{i} Uhr {Z}", "halb {t}", "Viertel nach {t}"];
const PART: Forms = &["Mitternacht"];
const MOMENT: Forms =
    &["{w}, {h}.{i} Uhr", "{d}. {M} {y}, {h}.{i} Uhr", "gestern um {h} Uhr", "gegen {h} Uhr"];
const LENGTH: Forms = &["{n} {N}", "rund {n} {N}", "{n} Jahre und {n} Monate", "mehrere {N}"];
const RECURRING: Forms = &["täglich", "jeden {w}", "alle {n} {N}", "{n}-mal pro Woche"];
const RANGE: Forms = &[
    "vom {d}. bis {d}. {M}",
    "vom {d}. {M} bis {d}. {M} {y}",
    "zwischen {y} und {y}",
    "{h} bis {h} Uhr",
    "{y}–{y}",
];
const BOUND: Forms = &["seit {y}", "ab {h} Uhr", "bis {w}", "bis Ende {M}", "nach {h} Uhr"];
const DATES: &[Forms] =
    &[CALENDAR, FEAST, RELATIVE, PERIOD, CLOCK, PART, MOMENT, LENGTH, RECURRING, RANGE, BOUND];

const STAMPS: Forms = &[
    "Stand: {d}.{m}.{y} {h}:{i} Uhr",
    "Stand: {d}. {M} {y}",
    "Veröffentlicht am {d}.{m}.{z} um {h}:{i} Uhr",
    "Aktualisiert am {d}. {M} {y}, {h}:{i} Uhr",
    "{d}.{m}.{y}, {h}:{i} Uhr",
    "vor {n} Stunden",
];
const SOURCES: Forms = &[
    "Quelle: {O}, {a}",
    "Quelle: {O}, {r}/{a}",
    "({a}, {d}.{m}.{y})",
    "Von {P}",
    "Von {P} und {P}, {C}",
    "{C} ({a}) –",
    "{C} ({a}/lno) –",
    "(Foto: {P}/{a})",
    "© {y} {O}",
];
const LINES: Forms = &[
    "Von {P} | {d}.{m}.{y}, {h}:{i} Uhr",
    "Quelle: {O}, {a}",
    "Foto: {P}/{a}",
    "Artikel teilen",
    "{C} wartet",
];
const WORDS: Forms =
    &["Nein", "Wir bauen {y} um", "Das bleibt bis {w}", "{P} kommt", "In {C} nicht"];

/// What stands for `{letter}`.
fn part(letter: char) -> &'static [&'static str] {
    match letter {
        'w' => &["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
        'F' => &["Ostern", "Pfingsten", "Weihnachten", "Silvester"],
        'S' => &["Frühling", "Sommer", "Herbst", "Winter"],
        'U' => &["Minuten", "Stunden", "Tagen", "Wochen", "Monaten", "Jahren"],
        'N' => &["Minuten", "Stunden", "Tage", "Wochen", "Monate", "Jahre"],
        'Z' => &["MEZ", "MESZ", "UTC"],
        't' => &["eins", "zwei", "drei", "vier", "zehn", "zwölf"],
        'O' => &["bote.example", "Küstenbote", "NDR"],
        'a' => &["dpa", "AFP", "Reuters", "epd"],
        'r' => &["red", "cmb", "jpe"],
        'P' => &["Anna Muster", "Jan Beispiel", "Eva Vogt"],
        _ => &["Kiel", "Berlin", "Wien"],
    }
}

/// The numbers that stand for `{letter}`.
fn range(letter: char) -> Option<(u32, u32)> {
    Some(match letter {
        'd' => (1, 31),
        'm' => (1, 12),
        'y' => (1000, 2099),
        'z' => (10, 99),
        'n' => (2, 99),
        'h' => (0, 24),
        'i' => (10, 59),
        'q' => (1, 4),
        'c' => (5, 21),
        'k' => (1, 52),
        _ => return None,
    })
}

/// Writes one of `forms` with every part drawn.
fn write(u: &mut Unstructured<'_>, forms: Forms) -> Result<String> {
    let mut text = String::new();
    let mut form = u.choose(forms)?.chars();
    while let Some(c) = form.next() {
        let Some(letter) = (c == '{').then(|| form.next()).flatten() else {
            text.push(c);
            continue;
        };
        form.next();
        match range(letter) {
            Some((least, most)) => text.push_str(&u.int_in_range(least..=most)?.to_string()),
            None if letter == 'M' => text.push_str(month(u.int_in_range(1..=12)?)),
            None => text.push_str(u.choose(part(letter))?),
        }
    }
    Ok(text)
}

/// Reads one of `forms`. What cannot exist (a 31st of June, a range that goes back) is drawn again, some times.
fn read<T: FromStr>(u: &mut Unstructured<'_>, forms: Forms) -> Result<T> {
    for _ in 0..8 {
        if let Ok(value) = write(u, forms)?.parse() {
            return Ok(value);
        }
    }
    Err(Error::IncorrectFormat)
}

impl<'a> Arbitrary<'a> for CalendarDate {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        read(u, CALENDAR)
    }
}

impl<'a> Arbitrary<'a> for FeastDay {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        read(u, FEAST)
    }
}

impl<'a> Arbitrary<'a> for Relative {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        read(u, RELATIVE)
    }
}

impl<'a> Arbitrary<'a> for Period {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        read(u, PERIOD)
    }
}

impl<'a> Arbitrary<'a> for ClockTime {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        read(u, CLOCK)
    }
}

impl<'a> Arbitrary<'a> for Moment {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        read(u, MOMENT)
    }
}

impl<'a> Arbitrary<'a> for Length {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        read(u, LENGTH)
    }
}

impl<'a> Arbitrary<'a> for Recurring {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        read(u, RECURRING)
    }
}

impl<'a> Arbitrary<'a> for Range {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        read(u, RANGE)
    }
}

impl<'a> Arbitrary<'a> for Bound {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        read(u, BOUND)
    }
}

impl<'a> Arbitrary<'a> for Stamp {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        read(u, STAMPS)
    }
}

impl<'a> Arbitrary<'a> for TimeOfDay {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        let forms = *u.choose(&[CLOCK, PART])?;
        read(u, forms)
    }
}

/// A date of any kind.
///
/// ```
/// use arbitrary::{Arbitrary, Unstructured};
/// use depesche::Date;
///
/// // In a fuzz target: `fuzz_target!(|date: Date| …)`.
/// let date = Date::arbitrary(&mut Unstructured::new(&[7; 16]))?;
/// assert_eq!(date.to_string().parse(), Ok(date));
/// # Ok::<(), arbitrary::Error>(())
/// ```
impl<'a> Arbitrary<'a> for Date {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        let forms = *u.choose(DATES)?;
        read(u, forms)
    }
}

impl<'a> Arbitrary<'a> for Source<'_> {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        read::<Source<'static>>(u, SOURCES)
    }
}

impl<'a> Arbitrary<'a> for Quote<'_> {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        const MARKS: &[(&str, &str)] =
            &[("„", "“"), ("»", "«"), ("\"", "\""), ("“", "”"), ("‚", "‘")];
        let (open, close) = *u.choose(MARKS)?;
        let words = write(u, WORDS)?;
        let quote: Result<Quote<'static>, _> = format!("{open}{words}{close}").parse();
        quote.map_err(|_| Error::IncorrectFormat)
    }
}

impl<'a> Arbitrary<'a> for Line<'_> {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        Ok(Line::parse(&write(u, LINES)?).into_owned())
    }
}

impl<'a> Arbitrary<'a> for Span {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        let (a, b): (usize, usize) = (u.arbitrary()?, u.arbitrary()?);
        Ok(Self::new(a.min(b), a.max(b)))
    }
}

impl<'a, T: Arbitrary<'a>> Arbitrary<'a> for Found<T> {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        Ok(Self::new(u.arbitrary()?, u.arbitrary()?))
    }
}
