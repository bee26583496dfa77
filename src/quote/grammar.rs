//! One quotation in marks, and the common frames around it.

use super::{
    Few, MarkStyle, Quote, Rule, Speaker, Words,
    words::{Class, LEXICON},
};
use crate::{
    Expected, Span,
    error::{GrammarError, wanted},
    text::{blank0, is_blank, is_word},
};
use nom::{
    IResult, Input, Parser, branch::alt, bytes::complete::tag, character::complete::char,
    combinator::opt,
};

/// Every style by its marks; where one mark begins another, the longer stands first.
#[rustfmt::skip]
const STYLES: &[MarkStyle] = &[
    MarkStyle::German,
    MarkStyle::GermanHigh,
    MarkStyle::GermanAscii,
    MarkStyle::Inward,
    MarkStyle::Outward,
    MarkStyle::English,
    MarkStyle::Ascii,
    MarkStyle::Single,
    MarkStyle::SingleEnglish,
    MarkStyle::SingleInward,
    MarkStyle::SingleOutward,
    MarkStyle::Typewriter,
    MarkStyle::DoubleApostrophe,
    MarkStyle::SingleAscii,
    MarkStyle::TypewriterInward,
    MarkStyle::TypewriterOutward,
];

/// A quotation in marks of any style, quotations inside with it: `„Das ‚Nein‘ bleibt“`.
///
/// # Errors
///
/// Recoverable, where no opening mark stands at the start or none closes it.
///
/// ```
/// use depesche::grammar::quotation;
/// let (rest, quote) = quotation::<()>("„Nein“, sagte sie").unwrap();
/// assert_eq!((quote.text(), rest), ("Nein", ", sagte sie"));
/// ```
pub fn quotation<'a, E: GrammarError<'a>>(input: &'a str) -> IResult<&'a str, Quote<'a>, E> {
    // Where it failed: at a missing opening mark, at the end, or at marks with nothing between.
    let mut missed = (input, Expected::OpeningMark);
    for &style in STYLES {
        let (open, close) = style.marks();
        let Some(body) = input.strip_prefix(open) else { continue };
        let Some(len) = closing(body, open, close) else {
            if missed.1 == Expected::OpeningMark {
                missed = (input.take_from(input.len()), Expected::ClosingMark);
            }
            continue;
        };
        if body.get(..len).is_some_and(|inner| inner.chars().all(is_blank)) {
            missed = (body, Expected::Text);
            continue;
        }
        let inner = Span::new(open.len(), open.len() + len);
        let outer = Span::new(0, inner.end + close.len());
        return Ok((input.take_from(outer.end), Quote::marked(input, outer, inner, style)));
    }
    wanted(missed.0, missed.1)
}

/// How many bytes of `body` stand before the mark that closes it; the same pair may stand inside.
fn closing(body: &str, open: &str, close: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut rest = body;
    loop {
        if let Some(behind) = rest.strip_prefix(close) {
            match depth.checked_sub(1) {
                None => return Some(body.len() - rest.len()),
                Some(less) => depth = less,
            }
            rest = behind;
        } else if let Some(behind) = rest.strip_prefix(open) {
            depth += 1;
            rest = behind;
        } else {
            let mut letters = rest.chars();
            if matches!(letters.next()?, '\n' | '\r' | '\u{2028}' | '\u{2029}') {
                return None;
            }
            rest = letters.as_str();
        }
    }
}

/// A finite verb of speech without a particle: `sagte`, `erklären`.
///
/// # Errors
///
/// Recoverable, where no such word stands at the start.
///
/// ```
/// use depesche::grammar::cue_verb;
/// assert_eq!(cue_verb::<()>("sagte sie"), Ok((" sie", "sagte")));
/// assert!(cue_verb::<()>("sang laut").is_ok());
/// assert!(cue_verb::<()>("schwamm").is_err());
/// ```
pub fn cue_verb<'a, E: GrammarError<'a>>(input: &'a str) -> IResult<&'a str, &'a str, E> {
    let (rest, word) = one_word(input, Expected::Cue)?;
    match LEXICON.alone(LEXICON.word(word, 0, word.len())) {
        Some(_) => Ok((rest, word)),
        None => wanted(input, Expected::Cue),
    }
}

