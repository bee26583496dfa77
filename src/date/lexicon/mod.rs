//! The tables of `words` as one index: from a word of the text to what it says, in any spelling.

mod fold;
mod index;
mod promise;
mod tables;

use self::{fold::Folded, index::listed};
use super::{
    Unit,
    words::{self, ADJECTIVE, Word},
};
use crate::text::number;
pub(super) use index::{Cues, cues};
pub(super) use promise::promises;
use std::sync::LazyLock;

/// A word of the lexicon and where it stood.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token<'a> {
    pub(super) word: Word,
    /// As it stands in the text.
    pub(super) text: &'a str,
    pub(super) rest: &'a str,
}

impl Token<'_> {
    /// Tells whether the first letter is a capital.
    pub(super) fn is_capital(&self) -> bool {
        self.text.starts_with(char::is_uppercase)
    }

    /// Tells whether the first letter is a capital and the others are small.
    pub(super) fn is_title(&self) -> bool {
        self.is_capital() && !self.text.chars().nth(1).is_some_and(char::is_uppercase)
    }
}

/// The word at the start of `input`, where the lexicon has it.
pub(super) fn token(input: &str) -> Option<Token<'_>> {
    let (word, len) = listed(input)?;
    let (text, rest) = input.split_at_checked(len)?;
    let glued = matches!(rest.as_bytes().first(), Some(b'_' | b'0'..=b'9'));
    if glued && !text.eq_ignore_ascii_case("kw") {
        return None;
    }
    Some(Token { word, text, rest })
}

/// The number word at the start of `input` in hundredths, and the rest: `drei`, `zweieinhalb`.
pub(super) fn number_word(input: &str) -> Option<(u32, &str)> {
    if !number::may_begin(input.as_bytes()) {
        return None;
    }
    let (folded, len) = Folded::new(input)?;
    Some((number::hundredths(folded.as_str())?, input.get(len..)?))
}

/// A number word with an ending of duration: `zweijährig` gives 2 and years.
pub(super) fn lasting_word(input: &str) -> Option<(u32, Unit, &str)> {
    let (folded, len) = Folded::new(input)?;
    let word = folded.as_str();
    let stem = ADJECTIVE.iter().find_map(|ending| word.strip_suffix(ending)).unwrap_or(word);
    let (count, unit) =
        FOLDED_ENDS.iter().find_map(|(end, unit)| Some((stem.strip_suffix(&**end)?, *unit)))?;
    let count = if count.is_empty() { 0 } else { number::hundredths(count)? };
    Some((count, unit, input.get(len..)?))
}

/// [`words::LASTING_ENDS`] as they look folded.
static FOLDED_ENDS: LazyLock<Vec<(Box<str>, Unit)>> = LazyLock::new(|| {
    let fold = |word: &str| Folded::new(word).map(|(folded, _)| folded.as_str().into());
    words::LASTING_ENDS.iter().filter_map(|&(end, unit)| Some((fold(end)?, unit))).collect()
});

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    /// What a word says as the parsers see it.
    fn says(word: &str) -> Option<Word> {
        token(word).map(|token| token.word)
    }

    #[track_caller]
    fn reachable<T: Copy>(table: &[(&str, T)], word: impl Fn(T) -> Word) {
        let mut seen = HashSet::new();
        for &(name, value) in table {
            assert!(seen.insert(name), "{name} stands there twice");
            assert_eq!(says(name), Some(word(value)), "{name}");
            assert_eq!(says(&name.to_uppercase()), Some(word(value)), "{name}");
        }
    }

    #[test]
    fn every_row_is_reached() {
        reachable(words::SMALL, |word| word);
        reachable(words::MONTHS, Word::Month);
        reachable(words::SHORT_MONTHS, Word::ShortMonth);
        reachable(words::ENGLISH_MONTHS, Word::EnglishMonth);
        reachable(words::WEEKDAYS, Word::Weekday);
        reachable(words::SHORT_WEEKDAYS, Word::ShortWeekday);
        reachable(words::SEASONS, Word::Season);
        reachable(words::PARTS_OF, Word::Of);
        reachable(words::DAYS, Word::Days);
        reachable(words::REFERENCES, Word::Reference);
        reachable(words::SHIFTS, Word::Shift);
        reachable(words::ZONES, Word::Zone);
        reachable(words::FEASTS, Word::Feast);
        reachable(words::APPROX, Word::Approx);
        reachable(words::PARTS, Word::Part);
        reachable(words::LASTING, Word::Lasting);
        reachable(words::DECADES, Word::Decade);
    }

    #[test]
    fn every_row_of_more_columns_is_reached() {
        for &(name, unit, count) in words::UNITS {
            assert_eq!(says(name), Some(Word::Unit(unit, count)), "{name}");
        }
        for &(name, hundredths, unit) in words::FRACTIONS {
            assert_eq!(says(name), Some(Word::Fraction(hundredths, unit)), "{name}");
        }
        for &(name, unit, part) in words::UNIT_PARTS {
            assert_eq!(says(name), Some(Word::UnitPart(unit, part)), "{name}");
        }
        for &(name, season, part) in words::SEASON_PARTS {
            assert_eq!(says(name), Some(Word::SeasonPart(season, part)), "{name}");
        }
        for &(name, which, unit) in words::RELATIVES {
            assert_eq!(says(name), Some(Word::Relative(which, unit)), "{name}");
        }
        for &(name, part, side) in words::PARTS_OFTEN {
            assert_eq!(says(name), Some(Word::Parts(part, side)), "{name}");
        }
        for &(name, unit, every) in words::EVERY {
            assert_eq!(says(name), Some(Word::Every(unit, every)), "{name}");
        }
        for &(first, ..) in words::LONG_FEASTS {
            assert!(says(first).is_some(), "{first}");
        }
    }

    #[test]
    fn stems_take_their_endings() {
        for &(stem, which) in words::WHICH {
            assert_eq!(says(&format!("{stem}en")), Some(Word::Which(which)), "{stem}en");
        }
        for &(stem, day) in words::ORDINALS {
            assert_eq!(says(&format!("{stem}er")), Some(Word::Ordinal(day)), "{stem}er");
        }
        for (unit, end) in words::LASTING_ENDS.iter().map(|&(end, unit)| (unit, end)) {
            let read = lasting_word(&format!("zwei{end}en")).map(|(count, unit, _)| (count, unit));
            assert_eq!(read, Some((200, unit)), "{end}");
        }
    }

    #[test]
    fn words_end_where_the_text_says() {
        assert_eq!(says("Mai"), Some(Word::Month(5)));
        for word in ["Maifeier", "Mai1", "Mai_", "Maié", "", "4"] {
            assert_eq!(says(word), None, "{word:?}");
        }
    }
}
