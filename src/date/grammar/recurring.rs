//! What comes again: `täglich`, `jeden Montag um 15 Uhr`, `alle zwei Wochen`, `zweimal pro Woche`.

use super::{
    clock::{clock_behind, day_part, edge, part_behind},
    length::length,
    lex::{Read, blank, maybe, miss, next_is_digit, pick, skip, the, then_pick, then_the, word},
    period::feast_name,
    turns::{after_another, from_to_the_next, night_after_night},
};
use crate::{
    Expected,
    date::{
        Amount, Cycle, DayPart, Feast, Name, PartName, Recurring, TimeOfDay, Unit, Weekdays, Which,
        lexicon::Token,
        words::{Count, Word},
    },
    error::Failure,
    text::{ends_word, number, same, word as spelled_word},
};

/// What begins with `täglich`, `jeder`, `alle`, `montags`, `zweimal`, `pro`, `im`; with it the rest in front of its
/// clock time.
pub(super) fn from_word<'a>(input: &'a str, token: Token<'a>) -> Read<'a, (Recurring, &'a str)> {
    let rest = token.rest;
    let (rest, recurring) = match token.word {
        Word::Every(unit, every) => (rest, Recurring { every, ..Recurring::of(Cycle::Unit(unit)) }),
        Word::Each => each(rest)?,
        Word::Alle => alle(rest)?,
        Word::Weekdays(day) => weekdays(rest, Weekdays::one(day)),
        Word::Parts(name, side) => {
            (rest, Recurring::of(Cycle::Name(Name::Part(DayPart { name, edge: edge(side) }))))
        }
        Word::WeekdaysPart(day, name, side) => {
            let time = Some(TimeOfDay::Part(DayPart { name, edge: edge(side) }));
            (rest, Recurring { time, ..Recurring::of(Cycle::Weekdays(Weekdays::one(day))) })
        }
        Word::Times(times) => often(rest, times)?,
        Word::Pro => pro(rest)?,
        Word::Article => article(token).or_else(|_| miss(input, Expected::Date))?,
        Word::Im => im(rest)?,
        Word::Am | Word::In => am(rest, token.word).or_else(|_| miss(input, Expected::Date))?,
        Word::Unit(unit, Count::Singular) => after_another(rest, unit)?,
        Word::Part(name) => night_after_night(rest, token.word, name)?,
        Word::Morgen => night_after_night(rest, token.word, PartName::Morning)?,
        Word::Von => from_to_the_next(rest)?,
        // "an Wochenenden", "an Werktagen"
        Word::Unit(unit @ (Unit::Weekend | Unit::Workday), Count::Plural) => {
            (rest, Recurring::of(Cycle::Unit(unit)))
        }
        _ => return miss(input, Expected::Recurring),
    };
    if !ends_word(rest) {
        return miss(rest, Expected::End);
    }
    Ok(timed(rest, recurring))
}

/// ` um 15 Uhr`, ` nachmittags` behind what comes again.
fn timed(rest: &str, recurring: Recurring) -> (&str, (Recurring, &str)) {
    let (rest, part) = match recurring.cycle {
        // "jeden Abend" is a part of the day already.
        Cycle::Name(Name::Part(_)) => (rest, None),
        _ => maybe(rest, |rest| part_of_each(rest, recurring.cycle)),
    };
    let time = part.map(TimeOfDay::Part);
    match clock_behind(rest) {
        Ok((behind, clock)) if recurring.time.is_none() && !ranges_on(behind) => {
            let part = clock.part.or(part);
            let clock = crate::date::ClockTime { part, ..clock };
            (behind, (Recurring { time: Some(TimeOfDay::Clock(clock)), ..recurring }, rest))
        }
        _ => (rest, (Recurring { time: recurring.time.or(time), ..recurring }, rest)),
    }
}

/// ` nachmittags`, ` am frühen Morgen`, ` in der Nacht`, ` Abend`.
fn part_of_each(rest: &str, cycle: Cycle) -> Read<'_, DayPart> {
    let (at, ()) = blank(rest)?;
    let noun = pick(at, Expected::Clock, |word| match word {
        Word::Morgen => Some(PartName::Morning),
        Word::Part(name) if !matches!(cycle, Cycle::Unit(_)) => Some(name),
        _ => None,
    });
    match noun {
        Ok((rest, name)) => Ok((rest, DayPart { name, edge: None })),
        Err(_) => part_behind(rest),
    }
}

