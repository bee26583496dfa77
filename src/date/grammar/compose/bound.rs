//! One-sided and rough: `ab 14 Uhr`, `seit 2021`, `gegen 15 Uhr`, `um 1900`.

use super::{
    counted,
    moment::moment,
    pair::{hours_follow, pair_of_hours, two_of_many, year_moment},
    range::{led_by, ranged},
};
use crate::{
    Expected,
    date::{
        Approx, Bound, ClockTime, Date, Day, Joint, Moment, Range, Reference, Relative,
        Side as BoundSide, TimeOfDay,
        grammar::{
            calendar::{is_short_numeric, year_number},
            clock::{Need, clock_time},
            length::approx,
            lex::{Read, articles, blank, maybe, miss, next_is_digit, the, word},
            marks::{End, Marks, Role},
        },
        lexicon::Token,
        words::Word,
    },
};

/// `ab 14 Uhr`, `bis Ende März`, `seit 2021`, `vor Donnerstag`, `spätestens am Montag`, `kurz nach 15 Uhr`.
pub(super) fn bound<'a>(input: &'a str, token: Token<'a>, marks: &mut Marks) -> Read<'a, Date> {
    let (rest, side) = side(input, token)?;
    let (at, ()) = blank(rest)?;
    // "bis einschließlich", "bis spätestens", "seit etwa"
    let at = led_by(at, BEHIND_SIDE);
    let (at, _) = maybe(at, |at| the(at, Word::Um).and_then(|(rest, ())| blank(rest)));
    let at = articles(at);
    if side == BoundSide::From
        && let Ok((rest, ())) = the(at, Word::AtOnce)
    {
        marks.add(at, rest, Role::Whole);
        let now = Day::Relative(Relative::Reference(Reference::Present));
        return Ok((rest, Date::Bound(Bound { side, at: Moment::of_day(now) })));
    }
    let keep = marks.len();
    let (behind, about) = approx(at);
    let need = match side {
        _ if is_short_numeric(behind) => Need::Sign,
        BoundSide::Before | BoundSide::After | BoundSide::Since => Need::Sign,
        _ => Need::Minute,
    };
    let read = moment(behind, End::First, need, marks).or_else(|error| {
        marks.cut(keep);
        // "kurz nach sieben": the finder looks at what follows
        let (rest, clock) =
            hour_in_words(behind).filter(|_| token.word == Word::Kurz).ok_or(error)?;
        marks.add(behind, rest, Role::Whole);
        Ok((rest, Moment::of_time(TimeOfDay::Clock(clock))))
    });
    let (rest, mut moment) = match read {
        Ok(read) => read,
        Err(error) => {
            marks.cut(keep);
            return Err(error);
        }
    };
    moment.approx = moment.approx.or(about);
    let timed = moment.day.is_some() && moment.time.is_some();
    if timed && moment.approx.is_some_and(|near| near != Approx::About) {
        return miss(at, Expected::Date);
    }
    if matches!(moment.day, Some(Day::Relative(Relative::Shift { .. }))) {
        return miss(at, Expected::Date);
    }
    Ok((rest, Date::Bound(Bound { side, at: moment })))
}

/// What may stand between the preposition and the date.
#[rustfmt::skip]
const BEHIND_SIDE: &[&str] = &[
    "einschließlich ", "inklusive ", "spätestens ", "in die ", "in den ", "ins ", "mit ", "um ",
];

/// The side that `seit`, `bis`, `kurz vor` say, and what stands behind.
fn side<'a>(input: &'a str, token: Token<'a>) -> Read<'a, BoundSide> {
    let (rest, first) = match token.word {
        Word::Kurz => {
            word(blank(token.rest)?.0, Expected::Date).map(|(rest, token)| (rest, token.word))?
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
    Ok((rest, side))
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
            // "mehr als im Vorjahr" compares with what was then.
            if the(at, Word::Im).is_ok() || the(at, Word::Am).is_ok() {
                return miss(at, Expected::Date);
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
    if !can_be_near(token.word, about, moment) {
        return miss(at, Expected::Clock);
    }
    let exact = if token.word == Word::Punkt { Approx::Exactly } else { Approx::About };
    moment.approx = Some(about.unwrap_or(exact));
    ranged(input, rest, moment, marks)
}

/// Tells whether a moment can be near or exact: only times, years and periods are near something.
fn can_be_near(lead: Word, about: Option<Approx>, moment: Moment) -> bool {
    match (lead, moment.day, moment.time) {
        // "rund vergangene zwei Wochen"
        (_, Some(Day::Relative(Relative::Shift { .. })), _) => false,
        // "Guten Morgen", "gute Nacht"
        (_, _, Some(TimeOfDay::Part(_))) => about != Some(Approx::Over),
        (_, None, Some(_)) => true,
        // "Punkt 4.5." is a number
        (Word::Punkt, ..) => false,
        // "gegen", "rund"; not "mehr als Montag, 15 Uhr"
        (_, _, Some(_)) => about.is_none_or(|near| near == Approx::About),
        // "über Weihnachten"
        (_, Some(Day::Feast(_)), _) => about.is_none_or(|near| near == Approx::About),
        // "gegen Montag", "gegen heute"
        (Word::Gegen, Some(Day::Calendar(date)), _) => !date.days.is_empty() || date.year.is_some(),
        (Word::Gegen, day, _) => matches!(day, Some(Day::Period(_))),
        _ => true,
    }
}

/// `elf`, `sieben`: an hour by its word alone.
fn hour_in_words(at: &str) -> Option<(&str, ClockTime)> {
    match clock_time(at, Need::Hour) {
        Ok((rest, clock)) if !next_is_digit(at) && (1..=12).contains(&clock.hour) => {
            Some((rest, clock))
        }
        _ => None,
    }
}

/// `um 10.10`, where only the preposition says that a clock time is meant; `um 1900`, near that year.
fn at_time<'a>(at: &'a str, marks: &mut Marks) -> Read<'a, Date> {
    if let Ok((rest, year)) = year_number::<4>(at) {
        marks.add(at, rest, Role::Whole);
        let moment = Moment { approx: Some(Approx::About), ..year_moment(year) };
        return ranged(at, rest, moment, marks);
    }
    let pair = pair_of_hours(at, None, Need::Sign, &mut Marks::new());
    let each = matches!(pair, Ok((_, Range { joint: Joint::Slash, .. })));
    let said = clock_time(at, Need::Sign);
    let null = matches!(said, Ok((_, clock)) if clock.hour == 0 && !next_is_digit(at));
    if each || said.is_ok() && !null {
        // The clock time says so itself.
        return miss(at, Expected::Year);
    }
    if let Ok((rest, range)) = two_of_many(at, marks) {
        return Ok((rest, Date::Range(range)));
    }
    // "um 14, 16 und 18 Uhr"
    let listed = || match clock_time(at, Need::Hour) {
        Ok((rest, clock)) if hours_follow(rest) => Some((rest, clock)),
        _ => None,
    };
    // "um elf": the finder looks at what follows
    let (rest, clock) = clock_time(at, Need::Minute)
        .or_else(|error| listed().or_else(|| hour_in_words(at)).ok_or(error))?;
    marks.add(at, rest, Role::Whole);
    ranged(at, rest, Moment::of_time(TimeOfDay::Clock(clock)), marks)
}
