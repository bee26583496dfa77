//! The marks that German text writes around quotations.

/// The pair of marks around a quotation.
///
/// ```
/// use depesche::quote::{MarkStyle, Quote};
///
/// assert_eq!(Quote::parse("»Nein«")?.style(), Some(MarkStyle::Inward));
/// assert_eq!(MarkStyle::Inward.marks(), ("»", "«"));
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum MarkStyle {
    /// `„…“`
    German,
    /// `„…”`
    GermanHigh,
    /// `„…"`
    GermanAscii,
    /// `"…"`
    Ascii,
    /// `“…”`
    English,
    /// `»…«`
    Inward,
    /// `«…»`
    Outward,
    /// `‚…‘`
    Single,
    /// `‘…’`
    SingleEnglish,
    /// `'…'`
    SingleAscii,
    /// `›…‹`
    SingleInward,
    /// `‹…›`
    SingleOutward,
    /// `,,…''`
    Typewriter,
    /// `''…''`
    DoubleApostrophe,
    /// `>>…<<`
    TypewriterInward,
    /// `<<…>>`
    TypewriterOutward,
    /// Two marks that do not belong together.
    Mixed,
}

impl MarkStyle {
    /// Gives the opening and the closing mark; for [`MarkStyle::Mixed`] those that German uses.
    ///
    /// ```
    /// assert_eq!(depesche::quote::MarkStyle::German.marks(), ("„", "“"));
    /// ```
    pub const fn marks(self) -> (&'static str, &'static str) {
        match self {
            Self::German | Self::Mixed => ("„", "“"),
            Self::GermanHigh => ("„", "”"),
            Self::GermanAscii => ("„", "\""),
            Self::Ascii => ("\"", "\""),
            Self::English => ("“", "”"),
            Self::Inward => ("»", "«"),
            Self::Outward => ("«", "»"),
            Self::Single => ("‚", "‘"),
            Self::SingleEnglish => ("‘", "’"),
            Self::SingleAscii => ("'", "'"),
            Self::SingleInward => ("›", "‹"),
            Self::SingleOutward => ("‹", "›"),
            Self::Typewriter => (",,", "''"),
            Self::DoubleApostrophe => ("''", "''"),
            Self::TypewriterInward => (">>", "<<"),
            Self::TypewriterOutward => ("<<", ">>"),
        }
    }
}
