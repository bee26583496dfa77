//! Agencies that sentences name: `wie die Agentur Reuters meldet`.

use crate::{
    source::{Source, grammar, words},
    span::{Found, Span},
    text::{ends_word, is_blank, starts_word},
};
use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use memchr::memchr;
use std::sync::LazyLock;

/// The end of `Agentur`, for which alone the words and names that end so are looked for: few other words hold it.
const AGENTUR: &str = "ntur";

/// The agencies that prose names: those that are spelled like nothing else, and the end of `Agentur` behind them.
static CLEAR_NAMES: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let names = words::CLEAR.iter().filter(|name| !name.ends_with(AGENTUR));
    let mut builder = AhoCorasick::builder();
    builder.match_kind(MatchKind::LeftmostLongest).kind(Some(AhoCorasickKind::DFA));
    builder.build(names.chain([&AGENTUR])).ok()
});

/// A name, or a word for agency, that the automaton found.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Hit {
    span: Span,
    /// A word for agency: the name stands behind it.
    word: bool,
}

impl Hit {
    /// The same, counted from byte `start` on.
    fn back(self, start: usize) -> Option<Self> {
        let (from, to) = (self.span.start.checked_sub(start)?, self.span.end.checked_sub(start)?);
        Some(Self { span: Span::new(from, to), ..self })
    }
}

/// What the automaton finds in `text`.
pub(super) fn hits(text: &str) -> impl Iterator<Item = Hit> {
    let found = CLEAR_NAMES.as_ref().map(|names| names.find_iter(text));
    found.into_iter().flatten().filter_map(|hit| {
        let span = Span::new(hit.start(), hit.end());
        if span.of(text)? == AGENTUR {
            return agentur(text.get(..span.end)?);
        }
        Some(Hit { span, word: false })
    })
}

/// The name or the word for agency that `text` ends with.
fn agentur(text: &str) -> Option<Hit> {
    let longest = |names: &[&str]| {
        names.iter().filter(|name| text.ends_with(**name)).map(|name| name.len()).max()
    };
    let name = longest(words::CLEAR);
    let len = name.or_else(|| longest(words::AGENCY_WORDS))?;
    Some(Hit { span: Span::new(text.len() - len, text.len()), word: name.is_none() })
}

/// The hits of a stretch of text, which is looked through at once: the automaton is slow to start.
#[derive(Debug, Clone, Default)]
pub(crate) struct Names {
    hits: Vec<Hit>,
    /// How many of them lie in front of the paragraph at hand.
    passed: usize,
    /// Where the stretch ends, at the end of a line.
    until: usize,
}

impl Names {
    /// So many bytes are looked through at once, and on to the end of the line.
    const STRETCH: usize = 4096;

    /// The hits inside the paragraph at `span`, counted from its start; paragraphs come one after the other.
    pub(crate) fn inside(&mut self, text: &str, span: Span) -> impl Iterator<Item = Hit> {
        if span.end > self.until {
            let near = text.len().min(span.end.max(span.start + Self::STRETCH));
            let line = text.as_bytes().get(near..).and_then(|rest| memchr(b'\n', rest));
            self.until = line.map_or(text.len(), |line| near + line);
            self.hits.clear();
            self.passed = 0;
            let stretch = Span::new(span.start, self.until);
            self.hits.extend(
                hits(stretch.of(text).unwrap_or(""))
                    .map(|hit| Hit { span: hit.span.shifted(span.start), ..hit }),
            );
        }
        let rest = self.hits.get(self.passed..).unwrap_or_default();
        let inside = rest.iter().take_while(|hit| hit.span.start < span.end).count();
        self.passed += inside;
        let inside = rest.get(..inside).unwrap_or_default();
        inside.iter().filter_map(move |hit| hit.back(span.start))
    }
}

/// Adds the agencies that the sentences of the paragraph name.
pub(super) fn mentions<'t>(
    text: &'t str,
    hits: impl Iterator<Item = Hit>,
    found: &mut Vec<Found<Source<'t>>>,
) {
    let known = found.len();
    let mut end = 0;
    for Hit { span, word } in hits {
        let span =
            if word { behind_word(text, span.end) } else { in_edges(text, span.start, span.end) };
        let Some(span) = span.filter(|span| span.start >= end) else { continue };
        if found.iter().take(known).any(|other| other.span.overlaps(span)) {
            continue;
        }
        end = span.end;
        if let Some(source) = span.of(text).and_then(|name| mention(text, name)) {
            found.push(Found::new(span, source));
        }
    }
    if known > 0 {
        found.sort_by_key(|source| (source.span.start, std::cmp::Reverse(source.span.end)));
    }
}

fn mention<'t>(text: &'t str, name: &'t str) -> Option<Source<'t>> {
    let (source, rest) = grammar::named_agency(name)?;
    let at = (name.as_ptr() as usize).checked_sub(text.as_ptr() as usize)?;
    rest.is_empty().then(|| source.shifted(at))
}

/// A name with word edges on both sides; `dpa-Reporter` names dpa too.
fn in_edges(text: &str, start: usize, end: usize) -> Option<Span> {
    let rest = text.get(end..)?;
    let before = text.get(..start)?;
    let inside = before.ends_with('-')
        || rest.starts_with('.') && rest.get(1..)?.starts_with(char::is_alphanumeric);
    (starts_word(text, start) && ends_word(rest) && !inside).then(|| Span::new(start, end))
}

/// The agency behind `Nachrichtenagentur` or `Agentur`, also one that is spelled like a word: `Fars`, `AP`.
fn behind_word(text: &str, end: usize) -> Option<Span> {
    let rest = text.get(end..)?;
    let rest = rest.strip_prefix("en").unwrap_or(rest);
    let name = rest.trim_start_matches(|c: char| is_blank(c) || "„\"»(".contains(c));
    let (found, _) = grammar::agency_name(name).filter(|_| name.len() < rest.len())?;
    let start = text.len() - name.len();
    Some(Span::new(start, start + found.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_clear_name_is_an_agency() {
        for name in words::CLEAR {
            assert!(grammar::named_agency(name).is_some_and(|(_, rest)| rest.is_empty()), "{name}");
        }
    }
}
