//! A day, a time or both: `Freitag, 15 Uhr`, `Montagabend`, `heute früh`.

use super::{
    day::day_from,
    time::{clock_then, time_then, weekday_part},
};
use crate::{
    Expected,
    date::{
        Approx, ClockTime, Day, DayPart, Moment, PartName, Relative, TimeOfDay,
        grammar::{
            calendar::is_short_numeric,
            clock::{Need, clock_time, day_part, edge, ends_another_day, iso_zone},
            lex::{Read, article, blank, mark, maybe, miss, next_is_digit, pick, skip, the},
            marks::{End, Marks, Role},
        },
        lexicon::{Token, token},
        words::{Side, Word},
    },
    text::same,
};

/// A day, a time, or both.
pub(super) fn moment<'a>(
    input: &'a str,
    end: End,
    need: Need,
    marks: &mut Marks,
) -> Read<'a, Moment> {
    moment_from(input, token(input), end, need, marks)
}

/// The same where the word that it begins with is known.
pub(super) fn moment_from<'a>(
    input: &'a str,
    token: Option<Token<'a>>,
    end: End,
    need: Need,
    marks: &mut Marks,
) -> Read<'a, Moment> {
    if let Some(read) = token.and_then(|token| part_first(input, token, end, marks)) {
        return read;
    }
    let may_be_clock = token.is_none_or(|token| tells_hours(token.word));
    let keep = marks.len();
    // "vom 14.10. auf den 15.10." names days
    let need = if need == Need::Minute && is_short_numeric(input) { Need::Sign } else { need };
    if may_be_clock && let Ok((rest, clock)) = clock_time(input, need) {
        return clock_then(input, rest, clock, end, marks);
    }
    match day_from(input, token, marks) {
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

/// Words that a clock time can begin with.
fn tells_hours(word: Word) -> bool {
    matches!(
        word,
        Word::Half
            | Word::Quarter
            | Word::ThreeQuarters
            | Word::Punkt
            | Word::One
            | Word::First
            | Word::Ordinal(8)
    )
}

/// What begins with a part of the day: `Abend`, `späten Montagabend`, `Morgen`.
fn part_first<'a>(
    input: &'a str,
    token: Token<'a>,
    end: End,
    marks: &mut Marks,
) -> Option<Read<'a, Moment>> {
    match token.word {
        Word::WeekdayPart(..) | Word::Edge(_) => match weekday_part(input) {
            Some((rest, day, part)) => {
                Some(Ok(with_clock(input, rest, Some(day), part, end, marks)))
            }
            None => time_then(input, end, marks).ok().map(Ok),
        },
        Word::Which(_) | Word::DaysOf(_) => weekday_part(input)
            .map(|(rest, day, part)| Ok(with_clock(input, rest, Some(day), part, end, marks))),
        Word::Part(_) | Word::PartEdged(..) | Word::Parts(..) => Some(time_then(input, end, marks)),
        // "Morgen Vormittag", "Morgen früh": the next day.
        Word::Morgen if token.is_capital() => {
            let day = Day::Relative(Relative::Days(1));
            Some(match part_behind_day(token.rest) {
                Ok(_) => day_then(input, token.rest, day, end, marks.len(), marks),
                Err(_) => time_then(input, end, marks),
            })
        }
        _ => None,
    }
}

/// A part of a day, `Montagabend`, `gestern Abend`, and the clock time behind it.
pub(super) fn with_clock<'a>(
    input: &'a str,
    rest: &'a str,
    day: Option<Day>,
    part: DayPart,
    end: End,
    marks: &mut Marks,
) -> (&'a str, Moment) {
    if let Ok((after, Timed { span: (at, ends), time: TimeOfDay::Clock(clock), approx })) =
        time_behind_day(rest)
        && clock.part.is_none_or(|own| own.name == part.name)
    {
        marks.add(input, rest, Role::PartOf(end));
        marks.add_lens(at, ends, Role::Time(end));
        let part = clock.part.or(Some(part));
        let time = Some(TimeOfDay::Clock(ClockTime { part, ..clock }));
        return (after, Moment { day, time, approx });
    }
    marks.add(input, rest, if day.is_some() { Role::Moment(end) } else { Role::Whole });
    (rest, Moment { day, time: Some(TimeOfDay::Part(part)), approx: None })
}

/// What stands behind a day: a part of the day, a clock time.
pub(super) fn day_then<'a>(
    input: &'a str,
    rest: &'a str,
    day: Day,
    end: End,
    keep: usize,
    marks: &mut Marks,
) -> Read<'a, Moment> {
    let alone = Moment::of_day(day);
    if !day.has_hours() {
        marks.add_unless(keep, input, rest, Role::Whole);
        return Ok((rest, alone));
    }
    if day.is_day()
        && let Ok((behind, part)) = part_behind_day(rest)
    {
        marks.cut(keep);
        return Ok(with_clock(input, behind, Some(day), part, end, marks));
    }
    // "nächsten Vormittag gegen Mitternacht": a part of the day holds no other one.
    let fits = |timed: &Timed| day.is_day() || matches!(timed.time, TimeOfDay::Clock(_));
    let behind = time_behind_day(rest).ok().filter(|(_, timed)| fits(timed));
    let Some((after, Timed { span: (at, ends), time, approx })) = behind else {
        marks.add_unless(keep, input, rest, Role::Whole);
        return Ok((rest, alone));
    };
    // A list keeps its days apart.
    marks.add_unless(keep, input, rest, Role::Day(end));
    marks.turn(keep, |role| if role == Role::Whole { Role::Day(end) } else { role });
    marks.add_lens(at, ends, Role::Time(end));
    Ok((after, Moment { time: Some(time), approx, ..alone }))
}

