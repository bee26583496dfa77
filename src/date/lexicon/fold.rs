//! A word in small letters, umlauts in two.

use super::index::mix;
use crate::text::{is_word, leading_letters, small_letters, steps};

/// The longest word that is folded: `neunhundertneunundneunzigtausendneunhundertneunundneunzig`, and some.
const LONGEST: usize = 72;

/// A word in small letters with `ae`, `oe`, `ue`, `ss`; zeros behind it.
pub(super) struct Folded {
    bytes: [u8; LONGEST],
    len: usize,
}

impl Folded {
    /// The letters at the start of `text`, and how many bytes they take there; `None` where they are
    /// none, too many, or end beside a digit or a letter that German does not have.
    pub(super) fn new(text: &str) -> Option<(Self, usize)> {
        steps::note(1);
        let mut folded = Self { bytes: [0; LONGEST], len: 0 };
        let bytes = text.as_bytes();
        let mut at = 0;
        loop {
            at += folded.push_ascii(bytes.get(at..)?);
            match bytes.get(at..)? {
                [b'A'..=b'Z' | b'a'..=b'z', ..] => return None,
                [] | [(..0x80), ..] => break,
                rest => {
                    if let Some((pair, len)) = special(rest) {
                        pair.iter().try_for_each(|byte| folded.push(*byte))?;
                        at += len;
                    } else if text.get(at..)?.starts_with(is_word) {
                        return None;
                    } else {
                        break;
                    }
                }
            }
        }
        (at > 0).then_some((folded, at))
    }

    /// Takes the ASCII letters at the start of `bytes`; stops early where there is no more room.
    fn push_ascii(&mut self, bytes: &[u8]) -> usize {
        let mut taken = 0;
        while let Some(eight) = bytes.get(taken..).and_then(<[u8]>::first_chunk)
            && let Some(room) = self.bytes.get_mut(self.len..).and_then(<[u8]>::first_chunk_mut)
        {
            let count = leading_letters(*eight);
            *room = small_letters(*eight, count);
            self.len += count;
            taken += count;
            if count < 8 {
                return taken;
            }
        }
        let letters = bytes.get(taken..).unwrap_or(&[]).iter();
        for letter in letters.take_while(|byte| byte.is_ascii_alphabetic()) {
            if self.push(letter | 0x20).is_none() {
                break;
            }
            taken += 1;
        }
        taken
    }

    fn push(&mut self, byte: u8) -> Option<()> {
        *self.bytes.get_mut(self.len)? = byte;
        self.len += 1;
        Some(())
    }

    /// A number for the word, eight letters at a time.
    pub(super) fn hash(&self) -> u64 {
        let (eights, _) = self.bytes.as_chunks();
        let eights =
            eights.iter().take(self.len.div_ceil(8)).map(|eight| u64::from_le_bytes(*eight));
        eights.fold(0, mix)
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or(&[])
    }

    pub(super) fn as_str(&self) -> &str {
        std::str::from_utf8(self.as_bytes()).unwrap_or("")
    }
}

/// An umlaut or `ß` at the start of `bytes` in two letters, and how many bytes it takes.
pub(super) fn special(bytes: &[u8]) -> Option<([u8; 2], usize)> {
    Some(match bytes {
        [0xc3, 0xa4 | 0x84, ..] => (*b"ae", 2),
        [0xc3, 0xb6 | 0x96, ..] => (*b"oe", 2),
        [0xc3, 0xbc | 0x9c, ..] => (*b"ue", 2),
        [0xc3, 0x9f, ..] => (*b"ss", 2),
        [0xe1, 0xba, 0x9e, ..] => (*b"ss", 3),
        _ => return None,
    })
}
