//! The whole expression: moments, ranges, bounds, and what leads to them.

mod bound;
mod day;
mod hours;
mod moment;
mod pair;
mod range;
mod time;

pub(super) use self::day::away;
use self::{
    bound::{approximated, bound},
    day::{day_of, on_days},
    moment::{day_then, moment},
    pair::{pair, pair_of_hours},
    range::{between, from_to, ranged},
    time::time_then,
};
use crate::{
    Expected,
    date::{
        Approx, Date, Direction, Length, Moment, Reference, Relative, TimeOfDay, Unit,
        grammar::{
            calendar::day_alone,
            clock::Need,
            length::{approx, length, plural},
            lex::{Read, articles, mark, miss, next_is_digit, skip, the, then_the},
            marks::{End, Marks, Role},
            period::quarter_sign,
            recurring::{self},
            relative::{self},
        },
        lexicon::{Token, token},
        words::{Count, Word},
    },
    text::{ends_word, number, word as spelled_word, word_end},
};

/// A date of any kind.
pub(crate) fn expression<'a>(input: &'a str, marks: &mut Marks) -> Read<'a, Date> {
    let (rest, date) = any(input, marks)?;
    if !ends_word(rest) {
        return miss(rest, Expected::End);
    }
    Ok((rest, date))
}

/// What begins with `Morgen` at the start of a sentence, where its capital says nothing: the next day.
pub(crate) fn tomorrow<'a>(input: &'a str, marks: &mut Marks) -> Read<'a, Date> {
    let (rest, ()) = the(input, Word::Morgen)?;
    let keep = marks.len();
    let (rest, day) = on_days(input, rest, 1, marks)?;
    let (rest, moment) = day_then(input, rest, day, End::First, keep, marks)?;
    ranged(input, rest, moment, marks)
}

fn any<'a>(input: &'a str, marks: &mut Marks) -> Read<'a, Date> {
    match input.as_bytes().first() {
        Some(b'0'..=b'9') => return from_digits(input, marks),
        Some(b'\'' | 0xe2) => return point(input, marks),
        Some(b'Q' | b'q') => {
            if let Ok((rest, named)) = quarter_sign(input) {
                marks.add(input, rest, Role::Whole);
                return ranged(input, rest, Moment::of_day(day_of(&named)), marks);
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
                return Ok((rest, Date::Relative(Relative::Reference(Reference::Present))));
            }
            whole(input, marks, recurring::from_word(input, token), Date::Recurring)
        }
        Word::Zur => match spelled_word(skip(token.rest), "Stunde")
            .or_else(|| spelled_word(skip(token.rest), "Zeit"))
        {
            Some(rest) => {
                marks.add(input, rest, Role::Whole);
                Ok((rest, Date::Relative(Relative::Reference(Reference::Present))))
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
        Word::Shift(Direction::Earlier)
            if token.text.eq_ignore_ascii_case("fr\u{fc}her")
                || token.text == "früher"
                || token.text == "Früher" =>
        {
            marks.add(input, token.rest, Role::Whole);
            Ok((token.rest, Date::Relative(Relative::Reference(Reference::Past))))
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
    match day_alone(input).and_then(|(rest, date)| Ok((mark(rest, '.')?.0, date))) {
        Ok((rest, date)) => {
            marks.add(input, rest, Role::Whole);
            Ok((rest, Date::Calendar(date)))
        }
        Err(_) => read,
    }
}

/// A look at what stands behind a number: `4.`, `1990)`, `15 Uhr`, `1990 wurde` count no time.
fn may_count(input: &str) -> bool {
    let Some((.., rest)) = number::run(input) else { return true };
    match rest.as_bytes() {
        [] | [b')' | b'(' | b':' | b';', ..] => return false,
        [b'.' | b',', next, ..] => return next.is_ascii_digit(),
        _ => {}
    }
    let next = skip(rest);
    if next.len() == rest.len() || !next.starts_with(|c: char| c.is_alphabetic()) {
        return true;
    }
    match token(next) {
        Some(token) => matches!(
            token.word,
            Word::Unit(..)
                | Word::English(_)
                | Word::Fraction(..)
                | Word::Part(_)
                | Word::Bis
                | Word::Oder
                | Word::Approx(_)
                | Word::Vague(_)
                | Word::Entire
                | Word::Half
        ),
        None => next.starts_with(char::is_lowercase),
    }
}

/// What begins with a number word, `ein`, `mehrere`: a length or a clock time.
fn from_number_word<'a>(input: &'a str, marks: &mut Marks) -> Read<'a, Date> {
    let keep = marks.len();
    if let Ok(read) = counted(input, marks) {
        return Ok(read);
    }
    marks.cut(keep);
    if !may_be_hour(input) {
        return miss(input, Expected::Date);
    }
    if let Ok((rest, range)) = pair_of_hours(input, None, Need::Sign, marks) {
        return Ok((rest, Date::Range(range)));
    }
    marks.cut(keep);
    point(input, marks)
}

/// A look at the word behind a number word that is no length: what makes it a clock time.
fn may_be_hour(input: &str) -> bool {
    let first = token(input);
    if matches!(first, Some(token) if !matches!(token.word, Word::One | Word::Few | Word::Vague(_) | Word::Dozen(_) | Word::First | Word::Ordinal(_)))
    {
        return true;
    }
    let rest = input.get(word_end(input, 0)..).unwrap_or("");
    let next = skip(rest);
    next.len() == rest.len()
        || next.starts_with(['-', '–', '—'])
        || token(next).is_some_and(|next| {
            matches!(
                next.word,
                Word::Oclock
                    | Word::Bis
                    | Word::Quarter
                    | Word::Nach
                    | Word::Vor
                    | Word::Unit(Unit::Minute, _)
            )
        })
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
        let (rest, length) = plural(articles(at))?;
        return Ok((rest, (Length { approx: about, ..length }, at.len())));
    }
    let (rest, length) = plural(input)?;
    let long = matches!(token(input), Some(Token { word: Word::Vague(_), .. }))
        || input.get(..input.len() - rest.len()).is_some_and(|read| read.ends_with("lang"));
    if long { Ok((rest, (length, input.len()))) } else { miss(input, Expected::Number) }
}

/// `Tag darauf`, `Jahr 1990`, `Jahr um Jahr`, `Wochenende`, `Tag der Arbeit`.
fn from_unit<'a>(input: &'a str, token: Token<'a>, marks: &mut Marks) -> Read<'a, Date> {
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

/// A day, a time or both, and a second end where one stands.
fn point<'a>(input: &'a str, marks: &mut Marks) -> Read<'a, Date> {
    let (rest, moment) = moment(input, End::First, Need::Sign, marks)?;
    ranged(input, rest, moment, marks)
}
