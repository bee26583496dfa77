//! Value to text to value, and through serde, for the values that `Arbitrary` makes and those a text holds.
#![no_main]

use depesche::{Date, ParseError, Quote, Source, Stamp};
use libfuzzer_sys::arbitrary::{self, Arbitrary};
use serde::{Serialize, de::DeserializeOwned};
use std::{fmt::Debug, str::FromStr};

#[derive(Debug, Arbitrary)]
struct Input<'t> {
    date: Date,
    stamp: Stamp,
    source: Source<'static>,
    quote: Quote<'static>,
    text: &'t str,
}

libfuzzer_sys::fuzz_target!(|input: Input<'_>| {
    goes_round(&input.date, Date::from_str);
    goes_round(&input.stamp, Stamp::from_str);
    goes_round(&input.source, |text| {
        Source::parse_as(input.source.kind(), text).map(Source::into_owned)
    });
    goes_round(&input.quote, Quote::from_str);
    for found in depesche::dates(input.text) {
        goes_round(&found.value, Date::from_str);
    }
    for found in depesche::stamps(input.text) {
        goes_round(&found.value, Stamp::from_str);
    }
    for found in depesche::sources(input.text) {
        let kind = found.value.kind();
        let source = found.value.into_owned();
        goes_round(&source, |text| Source::parse_as(kind, text).map(Source::into_owned));
    }
    for found in depesche::quoted(input.text) {
        through_serde(&found.value.into_owned());
    }
    for found in depesche::lines(input.text) {
        through_serde(&found.value.into_owned());
    }
});

fn goes_round<T>(value: &T, read: impl Fn(&str) -> Result<T, ParseError>)
where
    T: PartialEq + Debug + ToString + Serialize + DeserializeOwned,
{
    let text = value.to_string();
    assert_eq!(read(&text).as_ref(), Ok(value), "printed {text:?}");
    through_serde(value);
}

fn through_serde<T: PartialEq + Debug + Serialize + DeserializeOwned>(value: &T) {
    let json = serde_json::to_string(value).expect("a value");
    let read = serde_json::from_str::<T>(&json);
    assert_eq!(read.ok().as_ref(), Some(value), "{json}");
}
