//! Easter against a table of four centuries and against Gauss's rule; the feasts against days known
//! from calendars.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use depesche::date::{Feast, easter_sunday};

/// Easter Sunday from 1700 to 2099, ten years a line, as the tables print it.
const EASTER: &str = "
    1700  11.4. 27.3. 16.4. 08.4. 23.3. 12.4. 04.4. 24.4. 08.4. 31.3.
    1710  20.4. 05.4. 27.3. 16.4. 01.4. 21.4. 12.4. 28.3. 17.4. 09.4.
    1720  31.3. 13.4. 05.4. 28.3. 16.4. 01.4. 21.4. 13.4. 28.3. 17.4.
    1730  09.4. 25.3. 13.4. 05.4. 25.4. 10.4. 01.4. 21.4. 06.4. 29.3.
    1740  17.4. 02.4. 25.3. 14.4. 05.4. 18.4. 10.4. 02.4. 14.4. 06.4.
    1750  29.3. 11.4. 02.4. 22.4. 14.4. 30.3. 18.4. 10.4. 26.3. 15.4.
    1760  06.4. 22.3. 11.4. 03.4. 22.4. 07.4. 30.3. 19.4. 03.4. 26.3.
    1770  15.4. 31.3. 19.4. 11.4. 03.4. 16.4. 07.4. 30.3. 19.4. 04.4.
    1780  26.3. 15.4. 31.3. 20.4. 11.4. 27.3. 16.4. 08.4. 23.3. 12.4.
    1790  04.4. 24.4. 08.4. 31.3. 20.4. 05.4. 27.3. 16.4. 08.4. 24.3.
    1800  13.4. 05.4. 18.4. 10.4. 01.4. 14.4. 06.4. 29.3. 17.4. 02.4.
    1810  22.4. 14.4. 29.3. 18.4. 10.4. 26.3. 14.4. 06.4. 22.3. 11.4.
    1820  02.4. 22.4. 07.4. 30.3. 18.4. 03.4. 26.3. 15.4. 06.4. 19.4.
    1830  11.4. 03.4. 22.4. 07.4. 30.3. 19.4. 03.4. 26.3. 15.4. 31.3.
    1840  19.4. 11.4. 27.3. 16.4. 07.4. 23.3. 12.4. 04.4. 23.4. 08.4.
    1850  31.3. 20.4. 11.4. 27.3. 16.4. 08.4. 23.3. 12.4. 04.4. 24.4.
    1860  08.4. 31.3. 20.4. 05.4. 27.3. 16.4. 01.4. 21.4. 12.4. 28.3.
    1870  17.4. 09.4. 31.3. 13.4. 05.4. 28.3. 16.4. 01.4. 21.4. 13.4.
    1880  28.3. 17.4. 09.4. 25.3. 13.4. 05.4. 25.4. 10.4. 01.4. 21.4.
    1890  06.4. 29.3. 17.4. 02.4. 25.3. 14.4. 05.4. 18.4. 10.4. 02.4.
    1900  15.4. 07.4. 30.3. 12.4. 03.4. 23.4. 15.4. 31.3. 19.4. 11.4.
    1910  27.3. 16.4. 07.4. 23.3. 12.4. 04.4. 23.4. 08.4. 31.3. 20.4.
    1920  04.4. 27.3. 16.4. 01.4. 20.4. 12.4. 04.4. 17.4. 08.4. 31.3.
    1930  20.4. 05.4. 27.3. 16.4. 01.4. 21.4. 12.4. 28.3. 17.4. 09.4.
    1940  24.3. 13.4. 05.4. 25.4. 09.4. 01.4. 21.4. 06.4. 28.3. 17.4.
    1950  09.4. 25.3. 13.4. 05.4. 18.4. 10.4. 01.4. 21.4. 06.4. 29.3.
    1960  17.4. 02.4. 22.4. 14.4. 29.3. 18.4. 10.4. 26.3. 14.4. 06.4.
    1970  29.3. 11.4. 02.4. 22.4. 14.4. 30.3. 18.4. 10.4. 26.3. 15.4.
    1980  06.4. 19.4. 11.4. 03.4. 22.4. 07.4. 30.3. 19.4. 03.4. 26.3.
    1990  15.4. 31.3. 19.4. 11.4. 03.4. 16.4. 07.4. 30.3. 12.4. 04.4.
    2000  23.4. 15.4. 31.3. 20.4. 11.4. 27.3. 16.4. 08.4. 23.3. 12.4.
    2010  04.4. 24.4. 08.4. 31.3. 20.4. 05.4. 27.3. 16.4. 01.4. 21.4.
    2020  12.4. 04.4. 17.4. 09.4. 31.3. 20.4. 05.4. 28.3. 16.4. 01.4.
    2030  21.4. 13.4. 28.3. 17.4. 09.4. 25.3. 13.4. 05.4. 25.4. 10.4.
    2040  01.4. 21.4. 06.4. 29.3. 17.4. 09.4. 25.3. 14.4. 05.4. 18.4.
    2050  10.4. 02.4. 21.4. 06.4. 29.3. 18.4. 02.4. 22.4. 14.4. 30.3.
    2060  18.4. 10.4. 26.3. 15.4. 06.4. 29.3. 11.4. 03.4. 22.4. 14.4.
    2070  30.3. 19.4. 10.4. 26.3. 15.4. 07.4. 19.4. 11.4. 03.4. 23.4.
    2080  07.4. 30.3. 19.4. 04.4. 26.3. 15.4. 31.3. 20.4. 11.4. 03.4.
    2090  16.4. 08.4. 30.3. 12.4. 04.4. 24.4. 15.4. 31.3. 20.4. 12.4.
