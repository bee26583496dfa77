//! What a line is beside its neighbours: the library says what it says by itself, its place adds the rest.

use depesche::{
    Stamp,
    line::{Line, LineKind, Notice, Part},
    source::{Source, SourceKind},
    stamp::{Role, stamps},
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
        LineKind::Source => Label::Source,
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

/// The title of another text has so many bytes.
const LINK: usize = 24;

/// A headline seldom has fewer words.
const HEADLINE: usize = 5;

/// A subheading fits one line of its column, in characters; a picture's words, a sentence as a rule, take more room.
const SUBHEADING: usize = 72;

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
            None if self.is_programme() => Label::Boilerplate("broadcast"),
            None if self.is_dated_link() => Label::Boilerplate("related"),
            None if self.is_comment() => Label::Boilerplate("comments"),
            None if stamp.is_relative() => Label::RelativeTime,
            None if self.names_author() => Label::Byline,
            _ => Label::Published,
        }
    }

    /// Tells whether the time is that of a broadcast: the line above says so.
    fn is_programme(&self) -> bool {
        self.before.is_some_and(|before| before.notice() == Some(Notice::Broadcast))
    }

    /// Tells whether a title stands behind the time and nothing else: `10.02.2024 – 14:12 Einbruch in Gartenlaube`.
    fn is_dated_link(&self) -> bool {
        let [stamp, title] = self.line.parts() else { return false };
        let text = self.line.text();
        let words = text.get(text.len().saturating_sub(title.span.len())..).unwrap_or_default();
        matches!((&stamp.value, &title.value), (Part::Stamp(_), Part::Text))
            && title.span.start > stamp.span.start
            && words.len() >= LINK
            && words.starts_with(|c: char| c.is_uppercase() || c == '„')
            && words.split(' ').any(|word| word.starts_with(char::is_lowercase))
            && !words.contains(['|', '•'])
    }

    /// Tells whether a reader's name stands above: `kanalratte sagt:`.
    fn is_comment(&self) -> bool {
        self.before.is_some_and(|before| {
            [" sagt:", " schreibt:", " schrieb:", " meint:"]
                .iter()
                .any(|verb| before.text().ends_with(verb))
        })
    }

    /// Tells whether a person's name stands in front of the time.
    fn names_author(&self) -> bool {
        let words = in_front_of_time(self.line);
        words.contains(' ')
            && Source::parse_as(SourceKind::Byline, words)
                .is_ok_and(|byline| byline.authors().next().is_some())
    }

    /// A `©` line is the page's where it goes on as a page's foot does.
    fn credit(&self) -> Label {
        let text = self.line.text();
        let foot = self.is_foot() && !self.names_person() && !text.contains(['/', '|']);
        if foot && text.starts_with(['©', 'C', '(']) {
            Label::Copyright
        } else {
            Label::ImageCredit
        }
    }

    /// Tells whether the line stands at the foot of its page: behind links to the imprint, or last.
    fn is_foot(&self) -> bool {
        let foot = |line: &Line<'_>| {
            matches!(
                line.kind(),
                LineKind::Notice(Notice::Footer | Notice::Legal | Notice::Nav | Notice::App)
            )
        };
        let last = self.after.is_none() && self.before.is_some_and(|before| !is_prose(before));
        self.before.is_some_and(foot) || self.after.is_some_and(foot) || last
    }

    /// Tells whether the credit names a person.
    fn names_person(&self) -> bool {
        let credit = self.line.source(SourceKind::Credit);
        credit.is_some_and(|credit| {
            credit.credits().any(|name| {
                Source::parse_as(SourceKind::Byline, name.text())
                    .is_ok_and(|byline| byline.authors().next().is_some())
            })
        })
    }

    fn notice(&self, notice: Notice) -> Label {
        // A section's name above a headline is its kicker.
        let opens = notice == Notice::Nav;
        let over = self.after.is_some_and(|after| {
            is_title(after) && count(after) >= 5 || after.kind() == LineKind::Stamp
        });
        if opens && over && !self.line.has_bullet() && count(self.line) <= 2 {
            return Label::Kicker;
        }
        Label::Boilerplate(notice.name())
    }

    /// A line of words that say nothing about themselves.
    fn words(&self) -> Label {
        // A role below says more than a picture above.
        let named = || (self.has_role() && is_byline(self.line)).then_some(Label::Byline);
        let said = self.cue().or_else(named).or_else(|| self.picture()).or_else(|| self.mark());
        if let Some(label) = said {
            return label;
        }
        let line = self.line;
        if let Some(label) = self.boxed() {
            return label;
        }
        if self.is_name() || self.are_names() {
            return Label::Byline;
        }
        if is_about_author(line.text()) {
            return Label::Boilerplate("author_info");
        }
        if is_prose(line) {
            return if self.leads() { Label::Teaser } else { Label::Paragraph };
        }
        if line.has_bullet() {
            return Label::Boilerplate(if count(line) > 4 { "related" } else { "nav" });
        }
        self.title()
    }

    /// Words of a box: what a newsletter brings, or words pulled out of the text.
    fn boxed(&self) -> Option<Label> {
        let text = self.line.text();
        let is = |line: Option<&Line<'_>>, notices: &[Notice]| {
            line.and_then(Line::notice).is_some_and(|notice| notices.contains(&notice))
        };
        let offered = is(self.before, &[Notice::Newsletter])
            && is(self.after, &[Notice::Newsletter, Notice::Login]);
        if offered && length(self.line) < 125 {
            return Some(Label::Boilerplate(Notice::Newsletter.name()));
        }
        let said = text.starts_with(['„', '»', '«', '"', '“']) && ends_quoted(text);
        (said && self.after.is_some_and(|after| attributes(after.text())))
            .then_some(Label::Boilerplate("pull_quote"))
    }

    /// The cue of a time whose value stands on the next line: `Erschienen am:`, `Donnerstag`.
    fn cue(&self) -> Option<Label> {
        let text = self.line.text();
        let time_follows = self.after.is_some_and(|after| after.kind() == LineKind::Stamp);
        if !text.ends_with(':') && !time_follows || count(self.line) > 3 {
            return None;
        }
        let stamp: Stamp = format!("{text} 1. Januar 2000").parse().ok()?;
        Some(match stamp.role() {
            Some(Role::Stand) => Label::Stand,
            Some(Role::Updated) => Label::Updated,
            _ => Label::Published,
        })
    }

    /// An editor's mark or a place behind or in front of the text: `yk`, `Berlin.`
    fn mark(&self) -> Option<Label> {
        let text = self.line.text();
        let beside = self.before.is_some_and(is_prose) || self.after.is_some_and(is_prose);
        if !beside || count(self.line) > 2 {
            return None;
        }
        let is = |kind| Source::parse_as(kind, text).is_ok();
        let small = text.starts_with(char::is_lowercase)
            && text.split([' ', '/']).next().is_some_and(|mark| mark.len() <= 4);
        if small && is(SourceKind::Source) {
            return Some(Label::Source);
        }
        (text.ends_with('.') && is(SourceKind::Dateline)).then_some(Label::Dateline)
    }

    /// The words of a picture: beside its credit, twice, or with a hint at who stands where in it.
    fn picture(&self) -> Option<Label> {
        let (text, len) = (self.line.text(), length(self.line));
        if len > 260 {
            return None;
        }
        if is_of_picture(text) {
            return Some(Label::Caption);
        }
        if count(self.line) < 2 {
            return None;
        }
        let credit =
            |line: Option<&Line<'_>>| line.is_some_and(|line| line.kind() == LineKind::Credit);
        let summary = is_prose(self.line) && text.trim_end_matches('.').contains(". ");
        let beside = credit(self.after) || credit(self.before) && len < 110 && !summary;
        let points = len < 200 && HINTS.iter().any(|hint| text.contains(hint));
        // Copied pages hold the text for the blind beside the caption.
        let same = |line: Option<&Line<'_>>| line.is_some_and(|line| line.text() == text);
        let twice = len > 60 && (same(self.before) || same(self.after));
        (beside || points || twice).then_some(Label::Caption)
    }

    /// A line without a full stop: headline, subheading, kicker, or a link to somewhere else.
    fn title(&self) -> Label {
        let len = length(self.line);
        let opens = self.after.is_some_and(|after| after.kind() == LineKind::Dateline);
        if opens && self.before.is_some_and(is_title) && count(self.line) >= 8 {
            return Label::Teaser;
        }
        if self.in_text() && len <= 110 {
            return if len <= SUBHEADING { Label::Subheading } else { Label::Caption };
        }
        if self.is_headline() {
            return Label::Headline;
        }
        let over = self.after.is_some_and(|after| is_title(after) && count(after) >= 5);
        let noticed = self.before.is_none_or(|before| matches!(before.kind(), LineKind::Notice(_)));
        let crumb =
            || self.before.zip(self.after).is_some_and(|(before, after)| repeats(before, after));
        if over && count(self.line) <= 6 && !self.line.text().ends_with(':') && (noticed || crumb())
        {
            return Label::Kicker;
        }
        self.link()
    }

    /// Tells whether the line parts the running text: prose above, and prose or a picture below.
    fn in_text(&self) -> bool {
        let (Some(before), Some(after)) = (self.before, self.after) else { return false };
        let picture = |line: &Line<'_>| matches!(line.kind(), LineKind::Caption | LineKind::Credit);
        if is_prose(before) {
            return is_prose(after) || picture(after);
        }
        // A picture, a film or a link box may stand in the text, above the subheading.
        let film = matches!(
            before.kind(),
            LineKind::Notice(Notice::Video | Notice::EmbedConsent | Notice::Ad)
        );
        let words =
            before.kind() == LineKind::Text && count(before) >= 8 && !repeats(before, self.line);
        is_long(after) && (picture(before) || film || words)
    }

    /// Tells whether the line heads an article: its breadcrumb says it too, or what stands around it belongs to a head.
    fn is_headline(&self) -> bool {
        let quoted = self.line.text().starts_with(['„', '"', '»', '«', '“']);
        let words = count(self.line);
        if words < 4 && !quoted || self.line.text().ends_with(':') {
            return false;
        }
        let above = match self.before {
            None => 1,
            Some(before) if repeats(before, self.line) => 1,
            Some(before) if is_prose(before) => -3,
            Some(before) => match before.kind() {
                LineKind::Notice(Notice::Related | Notice::Ad) => -2,
                LineKind::Notice(Notice::Nav) => 1,
                LineKind::Text if !before.has_bullet() && count(before) <= 4 => 1,
                _ => 0,
            },
        };
        let below = match self.after {
            None => 0,
            Some(after) if is_head(after) || after.kind() == LineKind::Source => 2,
            Some(after) if is_prose(after) => 1,
            Some(after) => match after.kind() {
                LineKind::Caption | LineKind::Notice(Notice::Share | Notice::Audio)
                    if words >= 5 =>
                {
                    1
                }
                _ => 0,
            },
        };
        above + below >= 2 && below > 0
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
        let before_head = self.after.is_some_and(|after| is_head(after) || opens_text(after));
        // A subheading has fewer words than a headline.
        let headed = is_title(before) && count(before) >= HEADLINE;
        let under_title = headed && len <= 160 && !self.after.is_some_and(is_long);
        let quotes = self.line.text().contains(['"', '„', '»', '«']);
        let told = [" sagt ", " sagte ", " sagt.", " sagte."];
        if quotes && told.iter().any(|verb| self.line.text().contains(verb)) {
            return false;
        }
        before_head || len <= 340 && (behind_head || under_title)
    }

    /// Tells whether the line is a name that a time or a lead stands beside, or a role below.
    fn is_name(&self) -> bool {
        let head = |line: Option<&Line<'_>>| {
            line.is_some_and(|line| {
                matches!(line.kind(), LineKind::Stamp | LineKind::ReadingTime | LineKind::Dateline)
                    && !is_long(line)
            })
        };
        (head(self.after) || head(self.before) || self.has_role()) && is_byline(self.line)
    }

    /// Tells whether the line is several names and nothing else between a head's words and the text.
    fn are_names(&self) -> bool {
        let (Some(before), Some(after)) = (self.before, self.after) else { return false };
        let byline = || Source::parse_as(SourceKind::Byline, self.line.text());
        (is_title(before) || is_prose(before))
            && (is_prose(after) || opens_text(after))
            && is_byline(self.line)
            && byline().is_ok_and(|names| {
                names.authors().count() > 1 && names.authors().count() == names.parts().len()
            })
    }

    /// Tells whether a role stands on the next line: `Redakteur Politik`.
    fn has_role(&self) -> bool {
        let role = |line: &Line<'_>| line.notice() == Some(Notice::AuthorInfo) && count(line) <= 4;
        self.after.is_some_and(role)
    }
}

