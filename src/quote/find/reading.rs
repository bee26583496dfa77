//! A paragraph that is being read, token by token.

use super::tokens::Token;
use crate::{Span, quote::words::Class, text::steps};
use std::ops::Range;

/// A paragraph that is being read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reading<'a> {
    pub(super) text: &'a str,
    pub(super) tokens: &'a [Token],
    /// Which tokens are signs or marks, in order.
    pub(super) signs: &'a [u32],
}

impl<'a> Reading<'a> {
    pub(super) fn at(&self, at: usize) -> &'a Token {
        steps::note(1);
        self.tokens.get(at).unwrap_or(const { &Token::END })
    }

    pub(super) fn words(&self, at: usize) -> &'a str {
        let token = self.at(at);
        self.text.get(token.start()..token.end()).unwrap_or_default()
    }

    /// The bytes of a token: a question about them looks for no letter's edge.
    #[inline]
    fn bytes(&self, token: &Token) -> &'a [u8] {
        self.text.as_bytes().get(token.start()..token.end()).unwrap_or_default()
    }

    /// Tells whether a token is this word, whatever its case.
    #[inline]
    pub(super) fn says(&self, at: usize, word: &str) -> bool {
        let token = self.at(at);
        // Most words are of another length.
        token.len() == word.len() && same_letters(self.bytes(token), word)
    }

    /// Tells whether a token is one of these words, whatever its case.
    pub(super) fn says_one_of(&self, at: usize, words: &[&str]) -> bool {
        let own = self.bytes(self.at(at));
        words.iter().any(|word| own.eq_ignore_ascii_case(word.as_bytes()))
    }

    /// Tells whether a token begins so, whatever its case.
    pub(super) fn begins(&self, at: usize, start: &str) -> bool {
        let own = self.bytes(self.at(at));
        own.get(..start.len()).is_some_and(|own| own.eq_ignore_ascii_case(start.as_bytes()))
    }

    /// The token behind this one, over what stands in marks.
    pub(super) fn next(&self, at: usize) -> usize {
        self.tokens.get(at).map_or(at + 1, Token::next)
    }

    /// The next token in front of `end` that can be one of these, over what stands in marks.
    pub(super) fn next_of(&self, mut at: usize, end: usize, class: Class) -> Option<usize> {
        while at < end {
            steps::note(1);
            let token = self.tokens.get(at)?;
            if token.is(class) {
                return Some(at);
            }
            at = token.next();
        }
        None
    }

    /// The same where a sign counts too.
    pub(super) fn next_sign_or(&self, mut at: usize, end: usize, class: Class) -> Option<usize> {
        while at < end {
            steps::note(1);
            let token = self.tokens.get(at)?;
            if token.is(class) || token.sign != '\0' {
                return Some(at);
            }
            at = token.next();
        }
        None
    }

    /// The signs from token `at` on that stand in no marks that open there.
    pub(super) fn signs(&self, mut at: usize) -> impl Iterator<Item = usize> {
        let first = self.signs.partition_point(|&sign| (sign as usize) < at);
        let signs = self.signs.get(first..).unwrap_or_default();
        signs.iter().map(|&sign| sign as usize).filter(move |&sign| {
            let stands = sign >= at;
            at = if stands { self.next(sign) } else { at };
            stands
        })
    }

    /// The bytes of some tokens.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        let end = self.at(range.end.saturating_sub(1)).end();
        Span::new(self.at(range.start).start().min(end), end)
    }

    /// Tells whether a token ends a clause.
    pub(super) fn is_wall(&self, at: usize) -> bool {
        matches!(self.at(at).sign, ',' | ':' | ';' | '.' | '!' | '?' | '…' | '–' | '—' | '\u{5}')
    }
}

/// Tells whether a word has one of these endings; most differ in the last letter.
pub(super) fn ends_in(word: &str, endings: &[&str]) -> bool {
    let last = word.as_bytes().last();
    endings.iter().any(|end| end.as_bytes().last() == last && word.ends_with(end))
}

/// The same but for the case, of umlauts too, which one bit tells: `GEMÄSS`.
fn same_letters(own: &[u8], word: &str) -> bool {
    let small = |byte: &u8| byte | 0x20;
    let word = word.as_bytes();
    own.eq_ignore_ascii_case(word)
        || (!word.is_ascii() && own.iter().map(small).eq(word.iter().map(small)))
}
