//! Indirect speech: a frame and the words of the writer's sentence that it covers.

use super::{
    clause::{Clause, Form},
    reading::Reading,
    sentence::{Frame, Sentence},
    source::SOURCE_WORDS,
    tokens::Shape,
};
use crate::quote::{
    Few, Rule,
    words::{Class, Takes},
};
use std::ops::Range;

impl Reading<'_> {
    /// The frame that rules a sentence, by the first rule that reads one.
    pub(super) fn indirect(&self, sentence: Sentence<'_>) -> Option<Frame> {
        // One clause alone holds no frame beside what it says, but for `laut X`.
        let many = sentence.clauses.len() > 1;
        let speaks = many && sentence.classes.is(Class::SPEECH);
        let source = sentence.classes.is(SOURCE_WORDS);
        let so = many && sentence.classes.is(Class::SO);
        let claims = many && sentence.classes.is(Class::CLAIM);
        let as_clause = if speaks { self.as_clause(sentence) } else { None };
        if as_clause.is_some() {
            return as_clause;
        }
        let phrase = if source { self.source_phrase(sentence) } else { None };
        if phrase.as_ref().is_some_and(|frame| frame.tokens.start == sentence.first) {
            return phrase;
        }
        // `Die Kritik, er habe …, wies sie zurück`
        let headed = sentence.clauses.first().is_some_and(|clause| clause.verb.is_none());
        let claim = if claims { self.claim(sentence) } else { None };
        let first = claim.as_ref().is_some_and(|frame| frame.tokens.start == sentence.first);
        let owned = claim.as_ref().is_some_and(|frame| self.is_owned(frame));
        if headed && first || owned {
            return claim;
        }
        let verb_frame = if speaks { self.verb_frame(sentence) } else { None };
        // `X erwägt nach Angaben von Y, … zu …`: Y says so of X.
        let covers = |frame: &Frame| {
            let own =
                phrase.as_ref().is_some_and(|phrase| frame.tokens.contains(&phrase.tokens.start));
            own && frame.rule != Rule::ClauseBefore
        };
        if verb_frame.as_ref().is_some_and(covers) {
            return phrase;
        }
        verb_frame
            .or_else(|| if so { self.so_frame(sentence) } else { None })
            .or(phrase)
            .or_else(|| if source { self.whereby(sentence) } else { None })
            .or(claim)
            .or_else(|| if many { self.reason(sentence) } else { None })
    }

    /// `X klagte, weil er … sei`: a reason in the Konjunktiv is that of whoever acts by it.
    fn reason(&self, sentence: Sentence<'_>) -> Option<Frame> {
        let given = |clause: &Clause| {
            clause.konjunktiv
                && clause.form == Form::Dependent
                && self.says_one_of(clause.first, REASONS)
        };
        let mut clauses = sentence.clauses.iter();
        let number = clauses.position(given).filter(|&number| number > 0)?;
        let clause = sentence.clauses.get(number)?;
        let mut mains = sentence.clauses.iter().filter(|clause| clause.form == Form::Main);
        let speaker = self.main_subject(sentence)?;
        if mains.next().is_some_and(|main| main.second) {
            return None;
        }
        let end = self.said_end(sentence, number);
        self.can_follow(speaker.clone()).then(|| Frame {
            speaker: Some(speaker),
            cue: Few::none(),
            clause: Few::none(),
            said: Few::one(self.span(clause.first..end)),
            passive: false,
            rule: Rule::Reason,
            tokens: sentence.first..clause.first,
        })
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
        // `eine Schätzung, wonach …`
        let noun = clause.first - 1;
        let named = self.at(noun).sign == ',';
        let noun = named.then(|| Some(self.phrase_before(sentence, noun)?..noun)).flatten();
        (said.start < said.end).then(|| Frame {
            speaker: Some(noun.unwrap_or(own..own + 1)),
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
        // `wie in einem Brief mitgeteilt wurde`, but not `in Kiel`
        let place = || self.place_of(clause.first + 1, inner);
        let paper = || {
            place().filter(|place| {
                self.at(place.start).is(Class::ARTICLE) || self.says(place.start - 1, "im")
            })
        };
        let heard = self.says(inner.saturating_sub(1), "zu") && self.at(inner).is(Class::HEARD);
        let agent = if heard {
            place()
        } else if cue.passive {
            self.agent(clause.first + 1, inner).or_else(paper)
        } else {
            None
        };
        let speaker = if cue.takes == Takes::Impersonal {
            place()
        } else if agent.is_some() {
            agent
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
            Some(verb) if self.is_it_says(verb) => self.place_of(verb + 2, sentence.end)?,
            Some(verb) => self.behind(verb + 1, sentence.end)?,
            None => {
                let end = self.noun_phrase(clause.first + 1, sentence.end);
                let pronoun = end.is_none() && self.at(clause.first + 1).is(Class::PRONOUN);
                let end = if pronoun { clause.first + 2 } else { end? };
                clause.first + 1..end
            }
        };
        let end =
            self.over_clear_relative(sentence, sentence.clause_end(speaker.end.max(clause.end)));
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

    /// `die Behauptung, dass …`, `die Ansicht, er sei …`, `der Vorwurf, … zu haben`
    pub(super) fn claim(&self, sentence: Sentence<'_>) -> Option<Frame> {
        let mut clauses = sentence.clauses.iter().enumerate().skip(1);
        clauses.find_map(|(number, clause)| {
            let before = sentence.clauses.get(number - 1)?;
            let claim = self.claim_noun(before, clause)?;
            // `Die Kritik, er habe …, wies sie zurück`: the sentence goes on behind what is said.
            let rest = sentence.clauses.get(number + 1..).unwrap_or_default();
            let main = rest.iter().find(|clause| clause.verb == Some(clause.first));
            let main = main.filter(|_| before.verb.is_none());
            let speaker = match (before.verb, main) {
                (Some(verb), _) => self.subject(before.first, verb, before.end),
                (None, Some(main)) => self.behind(main.first + 1, main.end),
                (None, None) => None,
            };
            let next = rest.first().filter(|next| main.is_some_and(|m| m.first == next.first));
            let end = next.map_or_else(|| self.said_end(sentence, number), |_| clause.end);
            let article = claim > before.first && self.at(claim - 1).is(Class::ARTICLE);
            // Whose claim it is nobody says: then it speaks for itself.
            let owner = self.with_modifiers(claim, claim + 1, clause.first);
            let itself = || Some(self.phrase_before(sentence, claim + 1)?..owner);
            let other = speaker.filter(|range| !range.contains(&claim) && owner == claim + 1);
            let other = other.filter(|_| !self.is_of_others(claim));
            // `Auf die Frage, ob …, antwortete X`: who asked is not X.
            let asked = clause.form == Form::Question;
            let itself = || itself().filter(|_| !asked || owner > claim + 1);
            let other = other.filter(|_| !asked);
            Some(Frame {
                speaker: other.or_else(itself),
                cue: Few::one(self.span(claim - usize::from(article)..claim + 1)),
                clause: Few::one(self.span(before.first..clause.first)),
                said: Few::one(self.span(clause.first..end)),
                passive: false,
                rule: Rule::Claim,
                tokens: before.first..clause.first,
            })
        })
    }

    /// `die Forderung der Ministerin, …`: whose claim it is stands behind its noun.
    fn is_owned(&self, claim: &Frame) -> bool {
        let noun = |own: Range<usize>| own.clone().find(|&at| self.at(at).is(Class::CLAIM));
        let speaker = claim.speaker.clone();
        speaker.is_some_and(|own| {
            let noun = noun(own.clone());
            noun.is_some_and(|noun| self.owner(own).is_some() || self.is_of_others(noun))
        })
    }

    /// `reagierte auf den Vorwurf, …`, `wehrt sich gegen die Kritik, …`: whoever does so does not claim it.
    fn is_of_others(&self, claim: usize) -> bool {
        let article = claim > 1 && self.at(claim - 1).is(Class::ARTICLE);
        let against = ["auf", "gegen", "über", "wegen"];
        article && against.iter().any(|word| self.says(claim - 2, word))
    }

    /// The noun in the clause before on which a clause depends.
    fn claim_noun(&self, before: &Clause, clause: &Clause) -> Option<usize> {
        let last = clause.first.checked_sub(2)?;
        let claim = (before.first..before.end)
            .rev()
            .find(|&at| self.at(at).is_capital() && self.at(at).is(Class::CLAIM))?;
        let near = claim + 4 > last || self.with_modifiers(claim, claim + 1, last) >= last;
        let fits = match clause.form {
            Form::That => near,
            Form::Question => {
                clause.sign == ','
                    && near
                    && self.begins(claim, "Frage")
                    && self.says(before.first, "auf")
            }
            Form::Infinitive => clause.sign == ',' && near && self.takes_zu(claim),
            Form::Main => {
                let said = clause.konjunktiv || clause.guessed || clause.second;
                let own = clause.sign == ':' && before.verb.is_none() && near;
                // `der Vorwurf der Opposition, er habe …`
                let beside = || self.with_modifiers(claim, claim + 1, last + 1) == last + 1;
                said && (own || clause.sign == ',' && beside())
            }
            _ => false,
        };
        fits.then_some(claim)
    }
}

/// What gives a reason.
#[rustfmt::skip]
const REASONS: &[&str] = &["weil", "da", "obwohl", "obgleich", "zumal", "damit", "wenn"];