/// A range of clock times is an expression of its own.
fn ranges_on(rest: &str) -> bool {
    let at = skip(rest);
    at.starts_with(['–', '-']) || the(at, Word::Bis).is_ok()
}

/// ` Tag`, ` zweiten Donnerstag`, ` Abend`, ` Sommer` behind `jeden`.
fn each(rest: &str) -> Read<'_, Recurring> {
    let (at, ()) = blank(rest)?;
    if let Ok((rest, feast)) = feast_name(at) {
        return Ok((rest, Recurring::of(Cycle::Name(Name::Feast(feast)))));
    }
    let (at, nth) = match pick(at, Expected::Number, |word| match word {
        Word::Ordinal(n) => i8::try_from(n).ok(),
        Word::Which(Which::Last) => Some(-1),
        _ => None,
    }) {
        Ok((rest, n)) => (blank(rest)?.0, n),
        Err(_) => (at, 1),
    };
    if let Ok(read) = of_month(at, nth) {
        return Ok(read);
    }
    let Ok(every) = u16::try_from(nth) else { return miss(at, Expected::Named) };
    let (rest, token) = word(at, Expected::Named)?;
    if let Ok((rest, feast)) = feast_name(at)
        && !is_one_of_several(feast)
    {
        return Ok((rest, Recurring { every, ..Recurring::of(Cycle::Name(Name::Feast(feast))) }));
    }
    let cycle = match token.word {
        Word::Unit(unit, Count::Singular | Count::Either) => Cycle::Unit(unit),
        Word::Weekday(day) => {
            return Ok(more_weekdays(
                rest,
                Recurring { every, ..Recurring::of(Cycle::Weekdays(Weekdays::one(day))) },
            ));
        }
        Word::WeekdayPart(day, name, side) => {
            let time = Some(TimeOfDay::Part(DayPart { name, edge: edge(side) }));
            return Ok((
                rest,
                Recurring { every, time, ..Recurring::of(Cycle::Weekdays(Weekdays::one(day))) },
            ));
        }
        Word::Fraction(25, Unit::Hour) => Cycle::Unit(Unit::QuarterHour),
        Word::Season(season) => Cycle::Name(Name::Season(season)),
        Word::Month(month) => Cycle::Name(Name::Month(month)),
        Word::Part(_) | Word::PartEdged(..) | Word::Morgen | Word::Edge(_) => {
            let (rest, part) = day_part(at)?;
            return Ok((rest, Recurring { every, ..Recurring::of(Cycle::Name(Name::Part(part))) }));
        }
        _ => return miss(at, Expected::Recurring),
    };
    Ok((rest, Recurring { every, ..Recurring::of(cycle) }))
}

/// Not `jeder zweite erste Advent`, nor `jeder dritte Christtag`.
fn is_one_of_several(feast: Feast) -> bool {
    matches!(
        feast,
        Feast::FirstChristmasDay
            | Feast::SecondChristmasDay
            | Feast::FirstAdvent
            | Feast::SecondAdvent
            | Feast::ThirdAdvent
            | Feast::FourthAdvent
    )
}

/// `Dienstag im Monat`, `Freitag eines Monats` behind `jeden zweiten`.
fn of_month(at: &str, nth: i8) -> Read<'_, Recurring> {
    let (rest, day) = pick(at, Expected::Weekday, |word| match word {
        Word::Weekday(day) => Some(day),
        _ => None,
    })?;
    let (rest, ()) = then_pick(rest, Expected::Unit, |word| {
        matches!(word, Word::Im | Word::Des | Word::One).then_some(())
    })?;
    let (rest, ()) = then_pick(rest, Expected::Unit, |word| {
        matches!(word, Word::Unit(Unit::Month, Count::Singular | Count::Genitive)).then_some(())
    })?;
    Ok((rest, Recurring::of(Cycle::Nth(nth, day))))
}

/// ` und Mittwoch` behind `jeden Montag`.
fn more_weekdays(mut rest: &str, mut recurring: Recurring) -> (&str, Recurring) {
    for _ in 0..6 {
        let more = next_day(rest, |word| match word {
            Word::Weekday(day) => Some(day),
            _ => None,
        });
        let (Ok((behind, day)), Cycle::Weekdays(days)) = (more, recurring.cycle) else { break };
        recurring.cycle = Cycle::Weekdays(days.and(Weekdays::one(day)));
        rest = behind;
    }
    (rest, recurring)
}

