//! What the composer needs to know of a line's label.

/// What a line is, by itself and beside its neighbours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Words: a headline, a subheading, a teaser or a paragraph.
    Text,
    /// A publication time, last change or Stand, also one that counts from now.
    Stamp,
    /// Where the text comes from.
    Source,
    /// Who wrote it.
    Byline,
    /// The place in front of the text, on a line of its own.
    Dateline,
    /// A picture's caption or credit.
    Picture,
    /// The rights of the page.
    Copyright,
    /// Part of the page, not of the article: what kind.
    Notice(&'static str),
}

impl Kind {
    /// Tells whether it is plain words.
    pub fn is_text(self) -> bool {
        self == Self::Text
    }

    /// Tells whether it is a notice of one of these kinds.
    pub fn is_notice(self, kinds: &[&str]) -> bool {
        matches!(self, Self::Notice(kind) if kinds.contains(&kind))
    }

    /// Tells whether readers' comments begin here.
    pub fn is_comments(self) -> bool {
        self.is_notice(&["comments"])
    }

    /// Tells whether an article commonly ends before such a line.
    pub fn ends_article(self) -> bool {
        matches!(self, Self::Source | Self::Copyright)
            || self.is_notice(&[
                "related",
                "tags",
                "newsletter",
                "comments",
                "author_info",
                "footer",
            ])
    }
}
