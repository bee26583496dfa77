//! Finds made from frames and marks, and the sentences that go on with what was said.

use super::{
    clause::Form,
    marks::Pair,
    note::Who,
    paragraph::{Find, Reader},
    reading::Reading,
    sentence::{Frame, Sentence},
    tokens::{Shape, Token},
};
use crate::{
    Span,
    quote::{
        Few, Quote, QuoteKind, Rule,
        words::{Class, Takes},
    },
};
use std::ops::Range;

impl Reader<'_> {
    pub(super) fn places(&self, spans: Few<Span>) -> Few<Span> {
        spans.map(|span| (self.back)(span))
    }

    pub(super) fn marked(&self, reading: &Reading<'_>, pair: &Pair, score: i32) -> Find {
        let open = reading.at(pair.open);
        let close = reading.at(pair.close);
        // From mark to mark, what nobody sees beside them included.
        let place = |token: &Token| (self.back)(Span::new(token.start(), token.end()));
        let (first, last) = (place(open), place(close));
        let inner = Span::new(first.end, if pair.closed { last.start } else { last.end });
        Find {
            kind: QuoteKind::Direct,
            spans: Few::one((self.back)(Span::new(open.start(), close.end()))),
            inner,
            speaker: None,
            cue: Few::none(),
            frame: Few::none(),
            style: Some(pair.style),
            depth: pair.depth,
            closed: pair.closed,
            score,
            rule: Rule::Marks,
        }
    }

    pub(super) fn indirect(&mut self, frame: &Frame, who: Option<Who>) {
        let spans = self.places(frame.said);
        let Some(&inner) = spans.as_slice().first() else { return };
        // Words that stand in marks altogether were said directly.
        let same = |find: &Find| find.kind.is_speech() && find.spans == spans;
        if self.finds.iter().rev().take(8).any(same) {
            return;
        }
        self.finds.push(Find {
            kind: QuoteKind::Indirect,
            spans,
            inner,
            speaker: who,
            cue: self.places(frame.cue),
            frame: self.places(frame.clause),
            style: None,
            depth: 0,
            closed: true,
            score: Quote::SPEECH,
            rule: frame.rule,
        });
        self.remember(who);
    }

    /// A whole sentence in the Konjunktiv; several in a row are one find.
    pub(super) fn free(&mut self, reading: &Reading<'_>, sentence: Sentence<'_>) {
        let span = (self.back)(reading.span(sentence.first..sentence.full));
        let near = |find: &Find| {
            find.kind == QuoteKind::FreeIndirect
                && find.inner.end <= span.start
                && self.text.get(find.inner.end..span.start).is_some_and(|t| t.trim().is_empty())
        };
        let mut newest = (0..self.finds.len()).rev().take(8);
        if let Some(last) = newest.find(|&i| self.finds.get(i).is_some_and(near)) {
            if let Some(find) = self.finds.get_mut(last) {
                find.inner.end = span.end;
                find.spans = Few::one(find.inner);
            }
            return;
        }
        if self.goes_on_behind_semicolon(span) {
            return;
        }
        let speaker = self.before(reading);
        self.remember(speaker);
        self.finds.push(Find {
            kind: QuoteKind::FreeIndirect,
            spans: Few::one(span),
            inner: span,
            speaker,
            cue: Few::none(),
            frame: Few::none(),
            style: None,
            depth: 0,
            closed: true,
            score: Quote::SPEECH,
            rule: Rule::Free,
        });
    }

    /// `X sagte, er gehe; er komme wieder`: indirect speech that stands before the semicolon goes on.
    fn goes_on_behind_semicolon(&mut self, half: Span) -> bool {
        let text = self.text;
        let before = |last: &Span| text.get(last.end..half.start).map(str::trim_end) == Some(";");
        let newest = self.finds.iter_mut().rev().take(8);
        let mut indirect = newest.filter(|find| find.kind == QuoteKind::Indirect);
        let Some(find) = indirect.find(|find| {
            let ends = |spans: &Few<Span>| spans.as_slice().last().is_some_and(before);
            ends(&find.spans) || ends(&find.frame)
        }) else {
            return false;
        };
        let stop =
            text.get(half.start..half.end).is_some_and(|t| t.ends_with(['.', '!', '?', ';']));
        let end = half.end - usize::from(stop);
        let last = find.spans.as_slice().last().copied();
        if last.as_ref().is_some_and(before) {
            let longer = |own| if Some(own) == last { Span::new(own.start, end) } else { own };
            find.spans = find.spans.map(longer);
        } else {
            find.spans.push(Span::new(half.start, end));
        }
        find.inner = find.spans.as_slice().first().copied().unwrap_or(find.inner);
        true
    }

    /// `Der Flughafen ist gesperrt. Dies teilte die Polizei mit.`
    pub(super) fn this(&self, reading: &Reading<'_>, sentence: Sentence<'_>) -> Option<Frame> {
        let before = self.sentence_before.clone().filter(|_| !self.note.reported)?;
        let frame = reading.says_this(sentence, &["dies", "das"])?;
        let verb = frame.tokens.start;
        let said = [reading.span(before), reading.span(sentence.first..verb)];
        Some(Frame { said: said.into_iter().collect(), ..frame })
    }

    /// `„Wir bauen um.“ Das sagte die Chefin am Abend.`: who said the words in marks just before.
    pub(super) fn said_before(
        &mut self,
        reading: &Reading<'_>,
        sentence: Sentence<'_>,
    ) -> Option<()> {
        let opens = ["dies", "das", "so"];
        if !reading.says_one_of(sentence.first, &opens) {
            return None;
        }
        let outer = |find: &Find| find.kind == QuoteKind::Direct && find.depth == 0;
        let mut newest = (0..self.finds.len()).rev().take(8);
        let last = newest.find(|&at| self.finds.get(at).is_some_and(outer))?;
        let start = (self.back)(reading.span(sentence.first..sentence.full)).start;
        let bare = |find: &&Find| {
            let between =
                find.spans.as_slice().last().and_then(|last| self.text.get(last.end..start));
            let near = between.is_some_and(|t| t.trim_matches([' ', '.']).is_empty());
            find.rule == Rule::Marks && find.frame.as_slice().is_empty() && near
        };
        self.finds.get(last).filter(bare)?;
        let frame = reading.says_this(sentence, &opens)?;
        let who = self.who(reading, frame.speaker)?;
        let (cue, clause) = (self.places(frame.cue), self.places(frame.clause));
        let find = self.finds.get_mut(last)?;
        (find.speaker, find.cue, find.frame) = (Some(who), cue, clause);
        self.remember(Some(who));
        Some(())
    }

    /// Tells whether a sentence goes on with what somebody said.
    pub(super) fn is_free(&self, reading: &Reading<'_>, sentence: Sentence<'_>) -> bool {
        let mains = sentence.clauses.iter().filter(|clause| clause.form == Form::Main);
        for clause in mains.take(1) {
            if clause.konjunktiv {
                let told = self.note.reported || self.note.summed_up;
                return !clause.verb.is_some_and(|verb| {
                    reading.is_fixed(sentence.first, verb)
                        || !told && reading.is_call(sentence.first, verb)
                });
            }
            if clause.second {
                // `Hätte er …, wäre …` is a condition.
                // `Das wären 20 Meter mehr` is what the writer thinks.
                let own = reading.says(clause.first, "das")
                    && reading.says_one_of(clause.first + 1, &["wäre", "wären"])
                    || clause.verb.is_some_and(|verb| reading.begins(verb, "dürfte"));
                return (self.note.reported || self.note.summed_up)
                    && !own
                    && clause.verb != Some(sentence.first);
            }
        }
        false
    }
}

