//! What counts from today: `gestern`, `nächste Woche`, `vor drei Jahren`, `drei Tage später`.

use super::{
    clock::day_part,
    length::{adjective, approx, counted_length, plural},
    lex::{Read, blank, further, maybe, miss, pick, skip, then_pick, word},
    marks::{Marks, Role},
    period::feast_name,
};
use crate::{
    Expected,
    date::{
        Amount, Direction, Length, Name, Reference, Relative, Unit, Which,
        lexicon::Token,
        words::{Count, Word},
    },
    text::{ends_word, word as spelled_word},
};

/// What begins with a word like `nächste`: a unit, a name, or a length.
pub(super) fn from_which<'a>(
    token: Token<'a>,
    which: Which,
    marks: &mut Marks,
) -> Read<'a, Relative> {
    let start = token.rest.len() + token.text.len();
    let (rest, ()) = blank(token.rest)?;
    if which == Which::New {
        return new_year(rest);
    }
    // "in jenen Jahren", but not "in gleichen Jahren"
    let that = which == Which::Same && token.text.starts_with(['j', 'J']);
    let direction = if that { Some(Direction::Around) } else { direction(which) };
    if let Some(direction) = direction
        && let Ok((after, length)) = counted(rest)
    {
        marks.add_len(start, after, Role::Length);
        return Ok((after, Relative::Shift { length, direction }));
    }
    match named(rest, which) {
        Err(error) => match adjective(rest).filter(|_| which != Which::Same) {
            Some(rest) => named(rest, which),
            None => Err(error),
        },
        read => read,
    }
}

/// `Jahr` behind `neuen`.
fn new_year(input: &str) -> Read<'_, Relative> {
    match named(input, Which::New)? {
        read @ (_, Relative::Unit { unit: Unit::Year, .. }) => Ok(read),
        _ => miss(input, Expected::Unit),
    }
}

/// The way that a length behind the word leads.
fn direction(which: Which) -> Option<Direction> {
    Some(match which {
        Which::Last => Direction::Past,
        Which::Next | Which::Coming => Direction::Future,
        Which::Following => Direction::Later,
        Which::Preceding => Direction::Earlier,
        Which::This => Direction::Around,
        _ => return None,
    })
}

/// `drei Jahre`, `paar Tage`, `Jahren`.
fn counted(input: &str) -> Read<'_, Length> {
    counted_length(input).map(|(rest, (length, _))| (rest, length)).or_else(|_| plural(input))
}

/// `Woche`, `Dienstag`, `Sommer`, `Morgen`, `Ostern` behind `nächste`.
fn named(input: &str, which: Which) -> Read<'_, Relative> {
    if let Ok((rest, feast)) = feast_name(input) {
        return Ok((rest, Relative::Named { which, name: Name::Feast(feast) }));
    }
    let (rest, token) = word(input, Expected::Named)?;
    if !ends_word(rest) {
        return miss(input, Expected::Named);
    }
    let name = match token.word {
        Word::Unit(unit, Count::Singular | Count::Genitive | Count::Either)
            if token.is_capital() || unit != Unit::Second =>
        {
            return Ok((rest, Relative::Unit { which, unit }));
        }
        Word::Weekday(day) => Name::Weekday(day),
        Word::Month(month) => Name::Month(month),
        Word::Season(season) => Name::Season(season),
        Word::Time => {
            let reference = match which {
                Which::Next | Which::Coming | Which::AfterNext => Reference::Future,
                _ => Reference::Past,
            };
            return Ok((rest, Relative::Reference(reference)));
        }
        Word::Part(_) | Word::PartEdged(..) | Word::Morgen | Word::Edge(_) => {
            let (rest, part) = day_part(input)?;
            return Ok((rest, Relative::Named { which, name: Name::Part(part) }));
        }
        _ => return miss(input, Expected::Relative),
    };
    Ok((rest, Relative::Named { which, name }))
}

/// `vor drei Jahren`, `in zwei Wochen`, `seit Jahren`, `binnen 24 Stunden`, `nach zwei Jahren`.
pub(super) fn shift<'a>(token: Token<'a>, marks: &mut Marks) -> Read<'a, Relative> {
    let direction = match token.word {
        Word::Vor => Direction::Ago,
        Word::In => Direction::Hence,
        Word::Seit => Direction::Since,
        Word::Nach => Direction::Later,
        Word::Binnen | Word::Innerhalb => Direction::Within,
        _ => return miss(token.text, Expected::Relative),
    };
    let (at, ()) = blank(token.rest)?;
    if matches!(token.word, Word::Vor | Word::Seit)
        && let Some(rest) = LONG_AGO.iter().find_map(|words| spelled_word(at, words))
    {
        return Ok((rest, Relative::Reference(Reference::Past)));
    }
    let at = match token.word {
        Word::Innerhalb => {
            maybe(at, |at| {
                pick(at, Expected::Length, |w| matches!(w, Word::Von).then_some(()))
                    .and_then(|(rest, ())| blank(rest))
            })
            .0
        }
        _ => at,
    };
    if direction == Direction::Within
        && let Some(behind) = spelled_word(at, "weniger")
    {
        // "innerhalb weniger Tage"; elsewhere "weniger" compares.
        let (rest, length) = plural(skip(behind))?;
        marks.add(at, rest, Role::Length);
        let parts = Length::of(Amount::Few, length.parts().next().map_or(Unit::Day, |part| part.1));
        return Ok((rest, Relative::Shift { length: parts, direction }));
    }
    // "in jahrelanger Arbeit" says how long, not when.
    let counted = match counted_length(at) {
        Ok((rest, (length, inside))) => {
            marks.add_len(inside, rest, Role::Length);
            return Ok((rest, Relative::Shift { length, direction }));
        }
        Err(error) => Err(error),
    };
    let nothing = || further(miss(at, Expected::Length), || counted);
    if direction == Direction::Hence {
        return nothing();
    }
    let (behind, about) = approx(at);
    let Ok((rest, length)) = plural(behind) else { return nothing() };
    marks.add(at, rest, Role::Length);
    Ok((rest, Relative::Shift { length: Length { approx: about, ..length }, direction }))
}

