//! The words of time, as German spells them inside a sentence. Who adds a word edits one row here.

use super::{Approx, Direction, Feast, Part, PartName, Reference, Season, Unit, Which, Zone};
use crate::text::{Openings, begins_alike};
use chrono::Weekday;
use std::sync::LazyLock;

/// What a word says. One spelling has one meaning; where German has two, the grammar looks around.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Word {
    Month(u8),
    /// `Jan`, `Okt`: only beside a day or a year.
    ShortMonth(u8),
    Weekday(Weekday),
    /// `Mo`, `Di`: only in front of a date or clock time.
    ShortWeekday(Weekday),
    /// `montags`.
    Weekdays(Weekday),
    /// `Montagabend`.
    WeekdayPart(Weekday, PartName, Side),
    /// `sonntagmorgens`.
    WeekdaysPart(Weekday, PartName, Side),
    /// `Abend`.
    Part(PartName),
    /// `abends`.
    Parts(PartName, Side),
    /// `Morgen` is the part of the day, `morgen` the next day.
    Morgen,
    /// `heutig`, `gestrig`.
    DaysOf(i8),
    /// `Spätnachmittag`.
    PartEdged(PartName, Side),
    /// `früh`, `frühen`, `spät`, `späten`.
    Edge(Side),
    Season(Season),
    /// `Frühsommer`, `Spätherbst`.
    SeasonPart(Season, Part),
    Semester(Season),
    Unit(Unit, Count),
    /// `Jahresende`, `Monatsanfang`.
    UnitPart(Unit, Part),
    /// `Vierteljahr`, `Dreivierteljahr`, `Viertelstunde` with hundredths of the unit.
    Fraction(u16, Unit),
    /// `jahrelang`, `wochenlang`.
    Lasting(Unit),
    /// The end of `zweijährig`, `48-stündig`, and `jährlich`, `täglich` without a number.
    Every(Unit, u16),
    /// `Anfang`, `Mitte`, `Ende`.
    Of(Part),
    /// `ganze`, `gesamte`.
    Entire,
    /// `heute`, `gestern`.
    Days(i8),
    Reference(Reference),
    /// `Vorjahr`, `Vortag`, `heuer`.
    Relative(Which, Unit),
    Which(Which),
    /// `später`, `zuvor`.
    Shift(Direction),
    Feast(Feast),
    /// `Weihnachtstag`, `Advent`: with an ordinal one day of it.
    ChristmasDay,
    Advent,
    /// `Adventswochenende`, with an ordinal.
    AdventWeekend,
    Zone(Zone),
    Ordinal(u8),
    /// `ein`, `eine`, `einem`.
    One,
    /// `halb`, `halbes`, `halben`.
    Half,
    Quarter,
    ThreeQuarters,
    /// `mehrere`, `einige`.
    Vague(super::Amount),
    /// `paar`.
    Few,
    Dozen(u16),
    /// `Million`, `Milliarde`, in millions: in front of years.
    Million(u32),
    Approx(Approx),
    /// `mehr`, `weniger`: with `als`.
    Than(Approx),
    Als,
    /// `einmal`, `zweimal`.
    Times(u16),
    /// `jeder`, `jede`.
    Each,
    Alle,
    /// `neunziger`, `90er` without digits; `Neunzigerjahre`.
    Decade(u8),
    DecadeYears(u8),
    /// `Jahrhundertwende`, `Jahrtausendwende`, `Jahreswechsel`.
    Turn(Unit),
    WeekNumber,
    Oclock,
    Ab,
    Bis,
    Seit,
    Vor,
    Nach,
    In,
    Im,
    Am,
    An,
    Um,
    Von,
    Vom,
    Zu,
    Zum,
    Auf,
    Zwischen,
    Binnen,
    Innerhalb,
    Gegen,
    Pro,
    Und,
    Oder,
    Lang,
    Article,
    Des,
    /// `sofort`: behind `ab`.
    AtOnce,
    /// `spätestens`, `frühestens`.
    Latest,
    Earliest,
    /// `v.`/`n.` is read by hand; `Chr`.
    Punkt,
    Ago,
    English(Unit),
    EnglishMonth(u8),
    Kurz,
    First,
    Moment,
    Zur,
    /// `Zeit`, `Zeiten`: with `letzter`, `dieser`.
    Time,
    /// `Hälfte`.
    HalfOf,
    /// `Jahreshälfte`, `Wochenhälfte`.
    HalfIn(Unit),
    /// `Augustwochenende`, with an ordinal.
    MonthWeekend(u8),
    /// `Vorjahresquartal`, `Vorjahresmonat`.
    OfLastYear(Unit),
    /// `Schlussquartal`, `Auftaktquartal`.
    Quarterly(u8),
    Fuer,
}

/// Early, late, or neither.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Early,
    Late,
    No,
}

/// One or more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Count {
    /// `Jahr`.
    Singular,
    /// `Jahres`.
    Genitive,
    /// `Jahre`, `Jahren`.
    Plural,
    /// `Dekade`, `Abend`: no other form in the plural is told apart.
    Either,
}

/// Endings of adjectives.
pub(super) const ADJECTIVE: &[&str] = &["e", "en", "em", "er", "es"];

/// Months in full.
#[rustfmt::skip]
pub(super) const MONTHS: &[(&str, u8)] = &[
    ("Januar", 1), ("Januars", 1), ("Jänner", 1), ("Jänners", 1), // Jänner: Austria, South Tyrol
    ("Februar", 2), ("Februars", 2), ("Feber", 2),                // Feber: Austria
    ("März", 3), ("Märzes", 3),
    ("April", 4), ("Aprils", 4),
    ("Mai", 5), ("Mais", 5),
    ("Juni", 6), ("Juno", 6),                                     // Juno: read out loud
    ("Juli", 7), ("Julei", 7),
    ("August", 8), ("Augusts", 8),
    ("September", 9), ("Septembers", 9),
    ("Oktober", 10), ("Oktobers", 10),
    ("November", 11), ("Novembers", 11),
    ("Dezember", 12), ("Dezembers", 12),
];

