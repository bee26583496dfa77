//! Annotates documents: JSON Lines on standard input, JSON Lines on standard output, in the same order.
//!
//! ```text
//! cargo run --release --example annotate -- dates|quotes|lines|articles [--offsets bytes|chars|utf16]
//! ```
//!
//! Input: `{"id": any, "text": "…", "reference": "2014-02-18" | "2014-02-18T10:30" | null}`, for `lines`
//! also `prev` and `next`, the neighbours. A line that cannot be read is answered with
//! `{"id": null, "error": "…"}` in its place, and the exit status is 1 at the end.

#[allow(unreachable_pub, reason = "shared with the example `article`")]
mod articles;
mod dates;
mod document;
mod lines;
mod quotes;

use document::{Document, Offsets, Unit};
use indicatif::{ProgressBar, ProgressStyle};
use rayon::prelude::*;
use serde_json::{Map, Value, json};
use std::{
    io::{self, BufRead, BufWriter, IsTerminal, Write},
    process::ExitCode,
};

/// How many documents are held in memory at a time.
const BATCH: usize = 512;

/// What is asked of every document.
type Annotate = fn(&Document, &Offsets) -> Map<String, Value>;

fn main() -> ExitCode {
    let (annotate, unit) = match options(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(message) => {
            eprintln!("annotate: {message}");
            eprintln!("usage: annotate dates|quotes|lines|articles [--offsets bytes|chars|utf16]");
            return ExitCode::from(2);
        }
    };
    match run(annotate, unit) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(bad) => {
            eprintln!(
                "annotate: {bad} of the lines could not be read; each is answered with an error"
            );
            ExitCode::FAILURE
        }
        // Whoever read our output has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("annotate: {error}");
            ExitCode::FAILURE
        }
    }
}

fn options(mut args: impl Iterator<Item = String>) -> Result<(Annotate, Unit), String> {
    let mut annotate: Option<Annotate> = None;
    let mut unit = Unit::Bytes;
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "dates" => annotate = Some(dates::annotate),
            "quotes" => annotate = Some(quotes::annotate),
            "lines" => annotate = Some(lines::annotate),
            "articles" => annotate = Some(articles::annotate),
            "--offsets" => unit = args.next().ok_or("--offsets needs a unit")?.parse()?,
            other => return Err(format!("no such option: {other}")),
        }
    }
    Ok((annotate.ok_or("say what to annotate")?, unit))
}

/// Reads, answers and writes batch by batch; gives the number of lines that could not be read.
fn run(annotate: Annotate, unit: Unit) -> io::Result<usize> {
    let mut input = io::stdin().lock();
    let mut output = BufWriter::new(io::stdout().lock());
    let progress = progress_bar();
    let mut bad = 0;
    loop {
        let batch = batch(&mut input)?;
        if batch.is_empty() {
            break;
        }
        let answers: Vec<(bool, String)> =
            batch.par_iter().map(|line| answer(line, annotate, unit)).collect();
        for (good, text) in answers {
            bad += usize::from(!good);
            writeln!(output, "{text}")?;
        }
        progress.inc(batch.len() as u64);
    }
    progress.finish_and_clear();
    output.flush()?;
    Ok(bad)
}

/// The next lines that hold anything, as bytes: one that is not UTF-8 is an error of its own.
fn batch(input: &mut impl BufRead) -> io::Result<Vec<Vec<u8>>> {
    let mut lines = Vec::new();
    while lines.len() < BATCH {
        let mut line = Vec::new();
        if input.read_until(b'\n', &mut line)? == 0 {
            break;
        }
        if !line.iter().all(u8::is_ascii_whitespace) {
            lines.push(line);
        }
    }
    Ok(lines)
}

/// The answer to one line, and whether the line could be read.
fn answer(line: &[u8], annotate: Annotate, unit: Unit) -> (bool, String) {
    let (good, fields) = match Document::read(line) {
        Ok(document) => {
            let mut fields = annotate(&document, &Offsets::new(&document.text, unit));
            fields.insert("id".to_owned(), document.id);
            (true, fields)
        }
        Err((id, error)) => {
            let mut fields = Map::new();
            fields.insert("id".to_owned(), id);
            fields.insert("error".to_owned(), json!(error));
            (false, fields)
        }
    };
    (good, Value::Object(fields).to_string())
}

/// A bar on standard error where that is a terminal and standard output is not.
fn progress_bar() -> ProgressBar {
    if !io::stderr().is_terminal() || io::stdout().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{spinner} {human_pos} documents, {per_sec}");
    ProgressBar::new_spinner()
        .with_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()))
}
