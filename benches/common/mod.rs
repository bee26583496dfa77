//! What all benches share: the texts, the yardsticks, and the work that is measured.

#![allow(dead_code, reason = "each bench uses a part")]

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use std::{fs, path::Path, sync::LazyLock};

/// Our own paragraphs and page.
pub const PROSE: &str = include_str!("../texts/prosa.txt");
pub const PAGE: &str = include_str!("../texts/seite.txt");

/// The least a text is repeated to.
pub const SIZE: usize = 1_500_000;

/// Repeats `text` until it holds at least `size` bytes.
pub fn repeated(text: &str, size: usize) -> String {
    let times = size.div_ceil(text.len().max(1));
    let mut long = String::with_capacity(times * (text.len() + 1));
    for _ in 0..times {
        long.push_str(text);
        long.push('\n');
    }
    long
}

/// The text cut to so many bytes, or to the few less that end a character.
pub fn cut(mut text: String, bytes: usize) -> String {
    text.truncate((0..=bytes).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0));
    text
}

/// The texts to measure on: our own, and the development corpora where they lie beside the project.
pub fn texts() -> Vec<(&'static str, String)> {
    let mut texts = vec![("prosa", PROSE.to_owned()), ("seite", PAGE.to_owned())];
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora");
    texts.extend(json_texts(&shared.join("krauts/dev.jsonl")).map(|text| ("krauts", text)));
    texts.extend(json_texts(&shared.join("quotes/dev.jsonl")).map(|text| ("quotes", text)));
    texts.extend(pages(&shared.join("articles/dev")).map(|text| ("copy", text)));
    texts
}

/// The `text` of every line of a JSON Lines file.
fn json_texts(path: &Path) -> Option<String> {
    let lines = fs::read_to_string(path).ok()?;
    let values = lines.lines().filter_map(|l| serde_json::from_str::<serde_json::Value>(l).ok());
    Some(values.filter_map(|v| Some(v.get("text")?.as_str()?.to_owned() + "\n")).collect())
}

/// The copy text of every page of a folder.
fn pages(folder: &Path) -> Option<String> {
    let mut files: Vec<_> = fs::read_dir(folder).ok()?.flatten().map(|e| e.path()).collect();
    files.sort();
    let mut text = String::new();
    for file in files {
        let page: serde_json::Value = serde_json::from_str(&fs::read_to_string(file).ok()?).ok()?;
        text.push_str(page.get("texts")?.get("copy")?.as_str().unwrap_or_default());
        text.push('\n');
    }
    Some(text)
}

/// The bare search: one DFA pass, leftmost-longest, over some 400 date cues and the digits, no parsing.
static BARE: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let digits = (0..=9).map(|d| d.to_string());
    let cues = include_str!("cues.txt").lines().map(str::to_owned).chain(digits);
    AhoCorasick::builder()
        .kind(Some(AhoCorasickKind::DFA))
        .match_kind(MatchKind::LeftmostLongest)
        .build(cues)
        .expect("the cues fit")
});

static NUMERIC: LazyLock<regex::Regex> =
    LazyLock::new(|| regex::Regex::new(r"\b\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})\b").expect("a regex"));

/// What can be measured.
pub const WORK: &[&str] =
    &["from_utf8", "bare", "regex", "dates", "stamps", "sources", "quotes", "lines", "scan"];

/// Does the work once; the number found keeps it from being left out.
pub fn work(what: &str, text: &str) -> usize {
    match what {
        "nothing" => 0,
        "from_utf8" => {
            std::str::from_utf8(std::hint::black_box(text.as_bytes())).map_or(0, str::len)
        }
        "bare" => BARE.find_iter(text).count(),
        "regex" => NUMERIC.find_iter(text).count(),
        "dates" => depesche::dates(text).count(),
        "stamps" => depesche::stamps(text).count(),
        "sources" => depesche::sources(text).count(),
        "quotes" => depesche::quotes(text).count(),
        "lines" => depesche::lines(text).count(),
        "scan" => depesche::scan(text).count(),
        "stamp" => usize::from(text.trim().parse::<depesche::Stamp>().is_ok()),
        "hand" => usize::from(by_hand(text.trim()).is_some()),
        other => panic!("no such work: {other}"),
    }
}

/// `TT.MM.JJJJ hh:mm Uhr` read byte by byte: the yardstick of the whole-string parser.
pub fn by_hand(text: &str) -> Option<chrono::NaiveDateTime> {
    let b = text.as_bytes();
    if b.len() != 20 || b[2] != b'.' || b[5] != b'.' || b[10] != b' ' || b[13] != b':' {
        return None;
    }
    if b.get(16..)? != b" Uhr" {
        return None;
    }
    let digit = |i: usize| -> Option<u32> {
        let d = b[i].wrapping_sub(b'0');
        (d < 10).then_some(u32::from(d))
    };
    let two = |i: usize| Some(digit(i)? * 10 + digit(i + 1)?);
    let year = i32::try_from(two(6)? * 100 + two(8)?).ok()?;
    let day = chrono::NaiveDate::from_ymd_opt(year, two(3)?, two(0)?)?;
    day.and_hms_opt(two(11)?, two(14)?, 0)
}

/// Text on which a careless finder takes quadratic time: the kinds, and what is repeated.
pub const HOSTILE: &[(&str, &str)] = &[
    ("digits", "7"),
    ("dots", "."),
    ("month", "April "),
    ("glued", "April"),
    ("openers", "„"),
    ("marks", "\""),
    ("alternating", "„“"),
    ("before", "vor "),
    ("from", "Von "),
    ("sources", "dpa/"),
    ("sentence", "er sagte, "),
    ("ordinals", "4. "),
    ("numbers", "1.2.3"),
    ("stand", "Stand: "),
    ("names", "Anna Muster, "),
    ("subjunctive", "sei "),
    ("brackets", "("),
    ("closing", ")"),
    ("slashes", "/"),
    ("colons", ":"),
    ("bars", "dpa | "),
    ("words", "hundert"),
];

/// Text of a kind, so many bytes at least.
pub fn hostile(kind: &str, size: usize) -> String {
    let unit = HOSTILE.iter().find(|(name, _)| *name == kind).expect("such a kind").1;
    repeated(unit, size).replace('\n', "")
}
