//! Lengths of time: `drei Jahre und vier Monate`, `rund 48 Stunden`, `jahrelang`, `zweijährig`.

use super::{
    lasting::lasting,
    lex::{Read, blank, maybe, miss, next_is_digit, pick, skip, the, then_pick, then_the, word},
    running::running_time,
};
use crate::{
    Expected,
    date::{
        Amount, Approx, Length, Unit,
        lexicon::{self, Token, number_word, token},
        words::{Count, Word},
    },
    text::{ends_word, number},
};

/// A length, and where it begins for TimeML: behind `über`, `knapp`, `kaum`.
pub(super) fn length(input: &str) -> Read<'_, (Length, usize)> {
    let first = if next_is_digit(input) { None } else { token(input) };
    let (at, approx) = approx_from(input, first);
    let inside = if approx.is_some() && outside(input) { at.len() } else { input.len() };
    let (rest, length) = bare_length(at, if approx.is_some() { token(at) } else { first })?;
    let approx = approx.or(length.approx);
    Ok((rest, (Length { approx, ..length }, inside)))
}

/// TimeML leaves these in front of a length out.
fn outside(input: &str) -> bool {
    ["über ", "knapp ", "kaum ", "Über ", "Knapp ", "Kaum "]
        .iter()
        .any(|word| input.starts_with(word))
}

/// `rund`, `ca.`, `mehr als`, `bis zu`, and the blank behind; two may stand together: `schon fast`, `gut und gerne` not.
pub(super) fn approx(input: &str) -> (&str, Option<Approx>) {
    approx_from(input, token(input))
}

/// The same where the word that it begins with is known.
fn approx_from<'a>(input: &'a str, first: Option<Token<'a>>) -> (&'a str, Option<Approx>) {
    let Some(first) = first else { return (input, None) };
    let read = match first.word {
        Word::Approx(approx) => {
            // "ca. 14", but "Nun gut. Um 14 Uhr"
            let cut = first.rest.strip_prefix('.').filter(|_| first.text.len() == 2);
            blank(cut.unwrap_or(first.rest)).map(|(rest, ())| (rest, approx))
        }
        Word::Than(approx) => then_the(first.rest, Word::Als)
            .and_then(|(rest, ())| blank(rest))
            .map(|(rest, ())| (rest, approx)),
        Word::Bis => then_the(first.rest, Word::Zu)
            .and_then(|(rest, ())| blank(rest))
            .map(|(rest, ())| (rest, Approx::AtMost)),
        _ => return (input, None),
    };
    match read {
        Ok((rest, approx)) => (rest, Some(approx)),
        Err(_) => (input, None),
    }
}

/// A length without a word of how exact it is.
fn bare_length<'a>(input: &'a str, first: Option<Token<'a>>) -> Read<'a, Length> {
    if let Some(read) = lasting(input, first) {
        return Ok(read);
    }
    if first.is_none()
        && let Some((.., behind)) = number::run(input)
        && behind.starts_with(':')
    {
        return running_time(input);
    }
    let (rest, part) = part(input, first)?;
    let (rest, length) = more_parts(rest, part);
    let (rest, _) = maybe(rest, |rest| then_the(rest, Word::Lang));
    Ok((rest, length))
}

/// ` und vier Monate` behind `drei Jahre`; a comma joins only what an `und` closes.
fn more_parts(rest: &str, first: Length) -> (&str, Length) {
    if !is_counted(&first) {
        return (rest, first);
    }
    let mut sure = (rest, first);
    let mut read = sure;
    let mut last = first.parts().next().map(|(_, unit)| unit);
    for place in 1..Length::MOST {
        let (at, mut length) = read;
        let Some((behind, amount, unit)) = next_part(at).filter(|&(_, _, unit)| Some(unit) < last)
        else {
            break;
        };
        if let Some(slot) = length.parts.get_mut(place) {
            *slot = Some((amount, unit));
        }
        last = Some(unit);
        read = (behind, length);
        if !at.starts_with(',') {
            sure = read;
        }
    }
    sure
}

