//! A paragraph as words, numbers and signs, each looked up once.

use crate::quote::words::{Class, LEXICON, Lexicon, NO_WORD, Word};
use crate::text::{Runs, is_word};

/// How a token looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// A word in small letters.
    Lower,
    /// A word with a capital in front.
    Capital,
    /// A word of capitals: `SPD`.
    Upper,
    Number,
    /// A quotation mark or what may be one.
    Mark,
    Sign,
}

/// A word, a number or a sign.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token {
    /// The bytes of the paragraph; small, since every word of a text becomes one of these.
    from: u32,
    to: u32,
    pub(super) shape: Shape,
    /// The sign itself; `\0` for words. Two-byte marks have the names below.
    pub(super) sign: char,
    pub(super) word: Word,
    /// The token behind it, over what stands in marks.
    next: u32,
    pub(super) blank_before: bool,
}

/// `,,`
pub(super) const COMMAS: char = '\u{1}';
/// `''`
pub(super) const APOSTROPHES: char = '\u{2}';
/// `<<`
pub(super) const LESS: char = '\u{3}';
/// `>>`
pub(super) const MORE: char = '\u{4}';

impl Token {
    /// Stands behind the last token, so that looking ahead needs no care.
    pub(super) const END: Self = Self { sign: '\u{5}', blank_before: true, ..BLANK };

    fn new(start: usize, end: usize, shape: Shape) -> Self {
        Self { from: small(start), to: small(end), shape, ..BLANK }
    }

    pub(super) const fn start(&self) -> usize {
        self.from as usize
    }

    pub(super) const fn end(&self) -> usize {
        self.to as usize
    }

    /// Its length in bytes.
    pub(super) const fn len(&self) -> usize {
        self.end().saturating_sub(self.start())
    }

    /// For an opening mark the token that closes it, for any other token itself.
    pub(super) const fn partner(&self) -> usize {
        self.next().saturating_sub(1)
    }

    /// The token behind it: behind an opening mark the one behind what closes it.
    pub(super) const fn next(&self) -> usize {
        self.next as usize
    }

    pub(super) fn set_partner(&mut self, partner: usize) {
        self.next = small(partner + 1);
    }

    pub(super) fn is(&self, class: Class) -> bool {
        self.word.class.is(class)
    }

    pub(super) fn is_word(&self) -> bool {
        matches!(self.shape, Shape::Lower | Shape::Capital | Shape::Upper)
    }

    /// A noun or a name by its looks.
    pub(super) fn is_capital(&self) -> bool {
        matches!(self.shape, Shape::Capital | Shape::Upper) || self.is(Class::HOUSE)
    }

    /// A dot behind it ends no sentence: `Dr.`, `z. B.`, `4.`
    pub(super) fn is_abbreviation(&self) -> bool {
        let len = self.len();
        match self.shape {
            Shape::Number => len <= 2,
            Shape::Capital | Shape::Upper | Shape::Lower => {
                len == 1 || self.is(Class::ABBREVIATION)
            }
            _ => false,
        }
    }
}

/// Cuts a paragraph into tokens.
#[derive(Clone, Copy)]
struct Cutter<'a> {
    lexicon: &'a Lexicon,
    text: &'a str,
    bytes: &'a [u8],
    runs: &'a Runs,
}

