//! The feasts of Germany, Austria and Switzerland, and on which days of a year they fall; of other faiths
//! those that German papers name every year.
//!
//! The movable ones hang on Easter ([`Feast::Easter`], by the Gregorian computus, for every year that
//! chrono has) or on the fourth Sunday of Advent, the last Sunday before Christmas Day.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// A day or a few days of the year that have a name of their own.
///
/// | Text | Value |
/// | --- | --- |
/// | `Karfreitag`, `am Karfreitag 2025` | [`GoodFriday`](Feast::GoodFriday) |
/// | `Silvester` | [`NewYearsEve`](Feast::NewYearsEve) |
/// | `am zweiten Advent` | [`SecondAdvent`](Feast::SecondAdvent) |
///
/// *Not read*: names without a day of their own (`Feiertag`, `Brückentag`, `Namenstag`).
///
/// ```
/// use chrono::NaiveDate;
/// use depesche::date::Feast;
///
/// assert_eq!(Feast::Easter.first_day(2025), NaiveDate::from_ymd_opt(2025, 4, 20));
/// assert_eq!(Feast::CorpusChristi.name(), "Fronleichnam");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Feast {
    /// `Neujahr`, 1 January.
    NewYear,
    /// `Berchtoldstag`, 2 January (Switzerland).
    Berchtold,
    /// `Heilige Drei Könige`, `Dreikönigstag`, 6 January.
    Epiphany,
    /// `Holocaust-Gedenktag`, 27 January.
    HolocaustRemembrance,
    /// `Mariä Lichtmess`, 2 February.
    Candlemas,
    /// `Valentinstag`, 14 February.
    Valentine,
    /// `Weiberfastnacht`, the Thursday before Ash Wednesday.
    WomensCarnival,
    /// `Karneval`, `Fasching`, from the Sunday to the Tuesday before Ash Wednesday.
    Carnival,
    /// `Rosenmontag`, the Monday before Ash Wednesday.
    ShroveMonday,
    /// `Faschingsdienstag`, `Fastnacht`, the day before Ash Wednesday.
    ShroveTuesday,
    /// `Aschermittwoch`, 46 days before Easter.
    AshWednesday,
    /// `Fastenzeit`, from Ash Wednesday to Holy Saturday.
    Lent,
    /// `Frauentag`, 8 March.
    WomensDay,
    /// `Josefstag`, `Josefitag`, 19 March.
    Joseph,
    /// `Palmsonntag`, the Sunday before Easter.
    PalmSunday,
    /// `Karwoche`, from Palm Sunday to Holy Saturday.
    HolyWeek,
    /// `Gründonnerstag`, the Thursday before Easter.
    MaundyThursday,
    /// `Karfreitag`, the Friday before Easter.
    GoodFriday,
    /// `Karsamstag`, the day before Easter.
    HolySaturday,
    /// `Ostern`: Easter Sunday, after which the feast is counted.
    Easter,
    /// `Ostersonntag`.
    EasterSunday,
    /// `Ostermontag`, the day after.
    EasterMonday,
    /// `Ostertage`, `Osterfeiertage`, `Osterwochenende`, from Good Friday to Easter Monday, as papers count.
    EasterDays,
    /// `Weißer Sonntag`, the Sunday after Easter.
    WhiteSunday,
    /// `Walpurgisnacht`, 30 April.
    Walpurgis,
    /// `Tag der Arbeit`, `Maifeiertag`, 1 May.
    LabourDay,
    /// `Tag der Befreiung`, 8 May.
    Liberation,
    /// `Muttertag`, the second Sunday of May.
    MothersDay,
    /// `Vatertag`, with Ascension Day as in Germany.
    FathersDay,
    /// `Christi Himmelfahrt`, 39 days after Easter.
    Ascension,
    /// `Pfingstwochenende`, from the Saturday before Whit Sunday to Whit Monday.
    WhitWeekend,
    /// `Pfingsten`: Whit Sunday, after which the feast is counted.
    Whitsun,
    /// `Pfingstsonntag`, 49 days after Easter.
    WhitSunday,
    /// `Pfingstmontag`, the day after.
    WhitMonday,
    /// `Pfingsttage`, `Pfingstfeiertage`, Whit Sunday and Monday.
    WhitDays,
    /// `Dreifaltigkeitssonntag`, `Trinitatis`, the Sunday after Whitsun.
    Trinity,
    /// `Fronleichnam`, 60 days after Easter.
    CorpusChristi,
    /// `Herz-Jesu-Sonntag`, 70 days after Easter.
    SacredHeart,
    /// `Johannistag`, 24 June.
    JohnBaptist,
    /// `Siebenschläfertag`, 27 June.
    SevenSleepers,
    /// `Peter und Paul`, 29 June.
    PeterAndPaul,
    /// `Bundesfeier`, 1 August (Switzerland).
    SwissNationalDay,
    /// `Friedensfest`, 8 August (Augsburg).
    PeaceFestival,
    /// `Mariä Himmelfahrt`, 15 August.
    Assumption,
    /// `Weltkindertag`, 20 September.
    ChildrensDay,
    /// `Eidgenössischer Bettag`, the third Sunday of September (Switzerland).
    SwissPrayerDay,
    /// `Erntedankfest`, the first Sunday of October.
    Harvest,
    /// `Tag der Deutschen Einheit`, 3 October.
    GermanUnity,
    /// `Nationalfeiertag`, 26 October (Austria).
    AustrianNationalDay,
    /// `Reformationstag`, 31 October.
    Reformation,
    /// `Halloween`, 31 October.
    Halloween,
    /// `Allerheiligen`, 1 November.
    AllSaints,
    /// `Allerseelen`, 2 November.
    AllSouls,
    /// `Martinstag`, `Martini`, 11 November.
    Martin,
    /// `Volkstrauertag`, the second Sunday before Advent.
    NationalMourning,
    /// `Buß- und Bettag`, the Wednesday before the last Sunday before Advent.
    Repentance,
    /// `Totensonntag`, `Ewigkeitssonntag`, the last Sunday before Advent.
    SundayOfTheDead,
    /// `1. Adventswochenende`, the Sunday and the day before it.
    FirstAdventWeekend,
    /// `1. Advent`, the fourth Sunday before Christmas Day.
    FirstAdvent,
    /// `2. Adventswochenende`, the Sunday and the day before it.
    SecondAdventWeekend,
    /// `2. Advent`.
    SecondAdvent,
    /// `3. Adventswochenende`, the Sunday and the day before it.
    ThirdAdventWeekend,
    /// `3. Advent`.
    ThirdAdvent,
    /// `4. Adventswochenende`, the Sunday and the day before it.
    FourthAdventWeekend,
    /// `4. Advent`, the last Sunday before Christmas Day.
    FourthAdvent,
    /// `Advent`, `Adventszeit`, from the first Sunday of Advent to Christmas Eve.
    Advent,
    /// `Barbaratag`, 4 December.
    Barbara,
    /// `Nikolaus`, `Nikolaustag`, 6 December.
    Nicholas,
    /// `Mariä Empfängnis`, 8 December.
    ImmaculateConception,
    /// `Heiligabend`, 24 December.
    ChristmasEve,
    /// `Weihnachten`: Christmas Day, 25 December.
    Christmas,
    /// `Weihnachtstage`, `Weihnachtsfeiertage`, 25 and 26 December.
    ChristmasDays,
    /// `erster Weihnachtstag`, `Christtag`, 25 December.
    FirstChristmasDay,
    /// `zweiter Weihnachtstag`, 26 December.
    SecondChristmasDay,
    /// `Stephanitag`, `Stefanstag`, 26 December.
    Stephen,
    /// `zwischen den Jahren`, 27 to 30 December.
    BetweenTheYears,
    /// `Silvester`, 31 December.
    NewYearsEve,
    /// `Ramadan`, the ninth month of the Islamic calendar.
    Ramadan,
    /// `Zuckerfest`, `Fest des Fastenbrechens`, the day after Ramadan.
    FastBreaking,
    /// `Opferfest`, the tenth day of the twelfth Islamic month.
    Sacrifice,
}

