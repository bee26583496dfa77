//! What a line is beside its neighbours: the library says what it says by itself, its place adds the rest.

use depesche::{
    line::{Line, LineKind, Notice},
    source::{Source, SourceKind},
    stamp::Role,
};
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
        LineKind::Dateline => place.dateline(),
        LineKind::Credit => Label::ImageCredit,
        LineKind::Caption => Label::Caption,
        LineKind::Copyright => place.rights(),
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
    let read = line.source(kind).cloned();
    read.or_else(|| {
        if label == Label::Caption { None } else { Source::parse_as(kind, line.text()).ok() }
    })
}

/// A line between its neighbours.
struct Place<'p, 't> {
    line: &'p Line<'t>,
    before: Option<&'p Line<'t>>,
    after: Option<&'p Line<'t>>,
}

impl Place<'_, '_> {
    /// A line that begins with a time or is made of times.
    fn time(&self) -> Label {
        let Some(stamp) = self.line.stamps().next() else { return Label::Published };
        match stamp.role() {
            Some(Role::Stand) => Label::Stand,
            Some(Role::Updated) => Label::Updated,
            Some(Role::Published) => Label::Published,
            None if stamp.is_relative() => Label::RelativeTime,
            _ => Label::Published,
        }
    }

    fn source(&self) -> Label {
        Label::Source
    }

    fn dateline(&self) -> Label {
        Label::Dateline
    }

    fn rights(&self) -> Label {
        Label::Copyright
    }

    fn notice(&self, notice: Notice) -> Label {
        // A section's name above a headline is its kicker.
        if notice == Notice::Nav && !self.line.has_bullet() && self.after.is_some_and(is_title) {
            return Label::Kicker;
        }
        Label::Boilerplate(notice.name())
    }

    /// A line of words that say nothing about themselves.
    fn words(&self) -> Label {
        let line = self.line;
        if self.is_name() {
            return Label::Byline;
        }
        if is_prose(line) {
            return if self.leads() { Label::Teaser } else { Label::Paragraph };
        }
        if line.has_bullet() {
            return Label::Boilerplate(if count(line) > 4 { "related" } else { "nav" });
        }
        let (above, below) = (self.before.is_some_and(is_prose), self.after.is_some_and(is_prose));
        if above && below {
            return Label::Subheading;
        }
        if below && count(line) >= 4 || self.after.is_some_and(|after| is_head(after)) {
            return Label::Headline;
        }
        if count(line) <= 3 && self.after.is_some_and(is_title) {
            return Label::Kicker;
        }
        if count(line) <= 2 { Label::Boilerplate("nav") } else { Label::Boilerplate("related") }
    }

    /// Tells whether prose stands where teasers do: under the headline, over byline or time.
    fn leads(&self) -> bool {
        let under = self.before.is_some_and(is_title);
        let over = self.after.is_some_and(is_head);
        let short = self.line.text().chars().count() < 400;
        short && under && (over || self.after.is_none_or(|after| !is_prose(after)))
    }

    /// Tells whether the line is a name that a time or a lead stands beside.
    fn is_name(&self) -> bool {
        let beside = |line: Option<&Line<'_>>| {
            line.is_some_and(|line| matches!(line.kind(), LineKind::Stamp | LineKind::ReadingTime))
        };
        (beside(self.after) || beside(self.before))
            && (2..=6).contains(&count(self.line))
            && Source::parse_as(SourceKind::Byline, self.line.text()).is_ok()
    }
}

/// Tells whether a line is a byline, time or reading time, as stand over an article.
fn is_head(line: &Line<'_>) -> bool {
    matches!(line.kind(), LineKind::Stamp | LineKind::Byline | LineKind::ReadingTime)
}

/// Tells whether a line reads like a title: a few words, no full stop.
fn is_title(line: &Line<'_>) -> bool {
    line.kind() == LineKind::Text
        && !line.has_bullet()
        && !ends_sentence(line.text())
        && (3..=18).contains(&count(line))
}

/// Tells whether a line reads like running text.
fn is_prose(line: &Line<'_>) -> bool {
    let text = line.text();
    matches!(line.kind(), LineKind::Text | LineKind::Dateline)
        && (count(line) >= 8 && ends_sentence(text) || count(line) >= 30)
}

/// Tells whether `text` ends as a sentence does, closing marks aside.
fn ends_sentence(text: &str) -> bool {
    let text = text.trim_end_matches(['“', '”', '"', '«', '»', '‘', '’', '‹', '›', '\'', ')', ']']);
    text.ends_with(['.', '!', '?', '…', ':'])
}

/// How many words a line has.
fn count(line: &Line<'_>) -> usize {
    line.text().split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}
