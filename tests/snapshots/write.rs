//! What every way in makes of a text, a line for each find.

use chrono::NaiveDateTime;
use depesche::{
    Found, Quote, Source, Span,
    date::{
        Anchor, Carry, NextWeekday, Pick, Resolved, Rules, Seasons, TwoDigitYear, resolved, timexes,
    },
    dates,
    line::{Line, LineKind, Part},
    lines, quoted, quotes, sources, stamps,
};
use std::fmt::{Debug, Write as _};

/// Rules that decide otherwise than the default in everything.
const OTHERS: &[(&str, Rules)] = &[
    (
        "past",
        Rules::new()
            .weekday(Pick::Past)
            .year(Pick::Past)
            .next_weekday(NextWeekday::OfNextWeek)
            .two_digit_year(TwoDigitYear::Pivot(30))
            .seasons(Seasons::Astronomical)
            .clock_day(Carry::Off)
            .story_year(Carry::Off)
            .day_under_discussion(Carry::Off)
            .diary(Carry::Off),
    ),
    (
        "future",
        Rules::new()
            .weekday(Pick::Future)
            .year(Pick::Future)
            .two_digit_year(TwoDigitYear::Reject)
            .diary(Carry::Off),
    ),
    ("nearest", Rules::new().weekday(Pick::Nearest).year(Pick::Nearest)),
    ("same", Rules::new().weekday(Pick::Same).year(Pick::Same)),
];

/// Writes everything about one text.
pub fn text(all: &mut String, text: &str, reference: Anchor) {
    for line in text.lines() {
        let _ = writeln!(
            all,
            "> {}",
            line.escape_debug().collect::<String>().replace("\\\"", "\"").replace("\\'", "'")
        );
    }
    meanings(all, text, reference);
    for found in stamps(text) {
        put(all, "stamp", text, found.span, &compact(&found.value), &found.value.to_string());
    }
    for found in sources(text) {
        source(all, "source", &found.value);
    }
    let said: Vec<_> = quotes(text).collect();
    for found in &said {
        quote(all, "quote", &found.value);
    }
    for found in quoted(text).filter(|found| !said.contains(found)) {
        quote(all, "quoted", &found.value);
    }
    for found in lines(text) {
        line(all, text, &found);
    }
}

/// `what 3 "4. April" VALUE => printed`, the last where it is not the words themselves.
fn put(all: &mut String, what: &str, text: &str, span: Span, value: &str, printed: &str) {
    let words = span.of(text).unwrap_or("<off the edge>");
    let _ = write!(all, "{what} {} {words:?} {value}", span.start);
    let _ = if printed == words { writeln!(all) } else { writeln!(all, " => {printed}") };
}

fn meanings(all: &mut String, text: &str, reference: Anchor) {
    let by_default = Rules::new();
    let others: Vec<Vec<_>> =
        OTHERS.iter().map(|(_, rules)| resolved(text, reference, rules).collect()).collect();
    for (at, (found, meant)) in resolved(text, reference, &by_default).enumerate() {
        put(all, "date", text, found.span, &compact(&found.value), &found.value.to_string());
        let meant = shown(meant);
        let mut told = vec![meant.clone()];
        let alone = shown(found.value.resolve(reference, &by_default));
        if alone != meant {
            told.push(format!("alone {alone}"));
        }
        for ((name, _), other) in OTHERS.iter().zip(&others) {
            let other = shown(other.get(at).and_then(|(_, meant)| *meant));
            if other != meant {
                told.push(format!("{name} {other}"));
            }
        }
        let _ = writeln!(all, "  = {}", told.join(", "));
    }
    assert_eq!(dates(text).count(), resolved(text, reference, &by_default).count(), "{text}");
    let others: Vec<Vec<_>> =
        OTHERS.iter().map(|(_, rules)| timexes(text, reference, rules).collect()).collect();
    for (at, found) in timexes(text, reference, &by_default).enumerate() {
        let mut told = found.value.to_string();
        for ((name, _), other) in OTHERS.iter().zip(&others) {
            let same = other.get(at).is_none_or(|other| *other == found);
            let other =
                other.get(at).map_or_else(String::new, |other| other.value.value().to_string());
            let _ = if same { Ok(()) } else { write!(told, ", {name} {other}") };
        }
        put(all, "timex", text, found.span, &told, found.text(text).unwrap_or(""));
    }
}

/// `2025-04-04/1d Day`: the start, how long it lasts, the grain; an open side and an offset where there is one.
pub fn shown(meant: Option<Resolved>) -> String {
    let Some(meant) = meant else { return "none".to_owned() };
    let mut shown = format!("{}/{}", at(meant.start()), at(meant.end()));
    let _ = write!(shown, " {:?}", meant.grain());
    if let Some(side) = meant.side() {
        let open = |side: Option<NaiveDateTime>| side.map_or("..".to_owned(), at);
        let _ = write!(shown, " {side:?} {}/{}", open(meant.opens()), open(meant.closes()));
    }
    if let Some(offset) = meant.offset() {
        let _ = write!(shown, " {offset}");
    }
    shown
}

/// A day without its clock where that is midnight.
fn at(at: NaiveDateTime) -> String {
    at.to_string().replace(' ', "T").trim_end_matches(":00").trim_end_matches("T00").to_owned()
}

