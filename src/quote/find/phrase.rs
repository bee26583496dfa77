//! Noun phrases and subjects: who could be the speaker.

use super::tokens::{Shape, Token};
use crate::{Span, quote::words::Class, text::steps};
use std::ops::Range;

/// A paragraph that is being read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reading<'a> {
    pub(super) text: &'a str,
    pub(super) tokens: &'a [Token],
}

/// Stands behind the last token, so that looking ahead needs no care.
const END: Token = Token {
    start: 0,
    end: 0,
    shape: Shape::Sign,
    sign: '\u{5}',
    word: crate::quote::words::NO_WORD,
    partner: 0,
    blank_before: true,
};

impl<'a> Reading<'a> {
    pub(super) fn at(&self, at: usize) -> &'a Token {
        steps::note(1);
        const { &END };
        self.tokens.get(at).unwrap_or(&END)
    }

    pub(super) fn words(&self, at: usize) -> &'a str {
        let token = self.at(at);
        self.text.get(token.start..token.end).unwrap_or_default()
    }

    /// Tells whether a token is this word, whatever its case.
    pub(super) fn says(&self, at: usize, word: &str) -> bool {
        let own = self.words(at);
        own.len() == word.len() && own.eq_ignore_ascii_case(word)
    }

    /// The token behind this one, over what stands in marks.
    pub(super) fn next(&self, at: usize) -> usize {
        self.tokens.get(at).map_or(at, |token| token.partner.max(at)) + 1
    }

    /// The bytes of some tokens.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        let end = self.at(range.end.saturating_sub(1)).end;
        Span::new(self.at(range.start).start.min(end), end)
    }

    /// Tells whether a token ends a clause.
    pub(super) fn is_wall(&self, at: usize) -> bool {
        matches!(self.at(at).sign, ',' | ':' | ';' | '.' | '!' | '?' | '…' | '–' | '—' | '\u{5}')
    }

    /// Article, adjectives and nouns from `start`: where they end.
    fn group(&self, start: usize, end: usize) -> Option<usize> {
        let mut at = start;
        while at < end && at < start + 3 && self.at(at).is(Class::ARTICLE) {
            at += 1;
        }
        let article = at > start;
        let adverb = self.at(at).shape == Shape::Lower
            && self.at(at).is(Class::ADVERB)
            && at > 0
            && self.at(at - 1).is(Class::PREPOSITION)
            && self.at(at + 1).shape == Shape::Lower;
        let asked = at == start && self.is_participle_in_front(at);
        if !article && !adverb && (self.at(at).is(NO_NOUN) || self.is_adverb_in_front(at) || asked)
        {
            return None;
        }
        // `die zur Gruppe gehörende Bank`
        if article && self.at(at).is(Class::PREPOSITION) && self.at(at).shape == Shape::Lower {
            let bound = end.min(at + 9);
            at = (at + 1..bound).find(|&i| self.is_attributive(i))?;
        }
        let limit = at + 5;
        let prepared = article || (start > 0 && self.at(start - 1).is(Class::PREPOSITION));
        while at < end && at < limit && self.is_adjective(at, prepared) {
            at += 1;
        }
        // `die „Computerwoche“`
        if let Some(behind) = self.short_marks(at, end).filter(|_| article) {
            return Some(behind);
        }
        self.names(at, end)
    }

    /// `Unmissverständlich`, `Andernfalls` with the capital of a sentence's start.
    fn is_adverb_in_front(&self, at: usize) -> bool {
        let first = at == 0 || matches!(self.at(at - 1).sign, '.' | '!' | '?' | ':' | '“' | '"');
        first && self.at(at).shape == Shape::Capital && {
            let word = self.words(at);
            ADVERB_ENDS.iter().any(|end| word.ends_with(end))
        }
    }

    /// `Gefragt nach den Gründen, …`
    fn is_participle_in_front(&self, at: usize) -> bool {
        let token = self.at(at);
        token.shape == Shape::Capital
            && token.is(Class::PARTICIPLE)
            && (at == 0 || matches!(self.at(at - 1).sign, '.' | '!' | '?' | ':'))
    }

    fn is_adjective(&self, at: usize, article: bool) -> bool {
        let token = self.at(at);
        match token.shape {
            Shape::Number => true,
            Shape::Lower if token.is(NO_ADJECTIVE) => {
                article && (token.is(Class::ADVERB) || self.is_participle(at))
            }
            Shape::Lower => article || ends_like_adjective(self.words(at)),
            _ => false,
        }
    }

    /// `gehörende`, `geborene` before its noun.
    fn is_attributive(&self, at: usize) -> bool {
        let word = self.words(at);
        self.at(at).shape == Shape::Lower
            && self.at(at + 1).is_capital()
            && ["ende", "enden", "ender", "endes", "ene", "enen", "ener", "te", "ten", "ter"]
                .iter()
                .any(|e| word.ends_with(e))
    }

    /// `der geplante Umbau`, `für bedrohte Völker`: looks like a verb and is none.
    fn is_participle(&self, at: usize) -> bool {
        let token = self.at(at);
        let behind = self.at(at + 1);
        !token.is(Class::AUXILIARY.or(Class::MODAL).or(NO_NOUN))
            && (behind.is_capital() || (behind.shape == Shape::Lower && !behind.is(NO_ADJECTIVE)))
            && ends_like_adjective(self.words(at))
            && at > 0
            && (self.at(at - 1).is(Class::ARTICLE.or(Class::PREPOSITION).or(Class::ADVERB))
                || self.at(at - 1).shape == Shape::Number)
    }

    /// A run of nouns and names with what stands between them: `Dr. Anna von Muster`.
    fn names(&self, start: usize, end: usize) -> Option<usize> {
        let mut at = start;
        while at < end && self.at(at).is_capital() {
            at += 1;
            let token = self.at(at);
            // `K.`, `Dr.` in front of more of the name
            let initial = token.sign == '.'
                && at + 1 < end
                && self.at(at + 1).is_capital()
                && self.at(at - 1).end - self.at(at - 1).start <= 5
                && (self.at(at - 1).end - self.at(at - 1).start <= 2
                    || self.at(at - 1).end - self.at(at - 1).start == 4
                        && self.says(at - 1, "prof"));
            // `Michaela K. sagte`
            let last = token.sign == '.'
                && self.at(at - 1).end - self.at(at - 1).start == 1
                && at + 1 < end
                && self.at(at + 1).shape == Shape::Lower;
            if initial || last {
                at += 1;
            }
            let mut more = at;
            while more < at + 2
                && self.at(more).shape == Shape::Lower
                && self.at(more).is(Class::NAME_PARTICLE)
                && !self.says(more, "und")
                && !self.says(more, "zu")
            {
                more += 1;
            }
            let particle = more > at && !self.at(at).is(Class::ARTICLE.or(Class::LINKING))
                || more > at && self.says(at, "von") && self.at(at.saturating_sub(1)).is_capital();
            if particle && more < end && self.at(more).is_capital() {
                at = more;
            } else if self.at(at).shape == Shape::Number
                && at < end
                && self.at(at).start > 0
                && !self.at(at).is(Class::ARTICLE)
                && self.at(at - 1).shape == Shape::Upper
            {
                at += 1;
            }
        }
        (at > start).then_some(at)
    }

    /// A noun phrase from `start`, with genitives, brackets, a title in marks and appositions.
    pub(super) fn noun_phrase(&self, start: usize, end: usize) -> Option<usize> {
        let mut at = self.simple_phrase(start, end)?;
        for _ in 0..3 {
            let Some(more) = self.apposition(at, end) else { break };
            at = more;
        }
        Some(at)
    }

    /// The same without appositions.
    pub(super) fn simple_phrase(&self, start: usize, end: usize) -> Option<usize> {
        let mut at = self.group(start, end)?;
        for _ in 0..8 {
            let Some(more) = self.modifier(start, at, end) else { break };
            at = more;
        }
        Some(at)
    }

    fn modifier(&self, first: usize, at: usize, end: usize) -> Option<usize> {
        if at >= end {
            return None;
        }
        let token = self.at(at);
        match token.shape {
            // `sagte Anna Muster der Zeitung`: behind a name it is whom she told.
            Shape::Lower if self.words(at) == "der" && self.is_whole_name(first, at) => None,
            Shape::Lower if token.is(Class::GENITIVE) => self.group(at, end),
            // `Angaben israelischer Behörden`
            Shape::Lower if token.word.class == Class::NONE && self.words(at).ends_with("er") => {
                self.group(at, end)
            }
            Shape::Lower
                if self.says(at, "von") || self.says(at, "vom") || self.says(at, "für") =>
            {
                self.group(at + 1, end).or_else(|| self.short_marks(at + 1, end))
            }
            Shape::Lower if self.says(at, "und") || self.says(at, "sowie") => self
                .group(at + 1, end)
                .filter(|&more| !self.at(more).is(Class::FINITE) || self.at(more).is(Class::CUE)),
            Shape::Sign if token.sign == '(' => self.bracket(at, end),
            Shape::Sign if token.sign == '&' => self.group(at + 1, end),
            Shape::Mark => self.short_marks(at, end),
            _ => None,
        }
    }

    /// A name in marks: `„Ärzte ohne Grenzen“`.
    fn short_marks(&self, at: usize, end: usize) -> Option<usize> {
        let token = self.at(at);
        let short = token.shape == Shape::Mark
            && (at + 3..=at + 6).contains(&(token.partner + 1))
            && self.at(at + 1).is_capital();
        Some(token.partner + 1).filter(|&behind| short && behind <= end)
    }

    /// `(SPD)`, `(59)`: at most eight tokens.
    fn bracket(&self, at: usize, end: usize) -> Option<usize> {
        (at + 2..end.min(at + 9)).find(|&i| self.at(i).sign == ')').map(|i| i + 1)
    }

    /// `, der Gouverneur von Tabasco`, up to the comma that ends it.
    fn apposition(&self, at: usize, end: usize) -> Option<usize> {
        if self.at(at).sign != ',' || at + 1 >= end {
            return None;
        }
        let first = self.at(at + 1);
        let fits = first.is_capital()
            || first.is(Class::NOMINATIVE.or(Class::OBLIQUE))
            || first.shape == Shape::Number
            || (first.shape == Shape::Lower && !first.is(NO_ADJECTIVE));
        if !fits || first.is(Class::CUE.or(Class::FINITE)) {
            return None;
        }
        let mut more = self.simple_phrase(at + 1, end)?;
        if self.at(more).shape == Shape::Lower && self.at(more).is(Class::LINKING) {
            more = self.simple_phrase(more + 1, end).unwrap_or(more);
        }
        (more == end || self.is_wall(more) || self.at(more).shape == Shape::Mark).then_some(more)
    }

    /// The subject of the verb at `verb` in a clause that begins at `first`.
    pub(super) fn subject(&self, first: usize, verb: usize, end: usize) -> Option<Range<usize>> {
        let behind = self.at(verb + 1);
        // `Die Arbeit lobte er`: who stands right behind the verb is its subject.
        let front = self.front_field(first, verb);
        if verb + 1 < end && behind.is(Class::PERSONAL) && behind.shape == Shape::Lower {
            // `Muster nannte sie eine „Plage“`: `sie` can be the object.
            let object = self.says(verb + 1, "sie");
            let person = |front: &Range<usize>| object && self.can_follow(front.clone());
            return front.filter(person).or(Some(verb + 1..verb + 2));
        }
        front.or_else(|| self.behind(verb + 1, end))
    }

    /// The subject in front of the verb.
    pub(super) fn front_field(&self, first: usize, verb: usize) -> Option<Range<usize>> {
        let mut at = first;
        while at < verb && self.at(at).is(Class::COORDINATOR) {
            at += 1;
        }
        if at < verb
            && (self.says(at, "auch")
                || self.says(at, "selbst")
                || self.says(at, "nur")
                || self.says(at, "sogar"))
        {
            at += 1;
        }
        let token = self.at(at);
        if at >= verb || self.says(at, "es") || self.says(at, "dies") {
            return None;
        }
        if token.is(Class::PRONOUN)
            && (at + 1 == verb || self.at(at + 1).sign == ',')
            && !self.says(at, "das")
        {
            return Some(at..at + 1);
        }
        if let Some(name) = self.particle_name(at).filter(|&name| name == verb) {
            return Some(at..name);
        }
        if token.is(Class::OBLIQUE) && !token.is(Class::NOMINATIVE)
            || token.is(NO_NOUN) && !token.is(Class::ARTICLE)
        {
            return None;
        }
        if self.is_dative(at) {
            return None;
        }
        let end = self.noun_phrase(at, verb)?;
        let time = token.is(Class::ARTICLE) && self.is_time(at..end);
        (!time).then_some(at..end)
    }

    /// `Von der Leyen sagte …`, `De Maizière sagte …`: the particle of a name with a capital.
    fn particle_name(&self, at: usize) -> Option<usize> {
        let particle = |at: usize| self.at(at).is(Class::NAME_PARTICLE);
        let of = ["von", "van", "de", "di", "da", "del", "la", "le", "ten", "ter"];
        let first =
            self.at(at).shape == Shape::Capital && of.iter().any(|word| self.says(at, word));
        let name = at + 1 + usize::from(particle(at + 1) && self.at(at + 1).shape == Shape::Lower);
        (first && self.is_name(name, name + 1)).then_some(name + 1)
    }

    /// `Der englischen Zeitung sagte …`: after `der` an adjective in `-en` is no nominative.
    fn is_dative(&self, at: usize) -> bool {
        self.says(at, "der")
            && self.at(at + 1).shape == Shape::Lower
            && self.words(at + 1).ends_with("en")
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

    /// `Ende Mai`, `Montagabend`, `jeden Montag`: no one who speaks.
    fn is_time(&self, range: Range<usize>) -> bool {
        range.len() <= 2 && {
            let article = self.at(range.start).is(Class::ARTICLE);
            let word = self.words(if article { range.end - 1 } else { range.start });
            TIMES.iter().any(|time| word.starts_with(time))
        }
    }
}

/// Words that begin a noun that says when.
#[rustfmt::skip]
const TIMES: &[&str] = &["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonnabend", "Sonntag", "Anfang", "Mitte", "Ende", "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

/// How adverbs and adjectives end that begin a sentence.
#[rustfmt::skip]
const ADVERB_ENDS: &[&str] = &["lich", "isch", "weise", "maßen", "falls", "dings", "wärts", "tens", "bar", "haft", "los", "end", "sam"];

/// What no noun is, though it stands with a capital at the start of a sentence.
const NO_NOUN: Class = Class::PREPOSITION
    .or(Class::SUBORDINATOR)
    .or(Class::COORDINATOR)
    .or(Class::ADVERB)
    .or(Class::PRONOUN)
    .or(Class::REFLEXIVE);

/// What no adjective is, though it stands in small letters before a noun.
const NO_ADJECTIVE: Class = NO_NOUN
    .or(Class::FINITE)
    .or(Class::CUE)
    .or(Class::AUXILIARY)
    .or(Class::MODAL)
    .or(Class::W_WORD);

fn ends_like_adjective(word: &str) -> bool {
    word.len() > 3 && ["e", "er", "en", "es", "em"].iter().any(|end| word.ends_with(end))
}