/// Months cut short; a dot may follow.
#[rustfmt::skip]
pub(super) const SHORT_MONTHS: &[(&str, u8)] = &[
    ("Jan", 1), ("Jän", 1),
    ("Feb", 2), ("Febr", 2),
    ("Mär", 3), ("Mrz", 3),
    ("Apr", 4),
    ("Jun", 6),
    ("Jul", 7),
    ("Aug", 8),
    ("Sep", 9), ("Sept", 9),
    ("Okt", 10),
    ("Nov", 11),
    ("Dez", 12),
];

/// English months, on German pages in front of a day: `Oct 24, 2023`.
#[rustfmt::skip]
pub(super) const ENGLISH_MONTHS: &[(&str, u8)] = &[
    ("January", 1), ("February", 2), ("March", 3), ("Mar", 3), ("May", 5), ("June", 6), ("July", 7),
    ("October", 10), ("Oct", 10), ("December", 12), ("Dec", 12),
];

/// Weekdays in full.
#[rustfmt::skip]
pub(super) const WEEKDAYS: &[(&str, Weekday)] = &[
    ("Montag", Weekday::Mon),
    ("Dienstag", Weekday::Tue),
    ("Mittwoch", Weekday::Wed),
    ("Donnerstag", Weekday::Thu),
    ("Freitag", Weekday::Fri),
    ("Samstag", Weekday::Sat),
    ("Sonnabend", Weekday::Sat),    // the north and east
    ("Sonntag", Weekday::Sun),
];

/// Weekdays cut short; a dot may follow.
#[rustfmt::skip]
pub(super) const SHORT_WEEKDAYS: &[(&str, Weekday)] = &[
    ("Mo", Weekday::Mon),
    ("Di", Weekday::Tue),
    ("Mi", Weekday::Wed),
    ("Do", Weekday::Thu),
    ("Fr", Weekday::Fri),
    ("Sa", Weekday::Sat),
    ("So", Weekday::Sun),
];

/// Months by all their names, for the families that read them beside figures.
pub(crate) fn months() -> impl Iterator<Item = &'static (&'static str, u8)> {
    MONTHS.iter().chain(SHORT_MONTHS).chain(ENGLISH_MONTHS)
}

/// The months that `text` can begin with: nearly always none.
pub(crate) fn months_at(text: &str) -> impl Iterator<Item = &'static (&'static str, u8)> {
    static OPENINGS: LazyLock<Openings> =
        LazyLock::new(|| Openings::new(months().map(|(name, _)| name.as_bytes())));
    let near = OPENINGS.has(text.as_bytes()).then(months);
    near.into_iter().flatten().filter(move |(name, _)| begins_alike(text, name))
}

/// Weekdays in full and cut short, likewise.
pub(crate) fn weekdays() -> impl Iterator<Item = &'static (&'static str, Weekday)> {
    WEEKDAYS.iter().chain(SHORT_WEEKDAYS)
}

/// Parts of the day, alone or behind a weekday: `Abend`, `Montagabend`.
#[rustfmt::skip]
pub(super) const PARTS: &[(&str, PartName)] = &[
    ("Morgengrauen", PartName::Dawn), ("Tagesanbruch", PartName::Dawn),
    ("Morgenstunden", PartName::Morning),
    ("Vormittag", PartName::Forenoon), ("Vormittagsstunden", PartName::Forenoon), ("Vormittagszeit", PartName::Forenoon),
    ("Mittag", PartName::Noon), ("Mittagszeit", PartName::Noon), ("Mittagsstunden", PartName::Noon),
    ("Nachmittag", PartName::Afternoon), ("Nachmittagsstunden", PartName::Afternoon),
    ("Abend", PartName::Evening), ("Abendstunden", PartName::Evening),
    ("Nacht", PartName::Night), ("Nachtstunden", PartName::Night),
    ("Mitternacht", PartName::Midnight),
];

/// The same as adverbs, on the day under discussion or again and again.
#[rustfmt::skip]
pub(super) const PARTS_OFTEN: &[(&str, PartName, Side)] = &[
    ("morgens", PartName::Morning, Side::No), ("frühmorgens", PartName::Morning, Side::Early),
    ("vormittags", PartName::Forenoon, Side::No),
    ("mittags", PartName::Noon, Side::No),
    ("nachmittags", PartName::Afternoon, Side::No), ("spätnachmittags", PartName::Afternoon, Side::Late),
    ("abends", PartName::Evening, Side::No), ("spätabends", PartName::Evening, Side::Late),
    ("nachts", PartName::Night, Side::No),
    ("allabendlich", PartName::Evening, Side::No), ("allnächtlich", PartName::Night, Side::No), ("allmorgendlich", PartName::Morning, Side::No),
    ("mitternachts", PartName::Midnight, Side::No),
];

/// Parts of the day that are early or late by themselves.
#[rustfmt::skip]
pub(super) const PARTS_EDGED: &[(&str, PartName, Side)] = &[
    ("Spätnachmittag", PartName::Afternoon, Side::Late),
    ("Spätvormittag", PartName::Forenoon, Side::Late),
    ("Spätabend", PartName::Evening, Side::Late),
];

/// Seasons.
#[rustfmt::skip]
pub(super) const SEASONS: &[(&str, Season)] = &[
    ("Frühling", Season::Spring), ("Frühlings", Season::Spring), ("Frühjahr", Season::Spring), ("Frühjahrs", Season::Spring),
    ("Lenz", Season::Spring), ("Frühjahres", Season::Spring), ("Frühlingsmonate", Season::Spring), ("Frühlingsmonaten", Season::Spring),
    ("Sommer", Season::Summer), ("Sommers", Season::Summer), ("Sommermonate", Season::Summer), ("Sommermonaten", Season::Summer),
    ("Herbst", Season::Autumn), ("Herbsts", Season::Autumn), ("Herbstes", Season::Autumn), ("Herbstmonate", Season::Autumn), ("Herbstmonaten", Season::Autumn),
    ("Winter", Season::Winter), ("Winters", Season::Winter), ("Wintermonate", Season::Winter), ("Wintermonaten", Season::Winter),
];

