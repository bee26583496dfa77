//! `22 Jahre alt` is an age, `2:1` a score, `Abend` no time by itself.

use super::near::{
    first_word, in_the, is_bare, is_one_of, is_sentence_start, last_word, next_word, word_at_end,
    words_before,
};
use crate::{
    date::{
        Amount, Cycle, Date, Length, Moment, PartName, Recurring, TimeOfDay, Unit,
        lexicon::{Token, number_word, token},
        words::{Count, Word},
    },
    text::{is_blank, is_word, number, same, spelled},
};
use memchr::memrchr_iter;

/// `22 Jahre alt`, `ab 16 Jahren`, `mit 30 Jahren` are ages.
pub(super) fn length_stands(length: &Length, before: &str, read: &str, after: &str) -> bool {
    let Some((amount, unit)) = length.parts().next() else { return false };
    if unit >= Unit::Day && is_age_behind(after) {
        return false;
    }
    let word = last_word(before);
    if matches!(token(read), Some(token) if token.rest.is_empty() && matches!(token.word, Word::Unit(_, Count::Plural)))
    {
        // Es dauerte Jahre; but die besten Jahre, die Jahre vergingen.
        return is_one_of(word, LASTED)
            || next_word(after).is_some_and(|next| is_one_of(next, LASTED));
    }
    if unit == Unit::Year && matches!(amount, Amount::Hundredths(_)) {
        let number = matches!(amount, Amount::Hundredths(100..=11_000));
        if number && is_one_of(word, &["ab", "mit", "unter", "Alter", "Kinder", "Kindern"]) {
            return false;
        }
        // "Kinder bis 12 Jahre", but "Die Kinder warteten 12 Jahre lang"
        if number && !read.ends_with("lang") && (is_old(before) || counts_persons(before)) {
            return false;
        }
    }
    !(matches!(amount, Amount::Plural)
        && read.contains(is_blank)
        && length.parts().count() == 1
        && is_one_of(word, &["so", "wie", "nicht", "zu", "sehr"]))
}

/// `sechs Tage die Woche`: units of time counted in front of an article and a longer one.
pub(super) fn is_rate(before: &str, after: &str) -> bool {
    let unit = |word| match token(word) {
        Some(Token { word: Word::Unit(unit, count), .. }) => Some((unit, count)),
        Some(Token { word: Word::Part(PartName::Night | PartName::Evening), .. }) => {
            Some((Unit::Day, Count::Singular))
        }
        _ => None,
    };
    let Some((counted, _)) = unit(word_at_end(before)) else { return false };
    let article = after.trim_start_matches(is_blank);
    let noun = article.trim_start_matches(is_word).trim_start_matches(is_blank);
    matches!(unit(noun), Some((whole, Count::Singular)) if counted < whole)
}

/// `eines Abends` comes once; `am Tag`, `in der Woche`, `die Woche` are a rate where something is counted in front of them.
pub(super) fn recurring_stands(recurring: &Recurring, before: &str, read: &str) -> bool {
    let mut words = words_before(before, &[]);
    if ["am ", "in ", "die ", "den ", "das "].iter().any(|lead| spelled(read, lead).is_some()) {
        let noun = words.next().is_some_and(|word| word.starts_with(char::is_uppercase));
        let number = |word| number::run(word).is_some() || number_word(word).is_some();
        return noun && words.next().is_some_and(number);
    }
    // "an Werktagen", but "fünf Werktage", "es fielen Arbeitstage aus"
    if recurring.cycle == Cycle::Unit(Unit::Workday) && read.ends_with(['e', 'n']) {
        return is_one_of(last_word(before), &["an"]);
    }
    // "des Montagabends" comes once, "des Montags" again and again
    let once: &[&str] = if recurring.time.is_some() { &["eines", "des", "am"] } else { &["eines"] };
    !read.starts_with(char::is_uppercase) || !is_one_of(last_word(before), once)
}

/// What a plural without a number stands beside where it says how long something lasts.
#[rustfmt::skip]
const LASTED: &[&str] = &[
    "dauert", "dauerte", "dauern", "dauerten", "gedauert", "braucht", "brauchte", "brauchen", "kostet", "kostete", "für", "um", "auf", "oft", "manchmal",
    "teils", "wartete", "warteten", "warten",
];

/// `im Alter von drei und` fünf Jahren, `mit seinen` 70 Jahren, `mit knapp` 50 Jahren.
fn is_old(before: &str) -> bool {
    let mut words = words_before(before, &[]);
    let (last, led) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
    if is_one_of(led, &["mit"]) && is_one_of(last, WITH_YEARS) {
        return true;
    }
    // "Mindestalter von 18 Jahren"
    if last == "von" && led.ends_with("alter") {
        return true;
    }
    let is_age = |words: &&str| {
        ["Alter von ", "Alter zwischen ", "Alter bei "].iter().any(|age| words.starts_with(age))
    };
    let age = memrchr_iter(b'A', before.as_bytes()).filter_map(|at| before.get(at..)).find(is_age);
    age.is_some_and(|words| !words.contains([',', '.', ';']) && !words.contains("Jahr"))
}

