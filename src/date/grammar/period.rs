//! Stretches of the calendar with a name: `Sommer 2023`, `Ende Juni`, `drittes Quartal`, `90er Jahre`, `KW 14`.

use super::{
    calendar::{christ, year_behind, year_number},
    compose::away,
    lex::{
        Read, article, blank, digits, goes_on, mark, miss, next_is_digit, pick, skip, small,
        then_pick, word,
    },
    relative::frame_behind,
};
use crate::{
    Expected,
    date::{
        Body, Counted, Feast, FeastDay, Frame, Part, PartName, Period, Unit, Which, Year,
        lexicon::{Token, token},
        words::{self, Count, Side, Word},
    },
    text::{ends_word, number, spelled},
};

/// What a named period or feast is read as.
pub(super) enum Named {
    Period(Period),
    Feast(FeastDay),
}

/// A period that begins with a word.
pub(super) fn from_word<'a>(input: &'a str, token: Token<'a>) -> Read<'a, Named> {
    let rest = token.rest;
    match token.word {
        Word::Of(part) => part_of(rest, part),
        Word::Season(season) => framed(rest, Period::of(Body::Season(season))),
        Word::SeasonPart(season, part) => {
            framed(rest, Period { part: Some(part), ..Period::of(Body::Season(season)) })
        }
        Word::Semester(season) => framed(rest, Period::of(Body::Semester(season))),
        // "die Sportlerin des Jahres": the finder looks for the article.
        Word::Unit(Unit::Year, Count::Genitive) if ends_word(rest) => {
            period(rest, Period::of(Body::Unit(Which::The, Unit::Year)))
        }
        Word::UnitPart(unit, part) => unit_part(rest, unit, part),
        Word::Turn(unit) => framed(
            rest,
            Period::of(match unit {
                Unit::Century => Body::TurnOfCentury,
                Unit::Millennium => Body::TurnOfMillennium,
                _ => Body::TurnOfYear,
            }),
        ),
        Word::WeekNumber => week_number(rest),
        Word::Decade(_) | Word::DecadeYears(_) => {
            decade(input).map(|(rest, body)| (rest, Named::Period(Period::of(body))))
        }
        Word::Edge(side) => edged_decade(rest, side),
        Word::Ordinal(n) => ordinal(rest, n),
        Word::Which(which @ (Which::Last | Which::BeforeLast)) => {
            nth(rest, if which == Which::Last { -1 } else { -2 })
        }
        Word::Unit(Unit::Weekend, Count::Singular | Count::Genitive) => {
            framed(rest, Period::of(Body::Weekend))
        }
        Word::Entire => entire(rest),
        Word::Feast(feast) => feast_behind(rest, feast),
        Word::Unit(unit @ (Unit::Day | Unit::Week), Count::Singular) => {
            let body = Body::Unit(Which::The, unit);
            match beside(rest, body) {
                Ok((rest, frame)) => {
                    period(rest, Period { frame: Some(frame), ..Period::of(body) })
                }
                Err(_) => long_feast(input, token),
            }
        }
        Word::First => long_feast(input, token),
        Word::Advent => feast_behind(rest, Feast::Advent),
        Word::ChristmasDay => feast_behind(rest, Feast::FirstChristmasDay),
        _ => miss(input, Expected::Period),
    }
}

/// ` 2025`, ` nächsten Jahres` behind `Jahresende`.
fn unit_part(rest: &str, unit: Unit, part: Part) -> Read<'_, Named> {
    let of = Period { part: Some(part), ..Period::of(Body::Unit(Which::The, unit)) };
    if !ends_word(rest) {
        return miss(rest, Expected::End);
    }
    // "Monatsende 48" and the like say nothing of a year.
    match frame(rest) {
        (rest, Some(Frame::Year(year))) if unit == Unit::Year => {
            period(rest, Period { body: Body::Year(year), ..of })
        }
        (rest, Some(Frame::Unit(which, Unit::Year))) if unit == Unit::Year => {
            period(rest, Period { body: Body::Unit(which, unit), ..of })
        }
        _ => period(rest, of),
    }
}

fn period(rest: &str, period: Period) -> Read<'_, Named> {
    Ok((rest, Named::Period(period)))
}