/// On what a feast hangs.
enum Rule {
    /// A day of a month.
    Fixed(u32, u32),
    /// So many days after Easter Sunday.
    Easter(i64),
    /// So many days after the fourth Sunday of Advent.
    Advent(i64),
    /// The nth Sunday of a month.
    Sunday(u32, u8),
    /// A day of a month of the Islamic calendar, as it is reckoned; where the moon is looked for it may be a day off.
    Islamic(i64, i64),
}

use Feast::{
    Advent, AllSaints, AllSouls, Ascension, AshWednesday, Assumption, AustrianNationalDay, Barbara,
    Berchtold, BetweenTheYears, Candlemas, Carnival, ChildrensDay, Christmas, ChristmasDays,
    ChristmasEve, CorpusChristi, Easter, EasterDays, EasterMonday, EasterSunday, Epiphany,
    FastBreaking, FathersDay, FirstAdvent, FirstAdventWeekend, FirstChristmasDay, FourthAdvent,
    FourthAdventWeekend, GermanUnity, GoodFriday, Halloween, Harvest, HolocaustRemembrance,
    HolySaturday, HolyWeek, ImmaculateConception, JohnBaptist, Joseph, LabourDay, Lent, Liberation,
    Martin, MaundyThursday, MothersDay, NationalMourning, NewYear, NewYearsEve, Nicholas,
    PalmSunday, PeaceFestival, PeterAndPaul, Ramadan, Reformation, Repentance, SacredHeart,
    Sacrifice, SecondAdvent, SecondAdventWeekend, SecondChristmasDay, SevenSleepers, ShroveMonday,
    ShroveTuesday, Stephen, SundayOfTheDead, SwissNationalDay, SwissPrayerDay, ThirdAdvent,
    ThirdAdventWeekend, Trinity, Valentine, Walpurgis, WhitDays, WhitMonday, WhitSunday,
    WhitWeekend, WhiteSunday, Whitsun, WomensCarnival, WomensDay,
};

