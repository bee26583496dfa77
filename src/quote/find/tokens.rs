//! A paragraph as words, numbers and signs, each looked up once.

use crate::quote::words::{Class, LEXICON, Lexicon, NO_WORD, Word};
use crate::text::{Letters, is_word};

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
    partner: u32,
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
        self.partner as usize
    }

    pub(super) fn set_partner(&mut self, partner: usize) {
        self.partner = small(partner);
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

/// The tokens of `text`, appended to `tokens`; tells whether a quotation mark, or what may be one, is among them.
pub(super) fn read(text: &str, tokens: &mut Vec<Token>) -> bool {
    let lexicon = &*LEXICON;
    let bytes = text.as_bytes();
    let bytes = bytes.get(..u32::MAX as usize).unwrap_or(bytes);
    let mut at = 0;
    let mut blank_before = true;
    let mut marked = false;
    while let Some(&byte) = bytes.get(at) {
        if matches!(byte, b' ' | b'\t') {
            at += 1;
            blank_before = true;
            continue;
        }
        let head = Letters::of(bytes.get(at..).unwrap_or(&[]));
        let token = if is_short_word(head) {
            let word = lexicon.short_word(head);
            Some(Token { word, ..Token::new(at, at + head.len(), short_shape(head)) })
        } else {
            let token = long_token(lexicon, text, at, head);
            marked |= token.is_some_and(|token| token.shape == Shape::Mark);
            token
        };
        let Some(token) = token else {
            at += text.get(at..).and_then(|t| t.chars().next()).map_or(1, char::len_utf8);
            blank_before = true;
            continue;
        };
        at = token.end();
        tokens.push(Token { partner: small(tokens.len()), blank_before, ..token });
        blank_before = bytes.get(at) == Some(&b' ');
        at += usize::from(blank_before);
    }
    shout(tokens);
    marked
}

/// A word of up to seven ASCII letters with a blank, a plain sign or nothing behind it, as most are.
#[inline]
fn is_short_word(head: Letters) -> bool {
    matches!(head.len(), 1..=7)
        && matches!(head.behind(), 0 | b' '..=b'"' | b'(' | b')' | b',' | b':' | b';' | b'?')
}

/// How such a word looks.
#[inline]
fn short_shape(head: Letters) -> Shape {
    let [first, second, ..] = head.bytes();
    match (first.is_ascii_lowercase(), second.is_ascii_uppercase()) {
        (true, _) => Shape::Lower,
        (false, true) => Shape::Upper,
        (false, false) => Shape::Capital,
    }
}

/// Any other token that begins with `byte`, `None` for a blank of more than one byte.
#[inline]
fn long_token(lexicon: &Lexicon, text: &str, at: usize, head: Letters) -> Option<Token> {
    let bytes = text.as_bytes();
    let [byte, ..] = head.bytes();
    if head.len() > 0 || (byte == 0xc3 && is_letter(bytes, at)) {
        Some(word(lexicon, text, at, head))
    } else if is_plain_sign(bytes, at) {
        Some(Token { sign: char::from(byte), ..Token::new(at, at + 1, Shape::Sign) })
    } else if byte.is_ascii_digit() {
        number(text, at)
    } else {
        other(lexicon, text, at, head)
    }
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

/// `ä ö ü ß` and the other letters from U+00C0 on, but not `×` and `÷`.
fn is_letter(bytes: &[u8], at: usize) -> bool {
    !matches!(bytes.get(at + 1), Some(0x97 | 0xb7) | None)
}

/// `.`, `,`, `:` … that belong to no longer sign.
fn is_plain_sign(bytes: &[u8], at: usize) -> bool {
    match bytes.get(at) {
        Some(b',') => bytes.get(at + 1) != Some(&b','),
        Some(b'.' | b':' | b';' | b'!' | b'?' | b'(' | b')' | b'-' | b'/' | b'%') => true,
        _ => false,
    }
}

/// A place in a paragraph; what lies beyond four gigabytes is not read.
fn small(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// What a token is that is not read yet.
const BLANK: Token = Token {
    from: 0,
    to: 0,
    shape: Shape::Sign,
    sign: '\0',
    word: NO_WORD,
    partner: 0,
    blank_before: false,
};

/// The word that begins at `start` with some letters, perhaps none of them ASCII.
fn word(lexicon: &Lexicon, text: &str, start: usize, head: Letters) -> Token {
    let bytes = text.as_bytes();
    let mut at = start + head.len();
    let mut hyphen = start;
    let mut address = false;
    loop {
        match bytes.get(at).copied() {
            Some(b' ') | None => break,
            Some(b) if b.is_ascii_alphanumeric() || b == b'_' => at += 1,
            Some(0xc3) if is_letter(bytes, at) => at += 2,
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
                _ => break,
            },
            _ => break,
        }
        at += Letters::of(bytes.get(at..).unwrap_or(&[])).len();
    }
    let shape = if address { Shape::Upper } else { shape(text, start) };
    // Of a compound with hyphens the last part says what it is: `US-Präsident`.
    let key = if at - hyphen > 2 { hyphen } else { start };
    // `dpa-Bericht`: behind small letters and a hyphen a noun stays a noun.
    let noun = key > start && shape == Shape::Lower && self::shape(text, key) != shape;
    let shape = if noun { Shape::Capital } else { shape };
    let word = lexicon.word(text, key, at);
    Token { word, ..Token::new(start, at, shape) }
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

fn number(text: &str, start: usize) -> Option<Token> {
    let bytes = text.as_bytes();
    let mut at = start;
    while let Some(&b) = bytes.get(at) {
        let next = bytes.get(at + 1).copied().unwrap_or(b' ');
        let joins = (matches!(b, b'.' | b',' | b':') && next.is_ascii_digit())
            || (b == b'-' && next.is_ascii_alphanumeric());
        if !(b.is_ascii_alphanumeric() || joins || (b == 0xc3 && is_letter(bytes, at))) {
            break;
        }
        at += if b == 0xc3 { 2 } else { 1 };
    }
    // `58-Jährige`, `58-jähriger` is a noun.
    let word = text.get(start..at)?;
    let noun = word.contains(char::is_uppercase) || word.contains("-jährig");
    let shape = if noun { Shape::Capital } else { Shape::Number };
    Some(Token::new(start, at, shape))
}

fn other(lexicon: &Lexicon, text: &str, start: usize, head: Letters) -> Option<Token> {
    let rest = text.get(start..)?;
    let c = rest.chars().next()?;
    if is_word(c) {
        return Some(word(lexicon, text, start, head));
    }
    if c.is_whitespace() {
        return None;
    }
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
    Some(Token { sign, ..Token::new(start, start + len, shape) })
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
