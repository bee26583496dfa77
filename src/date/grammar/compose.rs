//! The whole expression: moments, ranges, bounds, and what leads to them.

use super::{
    calendar::{calendar_date, day_alone},
    clock::{self, Need, clock_time, day_part, edge, night_into, time_of_day},
    length::{approx, length},
    lex::{
        Read, article, articles, blank, maybe, miss, next_is_digit, pick, skip, small, the,
        then_the,
    },
    marks::{End, Marks, Role},
    period::{self, Named},
    recurring,
    relative::{self, frame_behind},
};
use crate::{
    Expected,
    date::{
        Approx, Body, Bound, CalendarDate, ClockTime, Date, Day, DayPart, Feast, FeastDay, Frame,
        Joint, Length, Moment, Name, PartName, Period, Range, Relative, Side as BoundSide,
        TimeOfDay, Unit, Which, Year,
        lexicon::{self, Token, token},
        words::{Count, Word},
    },
    text::{ends_word, number},
};

/// A date of any kind.
pub(crate) fn expression<'a>(input: &'a str, marks: &mut Marks) -> Read<'a, Date> {
    let (rest, date) = any(input, marks)?;
    if !ends_word(rest) {
        return miss(rest, Expected::End);
    }
    Ok((rest, date))
}

fn any<'a>(input: &'a str, marks: &mut Marks) -> Read<'a, Date> {
    match input.as_bytes().first() {
        Some(b'0'..=b'9') => return from_digits(input, marks),
        Some(b'\'' | 0xe2) => return point(input, marks),
        Some(b'Q' | b'q') => {
            if let Ok((rest, named)) = period::quarter_sign(input) {
                marks.add(input, rest, Role::Whole);
                return ranged(input, rest, Moment::of_day(day_of(named)), marks);
            }
        }
        _ => {}
    }
    let Some(token) = token(input) else { return from_number_word(input, marks) };
    match token.word {
        Word::Seit | Word::Vor | Word::Nach => {
            let keep = marks.len();
            let shifted = relative::shift(token, marks).map(|(rest, r)| (rest, Date::Relative(r)));
            if shifted.is_ok() {
                return shifted;
            }
            marks.cut(keep);
            bound(input, token, marks)
        }
        Word::In | Word::Binnen | Word::Innerhalb => {
            relative::shift(token, marks).map(|(rest, r)| (rest, Date::Relative(r)))
        }
        Word::Bis | Word::Ab | Word::Latest | Word::Earliest | Word::Kurz => {
            bound(input, token, marks)
        }
        Word::Von | Word::Vom => from_to(input, token, marks),
        Word::Zwischen => between(input, token, marks),
        Word::Gegen | Word::Um | Word::Approx(_) | Word::Than(_) | Word::Punkt => {
            approximated(input, token, marks)
        }
        Word::Each
        | Word::Alle
        | Word::Every(..)
        | Word::Times(_)
        | Word::Weekdays(_)
        | Word::Pro => whole(input, marks, recurring::from_word(input, token), Date::Recurring),
        Word::Im => {
            if let Ok((rest, ())) = then_the(token.rest, Word::Moment) {
                marks.add(input, rest, Role::Whole);
                return Ok((
                    rest,
                    Date::Relative(Relative::Reference(crate::date::Reference::Present)),
                ));
            }
            whole(input, marks, recurring::from_word(input, token), Date::Recurring)
        }
        Word::Zur => match crate::text::word(skip(token.rest), "Stunde")
            .or_else(|| crate::text::word(skip(token.rest), "Zeit"))
        {
            Some(rest) => {
                marks.add(input, rest, Role::Whole);
                Ok((rest, Date::Relative(Relative::Reference(crate::date::Reference::Present))))
            }
            None => miss(input, Expected::Date),
        },
        Word::Parts(..) => parts_of_day(input, token, marks),
        Word::One
        | Word::Few
        | Word::Vague(_)
        | Word::Fraction(..)
        | Word::Lasting(_)
        | Word::Half
        | Word::Quarter
        | Word::ThreeQuarters
        | Word::Dozen(_) => from_number_word(input, marks),
        Word::Unit(_, Count::Singular) => from_unit(input, token, marks),
        Word::Unit(_, Count::Genitive) => point(input, marks),
        Word::Unit(_, Count::Plural) | Word::English(_) => from_number_word(input, marks),
        Word::Shift(crate::date::Direction::Earlier)
            if token.text.eq_ignore_ascii_case("fr\u{fc}her")
                || token.text == "früher"
                || token.text == "Früher" =>
        {
            marks.add(input, token.rest, Role::Whole);
            Ok((token.rest, Date::Relative(Relative::Reference(crate::date::Reference::Past))))
        }
        Word::First => point(input, marks).or_else(|_| from_number_word(input, marks)),
        _ => point(input, marks),
    }
}

