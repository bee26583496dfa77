//! Where something stood: [`Span`], and [`Found`] for a value with its span.

use std::ops::Range;

/// A stretch of the caller's text in bytes, half-open.
///
/// Both ends lie on character boundaries of the text the span was made from, so
/// `&text[span.start..span.end]` always slices.
///
/// ```
/// use depesche::Span;
///
/// let span = Span::new(3, 8);
/// assert_eq!(span.of("Am Montag"), Some("Monta"));
/// assert_eq!(span.len(), 5);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last one.
    pub end: usize,
}

impl Span {
    /// Makes a span from its first byte and the byte after its last.
    ///
    /// ```
    /// assert!(depesche::Span::new(4, 4).is_empty());
    /// ```
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// Gives the number of bytes.
    ///
    /// ```
    /// assert_eq!(depesche::Span::new(4, 9).len(), 5);
    /// ```
    pub const fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Tells whether nothing lies inside.
    ///
    /// ```
    /// assert!(!depesche::Span::new(4, 9).is_empty());
    /// ```
    pub const fn is_empty(self) -> bool {
        self.end <= self.start
    }

    /// Gives the words of `text` that the span covers, `None` where it does not fit the text.
    ///
    /// ```
    /// assert_eq!(depesche::Span::new(0, 99).of("Montag"), None);
    /// ```
    pub fn of(self, text: &str) -> Option<&str> {
        text.get(self.start..self.end)
    }

    /// Tells whether `other` lies wholly inside.
    ///
    /// ```
    /// use depesche::Span;
    /// assert!(Span::new(2, 9).contains(Span::new(2, 5)));
    /// ```
    pub const fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Tells whether the two share a byte.
    ///
    /// ```
    /// use depesche::Span;
    /// assert!(!Span::new(2, 5).overlaps(Span::new(5, 9)));
    /// ```
    pub const fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Gives the same stretch in a text that has `by` bytes more in front; what no text can reach stays at the last byte.
    ///
    /// ```
    /// use depesche::Span;
    /// assert_eq!(Span::new(2, 5).shifted(10), Span::new(12, 15));
    /// ```
    #[must_use]
    pub const fn shifted(self, by: usize) -> Self {
        Self { start: self.start.saturating_add(by), end: self.end.saturating_add(by) }
    }
}

impl From<Span> for Range<usize> {
    fn from(span: Span) -> Self {
        span.start..span.end
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

/// A value and where it stood in the text.
///
/// ```
/// use depesche::{Found, Span};
///
/// let found = Found::new(Span::new(3, 7), 1990);
/// assert_eq!(found.text("Im 1990."), Some("1990"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Found<T> {
    /// Where it stood.
    pub span: Span,
    /// What it is.
    pub value: T,
}

impl<T> Found<T> {
    /// Puts a value and its place together.
    ///
    /// ```
    /// use depesche::{Found, Span};
    /// assert_eq!(Found::new(Span::new(0, 1), 'a').value, 'a');
    /// ```
    pub const fn new(span: Span, value: T) -> Self {
        Self { span, value }
    }

    /// Gives the words it was read from, `None` where the span does not fit `text`.
    ///
    /// ```
    /// use depesche::{Found, Span};
    /// assert_eq!(Found::new(Span::new(0, 2), ()).text("Am Montag"), Some("Am"));
    /// ```
    pub fn text<'t>(&self, text: &'t str) -> Option<&'t str> {
        self.span.of(text)
    }

    /// Changes the value and keeps the place.
    ///
    /// ```
    /// use depesche::{Found, Span};
    /// assert_eq!(Found::new(Span::new(0, 2), 4).map(|n| n + 1).value, 5);
    /// ```
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Found<U> {
        Found { span: self.span, value: change(self.value) }
    }
}
