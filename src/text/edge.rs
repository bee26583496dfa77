//! Where words begin and end, and what counts as a blank.

use super::{
    letters::{ONES, between, leading_letters},
    steps,
};
use nom::{IResult, Input};

/// Characters that can stand inside a word: letters, digits, marks that combine with them, `_`,
/// and the invisible ones that a word may be broken with.
pub(crate) fn is_word(c: char) -> bool {
    match c {
        ..'\u{80}' => c.is_ascii_alphanumeric() || c == '_',
        // Quotation marks, dashes, blanks: nearly all that is no letter, told without the tables of Unicode.
        '\u{2010}'..='\u{205f}' => false,
        _ => c.is_alphanumeric() || is_invisible(c) || matches!(c, '\u{300}'..='\u{36f}'),
    }
}

/// Soft hyphen, zero-width space, non-joiner, joiner, word joiner, byte order mark.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// Blanks inside a line: also the no-break, narrow, thin and figure ones. A line break is none.
pub(crate) fn is_blank(c: char) -> bool {
    matches!(
        c,
        ' ' | '\t' | '\u{a0}' | '\u{1680}' | '\u{2000}'
            ..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}'
    )
}

/// Tells whether a word can start at byte `at`: no word character stands before it.
#[inline]
pub(crate) fn starts_word(text: &str, at: usize) -> bool {
    match text.as_bytes().get(..at).and_then(<[u8]>::last) {
        None => true,
        Some(b) if b.is_ascii() => !(b.is_ascii_alphanumeric() || *b == b'_'),
        Some(_) => text.get(..at).is_none_or(|before| !before.ends_with(is_word)),
    }
}

/// Tells whether a word ends in front of `rest`.
pub(crate) fn ends_word(rest: &str) -> bool {
    match rest.as_bytes().first() {
        None => true,
        Some(b) if b.is_ascii() => !(b.is_ascii_alphanumeric() || *b == b'_'),
        Some(_) => !rest.starts_with(is_word),
    }
}

/// The text without plain blanks in front: pages indent, and few other blanks stand there.
pub(crate) fn unindented(text: &str) -> &str {
    text.get(indent(text.as_bytes())..).unwrap_or(text)
}

/// How many plain blanks stand in front, eight looked at at a time.
pub(crate) fn indent(text: &[u8]) -> usize {
    if text.first() != Some(&b' ') {
        return 0;
    }
    let (eights, last) = text.as_chunks::<8>();
    for (at, eight) in eights.iter().enumerate() {
        let others = u64::from_le_bytes(*eight) ^ (u64::from(b' ') * ONES);
        if others != 0 {
            return 8 * at + others.trailing_zeros() as usize / 8;
        }
    }
    text.len() - last.len() + last.iter().take_while(|byte| **byte == b' ').count()
}

/// Tells whether a digit stands in the text.
pub(crate) fn has_digit(text: &str) -> bool {
    next_digit(text, 0).is_some()
}

/// Where the first digit stands from byte `from` on.
pub(crate) fn next_digit(text: &str, from: usize) -> Option<usize> {
    let rest = text.as_bytes().get(from..)?;
    let (eights, last) = rest.as_chunks::<8>();
    for (at, eight) in eights.iter().enumerate() {
        let digits = between(u64::from_le_bytes(*eight), b'0', b'9');
        if digits != 0 {
            return Some(from + 8 * at + digits.trailing_zeros() as usize / 8);
        }
    }
    let at = last.iter().position(u8::is_ascii_digit)?;
    Some(from + rest.len() - last.len() + at)
}

/// What a byte says about the word it stands in.
#[derive(Debug, Clone, Copy)]
enum Goes {
    /// ASCII that words are made of.
    On,
    /// ASCII that ends a word.
    Over,
    /// Ä to ÿ but for × and ÷, which is nearly all that is not ASCII in a German word.
    Latin,
    Other,
}

const GOES: [Goes; 256] = {
    let mut goes = [Goes::Other; 256];
    let mut byte = 0_u8;
    while byte < 0x80 {
        let on = byte.is_ascii_alphanumeric() || byte == b'_';
        goes[byte as usize] = if on { Goes::On } else { Goes::Over };
        byte += 1;
    }
    goes[0xc3] = Goes::Latin;
    goes
};

/// Where the word characters end that stand at byte `at`; `at` where there are none.
pub(crate) fn word_end(text: &str, at: usize) -> usize {
    steps::note(1);
    let bytes = text.as_bytes();
    let mut end = at;
    loop {
        if let Some(eight) = bytes.get(end..).and_then(<[u8]>::first_chunk) {
            let count = leading_letters(*eight);
            end += count;
            if count == 8 {
                continue;
            }
        }
        let Some(&byte) = bytes.get(end) else { return end };
        end += match GOES.get(usize::from(byte)) {
            Some(Goes::On) => 1,
            Some(Goes::Over) => return end,
            Some(Goes::Latin) if !matches!(bytes.get(end + 1), Some(0x97 | 0xb7)) => 2,
            _ => match text.get(end..).and_then(|rest| rest.chars().next()) {
                Some(c) if is_word(c) => c.len_utf8(),
                _ => return end,
            },
        };
    }
}

/// How many bytes of blanks stand in front. Nearly always it is one, or none.
pub(crate) fn blanks(text: &str) -> usize {
    match text.as_bytes() {
        [] | [b'!'..=b'~', ..] => 0,
        [b' ', b'!'..=b'~', ..] => 1,
        _ => text.len() - text.trim_start_matches(is_blank).len(),
    }
}

/// The text behind any blanks.
pub(crate) fn behind_blanks(text: &str) -> &str {
    text.get(blanks(text)..).unwrap_or("")
}

/// The text in front of any blanks at its end; most end in something that is plainly none.
pub(crate) fn before_blanks(text: &str) -> &str {
    match text.as_bytes() {
        [] | [.., b'!'..=b'~'] => text,
        _ => text.trim_end_matches(is_blank),
    }
}

/// Any blanks, or none.
pub(crate) fn blank0<'a, E: nom::error::ParseError<&'a str>>(
    input: &'a str,
) -> IResult<&'a str, &'a str, E> {
    let len = blanks(input);
    steps::note(1 + len);
    Ok(input.take_split(len))
}