/// The year or frame behind a period, where one stands.
fn framed(rest: &str, of: Period) -> Read<'_, Named> {
    if !ends_word(rest) {
        return miss(rest, Expected::End);
    }
    let (rest, frame) = frame(rest);
    if let (None, Body::Season(_) | Body::Weekend) = (frame, of.body)
        && let Ok((rest, frame)) = away(rest, of.body).or_else(|_| beside(rest, of.body))
    {
        return period(rest, Period { frame: Some(frame), ..of });
    }
    period(rest, Period { frame: frame.or(of.frame), ..of })
}

/// ` nach Ostern`, ` vor dem 1. Advent 2024` behind a weekday, a day, a week, a weekend.
pub(super) fn beside(rest: &str, body: Body) -> Read<'_, Frame> {
    if !matches!(
        body,
        Body::Weekday(_) | Body::Weekend | Body::Unit(..) | Body::Nth(..) | Body::Count(..)
    ) {
        return miss(rest, Expected::Period);
    }
    let (at, side): (_, fn(FeastDay) -> Frame) =
        then_pick(rest, Expected::Period, |word| match word {
            Word::Vor => Some(Frame::Before as fn(FeastDay) -> Frame),
            Word::Nach => Some(Frame::After),
            _ => None,
        })?;
    let at = article(blank(at)?.0);
    match feast(at)? {
        (rest, Named::Feast(feast)) => Ok((rest, side(feast))),
        _ => miss(at, Expected::Period),
    }
}

/// `Ostern 2024`, `1. Advent`: a feast and nothing that is counted from one, however often `nach` stands there.
fn feast(at: &str) -> Read<'_, Named> {
    let (rest, feast) = feast_name(at)?;
    feast_behind(rest, feast)
}

/// `Ostern`, `erster Advent`, `Tag der Arbeit`.
pub(super) fn feast_name(at: &str) -> Read<'_, Feast> {
    let Some(token) = token(at) else {
        let (rest, n) = small::<1, 1>(at, Expected::Number)?;
        return nth_feast(mark(rest, '.')?.0, n);
    };
    let read = match token.word {
        Word::Feast(feast) => (token.rest, feast),
        Word::Advent => (token.rest, Feast::Advent),
        Word::ChristmasDay => (token.rest, Feast::FirstChristmasDay),
        Word::First | Word::Unit(Unit::Day, Count::Singular) => return several_words(at, token),
        Word::Ordinal(n) => return nth_feast(token.rest, n),
        _ => return miss(at, Expected::Period),
    };
    if ends_word(read.0) { Ok(read) } else { miss(read.0, Expected::End) }
}

/// ` Advent`, ` Weihnachtstag` behind an ordinal.
fn nth_feast(rest: &str, n: u8) -> Read<'_, Feast> {
    let nth = |feasts: &[Feast]| usize::from(n).checked_sub(1).and_then(|n| feasts.get(n).copied());
    let (rest, feast) = then_pick(rest, Expected::Period, |word| match word {
        Word::Advent => {
            nth(&[Feast::FirstAdvent, Feast::SecondAdvent, Feast::ThirdAdvent, Feast::FourthAdvent])
        }
        Word::ChristmasDay => nth(&[Feast::FirstChristmasDay, Feast::SecondChristmasDay]),
        _ => None,
    })?;
    if ends_word(rest) { Ok((rest, feast)) } else { miss(rest, Expected::End) }
}

/// ` 2024`, ` 2024/25`, ` des Jahres 2005`, ` nächsten Jahres`.
fn frame(input: &str) -> (&str, Option<Frame>) {
    if let Some((rest, year)) = year_behind(input) {
        if let Some((rest, second)) = second_year(rest, year) {
            return (rest, Some(Frame::Years(year, second)));
        }
        return (rest, Some(Frame::Year(year)));
    }
    match frame_behind(input) {
        Ok((rest, (which, unit))) => (rest, Some(Frame::Unit(which, unit))),
        Err(_) => (input, None),
    }
}

/// `/25`, `/2025` behind the year before.
pub(super) fn second_year(input: &str, first: Year) -> Option<(&str, Year)> {
    let (second, len, rest) =
        number::run(input.strip_prefix('/').or_else(|| input.strip_prefix('-'))?)?;
    let slash = input.starts_with('/');
    let follows = |whole: i32| match len {
        2 => u32::try_from((whole + 1) % 100) == Ok(second),
        4 => u32::try_from(whole + 1) == Ok(second),
        _ => false,
    };
    let fits = match first {
        Year::Full(whole) => follows(whole),
        Year::Short(short) => len == 2 && u32::from(short) + 1 == second,
        Year::BeforeChrist(_) => false,
    };
    if !fits || !slash || goes_on(rest) || rest.starts_with('/') {
        return None;
    }
    let year = if len == 2 && !matches!(first, Year::Full(_)) {
        Year::Short(u8::try_from(second).ok()?)
    } else {
        Year::Full(first.number()? + 1)
    };
    Some((rest, year))
}

