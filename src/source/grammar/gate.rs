//! Quick looks at a line before any reader is tried: most lines hold no source.

use super::name::{is_first_name, unbulleted};
use crate::{
    source::words,
    text::{ShortMap, is_blank, is_word},
};
use memchr::{memchr, memchr2};
use std::sync::LazyLock;

/// What a line can open with, by its first word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Gate {
    /// A cue of a source, byline, credit or copyright line.
    pub(crate) cue: bool,
    /// An agency, a picture house, an outlet.
    pub(crate) house: bool,
}

/// The first words of all cues and houses, and their first two bytes, ASCII letters small.
#[derive(Debug)]
struct FirstWords {
    gates: ShortMap<Vec<u8>, Gate>,
    pairs: Box<[bool]>,
}

static FIRST_WORDS: LazyLock<FirstWords> = LazyLock::new(|| {
    let mut first = FirstWords { gates: ShortMap::default(), pairs: vec![false; 1 << 16].into() };
    let cues: [&[&str]; 11] = [
        words::GENRES,
        words::WRITTEN,
        words::AUTHOR_CUES,
        words::TRANSLATED,
        words::SOURCE_CUES,
        words::MATERIAL_CUES,
        words::CREDIT_CUES,
        words::FRAMES,
        &["Eigene", "dpa-infocom", "Bei"],
        &["Von", "By", "Ein", "Eine", "Copyright", "Alle", "All", "Aus"],
        words::ROLES,
    ];
    for cue in cues.into_iter().flatten() {
        first.add(cue, Gate { cue: true, house: false });
    }
    let houses = words::AGENCIES.iter().flat_map(|row| row.spellings);
    for house in houses.chain(words::PICTURES).chain(words::OUTLETS) {
        first.add(house, Gate { cue: false, house: true });
    }
    first
});

impl FirstWords {
    /// Adds the first word of a row, also as capitals write its umlauts.
    fn add(&mut self, row: &str, gate: Gate) {
        let word = first_word(row);
        for form in [word.to_lowercase(), word.to_uppercase()] {
            let form = form.to_ascii_lowercase().into_bytes();
            if let Some(seen) = pair(&form).and_then(|pair| self.pairs.get_mut(pair)) {
                *seen = true;
            }
            let known = self.gates.entry(form).or_default();
            known.cue |= gate.cue;
            known.house |= gate.house;
        }
    }

    fn get(&self, word: &str) -> Gate {
        let mut small = [0_u8; LONGEST_WORD];
        let Some(small) = small.get_mut(..word.len()) else { return Gate::default() };
        for (to, from) in small.iter_mut().zip(word.bytes()) {
            *to = from.to_ascii_lowercase();
        }
        let likely = pair(small).and_then(|pair| self.pairs.get(pair)).is_some_and(|seen| *seen);
        let gate = likely.then(|| self.gates.get(&*small)).flatten();
        gate.copied().unwrap_or_default()
    }
}

/// The place of the first two bytes of a word; of one byte alone the second is nought.
fn pair(word: &[u8]) -> Option<usize> {
    let second = word.get(1).copied().unwrap_or(0);
    Some(usize::from(*word.first()?) << 8 | usize::from(second))
}

/// The longest first word of a table, in bytes; a longer one of a line is looked at by its end.
const LONGEST_WORD: usize = 32;

/// The letters, digits, dots and hyphens that `text` begins with.
fn first_word(text: &str) -> &str {
    let inside = |b: u8| b.is_ascii_alphanumeric() || b >= 0x80 || b == b'-' || b == b'.';
    let end = text.bytes().position(|b| !inside(b)).unwrap_or(text.len());
    let word = text.get(..end).unwrap_or("");
    // A no-break blank is no letter.
    let blank = if word.is_ascii() { None } else { word.find(is_blank) };
    blank.and_then(|at| word.get(..at)).unwrap_or(word).trim_end_matches(['.', '-'])
}

/// What the first word of a line promises.
pub(crate) fn gate(text: &str) -> Gate {
    let text = unbulleted(text);
    if text.starts_with(['(', '[', '©']) {
        return Gate { cue: true, house: true };
    }
    let word = first_word(text);
    if word.is_empty() || word.len() > LONGEST_WORD {
        return Gate::default();
    }
    let mut gate = FIRST_WORDS.get(word);
    // `Wochenkolumne von …`, `Sportredakteur Jan …`: the end of the word is a cue.
    gate.cue |= !gate.cue && word.len() > 8 && compound(word, text);
    // `cwo/fab (dpa)`, `ku Frankfurt`, `ntv.de, dpa`
    gate.house |= word.starts_with(char::is_lowercase) && lists(word, text);
    gate
}

/// Tells whether a first word in small letters can open a list of marks: a sign, a bracket or a place follows.
fn lists(word: &str, text: &str) -> bool {
    let rest = text.get(word.len()..).unwrap_or("");
    let next = rest.trim_start_matches(is_blank);
    let mark = word.chars().count() <= 5 || word.contains('.');
    let sign = next.is_empty()
        || next.starts_with(['/', ',', ';', '(', '|', '.'])
        || next.starts_with("mit ");
    mark && (sign || (text.len() < 40 && next.starts_with(char::is_uppercase)))
}

/// Tells whether a long first word can be a genre or a role by what stands behind it.
fn compound(word: &str, text: &str) -> bool {
    let behind = text.get(word.len()..).unwrap_or("").trim_start_matches(is_blank);
    behind.starts_with("von ") || behind.starts_with(':') || names_role(word)
}

/// Tells whether a role stands in a word: four letters of one are looked for before the whole.
fn names_role(word: &str) -> bool {
    let letters = |four: &[u8]| matches!(four, b"akte" | b"spon" | b"port");
    word.as_bytes().windows(4).any(letters)
        && ["edakteur", "orrespondent", "eporter"].iter().any(|role| word.contains(role))
}

/// Tells whether a line opens with a name that everybody knows.
pub(crate) fn opens_with_name(text: &str) -> bool {
    let name = unbulleted(text);
    name.starts_with(char::is_uppercase) && is_first_name(first_word(name))
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
    let mut words = 0;
    let mut start = true;
    for (at, c) in text.char_indices().take(HEAD) {
        if !start && c.is_ascii_lowercase() {
            continue;
        }
        if is_blank(c) || c == '/' {
            start = true;
            continue;
        }
        if matches!(c, '(' | '–' | '—' | '|' | '.' | ',') || (c == '-' && start) {
            return at > 1;
        }
        if !(is_word(c) || "-'’".contains(c)) || (c.is_ascii_digit() && start) {
            return false;
        }
        if start {
            words += 1;
            let rest = text.get(at..).unwrap_or("");
            if words > MOST_WORDS || !(c.is_uppercase() || is_particle(rest, words)) {
                return false;
            }
        }
        start = false;
    }
    false
}

/// `am`, `de`, `und`; `taz` and `dpa` behind the place.
fn is_particle(text: &str, words: usize) -> bool {
    let end = text.find(is_blank).unwrap_or(text.len());
    words > 1 && end <= 4
}

/// Characters in which a dateline shows its sign.
const HEAD: usize = 64;

/// Words in front of the sign.
const MOST_WORDS: usize = 9;
