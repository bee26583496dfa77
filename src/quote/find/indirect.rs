//! Indirect speech: a frame and the words of the writer's sentence that it covers.

use super::{
    clause::{Clause, Cue, Form},
    phrase::Reading,
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
    pub(super) frame: Few<Span>,
    /// What is said, empty where only words in marks can be.
    pub(super) said: Few<Span>,
    pub(super) takes: Takes,
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
}

impl Reading<'_> {
    /// The frame that rules a sentence, by the first rule that reads one.
    pub(super) fn indirect(&self, sentence: Sentence<'_>) -> Option<Frame> {
        self.as_clause(sentence)
            .or_else(|| {
                self.source_phrase(sentence).filter(|frame| frame.tokens.start == sentence.first)
            })
            .or_else(|| self.verb_frame(sentence))
            .or_else(|| self.so_frame(sentence))
            .or_else(|| self.source_phrase(sentence))
            .or_else(|| self.whereby(sentence))
            .or_else(|| self.claim(sentence))
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
    fn whereby(&self, sentence: Sentence<'_>) -> Option<Frame> {
        let opens = |clause: &Clause| {
            let after =
                self.says(clause.first, "nach") && self.at(clause.first + 1).is(Class::RELATIVE);
            self.says(clause.first, "wonach") || (after && clause.form == Form::Dependent)
        };
        let (number, clause) =
            sentence.clauses.iter().enumerate().skip(1).find(|(_, clause)| opens(clause))?;
        let first = sentence.clauses.get(number - 1)?.first;
        let own = clause.first + usize::from(self.says(clause.first, "nach"));
        let said = own + 1..clause.end;
        (said.start < said.end).then(|| Frame {
            speaker: Some(own..own + 1),
            cue: Few::one(self.span(clause.first..clause.first + 1)),
            frame: Few::one(self.span(first..own + 1)),
            said: Few::one(self.span(said)),
            takes: Takes::Says,
            passive: false,
            rule: Rule::Therefore,
            tokens: first..clause.first + 1,
        })
    }

    /// `Wie X mitteilte, …`, `…, wie X mitteilte`.
    fn as_clause(&self, sentence: Sentence<'_>) -> Option<Frame> {
        let clause = self.as_clauses(sentence)?;
        let cue = self.cue_at_end(clause.first, clause.end)?;
        if cue.takes == Takes::Judges && !cue.passive {
            return None;
        }
        let inner = cue.verb.min(cue.last);
        let speaker = self.behind(clause.first + 1, inner);
        let mut cues = Few::one(self.span(clause.first..clause.first + 1));
        cues.push(self.span(inner..clause.end));
        let said = self.around(sentence, clause.first, clause.end);
        Some(Frame {
            speaker,
            cue: cues,
            frame: Few::one(self.with_signs(sentence, clause.first, clause.end)),
            said,
            takes: cue.takes,
            passive: cue.passive,
            rule: Rule::As,
            tokens: clause.first..clause.end,
        })
    }

    /// The clause with `wie`, over an apposition to its subject: `Wie X, der Richter, ausführte`.
    fn as_clauses(&self, sentence: Sentence<'_>) -> Option<Clause> {
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
    fn so_frame(&self, sentence: Sentence<'_>) -> Option<Frame> {
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
        let end = self.clause_end(sentence, speaker.end.max(clause.end));
        if !self.is_clause(sentence, clause.first) {
            return None;
        }
        Some(Frame {
            cue: Few::one(self.span(clause.first..clause.first + 1)),
            frame: Few::one(self.with_signs(sentence, clause.first, end)),
            said: self.around(sentence, clause.first, end),
            speaker: Some(speaker),
            takes: Takes::Says,
            passive: false,
            rule: Rule::So,
            tokens: clause.first..end,
        })
    }

    /// Tells whether words of the writer's own stand before `at`, not only words in marks.
    fn is_clause(&self, sentence: Sentence<'_>, at: usize) -> bool {
        let mut first = sentence.first;
        while first < at {
            if self.at(first).is_word() {
                return true;
            }
            first = self.next(first);
        }
        false
    }

    /// The end of the clause in which `at` lies.
    fn clause_end(&self, sentence: Sentence<'_>, at: usize) -> usize {
        sentence
            .clauses
            .iter()
            .map(|clause| clause.end)
            .find(|&end| end >= at)
            .unwrap_or(sentence.end)
    }

    /// The whole sentence but for the tokens `from..to` and the commas beside them.
    fn around(&self, sentence: Sentence<'_>, from: usize, to: usize) -> Few<Span> {
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

    fn is_sign(&self, at: usize) -> bool {
        matches!(self.at(at).sign, ',' | '–' | ':' | ';')
    }

    /// The frame with the signs that divide it from the words.
    fn with_signs(&self, sentence: Sentence<'_>, from: usize, to: usize) -> Span {
        let first = if from > sentence.first && self.is_sign(from - 1) { from - 1 } else { from };
        let end = if to < sentence.end && self.is_sign(to) { to + 1 } else { to };
        self.span(first..end)
    }

    /// `laut X`, `nach Angaben von X`, `X zufolge`, `demnach`.
    fn source_phrase(&self, sentence: Sentence<'_>) -> Option<Frame> {
        let mut at = sentence.first;
        while at < sentence.end {
            let token = self.at(at);
            if token.is_word()
                && token.is(SOURCE_WORDS)
                && (token.shape == Shape::Lower
                    || at == sentence.first
                    || self.at(at - 1).sign == ':')
            {
                if let Some(frame) = self.source(sentence, at) {
                    return Some(frame);
                }
            }
            at = self.next(at);
        }
        None
    }

    fn source(&self, sentence: Sentence<'_>, at: usize) -> Option<Frame> {
        let (frame, speaker) = if self.at(at).is(Class::THEREFORE) && !self.says(at, "danach") {
            if at > sentence.first + 4 && !self.says(at, "demnach") {
                return None;
            }
            (at..at + 1, at..at + 1)
        } else if self.says(at, "zufolge") {
            let first = self.phrase_before(sentence, at)?;
            (first..at + 1, first..at)
        } else if self.says(at, "nach") && at > sentence.first && self.is_view(at - 1) {
            let first = self.phrase_before(sentence, at)?;
            (first..at + 1, first..at)
        } else if self.says(at, "laut") {
            let end = self.source_name(at + 1, sentence.end)?;
            (at..end, at + 1..end)
        } else if ["nach", "gemäß", "gemäss", "gemaess", "zufolge"]
            .iter()
            .any(|word| self.says(at, word))
        {
            let end = self.noun_phrase(at + 1, sentence.end)?;
            let person = !self.says(at, "nach") && self.names_person(at + 1, end);
            if !(person || self.names_saying(at + 1, end)) {
                return None;
            }
            (at..end, at + 1..end)
        } else {
            return None;
        };
        let clause = sentence
            .clauses
            .iter()
            .find(|clause| clause.first <= frame.start && frame.start < clause.end)?;
        let scope = match clause.form {
            Form::Dependent | Form::Question => {
                Sentence { first: clause.first, end: clause.end, ..sentence }
            }
            // What stands on the other side of a semicolon is another sentence.
            _ => self.half(sentence, frame.start),
        };
        let said = self.around(scope, frame.start, frame.end);
        if said.as_slice().is_empty() {
            return None;
        }
        let cue = if frame.start == speaker.start { frame.end - 1 } else { frame.start };
        Some(Frame {
            speaker: Some(speaker),
            cue: Few::one(self.span(cue..cue + 1)),
            frame: Few::one(self.with_signs(scope, frame.start, frame.end)),
            said,
            takes: Takes::Says,
            passive: false,
            rule: if self.says(cue, "laut") {
                Rule::Laut
            } else if self.says(cue, "zufolge") {
                Rule::Zufolge
            } else if self.at(cue).is(Class::THEREFORE) {
                Rule::Therefore
            } else {
                Rule::Nach
            },
            tokens: frame,
        })
    }

    /// The part of a sentence between semicolons in which a token stands.
    fn half(&self, sentence: Sentence<'_>, at: usize) -> Sentence<'_> {
        let mut first = sentence.first;
        let mut end = sentence.end;
        for clause in sentence.clauses.iter().filter(|clause| matches!(clause.sign, ';' | ':')) {
            if clause.first <= at {
                first = clause.first;
            } else if clause.sign == ';' {
                end = end.min(clause.first - 1);
            }
        }
        Sentence { first, end, full: sentence.full, clauses: &[] }
    }

    /// Behind `laut` anything can speak: a name, `„Der Bote“`.
    fn source_name(&self, at: usize, end: usize) -> Option<usize> {
        if self.at(at).shape == Shape::Mark && self.at(at).partner > at {
            return Some(self.at(at).partner + 1);
        }
        self.noun_phrase(at, end)
    }

    /// `seiner Meinung nach`
    fn is_view(&self, at: usize) -> bool {
        self.at(at).is_capital()
            && self.is_saying(at)
            && [
                "Meinung",
                "Ansicht",
                "Auffassung",
                "Einschätzung",
                "Überzeugung",
                "Aussage",
                "Angaben",
                "Aussagen",
                "Darstellung",
                "Vorstellung",
            ]
            .contains(&self.words(at))
    }

    fn is_saying(&self, at: usize) -> bool {
        let token = self.at(at);
        token.is_capital()
            && (token.is(Class::SAYING) || {
                let word = self.words(at);
                COMPOUNDS.iter().any(|end| word.len() > end.len() && word.ends_with(end))
            })
    }

    /// Tells whether the head of a phrase is a noun of saying: `Angaben der Polizei`.
    fn names_saying(&self, first: usize, end: usize) -> bool {
        let mut at = first;
        while at < end && !self.at(at).is_capital() {
            at += 1;
        }
        // `nach Muster’ Ansicht`: a name in the genitive may stand before.
        let owner = self.words(at).ends_with('s') && at + 1 < end && self.is_saying(at + 1);
        at < end && (self.is_saying(at) || owner)
    }

    /// `gemäß einem Augenzeugen`
    fn names_person(&self, first: usize, end: usize) -> bool {
        (first..end).any(|at| self.at(at).is_capital() && self.at(at).is(Class::PERSON))
    }

    /// Where the longest noun phrase begins that ends in front of `at`.
    fn phrase_before(&self, sentence: Sentence<'_>, at: usize) -> Option<usize> {
        let first = sentence.first.max(at.saturating_sub(12));
        (first..at).find(|&start| {
            let token = self.at(start);
            let fits = token.is_capital()
                || token.is(Class::ARTICLE)
                || (token.shape == Shape::Lower && !token.is(Class::FINITE));
            let free = start == sentence.first || !self.at(start - 1).is(Class::ARTICLE);
            fits && free && self.simple_phrase(start, at) == Some(at)
        })
    }

    /// `X sagte, er komme`, `Er komme, sagte X`.
    fn verb_frame(&self, sentence: Sentence<'_>) -> Option<Frame> {
        for (number, clause) in sentence.clauses.iter().enumerate() {
            if matches!(clause.form, Form::That | Form::Question | Form::As) && number > 0 {
                continue;
            }
            let Some(cue) = self.clause_cue(clause, sentence.end) else { continue };
            let found = self
                .postposed(sentence, number, clause, cue)
                .or_else(|| self.preposed(sentence, number, clause, cue));
            if found.is_some() {
                return found;
            }
        }
        None
    }

    /// `Er komme, sagte X.`
    fn postposed(
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
            .any(|clause| clause.konjunktiv || (clause.second && clause.form == Form::Main));
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
        if !(reported || plain || cue.takes == Takes::Impersonal) {
            return None;
        }
        let speaker = if cue.takes == Takes::Impersonal {
            self.place_of(cue.verb + 2, sentence.end)
        } else {
            speaker
        };
        let end = self.clause_end(
            sentence,
            speaker.as_ref().map_or(0, |s| s.end).max(cue.last + 1).max(clause.end),
        );
        let cues = if cue.takes == Takes::Impersonal {
            Few::one(self.span(cue.verb..cue.verb + 2))
        } else {
            cue.spans(self)
        };
        Some(Frame {
            cue: cues,
            frame: Few::one(self.with_signs(sentence, clause.first, end)),
            said: self.around(sentence, clause.first, end),
            speaker,
            takes: cue.takes,
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
    fn preposed(
        &self,
        sentence: Sentence<'_>,
        number: usize,
        clause: &Clause,
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
            frame: Few::one(self.span(first..comma)),
            said: Few::one(self.span(said.first..end)),
            takes: cue.takes,
            passive: cue.passive,
            rule,
            tokens: first..comma,
        })
    }

    /// The clause that holds what was said.
    fn said_clause(
        &self,
        sentence: Sentence<'_>,
        number: usize,
        cue: Cue,
    ) -> Option<(usize, Rule)> {
        let clauses = sentence.clauses;
        let mut begins = None;
        for at in number + 1..clauses.len().min(number + 8) {
            let clause = clauses.get(at)?;
            if clause.first <= cue.last {
                continue;
            }
            let next = match clause.form {
                Form::That => Some(Rule::That),
                Form::Question if self.asks(cue, clause) => Some(Rule::Question),
                Form::Infinitive if self.takes_infinitive(cue) && clause.sign == ',' => {
                    Some(Rule::Infinitive)
                }
                Form::Main
                    if matches!(clause.sign, ',' | ':')
                        && (clause.konjunktiv || clause.guessed || clause.second) =>
                {
                    Some(Rule::Konjunktiv)
                }
                _ => None,
            };
            if let Some(rule) = next {
                let start = if rule == Rule::Konjunktiv { begins.unwrap_or(at) } else { at };
                let fits = cue.takes != Takes::Voices
                    && (cue.takes != Takes::Judges || clause.form != Form::Main);
                return fits.then_some((start, rule));
            }
            // An apposition or a relative clause stands between; anything else ends the search.
            if !matches!(clause.form, Form::Fragment | Form::Dependent) {
                return None;
            }
            let own = clause.form == Form::Fragment || !self.at(clause.first).is(Class::RELATIVE);
            if begins.is_none() && own && self.speaker_is_done(clause.first, cue) {
                begins = Some(at);
            }
        }
        None
    }

    /// The words before a comma cannot be gone on with by an apposition: a verb, a particle, a pronoun.
    fn speaker_is_done(&self, first: usize, cue: Cue) -> bool {
        let last = first.saturating_sub(2);
        last == cue.last || last == cue.verb || !self.at(last).is_capital()
    }

    /// A question depends on the verb: `fragte, ob`, `erklärte, warum`; not `…, was niemand wusste`.
    fn asks(&self, cue: Cue, clause: &Clause) -> bool {
        let direct = clause.first.saturating_sub(2) <= cue.last + 4;
        let what = self.says(clause.first, "was")
            || self.says(clause.first, "wie")
            || self.says(clause.first, "wo");
        matches!(cue.takes, Takes::Says) && (direct || !what)
    }

    fn takes_infinitive(&self, cue: Cue) -> bool {
        let silent = [
            "zeig",
            "definier",
            "deut",
            "sprich",
            "spreche",
            "sprach",
            "nenn",
            "nann",
            "erkenn",
            "erkann",
            "find",
            "fand",
            "beschreib",
            "bewert",
            "wies",
            "weis",
        ];
        let verb = self.words(cue.verb);
        !matches!(cue.takes, Takes::Voices | Takes::Impersonal)
            && !(cue.last == cue.verb && silent.iter().any(|start| verb.starts_with(start)))
    }

    /// Where what was said ends: in front of a main clause that goes on with the frame.
    fn said_end(&self, sentence: Sentence<'_>, number: usize) -> usize {
        let Some(first) = sentence.clauses.get(number) else { return sentence.end };
        for clause in sentence.clauses.get(number + 1..).unwrap_or_default() {
            // `…, sprach aber von …`
            let resumes = clause.sign == ','
                && clause.verb == Some(clause.first)
                && self.resumes(clause.first);
            if clause.sign == ';' || resumes {
                return self.and_end(first, clause.first - 1);
            }
        }
        self.and_end(first, sentence.end)
    }

    /// `… und warnte vor …` in what was said ends it.
    fn and_end(&self, first: &Clause, end: usize) -> usize {
        let mut at = first.first;
        let mut verb = first.form == Form::Infinitive;
        while at < end {
            let token = self.at(at);
            if verb && self.says(at, "und") && self.resumes(at + 1) && !self.ends_here_final(at + 2)
            {
                return if self.at(at - 1).sign == ',' { at - 1 } else { at };
            }
            verb |= token.is(Class::FINITE) && token.shape == Shape::Lower;
            at = self.next(at);
        }
        end
    }

    /// A verb of speech in the indicative with which the frame goes on.
    fn resumes(&self, at: usize) -> bool {
        let token = self.at(at);
        let other = Class::KONJUNKTIV.or(Class::AUXILIARY).or(Class::MODAL).or(Class::INFINITIVE);
        token.shape == Shape::Lower && token.is(Class::CUE) && !token.is(other)
    }

    fn takes_zu(&self, at: usize) -> bool {
        ZU_CLAIMS.contains(&self.words(at))
    }

    fn ends_here_final(&self, at: usize) -> bool {
        matches!(self.at(at).sign, '.' | ',' | '!' | '?' | '\u{5}')
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
        self.subject(first, cue.verb, end)
    }

    /// Who does it in the passive: `wird von Kennern …`.
    fn agent(&self, first: usize, end: usize) -> Option<Range<usize>> {
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
    fn claim(&self, sentence: Sentence<'_>) -> Option<Frame> {
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
                frame: Few::one(self.span(first..clause.first)),
                said: Few::one(self.span(clause.first..end)),
                takes: Takes::Says,
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

/// Words that can name a source.
const SOURCE_WORDS: Class = Class::PREPOSITION.or(Class::THEREFORE);

/// How compounds of a saying end.
#[rustfmt::skip]
const COMPOUNDS: &[&str] = &["angaben", "bericht", "berichten", "berichte", "meldung", "meldungen", "informationen", "aussagen", "schätzungen", "mitteilung", "quellen", "umfrage", "studie", "erkenntnissen", "kreisen"];
