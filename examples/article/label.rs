//! What a line is beside its neighbours: the library says what it says by itself, its place adds the rest.

#[path = "looks.rs"]
pub mod looks;
#[path = "named.rs"]
mod named;
#[path = "place.rs"]
mod place;

use depesche::{
    line::{Line, LineKind},
    source::{Source, SourceKind},
    stamp::stamps,
};
use place::Place;
use std::fmt;

/// What a line of a page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Label {
    Stand,
    Published,
    Updated,
    RelativeTime,
    Source,
    Byline,
    Dateline,
    ImageCredit,
    Caption,
    Copyright,
    Headline,
    Kicker,
    Teaser,
    Subheading,
    Paragraph,
    /// No part of the article; the notice's name says what it is for.
    Boilerplate(&'static str),
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Stand => "stand",
            Self::Published => "published",
            Self::Updated => "updated",
            Self::RelativeTime => "relative_time",
            Self::Source => "source",
            Self::Byline => "byline",
            Self::Dateline => "dateline",
            Self::ImageCredit => "image_credit",
            Self::Caption => "caption",
            Self::Copyright => "copyright",
            Self::Headline => "headline",
            Self::Kicker => "kicker",
            Self::Teaser => "teaser",
            Self::Subheading => "subheading",
            Self::Paragraph => "paragraph",
            Self::Boilerplate(kind) => return write!(f, "boilerplate:{kind}"),
        })
    }
}

/// Says what `line` is between the lines `before` and `after` it.
pub fn label(line: &Line<'_>, before: Option<&Line<'_>>, after: Option<&Line<'_>>) -> Label {
    let place = Place { line, before, after };
    match line.kind() {
        LineKind::Stamp => place.time(),
        LineKind::Source => place.source(),
        LineKind::Byline => Label::Byline,
        LineKind::Dateline => Label::Dateline,
        LineKind::Credit => place.credit(),
        LineKind::Caption => Label::Caption,
        LineKind::Copyright => Label::Copyright,
        LineKind::ReadingTime => Label::Boilerplate("reading_time"),
        LineKind::Notice(notice) => place.notice(notice),
        _ => place.words(),
    }
}

/// The source that makes `line` what `label` says; read as such where only the neighbours tell.
pub fn source<'l>(line: &'l Line<'_>, label: Label) -> Option<Source<'l>> {
    let kind = match label {
        Label::Source => SourceKind::Source,
        Label::Byline => SourceKind::Byline,
        Label::Dateline => SourceKind::Dateline,
        Label::ImageCredit | Label::Caption => SourceKind::Credit,
        Label::Copyright => SourceKind::Copyright,
        _ => return None,
    };
    if let Some(source) = line.source(kind) {
        return Some(source.clone());
    }
    let text = match label {
        // `Quelle: …` under a picture is the picture's.
        Label::Caption => line.source(SourceKind::Source)?.text(),
        Label::Byline => in_front_of_time(line),
        _ => line.text(),
    };
    Source::parse_as(kind, text).ok()
}

/// The words in front of the first time, or all of them.
fn in_front_of_time<'l>(line: &'l Line<'_>) -> &'l str {
    let time = stamps(line.text()).next();
    let words = time.and_then(|time| line.text().get(..time.span.start)).unwrap_or(line.text());
    words.trim_end_matches(|c: char| c.is_whitespace() || ",|-–".contains(c))
}