/// Parts of seasons in one word.
#[rustfmt::skip]
pub(super) const SEASON_PARTS: &[(&str, Season, Part)] = &[
    ("Frühsommer", Season::Summer, Part::Early), ("Hochsommer", Season::Summer, Part::Middle), ("Spätsommer", Season::Summer, Part::Late),
    ("Frühherbst", Season::Autumn, Part::Early), ("Spätherbst", Season::Autumn, Part::Late),
    ("Spätwinter", Season::Winter, Part::Late), ("Vorfrühling", Season::Spring, Part::Early), ("Spätfrühling", Season::Spring, Part::Late),
    ("Frühlingsanfang", Season::Spring, Part::Beginning), ("Sommeranfang", Season::Summer, Part::Beginning),
    ("Herbstanfang", Season::Autumn, Part::Beginning), ("Winteranfang", Season::Winter, Part::Beginning),
    ("Frühlingsbeginn", Season::Spring, Part::Beginning), ("Sommerbeginn", Season::Summer, Part::Beginning),
    ("Herbstbeginn", Season::Autumn, Part::Beginning), ("Winterbeginn", Season::Winter, Part::Beginning),
];

/// Units in all their cases.
#[rustfmt::skip]
pub(super) const UNITS: &[(&str, Unit, Count)] = &[
    ("Sekunde", Unit::Second, Count::Singular), ("Sekunden", Unit::Second, Count::Plural),
    ("Minute", Unit::Minute, Count::Singular), ("Minuten", Unit::Minute, Count::Plural),
    ("Stunde", Unit::Hour, Count::Singular), ("Stunden", Unit::Hour, Count::Plural),
    ("Tag", Unit::Day, Count::Singular), ("Tages", Unit::Day, Count::Genitive), ("Tage", Unit::Day, Count::Plural), ("Tagen", Unit::Day, Count::Plural),
    ("Sonnentage", Unit::Day, Count::Plural), ("Kalendertage", Unit::Day, Count::Plural), ("Kalendertagen", Unit::Day, Count::Plural),
    ("Arbeitstag", Unit::Workday, Count::Singular), ("Arbeitstages", Unit::Workday, Count::Genitive), ("Arbeitstage", Unit::Workday, Count::Plural), ("Arbeitstagen", Unit::Workday, Count::Plural),
    ("Werktag", Unit::Workday, Count::Singular), ("Werktages", Unit::Workday, Count::Genitive), ("Werktage", Unit::Workday, Count::Plural), ("Werktagen", Unit::Workday, Count::Plural),
    ("Wochenende", Unit::Weekend, Count::Singular), ("Wochenendes", Unit::Weekend, Count::Genitive), ("Wochenenden", Unit::Weekend, Count::Plural),
    ("Woche", Unit::Week, Count::Singular), ("Wochen", Unit::Week, Count::Plural),
    ("Monat", Unit::Month, Count::Singular), ("Monats", Unit::Month, Count::Genitive), ("Monates", Unit::Month, Count::Genitive),
    ("Monate", Unit::Month, Count::Plural), ("Monaten", Unit::Month, Count::Plural),
    ("Quartal", Unit::Quarter, Count::Singular), ("Quartals", Unit::Quarter, Count::Genitive), ("Quartale", Unit::Quarter, Count::Plural), ("Quartalen", Unit::Quarter, Count::Plural),
    ("Halbjahr", Unit::HalfYear, Count::Singular), ("Halbjahres", Unit::HalfYear, Count::Genitive), ("Halbjahrs", Unit::HalfYear, Count::Genitive),
    ("Halbjahre", Unit::HalfYear, Count::Plural), ("Halbjahren", Unit::HalfYear, Count::Plural),
    ("Semester", Unit::Semester, Count::Either), ("Semesters", Unit::Semester, Count::Genitive), ("Semestern", Unit::Semester, Count::Plural),
    ("Jahr", Unit::Year, Count::Singular), ("Jahres", Unit::Year, Count::Genitive), ("Jahrs", Unit::Year, Count::Genitive),
    ("Jahre", Unit::Year, Count::Plural), ("Jahren", Unit::Year, Count::Plural), ("Kalenderjahr", Unit::Year, Count::Singular),
    ("Dienstjahre", Unit::Year, Count::Plural), ("Dienstjahren", Unit::Year, Count::Plural), ("Amtsjahre", Unit::Year, Count::Plural), ("Amtsjahren", Unit::Year, Count::Plural),
    ("Berufsjahre", Unit::Year, Count::Plural), ("Berufsjahren", Unit::Year, Count::Plural), ("Ehejahre", Unit::Year, Count::Plural), ("Ehejahren", Unit::Year, Count::Plural),
    ("Schuljahr", Unit::SchoolYear, Count::Singular), ("Schuljahres", Unit::SchoolYear, Count::Genitive), ("Schuljahrs", Unit::SchoolYear, Count::Genitive),
    ("Schuljahre", Unit::SchoolYear, Count::Plural), ("Schuljahren", Unit::SchoolYear, Count::Plural),
    ("Jahrzehnt", Unit::Decade, Count::Singular), ("Jahrzehnts", Unit::Decade, Count::Genitive), ("Jahrzehntes", Unit::Decade, Count::Genitive),
    ("Jahrzehnte", Unit::Decade, Count::Plural), ("Jahrzehnten", Unit::Decade, Count::Plural),
    ("Dekade", Unit::Decade, Count::Singular), ("Dekaden", Unit::Decade, Count::Plural),
    ("Jahrhundert", Unit::Century, Count::Singular), ("Jahrhunderts", Unit::Century, Count::Genitive), ("Jh", Unit::Century, Count::Singular),
    ("Jahrhunderte", Unit::Century, Count::Plural), ("Jahrhunderten", Unit::Century, Count::Plural),
    ("Jahrtausend", Unit::Millennium, Count::Singular), ("Jahrtausends", Unit::Millennium, Count::Genitive),
    ("Jahrtausende", Unit::Millennium, Count::Plural), ("Jahrtausenden", Unit::Millennium, Count::Plural),
    ("Jahrmillion", Unit::MillionYears, Count::Singular), ("Jahrmillionen", Unit::MillionYears, Count::Plural),
    ("Nächte", Unit::Night, Count::Plural), ("Nächten", Unit::Night, Count::Plural),
    ("Abende", Unit::Evening, Count::Plural), ("Abenden", Unit::Evening, Count::Plural),
];

