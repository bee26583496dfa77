//! Decades: `90er Jahre`, `Neunzigerjahre`, `frühe 1920er`.

use super::{Named, framed, from_number, ordinal, period};
use crate::{
    Expected,
    date::{
        Body, Part, Period, Unit,
        grammar::lex::{Read, blank, miss, pick, skip, word},
        lexicon::token,
        words::{Count, Side, Word},
    },
    text::{ends_word, number},
};

/// `90er Jahre`, `1990er-Jahren`, `90er`, `neunziger Jahre`, `Neunzigerjahre`, `Neunziger`.
pub(in crate::date::grammar) fn decade(input: &str) -> Read<'_, Body> {
    if let Some((number, len, rest)) = number::run(input) {
        let short = len == 2 && number % 10 == 0;
        let long = len == 4 && number >= 1000 && number % 10 == 0;
        let Some(rest) = er_behind(rest).filter(|_| short || long) else {
            return miss(input, Expected::Period);
        };
        let plural = rest.strip_prefix(['n', 'N']).filter(|rest| ends_word(rest));
        let rest = plural.unwrap_or(rest);
        let (rest, years) = years_behind(rest);
        if !ends_word(rest) || (!years && rest.starts_with('-')) {
            return miss(input, Expected::Period);
        }
        return Ok((
            rest,
            if short {
                Body::ShortDecade(u8::try_from(number).unwrap_or(0))
            } else {
                Body::Decade(u16::try_from(number).unwrap_or(0))
            },
        ));
    }
    let (at, token) = word(input, Expected::Period)?;
    match token.word {
        Word::DecadeYears(tens) => Ok((at, Body::ShortDecade(tens))),
        Word::Decade(tens) => {
            let (rest, years) = years_behind(at);
            if years || token.is_capital() {
                Ok((rest, Body::ShortDecade(tens)))
            } else {
                miss(at, Expected::Unit)
            }
        }
        _ => miss(input, Expected::Period),
    }
}

/// `er` behind `90`, `ER` in capitals.
pub(super) fn er_behind(rest: &str) -> Option<&str> {
    rest.strip_prefix("er").or_else(|| rest.strip_prefix("ER"))
}

/// ` Jahre`, `-Jahren`, `Jahre`.
fn years_behind(input: &str) -> (&str, bool) {
    let at = input.strip_prefix('-').unwrap_or_else(|| skip(input));
    match pick(at, Expected::Unit, |word| {
        matches!(word, Word::Unit(Unit::Year, Count::Plural)).then_some(())
    }) {
        Ok((rest, ())) => (rest, true),
        Err(_) => (input, false),
    }
}

/// ` 1920er Jahre` behind `frühen`.
pub(super) fn edged_decade(rest: &str, side: Side) -> Read<'_, Named> {
    let (at, ()) = blank(rest)?;
    let part = match side {
        Side::Early => Part::Early,
        _ => Part::Late,
    };
    if let Ok((rest, body)) = decade(at) {
        return period(rest, Period { part: Some(part), ..Period::of(body) });
    }
    match token(at) {
        Some(token) => match token.word {
            Word::Season(season) => {
                framed(token.rest, Period { part: Some(part), ..Period::of(Body::Season(season)) })
            }
            Word::Ordinal(n) => match ordinal(token.rest, n)? {
                (rest, Named::Period(inner @ Period { body: Body::Century(_), .. })) => {
                    period(rest, Period { part: Some(part), ..inner })
                }
                _ => miss(at, Expected::Period),
            },
            _ => miss(at, Expected::Period),
        },
        None => match from_number(at)? {
            (rest, Named::Period(inner @ Period { body: Body::Century(_), .. })) => {
                period(rest, Period { part: Some(part), ..inner })
            }
            _ => miss(at, Expected::Period),
        },
    }
}
