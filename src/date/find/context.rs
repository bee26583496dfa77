//! What the words around say about a find: a number that is no year, a name that is no month, an age.

use crate::{
    date::{
        Amount, Approx, Bound, CalendarDate, Date, Day, Direction, Length, Moment, PartName,
        Relative, TimeOfDay, Unit, Year, lexicon::token, words::Word,
    },
    span::Span,
    text::{is_blank, is_word, number},
};

/// A find that stands, where and as what.
pub(super) struct Judged {
    pub(super) span: Span,
    pub(super) date: Date,
}

/// Decides whether `date`, read at `span`, is meant as one.
pub(super) fn judge(text: &str, span: Span, date: &Date) -> Option<Judged> {
    let before = near_before(text.get(..span.start)?);
    let read = span.of(text)?;
    let after = near_after(text.get(span.end..)?);
    if joined(before, read, after) {
        return None;
    }
    let stands = match date {
        Date::Calendar(calendar) => calendar_stands(*calendar, before, read, after),
        Date::Length(length) => length_stands(length, before, after),
        Date::Time(time) => time_stands(*time, before, read, after),
        Date::Relative(relative) => relative_stands(*relative, before, read, after),
        Date::Range(range) => range_stands(range, before, read, after),
        Date::Bound(bound) => bound_stands(bound, read, after),
        Date::Period(period) => period_stands(period, before, read),
        Date::Moment(moment) => moment_stands(*moment, before, read, after),
        _ => true,
    };
    let date = sentence_start(*date, before, read);
    stands.then_some(Judged { span, date })
}

/// So many bytes on either side of a find bear on it; the words of other lines never do.
const NEAR: usize = 160;

/// What stands in front of a find in its line.
fn near_before(text: &str) -> &str {
    let from = text.len().saturating_sub(NEAR);
    let near = (from..=text.len()).find_map(|at| text.get(at..)).unwrap_or("");
    let line = memchr::memrchr2(b'\n', b'\r', near.as_bytes());
    let near = line.and_then(|at| near.get(at + 1..)).unwrap_or(near);
    if memchr::memchr(0xe2, near.as_bytes()).is_none() {
        return near;
    }
    near.rsplit(['\u{2028}', '\u{2029}']).next().unwrap_or(near)
}

/// What stands behind a find in its line.
fn near_after(text: &str) -> &str {
    let to = text.len().min(NEAR);
    let near = (to..=text.len()).find_map(|at| text.get(..at)).unwrap_or("");
    let line = memchr::memchr2(b'\n', b'\r', near.as_bytes());
    let near = line.and_then(|at| near.get(..at)).unwrap_or(near);
    if memchr::memchr(0xe2, near.as_bytes()).is_none() {
        return near;
    }
    near.split(['\u{2028}', '\u{2029}']).next().unwrap_or(near)
}

/// `Morgen` at the start of a sentence is the next day, not the morning.
fn sentence_start(date: Date, before: &str, read: &str) -> Date {
    if read != "Morgen" {
        return date;
    }
    let opens = before.trim_end_matches(|c: char| is_blank(c) || "„“»«\"‚‘(".contains(c));
    if opens.is_empty() || opens.ends_with(['.', '!', '?', ':', '\n', '\r', '–']) {
        Date::Relative(Relative::Days(1))
    } else {
        date
    }
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
    matches!(number::run(read), Some((1000..2200, 4, "")))
        && (after.strip_prefix('/').is_some_and(is_year) || ends_in_year && !after.starts_with('/'))
}

/// The word in front, without the blanks between.
fn last_word(before: &str) -> &str {
    let trimmed = before.trim_end_matches(is_blank);
    if trimmed.len() == before.len() && !before.is_empty() {
        return "";
    }
    word_at_end(trimmed)
}

/// The word at the end.
fn word_at_end(text: &str) -> &str {
    let start = text
        .char_indices()
        .rev()
        .take(40)
        .take_while(|&(_, c)| is_word(c))
        .last()
        .map_or(text.len(), |(at, _)| at);
    text.get(start..).unwrap_or("")
}

