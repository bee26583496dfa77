//! What goes from one sentence and paragraph to the next: who spoke, who was named.

use super::{
    marks::{Guillemets, Pair},
    paragraph::Reader,
    reading::Reading,
    sentence::Sentence,
    tokens::Shape,
    voice::{Gender, Voice},
};
use crate::{Span, quote::words::Class};
use std::ops::Range;

/// Who speaks, in the caller's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Who {
    pub(super) span: Span,
    pub(super) name: Option<Span>,
    pub(super) pronoun: bool,
    pub(super) carried: bool,
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
    /// The persons that the last subjects named, the newest first.
    pub(super) people: [Option<(Span, Gender)>; 4],
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
            if gender == Gender::Unknown { None } else { self.meant(gender) }
        } else if let Some(gender) = possessive {
            let spoke = || self.note.speaker.filter(|who| !who.pronoun).map(|who| who.span);
            self.meant(gender).or_else(spoke)
        } else {
            let owner = || reading.owner(range.clone()).map(|owner| (self.back)(owner));
            self.full_name(reading, range.clone()).or_else(owner)
        };
        Some(Who { span, name: name.filter(|name| *name != span), pronoun, carried: false })
    }

    /// The full name that was read before for a surname.
    pub(super) fn full_name(&self, reading: &Reading<'_>, range: Range<usize>) -> Option<Span> {
        let last = (range.start..range.end.min(range.start + 4))
            .take_while(|&at| reading.at(at).is_capital())
            .last()?;
        let surname = reading.words(last);
        let names = self.note.names.iter().copied();
        names.filter(|name| !name.is_empty()).find(|name| {
            let full = name.of(self.text).unwrap_or_default();
            full.strip_suffix(surname).is_some_and(|rest| rest.ends_with(' '))
        })
    }

    /// Keeps the full names of a sentence: two capitals in a row, a title before them left out.
    /// Tells whether there are any.
    pub(super) fn names(&mut self, reading: &Reading<'_>, sentence: Sentence<'_>) -> bool {
        let words = reading.tokens.get(sentence.first..sentence.full).unwrap_or_default();
        let mut named = false;
        let mut run = 0;
        for (at, token) in (sentence.first..).zip(words) {
            if token.shape == Shape::Capital {
                run += 1;
                continue;
            }
            if run >= 2 {
                named |= self.name(reading, at);
            }
            run = 0;
        }
        if run >= 2 {
            named |= self.name(reading, sentence.full);
        }
        named
    }

    /// Keeps the name that ends in front of `end`.
    fn name(&mut self, reading: &Reading<'_>, end: usize) -> bool {
        // `Der Weg` only looks like a name.
        if reading.at(end - 2).is(NO_NAME) || reading.at(end - 1).is(Class::NAMED) {
            return false;
        }
        let span = (self.back)(reading.span(end - 2..end));
        self.note.next = (self.note.next + 1) % self.note.names.len();
        if let Some(place) = self.note.names.get_mut(self.note.next) {
            *place = span;
        }
        true
    }

    /// Keeps the person that the subject of a sentence names.
    pub(super) fn person(&mut self, reading: &Reading<'_>, sentence: Sentence<'_>) {
        let (first, end) = match sentence.clauses.first() {
            Some(clause) => (clause.first, clause.verb.unwrap_or(clause.end)),
            None => reading.before_verb(sentence.first..sentence.end),
        };
        // `Anna Muster, 4. April 2025` tells of nobody.
        if reading.finite(first, sentence.end).is_none() {
            return;
        }
        let Some(subject) = reading.front_field(first, end) else { return };
        let span = (self.back)(reading.span(subject.clone()));
        let mut names = self.note.names.iter().copied();
        let Some(name) = names.find(|name| !name.is_empty() && span.contains(*name)) else {
            return;
        };
        let newest = Some((name, reading.gender(subject)));
        if self.note.people.first() != Some(&newest) {
            self.note.people.rotate_right(1);
            self.note.people[0] = newest;
        }
    }

    /// The person last named that a pronoun can stand for.
    fn meant(&self, gender: Gender) -> Option<Span> {
        let people = self.note.people.iter().flatten();
        people.copied().find(|(_, own)| own.agrees(gender)).map(|(name, _)| name)
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
