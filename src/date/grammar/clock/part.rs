//! Parts of the day: `am frühen Abend`, `morgens`, `Nacht zum`.

use crate::{
    Expected,
    date::{
        DayPart, Edge, PartName,
        grammar::lex::{Read, article, articles, blank, miss, pick, then_pick, word},
        lexicon::token,
        words::{Side, Word},
    },
    text::same,
};

/// ` morgens`, ` in der Nacht`, ` am Abend`, ` früh` behind a clock time.
pub(in crate::date::grammar) fn part_behind(input: &str) -> Read<'_, DayPart> {
    let (at, ()) = blank(input)?;
    if let Ok((rest, (name, side))) = pick(at, Expected::Date, |word| match word {
        Word::Parts(name, side) => Some((name, side)),
        _ => None,
    }) {
        return Ok((rest, DayPart { name, edge: edge(side) }));
    }
    if let Some(token) = token(at)
        && token.word == Word::Edge(Side::Early)
        && same(token.text, "früh")
    {
        return Ok((token.rest, DayPart { name: PartName::Morning, edge: None }));
    }
    let (behind, place) = pick(at, Expected::Date, |word| {
        matches!(word, Word::In | Word::Am | Word::Im).then_some(word)
    })?;
    let (behind, ()) = blank(behind)?;
    let behind = if place == Word::In { articles(behind) } else { behind };
    let (rest, part) = day_part(behind)?;
    // "15 Uhr in der Nacht zum Sonntag" is the night's day, not a part of the clock.
    if ends_another_day(part, rest) {
        return miss(input, Expected::Date);
    }
    Ok((rest, part))
}

/// The side as the type tells it.
pub(in crate::date::grammar) fn edge(side: Side) -> Option<Edge> {
    match side {
        Side::Early => Some(Edge::Early),
        Side::Late => Some(Edge::Late),
        Side::No => None,
    }
}

/// A part of the day as a noun: `Abend`, `frühen Morgen`, `Spätnachmittag`.
pub(in crate::date::grammar) fn day_part(input: &str) -> Read<'_, DayPart> {
    let (rest, token) = word(input, Expected::Date)?;
    match token.word {
        Word::Part(name) => Ok((rest, DayPart { name, edge: None })),
        Word::PartEdged(name, side) => Ok((rest, DayPart { name, edge: edge(side) })),
        Word::Morgen => Ok((rest, DayPart { name: PartName::Morning, edge: None })),
        Word::Edge(side) => {
            let noun = blank(rest).and_then(|(rest, ())| {
                pick(rest, Expected::Date, |word| match word {
                    Word::Part(name) => Some(name),
                    Word::Morgen => Some(PartName::Morning),
                    _ => None,
                })
            });
            match noun {
                Ok((rest, name)) => Ok((rest, DayPart { name, edge: edge(side) })),
                // "in der Früh": Austria, Bavaria
                Err(_) if token.is_capital() && same(token.text, "Früh") => {
                    Ok((rest, DayPart { name: PartName::Morning, edge: None }))
                }
                Err(error) => Err(error),
            }
        }
        _ => miss(input, Expected::Date),
    }
}

/// Tells whether ` zum `, ` auf ` lead from a night to the day on which it ends.
pub(in crate::date::grammar) fn ends_another_day(part: DayPart, rest: &str) -> bool {
    part.name == PartName::Night && night_into(rest).is_ok()
}

/// ` zum `, ` auf den `, ` zu ` behind `Nacht`.
pub(in crate::date::grammar) fn night_into(input: &str) -> Read<'_, ()> {
    let (rest, ()) = then_pick(input, Expected::Date, |word| {
        matches!(word, Word::Zum | Word::Auf | Word::Zu).then_some(())
    })?;
    let (rest, ()) = blank(rest)?;
    Ok((article(rest), ()))
}

/// `abends`, `frühmorgens`.
pub(super) fn often(input: &str) -> Read<'_, (PartName, Side)> {
    pick(input, Expected::Date, |word| match word {
        Word::Parts(name, side) => Some((name, side)),
        _ => None,
    })
}
