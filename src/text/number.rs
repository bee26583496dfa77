//! Numbers in words and digits.

use std::sync::LazyLock;

/// Units and teens, in folded spelling (`fuenf`, `dreissig`).
#[rustfmt::skip]
const SMALL: &[(&str, u32)] = &[
    ("null", 0), ("ein", 1), ("eins", 1), ("zwei", 2), ("zwo", 2), ("drei", 3), ("vier", 4), ("fuenf", 5), ("sechs", 6), ("sieben", 7), ("acht", 8), ("neun", 9),
    ("zehn", 10), ("elf", 11), ("zwoelf", 12), ("dreizehn", 13), ("vierzehn", 14), ("fuenfzehn", 15), ("sechzehn", 16), ("siebzehn", 17), ("achtzehn", 18), ("neunzehn", 19),
];

/// Tens from twenty on, in folded spelling.
#[rustfmt::skip]
const TENS: &[(&str, u32)] = &[
    ("zwanzig", 20), ("dreissig", 30), ("vierzig", 40), ("fuenfzig", 50), ("sechzig", 60), ("siebzig", 70), ("achtzig", 80), ("neunzig", 90),
];

fn row(table: &[(&str, u32)], word: &str) -> Option<u32> {
    table.iter().find(|(name, _)| *name == word).map(|&(_, number)| number)
}

/// The number below a million that `word` spells, in small letters with `ae`, `oe`, `ue`, `ss`.
pub(crate) fn cardinal(word: &str) -> Option<u32> {
    match word.split_once("tausend") {
        Some((thousands, rest)) => {
            let thousands = if thousands.is_empty() { 1 } else { below_thousand(thousands)? };
            let rest = rest.strip_prefix("und").unwrap_or(rest);
            let rest = if rest.is_empty() { 0 } else { below_thousand(rest)? };
            Some(thousands * 1000 + rest)
        }
        None => below_thousand(word),
    }
}

/// Also `neunzehnhundertneunundachtzig`, as years are spelled.
fn below_thousand(word: &str) -> Option<u32> {
    match word.split_once("hundert") {
        Some((hundreds, rest)) => {
            let hundreds = if hundreds.is_empty() { 1 } else { row(SMALL, hundreds)? };
            let rest = rest.strip_prefix("und").unwrap_or(rest);
            let rest = if rest.is_empty() { 0 } else { below_hundred(rest)? };
            Some(hundreds * 100 + rest)
        }
        None => below_hundred(word),
    }
}

fn below_hundred(word: &str) -> Option<u32> {
    row(SMALL, word).or_else(|| row(TENS, word)).or_else(|| {
        let (tens, ten) = TENS.iter().find_map(|&(ten, n)| Some((word.strip_suffix(ten)?, n)))?;
        let unit = row(SMALL, tens.strip_suffix("und")?)?;
        (1..10).contains(&unit).then_some(ten + unit)
    })
}

/// Tells at little cost whether `word` begins with a number word and what stands behind that is as wanted.
/// `einstündig` begins with `eins` and with `ein`: each is tried.
pub(crate) fn begins(word: &str, wanted: impl Fn(&str) -> bool) -> bool {
    let letter = word.as_bytes().first().map_or(usize::MAX, |b| usize::from(b.wrapping_sub(b'a')));
    let Some(names) = BY_LETTER.get(letter) else { return false };
    names.iter().filter_map(|name| word.strip_prefix(name)).any(wanted)
}

/// What number words begin with, by the first letter.
static BY_LETTER: LazyLock<[Vec<&str>; 26]> = LazyLock::new(|| {
    std::array::from_fn(|letter| {
        let names = SMALL.iter().chain(TENS).map(|&(name, _)| name).chain(LARGE.iter().copied());
        names
            .filter(|name| name.bytes().next().is_some_and(|b| usize::from(b - b'a') == letter))
            .collect()
    })
});

/// Tells whether a number word may go on so behind its first part, or end there.
pub(crate) fn goes_on(behind: &str) -> bool {
    behind.is_empty()
        || ["und", "hundert", "tausend", "einhalb"].iter().any(|joint| behind.starts_with(joint))
}

/// What else a number word can begin with.
const LARGE: &[&str] = &["hundert", "tausend", "anderthalb"];

/// A look at a few letters, which spares most words the rest; in any case, umlauts folded or not.
pub(crate) fn may_begin(word: &[u8]) -> bool {
    let &[first, second, third, ..] = word else { return false };
    match [first | 0x20, second | 0x20, third | 0x20] {
        [b'v', b'i', b'e'] => matches!(word.get(3), Some(b'r' | b'R')),
        [b'a', b'n', b'd'] => matches!(word.get(5), Some(b't' | b'T')),
        // "fünf", "zwölf": 0xe3 is the first byte of an umlaut in either case.
        [b'f', 0xe3, _] | [b'z', b'w', 0xe3] => true,
        three => matches!(
            &three,
            b"ein"
                | b"zwe"
                | b"zwo"
                | b"zwa"
                | b"dre"
                | b"fue"
                | b"sec"
                | b"sie"
                | b"ach"
                | b"neu"
                | b"zeh"
                | b"elf"
                | b"hun"
                | b"tau"
        ),
    }
}

