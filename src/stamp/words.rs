//! The words that say what a stamp's time is.

use super::Role::{self, Published, Stand, Updated};
use crate::date::{self, Unit};
use chrono::Weekday;

/// Cues by role, longest forms of one word first; what may stand in front and behind is below.
#[rustfmt::skip]
pub(crate) const CUES: &[(&str, Role)] = &[
    ("Stand der Daten", Stand), ("Stand der Informationen", Stand), ("Stand", Stand), ("Datenstand", Stand), ("Redaktionsschluss", Stand),
    ("Informationsstand", Stand), ("Redaktionsstand", Stand),

    ("Veröffentlicht", Published), ("Veröffentlichung", Published), ("Veröffentlichungsdatum", Published), ("Erstveröffentlichung", Published),
    ("Erstveröffentlicht", Published), ("Publiziert", Published), ("Publikation", Published), ("Publikationsdatum", Published), ("Erstpublikation", Published),
    ("Erschienen", Published), ("Erscheinungsdatum", Published), ("Erscheinungstag", Published), ("Erstellt", Published), ("Erstelldatum", Published),
    ("Erstellungsdatum", Published), ("Datum", Published), ("Online seit", Published), ("Online gestellt", Published), ("Onlinestellung", Published),
    ("Eingestellt", Published), ("Gepostet", Published), ("Geschrieben", Published), ("Verfasst", Published), ("Freigeschaltet", Published),
    ("Nachricht vom", Published), ("Nachrichten vom", Published), ("News vom", Published), ("Pressemitteilung vom", Published), ("Presseinformation vom", Published),
    ("Pressemeldung vom", Published), ("Medienmitteilung vom", Published), ("Meldung vom", Published), ("Mitteilung vom", Published), ("Artikel vom", Published),
    ("Beitrag vom", Published), ("Bericht vom", Published), ("Ausgabe vom", Published), ("Eintrag vom", Published), ("Text vom", Published),
    ("Published", Published), ("Posted", Published), ("Print Date", Published), ("Publication Date", Published), ("Date", Published), // templates left in English

    ("Aktualisiert", Updated), ("Aktualisierung", Updated), ("Aktualisierung vom", Updated), ("Akt.", Updated), ("Letzte Änderung", Updated), ("Letztes Update", Updated),
    ("Letzte Bearbeitung", Updated), ("Letzter Stand", Updated), ("Letzte Überarbeitung", Updated), ("Geändert", Updated), ("Änderung", Updated), ("Änderungsdatum", Updated),
    ("Bearbeitet", Updated), ("Überarbeitet", Updated), ("Ergänzt", Updated), ("Korrigiert", Updated), ("Editiert", Updated), ("Upgedatet", Updated), ("Geupdatet", Updated),
    ("Update vom", Updated), ("Update", Updated), ("Upd.", Updated), ("Nachtrag vom", Updated), ("Ergänzung vom", Updated),
    ("Updated", Updated), ("Last update", Updated), ("Last updated", Updated), ("Last modified", Updated), ("Modified", Updated), ("Edited", Updated), // templates left in English
];

/// Participles behind a time, which say what it is: `vor 3 Stunden aktualisiert`.
#[rustfmt::skip]
pub(crate) const PARTICIPLES: &[(&str, Role)] = &[
    ("aktualisiert", Updated), ("geändert", Updated), ("bearbeitet", Updated), ("überarbeitet", Updated), ("ergänzt", Updated), ("korrigiert", Updated),
    ("veröffentlicht", Published), ("publiziert", Published), ("erstellt", Published),
];

/// What a clause about the text's time begins with: `Dieser Artikel wurde zuletzt am 4. April 2025 aktualisiert`.
pub(crate) const ARTICLES: &[&str] = &["Dieser", "Diese", "Der", "Die", "Unser"];
/// What pages call their texts in such a clause.
pub(crate) const TEXTS: &[&str] = &["Artikel", "Beitrag", "Text", "Bericht", "Seite", "Meldung"];

