//! Quick looks at a line before any reader is tried: most lines hold no source.

use super::{
    list::is_initials,
    name::{is_first_name, unbulleted},
};
use crate::{
    source::words,
    text::{Openings, ShortMap, behind_blanks, is_blank, word_end},
};
use memchr::{memchr, memchr2};
use std::sync::LazyLock;

/// Cues that can open a line: each kind of source has its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Cues(u8);

impl Cues {
    /// `Quelle`, `Mit Material von`.
    pub(crate) const SOURCE: Self = Self(1);
    /// `Foto`; also `Quelle` and `Copyright`.
    pub(crate) const CREDIT: Self = Self(2);
    /// `Von`, `Ein Gastbeitrag`, `Sportredakteur`.
    pub(crate) const BYLINE: Self = Self(4);
    /// `Copyright`, `Alle Rechte`.
    pub(crate) const RIGHTS: Self = Self(8);
    pub(crate) const ALL: Self = Self(0xf);

    pub(crate) const fn any(self) -> bool {
        self.0 != 0
    }
}

/// What a line can open with, by its first word and the letter that opens the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Gate {
    pub(crate) cues: Cues,
    /// An agency, a picture house, an outlet.
    pub(crate) house: bool,
    /// A first name that everybody knows.
    pub(crate) name: bool,
}

impl Gate {
    /// Tells whether such a cue can open the line.
    pub(crate) const fn opens(self, cues: Cues) -> bool {
        self.cues.0 & cues.0 != 0
    }
}

/// The letters that the second words of rows begin with; [`ALONE`] where the first word is a row.
type Seconds = u32;
const ALONE: Seconds = 1 << 31;

/// What a first word opens.
#[derive(Debug, Clone, Copy, Default)]
struct Opens {
    source: Seconds,
    credit: Seconds,
    byline: Seconds,
    rights: Seconds,
    agency: Seconds,
    /// A picture house, an outlet.
    house: Seconds,
}

/// The first words of all cues and houses, ASCII letters small.
type FirstWords = ShortMap<Vec<u8>, Opens>;

static FIRST_WORDS: LazyLock<FirstWords> = LazyLock::new(|| {
    let mut first = FirstWords::default();
    let bylines: [&[&str]; 7] = [
        words::GENRES,
        words::WRITTEN,
        words::AUTHOR_CUES,
        words::TRANSLATED,
        words::FRAMES,
        words::ROLES,
        &["Von", "By", "Ein", "Eine", "Aus", "Mit"],
    ];
    let sources: [&[&str]; 4] =
        [words::SOURCE_CUES, words::MATERIAL_CUES, words::ISSUE_CUES, &["Eigene", "dpa-infocom"]];
    let rights = [
        "Copyright",
        "Alle Rechte",
        "Alle Nutzungsrechte",
        "Sämtliche Rechte",
        "All rights",
        "Tous droits",
    ];
    let agencies = words::AGENCIES.iter().flat_map(|row| row.spellings);
    let houses = words::PICTURES.iter().chain(words::OUTLETS).chain(words::HOUSE_MARKS);
    bylines.into_iter().flatten().for_each(|cue| add(&mut first, cue, |opens| &mut opens.byline));
    sources.into_iter().flatten().for_each(|cue| add(&mut first, cue, |opens| &mut opens.source));
    words::CREDIT_CUES.iter().for_each(|cue| add(&mut first, cue, |opens| &mut opens.credit));
    rights.iter().for_each(|cue| add(&mut first, cue, |opens| &mut opens.rights));
    agencies.for_each(|house| add(&mut first, house, |opens| &mut opens.agency));
    houses.for_each(|house| add(&mut first, house, |opens| &mut opens.house));
    first
});

/// The letter that opens the second word behind the first, in any of its spellings.
fn second(behind: &str) -> Seconds {
    let next = behind_blanks(behind);
    match next.bytes().next().filter(|_| next.len() < behind.len()) {
        Some(byte) if byte.is_ascii() => 1 << (u32::from(byte | 0x20) & 0x1f),
        // An umlaut can be written `ae`, `oe`, `ue`.
        Some(_) => [b'a', b'o', b'u'].iter().fold(1, |set, vowel| set | 1 << (vowel & 0x1f)),
        None => ALONE,
    }
}

