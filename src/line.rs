//! Skeleton.
use crate::span::Found;
use std::borrow::Cow;
/// Skeleton.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Line<'t>(Cow<'t, str>);
/// Skeleton.
pub fn lines(_text: &str) -> impl Iterator<Item = Found<Line<'_>>> {
    std::iter::empty()
}
