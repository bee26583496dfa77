//! What a line is, and its parts: `[part] … [part] => KIND: part | part`.

use depesche::{
    Line,
    line::{LineKind, Part, ReadingTime},
    lines,
    source::SourceKind,
};

#[test]
fn lines_are_taken_apart() {
    super::check("line", |case| {
        let Some(found) = lines(&case.text).next() else { return Err("no line".to_owned()) };
        let parts: Vec<_> =
            found.value.parts().iter().map(|part| part.span.start..part.span.end).collect();
        if !case.answers.is_empty() && parts != case.answers {
            return Err(format!(
                "wanted {:?}\n  found  {:?}",
                super::slices(&case.text, &case.answers),
                super::slices(&case.text, &parts)
            ));
        }
        let kind = kind(found.value.kind());
        let names: Vec<_> = found.value.parts().iter().map(|part| name(&part.value)).collect();
        let written = if names == [kind.as_str()] || case.answers.is_empty() {
            kind
        } else {
            format!("{kind}: {}", names.join(" + "))
        };
        let wanted = case.values.join(" | ");
        if written == wanted { Ok(()) } else { Err(format!("wanted {wanted}\n  found  {written}")) }
    });
}

/// Every part slices, ascends and lies in its line; a line alone is read as in its page.
#[test]
fn spans_hold() {
    super::check("line", |case| {
        let page = format!("Kopf\n\n{}\r\n Fuß", case.text);
        let Some(found) = lines(&page).nth(1) else { return Err("no second line".to_owned()) };
        let mut last = found.span.start;
        for part in found.value.parts() {
            let whole = part.text(&page).is_some() && found.span.contains(part.span);
            if !whole || part.span.start < last {
                return Err(format!("{:?} in {:?}", part.span, found.span));
            }
            last = part.span.start;
        }
        let alone = Line::parse(&case.text);
        let own = found.value.clone().into_owned();
        if alone.kind() != found.value.kind() || alone.parts().len() != own.parts().len() {
            return Err(format!("alone {:?}, in the page {:?}", alone.kind(), own.kind()));
        }
        Ok(())
    });
}

fn kind(kind: LineKind) -> String {
    match kind {
        LineKind::Notice(notice) => notice.to_string(),
        LineKind::ReadingTime => "reading".to_owned(),
        other => format!("{other:?}").to_lowercase(),
    }
}

fn name(part: &Part<'_>) -> String {
    match part {
        Part::Stamp(_) => "stamp".to_owned(),
        Part::Source(source) => match source.kind() {
            SourceKind::Byline => "byline".to_owned(),
            SourceKind::Dateline => "dateline".to_owned(),
            SourceKind::Credit => "credit".to_owned(),
            SourceKind::Copyright => "copyright".to_owned(),
            other => format!("{other:?}").to_lowercase(),
        },
        Part::Notice(notice) => notice.to_string(),
        Part::ReadingTime(_) => "reading".to_owned(),
        Part::Text => "text".to_owned(),
        _ => "?".to_owned(),
    }
}

#[test]
fn blank_lines_are_none() {
    assert_eq!(lines("").count(), 0);
    assert_eq!(lines("\n \u{a0}\n\u{feff}\r\n\t").count(), 0);
    assert_eq!(lines("\u{feff}Politik").count(), 1);
    assert_eq!(lines("eins\u{2028}zwei\r\ndrei").count(), 3);
}

#[test]
fn reading_times_print_and_parse() {
    for (text, minutes) in [
        ("Lesedauer: 4 Minuten", 4),
        ("Lesezeit: 3 Min.", 3),
        ("3 Min Lesezeit", 3),
        ("Lesedauer etwa 2 Min", 2),
        ("Lesezeit: ca. 12 Minuten", 12),
        ("5 Minute(n) Lesezeit", 5),
        ("LESEDAUER: 1 MINUTE", 1),
    ] {
        let time: ReadingTime = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(time.minutes(), minutes, "{text}");
        assert_eq!(time.to_string().parse(), Ok(time), "{text}");
    }
    for text in [
        "Lesedauer: viele Minuten",
        "4 Minuten",
        "Lesezeit: 3 Meter",
        "Lesedauer: 4000 Minuten",
        "",
    ] {
        assert!(text.parse::<ReadingTime>().is_err(), "{text}");
    }
}