/// The tokens of `text`, appended to `tokens`, and which of them are signs, to `signs`; tells whether a quotation mark,
/// or what may be one, is among them.
pub(super) fn read(
    text: &str,
    runs: &mut Runs,
    tokens: &mut Vec<Token>,
    signs: &mut Vec<u32>,
) -> bool {
    let bytes = text.as_bytes();
    let bytes = bytes.get(..u32::MAX as usize).unwrap_or(bytes);
    runs.read(bytes);
    let cutter = Cutter { lexicon: &LEXICON, text, bytes, runs };
    let mut at = 0;
    let mut blank_before = true;
    let mut marked = false;
    while let Some(&byte) = bytes.get(at) {
        let number = small(tokens.len());
        let next = number + 1;
        let end = at + runs.len(at);
        if end > at && cutter.ends_word(end) {
            tokens.push(Token { next, blank_before, ..cutter.word(at, end, byte) });
            at = end;
        } else if is_plain_sign(bytes, at) {
            signs.push(number);
            let sign = char::from(byte);
            tokens.push(Token { sign, next, blank_before, ..Token::new(at, at + 1, Shape::Sign) });
            at += 1;
        } else if let Some(token) = cutter.other(at, byte) {
            tokens.push(Token { next, blank_before, ..token });
            if matches!(token.shape, Shape::Sign | Shape::Mark) {
                signs.push(number);
                marked |= token.shape == Shape::Mark;
            }
            at = token.end();
        } else {
            at += text.get(at..).and_then(|t| t.chars().next()).map_or(1, char::len_utf8);
            blank_before = true;
            continue;
        }
        blank_before = bytes.get(at) == Some(&b' ');
        at += usize::from(blank_before);
    }
    shout(tokens);
    marked
}

/// A paragraph in capitals alone: small words and verbs are read as if they stood in small letters.
fn shout(tokens: &mut [Token]) {
    let lower = tokens.iter().any(|token| token.shape == Shape::Lower);
    let upper = || tokens.iter().filter(|token| token.shape == Shape::Upper).count();
    if lower || upper() < 3 {
        return;
    }
    let nouns = Class::PERSON
        .or(Class::SAYING)
        .or(Class::NAMED)
        .or(Class::CLAIM)
        .or(Class::JUDGEMENT)
        .or(Class::HOUSE);
    let mut begins = true;
    for token in tokens {
        if token.shape == Shape::Upper {
            let small = token.word.class != Class::NONE && !token.is(nouns) && !begins;
            token.shape = if small { Shape::Lower } else { Shape::Capital };
        }
        // Behind these a sentence begins with a capital in any case.
        begins = matches!(token.sign, '.' | '!' | '?' | '…');
    }
}

/// A place in a paragraph, of which no more than four gigabytes are read.
#[allow(clippy::cast_possible_truncation, reason = "what lies beyond is not read")]
const fn small(at: usize) -> u32 {
    at as u32
}

/// What a token is that is not read yet.
const BLANK: Token = Token {
    from: 0,
    to: 0,
    shape: Shape::Sign,
    sign: '\0',
    word: NO_WORD,
    next: 0,
    blank_before: false,
};