/// Units that hold a part of another: `Vierteljahr`, in hundredths.
#[rustfmt::skip]
pub(super) const FRACTIONS: &[(&str, u16, Unit)] = &[
    ("Vierteljahr", 25, Unit::Year), ("Dreivierteljahr", 75, Unit::Year), ("Vierteljahrs", 25, Unit::Year),
    ("Viertelstunde", 25, Unit::Hour), ("Viertelstunden", 25, Unit::Hour), ("Dreiviertelstunde", 75, Unit::Hour), ("Vierteljahrhundert", 25, Unit::Century),
    ("Jahresfrist", 100, Unit::Year), ("Monatsfrist", 100, Unit::Month), ("Wochenfrist", 100, Unit::Week),
];

/// Beginning and end in one word.
#[rustfmt::skip]
pub(super) const UNIT_PARTS: &[(&str, Unit, Part)] = &[
    ("Jahresende", Unit::Year, Part::End), ("Jahresanfang", Unit::Year, Part::Beginning), ("Jahresbeginn", Unit::Year, Part::Beginning), ("Jahresmitte", Unit::Year, Part::Middle),
    ("Jahresendes", Unit::Year, Part::End), ("Jahresschluss", Unit::Year, Part::End), ("Jahresausklang", Unit::Year, Part::End),
    ("Monatsende", Unit::Month, Part::End), ("Monatsanfang", Unit::Month, Part::Beginning), ("Monatsbeginn", Unit::Month, Part::Beginning), ("Monatsmitte", Unit::Month, Part::Middle),
    ("Wochenschluss", Unit::Week, Part::End), ("Wochenausklang", Unit::Week, Part::End), ("Monatsschluss", Unit::Month, Part::End), ("Quartalsschluss", Unit::Quarter, Part::End),
    ("Wochenbeginn", Unit::Week, Part::Beginning), ("Wochenanfang", Unit::Week, Part::Beginning), ("Wochenmitte", Unit::Week, Part::Middle),
    ("Quartalsende", Unit::Quarter, Part::End), ("Quartalsbeginn", Unit::Quarter, Part::Beginning),
];

/// `jahrelang`: a plural and no number; with endings.
#[rustfmt::skip]
pub(super) const LASTING: &[(&str, Unit)] = &[
    ("sekundenlang", Unit::Second), ("minutenlang", Unit::Minute), ("stundenlang", Unit::Hour), ("tagelang", Unit::Day),
    ("nächtelang", Unit::Night), ("wochenlang", Unit::Week), ("monatelang", Unit::Month), ("jahrelang", Unit::Year),
    ("mehrjährig", Unit::Year), ("mehrtägig", Unit::Day), ("mehrstündig", Unit::Hour), ("mehrwöchig", Unit::Week), ("mehrmonatig", Unit::Month),
    ("jahrzehntelang", Unit::Decade), ("jahrhundertelang", Unit::Century),
];

/// How long something lasts, behind a number: `zweijährig`, `48-stündig`; with endings.
#[rustfmt::skip]
pub(super) const LASTING_ENDS: &[(&str, Unit)] = &[
    ("sekündig", Unit::Second), ("minütig", Unit::Minute), ("stündig", Unit::Hour), ("tägig", Unit::Day),
    ("wöchig", Unit::Week), ("monatig", Unit::Month), ("jährig", Unit::Year),
];

/// What comes again; with endings.
#[rustfmt::skip]
pub(super) const EVERY: &[(&str, Unit, u16)] = &[
    ("stündlich", Unit::Hour, 1), ("halbstündlich", Unit::Minute, 30), ("viertelstündlich", Unit::Minute, 15), ("minütlich", Unit::Minute, 1), ("sekündlich", Unit::Second, 1),
    ("täglich", Unit::Day, 1), ("alltäglich", Unit::Day, 1), ("tagtäglich", Unit::Day, 1), ("werktäglich", Unit::Workday, 1), ("werktags", Unit::Workday, 1),
    ("wochentags", Unit::Workday, 1), ("wöchentlich", Unit::Week, 1), ("allwöchentlich", Unit::Week, 1), ("vierzehntägig", Unit::Day, 14), ("zweiwöchentlich", Unit::Week, 2),
    ("monatlich", Unit::Month, 1), ("allmonatlich", Unit::Month, 1), ("zweimonatlich", Unit::Month, 2), ("vierteljährlich", Unit::Quarter, 1), ("quartalsweise", Unit::Quarter, 1),
    ("halbjährlich", Unit::HalfYear, 1), ("jährlich", Unit::Year, 1), ("alljährlich", Unit::Year, 1), ("zweijährlich", Unit::Year, 2),
];

/// Parts of a period.
#[rustfmt::skip]
pub(super) const PARTS_OF: &[(&str, Part)] = &[
    ("Anfang", Part::Beginning), ("Beginn", Part::Beginning), ("Anfangs", Part::Beginning),
    ("Mitte", Part::Middle),
    ("Ende", Part::End), ("Ausgang", Part::End),
    ("Rest", Part::Rest),
];

