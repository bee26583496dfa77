//! Comparing words as German spells them: case, `ß` and `ss`, umlauts in any form.

use super::{
    edge::{ends_word, is_blank, is_invisible},
    steps,
};

/// Tells whether two words can be the same by their first bytes: the quick look before the slow one.
#[inline]
pub(crate) fn begins_alike(text: &str, word: &str) -> bool {
    match (text.as_bytes().first(), word.as_bytes().first()) {
        (Some(a), Some(b)) => (a ^ b) & !0x20 == 0 || (a | b) & 0x80 != 0,
        _ => false,
    }
}

/// How many bytes at the start of `text` spell `word`, or `None`.
///
/// `word` is written as German writes it inside a sentence, composed (`März`, `heißt`). In the text
/// case does not matter; `ß` may be `ss`, `SS` or `ẞ`; an umlaut may be decomposed or written
/// `ae`, `oe`, `ue`; a blank may be any of them; soft hyphens and zero-width characters may stand inside.
#[inline]
pub(crate) fn spelled(text: &str, word: &str) -> Option<usize> {
    steps::note(1);
    if begins_otherwise(text, word) { None } else { spelled_at(text, word) }
}

/// Tells whether the first bytes tell that `text` spells another word: most calls end here.
#[inline]
fn begins_otherwise(text: &str, word: &str) -> bool {
    match (text.as_bytes().first(), word.as_bytes().first()) {
        // A blank has more forms than one.
        (Some(a), Some(b)) => (a | b).is_ascii() && (a ^ b) & !0x20 != 0 && *b != b' ',
        _ => false,
    }
}

/// The same behind the quick look.
fn spelled_at(text: &str, word: &str) -> Option<usize> {
    if let Some(spells) = in_ascii(text, word) {
        return spells.then_some(word.len());
    }
    if text.starts_with(word) {
        return Some(word.len());
    }
    let mut rest = text;
    for (i, w) in word.chars().enumerate() {
        rest = letter(if i == 0 { rest } else { visible(rest) }, w)?;
    }
    Some(text.len() - rest.len())
}

/// Tells whether `text` spells `word` where ASCII alone can tell, which is nearly always.
fn in_ascii(text: &str, word: &str) -> Option<bool> {
    let mut letters = text.bytes();
    for wanted in word.bytes() {
        match letters.next() {
            Some(found) if !(found | wanted).is_ascii() => return None,
            Some(found) if found.eq_ignore_ascii_case(&wanted) => {}
            Some(b'\t') if wanted == b' ' => {}
            None if !wanted.is_ascii() => return None,
            _ => return Some(false),
        }
    }
    // What combines with the last letter makes it another.
    letters.next().is_none_or(|byte| byte.is_ascii()).then_some(true)
}

/// The rest of `text` behind one letter `wanted` in any of its spellings.
fn letter(text: &str, wanted: char) -> Option<&str> {
    let mut chars = text.chars();
    let c = chars.next()?;
    if c == wanted || same_letter(c, wanted) {
        let rest = chars.as_str();
        // `a` is not the start of a decomposed `ä`.
        return (!visible(rest).starts_with('\u{308}') || wanted > '\u{7f}').then_some(rest);
    }
    let plain = match wanted {
        ' ' => return is_blank(c).then_some(chars.as_str()),
        'ß' => {
            let rest = text.strip_prefix(['s', 'S'])?;
            return visible(rest).strip_prefix(['s', 'S']);
        }
        'ä' | 'Ä' => 'a',
        'ö' | 'Ö' => 'o',
        'ü' | 'Ü' => 'u',
        _ => return None,
    };
    if !c.eq_ignore_ascii_case(&plain) {
        return None;
    }
    let rest = visible(chars.as_str());
    rest.strip_prefix('\u{308}').or_else(|| rest.strip_prefix(['e', 'E']))
}

