//! One look at a line: which signs stand in it. A reader whose sign is not there is not asked.

/// The signs that a line holds.
///
/// Most lines of a page are a few words without any; one table look-up a byte tells so to all readers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Look(u16);

impl Look {
    /// `0` to `9`.
    pub(crate) const DIGIT: u16 = 1;
    /// `/` and `|`, between the marks of a list.
    pub(crate) const SLASH: u16 = 1 << 1;
    /// `|`, and the last bytes of `•` and `·`, which part a line.
    pub(crate) const BAR: u16 = 1 << 2;
    /// `:`
    pub(crate) const COLON: u16 = 1 << 3;
    /// `(`
    pub(crate) const OPEN: u16 = 1 << 4;
    /// `)`
    pub(crate) const CLOSE: u16 = 1 << 5;
    /// The last byte of `©`.
    pub(crate) const RIGHTS: u16 = 1 << 6;
    /// `y`, as in `Copyright` and `by` and in few German words.
    pub(crate) const Y: u16 = 1 << 7;
    /// `O` and `o`, as in `vor` and `ago`.
    pub(crate) const O: u16 = 1 << 8;
    /// What can stand behind the place of a dateline: `(`, `|`, `.`, `,`, `-`, and the first byte of `–`.
    pub(crate) const PLACED: u16 = 1 << 9;
    /// The first bytes of all that [`Plain`](super::Plain) folds; no umlaut begins so.
    pub(crate) const ODD: u16 = 1 << 10;

    /// `>`, and the last bytes of `›`, `»` and `→`, between the steps of a way through a site.
    pub(crate) const STEP: u16 = 1 << 11;

    /// `@`
    pub(crate) const AT: u16 = 1 << 12;

    /// Longer lines are prose, in which everything may stand: they are not looked at.
    const LONGEST: usize = 240;

    /// Looks at a line.
    pub(crate) fn at(line: &str) -> Self {
        if line.len() > Self::LONGEST {
            return Self(u16::MAX);
        }
        let sign = |byte: u8| SIGNS.get(usize::from(byte)).copied().unwrap_or_default();
        Self(line.bytes().fold(0, |seen, byte| seen | sign(byte)))
    }

    /// Tells whether one of these signs may stand in the line.
    pub(crate) const fn sees(self, signs: u16) -> bool {
        self.0 & signs != 0
    }
}

/// What each byte says.
const SIGNS: [u16; 256] = {
    let mut signs = [0; 256];
    let mut byte = 0_u8;
    loop {
        signs[byte as usize] = match byte {
            b'0'..=b'9' => Look::DIGIT,
            b'/' => Look::SLASH,
            b'|' => Look::SLASH | Look::BAR | Look::PLACED,
            b':' => Look::COLON,
            b'(' => Look::OPEN | Look::PLACED,
            b')' => Look::CLOSE,
            b'@' => Look::AT,
            b'y' => Look::Y,
            b'o' | b'O' => Look::O,
            b'>' | 0x92 | 0xba | 0xbb => Look::STEP,
            b'.' | b',' | b'-' => Look::PLACED,
            0xa2 | 0xb7 => Look::BAR,
            0xa9 => Look::RIGHTS,
            0xc2 | 0xcc | 0xef => Look::ODD,
            0xe2 => Look::ODD | Look::PLACED,
            _ => 0,
        };
        if byte == u8::MAX {
            break signs;
        }
        byte += 1;
    }
};