impl Reading<'_> {
    /// `Dies teilte X mit`: the frame of what the sentence before says.
    fn says_this(&self, sentence: Sentence<'_>, opens: &[&str]) -> Option<Frame> {
        let clause = sentence.clauses.first()?;
        let verb = sentence.first + 1;
        if !self.says_one_of(sentence.first, opens) || self.at(verb).shape != Shape::Lower {
            return None;
        }
        let cue = self.cue(verb, verb + 1, sentence.end)?;
        // `Das geht aus einem Bericht hervor.`
        let out = self.says(cue.last, "hervor");
        let speaker = match cue.takes {
            Takes::Says => self.behind(verb + 1, sentence.end)?,
            Takes::Impersonal if out => self.place_of(verb + 1, sentence.end)?,
            _ => return None,
        };
        let end = clause.end.max(speaker.end).max(cue.last + 1).min(sentence.end);
        Some(Frame {
            speaker: Some(speaker),
            cue: cue.spans(self),
            clause: Few::one(self.span(verb..end)),
            passive: cue.passive,
            ..Frame::of(Rule::This, verb..end)
        })
    }

    /// `Gott sei Dank`, `Sei es drum`, `es sei denn`
    fn is_fixed(&self, first: usize, verb: usize) -> bool {
        let it = verb == first || self.says(verb - 1, "es");
        self.says(verb, "sei")
            && (self.says(verb + 1, "dank") || it && self.says_one_of(verb + 1, &["es", "denn"]))
    }

    /// `Man hole Hilfe`, `Es lebe der König`, `Es sei erwähnt, dass …`: what the writer wishes or asks for.
    fn is_call(&self, first: usize, verb: usize) -> bool {
        let ruling = self.at(verb).is(Class::AUXILIARY.or(Class::MODAL));
        let front = verb == first + 1;
        let asked = front && !ruling && self.says(first, "man");
        let wished = front && self.says(first, "es") && self.says_one_of(verb, &["lebe", "leben"]);
        let noted =
            || self.says_one_of(verb + 1, &["erwähnt", "angemerkt", "daran", "darauf", "gesagt"]);
        asked || wished || front && self.says(first, "es") && self.says(verb, "sei") && noted()
    }

    /// Where a sentence begins behind `Musterstadt (abc) –`.
    pub(super) fn behind_dateline(&self, sentence: Range<usize>) -> usize {
        let first = sentence.start;
        let spoken = Class::FINITE.or(Class::FUNCTION).or(Class::KONJUNKTIV);
        let reach = self.tokens.get(first..sentence.end.min(first + 12)).unwrap_or_default();
        let inside = |token: &&Token| token.shape != Shape::Mark && !token.is(spoken);
        let mut behind_first = reach.iter().take_while(inside).skip(1);
        let dash = behind_first.position(|token| matches!(token.sign, '–' | '—' | '-'));
        let dash = dash.map(|words| first + 1 + words);
        dash.filter(|&dash| {
            let house = (first..dash).any(|at| self.at(at).sign == '(');
            let begins = self.at(dash + 1).is_capital() || self.at(dash + 1).shape == Shape::Mark;
            let again = (dash + 1..sentence.end.min(dash + 12))
                .any(|at| matches!(self.at(at).sign, '–' | '—' | '-'));
            self.at(dash).blank_before && (house || begins && !again)
        })
        .map_or(first, |dash| dash + 1)
    }
}