/// Who stands where in a picture, and what kind of picture it is.
#[rustfmt::skip]
const HINTS: &[&str] = &[
    "(l.)", "(r.)", "(li.)", "(re.)", "(M.)", "(v.l.)", "(v. l.)", "(l.),", "(links)", "(rechts)", "(Mitte)", "(vorn)", "(hinten)", "(oben)", "(unten)",
    "(Archiv)", "v.l.n.r.", "v. l. n. r.",
];

/// What a caption calls its picture, in front of a colon or full stop or at its end.
#[rustfmt::skip]
const PICTURES: &[&str] = &[
    "Symbolbild", "Symbolfoto", "Archivbild", "Archivfoto", "Bildunterschrift", "Bildbeschreibung", "Im Bild", "Auf dem Bild", "Auf dem Foto",
];

/// Tells whether words name the picture that they stand under: `Archivbild: Die Brücke`, `Die Brücke (Symbolbild, 2023)`.
fn is_of_picture(text: &str) -> bool {
    let head =
        |name: &&str| text.strip_prefix(*name).is_some_and(|rest| rest.starts_with([':', '.']));
    let inside = |name: &&str| text.contains(&format!("({name}"));
    let tail = text.trim_end_matches(['.', ')', ']']);
    let shown = ["Das", "Unser", "Dieses"].iter().any(|first| {
        let words = text.strip_prefix(*first).map_or("", str::trim_start);
        ["Bild zeigt ", "Foto zeigt "].iter().any(|verb| words.starts_with(verb))
    });
    let cued = text.starts_with("Bild: ") || text.starts_with("Foto: ");
    shown || cued || PICTURES.iter().any(|name| head(name) || inside(name) || tail.ends_with(*name))
}

