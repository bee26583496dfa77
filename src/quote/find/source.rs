//! Frames without a verb: `laut X`, `nach Angaben von X`, `X zufolge`, `demnach`.

use super::{
    clause::{Clause, Form},
    reading::Reading,
    sentence::{Frame, Sentence},
    tokens::Shape,
    voice::Voice,
};
use crate::quote::{
    Few, Rule,
    words::{Class, LEXICON, lists::VIEWS},
};
use std::ops::Range;

impl Reading<'_> {
    /// `laut X`, `nach Angaben von X`, `X zufolge`, `demnach`.
    pub(super) fn source_phrase(&self, sentence: Sentence<'_>) -> Option<Frame> {
        let mut next = sentence.first;
        while let Some(at) = self.next_of(next, sentence.end, SOURCE_WORDS) {
            let token = self.at(at);
            next = self.next(at);
            if token.is_word()
                && (token.shape == Shape::Lower
                    || self.says(at, "Sicht")
                    || at == sentence.first
                    || self.at(at - 1).sign == ':')
                && let Some(frame) = self.source(sentence, at)
            {
                return Some(frame);
            }
        }
        None
    }

    pub(super) fn source(&self, sentence: Sentence<'_>, at: usize) -> Option<Frame> {
        let (frame, speaker) = self.source_at(sentence, at)?;
        let clause = sentence
            .clauses
            .iter()
            .find(|clause| clause.first <= frame.start && frame.start < clause.end)?;
        let scope = match clause.form {
            Form::Dependent | Form::Question => {
                Sentence { first: clause.first, end: clause.end, ..sentence }
            }
            _ if frame.start > clause.first => {
                self.second_main(sentence, *clause, sentence.half(frame.start))
            }
            _ => sentence.half(frame.start),
        };
        let cue = if frame.start == speaker.start { frame.end - 1 } else { frame.start };
        let frame = frame.start..self.behind_relative(sentence, frame.end);
        // `Fest steht laut X: …`
        let colon = (clause.verb.is_some() && self.at(clause.end).sign == ':')
            .then_some(clause.end + 1..sentence.end)
            .filter(|rest| !rest.is_empty() && self.at(rest.start).shape != Shape::Mark);
        let said = match colon {
            Some(rest) => Few::one(self.span(rest)),
            None => self.around(scope, frame.start, frame.end),
        };
        if said.as_slice().is_empty() {
            return None;
        }
        Some(Frame {
            speaker: Some(speaker),
            cue: Few::one(self.span(cue..cue + 1)),
            clause: Few::one(self.with_signs(scope, frame.start, frame.end)),
            said,
            ..Frame::of(self.source_rule(cue), frame)
        })
    }

    fn source_rule(&self, cue: usize) -> Rule {
        if self.says(cue, "laut") {
            Rule::Laut
        } else if self.says(cue, "zufolge") {
            Rule::Zufolge
        } else if self.at(cue).is(Class::THEREFORE) {
            Rule::Therefore
        } else {
            Rule::Nach
        }
    }

    /// The words that name the source, and of these the speaker.
    fn source_at(&self, sentence: Sentence<'_>, at: usize) -> Option<(Range<usize>, Range<usize>)> {
        // `eine Schätzung, wonach …` is read by its noun.
        if self.says(at, "wonach") && at > sentence.first {
            return None;
        }
        if self.at(at).is(Class::THEREFORE) && !self.says(at, "danach") {
            let near = at <= sentence.first + 4 || self.says(at, "demnach");
            return near.then_some((at..at + 1, at..at + 1));
        }
        let view =
            self.says(at, "nach") && at > sentence.first && self.is_view_before(sentence, at);
        if view || self.says(at, "zufolge") {
            return self.source_before(sentence, at);
        }
        if self.says(at, "Sicht") {
            let out =
                at.checked_sub(1).filter(|&out| self.says(out, "aus") && out >= sentence.first)?;
            let end = self.noun_phrase(at, sentence.end).filter(|&end| end > at + 1)?;
            return Some((out..end, at..end));
        }
        // `Laut X hat …`: where the verb of the clause stands.
        let front = sentence.clauses.iter().find(|c| c.first == at).and_then(|c| c.verb);
        if self.says(at, "laut") {
            let end = self.source_name(at + 1, sentence.end)?;
            let end =
                front.filter(|verb| end < *verb).map_or(end, |verb| self.attributes(end, verb));
            return Some((at..end, at + 1..end));
        }
        // Not as one: `GEMÄSS` is more than ASCII in capitals.
        if !["nach", "gemäß", "gemäss", "gemaess"].iter().any(|word| self.says(at, word)) {
            return None;
        }
        let end = self.noun_phrase(at + 1, front.unwrap_or(sentence.end))?;
        let end = front.map_or(end, |verb| self.attributes(end, verb));
        // `nach seinen Plänen gefragt`
        if self.words(end).ends_with("fragt") || self.says(at + 1, "bestem") {
            return None;
        }
        let person = !self.says(at, "nach") && self.voice(at + 1..end) == Voice::Speaks;
        (person || self.names_saying(at + 1, end)).then_some((at..end, at + 1..end))
    }

    /// `Den Stadtwerken in Husum zufolge`, `meiner Ansicht nach`: who stands in front.
    fn source_before(
        &self,
        sentence: Sentence<'_>,
        at: usize,
    ) -> Option<(Range<usize>, Range<usize>)> {
        let first = self.phrase_before(sentence, at).or_else(|| {
            let one = at.checked_sub(1).filter(|&one| one >= sentence.first)?;
            self.dative(one).map(|_| one)
        })?;
        let front = sentence.clauses.iter().find(|c| (c.first..c.end).contains(&at));
        let front = front.map_or(sentence.first, |clause| clause.first);
        let whole = self.simple_phrase(front, at);
        let whole = whole.is_some_and(|end| self.attributes(end, at) == at);
        let first = if whole { front } else { first };
        Some((first..at + 1, first..at))
    }

    /// `laut X, der …, war es Mord`: the relative clause belongs to X.
    fn behind_relative(&self, sentence: Sentence<'_>, end: usize) -> usize {
        let over = self.over_relative(sentence, end);
        let verb = self.at(over + 1);
        if verb.shape == Shape::Lower && verb.is(Class::FINITE) { over } else { end }
    }

    /// `…, sagte X, der im Rat sitzt`: the end of a relative clause that begins behind `end`.
    pub(super) fn over_relative(&self, sentence: Sentence<'_>, end: usize) -> usize {
        let own = sentence.clauses.iter().find(|clause| clause.first == end + 1);
        let relative = own.filter(|clause| {
            let first = self.at(clause.first);
            clause.form == Form::Dependent && clause.sign == ',' && first.is(Class::RELATIVE)
        });
        relative.map_or(end, |clause| clause.end)
    }

    /// `…, sagte X, nachdem das Urteil gefallen war`: when X said it.
    pub(super) fn over_time(&self, sentence: Sentence<'_>, end: usize) -> usize {
        let own = sentence.clauses.iter().find(|clause| clause.first == end + 1);
        let time = own.filter(|clause| {
            // `…, sagte X, der Leiter, am Mittwoch, …`
            let aside = clause.form == Form::Fragment
                && clause.end <= clause.first + 3
                && clause.end < sentence.end
                && self.at(clause.first).is(Class::PREPOSITION);
            clause.sign == ','
                && (aside
                    || clause.form == Form::Dependent
                        && !clause.konjunktiv
                        && self.says_one_of(clause.first, &["nachdem", "als", "während", "bevor"]))
        });
        time.map_or(end, |clause| clause.end)
    }

    /// `…, antwortete X auf die Frage, was er vorhabe`: what X was asked.
    pub(super) fn over_question(&self, sentence: Sentence<'_>, first: usize, end: usize) -> usize {
        let asked = (first..end).any(|at| self.says(at, "Frage"));
        let own = sentence.clauses.iter().find(|clause| clause.first == end + 1);
        let question = own.filter(|clause| asked && clause.form == Form::Question);
        question.map_or(end, |clause| clause.end)
    }

    /// The same, but where what is said may go on: `Man müsse, so X, die Geschichte neu lesen`.
    pub(super) fn over_clear_relative(&self, sentence: Sentence<'_>, end: usize) -> usize {
        let over = self.over_relative(sentence, end);
        let open = sentence.clauses.first().and_then(|clause| clause.verb);
        let open = open.is_some_and(|verb| self.at(verb).is(Class::MODAL.or(Class::AUXILIARY)));
        if open && self.words(over.saturating_sub(1)).ends_with("en") { end } else { over }
    }

    /// Of `A geschah, B geschah laut X` only the second.
    fn second_main<'s>(
        &self,
        sentence: Sentence<'s>,
        clause: Clause,
        scope: Sentence<'s>,
    ) -> Sentence<'s> {
        // `…, kommt laut X später` has its subject before, `…, verletzt wurde laut X niemand` has not.
        let own = |clause: &Clause, verb: usize| {
            verb > clause.first || self.at(verb + 1).is(Class::AUXILIARY)
        };
        let main = |clause: &Clause| {
            clause.form == Form::Main && clause.verb.is_some_and(|verb| own(clause, verb))
        };
        let before = sentence.clauses.iter().rev().find(|other| other.end < clause.first);
        let joined = clause.sign == ',' && main(&clause) && before.is_some_and(main);
        if joined { Sentence { first: clause.first.max(scope.first), ..scope } } else { scope }
    }

    /// Behind `laut` anything can speak: a name, `„Der Bote“`.
    pub(super) fn source_name(&self, at: usize, end: usize) -> Option<usize> {
        if self.at(at).shape == Shape::Mark && self.at(at).partner() > at {
            return Some(self.at(at).partner() + 1);
        }
        self.noun_phrase(at, end).or_else(|| self.dative(at))
    }

    /// `laut ihm`, `ihr zufolge`
    fn dative(&self, at: usize) -> Option<usize> {
        let one = ["ihm", "ihr", "ihnen", "diesen", "diesem", "dieser"]
            .iter()
            .any(|word| self.says(at, word));
        one.then_some(at + 1)
    }

    /// `seiner Meinung nach`, `den Worten des Ministers nach`
    fn is_view_before(&self, sentence: Sentence<'_>, at: usize) -> bool {
        let verb = self.at(at + 1);
        let front =
            || verb.shape == Shape::Lower && verb.is(Class::FINITE) && self.at(at - 1).is_capital();
        self.is_view(at - 1)
            || front()
                && self
                    .phrase_before(sentence, at)
                    .is_some_and(|first| self.names_saying(first, at))
    }

    /// `seiner Meinung nach`
    pub(super) fn is_view(&self, at: usize) -> bool {
        self.at(at).is_capital() && self.is_saying(at) && VIEWS.contains(&self.words(at))
    }

    pub(super) fn is_saying(&self, at: usize) -> bool {
        let token = self.at(at);
        token.is_capital()
            && (token.is(Class::SAYING)
                || LEXICON.ends_in_saying(self.text, token.start(), token.end()))
    }

    /// Tells whether the head of a phrase is a noun of saying: `Angaben der Polizei`.
    pub(super) fn names_saying(&self, first: usize, end: usize) -> bool {
        let mut at = first;
        while at < end && (!self.at(at).is_capital() || self.at(at).is(Class::ARTICLE)) {
            at += 1;
        }
        // `nach Muster’ Ansicht`: a name in the genitive may stand before.
        let owner = self.words(at).ends_with('s') && at + 1 < end && self.is_saying(at + 1);
        at < end && (self.is_saying(at) || owner)
    }

    /// `einem Brief der Kammer`: something written can tell it.
    pub(super) fn names_paper(&self, first: usize, end: usize) -> bool {
        let noun =
            (first..end).find(|&at| self.at(at).is_capital() && !self.at(at).is(Class::ARTICLE));
        noun.is_some_and(|noun| self.at(noun).is(Class::PAPER))
    }

    /// Where the longest noun phrase begins that ends in front of `at`.
    pub(super) fn phrase_before(&self, sentence: Sentence<'_>, at: usize) -> Option<usize> {
        let first = sentence.first.max(at.saturating_sub(12));
        (first..at).find(|&start| {
            let token = self.at(start);
            let fits = token.is_capital()
                || token.is(Class::ARTICLE)
                || (token.shape == Shape::Lower && !token.is(Class::FINITE));
            let before = self.at(start.saturating_sub(1));
            let relative = token.is(Class::RELATIVE) && self.at(start + 1).is(Class::ARTICLE);
            let free = start == sentence.first
                || !(before.is(Class::ARTICLE) || before.sign == ',' && relative);
            fits && free && self.simple_phrase(start, at) == Some(at)
        })
    }
}

/// Words that can name a source.
pub(super) const SOURCE_WORDS: Class = Class::SOURCE.or(Class::THEREFORE);
