//! Resolving is total, and every rule switches what it says it switches.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};
use depesche::date::{
    Anchor, Carry, Date, NextWeekday, Pick, Rules, Seasons, TwoDigitYear, resolved, timexes,
};
use proptest::prelude::*;
use std::time::{Duration, Instant};

/// One of every kind, and those that reach farthest.
#[rustfmt::skip]
const FORMS: &[&str] = &[
    "4. April 2025", "4. April", "29. Februar", "31.12.", "4.4.25", "April", "April 2025", "1990", "'90", "190 v. Chr.",
    "Montag", "Dienstag, 29. Februar", "4., 5. und 6. April", "vom 28. März bis 2. April", "vom 28. Dezember bis 2. Januar",
    "von Montag bis Freitag", "10 bis 12 Uhr", "22 bis 2 Uhr", "2014–2016", "2024/25", "zwischen März und Mai",
    "Anfang Juni", "Mitte nächsten Jahres", "Ende der Woche", "drittes Quartal", "zweites Halbjahr 2024", "Sommer", "Winter 2023",
    "KW 53", "Wochenende", "90er Jahre", "1990er Jahre", "19. Jahrhundert", "Jahrhundertwende", "letzter Sonntag im März",
    "Karfreitag", "Silvester", "Ostern 2025", "4. Advent", "Weiberfastnacht",
    "15 Uhr", "15.30 Uhr", "24 Uhr", "halb vier", "Mitternacht", "am Abend", "Montagabend", "Nacht zum Sonntag", "heute früh",
    "gestern", "heute", "übermorgen", "heuer", "Vorjahr", "Vortag", "am Tag darauf", "am selben Tag", "nächste Woche",
    "vorletztes Jahr", "übernächsten Monat", "vergangenen Dienstag", "nächsten Sommer", "vorletzten Winter", "übernächstes Wochenende",
    "vor drei Tagen", "in zwei Wochen", "in 4000000000 Jahren", "vor 42949672 Jahrhunderten", "in 999999 Jahren", "vor 2 Stunden",
    "in anderthalb Jahren", "vor eineinhalb Stunden", "vor einem halben Jahr", "drei Tage später", "seit drei Jahren",
    "binnen 24 Stunden", "die nächsten zwei Wochen", "in den vergangenen 10 Jahren", "seit Jahren", "jetzt", "damals", "demnächst",
    "ab 14 Uhr", "bis Freitag", "seit 2021", "vor Donnerstag", "nach 1989", "drei Jahre", "täglich", "jeden Montag",
];

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a real day")
}

#[test]
fn every_form_is_read() {
    for form in FORMS {
        // Numbers too large for a length may be refused, the others not.
        if !form.contains("000000") && !form.contains("Jahrhunderten") {
            assert!(depesche::dates(form).next().is_some(), "{form}");
        }
    }
}

fn any_reference() -> impl Strategy<Value = NaiveDateTime> {
    let days = (NaiveDate::MAX - NaiveDate::MIN).num_days().unsigned_abs();
    let edge = 0..800u64;
    let at = prop_oneof![0..=days, edge.clone(), edge.prop_map(move |near| days - near),];
    (at, 0..86_400u32).prop_map(|(days, second)| {
        let day = NaiveDate::MIN.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX);
        let time = NaiveTime::from_num_seconds_from_midnight_opt(second, 0);
        day.and_time(time.unwrap_or(NaiveTime::MIN))
    })
}

fn any_rules() -> impl Strategy<Value = Rules> {
    let pick = || {
        prop::sample::select(vec![Pick::Tense, Pick::Nearest, Pick::Past, Pick::Future, Pick::Same])
    };
    let two = prop_oneof![
        Just(TwoDigitYear::Nearest),
        any::<u8>().prop_map(TwoDigitYear::Pivot),
        Just(TwoDigitYear::Reject)
    ];
    let next = prop::sample::select(vec![NextWeekday::First, NextWeekday::OfNextWeek]);
    let seasons = prop::sample::select(vec![Seasons::Meteorological, Seasons::Astronomical]);
    let carry = || prop::sample::select(vec![Carry::On, Carry::Off]);
    (pick(), pick(), two, next, seasons, carry(), carry(), carry(), carry()).prop_map(
        |(weekday, year, two, next, seasons, clock, story, topic, diary)| {
            Rules::new()
                .weekday(weekday)
                .year(year)
                .two_digit_year(two)
                .next_weekday(next)
                .seasons(seasons)
                .clock_day(clock)
                .story_year(story)
                .day_under_discussion(topic)
                .diary(diary)
        },
    )
}

