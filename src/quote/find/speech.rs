//! Speech or not: what speaks for marked words being somebody's own, in points.

use super::{
    indirect::{Frame, Sentence},
    marks::Pair,
    phrase::Reading,
    tokens::Shape,
};
use crate::quote::{
    QuoteKind,
    words::{Class, Takes},
};

/// What is known about the place of a pair of marks.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Place {
    /// Speaker and cue stand beside it: `„…“, sagte X`.
    pub(super) framed: bool,
    /// It stands behind a colon.
    pub(super) colon: bool,
    /// The sentence has a frame, or is in the Konjunktiv.
    pub(super) reported: bool,
    /// The sentence before was speech.
    pub(super) carried: bool,
    /// The same words stood in marks before.
    pub(super) repeated: bool,
    /// It stands inside of other marks that hold speech.
    pub(super) inside: bool,
}

/// What was counted inside a pair of marks.
#[derive(Debug, Clone, Copy, Default)]
struct Content {
    words: usize,
    function: usize,
    capitals: usize,
    finite: bool,
    first_lower: bool,
    ends_sentence: bool,
    has_comma: bool,
    upper: bool,
}

/// So many tokens of a quotation are counted.
const COUNTED: usize = 200;

impl Reading<'_> {
    fn content(&self, pair: &Pair) -> Content {
        let mut content = Content { upper: true, ..Content::default() };
        let end = if pair.closed { pair.close } else { pair.close + 1 };
        content.first_lower = self.at(pair.open + 1).shape == Shape::Lower;
        // The first words tell; marks inside of marks would be counted again and again.
        for at in (pair.open + 1..end).take(COUNTED) {
            let token = self.at(at);
            match token.shape {
                Shape::Lower | Shape::Capital | Shape::Upper => {
                    content.words += 1;
                    let function = token.is(Class::FUNCTION);
                    content.function += usize::from(function);
                    content.capitals += usize::from(token.is_capital() && !function);
                    content.finite |= token.is(Class::FINITE.or(Class::KONJUNKTIV))
                        && token.shape == Shape::Lower;
                    content.upper &= token.shape == Shape::Upper;
                }
                Shape::Number => content.words += 1,
                Shape::Sign => {
                    content.has_comma |= token.sign == ',';
                }
                Shape::Mark => {}
            }
        }
        let last = self.at(end - 1);
        content.ends_sentence = end > pair.open + 1 && matches!(last.sign, '.' | '!' | '?' | '…');
        content
    }

    /// The points of a pair: from 0 on it is speech.
    pub(super) fn points(
        &self,
        pair: &Pair,
        place: Place,
        sentence: Sentence<'_>,
        frame: Option<&Frame>,
    ) -> i32 {
        let content = self.content(pair);
        let words = i32::try_from(content.words).unwrap_or(i32::MAX);
        let mut points = match words {
            0 => return -100,
            1 => -9,
            2 => -6,
            3 => -4,
            4..=5 => -1,
            6..=10 => 5,
            _ => 10,
        };
        let share = content.function * 10 / content.words;
        points += match share {
            0 => -2,
            1..=2 => 1,
            _ => 4,
        };
        points += 4 * i32::from(content.finite);
        points += 4 * i32::from(content.first_lower);
        points += 5 * i32::from(content.ends_sentence);
        points += 2 * i32::from(content.has_comma);
        points -= 3 * i32::from(content.upper);
        points -= 3 * i32::from(content.capitals == content.words);
        points += 10 * i32::from(place.framed);
        points += 7 * i32::from(place.colon);
        points += 4 * i32::from(place.reported);
        points += 1 * i32::from(place.carried);
        points -= 5 * i32::from(place.repeated);
        points += 3 * i32::from(place.inside);
        if let Some(frame) = frame {
            points += if frame.takes == Takes::Judges { 3 } else { 1 };
        }
        points + self.surroundings(pair, sentence)
    }

    /// What the words around a pair say about it.
    fn surroundings(&self, pair: &Pair, sentence: Sentence<'_>) -> i32 {
        let mut points = 0;
        let before = pair.open.checked_sub(1).map_or(sentence.first, |at| at);
        let noun = self.at(before);
        if before < pair.open && noun.is_capital() {
            points -= if self.is_named(before) {
                9
            } else if noun.is(Class::JUDGEMENT) {
                -6
            } else {
                4
            };
        }
        if before < pair.open && noun.is(Class::SO_CALLED) {
            points -= 8;
        }
        let behind = self.at(pair.close + 1);
        if noun.sign == '(' || behind.sign == '(' || behind.sign == ')' {
            points -= 5;
        }
        if !behind.blank_before && (behind.sign == '-' || behind.sign == '/') {
            points -= 8;
        }
        if self.judged(pair, sentence) {
            points += 9;
        }
        points
    }

    /// The noun before says that a name follows: `Zeitung`, `Tageszeitung`.
    fn is_named(&self, at: usize) -> bool {
        let token = self.at(at);
        token.is(Class::NAMED) || {
            let word = self.words(at);
            NAMED_ENDS.iter().any(|end| word.ends_with(end))
        }
    }

    /// `nannte … „absurd“`, `bezeichnete … als „absurd“`, `sprach von „…“`.
    fn judged(&self, pair: &Pair, sentence: Sentence<'_>) -> bool {
        sentence.clauses.iter().any(|clause| {
            clause.first <= pair.open
                && pair.open <= clause.end
                && self
                    .cue(clause.first, clause.end, sentence.end)
                    .is_some_and(|cue| cue.takes == Takes::Judges)
        })
    }

    /// What a pair is that is no speech.
    pub(super) fn name_or_term(&self, pair: &Pair) -> QuoteKind {
        let content = self.content(pair);
        let named =
            pair.open > 0 && self.is_named(pair.open - 1) && self.at(pair.open - 1).is_capital();
        let all = content.capitals + content.function >= content.words
            && content.capitals > 0
            && content.words > 1;
        if named || all || content.upper { QuoteKind::Title } else { QuoteKind::Term }
    }
}

/// How compounds end that name a thing.
#[rustfmt::skip]
const NAMED_ENDS: &[&str] = &["zeitung", "magazin", "sender", "agentur", "film", "serie", "partei", "projekt", "schiff", "gruppe", "blatt", "portal", "programm", "spiel", "preis", "dienst", "roman", "buch", "verein", "klasse", "typ", "titel", "name", "namen", "motto", "album", "operation", "werk", "sturm", "satellit", "system", "club", "verband", "bündnis", "initiative", "organisation", "reihe", "show", "sendung", "zeitschrift", "stiftung", "hotel", "restaurant", "sonde", "rakete", "theater", "festival"];
