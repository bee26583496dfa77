//! A sentence with its clauses, and the frames in it.

use super::{
    clause::{Clause, Form},
    reading::Reading,
};
use crate::{
    Span,
    quote::{Few, Rule, words::Class},
};
use std::ops::Range;

/// A frame in a sentence, in tokens, and the words it covers.
#[derive(Debug, Clone)]
pub(super) struct Frame {
    pub(super) speaker: Option<Range<usize>>,
    pub(super) cue: Few<Span>,
    /// Speaker and cue with their sign towards the words.
    pub(super) clause: Few<Span>,
    /// What is said, empty where only words in marks can be.
    pub(super) said: Few<Span>,
    /// The verb is passive: whoever is not named is not known.
    pub(super) passive: bool,
    /// Which rule read it.
    pub(super) rule: Rule,
    /// The tokens of the frame, for words in marks beside it.
    pub(super) tokens: Range<usize>,
}

impl Frame {
    /// A frame of which nothing is known but its rule and its place.
    pub(super) fn of(rule: Rule, tokens: Range<usize>) -> Self {
        let (cue, clause, said) = (Few::none(), Few::none(), Few::none());
        Self { speaker: None, cue, clause, said, passive: false, rule, tokens }
    }

    /// Some words are among what is said.
    pub(super) fn covers(&self, words: Span) -> bool {
        self.said.as_slice().iter().any(|said| said.contains(words))
    }
}

/// A sentence with its clauses.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sentence<'s> {
    pub(super) first: usize,
    /// Behind the last word, the final sign left out.
    pub(super) end: usize,
    /// Behind the final sign.
    pub(super) full: usize,
    pub(super) clauses: &'s [Clause],
    /// What its words can be, all together.
    pub(super) classes: Class,
    /// Two nouns stand side by side: a name perhaps.
    pub(super) named: bool,
}

impl Sentence<'_> {
    /// The end of the clause in which `at` lies.
    pub(super) fn clause_end(&self, at: usize) -> usize {
        self.clauses.iter().map(|clause| clause.end).find(|&end| end >= at).unwrap_or(self.end)
    }

    /// The part behind the last colon in front of a token.
    pub(super) fn half(&self, at: usize) -> Sentence<'static> {
        let behind = |clause: &&Clause| clause.sign == ':' && clause.first <= at;
        let first = self.clauses.iter().rfind(behind).map_or(self.first, |clause| clause.first);
        Sentence { first, clauses: &[], ..*self }
    }
}

impl Reading<'_> {
    /// Where the field before a verb begins: at its clause, or before an apposition or a relative clause
    /// that stands between subject and verb.
    pub(super) fn field(&self, sentence: Sentence<'_>, number: usize, verb: usize) -> usize {
        let mut number = number;
        let mut first = sentence.clauses.get(number).map_or(sentence.first, |clause| clause.first);
        let coordinated = verb == first + 1 && self.at(first).is(Class::COORDINATOR);
        if first != verb && !coordinated {
            return first;
        }
        // `…, und fügt hinzu`: the subject stands in the clause before.
        if verb == first + 1 && self.at(first).is(Class::COORDINATOR) {
            let before = sentence.clauses.get(..number).unwrap_or_default();
            return before.iter().rev().find(|c| c.form == Form::Main).map_or(first, |c| c.first);
        }
        while let Some(before) = number.checked_sub(1).and_then(|n| sentence.clauses.get(n)) {
            let sign = sentence.clauses.get(number).map_or('\0', |clause| clause.sign);
            if !(sign == ',' || matches!(sign, '–' | '—'))
                || !matches!(before.form, Form::Fragment | Form::Dependent)
            {
                break;
            }
            first = before.first;
            number -= 1;
        }
        first
    }

    /// Tells whether words of the writer's own stand before `at`, not only words in marks.
    pub(super) fn is_clause(&self, sentence: Sentence<'_>, at: usize) -> bool {
        let mut first = sentence.first;
        while first < at {
            if self.at(first).is_word() {
                return true;
            }
            first = self.next(first);
        }
        false
    }

    /// The whole sentence but for the tokens `from..to` and the commas beside them.
    pub(super) fn around(&self, sentence: Sentence<'_>, from: usize, to: usize) -> Few<Span> {
        let mut said = Few::none();
        let before = if from > sentence.first && self.is_sign(from - 1) { from - 1 } else { from };
        let behind = if self.is_sign(to) { to + 1 } else { to };
        for part in [sentence.first..before, behind..sentence.end] {
            if part.start < part.end {
                said.push(self.span(part));
            }
        }
        said
    }

    pub(super) fn is_sign(&self, at: usize) -> bool {
        matches!(self.at(at).sign, ',' | '–' | ':' | ';')
    }

    /// The frame with the signs that divide it from the words.
    pub(super) fn with_signs(&self, sentence: Sentence<'_>, from: usize, to: usize) -> Span {
        let first = if from > sentence.first && self.is_sign(from - 1) { from - 1 } else { from };
        let end = if to < sentence.end && self.is_sign(to) { to + 1 } else { to };
        self.span(first..end)
    }
}