/// ` Juni 2024`, ` nächsten Jahres`, ` der Woche`, ` 1989`, ` der 90er Jahre` behind `Ende`.
fn part_of(input: &str, part: Part) -> Read<'_, Named> {
    let (at, ()) = blank(input)?;
    let at = article(at);
    let of = |body, frame| Period { part: Some(part), body, frame };
    if part == Part::Rest
        && let Ok((rest, feast)) = feast_name(at)
    {
        return period(rest, of(Body::Feast(feast), None));
    }
    if next_is_digit(at) {
        if let Ok((rest, body)) = decade(at) {
            return period(rest, of(body, None));
        }
        if let Ok((rest, Named::Period(inner))) = from_number(at) {
            return period(rest, of(inner.body, inner.frame));
        }
        let (rest, year) = year_number::<4>(at)?;
        if part == Part::Rest {
            return miss(at, Expected::Period);
        }
        return period(rest, of(Body::Year(year), None));
    }
    if at.starts_with(['\'', '’']) {
        let (rest, year) = super::calendar::short_year_only(at)?;
        return period(rest, of(Body::Year(year), None));
    }
    let (rest, token) = word(at, Expected::Period)?;
    match token.word {
        Word::Month(month) | Word::ShortMonth(month) if ends_word(rest) => {
            let rest = if matches!(token.word, Word::ShortMonth(_)) {
                rest.strip_prefix('.').unwrap_or(rest)
            } else {
                rest
            };
            let (rest, frame) = frame(rest);
            period(rest, of(Body::Month(month), frame))
        }
        Word::Unit(Unit::Year, _)
            if blank(rest).is_ok_and(|(rest, ())| year_number::<3>(rest).is_ok()) =>
        {
            let (rest, ()) = blank(rest)?;
            let (rest, year) = year_number::<3>(rest)?;
            period(rest, of(Body::Year(year), None))
        }
        Word::Unit(unit, Count::Singular | Count::Genitive)
            if unit >= Unit::Day && ends_word(rest) && at.len() < skip(input).len() =>
        {
            if matches!(unit, Unit::Day) && part != Part::Rest {
                return miss(at, Expected::Period);
            }
            period(rest, of(Body::Unit(Which::The, unit), None))
        }
        Word::WeekNumber => match week_number(rest)? {
            (rest, Named::Period(inner)) => period(rest, of(inner.body, inner.frame)),
            _ => miss(at, Expected::Period),
        },
        Word::Relative(which, unit) if which != Which::The => {
            period(rest, of(Body::Unit(which, unit), None))
        }
        Word::Which(which) => which_behind_part(rest, which, part),
        Word::Season(season) => framed(rest, of(Body::Season(season), None)),
        Word::Semester(season) => framed(rest, of(Body::Semester(season), None)),
        Word::Decade(_) | Word::DecadeYears(_) | Word::Edge(_) => {
            let (rest, body) = decade(at)?;
            period(rest, of(body, None))
        }
        Word::Ordinal(n) => match ordinal(rest, n)? {
            (rest, Named::Period(inner)) => period(rest, of(inner.body, inner.frame)),
            _ => miss(at, Expected::Period),
        },
        _ => miss(at, Expected::Period),
    }
}

/// ` Jahres`, ` Woche`, ` Sommers` behind `Ende nächsten`.
fn which_behind_part(rest: &str, which: Which, part: Part) -> Read<'_, Named> {
    let (at, ()) = blank(rest)?;
    let (rest, token) = word(at, Expected::Unit)?;
    let body = match token.word {
        Word::Unit(unit, Count::Singular | Count::Genitive) => Body::Unit(which, unit),
        Word::Season(season) => {
            let frame = Some(Frame::Unit(which, Unit::Year));
            return period(rest, Period { part: Some(part), body: Body::Season(season), frame });
        }
        Word::Month(month) => {
            let frame = Some(Frame::Unit(which, Unit::Year));
            return period(rest, Period { part: Some(part), body: Body::Month(month), frame });
        }
        _ => return miss(at, Expected::Unit),
    };
    if !ends_word(rest) {
        return miss(rest, Expected::End);
    }
    period(rest, Period { part: Some(part), body, frame: None })
}

