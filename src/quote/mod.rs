//! Skeleton.
use crate::span::Found;
use std::borrow::Cow;
/// Skeleton.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Quote<'t>(Cow<'t, str>);
/// Skeleton.
pub fn quotes(_text: &str) -> impl Iterator<Item = Found<Quote<'_>>> {
    std::iter::empty()
}
