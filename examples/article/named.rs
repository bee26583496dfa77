//! People by name: whom a line between its neighbours names, and as what.

use super::{
    Label, in_front_of_time,
    looks::{
        attributes, count, ends_quoted, is_byline, is_full_name, is_long, is_prose, is_title,
        opens_text,
    },
    place::Place,
};
use depesche::{
    line::{Line, LineKind, Notice},
    source::{PartKind, Source, SourceKind},
};

impl Place<'_, '_> {
    /// Tells whether a person's name stands in front of the time.
    pub fn names_author(&self) -> bool {
        let words = in_front_of_time(self.line);
        words.contains(' ')
            && Source::parse_as(SourceKind::Byline, words)
                .is_ok_and(|byline| byline.authors().next().is_some())
    }

    /// Tells whether the credit names a person.
    pub fn names_person(&self) -> bool {
        let credit = self.line.source(SourceKind::Credit);
        credit.is_some_and(|credit| {
            credit.credits().any(|name| {
                Source::parse_as(SourceKind::Byline, name.text())
                    .is_ok_and(|byline| byline.authors().next().is_some())
            })
        })
    }

    /// Who said the words pulled out of the text above: `Anna Muster, Vorsitzende`.
    pub fn attribution(&self) -> Option<Label> {
        let said = self.before.is_some_and(|before| {
            before.text().starts_with(['„', '»', '«', '"', '“']) && ends_quoted(before.text())
        });
        // Marks are often lost or signs of their own, but nobody else stands in the text with his role.
        let in_text = || self.before.is_some_and(is_prose) && self.after.is_some_and(is_long);
        let name = self.line.text().split(", ").next().unwrap_or_default();
        (attributes(self.line.text()) && (said || in_text() && is_full_name(name)))
            .then_some(Label::Boilerplate("quote_attribution"))
    }

    /// A name with a role below: who wrote it, or in a box at the foot who that is.
    pub fn signer(&self) -> Option<Label> {
        let boxed = self.before.and_then(Line::notice).is_some_and(|notice| {
            use Notice::{Comments, Login, Newsletter, Paywall, Related};
            matches!(notice, Comments | Login | Newsletter | Paywall | Related)
        });
        let about = Label::Boilerplate(Notice::AuthorInfo.name());
        (self.has_role() && is_byline(self.line)).then_some(if boxed {
            about
        } else {
            Label::Byline
        })
    }

    /// Tells whether the line is a name that a time or a lead stands beside, or a role below.
    pub fn is_name(&self) -> bool {
        let head = |line: Option<&Line<'_>>| {
            line.is_some_and(|line| {
                matches!(line.kind(), LineKind::Stamp | LineKind::ReadingTime | LineKind::Dateline)
                    && !is_long(line)
            })
        };
        (head(self.after) || head(self.before) || self.has_role()) && is_byline(self.line)
            || self.is_person() && (self.opens() || self.signs())
    }

    /// Tells whether the line is one person's name that everybody knows for one.
    fn is_person(&self) -> bool {
        is_byline(self.line)
            && Source::parse_as(SourceKind::Byline, self.line.text()).is_ok_and(|names| match names
                .parts()
            {
                [name] => name.is_person(),
                // `Anna Muster, Küstenbote`
                [name, house] => name.is_person() && house.kind() == PartKind::Outlet,
                _ => false,
            })
    }

    /// Tells whether the line stands between a head's words and a text about somebody else.
    fn opens(&self) -> bool {
        let (Some(before), Some(after)) = (self.before, self.after) else { return false };
        let surname = self.line.text().rsplit(' ').next().unwrap_or_default();
        (is_title(before) || is_prose(before))
            && (is_prose(after) || opens_text(after) || after.kind() == LineKind::Caption)
            && !after.text().contains(surname)
    }

    /// Tells whether the line stands under the text, as its last.
    fn signs(&self) -> bool {
        use Notice::{AuthorInfo, Comments, Correction, Related, Share};
        let ends = |after: &Line<'_>| {
            after.notice().is_some_and(|notice| {
                matches!(notice, AuthorInfo | Comments | Correction | Related | Share)
            })
        };
        self.before.is_some_and(is_prose) && self.after.is_none_or(ends)
    }

    /// Tells whether the line is several names and nothing else between a head's words and the text, or under it.
    pub fn are_names(&self) -> bool {
        let head = self.before.zip(self.after).is_some_and(|(before, after)| {
            (is_title(before) || is_prose(before)) && (is_prose(after) || opens_text(after))
        });
        let byline = || Source::parse_as(SourceKind::Byline, self.line.text());
        (head || self.signs())
            && is_byline(self.line)
            && byline().is_ok_and(|names| {
                names.authors().count() > 1 && names.authors().count() == names.parts().len()
            })
    }

    /// Tells whether a role stands on the next line: `Redakteur Politik`.
    pub fn has_role(&self) -> bool {
        let role = |line: &Line<'_>| line.notice() == Some(Notice::AuthorInfo) && count(line) <= 4;
        self.after.is_some_and(role)
    }
}