/// Every feast with its name, its first day and how many days it lasts, in the order of the year.
#[rustfmt::skip]
const FEASTS: &[(Feast, &str, Rule, u64)] = &[
    (NewYear,              "Neujahr",                   Rule::Fixed(1, 1),    1),
    (Berchtold,            "Berchtoldstag",             Rule::Fixed(1, 2),    1),
    (Epiphany,             "Heilige Drei Könige",       Rule::Fixed(1, 6),    1),
    (HolocaustRemembrance, "Holocaust-Gedenktag",       Rule::Fixed(1, 27),   1),
    (Candlemas,            "Mariä Lichtmess",           Rule::Fixed(2, 2),    1),
    (Valentine,            "Valentinstag",              Rule::Fixed(2, 14),   1),
    (WomensCarnival,       "Weiberfastnacht",           Rule::Easter(-52),    1),
    (Carnival,             "Karneval",                  Rule::Easter(-49),    3),
    (ShroveMonday,         "Rosenmontag",               Rule::Easter(-48),    1),
    (ShroveTuesday,        "Faschingsdienstag",         Rule::Easter(-47),    1),
    (AshWednesday,         "Aschermittwoch",            Rule::Easter(-46),    1),
    (Lent,                 "Fastenzeit",                Rule::Easter(-46),   46),
    (WomensDay,            "Frauentag",                 Rule::Fixed(3, 8),    1),
    (Joseph,               "Josefstag",                 Rule::Fixed(3, 19),   1),
    (PalmSunday,           "Palmsonntag",               Rule::Easter(-7),     1),
    (HolyWeek,             "Karwoche",                  Rule::Easter(-7),     7),
    (MaundyThursday,       "Gründonnerstag",            Rule::Easter(-3),     1),
    (GoodFriday,           "Karfreitag",                Rule::Easter(-2),     1),
    (HolySaturday,         "Karsamstag",                Rule::Easter(-1),     1),
    (Easter,               "Ostern",                    Rule::Easter(0),      1),
    (EasterSunday,         "Ostersonntag",              Rule::Easter(0),      1),
    (EasterMonday,         "Ostermontag",               Rule::Easter(1),      1),
    (EasterDays,           "Osterfeiertage",            Rule::Easter(-2),     4),
    (WhiteSunday,          "Weißer Sonntag",            Rule::Easter(7),      1),
    (Walpurgis,            "Walpurgisnacht",            Rule::Fixed(4, 30),   1),
    (LabourDay,            "Tag der Arbeit",            Rule::Fixed(5, 1),    1),
    (Liberation,           "Tag der Befreiung",         Rule::Fixed(5, 8),    1),
    (MothersDay,           "Muttertag",                 Rule::Sunday(5, 2),   1),
    (FathersDay,           "Vatertag",                  Rule::Easter(39),     1),
    (Ascension,            "Christi Himmelfahrt",       Rule::Easter(39),     1),
    (WhitWeekend,          "Pfingstwochenende",         Rule::Easter(48),     3),
    (Whitsun,              "Pfingsten",                 Rule::Easter(49),     1),
    (WhitSunday,           "Pfingstsonntag",            Rule::Easter(49),     1),
    (WhitMonday,           "Pfingstmontag",             Rule::Easter(50),     1),
    (WhitDays,             "Pfingstfeiertage",          Rule::Easter(49),     2),
    (Trinity,              "Dreifaltigkeitssonntag",    Rule::Easter(56),     1),
    (CorpusChristi,        "Fronleichnam",              Rule::Easter(60),     1),
    (SacredHeart,          "Herz-Jesu-Sonntag",         Rule::Easter(70),     1),
    (JohnBaptist,          "Johannistag",               Rule::Fixed(6, 24),   1),
    (SevenSleepers,        "Siebenschläfertag",         Rule::Fixed(6, 27),   1),
    (PeterAndPaul,         "Peter und Paul",            Rule::Fixed(6, 29),   1),
    (SwissNationalDay,     "Bundesfeier",               Rule::Fixed(8, 1),    1),
    (PeaceFestival,        "Friedensfest",              Rule::Fixed(8, 8),    1),
    (Assumption,           "Mariä Himmelfahrt",         Rule::Fixed(8, 15),   1),
    (SwissPrayerDay,       "Eidgenössischer Bettag",    Rule::Sunday(9, 3),   1),
    (ChildrensDay,         "Weltkindertag",             Rule::Fixed(9, 20),   1),
    (Harvest,              "Erntedankfest",             Rule::Sunday(10, 1),  1),
    (GermanUnity,          "Tag der Deutschen Einheit", Rule::Fixed(10, 3),   1),
    (AustrianNationalDay,  "Nationalfeiertag",          Rule::Fixed(10, 26),  1),
    (Reformation,          "Reformationstag",           Rule::Fixed(10, 31),  1),
    (Halloween,            "Halloween",                 Rule::Fixed(10, 31),  1),
    (AllSaints,            "Allerheiligen",             Rule::Fixed(11, 1),   1),
    (AllSouls,             "Allerseelen",               Rule::Fixed(11, 2),   1),
    (Martin,               "Martinstag",                Rule::Fixed(11, 11),  1),
    (NationalMourning,     "Volkstrauertag",            Rule::Advent(-35),    1),
    (Repentance,           "Buß- und Bettag",           Rule::Advent(-32),    1),
    (SundayOfTheDead,      "Totensonntag",              Rule::Advent(-28),    1),
    (FirstAdventWeekend,    "1. Adventswochenende",      Rule::Advent(-22),   2),
    (FirstAdvent,          "1. Advent",                 Rule::Advent(-21),    1),
    (SecondAdventWeekend,   "2. Adventswochenende",      Rule::Advent(-15),   2),
    (SecondAdvent,         "2. Advent",                 Rule::Advent(-14),    1),
    (ThirdAdventWeekend,    "3. Adventswochenende",      Rule::Advent(-8),    2),
    (ThirdAdvent,          "3. Advent",                 Rule::Advent(-7),     1),
    (FourthAdventWeekend,   "4. Adventswochenende",      Rule::Advent(-1),    2),
    (FourthAdvent,         "4. Advent",                 Rule::Advent(0),      1),
    (Advent,               "Adventszeit",               Rule::Advent(-21),   22),
    (Barbara,              "Barbaratag",                Rule::Fixed(12, 4),   1),
    (Nicholas,             "Nikolaustag",               Rule::Fixed(12, 6),   1),
    (ImmaculateConception, "Mariä Empfängnis",          Rule::Fixed(12, 8),   1),
    (ChristmasEve,         "Heiligabend",               Rule::Fixed(12, 24),  1),
    (Christmas,            "Weihnachten",               Rule::Fixed(12, 25),  1),
    (ChristmasDays,        "Weihnachtsfeiertage",       Rule::Fixed(12, 25),  2),
    (FirstChristmasDay,    "erster Weihnachtstag",      Rule::Fixed(12, 25),  1),
    (SecondChristmasDay,   "zweiter Weihnachtstag",     Rule::Fixed(12, 26),  1),
    (Stephen,              "Stephanstag",               Rule::Fixed(12, 26),  1),
    (BetweenTheYears,      "zwischen den Jahren",       Rule::Fixed(12, 27),  4),
    (NewYearsEve,          "Silvester",                 Rule::Fixed(12, 31),  1),
    (Ramadan,              "Ramadan",                   Rule::Islamic(9, 1), 30),
    (FastBreaking,         "Zuckerfest",                Rule::Islamic(10, 1), 1),
    (Sacrifice,            "Opferfest",                 Rule::Islamic(12, 10), 1),
];

