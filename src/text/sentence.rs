//! Sentences of a paragraph: cut at `.`, `!`, `?`, `…` before a blank and a capital, but not after
//! an abbreviation, an ordinal or an initial.

use super::edge::is_blank;
use crate::span::Span;

/// Words whose dot ends no sentence, in small letters.
#[rustfmt::skip]
const ABBREVIATIONS: &[&str] = &[
    "abs", "art", "bzw", "ca", "d", "dr", "dipl", "etc", "evtl", "geb", "gen", "ggf", "hl", "hr", "fr", "inkl", "ing",
    "jan", "feb", "mrz", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dez", "jr", "kap", "lt", "max",
    "mio", "mrd", "mind", "min", "nr", "o", "prof", "rd", "rund", "s", "sen", "sog", "st", "std", "str", "tel", "u",
    "usw", "v", "vgl", "vs", "z", "zzgl", "bspw", "mr", "mrs", "ms", "chr", "hrsg", "kfz", "phil", "med", "jur", "rer", "nat",
];

/// What opens a sentence and stands behind no ordinal.
#[rustfmt::skip]
const OPENERS: &[&str] = &[
    "Der", "Die", "Das", "Ein", "Eine", "Er", "Sie", "Es", "Wir", "Ich", "Wer", "Wie", "Was", "Wenn", "Als", "Im", "In", "Am", "An", "Auf", "Aus", "Bei",
    "Beim", "Mit", "Nach", "Seit", "Für", "Um", "Zum", "Zur", "Ab", "Bis", "Von", "Vom", "Vor", "Unter", "Über", "Durch", "Dabei", "Damit", "Dazu", "Dann",
    "Danach", "Da", "Doch", "Aber", "Auch", "Erst", "Nur", "Noch", "Schon", "So", "Nun", "Jetzt", "Heute", "Gestern", "Morgen", "Später", "Zuvor", "Zuletzt",
    "Insgesamt", "Laut", "Beide", "Alle", "Viele", "Seine", "Ihre", "Sein", "Ihr", "Diese", "Dieser", "Dieses", "Damals", "Dort", "Hier", "Allerdings",
];

/// The word at the start.
fn first_word(text: &str) -> &str {
    text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("")
}

/// Walks through the sentences of a paragraph.
#[derive(Debug, Clone)]
pub(crate) struct Sentences<'t> {
    text: &'t str,
    at: usize,
}

/// The sentences of `paragraph`, closing marks with them, blanks between them left out.
pub(crate) fn sentences(paragraph: &str) -> Sentences<'_> {
    Sentences { text: paragraph, at: 0 }
}

impl Iterator for Sentences<'_> {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        let rest = self.text.get(self.at..)?;
        let start = self.at + rest.len() - rest.trim_start_matches(is_blank).len();
        let body = self.text.get(start..).filter(|body| !body.is_empty())?;
        let len = end_of_sentence(body);
        self.at = start + len;
        let sentence = body.get(..len)?.trim_end_matches(is_blank);
        Some(Span::new(start, start + sentence.len()))
    }
}

/// How many bytes the first sentence of `text` takes.
fn end_of_sentence(text: &str) -> usize {
    let mut from = 0;
    while let Some(found) = text.get(from..).and_then(|t| t.find(['.', '!', '?', '…'])) {
        let mark = from + found;
        let tail = text.get(mark..).unwrap_or("");
        let behind = tail
            .trim_start_matches(['.', '!', '?', '…'])
            .trim_start_matches(['“', '”', '"', '«', '»', '‘', '’', '‹', '›', '\'', ')', ']']);
        let end = text.len() - behind.len();
        if behind.is_empty() {
            return end;
        }
        let next = behind.trim_start_matches(is_blank);
        let opens = next.starts_with(|c: char| {
            c.is_uppercase() || c.is_ascii_digit() || "„“\"»«‚‘›‹'(–-".contains(c)
        });
        let dot = tail.starts_with('.') && end == mark + 1;
        if next.len() < behind.len()
            && opens
            && !(dot && abbreviates(text.get(..mark).unwrap_or(""), next))
        {
            return end;
        }
        from = end;
    }
    text.len()
}

/// Tells whether the word at the end of `before` is one whose dot goes on.
fn abbreviates(before: &str, next: &str) -> bool {
    let word = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    if word.is_empty() {
        return false;
    }
    if word.bytes().all(|b| b.is_ascii_digit()) {
        // "am 4. April", "im 19. Jahrhundert", but "Es war 2004. Er ging.", "Es waren 40. Die meisten gingen."
        let listed = before.len() == word.len();
        return word.len() <= 2
            && !next.starts_with(|c: char| "„\"»«".contains(c))
            && (listed || !OPENERS.contains(&first_word(next)));
    }
    let mut chars = word.chars();
    let single = chars.next().is_some_and(char::is_alphabetic) && chars.next().is_none();
    single || ABBREVIATIONS.contains(&word.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_lies_between_is_blank(
            parts in prop::collection::vec(prop::sample::select(vec![
                "Er ging", "Dr", "4", "2025", "z", ".", "!", "?", "…", " ", "\u{a0}", "„", "“", "\"", "»",
                ")", "'", "(", "–", "Übermorgen", "morgen", "é", "🦉", "\u{ad}", "u", "Nr",
            ]), 0..30)
        ) {
            let text = parts.concat();
            let mut behind = 0;
            for span in sentences(&text) {
                let words = span.of(&text);
                prop_assert!(words.is_some_and(|w| !w.is_empty() && w.trim_matches(is_blank) == w));
                let between = text.get(behind..span.start);
                prop_assert!(between.is_some_and(|b| b.chars().all(is_blank)));
                behind = span.end;
            }
            let rest = text.get(behind..);
            prop_assert!(rest.is_some_and(|b| b.chars().all(is_blank)));
        }
    }

    #[test]
    fn cuts_where_a_reader_would() {
        let text = "Am 4. April kam Dr. Muster. „Nein.“ Er ging! z. B. nach Köln.";
        let cut: Vec<_> = sentences(text).map(|s| s.of(text).unwrap_or("?")).collect();
        assert_eq!(cut, ["Am 4. April kam Dr. Muster.", "„Nein.“", "Er ging! z. B. nach Köln."]);
    }
}
