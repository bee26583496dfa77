//! With the feature `arbitrary`: what it makes is valid, and of every kind.
#![cfg(feature = "arbitrary")]

use arbitrary::{Arbitrary, Unstructured};
use depesche::{
    Date, Found, Line, ParseError, Quote, Source, Span, Stamp,
    date::{
        Bound, CalendarDate, ClockTime, FeastDay, Length, Moment, Period, Range, Recurring,
        Relative, TimeOfDay, Year,
    },
    source::{Part, PartKind},
};
use std::{collections::HashSet, fmt::Debug, hash::Hash, mem};

/// Makes values from many seeds; most seeds have to give one.
fn values<T: for<'a> Arbitrary<'a>>() -> Vec<T> {
    let seed = |n: u32| -> Vec<u8> {
        (1..64_u32).flat_map(|i| (n * i).wrapping_mul(0x9e37_79b1).to_be_bytes()).collect()
    };
    let values: Vec<T> =
        (0..1000).filter_map(|n| T::arbitrary(&mut Unstructured::new(&seed(n))).ok()).collect();
    assert!(values.len() > 850, "only {} of 1000 seeds gave a value", values.len());
    values
}

#[track_caller]
fn goes_round<T: PartialEq + Debug + ToString>(
    value: &T,
    read: impl Fn(&str) -> Result<T, ParseError>,
) {
    assert_eq!(read(&value.to_string()).as_ref(), Ok(value), "printed {}", value.to_string());
}

#[test]
fn values_are_valid() {
    let dates = values::<Date>();
    dates.iter().for_each(|date| goes_round(date, str::parse));
    let kinds: HashSet<_> = dates.iter().map(mem::discriminant).collect();
    assert_eq!(kinds.len(), 10, "every kind of date is made");
    values::<Stamp>().iter().for_each(|stamp| goes_round(stamp, str::parse));
    values::<Quote<'static>>().iter().for_each(|quote| goes_round(quote, str::parse));
    for source in values::<Source<'static>>() {
        goes_round(&source, |text| Source::parse_as(source.kind(), text).map(Source::into_owned));
    }
    assert!(values::<Line<'static>>().iter().any(|line| line.stamps().next().is_some()));
}

/// Every kind by itself goes round, and no kind is made of a handful of values alone.
#[test]
fn every_kind_is_made() {
    fn every<T: for<'a> Arbitrary<'a> + Eq + Hash + Debug + ToString>(
        read: impl Fn(&str) -> Result<T, ParseError>,
    ) {
        let values = values::<T>();
        values.iter().for_each(|value| goes_round(value, &read));
        let all: HashSet<_> = values.iter().collect();
        assert!(all.len() >= 20, "only {} of {}", all.len(), values.len());
    }
    every::<CalendarDate>(str::parse);
    every::<ClockTime>(str::parse);
    every::<FeastDay>(str::parse);
    every::<Length>(str::parse);
    every::<Period>(str::parse);
    every::<Recurring>(str::parse);
    every::<Relative>(str::parse);
    every::<TimeOfDay>(str::parse);
    values::<Moment>().iter().for_each(|moment| goes_round(&Date::from(*moment), str::parse));
    assert!(values::<Range>().iter().any(|range| range.start() != range.end()));
    assert!(values::<Bound>().iter().any(|bound| bound.at().day().is_some()));
}

/// Numbers of two digits are made, and houses called like houses.
#[test]
fn every_part_is_made() {
    let years = values::<CalendarDate>().into_iter().filter_map(|date| date.year());
    assert!(years.into_iter().any(|year| matches!(year, Year::Short(10..=99))));
    let sources = values::<Source<'static>>();
    let names: HashSet<_> = sources
        .iter()
        .flat_map(Source::parts)
        .filter(|part| part.kind() == PartKind::Outlet)
        .map(Part::text)
        .collect();
    for name in ["bote.example", "Küstenbote", "NDR"] {
        assert!(names.contains(name), "{name} in {names:?}");
    }
}

#[test]
fn spans_run_forward() {
    let found = values::<Found<Span>>();
    assert!(found.iter().all(|f| f.span.start <= f.span.end && f.value.start <= f.value.end));
    assert!(found.iter().any(|f| f.span.start < f.span.end));
}