proptest! {
    #[test]
    fn resolving_is_total(at in any_reference(), rules in any_rules(), by_day in any::<bool>()) {
        let anchor: Anchor = if by_day { at.date().into() } else { at.into() };
        for form in FORMS {
            for found in depesche::dates(form) {
                if let Some(meant) = found.value.resolve(anchor, &rules) {
                    prop_assert!(meant.start() <= meant.end(), "{form} seen from {at}");
                }
            }
        }
    }

    #[test]
    fn a_text_is_read_to_its_end(
        at in any_reference(),
        rules in any_rules(),
        forms in prop::collection::vec(prop::sample::select(FORMS), 1..12),
        glue in prop::sample::select(vec![". Am ", " und ", "\n", ", jeweils ", " war es; ", "! Um "]),
    ) {
        let text = forms.join(glue);
        let found = resolved(&text, at, &rules).count();
        prop_assert_eq!(found, depesche::dates(&text).count());
        let mut end = 0;
        for timex in timexes(&text, at, &rules) {
            prop_assert!(timex.text(&text).is_some_and(|words| !words.is_empty()));
            prop_assert!(timex.span.start >= end, "{} {:?}", text, timex);
            end = timex.span.end;
            prop_assert!(!timex.value.to_string().is_empty());
        }
    }

    #[test]
    fn a_full_date_does_not_ask_what_day_it_is(at in any_reference(), rules in any_rules()) {
        let date: Date = "4. April 2025".parse().unwrap();
        let meant = date.resolve(at, &rules).unwrap();
        prop_assert_eq!(meant.start().date(), day(2025, 4, 4));
        prop_assert_eq!(meant.end().date(), day(2025, 4, 5));
    }
}

#[test]
fn the_ends_of_the_calendar_are_silent() {
    for edge in [NaiveDate::MIN, NaiveDate::MAX] {
        for form in FORMS {
            for found in depesche::dates(form) {
                let _ = found.value.resolve(edge, &Rules::new());
            }
        }
    }
}

/// The first day that a text's only date means under some rules, seen from Friday, 4 April 2025.
#[track_caller]
fn first(text: &str, rules: Rules) -> Option<NaiveDate> {
    let all: Vec<_> = resolved(text, day(2025, 4, 4), &rules).collect();
    let (_, meant) = all.last().unwrap_or_else(|| panic!("nothing found in {text}"));
    meant.map(|meant| meant.start().date())
}

#[test]
fn two_digits_switch() {
    let text = "Der Brief vom 4.4.71 liegt vor.";
    assert_eq!(first(text, Rules::new()), Some(day(1971, 4, 4)));
    let pivot = |year| Rules::new().two_digit_year(TwoDigitYear::Pivot(year));
    assert_eq!(first(text, pivot(71)), Some(day(1971, 4, 4)));
    assert_eq!(first(text, pivot(72)), Some(day(2071, 4, 4)));
    assert_eq!(first(text, Rules::new().two_digit_year(TwoDigitYear::Reject)), None);
}

#[test]
fn weekdays_switch() {
    let by = |pick| Rules::new().weekday(pick);
    let text = "Am Dienstag kam er.";
    assert_eq!(first(text, Rules::new()), Some(day(2025, 4, 1)));
    assert_eq!(first("Am Dienstag kommt er.", Rules::new()), Some(day(2025, 4, 8)));
    assert_eq!(first(text, by(Pick::Future)), Some(day(2025, 4, 8)));
    assert_eq!(first("Am Dienstag kommt er.", by(Pick::Past)), Some(day(2025, 4, 1)));
    assert_eq!(first(text, by(Pick::Nearest)), Some(day(2025, 4, 1)));
    assert_eq!(first(text, by(Pick::Same)), Some(day(2025, 4, 1)));
    assert_eq!(first("Am Sonntag kam er.", by(Pick::Same)), Some(day(2025, 4, 6)));
    // The day of the paper itself.
    assert_eq!(first("Am Freitag kam er.", Rules::new()), Some(day(2025, 4, 4)));
    assert_eq!(first("Am Freitag kam er.", by(Pick::Past)), Some(day(2025, 3, 28)));
    assert_eq!(first("Am Freitag kam er.", by(Pick::Future)), Some(day(2025, 4, 11)));
}

