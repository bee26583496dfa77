//! A time of day and the day behind it: `Nacht zum Sonntag`, `8 Uhr am 4. April`.

use super::{
    day::day,
    hours::{in_part, on_day},
    moment::{day_then, part_behind_day, with_clock},
    range::two_ends,
};
use crate::{
    Expected,
    date::{
        CalendarDate, ClockTime, Day, DayPart, Joint, Moment, Name, PartName, Range, Relative,
        TimeOfDay, Which,
        grammar::{
            clock::{Need, clock_time, day_part, edge, night_into, time_of_day},
            lex::{Read, article, blank, miss, next_is_digit, pick, skip, then_pick, then_the},
            marks::{End, Marks, Role},
            relative::{self},
        },
        lexicon::{Token, token},
        words::{Side, Word},
    },
    text::{ends_word, number},
};

/// A time of day, and the day behind it: `Nacht zum Sonntag`, `Morgen des 1. August`, `8 Uhr heute Morgen`.
pub(super) fn time_then<'a>(input: &'a str, end: End, marks: &mut Marks) -> Read<'a, Moment> {
    let (rest, time) = time_of_day(input, Need::Sign)?;
    let TimeOfDay::Part(part) = time else {
        marks.add(input, rest, Role::Whole);
        return Ok((rest, Moment::of_time(time)));
    };
    if !ends_word(rest) {
        return miss(rest, Expected::End);
    }
    let keep = marks.len();
    let of_day = match part.name {
        PartName::Night => night_of(rest, marks)
            .map(|(rest, day)| (rest, (day, DayPart { name: PartName::NightInto, ..part }))),
        _ => miss(rest, Expected::Day),
    };
    marks.cut(keep);
    let of_day = of_day.or_else(|_| {
        let (at, ()) = of_the_day(rest)?;
        let (after, day) = day(at, marks).or_else(|error| genitive(rest, at).ok_or(error))?;
        if day.is_day() { Ok((after, (day, part))) } else { miss(rest, Expected::Day) }
    });
    marks.cut(keep);
    if let Ok((after, (day, part))) = of_day {
        return Ok(with_clock(input, after, Some(day), part, end, marks));
    }
    if let Ok((rest, relative)) = relative::unit_then_shift(input) {
        return day_then(input, rest, Day::Relative(relative), end, keep, marks);
    }
    Ok(with_clock(input, rest, None, part, end, marks))
}

/// ` zum Sonntag`, ` auf den 4. April`, ` von Samstag auf Sonntag` behind `Nacht`: the day on which it ends.
fn night_of<'a>(rest: &'a str, marks: &mut Marks) -> Read<'a, Day> {
    if let Ok((at, ())) = night_into(rest)
        && let Ok((after, day)) = day(at, marks)
        && day.is_day()
    {
        return Ok((after, day));
    }
    night_from(rest, marks)
}

/// ` von Samstag auf Sonntag`, ` vom 14. auf den 15. Oktober` behind `Nacht`: the second day.
fn night_from<'a>(rest: &'a str, marks: &mut Marks) -> Read<'a, Day> {
    let (at, ()) = then_the(rest, Word::Von).or_else(|_| then_the(rest, Word::Vom))?;
    let (at, ()) = blank(at)?;
    let (rest, range) = two_ends(article(at), Some(Word::Auf), marks)
        .or_else(|_| two_ends(article(at), Some(Word::Zum), marks))?;
    // `Nacht vom 8. auf den 9.` names no day that could be told.
    let lone = |day: &Day| matches!(day, Day::Calendar(date) if !date.days.is_empty() && date.month.is_none());
    match range.to.day.filter(|day| day.is_day() && !lone(day)) {
        Some(day) => Ok((rest, day)),
        None => miss(at, Expected::Day),
    }
}

/// `Dienstags` behind ` des `.
fn genitive<'a>(rest: &str, at: &'a str) -> Option<(&'a str, Day)> {
    let token = token(at).filter(|_| then_the(rest, Word::Des).is_ok())?;
    match token.word {
        Word::Weekdays(day) if ends_word(token.rest) => {
            Some((token.rest, Day::Calendar(CalendarDate::of_weekday(day))))
        }
        _ => None,
    }
}

