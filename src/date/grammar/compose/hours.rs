//! Hours behind a day: `Freitag von 10 bis 12 Uhr`, `Montag ab 15 Uhr`.

use super::pair::pair_of_hours;
use crate::{
    Expected,
    date::{
        Bound, Date, Joint, Moment, Range, Side as BoundSide, TimeOfDay,
        grammar::{
            clock::{Need, clock_time},
            lex::{Read, blank, miss, skip},
            marks::{End, Marks, Role},
        },
        lexicon::token,
        words::Word,
    },
};

/// A look at the first letter behind a day, which tells most words that begin no hours.
pub(super) fn hours_may_follow(rest: &str) -> bool {
    let at = skip(rest.strip_prefix(',').unwrap_or(rest));
    let first = at.as_bytes().first().copied().unwrap_or(0);
    at.len() < rest.len()
        && (first.is_ascii_digit()
            || matches!(
                first | 0x20,
                b'v' | b'z' | b'a' | b'b' | b'n' | b'h' | b'e'..=b'g' | b's' | b'd' | b't'
            ))
}

/// ` von 8 bis 16 Uhr`, `, 10–12 Uhr`, ` zwischen 16 und 17 Uhr`, ` ab 15 Uhr` behind a day.
pub(super) fn hours_behind<'a>(rest: &'a str, day: Moment, marks: &mut Marks) -> Read<'a, Date> {
    let at = skip(rest.strip_prefix(',').unwrap_or(rest));
    if at.len() == rest.len() {
        return miss(rest, Expected::Separator);
    }
    let word = token(at).map(|token| (token.word, token.rest));
    let day_mark = |marks: &mut Marks| {
        marks.turn(0, |role| if role == Role::Whole { Role::Day(End::First) } else { role });
    };
    let side = match word {
        Some((Word::Von, behind)) => {
            let (at, ()) = blank(behind)?;
            day_mark(marks);
            let (rest, range) = pair_of_hours(at, Some(Word::Bis), Need::Hour, marks)?;
            return Ok((
                rest,
                Date::Range(Range { from: Moment { day: day.day, ..range.from }, ..range }),
            ));
        }
        Some((Word::Zwischen, behind)) => {
            let (at, ()) = blank(behind)?;
            day_mark(marks);
            let (rest, range) = pair_of_hours(at, Some(Word::Und), Need::Hour, marks)
                .or_else(|_| pair_of_hours(at, Some(Word::Bis), Need::Hour, marks))?;
            return Ok((
                rest,
                Date::Range(Range {
                    from: Moment { day: day.day, ..range.from },
                    joint: Joint::Between,
                    ..range
                }),
            ));
        }
        Some((Word::Ab, behind)) => (BoundSide::From, behind),
        Some((Word::Bis, behind)) => (BoundSide::Until, behind),
        Some((Word::Nach, behind)) => (BoundSide::After, behind),
        Some((Word::Vor, behind)) => (BoundSide::Before, behind),
        _ => {
            day_mark(marks);
            let (rest, range) = pair_of_hours(at, None, Need::Sign, marks)?;
            return Ok((
                rest,
                Date::Range(Range { from: Moment { day: day.day, ..range.from }, ..range }),
            ));
        }
    };
    let (side, behind) = side;
    let (at, ()) = blank(behind)?;
    let (end, clock) = clock_time(at, Need::Sign)?;
    day_mark(marks);
    marks.add(at, end, Role::Time(End::First));
    let at = Moment { time: Some(TimeOfDay::Clock(clock)), ..day };
    Ok((end, Date::Bound(Bound { side, at })))
}
