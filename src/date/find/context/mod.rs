//! What the words around say about a find: a number that is no year, a name that is no month, an age.

mod calendar;
mod name;
mod near;
mod range;
mod relative;
mod time;

use self::{
    calendar::{calendar_stands, period_stands},
    name::is_surname,
    near::{first_word, is_sentence_start, last_word_of, near_after, near_before},
    range::{bound_stands, is_year, moment_stands, range_stands},
    relative::{feast_stands, relative_stands},
    time::{awaits_hours, length_stands, recurring_stands, time_stands},
};
use crate::{
    date::{Date, Relative, lexicon::token, words::Word},
    span::Span,
    text::{is_blank, is_word, number, same, word},
};

/// Tells whether `date`, read at `span`, is meant as one.
pub(super) fn stands(text: &str, span: Span, date: &Date) -> bool {
    let (Some(before), Some(read), Some(after)) =
        (text.get(..span.start), span.of(text), text.get(span.end..))
    else {
        return false;
    };
    let (before, after) = (near_before(before), near_after(after));
    if joined(before, read, after)
        || is_surname(date, before, read, after)
        || awaits_hours(date, read, after)
    {
        return false;
    }
    match date {
        Date::Calendar(calendar) => calendar_stands(*calendar, before, read, after),
        Date::Length(length) => length_stands(length, before, read, after),
        Date::Time(time) => time_stands(*time, before, read, after),
        Date::Relative(relative) => relative_stands(*relative, before, read, after),
        Date::Range(range) => range_stands(range, before, read, after),
        Date::Bound(bound) => bound_stands(bound, before, read, after),
        Date::Period(period) => period_stands(period, before, read),
        Date::Moment(moment) => moment_stands(*moment, read, after),
        Date::Recurring(recurring) => recurring_stands(recurring, before, read),
        Date::Feast(feast) => feast_stands(*feast, before, read, after),
    }
}

/// Tells whether behind a find an article leads on to what is a rate: `die Woche` behind `sechs Tage`.
#[cold]
pub(super) fn is_rate(text: &str, at: usize) -> bool {
    text.split_at_checked(at).is_some_and(|(before, after)| time::is_rate(before, after))
}

/// Tells whether `Morgen` stands where a sentence begins, so that its capital says nothing: the next day.
pub(super) fn is_tomorrow(text: &str, start: usize) -> bool {
    let Some((before, rest)) = text.split_at_checked(start) else { return false };
    word(rest, "Morgen").is_some_and(|behind| {
        !behind.starts_with('-')
            && [" des ", " vom ", " für "].iter().all(|of| !behind.starts_with(of))
    }) && is_sentence_start(near_before(before))
}

/// Tells whether a hyphen or the like makes the find a part of a longer word or number.
fn joined(before: &str, read: &str, after: &str) -> bool {
    if in_year_list(before, read, after) {
        return false;
    }
    let mut behind = after.chars();
    let (first, second) = (behind.next(), behind.next());
    let glued_behind = matches!(first, Some('-' | '\u{2011}')) && second.is_some_and(is_word)
        || matches!(first, Some('/'))
            && second.is_some_and(|c| c.is_ascii_digit())
            && read.ends_with(|c: char| c.is_ascii_digit());
    let mut front = before.chars().rev();
    let (last, one_more) = (front.next(), front.next());
    let digit = read.starts_with(|c: char| c.is_ascii_digit());
    let glued_before = match last {
        Some('-' | '\u{2011}') => one_more.is_some_and(is_word),
        Some('.' | ',' | ':') => digit && one_more.is_some_and(|c| c.is_ascii_digit()),
        Some('/' | '_' | '#' | '@' | '&' | '=' | '+' | '*' | '€' | '$' | '£') => digit,
        Some('§' | '°') => true,
        Some(c) if is_blank(c) && digit => one_more.is_some_and(|c| "§€$£#".contains(c)),
        _ => false,
    };
    glued_behind || glued_before
}

/// `2005/2010`: years with a stroke between, on either side.
fn in_year_list(before: &str, read: &str, after: &str) -> bool {
    if read.len() != 4 || !matches!(number::run(read), Some((1000..2200, 4, ""))) {
        return false;
    }
    let is_year = |text: &str| matches!(number::run(text), Some((1000..2200, 4, rest)) if !rest.starts_with(['/', '-', '.']));
    let ends_in_year =
        before.len().checked_sub(5).and_then(|at| before.get(at..)).is_some_and(|tail| {
            tail.strip_suffix('/')
                .is_some_and(|year| matches!(number::run(year), Some((1000..2200, 4, ""))))
        }) && before
            .len()
            .checked_sub(6)
            .and_then(|at| before.get(at..at + 1))
            .is_none_or(|c| !c.starts_with(|c: char| c.is_ascii_digit() || c == '/'));
    after.strip_prefix('/').is_some_and(is_year) || ends_in_year && !after.starts_with('/')
}

/// Words of past and future that TimeML does not mark.
pub(super) fn in_timeml(date: &Date, read: &str) -> bool {
    if let Date::Bound(_) = date {
        return word(last_word_of(read), "sofort").is_none();
    }
    !matches!(date, Date::Relative(Relative::Reference(_)))
        || !["künftig", "kürzlich", "neulich", "seit", "momentan", "gegenwärtig"]
            .iter()
            .any(|word| same(first_word(read), word))
}

/// Where to go on behind something that was read but is no date.
pub(super) fn skip_refused(text: &str, span: Span, date: &Date) -> usize {
    // "zwischen 2014 und 2016 Euro": neither is a year.
    if let Date::Range(range) = date
        && is_year(range.end())
    {
        return span.end;
    }
    // "Straße des 17. Juni": neither is the month.
    if let Date::Calendar(date) = date
        && !date.days.is_empty()
        && date.month.is_some()
    {
        return span.end;
    }
    // A number that is no year counts what follows; the rest of a refused phrase may hold a date.
    let first = span.of(text).and_then(|read| read.find(is_blank));
    first.map_or(span.end, |len| span.start + len).max(span.start + 1)
}

/// Where to go on behind a date that cannot exist: `31.02.2025`, `33. Dezember 2025`, `25:70 Uhr`.
pub(super) fn skip_impossible(text: &str, start: usize) -> usize {
    let mut rest = text.get(start..).unwrap_or("");
    // Up to six pieces: weekday, day, month, year, Uhr.
    for piece in 0..8 {
        let digits = rest.trim_start_matches(|c: char| c.is_ascii_digit() || ".:/-".contains(c));
        if digits.len() < rest.len() {
            rest = digits;
        } else if let Some(token) = token(rest)
            && (piece == 0
                || matches!(
                    token.word,
                    Word::Month(_)
                        | Word::ShortMonth(_)
                        | Word::Oclock
                        | Word::Article
                        | Word::Bis
                        | Word::Und
                ))
        {
            rest = token.rest;
        } else {
            break;
        }
        let blank = rest.trim_start_matches(|c: char| is_blank(c) || c == ',');
        let goes_on = blank.starts_with(|c: char| c.is_ascii_digit())
            || token(blank).is_some_and(|t| {
                matches!(t.word, Word::Month(_) | Word::ShortMonth(_) | Word::Oclock)
            });
        if !goes_on {
            break;
        }
        rest = blank;
    }
    (text.len() - rest.len()).max(start + 1)
}
