//! Two ends of which the first is a bare number: `10–12 Uhr`, `4. bis 6. April`, `2024/25`.

use super::{
    range::{How, about, filled, joint, led_by},
    time::day_behind_hours,
};
use crate::{
    Expected,
    date::{
        Body, CalendarDate, ClockTime, Date, Day, Feast, FeastDay, Joint, Moment, Part, Period,
        Range, TimeOfDay, Year,
        grammar::{
            calendar::{calendar_date, day_alone, year_number},
            clock::{Need, clock_time},
            lex::{
                Read, blank, goes_on, mark, maybe, miss, next_is_digit, skip, small, then_pick,
                then_the, word,
            },
            marks::{End, Marks, Role},
            period::{self, Named, second_year},
        },
        lexicon::Token,
        words::{Count, Word},
    },
    text::{ends_word, number, word as spelled_word},
};

/// Two ends of which the first is a bare number: `10–12 Uhr`, `4. bis 6. April`, `2024/25`, `18. und 19. Jahrhundert`.
pub(super) fn pair<'a>(input: &'a str, word: Option<Word>, marks: &mut Marks) -> Read<'a, Date> {
    let Some((number, len, after)) = number::run(input) else {
        return miss(input, Expected::Number);
    };
    if !may_join(after) {
        return miss(after, Expected::Separator);
    }
    let keep = marks.len();
    if len == 4 {
        return pair_of_years(input, number, after, word, marks);
    }
    if len > 2 {
        return miss(input, Expected::Number);
    }
    if let Ok((rest, range)) = pair_of_hours(input, word, Need::Sign, marks) {
        return Ok((rest, Date::Range(range)));
    }
    marks.cut(keep);
    if let Ok((rest, range)) = pair_of_days(input, word, marks) {
        return Ok((rest, Date::Range(range)));
    }
    marks.cut(keep);
    pair_of_periods(input, word, marks).map(|(rest, range)| (rest, Date::Range(range)))
}

/// Tells whether a dash, a stroke, `bis`, `und` or `auf` may stand behind the first number: a look at what
/// follows its minutes, dots and `Uhr`.
fn may_join(after: &str) -> bool {
    let number = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b'.' | b':');
    let len = after.bytes().take(9).take_while(number).count();
    let minutes = after.get(len..).unwrap_or("");
    let at = skip(minutes.strip_prefix("er").unwrap_or(minutes));
    let first = at.as_bytes().first().copied().unwrap_or(0);
    matches!(first | 0x20, b'b' | b'u' | b'a' | b'h' | b'm')
        || matches!(first, b'-' | b'/' | b',' | 0xe2)
        || first == b'J'
}

/// `2014–2016`, `2024/25`, `1980 bis 2011`.
fn pair_of_years<'a>(
    input: &'a str,
    number: u32,
    after: &'a str,
    word: Option<Word>,
    marks: &mut Marks,
) -> Read<'a, Date> {
    let year = Year::Full(i32::try_from(number).unwrap_or(0));
    if word.is_none()
        && let Some((rest, second)) = second_year(after, year)
    {
        marks.add(input, rest, Role::Whole);
        let range = Range { from: year_moment(year), to: year_moment(second), joint: Joint::Slash };
        return Ok((rest, Date::Range(range)));
    }
    let (at, how) = joint(after, word)?;
    if how == How::Slash || !(1..=2999).contains(&number) {
        return miss(after, Expected::Separator);
    }
    let at = spelled_word(at, "Jahr").map_or(at, skip);
    let (rest, to) = match year_number::<4>(at) {
        Ok(read) => read,
        Err(error) => match number::run(at) {
            // "1914–18"
            Some((short, 2, rest))
                if how == How::Dash
                    && short > number % 100
                    && ends_word(rest)
                    && !goes_on(rest)
                    && !rest.strip_prefix(':').is_some_and(next_is_digit) =>
            {
                (rest, Year::Full(i32::try_from(number / 100 * 100 + short).unwrap_or(0)))
            }
            _ => return Err(error),
        },
    };
    // "1000 bis 2000 Stunden"
    let counts = |word| {
        matches!(word, Word::Unit(_, Count::Plural | Count::Either) | Word::English(_))
            .then_some(())
    };
    if word.is_none() && then_pick(rest, Expected::Unit, counts).is_ok() {
        return miss(at, Expected::Year);
    }
    marks.add(input, after, Role::Day(End::First));
    marks.add(at, rest, Role::Day(End::Last));
    Ok((
        rest,
        Date::Range(Range { from: year_moment(year), to: year_moment(to), joint: Joint::To }),
    ))
}