/// Adds the first word of a row, also as capitals write its umlauts.
fn add(first: &mut FirstWords, row: &str, what: impl Fn(&mut Opens) -> &mut Seconds) {
    let word = first_word(row);
    let second = second(row.get(word.len()..).unwrap_or(""));
    for form in [word.to_lowercase(), word.to_uppercase()] {
        *what(first.entry(form.to_ascii_lowercase().into_bytes()).or_default()) |= second;
    }
}

/// How the first words begin.
static OPENINGS: LazyLock<Openings> =
    LazyLock::new(|| Openings::new(FIRST_WORDS.keys().map(Vec::as_slice)));

/// What a first word opens.
fn opens(word: &str) -> Option<Opens> {
    OPENINGS.has(word.as_bytes()).then_some(())?;
    let mut small = [0_u8; LONGEST_WORD];
    let small = small.get_mut(..word.len())?;
    small.copy_from_slice(word.as_bytes());
    small.make_ascii_lowercase();
    FIRST_WORDS.get(&*small).copied()
}

/// The longest first word of a table, in bytes; a longer one of a line is looked at by its end.
const LONGEST_WORD: usize = 32;

/// Letters, digits, dots and hyphens.
const IN_WORD: [bool; 256] = {
    let mut inside = [false; 256];
    let mut byte = 0_u8;
    loop {
        let mark = byte == b'-' || byte == b'.';
        inside[byte as usize] = byte.is_ascii_alphanumeric() || byte >= 0x80 || mark;
        if byte == u8::MAX {
            break inside;
        }
        byte += 1;
    }
};

/// The letters, digits, dots and hyphens that `text` begins with.
fn first_word(text: &str) -> &str {
    let inside = |b: u8| IN_WORD.get(usize::from(b)).is_some_and(|inside| *inside);
    let end = text.bytes().position(|b| !inside(b)).unwrap_or(text.len());
    let word = text.get(..end).unwrap_or("");
    // A no-break blank is no letter.
    let blank = if word.is_ascii() { None } else { word.find(is_blank) };
    let word = blank.and_then(|at| word.get(..at)).unwrap_or(word);
    let marks = word.bytes().rev().take_while(|byte| matches!(byte, b'.' | b'-')).count();
    word.get(..word.len() - marks).unwrap_or(word)
}

/// What the first word of a line promises.
pub(crate) fn gate(text: &str) -> Gate {
    let text = unbulleted(text);
    if matches!(text.as_bytes(), [b'(' | b'[', ..] | [0xc2, 0xa9, ..]) {
        return Gate { cues: Cues::ALL, house: true, name: false };
    }
    let word = first_word(text);
    if word.is_empty() || word.len() > LONGEST_WORD {
        return Gate::default();
    }
    let behind = text.get(word.len()..).unwrap_or("");
    let small = word.starts_with(char::is_lowercase);
    let mut gate = Gate { name: !small && is_first_name(word), ..Gate::default() };
    if let Some(opens) = opens(word) {
        let second = second(behind);
        let fits = |seconds: Seconds| seconds & (ALONE | second) != 0;
        let cue = |seconds, cues: Cues| if fits(seconds) { cues.0 } else { 0 };
        gate.cues = Cues(
            cue(opens.source, Cues(Cues::SOURCE.0 | Cues::CREDIT.0))
                | cue(opens.credit, Cues::CREDIT)
                | cue(opens.byline, Cues::BYLINE)
                | cue(opens.rights, Cues(Cues::RIGHTS.0 | Cues::CREDIT.0)),
        );
        let alone = opens.house & ALONE != 0;
        gate.house = fits(opens.agency) || opens.house & second != 0 || alone && goes_on(behind);
    }
    // `Wochenkolumne von …`, `Sportredakteur Jan …`: the end of the word is a cue.
    if !gate.cues.any() && word.len() > 8 && compound(word, behind) {
        gate.cues = Cues::BYLINE;
    }
    // `cwo/fab (dpa)`, `ku Frankfurt`, `ntv.de, dpa`
    gate.house |= small && !gate.house && lists(word, text);
    // `Küstenbote-Redaktion / dpa`
    gate.house |= word.len() > NEWSROOM.len() && word.ends_with(NEWSROOM);
    gate
}

/// How a house's newsroom is called.
pub(super) const NEWSROOM: &str = "-Redaktion";