/// ` und ` or `, ` and one more day.
fn next_day(
    rest: &str,
    choose: impl FnOnce(Word) -> Option<chrono::Weekday>,
) -> Read<'_, chrono::Weekday> {
    let comma = rest.strip_prefix(',');
    let at = if let Some(rest) = comma {
        skip(rest)
    } else {
        let (rest, ()) = then_the(rest, Word::Und)?;
        blank(rest)?.0
    };
    pick(at, Expected::Weekday, choose)
}

/// ` und mittwochs`, ` bis freitags` behind `montags`.
fn weekdays(mut rest: &str, mut days: Weekdays) -> (&str, Recurring) {
    let adverb = |word| match word {
        Word::Weekdays(day) => Some(day),
        _ => None,
    };
    if let Ok((behind, last)) = then_the(rest, Word::Bis)
        .and_then(|(rest, ())| blank(rest))
        .and_then(|(at, ())| pick(at, Expected::Weekday, adverb))
    {
        let mut day = days.iter().next().unwrap_or(last);
        for _ in 0..7 {
            days = days.and(Weekdays::one(day));
            if day == last {
                break;
            }
            day = day.succ();
        }
        return (behind, Recurring::of(Cycle::Weekdays(days)));
    }
    for _ in 0..6 {
        let Ok((behind, day)) = next_day(rest, adverb) else { break };
        days = days.and(Weekdays::one(day));
        rest = behind;
    }
    (rest, Recurring::of(Cycle::Weekdays(days)))
}

/// ` zwei Wochen`, ` Jahre` behind `alle`.
fn alle(rest: &str) -> Read<'_, Recurring> {
    let (at, ()) = blank(rest)?;
    if let Ok((rest, unit)) = pick(at, Expected::Unit, |word| match word {
        Word::Unit(unit @ (Unit::Year | Unit::Day), Count::Plural) => Some(unit),
        _ => None,
    }) {
        // "alle Jahre wieder", "alle Tage"; "aller Tage Abend" is a saying
        return Ok((rest, Recurring::of(Cycle::Unit(unit))));
    }
    let (behind, (length, _)) = length(at)?;
    let mut parts = length.parts();
    let (count, unit) = match (parts.next(), parts.next()) {
        (Some((Amount::Hundredths(count), unit)), None) => (count, unit),
        // "alle paar Jahre"
        (Some((Amount::Some, unit)), None) if the(at, Word::Few).is_ok() => {
            return Ok((behind, Recurring { every: 0, ..Recurring::of(Cycle::Unit(unit)) }));
        }
        _ => return miss(at, Expected::Number),
    };
    // "alle halbe Stunde"
    let (count, unit) = match unit {
        Unit::Hour if count % 100 != 0 => (count.saturating_mul(60), Unit::Minute),
        unit => (count, unit),
    };
    let Ok(every) = u16::try_from(count / 100) else { return miss(at, Expected::Number) };
    if every == 0 || count % 100 != 0 {
        return miss(at, Expected::Number);
    }
    // "alle ein bis zwei Nächte"
    let cycle = match unit {
        Unit::Night if every == 1 => of_part(PartName::Night),
        Unit::Evening if every == 1 => of_part(PartName::Evening),
        unit => Cycle::Unit(unit),
    };
    Ok((behind, Recurring { every, ..Recurring::of(cycle) }))
}

pub(super) fn of_part(name: PartName) -> Cycle {
    Cycle::Name(Name::Part(DayPart { name, edge: None }))
}

/// ` pro Woche`, ` im Monat`, ` täglich`, ` am Tag` behind `zweimal`.
fn often(rest: &str, times: u16) -> Read<'_, Recurring> {
    let (at, ()) = blank(rest)?;
    let (rest, token) = word(at, Expected::Recurring)?;
    let of = |unit| Recurring { times: Some(times), ..Recurring::of(Cycle::Unit(unit)) };
    match token.word {
        Word::Every(unit, every) => Ok((rest, Recurring { every, ..of(unit) })),
        Word::Alle => match alle(rest)? {
            (rest, recurring @ Recurring { cycle: Cycle::Unit(_), .. }) => {
                Ok((rest, Recurring { times: Some(times), ..recurring }))
            }
            _ => miss(at, Expected::Recurring),
        },
        Word::Pro | Word::Im | Word::Am | Word::In => {
            let (rest, ()) = blank(rest)?;
            let rest = super::lex::article(rest);
            let (rest, unit) = singular_or_night(rest)?;
            Ok((rest, of(unit)))
        }
        // "zweimal die Woche"
        Word::Each | Word::Article => {
            let (rest, ()) = blank(rest)?;
            let (rest, unit) = singular(rest)?;
            Ok((rest, of(unit)))
        }
        _ => miss(at, Expected::Recurring),
    }
}

