//! Runs `tests/cases/*.txt`: German lines with the answer marked, one case a line.
//!
//! ```text
//! # a comment; blank lines are skipped
//! @ 2025-04-04T10:00                           the reference for the lines below (`@` alone: none)
//! Stand: [04.04.2025 03:51 Uhr]                => 2025-04-04T03:51
//! Von [10] bis [12 Uhr]                        => T10 | T12       several answers, in order
//! Der Märzen kostet 3.50 Euro                  =>                 nothing is to be found
//! „[Nein]“, <sagte> {die Ministerin}.          =>                 quotes: cue and speaker are marked too
//! ```
//!
//! `\[`, `\]`, `\<`, `\>`, `\{`, `\}` and `\\` stand for themselves, `\u{ad}` for a character by number,
//! `\n` for a line break. The family is the file's name up to the first `_` or `.`. A family's runner
//! lives in `tests/cases/FAMILY.rs` and says what is found in a text and how its value is written.

use std::{collections::BTreeMap, fmt::Write as _, fs, ops::Range, path::Path};

#[path = "cases/date.rs"]
mod date;
#[path = "cases/line.rs"]
mod line;
#[path = "cases/meaning.rs"]
mod meaning;
#[path = "cases/quote.rs"]
mod quote;
#[path = "cases/source.rs"]
mod source;
#[path = "cases/stamp.rs"]
mod stamp;
#[path = "cases/timex.rs"]
mod timex;

/// One case: the text without its marks, what was marked, and the values behind `=>`.
#[derive(Debug)]
pub struct Case {
    /// `file:line`.
    pub place: String,
    /// The text without its marks.
    pub text: String,
    /// What stood in `[…]`, in order.
    pub answers: Vec<Range<usize>>,
    /// What stood in `<…>`.
    pub cues: Vec<Range<usize>>,
    /// What stood in `{…}`.
    pub speakers: Vec<Range<usize>>,
    /// What stood behind `=>`, split at ` | `.
    pub values: Vec<String>,
    /// From the last `@` line.
    pub reference: Option<String>,
}

/// Runs every case of one family; `found` gives the spans and values that the crate finds.
#[track_caller]
pub(crate) fn run(family: &str, found: impl Fn(&Case) -> Vec<(Range<usize>, String)>) {
    check(family, |case| {
        let found = found(case);
        let wanted = case.answers.clone();
        let spans: Vec<_> = found.iter().map(|(span, _)| span.clone()).collect();
        if spans != wanted {
            return Err(format!(
                "wanted {:?}\n  found  {:?}",
                slices(&case.text, &wanted),
                slices(&case.text, &spans)
            ));
        }
        let values: Vec<_> = found.into_iter().map(|(_, value)| value).collect();
        if !case.values.is_empty() && values != case.values {
            return Err(format!("wanted {:?}\n  found  {values:?}", case.values));
        }
        Ok(())
    });
}

/// Runs every case of one family through `judge` and reports all that fail together.
#[track_caller]
pub(crate) fn check(family: &str, judge: impl Fn(&Case) -> Result<(), String>) {
    let cases = load(family);
    let mut failures = String::new();
    let mut failed = 0;
    for case in &cases {
        if let Err(why) = judge(case) {
            failed += 1;
            let _ = writeln!(failures, "{}: {}\n  {why}", case.place, case.text);
        }
    }
    println!("{family}: {} cases", cases.len());
    assert!(failed == 0, "{failed} of {} {family} cases failed:\n{failures}", cases.len());
}

/// The texts of a range each, for messages.
pub fn slices<'t>(text: &'t str, ranges: &[Range<usize>]) -> Vec<&'t str> {
    ranges.iter().map(|r| text.get(r.clone()).unwrap_or("<off the edge>")).collect()
}

fn load(family: &str) -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(&folder).expect("tests/cases").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let of_family = name.split(['_', '.']).next() == Some(family);
        if of_family && Path::new(&name).extension().is_some_and(|e| e == "txt") {
            files.insert(name, fs::read_to_string(entry.path()).expect("a UTF-8 file"));
        }
    }
    let mut cases = Vec::new();
    for (name, content) in files {
        let mut reference = None;
        for (number, line) in content.lines().enumerate() {
            if let Some(day) = line.strip_prefix('@') {
                reference = Some(day.trim().to_owned()).filter(|day| !day.is_empty());
            } else if !line.trim().is_empty() && !line.starts_with('#') {
                cases.push(parse(format!("{name}:{}", number + 1), line, reference.clone()));
            }
        }
    }
    cases
}

fn parse(place: String, line: &str, reference: Option<String>) -> Case {
    let (marked, values) = line.rsplit_once("=>").unwrap_or((line, ""));
    let values = values.split('|').map(str::trim).filter(|v| !v.is_empty()).map(str::to_owned);
    let mut case = Case {
        place,
        text: String::new(),
        answers: Vec::new(),
        cues: Vec::new(),
        speakers: Vec::new(),
        values: values.collect(),
        reference,
    };
    let mut open = Vec::new();
    let mut chars = marked.trim_end().chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => case.text.push(escaped(&mut chars, &case.place)),
            '[' | '<' | '{' => open.push((c, case.text.len())),
            ']' | '>' | '}' => {
                let (mark, start) =
                    open.pop().unwrap_or_else(|| panic!("{}: {c} alone", case.place));
                let span = start..case.text.len();
                match (mark, c) {
                    ('[', ']') => case.answers.push(span),
                    ('<', '>') => case.cues.push(span),
                    ('{', '}') => case.speakers.push(span),
                    _ => panic!("{}: {mark} closed by {c}", case.place),
                }
            }
            c => case.text.push(c),
        }
    }
    assert!(open.is_empty(), "{}: a mark is left open", case.place);
    case.answers.sort_by_key(|r| (r.start, std::cmp::Reverse(r.end)));
    case
}

fn escaped(chars: &mut std::str::Chars<'_>, place: &str) -> char {
    match chars.next() {
        Some('n') => '\n',
        Some('u') => {
            let code: String =
                chars.by_ref().skip_while(|c| *c == '{').take_while(|c| *c != '}').collect();
            let code = u32::from_str_radix(&code, 16).ok().and_then(char::from_u32);
            code.unwrap_or_else(|| panic!("{place}: no such character"))
        }
        Some(c) => c,
        None => panic!("{place}: a backslash at the end"),
    }
}
