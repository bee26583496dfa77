//! An article as one page of HTML, every find marked in its family's colour.
//!
//! ```text
//! cargo run --example highlight -- [-o FILE] [--ansi | --svg] [--reference DATE] [FILE | -]
//! ```
//!
//! Without a file it takes the article that the example `article` carries. The page needs no network and no
//! script: values appear under the pointer and by keyboard, dates stand on a line, quotations in a table.
//! `--ansi` writes for the terminal, `--svg` the picture in the README.

#![allow(unreachable_pub, reason = "the modules are shared with a test")]

mod ansi;
mod article;
mod html;
mod nest;
mod read;
#[path = "../article/record.rs"]
#[allow(dead_code, reason = "the record holds more than the page shows")]
mod record;
mod svg;
mod timeline;
mod visible;
mod when;

use article::Article;
use chrono::NaiveDateTime;
use std::{
    fs,
    io::{self, Read, Write},
    process::ExitCode,
};

/// The article that is shown where no file is named, and the short text of the picture.
const ARTICLE: &str = include_str!("../article/text/bruecke.txt");
const EXCERPT: &str = include_str!("excerpt.txt");

const USAGE: &str = "usage: highlight [-o FILE] [--ansi | --svg] [--reference DATE] [FILE | -]";

fn main() -> ExitCode {
    match Options::read(std::env::args().skip(1)).and_then(|options| run(&options)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("highlight: {message}");
            ExitCode::FAILURE
        }
    }
}

/// What is asked for.
struct Options {
    /// `None` for the carried text, `-` for standard input.
    file: Option<String>,
    /// `None` for standard output.
    output: Option<String>,
    form: Form,
    reference: Option<NaiveDateTime>,
}

/// The forms of output.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Html,
    Ansi,
    Svg,
}

impl Options {
    fn read(mut args: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options = Self { file: None, output: None, form: Form::Html, reference: None };
        while let Some(arg) = args.next() {
            match arg.as_str() {
                "-o" | "--output" => options.output = Some(args.next().ok_or("-o needs a file")?),
                "--ansi" => options.form = Form::Ansi,
                "--svg" => options.form = Form::Svg,
                "--reference" => {
                    let day = args.next().ok_or("--reference needs a date")?;
                    options.reference = Some(when::reference(&day)?);
                }
                "-" => options.file = Some(arg),
                other if other.starts_with('-') => {
                    return Err(format!("no such option: {other}\n{USAGE}"));
                }
                _ if options.file.is_some() => return Err(format!("one file at a time\n{USAGE}")),
                _ => options.file = Some(arg),
            }
        }
        Ok(options)
    }

    /// The text to show.
    fn text(&self) -> Result<String, String> {
        match self.file.as_deref() {
            None if self.form == Form::Svg => Ok(EXCERPT.to_owned()),
            None => Ok(ARTICLE.to_owned()),
            Some("-") => {
                let mut text = String::new();
                io::stdin()
                    .read_to_string(&mut text)
                    .map_err(|error| format!("standard input: {error}"))?;
                Ok(text)
            }
            Some(file) => fs::read_to_string(file).map_err(|error| format!("{file}: {error}")),
        }
    }
}

fn run(options: &Options) -> Result<(), String> {
    let text = options.text()?;
    let article: Article<'_> = read::article(&text, options.reference);
    let page = match options.form {
        Form::Html => html::page(&article),
        Form::Ansi => ansi::page(&article),
        Form::Svg => svg::picture(&article),
    };
    match &options.output {
        Some(file) => fs::write(file, page).map_err(|error| format!("{file}: {error}")),
        None => match io::stdout().lock().write_all(page.as_bytes()) {
            // Whoever read our output has seen enough.
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.to_string()),
            _ => Ok(()),
        },
    }
}
