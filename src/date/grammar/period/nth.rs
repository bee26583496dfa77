//! What is counted within a stretch: `letzter Sonntag im März`, `dritte Woche`.

use super::{Named, beside, period};
use crate::{
    Expected,
    date::{
        Body, Counted, Frame, Period, Unit, Which,
        grammar::{
            calendar::{year_behind, year_number},
            lex::{Read, blank, miss, pick, then_pick, word},
        },
        words::{Count, Word},
    },
    text::ends_word,
};

/// ` Sonntag im März 2014`, ` Woche im Juli`, ` Woche` behind `letzter`, `dritte`.
pub(super) fn nth(input: &str, n: i8) -> Read<'_, Named> {
    let (at, ()) = blank(input)?;
    if let Ok((rest, month)) = pick(at, Expected::Unit, |word| match word {
        Word::MonthWeekend(month) => Some(month),
        _ => None,
    }) {
        let (rest, year) =
            year_behind(rest).map_or((rest, None), |(rest, year)| (rest, Some(year)));
        let frame = Some(Frame::Month(month, year));
        return period(
            rest,
            Period { frame, ..Period::of(Body::Nth(n, Counted::Unit(Unit::Weekend))) },
        );
    }
    let (rest, what) = pick(at, Expected::Unit, |word| match word {
        Word::Weekday(day) => Some(Counted::Weekday(day)),
        Word::Unit(
            unit @ (Unit::Day | Unit::Week | Unit::Weekend | Unit::Month),
            Count::Singular,
        ) => Some(Counted::Unit(unit)),
        _ => None,
    })?;
    let of = Period::of(Body::Nth(n, what));
    let behind = nth_of(rest).or_else(|error| match what {
        Counted::Weekday(_) if n > 0 => beside(rest, of.body),
        _ => Err(error),
    });
    match behind {
        Ok((rest, frame)) => period(rest, Period { frame: Some(frame), ..of }),
        // "in der dritten Woche", "am dritten Tag" of what the text speaks of
        Err(_)
            if n > 0
                && matches!(what, Counted::Unit(Unit::Week | Unit::Day))
                && ends_word(rest) =>
        {
            period(rest, of)
        }
        Err(error) => Err(error),
    }
}

/// ` im März 2014`, ` des Jahres`, ` der vergangenen Woche`: in what is counted.
fn nth_of(input: &str) -> Read<'_, Frame> {
    let (rest, place) = then_pick(input, Expected::Month, |word| {
        matches!(word, Word::In | Word::Im | Word::Des | Word::Article | Word::Vom).then_some(word)
    })?;
    let (at, ()) = blank(rest)?;
    let (rest, token) = word(at, Expected::Month)?;
    match token.word {
        Word::Month(month) if ends_word(rest) => match year_behind(rest) {
            Some((rest, year)) => Ok((rest, Frame::Month(month, Some(year)))),
            None => Ok((rest, Frame::Month(month, None))),
        },
        Word::Unit(Unit::Year, _) => {
            match blank(rest).and_then(|(rest, ())| year_number::<3>(rest)) {
                Ok((rest, year)) => Ok((rest, Frame::Year(year))),
                Err(_) => Ok((rest, Frame::Unit(Which::The, Unit::Year))),
            }
        }
        Word::Unit(unit @ Unit::Month, Count::Singular | Count::Genitive)
            if place != Word::Article =>
        {
            Ok((rest, Frame::Unit(Which::The, unit)))
        }
        Word::Which(which) if which != Which::New => {
            let (rest, unit) = then_pick(rest, Expected::Unit, |word| match word {
                Word::Unit(
                    unit @ (Unit::Year | Unit::Month),
                    Count::Singular | Count::Genitive,
                ) => Some(unit),
                _ => None,
            })?;
            Ok((rest, Frame::Unit(which, unit)))
        }
        _ => miss(at, Expected::Month),
    }
}
