//! The public nom parsers over the readers.

use super::{Read, any, of_kind};
use crate::{
    error::{Expected, GrammarError, wanted},
    source::{Agency, Source, SourceKind},
};
use nom::IResult;

fn read<'a, E: GrammarError<'a>>(
    input: &'a str,
    reader: impl FnOnce(&'a str) -> Read<'a>,
    expected: Expected,
) -> IResult<&'a str, Source<'a>, E> {
    match reader(input) {
        Some((source, rest)) => Ok((rest, source)),
        None => wanted(input, expected),
    }
}

/// Reads a source of any kind that says by itself what it is.
///
/// # Errors
///
/// [`Expected::Source`] where none begins.
///
/// ```
/// use depesche::grammar::source;
///
/// let (rest, found) = source::<nom::error::Error<&str>>("Von Anna Muster | 4. April 2025")?;
/// assert_eq!((rest, found.to_string().as_str()), (" | 4. April 2025", "Von Anna Muster"));
/// # Ok::<(), nom::Err<nom::error::Error<&str>>>(())
/// ```
pub fn source<'a, E: GrammarError<'a>>(input: &'a str) -> IResult<&'a str, Source<'a>, E> {
    read(input, any, Expected::Source)
}

/// Reads a source of a kind that is known from its place: also bare names, initials, `Quelle:` under a picture.
///
/// ```
/// use depesche::{grammar::source_as, source::SourceKind};
/// use nom::{Parser, error::Error};
///
/// let mut byline = source_as::<Error<&str>>(SourceKind::Byline);
/// let (rest, found) = byline.parse("Anna Muster | Jan Beispiel")?;
/// assert_eq!((rest, found.authors().count()), ("", 2));
/// # Ok::<(), nom::Err<Error<&str>>>(())
/// ```
pub fn source_as<'a, E: GrammarError<'a>>(
    kind: SourceKind,
) -> impl Fn(&'a str) -> IResult<&'a str, Source<'a>, E> {
    move |input| read(input, |text| of_kind(kind, text), Expected::Source)
}

/// Reads a source line or note: `Quelle: ntv.de, jpe/AFP`, `(APA, 11.9.2015)`.
///
/// # Errors
///
/// [`Expected::Source`] where none begins.
///
/// ```
/// use depesche::grammar::source_line;
///
/// let (rest, found) = source_line::<nom::error::Error<&str>>("(APA, red)")?;
/// assert_eq!((rest, found.agencies().count()), ("", 1));
/// # Ok::<(), nom::Err<nom::error::Error<&str>>>(())
/// ```
pub fn source_line<'a, E: GrammarError<'a>>(input: &'a str) -> IResult<&'a str, Source<'a>, E> {
    read(input, super::source_line, Expected::Source)
}

/// Reads a byline: `Von Anna Muster und Jan Beispiel, Berlin`.
///
/// # Errors
///
/// [`Expected::Source`] where none begins.
///
/// ```
/// use depesche::grammar::byline;
///
/// assert!(byline::<nom::error::Error<&str>>("Von Anna Muster").is_ok());
/// assert!(byline::<nom::error::Error<&str>>("Von Anna bis Zoe").is_err());
/// ```
pub fn byline<'a, E: GrammarError<'a>>(input: &'a str) -> IResult<&'a str, Source<'a>, E> {
    read(input, super::byline, Expected::Source)
}

/// Reads a dateline: `BERLIN (dpa/lno) –`, `Wien –`.
///
/// # Errors
///
/// [`Expected::Source`] where none begins.
///
/// ```
/// use depesche::grammar::dateline;
///
/// let (rest, found) = dateline::<nom::error::Error<&str>>("Kiel (dpa) – Der Landtag tagt.")?;
/// assert_eq!((rest, found.places().count()), (" Der Landtag tagt.", 1));
/// # Ok::<(), nom::Err<nom::error::Error<&str>>>(())
/// ```
pub fn dateline<'a, E: GrammarError<'a>>(input: &'a str) -> IResult<&'a str, Source<'a>, E> {
    read(input, super::dateline, Expected::Source)
}

/// Reads a picture credit: `(Foto: Anna Muster/dpa)`, `© dpa`.
///
/// # Errors
///
/// [`Expected::Source`] where none begins.
///
/// ```
/// use depesche::grammar::credit;
///
/// let (_, found) = credit::<nom::error::Error<&str>>("© Anna Muster / dpa")?;
/// assert_eq!(found.credits().count(), 2);
/// # Ok::<(), nom::Err<nom::error::Error<&str>>>(())
/// ```
pub fn credit<'a, E: GrammarError<'a>>(input: &'a str) -> IResult<&'a str, Source<'a>, E> {
    read(input, super::credit, Expected::Source)
}

/// Reads a copyright line: `© 2024 Beispiel Verlag GmbH`.
///
/// # Errors
///
/// [`Expected::Source`] where none begins.
///
/// ```
/// use depesche::grammar::copyright;
///
/// let (_, found) = copyright::<nom::error::Error<&str>>("© 2024 Beispiel GmbH")?;
/// assert_eq!(found.years().map(|years| years.text()), Some("2024"));
/// # Ok::<(), nom::Err<nom::error::Error<&str>>>(())
/// ```
pub fn copyright<'a, E: GrammarError<'a>>(input: &'a str) -> IResult<&'a str, Source<'a>, E> {
    read(input, super::copyright, Expected::Source)
}

/// Reads the name or code of a news agency.
///
/// # Errors
///
/// [`Expected::Agency`] where none begins.
///
/// ```
/// use depesche::grammar::agency;
///
/// let (rest, found) = agency::<nom::error::Error<&str>>("dpa-AFX meldet")?;
/// assert_eq!((rest, found), (" meldet", depesche::source::Agency::DpaAfx));
/// # Ok::<(), nom::Err<nom::error::Error<&str>>>(())
/// ```
pub fn agency<'a, E: GrammarError<'a>>(input: &'a str) -> IResult<&'a str, Agency, E> {
    let read = super::agency_name(super::name::trimmed(input));
    match read.and_then(|(name, rest)| Some((rest, Agency::named(name)?))) {
        Some(read) => Ok(read),
        None => wanted(input, Expected::Agency),
    }
}