/// Days counted from today.
#[rustfmt::skip]
pub(super) const DAYS: &[(&str, i8)] = &[
    ("vorvorgestern", -3), ("vorgestern", -2), ("gestern", -1), ("heute", 0), ("übermorgen", 2), ("überübermorgen", 3),
];

/// `heutig`, `gestrig`, `morgig`: with endings, in front of a weekday or `Tag`.
#[rustfmt::skip]
pub(super) const DAYS_ADJECTIVE: &[(&str, i8)] = &[
    ("vorgestrig", -2), ("gestrig", -1), ("heutig", 0), ("morgig", 1),
];

/// Past, present and future without a day.
#[rustfmt::skip]
pub(super) const REFERENCES: &[(&str, Reference)] = &[
    ("jetzt", Reference::Present), ("derzeit", Reference::Present), ("zurzeit", Reference::Present), ("heutzutage", Reference::Present), ("momentan", Reference::Present), ("gegenwärtig", Reference::Present), ("Gegenwart", Reference::Present),
    ("damals", Reference::Past), ("einst", Reference::Past), ("Vergangenheit", Reference::Past), ("kürzlich", Reference::Past), ("unlängst", Reference::Past), ("neulich", Reference::Past),
    ("einstmals", Reference::Past), ("vormals", Reference::Past),
    ("demnächst", Reference::Future), ("bald", Reference::Future), ("Zukunft", Reference::Future), ("zukünftig", Reference::Future), ("künftig", Reference::Future),
];

/// One word for one of a row.
#[rustfmt::skip]
pub(super) const RELATIVES: &[(&str, Which, Unit)] = &[
    ("heuer", Which::This, Unit::Year),      // Austria, Bavaria
    ("Vorjahr", Which::Last, Unit::Year), ("Vorjahres", Which::Last, Unit::Year), ("Vorjahrs", Which::Last, Unit::Year),
    ("Vorjahreszeitraum", Which::Last, Unit::Year), ("Vorjahreszeitraums", Which::Last, Unit::Year), ("Vorjahreszeitraumes", Which::Last, Unit::Year),
    ("Vormonat", Which::Preceding, Unit::Month), ("Vormonats", Which::Preceding, Unit::Month), ("Vorwoche", Which::Preceding, Unit::Week), ("Vorquartal", Which::Preceding, Unit::Quarter),
    ("Vortag", Which::Preceding, Unit::Day), ("Vortags", Which::Preceding, Unit::Day), ("Vortages", Which::Preceding, Unit::Day),
    ("Folgetag", Which::Following, Unit::Day), ("Folgejahr", Which::Following, Unit::Year), ("Folgewoche", Which::Following, Unit::Week), ("Folgemonat", Which::Following, Unit::Month),
    ("tags", Which::The, Unit::Day),
];

/// Which one of a row; with endings.
#[rustfmt::skip]
pub(super) const WHICH: &[(&str, Which)] = &[
    ("dies", Which::This), ("laufend", Which::This), ("aktuell", Which::This),
    ("nächst", Which::Next), ("kommend", Which::Coming), ("übernächst", Which::AfterNext),
    ("letzt", Which::Last), ("vergangen", Which::Last), ("vorig", Which::Last), ("vorherig", Which::Last), ("verflossen", Which::Last), ("zurückliegend", Which::Last), ("bevorstehend", Which::Coming), ("abgelaufen", Which::Last),
    ("vorletzt", Which::BeforeLast), ("vorvergangen", Which::BeforeLast), ("vorvorig", Which::BeforeLast),
    ("neu", Which::New),
    ("selb", Which::Same), ("gleich", Which::Same), ("derselb", Which::Same), ("desselb", Which::Same), ("denselb", Which::Same), ("dieselb", Which::Same), ("demselb", Which::Same), ("jen", Which::Same), ("dasselb", Which::Same),
    ("folgend", Which::Following), ("darauffolgend", Which::Following),
    ("vorangegangen", Which::Preceding), ("vorhergehend", Which::Preceding), ("vorausgegangen", Which::Preceding),
    ("letztjährig", Which::Last), ("diesjährig", Which::This), ("heurig", Which::This), ("vorjährig", Which::Last),
];

/// Behind a length or a unit.
#[rustfmt::skip]
pub(super) const SHIFTS: &[(&str, Direction)] = &[
    ("später", Direction::Later), ("danach", Direction::Later), ("darauf", Direction::Later), ("hernach", Direction::Later),
    ("zuvor", Direction::Earlier), ("davor", Direction::Earlier), ("vorher", Direction::Earlier), ("früher", Direction::Earlier),
];

/// Zones.
#[rustfmt::skip]
pub(super) const ZONES: &[(&str, Zone)] = &[
    ("MEZ", Zone::Mez), ("MESZ", Zone::Mesz), ("CET", Zone::Cet), ("CEST", Zone::Cest), ("UTC", Zone::Utc), ("GMT", Zone::Gmt), ("Ortszeit", Zone::Local),
];