/// The hundredths that `word` spells: `zweieinhalb` is 250, `anderthalb` 150, `drei` 300.
pub(crate) fn hundredths(word: &str) -> Option<u32> {
    if !may_begin(word.as_bytes()) {
        return None;
    }
    if let Some(number) = row(SMALL, word) {
        return Some(number * 100);
    }
    if matches!(word, "anderthalb" | "eineinhalb" | "einundeinhalb") {
        return Some(150);
    }
    if let Some(whole) = word.strip_suffix("einhalb") {
        let whole = cardinal(whole.strip_suffix("und").unwrap_or(whole))?;
        return Some(whole.checked_mul(100)? + 50);
    }
    cardinal(word)?.checked_mul(100)
}

/// The hundredths at the start of `text` in digits, and the rest: `1,5`, `10.000`, `3 000`, `14`.
///
/// `.` and a blank part thousands only in front of exactly three digits; a comma takes at most two.
pub(crate) fn digits(text: &str) -> Option<(u32, &str)> {
    let (mut number, len, mut rest) = run(text)?;
    if len <= 3 {
        while let Some((thousand, after)) = thousands(rest) {
            number = number.checked_mul(1000)?.checked_add(thousand)?;
            rest = after;
        }
    }
    let mut value = number.checked_mul(100)?;
    if let Some((part, len, after)) = rest.strip_prefix(',').and_then(run)
        && len <= 2
    {
        value = value.checked_add(if len == 1 { part * 10 } else { part })?;
        rest = after;
    }
    Some((value, rest))
}

/// Three digits behind a dot or a blank.
fn thousands(text: &str) -> Option<(u32, &str)> {
    let (number, len, rest) = run(text.strip_prefix(['.', ' ', '\u{a0}', '\u{202f}'])?)?;
    (len == 3).then_some((number, rest))
}

/// A run of at most nine ASCII digits: its number, how many they are, and the rest.
pub(crate) fn run(text: &str) -> Option<(u32, usize, &str)> {
    let (mut number, mut len) = (0_u32, 0);
    for digit in text.bytes().take(10).take_while(u8::is_ascii_digit) {
        number = number.wrapping_mul(10).wrapping_add(u32::from(digit - b'0'));
        len += 1;
    }
    if (1..10).contains(&len) { Some((number, len, text.get(len..)?)) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_below_a_million() {
        for (word, number) in [
            ("null", 0),
            ("einundzwanzig", 21),
            ("dreiundzwanzig", 23),
            ("zweiunddreissig", 32),
            ("siebenhundertsiebenundsiebzigtausendsiebenhundertsiebenundsiebzig", 777_777),
            ("neunzehnhundertneunundachtzig", 1989),
            ("tausendundeins", 1001),
            ("hundert", 100),
            ("neunhundertneunundneunzigtausendneunhundertneunundneunzig", 999_999),
        ] {
            assert_eq!(cardinal(word), Some(number), "{word}");
        }
        for word in
            ["", "undzwanzig", "zwanzigund", "einzwanzig", "elfundzwanzig", "dreimal", "einer"]
        {
            assert_eq!(cardinal(word), None, "{word}");
        }
    }

    #[test]
    fn what_begins_a_number_may() {
        for name in SMALL.iter().chain(TENS).map(|row| row.0).chain(LARGE.iter().copied()) {
            let may = name != "null";
            assert_eq!(may_begin(name.as_bytes()), may, "{name}");
            assert_eq!(may_begin(name.to_uppercase().as_bytes()), may, "{name}");
        }
        for name in ["fünf", "FÜNFZIG", "zwölf", "Zwölf"] {
            assert!(may_begin(name.as_bytes()), "{name}");
        }
        for word in ["viel", "andere", "selbst", "er", "Fußball", "Zeit", ""] {
            assert!(!may_begin(word.as_bytes()), "{word}");
        }
    }

    #[test]
    fn halves_and_digits() {
        assert_eq!(hundredths("zweieinhalb"), Some(250));
        assert_eq!(hundredths("anderthalb"), Some(150));
        assert_eq!(digits("1,5 Jahre"), Some((150, " Jahre")));
        assert_eq!(digits("10.000 Tage"), Some((1_000_000, " Tage")));
        assert_eq!(digits("3 000 Tage"), Some((300_000, " Tage")));
        assert_eq!(digits("14. Mai"), Some((1400, ". Mai")));
        assert_eq!(digits("1,255"), Some((100, ",255")));
        assert_eq!(digits("12345678901"), None);
    }
}
