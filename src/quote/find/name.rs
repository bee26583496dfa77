//! Names in a noun phrase: which of its words are the person's own, and what they tell of `er` and `sie`.

use super::{note::NO_NAME, reading::Reading, tokens::Shape, voice::Voice};
use crate::{
    quote::words::Class,
    text::{NameOf, first_name, is_first_name},
};
use std::ops::Range;

/// What the words for a person tell of `er` and `sie`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Gender {
    #[default]
    Unknown,
    Feminine,
    Masculine,
}

impl Gender {
    /// What a pronoun asks for: `er`, `sie`.
    pub(super) fn of_pronoun(word: &str) -> Self {
        match word {
            "er" | "Er" | "ER" => Self::Masculine,
            "sie" | "Sie" | "SIE" => Self::Feminine,
            _ => Self::Unknown,
        }
    }

    pub(super) fn of_first_name(name: &str) -> Self {
        match first_name(name) {
            Some(NameOf::Woman) => Self::Feminine,
            Some(NameOf::Man) => Self::Masculine,
            Some(NameOf::Either) | None => Self::Unknown,
        }
    }

    /// What the first name of a full name tells.
    pub(super) fn of_full_name(full: &str) -> Self {
        Self::of_first_name(full.split(' ').next().unwrap_or_default())
    }

    pub(super) fn agrees(self, other: Self) -> bool {
        self == other || self == Self::Unknown || other == Self::Unknown
    }
}