/// Tells whether a house alone can stand in front of this: a list goes on somewhere, or nothing follows.
/// `Bild der Woche` is no list.
fn goes_on(behind: &str) -> bool {
    let next = behind_blanks(behind);
    let signs = |byte: u8| {
        matches!(
            byte,
            b',' | b';' | b'/' | b'|' | b'&' | b'+' | b'(' | b'[' | b'-' | b'.' | 0xc2 | 0xe2
        )
    };
    let words = ["und ", "sowie ", "mit "];
    next.is_empty()
        || behind.bytes().any(signs)
        || words.iter().any(|word| next.starts_with(word))
        || behind.contains(" via ")
}

/// Tells whether a first word in small letters can open a list of marks: initials or an address, and a sign, a
/// bracket or a place behind it.
fn lists(word: &str, text: &str) -> bool {
    let rest = text.get(word.len()..).unwrap_or("");
    let next = behind_blanks(rest);
    // `ab/jpe`: beside initials a small word is somebody's too.
    let mark = is_initials(word) || word.contains('.') || word.len() <= 3 && rest.starts_with('/');
    let sign = next.is_empty()
        || next.starts_with(['/', ',', ';', '(', '|', '.'])
        || next.starts_with("mit ");
    mark && (sign || (text.len() < 40 && next.starts_with(char::is_uppercase)))
}

/// Tells whether a long first word can be a genre or a role by what stands behind it.
fn compound(word: &str, behind: &str) -> bool {
    let behind = behind_blanks(behind);
    behind.starts_with("von ") || behind.starts_with(':') || names_role(word)
}

/// Tells whether a role stands in a word: four letters of one are looked for before the whole.
fn names_role(word: &str) -> bool {
    let letters = |four: &[u8]| matches!(four, b"akte" | b"spon" | b"port");
    word.as_bytes().windows(4).any(letters)
        && ["edakteur", "orrespondent", "eporter"].iter().any(|role| word.contains(role))
}

/// Tells whether a credit without a cue can stand in a line: a slash or a bar.
pub(crate) fn has_slash(text: &str) -> bool {
    memchr2(b'/', b'|', text.as_bytes()).is_some()
}

/// Tells whether the sign of rights stands in a line.
pub(crate) fn has_sign(text: &str) -> bool {
    memchr(0xa9, text.as_bytes()).is_some() && text.contains('©')
}

/// Tells whether a dateline can open the text: places in front of a dash, bracket, dot or comma.
///
/// Every word up to the sign has a capital or stands between the words of a place.
pub(crate) fn opens_with_place(text: &str) -> bool {
    if text.starts_with('(') {
        return true;
    }
    let bytes = text.as_bytes();
    let mut at = 0;
    for words in 1..=MOST_WORDS {
        at += count(bytes, at, |byte| matches!(byte, b' ' | b'/'));
        let Some(word) = text.get(at..) else { return false };
        let capital = match bytes.get(at) {
            Some(b'A'..=b'Z') => true,
            Some(b'(' | b'|' | b'.' | b',' | b'-') => return at > 1,
            Some(byte) if byte.is_ascii() => false,
            _ => match behind_blanks(word).chars().next() {
                Some('–' | '—') => return at > 1,
                first => first.is_some_and(char::is_uppercase),
            },
        };
        let word = behind_blanks(word);
        if !(capital || is_particle(word, words)) {
            return false;
        }
        at = end_of_words(text, text.len() - word.len());
        match text.get(at..).and_then(|rest| rest.chars().next()) {
            Some('(' | '–' | '—' | '|' | '.' | ',') => return at > 1,
            Some(c) if (is_blank(c) || c == '/') && at < HEAD => {}
            _ => return false,
        }
    }
    false
}

/// How many bytes from `at` on are such.
fn count(bytes: &[u8], at: usize, such: impl Fn(u8) -> bool) -> usize {
    bytes.get(at..).unwrap_or_default().iter().take_while(|byte| such(**byte)).count()
}

/// Where words end that hyphens and apostrophes join.
fn end_of_words(text: &str, at: usize) -> usize {
    let mut end = word_end(text, at);
    while let Some(joined) = text.get(end..).and_then(|rest| {
        rest.strip_prefix('-')
            .or_else(|| rest.strip_prefix('\''))
            .or_else(|| rest.strip_prefix('’'))
    }) {
        end = word_end(text, text.len() - joined.len());
    }
    end
}