/// Tells whether it says how many: `jahrelang` and `lange Jahre` do not.
fn is_counted(length: &Length) -> bool {
    length.parts().all(|(amount, _)| amount != Amount::Plural)
}

/// A length that says how many: one that leads to another day.
pub(super) fn counted_length(input: &str) -> Read<'_, (Length, usize)> {
    match length(input) {
        Ok((_, (length, _))) if !is_counted(&length) => miss(input, Expected::Number),
        read => read,
    }
}

/// One number and its unit: `drei Jahre`, `ein halbes Jahr`, `Viertelstunde`.
fn part<'a>(input: &'a str, token: Option<Token<'a>>) -> Read<'a, Length> {
    let (rest, amount) = amount(input, token)?;
    let (rest, up_to, rest_approx) = match amount {
        Counted::Number(number) => one_more(rest, number).unwrap_or_else(|| up_to(rest)),
        _ => (rest, None, None),
    };
    let (at, approx) = approx_inside(rest);
    let (rest, (amount, unit, up_to_amount)) = unit_behind(at, amount, up_to)?;
    Ok((
        rest,
        Length { approx: approx.or(rest_approx), up_to: up_to_amount, ..Length::of(amount, unit) },
    ))
}

/// ` knappes`, ` gutes` behind `ein`.
fn approx_inside(input: &str) -> (&str, Option<Approx>) {
    let read = blank(input).and_then(|(rest, ())| {
        pick(rest, Expected::Unit, |word| match word {
            Word::Approx(approx @ (Approx::Almost | Approx::Over)) => Some(approx),
            _ => None,
        })
    });
    match read {
        Ok((rest, approx)) => (rest, Some(approx)),
        Err(_) => (input, None),
    }
}

/// What stands in front of the unit.
#[derive(Debug, Clone, Copy)]
enum Counted {
    /// In hundredths.
    Number(u32),
    /// `ein`, which is a number or an article.
    One,
    Vague(Amount),
    /// Nothing: the unit itself says what part it is (`Viertelstunde`).
    Nothing,
    /// `halbe`.
    Half,
}

/// `drei`, `1,5`, `ein`, `mehrere`, `ein paar`, `ein Dutzend`.
fn amount<'a>(input: &'a str, token: Option<Token<'a>>) -> Read<'a, Counted> {
    if next_is_digit(input) {
        let Some((value, rest)) = number::digits(input) else {
            return miss(input, Expected::Number);
        };
        return Ok((rest, Counted::Number(value)));
    }
    if let Some(token) = token {
        return match token.word {
            Word::One => {
                // "eine knappe halbe", "eine gute halbe"
                let near =
                    matches!(skip(token.rest).as_bytes().first(), Some(b'k' | b'K' | b'g' | b'G'));
                let about = if near { approx_inside(token.rest).0 } else { token.rest };
                let half = blank(about).and_then(|(rest, ())| the(rest, Word::Half));
                if let Ok((rest, ())) = half
                    && about.len() < token.rest.len()
                {
                    return Ok((rest, Counted::Half));
                }
                let more = blank(token.rest).and_then(|(rest, ())| {
                    pick(rest, Expected::Unit, |word| match word {
                        Word::Few => Some(Counted::Vague(Amount::Some)),
                        Word::Half => Some(Counted::Half),
                        Word::Dozen(count) => Some(Counted::Number(u32::from(count) * 100)),
                        _ => None,
                    })
                });
                Ok(more.unwrap_or((token.rest, Counted::One)))
            }
            Word::Half => Ok((token.rest, Counted::Half)),
            Word::Few => Ok((token.rest, Counted::Vague(Amount::Some))),
            Word::Vague(amount) => Ok((token.rest, Counted::Vague(amount))),
            Word::ThreeQuarters => Ok((token.rest, Counted::Number(75))),
            Word::Fraction(..) => Ok((input, Counted::Nothing)),
            // "Drei Könige", "drei Tage"
            _ => match number_word(input) {
                Some((value, rest)) => Ok((rest, Counted::Number(value))),
                None => miss(input, Expected::Number),
            },
        };
    }
    match number_word(input) {
        Some((value, rest)) => Ok((rest, Counted::Number(value))),
        None => miss(input, Expected::Number),
    }
}