/// What stands behind `vor` and `seit` and says no number.
const LONG_AGO: &[&str] = &[
    "kurzem",
    "langem",
    "längerem",
    "kurzer Zeit",
    "langer Zeit",
    "längerer Zeit",
    "geraumer Zeit",
];

/// ` später`, ` zuvor`, ` ago` behind a length.
pub(super) fn shift_behind(input: &str) -> Read<'_, Direction> {
    then_pick(input, Expected::Relative, |word| match word {
        Word::Shift(direction) => Some(direction),
        Word::Ago => Some(Direction::Ago),
        _ => None,
    })
}

/// `Tag darauf`, `Jahr zuvor`, `Woche danach`.
pub(super) fn unit_then_shift(input: &str) -> Read<'_, Relative> {
    let (rest, unit) = pick(input, Expected::Unit, |word| match word {
        Word::Unit(unit, Count::Singular | Count::Either) => Some(Some(unit)),
        Word::Relative(Which::The, unit) => Some(Some(unit)),
        Word::Part(_) | Word::Morgen | Word::Weekday(_) | Word::Month(_) | Word::Season(_) => {
            Some(None)
        }
        _ => None,
    })?;
    let (after, direction) = shift_behind(rest)?;
    let which = match direction {
        Direction::Later => Which::Following,
        Direction::Earlier => Which::Preceding,
        _ => return miss(rest, Expected::Relative),
    };
    if spelled_word(skip(rest), "früher").is_some() || spelled_word(skip(rest), "später").is_some()
    {
        return miss(rest, Expected::Relative);
    }
    match unit {
        Some(unit) => Ok((after, Relative::Unit { which, unit })),
        None => named(input, which).map(|(_, relative)| (after, relative)),
    }
}

/// `nächsten Jahres`, `der vergangenen Woche`, ` nächste Woche` behind a day or month.
pub(super) fn frame_behind(input: &str) -> Read<'_, (Which, Unit)> {
    let (mut at, ()) = blank(input)?;
    let mut first = word(at, Expected::Relative)?.1;
    for leads in [is_in as fn(Word) -> bool, is_article] {
        if leads(first.word) {
            at = blank(first.rest)?.0;
            first = word(at, Expected::Relative)?.1;
        }
    }
    let (rest, which) = match first.word {
        Word::Which(which) => (first.rest, which),
        Word::Relative(which, unit) if which != Which::The && unit != Unit::Day => {
            return Ok((first.rest, (which, unit)));
        }
        _ => return miss(at, Expected::Relative),
    };
    let (rest, unit) = then_pick(rest, Expected::Unit, |word| match word {
        Word::Unit(
            unit @ (Unit::Week
            | Unit::Month
            | Unit::Year
            | Unit::Quarter
            | Unit::Century
            | Unit::Decade
            | Unit::HalfYear),
            Count::Singular | Count::Genitive,
        ) => Some(unit),
        _ => None,
    })?;
    let fits = which != Which::New || unit == Unit::Year;
    if ends_word(rest) && fits { Ok((rest, (which, unit))) } else { miss(rest, Expected::End) }
}

fn is_in(word: Word) -> bool {
    matches!(word, Word::In | Word::Im)
}

fn is_article(word: Word) -> bool {
    matches!(word, Word::Article | Word::Des)
}

/// `heutigen Samstag`, `gestrigen Tag`, `heutige`.
pub(super) fn days_of<'a>(token: Token<'a>, days: i8, marks: &mut Marks) -> Read<'a, Relative> {
    let noun = blank(token.rest).and_then(|(at, ())| {
        pick(at, Expected::Weekday, |word| {
            matches!(
                word,
                Word::Weekday(_) | Word::Unit(Unit::Day, Count::Singular | Count::Genitive)
            )
            .then_some(())
        })
        .map(|(rest, ())| (rest, at))
    });
    match noun {
        Ok((rest, at)) => {
            marks.add(at, rest, Role::Whole);
            Ok((rest, Relative::Days(days)))
        }
        Err(_) => Ok((token.rest, Relative::Days(days))),
    }
}
