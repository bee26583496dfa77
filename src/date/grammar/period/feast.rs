//! Feasts: `Ostern 2025`, `1. Advent`, `Tag der Arbeit`.

use super::{Named, frame, period};
use crate::{
    Expected,
    date::{
        Body, Feast, FeastDay, Frame, Period, Unit,
        grammar::lex::{Read, mark, miss, small, then_pick},
        lexicon::{Token, token},
        words::{Count, LONG_FEASTS, Word},
    },
    text::{ends_word, spelled},
};
use chrono::Datelike;

/// `Ostern 2024`, `1. Advent`: a feast and nothing that is counted from one, however often `nach` stands there.
pub(super) fn feast(at: &str) -> Read<'_, Named> {
    let (rest, feast) = feast_name(at)?;
    feast_behind(rest, feast)
}

/// `Ostern`, `erster Advent`, `Tag der Arbeit`.
pub(in crate::date::grammar) fn feast_name(at: &str) -> Read<'_, Feast> {
    let Some(token) = token(at) else {
        let (rest, n) = small::<1, 1>(at, Expected::Number)?;
        return nth_feast(mark(rest, '.')?.0, n);
    };
    let read = match token.word {
        Word::Feast(feast) => (token.rest, feast),
        Word::Advent => (token.rest, Feast::Advent),
        Word::ChristmasDay => (token.rest, Feast::FirstChristmasDay),
        Word::First | Word::Unit(Unit::Day, Count::Singular) => return several_words(at, token),
        Word::Ordinal(n) => return nth_feast(token.rest, n),
        _ => return miss(at, Expected::Period),
    };
    if ends_word(read.0) { Ok(read) } else { miss(read.0, Expected::End) }
}

/// ` Advent`, ` Adventswochenende`, ` Weihnachtstag` behind an ordinal.
pub(super) fn nth_feast(rest: &str, n: u8) -> Read<'_, Feast> {
    let nth = |feasts: &[Feast]| usize::from(n).checked_sub(1).and_then(|n| feasts.get(n).copied());
    let (rest, feast) = then_pick(rest, Expected::Period, |word| match word {
        Word::Advent => {
            nth(&[Feast::FirstAdvent, Feast::SecondAdvent, Feast::ThirdAdvent, Feast::FourthAdvent])
        }
        Word::AdventWeekend => nth(&[
            Feast::FirstAdventWeekend,
            Feast::SecondAdventWeekend,
            Feast::ThirdAdventWeekend,
            Feast::FourthAdventWeekend,
        ]),
        Word::ChristmasDay => nth(&[Feast::FirstChristmasDay, Feast::SecondChristmasDay]),
        _ => None,
    })?;
    if ends_word(rest) { Ok((rest, feast)) } else { miss(rest, Expected::End) }
}

/// The year or frame behind a feast.
pub(super) fn feast_behind(rest: &str, feast: Feast) -> Read<'_, Named> {
    if !ends_word(rest) {
        return miss(rest, Expected::End);
    }
    match frame(rest) {
        (rest, Some(Frame::Year(year))) => {
            Ok((rest, Named::Feast(FeastDay { feast, year: Some(year) })))
        }
        // "Silvester 1999/2000", "Fastnacht 2023/24": winters.
        (rest, Some(Frame::Years(one, other))) => {
            let year = Some(if is_late(feast) { one } else { other });
            Ok((rest, Named::Feast(FeastDay { feast, year })))
        }
        (rest, Some(frame @ Frame::Unit(_, Unit::Year))) => {
            period(rest, Period { frame: Some(frame), ..Period::of(Body::Feast(feast)) })
        }
        _ => Ok((rest, Named::Feast(FeastDay { feast, year: None }))),
    }
}

/// Tells whether a feast falls into the second half of every year.
fn is_late(feast: Feast) -> bool {
    feast.first_day(2000).is_some_and(|day| day.month() > 6)
}

/// `Tag der Deutschen Einheit`, `Christi Himmelfahrt` and the year behind.
pub(super) fn long_feast<'a>(input: &'a str, token: Token<'a>) -> Read<'a, Named> {
    let (rest, feast) = several_words(input, token)?;
    feast_behind(rest, feast)
}

/// `Tag der Deutschen Einheit`, `Christi Himmelfahrt`, `Buß- und Bettag`.
fn several_words<'a>(input: &'a str, token: Token<'a>) -> Read<'a, Feast> {
    for &(first, more, feast) in LONG_FEASTS {
        if spelled(token.text, first) == Some(token.text.len())
            && let Some(rest) = spelled(token.rest, more).and_then(|len| token.rest.get(len..))
            && ends_word(rest)
        {
            return Ok((rest, feast));
        }
    }
    miss(input, Expected::Period)
}