/// Feasts of one word; a year may follow.
#[rustfmt::skip]
pub(super) const FEASTS: &[(&str, Feast)] = &[
    ("Neujahr", Feast::NewYear), ("Neujahrstag", Feast::NewYear), ("Berchtoldstag", Feast::Berchtold),
    ("Dreikönig", Feast::Epiphany), ("Dreikönigstag", Feast::Epiphany), ("Dreikönigsfest", Feast::Epiphany), ("Epiphanias", Feast::Epiphany),
    ("Holocaustgedenktag", Feast::HolocaustRemembrance), ("Lichtmess", Feast::Candlemas), ("Valentinstag", Feast::Valentine),
    ("Weiberfastnacht", Feast::WomensCarnival), ("Altweiberfastnacht", Feast::WomensCarnival), ("Altweiber", Feast::WomensCarnival), ("Fasching", Feast::Carnival), ("Fasnacht", Feast::Carnival), ("Rosenmontag", Feast::ShroveMonday), ("Faschingsdienstag", Feast::ShroveTuesday), ("Faschingdienstag", Feast::ShroveTuesday),
    ("Fastnacht", Feast::ShroveTuesday), ("Karneval", Feast::Carnival), ("Fastnachtssonntag", Feast::Carnival), ("Faschingssonntag", Feast::Carnival), ("Fastnachtsdienstag", Feast::ShroveTuesday), ("Veilchendienstag", Feast::ShroveTuesday),
    ("Aschermittwoch", Feast::AshWednesday), ("Fastenzeit", Feast::Lent),
    ("Frauentag", Feast::WomensDay), ("Weltfrauentag", Feast::WomensDay), ("Josefstag", Feast::Joseph), ("Josefitag", Feast::Joseph), ("Josephstag", Feast::Joseph), ("Josefi", Feast::Joseph),
    ("Palmsonntag", Feast::PalmSunday), ("Palmensonntag", Feast::PalmSunday), ("Karwoche", Feast::HolyWeek), ("Gründonnerstag", Feast::MaundyThursday),
    ("Karfreitag", Feast::GoodFriday), ("Karsamstag", Feast::HolySaturday), ("Karsonnabend", Feast::HolySaturday), ("Ostersamstag", Feast::HolySaturday), ("Osternacht", Feast::HolySaturday),
    ("Ostern", Feast::Easter), ("Osterfest", Feast::Easter), ("Ostersonntag", Feast::EasterSunday), ("Ostermontag", Feast::EasterMonday),
    ("Osterfeiertage", Feast::EasterDays), ("Osterfeiertagen", Feast::EasterDays), ("Ostertage", Feast::EasterDays), ("Ostertagen", Feast::EasterDays), ("Osterwochenende", Feast::EasterDays),
    ("Walpurgisnacht", Feast::Walpurgis), ("Maifeiertag", Feast::LabourDay), ("Muttertag", Feast::MothersDay), ("Vatertag", Feast::FathersDay),
    ("Himmelfahrt", Feast::Ascension), ("Himmelfahrtstag", Feast::Ascension), ("Auffahrt", Feast::Ascension),
    ("Pfingsten", Feast::Whitsun), ("Pfingstfest", Feast::Whitsun), ("Pfingstsonntag", Feast::WhitSunday), ("Pfingstmontag", Feast::WhitMonday),
    ("Pfingstfeiertage", Feast::WhitDays), ("Pfingstfeiertagen", Feast::WhitDays), ("Pfingsttage", Feast::WhitDays), ("Pfingsttagen", Feast::WhitDays), ("Pfingstwochenende", Feast::WhitWeekend),
    ("Dreifaltigkeitssonntag", Feast::Trinity), ("Dreifaltigkeitsfest", Feast::Trinity), ("Trinitatis", Feast::Trinity), ("Fronleichnam", Feast::CorpusChristi),
    ("Johannistag", Feast::JohnBaptist), ("Siebenschläfertag", Feast::SevenSleepers), ("Bundesfeier", Feast::SwissNationalDay), ("Bundesfeiertag", Feast::SwissNationalDay),
    ("Weltkindertag", Feast::ChildrensDay), ("Bettag", Feast::SwissPrayerDay), ("Erntedank", Feast::Harvest), ("Erntedankfest", Feast::Harvest),
    ("Nationalfeiertag", Feast::AustrianNationalDay), ("Reformationstag", Feast::Reformation), ("Halloween", Feast::Halloween),
    ("Allerheiligen", Feast::AllSaints), ("Allerheiligentag", Feast::AllSaints), ("Allerseelen", Feast::AllSouls), ("Allerseelentag", Feast::AllSouls), ("Martinstag", Feast::Martin), ("Martini", Feast::Martin), ("Volkstrauertag", Feast::NationalMourning),
    ("Totensonntag", Feast::SundayOfTheDead), ("Ewigkeitssonntag", Feast::SundayOfTheDead), ("Adventszeit", Feast::Advent),
    ("Barbaratag", Feast::Barbara), ("Nikolaus", Feast::Nicholas), ("Nikolaustag", Feast::Nicholas), ("Nikolo", Feast::Nicholas),
    ("Heiligabend", Feast::ChristmasEve), ("Weihnachtsabend", Feast::ChristmasEve), ("Christnacht", Feast::ChristmasEve), ("Weihnachten", Feast::Christmas), ("Weihnacht", Feast::Christmas), ("Weihnachtsfest", Feast::Christmas),
    ("Weihnachtsfeiertage", Feast::ChristmasDays), ("Weihnachtsfeiertagen", Feast::ChristmasDays), ("Weihnachtstage", Feast::ChristmasDays), ("Weihnachtstagen", Feast::ChristmasDays),
    ("Christtag", Feast::FirstChristmasDay), ("Stephanitag", Feast::Stephen), ("Stefanitag", Feast::Stephen), ("Stephanstag", Feast::Stephen), ("Stefanstag", Feast::Stephen),
    ("Friedensfest", Feast::PeaceFestival),
    ("Ramadan", Feast::Ramadan), ("Zuckerfest", Feast::FastBreaking), ("Opferfest", Feast::Sacrifice),
    ("Silvester", Feast::NewYearsEve), ("Silvestertag", Feast::NewYearsEve), ("Silvesterabend", Feast::NewYearsEve), ("Silvesternacht", Feast::NewYearsEve), ("Sylvester", Feast::NewYearsEve),
];