pub(super) fn year_moment(year: Year) -> Moment {
    Moment::of_day(Day::Calendar(CalendarDate::of_year(year)))
}

/// `10 bis 12 Uhr`, and the day behind it: `10 bis 12 Uhr am Samstag`.
pub(super) fn pair_of_hours<'a>(
    input: &'a str,
    word: Option<Word>,
    need: Need,
    marks: &mut Marks,
) -> Read<'a, Range> {
    let (rest, range) = hours(input, word, need, marks)?;
    Ok(day_behind_hours(rest, range, marks))
}

/// `10 bis 12 Uhr`, `9.30–11 Uhr`, `9.30/12.30 Uhr`, `neun bis zehn Uhr`.
pub(super) fn hours<'a>(
    input: &'a str,
    word: Option<Word>,
    need: Need,
    marks: &mut Marks,
) -> Read<'a, Range> {
    let (rest, from) = clock_time(input, Need::Hour)?;
    let bare = !says_oclock(input, rest);
    let (at, how) = match joint(rest, word) {
        // "um 14 und 16 Uhr", "von 10 auf 13.30 Uhr verschoben", each for itself
        Err(_) if word.is_none() && bare => {
            let each = |word| matches!(word, Word::Und | Word::Auf).then_some(());
            then_pick(rest, Expected::Separator, each)
                .and_then(|(at, ())| Ok((blank(at)?.0, How::Slash)))?
        }
        read => read?,
    };
    // "von 8 bis kurz vor 12 Uhr"
    let sharp = how == How::Slash || next_is_digit(at);
    let (at, near) = if sharp { (at, None) } else { about(at) };
    let (end, to) = match clock_time(at, Need::Sign) {
        Ok(read) => read,
        Err(error) if need == Need::Hour => {
            // "von 5 bis sieben", but not "von 5 bis 7 Prozent"
            let (end, to) = clock_time(at, Need::Hour)?;
            let next = skip(end);
            let counts = next.starts_with(|c: char| {
                c.is_uppercase()
                    || "%€$.:,/-–".contains(c)
                        && end.len() == next.len()
                        && !end.trim_start_matches(['.', ',', ':']).is_empty()
                        && !end.starts_with(". ")
                        && !end.starts_with(", ")
            });
            let written =
                input.get(..input.len() - rest.len()).is_some_and(|w| w.contains(['.', ':']));
            // "von sechs bis acht am Abend", but not "von 6 auf 8 am Abend"
            let told = to.part.is_some() && word != Some(Word::Auf);
            // "zwischen 0.30 Uhr und 4. April, 5.30 Uhr" ends on a day.
            let dated = end.starts_with(". ")
                && calendar_date(at, &mut Marks::new()).is_ok_and(|(_, to)| to.month.is_some());
            // "von 9 bis 12 und von 15 bis 18 Uhr"
            if dated || !hours_follow(end) && (counts || !written && !told) {
                return Err(error);
            }
            (end, to)
        }
        // "18:10 - 22.32"
        Err(error)
            if input.get(..input.len() - rest.len()).is_some_and(|from| from.contains(':')) =>
        {
            match clock_time(at, Need::Minute) {
                Ok(read) => read,
                Err(_) => return Err(error),
            }
        }
        Err(error) => return Err(error),
    };
    let listed = how == How::Slash;
    // "von sechs bis acht am Abend": both are in the evening
    let shared = (bare || listed) && !from.spoken && from.hour <= to.hour;
    let from = ClockTime { part: from.part.or(to.part.filter(|_| shared)), ..from };
    if listed && !(says_oclock(input, end) && can_be_listed(from, to)) {
        return miss(at, Expected::Separator);
    }
    marks.add(input, rest, Role::Time(End::First));
    marks.add(at, end, Role::Time(End::Last));
    let joint = if how == How::Slash { Joint::Slash } else { Joint::To };
    let time = |clock: ClockTime| Moment::of_time(TimeOfDay::Clock(clock));
    let to = Moment { approx: near, ..time(to) };
    Ok((end, Range { from: time(from), to, joint }))
}