/// ` 14`, ` 14/2025` behind `KW`.
fn week_number(input: &str) -> Read<'_, Named> {
    let at = skip(input);
    let at = at.strip_prefix("Nr. ").unwrap_or(at);
    let (rest, week) = small::<1, 2>(at, Expected::Number)?;
    week_of(at, rest, week)
}

fn week_of<'a>(at: &'a str, rest: &'a str, week: u8) -> Read<'a, Named> {
    if week == 0 || week > 53 {
        return miss(at, Expected::RealDay);
    }
    if let Some(behind) = rest.strip_prefix('/')
        && let Ok((rest, year)) = year_number::<4>(behind)
    {
        return period(
            rest,
            Period { frame: Some(Frame::Year(year)), ..Period::of(Body::Week(week)) },
        );
    }
    framed(rest, Period::of(Body::Week(week)))
}

/// `Q3`, `Q3 2024`, `Q3/2024`.
pub(super) fn quarter_sign(input: &str) -> Read<'_, Named> {
    let Some(rest) = input.strip_prefix(['Q', 'q']) else { return miss(input, Expected::Period) };
    let (rest, quarter) = small::<1, 1>(rest, Expected::Period)?;
    if !(1..=4).contains(&quarter) || !ends_word(rest) {
        return miss(input, Expected::Period);
    }
    if let Some(behind) = rest.strip_prefix('/')
        && let Ok((rest, year)) = year_number::<4>(behind)
    {
        return period(
            rest,
            Period { frame: Some(Frame::Year(year)), ..Period::of(Body::Quarter(quarter)) },
        );
    }
    framed(rest, Period::of(Body::Quarter(quarter)))
}

/// `90er Jahre`, `1990er-Jahren`, `90er`, `neunziger Jahre`, `Neunzigerjahre`, `Neunziger`.
pub(super) fn decade(input: &str) -> Read<'_, Body> {
    if let Some((number, len, rest)) = number::run(input) {
        let short = len == 2 && number % 10 == 0;
        let long = len == 4 && number >= 1000 && number % 10 == 0;
        let Some(rest) = er_behind(rest).filter(|_| short || long) else {
            return miss(input, Expected::Period);
        };
        let plural = rest.strip_prefix(['n', 'N']).filter(|rest| ends_word(rest));
        let rest = plural.unwrap_or(rest);
        let (rest, years) = years_behind(rest);
        if !ends_word(rest) || (!years && rest.starts_with('-')) {
            return miss(input, Expected::Period);
        }
        return Ok((
            rest,
            if short {
                Body::ShortDecade(u8::try_from(number).unwrap_or(0))
            } else {
                Body::Decade(u16::try_from(number).unwrap_or(0))
            },
        ));
    }
    let (at, token) = word(input, Expected::Period)?;
    match token.word {
        Word::DecadeYears(tens) => Ok((at, Body::ShortDecade(tens))),
        Word::Decade(tens) => {
            let (rest, years) = years_behind(at);
            if years || token.is_capital() {
                Ok((rest, Body::ShortDecade(tens)))
            } else {
                miss(at, Expected::Unit)
            }
        }
        _ => miss(input, Expected::Period),
    }
}

/// `er` behind `90`, `ER` in capitals.
fn er_behind(rest: &str) -> Option<&str> {
    rest.strip_prefix("er").or_else(|| rest.strip_prefix("ER"))
}

/// ` Jahre`, `-Jahren`, `Jahre`.
fn years_behind(input: &str) -> (&str, bool) {
    let at = input.strip_prefix('-').unwrap_or_else(|| skip(input));
    match pick(at, Expected::Unit, |word| {
        matches!(word, Word::Unit(Unit::Year, Count::Plural)).then_some(())
    }) {
        Ok((rest, ())) => (rest, true),
        Err(_) => (input, false),
    }
}