/// The text behind soft hyphens and the like.
fn visible(text: &str) -> &str {
    text.trim_start_matches(is_invisible)
}

/// The same letter but for case.
fn same_letter(a: char, b: char) -> bool {
    if a.is_ascii() && b.is_ascii() {
        return a.eq_ignore_ascii_case(&b);
    }
    a.to_lowercase().eq(b.to_lowercase())
}

/// The rest behind `word` as a word of its own, or `None`; the caller has seen to the edge in front.
pub(crate) fn word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let rest = text.get(spelled(text, word)?..)?;
    ends_word(rest).then_some(rest)
}

/// Tells whether the whole of `text` spells `word`.
pub(crate) fn same(text: &str, word: &str) -> bool {
    spelled(text, word) == Some(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spells_in_every_form() {
        for text in ["März", "MÄRZ", "märz", "Ma\u{308}rz", "Maerz", "MAERZ", "Mä\u{ad}rz"] {
            assert_eq!(spelled(text, "März"), Some(text.len()), "{text:?}");
        }
        for text in ["dreißig", "dreissig", "DREISSIG", "DREIẞIG"] {
            assert_eq!(spelled(text, "dreißig"), Some(text.len()), "{text:?}");
        }
        for text in ["Marz", "Ma\u{308}r", "Mrz", "", "Ma", "\u{ad}März"] {
            assert_eq!(spelled(text, "März"), None, "{text:?}");
        }
        assert_eq!(spelled("a\u{308}ber", "aber"), None);
        assert_eq!(spelled("am\u{a0}Montag", "am Montag"), Some("am\u{a0}Montag".len()));
    }

    #[test]
    fn no_code_point_passes_for_another_letter() {
        for c in '\0'..=char::MAX {
            let text = c.to_string();
            for (word, small) in [("a", 'a'), ("K", 'k'), ("s", 's'), ("ß", 'ß'), ("Ä", 'ä')] {
                let same = c.to_lowercase().eq([small]);
                assert_eq!(spelled(&text, word), same.then_some(text.len()), "{c:?} for {word}");
            }
        }
    }

    #[test]
    fn no_code_point_inside_a_word_breaks_it() {
        for c in '\0'..=char::MAX {
            let text = format!("M{c}rz");
            let read = is_invisible(c) || c.to_lowercase().eq(['ä']);
            let wanted = if is_invisible(c) { "Mrz" } else { "März" };
            assert_eq!(spelled(&text, wanted).is_some(), read, "{c:?}");
        }
    }

    #[test]
    fn every_german_word_is_spelled_in_every_form() {
        for word in ["März", "Übermorgen", "Jänner", "dreißig", "Österreich", "größte", "Faß"]
        {
            let decomposed = word.replace('ä', "a\u{308}").replace('ö', "o\u{308}");
            let decomposed = decomposed.replace('ü', "u\u{308}").replace('Ü', "U\u{308}");
            let decomposed = decomposed.replace('Ö', "O\u{308}");
            let ascii = word.replace('ä', "ae").replace('ö', "oe").replace('ü', "ue");
            let ascii = ascii.replace('Ü', "Ue").replace('Ö', "Oe").replace('ß', "ss");
            for text in [decomposed.clone(), decomposed.to_uppercase(), ascii.to_uppercase(), ascii]
                .into_iter()
                .chain([word.to_uppercase(), word.to_lowercase(), word.replace('ß', "ẞ")])
            {
                assert!(same(&text, word), "{text:?} spells {word}");
                let split: Vec<_> = text.chars().map(String::from).collect();
                let split = split.join("\u{ad}");
                assert!(same(&split, word), "{split:?} spells {word}");
            }
        }
    }

    #[test]
    fn a_word_ends() {
        assert_eq!(word("Mai 2025", "Mai"), Some(" 2025"));
        assert_eq!(word("Maifeiertag", "Mai"), None);
        assert!(same("MAI", "Mai"));
    }
}