/// What may stand in front of a cue and belongs to it: `Zuletzt aktualisiert am`.
#[rustfmt::skip]
pub(crate) const INTROS: &[&str] = &[
    "Zuletzt", "Zuerst", "Erstmals", "Letztmals", "Artikel", "Beitrag", "Text", "Letzte", "Online", "Ursprünglich", "Original",
];

/// What may stand between a cue and its time, besides marks.
#[rustfmt::skip]
pub(crate) const LINKS: &[&str] = &["am", "vom", "um", "seit", "on", "at", "ist", "den", "der"];

/// The parts of a month in front of its name.
pub(crate) const PARTS: &[&str] = &["Anfang", "Mitte", "Ende"];

/// What may stand between a date and its clock time, besides marks.
pub(crate) const JOINS: &[&str] = &["um", "ab", "at", "gegen"];

/// The weekdays as English templates leave them.
#[rustfmt::skip]
pub(crate) const ENGLISH_WEEKDAYS: &[(&str, Weekday)] = &[
    ("Monday", Weekday::Mon), ("Tuesday", Weekday::Tue), ("Wednesday", Weekday::Wed), ("Thursday", Weekday::Thu),
    ("Friday", Weekday::Fri), ("Saturday", Weekday::Sat), ("Sunday", Weekday::Sun),
    ("Mon", Weekday::Mon), ("Tue", Weekday::Tue), ("Wed", Weekday::Wed), ("Thu", Weekday::Thu),
    ("Fri", Weekday::Fri), ("Sat", Weekday::Sat), ("Sun", Weekday::Sun),
];

/// The weekdays, German and English; two letters as well, where a mark or figures follow.
pub(crate) fn weekdays() -> impl Iterator<Item = &'static (&'static str, Weekday)> {
    date::weekdays().chain(ENGLISH_WEEKDAYS)
}

/// The units that pages count back in.
#[rustfmt::skip]
pub(crate) const UNITS: &[(&str, Unit)] = &[
    ("Sekunden", Unit::Second), ("Sekunde", Unit::Second), ("Sek", Unit::Second), ("seconds", Unit::Second), ("second", Unit::Second),
    ("Minuten", Unit::Minute), ("Minute", Unit::Minute), ("Min", Unit::Minute), ("minutes", Unit::Minute), ("mins", Unit::Minute),
    ("Stunden", Unit::Hour), ("Stunde", Unit::Hour), ("Std", Unit::Hour), ("hours", Unit::Hour), ("hour", Unit::Hour), ("h", Unit::Hour),
    ("Tagen", Unit::Day), ("Tage", Unit::Day), ("Tag", Unit::Day), ("days", Unit::Day), ("day", Unit::Day),
    ("Wochen", Unit::Week), ("Woche", Unit::Week), ("Wo", Unit::Week), ("weeks", Unit::Week), ("week", Unit::Week),
    ("Monaten", Unit::Month), ("Monate", Unit::Month), ("Monat", Unit::Month), ("months", Unit::Month), ("month", Unit::Month),
    ("Jahren", Unit::Year), ("Jahre", Unit::Year), ("Jahr", Unit::Year), ("years", Unit::Year), ("year", Unit::Year),
];

/// Numbers in words, as far as pages count back in them.
#[rustfmt::skip]
pub(crate) const NUMBERS: &[(&str, u16)] = &[
    ("einer", 1), ("einem", 1), ("eine", 1), ("ein", 1), ("an", 1), ("a", 1), ("one", 1),
    ("zwei", 2), ("drei", 3), ("vier", 4), ("fünf", 5), ("sechs", 6), ("sieben", 7), ("acht", 8),
    ("neun", 9), ("zehn", 10), ("elf", 11), ("zwölf", 12),
];

/// Days counted from the one on which the page is read.
#[rustfmt::skip]
pub(crate) const DAYS: &[(&str, i8)] = &[
    ("vorgestern", -2), ("gestern", -1), ("heute", 0), ("morgen", 1), ("yesterday", -1), ("today", 0),
];

