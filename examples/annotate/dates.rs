//! `dates`: what the library finds and what it means, and the TimeML view of the same text.

use crate::document::{Document, Offsets};
use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta, Timelike};
use depesche::{
    Date, Found, Span,
    date::{Anchor, Grain, Resolved, Rules, Side, Timex, TimexKind, TimexValue, resolved, timexes},
};
use serde_json::{Map, Value, json};

/// What an article's own day decides.
static RULES: Rules = Rules::new();

/// Answers one document.
pub fn annotate(document: &Document, offsets: &Offsets) -> Map<String, Value> {
    let mut fields = Map::new();
    let (dates, timex) = views(&document.text, document.reference, offsets);
    fields.insert("dates".into(), dates.into());
    fields.insert("timex".into(), timex.into());
    fields
}

/// The two views of a text, `dates` and `timex`. Without a reference only those values are given that
/// are the same seen from any day.
pub fn views(text: &str, anchor: Option<Anchor>, offsets: &Offsets) -> (Vec<Value>, Vec<Value>) {
    match anchor {
        Some(anchor) => (found(text, anchor, offsets), timex(text, anchor, offsets)),
        None => unanchored(text, offsets),
    }
}

fn found(text: &str, anchor: Anchor, offsets: &Offsets) -> Vec<Value> {
    let whole: Vec<_> = timexes(text, anchor, &RULES).collect();
    resolved(text, anchor, &RULES)
        .map(|(found, meant)| {
            let inside = about(&whole, found.span);
            let only = inside.clone().next().filter(|_| inside.count() == 1);
            let only = only.map(|timex| timex.value).filter(|timex| says_it(found.value, *timex));
            let value = match found.value {
                // TimeML has its clock time apart.
                Date::Recurring(recurring) => Some(TimexValue::Recurring(recurring)),
                _ => only.map(|timex| timex.value()),
            };
            row(found, meant.as_ref(), value, offsets)
        })
        .collect()
}

/// The expressions of TimeML inside a span or around it; they ascend and do not overlap.
fn about(all: &[Found<Timex>], span: Span) -> impl Iterator<Item = &Found<Timex>> + Clone {
    let from = all.partition_point(|timex| timex.span.end <= span.start);
    let rest = all.get(from..).unwrap_or_default();
    let overlapping = rest.iter().take_while(move |timex| timex.span.start < span.end);
    overlapping.filter(move |timex| span.contains(timex.span) || timex.span.contains(span))
}

/// Whether the value of the one TIMEX3 inside is that of the whole: not `P3Y` for `vor drei Jahren`.
fn says_it(date: Date, timex: Timex) -> bool {
    matches!(date, Date::Length(_) | Date::Recurring(_))
        || timex.kind() != TimexKind::Duration
        || date.moment().is_some()
}

fn row(
    Found { span, value: date }: Found<Date>,
    meant: Option<&Resolved>,
    value: Option<TimexValue>,
    offsets: &Offsets,
) -> Value {
    let (start, end) =
        meant.map_or((None, None), |meant| ends(meant, matches!(date, Date::Range(_))));
    json!({
        "start": offsets.at(span.start),
        "end": offsets.at(span.end),
        "start_value": start,
        "end_value": end,
        "value": value.map(|value| value.to_string()),
        "open": meant.and_then(Resolved::side).map(|side| match side {
            Side::Until | Side::Before => "before",
            _ => "after",
        }),
        "offset": meant.and_then(Resolved::offset).map(|offset| offset.to_string()),
    })
}

fn timex(text: &str, anchor: Anchor, offsets: &Offsets) -> Vec<Value> {
    timexes(text, anchor, &RULES)
        .map(|found| {
            json!({
                "start": offsets.at(found.span.start),
                "end": offsets.at(found.span.end),
                "type": found.value.kind().to_string(),
                "value": found.value.value().to_string(),
            })
        })
        .collect()
}

/// Both views seen from two days far apart; what differs is not known.
fn unanchored(text: &str, offsets: &Offsets) -> (Vec<Value>, Vec<Value>) {
    let seen = |year| NaiveDate::from_ymd_opt(year, 5, 17).map(Anchor::from);
    let (Some(here), Some(there)) = (seen(1903), seen(2236)) else { return Default::default() };
    let both = |rows: fn(&str, Anchor, &Offsets) -> Vec<Value>, known: &[&str]| {
        let mut here = rows(text, here, offsets);
        for (row, other) in here.iter_mut().zip(rows(text, there, offsets)) {
            if *row != other {
                for key in known {
                    row[*key] = Value::Null;
                }
            }
        }
        here
    };
    let mut timex = both(timex, &["value"]);
    timex.retain(|row| !row["value"].is_null());
    (both(found, &["start_value", "end_value", "value"]), timex)
}

/// The first and the last unit of a stretch; of one side of it the end that is named.
fn ends(meant: &Resolved, is_range: bool) -> (Option<String>, Option<String>) {
    let grain = meant.grain();
    let first = written(meant.start(), grain);
    match meant.side() {
        Some(Side::Until | Side::Before) => return (None, Some(first)),
        Some(Side::From | Side::Since | Side::After) => return (Some(first), None),
        _ => {}
    }
    // The hand of a clock stands on the end of 10 bis 12 Uhr, and on the end of the evening.
    let last = if grain > Grain::PartOfDay {
        written(meant.end() - TimeDelta::seconds(1), grain)
    } else if grain == Grain::PartOfDay || is_range {
        written(meant.end(), grain)
    } else {
        return (Some(first), None);
    };
    let end = (last != first).then_some(last);
    (Some(first), end)
}

/// A moment cut at a grain: `2013`, `2013-Q1`, `2013-02`, `2013-W07`, `2013-02-12`, `2013-02-12T15:04`.
fn written(at: NaiveDateTime, grain: Grain) -> String {
    let (day, week) = (at.date(), at.date().iso_week());
    let year =
        |year: i32| if year > 0 { format!("{year:04}") } else { format!("BC{:04}", 1 - year) };
    let of_year = year(day.year());
    let of_day = format!("{of_year}-{:02}-{:02}", day.month(), day.day());
    let (hour, minute, second) = (at.hour(), at.minute(), at.second());
    match grain {
        Grain::Year | Grain::Decade | Grain::Century => of_year,
        Grain::Quarter => format!("{of_year}-Q{}", day.month().div_ceil(3)),
        Grain::Month | Grain::HalfYear => format!("{of_year}-{:02}", day.month()),
        Grain::Week => format!("{}-W{:02}", year(week.year()), week.week()),
        Grain::Hour | Grain::PartOfDay => format!("{of_day}T{hour:02}"),
        Grain::Minute => format!("{of_day}T{hour:02}:{minute:02}"),
        Grain::Second => format!("{of_day}T{hour:02}:{minute:02}:{second:02}"),
        _ => of_day,
    }
}