/// `am`, `de`, `und`; `taz`, `dpa` and `afp/dpa` behind the place.
fn is_particle(text: &str, words: usize) -> bool {
    let len = text.find([' ', '/', '\u{a0}']).unwrap_or(text.len());
    words > 1 && !text.starts_with(|c: char| c.is_ascii_digit()) && len <= 4
}

/// Bytes in which a dateline shows its sign.
const HEAD: usize = 72;

/// Words in front of the sign.
const MOST_WORDS: usize = 9;

#[cfg(test)]
mod tests {
    use super::{ALONE, Gate, gate, opens_with_place, second};

    /// `s` source, `c` credit, `b` byline, `r` rights, `h` house, `n` name.
    fn told(text: &str) -> String {
        let Gate { cues, house, name } = gate(text);
        let bits = [(1, 's'), (2, 'c'), (4, 'b'), (8, 'r')];
        let cues = bits.into_iter().filter(|(bit, _)| cues.0 & bit != 0).map(|(_, letter)| letter);
        cues.chain(house.then_some('h')).chain(name.then_some('n')).collect()
    }

    #[rustfmt::skip]
    const LINES: &[(&str, &str)] = &[
        ("Quelle: dpa", "sc"), ("QUELLE: dpa", "sc"), ("Quellen", "sc"), ("Quelle", "sc"), ("Foto: Anna", "c"), ("Foto von Anna", "c"), ("Fotograf", "cb"), ("Von Anna", "b"), ("von Anna", "b"), ("Vor Anna", ""), ("Ein Gastbeitrag", "b"), ("Alle Rechte", "cr"), ("Alle Menschen", ""), ("Alle", ""),
        ("Copyright dpa", "cr"), ("(dpa)", "scbrh"), ("[dpa]", "scbrh"), ("© Bote", "scbrh"), ("dpa", "h"), ("dpa/AFP", "h"), ("AFP meldet", "h"), ("Anna Muster", "n"), ("anna Muster", "h"), ("Bild der Woche", "c"), ("Bild: dpa", "ch"), ("Der Rat tagt", ""), ("Die Stadt", ""),
        ("Wochenkolumne von Anna", "b"), ("Wochenkolumne: Anna", "b"), ("Wochenkolumne", ""), ("Sportredakteurin Anna Muster", "b"), ("Wochenende von Anna", "b"), ("ku Frankfurt", "h"), ("ku frankfurt", ""), ("ku", "h"), ("ku/dpa", "h"), ("ntv.de, dpa", "h"), ("bote.example", "h"), ("und Frankfurt", ""),
        ("Donaudampfschifffahrtsgesellschaft", ""), ("", ""), ("–", ""), ("• Von Anna", "b"), ("Österreich", ""), ("Übersetzung: Anna", "b"), ("UEBERSETZUNG: Anna", "b"), ("ÜBERSETZUNG: Anna", "b"), ("Getty Images", "h"), ("Getty", "h"), ("picture alliance", "h"), ("Eigene Recherche", "sc"), ("NDR", "h"), ("NDR Info", ""), ("NDR sendet", ""), ("Reuters", "h"),
    ];

    #[test]
    fn lines_are_told_by_their_first_words() {
        for (line, wanted) in LINES {
            assert_eq!(told(line), *wanted, "{line}");
        }
    }

    #[test]
    fn the_second_word_is_told_by_its_letter() {
        assert_eq!(second(""), ALONE);
        assert_eq!(second(": dpa"), ALONE);
        assert_eq!((second(" von"), second(" Von")), (1 << 22, 1 << 22));
        assert_eq!(second(" über"), 1 | 1 << 1 | 1 << 15 | 1 << 21);
    }

    #[test]
    fn places_stand_in_front_of_a_sign() {
        for text in [
            "KIEL (dpa)",
            "Kiel – Der Rat",
            "Kiel/Husum, 4. April",
            "New York. Der",
            "(dpa)",
            "Österreich | Der Rat",
        ] {
            assert!(opens_with_place(text), "{text}");
        }
        for text in ["der Rat", "Kiel tagt", "4 (dpa)", "– Kiel", "", "Kiel", ", Kiel"] {
            assert!(!opens_with_place(text), "{text}");
        }
    }
}