/// ` des `, ` am ` behind a part of the day.
fn of_the_day(rest: &str) -> Read<'_, ()> {
    let (at, ()) = blank(rest)?;
    // "am Abend desselben Tages"
    if matches!(token(at), Some(Token { word: Word::Which(Which::Same), .. })) {
        return Ok((at, ()));
    }
    let (at, word) = pick(at, Expected::Day, |word| {
        matches!(word, Word::Des | Word::Am | Word::Vom).then_some(word)
    })?;
    let (at, ()) = blank(at)?;
    // "am Morgen am See" has no day; what follows decides.
    if word == Word::Am && !next_is_digit(at) && token(at).is_none() {
        return miss(at, Expected::Day);
    }
    Ok((at, ()))
}

/// A clock time, and the day behind it.
pub(super) fn clock_then<'a>(
    input: &'a str,
    rest: &'a str,
    clock: ClockTime,
    end: End,
    marks: &mut Marks,
) -> Read<'a, Moment> {
    let keep = marks.len();
    let behind = day_behind_clock(rest, marks);
    marks.cut(keep);
    let Ok((after, (at, of))) = behind else {
        marks.add(input, rest, Role::Whole);
        return Ok((rest, Moment::of_time(TimeOfDay::Clock(clock))));
    };
    let part = match of.time {
        Some(TimeOfDay::Part(part)) => Some(part),
        _ => None,
    };
    let own = part.is_some() && clock.part.is_none();
    marks.add(input, rest, Role::Time(end));
    marks.add_len(at, after, if own { Role::PartOf(end) } else { Role::Day(end) });
    let time = Some(TimeOfDay::Clock(ClockTime { part: clock.part.or(part), ..clock }));
    Ok((after, Moment { day: of.day, time, approx: None }))
}

/// ` am Montag`, ` heute`, `, 4.4.2025`, ` vom 4. April`, ` am Mittwochabend`, ` in der Nacht zum Sonntag`
/// behind a clock time: the bytes left where the day began, and it.
fn day_behind_clock<'a>(rest: &'a str, marks: &mut Marks) -> Read<'a, (usize, Moment)> {
    let at = skip(rest.strip_prefix(',').unwrap_or(rest));
    if at.len() == rest.len() {
        return miss(rest, Expected::Separator);
    }
    // Behind a comma am leads to the next of a row: "um 20 Uhr, am 8. November um 17 Uhr".
    let row = rest.starts_with(',');
    let lead = pick(at, Expected::Day, |word| {
        let leads = matches!(word, Word::Vom | Word::Des | Word::In) || word == Word::Am && !row;
        leads.then_some(word)
    })
    .and_then(|(rest, word)| Ok((blank(rest)?.0, word)));
    match lead {
        Ok((at, Word::In)) => {
            let at = article(at);
            let (rest, part) = day_part(at)?;
            if part.name != PartName::Night {
                return miss(at, Expected::Day);
            }
            let (rest, day) = night_of(rest, marks)?;
            let time = Some(TimeOfDay::Part(DayPart { name: PartName::NightInto, ..part }));
            Ok((rest, (at.len(), Moment { day: Some(day), time, approx: None })))
        }
        Ok((at, _)) => {
            let (rest, of) = day_with_part(at, marks)?;
            // "halb vier am Di 12 Uhr": a short weekday alone leads to the clock time behind it.
            let bare = matches!(of.day, Some(Day::Calendar(date)) if date.days.is_empty());
            let leads =
                matches!(token(at), Some(Token { word: Word::ShortWeekday(_), .. })) && bare;
            if of.day.is_some_and(Day::has_hours) && !leads {
                Ok((rest, (at.len(), of)))
            } else {
                miss(at, Expected::Day)
            }
        }
        Err(error) => {
            let digits = number::run(at).is_some_and(|(.., behind)| behind.starts_with('.'))
                && clock_time(at, Need::Sign).is_err();
            let days = matches!(token(at), Some(Token { word: Word::Days(_), .. }));
            if !digits && !days {
                return Err(error);
            }
            match day_with_part(at, marks)? {
                (
                    rest,
                    of @ Moment { day: Some(day @ (Day::Calendar(_) | Day::Relative(_))), .. },
                ) if day.is_day() => Ok((rest, (at.len(), of))),
                _ => miss(at, Expected::Day),
            }
        }
    }
}