impl Cutter<'_> {
    /// The word of letters alone that stands at `start..end` and begins with `first`.
    #[inline]
    fn word(&self, start: usize, end: usize, first: u8) -> Token {
        let second = self.bytes.get(start + 1).copied().unwrap_or_default();
        let shape = match first {
            b'a'..=b'z' => Shape::Lower,
            b'A'..=b'Z' if second.is_ascii_uppercase() => Shape::Upper,
            b'A'..=b'Z' if second.is_ascii() => Shape::Capital,
            _ => shape(self.text, start),
        };
        let word = *self.lexicon.look_up(self.bytes, start, end);
        Token { word, ..Token::new(start, end, shape) }
    }

    /// Behind letters a word ends here for sure, as most do.
    #[inline]
    fn ends_word(&self, at: usize) -> bool {
        match self.bytes.get(at) {
            None | Some(b' '..=b'"' | b'(' | b')' | b',' | b':' | b';' | b'?') => true,
            // `faz.net`
            Some(b'.') => !self.bytes.get(at + 1).is_some_and(u8::is_ascii_lowercase),
            Some(_) => false,
        }
    }

    /// A word with digits, hyphens or strange letters in it.
    fn long_word(&self, start: usize) -> Token {
        let (text, bytes) = (self.text, self.bytes);
        let mut at = start;
        let mut hyphen = start;
        let mut address = false;
        loop {
            at += self.runs.len(at);
            match bytes.get(at).copied() {
                Some(b' ') | None => break,
                // The second byte of `×` or `÷`.
                Some(0x97 | 0xb7) => {
                    at -= 1;
                    break;
                }
                Some(b) if b.is_ascii_alphanumeric() || b == b'_' => at += 1,
                // A hyphen, a slash or an apostrophe between letters stays inside: `US-Präsident`, `CDU/CSU`.
                Some(b'-' | b'/' | b'\'') if follows_letter(text, at + 1) => {
                    hyphen = at + 1;
                    at += 1;
                }
                // `faz.net`: an address is one word
                Some(b'.') if is_address(text, at) => {
                    at += 2;
                    address = true;
                }
                Some(b) if !b.is_ascii() => match text.get(at..).and_then(|t| t.chars().next()) {
                    Some('’') if follows_letter(text, at + 3) => at += 3,
                    Some(c) if is_word(c) => at += c.len_utf8(),
                    Some(_) => break,
                    // Inside of a letter, behind more of them than are told at once.
                    None => at += 1,
                },
                _ => break,
            }
        }
        let shape = if address { Shape::Upper } else { self::shape(text, start) };
        // Of a compound with hyphens the last part says what it is: `US-Präsident`.
        let key = if at - hyphen > 2 { hyphen } else { start };
        // `dpa-Bericht`: behind small letters and a hyphen a noun stays a noun.
        let noun = key > start && shape == Shape::Lower && self::shape(text, key) != shape;
        let shape = if noun { Shape::Capital } else { shape };
        let word = self.lexicon.word(text, key, at);
        Token { word, ..Token::new(start, at, shape) }
    }

    /// What is no word of letters alone and no plain sign; `None` for a blank of more than one byte.
    #[inline(never)]
    fn other(&self, start: usize, byte: u8) -> Option<Token> {
        if byte == b' ' {
            return None;
        }
        if byte.is_ascii_digit() {
            return self.number(start);
        }
        let rest = self.text.get(start..)?;
        let c = rest.chars().next()?;
        if is_word(c) {
            return Some(self.long_word(start));
        }
        if c.is_whitespace() { None } else { Some(sign(rest, c, start)) }
    }

    fn number(&self, start: usize) -> Option<Token> {
        let mut at = start;
        let mut letters = false;
        while let Some(&b) = self.bytes.get(at) {
            let next = self.bytes.get(at + 1).copied().unwrap_or(b' ');
            let joins = (matches!(b, b'.' | b',' | b':') && next.is_ascii_digit())
                || (b == b'-' && next.is_ascii_alphanumeric());
            if !(b.is_ascii_alphanumeric() || joins || (b == 0xc3 && is_letter(next))) {
                break;
            }
            letters |= !b.is_ascii_digit() && b != b'.';
            at += if b == 0xc3 { 2 } else { 1 };
        }
        // `58-Jährige`, `58-jähriger` is a noun.
        let word = self.text.get(start..at)?;
        let noun = letters && (word.contains(char::is_uppercase) || word.contains("-jährig"));
        let shape = if noun { Shape::Capital } else { Shape::Number };
        Some(Token::new(start, at, shape))
    }
}

/// The second byte of `ä ö ü ß` and the other letters from U+00C0 on, but not of `×` and `÷`.
fn is_letter(second: u8) -> bool {
    !matches!(second, 0x97 | 0xb7)
}

/// `.`, `,`, `:` … that belong to no longer sign.
fn is_plain_sign(bytes: &[u8], at: usize) -> bool {
    match bytes.get(at) {
        Some(b',') => bytes.get(at + 1) != Some(&b','),
        Some(b'.' | b':' | b';' | b'!' | b'?' | b'(' | b')' | b'-' | b'/' | b'%') => true,
        _ => false,
    }
}