impl Feast {
    /// Walks through all feasts in the order of the year.
    ///
    /// ```
    /// use depesche::date::Feast;
    /// assert!(Feast::all().any(|feast| feast == Feast::Halloween));
    /// ```
    pub fn all() -> impl ExactSizeIterator<Item = Self> + Clone {
        FEASTS.iter().map(|&(feast, ..)| feast)
    }

    /// Gives the commonest German name.
    ///
    /// ```
    /// assert_eq!(depesche::date::Feast::Repentance.name(), "Buß- und Bettag");
    /// ```
    pub fn name(self) -> &'static str {
        self.row().map_or("", |(_, name, ..)| name)
    }

    /// Gives the first day of the feast in `year`, `None` beyond chrono's calendar.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use depesche::date::Feast;
    /// assert_eq!(Feast::FirstAdvent.first_day(2024), NaiveDate::from_ymd_opt(2024, 12, 1));
    /// ```
    pub fn first_day(self, year: i32) -> Option<NaiveDate> {
        let (.., rule, _) = self.row()?;
        match *rule {
            Rule::Fixed(month, day) => NaiveDate::from_ymd_opt(year, month, day),
            Rule::Easter(days) => moved(easter_sunday(year)?, days),
            Rule::Advent(days) => moved(fourth_advent(year)?, days),
            Rule::Sunday(month, nth) => {
                NaiveDate::from_weekday_of_month_opt(year, month, Weekday::Sun, nth)
            }
            Rule::Islamic(month, day) => islamic(year, month, day),
        }
    }

    /// Gives the first day of the feast in `year` and the day after its last.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use depesche::date::Feast;
    ///
    /// let (first, end) = Feast::EasterDays.days(2025).unwrap();
    /// assert_eq!(Some(first), NaiveDate::from_ymd_opt(2025, 4, 18)); // Karfreitag
    /// assert_eq!(Some(end), NaiveDate::from_ymd_opt(2025, 4, 22)); // after Ostermontag
    /// ```
    pub fn days(self, year: i32) -> Option<(NaiveDate, NaiveDate)> {
        let first = self.first_day(year)?;
        let days = match self {
            // The season ends on Christmas Eve, the fourth Sunday may be that day or six before.
            Advent => return Some((first, NaiveDate::from_ymd_opt(year, 12, 25)?)),
            _ => self.row()?.3,
        };
        Some((first, first.checked_add_days(Days::new(days))?))
    }

    /// Tells whether the feast is one day.
    ///
    /// ```
    /// use depesche::date::Feast;
    /// assert!(Feast::Easter.is_day() && !Feast::Lent.is_day());
    /// ```
    pub fn is_day(self) -> bool {
        self.row().is_some_and(|row| row.3 == 1)
    }

    fn row(self) -> Option<&'static (Self, &'static str, Rule, u64)> {
        FEASTS.iter().find(|(feast, ..)| *feast == self)
    }
}

