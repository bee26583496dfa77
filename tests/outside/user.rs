//! A program of somebody else's: built and run by `.ci/outside` against the packed crate, outside the
//! repository. Uses each family in each of the four ways. Not a test target of this crate.

use chrono::NaiveDate;
use depesche::{
    Date, Expected, Item, Quote, Source, Stamp,
    date::{CalendarDate, Rules, resolved, timexes},
    dates, grammar, lines, quotes, scan, sources, stamps,
};
use nom::{IResult, Parser, bytes::complete::tag, error::Error, sequence::preceded};

const TEXT: &str = "\
Stand: 04.04.2025 03:51 Uhr
Von Clara Muster und Otto Beispiel
KIEL (dpa/lno) – Am Dienstag tagt der Rat. „Das ist gut so“, sagte Petra Vogt.
Laut Polizei wurde niemand verletzt. Vor drei Jahren war das anders.
Quelle: kuestenbote.example, cmb/dpa
";

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

fn main() -> Result<()> {
    grammars()?;
    whole_strings()?;
    running_text();
    meaning()?;
    detached()?;
    println!("each family was used in each of its ways");
    Ok(())
}

/// 1. nom grammars of our own.
fn grammars() -> Result<()> {
    fn ticker(input: &str) -> IResult<&str, Date> {
        preceded(tag("+++ "), grammar::date::<Error<&str>>).parse(input)
    }
    let (rest, date) = ticker("+++ 4. April 2025 +++")?;
    assert_eq!(rest, " +++");
    assert!(matches!(date, Date::Calendar(_)));
    let (rest, _) = grammar::stamp::<Error<&str>>("Stand: 04.04.2025 03:51 Uhr | Teilen")
        .map_err(|e| e.to_string())?;
    assert_eq!(rest, " | Teilen");
    let (_, quotation) =
        grammar::quotation::<Error<&str>>("„Ja“, sagte sie").map_err(|e| e.to_string())?;
    assert_eq!(quotation.text(), "Ja");
    let (_, source) =
        grammar::source_line::<Error<&str>>("Quelle: dpa").map_err(|e| e.to_string())?;
    assert_eq!(source.agencies().count(), 1);
    Ok(())
}

/// 2. Whole strings, with errors that say where and what.
fn whole_strings() -> Result<()> {
    assert!("4. April 2025".parse::<CalendarDate>()?.to_naive().is_some());
    assert!("vor drei Jahren".parse::<Date>().is_ok());
    assert!("Stand: 04.04.2025 03:51 Uhr".parse::<Stamp>()?.to_naive().is_some());
    assert_eq!(Source::parse("Quelle: ntv.de, jpe/AFP")?.agencies().count(), 1);
    assert_eq!(Quote::parse("„Ja“")?.text(), "Ja");
    let error = "31.02.2025".parse::<CalendarDate>().unwrap_err();
    assert!(error.is_impossible());
    let error = "4. Aprul 2025".parse::<CalendarDate>().unwrap_err();
    assert_eq!((error.offset(), error.expected()), (3, Expected::Month));
    Ok(())
}

/// 3. Running text.
fn running_text() {
    assert!(dates(TEXT).count() >= 3);
    assert_eq!(stamps(TEXT).count(), 1);
    assert!(sources(TEXT).count() >= 3);
    assert!(quotes(TEXT).count() >= 2);
    assert_eq!(lines(TEXT).count(), 5);
    let all =
        dates(TEXT).count() + stamps(TEXT).count() + sources(TEXT).count() + quotes(TEXT).count();
    assert_eq!(scan(TEXT).count(), all);
    assert!(scan(TEXT).any(|found| matches!(found.value, Item::Quote(_))));
    for found in scan(TEXT) {
        assert!(found.text(TEXT).is_some());
    }
}

/// 4. Meaning.
fn meaning() -> Result<()> {
    let day = NaiveDate::from_ymd_opt(2025, 4, 4).ok_or("no such day")?;
    let rules = Rules::new();
    let past = "vor drei Jahren".parse::<Date>()?.resolve(day, &rules).ok_or("no meaning")?;
    assert_eq!(past.start().date().to_string().get(..4), Some("2022"));
    assert!(resolved(TEXT, day, &rules).any(|(_, meaning)| meaning.is_some()));
    assert!(timexes(TEXT, day, &rules).any(|found| found.value.value().to_string() == "P3Y"));
    Ok(())
}

/// Values outlive their text, and go through serde.
fn detached() -> Result<()> {
    let owned: Vec<Source<'static>> = {
        let text = String::from(TEXT);
        sources(&text).map(|found| found.value.into_owned()).collect()
    };
    let json = serde_json::to_string(&owned)?;
    let back: Vec<Source<'static>> = serde_json::from_str(&json)?;
    assert_eq!(owned, back);
    Ok(())
}
