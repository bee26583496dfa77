//! The frame of words in marks: who said them, and with which words that is told.

use super::{
    clause::Form,
    indirect::{Frame, Sentence},
    marks::Pair,
    phrase::Reading,
    tokens::Shape,
};
use crate::quote::{
    Few, Rule,
    words::{Class, Takes},
};
use std::ops::Range;

impl Reading<'_> {
    /// The frame beside a pair of marks: behind it, before it with a colon or a comma.
    pub(super) fn direct(&self, pair: &Pair, sentence: Sentence<'_>) -> Option<Frame> {
        self.frame_behind(pair, sentence).or_else(|| self.frame_before(pair, sentence))
    }

    /// `„…“, sagte X`, `„…“, so X`, `„…“, heißt es in X`.
    fn frame_behind(&self, pair: &Pair, sentence: Sentence<'_>) -> Option<Frame> {
        let start = pair.close + 1;
        let at = if matches!(self.at(start).sign, ',' | '–' | '-') { start + 1 } else { start };
        let token = self.at(at);
        if token.shape != Shape::Lower || at >= sentence.end {
            return None;
        }
        if self.says(at, "so") && at > start {
            return self.so_behind(at, sentence);
        }
        if !token.is(Class::CUE.or(Class::AUXILIARY)) {
            return None;
        }
        // Without a comma only a verb that cannot belong to the sentence around the marks.
        let cue = self.cue(at, at + 1, sentence.end)?;
        if at == start && !self.alone_before(pair, sentence) {
            return None;
        }
        if self.says(at + 1, "es") {
            return Some(self.it_says(at, sentence));
        }
        let speaker = self.behind(at + 1, sentence.end);
        let end =
            self.frame_end(speaker.as_ref().map_or(at + 1, |s| s.end).max(cue.last + 1), sentence);
        Some(Frame {
            speaker,
            cue: cue.spans(self),
            frame: Few::one(self.span(start..end)),
            said: Few::none(),
            takes: cue.takes,
            rule: Rule::VerbBehind,
            tokens: start..end,
        })
    }

    /// Only marks stand before the frame in this sentence.
    fn alone_before(&self, pair: &Pair, sentence: Sentence<'_>) -> bool {
        pair.open == sentence.first || matches!(self.at(pair.open - 1).sign, ':' | ',')
    }

    fn so_behind(&self, at: usize, sentence: Sentence<'_>) -> Option<Frame> {
        let pronoun = self.at(at + 1).is(Class::PERSONAL);
        let speaker = match pronoun {
            true => at + 1..at + 2,
            false if self.at(at + 1).is(Class::CUE) => self.behind(at + 2, sentence.end)?,
            false => at + 1..self.noun_phrase(at + 1, sentence.end)?,
        };
        let end = self.frame_end(speaker.end, sentence);
        Some(Frame {
            cue: Few::one(self.span(at..at + 1)),
            frame: Few::one(self.span(at - 1..end)),
            said: Few::none(),
            speaker: Some(speaker),
            takes: Takes::Says,
            rule: Rule::SoBehind,
            tokens: at - 1..end,
        })
    }

    /// `heißt es in dem Bericht`
    fn it_says(&self, at: usize, sentence: Sentence<'_>) -> Frame {
        let mut speaker = None;
        let mut behind = at + 2;
        while speaker.is_none() && behind < sentence.end && self.at(behind).shape != Shape::Sign {
            if self.at(behind).is(Class::PREPOSITION) && self.at(behind).shape == Shape::Lower {
                speaker = self.noun_phrase(behind + 1, sentence.end).map(|end| behind + 1..end);
            }
            behind += 1;
        }
        let end = self.frame_end(speaker.as_ref().map_or(at + 2, |s| s.end), sentence);
        Frame {
            speaker,
            cue: Few::one(self.span(at..at + 2)),
            frame: Few::one(self.span(at - 1..end)),
            said: Few::none(),
            takes: Takes::Says,
            rule: Rule::ItSays,
            tokens: at - 1..end,
        }
    }

    /// The next sign or mark.
    fn frame_end(&self, from: usize, sentence: Sentence<'_>) -> usize {
        let mut at = from;
        while at < sentence.end && !self.is_wall(at) && self.at(at).shape != Shape::Mark {
            at += 1;
        }
        if at < sentence.end && self.at(at).sign == ',' { at + 1 } else { at }
    }

    /// `X sagte: „…“`, `X: „…“`, `X sagte, „…“`.
    fn frame_before(&self, pair: &Pair, sentence: Sentence<'_>) -> Option<Frame> {
        let sign = pair.open.checked_sub(1).filter(|&sign| sign > sentence.first)?;
        let colon = self.at(sign).sign == ':';
        if !colon && self.at(sign).sign != ',' {
            return None;
        }
        let clauses = sentence.clauses.iter().enumerate().rev();
        let before = clauses.filter(|(_, clause)| clause.end <= sign);
        for (number, clause) in before.take(if colon { 4 } else { 1 }) {
            let cue = self
                .cue(clause.first, clause.end, sign)
                .or_else(|| self.cue_at_end(clause.first, clause.end));
            if let Some(cue) = cue.filter(|cue| cue.verb < sign && cue.last < sign) {
                let first = self.field(sentence, number, cue.verb);
                let speaker = self.speaker(first, cue, sign);
                return Some(Frame {
                    speaker,
                    cue: cue.spans(self),
                    frame: Few::one(self.span(first..pair.open)),
                    said: Few::none(),
                    takes: cue.takes,
                    rule: Rule::VerbBefore,
                    tokens: clause.first..pair.open,
                });
            }
        }
        if colon { self.name_before(sign, sentence) } else { None }
    }

    /// `X: „…“`, or a clause without a verb of speech.
    fn name_before(&self, colon: usize, sentence: Sentence<'_>) -> Option<Frame> {
        let clause = sentence
            .clauses
            .iter()
            .rev()
            .find(|clause| clause.end <= colon && clause.first < colon)?;
        let clause = if clause.form == Form::Main {
            clause
        } else {
            sentence.clauses.first().unwrap_or(clause)
        };
        let speaker: Option<Range<usize>> = match clause.verb {
            Some(verb) => self.subject(clause.first, verb, clause.end),
            None => self.noun_phrase(clause.first, colon).map(|end| clause.first..end),
        };
        Some(Frame {
            speaker,
            cue: Few::none(),
            frame: Few::one(self.span(clause.first..colon + 1)),
            said: Few::none(),
            takes: Takes::Says,
            rule: Rule::NameBefore,
            tokens: clause.first..colon + 1,
        })
    }

    /// The verb that rules words in marks in the middle of a clause: `nannte den Plan „absurd“`.
    pub(super) fn ruling_verb(&self, pair: &Pair, sentence: Sentence<'_>) -> Option<Frame> {
        let (number, clause) = sentence
            .clauses
            .iter()
            .enumerate()
            .find(|(_, clause)| clause.first <= pair.open && pair.open < clause.end)?;
        let cue = self
            .cue(clause.first, clause.end, sentence.end)
            .or_else(|| self.cue_at_end(clause.first, clause.end))?;
        let first = self.field(sentence, number, cue.verb);
        let speaker = self.speaker(first, cue, sentence.end);
        Some(Frame {
            speaker,
            cue: cue.spans(self),
            frame: Few::none(),
            said: Few::none(),
            takes: cue.takes,
            rule: Rule::Judged,
            tokens: clause.first..clause.end,
        })
    }
}
