//! `früher oder später`, `ihre Zukunft` are no time.

use super::{
    near::{
        before_last, closes_mark, first_word, is_one_of, last_word, last_word_of, next_word,
        opens_mark,
    },
    time::is_age_behind,
};
use crate::{
    date::{Approx, Direction, FeastDay, Relative, Unit, Which},
    text::is_blank,
};

pub(super) fn relative_stands(relative: Relative, before: &str, read: &str, after: &str) -> bool {
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
        // "in letzter Minute"
        Relative::Unit { which: Which::Last, unit: Unit::Minute | Unit::Second } => {
            !is_one_of(first_word(read), &["letzter"])
        }
        Relative::Days(_) => !is_programme(before, read, after),
        _ => true,
    }
}

/// `an Nikolaus`, `zu Martini`; `der Nikolaus`, `ein Martini`, `die Auffahrt zur A 8` are none.
pub(super) fn feast_stands(day: FeastDay, before: &str, read: &str, after: &str) -> bool {
    let word = last_word(before);
    if !is_one_of(read, &["Nikolaus", "Martini", "Auffahrt", "Nikolo"]) {
        return true;
    }
    let name = next_word(after).is_some_and(|next| next.starts_with(char::is_uppercase));
    let lead =
        ["an", "zu", "vor", "nach", "seit", "bis", "ab", "über", "um", "auf", "und", "oder", "von"];
    day.year.is_some()
        || word.is_empty() && before.is_empty() && !name
        || is_one_of(word, &lead) && !name
}

/// `„heute journal“`: a day and one word in small letters fill what stands in marks.
fn is_programme(before: &str, read: &str, after: &str) -> bool {
    let small = |text: &str| text.starts_with(char::is_lowercase);
    let behind = || {
        let next = next_word(after).filter(|next| small(next))?;
        after.trim_start_matches(is_blank).strip_prefix(next)
    };
    small(read) && opens_mark(before) && behind().is_some_and(closes_mark)
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
