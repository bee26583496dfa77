//! Two ends: `vom 4. bis 6. April`, `zwischen 10 und 12 Uhr`, `von Montag bis Freitag`.

use super::{
    hours::{hours_behind, hours_may_follow},
    moment::moment,
    pair::{pair, pair_of_hours},
};
use crate::{
    Expected,
    date::{
        Approx, Body, CalendarDate, Date, Day, Feast, FeastDay, Frame, Joint, Moment, Period,
        Range, Relative, Season, TimeOfDay, Year,
        grammar::{
            calendar::{day_alone, exist, short_weekday},
            clock::Need,
            lex::{
                Read, article, articles, blank, mark, miss, next_is_digit, pick, skip, the,
                then_pick,
            },
            marks::{End, Marks, Role},
        },
        lexicon::Token,
        words::Word,
    },
    text::{ends_word, spelled},
};

/// `vom 4. bis 6. April`, `von Montag bis Freitag`, `von 10 bis 12 Uhr`, `vom 14. auf den 15. Oktober`.
pub(super) fn from_to<'a>(input: &'a str, token: Token<'a>, marks: &mut Marks) -> Read<'a, Date> {
    let (at, ()) = blank(token.rest)?;
    if !may_end(at) {
        return miss(input, Expected::Date);
    }
    let at = article(at);
    if let Ok((rest, range)) = two_ends(at, Some(Word::Bis), marks) {
        return Ok((rest, Date::Range(range)));
    }
    match two_ends(at, Some(Word::Auf), marks) {
        Ok((rest, range)) if is_night(&range) => Ok((rest, Date::Range(range))),
        _ => miss(input, Expected::Date),
    }
}

/// A look for what leads to a second end: `bis`, `auf`, a dash or a stroke in the next hundred bytes.
fn may_end(at: &str) -> bool {
    let bytes = at.as_bytes();
    let near = bytes.get(..bytes.len().min(100)).unwrap_or(bytes);
    let word = |three: &[u8]| {
        matches!(
            three,
            [b'b' | b'B', b'i' | b'I', b's' | b'S'] | [b'a' | b'A', b'u' | b'U', b'f' | b'F']
        )
    };
    near.iter().any(|byte| matches!(byte, b'-' | b'/' | 0xe2)) || near.windows(3).any(word)
}

/// Tells whether a night lies between two days: `von Samstag auf Sonntag`, `vom 14. auf den 15. Oktober`; what is put off
/// `vom 4. auf den 11. April` is two days, and `von 2000 auf 1800` counts down.
fn is_night(range: &Range) -> bool {
    let (Some(Day::Calendar(from)), Some(Day::Calendar(to))) = (range.from.day, range.to.day)
    else {
        return false;
    };
    match (from.days.single(), to.days.single(), from.weekday, to.weekday) {
        (Some(one), Some(two), ..) if from.month == to.month => {
            from.month.is_some() && one + 1 == two
        }
        // "vom 31. Mai auf den 1. Juni"
        (Some(from_day), Some(1), ..) => {
            let next = from.month.zip(to.month).is_some_and(|(one, two)| one % 12 + 1 == two);
            next && from_day >= 28
        }
        (None, None, Some(from), Some(to)) => from.succ() == to,
        _ => false,
    }
}

/// `zwischen 10 und 12 Uhr`, `zwischen dem 15. und dem 19. November`, `zwischen den Jahren`.
pub(super) fn between<'a>(input: &'a str, token: Token<'a>, marks: &mut Marks) -> Read<'a, Date> {
    if let Some(rest) = spelled(token.rest, " den Jahren").and_then(|len| token.rest.get(len..))
        && ends_word(rest)
        && !next_is_digit(skip(rest))
    {
        marks.add(input, rest, Role::Whole);
        return Ok((rest, Date::Feast(FeastDay { feast: Feast::BetweenTheYears, year: None })));
    }
    let (at, ()) = blank(token.rest)?;
    let at = article(at);
    let read = two_ends(at, Some(Word::Und), marks)
        .or_else(|error| two_ends(at, Some(Word::Bis), marks).map_err(|_| error));
    match read {
        Ok((rest, range)) => Ok((rest, Date::Range(Range { joint: Joint::Between, ..range }))),
        Err(_) => miss(input, Expected::Date),
    }
}

