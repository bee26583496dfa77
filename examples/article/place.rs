//! One line between its neighbours: what its place says beside what it says itself.

use super::{
    Label, in_front_of_time,
    looks::{
        HINTS, attributes, count, ends_quoted, ends_sentence, is_about_author, is_head, is_long,
        is_menu, is_nickname, is_of_picture, is_prose, is_title, is_update, length, opens_text,
        repeats,
    },
};
use depesche::{
    Date,
    line::{Line, LineKind, Notice, Part},
    source::{self, PartKind, Source, SourceKind},
    stamp::Role,
};

/// The title of another text has so many bytes.
const LINK: usize = 24;

/// A headline seldom has fewer words.
const HEADLINE: usize = 6;

/// A subheading fits one line of its column, in characters; a picture's words, a sentence as a rule, take more room.
const SUBHEADING: usize = 72;

/// A line between its neighbours.
pub struct Place<'p, 't> {
    pub line: &'p Line<'t>,
    pub before: Option<&'p Line<'t>>,
    pub after: Option<&'p Line<'t>>,
}

impl Place<'_, '_> {
    /// A line that begins with a time or is made of times.
    pub fn time(&self) -> Label {
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

    /// Tells whether a reader's name stands above, or in front of the time: `kanalratte sagt:`, `sepp58, 4. April 2025`.
    fn is_comment(&self) -> bool {
        let says = |text: &str| {
            [" sagt:", " schreibt:", " schrieb:", " meint:"].iter().any(|verb| text.ends_with(verb))
        };
        let name = in_front_of_time(self.line);
        let heard = |before: &Line<'_>| {
            let counted = before.notice() == Some(Notice::Comments);
            says(before.text()) || counted && !name.is_empty()
        };
        self.before.is_some_and(heard) || says(name) || is_nickname(name)
    }

    /// `Quelle: ZDF` over running text is a picture's: a text's own source stands at its foot, a table's has its date.
    pub fn source(&self) -> Label {
        let house = |source: &Source<'_>| {
            let kinds = |part: &source::Part<'_>| {
                matches!(part.kind(), PartKind::Outlet | PartKind::Agency)
            };
            source.parts().len() <= 2
                && source.parts().iter().all(kinds)
                && !source.text().contains("://")
        };
        let cued = self.line.text().starts_with("Quelle:");
        let pictured = cued
            && self.after.is_some_and(|after| is_long(after) && is_prose(after))
            && self.line.source(SourceKind::Source).is_some_and(house);
        if pictured { Label::ImageCredit } else { Label::Source }
    }

    /// A `©` line is the page's where it goes on as a page's foot does.
    pub fn credit(&self) -> Label {
        let text = self.line.text();
        // The last line of a page is its own, whoever is named.
        let person = || self.after.is_some() && self.names_person();
        let foot = self.is_foot() && !text.contains(['/', '|']) && !person();
        if foot && text.starts_with(['©', '℗', 'C', '(']) {
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

    pub fn notice(&self, notice: Notice) -> Label {
        // A section's name above a headline is its kicker.
        let opens = notice == Notice::Nav;
        let over = self.after.is_some_and(|after| {
            is_title(after) && count(after) >= 5 || after.kind() == LineKind::Stamp
        });
        let way = self.line.text().contains(['›', '»', '>', '→', '|', '/']);
        if opens && over && !way && !self.line.has_bullet() && count(self.line) <= 2 {
            return Label::Kicker;
        }
        Label::Boilerplate(notice.name())
    }

    /// A line of words that say nothing about themselves.
    pub fn words(&self) -> Label {
        // A role below says more than a picture above.
        let said = self
            .cue()
            .or_else(|| self.attribution())
            .or_else(|| self.signer())
            .or_else(|| self.picture());
        let said = said.or_else(|| self.mark()).or_else(|| self.boxed());
        if let Some(label) = said {
            return label;
        }
        let line = self.line;
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
        if time_follows && text.parse::<Date>().is_ok_and(|day| day.moment().is_some()) {
            return Some(Label::Published);
        }
        Some(match text.parse().ok()? {
            Role::Stand => Label::Stand,
            Role::Updated => Label::Updated,
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
        // `Kleindorf.`: a place that no table knows, alone over the text.
        let alone = count(self.line) == 1
            && text.starts_with(char::is_uppercase)
            && self.after.is_some_and(is_long);
        (text.ends_with('.') && (alone || is(SourceKind::Dateline))).then_some(Label::Dateline)
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
        // Under a subheading several sentences are the text's.
        let told = summary && ends_sentence(text) && self.before.is_some_and(is_title);
        let beside = credit(self.after) && !told || credit(self.before) && len < 110 && !summary;
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
        // A question over running text is answered by it.
        if self.line.text().ends_with('?') && len <= SUBHEADING && self.after.is_some_and(is_long) {
            return Label::Subheading;
        }
        let over = self.after.is_some_and(|after| is_title(after) && count(after) >= 5);
        let noticed = self.before.is_none_or(|before| {
            // On a page of many articles the time or picture of another stands above.
            let other = matches!(before.kind(), LineKind::Stamp | LineKind::Credit);
            let few = count(self.line) <= 3 && !self.line.text().contains([':', '.']);
            matches!(before.kind(), LineKind::Notice(_)) || other && few || is_menu(before)
        });
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
        // A few words: behind a list, or under a picture in front of one.
        let listed = before.has_bullet() && count(before) >= 3 && count(self.line) < HEADLINE;
        let short = picture(before) && count(self.line) < HEADLINE;
        is_long(after) && (picture(before) || film || words || listed)
            || short && (is_prose(after) || after.has_bullet())
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
        // The text goes on behind the time of its update, and answers its question.
        let goes_on = is_update(before) || before.text().ends_with('?') && is_title(before);
        if goes_on && !self.after.is_some_and(is_head) {
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
        // Pages break for the first advertisement behind the head.
        let before_ad = self.after.and_then(Line::notice) == Some(Notice::Ad);
        let quotes = self.line.text().contains(['"', '„', '»', '«']);
        let told = [" sagt ", " sagte ", " sagt.", " sagte."];
        if quotes && told.iter().any(|verb| self.line.text().contains(verb)) {
            return false;
        }
        // Between the picture and the text.
        let pictured = matches!(before.kind(), LineKind::Caption | LineKind::Credit)
            && len <= 170
            && self.after.is_some_and(|after| is_long(after) || opens_text(after));
        before_head || pictured || len <= 340 && (behind_head || under_title || headed && before_ad)
    }
}