/// `.de`, `.net` … at `at`.
fn is_address(text: &str, at: usize) -> bool {
    let rest = text.get(at + 1..).unwrap_or_default();
    // Behind most dots a sentence is over.
    rest.starts_with(|c: char| c.is_ascii_lowercase())
        && ["de", "net", "com", "org", "at", "ch", "info", "eu", "tv"].iter().any(|end| {
            rest.strip_prefix(end).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        })
}

fn follows_letter(text: &str, at: usize) -> bool {
    match text.as_bytes().get(at) {
        Some(b) if b.is_ascii() => b.is_ascii_alphanumeric(),
        Some(_) => text.get(at..).is_some_and(|t| t.starts_with(char::is_alphanumeric)),
        None => false,
    }
}

fn shape(text: &str, start: usize) -> Shape {
    let bytes = text.as_bytes();
    let capital = |at: usize| match bytes.get(at) {
        Some(b) if b.is_ascii() => b.is_ascii_uppercase(),
        Some(0xc3) => matches!(bytes.get(at + 1), Some(0x80..=0x9e)),
        _ => text.get(at..).is_some_and(|rest| rest.starts_with(char::is_uppercase)),
    };
    if !capital(start) {
        return Shape::Lower;
    }
    let first = match bytes.get(start) {
        Some(b) if !b.is_ascii() => text.get(start..).and_then(|rest| rest.chars().next()),
        _ => None,
    };
    if capital(start + first.map_or(1, char::len_utf8)) { Shape::Upper } else { Shape::Capital }
}

/// The sign that `rest` begins with, which stands at `start`.
fn sign(rest: &str, c: char, start: usize) -> Token {
    let (sign, len) = match c {
        ',' if rest.starts_with(",,") => (COMMAS, 2),
        '\'' if rest.starts_with("''") => (APOSTROPHES, 2),
        '<' if rest.starts_with("<<") => (LESS, 2),
        '>' if rest.starts_with(">>") => (MORE, 2),
        // The names of the two-byte marks are control characters.
        c if c.is_control() => ('\0', c.len_utf8()),
        c => (c, c.len_utf8()),
    };
    let shape = if is_mark(sign) { Shape::Mark } else { Shape::Sign };
    Token { sign, ..Token::new(start, start + len, shape) }
}

/// Everything that quotes somewhere.
pub(super) fn is_mark(sign: char) -> bool {
    matches!(
        sign,
        '„' | '“'
            | '”'
            | '‟'
            | '"'
            | '«'
            | '»'
            | '‚'
            | '‘'
            | '’'
            | '‛'
            | '\''
            | '‹'
            | '›'
            | '`'
            | '´'
            | COMMAS
            | APOSTROPHES
            | LESS
            | MORE
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<&str> {
        let mut tokens = Vec::new();
        read(text, &mut Runs::default(), &mut tokens, &mut Vec::new());
        tokens.iter().filter_map(|token| text.get(token.start()..token.end())).collect()
    }

    #[test]
    fn words_end_where_no_letter_follows() {
        assert_eq!(
            cut("Das US-Präsidium, CDU/CSU: Öl."),
            ["Das", "US-Präsidium", ",", "CDU/CSU", ":", "Öl", "."]
        );
        assert_eq!(
            cut("faz.net, Ende. Neu.Anfang"),
            ["faz.net", ",", "Ende", ".", "Neu", ".", "Anfang"]
        );
        assert_eq!(cut("a×b ÷ä 2×3 Łódź"), ["a", "×", "b", "÷", "ä", "2", "×", "3", "Łódź"]);
        assert_eq!(cut("so\u{a0}ein  „Wort“"), ["so", "ein", "„", "Wort", "“"]);
    }

    #[test]
    fn no_word_is_too_long() {
        let long = "aä".repeat(70);
        assert_eq!(cut(&long), [long.as_str()]);
        let odd = format!("x{long}-Öl×");
        assert_eq!(cut(&odd), [odd.trim_end_matches('×'), "×"]);
    }
}
