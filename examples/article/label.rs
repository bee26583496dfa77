//! What a line is beside its neighbours: the library says what it says by itself, its place adds the rest.

use depesche::{
    Stamp,
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
            None if self.is_programme() => Label::Boilerplate("broadcast"),
            None if stamp.is_relative() => Label::RelativeTime,
            _ => Label::Published,
        }
    }

    /// Tells whether the time is that of a broadcast: `NDR 1 | Nachrichten | 4. April 2025 | 13:00 Uhr`.
    fn is_programme(&self) -> bool {
        let told = self.before.is_some_and(|before| before.notice() == Some(Notice::Broadcast));
        told || self.line.text().matches(" | ").count() > 2
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
        if let Some(label) = self.cue().or_else(|| self.picture()) {
            return label;
        }
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
        self.title()
    }

    /// The cue of a time whose value stands on the next line: `Erschienen am:`, `Donnerstag`.
    fn cue(&self) -> Option<Label> {
        let text = self.line.text();
        if !text.ends_with(':') && !self.after.is_some_and(|after| after.kind() == LineKind::Stamp)
        {
            return None;
        }
        let stamp: Stamp = format!("{text} 1. Januar 2000").parse().ok()?;
        Some(match stamp.role() {
            Some(Role::Stand) => Label::Stand,
            Some(Role::Updated) => Label::Updated,
            _ => Label::Published,
        })
    }

    /// The words of a picture: beside its credit, or with a hint at who stands where in it.
    fn picture(&self) -> Option<Label> {
        let credit =
            |line: Option<&Line<'_>>| line.is_some_and(|line| line.kind() == LineKind::Credit);
        let len = length(self.line);
        let points = || HINTS.iter().any(|hint| self.line.text().contains(hint));
        let beside = credit(self.after) && len < 260 || credit(self.before) && len < 110;
        let between = self.before.is_some_and(is_long) && self.after.is_some_and(is_long);
        let sentence = between && len < 100 && self.line.text().ends_with('.');
        (count(self.line) > 1 && (beside || sentence || len < 200 && points()))
            .then_some(Label::Caption)
    }

    /// A line without a full stop: headline, subheading, kicker, or a link to somewhere else.
    fn title(&self) -> Label {
        let words = count(self.line);
        let quoted = self.line.text().starts_with(['„', '"', '»', '«', '“']);
        let above = self.before.is_some_and(is_long);
        let below = self.after.is_some_and(is_long);
        if above {
            let goes_on = self
                .after
                .is_some_and(|after| matches!(after.kind(), LineKind::Caption | LineKind::Credit));
            let heads = below || goes_on;
            return if heads && length(self.line) <= 90 { Label::Subheading } else { self.link() };
        }
        let heads = below || self.after.is_some_and(is_head);
        if heads && (words >= 3 || quoted) {
            let parts = self.before.is_some_and(|before| {
                matches!(before.kind(), LineKind::Caption | LineKind::Credit)
                    || before.has_bullet() && count(before) > 5
            });
            return if below && parts && words <= 8 { Label::Subheading } else { Label::Headline };
        }
        let noticed = self.before.is_none_or(|before| matches!(before.kind(), LineKind::Notice(_)));
        if noticed
            && words <= 6
            && self.after.is_some_and(|after| is_title(after) && count(after) >= 5)
        {
            return Label::Kicker;
        }
        self.link()
    }

    /// Words that lead elsewhere: another text, or a part of the site.
    fn link(&self) -> Label {
        Label::Boilerplate(if count(self.line) <= 2 { "nav" } else { "related" })
    }

    /// Tells whether prose stands where teasers do: between headline and byline, time or text.
    fn leads(&self) -> bool {
        let Some(before) = self.before else { return false };
        let len = length(self.line);
        if is_long(before) || len > 480 {
            return false;
        }
        let behind_head = is_head(before)
            || matches!(
                before.kind(),
                LineKind::Notice(Notice::Share | Notice::Ui | Notice::Audio)
            );
        let before_head = self.after.is_some_and(is_head);
        let under_title = is_title(before) && len <= 200 && !self.after.is_some_and(is_long);
        before_head || len <= 340 && (behind_head || under_title)
    }

    /// Tells whether the line is a name that a time or a lead stands beside.
    fn is_name(&self) -> bool {
        let head = |line: Option<&Line<'_>>| {
            line.is_some_and(|line| {
                matches!(line.kind(), LineKind::Stamp | LineKind::ReadingTime | LineKind::Dateline)
            })
        };
        (head(self.after) || head(self.before))
            && (2..=6).contains(&count(self.line))
            && Source::parse_as(SourceKind::Byline, self.line.text()).is_ok()
    }
}

/// Who stands where in a picture, and what kind of picture it is.
const HINTS: &[&str] = &[
    "(l.)",
    "(r.)",
    "(li.)",
    "(re.)",
    "(M.)",
    "(v.l.)",
    "(v. l.)",
    "(links)",
    "(rechts)",
    "(Mitte)",
    "(vorn)",
    "(hinten)",
    "(Archivbild)",
    "(Symbolbild)",
    "(Archivfoto)",
    "(Symbolfoto)",
    "v.l.n.r.",
    "v. l. n. r.",
    "(oben)",
    "(unten)",
];

/// Tells whether a line is a byline, time or reading time, as stand over an article.
fn is_head(line: &Line<'_>) -> bool {
    matches!(
        line.kind(),
        LineKind::Stamp | LineKind::Byline | LineKind::ReadingTime | LineKind::Dateline
    ) && !is_long(line)
}

/// Tells whether a line reads like a title: a few words, no full stop.
fn is_title(line: &Line<'_>) -> bool {
    let title = !line.text().ends_with(['.', ':']) && (3..=18).contains(&count(line));
    line.kind() == LineKind::Text && !line.has_bullet() && title && !is_long(line)
}

/// Tells whether a line reads like running text.
fn is_prose(line: &Line<'_>) -> bool {
    is_long(line)
        || count(line) >= 8
            && line.text().ends_with(['.', '“', '"', '«', '…'])
            && ends_sentence(line.text())
}

/// Tells whether a line is too long for anything but running text.
fn is_long(line: &Line<'_>) -> bool {
    matches!(line.kind(), LineKind::Text | LineKind::Dateline) && length(line) >= 125
}

/// Tells whether `text` ends as a sentence does, closing marks aside.
fn ends_sentence(text: &str) -> bool {
    let text = text.trim_end_matches(['“', '”', '"', '«', '»', '‘', '’', '‹', '›', '\'', ')', ']']);
    text.ends_with(['.', '!', '?', '…', ':'])
}

/// How many characters a line has.
fn length(line: &Line<'_>) -> usize {
    line.text().chars().count()
}

/// How many words a line has.
fn count(line: &Line<'_>) -> usize {
    line.text().split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}