/// Small words that open another field of a line behind a time.
pub(crate) const FIELDS: &[&str] =
    &["von", "par", "by", "teilen", "drucken", "kommentieren", "merken"];

/// Words of four letters at most that go on a clause: no editor's mark.
#[rustfmt::skip]
pub(crate) const CLAUSES: &[&str] = &[
    "ist", "war", "hat", "wird", "sind", "kam", "kann", "gab", "gilt", "fand", "fiel", "soll", "will", "muss", "darf", "ging", "lief", "tagt",
    "der", "die", "das", "dem", "den", "ein", "eine", "in", "im", "an", "am", "ans", "auf", "aus", "bei", "beim", "bis", "für", "mit", "nach", "ob", "oder", "per", "pro",
    "seit", "über", "um", "und", "uns", "vor", "wie", "wo", "zu", "zum", "zur", "als", "er", "es", "sie", "wir", "ich", "so", "nur", "noch", "auch", "dann", "habe",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Stamp,
        stamp::{Ago, Day},
    };
    use std::{collections::BTreeSet, fmt::Debug};

    #[track_caller]
    fn no_doubles<T: Debug>(table: &[(&str, T)]) {
        let mut seen = BTreeSet::new();
        for (word, value) in table {
            assert!(seen.insert(word.to_lowercase()), "{word} {value:?} stands twice");
        }
    }

    #[track_caller]
    fn read(text: &str) -> Stamp {
        text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
    }

    #[test]
    fn no_row_stands_twice() {
        no_doubles(CUES);
        no_doubles(ENGLISH_WEEKDAYS);
        no_doubles(UNITS);
        no_doubles(NUMBERS);
        no_doubles(DAYS);
        no_doubles(PARTICIPLES);
    }

    #[test]
    fn every_row_is_reached() {
        for (cue, role) in CUES {
            for cue in [(*cue).to_owned(), cue.to_uppercase()] {
                assert_eq!(read(&format!("{cue}: 4. April 2025")).role(), Some(*role), "{cue}");
            }
        }
        for (name, weekday) in weekdays() {
            let date = read(&format!("{name}, 04.04.2025")).date();
            assert_eq!(date.and_then(|date| date.weekday()), Some(*weekday), "{name}");
        }
        for (name, month) in date::months() {
            let date = read(&format!("4. {name} 2025")).date();
            assert_eq!(date.and_then(|date| date.month()), Some(*month), "{name}");
        }
        for (name, unit) in UNITS {
            assert_eq!(read(&format!("vor 3 {name}")).ago().map(Ago::unit), Some(*unit), "{name}");
        }
        for (name, number) in NUMBERS {
            let amount = read(&format!("vor {name} Stunden")).ago().map(Ago::amount);
            assert_eq!(amount, Some(*number), "{name}");
        }
        for (name, days) in DAYS {
            assert_eq!(
                read(&format!("{name}, 08:21 Uhr")).day(),
                Some(Day::FromToday(*days)),
                "{name}"
            );
        }
        for (participle, role) in PARTICIPLES {
            let stamp = read(&format!("4. April 2025 {participle}"));
            assert_eq!(stamp.role(), Some(*role), "{participle}");
        }
        for (article, text) in ARTICLES.iter().flat_map(|a| TEXTS.iter().map(move |t| (a, t))) {
            let stamp = read(&format!("{article} {text} wurde am 4. April 2025 aktualisiert"));
            assert_eq!(stamp.role(), Some(Updated), "{article} {text}");
        }
        for intro in INTROS {
            assert!(
                read(&format!("{intro} aktualisiert am 4. April 2025")).role().is_some(),
                "{intro}"
            );
        }
        for link in LINKS {
            assert!(read(&format!("Aktualisiert {link} 4. April 2025")).role().is_some(), "{link}");
        }
        for join in JOINS {
            assert!(read(&format!("4. April 2025 {join} 08:21 Uhr")).clock().is_some(), "{join}");
        }
    }
}