/// ` bis vier`, `-4`, ` oder vier`; ` und mehr` is not read.
fn up_to(input: &str) -> (&str, Option<Amount>, Option<Approx>) {
    let at = skip(input);
    let joint = match at.strip_prefix(['-', '–']) {
        Some(rest) => Some(skip(rest)),
        None if at.len() < input.len() => {
            pick(at, Expected::Number, |word| matches!(word, Word::Bis | Word::Oder).then_some(()))
                .and_then(|(rest, ())| blank(rest))
                .ok()
                .map(|(rest, ())| rest)
        }
        None => None,
    };
    let Some(at) = joint else { return (input, None, None) };
    match amount(at, token(at)) {
        Ok((rest, Counted::Number(value))) => (rest, Some(Amount::Hundredths(value)), None),
        _ => (input, None, None),
    }
}

/// `, drei` behind `zwei`: as many or one more, in words.
fn one_more(input: &str, number: u32) -> Option<(&str, Option<Amount>, Option<Approx>)> {
    let (value, rest) = number_word(skip(input.strip_prefix(',')?))?;
    (value == number + 100).then_some((rest, Some(Amount::Hundredths(value)), None))
}

type Measured = (Amount, Unit, Option<Amount>);

/// The unit behind a number, at most one adjective between: `17 lange Jahre`.
fn unit_behind(input: &str, counted: Counted, up_to: Option<Amount>) -> Read<'_, Measured> {
    let at = if matches!(counted, Counted::Nothing) {
        input
    } else {
        // "42 -  Jahre", "10-Minuten"
        let at = skip(input);
        let at = at.strip_prefix('-').map_or(at, skip);
        if at.len() == input.len() {
            return miss(input, Expected::Unit);
        }
        at
    };
    let first = unit(at, counted, up_to);
    if first.is_ok() {
        return first;
    }
    let Some(behind) = adjective(at) else { return first };
    match unit(behind, counted, up_to) {
        // "ein wertvolles Jahr" lasts, "an einem warmen Tag" is when
        Ok((_, (_, Unit::Day, _))) if matches!(counted, Counted::One) && !is_entire(at) => first,
        read => read,
    }
}

/// `ganzer`, `voller`, `einziger`: what follows is a length after all.
fn is_entire(input: &str) -> bool {
    input.starts_with("voll")
        || input.starts_with("einzig")
        || matches!(token(input), Some(token) if token.word == Word::Entire)
}

/// The rest behind an adjective and a blank: a word in small letters that ends as adjectives do.
pub(super) fn adjective(input: &str) -> Option<&str> {
    let end = input.find(|c: char| !c.is_alphabetic())?;
    let (word, rest) = input.split_at_checked(end)?;
    let inflected =
        word.len() > 4 && ["e", "en", "er", "es", "em"].iter().any(|ending| word.ends_with(ending));
    if !inflected
        || !word.chars().all(char::is_lowercase)
        || !rest.starts_with(super::lex::is_blank_char)
    {
        return None;
    }
    let known = lexicon::token(input).map(|token| token.word);
    let free =
        matches!(known, None | Some(Word::Vague(Amount::Plural) | Word::Entire | Word::Half));
    free.then(|| skip(rest))
}

