//! The extents of TimeML: the mark of a find, and a free article in front of it.

use super::{Timex, TimexKind, TimexValue};
use crate::{
    date::{
        Grain, Mark,
        lexicon::{number_word, token},
        words::Word,
    },
    span::Span,
    text::{Plain, is_blank, is_word, number, same, word},
};

/// Articles that stand alone; `am`, `im`, `zum` hold a preposition and stay out.
#[rustfmt::skip]
const ARTICLES: &[&str] = &[
    "der", "die", "das", "den", "dem", "des", "ein", "eine", "einer", "einem", "einen", "eines",
    "diese", "dieser", "diesem", "diesen", "dieses",
];

/// Those that can stand before several: in `das zwei Jahre lang` it is a pronoun.
const OF_SEVERAL: &[&str] = &["der", "die", "den", "diese", "dieser", "diesen"];

/// The extent of TimeML: the mark, and a free article in front of it.
pub(super) fn extent(text: &str, mark: &Mark, timex: Timex) -> Span {
    // English has its preposition behind and the annotators of TimeML keep it: [5 hours ago].
    let behind = text.get(mark.span.end..).unwrap_or("").trim_start_matches(is_blank);
    if let Some(rest) = word(behind, "ago") {
        return Span::new(mark.span.start, text.len() - rest.len());
    }
    let span = Span::new(led_in(text, mark.span, timex), mark.span.end);
    let words = span.of(text).unwrap_or("");
    if let TimexValue::Clock { .. } = timex.value() {
        return Span::new(span.start, span.end - part_behind(words).len());
    }
    if !takes_article(words, timex) {
        return span;
    }
    let articles = if counts_several(words) { OF_SEVERAL } else { ARTICLES };
    let length = matches!(timex.value(), TimexValue::Length(_)) && counts(words);
    let pronoun = |at| (length || has_no_article(words)) && follows_comma(text, at);
    match word_in_front(text, span.start).filter(|&(at, _)| !pronoun(at)) {
        Some((at, article)) if articles.iter().any(|known| same(article, known)) => {
            Span::new(at, span.end)
        }
        _ => span,
    }
}

/// The part of the day behind a clock time, which stays outside: `gegen [3 Uhr] morgens`.
fn part_behind(words: &str) -> &str {
    let uhr = words.find(" Uhr ").map(|at| at + " Uhr".len());
    let behind = uhr.and_then(|at| words.get(at..)).unwrap_or("");
    let next = behind.trim_start_matches(is_blank);
    let part = token(next).is_some_and(|token| {
        matches!(token.word, Word::Parts(..) | Word::Edge(_) | Word::In | Word::Am | Word::Im)
    });
    if part { behind } else { "" }
}

/// Whether words begin as those do that have no article: `diese Woche`, `Ende Mai`.
fn has_no_article(words: &str) -> bool {
    let first = words.split(|c: char| !is_word(c)).next().unwrap_or("");
    first.starts_with("dies") || ["Anfang", "Mitte", "Ende", "Beginn"].contains(&first)
}

/// Whether a comma stands in front, behind which `das`, `die` in front of a length is a pronoun: `die Frist, die zwei Monate läuft`.
fn follows_comma(text: &str, at: usize) -> bool {
    text.get(..at).is_some_and(|before| before.trim_end_matches(is_blank).ends_with(','))
}

/// Adjectives in front of a length that belong to it.
#[rustfmt::skip]
const OF_LENGTHS: &[&str] = &["weitere", "weiteren", "weiterer", "ganze", "ganzen", "volle", "vollen"];

/// How nouns end that a year is the name of: `Kriegsjahr 1944`, `Saison 2007/08`.
const YEARS: &[&str] = &["jahr", "jahre", "jahres", "jahrgang"];

/// How nouns end of what is named by years and does not begin with them.
const EVENTS: &[&str] = &["saison", "spielzeit", "periode", "jahrgang"];

/// Where an expression begins with the adjective or noun in front of it.
fn led_in(text: &str, span: Span, timex: Timex) -> usize {
    let words = span.of(text).unwrap_or("");
    let Some((at, word)) = word_in_front(text, span.start) else { return span.start };
    let lower = Plain::new(word).text().to_lowercase();
    let inside = match timex.value() {
        TimexValue::Length(_) => OF_LENGTHS.contains(&lower.as_str()),
        TimexValue::Calendar { grain: Grain::Year, .. } | TimexValue::Open => {
            words.starts_with(|c: char| c.is_ascii_digit())
                && word.starts_with(char::is_uppercase)
                && YEARS.iter().chain(EVENTS).any(|end| lower.ends_with(end))
        }
        _ => false,
    };
    if inside { at } else { span.start }
}

/// Whether a year at `span` names a season of sport or of office, which the calendar does not have.
pub(super) fn names_event(text: &str, span: Span) -> bool {
    span.of(text).is_some_and(|words| words.starts_with(|c: char| c.is_ascii_digit()))
        && word_in_front(text, span.start).is_some_and(|(_, word)| {
            let lower = Plain::new(word).text().to_lowercase();
            EVENTS.iter().any(|end| lower.ends_with(end))
        })
}

/// The word in front of a place, behind a blank, and where it begins. None is longer than a few syllables.
fn word_in_front(text: &str, start: usize) -> Option<(usize, &str)> {
    let before = text.get(..start)?;
    let gap = before.trim_end_matches(is_blank);
    let len: usize =
        gap.chars().rev().take(24).take_while(|c| is_word(*c)).map(char::len_utf8).sum();
    let at = gap.len() - len;
    (gap.len() < before.len()).then_some((at, gap.get(at..)?))
}

/// Whether an article in front belongs to the expression and not to a word behind it.
fn takes_article(words: &str, timex: Timex) -> bool {
    let by_number = words.starts_with(|c: char| c.is_ascii_digit());
    match timex.value() {
        TimexValue::Clock { .. } => false,
        TimexValue::Recurring(_) if timex.kind() == TimexKind::Set => false,
        TimexValue::Calendar { grain: Grain::Year, .. } | TimexValue::Open if by_number => false,
        // die 90er
        _ => has_noun(words) || (by_number && words.ends_with("er")),
    }
}

/// Whether the first word is a number from two on: `zwei Jahre`.
fn counts_several(words: &str) -> bool {
    let first = words.split(|c: char| !is_word(c)).next().unwrap_or("");
    number::cardinal(first).is_some_and(|count| count > 1)
}

/// Whether one of the first two words is a number, or so many that it is `mehr als` one.
fn counts(words: &str) -> bool {
    let number =
        |word: &str| word.starts_with(|c: char| c.is_ascii_digit()) || number_word(word).is_some();
    words.split(|c: char| !is_word(c)).take(2).any(number)
        || words.starts_with("mehr als ")
        || words.starts_with("weniger als ")
}

/// Whether some word has a capital.
fn has_noun(words: &str) -> bool {
    words.split(|c: char| !is_word(c)).any(|word| word.starts_with(char::is_uppercase))
}