pub(super) fn singular(input: &str) -> Read<'_, Unit> {
    let (rest, unit) = pick(input, Expected::Unit, |word| match word {
        Word::Unit(unit, Count::Singular) => Some(unit),
        _ => None,
    })?;
    if ends_word(rest) { Ok((rest, unit)) } else { miss(input, Expected::Unit) }
}

/// The same, and `Nacht`, `Abend`, which are parts of the day elsewhere.
fn singular_or_night(input: &str) -> Read<'_, Unit> {
    let part = pick(input, Expected::Unit, |word| match word {
        Word::Part(PartName::Night) => Some(Unit::Night),
        Word::Part(PartName::Evening) => Some(Unit::Evening),
        _ => None,
    });
    part.or_else(|_| singular(input))
}

/// ` Jahr`, ` Stunde`, ` Nacht` behind `pro`.
fn pro(rest: &str) -> Read<'_, Recurring> {
    let (at, ()) = blank(rest)?;
    let (rest, unit) = singular_or_night(at)?;
    Ok((rest, Recurring { rate: true, ..Recurring::of(Cycle::Unit(unit)) }))
}

/// ` Woche`, ` Tag` behind `die`, `den`, where counted units stand in front: `sechs Tage die Woche`.
fn article(token: Token<'_>) -> Read<'_, Recurring> {
    let (rest, recurring) = pro(token.rest)?;
    let accusative = ["die", "den", "das"].iter().any(|article| same(token.text, article));
    if accusative && !is_certain(rest) { Ok((rest, recurring)) } else { miss(rest, Expected::End) }
}

/// ` Monat`, ` Jahr` behind `im`, where no number or name of one follows.
fn im(rest: &str) -> Read<'_, Recurring> {
    let (at, ()) = blank(rest)?;
    let (rest, unit) = singular(at)?;
    if !matches!(unit, Unit::Year | Unit::SchoolYear | Unit::Month | Unit::Quarter)
        || is_certain(rest)
    {
        return miss(at, Expected::Unit);
    }
    Ok((rest, Recurring { rate: true, ..Recurring::of(Cycle::Unit(unit)) }))
}

/// ` Tag` behind `am`, ` der Woche` behind `in`, where counted things stand in front: `acht Stunden am Tag`.
fn am(rest: &str, lead: Word) -> Read<'_, Recurring> {
    let (at, ()) = blank(rest)?;
    let at = if lead == Word::In { then_blank(at, Word::Article)? } else { at };
    let (rest, unit) = singular(at)?;
    let fits = match lead {
        Word::Am => unit == Unit::Day,
        _ => matches!(unit, Unit::Week | Unit::Hour | Unit::Minute | Unit::Second),
    };
    if !fits || is_certain(rest) {
        return miss(at, Expected::Unit);
    }
    Ok((rest, Recurring { rate: true, ..Recurring::of(Cycle::Unit(unit)) }))
}

/// One certain word and a blank.
fn then_blank(input: &str, word: Word) -> Result<&str, nom::Err<Failure<'_>>> {
    let (rest, ()) = the(input, word)?;
    Ok(blank(rest)?.0)
}

/// Tells whether what follows makes a unit a certain one: `im Jahr 1990`, `am Tag darauf`, `im Jahr seiner Geburt`.
fn is_certain(rest: &str) -> bool {
    let next = skip(rest);
    let year = |(_, len, behind): (u32, usize, &str)| {
        len <= 4 && !behind.strip_prefix('.').is_some_and(next_is_digit)
    };
    number::run(next).is_some_and(year)
        || pick(next, Expected::Month, |word| {
            matches!(word, Word::Month(_) | Word::Shift(_) | Word::Vor | Word::Nach | Word::Des)
                .then_some(())
        })
        .is_ok()
        || OF_SOMEBODY.iter().any(|word| spelled_word(next, word).is_some())
}

/// What makes of `im Jahr` a certain one: `im Jahr seiner Geburt`, `im Jahr eins`.
const OF_SOMEBODY: &[&str] =
    &["seiner", "seines", "ihrer", "ihres", "unserer", "unseres", "der", "dieser", "eins", "null"];