/// Feasts of several words: the first word finds them, the rest is compared.
#[rustfmt::skip]
pub(super) const LONG_FEASTS: &[(&str, &str, Feast)] = &[
    ("Heilige", " Drei Könige", Feast::Epiphany), ("Heiligen", " Drei Könige", Feast::Epiphany), ("Heiligen", " Drei Königen", Feast::Epiphany), ("Holocaust", "-Gedenktag", Feast::HolocaustRemembrance),
    ("Drei", " Könige", Feast::Epiphany),
    ("Mariä", " Lichtmess", Feast::Candlemas), ("Mariä", " Himmelfahrt", Feast::Assumption), ("Mariä", " Empfängnis", Feast::ImmaculateConception), ("Maria", " Himmelfahrt", Feast::Assumption),
    ("Maria", " Empfängnis", Feast::ImmaculateConception), ("Maria", " Lichtmess", Feast::Candlemas),
    ("Weißer", " Sonntag", Feast::WhiteSunday), ("Weißen", " Sonntag", Feast::WhiteSunday),
    ("Christi", " Himmelfahrt", Feast::Ascension), ("Corpus", " Christi", Feast::CorpusChristi),
    ("Tag", " der Arbeit", Feast::LabourDay), ("Tag", " der Deutschen Einheit", Feast::GermanUnity),
    ("Eidgenössischer", " Bettag", Feast::SwissPrayerDay), ("Eidgenössischen", " Bettag", Feast::SwissPrayerDay),
    ("Eidgenössischer", " Dank-, Buß- und Bettag", Feast::SwissPrayerDay), ("Eidgenössischen", " Dank-, Buß- und Bettag", Feast::SwissPrayerDay),
    ("Buß", "- und Bettag", Feast::Repentance), ("Buss", "- und Bettag", Feast::Repentance),
    ("Augsburger", " Friedensfest", Feast::PeaceFestival), ("Herz", "-Jesu-Sonntag", Feast::SacredHeart), ("Herz", "-Jesu-Fest", Feast::SacredHeart), ("Peter", " und Paul", Feast::PeterAndPaul),
    ("Unsinniger", " Donnerstag", Feast::WomensCarnival), ("Unsinnigen", " Donnerstag", Feast::WomensCarnival), // Tyrol
    ("Schmutziger", " Donnerstag", Feast::WomensCarnival), ("Schmutzigen", " Donnerstag", Feast::WomensCarnival), // the south-west, Switzerland
    ("Heiliger", " Abend", Feast::ChristmasEve), ("Heiligen", " Abend", Feast::ChristmasEve), ("Heilige", " Nacht", Feast::ChristmasEve), ("Heiligen", " Nacht", Feast::ChristmasEve),
];

/// Ordinals as words; with endings.
#[rustfmt::skip]
pub(super) const ORDINALS: &[(&str, u8)] = &[
    ("erst", 1), ("zweit", 2), ("dritt", 3), ("viert", 4), ("fünft", 5), ("sechst", 6), ("siebt", 7), ("siebent", 7), ("acht", 8), ("neunt", 9), ("zehnt", 10),
    ("elft", 11), ("zwölft", 12), ("dreizehnt", 13), ("vierzehnt", 14), ("fünfzehnt", 15), ("sechzehnt", 16), ("siebzehnt", 17), ("achtzehnt", 18), ("neunzehnt", 19),
    ("zwanzigst", 20), ("einundzwanzigst", 21), ("zweiundzwanzigst", 22), ("dreiundzwanzigst", 23), ("vierundzwanzigst", 24), ("fünfundzwanzigst", 25),
    ("sechsundzwanzigst", 26), ("siebenundzwanzigst", 27), ("achtundzwanzigst", 28), ("neunundzwanzigst", 29), ("dreißigst", 30), ("einunddreißigst", 31),
];

/// Decades as words, also with `Jahre`.
#[rustfmt::skip]
pub(super) const DECADES: &[(&str, u8)] = &[
    ("zehner", 10), ("zwanziger", 20), ("dreißiger", 30), ("vierziger", 40), ("fünfziger", 50),
    ("sechziger", 60), ("siebziger", 70), ("achtziger", 80), ("neunziger", 90),
];

/// How exact a number is meant.
#[rustfmt::skip]
pub(super) const APPROX: &[(&str, Approx)] = &[
    ("rund", Approx::About), ("etwa", Approx::About), ("ca", Approx::About), ("circa", Approx::About), ("zirka", Approx::About), ("ungefähr", Approx::About), ("annähernd", Approx::About),
    ("fast", Approx::Almost), ("knapp", Approx::Almost), ("beinahe", Approx::Almost), ("nahezu", Approx::Almost), ("kaum", Approx::Almost), ("knappe", Approx::Almost), ("knappes", Approx::Almost), ("knappen", Approx::Almost),
    ("gut", Approx::Over), ("über", Approx::Over), ("gutes", Approx::Over), ("gute", Approx::Over), ("guten", Approx::Over),
    ("mindestens", Approx::AtLeast), ("wenigstens", Approx::AtLeast),
    ("höchstens", Approx::AtMost), ("maximal", Approx::AtMost),
    ("genau", Approx::Exactly), ("exakt", Approx::Exactly),
];

