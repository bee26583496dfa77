//! The frame of words in marks: who said them, and with which words that is told.

use super::{
    clause::{Clause, Cue, Form},
    cue::SPEAKING,
    marks::Pair,
    reading::Reading,
    sentence::{Frame, Sentence},
    tokens::Shape,
    voice::Voice,
};
use crate::quote::{
    Few, Rule,
    words::{Class, Takes, lists::STANDS},
};
use std::ops::Range;

impl Reading<'_> {
    /// The frame beside a pair of marks: behind it, before it with a colon or a comma.
    pub(super) fn direct(&self, pair: &Pair, sentence: Sentence<'_>) -> Option<Frame> {
        self.frame_behind(pair, sentence)
            .or_else(|| self.frame_before(pair, sentence))
            .or_else(|| self.in_brackets(pair, sentence))
    }

    /// `„…“, sagte X`, `„…“, so X`, `„…“, heißt es in X`.
    fn frame_behind(&self, pair: &Pair, sentence: Sentence<'_>) -> Option<Frame> {
        let start = pair.close + 1;
        let at = if matches!(self.at(start).sign, ',' | '–' | '-') { start + 1 } else { start };
        let next = self.at(start + 1);
        let headline = pair.open == sentence.first && matches!(self.at(start).sign, ':' | '–');
        if headline && (next.is_capital() || next.is(Class::ARTICLE)) {
            return self.name_behind(start, sentence);
        }
        let token = self.at(at);
        if token.shape != Shape::Lower || at >= sentence.end {
            return None;
        }
        if self.says(at, "so") && at > start {
            return self.so_behind(at, sentence);
        }
        // Without a comma only a verb that cannot belong to the sentence around the marks.
        let cue = if token.is(SPEAKING) { self.cue(at, at + 1, sentence.end) } else { None };
        let burst = || self.burst(pair, at, sentence);
        if cue.is_none()
            && let Some(frame) = burst()
        {
            return Some(frame);
        }
        let cue = cue.or_else(|| self.gesture(pair, sentence))?;
        if at == start && !self.alone_before(pair, sentence) {
            return None;
        }
        if self.says(at + 1, "es") {
            return Some(self.it_says(at, sentence));
        }
        let speaker = self.behind(at + 1, sentence.end);
        let speaker = self.cited(speaker.clone(), cue, sentence.end).or(speaker);
        // `X nannte es „absurd“, fügte aber hinzu: „…“`
        let front = pair.open == sentence.first || self.at(pair.open - 1).sign == ':';
        if speaker.is_none() && at > start && !front {
            return None;
        }
        let end =
            self.frame_end(speaker.as_ref().map_or(at + 1, |s| s.end).max(cue.last + 1), sentence);
        Some(Frame {
            speaker,
            cue: cue.spans(self),
            clause: Few::one(self.span(start..end)),
            passive: cue.passive,
            ..Frame::of(Rule::VerbBehind, start..end)
        })
    }

    /// `Anna Muster („Das geht zu weit“)`: who stands in front of the bracket.
    fn in_brackets(&self, pair: &Pair, sentence: Sentence<'_>) -> Option<Frame> {
        let open = pair.open.checked_sub(1).filter(|&open| open > sentence.first)?;
        let whole = self.at(open).sign == '(' && self.at(pair.close + 1).sign == ')';
        let first = whole.then(|| self.phrase_before(sentence, open)).flatten()?;
        (self.voice(first..open) == Voice::Speaks).then(|| Frame {
            speaker: Some(first..open),
            clause: Few::one(self.span(first..open)),
            ..Frame::of(Rule::NameBefore, first..open)
        })
    }

    /// `„Nein!“, winkt er ab`: behind a whole sentence in marks any verb can say who spoke.
    fn gesture(&self, pair: &Pair, sentence: Sentence<'_>) -> Option<Cue> {
        let verb = pair.close + 2;
        let token = self.at(verb);
        let ends = || ["t", "te", "ten"].iter().any(|end| self.words(verb).ends_with(end));
        let finite = token.is(Class::FINITE) || token.word.class == Class::NONE && ends();
        let subject = || self.behind(verb + 1, sentence.end).filter(|own| own.start == verb + 1);
        let whole = || (pair.open + 1..pair.close).any(|at| self.is_finite(at));
        let alone = pair.open == sentence.first && self.at(verb - 1).sign == ',';
        let speaks = |own: Range<usize>| self.can_follow(own);
        (alone && finite && !token.is(SPEAKING) && whole() && subject().is_some_and(speaks))
            .then_some(Cue {
                takes: Takes::Voices,
                verb,
                last: verb,
                passive: false,
                final_verb: false,
            })
    }

    /// `„Nein!“, brach es aus X heraus`, `„Nein!“, tönte es aus dem Saal`
    fn burst(&self, pair: &Pair, verb: usize, sentence: Sentence<'_>) -> Option<Frame> {
        let alone = pair.open == sentence.first && self.at(verb - 1).sign == ',';
        if !alone {
            return None;
        }
        // `„Frei“, steht an der Wand`
        if self.says_one_of(verb, STANDS) {
            let place = self.place_of(verb + 1, sentence.end);
            let end = self.frame_end(verb + 1, sentence);
            // `…, stand auf ihrer Seite`: whose it is was told before.
            let own = place.clone().is_some_and(|own| self.begins_with_whose(own.start));
            return Some(Frame {
                cue: Few::one(self.span(verb..verb + 1)),
                clause: Few::one(self.span(verb - 1..end)),
                passive: !own,
                speaker: place.filter(|_| !own),
                ..Frame::of(Rule::ItSays, verb - 1..end)
            });
        }
        let mut frame = self.says(verb + 1, "es").then(|| self.it_says(verb, sentence))?;
        // `„Nein!“, entfuhr es der Ministerin`
        if self.says_one_of(verb, &["entfuhr", "entfährt"]) {
            frame.speaker = self.noun_phrase(verb + 2, sentence.end).map(|end| verb + 2..end);
        }
        frame.speaker.is_some().then_some(frame)
    }

    /// `„Wir haben Angst“ – Anwohner klagen über Raser`, `„Ich bin froh“: Anna Muster gewinnt`
    fn name_behind(&self, sign: usize, sentence: Sentence<'_>) -> Option<Frame> {
        let number = sentence.clauses.iter().position(|clause| clause.first == sign + 1)?;
        let verb = sentence.clauses.get(number)?.verb?;
        let speaker = self.subject(sign + 1, verb, sentence.end)?;
        let end = speaker.end;
        self.can_follow(speaker.clone()).then(|| Frame {
            clause: Few::one(self.span(sign..end)),
            speaker: Some(speaker),
            ..Frame::of(Rule::NameBefore, sign..end)
        })
    }

    /// Only marks stand before the frame in this sentence.
    fn alone_before(&self, pair: &Pair, sentence: Sentence<'_>) -> bool {
        pair.open == sentence.first || matches!(self.at(pair.open - 1).sign, ':' | ',')
    }

    fn so_behind(&self, at: usize, sentence: Sentence<'_>) -> Option<Frame> {
        let name = self.noun_phrase(at + 1, sentence.end);
        let pronoun = name.is_none() && self.at(at + 1).is(Class::PRONOUN);
        let speaker = match pronoun {
            true => at + 1..at + 2,
            false if self.is_it_says(at + 1) => return Some(self.it_says(at + 1, sentence)),
            // `so brachte es X auf den Punkt`
            false if self.at(at + 1).is(Class::CUE.or(Class::FINITE)) => {
                self.behind(at + 2, sentence.end)?
            }
            false => at + 1..name?,
        };
        let end = self.frame_end(speaker.end, sentence);
        Some(Frame {
            cue: Few::one(self.span(at..at + 1)),
            clause: Few::one(self.span(at - 1..end)),
            speaker: Some(speaker),
            ..Frame::of(Rule::SoBehind, at - 1..end)
        })
    }

    /// `heißt es`
    pub(super) fn is_it_says(&self, at: usize) -> bool {
        ["heißt", "heisst", "hieß", "hiess"].iter().any(|verb| self.says(at, verb))
            && self.says(at + 1, "es")
    }

    /// `heißt es in dem Bericht`
    fn it_says(&self, at: usize, sentence: Sentence<'_>) -> Frame {
        let speaker = self.place_of(at + 2, sentence.end);
        let end = self.frame_end(speaker.as_ref().map_or(at + 2, |s| s.end), sentence);
        Frame {
            speaker,
            cue: Few::one(self.span(at..at + 2)),
            clause: Few::one(self.span(at - 1..end)),
            ..Frame::of(Rule::ItSays, at - 1..end)
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
        let before =
            clauses.filter(|(_, clause)| clause.end <= sign).take(if colon { 4 } else { 1 });
        // What a main clause says counts before what depends on it.
        let main = |clause: &Clause| clause.form == Form::Main;
        let mains = before.clone().filter(|(_, clause)| main(clause));
        let told = before.clone().any(|(_, clause)| main(clause));
        let others = before.filter(|(_, clause)| {
            let aside = told && matches!(clause.form, Form::As | Form::Fragment);
            colon && !main(clause) && !aside
        });
        for (number, clause) in mains.chain(others) {
            let cue = self.clause_cue(clause, sign);
            if let Some(cue) = cue.filter(|cue| cue.verb < sign && cue.last < sign) {
                let (first, speaker) = self.speaker_in(sentence, number, cue, sign);
                return Some(Frame {
                    speaker,
                    cue: cue.spans(self),
                    clause: Few::one(self.span(first..pair.open)),
                    passive: cue.passive,
                    ..Frame::of(Rule::VerbBefore, first..pair.open)
                });
            }
        }
        if colon {
            self.noun_before(sign, sentence).or_else(|| self.name_before(sign, sentence))
        } else {
            None
        }
    }

    /// The same inside of other marks, which open at `outer`: `„Er rief: ‚Halt!‘“`.
    pub(super) fn inside(&self, pair: &Pair, outer: usize) -> Option<Frame> {
        let colon = pair.open.checked_sub(1).filter(|&colon| self.at(colon).sign == ':')?;
        let inner = (outer + 1..colon).rev().take(LOOKED_BACK);
        let first = inner.take_while(|&at| !matches!(self.at(at).sign, '.' | '!' | '?')).last()?;
        let (end, mut own) = (pair.close + 1, Vec::new());
        self.clauses(first..end, &mut own);
        let classes = Class::NONE;
        let sentence = Sentence { first, end, full: end, clauses: &own, classes, named: false };
        self.frame_before(pair, sentence)
    }

    /// `Das Fazit von X: „…“`
    fn noun_before(&self, colon: usize, sentence: Sentence<'_>) -> Option<Frame> {
        let first = sentence.clauses.iter().rev().find(|clause| clause.end <= colon)?.first;
        let noun = (first..colon.min(first + 4))
            .find(|&at| self.at(at).is_capital() && !self.at(at).is(Class::ARTICLE))?;
        let of = self.says(noun + 1, "von")
            && self.at(noun).is(Class::JUDGEMENT.or(Class::SAYING).or(Class::CLAIM));
        let end = self.noun_phrase(noun + 2, colon).filter(|_| of)?;
        Some(Frame {
            speaker: Some(noun + 2..end),
            cue: Few::one(self.span(first..noun + 1)),
            clause: Few::one(self.span(first..colon + 1)),
            ..Frame::of(Rule::NameBefore, first..colon + 1)
        })
    }

    /// `X: „…“`, or a clause without a verb of speech.
    fn name_before(&self, colon: usize, sentence: Sentence<'_>) -> Option<Frame> {
        let before = |clause: &&Clause| clause.end <= colon && clause.first < colon;
        let clauses = sentence.clauses.iter().filter(before).count();
        let last = sentence.clauses.get(clauses.checked_sub(1)?)?;
        // What stands in the Konjunktiv is said already; the first clause names who says it.
        let own = last.form == Form::Main && !last.konjunktiv || self.is_new_name(last, colon);
        let number = if own { clauses - 1 } else { 0 };
        let clause = sentence.clauses.get(number)?;
        let speaker: Option<Range<usize>> = match clause.verb {
            Some(_) if clause.konjunktiv => None,
            Some(verb) => self.subject(self.field(sentence, number, verb), verb, clause.end),
            None => {
                let first = clause.first + usize::from(self.says(clause.first, "und"));
                self.noun_phrase(first, colon).map(|end| first..end)
            }
        };
        Some(Frame {
            speaker,
            clause: Few::one(self.span(clause.first..colon + 1)),
            ..Frame::of(Rule::NameBefore, clause.first..colon + 1)
        })
    }

    /// `…, und der Trainer Tim Muster: „…“`: somebody else is named right in front of the colon.
    fn is_new_name(&self, clause: &Clause, colon: usize) -> bool {
        let first = clause.first + usize::from(self.says(clause.first, "und"));
        let named = first > clause.first || colon > first + 1 && self.is_name(colon - 2, colon);
        clause.verb.is_none()
            && named
            && self.noun_phrase(first, colon) == Some(colon)
            && self.voice(first..colon) == Voice::Speaks
    }

    /// The verb that rules words in marks in the middle of a clause: `nannte den Plan „absurd“`.
    pub(super) fn ruling_verb(&self, pair: &Pair, sentence: Sentence<'_>) -> Option<Frame> {
        let own =
            sentence.clauses.iter().position(|c| c.first <= pair.open && pair.open < c.end)?;
        if let Some(rumour) = self.rumour(pair) {
            return Some(self.rumour_frame(
                sentence.first,
                sentence.clauses.get(own)?,
                pair,
                rumour,
            ));
        }
        let clause = sentence.clauses.get(own)?;
        // `hält das für „eine Frechheit“`
        if self.is_held(clause, pair.open) {
            let verb = clause.verb?;
            let takes = Takes::Judges;
            let cue = Cue { takes, verb, last: verb, passive: false, final_verb: false };
            return self.ruling_frame(sentence, own, cue);
        }
        let (number, cue) = (0..=own).rev().take(4).find_map(|number| {
            let clause = sentence.clauses.get(number)?;
            self.cue_near(clause, pair.open, sentence.end).map(|cue| (number, cue))
        })?;
        self.ruling_frame(sentence, number, cue)
    }

    /// The verb that rules words in marks inside of what another frame covers: `Laut Polizei sagte X, er habe „…“`.
    pub(super) fn inner_verb(
        &self,
        pair: &Pair,
        sentence: Sentence<'_>,
        outer: &Frame,
    ) -> Option<Frame> {
        let own =
            sentence.clauses.iter().position(|c| c.first <= pair.open && pair.open < c.end)?;
        let clause = sentence.clauses.get(own)?;
        let said = |cue: &Cue| {
            let verb = self.span(cue.verb..cue.verb + 1);
            outer.covers(verb)
        };
        // `nannte es „…“` rules its clause, `als „…“ bezeichnet` whatever stands around.
        let rules = |cue: &Cue| match cue.takes {
            Takes::Judges if self.is_called(pair.open) => true,
            Takes::Judges | Takes::Says => {
                clause.verb == Some(cue.verb) && clause.form == Form::Main && !clause.konjunktiv
            }
            _ => false,
        };
        let near = self.cue_near(clause, pair.open, sentence.end);
        let called = near.filter(rules).map(|cue| (own, cue));
        let told = || {
            let number = own.checked_sub(1)?;
            let before = sentence.clauses.get(number).filter(|before| before.form == Form::Main)?;
            let cue = self.clause_cue(before, sentence.end)?;
            let (at, _) = self.said_clause(sentence, number, cue)?;
            (at == own && cue.takes == Takes::Says).then_some((number, cue))
        };
        let (number, cue) = called.or_else(told).filter(|(_, cue)| said(cue))?;
        let rule = if number == own { Rule::Judged } else { Rule::Marks };
        self.ruling_frame(sentence, number, cue).map(|frame| Frame { rule, ..frame })
    }

    fn ruling_frame(&self, sentence: Sentence<'_>, number: usize, cue: Cue) -> Option<Frame> {
        let clause = sentence.clauses.get(number)?;
        let (_, speaker) = self.speaker_in(sentence, number, cue, sentence.end);
        Some(Frame {
            speaker,
            cue: cue.spans(self),
            passive: cue.passive,
            ..Frame::of(Rule::Judged, clause.first..clause.end)
        })
    }

    /// `In dem Brief ist von „…“ die Rede`: the last two words stand at `rumour`.
    fn rumour_frame(&self, first: usize, clause: &Clause, pair: &Pair, rumour: usize) -> Frame {
        let verb = clause.verb.map(|verb| self.span(verb..verb + 1));
        let place = |first: usize| self.place_of(first, pair.open.saturating_sub(2));
        Frame {
            speaker: place(clause.first).or_else(|| place(first)),
            cue: verb.into_iter().chain([self.span(rumour..rumour + 2)]).collect(),
            passive: true,
            ..Frame::of(Rule::Judged, clause.first..clause.end)
        }
    }
}

/// So many tokens in front of inner marks are looked at.
const LOOKED_BACK: usize = 60;