/// Notes the whole of what was read.
fn whole<'a, T>(
    input: &'a str,
    marks: &mut Marks,
    read: Read<'a, T>,
    date: impl FnOnce(T) -> Date,
) -> Read<'a, Date> {
    let (rest, value) = read?;
    marks.add(input, rest, Role::Whole);
    Ok((rest, date(value)))
}

/// What begins with a digit.
fn from_digits<'a>(input: &'a str, marks: &mut Marks) -> Read<'a, Date> {
    let keep = marks.len();
    if let Ok(read) = pair(input, None, marks) {
        return Ok(read);
    }
    marks.cut(keep);
    // "3435 Stunden": a number with its unit, and no year.
    if may_count(input) {
        if let Ok(read) = counted(input, marks) {
            return Ok(read);
        }
        marks.cut(keep);
    }
    let read = point(input, marks);
    match &read {
        Ok(_) => return read,
        Err(nom::Err::Error(failure))
            if matches!(failure.expected, Some(Expected::RealDay | Expected::RealTime)) =>
        {
            return read;
        }
        Err(_) => marks.cut(keep),
    }
    // "am 15.": the finder looks for the preposition.
    match day_alone(input).and_then(|(rest, date)| Ok((super::lex::mark(rest, '.')?.0, date))) {
        Ok((rest, date)) => {
            marks.add(input, rest, Role::Whole);
            Ok((rest, Date::Calendar(date)))
        }
        Err(_) => read,
    }
}

/// A look at what stands behind a number: `4.`, `1990)` and the like count nothing.
fn may_count(input: &str) -> bool {
    let Some((.., rest)) = number::run(input) else { return true };
    match rest.as_bytes() {
        [] | [b')' | b'(' | b':' | b';', ..] => false,
        [b'.' | b',', next, ..] => next.is_ascii_digit(),
        _ => true,
    }
}

/// What begins with a number word, `ein`, `mehrere`: a length or a clock time.
fn from_number_word<'a>(input: &'a str, marks: &mut Marks) -> Read<'a, Date> {
    let keep = marks.len();
    if let Ok(read) = counted(input, marks) {
        return Ok(read);
    }
    marks.cut(keep);
    if let Ok((rest, range)) = pair_of_hours(input, None, Need::Sign, marks) {
        return Ok((rest, Date::Range(range)));
    }
    marks.cut(keep);
    point(input, marks)
}

/// A length, and what leads from it: `drei Tage später`, `5 hours ago`.
fn counted<'a>(input: &'a str, marks: &mut Marks) -> Read<'a, Date> {
    let (rest, (length, inside)) = length(input).or_else(|error| lang(input).map_err(|_| error))?;
    if let Ok((behind, direction)) = relative::shift_behind(rest) {
        marks.add_len(inside, rest, Role::Length);
        return Ok((behind, Date::Relative(Relative::Shift { length, direction })));
    }
    marks.add_len(inside, rest, Role::Whole);
    Ok((rest, Date::Length(length)))
}

/// `Jahre lang`, `lange Jahre`.
fn lang(input: &str) -> Read<'_, (Length, usize)> {
    if next_is_digit(input) || token(input).is_none() {
        return miss(input, Expected::Number);
    }
    let (at, about) = approx(input);
    if about == Some(Approx::Over) {
        let (rest, length) = super::length::plural(articles(at))?;
        return Ok((rest, (Length { approx: about, ..length }, at.len())));
    }
    let (rest, length) = super::length::plural(input)?;
    let long = matches!(token(input), Some(Token { word: Word::Vague(_), .. }))
        || input.get(..input.len() - rest.len()).is_some_and(|read| read.ends_with("lang"));
    if long { Ok((rest, (length, input.len()))) } else { miss(input, Expected::Number) }
}