fn source(all: &mut String, what: &str, source: &Source<'_>) {
    let span = source.span();
    let _ = write!(all, "{what} {} {:?} {:?}:", span.start, source.text(), source.kind());
    for part in source.parts() {
        let _ = write!(all, " {:?} {} {}", part.kind(), part.span().start, part.text());
        let more = [
            part.agency().map(|agency| format!("{agency:?}")),
            part.desk().map(str::to_owned),
            part.date().map(|date| compact(&date)),
        ];
        let more: Vec<_> = more.into_iter().flatten().collect();
        let _ = if more.is_empty() { Ok(()) } else { write!(all, " ({})", more.join(", ")) };
        all.push(';');
    }
    let printed = source.to_string();
    let _ = if printed == source.text() { writeln!(all) } else { writeln!(all, " => {printed}") };
}

fn quote(all: &mut String, what: &str, quote: &Quote<'_>) {
    let _ = write!(all, "{what} {:?} {:?}", quote.kind(), quote.rule());
    let places = |spans: &[Span]| {
        let spans: Vec<_> =
            spans.iter().map(|span| format!("{}-{}", span.start, span.end)).collect();
        spans.join("+")
    };
    let inner = quote.inner();
    let _ = write!(all, " {} in {}: {}", places(&[inner]), places(quote.spans()), quote.text());
    if let Some(speaker) = quote.speaker() {
        let mention = speaker.mention();
        let _ = write!(all, "; by {} {}", mention.span().start, mention.text());
        let name = speaker.name().map(|name| format!("{} {}", name.span().start, name.text()));
        let _ = name.map_or(Ok(()), |name| write!(all, " ({name})"));
        let pronoun = if speaker.is_pronoun() { ", pronoun" } else { "" };
        let carried = if speaker.is_carried() { ", carried" } else { "" };
        let _ = write!(all, "{pronoun}{carried}");
    }
    for cue in quote.cue() {
        let _ = write!(all, "; cue {} {}", cue.span().start, cue.text());
    }
    let _ = if quote.frame().is_empty() {
        Ok(())
    } else {
        write!(all, "; frame {}", places(quote.frame()))
    };
    let _ = quote.style().map_or(Ok(()), |style| write!(all, "; {style:?}"));
    let _ = if quote.depth() == 0 { Ok(()) } else { write!(all, "; depth {}", quote.depth()) };
    let open = if quote.is_closed() { "" } else { "; open" };
    let score = if quote.score() == 0 { String::new() } else { format!("; {}", quote.score()) };
    let _ = writeln!(all, "{open}{score}");
}

fn line(all: &mut String, text: &str, found: &Found<Line<'_>>) {
    let line = &found.value;
    let plain = matches!(line.parts(), [part] if matches!(part.value, Part::Text) && part.span == found.span);
    if line.kind() == LineKind::Text && plain && !line.has_bullet() {
        return;
    }
    let bullet = if line.has_bullet() { " bullet" } else { "" };
    let _ = write!(all, "line {}-{} {:?}{bullet}:", found.span.start, found.span.end, line.kind());
    let same = found.text(text) == Some(line.text());
    let _ = if same { Ok(()) } else { write!(all, " {:?}", line.text()) };
    for part in line.parts() {
        let what = match &part.value {
            Part::Source(source) => {
                let kinds: Vec<_> =
                    source.parts().iter().map(|p| format!("{:?} {}", p.kind(), p.text())).collect();
                format!("{:?}[{}]", source.kind(), kinds.join("; "))
            }
            Part::Stamp(stamp) => compact(stamp),
            other => format!("{other:?}"),
        };
        let _ = write!(all, " {}-{} {what};", part.span.start, part.span.end);
    }
    all.push('\n');
}

/// What `Debug` writes, without what is none and without the names of the types inside their variants.
fn compact(value: &impl Debug) -> String {
    let full = format!("{value:?}");
    let mut short = String::new();
    let mut rest = full.as_str();
    // A field that is none goes with its name, `Some(…)` is what it holds.
    let mut somes = Vec::new();
    while let Some(c) = rest.chars().next() {
        if let Some(behind) = rest.strip_prefix("Some(") {
            somes.push(true);
            rest = behind;
            continue;
        }
        let (name, behind) = rest.split_once(": None").unwrap_or(("", rest));
        if !name.is_empty()
            && name.chars().all(|c| c.is_alphanumeric() || c == '_')
            && !short.ends_with(char::is_alphanumeric)
        {
            rest = behind.strip_prefix(", ").unwrap_or(behind);
            continue;
        }
        match c {
            '(' => somes.push(false),
            ')' if somes.pop() == Some(true) => {
                rest = rest.strip_prefix(c).unwrap_or(rest);
                continue;
            }
            _ => {}
        }
        short.push(c);
        rest = rest.get(c.len_utf8()..).unwrap_or("");
    }
    with_days(&short)
        .replace(",  }", " }")
        .replace(" { ", "{")
        .replace(" }", "}")
        .replace(": ", " ")
        .replace("{}", "")
}

/// `days: 4+5` for `days: {4, 5}`, nothing for an empty set.
fn with_days(text: &str) -> String {
    let mut all = String::new();
    for (number, part) in text.split("days: {").enumerate() {
        match part.split_once('}') {
            Some(("", rest)) if number > 0 => {
                all.push_str(rest.strip_prefix(", ").unwrap_or(rest));
            }
            Some((days, rest)) if number > 0 => {
                let _ = write!(all, "days: {}{rest}", days.replace(", ", "+"));
            }
            _ => all.push_str(part),
        }
    }
    all
}
