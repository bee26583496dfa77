//! Subjects: who could be the speaker of a verb.

use super::{phrase::NO_NOUN, reading::Reading, tokens::Shape, voice::Voice};
use crate::quote::words::{
    Class,
    lists::{COPULAS, FEMININE, TIMES},
};
use std::ops::Range;

impl Reading<'_> {
    /// The subject of the verb at `verb` in a clause that begins at `first`.
    pub(super) fn subject(&self, first: usize, verb: usize, end: usize) -> Option<Range<usize>> {
        let behind = self.at(verb + 1);
        // `Die Arbeit lobte er`: who stands right behind the verb is its subject.
        let front = self.front_field(first, verb);
        if verb + 1 < end && behind.is(Class::PERSONAL) && behind.shape == Shape::Lower {
            // `Muster nannte sie eine „Plage“`: `sie` can be the object.
            let done = matches!(self.at(verb + 2).sign, ':' | ',');
            let object = self.says(verb + 1, "sie") && !done;
            let person = |front: &Range<usize>| object && self.can_follow(front.clone());
            return front.filter(person).or(Some(verb + 1..verb + 2));
        }
        let marks = |front: &Range<usize>| self.at(front.start).shape == Shape::Mark;
        let thing = |front: &Range<usize>| {
            front.end <= verb && (marks(front) || self.is_thing(front.clone()))
        };
        if front.as_ref().is_some_and(thing) {
            let other = self.behind(verb + 1, end).filter(|other| self.can_follow(other.clone()));
            return other.or(front);
        }
        front.or_else(|| self.behind(verb + 1, end))
    }

    /// `Es betonte`, `stellte es fest`: where nobody else is there, a house speaks.
    pub(super) fn it(&self, first: usize, verb: usize) -> Option<Range<usize>> {
        let before = (first < verb && self.says(first, "es")).then_some(first);
        let at = before.or_else(|| self.says(verb + 1, "es").then_some(verb + 1))?;
        Some(at..at + 1)
    }

    /// The subject in front of the verb.
    pub(super) fn front_field(&self, first: usize, verb: usize) -> Option<Range<usize>> {
        let mut at = first;
        while at < verb && self.at(at).is(Class::COORDINATOR) {
            at += 1;
        }
        if at < verb && self.says_one_of(at, &["auch", "selbst", "nur", "sogar", "sowohl", "weder"])
        {
            at += 1;
        }
        // `Rund die Hälfte der Befragten`, `Mehr als 200 Forscher`
        let some = self.behind_quantity(at);
        if some > at && self.noun_phrase(some, verb) == Some(verb) {
            return Some(at..verb);
        }
        let token = self.at(at);
        if at >= verb || self.says(at, "es") || self.says(at, "dies") {
            return None;
        }
        if let Some(end) = self.pronoun_in_front(at, verb) {
            return Some(at..end);
        }
        // `Einer von ihnen`, `die meisten von ihnen`
        let short = at + 2 < verb && verb < at + 5;
        if short && self.says(verb - 1, "ihnen") && self.says(verb - 2, "von") {
            return Some(at..verb);
        }
        if let Some(name) = self.particle_name(at).filter(|&name| name == verb) {
            return Some(at..name);
        }
        // `„Radio Süd“ berichtet`
        if let Some(name) = self.short_marks(at, verb) {
            let and = self.at(name).is(Class::COORDINATOR);
            let end = if and { self.with_modifiers(at, name, verb) } else { name };
            let said = (at + 1..name).any(|at| self.is_finite(at) || self.is_wall(at));
            return (end == verb && !said).then_some(at..end);
        }
        if token.is(Class::OBLIQUE) && !token.is(Class::NOMINATIVE)
            || token.is(NO_NOUN) && !token.is(Class::ARTICLE)
        {
            return None;
        }
        if self.is_predicate_in_front(at, verb)
            || self.is_infinitive_in_front(at, verb)
            || self.is_dative(at)
        {
            return None;
        }
        let end = self.noun_phrase(at, verb)?;
        let end = self.attributes(end, verb);
        let time = (token.is(Class::ARTICLE) || end == at + 2) && self.is_time(at..end);
        (!time).then_some(at..end)
    }

    /// `er`, `Er und seine Frau`: where it ends.
    fn pronoun_in_front(&self, at: usize, verb: usize) -> Option<usize> {
        let token = self.at(at);
        let joined = token.is(Class::PERSONAL) && self.at(at + 1).is(Class::COORDINATOR);
        if joined && self.noun_phrase(at + 2, verb) == Some(verb) {
            return Some(verb);
        }
        let alone = at + 1 == verb || self.at(at + 1).sign == ',';
        (token.is(Class::PRONOUN) && alone && !self.says(at, "das")).then_some(at + 1)
    }

    /// `Umstritten ist, wer zahlt`
    fn is_predicate_in_front(&self, at: usize, verb: usize) -> bool {
        at + 1 == verb
            && COPULAS.iter().any(|word| self.says(verb, word))
            && matches!(self.at(verb + 1).sign, ',' | ':')
    }

    /// `Aufgeben will er nicht`
    fn is_infinitive_in_front(&self, at: usize, verb: usize) -> bool {
        at + 1 == verb
            && self.at(verb).is(Class::MODAL)
            && self.words(at).ends_with("en")
            && self.noun_voice(at) != Voice::Speaks
    }

    /// Behind `rund`, `mehr als` and the like, that count whoever follows.
    fn behind_quantity(&self, at: usize) -> usize {
        let about = ["rund", "etwa", "fast", "knapp", "mindestens", "ungefähr", "nahezu", "circa"];
        match () {
            () if self.says_one_of(at, &about) => at + 1,
            () if self.says_one_of(at, &["mehr", "weniger"]) && self.says(at + 1, "als") => at + 2,
            () => at,
        }
    }

    /// `eine Frau aus dem Haus gegenüber`: what stands in front of the verb is one phrase.
    pub(super) fn attributes(&self, end: usize, verb: usize) -> usize {
        let mut at = end;
        while at < verb && self.at(at).shape == Shape::Lower && self.at(at).is(Class::LINKING) {
            let Some(more) = self.simple_phrase(at + 1, verb) else { return end };
            // `vom 4. April 2025`
            at = more + usize::from(self.at(more).shape == Shape::Number);
        }
        if at == verb { at } else { end }
    }

    /// `Von der Leyen sagte …`, `De Maizière sagte …`: the particle of a name with a capital.
    fn particle_name(&self, at: usize) -> Option<usize> {
        let particle = |at: usize| self.at(at).is(Class::NAME_PARTICLE);
        let of = ["von", "van", "de", "di", "da", "del", "la", "le", "ten", "ter"];
        let first = self.at(at).shape == Shape::Capital && self.says_one_of(at, &of);
        let name = at + 1 + usize::from(particle(at + 1) && self.at(at + 1).shape == Shape::Lower);
        (first && self.is_name(name, name + 1)).then_some(name + 1)
    }

    /// `Der englischen Zeitung sagte …`, `Der Regierung sagte …`, `der „Rundschau“`: no nominative.
    pub(super) fn is_dative(&self, at: usize) -> bool {
        if !self.says(at, "der") {
            return false;
        }
        let adjective = self.words(at + 1).ends_with("en")
            && (self.at(at + 1).shape == Shape::Lower || self.at(at + 2).is_capital());
        let noun = self.words(at + 1);
        let masculine = || noun.ends_with("sprung") || noun.ends_with("schwung");
        let feminine = || FEMININE.iter().any(|end| noun.ends_with(end)) && !masculine();
        adjective || feminine()
    }

    /// The first phrase behind the verb that can be its subject.
    pub(super) fn behind(&self, start: usize, end: usize) -> Option<Range<usize>> {
        let mut at = start;
        for _ in 0..12 {
            let token = self.at(at);
            if at >= end || token.shape == Shape::Sign {
                return None;
            }
            if token.is(Class::PERSONAL)
                || (token.is(Class::PRONOUN)
                    && !self.says(at, "es")
                    && self.group(at, end).is_none())
            {
                return Some(at..at + 1);
            }
            if token.shape == Shape::Lower
                && token.is(Class::PREPOSITION)
                && !token.is(Class::ARTICLE)
            {
                at = self.group(at + 1, end).and_then(|e| self.genitives(e, end)).unwrap_or(at + 1);
                continue;
            }
            if let Some(name) = self.short_marks(at, end) {
                return Some(at..name);
            }
            let oblique = token.is(Class::OBLIQUE) && !token.is(Class::NOMINATIVE);
            if !oblique && let Some(phrase) = self.noun_phrase(at, end) {
                if !self.is_time(at..phrase) {
                    return Some(at..phrase);
                }
                at = phrase;
                continue;
            }
            at = if oblique { self.group(at, end).unwrap_or(at + 1) } else { self.next(at) };
        }
        None
    }

    fn genitives(&self, mut at: usize, end: usize) -> Option<usize> {
        while at < end && self.at(at).is(Class::GENITIVE) && !self.at(at).is(Class::NOMINATIVE) {
            at = self.group(at, end)?;
        }
        Some(at)
    }

    /// Whom a relative clause tells of: `Es war Kohl, der von „…“ sprach`, `ein Brief, in dem es heißt`.
    pub(super) fn antecedent(&self, first: usize) -> Option<Range<usize>> {
        let comma = first.checked_sub(1).filter(|&comma| self.at(comma).sign == ',')?;
        let place = self.at(first).is(Class::PREPOSITION) && self.at(first + 1).is(Class::RELATIVE);
        let relative = place || self.is_relative_subject(first);
        let begins = |at: &usize| {
            let token = self.at(*at);
            let free =
                *at == 0 || !self.at(at - 1).is(Class::ARTICLE) && !self.at(at - 1).is_capital();
            free && (token.is_capital() || token.is(Class::ARTICLE))
                && self.simple_phrase(*at, comma) == Some(comma)
        };
        let start = (comma.saturating_sub(8)..comma).find(|at| relative && begins(at))?;
        Some(start..comma)
    }

    /// `…, der sagte`: a relative pronoun that can be the subject.
    pub(super) fn is_relative_subject(&self, at: usize) -> bool {
        let subjects = ["der", "die", "das", "welcher", "welche", "welches"];
        let comma = at.checked_sub(1).is_some_and(|comma| self.at(comma).sign == ',');
        comma && subjects.iter().any(|word| self.says(at, word))
    }

    /// Who does it in the passive: `wird von Kennern …`.
    pub(super) fn agent(&self, first: usize, end: usize) -> Option<Range<usize>> {
        let (mut at, mut other) = (first, None);
        while at < end {
            let lower = self.at(at).shape == Shape::Lower || at == first;
            if lower && (self.says(at, "von") || self.says(at, "vom")) {
                let agent = self.noun_phrase(at + 1, end).map(|phrase| at + 1..phrase)?;
                // `die Gefahr von Bränden wird vom Amt …`
                if self.voice(at + 1..self.group(at + 1, end)?) == Voice::Speaks {
                    return Some(agent);
                }
                // `in den Straßen von Kiel`
                let attribute = at > first && self.at(at - 1).is_capital();
                other = other.or(Some(agent).filter(|_| !attribute));
            }
            at = self.next(at);
        }
        other
    }

    /// `Ende Mai`, `Montagabend`, `jeden Montag`: no one who speaks.
    fn is_time(&self, range: Range<usize>) -> bool {
        range.len() <= 2 && {
            let article = self.at(range.start).is(Class::ARTICLE);
            let word = self.words(if article { range.end - 1 } else { range.start });
            TIMES.iter().any(|time| word.starts_with(time))
        }
    }
}