/// Tells whether a text is about who wrote the article: `Anna Muster arbeitet seit 2012 als Redakteurin`.
pub fn is_about_author(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let verb = words.by_ref().take(5).position(|word| VERBS.contains(&word));
    let name =
        verb.filter(|at| (2..=4).contains(at)).and_then(|at| text.match_indices(' ').nth(at - 1));
    let name = name.and_then(|(at, _)| text.get(..at));
    name.is_some_and(|name| {
        text.len() <= 600
            && NEWSROOM.iter().any(|word| text.contains(word))
            && Source::parse_as(SourceKind::Byline, name)
                .is_ok_and(|byline| byline.authors().count() == 1)
    })
}

/// What a line about an author says of her.
const VERBS: &[&str] = &[
    "ist",
    "arbeitet",
    "schreibt",
    "berichtet",
    "leitet",
    "lebt",
    "studierte",
    "war",
    "gehört",
    "volontierte",
];

/// Words of a newsroom.
#[rustfmt::skip]
const NEWSROOM: &[&str] = &[
    "edakteur", "edaktion", "ournalist", "orrespondent", "Reporter", "Autorin", "Volontär", "Kolumnist", "schreibt", "berichtet über", "Ressort",
];

/// Tells whether `text` ends in a closing mark.
fn ends_quoted(text: &str) -> bool {
    text.ends_with(['“', '”', '"', '«', '»'])
}

