//! Who speaks where no frame tells: whom the sentence before tells of, else who spoke last.

use super::{
    clause::{Clause, Form},
    note::Who,
    paragraph::Reader,
    reading::Reading,
    sentence::{Frame, Sentence},
    tokens::Shape,
    voice::Voice,
};
use crate::quote::words::{
    Class,
    lists::{COPULAS, OPINIONS, VOICED},
};
use std::ops::Range;

impl Reader<'_> {
    /// Who speaks in words without a frame.
    pub(super) fn before(&self, reading: &Reading<'_>) -> Option<Who> {
        let told = self.note.announced.or_else(|| self.goes_on(reading));
        let opening = || self.told_in(reading, self.opening.clone()?);
        let who = told.or(self.note.speaker).or(self.note.theme).or_else(opening)?;
        Some(Who { carried: true, ..who })
    }

    /// Whom a frame names; of `nach eigenen Angaben` and `demnach` with the name of whose words these are.
    pub(super) fn named(
        &self,
        reading: &Reading<'_>,
        sentence: Sentence<'_>,
        frame: &Frame,
    ) -> Option<Who> {
        let named = self.who(reading, frame.speaker.clone())?;
        let owner = if reading.is_own(frame) {
            self.who(reading, reading.whose_own(sentence, frame))
        } else if reading.is_therefore(frame) {
            self.source_before(reading)
        } else {
            return Some(named);
        };
        Some(Who { name: owner.map(|who| who.name.unwrap_or(who.span)), ..named })
    }

    /// Whose words the sentence before gave.
    fn source_before(&self, reading: &Reading<'_>) -> Option<Who> {
        let said = self.note.speaker.filter(|_| self.note.reported);
        said.or(self.note.announced).or_else(|| self.goes_on(reading))
    }

    /// Keeps whom a sentence tells of that holds no speech, and who sums it up: `Er kritisierte die Pläne.`
    pub(super) fn reporter(&mut self, reading: &Reading<'_>, sentence: Sentence<'_>) {
        let speaks = sentence.classes.is(Class::SPEECH);
        let clauses = sentence.clauses.iter().enumerate();
        let found = clauses.filter(|(_, clause)| speaks && clause.form == Form::Main).find_map(
            |(number, clause)| {
                let cue = reading.cue(clause.first, clause.end, sentence.end)?;
                reading.speaker_in(sentence, number, cue, sentence.end).1
            },
        );
        let tells = |s: &Range<usize>| {
            reading.voice(s.clone()) > Voice::Mute || reading.names_saying(s.start, s.end)
        };
        if let Some(who) = self.who(reading, found.filter(tells)) {
            self.note.announced = Some(who);
            self.note.summed_up = true;
            self.remember(Some(who));
        } else if self.heard {
            self.note.announced = self.told_of(reading, sentence);
            self.note.theme = self.note.announced.or(self.note.theme);
        }
    }

    /// Whom the sentence before tells of, where it told of no speech.
    fn goes_on(&self, reading: &Reading<'_>) -> Option<Who> {
        let before = self.sentence_before.clone()?;
        if self.note.reported || self.note.summed_up {
            return None;
        }
        self.told_in(reading, before)
    }

    /// Whom a sentence of this paragraph tells of.
    fn told_in(&self, reading: &Reading<'_>, before: Range<usize>) -> Option<Who> {
        let mut clauses = Vec::new();
        reading.clauses(before.clone(), &mut clauses);
        let sentence = Sentence {
            first: before.start,
            end: before.end,
            full: before.end,
            clauses: &clauses,
            classes: Class::NONE,
            named: false,
        };
        self.told_of(reading, sentence)
    }

    /// Whom a sentence tells of: a person, a house, a paper.
    fn told_of(&self, reading: &Reading<'_>, sentence: Sentence<'_>) -> Option<Who> {
        let speaks = |s: &Range<usize>| {
            let known = self.is_person(reading, s.clone())
                || reading.is_name(s.start, s.end)
                || reading.names_saying(s.start, s.end);
            known && !reading.says(s.start, "man")
        };
        let told = reading
            .voiced(sentence)
            .or_else(|| reading.paper(sentence))
            .or_else(|| reading.introduced(sentence).filter(speaks))
            .or_else(|| reading.main_subject(sentence).filter(speaks))
            .or_else(|| reading.place_of_man(sentence).filter(speaks))
            .or_else(|| reading.first_named(sentence).filter(speaks))
            .or_else(|| reading.judge(sentence).filter(speaks));
        self.who(reading, told)
    }
}

