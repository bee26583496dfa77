//! What the text itself says: every date with the day it means, and who said what.

use super::{Dated, Said, Words, label::looks::is_full_name, people::People};
use depesche::{
    Date, Found, Span,
    date::{self, Anchor, Rules},
    dates,
    quote::{Quote, QuoteKind, Speaker, quoted, quotes},
};

/// The dates of the article's own lines, seen from its day.
///
/// The discourse runs over the article from its first line to its last; what stands between and is
/// not its own gives no date.
pub fn dated<'t>(text: &'t str, own: &[Span], day: Option<Anchor>) -> Vec<Dated<'t>> {
    let (offset, article) = article(text, own);
    let found: Vec<(Span, Option<String>)> = match day {
        Some(day) => seen_from(article, day),
        None => dates(article).map(|found| (found.span, written(found.value))).collect(),
    };
    let dated = |(span, value): (Span, Option<String>)| {
        Some(Dated { words: words(text, own, span.shifted(offset))?, value })
    };
    found.into_iter().filter_map(dated).collect()
}

/// What each date means; a length or what comes again as TimeML writes it: `P3W`, `XXXX-WXX-1`.
fn seen_from(article: &str, day: Anchor) -> Vec<(Span, Option<String>)> {
    let rules = Rules::new();
    let timexes: Vec<_> = date::timexes(article, day, &rules).collect();
    let named = |span: Span| {
        let at = timexes.partition_point(|timex| timex.span.start < span.start);
        let inside = timexes.get(at).filter(|timex| span.contains(timex.span));
        inside.map(|timex| timex.value.value().to_string())
    };
    date::resolved(article, day, &rules)
        .map(|(found, meant)| {
            let meant = meant.map(|meant| meant.to_string());
            (found.span, meant.or_else(|| named(found.span)))
        })
        .collect()
}

/// What is said in the article's own lines.
pub fn said<'t>(text: &'t str, own: &[Span]) -> Vec<Said<'t>> {
    let (offset, article) = article(text, own);
    let said = |said: Said<'t>| {
        Some(Said { words: words(text, own, said.words.span.shifted(offset))?, ..said })
    };
    let mut who = Who::new(article, |name| inside(own, name.shifted(offset)));
    let mut all: Vec<_> = quotes(article).map(|found| who.said(article, &found)).collect();
    repeated(&mut all);
    all.into_iter().filter_map(said).collect()
}

/// So many reported words can lie between a pair of marks and those around it.
const NESTED: usize = 8;

/// Every pair of quotation marks of a text; one inside somebody's words is theirs.
pub fn marked<'t>(text: &'t str) -> Vec<Said<'t>> {
    let mut who = Who::new(text, |_| true);
    let spoken: Vec<_> =
        quotes(text).map(|found| (found.span, who.said(text, &found).speaker)).collect();
    let mut who = Who::new(text, |_| true);
    let around = |span: Span| {
        // They ascend by start: the innermost begins last.
        let before = spoken.partition_point(|(outer, _)| outer.start <= span.start);
        let near = spoken.get(before.saturating_sub(NESTED)..before).unwrap_or_default();
        let holds =
            |(outer, speaker): &&(Span, Option<String>)| outer.contains(span) && speaker.is_some();
        near.iter().rfind(holds)?.1.clone()
    };
    let marked = |found: Found<Quote<'t>>| {
        let mut said = who.said(text, &found);
        said.speaker = said.speaker.or_else(|| around(found.span));
        said
    };
    let mut marked: Vec<Said<'t>> = quoted(text).map(marked).collect();
    share(text, &mut marked);
    repeated(&mut marked);
    marked
}

/// A headline or subheading is repeated at most so many quotations further on.
const AGAIN: usize = 16;

/// Three words in marks that stand inside of longer ones further on are of who said those: `„Kann das noch nicht sagen“`
/// over the text that quotes `„Ich kann das noch nicht sagen, aber …“`.
fn repeated(said: &mut [Said<'_>]) {
    let words = |said: &Said<'_>| {
        let marks = ['„', '“', '”', '"', '»', '«', '‚', '‘', '.', '!', '?'];
        said.words.text.trim_matches(marks).to_lowercase()
    };
    for at in 0..said.len() {
        let Some((one, rest)) = said.get_mut(at..).and_then(<[_]>::split_first_mut) else { return };
        let head = words(one);
        if one.speaker.is_none() && head.split_whitespace().count() >= 3 {
            let longer = rest.iter().take(AGAIN).find(|other| words(other).contains(&head));
            one.speaker = longer.and_then(|other| other.speaker.clone());
        }
    }
}

/// Words in marks without a speaker are those of the next ones in their sentence.
fn share(text: &str, marked: &mut [Said<'_>]) {
    for at in (1..marked.len()).rev() {
        let Some((said, rest)) = marked.split_at_mut_checked(at) else { return };
        let (Some(said), Some(next)) = (said.last_mut(), rest.first()) else { return };
        let between = text.get(said.words.span.end..next.words.span.start).unwrap_or_default();
        let apart = between.contains(['\n', '.', '!', '?']);
        if said.speaker.is_none() && said.kind != "title" && !apart {
            said.speaker.clone_from(&next.speaker);
        }
    }
}

/// Who speaks, kept from one quotation to the next.
struct Who<'t> {
    text: &'t str,
    people: People<'t>,
    /// The person who spoke last, and where.
    last: Option<(String, usize)>,
}

impl<'t> Who<'t> {
    fn new(text: &'t str, counts: impl Fn(Span) -> bool) -> Self {
        Self { text, people: People::of(text, counts), last: None }
    }