/// `Tag darauf`, `Jahr 1990`, `Jahr um Jahr`, `Wochenende`, `Tag der Arbeit`.
fn from_unit<'a>(input: &'a str, token: Token<'a>, marks: &mut Marks) -> Read<'a, Date> {
    if let Ok((rest, relative)) = relative::unit_then_shift(input) {
        marks.add(input, rest, Role::Whole);
        return Ok((rest, Date::Relative(relative)));
    }
    if let Ok((rest, recurring)) = recurring::from_word(input, token) {
        marks.add(input, rest, Role::Whole);
        return Ok((rest, Date::Recurring(recurring)));
    }
    point(input, marks)
}

/// `abends um 8 Uhr`, `morgens am 15. Februar`, or `nachts` again and again.
fn parts_of_day<'a>(input: &'a str, token: Token<'a>, marks: &mut Marks) -> Read<'a, Date> {
    let keep = marks.len();
    if let Ok((rest, moment)) = time_then(input, End::First, marks)
        && (moment.day.is_some() || matches!(moment.time, Some(TimeOfDay::Clock(_))))
    {
        return ranged(input, rest, moment, marks);
    }
    marks.cut(keep);
    whole(input, marks, recurring::from_word(input, token), Date::Recurring)
}

/// `ab 14 Uhr`, `bis Ende März`, `seit 2021`, `vor Donnerstag`, `spätestens am Montag`, `kurz nach 15 Uhr`.
fn bound<'a>(input: &'a str, token: Token<'a>, marks: &mut Marks) -> Read<'a, Date> {
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
        _ if super::calendar::is_short_numeric(behind) => Need::Sign,
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

/// `vom 4. bis 6. April`, `von Montag bis Freitag`, `von 10 bis 12 Uhr`, `vom 14. auf den 15. Oktober`.
fn from_to<'a>(input: &'a str, token: Token<'a>, marks: &mut Marks) -> Read<'a, Date> {
    let (at, ()) = blank(token.rest)?;
    let at = article(at);
    let read = two_ends(at, Some(Word::Bis), marks)
        .or_else(|error| two_ends(at, Some(Word::Auf), marks).map_err(|_| error));
    match read {
        Ok((rest, range)) if !is_decrease(&range, input, rest) => Ok((rest, Date::Range(range))),
        _ => miss(input, Expected::Date),
    }
}

/// `von 2000 auf 1800` is no stretch of time.
fn is_decrease(range: &Range, input: &str, rest: &str) -> bool {
    let read = input.get(..input.len() - rest.len()).unwrap_or("");
    let year = matches!(range.from.day, Some(Day::Calendar(date)) if date.month.is_none() && date.weekday.is_none());
    year && read.contains(" auf ")
}

/// `zwischen 10 und 12 Uhr`, `zwischen dem 15. und dem 19. November`, `zwischen den Jahren`.
fn between<'a>(input: &'a str, token: Token<'a>, marks: &mut Marks) -> Read<'a, Date> {
    if let Some(rest) =
        crate::text::spelled(token.rest, " den Jahren").and_then(|len| token.rest.get(len..))
        && ends_word(rest)
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
fn two_ends<'a>(at: &'a str, joint: Option<Word>, marks: &mut Marks) -> Read<'a, Range> {
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
    if first.is_err() {
        marks.cut(keep);
    }
    first
}

/// The joint and the second end behind a first one that was read whole.
fn second_end<'a>(
    rest: &'a str,
    from: Moment,
    word: Option<Word>,
    marks: &mut Marks,
) -> Read<'a, Range> {
    let (at, how) = joint(rest, word)?;
    as_first(marks);
    let keep = marks.len();
    let second = moment(at, End::Last, Need::Sign, marks);
    let second = match (second, from.time, from.day) {
        (Err(_), Some(TimeOfDay::Clock(_)), _) => moment(at, End::Last, Need::Minute, marks),
        (Err(_), None, Some(Day::Calendar(date)))
            if date.month.is_some() && !date.days.is_empty() && from.time.is_none() =>
        {
            day_alone(at).and_then(|(rest, date)| {
                let rest = super::lex::mark(rest, '.')?.0;
                marks.add(at, rest, Role::Day(End::Last));
                Ok((rest, Moment::of_day(Day::Calendar(date))))
            })
        }
        (second, ..) => second,
    };
    let (rest, to) = match second {
        Ok(read) => read,
        Err(error) => {
            marks.cut(keep);
            return Err(error);
        }
    };
    if !alike(from, to, how) {
        return miss(at, Expected::Date);
    }
    for_last(marks, keep);
    Ok((rest, filled(Range { from, to, joint: Joint::To })))
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
enum How {
    Word,
    Dash,
    Slash,
}

