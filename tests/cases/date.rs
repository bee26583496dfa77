//! Dates: the value is what `Display` writes. Every date found must also be read from its words alone, and
//! from what `Display` writes of it, to the same value.

use crate::{Case, check, run};
use depesche::{Date, dates};

#[test]
fn finds_what_is_marked() {
    run("date", |case| {
        dates(&case.text).map(|found| (found.span.into(), found.value.to_string())).collect()
    });
}

#[test]
fn reads_alone_what_it_found() {
    check("date", alone);
}

fn alone(case: &Case) -> Result<(), String> {
    for found in dates(&case.text) {
        let words = found.text(&case.text).unwrap_or_default();
        // At the start of a sentence the capital of "Morgen" says nothing.
        if words.to_lowercase().starts_with("morgen") {
            continue;
        }
        match words.parse::<Date>() {
            Ok(value) if value == found.value => {}
            other => {
                return Err(format!("{words:?}\n  found {:?}\n  alone {other:?}", found.value));
            }
        }
    }
    Ok(())
}

#[test]
fn reads_what_it_writes() {
    check("date", written);
}

fn written(case: &Case) -> Result<(), String> {
    for found in dates(&case.text) {
        let words = found.value.to_string();
        match words.parse::<Date>() {
            Ok(value) if value == found.value => {}
            other => {
                return Err(format!("{words:?}\n  found {:?}\n  again {other:?}", found.value));
            }
        }
    }
    Ok(())
}
