//! Reads the text of a page of German news and prints what its article holds: headline, times,
//! authors, sources, credits, every date with the day it means, and who said what.
//!
//! ```text
//! cargo run --example article [-- [--json] [--reference DATE] [FILE | -]…]
//! ```
//!
//! Without a file it reads an article that it carries. `-` is standard input. `--json` prints one
//! JSON object a line. The article's day is the one its own stamp gives; `--reference` is the day
//! on which the page was kept, for a text that gives none.

#![allow(unreachable_pub, reason = "the modules are shared with other examples")]

mod options;
mod print;
mod record;

use options::{Input, Options};
use std::{
    io::{self, Read, Write},
    process::ExitCode,
};

/// What `--help` prints.
const USAGE: &str = "\
article [--json] [--reference DATE] [FILE | -]...
Prints the record of a page of German news; without a file that of an article carried along.
  --json            one JSON object a line
  --reference DATE  the day on which the page was kept, for a text that gives none: 2025-04-04
  -                 standard input
";

/// The article that the example carries.
const CARRIED: &str = include_str!("text/bruecke.txt");

fn main() -> ExitCode {
    let options = Options::read(std::env::args().skip(1));
    for complaint in &options.complaints {
        eprintln!("article: {complaint}");
    }
    if options.help {
        print!("{USAGE}");
    }
    let mut good = options.complaints.is_empty();
    for input in &options.inputs {
        if let Err(complaint) = article(input, &options) {
            eprintln!("article: {input}: {complaint}");
            good = false;
        }
    }
    if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Reads, composes and prints one article.
fn article(input: &Input, options: &Options) -> Result<(), String> {
    let text = text(input)?;
    if text.trim_start_matches('\u{feff}').trim().is_empty() {
        return Err("the file is empty".to_owned());
    }
    if let Some(hint) = hint(&text) {
        eprintln!("article: {input}: {hint}");
    }
    let record = record::compose(&text, options.reference);
    let out = if options.json {
        json(input, &record).map_err(|error| error.to_string())?
    } else {
        print::page(input, &record)
    };
    match io::stdout().write_all(out.as_bytes()) {
        // Whoever read our output has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => std::process::exit(0),
        result => result.map_err(|error| error.to_string()),
    }
}

/// The text of an input; an error says in plain words why there is none.
fn text(input: &Input) -> Result<String, String> {
    let bytes = match input {
        Input::Carried => return Ok(CARRIED.to_owned()),
        Input::Stdin => {
            let mut bytes = Vec::new();
            io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
        }
        Input::File(name) => std::fs::read(name),
    };
    let bytes = bytes.map_err(|error| format!("cannot be read: {error}"))?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        format!("is not UTF-8 (byte {at}); convert it first, e.g. with iconv")
    })
}

/// What a text looks like that should have been decoded before.
fn hint(text: &str) -> Option<String> {
    const ENTITIES: &[&str] = &[
        "&auml;", "&ouml;", "&uuml;", "&Auml;", "&Ouml;", "&Uuml;", "&szlig;", "&quot;", "&nbsp;",
        "&amp;", "&#8222;", "&bdquo;", "&ndash;",
    ];
    const MOJIBAKE: &[&str] = &["Ã¤", "Ã¶", "Ã¼", "ÃŸ", "Ã„", "Ã–", "Ãœ", "â€ž", "â€œ", "â€“"];
    let holds = |words: &'static [&'static str]| words.iter().find(|word| text.contains(**word));
    if let Some(entity) = holds(ENTITIES) {
        return Some(format!("holds HTML entities such as {entity}; decode them first"));
    }
    holds(MOJIBAKE)
        .map(|word| format!("looks wrongly decoded (`{word}`); read the original as UTF-8"))
}

/// One line of JSON: the input's name and the record.
fn json(input: &Input, record: &record::Record<'_>) -> serde_json::Result<String> {
    #[derive(serde::Serialize)]
    struct Named<'r> {
        file: String,
        #[serde(flatten)]
        record: &'r record::Record<'r>,
    }
    let mut line = serde_json::to_string(&Named { file: input.to_string(), record })?;
    line.push('\n');
    Ok(line)
}