/// ` bis (zum) `, `–`, `/`, or the word that `zwischen` and `von` ask for.
fn joint(input: &str, word: Option<Word>) -> Read<'_, How> {
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
    let rest = ["einschließlich ", "inklusive "]
        .iter()
        .find_map(|word| rest.strip_prefix(word))
        .unwrap_or(rest);
    let rest = ["in den ", "in die ", "um "]
        .iter()
        .find_map(|word| rest.strip_prefix(word))
        .unwrap_or(rest);
    Ok((articles(rest), How::Word))
}

/// Tells whether two moments can be the ends of one range.
fn alike(from: Moment, to: Moment, how: How) -> bool {
    if how == How::Slash {
        return false;
    }
    match (from.day, to.day) {
        (None, None) => from.time.is_some() && to.time.is_some(),
        (Some(Day::Calendar(from)), Some(Day::Calendar(to))) => {
            let year_alone = |date: CalendarDate| {
                date.month.is_none() && date.weekday.is_none() && date.days.is_empty()
            };
            how == How::Word || year_alone(from) == year_alone(to)
        }
        (Some(_), Some(_)) => {
            how == How::Word
                || matches!((from.day, to.day), (Some(Day::Period(_)), Some(Day::Period(_))))
        }
        // "Freitag 10 Uhr bis 12 Uhr", "gestern bis Mitternacht"
        (Some(_), None) => from.time.is_some() || how == How::Word,
        (None, Some(_)) => how == How::Word && to.time.is_some(),
    }
}

/// Fills what only the second end says into the first.
fn filled(range: Range) -> Range {
    let Range { mut from, to, joint } = range;
    if let (Some(Day::Calendar(first)), Some(Day::Calendar(last))) = (from.day, to.day) {
        let mut first = first;
        if !first.days.is_empty() && first.month.is_none() {
            first.month = last.month;
        }
        if first.year.is_none() && first.month.is_some() {
            first.year = year_before(first, last);
        }
        from.day = Some(Day::Calendar(first));
    }
    Range { from, to, joint }
}

/// The year of a first end that has none: that of the second, or the one before over the turn of the year.
fn year_before(first: CalendarDate, last: CalendarDate) -> Option<Year> {
    let place = |date: CalendarDate| (date.month, date.days.first());
    let over = place(first) > place(last) && first.month != last.month || first.month > last.month;
    match last.year? {
        year if !over => Some(year),
        Year::Full(year) => Some(Year::Full(year - 1)),
        Year::Short(year) => Some(Year::Short((year + 99) % 100)),
        year @ Year::BeforeChrist(_) => Some(year),
    }
}

/// Two ends of which the first is a bare number: `10–12 Uhr`, `4. bis 6. April`, `2024/25`, `18. und 19. Jahrhundert`.
fn pair<'a>(input: &'a str, word: Option<Word>, marks: &mut Marks) -> Read<'a, Date> {
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
        && let Some((rest, second)) = period::second_year(after, year)
    {
        marks.add(input, rest, Role::Whole);
        let range = Range { from: year_moment(year), to: year_moment(second), joint: Joint::Slash };
        return Ok((rest, Date::Range(range)));
    }
    let (at, how) = joint(after, word)?;
    if how == How::Slash || !(1..=2999).contains(&number) {
        return miss(after, Expected::Separator);
    }
    let at = crate::text::word(at, "Jahr").map_or(at, skip);
    let (rest, to) = match super::calendar::year_number::<4>(at) {
        Ok(read) => read,
        Err(error) => match number::run(at) {
            // "1914–18"
            Some((short, 2, rest))
                if how == How::Dash
                    && short > number % 100
                    && ends_word(rest)
                    && !super::lex::goes_on(rest)
                    && !rest.starts_with(['.', ':']) =>
            {
                (rest, Year::Full(i32::try_from(number / 100 * 100 + short).unwrap_or(0)))
            }
            _ => return Err(error),
        },
    };
    marks.add(input, after, Role::Day(End::First));
    marks.add(at, rest, Role::Day(End::Last));
    Ok((
        rest,
        Date::Range(Range { from: year_moment(year), to: year_moment(to), joint: Joint::To }),
    ))
}

fn year_moment(year: Year) -> Moment {
    Moment::of_day(Day::Calendar(CalendarDate::of_year(year)))
}