/// ` 1920er Jahre` behind `frühen`.
fn edged_decade(rest: &str, side: Side) -> Read<'_, Named> {
    let (at, ()) = blank(rest)?;
    let part = match side {
        Side::Early => Part::Early,
        _ => Part::Late,
    };
    if let Ok((rest, body)) = decade(at) {
        return period(rest, Period { part: Some(part), ..Period::of(body) });
    }
    match token(at) {
        Some(token) => match token.word {
            Word::Season(season) => {
                framed(token.rest, Period { part: Some(part), ..Period::of(Body::Season(season)) })
            }
            Word::Ordinal(n) => match ordinal(token.rest, n)? {
                (rest, Named::Period(inner @ Period { body: Body::Century(_), .. })) => {
                    period(rest, Period { part: Some(part), ..inner })
                }
                _ => miss(at, Expected::Period),
            },
            _ => miss(at, Expected::Period),
        },
        None => match from_number(at)? {
            (rest, Named::Period(inner @ Period { body: Body::Century(_), .. })) => {
                period(rest, Period { part: Some(part), ..inner })
            }
            _ => miss(at, Expected::Period),
        },
    }
}

/// `19. Jahrhundert`, `3. Quartal 2024`, `2. Halbjahr`, `1. Advent`, `14. Kalenderwoche`, `90er Jahre`.
pub(super) fn from_number(input: &str) -> Read<'_, Named> {
    let (rest, number) = digits::<1, 4>(input, Expected::Number)?;
    if er_behind(rest).is_some() {
        return decade(input).map(|(rest, body)| (rest, Named::Period(Period::of(body))));
    }
    let (rest, ()) = mark(rest, '.')?;
    match u8::try_from(number) {
        Ok(n) => ordinal(rest, n),
        Err(_) => miss(input, Expected::Number),
    }
}

/// ` Jahrhundert`, ` Quartal`, ` Advent`, ` Weihnachtstag`, ` Kalenderwoche`, ` Sonntag im März` behind an ordinal.
fn ordinal(input: &str, n: u8) -> Read<'_, Named> {
    let (at, ()) = blank(input)?;
    let (rest, token) = word(at, Expected::Period)?;
    let body = match token.word {
        Word::Unit(Unit::Century, count) if count != Count::Plural && n > 0 => {
            let n = i8::try_from(n).unwrap_or(i8::MAX);
            let rest =
                if token.text == "Jh" { rest.strip_prefix('.').unwrap_or(rest) } else { rest };
            return match christ(rest) {
                Ok((rest, before)) => {
                    period(rest, Period::of(Body::Century(if before { -n } else { n })))
                }
                Err(_) if ends_word(rest) => period(rest, Period::of(Body::Century(n))),
                Err(error) => Err(error),
            };
        }
        Word::Unit(Unit::Quarter, Count::Singular | Count::Genitive) if (1..=4).contains(&n) => {
            Body::Quarter(n)
        }
        Word::Unit(Unit::HalfYear, Count::Singular | Count::Genitive) if (1..=2).contains(&n) => {
            Body::Half(n)
        }
        Word::WeekNumber => return week_of(at, rest, n),
        Word::Advent | Word::ChristmasDay => {
            let (rest, feast) = nth_feast(input, n)?;
            return feast_behind(rest, feast);
        }
        Word::YearHalf if (1..=2).contains(&n) => Body::Half(n),
        Word::HalfOf if (1..=2).contains(&n) => {
            return part_of(rest, if n == 1 { Part::FirstHalf } else { Part::SecondHalf });
        }
        Word::Weekday(_) | Word::Unit(Unit::Day | Unit::Week | Unit::Weekend, Count::Singular) => {
            return nth(input, i8::try_from(n).unwrap_or(0));
        }
        _ => return miss(at, Expected::Period),
    };
    framed(rest, Period::of(body))
}

/// ` Sonntag im März 2014`, ` Woche im Juli`, ` Woche` behind `letzter`, `dritte`.
fn nth(input: &str, n: i8) -> Read<'_, Named> {
    let (at, ()) = blank(input)?;
    let (rest, what) = pick(at, Expected::Unit, |word| match word {
        Word::Weekday(day) => Some(Counted::Weekday(day)),
        Word::Unit(
            unit @ (Unit::Day | Unit::Week | Unit::Weekend | Unit::Month),
            Count::Singular,
        ) => Some(Counted::Unit(unit)),
        _ => None,
    })?;
    let of = Period::of(Body::Nth(n, what));
    let behind = nth_of(rest).or_else(|error| match what {
        Counted::Weekday(_) if n > 0 => beside(rest, of.body),
        _ => Err(error),
    });
    match behind {
        Ok((rest, frame)) => period(rest, Period { frame: Some(frame), ..of }),
        // "in der dritten Woche" of what the text speaks of
        Err(_) if n > 0 && what == Counted::Unit(Unit::Week) && ends_word(rest) => period(rest, of),
        Err(error) => Err(error),
    }
}

