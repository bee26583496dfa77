//! Indirect speech: a frame and the words of the writer's sentence that it covers.

use super::{
    clause::{Clause, Cue, Form},
    phrase::Reading,
    tokens::Shape,
};
use crate::{
    Span,
    quote::{
        Few,
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
    /// Which rule read it.
    pub(super) rule: &'static str,
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
            .or_else(|| self.verb_frame(sentence))
            .or_else(|| self.so_frame(sentence))
            .or_else(|| self.source_phrase(sentence))
            .or_else(|| self.claim(sentence))
    }

    /// `Wie X mitteilte, …`, `…, wie X mitteilte`.
    fn as_clause(&self, sentence: Sentence<'_>) -> Option<Frame> {
        let clause = sentence.clauses.iter().find(|clause| clause.form == Form::As)?;
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
            rule: "wie",
            tokens: clause.first..clause.end,
        })
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
            Some(verb) => self.behind(verb + 1, sentence.end)?,
            None => {
                let end = self.noun_phrase(clause.first + 1, sentence.end);
                let pronoun = self.at(clause.first + 1).is(Class::PERSONAL);
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
            rule: "so",
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
                && (token.shape == Shape::Lower || at == sentence.first)
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
        } else {
            let end = self.noun_phrase(at + 1, sentence.end)?;
            if !self.names_saying(at + 1, end) {
                return None;
            }
            (at..end, at + 1..end)
        };
        let clause = sentence
            .clauses
            .iter()
            .find(|clause| clause.first <= frame.start && frame.start < clause.end)?;
        let scope = if clause.form == Form::Dependent || clause.form == Form::Question {
            Sentence { first: clause.first, end: clause.end, ..sentence }
        } else {
            sentence
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
            rule: if self.says(cue, "laut") {
                "laut"
            } else if self.says(cue, "zufolge") {
                "zufolge"
            } else if self.at(cue).is(Class::THEREFORE) {
                "demnach"
            } else {
                "nach"
            },
            tokens: frame,
        })
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
        at < end && self.is_saying(at)
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
            let Some(cue) = self.cue(clause.first, clause.end, sentence.end) else { continue };
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
        if !first
            || matches!(cue.takes, Takes::Judges | Takes::Voices | Takes::Plans)
            || !self.is_clause(sentence, clause.first)
        {
            return None;
        }
        let before = sentence.clauses.get(..number)?;
        if before.iter().all(|clause| clause.verb.is_none()) {
            return None;
        }
        let speaker = self.speaker(clause.first, cue, sentence.end);
        let end = self.clause_end(
            sentence,
            speaker.as_ref().map_or(0, |s| s.end).max(cue.last + 1).max(clause.end),
        );
        // A clause behind the frame belongs to what was said, unless it only tells when.
        Some(Frame {
            cue: cue.spans(self),
            frame: Few::one(self.with_signs(sentence, clause.first, end)),
            said: self.around(sentence, clause.first, end),
            speaker,
            takes: cue.takes,
            rule: "…, sagte X",
            tokens: clause.first..end,
        })
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
        let speaker = self.speaker(clause.first, cue, said.first);
        let end = self.said_end(sentence, at);
        let comma = said.first;
        Some(Frame {
            speaker,
            cue: cue.spans(self),
            frame: Few::one(self.span(clause.first..comma)),
            said: Few::one(self.span(said.first..end)),
            takes: cue.takes,
            rule,
            tokens: clause.first..comma,
        })
    }

    /// The clause that holds what was said.
    fn said_clause(
        &self,
        sentence: Sentence<'_>,
        number: usize,
        cue: Cue,
    ) -> Option<(usize, &'static str)> {
        let clauses = sentence.clauses;
        for at in number + 1..clauses.len().min(number + 5) {
            let clause = clauses.get(at)?;
            if clause.first <= cue.last {
                continue;
            }
            let next = match clause.form {
                Form::That => Some("verb + dass"),
                Form::Question if !matches!(cue.takes, Takes::Voices) && self.asks(cue, clause) => {
                    Some("verb + ob, W")
                }
                Form::Infinitive if self.takes_infinitive(cue) && clause.sign == ',' => {
                    Some("verb + zu")
                }
                Form::Main
                    if matches!(clause.sign, ',' | ':') && (clause.konjunktiv || clause.second) =>
                {
                    Some("verb + Konjunktiv")
                }
                _ => None,
            };
            if let Some(rule) = next {
                return Some((at, rule)).filter(|_| {
                    cue.takes != Takes::Voices
                        && (cue.takes != Takes::Judges || clause.form != Form::Main)
                });
            }
            // An apposition or a relative clause stands between; anything else ends the search.
            if !matches!(clause.form, Form::Fragment | Form::Dependent) {
                return None;
            }
        }
        None
    }

    fn asks(&self, cue: Cue, clause: &Clause) -> bool {
        let _ = cue;
        !self.says(clause.first, "wie") || clause.verb.is_some()
    }

    fn takes_infinitive(&self, cue: Cue) -> bool {
        matches!(cue.takes, Takes::Says | Takes::Thinks | Takes::Plans)
            || (cue.takes == Takes::Judges)
    }

    /// Where what was said ends: in front of a main clause that goes on with the frame.
    fn said_end(&self, sentence: Sentence<'_>, number: usize) -> usize {
        let Some(first) = sentence.clauses.get(number) else { return sentence.end };
        for clause in sentence.clauses.get(number + 1..).unwrap_or_default() {
            if clause.sign == ';' {
                return clause.first - 1;
            }
        }
        let mut at = first.first;
        let mut verb = false;
        while at < sentence.end {
            let token = self.at(at);
            if verb && self.says(at, "und") && first.form != Form::Main {
                let next = self.at(at + 1);
                let resumes = next.shape == Shape::Lower
                    && next.is(Class::CUE)
                    && !next.is(Class::KONJUNKTIV.or(Class::AUXILIARY).or(Class::MODAL))
                    && !self.ends_here_final(at + 2);
                if resumes {
                    return if self.at(at - 1).sign == ',' { at - 1 } else { at };
                }
            }
            verb |= token.is(Class::FINITE) && token.shape == Shape::Lower
                || first.form == Form::Infinitive;
            at = self.next(at);
        }
        sentence.end
    }

    fn ends_here_final(&self, at: usize) -> bool {
        matches!(self.at(at).sign, '.' | ',' | '!' | '?' | '\u{5}')
    }

    /// The speaker of a verb: its subject, in the passive who is named behind `von`.
    pub(super) fn speaker(&self, first: usize, cue: Cue, end: usize) -> Option<Range<usize>> {
        if cue.final_verb {
            return self.behind(first + 1, cue.verb.min(cue.last));
        }
        self.subject(first, cue.verb, end)
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
            let Some(claim) = claim.filter(|&claim| claim + 4 > noun) else { continue };
            let first = before.first;
            let end = self.said_end(sentence, number);
            let speaker = before.verb.and_then(|verb| self.front_field(first, verb));
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
                rule: "noun + dass",
                tokens: first..clause.first,
            });
        }
        None
    }
}

/// Words that can name a source.
const SOURCE_WORDS: Class = Class::PREPOSITION.or(Class::THEREFORE);

/// How compounds of a saying end.
#[rustfmt::skip]
const COMPOUNDS: &[&str] = &["angaben", "bericht", "berichten", "berichte", "meldung", "meldungen", "informationen", "aussagen", "schätzungen", "mitteilung", "quellen", "umfrage", "studie", "erkenntnissen", "kreisen"];
