//! `2000–3000 Euro`, `rund 3000 Beschäftigte` are no years.

use super::{
    calendar::is_year_word,
    near::{NUMBERED, counts, first_word, is_one_of, last_word, next_word},
    time::{clock_stands, is_hour_in_words},
};
use crate::{
    date::{Bound, CalendarDate, Day, Moment, Range, TimeOfDay, Year},
    text::{is_blank, same},
};

/// What two numbers of four digits count rather than being years.
#[rustfmt::skip]
const COUNTED: &[&str] = &[
    "Euro", "Dollar", "Franken", "Mark", "Menschen", "Mitarbeiter", "Einwohner", "Personen", "Zuschauer", "Besucher", "Teilnehmer", "Stimmen", "Meter", "Metern", "Kilometer", "Liter", "Tonnen",
];

/// What is done with what was planned for another day.
#[rustfmt::skip]
const MOVED: &[&str] = &["verlegt", "verschoben", "vertagt", "vorverlegt", "vorgezogen", "verschieben", "verlegen", "vertagen", "vorziehen"];

pub(super) fn range_stands(range: &Range, before: &str, read: &str, after: &str) -> bool {
    if is_one_of(last_word(before), NUMBERED) && read.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    // "vom 4. auf den 5. April verschoben": two days and no night between them.
    if range.from.day.is_some()
        && next_word(after).is_some_and(|next| is_one_of(next, MOVED))
        && read.split(is_blank).any(|word| same(word, "auf"))
        && !is_one_of(last_word(before), &["Nacht"])
    {
        return false;
    }
    let years = |moment: Moment| matches!(moment.day, Some(Day::Calendar(date)) if date.month.is_none() && date.weekday.is_none() && date.days.is_empty());
    if years(range.from) && years(range.to) {
        let plausible = |moment: Moment| match moment.day {
            Some(Day::Calendar(date)) => {
                date.year.and_then(Year::number).is_none_or(|year| (1000..2200).contains(&year))
            }
            _ => true,
        };
        if !plausible(range.from) || !plausible(range.to) {
            return false;
        }
        let counts = next_word(after)
            .is_some_and(|next| next.starts_with(char::is_uppercase) && is_one_of(next, COUNTED));
        return !counts;
    }
    true
}

/// Tells whether a moment is a year alone.
pub(super) fn is_year(moment: Moment) -> bool {
    bare_year(moment).is_some()
}

/// The year alone that a moment is, if it is one.
fn bare_year(moment: Moment) -> Option<u32> {
    let Some(Day::Calendar(CalendarDate {
        weekday: None,
        month: None,
        year: Some(Year::Full(year)),
        ..
    })) = moment.day
    else {
        return None;
    };
    u32::try_from(year).ok().filter(|_| moment.time.is_none())
}

/// `vor 2000 Menschen`, `nach 1500 Metern`, `bis 2000 Euro` are no years.
pub(super) fn bound_stands(bound: &Bound, before: &str, read: &str, after: &str) -> bool {
    // "kurz nach sieben", but not "kurz vor zehn Metern"
    if matches!(bound.at().time(), Some(TimeOfDay::Clock(_))) && bound.at().day().is_none() {
        return !is_hour_in_words(read) || clock_stands(read, before, after);
    }
    let Some(year) = bare_year(bound.at()) else { return true };
    if read.ends_with("Chr.") || !read.ends_with(|c: char| c.is_ascii_digit()) {
        return true;
    }
    let front = read.trim_end_matches(|c: char| c.is_ascii_digit());
    (1000..2200).contains(&year)
        && !after.starts_with(['%', '€', '$', '°'])
        && next_word(after).is_none_or(|next| {
            !counts(next)
                && next != "auf"
                && (!next.starts_with(char::is_uppercase) || is_year_word(last_word(front), year))
        })
}

/// `rund 3000 Beschäftigte`, `fast 2000` count something; `um 1900`, `etwa 1930` are years.
pub(super) fn moment_stands(moment: Moment, read: &str, after: &str) -> bool {
    let Some(year) = bare_year(moment) else { return true };
    let word = first_word(read);
    let near = is_one_of(word, &["gegen", "um", "etwa", "ca", "circa", "zirka"])
        || read.starts_with(|c: char| c.is_ascii_digit());
    near && (1000..2100).contains(&year)
        && !after.starts_with(['%', '€', '$', '°', ',', '.'])
            | after
                .get(1..)
                .is_none_or(|rest| !rest.starts_with(|c: char| c.is_ascii_digit() || c == '-'))
        && next_word(after)
            .is_none_or(|next| !counts(next) && !next.starts_with(char::is_uppercase))
}
