//! One-sided and rough: `ab 14 Uhr`, `seit 2021`, `gegen 15 Uhr`, `um 1900`.

use super::{counted, moment::moment, pair::year_moment, range::ranged};
use crate::{
    Expected,
    date::{
        Approx, Bound, Date, Day, Moment, Relative, Side as BoundSide, TimeOfDay,
        grammar::{
            calendar::{is_short_numeric, year_number},
            clock::{Need, clock_time},
            length::approx,
            lex::{Read, articles, blank, maybe, miss, the},
            marks::{End, Marks, Role},
        },
        lexicon::{self, Token},
        words::Word,
    },
};

/// `ab 14 Uhr`, `bis Ende März`, `seit 2021`, `vor Donnerstag`, `spätestens am Montag`, `kurz nach 15 Uhr`.
pub(super) fn bound<'a>(input: &'a str, token: Token<'a>, marks: &mut Marks) -> Read<'a, Date> {
    let (rest, first) = match token.word {
        Word::Kurz => {
            let (rest, ()) = blank(token.rest)?;
            let Some(token) = lexicon::token(rest) else { return miss(rest, Expected::Date) };
            (token.rest, token.word)
        }
        word => (token.rest, word),
    };
    let side = match first {
        Word::Seit => BoundSide::Since,
        Word::Bis | Word::Latest => BoundSide::Until,
        Word::Ab | Word::Earliest => BoundSide::From,
        Word::Vor => BoundSide::Before,
        Word::Nach => BoundSide::After,
        _ => return miss(input, Expected::Date),
    };
    let (at, ()) = blank(rest)?;
    // "bis einschließlich", "bis spätestens", "seit etwa"
    let at = [
        "einschließlich ",
        "inklusive ",
        "spätestens ",
        "mindestens ",
        "in die ",
        "in den ",
        "ins ",
        "mit ",
        "um ",
    ]
    .iter()
    .find_map(|word| at.strip_prefix(word))
    .unwrap_or(at);
    let (at, _) = maybe(at, |at| the(at, Word::Um).and_then(|(rest, ())| blank(rest)));
    let at = articles(at);
    let keep = marks.len();
    let (behind, about) = approx(at);
    let need = match side {
        _ if is_short_numeric(behind) => Need::Sign,
        BoundSide::Before | BoundSide::After | BoundSide::Since => Need::Sign,
        _ => Need::Minute,
    };
    let read = moment(behind, End::First, need, marks);
    let (rest, mut moment) = match read {
        Ok(read) => read,
        Err(error) => {
            marks.cut(keep);
            return Err(error);
        }
    };
    moment.approx = moment.approx.or(about);
    if matches!(moment.day, Some(Day::Relative(Relative::Shift { .. }))) {
        return miss(at, Expected::Date);
    }
    Ok((rest, Date::Bound(Bound { side, at: moment })))
}

/// `gegen 15 Uhr`, `um 1900`, `rund drei Jahre`, `um 10.10`.
pub(super) fn approximated<'a>(
    input: &'a str,
    token: Token<'a>,
    marks: &mut Marks,
) -> Read<'a, Date> {
    let keep = marks.len();
    if !matches!(token.word, Word::Gegen | Word::Um | Word::Punkt)
        && let Ok(read) = counted(input, marks)
    {
        return Ok(read);
    }
    marks.cut(keep);
    let (at, about) = match token.word {
        Word::Gegen | Word::Um | Word::Punkt => (articles(blank(token.rest)?.0), None),
        _ => {
            let (at, about) = approx(input);
            if about.is_none() {
                return miss(input, Expected::Date);
            }
            let (at, _) = maybe(at, |at| the(at, Word::Um).and_then(|(rest, ())| blank(rest)));
            (articles(at), about)
        }
    };
    let need = if matches!(token.word, Word::Um | Word::Gegen) { Need::Minute } else { Need::Sign };
    if token.word == Word::Um {
        return at_time(at, marks);
    }
    let (rest, mut moment) = moment(at, End::First, need, marks)?;
    // "über Weihnachten"
    if matches!(moment.day, Some(Day::Feast(_))) && about.is_some_and(|near| near != Approx::About)
    {
        return miss(at, Expected::Clock);
    }
    // "Punkt 4.5." is a number
    if token.word == Word::Punkt && moment.time.is_none() {
        return miss(at, Expected::Clock);
    }
    // "Guten Morgen", "gute Nacht"
    if matches!(moment.time, Some(TimeOfDay::Part(_))) && about == Some(Approx::Over) {
        return miss(at, Expected::Clock);
    }
    let exact = if token.word == Word::Punkt { Approx::Exactly } else { Approx::About };
    if token.word == Word::Gegen
        && moment.time.is_none()
        && !matches!(moment.day, Some(Day::Period(_) | Day::Calendar(_) | Day::Feast(_)))
    {
        return miss(at, Expected::Clock);
    }
    // "gegen Montag", "etwa heute": only times, years and periods are near something
    if let Some(Day::Calendar(date)) = moment.day
        && token.word == Word::Gegen
        && date.days.is_empty()
        && date.year.is_none()
        && moment.time.is_none()
    {
        return miss(at, Expected::Clock);
    }
    moment.approx = Some(about.unwrap_or(exact));
    ranged(input, rest, moment, marks)
}

/// `um 10.10`, where only the preposition says that a clock time is meant; `um 1900`, near that year.
fn at_time<'a>(at: &'a str, marks: &mut Marks) -> Read<'a, Date> {
    if let Ok((rest, year)) = year_number::<4>(at) {
        marks.add(at, rest, Role::Whole);
        let moment = Moment { approx: Some(Approx::About), ..year_moment(year) };
        return ranged(at, rest, moment, marks);
    }
    if clock_time(at, Need::Sign).is_ok() {
        // The clock time says so itself.
        return miss(at, Expected::Year);
    }
    let (rest, clock) = clock_time(at, Need::Minute)?;
    marks.add(at, rest, Role::Whole);
    ranged(at, rest, Moment::of_time(TimeOfDay::Clock(clock)), marks)
}
