//! Stretches of the calendar with a name: `Sommer 2023`, `Ende Juni`, `drittes Quartal`, `90er Jahre`, `KW 14`.

mod decade;
mod feast;
mod nth;
mod part;

use crate::{
    Expected,
    date::{
        Body, Feast, FeastDay, Frame, Part, Period, Unit, Which, Year,
        grammar::{
            calendar::{christ, year_number, year_of_period},
            compose::away,
            lex::{
                Read, article, blank, digits, goes_on, mark, miss, skip, small, then_pick, word,
            },
            relative::frame_behind,
        },
        lexicon::Token,
        words::{Count, Word},
    },
    error::Failure,
    text::{ends_word, number},
};
pub(super) use decade::decade;
use decade::{edged_decade, er_behind};
pub(super) use feast::feast_name;
use feast::{feast, feast_behind, long_feast, nth_feast};
use nth::nth;
use part::{entire, part_of, unit_part};

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
        // "im Schuljahr 2024/25"; without a year the text decides which
        Word::Unit(unit @ Unit::SchoolYear, Count::Singular | Count::Genitive) => {
            match framed(rest, Period::of(Body::Unit(Which::The, unit)))? {
                (rest, named @ Named::Period(Period { frame: Some(_), .. })) => Ok((rest, named)),
                _ => miss(rest, Expected::Year),
            }
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
        Word::Quarterly(nth) => framed(rest, Period::of(Body::Quarter(nth))),
        Word::OfLastYear(unit) if ends_word(rest) => of_last_year(rest, unit),
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

/// `Vorjahresquartal`.
fn of_last_year(rest: &str, unit: Unit) -> Read<'_, Named> {
    let frame = Some(Frame::Unit(Which::Last, Unit::Year));
    period(rest, Period { frame, ..Period::of(Body::Unit(Which::The, unit)) })
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

/// ` 2024`, ` 2024/25`, ` des Jahres 2005`, ` nächsten Jahres`.
fn frame(input: &str) -> (&str, Option<Frame>) {
    if let Some((rest, year)) = year_of_period(input) {
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
        // "0022/23" is a number.
        Year::Full(whole) => whole >= 1000 && follows(whole),
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

/// ` 14`, ` 14/2025` behind `KW`.
fn week_number(input: &str) -> Read<'_, Named> {
    let at = skip(input);
    let at = at.strip_prefix("Nr. ").unwrap_or(at);
    let (rest, week) = small::<1, 2>(at, Expected::Number)?;
    week_of(at, rest, week)
}

fn week_of<'a>(at: &'a str, rest: &'a str, week: u8) -> Read<'a, Named> {
    if week == 0 || week > 53 {
        return miss(at, Expected::RealPeriod);
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

/// `19. Jahrhundert`, `3. Quartal 2024`, `2. Halbjahr`, `1. Advent`, `14. Kalenderwoche`, `90er Jahre`.
pub(super) fn from_number(input: &str) -> Read<'_, Named> {
    let (rest, number) = digits::<1, 4>(input, Expected::Number)?;
    if er_behind(rest).is_some() {
        return decade(input).map(|(rest, body)| (rest, Named::Period(Period::of(body))));
    }
    let (rest, ()) = mark(rest, '.')?;
    match u8::try_from(number) {
        Ok(n) => match ordinal(rest, n) {
            Err(nom::Err::Error(Failure { expected: Some(Expected::RealPeriod), .. })) => {
                miss(input, Expected::RealPeriod)
            }
            read => read,
        },
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
        Word::Advent | Word::AdventWeekend | Word::ChristmasDay => {
            let (rest, feast) = nth_feast(input, n).or_else(|error| {
                if n > 4 { miss(input, Expected::RealPeriod) } else { Err(error) }
            })?;
            return feast_behind(rest, feast);
        }
        Word::Unit(Unit::Quarter | Unit::HalfYear, Count::Singular | Count::Genitive)
            if ends_word(rest) =>
        {
            return miss(input, Expected::RealPeriod);
        }
        Word::HalfIn(Unit::Year) if (1..=2).contains(&n) => Body::Half(n),
        Word::HalfIn(unit) if (1..=2).contains(&n) && ends_word(rest) => {
            let part = Some(if n == 1 { Part::FirstHalf } else { Part::SecondHalf });
            return period(rest, Period { part, ..Period::of(Body::Unit(Which::The, unit)) });
        }
        Word::HalfOf if (1..=2).contains(&n) => {
            return part_of(rest, if n == 1 { Part::FirstHalf } else { Part::SecondHalf });
        }
        Word::Weekday(_)
        | Word::MonthWeekend(_)
        | Word::Unit(Unit::Day | Unit::Week | Unit::Weekend, Count::Singular) => {
            return nth(input, i8::try_from(n).unwrap_or(0));
        }
        _ => return miss(at, Expected::Period),
    };
    framed(rest, Period::of(body))
}