/// Tells whether two hours share what stands behind the second: not `halb drei und halb vier Uhr`, `4 Uhr früh/5 Uhr`.
fn can_be_listed(from: ClockTime, to: ClockTime) -> bool {
    let plain = |clock: ClockTime| !clock.spoken && clock.second.is_none();
    plain(from) && plain(to) && from.zone.is_none() && (from.part.is_none() || from.part == to.part)
}

/// How many hours or pairs of hours may stand between an hour and the `Uhr` of all.
const LISTED: usize = 4;

/// ` und von 15 bis 18 Uhr`, `, 16 und 18 Uhr` behind an hour, or nothing: the hour stands for itself.
pub(super) fn hours_follow(rest: &str) -> bool {
    let mut at = rest;
    for _ in 0..LISTED {
        let comma = at.strip_prefix(',').map(skip);
        let next = match comma {
            Some(next) => Ok(next),
            None => then_the(at, Word::Und).and_then(|(next, ())| Ok(blank(next)?.0)),
        };
        let Ok(next) = next else { break };
        let next = led_by(next, &["von ", "zwischen ", "um "]);
        if let Ok((end, _)) = clock_time(next, Need::Sign) {
            return says_oclock(next, end);
        }
        let Ok((end, _)) = clock_time(next, Need::Hour) else { return false };
        at = match joint(end, None) {
            Ok((to, How::Word | How::Dash)) => match clock_time(to, Need::Hour) {
                Ok((end, _)) if says_oclock(to, end) => return true,
                Ok((end, _)) => end,
                Err(_) => return false,
            },
            _ => end,
        };
    }
    rest.is_empty()
}

/// `10, 12` in front of `, 14 und 16 Uhr`: the first two of four hours or more.
pub(super) fn two_of_many<'a>(input: &'a str, marks: &mut Marks) -> Read<'a, Range> {
    let (rest, from) = clock_time(input, Need::Hour)?;
    let at = skip(mark(rest, ',')?.0);
    let (end, to) = clock_time(at, Need::Hour)?;
    let more = end.is_empty() || end.starts_with(',') && hours_follow(end);
    if !more || says_oclock(input, end) || !can_be_listed(from, to) {
        return miss(end, Expected::Clock);
    }
    marks.add(input, rest, Role::Time(End::First));
    marks.add(at, end, Role::Time(End::Last));
    let time = |clock: ClockTime| Moment::of_time(TimeOfDay::Clock(clock));
    Ok((end, Range { from: time(from), to: time(to), joint: Joint::Slash }))
}

/// Tells whether `Uhr` stands between two rests of the same text.
fn says_oclock(input: &str, rest: &str) -> bool {
    let read = input.get(..input.len() - rest.len()).unwrap_or("");
    read.contains("Uhr") || read.contains("UHR")
}

/// `4. bis 6. April`, `4.–6.4.2025`, `13 - 15 Juli`, `4. bis zum 23.`
fn pair_of_days<'a>(input: &'a str, word: Option<Word>, marks: &mut Marks) -> Read<'a, Range> {
    let (bare, from) = day_alone(input)?;
    let (rest, dot) = maybe(bare, |rest| mark(rest, '.'));
    let (at, how) = joint(rest, word)?;
    if how == How::Slash {
        return miss(rest, Expected::Separator);
    }
    marks.add(input, rest, Role::Day(End::First));
    let keep = marks.len();
    let (end, to) = match calendar_date(at, marks) {
        Ok((end, to)) if !to.days.is_empty() => (end, to),
        Ok(_) => return miss(at, Expected::Day),
        Err(error) => {
            marks.cut(keep);
            // "vom 4. bis zum 23."
            match day_alone(at) {
                Ok((end, to)) if dot.is_some() && word.is_some() && end.starts_with('.') => {
                    (end.strip_prefix('.').unwrap_or(end), to)
                }
                _ => return Err(error),
            }
        }
    };
    marks.cut(keep);
    marks.add(at, end, Role::Day(End::Last));
    let day = |date| Moment::of_day(Day::Calendar(date));
    match filled(Range { from: day(from), to: day(to), joint: Joint::To }) {
        Some(range) => Ok((end, range)),
        None => miss(input, Expected::RealDay),
    }
}

