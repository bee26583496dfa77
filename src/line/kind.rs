//! The kinds of notices.

use std::fmt;

/// What a line that is no part of the article is for.
///
/// ```
/// use depesche::line::{Line, Notice};
/// assert_eq!(Line::parse("12 Kommentare").notice(), Some(Notice::Comments));
/// assert_eq!(Notice::AuthorInfo.to_string(), "author_info");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Notice {
    /// Advertisement and offers: `Anzeige`.
    Ad,
    /// Hints at an app: `In der App öffnen`.
    App,
    /// Players and read-aloud: `Artikel anhören`.
    Audio,
    /// About the author: `Zur Person`.
    AuthorInfo,
    /// When a programme is on: `Dieses Thema im Programm:`.
    Broadcast,
    /// Readers' comments: `12 Kommentare`.
    Comments,
    /// Feedback, errors and corrections: `Fehler gefunden?`.
    Correction,
    /// How the text came about: `Dieser Artikel ist zuerst bei … erschienen`.
    Disclaimer,
    /// Consent to foreign content: `Externer Inhalt`.
    EmbedConsent,
    /// The foot of the page: `Impressum`.
    Footer,
    /// Rights and licences in words: `Alle Rechte vorbehalten`.
    Legal,
    /// Accounts: `Anmelden`.
    Login,
    /// Sections and ways through the site: `Startseite`.
    Nav,
    /// Newsletters: `Newsletter abonnieren`.
    Newsletter,
    /// Subscriptions and donations: `Jetzt weiterlesen`.
    Paywall,
    /// Votes: `Jetzt abstimmen`.
    Poll,
    /// Links to other texts: `Lesen Sie auch`.
    Related,
    /// Sharing: `Artikel teilen`.
    Share,
    /// Keywords: `Schlagwörter`.
    Tags,
    /// Tables of contents: `In diesem Artikel`.
    Toc,
    /// Buttons and messages of the page: `Drucken`.
    Ui,
    /// Video players: `Player wird geladen`.
    Video,
    /// Boxes with live data: `Wettervorhersage`.
    Widget,
}

impl Notice {
    /// Gives the kind's name in small letters.
    ///
    /// ```
    /// assert_eq!(depesche::line::Notice::EmbedConsent.name(), "embed_consent");
    /// ```
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ad => "ad",
            Self::App => "app",
            Self::Audio => "audio",
            Self::AuthorInfo => "author_info",
            Self::Broadcast => "broadcast",
            Self::Comments => "comments",
            Self::Correction => "correction",
            Self::Disclaimer => "disclaimer",
            Self::EmbedConsent => "embed_consent",
            Self::Footer => "footer",
            Self::Legal => "legal",
            Self::Login => "login",
            Self::Nav => "nav",
            Self::Newsletter => "newsletter",
            Self::Paywall => "paywall",
            Self::Poll => "poll",
            Self::Related => "related",
            Self::Share => "share",
            Self::Tags => "tags",
            Self::Toc => "toc",
            Self::Ui => "ui",
            Self::Video => "video",
            Self::Widget => "widget",
        }
    }
}

impl fmt::Display for Notice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
