//! Rows of nouns and names: where they end.

use super::{
    phrase::ends_like_adjective,
    reading::{Reading, ends_in},
    tokens::Shape,
    voice::Voice,
};
use crate::quote::words::{
    Class,
    lists::{ABBREVIATED, ABSTRACT, NAMED_FOR, NEUTER},
};

impl Reading<'_> {
    /// A run of nouns and names with what stands between them: `Dr. Anna von Muster`.
    pub(super) fn names(&self, start: usize, end: usize) -> Option<usize> {
        let mut at = start;
        while at < end
            && self.at(at).is_capital()
            && !(at > start && self.is_told_to(at))
            && !(at > start && self.begins_object(at))
        {
            at += 1;
            // `Thomas' Bruder`
            let genitive = matches!(self.at(at).sign, '\'' | '’') && !self.at(at).blank_before;
            if genitive && at + 1 < end && self.at(at + 1).is_capital() {
                at += 1;
                continue;
            }
            // `Bau- und Verkehrsamt`
            let joined = self.at(at).sign == '-'
                && !self.at(at).blank_before
                && self.at(at + 1).is(Class::COORDINATOR);
            if joined && at + 2 < end && self.at(at + 2).is_capital() {
                at += 2;
                continue;
            }
            if let Some(more) = self.party(at).filter(|&more| more < end) {
                at = more;
                continue;
            }
            at = self.behind_initial(at, end);
            at = self.behind_particle(at, end);
        }
        (at > start).then_some(at)
    }

    /// Behind the dot of `K.`, `Dr.` in front of more of the name, and of `Michaela K. sagte`, `Michaela K. (34)`.
    fn behind_initial(&self, at: usize, end: usize) -> usize {
        let (before, next) = (self.at(at - 1), self.at(at + 1));
        if self.at(at).sign != '.' || at >= end {
            return at;
        }
        let title = || self.says_one_of(at - 1, ABBREVIATED);
        let initial = at + 1 < end && next.is_capital() && (before.len() <= 2 || title());
        let ends = next.shape == Shape::Lower || matches!(next.sign, '(' | ',');
        at + usize::from(initial || before.len() == 1 && ends)
    }

    /// At the name behind `von der`, behind the number of `FC Schalke 04`.
    fn behind_particle(&self, at: usize, end: usize) -> usize {
        let inside = |at: usize| {
            let token = self.at(at);
            let particle = token.shape == Shape::Lower && token.is(Class::NAME_PARTICLE);
            particle && !self.says(at, "und") && !self.says(at, "zu")
        };
        let more = at + (at..at + 2).take_while(|&at| inside(at)).count();
        let of = || self.says(at, "von") && self.at(at.saturating_sub(1)).is_capital();
        let own = more > at && (!self.at(at).is(Class::ARTICLE.or(Class::LINKING)) || of());
        let number = self.at(at).shape == Shape::Number
            && self.at(at).start() > 0
            && !self.at(at).is(Class::ARTICLE)
            && self.at(at - 1).shape == Shape::Upper;
        match () {
            () if own && more < end && self.at(more).is_capital() => more,
            () if number && at < end => at + 1,
            () => at,
        }
    }

    /// `gab Anna Muster Journalisten gegenüber an`: whom somebody told.
    fn is_told_to(&self, at: usize) -> bool {
        let behind = self.at(at + 2);
        self.at(at + 1).is(Class::PREPOSITION)
            && self.says(at + 1, "gegenüber")
            && !behind.is_capital()
            && !behind.is(Class::ARTICLE)
            && behind.shape != Shape::Mark
    }

    /// `Bündnis 90/Die Grünen`: where the second half of a name with a stroke begins.
    fn party(&self, at: usize) -> Option<usize> {
        let token = self.at(at);
        let slash = match token.shape {
            Shape::Sign => at,
            Shape::Number => at + 1,
            _ => return None,
        };
        let behind = self.at(slash + 1);
        let tight = !self.at(slash).blank_before && !behind.blank_before;
        (self.at(slash).sign == '/' && tight && behind.is_capital()).then_some(slash + 1)
    }

    /// `warf der Minister | Untätigkeit vor`, `laut Polizei | Schäden`: no part of the name before.
    fn begins_object(&self, at: usize) -> bool {
        let (before, word) = (at - 1, self.words(at));
        // `die Hamburger Stadtreinigung` is one name.
        // `dass Kiel | Ministerpräsident Jan Muster gebeten habe`
        let title = self.at(at).is(Class::PERSON)
            && self.at(at + 1).is_capital()
            && self.at(before).shape == Shape::Capital
            && !self.words(before).ends_with('s')
            && !(self.at(before.saturating_sub(1)).is(Class::ARTICLE)
                && ends_like_adjective(self.words(before)))
            && self.noun_voice(before) != Voice::Speaks;
        // `fordern die Organisationen | Bürger auf`
        let plural = self.words(before).ends_with("en")
            && self.noun_voice(before) == Voice::Speaks
            && self.noun_voice(at) == Voice::Speaks
            && !self.at(at + 1).is_capital();
        if title || plural {
            return true;
        }
        // Not `die Gewerkschaft Erziehung und Wissenschaft`.
        let house = || ends_in(self.words(before), NAMED_FOR);
        let speaks = || (self.at(before).is(Class::PERSON) || self.is_saying(before)) && !house();
        let deed = || ends_in(word, ABSTRACT) || word.ends_with("en") && !word.ends_with("ien");
        // `hat die Schauspielerin Klage eingereicht`
        let woman =
            || self.words(before).ends_with("in") && self.noun_voice(before) == Voice::Speaks;
        let mute = || self.noun_voice(at) == Voice::Mute;
        ends_in(word, NEUTER)
            || self.at(at).is(Class::CLAIM) && woman()
            || deed() && speaks() && mute()
    }

    /// `NDR, WDR und Süddeutscher Zeitung`: names in a row, behind the first.
    pub(super) fn row(&self, first: usize, end: usize) -> Option<usize> {
        let mut at = first;
        let name = first.checked_sub(1).filter(|&name| self.at(name).is_capital())?;
        let bare = self.at(name).shape == Shape::Upper || self.at(name).is(Class::HOUSE);
        for _ in 0..4 {
            let comma = self.at(at).sign == ',';
            let last = self.says_one_of(at, &["und", "sowie"]);
            if !bare || !(comma || last && at > first) || at + 1 >= end {
                return None;
            }
            let more = self.short_marks(at + 1, end).or_else(|| self.names(at + 1, end))?;
            if last {
                return Some(more);
            }
            at = more;
        }
        None
    }
}