/// Tells whether `text` names who said the words above it: `Anna Muster, Vorsitzende`.
fn attributes(text: &str) -> bool {
    text.split_once(", ").is_some_and(|(name, role)| {
        let names = || name.split_whitespace();
        (2..=4).contains(&names().count())
            && names().all(|word| word.starts_with(char::is_uppercase))
            && (1..=8).contains(&role.split_whitespace().count())
            && !ends_sentence(text)
            && !text.contains(|c: char| c.is_ascii_digit())
    })
}

/// Tells whether two lines share most of their longer words, as a breadcrumb and its headline do.
fn repeats(one: &Line<'_>, other: &Line<'_>) -> bool {
    let words = |line: &Line<'_>| -> Vec<String> {
        let words = line.text().split(|c: char| !c.is_alphanumeric());
        words.filter(|word| word.chars().count() > 3).map(str::to_lowercase).collect()
    };
    if length(one) > 200 || length(other) > 200 {
        return false;
    }
    let (one, other) = (words(one), words(other));
    let shared = one.iter().filter(|word| other.contains(word)).count();
    shared >= 2 && shared * 2 >= one.len().min(other.len())
}

/// Tells whether a line is a name alone that can be an author's.
fn is_byline(line: &Line<'_>) -> bool {
    line.kind() == LineKind::Text
        && !line.has_bullet()
        && (2..=6).contains(&count(line))
        && (count(line) <= 3 || line.text().contains(char::is_lowercase))
        && Source::parse_as(SourceKind::Byline, line.text()).is_ok()
}