/// `10 bis 12 Uhr`, `9.30–11 Uhr`, `9.30/12.30 Uhr`, `neun bis zehn Uhr`.
fn pair_of_hours<'a>(
    input: &'a str,
    word: Option<Word>,
    need: Need,
    marks: &mut Marks,
) -> Read<'a, Range> {
    let (rest, from) = clock_time(input, Need::Hour)?;
    let (at, how) = joint(rest, word)?;
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
            if counts || !written {
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
    let read = input.get(..input.len() - end.len()).unwrap_or("");
    if how == How::Slash && !read.contains("Uhr") {
        return miss(at, Expected::Separator);
    }
    marks.add(input, rest, Role::Time(End::First));
    marks.add(at, end, Role::Time(End::Last));
    let joint = if how == How::Slash { Joint::Slash } else { Joint::To };
    let time = |clock: ClockTime| Moment::of_time(TimeOfDay::Clock(clock));
    Ok((end, Range { from: time(from), to: time(to), joint }))
}

/// `4. bis 6. April`, `4.–6.4.2025`, `13 - 15 Juli`, `4. bis zum 23.`
fn pair_of_days<'a>(input: &'a str, word: Option<Word>, marks: &mut Marks) -> Read<'a, Range> {
    let (bare, from) = day_alone(input)?;
    let (rest, dot) = maybe(bare, |rest| super::lex::mark(rest, '.'));
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
    let range = filled(Range { from: day(from), to: day(to), joint: Joint::To });
    if let Some(Day::Calendar(first)) = range.from.day
        && let Some(month) = first.month
        && !super::calendar::exist(first.days, month, first.year)
    {
        return miss(input, Expected::RealDay);
    }
    Ok((end, range))
}

/// `18. und 19. Jahrhundert`, `70er und 80er Jahre`, `1. und 2. Quartal`.
fn pair_of_periods<'a>(input: &'a str, word: Option<Word>, marks: &mut Marks) -> Read<'a, Range> {
    if let Ok((rest, first)) = period::decade(input) {
        let (at, _) = joint(rest, word).or_else(|_| joint(rest, Some(Word::Und)))?;
        let (end, second) = period::decade(at)?;
        marks.add(input, rest, Role::Day(End::First));
        marks.add(at, end, Role::Day(End::Last));
        let moment = |body| Moment::of_day(Day::Period(Period::of(body)));
        return Ok((end, Range { from: moment(first), to: moment(second), joint: Joint::To }));
    }
    let (bare, n) = small::<1, 2>(input, Expected::Number)?;
    let (rest, ()) = super::lex::mark(bare, '.')?;
    let (at, _) = joint(rest, word).or_else(|_| joint(rest, Some(Word::Und)))?;
    let (end, named) = period::from_number(at)?;
    let Named::Period(last) = named else { return miss(at, Expected::Period) };
    let n = i8::try_from(n).unwrap_or(0);
    let body = match last.body {
        Body::Century(to) => Body::Century(if to < 0 { -n } else { n }),
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

/// `gegen 15 Uhr`, `um 1900`, `rund drei Jahre`, `um 10.10`.
fn approximated<'a>(input: &'a str, token: Token<'a>, marks: &mut Marks) -> Read<'a, Date> {
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
    if let Ok((rest, year)) = super::calendar::year_number::<4>(at) {
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

/// A day, a time or both, and a second end where one stands.
fn point<'a>(input: &'a str, marks: &mut Marks) -> Read<'a, Date> {
    let (rest, moment) = moment(input, End::First, Need::Sign, marks)?;
    ranged(input, rest, moment, marks)
}

/// The second end behind a moment, or what limits its time of day.
fn ranged<'a>(_: &'a str, rest: &'a str, from: Moment, marks: &mut Marks) -> Read<'a, Date> {
    if joint(rest, None).is_ok() {
        let keep = *marks;
        if let Ok((rest, range)) = second_end(rest, from, None, marks) {
            return Ok((rest, Date::Range(range)));
        }
        *marks = keep;
    }
    if from.day.is_some() && from.time.is_none() && hours_may_follow(rest) {
        let keep = *marks;
        if let Ok((rest, date)) = hours_behind(rest, from, marks) {
            return Ok((rest, date));
        }
        *marks = keep;
    }
    Ok((rest, from.into()))
}

/// A look at the first letter behind a day, which tells most words that begin no hours.
fn hours_may_follow(rest: &str) -> bool {
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
fn hours_behind<'a>(rest: &'a str, day: Moment, marks: &mut Marks) -> Read<'a, Date> {
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

/// A day, a time, or both.
fn moment<'a>(input: &'a str, end: End, need: Need, marks: &mut Marks) -> Read<'a, Moment> {
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
    let need = if need == Need::Minute && super::calendar::is_short_numeric(input) {
        Need::Sign
    } else {
        need
    };
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
    let (after, time) = clock::part_then_clock(rest, part);
    if after.len() < rest.len() {
        marks.add(input, rest, Role::Day(end));
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
        let (after, time) = clock::part_then_clock(behind, part);
        marks.cut(keep);
        if after.len() < behind.len() {
            marks.add(input, behind, Role::Day(end));
            marks.add(behind_um(behind), after, Role::Time(end));
        } else {
            marks.add(input, behind, Role::Moment(end));
        }
        return Ok((after, Moment { time: Some(time), ..alone }));
    }
    match time_behind_day(rest) {
        Ok((after, (at, clock, about))) => {
            // A list keeps its days apart.
            if marks.len() == keep {
                marks.add(input, rest, Role::Day(end));
            }
            marks.turn(keep, |role| if role == Role::Whole { Role::Day(end) } else { role });
            marks.add_len(at, after, Role::Time(end));
            Ok((after, Moment { time: Some(TimeOfDay::Clock(clock)), approx: about, ..alone }))
        }
        Err(_) => {
            marks.add_unless(keep, input, rest, Role::Whole);
            Ok((rest, alone))
        }
    }
}

