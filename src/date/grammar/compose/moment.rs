//! A day, a time or both: `Freitag, 15 Uhr`, `Montagabend`, `heute früh`.

use super::{
    day::day,
    time::{clock_then, time_then},
};
use crate::{
    Expected,
    date::{
        Approx, Body, CalendarDate, ClockTime, Counted, Day, DayPart, Moment, Name, PartName,
        Relative, TimeOfDay, Unit,
        grammar::{
            calendar::is_short_numeric,
            clock::{Need, clock_time, day_part, edge, night_into, part_then_clock},
            lex::{Read, article, blank, mark, maybe, miss, next_is_digit, pick, skip, the},
            marks::{End, Marks, Role},
        },
        lexicon::token,
        words::{Side, Word},
    },
};

/// A day, a time, or both.
pub(super) fn moment<'a>(
    input: &'a str,
    end: End,
    need: Need,
    marks: &mut Marks,
) -> Read<'a, Moment> {
    let mut may_be_clock = true;
    if let Some(token) = token(input) {
        may_be_clock = next_is_digit(input)
            || matches!(
                token.word,
                Word::Half
                    | Word::Quarter
                    | Word::ThreeQuarters
                    | Word::Punkt
                    | Word::One
                    | Word::First
            )
            || matches!(token.word, Word::Ordinal(8));
        match token.word {
            Word::WeekdayPart(day, name, side) => {
                let part = DayPart { name, edge: edge(side) };
                return Ok(weekday_part(input, token.rest, day, part, end, marks));
            }
            Word::Part(_) | Word::PartEdged(..) | Word::Parts(..) => {
                return time_then(input, end, marks);
            }
            Word::Morgen if token.is_capital() => return time_then(input, end, marks),
            Word::Edge(_) => {
                if let Ok(read) = time_then(input, end, marks) {
                    return Ok(read);
                }
            }
            _ => {}
        }
    }
    let keep = marks.len();
    // "vom 14.10. auf den 15.10." names days
    let need = if need == Need::Minute && is_short_numeric(input) { Need::Sign } else { need };
    if may_be_clock && let Ok((rest, clock)) = clock_time(input, need) {
        return clock_then(input, rest, clock, end, marks);
    }
    match day(input, marks) {
        Ok((rest, day)) => day_then(input, rest, day, end, keep, marks),
        Err(error) => {
            marks.cut(keep);
            if !next_is_digit(input) {
                return Err(error);
            }
            // The clock says more about what is wrong where it read further.
            match clock_time(input, need) {
                Err(nom::Err::Error(failure)) if failure.expected == Some(Expected::RealTime) => {
                    Err(nom::Err::Error(failure))
                }
                _ => Err(error),
            }
        }
    }
}

/// `Montagabend`, and a clock time behind it.
fn weekday_part<'a>(
    input: &'a str,
    rest: &'a str,
    day: chrono::Weekday,
    part: DayPart,
    end: End,
    marks: &mut Marks,
) -> (&'a str, Moment) {
    let day = Some(Day::Calendar(CalendarDate::of_weekday(day)));
    let (after, time) = part_then_clock(rest, part);
    if after.len() < rest.len() {
        marks.add(input, rest, Role::PartOf(end));
        marks.add(behind_um(rest), after, Role::Time(end));
    } else {
        marks.add(input, rest, Role::Moment(end));
    }
    (after, Moment { day, time: Some(time), approx: None })
}

/// Behind `, um ` and the like.
fn behind_um(rest: &str) -> &str {
    let at = skip(rest.strip_prefix(',').unwrap_or(rest));
    the(at, Word::Um).and_then(|(rest, ())| blank(rest)).map_or(at, |(rest, ())| rest)
}

/// What stands behind a day: a part of the day, a clock time.
fn day_then<'a>(
    input: &'a str,
    rest: &'a str,
    day: Day,
    end: End,
    keep: usize,
    marks: &mut Marks,
) -> Read<'a, Moment> {
    let alone = Moment::of_day(day);
    if !is_day(day) {
        marks.add_unless(keep, input, rest, Role::Whole);
        return Ok((rest, alone));
    }
    if let Ok((behind, part)) = part_behind_day(rest, day) {
        let (after, time) = part_then_clock(behind, part);
        marks.cut(keep);
        if after.len() < behind.len() {
            marks.add(input, behind, Role::PartOf(end));
            marks.add(behind_um(behind), after, Role::Time(end));
        } else {
            marks.add(input, behind, Role::Moment(end));
        }
        return Ok((after, Moment { time: Some(time), ..alone }));
    }
    let Ok((after, (at, clock, about))) = time_behind_day(rest) else {
        marks.add_unless(keep, input, rest, Role::Whole);
        return Ok((rest, alone));
    };
    // A list keeps its days apart.
    marks.add_unless(keep, input, rest, Role::Day(end));
    marks.turn(keep, |role| if role == Role::Whole { Role::Day(end) } else { role });
    marks.add_len(at, after, Role::Time(end));
    Ok((after, Moment { time: Some(TimeOfDay::Clock(clock)), approx: about, ..alone }))
}