/// Two ends with a certain word between them.
pub(super) fn two_ends<'a>(at: &'a str, joint: Option<Word>, marks: &mut Marks) -> Read<'a, Range> {
    let keep = marks.len();
    if let Ok((rest, Date::Range(range))) = pair(at, joint, marks) {
        return Ok((rest, range));
    }
    marks.cut(keep);
    if let Ok((rest, range)) = pair_of_hours(at, joint, Need::Hour, marks) {
        return Ok((rest, range));
    }
    marks.cut(keep);
    let first = moment(at, End::First, Need::Minute, marks)
        .and_then(|(rest, from)| second_end(rest, from, joint, marks));
    first.or_else(|error| {
        marks.cut(keep);
        short_weekdays(at, joint, marks).map_err(|_| error)
    })
}

/// `Mo–Fr`, `Mo. bis Fr.`: short weekdays that only the other makes days.
pub(super) fn short_weekdays<'a>(
    at: &'a str,
    joint: Option<Word>,
    marks: &mut Marks,
) -> Read<'a, Range> {
    let keep = marks.len();
    let (rest, date) = short_weekday(at)?;
    let rest = rest.strip_prefix('.').unwrap_or(rest);
    marks.add(at, rest, Role::Whole);
    let read = second_end(rest, Moment::of_day(Day::Calendar(date)), joint, marks);
    if read.is_err() {
        marks.cut(keep);
    }
    read
}

/// The joint and the second end behind a first one that was read whole.
fn second_end<'a>(
    rest: &'a str,
    from: Moment,
    word: Option<Word>,
    marks: &mut Marks,
) -> Read<'a, Range> {
    let (at, how) = joint(rest, word)?;
    let (at, about) = about(at);
    as_first(marks);
    let keep = marks.len();
    let second = moment(at, End::Last, Need::Sign, marks);
    let second = match (second, from.time, from.day) {
        (Err(_), Some(TimeOfDay::Clock(_)), _) => moment(at, End::Last, Need::Minute, marks),
        (Err(_), None, Some(Day::Calendar(date)))
            if date.month.is_some() && !date.days.is_empty() && from.time.is_none() =>
        {
            day_alone(at).and_then(|(rest, date)| {
                let rest = mark(rest, '.')?.0;
                marks.add(at, rest, Role::Day(End::Last));
                Ok((rest, Moment::of_day(Day::Calendar(date))))
            })
        }
        (Err(error), None, Some(Day::Calendar(date))) if date.weekday.is_some() => {
            short_weekday(at).map_err(|_| error).map(|(rest, date)| {
                marks.add(at, rest, Role::Day(End::Last));
                (rest, Moment::of_day(Day::Calendar(date)))
            })
        }
        (second, ..) => second,
    };
    let (rest, to) = match second {
        Ok((rest, to)) => (rest, Moment { approx: to.approx.or(about), ..to }),
        Err(error) => {
            marks.cut(keep);
            return Err(error);
        }
    };
    if !alike(from, to, how) {
        return miss(at, Expected::Date);
    }
    for_last(marks, keep);
    let joint = if how == How::Slash { Joint::Slash } else { Joint::To };
    match filled(Range { from, to, joint }) {
        Some(range) => Ok((rest, range)),
        None => miss(at, Expected::Date),
    }
}

/// `gegen`, `etwa`, `kurz nach` in front of a second end, and what stands behind.
pub(super) fn about(at: &str) -> (&str, Option<Approx>) {
    let lead = pick(at, Expected::Date, |word| {
        matches!(word, Word::Gegen | Word::Approx(Approx::About)).then_some(())
    })
    .or_else(|_| {
        let (rest, ()) = the(at, Word::Kurz)?;
        let side = |word| matches!(word, Word::Vor | Word::Nach).then_some(());
        then_pick(rest, Expected::Date, side)
    });
    match lead.and_then(|(rest, ())| blank(rest.strip_prefix('.').unwrap_or(rest))) {
        Ok((rest, ())) => (rest, Some(Approx::About)),
        Err(_) => (at, None),
    }
}

