//! One quotation in marks, and the common frames around it.

use super::{MarkStyle, Quote};
use crate::{
    Expected, Span,
    error::{GrammarError, wanted},
};
use nom::{IResult, Input};

/// Every style by its marks; where one mark begins another, the longer stands first.
#[rustfmt::skip]
const STYLES: &[MarkStyle] = &[
    MarkStyle::German,
    MarkStyle::GermanHigh,
    MarkStyle::GermanAscii,
    MarkStyle::Inward,
    MarkStyle::Outward,
    MarkStyle::English,
    MarkStyle::Ascii,
    MarkStyle::Single,
    MarkStyle::SingleEnglish,
    MarkStyle::SingleInward,
    MarkStyle::SingleOutward,
    MarkStyle::Typewriter,
    MarkStyle::DoubleApostrophe,
    MarkStyle::SingleAscii,
    MarkStyle::TypewriterInward,
    MarkStyle::TypewriterOutward,
];

/// A quotation in marks of any style, quotations inside with it: `„Das ‚Nein‘ bleibt“`.
///
/// # Errors
///
/// Recoverable, where no opening mark stands at the start or none closes it.
///
/// ```
/// use depesche::grammar::quotation;
/// let (rest, quote) = quotation::<()>("„Nein“, sagte sie").unwrap();
/// assert_eq!((quote.text(), rest), ("Nein", ", sagte sie"));
/// ```
pub fn quotation<'a, E: GrammarError<'a>>(input: &'a str) -> IResult<&'a str, Quote<'a>, E> {
    // Where it failed: at a missing opening mark, at the end, or at marks with nothing between.
    let mut missed = (input, Expected::OpeningMark);
    for &style in STYLES {
        let (open, close) = style.marks();
        let Some(body) = input.strip_prefix(open) else { continue };
        let Some(len) = closing(body, open, close) else {
            if missed.1 == Expected::OpeningMark {
                missed = (input.take_from(input.len()), Expected::ClosingMark);
            }
            continue;
        };
        if len == 0 {
            missed = (body, Expected::Text);
            continue;
        }
        let inner = Span::new(open.len(), open.len() + len);
        let outer = Span::new(0, inner.end + close.len());
        return Ok((input.take_from(outer.end), Quote::marked(input, outer, inner, style)));
    }
    wanted(missed.0, missed.1)
}

/// How many bytes of `body` stand before the mark that closes it; the same pair may stand inside.
fn closing(body: &str, open: &str, close: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, _) in body.char_indices() {
        let rest = body.get(at..)?;
        if rest.starts_with(['\n', '\r']) {
            return None;
        }
        if rest.starts_with(close) {
            match depth.checked_sub(1) {
                None => return Some(at),
                Some(less) => depth = less,
            }
        } else if rest.starts_with(open) {
            depth += 1;
        }
    }
    None
}