    fn said<'q>(&mut self, text: &'q str, found: &Found<Quote<'q>>) -> Said<'q> {
        let quote = &found.value;
        let cited = quote.cue().iter().find(|cue| cue.text().starts_with("zitier"));
        let speaker = match cited {
            Some(cue) => self.cited(text, cue.span().end),
            None => quote.speaker().map(|speaker| self.speaker(speaker, found.span.start)),
        };
        let span = told(text, found);
        Said {
            words: Words { span, text: span.of(text).unwrap_or_default() },
            kind: kind(quote.kind()).to_owned(),
            speaker,
            cue: quote.cue().iter().map(|cue| cue.text().to_owned()).collect(),
        }
    }

    /// Who is quoted: `zitierte die Zeitung den Minister` has the speaker behind the one that writes.
    fn cited(&mut self, text: &str, at: usize) -> Option<String> {
        let rest = text.get(at..)?;
        let sentence = rest.find(". ").and_then(|end| rest.get(..end)).unwrap_or(rest);
        let pronoun = ["ihn", "sie"].contains(&sentence.split_whitespace().next()?);
        let named = self
            .people
            .first_in(Span::new(at, at + sentence.len()))
            .filter(|_| !pronoun)
            .map(str::to_owned);
        let name = named.or_else(|| self.meant(at))?;
        self.last = Some((name.clone(), at));
        Some(name)
    }

    /// Whom a pronoun means: the one who spoke last in the paragraph, or else was named last before.
    fn meant(&self, at: usize) -> Option<String> {
        let here = |(_, said): &&(String, usize)| {
            self.text.get(*said..at).is_some_and(|between| !between.contains('\n'))
        };
        let spoke = self.last.as_ref().filter(here).map(|(name, _)| name.clone());
        let named = || self.people.last_before(at).map(str::to_owned);
        spoke.or_else(named).or_else(|| self.last.as_ref().map(|(name, _)| name.clone()))
    }

    /// The full name where one is known, for a pronoun that of the person who spoke or was named last.
    fn speaker(&mut self, speaker: &Speaker<'_>, at: usize) -> String {
        let words = speaker.who();
        let mention = speaker.mention();
        let known = if is_demonstrative(mention.text()) {
            self.people.last_before(mention.span().start)
        } else {
            let office = !speaker.is_pronoun() && !speaker.is_carried();
            let holder = || self.people.holder(words.text(), words.span().start).filter(|_| office);
            let surname = || {
                let known = self.people.named(words.text());
                known.filter(|known| is_same(known, mention.text()))
            };
            self.people.full(mention.text()).or_else(surname).or_else(holder)
        };
        let name = match known {
            Some(name) => name.to_owned(),
            None if speaker.is_pronoun()
                || speaker.is_carried()
                    && speaker.name().is_none()
                    && !is_full_name(mention.text()) =>
            {
                self.meant(at).unwrap_or_else(|| words.text().to_owned())
            }
            None if speaker.name().is_none() => return words.text().to_owned(),
            None => words.text().to_owned(),
        };
        self.last = Some((name.clone(), at));
        name
    }
}

/// The words of a quotation without the one that stands for them: `… bleibt zu. Das teilte die Stadt mit.`
fn told(text: &str, found: &Found<Quote<'_>>) -> Span {
    match found.value.spans() {
        [words @ .., stand_in]
            if stand_in.of(text).is_some_and(|word| ["Das", "Dies"].contains(&word)) =>
        {
            Span::new(found.span.start, words.last().map_or(found.span.end, |words| words.end))
        }
        _ => found.span,
    }
}

/// Tells whether the one known by a surname can be meant: not `Jan Muster` by `Ministerin Anna Muster`.
fn is_same(known: &str, mention: &str) -> bool {
    let words: Vec<_> = mention.split_whitespace().collect();
    let capital = |word: &&str| word.starts_with(char::is_uppercase);
    match words.as_slice() {
        [.., office, first, last] if [office, first, last].into_iter().all(capital) => {
            !known.ends_with(last) || known.starts_with(first)
        }
        _ => true,
    }
}

/// `Dieser`: the one named last, not the one spoken of.
fn is_demonstrative(word: &str) -> bool {
    ["dieser", "diese", "jener", "jene"].contains(&word.to_lowercase().as_str())
}

/// The text from the first of the article's own lines to the last, and where it begins.
fn article<'t>(text: &'t str, own: &[Span]) -> (usize, &'t str) {
    let start = own.iter().map(|span| span.start).min().unwrap_or(0);
    let end = own.iter().map(|span| span.end).max().unwrap_or(0);
    (start, text.get(start..end).unwrap_or_default())
}

/// The words at a place, if it lies in one of the article's own lines.
fn words<'t>(text: &'t str, own: &[Span], span: Span) -> Option<Words<'t>> {
    inside(own, span).then(|| Some(Words { span, text: span.of(text)? })).flatten()
}

/// Tells whether a place lies in one of the article's own lines, which ascend.
fn inside(own: &[Span], span: Span) -> bool {
    let behind = own.partition_point(|line| line.start <= span.start);
    behind.checked_sub(1).and_then(|at| own.get(at)).is_some_and(|line| line.contains(span))
}

fn kind(kind: QuoteKind) -> &'static str {
    match kind {
        QuoteKind::Indirect => "indirect",
        QuoteKind::FreeIndirect => "free_indirect",
        QuoteKind::Term => "term",
        QuoteKind::Title => "title",
        _ => "direct",
    }
}

/// A day that is written in full, where no day of reference is known.
fn written(date: Date) -> Option<String> {
    match date.moment()?.day()? {
        date::Day::Calendar(day) => Some(day.to_naive()?.to_string()),
        _ => None,
    }
}
