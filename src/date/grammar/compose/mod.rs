//! The whole expression: moments, ranges, bounds, and what leads to them.

mod apposition;
mod bound;
mod day;
mod hours;
mod moment;
mod numeral;
mod pair;
mod range;
mod time;

pub(super) use self::day::away;
use self::{
    bound::{approximated, bound},
    day::{day_of, on_days},
    moment::{day_then, moment_from},
    numeral::{counted, from_digits, from_number_word},
    pair::{pair_of_decades, pair_of_parts},
    range::{between, from_to, ranged, short_weekdays},
    time::{of_weekday_part, time_then},
};
use crate::{
    Expected,
    date::{
        Body, Cycle, Date, Direction, Moment, Reference, Relative, TimeOfDay, Unit,
        grammar::{
            calendar::is_impossible,
            clock::Need,
            length::{length, plural},
            lex::{Read, blank, further, maybe, miss, skip, the},
            marks::{End, Marks, Role},
            period::quarter_sign,
            recurring, relative,
        },
        lexicon::{Token, token},
        words::{Count, Word},
    },
    text::{ends_word, spelled, word as spelled_word},
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
        Some(b'\'' | 0xe2) => return point(input, None, marks),
        Some(b'Q' | b'q') => {
            if let Ok((rest, named)) = quarter_sign(input) {
                marks.add(input, rest, Role::Whole);
                return ranged(input, rest, Moment::of_day(day_of(&named)), marks);
            }
        }
        _ => {}
    }
    match token(input) {
        Some(token) => from_token(input, token, marks),
        None => from_number_word(input, marks),
    }
}

/// What begins with a word of the lexicon.
fn from_token<'a>(input: &'a str, token: Token<'a>, marks: &mut Marks) -> Read<'a, Date> {
    use Word as W;
    match token.word {
        W::Seit | W::Vor | W::Nach => shift_or_bound(input, token, marks),
        W::In => {
            shifted(token, marks).or_else(|error| again(input, token, marks).map_err(|_| error))
        }
        W::Binnen | W::Innerhalb => shifted(token, marks),
        W::Bis | W::Ab | W::Latest | W::Earliest | W::Kurz => bound(input, token, marks),
        W::Von => from_to(input, token, marks).or_else(|_| again(input, token, marks)),
        W::Vom => from_to(input, token, marks),
        W::Zwischen => between(input, token, marks),
        W::Gegen | W::Um | W::Approx(_) | W::Than(_) | W::Punkt => {
            approximated(input, token, marks)
        }
        W::Each
        | W::Alle
        | W::Every(..)
        | W::Times(_)
        | W::Weekdays(_)
        | W::WeekdaysPart(..)
        | W::Pro
        | W::Am
        | W::Article => again(input, token, marks),
        W::Im => at_large(input, token, &["Moment"], Reference::Present, marks)
            .or_else(|error| again(input, token, marks).map_err(|_| error)),
        W::Zur => at_large(input, token, &["Stunde", "Zeit"], Reference::Present, marks),
        W::Shift(Direction::Earlier) if spelled(token.text, "früher").is_some() => {
            marks.add(input, token.rest, Role::Whole);
            Ok((token.rest, Date::Relative(Relative::Reference(Reference::Past))))
        }
        W::Des => {
            let (rest, moment) = of_weekday_part(input, token, marks)?;
            ranged(input, rest, moment, marks)
        }
        W::Parts(..) => parts_of_day(input, token, marks),
        W::Part(_) | W::Morgen if follows_itself(token) => from_unit(input, token, marks),
        W::Unit(_, Count::Singular) => from_unit(input, token, marks),
        W::Unit(_, Count::Genitive) => point(input, Some(token), marks),
        // "Wochenenden lang", or every one
        W::Unit(Unit::Weekend | Unit::Workday, Count::Plural) => {
            let keep = marks.len();
            counted(input, marks).or_else(|_| {
                marks.cut(keep);
                again(input, token, marks)
            })
        }
        W::Unit(_, Count::Plural)
        | W::English(_)
        | W::One
        | W::Few
        | W::Vague(_)
        | W::Fraction(..)
        | W::Lasting(_)
        | W::Half
        | W::Quarter
        | W::ThreeQuarters
        | W::Dozen(_)
        | W::Million(_) => from_number_word(input, marks),
        W::Decade(tens) => {
            let keep = marks.len();
            if let Ok(read) = decades(input, token, tens, marks) {
                return Ok(read);
            }
            marks.cut(keep);
            point(input, Some(token), marks)
        }
        W::Ordinal(1) => {
            let keep = marks.len();
            point(input, Some(token), marks).or_else(|error| {
                marks.cut(keep);
                first_of(input, token, marks).map_err(|_| error)
            })
        }
        W::Of(part) => {
            let keep = marks.len();
            pair_of_parts(input, token, part, marks).or_else(|_| {
                marks.cut(keep);
                point(input, Some(token), marks)
            })
        }
        W::First => point(input, Some(token), marks).or_else(|_| from_number_word(input, marks)),
        _ => point(input, Some(token), marks),
    }
}