/// Gives Easter Sunday of `year` in the Gregorian calendar, `None` beyond chrono's.
///
/// The anonymous computus (Meeus, *Astronomical Algorithms*, chapter 8), with floor division, so that
/// it holds for the years before the calendar was made too.
///
/// ```
/// use chrono::NaiveDate;
/// use depesche::date::easter_sunday;
/// assert_eq!(easter_sunday(2025), NaiveDate::from_ymd_opt(2025, 4, 20));
/// ```
pub fn easter_sunday(year: i32) -> Option<NaiveDate> {
    let golden = year.rem_euclid(19);
    let (century, of_century) = (year.div_euclid(100), year.rem_euclid(100));
    let (leap_centuries, in_four) = (century.div_euclid(4), century.rem_euclid(4));
    let moon_shift = (century + 8).div_euclid(25);
    let correction = (century - moon_shift + 1).div_euclid(3);
    let epact = (19 * golden + century - leap_centuries - correction + 15).rem_euclid(30);
    let (leaps, odd) = (of_century / 4, of_century % 4);
    let to_sunday = (32 + 2 * in_four + 2 * leaps - epact - odd).rem_euclid(7);
    let late = (golden + 11 * epact + 22 * to_sunday) / 451;
    let day = u64::try_from(epact + to_sunday - 7 * late).ok()?;
    NaiveDate::from_ymd_opt(year, 3, 22)?.checked_add_days(Days::new(day))
}

