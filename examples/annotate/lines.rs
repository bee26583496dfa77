//! One line of a page each: its label and its fields, as the line corpus names them.

#[path = "../article/label.rs"]
#[allow(clippy::duplicate_mod, reason = "the record has its own; nothing is written twice")]
#[allow(unreachable_pub, reason = "shared with the article example")]
mod label;

use crate::document::{Document, Offsets};
use depesche::{
    Line, Source, Stamp,
    date::{CalendarDate, Date, Day as DateDay, TimeOfDay, Unit, Year},
    source::PartKind,
    stamp::{self, Day, Precision, Role},
};
use label::Label;
use serde_json::{Map, Value, json};

/// Labels the document's text as one line between `prev` and `next`.
pub fn annotate(document: &Document, _offsets: &Offsets) -> Map<String, Value> {
    let line = Line::parse(&document.text);
    let neighbour = |text: &'_ Option<String>| {
        text.as_deref()
            .filter(|text| !text.trim().is_empty())
            .map(|text| Line::parse(text).into_owned())
    };
    let (before, after) = (neighbour(&document.prev), neighbour(&document.next));
    let label = label::label(&line, before.as_ref(), after.as_ref());
    let mut answer = Map::new();
    answer.insert("label".into(), json!(label.to_string()));
    answer.insert("fields".into(), Value::Object(fields(&line, label)));
    answer
}

/// What the line holds.
fn fields(line: &Line<'_>, label: Label) -> Map<String, Value> {
    let mut fields = Map::new();
    if let Some(source) = label::source(line, label) {
        of_source(&source, &mut fields);
    }
    let is_time =
        matches!(label, Label::Stand | Label::Published | Label::Updated | Label::RelativeTime);
    let mut stamps = line.stamps();
    if is_time && let Some(stamp) = stamps.next() {
        time(&stamp, label, &mut fields);
    }
    for stamp in stamps {
        let key = match stamp.role() {
            Some(Role::Stand) => "stand",
            Some(Role::Updated) => "updated",
            _ if is_time => continue,
            _ => "published",
        };
        fields.entry(key).or_insert_with(|| written(&stamp));
    }
    if label == Label::Dateline
        && let Some(found) = stamp::stamps(line.text()).next()
    {
        fields.entry("date").or_insert_with(|| written(&found.value));
        fields.remove("published");
    }
    if is_time {
        for source in line.sources() {
            of_source(source, &mut fields);
        }
    }
    if let Some(time) = line.reading_time() {
        fields.insert("reading_minutes".into(), json!(time.minutes()));
    }
    fields
}

/// The line's own time.
fn time(stamp: &Stamp, label: Label, fields: &mut Map<String, Value>) {
    let Value::Object(own) = written(stamp) else { return };
    match own.get("relative") {
        Some(Value::Object(relative)) if label == Label::RelativeTime => {
            fields.extend(relative.clone());
        }
        _ => fields.extend(own),
    }
}

/// A time as the corpus writes it: `2025-04-04T03:51` and its precision.
fn written(stamp: &Stamp) -> Value {
    let precision = match stamp.precision() {
        _ if stamp.day().is_none() && stamp.clock().is_some() => "time",
        Precision::Year => "year",
        Precision::Month => "month",
        Precision::Week => "week",
        Precision::Hour => "hour",
        Precision::Minute => "minute",
        Precision::Second => "second",
        _ => "day",
    };
    let clock = stamp.clock().map(|clock| match (clock.minute(), clock.second()) {
        (minute, Some(second)) => {
            format!("{:02}:{:02}:{second:02}", clock.hour(), minute.unwrap_or(0))
        }
        (minute, None) => format!("{:02}:{:02}", clock.hour(), minute.unwrap_or(0)),
    });
    let relative = match (stamp.ago(), stamp.day()) {
        (Some(ago), _) => {
            json!({"amount": ago.amount(), "unit": unit(ago.unit()), "direction": "past"})
        }
        (_, Some(Day::FromToday(days))) => json!({"day_offset": days, "time": clock}),
        _ => {
            let date = stamp.date().map(|date| day(&date));
            let datetime = match (date, clock) {
                (Some(date), Some(clock)) => format!("{date}T{clock}"),
                (Some(date), None) => date,
                (None, Some(clock)) => format!("T{clock}"),
                (None, None) => String::new(),
            };
            return json!({"datetime": datetime, "precision": precision});
        }
    };
    json!({"datetime": null, "precision": precision, "relative": relative})
}

/// A calendar date as far as it is written: `2025-04-04`, `2016-11`, `--11-07`.
fn day(date: &CalendarDate) -> String {
    let year = match date.year() {
        // Pages of the web: two digits mean this century, but for the seventies on.
        Some(Year::Short(year)) => {
            format!("{}", if year < 70 { 2000 } else { 1900 } + i32::from(year))
        }
        Some(year) => format!("{:04}", year.number().unwrap_or(0)),
        None => "-".to_owned(),
    };
    match (date.month(), date.day()) {
        (Some(month), Some(day)) => format!("{year}-{month:02}-{day:02}"),
        (Some(month), None) => format!("{year}-{month:02}"),
        _ => year,
    }
}

fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Second => "second",
        Unit::Minute => "minute",
        Unit::Hour => "hour",
        Unit::Week => "week",
        Unit::Month => "month",
        Unit::Year => "year",
        _ => "day",
    }
}

/// The names of a source by what they are.
fn of_source(source: &Source<'_>, fields: &mut Map<String, Value>) {
    const SINGLE: &[(PartKind, &str)] = &[
        (PartKind::Holder, "holder"),
        (PartKind::Years, "year"),
        (PartKind::Id, "dpaid"),
        (PartKind::Role, "role"),
        (PartKind::Genre, "role"),
    ];
    const LISTS: &[(PartKind, &str)] = &[
        (PartKind::Outlet, "outlets"),
        (PartKind::Agency, "agencies"),
        (PartKind::Desk, "desks"),
        (PartKind::Initials, "initials"),
        (PartKind::Author, "authors"),
        (PartKind::Translator, "translators"),
        (PartKind::Illustrator, "illustrators"),
        (PartKind::Place, "places"),
        (PartKind::Credit, "credits"),
    ];
    for &(kind, key) in LISTS {
        let names: Vec<_> = source.of_kind(kind).map(depesche::source::Part::text).collect();
        if !names.is_empty() {
            fields.entry(key).or_insert_with(|| json!(names));
        }
    }
    for &(kind, key) in SINGLE {
        if let Some(part) = source.of_kind(kind).next() {
            fields.entry(key).or_insert_with(|| json!(part.text()));
        }
    }
    if source.is_generic() {
        fields.insert("generic_agencies".into(), json!(true));
    }
    for (key, date) in [("date", source.date()), ("stand", source.stand())] {
        if let Some(date) = date.and_then(of_date) {
            fields.entry(key).or_insert(date);
        }
    }
}

/// The date of a note or dateline as the corpus writes it.
fn of_date(date: Date) -> Option<Value> {
    let moment = date.moment()?;
    let DateDay::Calendar(date) = moment.day()? else { return None };
    let (clock, precision) = match moment.time() {
        Some(TimeOfDay::Clock(clock)) => {
            (format!("T{:02}:{:02}", clock.hour(), clock.minute().unwrap_or(0)), "minute")
        }
        _ if date.day().is_some() => (String::new(), "day"),
        _ => (String::new(), "month"),
    };
    Some(json!({"datetime": format!("{}{clock}", day(&date)), "precision": precision}))
}