/// Tells whether a time of day can stand behind.
pub(super) fn is_day(day: Day) -> bool {
    match day {
        Day::Calendar(date) => !date.days.is_empty() || date.weekday.is_some(),
        Day::Feast(_) => true,
        Day::Relative(relative) => match relative {
            Relative::Days(_) => true,
            Relative::Unit { unit, .. } => unit == Unit::Day,
            Relative::Named { name, .. } => matches!(name, Name::Weekday(_) | Name::Feast(_)),
            _ => false,
        },
        Day::Period(period) => matches!(
            period.body,
            Body::Day(..) | Body::Weekday(_) | Body::Nth(_, Counted::Weekday(_))
        ),
    }
}

/// ` Abend`, ` früh`, ` nachmittags`, ` in der Nacht` behind a day.
pub(super) fn part_behind_day(rest: &str, day: Day) -> Read<'_, DayPart> {
    let (at, ()) = blank(rest)?;
    let Some(token) = token(at) else { return miss(at, Expected::Clock) };
    match token.word {
        Word::Parts(name, side) => Ok((token.rest, DayPart { name, edge: edge(side) })),
        Word::Part(name) if name != PartName::Midnight => {
            Ok((token.rest, DayPart { name, edge: None }))
        }
        Word::PartEdged(name, side) => Ok((token.rest, DayPart { name, edge: edge(side) })),
        // "heute Morgen", "Freitag Morgen"
        Word::Morgen if token.is_capital() || !matches!(day, Day::Calendar(_)) => {
            Ok((token.rest, DayPart { name: PartName::Morning, edge: None }))
        }
        Word::Edge(side) => {
            if let Ok(read) = day_part(at) {
                return Ok(read);
            }
            let early = matches!(token.text, "früh" | "frueh" | "Früh");
            if side == Side::Early && early {
                Ok((token.rest, DayPart { name: PartName::Morning, edge: None }))
            } else {
                miss(at, Expected::Clock)
            }
        }
        // "FREITAG Am Abend": a sentence begins.
        Word::In | Word::Am | Word::Zur if !token.is_title() => {
            let (behind, ()) = blank(token.rest)?;
            let behind = article(behind);
            let (rest, part) = day_part(behind)?;
            let fits = (token.word == Word::In)
                == matches!(part.name, PartName::Night | PartName::Morning)
                || token.word == Word::Am;
            if !fits || night_into(rest).is_ok() {
                miss(at, Expected::Clock)
            } else {
                Ok((rest, part))
            }
        }
        _ => miss(at, Expected::Clock),
    }
}

/// `, 15.30 Uhr`, ` um 15 Uhr`, ` gegen 15 Uhr`, ` (15 Uhr)`, `T15:30` behind a day: the bytes left where the clock began, and it.
fn time_behind_day(rest: &str) -> Read<'_, (usize, ClockTime, Option<Approx>)> {
    if let Some(at) = rest.strip_prefix('T')
        && next_is_digit(at)
    {
        let (after, clock) = clock_time(at, Need::Sign)?;
        let after = after.strip_prefix('Z').unwrap_or(after);
        return Ok((after, (at.len(), clock, None)));
    }
    let at = skip(rest.strip_prefix([',', '|']).unwrap_or(rest));
    let at = at.strip_prefix(['-', '–', '|', '•', '·']).map_or(at, skip);
    if at.len() == rest.len() {
        return miss(rest, Expected::Separator);
    }
    if let Some(inside) = at.strip_prefix('(') {
        let (after, clock) = clock_time(inside, Need::Sign)?;
        let (after, ()) = mark(after, ')')?;
        return Ok((after, (inside.len(), clock, None)));
    }
    let (at, lead) = maybe(at, |at| {
        let (rest, word) = pick(at, Expected::Clock, |word| {
            matches!(word, Word::Um | Word::Gegen | Word::Approx(Approx::About)).then_some(word)
        })?;
        let (rest, ()) = blank(rest.strip_prefix('.').unwrap_or(rest))?;
        Ok((rest, word))
    });
    let need = if lead.is_some() { Need::Minute } else { Need::Sign };
    let (at, second) = if lead == Some(Word::Um) {
        (at, false)
    } else {
        let (at, um) = maybe(at, |at| the(at, Word::Um).and_then(|(rest, ())| blank(rest)));
        (at, um.is_some())
    };
    let (after, clock) = clock_time(at, if second { Need::Minute } else { need })?;
    let about = match lead {
        Some(Word::Gegen | Word::Approx(_)) => Some(Approx::About),
        _ => None,
    };
    Ok((after, (at.len(), clock, about)))
}