";

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a real day")
}

#[test]
fn easter_stands_as_in_the_table() {
    let mut years = 0;
    for line in EASTER.lines().filter(|line| !line.is_empty()) {
        let mut words = line.split_whitespace();
        let decade: i32 = words.next().expect("a decade").parse().expect("a year");
        for (year, date) in (decade..).zip(words) {
            let mut parts = date.split('.').map(|part| part.parse().unwrap_or(0));
            let (d, m) = (parts.next().expect("a day"), parts.next().expect("a month"));
            assert_eq!(easter_sunday(year), Some(day(year, m, d)));
            years += 1;
        }
    }
    assert_eq!(years, 400);
}

/// Gauss's rule with his corrections, written out as he did (*Monatliche Correspondenz*, 1816).
#[allow(clippy::many_single_char_names, reason = "Gauss's own letters")]
fn gauss(year: i64) -> (u32, u64) {
    let (a, b, c, k) = (year % 19, year % 4, year % 7, year / 100);
    let (p, q) = ((13 + 8 * k) / 25, k / 4);
    let m = (15 - p + k - q).rem_euclid(30);
    let n = (4 + k - q).rem_euclid(7);
    let d = (19 * a + m) % 30;
    let e = (2 * b + 4 * c + 6 * d + n) % 7;
    let days = match (d, e) {
        (29, 6) => 28,
        (28, 6) if (11 * m + 11) % 30 < 19 => 27,
        _ => d + e,
    };
    (22, u64::try_from(days).expect("not before 22 March"))
}

#[test]
fn easter_agrees_with_gauss() {
    for year in 1583..=20_000 {
        let (first, days) = gauss(year.into());
        let wanted = day(year, 3, first).checked_add_days(Days::new(days));
        assert_eq!(easter_sunday(year), wanted, "{year}");
    }
}

#[test]
fn easter_is_a_sunday_in_every_year_of_the_calendar() {
    for year in NaiveDate::MIN.year()..=NaiveDate::MAX.year() {
        let easter = easter_sunday(year).expect("spring is inside every year");
        assert_eq!(easter.weekday(), Weekday::Sun, "{year}");
        let span = (easter.month(), easter.day());
        assert!(((3, 22)..=(4, 25)).contains(&span), "{easter}");
    }
    assert_eq!(easter_sunday(NaiveDate::MAX.year() + 1), None);
    assert_eq!(easter_sunday(i32::MIN), None);
}

#[test]
fn every_feast_is_total() {
    for feast in Feast::all() {
        for year in [i32::MIN, -262_144, -262_143, -1, 0, 1, 1582, 2025, 262_142, 262_143, i32::MAX]
        {
            if let Some((first, end)) = feast.days(year) {
                assert!(first < end, "{feast:?} {year}");
                assert_eq!(feast.first_day(year), Some(first));
                assert_eq!((end - first).num_days() == 1, feast.is_day(), "{feast:?} {year}");
            }
        }
        assert!(feast.days(2025).is_some(), "{feast:?}");
    }
}

