//! Parts of a stretch: `Ende Juni`, `Mitte nächsten Jahres`, `Jahresende`, `ganze Woche`.

use super::{
    Named, decade::decade, feast::feast_name, frame, framed, from_number, ordinal, period,
    week_number,
};
use crate::{
    Expected,
    date::{
        Body, Frame, Part, PartName, Period, Unit, Which,
        grammar::{
            calendar::{short_year_only, year_number},
            lex::{Read, article, blank, miss, next_is_digit, skip, word},
        },
        words::{Count, Word},
    },
    text::ends_word,
};

/// ` 2025`, ` nächsten Jahres` behind `Jahresende`.
pub(super) fn unit_part(rest: &str, unit: Unit, part: Part) -> Read<'_, Named> {
    let of = Period { part: Some(part), ..Period::of(Body::Unit(Which::The, unit)) };
    if !ends_word(rest) {
        return miss(rest, Expected::End);
    }
    // "Monatsende 48" and the like say nothing of a year.
    match frame(rest) {
        (rest, Some(Frame::Year(year))) if unit == Unit::Year => {
            period(rest, Period { body: Body::Year(year), ..of })
        }
        (rest, Some(Frame::Unit(which, Unit::Year))) if unit == Unit::Year => {
            period(rest, Period { body: Body::Unit(which, unit), ..of })
        }
        _ => period(rest, of),
    }
}

/// ` Juni 2024`, ` nächsten Jahres`, ` der Woche`, ` 1989`, ` der 90er Jahre` behind `Ende`.
pub(super) fn part_of(input: &str, part: Part) -> Read<'_, Named> {
    let (at, ()) = blank(input)?;
    let at = article(at);
    let of = |body, frame| Period { part: Some(part), body, frame };
    if part == Part::Rest
        && let Ok((rest, feast)) = feast_name(at)
    {
        return period(rest, of(Body::Feast(feast), None));
    }
    if next_is_digit(at) || at.starts_with(['\'', '’']) {
        return part_of_number(at, part);
    }
    let (rest, token) = word(at, Expected::Period)?;
    match token.word {
        Word::Month(month) | Word::ShortMonth(month) if ends_word(rest) => {
            let rest = if matches!(token.word, Word::ShortMonth(_)) {
                rest.strip_prefix('.').unwrap_or(rest)
            } else {
                rest
            };
            let (rest, frame) = frame(rest);
            period(rest, of(Body::Month(month), frame))
        }
        Word::Unit(Unit::Year, _)
            if blank(rest).is_ok_and(|(rest, ())| year_number::<3>(rest).is_ok()) =>
        {
            let (rest, ()) = blank(rest)?;
            let (rest, year) = year_number::<3>(rest)?;
            period(rest, of(Body::Year(year), None))
        }
        Word::Unit(unit @ Unit::SchoolYear, Count::Genitive) => {
            framed(rest, of(Body::Unit(Which::The, unit), None))
        }
        Word::Unit(unit, Count::Singular | Count::Genitive)
            if unit >= Unit::Day && ends_word(rest) && at.len() < skip(input).len() =>
        {
            if matches!(unit, Unit::Day) && part != Part::Rest {
                return miss(at, Expected::Period);
            }
            period(rest, of(Body::Unit(Which::The, unit), None))
        }
        Word::WeekNumber => match week_number(rest)? {
            (rest, Named::Period(inner)) => period(rest, of(inner.body, inner.frame)),
            _ => miss(at, Expected::Period),
        },
        Word::Relative(which, unit) if which != Which::The => {
            period(rest, of(Body::Unit(which, unit), None))
        }
        Word::Which(which) => which_behind_part(rest, which, part),
        Word::Season(season) => framed(rest, of(Body::Season(season), None)),
        Word::Semester(season) => framed(rest, of(Body::Semester(season), None)),
        Word::Decade(_) | Word::DecadeYears(_) | Word::Edge(_) => {
            let (rest, body) = decade(at)?;
            period(rest, of(body, None))
        }
        Word::Ordinal(n) => match ordinal(rest, n)? {
            (rest, Named::Period(inner)) => period(rest, of(inner.body, inner.frame)),
            _ => miss(at, Expected::Period),
        },
        _ => miss(at, Expected::Period),
    }
}

/// `1989`, `'89`, `90er Jahre`, `19. Jahrhunderts` behind `Ende`.
fn part_of_number(at: &str, part: Part) -> Read<'_, Named> {
    let of = |body, frame| Period { part: Some(part), body, frame };
    if !next_is_digit(at) {
        let (rest, year) = short_year_only(at)?;
        return period(rest, of(Body::Year(year), None));
    }
    if let Ok((rest, body)) = decade(at) {
        return period(rest, of(body, None));
    }
    if let Ok((rest, Named::Period(inner))) = from_number(at) {
        return period(rest, of(inner.body, inner.frame));
    }
    let (rest, year) = year_number::<4>(at)?;
    if part == Part::Rest {
        return miss(at, Expected::Period);
    }
    period(rest, of(Body::Year(year), None))
}

/// ` Jahres`, ` Woche`, ` Sommers` behind `Ende nächsten`.
fn which_behind_part(rest: &str, which: Which, part: Part) -> Read<'_, Named> {
    let (at, ()) = blank(rest)?;
    let (rest, token) = word(at, Expected::Unit)?;
    let body = match token.word {
        Word::Unit(unit, Count::Singular | Count::Genitive)
            if which != Which::New || unit == Unit::Year =>
        {
            Body::Unit(which, unit)
        }
        _ if which == Which::New => return miss(at, Expected::Unit),
        Word::Season(season) => {
            let frame = Some(Frame::Unit(which, Unit::Year));
            return period(rest, Period { part: Some(part), body: Body::Season(season), frame });
        }
        Word::Month(month) => {
            let frame = Some(Frame::Unit(which, Unit::Year));
            return period(rest, Period { part: Some(part), body: Body::Month(month), frame });
        }
        _ => return miss(at, Expected::Unit),
    };
    if !ends_word(rest) {
        return miss(rest, Expected::End);
    }
    period(rest, Period { part: Some(part), body, frame: None })
}

/// ` Woche`, ` Jahr` behind `ganze`.
pub(super) fn entire(input: &str) -> Read<'_, Named> {
    let (at, ()) = blank(input)?;
    let (rest, token) = word(at, Expected::Unit)?;
    let body = match token.word {
        Word::Unit(
            unit @ (Unit::Day
            | Unit::Week
            | Unit::Month
            | Unit::Year
            | Unit::Weekend
            | Unit::Quarter),
            Count::Singular,
        ) => Body::Unit(Which::The, unit),
        Word::Season(season) => Body::Season(season),
        Word::Month(month) => Body::Month(month),
        Word::Part(PartName::Night) => Body::Unit(Which::The, Unit::Night),
        Word::Part(PartName::Evening) => Body::Unit(Which::The, Unit::Evening),
        _ => return miss(at, Expected::Unit),
    };
    if !ends_word(rest) {
        return miss(at, Expected::Unit);
    }
    let (rest, frame) = frame(rest);
    period(rest, Period { part: Some(Part::Whole), body, frame })
}
