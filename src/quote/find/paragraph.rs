//! One paragraph: its sentences in order, and what goes from one to the next.

use super::{
    clause::{Clause, Form},
    indirect::{Frame, Sentence},
    marks::{self, Pair},
    note::{Note, Who},
    phrase::Reading,
    speech::{Clue, Clues},
    tokens::{self, Shape, Token},
};
use crate::{
    Span,
    quote::{Few, MarkStyle, Quote, QuoteKind, Rule, words::Class},
};
use std::{cmp::Reverse, ops::Range};

/// A quotation as places in the caller's text.
#[derive(Debug, Clone)]
pub(super) struct Find {
    pub(super) kind: QuoteKind,
    pub(super) spans: Few<Span>,
    pub(super) inner: Span,
    pub(super) speaker: Option<Who>,
    pub(super) cue: Few<Span>,
    pub(super) frame: Few<Span>,
    pub(super) style: Option<MarkStyle>,
    pub(super) depth: usize,
    pub(super) closed: bool,
    pub(super) score: i32,
    pub(super) rule: Rule,
}

/// Buffers that are used again for each paragraph.
#[derive(Debug, Clone, Default)]
pub(super) struct Buffers {
    tokens: Vec<Token>,
    clauses: Vec<Clause>,
}

/// What a paragraph is read with.
pub(super) struct Reader<'a> {
    /// The whole text of the caller.
    pub(super) text: &'a str,
    pub(super) note: &'a mut Note,
    /// The way from the paragraph's bytes to the caller's.
    pub(super) back: &'a dyn Fn(Span) -> Span,
    pub(super) finds: Vec<Find>,
    /// The tokens of the sentence before in this paragraph, without its final sign.
    pub(super) sentence_before: Option<Range<usize>>,
}

/// Reads a paragraph and gives its quotations, terms and titles too, in order.
pub(super) fn read(
    paragraph: &str,
    buffers: &mut Buffers,
    goes_on: Option<char>,
    reader: &mut Reader<'_>,
) {
    buffers.tokens.clear();
    tokens::read(paragraph, &mut buffers.tokens);
    let pairs = marks::pair(&mut buffers.tokens, &mut reader.note.guillemets, goes_on);
    let reading = Reading { text: paragraph, tokens: &buffers.tokens };
    let mut first = 0;
    let mut pair = 0;
    while first < buffers.tokens.len() {
        let full = reading.sentence_end(first);
        buffers.clauses.clear();
        // A bracket around the sentence is no part of it.
        let start = (first..full)
            .find(|&at| !matches!(reading.at(at).sign, '(' | '[' | '–' | '-' | ')'))
            .unwrap_or(first);
        let bracket =
            start > first && matches!(reading.at(full - 1).sign, ')' | ']') && full - 1 > start;
        let stop = usize::from(bracket);
        let stop = stop
            + usize::from(
                matches!(reading.at(full - 1 - stop).sign, '.' | '!' | '?' | '…')
                    && full - 1 - stop > start,
            );
        reading.clauses(start..full - usize::from(bracket), &mut buffers.clauses);
        let words = buffers.tokens.get(start..full).unwrap_or_default();
        let sentence = Sentence {
            first: start,
            end: full - stop,
            full,
            clauses: &buffers.clauses,
            classes: words.iter().fold(Class::NONE, |all, token| all.or(token.word.class)),
        };
        let inside = pairs.get(pair..).unwrap_or_default();
        let inside = inside.get(..inside.partition_point(|p| p.open < full)).unwrap_or_default();
        reader.sentence(&reading, sentence, inside);
        pair += inside.len();
        first = full;
    }
    reader.finds.sort_by_key(|find| {
        let spans = find.spans.as_slice();
        (spans.first().map_or(0, |s| s.start), Reverse(spans.last().map_or(0, |s| s.end)))
    });
}

