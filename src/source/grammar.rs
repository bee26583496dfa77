//! How sources are written; every reader starts at the start of its input and hands back the rest.

use super::{Source, SourceKind};
use crate::error::{Expected, GrammarError, wanted};
use nom::IResult;

/// What a reader gives: the value and what stands behind it.
pub(crate) type Read<'t> = Option<(Source<'t>, &'t str)>;

/// A source of any kind that says by itself what it is.
pub(crate) fn any(_text: &str) -> Read<'_> {
    None
}

/// A source of a kind that the caller knows: also bare names, initials, places.
pub(crate) fn of_kind(_kind: SourceKind, _text: &str) -> Read<'_> {
    None
}

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

/// A source line, byline, dateline, credit or copyright line that says by itself what it is.
pub fn source<'a, E: GrammarError<'a>>(input: &'a str) -> IResult<&'a str, Source<'a>, E> {
    read(input, any, Expected::Source)
}

/// `Quelle: ntv.de, jpe/AFP`, `(APA, 11.9.2015)`, `cwo/fab (dpa, afp)`, `© dpa-infocom, dpa:…`.
pub(crate) fn source_line(_text: &str) -> Read<'_> {
    None
}

/// Initials, agencies and places without a cue, on a line of their own: `ku Frankfurt`, `sid/dpa`.
pub(crate) fn bare_source(_text: &str) -> Read<'_> {
    None
}

/// `Von Anna Muster und Jan Beispiel, Berlin`, `Ein Gastbeitrag von …`, `Autor: red`.
pub(crate) fn byline(_text: &str) -> Read<'_> {
    None
}

/// Names without a cue, where the caller knows that they are authors: `Anna Muster | Jan Beispiel`.
pub(crate) fn bare_byline(_text: &str) -> Read<'_> {
    None
}

/// `BERLIN (dpa/lno) –`, `Wien/Berlin –`, `Rom (KNA).` in front of a text.
pub(crate) fn dateline(_text: &str) -> Read<'_> {
    None
}

/// `(Foto: Anna Muster/dpa)`, `© Anna Muster / dpa`, `Bild: dpa`.
pub(crate) fn credit(_text: &str) -> Read<'_> {
    None
}

/// A credit without a cue, on a line of its own: `Imago/Beispiel`, `picture alliance/dpa | Anna Muster`.
pub(crate) fn bare_credit(_text: &str) -> Read<'_> {
    None
}

/// A credit at the end of a caption; gives also where the caption ends.
pub(crate) fn credit_tail(_text: &str) -> Option<(usize, Source<'_>)> {
    None
}

/// A bracketed source note at the end of a paragraph: `… (APA, 11.9.2015)`; gives also where the text ends.
pub(crate) fn source_tail(_text: &str) -> Option<(usize, Source<'_>)> {
    None
}

/// `© 2024 Beispiel Verlag GmbH. Alle Rechte vorbehalten`.
pub(crate) fn copyright(_text: &str) -> Read<'_> {
    None
}
