//! `1990` that counts something, `August` that is a name.

use super::near::{
    NAMED, NUMBERED, before_last, closes_mark, counts, is_bare, is_one_of, last_word, last_word_of,
    next_word, opens_mark,
};
use crate::{
    date::{Body, CalendarDate, Counted, Period, Unit, Which},
    text::{is_blank, number, same},
};

pub(super) fn calendar_stands(date: CalendarDate, before: &str, read: &str, after: &str) -> bool {
    let word = last_word(before);
    if is_one_of(word, NAMED) {
        return false;
    }
    let alone = date.days.is_empty();
    if !alone && date.month.is_none() && date.weekday.is_none() {
        // "am 15. kommt sie", but "am 4. Spieltag"
        let next = next_word(after);
        let noun = next
            .is_some_and(|next| next.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()));
        // "am 1. und 2. Platz"
        let joined = next.filter(|next| is_one_of(next, &["und", "oder"])).is_some_and(|next| {
            let behind = after.trim_start_matches(is_blank).strip_prefix(next);
            behind
                .and_then(next_word)
                .is_some_and(|next| next.starts_with(|c: char| c.is_ascii_digit()))
        });
        return is_one_of(word, &["am"]) && !noun && !joined && read.ends_with('.');
    }
    if !alone && (is_street(word, before) || is_figures(read) && is_one_of(word, CLAUSED)) {
        return false;
    }
    match (date.weekday, date.month, date.year) {
        (None, None, Some(_)) if alone => year_stands(read, before, after),
        (None, Some(_), None) if alone => month_stands(read, before, after),
        (None, Some(_), None) if !read.contains(char::is_alphabetic) => {
            short_numeric_stands(read, before, after)
        }
        _ => true,
    }
}

/// `Straße des 17. Juni`, `Platz des 18. März`.
fn is_street(word: &str, before: &str) -> bool {
    let noun = || last_word_of(before_last(before, word));
    let street = |noun: &str| {
        STREETS.iter().any(|end| {
            let at = noun.len().checked_sub(end.len());
            at.and_then(|at| noun.get(at..)).is_some_and(|tail| same(tail, end))
        })
    };
    word.len() == 3 && same(word, "des") && street(noun())
}

/// How streets and squares end.
const STREETS: &[&str] = &["straße", "platz", "allee", "brücke", "park", "ufer", "weg", "stadion"];

/// What figures with dots number: `Version 1.2.2024`, `Ziffer 4.4. des Vertrags`.
const CLAUSED: &[&str] =
    &["Version", "Ziffer", "Ziffern", "Kapitel", "Abschnitt", "Punkt", "Absatz", "Nr"];

/// `4.4.`, not `4. April`.
fn is_figures(read: &str) -> bool {
    read.ends_with(|c: char| c == '.' || c.is_ascii_digit()) && !read.contains(char::is_alphabetic)
}

/// `es waren noch 1200`: what is counted by a number that no year of these days has.
fn is_counted(word: &str, year: u32) -> bool {
    is_one_of(word, &["noch", "schon", "bereits", "erst", "nur", "es", "sogar"])
        && (!(1800..2100).contains(&year) || year.is_multiple_of(100))
}

/// `„1984“`, `„2001: Odyssee im All“`: a year that opens what stands in marks and fills it up to its end or a colon.
fn is_title(before: &str, after: &str) -> bool {
    opens_mark(before) && (closes_mark(after) || after.starts_with(": "))
}