/// The text in front of the last word.
fn before_last<'t>(before: &'t str, word: &str) -> &'t str {
    let trimmed = before.trim_end_matches(is_blank);
    trimmed.get(..trimmed.len().saturating_sub(word.len())).unwrap_or("")
}

/// The next word behind a blank.
fn next_word(after: &str) -> Option<&str> {
    let at = after.trim_start_matches(is_blank);
    if at.len() == after.len() {
        return None;
    }
    let end = at.find(|c: char| !is_word(c)).unwrap_or(at.len());
    at.get(..end).filter(|word| !word.is_empty())
}

fn is_one_of(word: &str, list: &[&str]) -> bool {
    list.iter().any(|one| one.eq_ignore_ascii_case(word))
}

/// Words in front of a name.
const NAMED: &[&str] = &[
    "Herr",
    "Herrn",
    "Frau",
    "Familie",
    "Familienname",
    "Nachname",
    "Name",
    "Namen",
    "Dr",
    "Mrs",
    "Mr",
    "Ms",
    "Prof",
];

/// Words in front of a number that make it no year.
#[rustfmt::skip]
const NUMBERED: &[&str] = &[
    "Nr", "Nummer", "Resolution", "Paragraf", "Paragraph", "Artikel", "Art", "Absatz", "Zimmer", "Seite", "S", "Tel", "Telefon", "Fax", "Postfach", "PLZ", "Euro", "EUR", "Dollar", "Franken",
    "B", "A", "L", "Platz", "Rang", "Halle", "Raum", "Flug", "Zug", "Agenda", "Windows", "Boeing", "Airbus", "rund", "etwa", "ca", "über", "fast", "knapp", "gut", "mehr", "als", "insgesamt",
    "ISBN", "IBAN", "DIN", "ISO", "Kapitel", "Band", "Konto", "Peugeot", "Porsche",
];