/// What stands between `mit` and the years that somebody has.
const WITH_YEARS: &[&str] = &[
    "seinen", "ihren", "meinen", "deinen", "knapp", "fast", "gerade", "erst", "nur", "schon",
    "bereits", "rund", "über",
];

/// `Kinder von 6 bis` 10 Jahren, `Jugendliche zwischen 14 und` 18 Jahren, `Personen über` 65 Jahre.
fn counts_persons(before: &str) -> bool {
    words_before(before, &[',', '.', ';', ':', '('])
        .take(4)
        .find(|word| word.starts_with(char::is_uppercase))
        .is_some_and(|noun| PERSONS.contains(&noun))
}

/// Who is counted by years of age.
#[rustfmt::skip]
const PERSONS: &[&str] = &[
    "Kind", "Kinder", "Kindern", "Jugendliche", "Jugendlichen", "Erwachsene", "Erwachsenen", "Personen", "Menschen", "Männer", "Männern", "Frauen",
    "Buben", "Jungen", "Mädchen", "Schüler", "Schülern", "Schülerinnen", "Senioren", "Bürger", "Bürgern", "Leute", "Leuten",
];

/// ` alt`, ` jung`, ` jünger`, `alten` behind a length.
pub(super) fn is_age_behind(after: &str) -> bool {
    // "vierzig Jahre Alt-Kommandant"
    let name = |next: &str| {
        after
            .trim_start_matches(is_blank)
            .strip_prefix(next)
            .is_some_and(|rest| rest.starts_with('-'))
    };
    next_word(after).filter(|next| !name(next)).is_some_and(|next| {
        // All of them begin with `a`, `j` or `ä`.
        matches!(next.as_bytes(), [b'a' | b'A' | b'j' | b'J' | 0xc3, ..])
            && AGED.iter().any(|aged| same(next, aged))
    })
}

/// What stands behind the years that somebody has.
#[rustfmt::skip]
const AGED: &[&str] = &[
    "alt", "alte", "alten", "alter", "altes", "altem", "jung", "junge", "jungen", "junger", "jünger", "jüngere", "jüngeren", "jüngerer",
    "älter", "ältere", "älteren", "älterer",
];