impl Reading<'_> {
    /// The person's own name in the words for a speaker: `die Vorsitzende | Anna Muster`, `der Chef des Klubs, | Urs Muster`.
    pub(super) fn name_in(&self, phrase: Range<usize>) -> Option<Range<usize>> {
        let mut first = phrase.start;
        for _ in 0..3 {
            let noun = self.head_noun(first..phrase.end)?;
            // `Die „Rundschau“`, but of `der „Rundschau“-Reporter Jan Vogt` the words behind.
            let marks = (first..noun).find(|&at| self.at(at).partner() > noun);
            if let Some(marks) = marks {
                first = self.at(marks).partner() + 1;
                continue;
            }
            let end = self.names(noun, phrase.end)?;
            if let Some(name) = self.own_name(noun..end) {
                // `Anna Muster und Jan Vogt` are two.
                let two = (end..phrase.end).any(|at| self.at(at).is(Class::COORDINATOR));
                return Some(name).filter(|_| !two);
            }
            first = (end..phrase.end).find(|&at| self.at(at).sign == ',')? + 1;
        }
        None
    }

    /// The name at the end of a row of nouns, without office and title: `Verteidiger Dr. | Paul von der Heyde`.
    pub(super) fn own_name(&self, row: Range<usize>) -> Option<Range<usize>> {
        let given = |at: usize| is_first_name(self.words(at));
        // `der Bruder von Anna Muster` has no name here; `Anna Muster SPD`
        let other = |at: &usize| {
            self.at(*at).shape == Shape::Lower && self.at(at - 1).is_capital() && !given(at - 1)
        };
        let end = (row.start + 1..row.end).find(other).unwrap_or(row.end);
        let party = |at: &usize| {
            let roman = || self.words(*at).bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X'));
            self.at(*at).shape == Shape::Upper && !roman()
        };
        let row = row.start..end - (row.start..end).rev().take_while(party).count();
        let last = row.end.checked_sub(1).filter(|&last| last >= row.start)?;
        // `Erika S.`
        let initial = self.at(last).sign == '.' && self.at(last.saturating_sub(1)).len() == 1;
        let word = self.at(last).is_capital() && !self.at(last).is(Class::ABBREVIATION);
        let roman = self.at(last).shape == Shape::Upper;
        if !(word || initial || roman) {
            return None;
        }
        if let Some(first) = (row.start..last).find(|&at| given(at)) {
            return Some(first..row.end);
        }
        // Most rows end in a noun.
        if last == row.start || self.at(last).shape == Shape::Capital && !self.is_bare(last) {
            return None;
        }
        let behind = row.start + self.offices(row.clone());
        let office = behind > row.start;
        let article = row.start > 0 && self.at(row.start - 1).is(Class::ARTICLE);
        let enough = if office { 1 } else { 2 + usize::from(article) };
        let first = if office { behind } else { row.start.max(row.end.saturating_sub(2)) };
        let bare = |at: usize| match self.at(at).shape {
            Shape::Capital => at == last || self.is_bare(at),
            _ => office,
        };
        let named = row.len() >= enough && (first..row.end).all(bare);
        (named && !self.is_house(row.start)).then_some(first..row.end)
    }

    /// A word with a capital that can be a surname.
    fn is_bare(&self, at: usize) -> bool {
        let known = NO_NAME.or(Class::NAMED).or(Class::PERSON);
        !self.at(at).is(known) && self.noun_voice(at) != Voice::Mute
    }

    /// How many words of a row of nouns are offices and titles: `Innenminister Prof. Dr.`
    fn offices(&self, row: Range<usize>) -> usize {
        let mut at = row.start;
        while at + 1 < row.end {
            let title = self.at(at + 1).sign == '.' && self.at(at).is(Class::ABBREVIATION);
            // `Muster` only ends like an office.
            let office = self.is_human(at) && (at > row.start || row.len() > 1);
            match () {
                () if title => at += 2,
                () if office && !(at > row.start && self.at(at + 1).shape == Shape::Lower) => {
                    at += 1;
                }
                () => break,
            }
        }
        at - row.start
    }

    /// The first noun of a phrase, of `der in Wien lebende Arzt` the one that it is about.
    pub(super) fn head_noun(&self, phrase: Range<usize>) -> Option<usize> {
        let inner = phrase.start + 1;
        let inside =
            self.at(phrase.start).is(Class::ARTICLE) && self.at(inner).is(Class::PREPOSITION);
        let own = (inner..phrase.end).find(|&at| inside && self.is_attributive(at));
        (own.unwrap_or(phrase.start)..phrase.end)
            .find(|&at| self.at(at).is_capital() && !self.at(at).is(Class::ARTICLE))
    }

    /// A noun for people, not for a house.
    fn is_human(&self, at: usize) -> bool {
        self.at(at).is(Class::HUMAN) || self.voice_class(at).is(Class::HUMAN)
    }

    /// A noun for a house: `Gemeinde`, `Polizei`.
    fn is_house(&self, at: usize) -> bool {
        self.noun_voice(at) == Voice::Speaks && !self.is_human(at)
    }

    /// What office, article and first name tell: `die Trainerin Anna Muster`, `der Vorsitzende`; nothing where it is no person.
    pub(super) fn person(&self, phrase: Range<usize>) -> Option<Gender> {
        let noun = self.head_noun(phrase.clone())?;
        let end = self.names(noun, phrase.end)?;
        let marked = (phrase.start..noun).any(|at| self.at(at).shape == Shape::Mark);
        if marked {
            return None;
        }
        let own = (noun..end - 1).find_map(|at| first_name(self.words(at)));
        match own {
            Some(NameOf::Woman) => return Some(Gender::Feminine),
            Some(NameOf::Man) => return Some(Gender::Masculine),
            Some(NameOf::Either) | None => {}
        }
        let (one, article) = (self.words(noun), phrase.start);
        match () {
            () if own.is_none() && !self.is_human(noun) => {
                let bare = self.own_name(noun..end).is_some() && noun == phrase.start;
                bare.then_some(Gender::Unknown)
            }
            () if one.ends_with("in") || self.says(noun, "frau") => Some(Gender::Feminine),
            () if noun > article && self.says_one_of(article, &["die", "eine", "sie"]) => {
                Some(Gender::Feminine)
            }
            () if noun > article && self.says_one_of(article, &["der", "ein"]) => {
                Some(Gender::Masculine)
            }
            // `Trainer Muster`, but not `Muster`
            () if end > noun + 1 && own.is_none() => Some(Gender::Masculine),
            () => Some(Gender::Unknown),
        }
    }
}