/// `0421 1990`: more digits of a number stand in front.
fn is_number_part(word: &str) -> bool {
    word.len() > 2 && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// `1990` is a year unless something is counted or numbered by it.
fn year_stands(read: &str, before: &str, after: &str) -> bool {
    if !read.starts_with(|c: char| c.is_ascii_digit()) || read.contains(is_blank) {
        // "Jahr 1990", "'90", "190 v. Chr."
        return true;
    }
    let Some((year, ..)) = number::run(read) else { return true };
    if !(1000..=2199).contains(&year) || is_title(before, after) {
        return false;
    }
    let word = last_word(before);
    // "früher als 2005", "200 mehr als 2005.", but "mehr als 2005 Besucher"
    let counted = || {
        let more = last_word_of(before_last(before, word));
        let front = last_word_of(before_last(before_last(before, word), more));
        let number = front.starts_with(|c: char| c.is_ascii_digit()) || front == "Prozent";
        is_one_of(more, &["mehr", "weniger"]) && !(number && after.starts_with(['.', ',', ';']))
    };
    let than = is_one_of(word, &["als"])
        && !year.is_multiple_of(100)
        && (1800..2100).contains(&year)
        && !counted();
    if !than && is_one_of(word, NUMBERED)
        || is_counted(word, year)
        || is_number_part(word)
        || after.starts_with(['%', '€', '$', '°', '\'', '_'])
    {
        return false;
    }
    // "von 2000 auf 1800"
    let from = word == "von" && next_word(after) == Some("auf");
    let to = word == "auf"
        && last_word_of(before_last(before, word)).starts_with(|c: char| c.is_ascii_digit());
    if from || to {
        return false;
    }
    if after.starts_with('.')
        && after.get(1..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    {
        return false;
    }
    if after.starts_with(',')
        && after.get(1..).is_some_and(|rest| {
            rest.starts_with(|c: char| c.is_ascii_digit() || c == '-' || c == '–')
        })
    {
        return false;
    }
    if after.starts_with(':')
        && after.get(1..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    {
        return false;
    }
    match next_word(after) {
        None => true,
        Some(next) => {
            !counts(next) && (!next.starts_with(char::is_uppercase) || is_year_word(word, year))
        }
    }
}

/// Words in front of a year after which a noun may follow: "im Jahr 2014 Mitglied", "ab 2005 Russische".
pub(super) fn is_year_word(word: &str, year: u32) -> bool {
    is_one_of(word, &["seit", "Jahr", "Jahre", "Jahres", "Ende", "Anfang", "Mitte"])
        || is_one_of(word, &["ab", "bis", "schon", "noch", "bereits", "erst"])
            && (1800..2100).contains(&year)
            && !year.is_multiple_of(100)
}

/// `August Bebel`, `Mai Thi` are people.
fn month_stands(read: &str, before: &str, after: &str) -> bool {
    let word = last_word(before);
    let cue = is_one_of(
        word,
        &[
            "im", "am", "seit", "bis", "ab", "vom", "zum", "Anfang", "Mitte", "Ende", "der", "den",
            "dem", "des", "jeden", "und", "oder", "Monat", "erst", "noch", "bereits", "schon",
            "Monats",
        ],
    );
    if cue {
        return true;
    }
    if read.chars().all(char::is_lowercase) && !is_bare(before) {
        // "august" as an adjective, "mai" in foreign text
        return false;
    }
    match next_word(after) {
        Some(next) if next.starts_with(char::is_uppercase) => {
            !(is_one_of(read, &["August", "Mai", "April", "März", "Juni", "Juli"]))
        }
        _ => true,
    }
}

/// `4.4.` and `22.04`: without a year and a name, the words around must leave no doubt.
fn short_numeric_stands(read: &str, before: &str, after: &str) -> bool {
    if before.trim_end_matches(is_blank).ends_with("Nr.") {
        return false;
    }
    if read.ends_with('.') {
        // "Version 2.1." and "1.3. Anwendung" are rare beside "4.4."
        return !is_one_of(last_word(before), &["um", "mit"])
            && (next_word(after).is_none_or(|next| !next.starts_with(char::is_uppercase))
                || is_one_of(
                    last_word(before),
                    &["am", "vom", "bis", "zum", "ab", "seit", "den", "dem"],
                )
                || before.trim_end().ends_with([',', '(']));
    }
    let whole_line = before.trim_end_matches(is_blank).is_empty()
        && after.trim_start_matches(is_blank).is_empty();
    whole_line
        || is_one_of(last_word(before), &["am", "vom", "zum", "den", "dem"])
            && !next_word(after).is_some_and(|next| {
                next.starts_with(char::is_uppercase) || is_one_of(next, &["Uhr", "km", "m"])
            })
            && !after.trim_start_matches(is_blank).starts_with(['%', '€', '$'])
}

pub(super) fn period_stands(period: &Period, before: &str, read: &str) -> bool {
    if is_one_of(last_word(before), NAMED) {
        return false;
    }
    match period.body() {
        Body::Unit(Which::The, Unit::Year) if period.part().is_none() => last_word(before) == "des",
        Body::Nth(_, Counted::Unit(Unit::Week)) if period.frame().is_none() => {
            is_one_of(last_word(before), &["der", "die"])
        }
        Body::Nth(_, Counted::Unit(Unit::Day)) if period.frame().is_none() => {
            is_one_of(last_word(before), &["am"])
        }
        Body::ShortDecade(_)
            if read.ends_with("er") && !read.starts_with(|c: char| c.is_ascii_digit()) =>
        {
            // "in den Neunzigern", "Anfang der Achtziger"; "ein Fünfziger" is a note
            period.part().is_some()
                || is_one_of(last_word(before), &["der", "den", "die", "späten", "frühen"])
        }
        _ => true,
    }
}
