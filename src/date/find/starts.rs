//! Where words and numbers begin: the walk over all bytes of a text, without a branch for each.

use crate::{date::lexicon::Cues, text::Letters};

/// So many bytes are looked at at a time, one bit for each.
const BLOCK: usize = 64;

/// The first byte of the umlauts.
const UMLAUT: u8 = 0xc3;

/// The places in a block of text where a word or a number begins, or what may be one that begins with an umlaut.
#[derive(Debug, Clone)]
pub(super) struct Starts {
    /// Where the block ends.
    end: usize,
    /// A bit for each place; the lowest is the first byte of the block.
    all: u64,
    /// The same for those that were not gone over yet.
    left: u64,
}

impl Starts {
    pub(super) fn new() -> Self {
        Self { end: 0, all: 0, left: 0 }
    }

    /// Goes on at byte `at`.
    pub(super) fn go_to(&mut self, bytes: &[u8], at: usize) {
        if at >= self.end {
            self.look(bytes, at);
        } else {
            let over = (at + BLOCK).saturating_sub(self.end);
            self.left = self.all & u64::MAX << over;
        }
    }

    /// The next place where a digit stands or letters that a cue may begin with, and these; perhaps inside of a word,
    /// behind an umlaut.
    #[inline(never)]
    pub(super) fn next_cue(&mut self, bytes: &[u8], cues: &Cues) -> Option<(usize, Letters)> {
        loop {
            let (block, mut left) = (self.end - BLOCK, self.left);
            while left != 0 {
                let at = block + left.trailing_zeros() as usize;
                left &= left - 1;
                let rest = bytes.get(at..)?;
                if may_begin(rest, cues) {
                    self.left = left;
                    return Some((at, Letters::of(rest)));
                }
            }
            if self.end >= bytes.len() {
                return None;
            }
            self.look(bytes, self.end);
        }
    }

    /// Looks at the block that begins at byte `at`.
    fn look(&mut self, bytes: &[u8], at: usize) {
        self.end = at + BLOCK;
        let rest = bytes.get(at..).unwrap_or_default();
        let before = bytes.get(..at).and_then(<[u8]>::last).is_some_and(u8::is_ascii_alphanumeric);
        self.all = if let Some(block) = rest.first_chunk() {
            begin(block, before)
        } else {
            let mut block = [0; BLOCK];
            if let Some(start) = block.get_mut(..rest.len()) {
                start.copy_from_slice(rest);
            }
            begin(&block, before)
        };
        self.left = self.all;
    }
}

/// Tells whether a digit or a cue may begin here; four bytes tell, but where the text ends.
#[inline]
fn may_begin(rest: &[u8], cues: &Cues) -> bool {
    cues.may_begin(match rest.first_chunk() {
        Some(four) => u32::from_le_bytes(*four),
        None => Letters::of(rest).four(),
    })
}

/// A bit for each byte that a word begins with; `before`: it may have begun before the block. Loops as plain as this are
/// made into work on sixteen bytes at a time.
fn begin(block: &[u8; BLOCK], before: bool) -> u64 {
    let mut words = [u8::from(before); BLOCK + 1];
    for (word, byte) in words.iter_mut().skip(1).zip(block) {
        *word = u8::from(byte.is_ascii_alphanumeric());
    }
    let mut begins = [0; BLOCK];
    for ((begin, byte), word) in begins.iter_mut().zip(block).zip(words.windows(2)) {
        *begin = (word[1] | u8::from(*byte == UMLAUT)) & !word[0];
    }
    let (eights, _) = begins.as_chunks::<8>();
    eights.iter().rev().fold(0, |bits, eight| bits << 8 | side_by_side(u64::from_le_bytes(*eight)))
}

/// Eight bytes that are 0 or 1 as eight bits, the first byte lowest.
const fn side_by_side(eight: u64) -> u64 {
    eight.wrapping_mul(0x0102_0408_1020_4080) >> 56
}
