//! Reads `tests/cases/*.txt`; the marks are explained in `tests/cases.rs`.

use std::{collections::BTreeMap, fs, ops::Range, path::Path};

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

/// Every case of one family, file by file.
pub fn load(family: &str) -> Vec<Case> {
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
