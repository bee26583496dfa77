//! The small pieces of every rule: blanks, digits, words.

use crate::{
    Expected,
    date::lexicon::{self, Token},
    date::words::Word,
    error::{Failure, wanted},
    text::{blanks, ends_word, is_blank, number},
};
use nom::IResult;

/// What the grammar's functions give: the rest and the value, or where it stopped and what it wanted.
pub(in crate::date) type Read<'a, T> = IResult<&'a str, T, Failure<'a>>;

/// Fails at `at`: `expected` was wanted.
pub(super) fn miss<T>(at: &str, expected: Expected) -> Read<'_, T> {
    wanted(at, expected)
}

/// What `parser` reads, or nothing.
pub(super) fn maybe<'a, T>(
    input: &'a str,
    parser: impl FnOnce(&'a str) -> Read<'a, T>,
) -> (&'a str, Option<T>) {
    match parser(input) {
        Ok((rest, value)) => (rest, Some(value)),
        Err(_) => (input, None),
    }
}

/// The first of two failures that read further.
pub(super) fn further<'a, T>(
    first: Read<'a, T>,
    second: impl FnOnce() -> Read<'a, T>,
) -> Read<'a, T> {
    let Err(nom::Err::Error(one)) = first else { return first };
    match second() {
        Err(nom::Err::Error(two)) => Err(nom::Err::Error(nom::error::ParseError::or(one, two))),
        other => other,
    }
}

/// The rest behind any blanks.
pub(super) fn skip(input: &str) -> &str {
    input.get(blanks(input)..).unwrap_or(input)
}

/// The rest behind one blank or more.
pub(super) fn blank(input: &str) -> Read<'_, ()> {
    match blanks(input) {
        0 => miss(input, Expected::Separator),
        len => Ok((input.get(len..).unwrap_or(""), ())),
    }
}

/// A word of the lexicon.
pub(super) fn word(input: &str, expected: Expected) -> Read<'_, Token<'_>> {
    match lexicon::token(input) {
        Some(token) => Ok((token.rest, token)),
        None => miss(input, expected),
    }
}

/// A word of the lexicon that `pick` takes.
pub(super) fn pick<T>(
    input: &str,
    expected: Expected,
    pick: impl FnOnce(Word) -> Option<T>,
) -> Read<'_, T> {
    match lexicon::token(input).and_then(|token| Some((token.rest, pick(token.word)?))) {
        Some(read) => Ok(read),
        None => miss(input, expected),
    }
}

/// One certain word.
pub(super) fn the(input: &str, wanted: Word) -> Read<'_, ()> {
    if !begins_as(input, wanted) {
        return miss(input, Expected::Text);
    }
    pick(input, Expected::Text, |word| (word == wanted).then_some(()))
}

/// A look at the first letter, which spares the lexicon nearly every miss.
fn begins_as(input: &str, wanted: Word) -> bool {
    let letters: &[u8] = match wanted {
        Word::Bis => b"b",
        Word::Um | Word::Oclock => b"u",
        Word::Und => b"us",
        Word::Als | Word::Auf => b"a",
        Word::Von | Word::Vom | Word::Quarter => b"v",
        Word::Zu | Word::Zum | Word::Zur => b"z",
        Word::Lang => b"lh",
        Word::Half => b"h",
        Word::Moment => b"m",
        Word::Punkt => b"p",
        _ => return true,
    };
    input.as_bytes().first().is_some_and(|byte| letters.contains(&(byte | 0x20)))
}

/// A blank and one certain word.
pub(super) fn then_the(input: &str, wanted: Word) -> Read<'_, ()> {
    let (rest, ()) = blank(input)?;
    the(rest, wanted)
}

/// A blank and a word that `choose` takes.
pub(super) fn then_pick<T>(
    input: &str,
    expected: Expected,
    choose: impl FnOnce(Word) -> Option<T>,
) -> Read<'_, T> {
    let (rest, ()) = blank(input)?;
    pick(rest, expected, choose)
}

/// A number of `MIN` to `MAX` digits that no digit follows.
pub(super) fn digits<const MIN: usize, const MAX: usize>(
    input: &str,
    expected: Expected,
) -> Read<'_, u32> {
    const { assert!(0 < MIN && MIN <= MAX && MAX < 10) }
    match number::run(input) {
        Some((value, len, rest)) if (MIN..=MAX).contains(&len) && !next_is_digit(rest) => {
            Ok((rest, value))
        }
        _ => miss(input, expected),
    }
}

/// The same as a small number.
pub(super) fn small<const MIN: usize, const MAX: usize>(
    input: &str,
    expected: Expected,
) -> Read<'_, u8> {
    let (rest, value) = digits::<MIN, MAX>(input, expected)?;
    match u8::try_from(value) {
        Ok(value) => Ok((rest, value)),
        Err(_) => miss(input, expected),
    }
}

/// Tells whether a digit stands at the start.
pub(super) fn next_is_digit(rest: &str) -> bool {
    rest.starts_with(|c: char| c.is_ascii_digit())
}

/// Tells whether a number or word goes on behind a dot, as in `10.12.3` or `ntv.de`.
pub(super) fn goes_on(rest: &str) -> bool {
    !ends_word(rest) || rest.strip_prefix('.').is_some_and(next_is_digit)
}

/// Tells whether what stands behind an expression may bear on how it was read: digits and marks may, words and the marks
/// that end a phrase do not.
pub(in crate::date) fn may_bear(after: &str) -> bool {
    if matches!(after.as_bytes(), [] | [b' ', b'a'..=b'z' | b'A'..=b'Z', ..]) {
        return false;
    }
    let closes = |c: char| matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | ')' | '"' | '“' | '«');
    let behind = after.strip_prefix(closes).unwrap_or(after);
    let word = skip(behind);
    !word.is_empty() && (word.len() == behind.len() || !word.starts_with(char::is_alphabetic))
}

/// A certain character.
pub(super) fn mark(input: &str, mark: char) -> Read<'_, ()> {
    match input.strip_prefix(mark) {
        Some(rest) => Ok((rest, ())),
        None => miss(input, Expected::Char(mark)),
    }
}

/// Articles, `am`, `zum` and the like, as many as stand there but three, with the blanks behind them.
pub(super) fn articles(input: &str) -> &str {
    let mut at = input;
    for _ in 0..3 {
        let article = pick(at, Expected::Text, |word| {
            matches!(
                word,
                Word::Article
                    | Word::Des
                    | Word::Am
                    | Word::An
                    | Word::Zum
                    | Word::Zur
                    | Word::Zu
                    | Word::Im
            )
            .then_some(())
        });
        match article.and_then(|(rest, ())| blank(rest)) {
            Ok((rest, ())) => at = rest,
            Err(_) => break,
        }
    }
    at
}

/// One article or none: `der`, `die`, `das`, `den`, `dem`, `des`.
pub(super) fn article(input: &str) -> &str {
    let article =
        pick(input, Expected::Text, |word| matches!(word, Word::Article | Word::Des).then_some(()));
    match article.and_then(|(rest, ())| blank(rest)) {
        Ok((rest, ())) => rest,
        Err(_) => input,
    }
}

/// Tells whether a character is a blank.
pub(super) fn is_blank_char(c: char) -> bool {
    is_blank(c)
}
