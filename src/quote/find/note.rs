//! What goes from one sentence and paragraph to the next: who spoke, who was named.

use super::{
    marks::{Guillemets, Pair},
    name::Gender,
    paragraph::Reader,
    reading::Reading,
    sentence::Sentence,
    tokens::Shape,
    voice::Voice,
};
use crate::{Span, quote::words::Class, text::is_first_name};
use std::ops::Range;

/// Who speaks, in the caller's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Who {
    pub(super) span: Span,
    pub(super) name: Option<Span>,
    pub(super) pronoun: bool,
    pub(super) carried: bool,
}

/// A person whom a sentence names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Person {
    name: Span,
    gender: Gender,
    /// The number of the sentence.
    told: usize,
}

/// All that is held in mind from one paragraph to the next.
#[derive(Debug, Clone, Default)]
pub(super) struct Note {
    pub(super) guillemets: Guillemets,
    /// Who spoke last.
    pub(super) speaker: Option<Who>,
    /// The last sentence was speech.
    pub(super) reported: bool,
    /// Who speaks in the last sentence, if that only announced it: `Sie fügte hinzu.`
    pub(super) announced: Option<Who>,
    /// Whom a sentence told of last, for as long as nobody has spoken.
    pub(super) theme: Option<Who>,
    /// A verb of speech announced it.
    pub(super) summed_up: bool,
    /// Full names, the newest at `next`.
    pub(super) names: [Span; 8],
    pub(super) next: usize,
    /// The persons that sentences named, the newest first.
    pub(super) people: [Option<Person>; 6],
    /// How many sentences named any.
    pub(super) told: usize,
    /// Hashes of the last words in marks.
    pub(super) marked: [u64; 16],
    pub(super) next_marked: usize,
}

/// What begins no name, though it stands with a capital at the start of a sentence.
pub(super) const NO_NAME: Class =
    Class::FUNCTION.or(Class::ADVERB).or(Class::PREPOSITION).or(Class::ARTICLE);