/// Tells whether a time of day can stand behind.
fn is_day(day: Day) -> bool {
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
            Body::Day(..) | Body::Weekday(_) | Body::Nth(_, crate::date::Counted::Weekday(_))
        ),
    }
}

/// ` Abend`, ` früh`, ` nachmittags`, ` in der Nacht` behind a day.
fn part_behind_day(rest: &str, day: Day) -> Read<'_, DayPart> {
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
            if side == crate::date::words::Side::Early && early {
                Ok((token.rest, DayPart { name: PartName::Morning, edge: None }))
            } else {
                miss(at, Expected::Clock)
            }
        }
        Word::In | Word::Am | Word::Zur => {
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
        let (after, ()) = super::lex::mark(after, ')')?;
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

/// A time of day, and the day behind it: `Nacht zum Sonntag`, `Morgen des 1. August`, `8 Uhr heute Morgen`.
fn time_then<'a>(input: &'a str, end: End, marks: &mut Marks) -> Read<'a, Moment> {
    let (rest, time) = time_of_day(input, Need::Sign)?;
    let TimeOfDay::Part(part) = time else {
        marks.add(input, rest, Role::Whole);
        return Ok((rest, Moment::of_time(time)));
    };
    if !ends_word(rest) {
        return miss(rest, Expected::End);
    }
    let keep = marks.len();
    if part.name == PartName::Night {
        if let Ok((at, ())) = night_into(rest) {
            if let Ok((after, day)) = day(at, marks)
                && is_day(day)
            {
                marks.cut(keep);
                marks.add(input, after, Role::Moment(end));
                let time = TimeOfDay::Part(DayPart { name: PartName::NightInto, ..part });
                return Ok((after, Moment { day: Some(day), time: Some(time), approx: None }));
            }
            marks.cut(keep);
        }
        if let Ok((after, day)) = night_from(rest, marks) {
            marks.cut(keep);
            marks.add(input, after, Role::Moment(end));
            let time = TimeOfDay::Part(DayPart { name: PartName::NightInto, ..part });
            return Ok((after, Moment { day: Some(day), time: Some(time), approx: None }));
        }
        marks.cut(keep);
    }
    if let Ok((at, ())) = of_the_day(rest)
        && let Ok((after, day)) = day(at, marks)
        && is_day(day)
    {
        marks.cut(keep);
        marks.add(input, after, Role::Moment(end));
        return Ok((after, Moment { day: Some(day), time: Some(time), approx: None }));
    }
    marks.cut(keep);
    if let Ok((rest, relative)) = relative::unit_then_shift(input) {
        marks.add(input, rest, Role::Whole);
        return Ok((rest, Moment::of_day(Day::Relative(relative))));
    }
    marks.add(input, rest, Role::Whole);
    Ok((rest, Moment::of_time(time)))
}