/// Tells whether a line is a byline, time or reading time, as stand over an article.
fn is_head(line: &Line<'_>) -> bool {
    matches!(
        line.kind(),
        LineKind::Stamp | LineKind::Byline | LineKind::ReadingTime | LineKind::Dateline
    ) && !is_long(line)
}

/// Tells whether a place or an agency opens the text here: `KIEL (dpa) – …`, `Kiel.`
fn opens_text(line: &Line<'_>) -> bool {
    let place = || {
        count(line) <= 2
            && line.text().ends_with('.')
            && Source::parse_as(SourceKind::Dateline, line.text()).is_ok()
    };
    line.kind() == LineKind::Dateline || place()
}

/// Tells whether a line reads like a title: a few words, no full stop.
fn is_title(line: &Line<'_>) -> bool {
    let title = !line.text().ends_with(['.', ':']) && (3..=18).contains(&count(line));
    line.kind() == LineKind::Text && !line.has_bullet() && title && !is_long(line)
}

/// Tells whether a line reads like running text.
fn is_prose(line: &Line<'_>) -> bool {
    let text = line.text();
    let several = [". ", "! ", "? "].iter().any(|end| text.contains(end));
    is_long(line)
        || count(line) >= 8
            && (text.ends_with(['.', '“', '"', '«', '…', ')']) || several)
            && ends_sentence(text)
}

/// Tells whether a line is too long for anything but running text.
fn is_long(line: &Line<'_>) -> bool {
    matches!(line.kind(), LineKind::Text | LineKind::Dateline) && length(line) >= 125
}

/// Tells whether `text` ends as a sentence does, closing marks aside.
fn ends_sentence(text: &str) -> bool {
    let ends = |text: &str| {
        let marks = ['“', '”', '"', '«', '»', '‘', '’', '‹', '›', '\'', ')', ']'];
        text.trim_end_matches(marks).ends_with(['.', '!', '?', '…', ':'])
    };
    // A note may stand behind it: `(dpa/abc)`.
    let note = text.strip_suffix(')').and_then(|inner| inner.rsplit_once('('));
    ends(text) || note.is_some_and(|(before, note)| note.len() <= 40 && ends(before.trim_end()))
}

/// How many characters a line has.
fn length(line: &Line<'_>) -> usize {
    line.text().chars().count()
}

/// How many words a line has.
fn count(line: &Line<'_>) -> usize {
    line.text().split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}
