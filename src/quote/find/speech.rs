//! Speech or not: the clues in and around a pair of marks.

use super::{
    clause::{Clause, Cue},
    clue::{Clue, Clues},
    marks::Pair,
    reading::Reading,
    sentence::Sentence,
    tokens::Shape,
    voice::Voice,
};
use crate::quote::{
    QuoteKind,
    words::{
        Class, Takes,
        lists::{BEING, CRIES, INDEFINITE, NAMED_ENDS, WORDED, WRITTEN},
    },
};

/// So many tokens inside a pair are looked at.
const LOOKED_AT: usize = 80;

/// What was counted inside a pair of marks.
#[derive(Debug, Clone, Copy, Default)]
struct Content {
    words: usize,
    function: usize,
    capitals: usize,
    upper: usize,
}

impl Reading<'_> {
    fn content(&self, pair: &Pair, clues: &mut Clues) -> Content {
        let mut content = Content::default();
        let end = if pair.closed { pair.close } else { pair.close + 1 };
        clues.note(Clue::SmallFirst, self.at(pair.open + 1).shape == Shape::Lower);
        // What is long is speech by its length; so the work stays bounded however deep pairs nest.
        let seen = end.min(pair.open + 1 + LOOKED_AT);
        for at in pair.open + 1..seen {
            let token = self.at(at);
            match token.shape {
                Shape::Lower | Shape::Capital | Shape::Upper => {
                    let function = token.is(Class::FUNCTION);
                    content.words += 1;
                    content.function += usize::from(function);
                    content.capitals += usize::from(token.is_capital() && !function);
                    content.upper += usize::from(token.shape == Shape::Upper);
                    let verb = token.is(Class::FINITE.or(Class::KONJUNKTIV))
                        && token.shape == Shape::Lower;
                    clues.note(Clue::FiniteVerb, verb);
                    clues.note(Clue::FirstPerson, token.is(Class::FIRST_PERSON));
                    clues.note(Clue::Address, self.words(at).contains('.'));
                }
                Shape::Number => {
                    content.words += 1;
                    clues.note(Clue::Number, true);
                }
                Shape::Sign => {
                    clues.note(
                        Clue::FinalMark,
                        at + 1 == end && matches!(token.sign, '.' | '!' | '?' | '…'),
                    );
                    clues.note(Clue::Comma, token.sign == ',' && at + 1 < end);
                }
                Shape::Mark => {}
            }
        }
        let last = self.at(end.saturating_sub(1)).sign;
        clues.note(Clue::FinalMark, seen < end && matches!(last, '.' | '!' | '?' | '…'));
        content
    }

    /// The clues of a pair, with those that are known already; none where it holds no word.
    pub(super) fn clues(&self, pair: &Pair, known: Clues, sentence: Sentence<'_>) -> Clues {
        let mut clues = known;
        let content = self.content(pair, &mut clues);
        if content.words == 0 {
            return Clues::default();
        }
        let length = match content.words {
            0..=3 => Clue::Short,
            4..=5 => Clue::FewWords,
            6..=10 => Clue::Clause,
            _ => Clue::Sentence,
        };
        clues.note(length, true);
        let function = match content.function * 10 / content.words {
            0 => Clue::NoFunction,
            1..=3 => Clue::SomeFunction,
            _ => Clue::MuchFunction,
        };
        clues.note(function, true);
        clues.note(Clue::AllNouns, content.capitals == content.words);
        clues.note(Clue::AllCapitals, content.upper == content.words);
        clues.note(Clue::View, self.judge(sentence).is_some());
        let small = clues.has(Clue::SmallFirst) && content.function == 0;
        clues.note(Clue::SmallPhrase, small && (2..=3).contains(&content.words));
        let inner = pair.open > sentence.first && self.at(pair.open - 1).sign != ':';
        let lost = !pair.closed && !clues.has(Clue::Framed);
        clues.note(Clue::Open, lost && !inner);
        clues.note(Clue::Lost, lost && inner && content.words > 5);
        self.surroundings(pair, sentence, &mut clues);
        self.verbs_around(pair, sentence, &mut clues);
        clues
    }

    /// What stands right beside a pair.
    fn surroundings(&self, pair: &Pair, sentence: Sentence<'_>, clues: &mut Clues) {
        let behind = self.at(pair.close + 1);
        clues.note(Clue::Bracket, matches!(behind.sign, '(' | ')'));
        clues.note(Clue::Hyphen, !behind.blank_before && matches!(behind.sign, '-' | '/'));
        clues.note(
            Clue::NounBehind,
            behind.is_capital() && behind.blank_before && pair.close + 1 < sentence.end,
        );
        clues.note(Clue::VerbBehind, behind.shape == Shape::Lower && behind.is(Class::FINITE));
        let alone = pair.open == sentence.first && pair.close + 1 >= sentence.end;
        clues.note(Clue::Alone, alone);
        clues.note(Clue::Whole, alone && clues.has(Clue::FinalMark));
        clues.note(Clue::CalledBehind, behind.shape == Shape::Lower && behind.is(Class::SO_CALLED));
        if pair.open <= sentence.first {
            return;
        }
        let at = pair.open - 1;
        let before = self.at(at);
        clues.note(Clue::Bracket, before.sign == '(');
        clues.note(Clue::SoCalled, before.is(Class::SO_CALLED));
        clues.note(Clue::AsBefore, self.says(at, "als"));
        let lower = before.shape == Shape::Lower;
        clues.note(Clue::ArticleBefore, lower && before.is(Class::ARTICLE));
        // `sei ein „Fehler“`, `sei „Flickwerk“`
        let article = lower && INDEFINITE.iter().any(|word| self.says(at, word));
        let copula = at - usize::from(article && at > sentence.first);
        let said = BEING.iter().any(|word| self.says(copula, word));
        clues.note(Clue::Predicate, said && !clues.has(Clue::NounBehind));
        // `Parolen wie „…“`
        if self.says(at, "wie") {
            clues.note(Clue::JudgementBefore, self.at(at.saturating_sub(1)).is(Class::JUDGEMENT));
        }
        if before.is_capital() {
            let named = self.is_named(at);
            let judgement = before.is(Class::JUDGEMENT);
            // `nannte den Film „öde“`: no name begins small.
            clues.note(Clue::Named, named && !clues.has(Clue::SmallFirst));
            clues.note(Clue::JudgementBefore, judgement);
            clues.note(Clue::NounBefore, !named && !judgement);
        }
        // `Das Motto lautet „…“`
        let named = |at: usize| self.at(at).is_capital() && self.is_named(at);
        let called = self.begins(at, "laute") && (sentence.first..at).any(named);
        clues.note(Clue::CalledBehind, called);
    }

    /// The verbs of the clause around a pair.
    fn verbs_around(&self, pair: &Pair, sentence: Sentence<'_>, clues: &mut Clues) {
        let own = |clause: &&Clause| clause.first <= pair.open && pair.open <= clause.end;
        let Some(clause) = sentence.clauses.iter().find(own) else { return };
        let cue = self.cue_near(clause, pair.open, sentence.end);
        let called = pair.open > 0 && self.says_one_of(pair.open - 1, WRITTEN);
        clues.note(Clue::Shown, called || self.is_shown(clause, pair));
        if let Some(cue) = cue {
            let named = cue.takes == Takes::Judges
                && (cue.passive && !self.is_blamed(clause)
                    || (clause.first..clause.end).any(|at| self.says(at, "sich")));
            clues.note(Clue::Judged, cue.takes == Takes::Judges && !named);
            clues.note(Clue::Spoken, cue.takes != Takes::Judges && !clues.has(Clue::Shown));
            clues.note(Clue::AsSaid, clues.has(Clue::AsBefore));
            let called = clues.has(Clue::Judged) && self.is_called(pair.open);
            // `„Absurd“ nannte sie …`
            let front = clues.has(Clue::Judged)
                && pair.open == sentence.first
                && cue.verb == pair.close + 1;
            let article = pair.open > 0 && self.at(pair.open - 1).is(Class::ARTICLE);
            let behind = cue.last == pair.close + 1 && cue.last != cue.verb && !article;
            // `warf ihm „Verrat“ vor`
            let accused =
                behind && clues.has(Clue::Judged) && self.words(cue.last).starts_with("vor");
            let warned = self.is_warning(cue, pair.open);
            clues.note(Clue::Called, called || front || accused || warned);
            let between = self.at(cue.verb + 1);
            let own = usize::from(
                self.says(cue.verb + 1, "sich")
                    || between.shape == Shape::Lower && between.is(Class::ADVERB),
            );
            // `Von „Versagen“ spricht der Bund`
            let fronted = pair.open == sentence.first + 1
                && self.says(sentence.first, "von")
                && cue.verb == pair.close + 1;
            let object = !cue.passive && (cue.verb + own + 1 == pair.open || behind || fronted);
            clues.note(Clue::Object, object);
            clues.note(Clue::Cried, object && self.is_cry(cue));
        } else {
            self.without_cue(pair, sentence, clause, clues);
        }
    }

    /// A clause around a pair that no verb of speech rules.
    fn without_cue(&self, pair: &Pair, sentence: Sentence<'_>, clause: &Clause, clues: &mut Clues) {
        // `… nannte den Plan, den niemand kennt, eine „Farce“`
        let judges = |clause: &Clause| {
            self.clause_cue(clause, pair.open)
                .is_some_and(|cue| cue.takes == Takes::Judges && !cue.passive)
        };
        let before = sentence.clauses.iter().rev().filter(|other| other.end < pair.open);
        let held = self.is_held(clause, pair.open);
        let word = clues.has(Clue::SmallFirst) && clues.has(Clue::Short);
        let called = held || (word || self.is_called(pair.open)) && before.take(3).any(judges);
        clues.note(Clue::Judged, called);
        clues.note(Clue::Called, called);
        let said = [
            Clue::Reported,
            Clue::Free,
            Clue::Framed,
            Clue::Colon,
            Clue::View,
            Clue::Shown,
            Clue::Judged,
            Clue::Whole,
        ];
        clues.note(Clue::NotSaid, !said.iter().any(|clue| clues.has(*clue)));
    }

    /// `als „…“`, `als eine „…“`, `von einer „…“`, `nannte ihn einen „…“`.
    pub(super) fn is_called(&self, open: usize) -> bool {
        let before = open.saturating_sub(1);
        self.says_one_of(before, &["als", "von"]) || self.says_one_of(before, INDEFINITE)
    }

    /// `warnte vor „…“`, `drohte mit einem „…“`
    fn is_warning(&self, cue: Cue, open: usize) -> bool {
        let article = usize::from(open > 1 && self.at(open - 1).is(Class::ARTICLE));
        let verb = self.words(cue.verb);
        WORDED.iter().any(|(start, word)| {
            verb.starts_with(start) && self.says(open.saturating_sub(1 + article), word)
        })
    }

    /// `wird von Kritikern als „…“ verspottet`: somebody says so.
    fn is_blamed(&self, clause: &Clause) -> bool {
        let agent = self.agent(clause.first, clause.end);
        agent.is_some_and(|agent| {
            let plural = agent.len() == 1 && self.words(agent.start).ends_with('n');
            plural || self.voice(agent) == Voice::Speaks
        })
    }

    /// `hält die Pläne für „unrealistisch“`
    pub(super) fn is_held(&self, clause: &Clause, open: usize) -> bool {
        let holds = |verb: usize| ["hält", "hielt", "halte"].iter().any(|v| self.begins(verb, v));
        self.says(open.saturating_sub(1), "für") && clause.verb.is_some_and(holds)
    }

    /// `rief „…“`, `hat „…“ geschrien`
    fn is_cry(&self, cue: Cue) -> bool {
        CRIES.iter().any(|start| self.begins(cue.last, start))
    }

    /// `ist von „…“ die Rede`: where those two words stand.
    pub(super) fn rumour(&self, pair: &Pair) -> Option<usize> {
        let before = pair.open.saturating_sub(1);
        let of = |at: usize| self.says(at, "von");
        let of = of(before) || self.at(before).is(Class::ARTICLE) && of(before.saturating_sub(1));
        let close = pair.close + 1;
        (close..close + 4).find(|&at| of && self.says(at, "die") && self.says(at + 1, "Rede"))
    }

    /// `Auf Plakaten stand „…“`, `Die Parole lautete „…“`.
    fn is_shown(&self, clause: &Clause, pair: &Pair) -> bool {
        let verbs = ["stand", "steht", "standen", "stehen", "prangte", "lautete", "lautet"];
        let before = pair.open.saturating_sub(1);
        let read = ["lesen", "hören", "sehen", "vernehmen"];
        // `war von „…“ die Rede`
        if self.rumour(pair).is_some() {
            return true;
        }
        // `war „…“ zu lesen`
        if self.says(pair.close + 1, "zu") && read.iter().any(|w| self.says(pair.close + 2, w)) {
            return true;
        }
        verbs.iter().any(|verb| self.says(before, verb))
            && (clause.first..pair.open).any(|at| self.at(at).is(Class::JUDGEMENT))
    }

    /// The noun before says that a name follows: `Zeitung`, `Tageszeitung`.
    fn is_named(&self, at: usize) -> bool {
        let token = self.at(at);
        token.is(Class::NAMED) || {
            let word = self.words(at);
            NAMED_ENDS.iter().any(|end| word.ends_with(end))
        }
    }

    /// What a pair is that is no speech.
    pub(super) fn name_or_term(&self, pair: &Pair) -> QuoteKind {
        let content = self.content(pair, &mut Clues::default());
        let named =
            pair.open > 0 && self.is_named(pair.open - 1) && self.at(pair.open - 1).is_capital();
        let all = content.capitals + content.function >= content.words
            && content.capitals > 0
            && content.words > 1;
        let upper = content.upper == content.words;
        if named || all || upper { QuoteKind::Title } else { QuoteKind::Term }
    }
}
