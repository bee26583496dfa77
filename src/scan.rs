//! All families in one iterator: [`scan`].

use crate::{
    date::{Date, Dates, dates},
    quote::{Quote, Quotes, quotes},
    source::{Source, Sources, sources},
    span::Found,
    stamp::{Stamp, Stamps, stamps},
};
use std::{cmp::Reverse, iter::FusedIterator};

/// What [`scan`] finds: a value of one of the families.
///
/// ```
/// use depesche::{Item, scan};
///
/// let text = "„Ja“, sagte Eva Muster vor der Presse am 4. April 2025.";
/// let mut families: Vec<&str> = Vec::new();
/// for found in scan(text) {
///     families.push(match found.value {
///         Item::Date(_) => "date",
///         Item::Quote(_) => "quote",
///         _ => "other",
///     });
/// }
/// assert_eq!(families, ["quote", "date"]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(tag = "family", content = "value", rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Item<'t> {
    /// A date, clock time, length or period: `4. April 2025`.
    Date(Date),
    /// A stamp of a page: `Stand: 04.04.2025 03:51 Uhr`.
    Stamp(Stamp),
    /// A source line, byline, dateline, credit or copyright line: `Quelle: ntv.de, jpe/AFP`.
    Source(Source<'t>),
    /// Direct or indirect speech: `„Ja“`.
    Quote(Quote<'t>),
}

/// Finds the values of all families in running text, in the order in which they begin.
///
/// Gives what [`dates`], [`stamps`], [`sources`] and [`quotes`] give, merged: by start, the longer first,
/// and in that order of families where two finds cover the same words. Families do not hide one
/// another: the date inside a stamp is found as well.
///
/// ```
/// use depesche::{Item, scan};
///
/// let text = "Stand: 04.04.2025 03:51 Uhr";
/// assert!(matches!(scan(text).next().map(|found| found.value), Some(Item::Stamp(_))));
/// assert!(scan(text).any(|found| matches!(found.value, Item::Date(_))));
/// ```
pub fn scan(text: &str) -> Scan<'_> {
    Scan {
        dates: Head::new(dates(text)),
        stamps: Head::new(stamps(text)),
        sources: Head::new(sources(text)),
        quotes: Head::new(quotes(text)),
    }
}

/// Walks through the finds of all families, from [`scan`].
///
/// ```
/// let mut all: depesche::Scan<'_> = depesche::scan("Stand: 04.04.2025 03:51 Uhr");
/// assert!(all.next().is_some());
/// ```
#[derive(Debug, Clone)]
pub struct Scan<'t> {
    dates: Head<Dates<'t>, Date>,
    stamps: Head<Stamps<'t>, Stamp>,
    sources: Head<Sources<'t>, Source<'t>>,
    quotes: Head<Quotes<'t>, Quote<'t>>,
}

impl<'t> Iterator for Scan<'t> {
    type Item = Found<Item<'t>>;

    fn next(&mut self) -> Option<Self::Item> {
        let keys = [self.dates.key(), self.stamps.key(), self.sources.key(), self.quotes.key()];
        let (first, _) = keys.iter().enumerate().min_by_key(|(_, key)| **key)?;
        match first {
            0 => self.dates.take(Item::Date),
            1 => self.stamps.take(Item::Stamp),
            2 => self.sources.take(Item::Source),
            _ => self.quotes.take(Item::Quote),
        }
    }
}

impl FusedIterator for Scan<'_> {}

/// A family's finds with the next one in hand.
#[derive(Debug, Clone)]
struct Head<I, T> {
    rest: I,
    next: Option<Found<T>>,
}

/// Sorts a find by its start, the longer first; what has ended comes last.
type Key = (usize, Reverse<usize>);

impl<T, I: Iterator<Item = Found<T>>> Head<I, T> {
    fn new(mut rest: I) -> Self {
        let next = rest.next();
        Self { rest, next }
    }

    fn key(&self) -> Key {
        self.next.as_ref().map_or((usize::MAX, Reverse(0)), |f| (f.span.start, Reverse(f.span.end)))
    }

    fn take<'t>(&mut self, item: impl FnOnce(T) -> Item<'t>) -> Option<Found<Item<'t>>> {
        let next = self.rest.next();
        std::mem::replace(&mut self.next, next).map(|found| found.map(item))
    }
}