/// ` von Samstag auf Sonntag`, ` vom 14. auf den 15. Oktober` behind `Nacht`: the second day.
fn night_from<'a>(rest: &'a str, marks: &mut Marks) -> Read<'a, Day> {
    let (at, ()) = then_the(rest, Word::Von).or_else(|_| then_the(rest, Word::Vom))?;
    let (at, ()) = blank(at)?;
    let (rest, range) = two_ends(article(at), Some(Word::Auf), marks)
        .or_else(|_| two_ends(article(at), Some(Word::Zum), marks))?;
    match range.to.day {
        Some(day) => Ok((rest, day)),
        None => miss(at, Expected::Day),
    }
}

/// ` des `, ` am ` behind a part of the day.
fn of_the_day(rest: &str) -> Read<'_, ()> {
    let (at, ()) = blank(rest)?;
    let (at, word) = pick(at, Expected::Day, |word| {
        matches!(word, Word::Des | Word::Am | Word::Vom).then_some(word)
    })?;
    let (at, ()) = blank(at)?;
    // "am Morgen am See" has no day; what follows decides.
    if word == Word::Am && !next_is_digit(at) && lexicon::token(at).is_none() {
        return miss(at, Expected::Day);
    }
    Ok((at, ()))
}

/// A clock time, and the day behind it.
fn clock_then<'a>(
    input: &'a str,
    rest: &'a str,
    clock: ClockTime,
    end: End,
    marks: &mut Marks,
) -> Read<'a, Moment> {
    let time = Some(TimeOfDay::Clock(clock));
    let keep = marks.len();
    if let Ok((at, ())) = day_behind_clock(rest)
        && let Ok((after, day)) = day(at, marks)
        && matches!(day, Day::Calendar(date) if !date.days.is_empty())
            | matches!(day, Day::Relative(Relative::Days(_)))
    {
        let keep_day = marks.len();
        let part = part_behind_day(after, day);
        marks.cut(keep);
        marks.add(input, rest, Role::Time(end));
        let _ = keep_day;
        if let Ok((behind, part)) = part
            && clock.part.is_none()
        {
            marks.add(at, behind, Role::Day(end));
            let time = Some(TimeOfDay::Clock(ClockTime { part: Some(part), ..clock }));
            return Ok((behind, Moment { day: Some(day), time, approx: None }));
        }
        marks.add(at, after, Role::Day(end));
        return Ok((after, Moment { day: Some(day), time, approx: None }));
    }
    marks.cut(keep);
    marks.add(input, rest, Role::Whole);
    Ok((rest, Moment { day: None, time, approx: None }))
}

/// ` am `, ` heute`, `, 4.4.2025`, ` vom ` behind a clock time.
fn day_behind_clock(rest: &str) -> Read<'_, ()> {
    let at = skip(rest.strip_prefix(',').unwrap_or(rest));
    if at.len() == rest.len() {
        return miss(rest, Expected::Separator);
    }
    let am = pick(at, Expected::Day, |word| {
        matches!(word, Word::Am | Word::Vom | Word::Des).then_some(())
    });
    match am.and_then(|(rest, ())| blank(rest)) {
        Ok((rest, ())) => Ok((rest, ())),
        Err(_) if matches!(token(at), Some(Token { word: Word::Days(_), .. })) => Ok((at, ())),
        Err(_) if number::run(at).is_some_and(|(.., behind)| behind.starts_with('.')) => {
            Ok((at, ()))
        }
        Err(error) => Err(error),
    }
}

fn day_of(named: Named) -> Day {
    match named {
        Named::Period(period) => Day::Period(period),
        Named::Feast(feast) => Day::Feast(feast),
    }
}

