//! Dates that chrono can read too agree with chrono, over all years of four digits, real and impossible.

use chrono::{Datelike, Days, NaiveDate};
use depesche::{Date, Stamp, date::CalendarDate};

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
