//! From the text to what is shown: all that is asked of the crate stands here.

use crate::{
    article::{self, Article, Family, Find, Line, Moment, Saying},
    record::{self, Record},
    when,
};
use chrono::NaiveDateTime;
use depesche::{
    Date, Found, Span,
    date::{Anchor, Resolved, Rules, resolved},
    quote::{Quote, QuoteKind, Words},
    source::{PartKind, Source, SourceKind},
    stamp::Role,
};

/// Reads a text; `reference` is its day where it has no stamp of its own.
pub fn article(text: &str, reference: Option<NaiveDateTime>) -> Article<'_> {
    let record = record::compose(text, reference.map(Anchor::from));
    let day = day(&record).or(reference);
    let mut article = Article { text, day, lines: lines(text, &record), ..Article::default() };
    let dates = dates(text, day);
    let finds = &mut article.finds;
    finds.extend(sources(text));
    finds.extend(quotes(text));
    finds.extend(stamps(text));
    finds.extend(dates.iter().map(|(find, _)| find.clone()));
    finds.sort_by_key(|find| (find.span.start, std::cmp::Reverse(find.span.end), find.family));
    finds.dedup();
    article.moments = moments(&dates, finds);
    article.sayings = sayings(text, &article.finds);
    // What the page says around the article is marked, but it is none of the article's days and words.
    let aside: Vec<bool> =
        article.finds.iter().map(|find| is_aside(&article.lines, find.span)).collect();
    let own = |find: usize| aside.get(find) != Some(&true);
    article.moments.retain(|moment| own(moment.find));
    article.sayings.retain(|saying| own(saying.find));
    article
}

fn is_aside(lines: &[Line], span: Span) -> bool {
    let at = lines.partition_point(|line| line.span.end <= span.start);
    lines.get(at).is_some_and(|line| line.role == article::Role::Aside)
}

/// The day of the article's own stamps.
fn day(record: &Record<'_>) -> Option<NaiveDateTime> {
    let times = [&record.published, &record.stand, &record.updated];
    times.into_iter().flatten().find_map(|time| when::reference(&time.datetime).ok())
}

