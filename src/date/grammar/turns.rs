//! One after the other: `Jahr um Jahr`, `Nacht für Nacht`, `von Jahr zu Jahr`.

use super::{
    lex::{Read, blank, miss, pick, then_pick, then_the},
    recurring::{of_part, singular},
};
use crate::{
    Expected,
    date::{Cycle, PartName, Recurring, Unit, words::Word},
};

/// ` Jahr zu Jahr` behind `von`.
pub(super) fn from_to_the_next(rest: &str) -> Read<'_, Recurring> {
    let (at, ()) = blank(rest)?;
    let (rest, unit) = singular(at)?;
    let (rest, ()) = then_the(rest, Word::Zu)?;
    let (rest, second) = singular(blank(rest)?.0)?;
    if unit != second {
        return miss(at, Expected::Unit);
    }
    Ok((rest, Recurring::of(Cycle::Unit(unit))))
}

/// ` für Nacht`, ` um Abend` behind `Nacht`, `Abend`.
pub(super) fn night_after_night(rest: &str, noun: Word, name: PartName) -> Read<'_, Recurring> {
    let (rest, ()) = then_pick(rest, Expected::Recurring, |word| {
        matches!(word, Word::Um | Word::Fuer).then_some(())
    })?;
    let (rest, ()) = then_the(rest, noun)?;
    Ok((rest, Recurring::of(of_part(name))))
}

/// ` um Jahr`, ` für Tag` behind `Jahr`.
pub(super) fn after_another(rest: &str, unit: Unit) -> Read<'_, Recurring> {
    let (at, ()) = blank(rest)?;
    let (rest, ()) =
        pick(at, Expected::Recurring, |word| matches!(word, Word::Um | Word::Fuer).then_some(()))?;
    let (at, ()) = blank(rest)?;
    let (rest, second) = singular(at)?;
    if unit != second {
        return miss(at, Expected::Unit);
    }
    Ok((rest, Recurring::of(Cycle::Unit(unit))))
}