/// The last Sunday before Christmas Day.
fn fourth_advent(year: i32) -> Option<NaiveDate> {
    let eve = NaiveDate::from_ymd_opt(year, 12, 24)?;
    eve.checked_sub_days(Days::new(eve.weekday().num_days_from_sunday().into()))
}

/// The first time that a day of the Islamic calendar falls in `year`, by the tabular calendar with the
/// leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29 of thirty; `None` before its first year.
fn islamic(year: i32, month: i64, day: i64) -> Option<NaiveDate> {
    // The last day of the year before the first of the calendar, 15 July 622 of the Julian, from 1 January of the year 1.
    const BEFORE: i64 = 227_014;
    let near = (i64::from(year) - 622) * 33 / 32;
    let days = |islamic: i64| {
        let (months, leaps) = ((59 * (month - 1) + 1) / 2, (3 + 11 * islamic) / 30);
        BEFORE + (islamic - 1) * 354 + leaps + months + day
    };
    (near - 1..=near + 2)
        .filter(|islamic| *islamic > 0)
        .filter_map(|islamic| {
            NaiveDate::from_num_days_from_ce_opt(i32::try_from(days(islamic)).ok()?)
        })
        .find(|found| found.year() == year)
}

/// So many days later, or earlier.
fn moved(day: NaiveDate, days: i64) -> Option<NaiveDate> {
    day.checked_add_signed(chrono::TimeDelta::try_days(days)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_feast_has_one_row_and_one_name() {
        let feasts: HashSet<_> = Feast::all().collect();
        let names: HashSet<_> = Feast::all().map(Feast::name).collect();
        assert_eq!(feasts.len(), FEASTS.len());
        assert_eq!(names.len(), FEASTS.len());
        // The last variant counts them all.
        assert_eq!(Sacrifice as usize + 1, FEASTS.len());
    }
}