fn unit(input: &str, counted: Counted, up_to: Option<Amount>) -> Read<'_, Measured> {
    let (rest, token) = word(input, Expected::Unit)?;
    if let Word::Million(each) = token.word {
        return millions(rest, each, counted, up_to);
    }
    if !ends_word(rest) {
        return miss(input, Expected::Unit);
    }
    let (unit, count) = match token.word {
        Word::Unit(unit, count) => (unit, count),
        Word::English(unit) => (unit, Count::Either),
        Word::Fraction(part, unit) => {
            let amount = match counted {
                Counted::One | Counted::Nothing => Amount::Hundredths(part.into()),
                Counted::Number(number) => Amount::Hundredths(number / 100 * u32::from(part)),
                _ => return miss(input, Expected::Unit),
            };
            return Ok((rest, (amount, unit, None)));
        }
        Word::Part(crate::date::PartName::Night)
            if matches!(counted, Counted::One | Counted::Number(100)) =>
        {
            (Unit::Night, Count::Singular)
        }
        Word::Part(crate::date::PartName::Evening) if matches!(counted, Counted::Number(100)) => {
            (Unit::Evening, Count::Singular)
        }
        _ => return miss(input, Expected::Unit),
    };
    let amount = match (counted, count) {
        (Counted::Number(value), Count::Singular) if up_to.is_none() && value <= 200 => {
            Amount::Hundredths(value)
        }
        (Counted::Number(value), Count::Plural | Count::Either) => Amount::Hundredths(value),
        (Counted::One, Count::Singular | Count::Either) => Amount::Hundredths(100),
        // "innerhalb eines Jahres", but "eines Tages" is some day
        (Counted::One, Count::Genitive) if unit != Unit::Day => Amount::Hundredths(100),
        (Counted::Half, _) => Amount::Hundredths(50),
        (Counted::Vague(amount), Count::Plural | Count::Either) => amount,
        _ => return miss(input, Expected::Unit),
    };
    Ok((rest, (amount, unit, up_to)))
}

/// ` Jahre` behind `66 Millionen`, `4,6 Mrd.`: so many years are a unit of their own.
fn millions(rest: &str, each: u32, counted: Counted, up_to: Option<Amount>) -> Read<'_, Measured> {
    let at = rest.strip_prefix('.').unwrap_or(rest);
    let (rest, ()) = then_pick(at, Expected::Unit, |word| {
        matches!(word, Word::Unit(Unit::Year, Count::Plural)).then_some(())
    })?;
    let times = |amount| match amount {
        Amount::Hundredths(count) => count.checked_mul(each).map(Amount::Hundredths),
        amount => (each == 1).then_some(amount),
    };
    let amount = match counted {
        Counted::Number(count) => Amount::Hundredths(count),
        Counted::One => Amount::Hundredths(100),
        Counted::Half => Amount::Hundredths(50),
        Counted::Vague(amount) => amount,
        Counted::Nothing => return miss(at, Expected::Unit),
    };
    match (times(amount), up_to.map(times)) {
        (Some(amount), None) => Ok((rest, (amount, Unit::MillionYears, None))),
        (Some(amount), Some(Some(up_to))) => Ok((rest, (amount, Unit::MillionYears, Some(up_to)))),
        _ => miss(at, Expected::Unit),
    }
}

/// ` und vier Monate`, `, vier Monate`, ` vier Monate`.
fn next_part(input: &str) -> Option<(&str, Amount, Unit)> {
    let comma = input.strip_prefix(',').unwrap_or(input);
    let at = skip(comma);
    if at.len() == comma.len() {
        return None;
    }
    let (at, _) = maybe(at, |at| the(at, Word::Und).and_then(|(rest, ())| blank(rest)));
    let (rest, counted) = amount(at, token(at)).ok()?;
    if matches!(counted, Counted::Vague(Amount::Plural)) {
        return None;
    }
    let (rest, (amount, unit, _)) = unit_behind(rest, counted, None).ok()?;
    Some((rest, amount, unit))
}

/// A plural without a number: `Jahren` in `seit Jahren`, `langen Jahren`.
pub(super) fn plural(input: &str) -> Read<'_, Length> {
    let (at, _) = maybe(input, |input| {
        pick(input, Expected::Unit, |w| matches!(w, Word::Vague(Amount::Plural)).then_some(()))
            .and_then(|(rest, ())| blank(rest))
    });
    let (rest, unit) = match word(at, Expected::Unit)? {
        (rest, Token { word: Word::Unit(unit, Count::Plural), .. }) => (rest, unit),
        // "vor Millionen Jahren"
        (rest, Token { word: Word::Million(each), .. }) => {
            let (rest, (_, unit, _)) = millions(rest, each, Counted::Vague(Amount::Plural), None)?;
            (rest, unit)
        }
        _ => return miss(at, Expected::Unit),
    };
    let (rest, _) = maybe(rest, |rest| then_the(rest, Word::Lang));
    Ok((rest, Length::of(Amount::Plural, unit)))
}
