//! Indirect speech: a frame and the words of the writer's sentence that it covers.

use super::{
    clause::{Clause, Form},
    reading::Reading,
    sentence::{Frame, Sentence},
    source::SOURCE_WORDS,
    tokens::Shape,
    voice::Voice,
};
use crate::quote::{
    Few, Rule,
    words::{Class, Takes, lists::REASONS},
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
        // `Ob das so sei, wie es X formulierte, müsse sich zeigen, meint Y`
        let aside = |frame: &Frame| frame.tokens.start > sentence.first && speaks;
        if as_clause.as_ref().is_some_and(aside) {
            let over = self.verb_frame(sentence).filter(|over| over.rule == Rule::ClauseBefore);
            return over.or(as_clause);
        }
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
        let verb_frame = if speaks { self.verb_frame(sentence) } else { None };
        // `Die Zusage der Stadt, … zu bauen, sei leer, kritisierte X`: the frame covers the claim.
        let outer = verb_frame.as_ref().is_some_and(|frame| {
            let said = claim.as_ref().and_then(|claim| claim.said.as_slice().last());
            let start = self.at(frame.tokens.start).start();
            let between = said.and_then(|said| self.text.get(said.end..start));
            let more = between.is_some_and(|t| !t.trim_matches([',', ' ']).is_empty());
            frame.rule == Rule::ClauseBefore && more
        });
        if (headed && first || owned) && !outer {
            return claim;
        }
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
            .or_else(|| if many { self.unruled(sentence) } else { None })
    }

    /// `X zog Bilanz: Man habe …`, `X eröffnete ihm, er sei entlassen`: behind a clause in the indicative only
    /// what somebody said stands in the Konjunktiv, whatever the verb.
    fn unruled(&self, sentence: Sentence<'_>) -> Option<Frame> {
        let mut mains = sentence.clauses.iter().filter(|clause| clause.form == Form::Main);
        let main = mains.next().filter(|main| !main.konjunktiv && !main.second)?;
        let ends = |clause: &&Clause| clause.sign == ':' && clause.first > main.first;
        let colon = sentence.clauses.iter().find(ends);
        let open = |clause: &&Clause| colon.map_or(clause.konjunktiv, |c| clause.first >= c.first);
        let main_said = mains.find(open)?;
        let said = colon.unwrap_or(main_said);
        let (verb, colon) = (main_said.verb?, colon.is_some());
        let told = main_said.konjunktiv || main_said.guessed || main_said.second;
        let front = |at| self.front_field(said.first, at).is_some_and(|front| front.end == at);
        if !told || !colon && (said.sign != ',' || !front(verb)) {
            return None;
        }
        let speaker = self.voiced(sentence).or_else(|| self.main_subject(sentence));
        let speaks = |own: &Range<usize>| self.can_follow(own.clone());
        let speaker = speaker.filter(|own| own.end <= said.first);
        // `Das Urteil der Prüfer fällt hart aus: Die Bahn habe …`
        let owner = || self.whose(speaker.clone()?).filter(|_| colon);
        let speaker = speaker.clone().filter(speaks).or_else(owner);
        if speaker.is_none() && !(colon && main_said.konjunktiv) {
            return None;
        }
        let number = sentence.clauses.iter().position(|clause| clause.first == said.first)?;
        Some(Frame {
            speaker,
            clause: Few::one(self.span(main.first..said.first)),
            said: Few::one(self.span(said.first..self.said_end(sentence, number))),
            ..Frame::of(Rule::Konjunktiv, main.first..said.first)
        })
    }

    /// Whose view a noun of judging in front of a colon tells: `das Urteil | der Prüfer`.
    fn whose(&self, phrase: Range<usize>) -> Option<Range<usize>> {
        let noun = self.head_noun(phrase.clone())?;
        let view = self.at(noun).is(Class::JUDGEMENT.or(Class::CLAIM).or(Class::SAYING));
        let of = usize::from(self.says_one_of(noun + 1, &["von", "vom"]));
        let own = noun + 1 + of..phrase.end;
        (view && !own.is_empty() && self.can_follow(own.clone())).then_some(own)
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
            said: Few::one(self.span(clause.first..end)),
            ..Frame::of(Rule::Reason, sentence.first..clause.first)
        })
    }

    /// `die Behauptung, wonach …`
    pub(super) fn whereby(&self, sentence: Sentence<'_>) -> Option<Frame> {
        let opens = |clause: &Clause| {
            let after =
                self.says(clause.first, "nach") && self.at(clause.first + 1).is(Class::RELATIVE);
            let noun = clause.first.saturating_sub(2);
            let claim = self.is_saying(noun) || self.at(noun).is(Class::CLAIM.or(Class::JUDGEMENT));
            // `eine Regel, der zufolge …`
            let by =
                self.at(clause.first).is(Class::RELATIVE) && self.says(clause.first + 1, "zufolge");
            self.says(clause.first, "wonach")
                || by
                || (after && clause.form == Form::Dependent && claim)
        };
        let (number, clause) =
            sentence.clauses.iter().enumerate().skip(1).find(|(_, clause)| opens(clause))?;
        let first = sentence.clauses.get(number - 1)?.first;
        let by = self.says(clause.first + 1, "zufolge");
        let own = clause.first + usize::from(by || self.says(clause.first, "nach"));
        let cue = clause.first + usize::from(by);
        let said = own + 1..clause.end;
        // `eine Schätzung, wonach …`
        let noun = clause.first - 1;
        let named = self.at(noun).sign == ',';
        let noun = named.then(|| Some(self.phrase_before(sentence, noun)?..noun)).flatten();
        (said.start < said.end).then(|| Frame {
            speaker: Some(noun.unwrap_or(own..own + 1)),
            cue: Few::one(self.span(cue..cue + 1)),
            clause: Few::one(self.span(first..own + 1)),
            said: Few::one(self.span(said)),
            ..Frame::of(Rule::Therefore, first..clause.first + 1)
        })
    }

    /// `Wie X mitteilte, …`, `…, wie X mitteilte`.
    pub(super) fn as_clause(&self, sentence: Sentence<'_>) -> Option<Frame> {
        let clause = self.as_clauses(sentence)?;
        let cue = self.cue_at_end(clause.first, clause.end)?;
        if cue.takes == Takes::Judges && !cue.passive {
            return None;
        }
        let inner = cue.first(self);
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
        // `Wie sich herausstellte, …` tells of nobody's words.
        if speaker.is_none() && self.says(clause.first + 1, "sich") {
            return None;
        }
        let mut cues = Few::one(self.span(clause.first..clause.first + 1));
        cues.push(self.span(inner..clause.end));
        let said = self.around(sentence, clause.first, clause.end);
        Some(Frame {
            speaker,
            cue: cues,
            clause: Few::one(self.with_signs(sentence, clause.first, clause.end)),
            said,
            passive: cue.passive,
            ..Frame::of(Rule::As, clause.first..clause.end)
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
                && !clause.second
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
            ..Frame::of(Rule::So, clause.first..end)
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
            // `erntete mit der Bemerkung, …, Widerspruch`
            let means = claim > 1 && self.says(claim - 2, "mit");
            let object = |next: &Clause| means && next.form == Form::Fragment;
            let next = rest
                .first()
                .filter(|next| object(next) || main.is_some_and(|main| main.first == next.first));
            let end = next.map_or_else(|| self.said_end(sentence, number), |_| clause.end);
            let article = claim > before.first && self.at(claim - 1).is(Class::ARTICLE);
            // Whose claim it is nobody says: then it speaks for itself.
            let owner = self.with_modifiers(claim, claim + 1, clause.first);
            let of = usize::from(self.says_one_of(claim + 1, &["von", "vom"]));
            let whose = claim + 1 + of..owner;
            let speaks = !whose.is_empty()
                && self.voice(whose.clone()) > Voice::Mute
                && !self.names_saying(whose.start, whose.end);
            let itself = || {
                let start = || self.phrase_before(sentence, claim + 1);
                if speaks { Some(whose.clone()) } else { start().map(|start| start..owner) }
            };
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
                ..Frame::of(Rule::Claim, before.first..clause.first)
            })
        })
    }

    /// `die Forderung der Ministerin, …`: whose claim it is stands behind its noun.
    pub(super) fn is_owned(&self, claim: &Frame) -> bool {
        let Some(speaker) = claim.speaker.clone() else { return false };
        let noun = |at: &usize| self.at(*at).is(Class::CLAIM);
        let before = speaker.start.saturating_sub(2)..speaker.start;
        let own = || speaker.clone().find(noun).is_some_and(|noun| self.is_of_others(noun));
        before.filter(|at| *at >= claim.tokens.start).any(|at| noun(&at)) || own()
    }

    /// `reagierte auf den Vorwurf, …`, `wehrt sich gegen die Kritik, …`: whoever does so does not claim it.
    fn is_of_others(&self, claim: usize) -> bool {
        let article = claim > 1 && self.at(claim - 1).is(Class::ARTICLE);
        let against = ["auf", "gegen", "über", "wegen"];
        // `Zu dem Vorwurf, …, schwieg X`, but `X kam zu dem Schluss, …`
        let front = || self.says(claim - 2, "zu") && self.at(claim - 2).is_capital();
        article && (self.says_one_of(claim - 2, &against) || front())
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
                // `mit der Bemerkung, solche Unfälle gehörten dazu`
                let plain = clause.verb.is_some_and(|verb| {
                    let front = self.front_field(clause.first, verb);
                    claim == last && front.is_some_and(|front| front.end == verb)
                });
                (said || plain) && (own || clause.sign == ',' && beside())
            }
            _ => false,
        };
        fits.then_some(claim)
    }
}
