//! What `annotate` is given, and the unit in which it answers.

use chrono::{NaiveDate, NaiveDateTime};
use depesche::{Span, date::Anchor};
use serde::{Deserialize, Deserializer, de::Error};
use serde_json::{Value, json};
use std::str::FromStr;

/// One line of the input.
#[derive(Debug, Deserialize)]
pub struct Document {
    #[serde(default)]
    pub id: Value,
    pub text: String,
    /// The day or minute on which the text was published.
    #[serde(default, deserialize_with = "reference")]
    pub reference: Option<Anchor>,
    /// The lines before and behind, for `lines`.
    #[serde(default)]
    pub prev: Option<String>,
    #[serde(default)]
    pub next: Option<String>,
}

impl Document {
    /// Reads one line; the error comes with the document's id where that could be read.
    pub fn read(line: &[u8]) -> Result<Self, (Value, String)> {
        serde_json::from_slice(line).map_err(|error| {
            let id = serde_json::from_slice::<Value>(line).ok().and_then(|v| v.get("id").cloned());
            (id.unwrap_or(Value::Null), error.to_string())
        })
    }
}

/// A day, or a minute: `2014-02-18`, `2014-02-18T10:30`.
fn reference<'de, D: Deserializer<'de>>(value: D) -> Result<Option<Anchor>, D::Error> {
    let Some(text) = Option::<String>::deserialize(value)? else { return Ok(None) };
    let day = || NaiveDate::parse_from_str(&text, "%Y-%m-%d").map(Anchor::from);
    let at = |form| NaiveDateTime::parse_from_str(&text, form).map(Anchor::from);
    day()
        .or_else(|_| at("%Y-%m-%dT%H:%M"))
        .or_else(|_| at("%Y-%m-%dT%H:%M:%S"))
        .map(Some)
        .map_err(|_| D::Error::custom(format!("no reference like 2014-02-18T10:30: {text}")))
}

/// The unit of all offsets in the output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    Bytes,
    Chars,
    Utf16,
}

impl FromStr for Unit {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        match name {
            "bytes" => Ok(Self::Bytes),
            "chars" => Ok(Self::Chars),
            "utf16" => Ok(Self::Utf16),
            other => Err(format!("no such unit: {other}")),
        }
    }
}

/// Turns byte offsets of a text into offsets of the unit asked for.
pub struct Offsets {
    /// For each byte its place in the other unit; empty for bytes.
    places: Vec<usize>,
}

impl Offsets {
    pub fn new(text: &str, unit: Unit) -> Self {
        let width: fn(char) -> usize = match unit {
            Unit::Bytes => return Self { places: Vec::new() },
            Unit::Chars => |_| 1,
            Unit::Utf16 => char::len_utf16,
        };
        let mut places = Vec::with_capacity(text.len() + 1);
        let mut at = 0;
        for c in text.chars() {
            places.extend(std::iter::repeat_n(at, c.len_utf8()));
            at += width(c);
        }
        places.push(at);
        Self { places }
    }

    /// The place of a byte.
    pub fn at(&self, byte: usize) -> usize {
        self.places.get(byte).copied().unwrap_or(byte)
    }

    /// A span as `[start, end]`.
    pub fn pair(&self, span: Span) -> Value {
        json!([self.at(span.start), self.at(span.end)])
    }
}
