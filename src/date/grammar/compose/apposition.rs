//! The date beside a relative day: `am kommenden Dienstag, dem 13. Mai`, `heute (4. April)`, `übermorgen, Sonntag`.

use crate::date::{
    CalendarDate, Day, Name, Relative,
    grammar::{
        calendar::{calendar_date, day_of_month},
        clock::{Need, clock_time},
        lex::{Read, article, blank, maybe, next_is_digit, skip, the},
        marks::{Marks, Role},
    },
    lexicon::token,
    words::Word,
};

/// A date beside a day, and where it ends.
struct Aside<'a> {
    at: &'a str,
    after: &'a str,
    /// Behind the bracket, where it stands in one.
    end: &'a str,
    date: CalendarDate,
}

/// The day with what stands beside it: the date says all, the weekday alone adds nothing. `noted`: how many
/// marks there were in front of it.
pub(super) fn apposition<'a>(
    input: &'a str,
    rest: &'a str,
    relative: Relative,
    noted: usize,
    marks: &mut Marks,
) -> (&'a str, Day) {
    let keep = marks.len();
    let aside = aside(rest, marks);
    marks.cut(keep);
    let Some((day, aside)) = aside.and_then(|aside| Some((meant(relative, &aside)?, aside))) else {
        return (rest, Day::Relative(relative));
    };
    marks.add_unless(noted, input, rest, Role::Whole);
    marks.add(aside.at, aside.after, Role::Whole);
    (aside.end, day)
}

/// `, dem 13. Mai`, `, 4. April`, ` (4. April)`, `, Sonntag`.
fn aside<'a>(rest: &'a str, marks: &mut Marks) -> Option<Aside<'a>> {
    let open = skip(rest).strip_prefix('(');
    let at = match open {
        Some(inside) => inside,
        None => maybe(article(skip(rest.strip_prefix(',')?)), led_by_am).0,
    };
    if next_is_digit(at) && clock_time(at, Need::Sign).is_ok() {
        return None;
    }
    let weekday = matches!(token(at), Some(token) if matches!(token.word, Word::Weekday(_)));
    let read = if weekday { calendar_date(at, marks) } else { day_of_month(at, marks) };
    let (after, date) = read.ok()?;
    let read = at.get(..at.len() - after.len())?;
    if date.year.is_none() && !read.ends_with('.') && !read.contains(char::is_alphabetic) {
        // "heute, 3.4 Prozent"
        return None;
    }
    let end = if open.is_some() { after.strip_prefix(')')? } else { after };
    Some(Aside { at, after, end, date })
}

/// What the day is called, where the date fits beside it.
fn meant(relative: Relative, aside: &Aside<'_>) -> Option<Day> {
    let date = aside.date;
    if date.days.single().is_some() {
        let weekday = date.weekday.or(match relative {
            Relative::Named { name: Name::Weekday(day), .. } => Some(day),
            _ => None,
        });
        return Some(Day::Calendar(CalendarDate { weekday, ..date }));
    }
    let weekday_alone = date.days.is_empty() && date.month.is_none() && date.year.is_none();
    let closed = aside.end.len() < aside.after.len() || ends_apposition(aside.after);
    (weekday_alone && closed && matches!(relative, Relative::Days(_)))
        .then_some(Day::Relative(relative))
}

/// `am ` in `gestern, am 3. April`.
fn led_by_am(input: &str) -> Read<'_, ()> {
    let (rest, ()) = the(input, Word::Am)?;
    blank(rest)
}

/// `übermorgen, Sonntag, wird gewählt`; but `heute, Freitag und Samstag` are three days.
fn ends_apposition(after: &str) -> bool {
    if after.is_empty() || after.starts_with(['.', ')', ':', ';']) {
        return true;
    }
    after.strip_prefix(',').is_some_and(|behind| {
        let next = token(skip(behind)).map(|token| token.word);
        !matches!(next, Some(Word::Weekday(_) | Word::WeekdayPart(..) | Word::Und))
    })
}