#[test]
fn the_feasts_of_2024_and_2025_stand_as_in_the_calendar() {
    let wanted = [
        (Feast::Epiphany, (2025, 1, 6)),
        (Feast::WomensCarnival, (2025, 2, 27)),
        (Feast::ShroveMonday, (2025, 3, 3)),
        (Feast::ShroveTuesday, (2025, 3, 4)),
        (Feast::AshWednesday, (2025, 3, 5)),
        (Feast::PalmSunday, (2025, 4, 13)),
        (Feast::MaundyThursday, (2025, 4, 17)),
        (Feast::GoodFriday, (2025, 4, 18)),
        (Feast::HolySaturday, (2025, 4, 19)),
        (Feast::Easter, (2025, 4, 20)),
        (Feast::EasterMonday, (2025, 4, 21)),
        (Feast::WhiteSunday, (2025, 4, 27)),
        (Feast::MothersDay, (2025, 5, 11)),
        (Feast::Ascension, (2025, 5, 29)),
        (Feast::FathersDay, (2025, 5, 29)),
        (Feast::Whitsun, (2025, 6, 8)),
        (Feast::WhitMonday, (2025, 6, 9)),
        (Feast::Trinity, (2025, 6, 15)),
        (Feast::CorpusChristi, (2025, 6, 19)),
        (Feast::SwissNationalDay, (2025, 8, 1)),
        (Feast::Assumption, (2025, 8, 15)),
        (Feast::SwissPrayerDay, (2025, 9, 21)),
        (Feast::GermanUnity, (2025, 10, 3)),
        (Feast::Harvest, (2025, 10, 5)),
        (Feast::AustrianNationalDay, (2025, 10, 26)),
        (Feast::Reformation, (2025, 10, 31)),
        (Feast::AllSaints, (2025, 11, 1)),
        (Feast::NationalMourning, (2025, 11, 16)),
        (Feast::Repentance, (2025, 11, 19)),
        (Feast::SundayOfTheDead, (2025, 11, 23)),
        (Feast::FirstAdvent, (2025, 11, 30)),
        (Feast::FourthAdvent, (2025, 12, 21)),
        (Feast::ChristmasEve, (2025, 12, 24)),
        (Feast::Stephen, (2025, 12, 26)),
        (Feast::NewYearsEve, (2025, 12, 31)),
        // 2023: the fourth Sunday of Advent was Christmas Eve.
        (Feast::FourthAdvent, (2023, 12, 24)),
        (Feast::FirstAdvent, (2023, 12, 3)),
        (Feast::Repentance, (2023, 11, 22)),
        // 2022: Christmas Day was a Sunday.
        (Feast::FourthAdvent, (2022, 12, 18)),
        (Feast::Repentance, (2018, 11, 21)),
        (Feast::WomensCarnival, (2019, 2, 28)),
        (Feast::ShroveMonday, (2018, 2, 12)),
        // As reckoned, and as the authorities had it in these years.
        (Feast::Ramadan, (2018, 5, 16)),
        (Feast::FastBreaking, (2018, 6, 15)),
        (Feast::Ramadan, (2025, 3, 1)),
        (Feast::FastBreaking, (2025, 3, 31)),
    ];
    for (feast, (y, m, d)) in wanted {
        assert_eq!(feast.first_day(y), Some(day(y, m, d)), "{}", feast.name());
    }
}

#[test]
fn feasts_of_several_days_end_where_they_should() {
    assert_eq!(Feast::Lent.days(2025), Some((day(2025, 3, 5), day(2025, 4, 20))));
    assert_eq!(Feast::HolyWeek.days(2025), Some((day(2025, 4, 13), day(2025, 4, 20))));
    assert_eq!(Feast::Advent.days(2023), Some((day(2023, 12, 3), day(2023, 12, 25))));
    assert_eq!(Feast::ChristmasDays.days(2025), Some((day(2025, 12, 25), day(2025, 12, 27))));
    assert_eq!(Feast::BetweenTheYears.days(2025), Some((day(2025, 12, 27), day(2025, 12, 31))));
}
