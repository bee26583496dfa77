//! One word, mark or digit away: what every case says without each of its words and marks, and with other digits.
//!
//! ```text
//! > Am 4. April kommt sie                       a case
//! 4. April: 4. April                            what is found, and as what
//! -4. : April: April                            the same without a word; nothing where nothing changes
//! 4→0 : nothing                                 the same with another digit
//! ```

use depesche::{dates, line::Part, lines, quotes, sources, stamps};
use std::fmt::Write as _;

/// What one family finds in a text, by its words.
pub type Finds = fn(&str) -> String;

pub fn dates_of(text: &str) -> String {
    joined(dates(text).map(|f| by_words(f.text(text), &f.value.to_string())))
}

pub fn stamps_of(text: &str) -> String {
    joined(stamps(text).map(|f| by_words(f.text(text), &f.value.to_string())))
}

/// The words, and the value as it is printed where that is not the same.
fn by_words(words: Option<&str>, printed: &str) -> String {
    match words {
        Some(words) if words == printed => printed.to_owned(),
        words => format!("{}={printed}", words.unwrap_or("<off the edge>")),
    }
}

pub fn sources_of(text: &str) -> String {
    joined(sources(text).map(|found| {
        let parts = found.value.parts().iter();
        let parts: Vec<_> = parts.map(|p| format!("{:?} {}", p.kind(), p.text())).collect();
        format!("{:?} {}", found.value.kind(), parts.join("; "))
    }))
}

pub fn lines_of(text: &str) -> String {
    joined(lines(text).map(|found| {
        let parts = found.value.parts().iter();
        let parts: Vec<_> = parts
            .map(|part| match &part.value {
                Part::Source(source) => format!("{:?} {}", source.kind(), source.text()),
                Part::Stamp(stamp) => stamp.to_string(),
                other => format!("{other:?}"),
            })
            .collect();
        format!("{:?} {}", found.value.kind(), parts.join("; "))
    }))
}

pub fn quotes_of(text: &str) -> String {
    joined(quotes(text).map(|found| {
        let quote = &found.value;
        let spans = quote.spans().iter().filter_map(|span| span.of(text));
        let mut all = format!("{:?} {}", quote.rule(), spans.collect::<Vec<_>>().join(" + "));
        if let Some(speaker) = quote.speaker() {
            let name = speaker.name().map_or(String::new(), |name| format!(" ({name})"));
            let _ = write!(all, " | {}{name}", speaker.mention());
        }
        quote.cue().iter().for_each(|cue| {
            let _ = write!(all, " | {cue}");
        });
        all
    }))
}

fn joined(finds: impl Iterator<Item = String>) -> String {
    let finds: Vec<_> = finds.collect();
    if finds.is_empty() { "nothing".to_owned() } else { finds.join(" // ") }
}

/// Writes what `finds` finds in `text` and in what is near it.
pub fn write(all: &mut String, text: &str, finds: Finds, digits: bool) {
    let _ = writeln!(all, "> {}\n{}", text.escape_debug(), finds(text));
    others(all, text, finds, digits);
}

/// Writes what is found in what is near `text`, where it is something else.
pub fn others(all: &mut String, text: &str, finds: Finds, digits: bool) {
    let own = finds(text);
    let mut others: Vec<(String, Vec<String>)> = Vec::new();
    for (name, near) in near(text, digits) {
        let said = finds(&near);
        if said == own {
            continue;
        }
        match others.iter_mut().find(|(other, _)| *other == said) {
            Some((_, names)) => names.push(name),
            None => others.push((said, vec![name])),
        }
    }
    for (said, names) in others {
        let _ = writeln!(all, "{} : {said}", names.join(" "));
    }
}

/// A text without each of its words and marks and, where asked, with other digits; each by name.
fn near(text: &str, digits: bool) -> Vec<(String, String)> {
    let mut near = Vec::new();
    let mut start = 0;
    for word in text.split_inclusive(' ') {
        let end = start + word.len();
        near.push((format!("-{}", word.trim()), replaced(text, start, end, "")));
        start = end;
    }
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        if c.is_ascii_digit() && digits {
            for other in ["0", "9"].into_iter().filter(|other| !other.starts_with(c)) {
                near.push((format!("{c}→{other}"), replaced(text, at, end, other)));
            }
        } else if !c.is_alphanumeric() && c != ' ' {
            near.push((format!("-{}", c.escape_debug()), replaced(text, at, end, "")));
        }
    }
    near
}

fn replaced(text: &str, start: usize, end: usize, by: &str) -> String {
    [text.get(..start).unwrap_or(""), by, text.get(end..).unwrap_or("")].concat()
}
