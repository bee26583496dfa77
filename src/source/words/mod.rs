//! The words of the family, as tables.

mod agencies;
mod people;
mod pictures;
mod places;

pub(crate) use self::{agencies::*, people::*, pictures::*, places::*};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{PartKind, Source, SourceKind, sources};
    use std::collections::BTreeSet;

    /// Tables compared without case.
    const ANY_CASE: &[(&str, &[&str])] = &[
        ("GENERIC", GENERIC),
        ("OUTLETS", OUTLETS),
        ("GENRES", GENRES),
        ("WRITTEN", WRITTEN),
        ("AUTHOR_CUES", AUTHOR_CUES),
        ("TRANSLATED", TRANSLATED),
        ("DREW", DREW),
        ("SOURCE_CUES", SOURCE_CUES),
        ("MATERIAL_CUES", MATERIAL_CUES),
        ("ISSUE_CUES", ISSUE_CUES),
        ("CREDIT_CUES", CREDIT_CUES),
        ("PICTURES", PICTURES),
        ("DOCUMENTS", DOCUMENTS),
        ("LICENCES", LICENCES),
        ("PLACES", PLACES),
        ("FRAMES", FRAMES),
        ("NUMBER_CUES", NUMBER_CUES),
    ];

    /// Tables compared letter by letter.
    const EXACT: &[(&str, &[&str])] = &[
        ("SMALL_AGENCIES", SMALL_AGENCIES),
        ("SMALL_WORDS", SMALL_WORDS),
        ("PARTICLES", PARTICLES),
        ("TITLES", TITLES),
        ("ROLES", ROLES),
        ("STOPS", STOPS),
        ("HOUSE_WORDS", HOUSE_WORDS),
        ("LEGAL_FORMS", LEGAL_FORMS),
        ("CLEAR", CLEAR),
        ("AGENCY_WORDS", AGENCY_WORDS),
        ("NO_PLACES", NO_PLACES),
        ("RIVERS", RIVERS),
        ("HOUSE_MARKS", HOUSE_MARKS),
        ("OPENERS", OPENERS),
        ("PARTIES", PARTIES),
    ];

    #[test]
    fn no_row_stands_twice() {
        let mut twice = Vec::new();
        for (table, rows) in ANY_CASE {
            let mut seen = BTreeSet::new();
            twice.extend(
                rows.iter().filter(|row| !seen.insert(row.to_lowercase())).map(|r| (table, r)),
            );
        }
        for (table, rows) in EXACT {
            let mut seen = BTreeSet::new();
            twice.extend(rows.iter().filter(|row| !seen.insert(**row)).map(|r| (table, r)));
        }
        let mut seen = BTreeSet::new();
        let spellings = AGENCIES.iter().flat_map(|row| row.spellings);
        twice.extend(
            spellings.filter(|row| !seen.insert(row.to_lowercase())).map(|r| (&"AGENCIES", r)),
        );
        assert!(twice.is_empty(), "{twice:?}");
    }

    /// The rows that are not read, put in their form, as a part of this kind with their own words.
    fn missed(
        rows: &[&'static str],
        form: impl Fn(&str) -> String,
        kind: SourceKind,
        part: PartKind,
        words: impl Fn(&str) -> String,
    ) -> Vec<String> {
        let read = |row: &str| {
            let text = form(row);
            let source = Source::parse(&text).ok().filter(|source| source.kind() == kind);
            let words = words(row);
            source.is_some_and(|source| source.of_kind(part).any(|part| part.text() == words))
        };
        rows.iter().filter(|row| !read(row)).map(|row| form(row)).collect()
    }

    #[test]
    fn every_row_of_a_source_line_is_read() {
        use {PartKind as P, SourceKind::Source as S};
        let own = |row: &str| row.to_owned();
        let agencies: Vec<_> = AGENCIES.iter().flat_map(|row| row.spellings).copied().collect();
        let codes: Vec<_> = DESKS.iter().map(|(code, _)| *code).collect();
        let dpa = |_: &str| "dpa".to_owned();
        let all = [
            missed(&agencies, |row| format!("Quelle: {row}"), S, P::Agency, own),
            missed(&codes, |row| format!("Quelle: dpa/{row}"), S, P::Desk, own),
            missed(GENERIC, |row| format!("Quelle: {row}"), S, P::GenericAgencies, own),
            missed(SMALL_AGENCIES, |row| format!("({row})"), S, P::Agency, own),
            missed(OUTLETS, |row| format!("Quelle: dpa, {row}"), S, P::Outlet, own),
            missed(SOURCE_CUES, |row| format!("{row}: dpa"), S, P::Agency, dpa),
            missed(MATERIAL_CUES, |row| format!("{row} dpa"), S, P::Agency, dpa),
            missed(
                ISSUE_CUES,
                |row| format!("{row} DIE WOCHE 36/2024"),
                S,
                P::Outlet,
                |_| "DIE WOCHE".to_owned(),
            ),
            missed(
                NUMBER_CUES,
                |row| format!("Quelle: Blatt, {row}. 12"),
                S,
                P::Id,
                |row| format!("{row}. 12"),
            ),
        ];
        assert!(all.iter().all(Vec::is_empty), "{all:#?}");
    }

    #[test]
    fn every_row_of_a_byline_is_read() {
        use {PartKind as P, SourceKind::Byline as B};
        let own = |row: &str| row.to_owned();
        let anna = |_: &str| "Anna Muster".to_owned();
        let title = |row: &str| match row {
            "c" => "h.c. Anna Muster".to_owned(),
            row => format!("{row}. Anna Muster"),
        };
        // Some stand in front of `von`, and some in front of a colon alone.
        let genres: Vec<_> = GENRES
            .iter()
            .copied()
            .filter(|row| {
                !missed(&[row], |row| format!("{row} von Anna Muster"), B, P::Genre, own).is_empty()
            })
            .collect();
        let all = [
            missed(ROLES, |row| format!("Von Anna Muster, {row}"), B, P::Role, own),
            missed(&genres, |row| format!("{row}: Anna Muster"), B, P::Genre, own),
            missed(WRITTEN, |row| format!("{row} von Anna Muster"), B, P::Author, anna),
            missed(AUTHOR_CUES, |row| format!("{row}: Anna Muster"), B, P::Author, anna),
            missed(TRANSLATED, |row| format!("{row} von Anna Muster"), B, P::Translator, anna),
            missed(
                DREW,
                |row| format!("Von Jan Beispiel {row}: Anna Muster"),
                B,
                P::Illustrator,
                anna,
            ),
            missed(FRAMES, |row| format!("{row} Anna Muster"), B, P::Author, anna),
            missed(
                TITLES,
                |row| format!("Von Prof. {}", title(row)),
                B,
                P::Author,
                |row| format!("Prof. {}", title(row)),
            ),
        ];
        assert!(all.iter().all(Vec::is_empty), "{all:#?}");
    }

    #[test]
    fn every_row_of_a_credit_is_read() {
        use {
            PartKind as P,
            SourceKind::{Copyright, Credit, Dateline},
        };
        let own = |row: &str| row.to_owned();
        let anna = |_: &str| "Anna Muster".to_owned();
        let licence = |row: &str| match row.strip_suffix(' ') {
            Some(row) => format!("{row} 4.0"),
            None => row.to_owned(),
        };
        let all = [
            missed(CREDIT_CUES, |row| format!("{row}: Anna Muster"), Credit, P::Credit, anna),
            missed(PICTURES, |row| format!("Anna Muster/{row}"), Credit, P::Credit, own),
            missed(
                LICENCES,
                |row| format!("Foto: Anna Muster, {}", licence(row)),
                Credit,
                P::Licence,
                licence,
            ),
            missed(
                LEGAL_FORMS,
                |row| format!("© Muster {row}"),
                Copyright,
                P::Holder,
                |row| format!("Muster {row}"),
            ),
            missed(PLACES, |row| format!("{row} (dpa) –"), Dateline, P::Place, own),
            missed(
                RIVERS,
                |row| format!("Kiel am {row}."),
                Dateline,
                P::Place,
                |row| format!("Kiel am {row}"),
            ),
            missed(HOUSE_MARKS, |row| format!("Kiel ({row}) –"), Dateline, P::Initials, own),
        ];
        assert!(all.iter().all(Vec::is_empty), "{all:#?}");
    }

    #[test]
    fn every_word_for_agency_leads_to_one() {
        for word in AGENCY_WORDS {
            let text = format!(
                "Das sagte die {}{word} Fars.",
                if word.starts_with('A') { "" } else { "X" }
            );
            assert_eq!(sources(&text).count(), 1, "{text}");
        }
    }
}