/// A day or something longer.
fn day<'a>(input: &'a str, marks: &mut Marks) -> Read<'a, Day> {
    if next_is_digit(input) {
        if let Ok((rest, named)) = period::from_number(input) {
            return Ok((rest, day_of(named)));
        }
        let (rest, date) = calendar_date(input, marks)?;
        return Ok(framed_date(rest, date));
    }
    let Some(token) = token(input) else {
        let (rest, date) = calendar_date(input, marks)?;
        return Ok((rest, Day::Calendar(date)));
    };
    match token.word {
        Word::Days(days) => relative_day(token.rest, Relative::Days(days)),
        Word::DaysOf(days) => {
            relative::days_of(token, days, marks).map(|(rest, r)| (rest, Day::Relative(r)))
        }
        Word::Morgen => relative_day(token.rest, Relative::Days(1)),
        Word::Reference(reference) => relative_day(token.rest, Relative::Reference(reference)),
        Word::Relative(which, unit) if which != Which::The => {
            relative_day(token.rest, Relative::Unit { which, unit })
        }
        Word::Relative(..) => {
            relative::unit_then_shift(input).map(|(rest, r)| (rest, Day::Relative(r)))
        }
        Word::Which(which) => {
            if matches!(which, Which::Last | Which::BeforeLast)
                && let Ok((rest, named)) = period::from_word(input, token)
            {
                return Ok((rest, day_of(named)));
            }
            let (rest, relative) = relative::from_which(token, which, marks)?;
            Ok(framed_relative(rest, relative))
        }
        Word::Weekday(_)
        | Word::Month(_)
        | Word::ShortWeekday(_)
        | Word::ShortMonth(_)
        | Word::EnglishMonth(_) => {
            if matches!(token.word, Word::Weekday(_))
                && let Ok((rest, relative)) = relative::unit_then_shift(input)
            {
                return Ok((rest, Day::Relative(relative)));
            }
            let (rest, date) = calendar_date(input, marks)?;
            Ok(framed_date(rest, date))
        }
        Word::Ordinal(_) => match period::from_word(input, token) {
            Ok((rest, named)) => Ok((rest, day_of(named))),
            Err(_) => calendar_date(input, marks).map(|(rest, date)| framed_date(rest, date)),
        },
        Word::Unit(Unit::Year | Unit::Month, _) => match calendar_date(input, marks) {
            Ok((rest, date)) => Ok((rest, Day::Calendar(date))),
            Err(error) => match period::from_word(input, token) {
                Ok((rest, named)) => Ok((rest, day_of(named))),
                Err(_) => Err(error),
            },
        },
        _ => period::from_word(input, token).map(|(rest, named)| (rest, day_of(named))),
    }
}

fn relative_day(rest: &str, relative: Relative) -> Read<'_, Day> {
    if ends_word(rest) { Ok((rest, Day::Relative(relative))) } else { miss(rest, Expected::End) }
}

/// `Montag dieser Woche`, `August vorigen Jahres`, `4. April nächsten Jahres`.
fn framed_date(rest: &str, date: CalendarDate) -> (&str, Day) {
    let plain = (rest, Day::Calendar(date));
    if date.year.is_some() {
        return plain;
    }
    let body = match (date.weekday, date.days.single(), date.month) {
        (Some(day), None, None) => Body::Weekday(day),
        (None, None, Some(month)) if date.days.is_empty() => Body::Month(month),
        (None, Some(day), Some(month)) => Body::Day(day, month),
        _ => return plain,
    };
    match frame_behind(rest) {
        Ok((rest, (which, unit))) if fits(body, unit) => {
            let period = Period { frame: Some(Frame::Unit(which, unit)), ..Period::of(body) };
            (rest, Day::Period(period))
        }
        _ => plain,
    }
}

/// Tells whether a unit can hold such a body.
fn fits(body: Body, unit: Unit) -> bool {
    match body {
        Body::Weekday(_) => unit == Unit::Week,
        _ => unit == Unit::Year,
    }
}

/// `nächste Woche Freitag`, `nächstes Jahr im Sommer`.
fn framed_relative(rest: &str, relative: Relative) -> (&str, Day) {
    let plain = (rest, Day::Relative(relative));
    let Relative::Unit { which, unit } = relative else { return plain };
    let Ok((at, ())) = blank(rest) else { return plain };
    let (at, place) = maybe(at, |at| {
        pick(at, Expected::Day, |word| matches!(word, Word::Am | Word::Im).then_some(word))
            .and_then(|(rest, word)| blank(rest).map(|(rest, ())| (rest, word)))
    });
    let Some(token) = token(at) else { return plain };
    let body = match (unit, token.word) {
        (Unit::Week, Word::Weekday(day)) => Body::Weekday(day),
        (Unit::Year, Word::Season(season)) if place == Some(Word::Im) => Body::Season(season),
        (Unit::Year, Word::Month(month)) if place == Some(Word::Im) => Body::Month(month),
        _ => return plain,
    };
    if !ends_word(token.rest) {
        return plain;
    }
    (token.rest, Day::Period(Period { frame: Some(Frame::Unit(which, unit)), ..Period::of(body) }))
}
