//! What of the tables of `words` goes into the index, with its endings.

use super::index::Index;
use crate::date::{
    PartName,
    words::{self, Side, Word},
};
use chrono::Weekday;

/// Fills the index.
pub(super) fn all(index: &mut Index) {
    plain_words(index);
    inflected_words(index);
    compounds(index);
}

fn plain_words(index: &mut Index) {
    // First, so that they win: `Sommer` over `summer` and the like.
    words::SMALL.iter().for_each(|&(name, word)| index.add(name, word));
    words::MONTHS.iter().for_each(|&(name, month)| index.add(name, Word::Month(month)));
    words::SHORT_MONTHS.iter().for_each(|&(name, month)| index.add(name, Word::ShortMonth(month)));
    words::ENGLISH_MONTHS.iter().for_each(|&(name, m)| index.add(name, Word::EnglishMonth(m)));
    words::WEEKDAYS.iter().for_each(|&(name, day)| index.add(name, Word::Weekday(day)));
    words::SHORT_WEEKDAYS.iter().for_each(|&(name, day)| index.add(name, Word::ShortWeekday(day)));
    words::PARTS_OFTEN.iter().for_each(|&(name, part, s)| index.add(name, Word::Parts(part, s)));
    words::SEASONS.iter().for_each(|&(name, season)| index.add(name, Word::Season(season)));
    for &(name, season, part) in words::SEASON_PARTS {
        index.add(name, Word::SeasonPart(season, part));
    }
    words::UNITS.iter().for_each(|&(name, unit, count)| index.add(name, Word::Unit(unit, count)));
    words::FRACTIONS.iter().for_each(|&(name, n, unit)| index.add(name, Word::Fraction(n, unit)));
    words::UNIT_PARTS.iter().for_each(|&(name, u, part)| index.add(name, Word::UnitPart(u, part)));
    words::PARTS_OF.iter().for_each(|&(name, part)| index.add(name, Word::Of(part)));
    words::DAYS.iter().for_each(|&(name, days)| index.add(name, Word::Days(days)));
    words::REFERENCES.iter().for_each(|&(name, r)| index.add(name, Word::Reference(r)));
    words::RELATIVES.iter().for_each(|&(name, w, u)| index.add(name, Word::Relative(w, u)));
    words::SHIFTS.iter().for_each(|&(name, shift)| index.add(name, Word::Shift(shift)));
    words::ZONES.iter().for_each(|&(name, zone)| index.add(name, Word::Zone(zone)));
    for &(name, feast) in words::FEASTS {
        index.add(name, Word::Feast(feast));
        // "am Abend des Karfreitags"
        if ["tag", "abend", "mittwoch"].iter().any(|day| name.ends_with(day)) {
            index.add(&format!("{name}s"), Word::Feast(feast));
        }
    }
    words::LONG_FEASTS.iter().for_each(|&(name, ..)| index.add(name, Word::First));
    words::APPROX.iter().for_each(|&(name, approx)| index.add(name, Word::Approx(approx)));
}

fn inflected_words(index: &mut Index) {
    for &(stem, which) in words::WHICH {
        index.inflected(stem, Word::Which(which));
    }
    for &(stem, unit) in words::LASTING {
        index.add(stem, Word::Lasting(unit));
        index.inflected(stem, Word::Lasting(unit));
    }
    for &(stem, unit, every) in words::EVERY {
        index.add(stem, Word::Every(unit, every));
        index.inflected(stem, Word::Every(unit, every));
    }
    for &(stem, days) in words::DAYS_ADJECTIVE {
        index.inflected(stem, Word::DaysOf(days));
    }
    for &(stem, day) in words::ORDINALS {
        index.inflected(stem, Word::Ordinal(day));
    }
    for stem in ["ganz", "gesamt"] {
        index.inflected(stem, Word::Entire);
    }
    index.inflected("früh", Word::Edge(Side::Early));
    index.inflected("spät", Word::Edge(Side::Late));
    for &(stem, tens) in words::DECADES {
        index.add(stem, Word::Decade(tens));
        index.add(&format!("{stem}n"), Word::Decade(tens));
        index.add(&format!("{stem}jahre"), Word::DecadeYears(tens));
        index.add(&format!("{stem}jahren"), Word::DecadeYears(tens));
    }
}

fn compounds(index: &mut Index) {
    for &(part, name) in words::PARTS {
        for ending in ["", "s", "e"] {
            index.add(&format!("{part}{ending}"), Word::Part(name));
        }
    }
    for &(part, name, side) in words::PARTS_EDGED {
        index.add(part, Word::PartEdged(name, side));
    }
    for &(month, number) in words::MONTHS {
        for ending in ["", "s"] {
            index.add(&format!("{month}wochenende{ending}"), Word::MonthWeekend(number));
        }
    }
    for &(weekday, day) in words::WEEKDAYS {
        index.add(&format!("{weekday}s"), Word::Weekdays(day));
        // "Montage" is how a picture is put together.
        if day != Weekday::Mon {
            index.add(&format!("{weekday}e"), Word::Weekdays(day));
            index.add(&format!("{weekday}en"), Word::Weekdays(day));
        }
        index.add(&format!("{weekday}es"), Word::Weekday(day));
        let parts = words::PARTS.iter().map(|&(part, name)| (part, name, Side::No));
        let morning =
            [("morgen", PartName::Morning, Side::No), ("früh", PartName::Morning, Side::No)];
        let edged = words::PARTS_EDGED.iter().copied();
        for (part, name, side) in parts.chain(morning).chain(edged) {
            index.add(&format!("{weekday}{part}"), Word::WeekdayPart(day, name, side));
            index.add(&format!("{weekday}s{part}"), Word::WeekdayPart(day, name, side));
        }
        for &(part, name, side) in words::PARTS_OFTEN {
            index.add(&format!("{weekday}{part}"), Word::WeekdaysPart(day, name, side));
        }
    }
}
