//! Up to three of a thing.

use std::fmt;

/// Up to three of a thing, in order, without an allocation.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "Vec<T>", into = "Vec<T>"))]
#[cfg_attr(
    feature = "serde",
    serde(bound(
        serialize = "T: serde::Serialize + Clone",
        deserialize = "T: serde::Deserialize<'de> + Default"
    ))
)]
pub(super) struct Few<T> {
    items: [T; 3],
    len: usize,
}

impl<T: Default> Few<T> {
    pub(super) fn one(item: T) -> Self {
        let mut few = Self::none();
        few.push(item);
        few
    }

    pub(super) fn none() -> Self {
        Self { items: Default::default(), len: 0 }
    }

    /// Adds one more; a fourth is dropped.
    pub(super) fn push(&mut self, item: T) {
        if let Some(place) = self.items.get_mut(self.len) {
            *place = item;
            self.len += 1;
        }
    }

    pub(super) fn map<U: Default>(self, change: impl Fn(T) -> U) -> Few<U> {
        let mut few = Few::none();
        self.items.into_iter().take(self.len).map(change).for_each(|item| few.push(item));
        few
    }
}

impl<T> Few<T> {
    pub(super) fn as_slice(&self) -> &[T] {
        self.items.get(..self.len).unwrap_or_default()
    }
}

/// Shows as many as there are.
impl<T: fmt::Debug> fmt::Debug for Few<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.as_slice()).finish()
    }
}

impl<T: Default> FromIterator<T> for Few<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut few = Self::none();
        items.into_iter().for_each(|item| few.push(item));
        few
    }
}

#[cfg(feature = "serde")]
impl<T: Default> TryFrom<Vec<T>> for Few<T> {
    type Error = String;

    fn try_from(items: Vec<T>) -> Result<Self, String> {
        match items.len() {
            0..=3 => Ok(items.into_iter().collect()),
            many => Err(format!("{many} of a thing that a quotation has up to three of")),
        }
    }
}

#[cfg(feature = "serde")]
impl<T> From<Few<T>> for Vec<T> {
    fn from(few: Few<T>) -> Self {
        few.items.into_iter().take(few.len).collect()
    }
}
