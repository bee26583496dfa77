//! Dates that chrono can read too agree with chrono over the whole of its calendar, real and impossible.
//!
//! The forms that newspapers write have years of four digits; the longer ones and those before Christ are read
//! as ISO 8601 has them (`+12345-01-01`, `-0043-03-15`), which is how chrono itself writes them, and as German
//! does (`15. März 44 v. Chr.`).

use chrono::{Datelike, Days, NaiveDate};
use depesche::{Date, Stamp, date::CalendarDate};

const NAMES: [&str; 12] = [
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

/// What the crate reads.
fn ours(text: &str) -> Option<NaiveDate> {
    text.parse::<CalendarDate>().ok()?.to_naive()
}

#[track_caller]
fn agree(day: u32, month: u32, year: i32) {
    let wanted = NaiveDate::from_ymd_opt(year, month, day);
    let forms = [
        (format!("{day:02}.{month:02}.{year:04}"), "%d.%m.%Y"),
        (format!("{day}.{month}.{year:04}"), "%d.%m.%Y"),
        (format!("{year:04}-{month:02}-{day:02}"), "%Y-%m-%d"),
        (format!("{day}/{month}/{year:04}"), "%d/%m/%Y"),
    ];
    for (text, form) in forms {
        assert_eq!(ours(&text), wanted, "{text}");
        assert_eq!(NaiveDate::parse_from_str(&text, form).ok(), wanted, "{text}");
    }
}

#[test]
fn every_day_of_two_centuries() {
    let mut day = NaiveDate::from_ymd_opt(1896, 1, 1).expect("a day");
    while day.year() < 2105 {
        let text = format!("{:02}.{:02}.{:04}", day.day(), day.month(), day.year());
        assert_eq!(ours(&text), Some(day), "{text}");
        day = day + Days::new(1);
    }
}

#[test]
fn the_ends_of_all_months_of_all_years() {
    for year in 1..=9999 {
        for (day, month) in [(1, 1), (28, 2), (29, 2), (30, 2), (30, 4), (31, 4), (31, 12), (1, 13)]
        {
            agree(day, month, year);
        }
    }
}

/// A day as chrono writes it, and with its year as German counts it.
#[track_caller]
fn agree_beyond(day: u32, month: u32, year: i32) {
    let wanted = NaiveDate::from_ymd_opt(year, month, day);
    let iso = match year {
        0..=9999 => format!("{year:04}-{month:02}-{day:02}"),
        _ => format!("{year:+05}-{month:02}-{day:02}"),
    };
    assert_eq!(ours(&iso), wanted, "{iso}");
    assert_eq!(iso.parse().ok(), wanted, "{iso}");
    let era = if year > 0 { format!("{year} n. Chr.") } else { format!("{} v. Chr.", 1 - year) };
    let german = format!("{day}. {} {era}", NAMES[month as usize - 1]);
    assert_eq!(ours(&german), wanted, "{german}");
}

#[test]
fn years_over_the_whole_calendar() {
    let (first, last) = (NaiveDate::MIN.year(), NaiveDate::MAX.year());
    // All years that history has, and of the others one in seven.
    for year in (first..=last).filter(|year| (-5000..=5000).contains(year) || year % 7 == 0) {
        // Another day in each, and the 29th of February in every other.
        let turn = year.unsigned_abs();
        agree_beyond(turn % 31 + 1, turn / 31 % 12 + 1, year);
        if turn % 2 == 0 {
            agree_beyond(29, 2, year);
        }
    }
}

#[test]
fn the_ends_of_the_calendar() {
    for end in [NaiveDate::MIN, NaiveDate::MAX] {
        assert_eq!(ours(&end.to_string()), Some(end));
        let read: CalendarDate = end.to_string().parse().expect("a date");
        assert_eq!(read.to_string().parse(), Ok(read), "{read}");
    }
    for beyond in ["+262143-01-01", "-262144-12-31", "+999999999-01-01", "-999999999-01-01"] {
        assert_eq!(ours(beyond), None, "{beyond}");
        assert!(beyond.parse::<NaiveDate>().is_err(), "{beyond}");
    }
    for wrong in
        ["+2025-4-04", "-2025-04", "+-2025-04-04", "-44-03-15", "2025-04-04-", "+2025-02-29"]
    {
        assert!(wrong.parse::<CalendarDate>().is_err(), "{wrong}");
    }
}

#[test]
fn every_pair_of_numbers_in_odd_years() {
    for year in [1, 4, 100, 400, 999, 1000, 1582, 1899, 1900, 1999, 2000, 2023, 2024, 2100, 9999] {
        for month in 0..=14 {
            for day in 0..=33 {
                agree(day, month, year);
            }
        }
    }
}

#[test]
fn month_names_agree_with_numbers() {
    for year in [1582, 1900, 2000, 2023, 2024] {
        for (month, name) in (1..).zip(NAMES) {
            for day in 0..=32 {
                let wanted = NaiveDate::from_ymd_opt(year, month, day);
                assert_eq!(ours(&format!("{day}. {name} {year}")), wanted, "{day}. {name} {year}");
            }
        }
    }
}

#[test]
fn clock_times_agree() {
    for hour in 0..=30 {
        for minute in 0..=70 {
            let text = format!("{hour:02}:{minute:02}");
            let wanted = chrono::NaiveTime::from_hms_opt(hour, minute, 0);
            let read = text.parse::<depesche::date::ClockTime>().ok().and_then(|t| t.to_naive());
            assert_eq!(read, wanted, "{text}");
            let midnight = hour == 24 && minute == 0;
            assert_eq!(text.parse::<Date>().is_ok(), wanted.is_some() || midnight, "{text}");
        }
    }
}

/// A year of two digits is one of the hundred from any year on, and none where they leave the calendar.
#[test]
fn a_short_year_lies_within_any_hundred() {
    for (written, short) in [("04.04.00", 0), ("04.04.25", 25), ("04.04.99", 99)] {
        let stamp: Stamp = written.parse().expect("a stamp");
        for first in [
            i32::MIN,
            i32::MIN + 99,
            -262_200,
            -1,
            0,
            1,
            25,
            1970,
            262_000,
            i32::MAX - 99,
            i32::MAX,
        ] {
            let year = stamp.to_naive_within(first).map(|at| i64::from(at.year()));
            let wanted =
                (0..100).map(|n| i64::from(first) + n).find(|year| year.rem_euclid(100) == short);
            let in_calendar = |year: &i64| (-262_143..=262_142).contains(year);
            assert_eq!(year, wanted.filter(in_calendar), "{written} from {first}");
        }
    }
}
