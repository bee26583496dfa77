//! What was asked for on the command line.

use chrono::{NaiveDate, NaiveDateTime};
use depesche::date::Anchor;
use std::{fmt, path::PathBuf};

/// Where a page comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// The example's own.
    Carried,
    Stdin,
    File(PathBuf),
}

impl fmt::Display for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Carried => f.write_str("the article carried along"),
            Self::Stdin => f.write_str("standard input"),
            Self::File(path) => path.display().fmt(f),
        }
    }
}

/// The command line; what cannot be followed is a complaint, the rest is still done.
#[derive(Debug, Default)]
pub struct Options {
    pub inputs: Vec<Input>,
    pub json: bool,
    pub help: bool,
    pub reference: Option<Anchor>,
    pub complaints: Vec<String>,
}

impl Options {
    /// Reads the arguments behind the program's name.
    pub fn read(args: impl Iterator<Item = String>) -> Self {
        let mut options = Self::default();
        let mut args = args.peekable();
        while let Some(arg) = args.next() {
            match arg.as_str() {
                "--json" => options.json = true,
                "-h" | "--help" => options.help = true,
                "--reference" => options.refer(args.next_if(|arg| !arg.starts_with("--"))),
                "-" => options.inputs.push(Input::Stdin),
                _ if arg.starts_with('-') => options
                    .complaints
                    .push(format!("no such option: {arg} (there are --json and --reference DATE)")),
                _ => options.inputs.push(Input::File(arg.into())),
            }
        }
        if options.inputs.is_empty() && options.complaints.is_empty() && !options.help {
            options.inputs.push(Input::Carried);
        }
        options
    }

    /// Takes the day of reference: `2025-04-04`, with a time behind `T` or without.
    fn refer(&mut self, arg: Option<String>) {
        let Some(arg) = arg else {
            self.complaints.push("--reference needs a date, e.g. 2025-04-04".to_owned());
            return;
        };
        self.reference = reference(&arg);
        if self.reference.is_none() {
            let complaint = format!("--reference: `{arg}` is no date; write it as 2025-04-04");
            self.complaints.push(complaint);
        }
    }
}

/// `2025-04-04`, `2025-04-04T10:30`.
pub fn reference(text: &str) -> Option<Anchor> {
    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d");
    let minute = || {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M")
            .or_else(|_| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S"))
    };
    day.map(Anchor::from).or_else(|_| minute().map(Anchor::from)).ok()
}
