//! Who can speak: people, houses and names, against things, times and deeds.

use super::{name::Gender, reading::Reading, sentence::Sentence, tokens::Shape};
use crate::{
    Span,
    quote::words::{Class, LEXICON, lists::ABSTRACT},
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

impl Reading<'_> {
    /// Whether the phrase can speak: its first run of nouns tells.
    pub(super) fn voice(&self, phrase: Range<usize>) -> Voice {
        if self.at(phrase.start).is(Class::PERSONAL) && phrase.len() == 1 {
            return Voice::Speaks;
        }
        let article = self.at(phrase.start).is(Class::ARTICLE);
        let Some(first) = self.head_noun(phrase.clone()) else { return Voice::Open };
        let last =
            (first..phrase.end).take_while(|&at| self.at(at).is_capital()).last().unwrap_or(first);
        let head = self.noun_voice(first);
        if first == last {
            return head;
        }
        // `Anna Berg` is a name, `der Berg` and `Ende Mai` are none.
        let name = head == Voice::Open && !article && self.at(last).shape == Shape::Capital;
        let speaks = name || head == Voice::Speaks;
        if speaks || (first + 1..last).any(|at| self.noun_voice(at) == Voice::Speaks) {
            return Voice::Speaks;
        }
        self.noun_voice(last)
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

    /// Whose statement it is: `Angaben der Polizei`, `Auskunft von Anna Muster`, `dpa-Informationen`, `ein Bericht des „Kuriers“`.
    pub(super) fn owner(&self, phrase: Range<usize>) -> Option<Span> {
        let head = self.head_noun(phrase.clone())?;
        let link = head + 1;
        let of = self.says(link, "von") || self.says(link, "vom");
        let said = self.is_saying(head) || self.at(head).is(Class::CLAIM);
        // `Angaben von Polizei und Feuerwehr` are those of two.
        let two = (link..phrase.end).any(|at| self.at(at).is(Class::COORDINATOR));
        if !said || two {
            return None;
        }
        if !(of || self.at(link).is(Class::GENITIVE)) {
            return self.owner_before_hyphen(head);
        }
        if let Some(behind) = self.short_marks(link + 1, phrase.end) {
            return Some(self.span(link + 2..behind - 1));
        }
        let first = self.head_noun(link + 1..phrase.end)?;
        let noun = |at: &usize| self.at(*at).is_capital() && !self.at(*at).is(Class::ARTICLE);
        let end = (first..phrase.end).take_while(noun).last()? + 1;
        // `ein Bericht der Zeitung „Der Bote“`
        if let Some(behind) =
            self.short_marks(end, phrase.end).filter(|_| self.at(end - 1).is(Class::NAMED))
        {
            return Some(self.span(end + 1..behind - 1));
        }
        if self.voice(first..end) == Voice::Mute {
            return None;
        }
        if let Some(name) = self.own_name(first..end) {
            return Some(self.span(name));
        }
        let span = self.span(first..end);
        let genitive = self.says(link, "des") || self.says(link, "eines");
        Some(if genitive { nominative(self.text, span) } else { span })
    }

    /// `APA-Informationen`, `Polizei-Angaben`
    fn owner_before_hyphen(&self, head: usize) -> Option<Span> {
        let (start, word) = (self.at(head).start(), self.words(head));
        let (owner, _) = word.rsplit_once('-')?;
        let house = LEXICON
            .word(self.text, start, start + owner.len())
            .class
            .is(Class::PERSON.or(Class::HOUSE));
        let letters = owner.len() > 1 && owner.chars().all(|c| c.is_uppercase() || c == '-');
        (house || letters).then(|| Span::new(start, start + owner.len()))
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

    /// What the ending of a noun tells of who can speak.
    pub(super) fn voice_class(&self, at: usize) -> Class {
        let token = self.at(at);
        LEXICON.voice(self.text, token.start(), token.end())
    }

    pub(super) fn noun_voice(&self, at: usize) -> Voice {
        let token = self.at(at);
        if token.is(Class::PERSON.or(Class::HOUSE)) {
            return Voice::Speaks;
        }
        if token.shape == Shape::Upper || token.is(Class::SAYING) {
            return Voice::Open;
        }
        let class = self.voice_class(at);
        if class.is(Class::PERSON) {
            Voice::Speaks
        } else if class.is(Class::MUTE) {
            Voice::Mute
        } else {
            Voice::Open
        }
    }
}

/// The words without the ending of the genitive: `Verbands`, `Amtes`.
fn nominative(text: &str, span: Span) -> Span {
    let words = span.of(text).unwrap_or_default();
    let ends = ["tes", "des", "ses", "zes", "ges", "bes"];
    let long = ends.iter().any(|end| words.ends_with(end));
    let cut = if long { 2 } else { usize::from(words.ends_with('s')) };
    Span::new(span.start, span.end - cut)
}