/// Marks of a moment that turned out to be the first end.
fn as_first(marks: &mut Marks) {
    marks.turn(0, |role| match role {
        Role::Whole => Role::Moment(End::First),
        role => role,
    });
}

/// Marks of the second end.
fn for_last(marks: &mut Marks, since: usize) {
    marks.turn(since, |role| match role {
        Role::Whole => Role::Moment(End::Last),
        role => role,
    });
}

/// How a joint was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    Word,
    Dash,
    Slash,
}

/// ` bis (zum) `, `–`, `/`, or the word that `zwischen` and `von` ask for.
pub(super) fn joint(input: &str, word: Option<Word>) -> Read<'_, How> {
    let at = skip(input);
    if let Some(rest) = at.strip_prefix(['–', '-', '—', '\u{2011}', '\u{2212}']) {
        return Ok((articles(skip(rest)), How::Dash));
    }
    if let Some(rest) = at.strip_prefix('/').filter(|rest| next_is_digit(rest)) {
        return Ok((rest, How::Slash));
    }
    if at.len() == input.len() && !input.starts_with(',') {
        return miss(at, Expected::Separator);
    }
    let comma = at.strip_prefix(',').map_or(at, skip);
    let at = if at.starts_with(',') && comma.len() + 1 == at.len() { at } else { comma };
    let (rest, ()) = the(at, word.unwrap_or(Word::Bis))?;
    let (rest, ()) = blank(rest)?;
    let rest = led_by(rest, &["einschließlich ", "inklusive "]);
    let rest = led_by(rest, &["in den ", "in die ", "um "]);
    Ok((articles(rest), How::Word))
}

/// What stands behind one of some words.
pub(super) fn led_by<'a>(input: &'a str, words: &[&str]) -> &'a str {
    words.iter().find_map(|word| input.get(spelled(input, word)?..)).unwrap_or(input)
}

/// Tells whether two moments can be the ends of one range.
fn alike(from: Moment, to: Moment, how: How) -> bool {
    if how == How::Slash {
        // "30. April/1. Mai"
        let named = |moment: Moment| matches!(moment, Moment { day: Some(Day::Calendar(date)), time: None, .. } if date.days.single().is_some() && date.month.is_some());
        // In "5.4./2.6., Montag" each stands for itself.
        let weekday = matches!(to.day, Some(Day::Calendar(date)) if date.weekday.is_some());
        return named(from) && named(to) && !weekday;
    }
    match (from.day, to.day) {
        // "vergangene zwei Wochen" have two ends of their own.
        (Some(Day::Relative(Relative::Shift { .. })), _)
        | (_, Some(Day::Relative(Relative::Shift { .. }))) => false,
        (None, None) => from.time.is_some() && to.time.is_some(),
        (Some(Day::Calendar(from)), Some(Day::Calendar(to))) => {
            let year_alone = |date: CalendarDate| {
                date.month.is_none() && date.weekday.is_none() && date.days.is_empty()
            };
            from.days.len() < 2 && (how == How::Word || year_alone(from) == year_alone(to))
        }
        // "zwischen dem 4. und 5. April und Ostern"
        (Some(Day::Calendar(from)), _) if from.days.len() > 1 => false,
        (Some(_), Some(_)) => {
            how == How::Word
                || matches!((from.day, to.day), (Some(Day::Period(_)), Some(Day::Period(_))))
        }
        // "Freitag 10 Uhr bis 12 Uhr", "gestern bis Mitternacht"
        (Some(_), None) => from.time.is_some() || how == How::Word,
        (None, Some(_)) => how == How::Word && to.time.is_some(),
    }
}