/// A look for `Nacht für Nacht`, `Abend um Abend`.
fn follows_itself(token: Token<'_>) -> bool {
    let next = skip(token.rest);
    if !next.starts_with(['f', 'F', 'u', 'U']) {
        return false;
    }
    let lead = ["für ", "um "].iter().find_map(|lead| next.get(spelled(next, lead)?..));
    lead.is_some_and(|noun| noun.starts_with(token.text))
}

/// `ersten drei Monate`, `ersten Jahre`: a length, from which start is left to the text.
fn first_of<'a>(input: &'a str, token: Token<'a>, marks: &mut Marks) -> Read<'a, Date> {
    let (at, ()) = blank(token.rest)?;
    let (rest, length) =
        length(at).map(|(rest, (length, _))| (rest, length)).or_else(|_| plural(at))?;
    marks.add(input, rest, Role::Whole);
    Ok((rest, Date::Length(length)))
}

/// `siebziger und achtziger Jahre`, where the years stand behind the second.
fn decades<'a>(input: &'a str, token: Token<'a>, tens: u8, marks: &mut Marks) -> Read<'a, Date> {
    let first = Body::ShortDecade(tens);
    pair_of_decades(input, token.rest, first, None, marks)
        .map(|(rest, range)| (rest, Date::Range(range)))
}

/// `vor drei Jahren`, `in zwei Wochen`.
fn shifted<'a>(token: Token<'a>, marks: &mut Marks) -> Read<'a, Date> {
    relative::shift(token, marks).map(|(rest, relative)| (rest, Date::Relative(relative)))
}

/// `seit drei Jahren`, or `seit 2021`.
fn shift_or_bound<'a>(input: &'a str, token: Token<'a>, marks: &mut Marks) -> Read<'a, Date> {
    let keep = marks.len();
    let shifted = shifted(token, marks);
    if shifted.is_ok() {
        return shifted;
    }
    marks.cut(keep);
    let bound = bound(input, token, marks);
    if is_impossible(&bound) { bound } else { further(shifted, || bound) }
}

/// `täglich`, `jeden Montag`, `im Monat`.
fn again<'a>(input: &'a str, token: Token<'a>, marks: &mut Marks) -> Read<'a, Date> {
    let (rest, (recurring, gap)) = recurring::from_word(input, token)?;
    match recurring.cycle() {
        Cycle::Weekdays(days) if days.iter().nth(1).is_some() => each_weekday(input, gap, marks),
        _ => marks.add(input, gap, Role::Whole),
    }
    if gap.len() > rest.len() {
        let at = skip(gap.strip_prefix(',').unwrap_or(gap));
        let (at, _) = maybe(at, |at| the(at, Word::Um).and_then(|(rest, ())| blank(rest)));
        marks.add(at, rest, Role::Time(End::First));
    }
    Ok((rest, Date::Recurring(recurring)))
}

/// The weekdays of `montags und mittwochs`, `dienstags bis samstags`, each for itself; the first with what leads to it.
fn each_weekday(input: &str, gap: &str, marks: &mut Marks) {
    let (mut at, mut start) = (input, input.len());
    while at.len() > gap.len() {
        match token(at) {
            Some(Token { word: Word::Weekdays(day) | Word::Weekday(day), rest, .. }) => {
                marks.add_len(start, rest, Role::SetDay(day));
                at = rest;
                start = 0;
            }
            found => at = found.map_or(at, |found| found.rest).get(1..).unwrap_or(""),
        }
        at = skip(at);
        start = if start == input.len() { start } else { at.len() };
    }
}

/// `im Moment`, `zur Zeit`.
fn at_large<'a>(
    input: &'a str,
    token: Token<'a>,
    nouns: &[&str],
    meant: Reference,
    marks: &mut Marks,
) -> Read<'a, Date> {
    let at = skip(token.rest);
    match nouns.iter().find_map(|noun| spelled_word(at, noun)) {
        Some(rest) => {
            marks.add(input, rest, Role::Whole);
            Ok((rest, Date::Relative(Relative::Reference(meant))))
        }
        None => miss(input, Expected::Date),
    }
}

/// `Tag darauf`, `Jahr 1990`, `Jahr um Jahr`, `Wochenende`, `Tag der Arbeit`.
fn from_unit<'a>(input: &'a str, token: Token<'a>, marks: &mut Marks) -> Read<'a, Date> {
    again(input, token, marks).or_else(|_| point(input, Some(token), marks))
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
    again(input, token, marks)
}

/// A day, a time or both, and a second end where one stands; `first` is the word that it begins with.
fn point<'a>(input: &'a str, first: Option<Token<'a>>, marks: &mut Marks) -> Read<'a, Date> {
    match moment_from(input, first, End::First, Need::Sign, marks) {
        Ok((rest, moment)) => ranged(input, rest, moment, marks),
        Err(error) if matches!(first, Some(Token { word: Word::ShortWeekday(_), .. })) => {
            let range = short_weekdays(input, None, marks).map_err(|_| error);
            range.map(|(rest, range)| (rest, Date::Range(range)))
        }
        Err(error) => Err(error),
    }
}