/// ` im März 2014`, ` des Jahres`, ` der vergangenen Woche`: in what is counted.
fn nth_of(input: &str) -> Read<'_, Frame> {
    let (rest, place) = then_pick(input, Expected::Month, |word| {
        matches!(word, Word::In | Word::Im | Word::Des | Word::Article | Word::Vom).then_some(word)
    })?;
    let (at, ()) = blank(rest)?;
    let (rest, token) = word(at, Expected::Month)?;
    match token.word {
        Word::Month(month) if ends_word(rest) => match year_behind(rest) {
            Some((rest, year)) => Ok((rest, Frame::Month(month, Some(year)))),
            None => Ok((rest, Frame::Month(month, None))),
        },
        Word::Unit(Unit::Year, _) => {
            match blank(rest).and_then(|(rest, ())| year_number::<3>(rest)) {
                Ok((rest, year)) => Ok((rest, Frame::Year(year))),
                Err(_) => Ok((rest, Frame::Unit(Which::The, Unit::Year))),
            }
        }
        Word::Unit(unit @ (Unit::Month | Unit::Week), Count::Singular | Count::Genitive)
            if place != Word::Article =>
        {
            Ok((rest, Frame::Unit(Which::The, unit)))
        }
        Word::Which(which) => {
            let (rest, unit) = then_pick(rest, Expected::Unit, |word| match word {
                Word::Unit(
                    unit @ (Unit::Year | Unit::Month),
                    Count::Singular | Count::Genitive,
                ) => Some(unit),
                _ => None,
            })?;
            Ok((rest, Frame::Unit(which, unit)))
        }
        _ => miss(at, Expected::Month),
    }
}

/// ` Woche`, ` Jahr` behind `ganze`.
fn entire(input: &str) -> Read<'_, Named> {
    let (at, ()) = blank(input)?;
    let (rest, token) = word(at, Expected::Unit)?;
    let body = match token.word {
        Word::Unit(
            unit @ (Unit::Day
            | Unit::Week
            | Unit::Month
            | Unit::Year
            | Unit::Weekend
            | Unit::Quarter),
            Count::Singular,
        ) => Body::Unit(Which::The, unit),
        Word::Season(season) => Body::Season(season),
        Word::Month(month) => Body::Month(month),
        Word::Part(PartName::Night) => Body::Unit(Which::The, Unit::Night),
        Word::Part(PartName::Evening) => Body::Unit(Which::The, Unit::Evening),
        _ => return miss(at, Expected::Unit),
    };
    if !ends_word(rest) {
        return miss(at, Expected::Unit);
    }
    let (rest, frame) = frame(rest);
    period(rest, Period { part: Some(Part::Whole), body, frame })
}

/// The year or frame behind a feast.
fn feast_behind(rest: &str, feast: Feast) -> Read<'_, Named> {
    if !ends_word(rest) {
        return miss(rest, Expected::End);
    }
    match frame(rest) {
        (rest, Some(Frame::Year(year))) => {
            Ok((rest, Named::Feast(FeastDay { feast, year: Some(year) })))
        }
        (rest, Some(frame @ Frame::Unit(_, Unit::Year))) => {
            period(rest, Period { frame: Some(frame), ..Period::of(Body::Feast(feast)) })
        }
        _ => Ok((rest, Named::Feast(FeastDay { feast, year: None }))),
    }
}

/// `Tag der Deutschen Einheit`, `Christi Himmelfahrt` and the year behind.
fn long_feast<'a>(input: &'a str, token: Token<'a>) -> Read<'a, Named> {
    let (rest, feast) = several_words(input, token)?;
    feast_behind(rest, feast)
}

/// `Tag der Deutschen Einheit`, `Christi Himmelfahrt`, `Buß- und Bettag`.
fn several_words<'a>(input: &'a str, token: Token<'a>) -> Read<'a, Feast> {
    for &(first, more, feast) in words::LONG_FEASTS {
        if spelled(token.text, first) == Some(token.text.len())
            && let Some(rest) = spelled(token.rest, more).and_then(|len| token.rest.get(len..))
            && ends_word(rest)
        {
            return Ok((rest, feast));
        }
    }
    miss(input, Expected::Period)
}