/// Fills what only the second end says into the first, where its month has that day.
pub(super) fn filled(range: Range) -> Option<Range> {
    let Range { mut from, to, joint } = range;
    if let (Some(Day::Calendar(first)), Some(Day::Calendar(last))) = (from.day, to.day) {
        let mut first = first;
        if !first.days.is_empty() && first.month.is_none() {
            first.month = last.month;
            if first.month.is_some_and(|month| !exist(first.days, month, last.year)) {
                return None;
            }
        }
        if first.year.is_none() && first.month.is_some() {
            // `29. Februar bis 8. Januar 2026`: no year before has that day.
            let dated = first.in_year(year_before(first, last));
            let real = |month| first.days.is_empty() || exist(first.days, month, dated.year);
            first = if first.month.is_none_or(real) { dated } else { first };
        }
        from.day = Some(Day::Calendar(first));
    } else if let (
        Some(first),
        Some(last @ Day::Period(Period { frame: Some(Frame::Year(year)), .. })),
    ) = (from.day, to.day)
    {
        from.day = Some(in_year_of(first, last, year));
    }
    Some(Range { from, to, joint })
}

/// The first end in the year of the second, or in the one before over the turn of the year: `Herbst bis Winter 2023`, `Oktober bis
/// Anfang Februar 2024`.
fn in_year_of(first: Day, last: Day, year: Year) -> Day {
    let (Some(from), Some(to)) = (place(first), place(last)) else { return first };
    let year = if from > to { before(year) } else { year };
    match first {
        Day::Period(period @ Period { frame: None, .. }) => {
            Day::Period(Period { frame: Some(Frame::Year(year)), ..period })
        }
        Day::Calendar(date) if date.year.is_none() => Day::Calendar(date.in_year(Some(year))),
        first => first,
    }
}

/// The month with which a day or something longer begins, where it comes every year.
fn place(day: Day) -> Option<u8> {
    match day {
        Day::Calendar(date) => date.month,
        Day::Period(period) => match period.body {
            Body::Month(month) => Some(month),
            Body::Season(Season::Spring) => Some(3),
            Body::Season(Season::Summer) => Some(6),
            Body::Season(Season::Autumn) => Some(9),
            Body::Season(Season::Winter) => Some(12),
            Body::Quarter(nth) => Some(nth * 3 - 2),
            Body::Half(nth) => Some(nth * 6 - 5),
            _ => None,
        },
        _ => None,
    }
}

/// The year before.
fn before(year: Year) -> Year {
    match year {
        Year::Full(year) => Year::Full(year - 1),
        Year::Short(year) => Year::Short((year + 99) % 100),
        Year::BeforeChrist(year) => Year::BeforeChrist(year),
    }
}

/// The year of a first end that has none: that of the second, or the one before over the turn of the year.
fn year_before(first: CalendarDate, last: CalendarDate) -> Option<Year> {
    let place = |date: CalendarDate| (date.month, date.days.first());
    let over = place(first) > place(last) && first.month != last.month || first.month > last.month;
    last.year.map(|year| if over { before(year) } else { year })
}

/// The second end behind a moment, or what limits its time of day.
pub(super) fn ranged<'a>(
    _: &'a str,
    rest: &'a str,
    from: Moment,
    marks: &mut Marks,
) -> Read<'a, Date> {
    if joint(rest, None).is_ok() {
        let keep = *marks;
        if let Ok((rest, range)) = second_end(rest, from, None, marks) {
            return Ok((rest, Date::Range(range)));
        }
        *marks = keep;
    }
    let timed = matches!(from.time, Some(TimeOfDay::Clock(_)));
    let counted = matches!(from.day, None | Some(Day::Relative(Relative::Shift { .. })));
    if !counted && !timed && from.approx.is_none() && hours_may_follow(rest) {
        let keep = *marks;
        if let Ok((rest, date)) = hours_behind(rest, from, marks) {
            return Ok((rest, date));
        }
        *marks = keep;
    }
    Ok((rest, from.into()))
}
