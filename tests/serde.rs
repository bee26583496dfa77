//! With the feature `serde`: what is written is read back to the same value, and field names are public interface.
#![cfg(feature = "serde")]

#[path = "cases/load.rs"]
#[allow(dead_code, reason = "the answers of the cases are compared elsewhere")]
mod load;

use chrono::NaiveDate;
use depesche::{
    Date, Line, ParseError, Quote, Source, Stamp,
    date::{
        CalendarDate, ClockTime, Length, Period, Recurring, Relative, Resolved, Rules, TimexValue,
        resolved, timexes,
    },
    lines, quoted, quotes, sources, stamps,
};
use expect_test::expect_file;
use serde::{Serialize, de::DeserializeOwned};
use std::{
    collections::BTreeMap,
    fmt::{Debug, Write as _},
    fs,
    path::Path,
};

/// The first value of every shape: the JSON without what stands in it, and the JSON.
type Shapes = BTreeMap<String, String>;

/// Writes a value, reads it back, and keeps it where its shape is new.
fn goes_round<T: Serialize + DeserializeOwned + PartialEq + Debug>(
    shapes: &mut Shapes,
    what: &str,
    value: &T,
) {
    let json = serde_json::to_value(value).expect("a value is JSON");
    let text = json.to_string();
    let back: T = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
    assert_eq!(&back, value, "{text}");
    // Places are written too, and not compared.
    assert_eq!(serde_json::to_value(&back).expect("a value is JSON"), json);
    shapes.entry(format!("{what} {}", shape(&json))).or_insert(text);
}

/// The names of the fields, and of the kinds that are words in lower case.
fn shape(json: &serde_json::Value) -> String {
    match json {
        serde_json::Value::Object(fields) => {
            let fields: Vec<_> = fields
                .iter()
                .filter(|(name, value)| !value.is_null() || *name == "kind")
                .map(|(name, value)| match (name.as_str(), value.as_str()) {
                    ("kind", Some(kind)) => format!("{name} {kind}"),
                    _ => format!("{name} {}", shape(value)),
                })
                .collect();
            format!("{{{}}}", fields.join(", "))
        }
        serde_json::Value::Array(values) => {
            format!("[{}]", values.first().map(shape).unwrap_or_default())
        }
        _ => String::new(),
    }
}

/// Everything found in a text goes round.
fn all_go_round(shapes: &mut Shapes, text: &str) {
    let day = NaiveDate::from_ymd_opt(2025, 4, 4).expect("a day");
    for (found, meant) in resolved(text, day, &Rules::new()) {
        goes_round::<Date>(shapes, "Date", &found.value);
        let _ = meant.map(|meant| goes_round::<Resolved>(shapes, "Resolved", &meant));
    }
    for found in timexes(text, day, &Rules::new()) {
        goes_round::<TimexValue>(shapes, "TimexValue", &found.value.value());
        goes_round(shapes, "Timex", &found);
    }
    stamps(text).for_each(|f| goes_round::<Stamp>(shapes, "Stamp", &f.value));
    for found in sources(text) {
        goes_round::<Source<'static>>(shapes, "Source", &found.value.into_owned());
    }
    for found in quotes(text).chain(quoted(text)) {
        goes_round::<Quote<'static>>(shapes, "Quote", &found.value.into_owned());
    }
    for found in lines(text) {
        goes_round::<Line<'static>>(shapes, "Line", &found.value.into_owned());
    }
}

#[test]
fn every_case_goes_round() {
    for family in ["date", "line", "meaning", "quote", "source", "stamp", "timex"] {
        load::load(family).iter().for_each(|case| all_go_round(&mut Shapes::new(), &case.text));
    }
}

/// One value of every shape in the seeds of the fuzzers.
#[test]
fn names_of_fields_stay() {
    let mut shapes = Shapes::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds");
    let mut files: Vec<_> =
        fs::read_dir(folder).expect("a folder").flatten().map(|file| file.path()).collect();
    files.sort();
    for file in files {
        all_go_round(&mut shapes, &fs::read_to_string(file).expect("a UTF-8 file"));
    }
    let mut all = String::new();
    for (shape, json) in shapes {
        let _ = writeln!(all, "{}: {json}", shape.split(' ').next().unwrap_or_default());
    }
    expect_file!["snapshots/serde.txt"].assert_eq(&all);
}

#[test]
fn errors_and_rules_go_round() {
    let mut shapes = Shapes::new();
    goes_round(&mut shapes, "Rules", &Rules::new());
    let error: ParseError = "4.ä.2025".parse::<CalendarDate>().expect_err("no date");
    assert_eq!(serde_json::to_string(&error.expected()).expect("JSON"), "\"month\"");
    // What is not said is as the default has it.
    assert_eq!(serde_json::from_str::<Rules>("{}").expect("rules"), Rules::new());
}