fn calendar_stands(date: CalendarDate, before: &str, read: &str, after: &str) -> bool {
    let word = last_word(before);
    if is_one_of(word, NAMED) {
        return false;
    }
    let alone = date.days.is_empty();
    if !alone && date.month.is_none() {
        // "am 15. kommt sie", but "am 4. Spieltag"
        let noun = next_word(after)
            .is_some_and(|next| next.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()));
        return is_one_of(word, &["am"]) && !noun && read.ends_with('.');
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

/// `1990` is a year unless something is counted or numbered by it.
fn year_stands(read: &str, before: &str, after: &str) -> bool {
    if !read.starts_with(|c: char| c.is_ascii_digit()) || read.contains(is_blank) {
        // "Jahr 1990", "'90", "190 v. Chr."
        return true;
    }
    let Some((year, ..)) = number::run(read) else { return true };
    if !(1000..=2199).contains(&year) {
        return false;
    }
    let word = last_word(before);
    if is_one_of(word, NUMBERED) || after.starts_with(['%', '€', '$', '°', '\'', '_']) {
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

/// Tells whether `next` is counted by a number in front of it.
fn counts(next: &str) -> bool {
    next.starts_with(|c: char| c.is_ascii_digit()) || is_one_of(next, COUNTED)
}

/// What numbers of four digits count.
#[rustfmt::skip]
const COUNTED: &[&str] = &[
    "m", "km", "kg", "g", "cm", "qm", "ha", "mal", "t", "l", "PS", "kW", "MW", "Uhr", "Euro", "Dollar", "Franken", "Mark", "Kronen", "Pfund", "Lire", "Schilling", "Cent",
    "Meter", "Metern", "Kilometer", "Kilometern", "Höhenmeter", "Höhenmetern", "Quadratmeter", "Quadratmetern", "Quadratkilometer", "Hektar", "Liter", "Litern", "Tonnen", "Kilogramm", "Kilo", "Gramm", "Grad", "Watt", "Prozent",
    "Menschen", "Personen", "Leute", "Leuten", "Einwohner", "Einwohnern", "Mitarbeiter", "Mitarbeitern", "Beschäftigte", "Beschäftigten", "Zuschauer", "Zuschauern", "Besucher", "Besuchern", "Teilnehmer", "Teilnehmern", "Mitglieder", "Mitgliedern",
    "Bürger", "Bürgern", "Flüchtlinge", "Flüchtlingen", "Soldaten", "Tote", "Toten", "Stimmen", "Stück", "Exemplare", "Exemplaren", "Fälle", "Fällen", "Punkte", "Punkten", "Stellen", "Arbeitsplätze", "Arbeitsplätzen", "Wohnungen", "Unterschriften", "Seiten",
    "Kinder", "Kindern", "Schüler", "Schülern", "Studenten", "Wien", "Nacht", "Stunden", "Tage", "Tagen", "Minuten",
];

/// Words in front of a year after which a noun may follow: "im Jahr 2014 Mitglied", "ab 2005 Russische".
fn is_year_word(word: &str, year: u32) -> bool {
    is_one_of(word, &["seit", "Jahr", "Jahre", "Jahres", "Ende", "Anfang", "Mitte"])
        || is_one_of(word, &["ab", "bis", "schon", "noch", "bereits", "erst"])
            && (1800..2100).contains(&year)
            && year % 100 != 0
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
    if read.ends_with('.') {
        // "Version 2.1." and "1.3. Anwendung" are rare beside "4.4."
        return !is_one_of(
            last_word(before),
            &["Version", "Kapitel", "Abschnitt", "Punkt", "Nr", "um", "mit"],
        ) && (next_word(after).is_none_or(|next| !next.starts_with(char::is_uppercase))
            || is_one_of(
                last_word(before),
                &["am", "vom", "bis", "zum", "ab", "seit", "den", "dem"],
            )
            || before.trim_end().ends_with([',', '(']));
    }
    let whole_line =
        before.trim_end_matches(is_blank).chars().next_back().is_none_or(|c| c == '\n')
            && after.trim_start_matches(is_blank).chars().next().is_none_or(|c| c == '\n');
    whole_line
        || is_one_of(last_word(before), &["am", "vom", "zum", "den", "dem"])
            && !next_word(after).is_some_and(|next| {
                next.starts_with(char::is_uppercase) || is_one_of(next, &["Uhr", "km", "m"])
            })
            && !after.trim_start_matches(is_blank).starts_with(['%', '€', '$'])
}

/// `22 Jahre alt`, `ab 16 Jahren`, `mit 30 Jahren` are ages.
fn length_stands(length: &Length, before: &str, after: &str) -> bool {
    let Some((amount, unit)) = length.parts().next() else { return false };
    if unit >= Unit::Day && is_age_behind(after) {
        return false;
    }
    let word = last_word(before);
    if unit == Unit::Year && matches!(amount, Amount::Hundredths(_)) {
        let number = matches!(amount, Amount::Hundredths(100..=11_000));
        if number && is_one_of(word, &["ab", "mit", "unter", "Alter", "Kinder", "Kindern"]) {
            return false;
        }
        if number
            && word == "von"
            && word_at_end(before_last(before, word).trim_end_matches(is_blank)) == "Alter"
        {
            return false;
        }
    }
    !(matches!(amount, Amount::Plural)
        && length.parts().count() == 1
        && is_one_of(word, &["so", "wie", "nicht", "zu", "sehr"]))
}

/// ` alt`, ` jung`, ` jünger`, `alten` behind a length.
fn is_age_behind(after: &str) -> bool {
    next_word(after).is_some_and(|next| {
        [
            "alt",
            "alte",
            "alten",
            "alter",
            "altes",
            "altem",
            "jung",
            "junge",
            "jungen",
            "junger",
            "jünger",
            "jüngere",
            "jüngeren",
            "jüngerer",
            "älter",
            "ältere",
            "älteren",
            "älterer",
        ]
        .contains(&next)
    })
}

fn time_stands(time: TimeOfDay, before: &str, read: &str, after: &str) -> bool {
    let word = last_word(before);
    match time {
        TimeOfDay::Clock(_) => clock_stands(read, before, after),
        TimeOfDay::Part(part) => {
            if part.name == PartName::Midnight {
                return true;
            }
            let alone =
                is_bare(before) && after.trim_start_matches(|c| c == '.' || is_blank(c)).is_empty();
            if read == "Morgen" && is_sentence_start(before) && !after.starts_with('-') {
                return true;
            }
            if part.name == PartName::Night
                || part.name == PartName::Dawn && !is_one_of(word, &["im", "beim", "bei"])
            {
                return alone
                    || is_one_of(word, &["der", "die", "zur", "diese"]) && in_the(before, word)
                    || is_one_of(word, &["zur", "bei"]);
            }
            alone
                || is_one_of(
                    word,
                    &["am", "gegen", "zum", "zur", "im", "beim", "bis", "ab", "seit"],
                )
                || is_one_of(word, &["den", "dem", "der"]) && in_the(before, word)
        }
    }
}

/// Tells whether `in`, `an`, `bis in` stands in front of the article.
fn in_the(before: &str, word: &str) -> bool {
    let more = last_word_of(before_last(before, word));
    is_one_of(more, &["in", "an", "bis", "während", "ab", "seit", "mitten"])
}

fn last_word_of(text: &str) -> &str {
    word_at_end(text.trim_end_matches(is_blank))
}

fn is_sentence_start(before: &str) -> bool {
    let opens = before.trim_end_matches(|c: char| is_blank(c) || "„“»«\"‚‘(".contains(c));
    opens.is_empty() || opens.ends_with(['.', '!', '?', ':', '\n', '\r', '–'])
}

/// `15:30` without `Uhr`: not a score, a scale or a verse.
fn clock_stands(read: &str, before: &str, after: &str) -> bool {
    if read.contains(char::is_alphabetic) {
        // "halb so" never gets here; "zwei nach drei" has its Uhr
        return true;
    }
    if !read.contains(':') {
        return is_one_of(last_word(before), &["um", "gegen"]) || read.starts_with("um");
    }
    let word = last_word(before);
    if is_one_of(
        word,
        &[
            "mit",
            "Sieg",
            "gegen",
            "Endstand",
            "Halbzeitstand",
            "Satz",
            "Psalm",
            "Mose",
            "Johannes",
            "Matthäus",
            "Lukas",
            "Markus",
            "Verhältnis",
            "Ergebnis",
            "Maßstab",
            "zum",
        ],
    ) {
        return word == "gegen" && read.len() == 5;
    }
    !next_word(after).is_some_and(|next| {
        is_one_of(
            next,
            &[
                "Minuten",
                "Min",
                "gegen",
                "Sieg",
                "Erfolg",
                "Niederlage",
                "Führung",
                "Punkte",
                "Punkten",
                "Sekunden",
                "Stunden",
                "Std",
            ],
        )
    }) && !after.starts_with(')') | !before.ends_with('(') | (read.len() == 5)
}

fn relative_stands(relative: Relative, before: &str, read: &str, after: &str) -> bool {
    match relative {
        Relative::Shift { length, direction } => {
            if length.parts().next().is_some_and(|(_, unit)| unit >= Unit::Day)
                && is_age_behind(after)
            {
                return false;
            }
            direction != Direction::Hence
                || !matches!(length.approx, Some(Approx::AtMost))
                || before.is_empty()
        }
        Relative::Reference(_) => reference_stands(before, read, after),
        _ => true,
    }
}

/// `in Zukunft`, `in der Vergangenheit`; `früher oder später`, `früher als`, `ihre Zukunft` are no time.
fn reference_stands(before: &str, read: &str, after: &str) -> bool {
    let word = last_word(before);
    if is_one_of(read, &["früher"]) || read == "Früher" {
        return !is_one_of(
            word,
            &[
                "Jahre", "Tage", "noch", "nicht", "viel", "etwas", "Stunden", "Wochen", "Monate",
                "deutlich", "eher", "immer", "ein",
            ],
        ) && !next_word(after).is_some_and(|next| is_one_of(next, &["als", "oder"]));
    }
    if !is_one_of(read, &["Zukunft", "Gegenwart", "Vergangenheit"]) {
        return true;
    }
    // "Spuren der Vergangenheit" is no time, "in der Vergangenheit" is
    match word {
        "der" | "Der" => is_one_of(
            last_word_of(before_last(before, word)),
            &["in", "aus", "von", "mit", "zu", "seit"],
        ),
        _ => is_one_of(word, &["in", "die", "zur", "aus", "nahe", "naher", "ferner", "für"]),
    }
}

/// Words of past and future that TimeML does not mark.
pub(super) fn in_timeml(date: &Date, read: &str) -> bool {
    !matches!(date, Date::Relative(Relative::Reference(_)))
        || !is_one_of(first_word(read), &["künftig", "kürzlich", "neulich", "seit"])
}

fn range_stands(range: &crate::date::Range, before: &str, read: &str, after: &str) -> bool {
    if is_one_of(last_word(before), NUMBERED) && read.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let years = |moment: crate::date::Moment| matches!(moment.day, Some(Day::Calendar(date)) if date.month.is_none() && date.weekday.is_none() && date.days.is_empty());
    if years(range.from) && years(range.to) {
        let plausible = |moment: crate::date::Moment| match moment.day {
            Some(Day::Calendar(date)) => date
                .year
                .and_then(crate::date::Year::number)
                .is_none_or(|year| (1000..2200).contains(&year)),
            _ => true,
        };
        if !plausible(range.from) || !plausible(range.to) {
            return false;
        }
        let counts = next_word(after).is_some_and(|next| {
            next.starts_with(char::is_uppercase)
                && is_one_of(
                    next,
                    &[
                        "Euro",
                        "Menschen",
                        "Mitarbeiter",
                        "Einwohner",
                        "Meter",
                        "Kilometer",
                        "Dollar",
                        "Franken",
                        "Mark",
                        "Personen",
                        "Zuschauer",
                        "Besucher",
                        "Stimmen",
                        "Teilnehmer",
                        "Metern",
                        "Metern",
                        "Liter",
                        "Tonnen",
                    ],
                )
        });
        return !counts;
    }
    true
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
fn bound_stands(bound: &Bound, read: &str, after: &str) -> bool {
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
fn moment_stands(moment: Moment, before: &str, read: &str, after: &str) -> bool {
    let Some(year) = bare_year(moment) else { return true };
    let word = first_word(read);
    let near = is_one_of(word, &["gegen", "etwa", "ca", "circa", "zirka"])
        || read.starts_with(|c: char| c.is_ascii_digit());
    let _ = before;
    near && (1000..2100).contains(&year)
        && !after.starts_with(['%', '€', '$', '°', ',', '.'])
            | after
                .get(1..)
                .is_none_or(|rest| !rest.starts_with(|c: char| c.is_ascii_digit() || c == '-'))
        && next_word(after)
            .is_none_or(|next| !counts(next) && !next.starts_with(char::is_uppercase))
}

/// Tells whether nothing but a few blanks stands there. Never looks far, whatever the text.
fn is_bare(before: &str) -> bool {
    before.len() < 64 && before.trim_start().is_empty()
}

/// The word at the start.
fn first_word(text: &str) -> &str {
    text.get(..text.find(|c: char| !is_word(c)).unwrap_or(text.len())).unwrap_or("")
}

fn period_stands(period: &crate::date::Period, before: &str, read: &str) -> bool {
    use crate::date::{Body, Counted};
    if is_one_of(last_word(before), NAMED) {
        return false;
    }
    match period.body() {
        Body::Unit(crate::date::Which::The, Unit::Year) if period.part().is_none() => {
            last_word(before) == "des"
        }
        Body::Nth(_, Counted::Unit(Unit::Week)) if period.frame().is_none() => {
            is_one_of(last_word(before), &["der", "die"])
        }
        Body::ShortDecade(_)
            if read.ends_with("er") && !read.starts_with(|c: char| c.is_ascii_digit()) =>
        {
            // "in den Neunzigern", "Anfang der Achtziger"; "ein Fünfziger" is a note
            is_one_of(last_word(before), &["der", "den", "die", "späten", "frühen"])
        }
        _ => true,
    }
}

/// Where to go on behind something that was read but is no date.
pub(super) fn skip_refused(text: &str, start: usize, end: usize) -> usize {
    // A number that is no year counts what follows; the rest of a refused phrase may hold a date.
    let first =
        text.get(start..end).and_then(|read| read.find(is_blank)).map_or(end, |len| start + len);
    first.max(start + 1)
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
