//! The finite verb of a clause, and what only looks like one.

use super::{
    reading::Reading,
    tokens::{Shape, Token},
};
use crate::quote::words::{Class, LEXICON};
use std::ops::Range;

impl Reading<'_> {
    /// The first finite verb of a clause; of a dependent one whatever stands last.
    pub(super) fn finite(&self, first: usize, end: usize) -> Option<usize> {
        // `damit solle …`, `das sei …`, `das Gesetz sei …`: the verb stands second, in no dependent clause.
        let said =
            |at: usize| self.at(at).is(Class::KONJUNKTIV.or(Class::KONJUNKTIV_2)) && at + 1 < end;
        let second = || {
            first + 2 < end
                && (self.is_finite(first + 1) || self.group(first, end).is_some_and(said))
        };
        let comma = first > 0 && matches!(self.at(first - 1).sign, ',' | '–' | '—');
        let relative = self.at(first).is(Class::RELATIVE) && comma;
        let opens = first > 0 && (relative || self.at(first).is(Class::SUBORDINATOR));
        let dependent = opens && !second();
        let mut found = None;
        let mut next = first;
        while (found.is_none() || dependent)
            && let Some(at) = self.next_of(next, end, VERBS)
        {
            if self.is_finite(at) && !self.is_sure(found, at) {
                found = Some(at);
            }
            next = self.next(at);
        }
        let unknown = || self.unknown_words(first..end.min(first + 14));
        found
            .or_else(|| unknown().find(|&at| self.derived(at).is(VERBS)))
            .or_else(|| self.unknown_konjunktiv(first, end))
            .or_else(|| unknown().find(|&at| self.is_unknown_verb(first, at)))
    }

    /// What a finite verb is, though only the verb be known that it is made of: `befänden`, `entließ`.
    pub(super) fn verb_class(&self, at: usize) -> Class {
        let known = self.at(at).word.class;
        if known == Class::NONE { self.derived(at) } else { known }
    }

    /// What the verb is behind a prefix that never stands apart.
    fn derived(&self, at: usize) -> Class {
        let token = self.at(at);
        let word = self.words(at).as_bytes();
        let prefix = match word {
            [b'b', b'e', ..] | [b'e', b'r', ..] => 2,
            [b'v' | b'z', b'e', b'r', ..] | [b'e', b'n', b't', ..] => 3,
            [b'm', b'i', b's', b's', ..] => 4,
            _ if word.starts_with(b"unter") || word.starts_with("über".as_bytes()) => 5,
            _ => return Class::NONE,
        };
        if word.len() < prefix + 3 {
            return Class::NONE;
        }
        let base = LEXICON.word(self.text, token.start() + prefix, token.end());
        base.class.only(VERBS)
    }

    /// The words in small letters that the lexicon does not know.
    fn unknown_words(&self, words: Range<usize>) -> impl Iterator<Item = usize> {
        let tokens = self.tokens.get(words.clone()).unwrap_or_default();
        let unknown =
            |token: &Token| token.shape == Shape::Lower && token.word.class == Class::NONE;
        words.zip(tokens).filter(move |(_, token)| unknown(token)).map(|(at, _)| at)
    }

    /// `Der Torwart verabschiedete sich`, `zuckte er`: looks finite though the lexicon does not know the verb.
    fn is_unknown_verb(&self, first: usize, at: usize) -> bool {
        let before = self.at(at.saturating_sub(1));
        let word = self.words(at);
        let behind = self.at(at + 1);
        let subject =
            before.is_capital() || before.is(Class::PERSONAL) || before.shape == Shape::Mark;
        let fits = if at == first { behind.is(Class::PERSONAL) } else { subject };
        ["te", "ten", "t"].iter().any(|end| word.ends_with(end)) && fits && !behind.is_capital()
    }

    pub(super) fn is_finite(&self, at: usize) -> bool {
        let token = self.at(at);
        token.shape == Shape::Lower
            && token.is(VERBS)
            && !token.is(Class::ARTICLE)
            && !self.is_attribute(at)
            && !(at > 0 && self.says(at - 1, "zu"))
    }

    /// `die Werte würden … überschritten`: behind an auxiliary verb only another one is finite.
    pub(super) fn is_sure(&self, found: Option<usize>, at: usize) -> bool {
        let ruling = Class::AUXILIARY.or(Class::MODAL).or(Class::KONJUNKTIV);
        found.is_some_and(|verb| self.at(verb).is(ruling)) && !self.at(at).is(ruling)
    }

    /// `Nordkorea besitze …`: looks like a Konjunktiv though the lexicon does not know the verb.
    pub(super) fn unknown_konjunktiv(&self, first: usize, end: usize) -> Option<usize> {
        self.unknown_words(first + 1..end.min(first + 12))
            .find(|&at| self.is_unknown_konjunktiv(at))
    }

    pub(super) fn is_unknown_konjunktiv(&self, at: usize) -> bool {
        let token = self.at(at);
        let before = self.at(at.saturating_sub(1));
        token.shape == Shape::Lower
            && token.word.class == Class::NONE
            && self.words(at).ends_with('e')
            && (before.is_capital() || before.is(Class::PERSONAL))
            && !self.at(at + 1).is_capital()
    }

    /// A form that stands as an adjective: `der geplante Umbau`.
    pub(super) fn is_attribute(&self, at: usize) -> bool {
        if !self.at(at + 1).is_capital() || at == 0 || self.at(at).is(NO_ATTRIBUTE) {
            return false;
        }
        let before = self.at(at - 1);
        if before.is(Class::ARTICLE) {
            return before.shape == Shape::Lower;
        }
        if at < 2 || !self.words(at).ends_with(['e', 'n', 'r', 's']) {
            return false;
        }
        // `der gut bezahlte Torwart`
        if before.shape == Shape::Lower && self.at(at - 2).is(Class::ARTICLE) {
            return before.word.class == Class::NONE || before.is(Class::ADVERB);
        }
        // `die im Süden stationierten Soldaten`
        let place = |at: usize| {
            let inside = self.at(at + 1);
            self.at(at).is(Class::ARTICLE)
                && inside.is(Class::PREPOSITION)
                && inside.shape == Shape::Lower
        };
        before.is_capital()
            && (at.saturating_sub(7)..at - 2)
                .rev()
                .take_while(|&at| self.at(at).is_word())
                .any(place)
    }
}

/// Verbs whose forms never stand as adjectives.
const NO_ATTRIBUTE: Class = Class::AUXILIARY.or(Class::MODAL);

/// Finite verbs of all kinds.
const VERBS: Class = Class::FINITE.or(Class::KONJUNKTIV).or(Class::KONJUNKTIV_2);