/// Small words of the grammar.
#[rustfmt::skip]
pub(super) const SMALL: &[(&str, Word)] = &[
    ("ab", Word::Ab), ("bis", Word::Bis), ("seit", Word::Seit), ("vor", Word::Vor), ("nach", Word::Nach), ("in", Word::In), ("im", Word::Im), ("am", Word::Am), ("an", Word::An), ("um", Word::Um),
    ("von", Word::Von), ("vom", Word::Vom), ("zu", Word::Zu), ("zum", Word::Zum), ("zur", Word::Zur), ("auf", Word::Auf), ("zwischen", Word::Zwischen), ("binnen", Word::Binnen), ("innerhalb", Word::Innerhalb),
    ("gegen", Word::Gegen), ("pro", Word::Pro), ("je", Word::Pro), ("und", Word::Und), ("oder", Word::Oder), ("sowie", Word::Und), ("lang", Word::Lang), ("hindurch", Word::Lang),
    ("der", Word::Article), ("die", Word::Article), ("das", Word::Article), ("den", Word::Article), ("dem", Word::Article), ("des", Word::Des),
    ("ein", Word::One), ("eine", Word::One), ("einem", Word::One), ("einen", Word::One), ("einer", Word::One), ("eines", Word::One),
    ("halb", Word::Half), ("halbe", Word::Half), ("halben", Word::Half), ("halber", Word::Half), ("halbes", Word::Half),
    ("viertel", Word::Quarter), ("dreiviertel", Word::ThreeQuarters),
    ("paar", Word::Few), ("dutzend", Word::Dozen(12)),
    ("million", Word::Million(1)), ("millionen", Word::Million(1)), ("mio", Word::Million(1)), ("milliarde", Word::Million(1000)), ("milliarden", Word::Million(1000)), ("mrd", Word::Million(1000)),
    ("mehr", Word::Than(Approx::Over)), ("länger", Word::Than(Approx::Over)), ("weniger", Word::Than(Approx::Under)), ("als", Word::Als),
    ("einmal", Word::Times(1)), ("zweimal", Word::Times(2)), ("dreimal", Word::Times(3)), ("viermal", Word::Times(4)), ("fünfmal", Word::Times(5)), ("sechsmal", Word::Times(6)),
    ("siebenmal", Word::Times(7)), ("achtmal", Word::Times(8)), ("neunmal", Word::Times(9)), ("zehnmal", Word::Times(10)), ("zwölfmal", Word::Times(12)),
    ("jeder", Word::Each), ("jede", Word::Each), ("jeden", Word::Each), ("jedem", Word::Each), ("jedes", Word::Each), ("alle", Word::Alle), ("aller", Word::Alle),
    ("jahrhundertwende", Word::Turn(Unit::Century)), ("jahrtausendwende", Word::Turn(Unit::Millennium)), ("jahreswechsel", Word::Turn(Unit::Year)), ("jahreswende", Word::Turn(Unit::Year)),
    ("kw", Word::WeekNumber), ("kalenderwoche", Word::WeekNumber), ("uhr", Word::Oclock), ("sofort", Word::AtOnce), ("spätestens", Word::Latest), ("frühestens", Word::Earliest), ("punkt", Word::Punkt), ("kurz", Word::Kurz),
    ("ago", Word::Ago), ("seconds", Word::English(Unit::Second)), ("minutes", Word::English(Unit::Minute)), ("minute", Word::Unit(Unit::Minute, Count::Singular)), ("mins", Word::English(Unit::Minute)), ("min", Word::English(Unit::Minute)), ("std", Word::English(Unit::Hour)),
    ("hour", Word::English(Unit::Hour)), ("hours", Word::English(Unit::Hour)), ("day", Word::English(Unit::Day)), ("days", Word::English(Unit::Day)),
    ("week", Word::English(Unit::Week)), ("weeks", Word::English(Unit::Week)), ("month", Word::English(Unit::Month)), ("months", Word::English(Unit::Month)), ("year", Word::English(Unit::Year)), ("years", Word::English(Unit::Year)),
    ("wintersemester", Word::Semester(Season::Winter)), ("sommersemester", Word::Semester(Season::Summer)), ("wintersemesters", Word::Semester(Season::Winter)), ("sommersemesters", Word::Semester(Season::Summer)),
    ("advent", Word::Advent), ("adventssonntag", Word::Advent), ("adventsonntag", Word::Advent), ("adventswochenende", Word::AdventWeekend), ("adventwochenende", Word::AdventWeekend), ("weihnachtstag", Word::ChristmasDay), ("weihnachtsfeiertag", Word::ChristmasDay),
    ("morgen", Word::Morgen), ("früh", Word::Edge(Side::Early)), ("spät", Word::Edge(Side::Late)),
    ("moment", Word::Moment), ("jahreshälfte", Word::HalfIn(Unit::Year)), ("wochenhälfte", Word::HalfIn(Unit::Week)), ("monatshälfte", Word::HalfIn(Unit::Month)),
    ("auftaktquartal", Word::Quarterly(1)), ("startquartal", Word::Quarterly(1)), ("schlussquartal", Word::Quarterly(4)), ("weihnachtsquartal", Word::Quarterly(4)), ("schlussquartals", Word::Quarterly(4)), ("auftaktquartals", Word::Quarterly(1)),
    ("vorjahresquartal", Word::OfLastYear(Unit::Quarter)), ("vorjahresquartals", Word::OfLastYear(Unit::Quarter)), ("vorjahresmonat", Word::OfLastYear(Unit::Month)), ("vorjahresmonats", Word::OfLastYear(Unit::Month)), ("vorjahresmonates", Word::OfLastYear(Unit::Month)),
     ("vorabend", Word::Part(PartName::Eve)), ("zeit", Word::Time), ("zeiten", Word::Time), ("hälfte", Word::HalfOf), ("für", Word::Fuer), ("mehrere", Word::Vague(super::Amount::Some)), ("mehreren", Word::Vague(super::Amount::Some)), ("einige", Word::Vague(super::Amount::Some)), ("einigen", Word::Vague(super::Amount::Some)),
    ("etliche", Word::Vague(super::Amount::Some)), ("etlichen", Word::Vague(super::Amount::Some)), ("einiger", Word::Vague(super::Amount::Some)), ("mehrerer", Word::Vague(super::Amount::Some)), ("etlicher", Word::Vague(super::Amount::Some)), ("vieler", Word::Vague(super::Amount::Many)), ("wenige", Word::Vague(super::Amount::Few)), ("wenigen", Word::Vague(super::Amount::Few)),
    ("viele", Word::Vague(super::Amount::Many)), ("vielen", Word::Vague(super::Amount::Many)), ("zahlreiche", Word::Vague(super::Amount::Many)), ("zahlreichen", Word::Vague(super::Amount::Many)),
    ("lange", Word::Vague(super::Amount::Plural)), ("langen", Word::Vague(super::Amount::Plural)),
    ("zweier", Word::Vague(super::Amount::Hundredths(200))), ("dreier", Word::Vague(super::Amount::Hundredths(300))),
    ("beide", Word::Vague(super::Amount::Hundredths(200))), ("beiden", Word::Vague(super::Amount::Hundredths(200))),
];