/// What no text can hold is refused, and says why.
#[test]
fn what_is_no_value_is_refused() {
    let part = r#"{"amount":"some","unit":"year"}"#;
    let length = |parts: &[&str]| {
        serde_json::from_str::<Length>(&format!(r#"{{"parts":[{}]}}"#, parts.join(",")))
    };
    assert_eq!(length(&[part]).ok(), "einige Jahre".parse().ok());
    for parts in [&[] as &[_], &[part; 8]] {
        let error = length(parts).expect_err("no length").to_string();
        assert!(error.starts_with("a length has one to seven parts"), "{error}");
    }
}

#[track_caller]
fn refused<T: DeserializeOwned + Debug>(json: &str, why: &str) {
    let error = serde_json::from_str::<T>(json).expect_err(json).to_string();
    assert!(error.starts_with(why), "{json}: {error}");
}

/// Numbers that no parser gives are refused by name and range.
#[test]
fn what_no_calendar_has_is_refused() {
    refused::<CalendarDate>(r#"{"days":[40],"month":12}"#, "day 40 is not one of 1 to 31");
    refused::<CalendarDate>(r#"{"days":[4],"month":13}"#, "month 13 is not one of 1 to 12");
    refused::<CalendarDate>(
        r#"{"days":[31],"month":2}"#,
        "days {31} are not all in month 2 of the year",
    );
    refused::<CalendarDate>("{}", "a date without weekday, days, month and year");
    refused::<CalendarDate>(r#"{"days":[]}"#, "a date without weekday, days, month and year");
    refused::<CalendarDate>(r#"{"year":{"short":100}}"#, "short year 100 is not one of 0 to 99");
    refused::<CalendarDate>(r#"{"year":{"before_christ":0}}"#, "year before Christ 0 is not one");
    refused::<CalendarDate>(r#"{"year":{"full":-1}}"#, "year -1 is not one of 0 to");
    refused::<Period>(r#"{"body":{"week":0}}"#, "week 0 is not one of 1 to 53");
    refused::<Period>(r#"{"body":{"month":200}}"#, "month 200 is not one of 1 to 12");
    refused::<Period>(r#"{"body":{"day":[32,1]}}"#, "day 32 is not one of 1 to 31");
    refused::<Period>(r#"{"body":{"quarter":5}}"#, "quarter 5 is not one of 1 to 4");
    refused::<Period>(r#"{"body":{"half":3}}"#, "half 3 is not one of 1 to 2");
    refused::<Period>(r#"{"body":{"century":0}}"#, "century 0 is none");
    refused::<Relative>(
        r#"{"named":{"which":"next","name":{"month":0}}}"#,
        "month 0 is not one of 1 to 12",
    );
    refused::<Recurring>(r#"{"cycle":{"weekdays":[]},"every":1}"#, "weekdays without a day");
    refused::<Date>(
        r#"{"kind":"moment","value":{"approx":"about"}}"#,
        "a moment without day and time",
    );
    let backwards = r#"{"start":"2025-04-05T00:00:00","end":"2025-04-04T00:00:00","grain":"day"}"#;
    refused::<Resolved>(backwards, "end 2025-04-04 00:00:00 before start 2025-04-05 00:00:00");
}

#[test]
fn what_no_clock_shows_is_refused() {
    refused::<ClockTime>(r#"{"hour":99}"#, "hour 99 is not one of 0 to 24");
    refused::<ClockTime>(r#"{"hour":9,"minute":60}"#, "minute 60 is not one of 0 to 59");
    refused::<ClockTime>(r#"{"hour":9,"minute":1,"second":75}"#, "second 75 is not one of 0 to 59");
    refused::<ClockTime>(r#"{"hour":24,"minute":1}"#, "minute 1 of hour 24");
    refused::<ClockTime>(r#"{"hour":9,"zone":{"offset":60}}"#, "offset 60 is not one of -59 to 59");
    let timex = r#"{"clock":{"day":null,"hour":25,"minute":0}}"#;
    refused::<TimexValue>(timex, "hour 25 is not one of 0 to 24");
    refused::<Stamp>(r#"{"when":{"at":{}}}"#, "a stamp without day and clock");
    // The date in a stamp is checked as any other.
    let stamp = r#"{"when":{"at":{"day":{"calendar":{"days":[4],"month":0}}}}}"#;
    refused::<Stamp>(stamp, "month 0 is not one of 1 to 12");
}
