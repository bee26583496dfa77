//! Frames with a verb of speech: `X sagte, er komme`, `Er komme, sagte X`.

use super::{
    clause::{Clause, Cue, Form},
    reading::Reading,
    sentence::{Frame, Sentence},
    tokens::Shape,
    voice::Voice,
};
use crate::{
    Span,
    quote::{
        Few, Rule,
        words::{
            Class, Takes,
            lists::{PLACES, ZU_CLAIMS},
        },
    },
};
use std::ops::Range;

impl Reading<'_> {
    /// `X sagte, er komme`, `Er komme, sagte X`.
    pub(super) fn verb_frame(&self, sentence: Sentence<'_>) -> Option<Frame> {
        for (number, clause) in sentence.clauses.iter().enumerate() {
            // What stands in the Konjunktiv is said itself.
            if clause.konjunktiv
                && (clause.form == Form::Main || number == 0 || clause.form == Form::Dependent)
            {
                continue;
            }
            if matches!(clause.form, Form::That | Form::Question | Form::As) && number > 0 {
                continue;
            }
            // `…, so heißt es in dem Bericht, …` is read by `so`.
            let so = number > 0 && self.says(clause.first, "so");
            if so && self.at(clause.first + 1).is(Class::CUE) && clause.sign == ',' {
                continue;
            }
            let near = self.clause_cue(clause, sentence.end).map(|cue| {
                // `X nannte das gut und sagte, …`: the verb nearest to what is said.
                let and = |at: usize| self.at(at).is(Class::COORDINATOR);
                let more = clause.form == Form::Main && (cue.last + 1..clause.end).any(and);
                let nearest = more.then(|| self.cue_near(clause, clause.end, sentence.end));
                nearest.flatten().unwrap_or(cue)
            });
            let Some(cue) = near.or_else(|| self.knows(clause)) else { continue };
            // `Wer das sage, der irre, meint X`: a question in front frames nothing.
            let asks = number == 0 && clause.form == Form::Question;
            let preposed = || self.preposed(sentence, number, cue).filter(|_| !asks);
            let found = self.postposed(sentence, number, clause, cue).or_else(preposed);
            if found.is_some() {
                return found;
            }
        }
        None
    }

    /// `…, weiß die Leiterin`: a verb of speech where it stands behind what somebody knows.
    fn knows(&self, clause: &Clause) -> Option<Cue> {
        let verb = clause.first;
        let knows = clause.sign == ',' && self.says_one_of(verb, &["weiß", "weiss", "wissen"]);
        let takes = Takes::Thinks;
        knows.then_some(Cue { takes, verb, last: verb, passive: false, final_verb: false })
    }

    /// A frame inside of what another one covers: `Laut Kurier sagte X, er komme`.
    pub(super) fn inner_frame(&self, sentence: Sentence<'_>, outer: &Frame) -> Option<Frame> {
        let covered = |span: Span| outer.covers(span);
        let told = sentence.clauses.iter().enumerate().find_map(|(number, clause)| {
            let main = matches!(clause.form, Form::Main | Form::Fragment) && !clause.konjunktiv;
            let cue = self.clause_cue(clause, sentence.end).filter(|_| main)?;
            let own = covered(self.span(cue.verb..cue.verb + 1));
            let frame =
                self.preposed(sentence, number, cue).filter(|_| own && cue.takes == Takes::Says)?;
            let said = frame.said.as_slice().first().copied()?;
            (covered(said) && frame.speaker.is_some()).then_some(frame)
        });
        let claim = || {
            let claim = self.claim(sentence).filter(|_| sentence.classes.is(Class::CLAIM))?;
            let own = claim.said.as_slice().iter().all(|said| covered(*said));
            (own && self.is_owned(&claim)).then_some(claim)
        };
        told.or_else(claim)
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
        if !first || cue.takes == Takes::Judges || !self.is_clause(sentence, clause.first) {
            return None;
        }
        let speaker = self.speaker(clause.first, cue, sentence.end);
        // `Auf die Frage, ob …, antwortete X: „…“`
        let colon = self.at(sentence.clause_end(clause.end)).sign == ':';
        if colon || !self.is_told_before(sentence, number, cue, speaker.as_ref()) {
            return None;
        }
        // `hieß es aus Kiel`, `verlautete aus Kiel`
        let behind = cue.verb + 1 + usize::from(self.says(cue.verb + 1, "es"));
        let speaker = if cue.takes == Takes::Impersonal {
            self.place_of(behind, sentence.end)
        } else {
            speaker
        };
        let end = sentence
            .clause_end(speaker.as_ref().map_or(0, |s| s.end).max(cue.last + 1).max(clause.end));
        let end = self.over_time(sentence, self.over_clear_relative(sentence, end));
        let end = self.over_question(sentence, clause.first, end);
        let cues = if cue.takes == Takes::Impersonal {
            Few::one(self.span(cue.verb..behind))
        } else {
            cue.spans(self)
        };
        Some(Frame {
            cue: cues,
            clause: Few::one(self.with_signs(sentence, clause.first, end)),
            said: self.around(sentence.half(clause.first), clause.first, end),
            speaker,
            passive: cue.passive,
            ..Frame::of(Rule::ClauseBefore, clause.first..end)
        })
    }

    /// Tells whether the clauses before a verb of speech are what it says.
    fn is_told_before(
        &self,
        sentence: Sentence<'_>,
        number: usize,
        cue: Cue,
        speaker: Option<&Range<usize>>,
    ) -> bool {
        let before = sentence.clauses.get(..number).unwrap_or_default();
        let colon = before.iter().rposition(|clause| clause.sign == ':').unwrap_or(0);
        let before = before.get(colon..).unwrap_or_default();
        let is = |form: Form| before.iter().any(|clause| clause.form == form);
        // `Zu keiner Zeit, sagte X, sei …`
        let behind = sentence.clauses.get(number + 1).filter(|next| next.verb == Some(next.first));
        let reported = behind.is_some_and(|next| next.konjunktiv && next.sign == ',')
            || before.iter().any(|clause| {
                let second = clause.second && matches!(clause.form, Form::Main | Form::Infinitive);
                clause.konjunktiv || second
            });
        let spoken = is(Form::Main) || is(Form::That) || is(Form::Question);
        // Words in marks alone are direct speech.
        let marks = sentence.clauses.get(number).is_some_and(|clause| {
            self.at(clause.first.saturating_sub(2)).shape == Shape::Mark
                && before.last().is_none_or(|clause| clause.verb.is_none())
        });
        let beside = speaker.is_some_and(|speaker| {
            (cue.verb + 1..speaker.start)
                .all(|at| self.at(at).is(Class::ADVERB) && !self.at(at).is(Class::COORDINATOR))
        });
        // `Es kommt Regen, glauben Bauern`; not `Wer bleibt, fürchtet Regen`.
        let thought = || is(Form::Main) && speaker.is_some_and(|own| self.can_follow(own.clone()));
        let says = match cue.takes {
            Takes::Says => true,
            Takes::Thinks => thought(),
            _ => false,
        };
        let plain = spoken && !marks && says && beside && !self.at(cue.verb).is(Class::AUXILIARY);
        let heard = self.at(cue.last).is(Class::HEARD);
        let it = cue.takes == Takes::Impersonal && !heard && (spoken || marks);
        reported || plain || it
    }

    /// `in dem Bericht`, `aus Paris` behind `heißt es`.
    pub(super) fn place_of(&self, start: usize, end: usize) -> Option<Range<usize>> {
        let mut at = start;
        while at < end && !self.is_wall(at) {
            let lower = self.at(at).shape == Shape::Lower || at == start;
            let from = PLACES.iter().any(|word| self.says(at, word));
            // `auf der Internetseite`, but `auf Anfrage`
            let on = self.says(at, "auf") && self.at(at + 1).is(Class::ARTICLE);
            if (from || on) && lower {
                // `im „Kurier“`
                if let Some(name) = self.short_marks(at + 1, end) {
                    return Some(at + 1..name);
                }
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
        let (first, speaker) = self.speaker_in(sentence, number, cue, said.first);
        let end = self.said_end(sentence, at);
        // `Weil X sagt, dass es brennt, bleibt das Bad zu`: the main clause comes behind.
        let inner = sentence.clauses.get(number).is_some_and(|own| own.form == Form::Dependent);
        let main = sentence.clauses.iter().skip(at + 1).find(|next| {
            let then = usize::from(self.says_one_of(next.first, &["dann", "so"]));
            inner && next.sign == ',' && next.verb == Some(next.first + then) && !next.konjunktiv
        });
        let end = main.map_or(end, |main| end.min(main.first - 1));
        let comma = said.first;
        Some(Frame {
            speaker,
            cue: cue.spans(self),
            clause: Few::one(self.span(first..comma)),
            said: Few::one(self.span(said.first..end)),
            passive: cue.passive,
            ..Frame::of(rule, first..comma)
        })
    }

    pub(super) fn takes_zu(&self, at: usize) -> bool {
        ZU_CLAIMS.contains(&self.words(at))
    }

    /// Where the clause with the verb of speech begins, and who speaks in it.
    pub(super) fn speaker_in(
        &self,
        sentence: Sentence<'_>,
        number: usize,
        cue: Cue,
        end: usize,
    ) -> (usize, Option<Range<usize>>) {
        // `X, der …, rügt es und empfiehlt, …`: the field before the first verb.
        let verb = sentence.clauses.get(number).and_then(|clause| clause.verb);
        let joined = cue.verb > 0 && self.at(cue.verb - 1).is(Class::COORDINATOR);
        let verb = verb.filter(|verb| joined && *verb < cue.verb);
        let wide = verb.map(|verb| self.field(sentence, number, verb));
        let wide = wide.filter(|&first| !self.at(first).is(Class::SUBORDINATOR));
        let first = wide.unwrap_or_else(|| self.field(sentence, number, cue.verb));
        let own = self.speaker(first, cue, end);
        // `Das Amt bestätigte den Fall, teilte aber mit …`: the subject is that of the clause before.
        let before = || {
            let mut before = sentence.clauses.iter().enumerate().take(number).rev().take(4);
            let (main, clause) = before.find(|(_, clause)| clause.form == Form::Main)?;
            let goes_on = sentence.clauses.get(number).is_some_and(|own| own.first == cue.verb);
            let verb = clause.verb.filter(|_| goes_on && !clause.konjunktiv)?;
            self.subject(self.field(sentence, main, verb), verb, clause.end)
        };
        let own = own.map(|own| self.with_first_half(sentence, number, cue, own));
        (first, own.or_else(before))
    }

    /// `Der Chef der Fraktion, Jan Vogt, und Ministerin Eva Roth erklärten`: both of them speak.
    fn with_first_half(
        &self,
        sentence: Sentence<'_>,
        number: usize,
        cue: Cue,
        own: Range<usize>,
    ) -> Range<usize> {
        let Some(clause) = sentence.clauses.get(number) else { return own };
        let joined = self.says(clause.first, "und") && own.start == clause.first + 1;
        let plural = self.words(cue.verb).ends_with('n') && own.end == cue.verb;
        let before = sentence.clauses.get(..number).unwrap_or_default();
        let row = before.iter().rev().take(3).take_while(|clause| clause.form == Form::Fragment);
        let first = row.last().filter(|_| joined && plural).map(|clause| clause.first);
        let speaks = |first: &usize| {
            let end = self.simple_phrase(*first, clause.first);
            end.is_some_and(|end| self.voice(*first..end) == Voice::Speaks)
        };
        first.filter(speaks).map_or(own.clone(), |first| first..own.end)
    }

    /// The speaker of a verb: its subject, in the passive who is named behind `von`.
    pub(super) fn speaker(&self, first: usize, cue: Cue, end: usize) -> Option<Range<usize>> {
        if cue.takes == Takes::Impersonal {
            return self.antecedent(first).or_else(|| self.place_of(first, end));
        }
        if cue.passive && !self.words(cue.last).starts_with("zitiert") {
            let says = |place: &Range<usize>| {
                self.names_saying(place.start, place.end)
                    || self.names_paper(place.start, place.end)
                    || self.at(place.start).shape == Shape::Mark
            };
            return self.agent(first, end).or_else(|| self.place_of(first, end).filter(says));
        }
        if cue.final_verb {
            // `von denen die Polizei glaubt`
            let relative =
                self.at(first).is(Class::PREPOSITION) && self.at(first + 1).is(Class::RELATIVE);
            let own = self.behind(first + 1 + usize::from(relative), cue.verb.min(cue.last));
            let pronoun = self.is_relative_subject(first).then_some(first..first + 1);
            // `…, der die Bürger warnte`: only `der` tells that it is no object.
            let object = |own: &Range<usize>| {
                let subjects = ["die", "das", "ein", "eine", "er", "sie", "es", "wir", "man"];
                let thing = || self.is_thing(own.clone());
                let other = !subjects.iter().any(|word| self.says(own.start, word));
                self.says(first, "der") && (other || thing())
            };
            return own.filter(|own| pronoun.is_none() || !object(own)).or(pronoun);
        }
        // `die von der Stadt als „alternativlos“ bezeichnete Fällung`
        let by = self.at(first).is(Class::ARTICLE) && self.says_one_of(first + 1, &["von", "vom"]);
        if by && self.at(cue.verb + 1).is_capital() {
            return self.agent(first + 1, cue.verb);
        }
        if let Some(own) = self.second_subject(first, cue.verb) {
            return Some(own);
        }
        // `Er kam und sagte …`: the subject stands before the first verb.
        if cue.verb > first + 1 && self.at(cue.verb - 1).is(Class::COORDINATOR) {
            let verb = (first..cue.verb)
                .find(|&at| self.at(at).shape == Shape::Lower && self.at(at).is(Class::FINITE));
            return verb.and_then(|verb| self.subject(first, verb, cue.verb));
        }
        let subject = self.subject(first, cue.verb, end).or_else(|| self.it(first, cue.verb));
        let other = || self.teller(cue, end);
        self.cited(subject.clone(), cue, end).or_else(other).or(subject)
    }

    /// `Der Kurier zitiert den Minister mit den Worten: „…“`: whose words they are.
    pub(super) fn cited(
        &self,
        subject: Option<Range<usize>>,
        cue: Cue,
        end: usize,
    ) -> Option<Range<usize>> {
        let cites = self.words(cue.last).contains("zitier");
        // `zitierte ihn die Zeitung`
        let object = cue.verb + 1;
        if cites && !cue.passive && self.says_one_of(object, &["ihn", "sie"]) && object + 1 < end {
            return Some(object..object + 1);
        }
        let start = subject.filter(|_| cites)?.end.max(cue.verb + 1);
        let object = start..self.noun_phrase(start, end)?;
        self.can_follow(object.clone()).then_some(object)
    }

    /// `erfuhr der Rat vom Bürgermeister`, `erfuhr der Sender aus Ermittlerkreisen`: who told it.
    fn teller(&self, cue: Cue, end: usize) -> Option<Range<usize>> {
        let verb = self.words(cue.last);
        let from = ["von", "vom", "aus"];
        if !verb.ends_with("erfuhr") && !verb.ends_with("erfuhren") {
            return None;
        }
        let from = (cue.verb + 1..end).find(|&at| self.says_one_of(at, &from))?;
        let teller = from + 1..self.noun_phrase(from + 1, end)?;
        let known = self.names_saying(teller.start, teller.end);
        (known || self.can_follow(teller.clone())).then_some(teller)
    }

    /// `Der Platz ist voll und die Anwohner fürchten …`: the subject between `und` and the verb.
    fn second_subject(&self, first: usize, verb: usize) -> Option<Range<usize>> {
        let reach = first.max(verb.saturating_sub(9))..verb;
        let start = reach.rev().find(|&at| self.at(at).is(Class::COORDINATOR))? + 1;
        let finite = |at: usize| self.is_finite(at);
        let own = start < verb && (first..start).any(finite) && !(start..verb).any(finite);
        self.front_field(start, verb).filter(|front| own && front.end == verb)
    }
}
