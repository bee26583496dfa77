//! From the text to what is shown: all that is asked of the crate stands here.

use crate::{
    article::{Article, Family, Find, Line, Role, Saying},
    record::{self, Record},
};
use chrono::NaiveDateTime;
use depesche::{
    Span,
    quote::{Quote, QuoteKind},
    source::{PartKind, Source, SourceKind},
};

/// Reads a text; `reference` is its day where it has no stamp of its own.
pub fn article(text: &str, reference: Option<NaiveDateTime>) -> Article<'_> {
    let record = record::compose(text, reference);
    let day = day(&record).or(reference);
    let mut article = Article { text, day, lines: lines(text, &record), ..Article::default() };
    let finds = &mut article.finds;
    finds.extend(sources(text));
    finds.extend(quotes(text));
    finds.extend(dates(text));
    finds.sort_by_key(|find| (find.span.start, std::cmp::Reverse(find.span.end), find.family));
    finds.dedup();
    article.sayings = sayings(text, &article.finds);
    article
}

/// The day of the article's own stamps.
fn day(record: &Record<'_>) -> Option<NaiveDateTime> {
    let times = [&record.published, &record.stand, &record.updated];
    times.into_iter().flatten().find_map(|time| crate::reference(&time.datetime).ok())
}

/// Every line with words, and its place in the article.
fn lines(text: &str, record: &Record<'_>) -> Vec<Line> {
    let at = |words: &Option<record::Words<'_>>| words.map(|words| words.span.start);
    let among =
        |list: &[record::Words<'_>], start| list.iter().any(|words| words.span.start == start);
    let role = |span: Span| {
        let start = Some(span.start);
        if at(&record.headline) == start {
            Role::Headline
        } else if at(&record.teaser) == start {
            Role::Teaser
        } else if among(&record.subheadings, span.start) {
            Role::Subheading
        } else if among(&record.paragraphs, span.start) {
            Role::Paragraph
        } else if record.aside.iter().any(|aside| aside.span.start == span.start) {
            Role::Aside
        } else {
            Role::Note
        }
    };
    depesche::lines(text).map(|line| Line { span: line.span, role: role(line.span) }).collect()
}

fn dates(text: &str) -> impl Iterator<Item = Find> {
    depesche::dates(text).map(|found| Find {
        span: found.span,
        family: Family::Date,
        value: format!("{:?}", found.value),
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
    let kind = match source.kind() {
        SourceKind::Source => "source",
        SourceKind::Byline => "byline",
        SourceKind::Dateline => "dateline",
        SourceKind::Credit => "picture credit",
        SourceKind::Copyright => "rights",
        _ => "agency",
    };
    let parts = source.parts().iter().map(|part| {
        let name = match (part.kind(), part.agency()) {
            (PartKind::Agency, Some(agency)) => agency.to_string(),
            _ => part.text().to_owned(),
        };
        format!("{} {name}", format!("{:?}", part.kind()).to_lowercase())
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
    Some(speaker.name().unwrap_or(speaker.mention()).text().to_owned())
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
            let cue: Vec<&str> = quote.cue().iter().map(|cue| cue.text()).collect();
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
