//! With the feature `serde`: what is read back keeps to the bounds that the parsers keep to.

use serde::{Deserialize, Deserializer, de::Error};
use std::fmt::Display;

/// A number, where it is one of `least` to `most`.
pub(crate) fn within<'de, D, T>(from: D, what: &str, least: T, most: T) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + PartialOrd + Display + Copy,
{
    let number = T::deserialize(from)?;
    if least <= number && number <= most {
        return Ok(number);
    }
    Err(D::Error::custom(format_args!("{what} {number} is not one of {least} to {most}")))
}

/// A number that counts from the end where it is negative, and is never 0.
fn counted<'de, D: Deserializer<'de>>(from: D, what: &str) -> Result<i8, D::Error> {
    match i8::deserialize(from)? {
        0 => Err(D::Error::custom(format_args!("{what} 0 is none: the first is 1, the last -1"))),
        number => Ok(number),
    }
}

pub(crate) fn day<'de, D: Deserializer<'de>>(from: D) -> Result<u8, D::Error> {
    within(from, "day", 1, 31)
}

pub(crate) fn month<'de, D: Deserializer<'de>>(from: D) -> Result<u8, D::Error> {
    within(from, "month", 1, 12)
}

pub(crate) fn quarter<'de, D: Deserializer<'de>>(from: D) -> Result<u8, D::Error> {
    within(from, "quarter", 1, 4)
}

pub(crate) fn half<'de, D: Deserializer<'de>>(from: D) -> Result<u8, D::Error> {
    within(from, "half", 1, 2)
}

pub(crate) fn week<'de, D: Deserializer<'de>>(from: D) -> Result<u8, D::Error> {
    within(from, "week", 1, 53)
}

pub(crate) fn short_decade<'de, D: Deserializer<'de>>(from: D) -> Result<u8, D::Error> {
    within(from, "short decade", 0, 90)
}

pub(crate) fn century<'de, D: Deserializer<'de>>(from: D) -> Result<i8, D::Error> {
    counted(from, "century")
}

pub(crate) fn nth<'de, D: Deserializer<'de>>(from: D) -> Result<i8, D::Error> {
    counted(from, "nth")
}

pub(crate) fn year<'de, D: Deserializer<'de>>(from: D) -> Result<i32, D::Error> {
    within(from, "year", 0, i32::MAX)
}

pub(crate) fn short_year<'de, D: Deserializer<'de>>(from: D) -> Result<u8, D::Error> {
    within(from, "short year", 0, 99)
}

pub(crate) fn year_before_christ<'de, D: Deserializer<'de>>(from: D) -> Result<u32, D::Error> {
    within(from, "year before Christ", 1, i32::MAX.unsigned_abs())
}

pub(crate) fn hour<'de, D: Deserializer<'de>>(from: D) -> Result<u8, D::Error> {
    within(from, "hour", 0, 24)
}

pub(crate) fn minute<'de, D: Deserializer<'de>>(from: D) -> Result<u8, D::Error> {
    within(from, "minute", 0, 59)
}

pub(crate) fn second<'de, D: Deserializer<'de>>(from: D) -> Result<u8, D::Error> {
    within(from, "second", 0, 59)
}

/// Quarters of an hour east of UTC, behind the farthest that clocks are.
pub(crate) fn zone<'de, D: Deserializer<'de>>(from: D) -> Result<i8, D::Error> {
    within(from, "offset", -59, 59)
}

/// A month, where one is named.
pub(crate) fn some_month<'de, D: Deserializer<'de>>(from: D) -> Result<Option<u8>, D::Error> {
    #[derive(Deserialize)]
    struct Month(#[serde(deserialize_with = "month")] u8);
    Ok(Option::<Month>::deserialize(from)?.map(|Month(month)| month))
}

/// A minute, where one is named.
pub(crate) fn some_minute<'de, D: Deserializer<'de>>(from: D) -> Result<Option<u8>, D::Error> {
    #[derive(Deserialize)]
    struct Minute(#[serde(deserialize_with = "minute")] u8);
    Ok(Option::<Minute>::deserialize(from)?.map(|Minute(minute)| minute))
}

/// A second, where one is named.
pub(crate) fn some_second<'de, D: Deserializer<'de>>(from: D) -> Result<Option<u8>, D::Error> {
    #[derive(Deserialize)]
    struct Second(#[serde(deserialize_with = "second")] u8);
    Ok(Option::<Second>::deserialize(from)?.map(|Second(second)| second))
}