#[test]
fn years_switch() {
    let by = |pick| Rules::new().year(pick);
    let text = "Am 10. Februar kam er.";
    assert_eq!(first(text, Rules::new()), Some(day(2025, 2, 10)));
    assert_eq!(first(text, by(Pick::Future)), Some(day(2026, 2, 10)));
    assert_eq!(first("Am 10. Juni kommt er.", by(Pick::Past)), Some(day(2024, 6, 10)));
    let december = "Am 10. Dezember war es.";
    assert_eq!(first(december, by(Pick::Nearest)), Some(day(2024, 12, 10)));
    assert_eq!(first(december, by(Pick::Same)), Some(day(2025, 12, 10)));
    assert_eq!(first("Am 29. Februar war es.", by(Pick::Future)), Some(day(2028, 2, 29)));
}

#[test]
fn the_next_weekday_switches() {
    let week = Rules::new().next_weekday(NextWeekday::OfNextWeek);
    assert_eq!(first("nächsten Samstag", Rules::new()), Some(day(2025, 4, 5)));
    assert_eq!(first("nächsten Samstag", week), Some(day(2025, 4, 12)));
    assert_eq!(first("letzten Dienstag", Rules::new()), Some(day(2025, 4, 1)));
    assert_eq!(first("letzten Dienstag", week), Some(day(2025, 3, 25)));
}

#[test]
fn seasons_switch() {
    let sun = Rules::new().seasons(Seasons::Astronomical);
    assert_eq!(first("Sommer 2023", Rules::new()), Some(day(2023, 6, 1)));
    assert_eq!(first("Sommer 2023", sun), Some(day(2023, 6, 21)));
}

#[test]
fn what_was_said_before_switches() {
    let clock = "Am 10. April tagt der Rat. Um 18 Uhr ist Beginn.";
    assert_eq!(first(clock, Rules::new()), Some(day(2025, 4, 10)));
    assert_eq!(first(clock, Rules::new().clock_day(Carry::Off)), Some(day(2025, 4, 4)));
    let story = "Im März 1992 kam sie. Im Mai ging sie.";
    assert_eq!(first(story, Rules::new()), Some(day(1992, 5, 1)));
    assert_eq!(first(story, Rules::new().story_year(Carry::Off)), Some(day(2024, 5, 1)));
    let diary = "MITTWOCH Es regnete.\nSAMSTAG Gestern kam Besuch.";
    assert_eq!(first(diary, Rules::new()), Some(day(2025, 4, 4)));
    assert_eq!(first(diary, Rules::new().diary(Carry::Off)), Some(day(2025, 4, 3)));
    let topic = "Am 22. März kam sie. Am Vortag war es warm.";
    assert_eq!(first(topic, Rules::new()), Some(day(2025, 3, 21)));
    let alone = Rules::new().day_under_discussion(Carry::Off);
    assert_eq!(first(topic, alone), Some(day(2025, 4, 3)));
    let month = "Mitte März kam sie. Ende des Monats ging sie.";
    assert_eq!(first(month, Rules::new()), Some(day(2025, 3, 21)));
    assert_eq!(first(month, alone), Some(day(2025, 4, 21)));
    let clause = "Im Vorjahr fiel im Oktober Schnee.";
    assert_eq!(first(clause, Rules::new()), Some(day(2024, 10, 1)));
    let clause = "2027 fiel im Oktober Schnee.";
    assert_eq!(first(clause, Rules::new()), Some(day(2027, 10, 1)));
    assert_eq!(first(clause, Rules::new().story_year(Carry::Off)), Some(day(2024, 10, 1)));
}

/// A line eight times as long takes at most three times as long as the line eight times: quadratic work would take eight
/// times as long. Both have to wait alike on a busy machine, and the best of some runs of each counts.
#[test]
fn a_line_without_an_end_is_read_in_linear_time() {
    let line =
        |times| "Am Montag um 15 Uhr, heute und am Vortag, DIENSTAG 1992 im Mai ".repeat(times);
    let (small, large) = (line(60), line(480));
    let anchor = day(2025, 4, 4);
    let time = |line: &str, runs: usize, least: usize| {
        let began = Instant::now();
        for _ in 0..runs {
            assert!(resolved(line, anchor, &Rules::new()).count() > least);
            assert!(timexes(line, anchor, &Rules::new()).count() > least);
        }
        began.elapsed()
    };
    let (mut eight_times, mut eightfold) = (Duration::MAX, Duration::MAX);
    let linear = (0..20).any(|_| {
        eight_times = eight_times.min(time(&small, 8, 180));
        eightfold = eightfold.min(time(&large, 1, 1_440));
        eightfold < eight_times * 3
    });
    assert!(linear, "{eight_times:?}, then {eightfold:?}");
}