/// The joint that was led to by `von` or `zwischen`, else also `und`.
fn joint_or_and(rest: &str, word: Option<Word>) -> Read<'_, How> {
    match joint(rest, word) {
        Err(_) if word.is_none() => joint(rest, Some(Word::Und)),
        read => read,
    }
}

/// `70er und 80er Jahre`, `siebziger und achtziger Jahre`.
pub(super) fn pair_of_decades<'a>(
    input: &'a str,
    rest: &'a str,
    first: Body,
    word: Option<Word>,
    marks: &mut Marks,
) -> Read<'a, Range> {
    let (at, _) = joint_or_and(rest, word)?;
    let (end, second) = period::decade(at)?;
    marks.add(input, rest, Role::Day(End::First));
    marks.add(at, end, Role::Day(End::Last));
    let moment = |body| Moment::of_day(Day::Period(Period::of(body)));
    Ok((end, Range { from: moment(first), to: moment(second), joint: Joint::To }))
}

/// `Anfang bis Mitte September`, `Mitte/Ende Mai`: two parts of one stretch, named behind the second.
pub(super) fn pair_of_parts<'a>(
    input: &'a str,
    first: Token<'a>,
    part: Part,
    marks: &mut Marks,
) -> Read<'a, Date> {
    let at = match first.rest.strip_prefix('/') {
        Some(at) => at,
        None => joint(first.rest, None)?.0,
    };
    let (_, second) = word(at, Expected::Period)?;
    if !matches!(second.word, Word::Of(other) if other != part) {
        return miss(at, Expected::Period);
    }
    let (end, named) = period::from_word(at, second)?;
    let Named::Period(last) = named else { return miss(at, Expected::Period) };
    marks.add(input, first.rest, Role::Day(End::First));
    marks.add(at, end, Role::Day(End::Last));
    let moment = |period| Moment::of_day(Day::Period(period));
    let from = Period { part: Some(part), ..last };
    let range = Range { from: moment(from), to: moment(last), joint: Joint::To };
    Ok((end, Date::Range(range)))
}

/// `18. und 19. Jahrhundert`, `1. und 2. Quartal`.
fn pair_of_periods<'a>(input: &'a str, word: Option<Word>, marks: &mut Marks) -> Read<'a, Range> {
    if let Ok((rest, first)) = period::decade(input) {
        return pair_of_decades(input, rest, first, word, marks);
    }
    let (bare, n) = small::<1, 2>(input, Expected::Number)?;
    let (rest, ()) = mark(bare, '.')?;
    let (at, _) = joint_or_and(rest, word)?;
    let (end, named) = period::from_number(at)?;
    let last = match named {
        Named::Period(last) => last,
        Named::Feast(to) if (n, to.feast) == (1, Feast::SecondChristmasDay) => {
            marks.add(input, rest, Role::Day(End::First));
            marks.add(at, end, Role::Day(End::Last));
            let day = |feast| Moment::of_day(Day::Feast(FeastDay { feast, ..to }));
            let (from, to) = (day(Feast::FirstChristmasDay), day(to.feast));
            return Ok((end, Range { from, to, joint: Joint::To }));
        }
        Named::Feast(_) => return miss(at, Expected::Period),
    };
    let n = i8::try_from(n).unwrap_or(0);
    let body = match last.body {
        Body::Century(to) if n > 0 => Body::Century(if to < 0 { -n } else { n }),
        Body::Quarter(_) if (1..=4).contains(&n) => Body::Quarter(n.unsigned_abs()),
        Body::Week(_) if (1..=53).contains(&n) => Body::Week(n.unsigned_abs()),
        _ => return miss(at, Expected::Period),
    };
    marks.add(input, rest, Role::Day(End::First));
    marks.add(at, end, Role::Day(End::Last));
    let moment = |period| Moment::of_day(Day::Period(period));
    let from = Period { body, ..last };
    Ok((end, Range { from: moment(from), to: moment(last), joint: Joint::To }))
}
