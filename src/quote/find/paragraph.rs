//! One paragraph: its sentences in order, and what goes from one to the next.

use super::{
    clause::Clause,
    marks,
    note::{NO_NAME, Note, Who},
    reading::Reading,
    sentence::Sentence,
    source::SOURCE_WORDS,
    tokens::{self, Shape, Token},
};
use crate::{
    Span,
    quote::{Few, MarkStyle, QuoteKind, Rule, words::Class},
    text::Runs,
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
    runs: Runs,
    tokens: Vec<Token>,
    signs: Vec<u32>,
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
    /// The tokens of the first sentence.
    pub(super) opening: Option<Range<usize>>,
    /// The rows of the sentence that begin with a first name.
    pub(super) persons: Vec<Range<usize>>,
    /// The next paragraph begins with marks that the subject of this last sentence may have said.
    pub(super) heard: bool,
}

/// Reads a paragraph and gives its quotations, terms and titles too, in order.
pub(super) fn read(
    paragraph: &str,
    buffers: &mut Buffers,
    goes_on: Option<char>,
    reader: &mut Reader<'_>,
) {
    let Buffers { runs, tokens, signs, clauses } = buffers;
    tokens.clear();
    signs.clear();
    let marked = tokens::read(paragraph, runs, tokens, signs);
    let pairs =
        if marked { marks::pair(tokens, &mut reader.note.guillemets, goes_on) } else { Vec::new() };
    let mut pairs = pairs.as_slice();
    let reading = Reading { text: paragraph, tokens, signs };
    let mut first = 0;
    while first < tokens.len() {
        let full = reading.sentence_end(first);
        let (inside, rest) = pairs.split_at(pairs.partition_point(|pair| pair.open < full));
        // Inside of a paragraph the sentence before is asked when somebody wants to know.
        reader.heard = full == tokens.len() && goes_on.is_some_and(tokens::is_mark);
        let needed = reader.heard || !inside.is_empty();
        let sentence = reading.sentence(first..full, needed, clauses);
        reader.sentence(&reading, sentence, inside);
        pairs = rest;
        first = full;
    }
    let place = |find: &Find| {
        let spans = find.spans.as_slice();
        (spans.first().map_or(0, |s| s.start), Reverse(spans.last().map_or(0, |s| s.end)))
    };
    reader.finds.sort_by_key(place);
    // Words in an open mark may also stand in the Konjunktiv: they are said once.
    reader.finds.dedup_by_key(|find| place(find));
}

/// What words a sentence holds that somebody may have said without marks.
const TOLD: Class = Class::SPOKEN
    .or(SOURCE_WORDS)
    .or(Class::SO)
    .or(Class::CLAIM)
    .or(Class::KONJUNKTIV)
    .or(Class::KONJUNKTIV_2);

/// What no noun is.
const VERBAL: Class = Class::SPOKEN.or(Class::KONJUNKTIV).or(Class::KONJUNKTIV_2).or(Class::PARTED);

/// What can stand inside of a name.
const PARTICLE: Class = Class::NAME_PARTICLE.without(Class::COORDINATOR);

/// Verbs beside which `wissen`, `hören`, `sicher` tell of speech.
const RULING: Class = Class::AUXILIARY.or(Class::MODAL).or(Class::LETTING);

impl Reading<'_> {
    /// The sentence of some tokens, a bracket around it left out; with its clauses where they are
    /// needed or something in it may be told.
    fn sentence<'c>(
        &self,
        all: Range<usize>,
        needed: bool,
        clauses: &'c mut Vec<Clause>,
    ) -> Sentence<'c> {
        // `(lacht) Mein Nachbar sagte …`
        let aside = self.at(all.start).sign == '(';
        let close = all.clone().take(9).find(|&at| aside && self.at(at).sign == ')');
        let behind = close.map(|at| at + 1).filter(|&at| at < all.end && self.at(at).is_capital());
        let mut words = behind.unwrap_or(all.start)..all.end;
        let outside = |at: &usize| matches!(self.at(*at).sign, '(' | '[' | '–' | '-' | ')');
        let first = words.find(|at| !outside(at)).unwrap_or(all.start);
        let first = if all.start == 0 { self.behind_dateline(first..all.end) } else { first };
        let ends =
            |last: usize, signs: &[char]| last > first && signs.contains(&self.at(last).sign);
        let bracket = first > all.start && ends(all.end - 1, &[')', ']']);
        let inner = all.end - usize::from(bracket);
        let stop = ends(inner - 1, &['.', '!', '?', '…', ';']);
        let (found, named) = self.classes(first..all.end);
        clauses.clear();
        let half = found.is(Class::HALF) && found.is(RULING);
        let parted = found.is(Class::PARTED) && found.is(Class::LOOSE);
        if needed || half || parted || found.is(TOLD) {
            self.clauses(first..inner, clauses);
        }
        Sentence {
            first,
            end: inner - usize::from(stop),
            full: all.end,
            clauses,
            classes: found,
            named,
        }
    }

    /// What some words can be, all together, and whether two nouns stand side by side.
    fn classes(&self, words: Range<usize>) -> (Class, bool) {
        let (mut classes, mut named, mut before) = (Class::NONE, false, false);
        for token in self.tokens.get(words).unwrap_or_default() {
            let own = token.word.class;
            if token.shape != Shape::Capital {
                classes = classes.or(own);
                // `Ursula von der Leyen`
                before &= token.shape == Shape::Lower && own.is(PARTICLE);
                continue;
            }
            named |= before;
            before = !own.is(NO_NAME);
            // `die Reise`, `der Frage`: nouns that look like verbs.
            let noun = classes != Class::NONE;
            classes = classes.or(if noun { own.without(VERBAL) } else { own });
        }
        (classes, named)
    }
}