/// A speaker: a pronoun, a name, an article with its nouns: `sie`, `Anna Muster`, `die Leiterin`.
///
/// # Errors
///
/// Recoverable, where the words at the start name nobody.
///
/// ```
/// use depesche::grammar::speaker;
/// assert_eq!(speaker::<()>("die neue Leiterin am Montag"), Ok((" am Montag", "die neue Leiterin")));
/// assert_eq!(speaker::<()>("Anna Muster."), Ok((".", "Anna Muster")));
/// assert!(speaker::<()>("gestern").is_err());
/// ```
pub fn speaker<'a, E: GrammarError<'a>>(input: &'a str) -> IResult<&'a str, &'a str, E> {
    let mut rest = input;
    let mut end = None;
    // An article, adjectives, then nouns; no more words than a name has.
    for number in 0..8 {
        let Ok((behind, word)) = one_word::<()>(rest, Expected::Speaker) else { break };
        let class = LEXICON.word(word, 0, word.len()).class;
        let capital = word.starts_with(char::is_uppercase);
        let article = class.is(Class::ARTICLE);
        if number == 0 && class.is(Class::PERSONAL) {
            return Ok((behind, word));
        }
        if capital && !article {
            end = Some(behind);
        } else if end.is_some() || (number == 0 && !article) || class.is(Class::FINITE) {
            break;
        }
        let (next, _) = blank0::<()>(behind).unwrap_or((behind, ""));
        rest = next;
    }
    match end {
        Some(end) => Ok((end, input.take(input.len() - end.len()))),
        None => wanted(input, Expected::Speaker),
    }
}

/// A quotation with its frame: `„…“, sagte X`, `„…“, so X`, `X sagte: „…“`.
///
/// # Errors
///
/// Recoverable, where the text at the start has none of these forms.
///
/// ```
/// use depesche::grammar::framed_quotation;
///
/// for text in ["„Nein“, sagte Anna Muster", "„Nein“, so Anna Muster", "Anna Muster sagte: „Nein“"] {
///     let (rest, quote) = framed_quotation::<()>(text).unwrap();
///     assert_eq!((quote.text(), rest), ("Nein", ""));
///     assert_eq!(quote.speaker().unwrap().mention().text(), "Anna Muster");
/// }
/// ```
pub fn framed_quotation<'a, E: GrammarError<'a>>(input: &'a str) -> IResult<&'a str, Quote<'a>, E> {
    let of = |part: &str, rest: &str| {
        let end = input.len() - rest.len();
        Span::new(end - part.len(), end)
    };
    if let Ok((rest, quote)) = quotation::<E>(input) {
        let start = input.len() - rest.len();
        let (rest, _) = (opt(char(',')), blank0).parse(rest)?;
        let (behind, cue) = alt((tag("so"), cue_verb)).parse(rest)?;
        let cue = of(cue, behind);
        let (behind, _) = blank0(behind)?;
        let (rest, who) = speaker(behind)?;
        let frame = Span::new(start, input.len() - rest.len());
        let rule = if cue.of(input) == Some("so") { Rule::SoBehind } else { Rule::VerbBehind };
        return Ok((rest, attributed(input, quote, of(who, rest), cue, frame, rule)));
    }
    let (rest, who) = speaker(input)?;
    let who = of(who, rest);
    let (rest, _) = blank0(rest)?;
    let (rest, cue) = cue_verb(rest)?;
    let cue = of(cue, rest);
    let (rest, _) = (char(':'), blank0).parse(rest)?;
    let start = input.len() - rest.len();
    let (rest, quote) = quotation(rest)?;
    let quote = quote.shifted(start);
    let frame = Span::new(0, start);
    Ok((rest, attributed(input, quote, who, cue, frame, Rule::VerbBefore)))
}

fn attributed<'a>(
    text: &'a str,
    quote: Quote<'a>,
    who: Span,
    cue: Span,
    frame: Span,
    rule: Rule,
) -> Quote<'a> {
    let mention = Words::new(text, who);
    let class = LEXICON.word(mention.text(), 0, mention.text().len()).class;
    let pronoun = class.is(Class::PERSONAL);
    Quote {
        speaker: Some(Speaker { mention, name: None, pronoun, carried: false }),
        cue: Few::one(Words::new(text, cue)),
        frame: Few::one(frame),
        rule,
        ..quote
    }
}

/// A word, hyphens inside with it.
fn one_word<'a, E: GrammarError<'a>>(
    input: &'a str,
    what: Expected,
) -> IResult<&'a str, &'a str, E> {
    let len = input.find(|c: char| !(is_word(c) || c == '-')).unwrap_or(input.len());
    match input.split_at_checked(len).filter(|(word, _)| !word.is_empty()) {
        Some((word, rest)) => Ok((rest, word)),
        None => wanted(input, what),
    }
}