impl Reading<'_> {
    /// `nach eigenen Angaben`
    pub(super) fn is_own(&self, frame: &Frame) -> bool {
        let speaker = frame.speaker.as_ref();
        speaker.is_some_and(|speaker| self.begins(speaker.start, "eigen"))
    }

    /// `seiner Meinung nach`, `dem Vernehmen nach`: nobody new speaks.
    pub(super) fn is_hearsay(&self, frame: &Frame) -> bool {
        let speaker = frame.speaker.clone();
        speaker.is_some_and(|own| {
            self.says(own.end.saturating_sub(1), "Vernehmen") || self.possessive(own).is_some()
        })
    }

    /// `heißt es weiter`, `darin hieß es`: whoever spoke before goes on.
    pub(super) fn goes_on_saying(&self, frame: &Frame) -> bool {
        let on = ["weiter", "dort", "darin", "ferner"];
        let (first, words) = (frame.tokens.start, frame.tokens.clone());
        let says = self.is_it_says(first) || self.is_it_says(first + 1);
        says && words.clone().any(|at| self.says_one_of(at, &on))
    }

    /// `demnach`
    fn is_therefore(&self, frame: &Frame) -> bool {
        let speaker = frame.speaker.as_ref();
        speaker.is_some_and(|s| s.len() == 1 && self.at(s.start).is(Class::THEREFORE))
    }

    /// Whose own statement it is: the subject of the clause around it.
    pub(super) fn whose_own(&self, sentence: Sentence<'_>, frame: &Frame) -> Option<Range<usize>> {
        let start = frame.tokens.start;
        let own = |clause: &Clause| clause.first <= start && start < clause.end;
        let number = sentence.clauses.iter().position(own)?;
        let clause = sentence.clauses.get(number)?;
        match (clause.form, clause.verb) {
            (Form::Main, Some(verb)) => {
                self.subject(self.field(sentence, number, verb), verb, sentence.end)
            }
            (Form::That | Form::Question | Form::Dependent, _) => {
                let relative = self.is_relative_subject(clause.first);
                let pronoun = relative.then_some(clause.first..clause.first + 1);
                self.behind(clause.first + 1, start).or(pronoun)
            }
            _ => self.main_subject(sentence),
        }
    }

    /// The subject of the main clause, unless it is said already.
    pub(super) fn main_subject(&self, sentence: Sentence<'_>) -> Option<Range<usize>> {
        let mut mains = sentence.clauses.iter().enumerate();
        let (number, clause) = mains.find(|(_, clause)| clause.form == Form::Main)?;
        let verb = clause.verb.filter(|_| !clause.konjunktiv)?;
        self.subject(self.field(sentence, number, verb), verb, sentence.end)
    }

    /// `Kritik kam von X`, `Lob erhielt er von X`, `Von X kam Zustimmung`: who voiced it.
    pub(super) fn voiced(&self, sentence: Sentence<'_>) -> Option<Range<usize>> {
        let clause = sentence.clauses.first()?;
        let words = clause.first..clause.end;
        let verb = words.clone().find(|&at| {
            let token = self.at(at);
            let verb = token.is(Class::FINITE) || token.word.class == Class::NONE;
            token.shape == Shape::Lower && verb && self.says_one_of(at, VOICED)
        })?;
        let opinion = |at: usize| OPINIONS.contains(&self.words(at));
        let own = words.clone().any(opinion);
        let front = verb.checked_sub(1).is_some_and(opinion);
        let agent = self.agent(clause.first, clause.end).or_else(|| {
            let from = (verb..clause.end).find(|&at| front && self.says(at, "aus"))? + 1;
            self.noun_phrase(from, clause.end).map(|end| from..end)
        });
        agent.filter(|_| own)
    }

    /// `In dem Bericht werden Mängel beschrieben`: the paper that tells it.
    fn paper(&self, sentence: Sentence<'_>) -> Option<Range<usize>> {
        let clause = sentence.clauses.first().filter(|clause| clause.form == Form::Main)?;
        let verb = clause.verb.filter(|&verb| self.at(verb).is(Class::PASSIVE))?;
        let start = self.says_one_of(clause.first, &["in", "im"]).then_some(clause.first + 1)?;
        let end = self.noun_phrase(start, verb).filter(|&end| end == verb)?;
        self.names_saying(start, end).then_some(start..end)
    }

    /// `Ihr Nachfolger wird der Däne Lars Holm`: the name behind an office.
    fn introduced(&self, sentence: Sentence<'_>) -> Option<Range<usize>> {
        let clause = sentence.clauses.first().filter(|clause| clause.form == Form::Main)?;
        let verb = clause.verb.filter(|&verb| COPULAS.iter().any(|w| self.says(verb, w)))?;
        let office = self.front_field(clause.first, verb)?;
        let named = |s: &Range<usize>| {
            (s.start..s.end.saturating_sub(1)).any(|at| self.is_name(at, at + 2))
        };
        if named(&office) || self.at(office.start).is(Class::PRONOUN) {
            return None;
        }
        self.behind(verb + 1, clause.end).filter(named)
    }

    /// `Bei der Gewerkschaft sieht man das anders`, `Dem Trainer geht das nicht weit genug`: whose view it is.
    fn place_of_man(&self, sentence: Sentence<'_>) -> Option<Range<usize>> {
        let clause = sentence.clauses.first().filter(|clause| clause.form == Form::Main)?;
        let (first, verb) = (clause.first, clause.verb?);
        let at = self.says_one_of(first, &["bei", "beim"]) && self.says(verb + 1, "man");
        let dative = self.says_one_of(first, &["dem", "der"]) && !at;
        let start = if at { first + 1 } else { first };
        let end = self.noun_phrase(start, verb).filter(|&end| end == verb && (at || dative))?;
        (self.voice(start..end) == Voice::Speaks).then_some(start..end)
    }

    /// The first phrase that can be a subject, where no verb is known: `Die Airline strich 200 Flüge.`
    fn first_named(&self, sentence: Sentence<'_>) -> Option<Range<usize>> {
        let clause = sentence.clauses.first().filter(|c| c.verb.is_none())?;
        let first = clause.first;
        let place = self.at(first).is(Class::PREPOSITION);
        let start = if place { self.group(first + 1, clause.end)? } else { first };
        self.behind(start, clause.end).filter(|named| self.voice(named.clone()) > Voice::Mute)
    }
}