impl Reader<'_> {
    fn sentence(&mut self, reading: &Reading<'_>, sentence: Sentence<'_>, pairs: &[Pair]) {
        self.names(reading, sentence);
        let frame = reading.indirect(sentence).or_else(|| self.this(reading, sentence));
        let free = frame.is_none() && self.is_free(reading, sentence);
        let before = self.note.reported;
        let before_it = self.note.speaker;
        let who = frame.as_ref().map(|frame| self.who(reading, frame.speaker.clone()));
        let mut spoken = false;
        let mut outer: Option<(usize, Option<Who>)> = None;
        let mut last_frame: Option<Frame> = None;
        let person = !pairs.is_empty()
            && subject(reading, sentence).is_some_and(|subject| self.is_person(reading, subject));
        for pair in pairs {
            let inside = outer.filter(|(end, _)| pair.open < *end);
            let own = reading
                .direct(pair, sentence)
                .or_else(|| shared(reading, pair, last_frame.as_ref()));
            let rule = own.as_ref().map_or(Rule::Marks, |own| own.rule);
            let mut clues = Clues::default();
            let framed = own.as_ref().map(|own| own.rule);
            let inner_colon =
                inside.is_some() && pair.open > 0 && reading.at(pair.open - 1).sign == ':';
            clues.note(
                Clue::Framed,
                inner_colon || framed.is_some_and(|rule| rule != Rule::NameBefore),
            );
            clues.note(Clue::Colon, framed == Some(Rule::NameBefore));
            clues.note(Clue::FrameAlone, own.as_ref().is_some_and(|own| alone(reading, pair, own)));
            clues.note(Clue::Reported, frame.is_some());
            clues.note(Clue::Free, free);
            clues.note(Clue::Carried, before);
            clues.note(Clue::Repeated, self.is_repeated(reading, pair));
            clues.note(Clue::Inside, inside.is_some());
            clues.note(Clue::OtherSpeech, spoken);
            clues.note(Clue::Person, person);
            let clues = reading.clues(pair, clues, sentence);
            let score = clues.points();
            let speech = score >= Quote::SPEECH;
            let ruling = own
                .clone()
                .or_else(|| frame.clone())
                .or_else(|| reading.ruling_verb(pair, sentence).filter(|_| !free));
            let speaker = self.speaker_of(reading, sentence, pair, ruling.as_ref(), free);
            let speaker = match inside {
                Some((_, outer)) if ruling.is_none() => outer,
                _ => speaker,
            };
            let mut find = self.marked(reading, pair, score);
            find.rule = if rule == Rule::Marks
                && ruling.as_ref().is_some_and(|ruling| ruling.rule == Rule::Judged)
            {
                Rule::Judged
            } else {
                rule
            };
            if speech {
                find.speaker = speaker;
                if let Some(ruling) = &ruling {
                    find.cue = self.places(ruling.cue);
                    find.frame = self.places(ruling.clause);
                }
                if pair.depth == 0 {
                    outer = Some((pair.close, speaker));
                }
                spoken = true;
                self.remember(speaker);
                last_frame = own.or(last_frame);
            } else {
                find.kind = reading.name_or_term(pair);
            }
            self.finds.push(find);
        }
        if let Some(frame) = frame {
            if !frame.said.as_slice().is_empty() {
                self.indirect(&frame, who.flatten());
                // `nach eigenen Angaben`: whom the sentence tells of goes on.
                let own = |s: &Range<usize>| reading.words(s.start).starts_with("eigen");
                if frame.speaker.as_ref().is_some_and(own) {
                    self.note.speaker = before_it;
                    self.remember(self.who(reading, subject(reading, sentence)));
                }
                spoken = true;
            }
        } else if free {
            self.free(reading, sentence);
            spoken = true;
        }
        self.note.announced = None;
        if !spoken {
            self.reporter(reading, sentence);
        }
        self.note.reported = spoken;
        self.sentence_before = Some(sentence.first..sentence.end);
        self.person(reading, sentence);
    }

    /// Who said words in marks: whom the frame names, else the subject of the sentence, else who spoke last.
    fn speaker_of(
        &self,
        reading: &Reading<'_>,
        sentence: Sentence<'_>,
        pair: &Pair,
        ruling: Option<&Frame>,
        free: bool,
    ) -> Option<Who> {
        let before = || {
            self.note.announced.map(|who| Who { carried: true, ..who }).or_else(|| self.carried())
        };
        let subject = || {
            let subject =
                subject(reading, sentence).filter(|_| !free && pair.open > sentence.first);
            self.who(reading, subject)
        };
        let judge = || self.who(reading, reading.judge(sentence));
        let Some(ruling) = ruling else { return judge().or_else(subject).or_else(before) };
        let named = self.who(reading, ruling.speaker.clone());
        let nobody = ruling.speaker.clone().is_some_and(|s| reading.says(s.start, "man"));
        // `Seine Zuversicht hat Gründe: „…“` names no speaker.
        let thing = ruling.rule == Rule::NameBefore
            && ruling.cue.as_slice().is_empty()
            && ruling
                .speaker
                .clone()
                .is_some_and(|range| range.len() > 1 && !self.is_person(reading, range));
        let named = if ruling.rule == Rule::NameBefore { judge().or(named) } else { named };
        if thing || nobody || (named.is_none() && !ruling.passive) {
            before().or(named)
        } else {
            named
        }
    }

    fn places(&self, spans: Few<Span>) -> Few<Span> {
        spans.map(|span| (self.back)(span))
    }

    fn marked(&self, reading: &Reading<'_>, pair: &Pair, score: i32) -> Find {
        let open = reading.at(pair.open);
        let close = reading.at(pair.close);
        // From mark to mark, what nobody sees beside them included.
        let place = |token: &Token| (self.back)(Span::new(token.start, token.end));
        let (first, last) = (place(open), place(close));
        let inner = Span::new(first.end, if pair.closed { last.start } else { last.end });
        Find {
            kind: QuoteKind::Direct,
            spans: Few::one((self.back)(Span::new(open.start, close.end))),
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

    fn indirect(&mut self, frame: &Frame, who: Option<Who>) {
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
    fn free(&mut self, reading: &Reading<'_>, sentence: Sentence<'_>) {
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
        self.finds.push(Find {
            kind: QuoteKind::FreeIndirect,
            spans: Few::one(span),
            inner: span,
            speaker: self.carried(),
            cue: Few::none(),
            frame: Few::none(),
            style: None,
            depth: 0,
            closed: true,
            score: Quote::SPEECH,
            rule: Rule::Free,
        });
    }

    /// `Der Flughafen ist gesperrt. Dies teilte die Polizei mit.`
    fn this(&self, reading: &Reading<'_>, sentence: Sentence<'_>) -> Option<Frame> {
        let before = self.sentence_before.clone()?;
        let clause = sentence.clauses.first()?;
        let this = reading.says(sentence.first, "dies") || reading.says(sentence.first, "das");
        let verb = sentence.first + 1;
        if !this || self.note.reported || reading.at(verb).shape != Shape::Lower {
            return None;
        }
        let cue = reading.cue(verb, verb + 1, sentence.end)?;
        if !matches!(cue.takes, crate::quote::words::Takes::Says) {
            return None;
        }
        let speaker = reading.behind(verb + 1, sentence.end)?;
        let end = clause.end.max(speaker.end).max(cue.last + 1).min(sentence.end);
        let before = behind_dateline(reading, before);
        let said = [reading.span(before), reading.span(sentence.first..verb)];
        Some(Frame {
            speaker: Some(speaker),
            cue: cue.spans(reading),
            clause: Few::one(reading.span(verb..end)),
            said: said.into_iter().collect(),
            passive: cue.passive,
            rule: Rule::This,
            tokens: verb..end,
        })
    }

    /// Tells whether a sentence goes on with what somebody said.
    fn is_free(&self, reading: &Reading<'_>, sentence: Sentence<'_>) -> bool {
        let mains = sentence.clauses.iter().filter(|clause| clause.form == Form::Main);
        for clause in mains.take(1) {
            if clause.konjunktiv {
                let fixed = clause.verb.is_some_and(|verb| {
                    reading.says(verb, "sei")
                        && ["dank", "es", "denn"].iter().any(|word| reading.says(verb + 1, word))
                });
                return !fixed;
            }
            if clause.second {
                // `Hätte er …, wäre …` is a condition.
                return self.note.reported && clause.verb != Some(clause.first);
            }
        }
        false
    }
}

/// The pair stands beside its frame and outside of any other clause.
fn alone(reading: &Reading<'_>, pair: &Pair, frame: &Frame) -> bool {
    let before = reading.at(pair.open.saturating_sub(1)).sign;
    let free = pair.open == 0 || matches!(before, '.' | '!' | '?' | ':' | '…');
    let behind = matches!(reading.at(pair.close + 1).sign, ',' | '–');
    match frame.rule {
        Rule::VerbBehind | Rule::SoBehind | Rule::ItSays => free && behind,
        _ => false,
    }
}

/// The sentence without `Musterstadt (abc) –` in front.
fn behind_dateline(reading: &Reading<'_>, sentence: Range<usize>) -> Range<usize> {
    let spoken = Class::FINITE.or(Class::FUNCTION).or(Class::KONJUNKTIV);
    let reach = sentence.start..sentence.end.min(sentence.start + 10);
    let dash = reach
        .take_while(|&at| !reading.at(at).is(spoken))
        .find(|&at| matches!(reading.at(at).sign, '–' | '—' | '-'));
    match dash {
        Some(dash) if dash > sentence.start && dash + 1 < sentence.end => dash + 1..sentence.end,
        _ => sentence,
    }
}

/// `„A“, sagte X, „B“`: the frame of the quotation before.
fn shared(reading: &Reading<'_>, pair: &Pair, last: Option<&Frame>) -> Option<Frame> {
    let last = last?;
    let near = last.tokens.end == pair.open || last.tokens.end + 1 == pair.open;
    (near
        && matches!(last.rule, Rule::VerbBehind | Rule::SoBehind | Rule::ItSays)
        && reading.at(pair.open).shape == Shape::Mark)
        .then(|| last.clone())
}

/// The subject of the main clause, unless it is said already.
pub(super) fn subject(reading: &Reading<'_>, sentence: Sentence<'_>) -> Option<Range<usize>> {
    let mut mains = sentence.clauses.iter().enumerate();
    let (number, clause) = mains.find(|(_, clause)| clause.form == Form::Main)?;
    let verb = clause.verb.filter(|_| !clause.konjunktiv)?;
    reading.subject(reading.field(sentence, number, verb), verb, sentence.end)
}
