//! Running times: `29:14 Minuten`, `31:40,6 Minuten`, `2:05:30 Stunden`.

use super::lex::{Read, blank, digits, mark, maybe, miss, pick};
use crate::{
    Expected,
    date::{
        Amount, Length, Unit,
        words::{Count, Word},
    },
    text::ends_word,
};

/// Two or three numbers between colons, the last one perhaps with a decimal, and the unit of the first.
pub(super) fn running_time(input: &str) -> Read<'_, Length> {
    let (rest, first) = digits::<1, 3>(input, Expected::Number)?;
    let (rest, ()) = mark(rest, ':')?;
    let (rest, second) = digits::<2, 2>(rest, Expected::Number)?;
    let (rest, third) = maybe(rest, |rest| {
        let (rest, ()) = mark(rest, ':')?;
        digits::<2, 2>(rest, Expected::Number)
    });
    let (rest, decimal) = maybe(rest, |rest| {
        let (rest, ()) = mark(rest, ',')?;
        let (behind, value) = digits::<1, 2>(rest, Expected::Number)?;
        Ok((behind, if rest.len() - behind.len() == 1 { value * 10 } else { value }))
    });
    let (at, ()) = blank(rest)?;
    let (rest, unit) = pick(at, Expected::Unit, |word| match word {
        Word::Unit(unit @ (Unit::Minute | Unit::Hour), Count::Plural) => Some(unit),
        _ => None,
    })?;
    let whole = |count: u32| Amount::Hundredths(count * 100);
    let seconds = |count: u32| Amount::Hundredths(count * 100 + decimal.unwrap_or(0));
    let parts = match (unit, third) {
        (Unit::Hour, Some(third)) if second < 60 && third < 60 => [
            Some((whole(first), Unit::Hour)),
            Some((whole(second), Unit::Minute)),
            Some((seconds(third), Unit::Second)),
        ],
        (Unit::Hour, None) if second < 60 && decimal.is_none() => {
            [Some((whole(first), Unit::Hour)), Some((whole(second), Unit::Minute)), None]
        }
        (Unit::Minute, None) if second < 60 => {
            [Some((whole(first), Unit::Minute)), Some((seconds(second), Unit::Second)), None]
        }
        _ => return miss(at, Expected::Unit),
    };
    if !ends_word(rest) {
        return miss(rest, Expected::End);
    }
    // Nothing of a minute is no part of the time.
    let counts = |&(amount, _): &(Amount, Unit)| amount != Amount::Hundredths(0);
    let mut counted = parts.into_iter().flatten().filter(counts);
    let Some((amount, unit)) = counted.next() else { return miss(input, Expected::Number) };
    let mut length = Length::of(amount, unit);
    for (slot, part) in length.parts.iter_mut().skip(1).zip(counted) {
        *slot = Some(part);
    }
    Ok((rest, length))
}
