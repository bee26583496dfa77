//! A grammar of one's own for the lines of an agency's ticker, put together from `depesche::grammar`.
//!
//! ```text
//! cargo run --example own_grammar
//!
//! EIL  2025-04-04 10:42  KIEL (dpa)         Kanalbrücke nach Schiffsunfall gesperrt
//!      2025-04-04 10:58  Wien/Graz (APA)    Schneefall legt die Südbahn lahm
//! line 3: no dispatch from `Landtag vertagt …` on
//! VORR 2025-04-04 11:20  Rom (KNA)          Konklave beginnt am 7. Mai
//! ```
//!
//! The parsers are generic over the error: nom's own does, and so does any other that can hold what
//! was expected. They never cut, so that `alt` and `opt` work around them.

use depesche::{
    Source,
    date::{CalendarDate, ClockTime},
    grammar::{GrammarError, calendar_date, clock_time, dateline},
};
use nom::{
    IResult, Parser,
    branch::alt,
    bytes::complete::tag,
    character::complete::{char, not_line_ending},
    combinator::{opt, value},
    sequence::terminated,
};

const TICKER: &str = "\
EIL 4. April 2025, 10.42 Uhr | KIEL (dpa) – Kanalbrücke nach Schiffsunfall gesperrt
04.04.2025, 10:58 Uhr | Wien/Graz (APA) - Schneefall legt die Südbahn lahm
4. April 2025, 11.05 Uhr | Landtag vertagt sich auf Mai
VORRANG 4.4.2025, 11.20 Uhr | Rom (KNA). Konklave beginnt am 7. Mai";

/// How urgent a dispatch is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Priority {
    Flash,
    Urgent,
}

/// One line of the ticker.
#[derive(Debug)]
struct Dispatch<'t> {
    priority: Option<Priority>,
    date: CalendarDate,
    clock: ClockTime,
    dateline: Source<'t>,
    headline: &'t str,
}

/// `EIL 4. April 2025, 10.42 Uhr | KIEL (dpa) – Kanalbrücke gesperrt`
fn dispatch<'a, E: GrammarError<'a>>(input: &'a str) -> IResult<&'a str, Dispatch<'a>, E> {
    let (rest, priority) = opt(terminated(priority, char(' '))).parse(input)?;
    let (rest, date) = terminated(calendar_date, tag(", ")).parse(rest)?;
    let (rest, clock) = terminated(clock_time, tag(" | ")).parse(rest)?;
    let (rest, dateline) = dateline(rest)?;
    let (rest, headline) = not_line_ending(rest)?;
    Ok((rest, Dispatch { priority, date, clock, dateline, headline: headline.trim() }))
}

/// `EIL` or `VORRANG`
fn priority<'a, E: GrammarError<'a>>(input: &'a str) -> IResult<&'a str, Priority, E> {
    let flash = value(Priority::Flash, tag("EIL"));
    let urgent = value(Priority::Urgent, tag("VORRANG"));
    alt((flash, urgent)).parse(input)
}

fn main() {
    for (number, line) in TICKER.lines().enumerate() {
        match dispatch::<nom::error::Error<&str>>(line) {
            Ok((_, dispatch)) => println!("{}", written(&dispatch)),
            Err(nom::Err::Error(error) | nom::Err::Failure(error)) => {
                let start: String = error.input.chars().take(16).collect();
                println!("line {}: no dispatch from `{start}…` on", number + 1);
            }
            Err(nom::Err::Incomplete(_)) => println!("line {}: cut off", number + 1),
        }
    }
}

/// One line for a newsroom's screen.
fn written(dispatch: &Dispatch<'_>) -> String {
    let priority = match dispatch.priority {
        Some(Priority::Flash) => "EIL",
        Some(Priority::Urgent) => "VORR",
        None => "",
    };
    let day = dispatch.date.to_naive().map_or_else(String::new, |day| day.to_string());
    let clock = dispatch.clock.to_naive().map_or_else(String::new, |time| time.to_string());
    let clock = clock.strip_suffix(":00").unwrap_or(&clock);
    let texts = |parts: &mut dyn Iterator<Item = &depesche::source::Part<'_>>| {
        parts.map(|part| part.text().to_owned()).collect::<Vec<_>>().join("/")
    };
    let places = texts(&mut dispatch.dateline.places());
    let agencies = texts(&mut dispatch.dateline.agencies());
    let dateline = format!("{places} ({agencies})");
    format!("{priority:<5}{day} {clock}  {dateline:<18} {}", dispatch.headline)
}