pub(super) fn time_stands(time: TimeOfDay, before: &str, read: &str, after: &str) -> bool {
    let word = last_word(before);
    match time {
        TimeOfDay::Clock(_) => clock_stands(read, before, after),
        TimeOfDay::Part(part) => {
            // "des Vormittags" has its article.
            if part.name == PartName::Midnight || same(first_word(read), "des") {
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

/// `um 14`, `von 9 bis 12`: hours only where the text goes on to those that have their `Uhr`.
pub(super) fn awaits_hours(date: &Date, read: &str, after: &str) -> bool {
    let bare = |moment: Moment| {
        matches!(moment, Moment { day: None, time: Some(TimeOfDay::Clock(clock)), .. }
            if clock.minute.is_none() && clock.part.is_none() && clock.zone.is_none())
    };
    let hours = match date {
        Date::Range(range) => bare(range.from) && bare(range.to),
        date => date.moment().is_some_and(bare),
    };
    let number = || {
        let last = word_at_end(read);
        number::run(last).is_some_and(|(.., rest)| rest.is_empty()) || number_word(last).is_some()
    };
    hours && after.trim_matches(is_blank).is_empty() && number()
}

/// `um elf`, `kurz nach sieben`: an hour by its word, without `Uhr`.
pub(super) fn is_hour_in_words(read: &str) -> bool {
    if !read.starts_with(['u', 'U', 'k', 'K']) {
        return false;
    }
    let leads = ["um ", "kurz vor ", "kurz nach "];
    let number = leads.iter().find_map(|lead| read.get(spelled(read, lead)?..));
    number.and_then(number_word).is_some_and(|(_, rest)| rest.is_empty())
}

/// `Er kam um elf.`, `um sechs schwimmt sie`; what grew `um drei` or `um zwei Punkte` is no time.
fn hour_stands(before: &str, after: &str) -> bool {
    // The dots of figures end no sentence.
    let clause = before.rsplit([';', ':', '!', '?']).next().unwrap_or("");
    let clause = clause.rsplit(". ").next().unwrap_or("");
    let grows = GROWS.iter().any(|stem| clause.contains(stem));
    let next = next_word(after);
    let closes =
        after.is_empty() || after.starts_with(['.', ',', ';', ':', '!', '?', ')', '“', '"']);
    let auf = next == Some("auf")
        && after
            .trim_start_matches(is_blank)
            .get(3..)
            .is_some_and(|rest| !rest.starts_with(is_blank));
    !grows
        && (closes || auf || next.is_some_and(|next| is_one_of(next, BEHIND_HOUR) || is_told(next)))
}

/// Verbs of growing and shrinking, adjectives of measure: what stands with them `um drei` is how much.
#[rustfmt::skip]
const GROWS: &[&str] = &[
    "steig", "stieg", "sink", "sank", "fiel", "fäll", "wuchs", "wächs", "erhöh", "reduz", "kürz", "verläng", "schob", "schieb", "größer", "kleiner", "älter", "jünger", "teurer", "s geht", "s ging", "geht es", "ging es", "dreht", "führt",
    "Prozent", "PROZENT", "Platz", "Plätze", "Rang", "nahm", "nimmt", "vergrößer", "verkleiner", "senk", "sänk", "handelt", "spielt", "kämpf", "wett", "bewirb", "streit", "stritt",
];

/// What goes on behind an hour.
#[rustfmt::skip]
const BEHIND_HOUR: &[&str] = &[
    "in", "im", "am", "beim", "los", "und", "war", "waren", "ist", "sind", "kam", "kamen", "ging", "begann", "stand", "saß", "früh", "morgens",
    "abends", "nachts", "nachmittags", "wieder", "schon", "rief", "riefen", "fuhr", "fuhren", "lief", "liefen", "traf", "trafen", "trat", "traten",
    "fing", "brach", "brachen", "sah", "sahen", "lag", "lagen", "schlief", "flog", "aß",
];

/// A finite verb in the third person, as far as its ending tells: `schwimmt`, `klingelte`.
fn is_told(word: &str) -> bool {
    let part = ["ge", "ver", "er", "be", "ent", "zer"].iter().any(|start| word.starts_with(start));
    word.len() > 4
        && word.starts_with(char::is_lowercase)
        && (word.ends_with("te") || word.ends_with('t') && !part && !word.ends_with("iert"))
}

/// `15:30` without `Uhr`: not a score, a scale or a verse.
pub(super) fn clock_stands(read: &str, before: &str, after: &str) -> bool {
    if is_hour_in_words(read) {
        return hour_stands(before, after);
    }
    if read.contains(char::is_alphabetic) {
        // "halb so" never gets here; "zwei nach drei" has its Uhr
        return true;
    }
    if !read.contains(':') {
        return is_one_of(last_word(before), &["um", "gegen"]) || read.starts_with("um");
    }
    if beside_score(before, after) {
        return false;
    }
    !is_one_of(last_word(before), SCORED_BY)
        && !next_word(after).is_some_and(|next| is_one_of(next, SCORED))
        && !after.starts_with(')') | !before.ends_with('(') | (read.len() == 5)
}

/// Words in front of a score, a verse or a scale.
#[rustfmt::skip]
const SCORED_BY: &[&str] = &[
    "es", "mit", "ein", "einem", "beim", "zum", "gegen", "Quote", "Sieg", "Endstand", "Halbzeitstand", "Satz", "Psalm", "Mose", "Johannes", "Matthäus", "Lukas", "Markus",
    "Verhältnis", "Ergebnis", "Maßstab", "siegte", "siegten", "gewann", "gewannen", "verlor", "verloren", "unterlag", "unterlagen", "endete",
];

/// Words behind a score or a running time.
#[rustfmt::skip]
const SCORED: &[&str] = &[
    "Minuten", "Min", "Sekunden", "Stunden", "Std", "gegen", "Sieg", "Erfolg", "Niederlage", "Führung", "Punkte", "Punkten", "verloren", "verlor", "gewonnen", "gewann", "besiegt", "unterlegen",
];

/// `7:6, 21:19`, `28:24 (14:12)`: what stands beside a score is one.
fn beside_score(before: &str, after: &str) -> bool {
    let front = before.trim_end_matches(|c: char| is_blank(c) || ",;(".contains(c));
    let from = front.trim_end_matches(|c: char| c.is_ascii_digit() || c == ':').len();
    let behind = after.trim_start_matches(|c: char| is_blank(c) || ",;()".contains(c));
    let to = behind.find(|c: char| !c.is_ascii_digit() && c != ':').unwrap_or(behind.len());
    front.len() < before.len() && front.get(from..).is_some_and(is_score)
        || behind.len() < after.len() && behind.get(..to).is_some_and(is_score)
}

/// `2:1`, `28:24`, `95:80`: two numbers that no clock shows together.
fn is_score(text: &str) -> bool {
    let Some((ours, theirs)) = text.split_once(':') else { return false };
    let (Ok(hour), Ok(minute)) = (ours.parse::<u8>(), theirs.parse::<u8>()) else { return false };
    theirs.len() != 2 || hour > 24 || minute > 59
}