/// The same behind hours, `10 bis 12 Uhr am Samstag`, where a preposition leads to the day.
pub(super) fn day_behind_hours<'a>(
    rest: &'a str,
    range: Range,
    marks: &mut Marks,
) -> (&'a str, Range) {
    let led = |word| matches!(word, Word::Am | Word::Vom).then_some(());
    let keep = marks.len();
    let behind = match then_pick(rest, Expected::Day, led) {
        Ok(_) => day_behind_clock(rest, marks),
        Err(error) => Err(error),
    };
    marks.cut(keep);
    let Ok((after, (at, of))) = behind else { return (rest, range) };
    let hour = |moment: Moment| match moment.time {
        Some(TimeOfDay::Clock(clock)) => Some(clock.hour),
        _ => None,
    };
    // "4 und 5 Uhr am Montagabend": all hours of a list are in the evening, or none is.
    let listed = range.joint == Joint::Slash && of.time.is_some();
    if listed && hour(range.from) > hour(range.to) {
        return (rest, range);
    }
    let mut range = on_day(range, of);
    if listed {
        range.to.time = range.to.time.map(|time| in_part(time, of.time));
    }
    let part = matches!(range.from.time, Some(TimeOfDay::Clock(ClockTime { part: Some(_), .. })));
    marks.add_len(at, after, if part { Role::PartOf(End::First) } else { Role::Day(End::First) });
    (after, range)
}

/// `Mittwochabend`, `4. April`, `heute Nachmittag`.
fn day_with_part<'a>(at: &'a str, marks: &mut Marks) -> Read<'a, Moment> {
    if let Some((rest, day, part)) = weekday_part(at) {
        let time = Some(TimeOfDay::Part(part));
        return Ok((rest, Moment { day: Some(day), time, approx: None }));
    }
    let (rest, day) = day(at, marks)?;
    match part_behind_day(rest) {
        Ok((rest, part)) => {
            let time = Some(TimeOfDay::Part(part));
            Ok((rest, Moment { day: Some(day), time, approx: None }))
        }
        Err(_) => Ok((rest, Moment::of_day(day))),
    }
}

/// `des Montagabends`, `des Vormittags`: of one day; without its article the adverb comes again and again.
pub(super) fn of_weekday_part<'a>(
    input: &'a str,
    article: Token<'a>,
    marks: &mut Marks,
) -> Read<'a, Moment> {
    let (at, ()) = blank(article.rest)?;
    match token(at) {
        Some(noun @ Token { word: Word::WeekdaysPart(weekday, name, side), .. })
            if noun.is_capital() =>
        {
            let day = Day::Calendar(CalendarDate::of_weekday(weekday));
            let part = DayPart { name, edge: edge(side) };
            Ok(with_clock(at, noun.rest, Some(day), part, End::First, marks))
        }
        Some(noun @ Token { word: Word::Parts(name, side), .. }) if noun.is_capital() => {
            let part = DayPart { name, edge: edge(side) };
            Ok(with_clock(at, noun.rest, None, part, End::First, marks))
        }
        _ => miss(input, Expected::Date),
    }
}

/// `Mittwochabend`, `späten Mittwochabend`, `vergangenen Mittwochabends`, `gestrigen Abend`.
pub(super) fn weekday_part(input: &str) -> Option<(&str, Day, DayPart)> {
    let first = token(input)?;
    let noun = match first.word {
        Word::WeekdayPart(..) => first,
        _ => token(skip(first.rest))?,
    };
    let (weekday, name, side) = match (first.word, noun.word) {
        (_, Word::WeekdayPart(day, name, side)) => (Some(day), name, side),
        (Word::Edge(_) | Word::Which(_), Word::WeekdaysPart(day, name, side))
            if noun.is_capital() =>
        {
            (Some(day), name, side)
        }
        (Word::DaysOf(_), Word::Part(name)) => (None, name, Side::No),
        (Word::DaysOf(_), Word::Morgen) => (None, PartName::Morning, Side::No),
        _ => return None,
    };
    let day = match (first.word, weekday) {
        (Word::DaysOf(days), _) => Day::Relative(Relative::Days(days)),
        (Word::Which(Which::New), _) => return None,
        (Word::Which(which), Some(day)) => {
            Day::Relative(Relative::Named { which, name: Name::Weekday(day) })
        }
        (_, day) => Day::Calendar(CalendarDate::of_weekday(day?)),
    };
    let early_or_late = match first.word {
        Word::Edge(side) => edge(side),
        _ => None,
    };
    Some((noun.rest, day, DayPart { name, edge: early_or_late.or(edge(side)) }))
}
