//! Who can speak: people, houses and names, against things, times and deeds.

use super::{reading::Reading, sentence::Sentence, tokens::Shape};
use crate::{
    Span,
    quote::words::{Class, LEXICON},
    text::is_first_name,
};
use std::ops::Range;

/// Whether a noun phrase can speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Voice {
    /// `der Unfall`, `zwei Jahre`, `die Kritik von X`
    Mute,
    /// Nothing tells: `der Brief`, `Xyz`.
    Open,
    /// `der Sprecher`, `die Behörde`, `Anna Muster`, `sie`
    Speaks,
}

/// What the words for a person tell of `er` and `sie`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Gender {
    #[default]
    Unknown,
    Feminine,
    Masculine,
}

impl Gender {
    /// What a pronoun asks for: `er`, `sie`.
    pub(super) fn of_pronoun(word: &str) -> Self {
        match word {
            "er" | "Er" | "ER" => Self::Masculine,
            "sie" | "Sie" | "SIE" => Self::Feminine,
            _ => Self::Unknown,
        }
    }

    pub(super) fn agrees(self, other: Self) -> bool {
        self == other || self == Self::Unknown || other == Self::Unknown
    }
}

impl Reading<'_> {
    /// What office and first name tell: `die Trainerin Anna Muster`, `Trainer Muster`.
    pub(super) fn gender(&self, phrase: Range<usize>) -> Gender {
        let nouns =
            phrase.filter(|&at| self.at(at).is_capital() && !self.at(at).is(Class::ARTICLE));
        let run = || nouns.clone().take(3);
        let ends = |at: usize, end: &str| self.words(at).ends_with(end);
        let speaks = |at: usize| self.noun_voice(at) == Voice::Speaks;
        let office = run().find(|&at| speaks(at));
        match office {
            Some(at) if ends(at, "in") || self.says(at, "frau") => Gender::Feminine,
            Some(at) if self.at(at + 1).is_capital() => Gender::Masculine,
            None if run().next().is_some_and(|at| ends(at, "a")) => Gender::Feminine,
            _ => Gender::Unknown,
        }
    }

    /// Whether the phrase can speak: its first run of nouns tells.
    pub(super) fn voice(&self, phrase: Range<usize>) -> Voice {
        if self.at(phrase.start).is(Class::PERSONAL) && phrase.len() == 1 {
            return Voice::Speaks;
        }
        let article = self.at(phrase.start).is(Class::ARTICLE);
        let noun = |at: &usize| self.at(*at).is_capital() && !self.at(*at).is(Class::ARTICLE);
        // `der in Wien lebende Arzt`
        let inner = phrase.start + 1;
        let inside = article && self.at(inner).is(Class::PREPOSITION);
        let own = (inner..phrase.end).find(|&at| inside && self.is_attributive(at));
        let Some(first) = (own.unwrap_or(phrase.start)..phrase.end).find(noun) else {
            return Voice::Open;
        };
        let last =
            (first..phrase.end).take_while(|&at| self.at(at).is_capital()).last().unwrap_or(first);
        let best = (first..=last).map(|at| self.noun_voice(at)).max();
        let name = last > first && !article && self.at(last).shape == Shape::Capital;
        // `Anna Berg` is a name, `der Berg` and `Ende Mai` are none.
        match (self.noun_voice(first), best) {
            (_, Some(Voice::Speaks)) => Voice::Speaks,
            (Voice::Open, _) if name => Voice::Speaks,
            _ => self.noun_voice(last),
        }
    }

    /// `seinen Worten`, `ihren Angaben`: the sentence before tells whose they are.
    pub(super) fn possessive(&self, phrase: Range<usize>) -> Option<Gender> {
        let whose = self.words(phrase.start);
        let gender = if ["seine", "Seine"].iter().any(|start| whose.starts_with(start)) {
            Gender::Masculine
        } else if ["ihre", "Ihre"].iter().any(|start| whose.starts_with(start)) {
            Gender::Feminine
        } else {
            return None;
        };
        (phrase.len() == 2 && self.is_saying(phrase.start + 1)).then_some(gender)
    }

    /// `seiner Seite`, `ihrem Blog`
    pub(super) fn begins_with_whose(&self, at: usize) -> bool {
        ["seine", "ihre"].iter().any(|whose| self.begins(at, whose))
    }

    /// Whose statement it is: `Angaben der Polizei`, `Ansicht des Verbands`, `Auskunft von Anna Muster`.
    pub(super) fn owner(&self, phrase: Range<usize>) -> Option<Span> {
        let noun = |at: &usize| self.at(*at).is_capital() && !self.at(*at).is(Class::ARTICLE);
        let head = phrase.clone().find(noun)?;
        let link = head + 1;
        let of = self.says(link, "von") || self.says(link, "vom");
        let said = self.is_saying(head) || self.at(head).is(Class::CLAIM);
        if !said || !(of || self.at(link).is(Class::GENITIVE)) {
            return None;
        }
        let first = (link + 1..phrase.end).find(noun)?;
        let last = (first..phrase.end).take_while(noun).last()?;
        if self.voice(first..last + 1) == Voice::Mute {
            return None;
        }
        let span = self.span(first..last + 1);
        let genitive = self.says(link, "des") || self.says(link, "eines");
        Some(if genitive { nominative(self.text, span) } else { span })
    }

    /// Whose view a sentence gives: `Für Muster ist der Plan „absurd“.`, `Aus Sicht der Kammer …`
    pub(super) fn judge(&self, sentence: Sentence<'_>) -> Option<Range<usize>> {
        let first = sentence.first + 1;
        if self.says(sentence.first, "aus") && self.says(first, "Sicht") {
            let first = first + 1 + usize::from(self.says(first + 1, "von"));
            return self.noun_phrase(first, sentence.end).map(|end| first..end);
        }
        let judge =
            self.says(sentence.first, "für").then(|| self.noun_phrase(first, sentence.end))?;
        let phrase = first..judge?;
        let being = ["ist", "sind", "war", "waren", "sei", "seien", "wäre", "bleibt", "bleibe"];
        (being.contains(&self.words(phrase.end)) && self.can_follow(phrase.clone()))
            .then_some(phrase)
    }

    /// `Anna Muster`, `Trainer Muster`: the words in front of `end` are a name without an article.
    pub(super) fn is_name(&self, first: usize, end: usize) -> bool {
        let last = end.saturating_sub(1);
        let bare = !self.at(first).is(Class::ARTICLE) && self.at(first).is_capital();
        bare && self.at(last).shape == Shape::Capital
            && self.at(last).word.class == Class::NONE
            && !self.is_saying(last)
            && self.noun_voice(last) == Voice::Open
    }

    /// A subject behind its verb: somebody who speaks, or a name.
    pub(super) fn can_follow(&self, phrase: Range<usize>) -> bool {
        self.voice(phrase.clone()) == Voice::Speaks || self.is_name(phrase.start, phrase.end)
    }

    /// The words in front of `end` are one name and nothing else; `Truppen` is none, and behind a first name every noun is a surname.
    pub(super) fn is_whole_name(&self, first: usize, end: usize) -> bool {
        let plural = ["e", "en", "er", "s"].iter().any(|e| self.words(first).ends_with(e));
        let surname = (first..end - 1).any(|at| is_first_name(self.words(at)));
        (self.is_name(first, end) || surname)
            && (first..end).all(|at| self.at(at).shape == Shape::Capital)
            && (end > first + 1 || !plural)
    }

    /// A thing that stands in front of its verb, and can be no name: `Die Vorwürfe nannte Muster absurd.`
    pub(super) fn is_thing(&self, phrase: Range<usize>) -> bool {
        let bare = self.at(phrase.start).is_capital() && !self.at(phrase.start).is(Class::ARTICLE);
        let last = phrase.end.saturating_sub(1);
        let ends = |ends: &[&str]| ends.iter().any(|end| self.words(last).ends_with(end));
        let abstract_noun =
            || ends(ABSTRACT) || self.at(last).is(Class::CLAIM.or(Class::JUDGEMENT));
        (!bare || ends(&["en"]) || abstract_noun()) && self.voice(phrase) == Voice::Mute
    }

    pub(super) fn noun_voice(&self, at: usize) -> Voice {
        let token = self.at(at);
        if token.is(Class::PERSON.or(Class::HOUSE)) {
            return Voice::Speaks;
        }
        if token.shape == Shape::Upper || token.is(Class::SAYING) {
            return Voice::Open;
        }
        let class = LEXICON.voice(self.text, token.start(), token.end());
        if class.is(Class::PERSON) {
            Voice::Speaks
        } else if class.is(Class::MUTE) {
            Voice::Mute
        } else {
            Voice::Open
        }
    }
}

/// How nouns end that were made of verbs and adjectives, and surnames do not.
#[rustfmt::skip]
const ABSTRACT: &[&str] = &["ung", "heit", "keit", "schaft", "tät", "tion", "sion", "ismus", "nis", "tum"];

/// The words without the ending of the genitive: `Verbands`, `Amtes`.
fn nominative(text: &str, span: Span) -> Span {
    let words = span.of(text).unwrap_or_default();
    let ends = ["tes", "des", "ses", "zes", "ges", "bes"];
    let long = ends.iter().any(|end| words.ends_with(end));
    let cut = if long { 2 } else { usize::from(words.ends_with('s')) };
    Span::new(span.start, span.end - cut)
}