impl Reader<'_> {
    /// Keeps who spoke, in the words that named them last.
    pub(super) fn remember(&mut self, who: Option<Who>) {
        // Whoever spoke was named there, also by the surname alone.
        if let Some(name) = who.and_then(|who| who.name) {
            let full = self.full(name);
            if full.split(' ').next().is_some_and(is_first_name) {
                self.person(name, Gender::of_full_name(full), self.note.told + 1);
            }
        }
        self.note.speaker = who.or(self.note.speaker);
    }

    /// Somebody who can speak: a name or a noun for a person or a house.
    pub(super) fn is_person(&self, reading: &Reading<'_>, range: Range<usize>) -> bool {
        let span = (self.back)(reading.span(range.clone()));
        reading.voice(range.clone()) == Voice::Speaks
            || self.note.names.iter().any(|name| !name.is_empty() && span.contains(*name))
            || self.full_name(reading, range).is_some()
    }

    pub(super) fn who(&self, reading: &Reading<'_>, range: Option<Range<usize>>) -> Option<Who> {
        let range = range.filter(|range| !range.is_empty())?;
        let first = reading.at(range.start);
        let relative = range.len() == 1 && reading.is_relative_subject(range.start);
        let pronoun = relative || range.len() == 1 && first.is(Class::PRONOUN);
        let span = (self.back)(reading.span(range.clone()));
        let possessive = reading.possessive(range.clone());
        let name = if relative {
            reading.antecedent(range.start).map(|noun| (self.back)(reading.span(noun)))
        } else if pronoun {
            let gender = Gender::of_pronoun(reading.words(range.start));
            let plain = gender != Gender::Unknown && !self.tells_another(reading, gender);
            if plain { self.meant(gender) } else { None }
        } else if let Some(gender) = possessive {
            let spoke = || self.note.speaker.filter(|who| !who.pronoun).map(|who| who.span);
            self.meant(gender).or_else(spoke)
        } else {
            let owner = || reading.owner(range.clone()).map(|owner| (self.back)(owner));
            self.own_name(reading, range.clone()).or_else(owner)
        };
        Some(Who { span, name: name.filter(|name| *name != span), pronoun, carried: false })
    }

    /// The name in the words for a person, in full where it was read before; of two persons none.
    fn own_name(&self, reading: &Reading<'_>, range: Range<usize>) -> Option<Span> {
        let two = range.clone().any(|at| reading.at(at).is(Class::COORDINATOR));
        let own = reading.name_in(range.clone());
        let full = || if two { None } else { self.full_name(reading, range.clone()) };
        match own {
            Some(name) if name.len() > 1 => Some((self.back)(reading.span(name))),
            Some(name) => full().or_else(|| Some((self.back)(reading.span(name)))),
            None => full(),
        }
    }

    /// The full name that was read before for a surname, if only one person has it.
    pub(super) fn full_name(&self, reading: &Reading<'_>, range: Range<usize>) -> Option<Span> {
        let noun = reading.head_noun(range.clone())?;
        let inside = (noun..range.end.min(noun + 4)).take_while(|&at| {
            let particle = reading.at(noun).is(Class::NAME_PARTICLE);
            reading.at(at).is_capital() || particle && reading.at(at).is(Class::NAME_PARTICLE)
        });
        let last = inside.filter(|&at| reading.at(at).is_capital()).last()?;
        let surname = reading.words(last);
        let mut gender = None;
        let mut same = |name: &Span| {
            // Most names end in another letter.
            let end = name.end.checked_sub(1).and_then(|last| self.text.as_bytes().get(last));
            if end != surname.as_bytes().last() {
                return false;
            }
            let full = self.full(*name);
            let ends = full.strip_suffix(surname).is_some_and(|rest| rest.ends_with(' '));
            let mut gender =
                || *gender.get_or_insert_with(|| reading.person(range.clone()).unwrap_or_default());
            ends && Gender::of_full_name(full).agrees(gender())
        };
        let mut names = self.note.names.iter().copied().filter(|name| same(name));
        let one = names.next()?;
        names.all(|other| self.full(other) == self.full(one)).then_some(one)
    }

    fn full(&self, name: Span) -> &str {
        name.of(self.text).unwrap_or_default()
    }

    /// Keeps the full names of a sentence, office and title left out. Tells whether there are any.
    pub(super) fn names(&mut self, reading: &Reading<'_>, sentence: Sentence<'_>) -> bool {
        let mut named = false;
        let (mut at, mut hidden) = (sentence.first, 0);
        self.persons.clear();
        // A line that ends without a sign is no sentence, and names whom everybody knows for a person or nobody.
        let line = sentence.full == sentence.end && sentence.full == reading.tokens.len();
        let first = |at: usize| reading.at(at).is_capital() && is_first_name(reading.words(at));
        if line && !(at..sentence.full).any(first) {
            return false;
        }
        while at < sentence.full {
            let token = reading.at(at);
            // No name and no title begins otherwise.
            if !matches!(token.shape, Shape::Capital | Shape::Mark) {
                at += 1;
                continue;
            }
            // What is called `„Blaue Brief“` is no person.
            if token.shape == Shape::Mark {
                hidden = hidden.max(token.next());
                at = reading.short_marks(at, sentence.full).unwrap_or(at + 1);
                continue;
            }
            let next = reading.at(at + 1);
            // `Ursula von der Leyen`, but not `Sprecher von …`
            let particle = || {
                next.is(Class::NAME_PARTICLE.without(Class::COORDINATOR))
                    && is_first_name(reading.words(at))
            };
            let long = next.is_capital() || next.sign == '.' || particle();
            let row = if long { reading.names(at, sentence.full) } else { None };
            if let Some(end) = row.filter(|&end| end > at + 1) {
                named |= self.name(reading, at..end);
                let first = (at..end - 1).find(|&at| is_first_name(reading.words(at)));
                self.persons.extend(first.filter(|_| at >= hidden).map(|first| first..end));
            }
            at = row.unwrap_or(at + 1);
        }
        named
    }

    /// Keeps the name in a row of nouns.
    fn name(&mut self, reading: &Reading<'_>, row: Range<usize>) -> bool {
        let Some(name) = reading.own_name(row) else { return false };
        // `Trainer Muster`
        if name.len() < 2 {
            return true;
        }
        let span = (self.back)(reading.span(name));
        let known = self.note.names.iter().any(|old| self.full(*old) == self.full(span));
        if !known {
            self.note.next = (self.note.next + 1) % self.note.names.len();
            if let Some(place) = self.note.names.get_mut(self.note.next) {
                *place = span;
            }
        }
        true
    }

    /// Keeps the persons that a sentence names.
    pub(super) fn people(&mut self, reading: &Reading<'_>, sentence: Sentence<'_>) {
        self.note.told += 1;
        let (first, end) = match sentence.clauses.first() {
            Some(clause) => (clause.first, clause.verb.unwrap_or(clause.end)),
            None => reading.before_verb(sentence.first..sentence.end),
        };
        // `Anna Muster, 4. April 2025` tells of nobody.
        let verb = sentence.clauses.first().and_then(|clause| clause.verb);
        if verb.or_else(|| reading.finite(first, sentence.end)).is_none() {
            return;
        }
        // `Die Trainerin Anna Muster` has a first name.
        let office = |at: usize| reading.at(at).is_capital() || reading.at(at).is(Class::ARTICLE);
        let given = self.persons.first().is_some_and(|row| (first..row.start).all(office));
        let subject = if given { None } else { reading.front_field(first, end) };
        let person = subject.and_then(|own| Some((reading.person(own.clone())?, own)));
        if let Some((gender, own)) = person
            && let Some(name) = self.own_name(reading, own)
        {
            self.person(name, gender, self.note.told);
        }
        // Whoever has a first name is a person wherever they stand.
        for row in std::mem::take(&mut self.persons) {
            let gender = Gender::of_first_name(reading.words(row.start));
            self.person((self.back)(reading.span(row)), gender, self.note.told);
        }
    }

    fn person(&mut self, name: Span, gender: Gender, told: usize) {
        let newest = Person { name, gender, told };
        let same =
            |old: &Option<Person>| old.is_some_and(|old| self.full(old.name) == self.full(name));
        if let Some(old) = self.note.people.iter().position(same) {
            self.note.people[..=old].rotate_right(1);
        } else {
            self.note.people.rotate_right(1);
        }
        self.note.people[0] = Some(newest);
    }

    /// The person last named that a pronoun can stand for, if a sentence names only one.
    fn meant(&self, gender: Gender) -> Option<Span> {
        let mut people = self.note.people.iter().flatten().filter(|own| own.gender.agrees(gender));
        let newest = people.next()?;
        people.all(|other| other.told < newest.told).then_some(newest.name)
    }

    /// The sentence before tells of somebody without a name whom the pronoun can mean: `Der Trainer winkte ab.`
    fn tells_another(&self, reading: &Reading<'_>, gender: Gender) -> bool {
        let Some(before) = self.sentence_before.clone() else { return false };
        let (first, end) = reading.before_verb(before);
        let subject =
            reading.front_field(first, end).filter(|own| !reading.at(own.start).is(Class::PRONOUN));
        subject.is_some_and(|own| {
            let person = reading.person(own.clone()).filter(|other| other.agrees(gender));
            person.is_some() && self.own_name(reading, own).is_none()
        })
    }

    pub(super) fn is_repeated(&mut self, reading: &Reading<'_>, pair: &Pair) -> bool {
        let open = reading.at(pair.open);
        let close = reading.at(pair.close);
        let words = reading.text.get(open.end()..close.start()).unwrap_or_default();
        let hash = words.bytes().take(256).fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        if self.note.marked.contains(&hash) {
            return true;
        }
        self.note.next_marked = (self.note.next_marked + 1) % self.note.marked.len();
        if let Some(place) = self.note.marked.get_mut(self.note.next_marked) {
            *place = hash;
        }
        false
    }
}