/// ` Abend`, ` früh`, ` nachmittags`, ` in der Nacht` behind a day.
pub(super) fn part_behind_day(rest: &str) -> Read<'_, DayPart> {
    let (at, ()) = blank(rest)?;
    let Some(token) = token(at) else { return miss(at, Expected::Clock) };
    match token.word {
        Word::Parts(name, side) => Ok((token.rest, DayPart { name, edge: edge(side) })),
        Word::Part(name) if !matches!(name, PartName::Midnight | PartName::Eve) => {
            Ok((token.rest, DayPart { name, edge: None }))
        }
        Word::PartEdged(name, side) => Ok((token.rest, DayPart { name, edge: edge(side) })),
        // "heute Morgen", "Freitag Morgen"; before 1996 "Freitag morgen"
        Word::Morgen => Ok((token.rest, DayPart { name: PartName::Morning, edge: None })),
        Word::Edge(side) => {
            if let Ok(read) = day_part(at) {
                return Ok(read);
            }
            let early = same(token.text, "früh");
            if side == Side::Early && early {
                Ok((token.rest, DayPart { name: PartName::Morning, edge: None }))
            } else {
                miss(at, Expected::Clock)
            }
        }
        // "FREITAG Am Abend": a sentence begins.
        Word::In | Word::Im | Word::Am | Word::Zur if !token.is_title() => {
            let (behind, ()) = blank(token.rest)?;
            let behind = article(behind);
            let (rest, part) = day_part(behind)?;
            let fits = match token.word {
                Word::Am => true,
                Word::Im => part.name == PartName::Dawn,
                word => {
                    let inside = matches!(part.name, PartName::Night | PartName::Morning);
                    (word == Word::In) == inside
                }
            };
            if !fits || ends_another_day(part, rest) {
                miss(at, Expected::Clock)
            } else {
                Ok((rest, part))
            }
        }
        _ => miss(at, Expected::Clock),
    }
}

/// A time of day, how exact it is, and the bytes left where it began and where it ended.
struct Timed {
    span: (usize, usize),
    time: TimeOfDay,
    approx: Option<Approx>,
}

/// `, 15.30 Uhr`, ` um 15 Uhr`, ` gegen 15 Uhr`, ` (15 Uhr)`, `T15:30`, ` um Mitternacht` behind a day.
fn time_behind_day(rest: &str) -> Read<'_, Timed> {
    let clock = |at, need| {
        clock_time(at, need).map(|(rest, clock)| {
            let time = TimeOfDay::Clock(clock);
            (rest, Timed { span: (at.len(), rest.len()), time, approx: None })
        })
    };
    if let Some(at) = rest.strip_prefix('T').filter(|at| next_is_digit(at)) {
        let (rest, clock) = clock_time(at, Need::Sign)?;
        let (zone, rest) = iso_zone(rest).map_or((clock.zone, rest), |(zone, at)| (Some(zone), at));
        let time = TimeOfDay::Clock(ClockTime { zone, ..clock });
        return Ok((rest, Timed { span: (at.len(), rest.len()), time, approx: None }));
    }
    let at = skip(rest.strip_prefix([',', '|']).unwrap_or(rest));
    let at = at.strip_prefix(['-', '–', '|', '•', '·']).map_or(at, skip);
    if at.len() == rest.len() {
        return miss(rest, Expected::Separator);
    }
    if let Some(inside) = at.strip_prefix('(') {
        let (after, time) = clock(inside, Need::Sign)?;
        return Ok((mark(after, ')')?.0, time));
    }
    let lead = pick(at, Expected::Clock, |word| {
        matches!(word, Word::Um | Word::Gegen | Word::Approx(Approx::About)).then_some(word)
    });
    match lead.and_then(|(rest, word)| Ok((blank(rest.strip_prefix('.').unwrap_or(rest))?.0, word)))
    {
        Ok((behind, lead)) => led_time(behind, lead),
        Err(_) => clock(at, Need::Sign),
    }
}

/// `15 Uhr`, `10.10`, `Mitternacht` behind `um`, `gegen`, `etwa um`.
fn led_time(at: &str, lead: Word) -> Read<'_, Timed> {
    let approx = (lead != Word::Um).then_some(Approx::About);
    let (at, _) = maybe(at, |at| the(at, Word::Um).and_then(|(rest, ())| blank(rest)));
    if let Ok((rest, clock)) = clock_time(at, Need::Minute) {
        let time = TimeOfDay::Clock(clock);
        return Ok((rest, Timed { span: (at.len(), rest.len()), time, approx }));
    }
    let (rest, part) = day_part(at)?;
    let fits = lead == Word::Gegen || part.is_sharp();
    if !fits || ends_another_day(part, rest) {
        return miss(at, Expected::Clock);
    }
    Ok((rest, Timed { span: (at.len(), rest.len()), time: TimeOfDay::Part(part), approx }))
}
