//! Noun phrases: articles, adjectives, nouns and names, and what hangs on them.

use super::{reading::Reading, tokens::Shape, voice::Voice};
use crate::quote::words::{Class, lists::ADVERB_ENDS};

impl Reading<'_> {
    /// Article, adjectives and nouns from `start`: where they end.
    pub(super) fn group(&self, start: usize, end: usize) -> Option<usize> {
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
        // `die zur Gruppe gehörende Bank`, `die nicht an ihr beteiligte Ärztin`
        let reach = if article { end.min(at + 2) } else { at };
        let inner = at + (at..reach).take_while(|&i| self.is_adverb_inside(i)).count();
        let inside = self.at(inner).is(Class::PREPOSITION) || self.says(inner, "als");
        if article && inside && self.at(inner).shape == Shape::Lower {
            let bound = end.min(inner + 9);
            let mut words = (inner + 1..bound).take_while(|&i| self.at(i).shape != Shape::Mark);
            at = words.find(|&i| self.is_attributive(i))? + 1;
        }
        // `ein der Zeitung vorliegender Brief`
        if at == start + 2 && self.at(at).is_capital() && self.is_attributive(at + 1) {
            at += 2;
        }
        let limit = at + 5;
        let prepared = article || (start > 0 && self.at(start - 1).is(Class::PREPOSITION));
        while at < end && at < limit && self.is_adjective(at, prepared) {
            at += self.counted(at);
        }
        // `die „Computerwoche“`
        if let Some(behind) = self.short_marks(at, end).filter(|_| article) {
            // `der „Bote“-Reporter Tim Muster`
            let hyphen = self.at(behind).sign == '-' && !self.at(behind).blank_before;
            let more = hyphen.then(|| self.names(behind + 1, end)).flatten();
            return Some(more.unwrap_or(behind));
        }
        self.names(at, end)
    }

    /// `nicht`, `bislang` in front of a preposition inside of a phrase.
    fn is_adverb_inside(&self, at: usize) -> bool {
        let token = self.at(at);
        token.shape == Shape::Lower && token.is(Class::ADVERB) && !token.is(Class::PREPOSITION)
    }

    /// How many tokens an adjective or a number has: `des 5. Senats`, `der 45 Jahre alte Fahrer`.
    fn counted(&self, at: usize) -> usize {
        if self.at(at).shape != Shape::Number {
            return 1;
        }
        match () {
            () if self.says(at + 1, "Jahre") && self.begins(at + 2, "alt") => 3,
            () if self.at(at + 1).sign == '.' && self.at(at + 2).is_capital() => 2,
            () => 1,
        }
    }

    /// `Unmissverständlich`, `Andernfalls` with the capital of a sentence's start.
    fn is_adverb_in_front(&self, at: usize) -> bool {
        let first = at == 0 || matches!(self.at(at - 1).sign, '.' | '!' | '?' | ':' | '“' | '"');
        first && self.at(at).shape == Shape::Capital && {
            let word = self.words(at);
            // `Gewerkschaft`, `Jugend` only end so.
            let ends = || ADVERB_ENDS.iter().any(|end| word.ends_with(end));
            let auxiliary = self.at(at).is(Class::AUXILIARY) && self.at(at).is(Class::FINITE);
            let leads = self.at(at).is(Class::LEADING);
            auxiliary || leads || ends() && self.noun_voice(at) != Voice::Speaks
        }
    }

    /// `Gefragt nach den Gründen, …`
    fn is_participle_in_front(&self, at: usize) -> bool {
        let token = self.at(at);
        let ends = || ["iert", "fragt", "sprochen"].iter().any(|end| self.words(at).ends_with(end));
        token.shape == Shape::Capital
            && (token.is(Class::PARTICIPLE) || ends())
            && (at == 0 || matches!(self.at(at - 1).sign, '.' | '!' | '?' | ':'))
    }

    fn is_adjective(&self, at: usize, article: bool) -> bool {
        let token = self.at(at);
        match token.shape {
            Shape::Number => true,
            Shape::Lower if token.is(Class::HOUSE) => false,
            Shape::Lower if token.is(NO_ADJECTIVE) => {
                article && (token.is(Class::ADVERB) || self.is_participle(at))
            }
            Shape::Lower => article || ends_like_adjective(self.words(at)),
            _ => false,
        }
    }

    /// `gehörende`, `geborene` before its noun.
    pub(super) fn is_attributive(&self, at: usize) -> bool {
        let word = self.words(at);
        // `die für den Verkehr zuständige Senatorin`
        let adjective = self.at(at - 1).is_capital()
            && self.at(at).word.class == Class::NONE
            && ends_like_adjective(word);
        // `der in Kiel lebende frühere Minister`
        let more = self.at(at + 1).shape == Shape::Lower
            && self.at(at + 2).is_capital()
            && ends_like_adjective(self.words(at + 1))
            && !self.at(at + 1).is(NO_ADJECTIVE);
        self.at(at).shape == Shape::Lower
            && (self.at(at + 1).is_capital() || more && word.contains("end"))
            && (adjective
                || ["ende", "enden", "ender", "endes", "ene", "enen", "ener", "te", "ten", "ter"]
                    .iter()
                    .any(|e| word.ends_with(e)))
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
                || self.at(at - 1).shape == Shape::Number
                || at > 1
                    && self.at(at - 1).word.class == Class::NONE
                    && self.at(at - 2).is(Class::ARTICLE))
    }

    /// A noun phrase from `start`, with genitives, brackets, a title in marks and appositions.
    pub(super) fn noun_phrase(&self, start: usize, end: usize) -> Option<usize> {
        let mut at = self.simple_phrase(start, end)?;
        for _ in 0..3 {
            // `argwöhnt der Minister, einen Hebel …`
            let other = |_: &usize| {
                self.says_one_of(start, &["der", "ein"])
                    && self.says_one_of(at + 1, &["den", "einen"])
            };
            let Some(more) = self
                .row(at, end)
                .or_else(|| self.apposition(at, end))
                .or_else(|| self.linked_name(at, end))
                .filter(|more| !other(more))
            else {
                break;
            };
            at = more;
        }
        Some(at)
    }

    /// `der Sprecher der Partei im Landtag, Tom Reuter`: what stands between belongs to him.
    fn linked_name(&self, at: usize, end: usize) -> Option<usize> {
        let token = self.at(at);
        let linked = token.shape == Shape::Lower && token.is(Class::LINKING);
        let more = linked.then(|| self.simple_phrase(at + 1, end)).flatten()?;
        let name = self.apposition(more, end)?;
        let bare = self.at(more + 1).is_capital() && name > more + 2;
        (bare && self.voice(more + 1..name) == Voice::Speaks).then_some(name)
    }

    /// The same without appositions.
    pub(super) fn simple_phrase(&self, start: usize, end: usize) -> Option<usize> {
        self.group(start, end).map(|at| self.with_modifiers(start, at, end))
    }

    /// A phrase that ends at `at`, with what hangs on it.
    pub(super) fn with_modifiers(&self, start: usize, mut at: usize, end: usize) -> usize {
        for _ in 0..8 {
            let Some(more) = self.modifier(start, at, end) else { break };
            at = more;
        }
        at
    }

    fn modifier(&self, first: usize, at: usize, end: usize) -> Option<usize> {
        if at >= end {
            return None;
        }
        let token = self.at(at);
        match token.shape {
            Shape::Lower
                if token.is(Class::GENITIVE)
                    && self.says_one_of(at, &["der", "unserer", "dieser"])
                    && self.begins_hearer(first, at) =>
            {
                None
            }
            Shape::Lower if token.is(Class::GENITIVE) => self.group(at, end),
            // `Angaben israelischer Behörden`
            Shape::Lower if token.word.class == Class::NONE && self.words(at).ends_with("er") => {
                self.group(at, end)
            }
            Shape::Lower
                if self.says(at, "von") || self.says(at, "vom") || self.says(at, "für") =>
            {
                // `wollte Tom Vogt | von einer Krise nichts wissen`
                let thing = |more: &usize| {
                    self.says_one_of(at + 1, &["einer", "einem"])
                        && self.is_whole_name(first, at)
                        && self.voice(at + 1..*more) != Voice::Speaks
                };
                let more = self.group(at + 1, end).or_else(|| self.short_marks(at + 1, end));
                more.filter(|more| !thing(more))
            }
            // `ein Team um die Ärztin Anna Muster`
            Shape::Lower if self.says(at, "um") => {
                let person = |more: &usize| self.voice(at + 1..*more) == Voice::Speaks;
                self.group(at + 1, end).filter(person)
            }
            Shape::Lower if self.says(at, "und") || self.says(at, "sowie") => {
                self.group(at + 1, end).filter(|&more| {
                    more == end || !self.at(more).is(Class::FINITE) || self.at(more).is(Class::CUE)
                })
            }
            Shape::Sign if token.sign == '(' => self.bracket(at, end),
            Shape::Sign if token.sign == '&' => self.group(at + 1, end),
            Shape::Mark => self.short_marks(at, end),
            _ => None,
        }
    }

    /// `sagte Anna Muster (SPD) der Zeitung`, `sagte der Leiter der Schule der „Rundschau“`: behind a name, and behind a genitive where a
    /// paper follows, it is whom they told.
    fn begins_hearer(&self, first: usize, at: usize) -> bool {
        if first > 0 && self.at(first - 1).is(Class::PREPOSITION) {
            return false;
        }
        let closed = at > first && self.at(at - 1).sign == ')';
        let bracket = || (first..at).rev().take(9).find(|&i| self.at(i).sign == '(');
        let name = if closed { bracket().unwrap_or(at) } else { at };
        let party = closed && name + 3 == at && self.at(name + 1).shape == Shape::Upper;
        let paper = self.at(at + 1).shape == Shape::Mark || self.at(at + 1).is(Class::HOUSE);
        // `eine Konzernsprecherin der „Post“`: whose she is tells the compound.
        let noun = self.words(at - 1);
        let own = ["sprecher", "sprecherin"].iter().any(|end| noun.ends_with(end));
        // `der Trainer Jan Vogt der Zeitung`
        let full = || self.name_in(first..name).is_some_and(|own| own.end == name && own.len() > 1);
        self.is_whole_name(first, name)
            || full()
            || paper && own
            || party && name == first + 1
            || paper && (first + 1..at).any(|i| self.says_one_of(i, &["der", "des"]))
    }

    /// A name in marks: `„Ärzte ohne Grenzen“`.
    pub(super) fn short_marks(&self, at: usize, end: usize) -> Option<usize> {
        let token = self.at(at);
        let short = token.shape == Shape::Mark
            && (at + 3..=at + 6).contains(&(token.partner() + 1))
            && self.at(at + 1).is_capital();
        Some(token.partner() + 1).filter(|&behind| short && behind <= end)
    }

    /// `(SPD)`, `(59)`: at most eight tokens.
    fn bracket(&self, at: usize, end: usize) -> Option<usize> {
        let close = (at + 2..end.min(at + 9)).find(|&i| self.at(i).sign == ')')?;
        // `Muster (und ging)`
        let goes_on = self.at(at + 1).is(Class::COORDINATOR);
        (!goes_on).then_some(close + 1)
    }

    /// `, der Gouverneur von Tabasco`, up to the comma that ends it.
    fn apposition(&self, at: usize, end: usize) -> Option<usize> {
        if self.at(at).sign != ',' || at + 1 >= end {
            return None;
        }
        // `sagte der Sprecher, Max Groß, der Deutschen Presse-Agentur`: whom he told.
        let nominative = at > 0 && self.at(at - 1).shape == Shape::Capital;
        let paper = self.says(at + 1, "der") && self.at(at + 2).shape == Shape::Mark;
        if nominative && (paper || self.is_dative(at + 1)) {
            return None;
        }
        let mut more = self.simple_phrase(at + 1, end)?;
        let named = self.is_name(more.saturating_sub(2), more);
        if !named && self.at(more).shape == Shape::Lower && self.at(more).is(Class::LINKING) {
            more = self.simple_phrase(more + 1, end).unwrap_or(more);
        }
        let open = self.at(more).shape == Shape::Lower && self.at(more).is(Class::JOINED);
        (more == end && !open || self.is_wall(more)).then_some(more)
    }
}

/// What no noun is, though it stands with a capital at the start of a sentence.
pub(super) const NO_NOUN: Class = Class::PREPOSITION
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

pub(super) fn ends_like_adjective(word: &str) -> bool {
    word.len() > 3 && ["e", "er", "en", "es", "em"].iter().any(|end| word.ends_with(end))
}
