//! Value to text to value, and through serde, for the values that `Arbitrary` makes and those a text holds.
#![no_main]

use depesche::{Date, ParseError, Quote, Source, Stamp};
use libfuzzer_sys::arbitrary::{self, Arbitrary};
use serde::{Serialize, de::DeserializeOwned};
use std::{fmt::Debug, str::FromStr};

/// One kind at a time, since making a value costs as much as reading it.
#[derive(Debug, Arbitrary)]
enum Input<'t> {
    Date(Date),
    Stamp(Stamp),
    Source(Source<'static>),
    Quote(Quote<'static>),
    Text(&'t str),
}

libfuzzer_sys::fuzz_target!(|input: Input<'_>| match input {
    Input::Date(date) => goes_round(&date, Date::from_str),
    Input::Stamp(stamp) => goes_round(&stamp, Stamp::from_str),
    Input::Source(source) => source_goes_round(&source),
    Input::Quote(quote) => goes_round(&quote, Quote::from_str),
    Input::Text(text) => finds_go_round(text),
});

fn finds_go_round(text: &str) {
    for found in depesche::dates(text) {
        goes_round(&found.value, Date::from_str);
    }
    for found in depesche::stamps(text) {
        goes_round(&found.value, Stamp::from_str);
    }
    for found in depesche::sources(text) {
        source_goes_round(&found.value.into_owned());
    }
    for found in depesche::quoted(text) {
        through_serde(&found.value.into_owned());
    }
    for found in depesche::lines(text) {
        through_serde(&found.value.into_owned());
    }
}

fn source_goes_round(source: &Source<'static>) {
    goes_round(source, |text| Source::parse_as(source.kind(), text).map(Source::into_owned));
}

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
