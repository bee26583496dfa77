//! What `stamps` finds, and that each find parses alone and prints to the same value.

use depesche::{
    Stamp,
    date::{Unit, Year},
    grammar,
    stamp::{Day, Role, stamps},
};

#[test]
fn stamps_are_found() {
    super::run("stamp", |case| {
        let found = stamps(&case.text);
        found.map(|stamp| (stamp.span.start..stamp.span.end, written(&stamp.value))).collect()
    });
}

/// Every way in gives the same value: found, parsed alone, read by the grammar, printed and parsed again.
#[test]
fn a_find_parses_alone() {
    super::check("stamp", |case| {
        for found in stamps(&case.text) {
            let text = found.text(&case.text).ok_or("the span does not slice")?;
            let alone: Stamp = text.parse().map_err(|error| format!("{text}: {error}"))?;
            let printed = alone.to_string();
            let again: Stamp = printed.parse().map_err(|error| format!("{printed}: {error}"))?;
            if alone != found.value || again != alone {
                return Err(format!(
                    "{text}: {:?}\n  alone {alone:?}\n  {printed}: {again:?}",
                    found.value
                ));
            }
        }
        Ok(())
    });
}

/// Role and time in short: `S 2025-04-04T03:51`, `P --11-07`, `-3h`, `today-1T18:20`.
fn written(stamp: &Stamp) -> String {
    let role = match stamp.role() {
        Some(Role::Stand) => "S ",
        Some(Role::Published) => "P ",
        Some(Role::Updated) => "U ",
        _ => "",
    };
    if let Some(ago) = stamp.ago() {
        let unit = match ago.unit() {
            Unit::Second => "s",
            Unit::Minute => "min",
            Unit::Hour => "h",
            Unit::Day => "d",
            Unit::Week => "w",
            Unit::Month => "m",
            Unit::Year => "y",
            other => panic!("no stamp counts in {other:?}"),
        };
        return format!("{role}-{}{unit}", ago.amount());
    }
    let day = match stamp.day() {
        Some(Day::Calendar(date)) => {
            let year = match date.year() {
                Some(Year::Short(year)) => format!("{year:02}"),
                Some(year) => format!("{:04}", year.number().unwrap_or(0)),
                None => "-".to_owned(),
            };
            match (date.month(), date.day()) {
                (Some(month), Some(day)) => format!("{year}-{month:02}-{day:02}"),
                (Some(month), None) => format!("{year}-{month:02}"),
                _ => year,
            }
        }
        Some(Day::FromToday(days)) => format!("today{days:+}"),
        _ => String::new(),
    };
    let clock = stamp.clock().map_or(String::new(), |clock| {
        let zone = clock.zone().map_or(String::new(), |zone| format!(" {zone:?}"));
        match (clock.minute(), clock.second()) {
            (Some(minute), Some(second)) => {
                format!("T{:02}:{minute:02}:{second:02}{zone}", clock.hour())
            }
            (Some(minute), None) => format!("T{:02}:{minute:02}{zone}", clock.hour()),
            _ => format!("T{:02}{zone}", clock.hour()),
        }
    });
    format!("{role}{day}{clock}")
}

#[test]
fn the_grammar_hands_back_the_rest() {
    let (rest, stamp) = grammar::stamp::<()>("Stand: 04.04.2025 03:51 Uhr | Teilen").unwrap();
    assert_eq!((written(&stamp).as_str(), rest), ("S 2025-04-04T03:51", " | Teilen"));
    assert!(grammar::stamp::<()>("Stand der Dinge").is_err());
}

#[test]
fn messages_say_what_was_wanted() {
    #[rustfmt::skip]
    let messages = [
        ("31.02.2025", "expected a day that exists at byte 0, found `31.02.2025`"),
        ("04.04.2025 25:70 Uhr", "expected a clock time that exists at byte 11, found `25:70 Uhr`"),
        ("30.9.3015", "expected a year at byte 0, found `30.9.3015`"),
        ("Stand der Dinge", "expected a stamp at byte 10, found `Dinge`"),
        ("4. April 2025 oder so", "expected the end of the text at byte 13, found ` oder so`"),
        ("", "expected a stamp at byte 0, found the end of the text"),
    ];
    for (text, message) in messages {
        assert_eq!(text.parse::<Stamp>().unwrap_err().to_string(), message, "{text}");
    }
}
