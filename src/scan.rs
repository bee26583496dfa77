//! All families in one iterator: [`scan`].

use crate::{
    date::{self, Date, Marks},
    quote::{Quote, Speech},
    source::{self, Names, Source},
    span::{Found, Span},
    stamp::{self, Stamp},
    text::{Paragraph, Paragraphs, after_bom, paragraphs},
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
/// Gives what [`dates`](crate::dates), [`stamps`](crate::stamps), [`sources`](crate::sources) and
/// [`quotes`](crate::quotes) give, merged: by start, the longer first,
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
    let speech = Speech::new(text);
    let (skipped, text) = after_bom(text);
    let paragraphs = paragraphs(text);
    let (names, marks, dates) = (Names::default(), Marks::new(), date::Walk::new());
    Scan { text, skipped, paragraphs, names, marks, dates, speech, found: Vec::new() }
}

/// Walks through the finds of all families, from [`scan`].
///
/// ```
/// let mut all: depesche::Scan<'_> = depesche::scan("Stand: 04.04.2025 03:51 Uhr");
/// assert!(all.next().is_some());
/// ```
#[derive(Debug, Clone)]
pub struct Scan<'t> {
    text: &'t str,
    /// What stands in front of the text that the paragraphs count from.
    skipped: usize,
    paragraphs: Paragraphs<'t>,
    names: Names,
    /// Room for the parts of a date.
    marks: Marks,
    dates: date::Walk,
    speech: Speech<'t>,
    /// What the paragraph at hand still holds, the last first.
    found: Vec<Found<Item<'t>>>,
}

impl<'t> Iterator for Scan<'t> {
    type Item = Found<Item<'t>>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(found) = self.found.pop() {
                return Some(found);
            }
            let span = self.paragraphs.next()?;
            self.read(span);
        }
    }
}

impl FusedIterator for Scan<'_> {}

impl Scan<'_> {
    /// Reads one paragraph, all families one after the other: no find crosses its end.
    fn read(&mut self, span: Span) {
        let Some(words) = span.of(self.text) else { return };
        let paragraph = Paragraph::new(words, span.start + self.skipped);
        let names = self.names.inside(self.text, span);
        self.speech.read(&paragraph, span.end + self.skipped);
        let found = &mut self.found;
        let (walk, marks) = (&mut self.dates, &mut self.marks);
        date::in_paragraph(self.text, span.start, &paragraph, walk, marks, |date| {
            found.push(date.map(Item::Date));
        });
        found.extend(stamp::in_paragraph(&paragraph).into_iter().map(|f| f.map(Item::Stamp)));
        let sources = source::in_paragraph(&paragraph, names);
        found.extend(sources.into_iter().map(|found| found.map(Item::Source)));
        found.extend(self.speech.quotes().map(|found| found.map(Item::Quote)));
        // Families keep their order where two finds cover the same words.
        found.sort_by_key(|found| (found.span.start, Reverse(found.span.end)));
        found.reverse();
    }
}
