//! The words that say what a stamp's time is.

use super::Role::{self, *};

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
    ("Update vom", Updated), ("Update", Updated), ("Upd.", Updated),
    ("Updated", Updated), ("Last update", Updated), ("Last updated", Updated), ("Last modified", Updated), ("Modified", Updated), ("Edited", Updated), // templates left in English
];

/// What may stand in front of a cue and belongs to it: `Zuletzt aktualisiert am`.
#[rustfmt::skip]
pub(crate) const INTROS: &[&str] = &[
    "Zuletzt", "Zuerst", "Erstmals", "Letztmals", "Artikel", "Beitrag", "Text", "Letzte", "Online", "Online-", "Ursprünglich", "Original", "zuletzt am",
];

/// What may stand between a cue and its time, besides marks.
#[rustfmt::skip]
pub(crate) const LINKS: &[&str] = &["am", "vom", "um", "seit", "on", "at", "ist", "den", "der"];

/// What may stand between a date and its clock time, besides marks.
pub(crate) const JOINS: &[&str] = &["um", "ab", "at", "gegen"];
