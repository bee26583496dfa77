//! Indirect speech: a frame and the words of the writer's sentence that it covers.

use super::{
    clause::{Clause, Cue, Form},
    phrase::Reading,
    source::SOURCE_WORDS,
    tokens::Shape,
};
use crate::{
    Span,
    quote::{
        Few, Rule,
        words::{Class, Takes},
    },
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
}

impl Sentence<'_> {
    /// The end of the clause in which `at` lies.
    pub(super) fn clause_end(&self, at: usize) -> usize {
        self.clauses.iter().map(|clause| clause.end).find(|&end| end >= at).unwrap_or(self.end)
    }

    /// The part between semicolons in which a token stands.
    pub(super) fn half(&self, at: usize) -> Sentence<'static> {
        let mut first = self.first;
        let mut end = self.end;
        for clause in self.clauses.iter().filter(|clause| matches!(clause.sign, ';' | ':')) {
            if clause.first <= at {
                first = clause.first;
            } else if clause.sign == ';' {
                end = end.min(clause.first - 1);
            }
        }
        Sentence { first, end, clauses: &[], ..*self }
    }
}

impl Reading<'_> {
    /// The frame that rules a sentence, by the first rule that reads one.
    pub(super) fn indirect(&self, sentence: Sentence<'_>) -> Option<Frame> {
        let speaks = sentence.classes.is(Class::SPEECH);
        let source = sentence.classes.is(SOURCE_WORDS);
        let claims = sentence.classes.is(Class::CLAIM);
        let as_clause = if speaks { self.as_clause(sentence) } else { None };
        if as_clause.is_some() {
            return as_clause;
        }
        let phrase = if source { self.source_phrase(sentence) } else { None };
        if phrase.as_ref().is_some_and(|frame| frame.tokens.start == sentence.first) {
            return phrase;
        }
        let verb_frame = if speaks { self.verb_frame(sentence) } else { None };
        verb_frame
            .or_else(|| self.so_frame(sentence))
            .or(phrase)
            .or_else(|| if source { self.whereby(sentence) } else { None })
            .or_else(|| if claims { self.claim(sentence) } else { None })
    }

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
            if sign != ',' || !matches!(before.form, Form::Fragment | Form::Dependent) {
                break;
            }
            first = before.first;
            number -= 1;
        }
        first
    }

    /// `die Behauptung, wonach …`
    pub(super) fn whereby(&self, sentence: Sentence<'_>) -> Option<Frame> {
        let opens = |clause: &Clause| {
            let after =
                self.says(clause.first, "nach") && self.at(clause.first + 1).is(Class::RELATIVE);
            let noun = clause.first.saturating_sub(2);
            let claim = self.is_saying(noun) || self.at(noun).is(Class::CLAIM.or(Class::JUDGEMENT));
            self.says(clause.first, "wonach") || (after && clause.form == Form::Dependent && claim)
        };
        let (number, clause) =
            sentence.clauses.iter().enumerate().skip(1).find(|(_, clause)| opens(clause))?;
        let first = sentence.clauses.get(number - 1)?.first;
        let own = clause.first + usize::from(self.says(clause.first, "nach"));
        let said = own + 1..clause.end;
        (said.start < said.end).then(|| Frame {
            speaker: Some(own..own + 1),
            cue: Few::one(self.span(clause.first..clause.first + 1)),
            clause: Few::one(self.span(first..own + 1)),
            said: Few::one(self.span(said)),
            passive: false,
            rule: Rule::Therefore,
            tokens: first..clause.first + 1,
        })
    }

    /// `Wie X mitteilte, …`, `…, wie X mitteilte`.
    pub(super) fn as_clause(&self, sentence: Sentence<'_>) -> Option<Frame> {
        let clause = self.as_clauses(sentence)?;
        let cue = self.cue_at_end(clause.first, clause.end)?;
        if cue.takes == Takes::Judges && !cue.passive {
            return None;
        }
        let inner = cue.verb.min(cue.last);
        let speaker = if cue.takes == Takes::Impersonal {
            self.place_of(clause.first + 1, inner)
        } else {
            self.behind(clause.first + 1, inner)
        };
        let mut cues = Few::one(self.span(clause.first..clause.first + 1));
        cues.push(self.span(inner..clause.end));
        let said = self.around(sentence, clause.first, clause.end);
        Some(Frame {
            speaker,
            cue: cues,
            clause: Few::one(self.with_signs(sentence, clause.first, clause.end)),
            said,
            passive: cue.passive,
            rule: Rule::As,
            tokens: clause.first..clause.end,
        })
    }

    /// The clause with `wie`, over an apposition to its subject: `Wie X, der Richter, ausführte`.
    pub(super) fn as_clauses(&self, sentence: Sentence<'_>) -> Option<Clause> {
        let number = sentence.clauses.iter().position(|clause| {
            clause.form == Form::As || (self.says(clause.first, "wie") && clause.verb.is_none())
        })?;
        let first = sentence.clauses.get(number)?;
        if first.form == Form::As {
            return Some(*first);
        }
        let rest = sentence.clauses.get(number + 1..)?.iter().take(3);
        let last = rest.clone().find(|clause| clause.form != Form::Fragment)?;
        let verb = last.end.checked_sub(1)?;
        let cue = self.at(verb).is(Class::JOINED) && last.end <= last.first + 4;
        cue.then_some(Clause { first: first.first, end: last.end, ..*first })
    }

    /// `…, so X`, `…, so der Sprecher weiter, …`.
    pub(super) fn so_frame(&self, sentence: Sentence<'_>) -> Option<Frame> {
        let clauses = sentence.clauses;
        let at = clauses.iter().position(|clause| {
            clause.first > sentence.first
                && clause.sign != ':'
                && self.says(clause.first, "so")
                && self.at(clause.first).shape == Shape::Lower
                && clause.verb.is_none_or(|verb| self.at(verb).is(Class::CUE))
        })?;
        let clause = clauses.get(at)?;
        let speaker = match clause.verb {
            Some(verb) if self.says(verb + 1, "es") => self.place_of(verb + 2, sentence.end)?,
            Some(verb) => self.behind(verb + 1, sentence.end)?,
            None => {
                let end = self.noun_phrase(clause.first + 1, sentence.end);
                let pronoun = end.is_none() && self.at(clause.first + 1).is(Class::PRONOUN);
                let end = if pronoun { clause.first + 2 } else { end? };
                clause.first + 1..end
            }
        };
        let end = sentence.clause_end(speaker.end.max(clause.end));
        if !self.is_clause(sentence, clause.first) {
            return None;
        }
        Some(Frame {
            cue: Few::one(self.span(clause.first..clause.first + 1)),
            clause: Few::one(self.with_signs(sentence, clause.first, end)),
            said: self.around(sentence, clause.first, end),
            speaker: Some(speaker),
            passive: false,
            rule: Rule::So,
            tokens: clause.first..end,
        })
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

    /// `X sagte, er komme`, `Er komme, sagte X`.
    pub(super) fn verb_frame(&self, sentence: Sentence<'_>) -> Option<Frame> {
        for (number, clause) in sentence.clauses.iter().enumerate() {
            if matches!(clause.form, Form::That | Form::Question | Form::As) && number > 0 {
                continue;
            }
            let Some(cue) = self.clause_cue(clause, sentence.end) else { continue };
            let found = self
                .postposed(sentence, number, clause, cue)
                .or_else(|| self.preposed(sentence, number, cue));
            if found.is_some() {
                return found;
            }
        }
        None
    }

    /// `Er komme, sagte X.`
    pub(super) fn postposed(
        &self,
        sentence: Sentence<'_>,
        number: usize,
        clause: &Clause,
        cue: Cue,
    ) -> Option<Frame> {
        let first = cue.verb == clause.first && number > 0 && matches!(clause.sign, ',' | '–');
        let takes = matches!(cue.takes, Takes::Says | Takes::Thinks | Takes::Impersonal);
        if !first || !takes || !self.is_clause(sentence, clause.first) {
            return None;
        }
        let before = sentence.clauses.get(..number)?;
        let reported = before
            .iter()
            .any(|c| c.konjunktiv || (c.second && matches!(c.form, Form::Main | Form::Infinitive)));
        let spoken = before
            .iter()
            .any(|clause| matches!(clause.form, Form::Main | Form::That | Form::Question));
        // Words in marks alone are direct speech.
        let marks = self.at(clause.first.saturating_sub(2)).shape == Shape::Mark
            && before.last().is_none_or(|clause| clause.verb.is_none());
        let speaker = self.speaker(clause.first, cue, sentence.end);
        let beside = speaker.as_ref().is_some_and(|speaker| {
            (cue.verb + 1..speaker.start)
                .all(|at| self.at(at).is(Class::ADVERB) && !self.at(at).is(Class::COORDINATOR))
        });
        let plain = spoken
            && !marks
            && cue.takes == Takes::Says
            && beside
            && !self.at(cue.verb).is(Class::AUXILIARY);
        // `Auf die Frage, ob …, antwortete X: „…“`
        let colon = self.at(sentence.clause_end(clause.end)).sign == ':';
        if colon || !(reported || plain || cue.takes == Takes::Impersonal) {
            return None;
        }
        let speaker = if cue.takes == Takes::Impersonal {
            self.place_of(cue.verb + 2, sentence.end)
        } else {
            speaker
        };
        let end = sentence
            .clause_end(speaker.as_ref().map_or(0, |s| s.end).max(cue.last + 1).max(clause.end));
        let cues = if cue.takes == Takes::Impersonal {
            Few::one(self.span(cue.verb..cue.verb + 2))
        } else {
            cue.spans(self)
        };
        Some(Frame {
            cue: cues,
            clause: Few::one(self.with_signs(sentence, clause.first, end)),
            said: self.around(sentence, clause.first, end),
            speaker,
            passive: cue.passive,
            rule: Rule::ClauseBefore,
            tokens: clause.first..end,
        })
    }

    /// `in dem Bericht`, `aus Paris` behind `heißt es`.
    pub(super) fn place_of(&self, start: usize, end: usize) -> Option<Range<usize>> {
        let mut at = start;
        while at < end && !self.is_wall(at) {
            let lower = self.at(at).shape == Shape::Lower || at == start;
            if self.at(at).is(Class::PREPOSITION) && lower {
                return self.noun_phrase(at + 1, end).map(|phrase| at + 1..phrase);
            }
            at = self.next(at);
        }
        None
    }

    /// `X sagte, er komme.`, `X sagte, dass er komme.`, `X kündigte an zu kommen.`
    pub(super) fn preposed(
        &self,
        sentence: Sentence<'_>,
        number: usize,
        cue: Cue,
    ) -> Option<Frame> {
        let (at, rule) = self.said_clause(sentence, number, cue)?;
        let said = sentence.clauses.get(at)?;
        let first = self.field(sentence, number, cue.verb);
        let speaker = self.speaker(first, cue, said.first);
        let end = self.said_end(sentence, at);
        let comma = said.first;
        Some(Frame {
            speaker,
            cue: cue.spans(self),
            clause: Few::one(self.span(first..comma)),
            said: Few::one(self.span(said.first..end)),
            passive: cue.passive,
            rule,
            tokens: first..comma,
        })
    }

    pub(super) fn takes_zu(&self, at: usize) -> bool {
        ZU_CLAIMS.contains(&self.words(at))
    }

    /// The speaker of a verb: its subject, in the passive who is named behind `von`.
    pub(super) fn speaker(&self, first: usize, cue: Cue, end: usize) -> Option<Range<usize>> {
        if cue.final_verb {
            return self.behind(first + 1, cue.verb.min(cue.last));
        }
        if cue.takes == Takes::Impersonal {
            return self.place_of(first, end);
        }
        if cue.passive && !self.words(cue.last).starts_with("zitiert") {
            return self.agent(first, end);
        }
        // `Er kam und sagte …`: the subject stands before the first verb.
        if cue.verb > first + 1 && self.at(cue.verb - 1).is(Class::COORDINATOR) {
            let verb = (first..cue.verb)
                .find(|&at| self.at(at).shape == Shape::Lower && self.at(at).is(Class::FINITE));
            return verb.and_then(|verb| self.subject(first, verb, cue.verb));
        }
        let subject = self.subject(first, cue.verb, end)?;
        let thing = subject.start < cue.verb && self.is_thing(subject.clone());
        let other =
            || self.behind(cue.verb + 1, end).filter(|other| self.can_follow(other.clone()));
        Some(if thing { other().unwrap_or(subject) } else { subject })
    }

    /// Who does it in the passive: `wird von Kennern …`.
    pub(super) fn agent(&self, first: usize, end: usize) -> Option<Range<usize>> {
        let mut at = first;
        while at < end {
            if self.at(at).shape == Shape::Lower && (self.says(at, "von") || self.says(at, "vom")) {
                return self.noun_phrase(at + 1, end).map(|phrase| at + 1..phrase);
            }
            at = self.next(at);
        }
        None
    }

    /// `die Behauptung, dass …`
    pub(super) fn claim(&self, sentence: Sentence<'_>) -> Option<Frame> {
        for (number, clause) in sentence.clauses.iter().enumerate().skip(1) {
            if !(clause.form == Form::That
                || (clause.form == Form::Infinitive && clause.sign == ','))
            {
                continue;
            }
            let noun = clause.first.checked_sub(2)?;
            let before = sentence.clauses.get(number - 1)?;
            let claim = (before.first..before.end)
                .rev()
                .find(|&at| self.at(at).is_capital() && self.at(at).is(Class::CLAIM));
            let near = |claim: &usize| {
                claim + 4 > noun && (clause.form == Form::That || self.takes_zu(*claim))
            };
            let Some(claim) = claim.filter(near) else { continue };
            let first = before.first;
            let end = self.said_end(sentence, number);
            let speaker = before
                .verb
                .and_then(|verb| self.subject(first, verb, before.end))
                .filter(|range| !range.contains(&claim));
            let cue = if claim > first && self.at(claim - 1).is(Class::ARTICLE) {
                claim - 1
            } else {
                claim
            };
            return Some(Frame {
                speaker,
                cue: Few::one(self.span(cue..claim + 1)),
                clause: Few::one(self.span(first..clause.first)),
                said: Few::one(self.span(clause.first..end)),
                passive: false,
                rule: Rule::Claim,
                tokens: first..clause.first,
            });
        }
        None
    }
}

/// Nouns of speech on which an infinitive can depend.
#[rustfmt::skip]
const ZU_CLAIMS: &[&str] = &["Ankündigung", "Aufforderung", "Bitte", "Drohung", "Forderung", "Vorwurf", "Vorwürfe", "Behauptung", "Vorschlag", "Versprechen", "Verdacht", "Zusage", "Hoffnung", "Absicht", "Appell"];