/// Every line with words, and its place in the article.
fn lines(text: &str, record: &Record<'_>) -> Vec<Line> {
    let at = |words: &Option<record::Words<'_>>| words.map(|words| words.span.start);
    let among =
        |list: &[record::Words<'_>], start| list.iter().any(|words| words.span.start == start);
    let role = |span: Span| {
        let start = Some(span.start);
        if at(&record.headline) == start {
            article::Role::Headline
        } else if at(&record.kicker) == start {
            article::Role::Kicker
        } else if at(&record.teaser) == start {
            article::Role::Teaser
        } else if among(&record.subheadings, span.start) {
            article::Role::Subheading
        } else if among(&record.paragraphs, span.start) {
            article::Role::Paragraph
        } else if record.aside.iter().any(|aside| aside.span.start == span.start) {
            article::Role::Aside
        } else {
            article::Role::Note
        }
    };
    let line = |span| Line { span, role: role(span) };
    let mut lines: Vec<Line> = depesche::lines(text).map(|found| line(found.span)).collect();
    // A day beside links to other articles is theirs.
    for i in 1..lines.len() {
        if let [before, line] = lines.get_mut(i - 1..=i).unwrap_or_default()
            && (before.role, line.role) == (article::Role::Aside, article::Role::Note)
        {
            line.role = article::Role::Aside;
        }
    }
    lines
}

/// Every date with what it means, counted from `day` where there is one.
fn dates(text: &str, day: Option<NaiveDateTime>) -> Vec<(Find, Option<Resolved>)> {
    let rules = Rules::new();
    let known: Vec<(Found<Date>, Option<Resolved>)> = match day {
        Some(day) => resolved(text, day, &rules).collect(),
        // Without a day of the text only what names day, month and year stands on the calendar.
        None => depesche::dates(text).map(|found| (found, complete(found.value, &rules))).collect(),
    };
    let find = |(found, meaning): (Found<Date>, Option<Resolved>)| {
        let value =
            meaning.as_ref().map_or_else(|| when::open(&found.value).to_owned(), when::meaning);
        (Find { span: found.span, family: Family::Date, value }, meaning)
    };
    known.into_iter().map(find).collect()
}

fn complete(date: Date, rules: &Rules) -> Option<Resolved> {
    let Date::Calendar(calendar) = date else { return None };
    date.resolve(calendar.to_naive()?, rules)
}

/// Those that stand on the calendar, by the time they mean.
fn moments(dates: &[(Find, Option<Resolved>)], finds: &[Find]) -> Vec<Moment> {
    let moment = |(find, meaning): &(Find, Option<Resolved>)| {
        let meaning = (*meaning)?;
        Some(Moment {
            find: finds.iter().position(|other| other == find)?,
            start: meaning.start(),
            end: meaning.end(),
            value: find.value.clone(),
        })
    };
    let mut moments: Vec<Moment> = dates.iter().filter_map(moment).collect();
    moments.sort_by(|a, b| {
        (a.start, a.end, &a.value, a.find).cmp(&(b.start, b.end, &b.value, b.find))
    });
    moments
}

/// `stand: Fri 4 Apr 2025, 18:42`
fn stamps(text: &str) -> impl Iterator<Item = Find> {
    depesche::stamps(text).map(|found| {
        let role = match found.value.role() {
            Some(Role::Stand) => "stand",
            Some(Role::Published) => "published",
            Some(Role::Updated) => "updated",
            _ => "time of the page",
        };
        let value = match found.value.to_naive() {
            Some(at) if found.value.clock().is_some() => format!("{role}: {}", when::minute(at)),
            Some(at) => format!("{role}: {}", when::day(at)),
            None => format!("{role}, to the {:?}", found.value.precision()).to_lowercase(),
        };
        Find { span: found.span, family: Family::Stamp, value }
    })
}

fn sources(text: &str) -> impl Iterator<Item = Find> {
    depesche::sources(text).map(|found| Find {
        span: found.span,
        family: Family::Source,
        value: source(&found.value),
    })
}

/// The kind and the parts: `source: outlet ntv.de, agency AFP`.
fn source(source: &Source<'_>) -> String {
    let (kind, main) = match source.kind() {
        SourceKind::Source => ("source", None),
        SourceKind::Byline => ("byline", Some(PartKind::Author)),
        SourceKind::Dateline => ("dateline", Some(PartKind::Place)),
        SourceKind::Credit => ("picture", Some(PartKind::Credit)),
        SourceKind::Copyright => ("rights", Some(PartKind::Holder)),
        _ => ("agency", Some(PartKind::Agency)),
    };
    let parts = source.parts().iter().map(|part| {
        let name = match part.agency() {
            Some(agency) => agency.to_string(),
            None => part.text().to_owned(),
        };
        // What the kind says already is not said again.
        if Some(part.kind()) == main {
            name
        } else {
            format!("{} {name}", format!("{:?}", part.kind()).to_lowercase())
        }
    });
    format!("{kind}: {}", parts.collect::<Vec<_>>().join(", "))
}

/// Each quotation with its speaker and its cues.
fn quotes(text: &str) -> impl Iterator<Item = Find> {
    depesche::quotes(text).flat_map(|found| {
        let quote = found.value;
        let mut finds: Vec<Find> = Vec::new();
        for &span in quote.spans() {
            finds.push(Find { span, family: Family::Quote, value: said(&quote) });
        }
        // A speaker may stand in a sentence before: that one is marked beside its own words only.
        if let Some(speaker) = quote.speaker().filter(|speaker| !speaker.is_carried()) {
            let value = speaker
                .name()
                .map_or_else(|| "speaker".to_owned(), |name| format!("speaker: {}", name.text()));
            finds.push(Find { span: speaker.mention().span(), family: Family::Speaker, value });
        }
        finds.extend(quote.cue().iter().map(|cue| Find {
            span: cue.span(),
            family: Family::Cue,
            value: "cue of speech".to_owned(),
        }));
        finds
    })
}

/// `direct speech, Anna Muster`
fn said(quote: &Quote<'_>) -> String {
    let speaker = speaker(quote).unwrap_or_else(|| "nobody named".to_owned());
    format!("{} speech: {speaker}", kind(quote.kind()))
}

fn speaker(quote: &Quote<'_>) -> Option<String> {
    let speaker = quote.speaker()?;
    Some(speaker.who().text().to_owned())
}

const fn kind(kind: QuoteKind) -> &'static str {
    match kind {
        QuoteKind::Direct => "direct",
        QuoteKind::Indirect => "indirect",
        QuoteKind::FreeIndirect => "free indirect",
        _ => "marked",
    }
}

/// The table of quotations, each with the place of its mark.
fn sayings(text: &str, finds: &[Find]) -> Vec<Saying> {
    let quotes = depesche::quotes(text).map(|found| found.value);
    quotes
        .filter_map(|quote| {
            let spans = quote.spans();
            let first = *spans.first()?;
            let words: Vec<&str> = spans.iter().filter_map(|span| span.of(text)).collect();
            let cue: Vec<&str> = quote.cue().iter().map(Words::text).collect();
            Some(Saying {
                find: finds
                    .iter()
                    .position(|find| find.family == Family::Quote && find.span == first)?,
                speaker: speaker(&quote),
                words: words.join(" … "),
                cue: cue.join(" … "),
                kind: kind(quote.kind()),
            })
        })
        .collect()
}
