//! Notices: what pages say around their articles, told by table.

use super::words::{INSIDE, START, WHOLE};
use crate::text::{ends_word, is_blank, is_word, starts_word};
use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use std::{
    collections::HashMap,
    fmt,
    hash::{BuildHasherDefault, Hasher},
    sync::LazyLock,
};

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

/// How much of the line a notice takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Extent {
    /// A phrase somewhere in it.
    Inside,
    /// It begins with one.
    Start,
    /// The line is nothing else.
    Whole,
}

/// Lines longer than this are no whole notice.
const LONGEST: usize = 72;
/// A phrase tells what a line is only so near to its start.
const NEAR: usize = 320;

static WHOLES: LazyLock<HashMap<Vec<u8>, Notice, BuildHasherDefault<Fnv>>> =
    LazyLock::new(|| rows(WHOLE).map(|(notice, row)| (key(row), notice)).collect());

/// How a line is looked up: its bytes in small letters, `ß` as capitals write it.
fn key(line: &str) -> Vec<u8> {
    let mut key = Vec::with_capacity(line.len());
    let mut lead = false;
    for &byte in line.as_bytes() {
        match byte {
            // The second byte of a capital between U+00C0 and U+00DE, and of `ß`.
            0x80..=0x9e if lead => key.push(byte | 0x20),
            0x9f if lead => {
                key.pop();
                key.extend_from_slice(b"ss");
            }
            _ => key.push(byte.to_ascii_lowercase()),
        }
        lead = byte == 0xc3;
    }
    key
}

/// FNV-1a: a table lookup a line is too often for the default hasher.
#[derive(Default)]
struct Fnv(u64);

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

/// The phrases of `START` and `INSIDE` in one automaton; the table's row number says which it was.
struct Phrases {
    automaton: AhoCorasick,
    rows: Vec<(Notice, Extent)>,
}

static PHRASES: LazyLock<Option<Phrases>> = LazyLock::new(|| {
    let starts = rows(START).map(|(notice, row)| ((notice, Extent::Start), row));
    let inside = rows(INSIDE).map(|(notice, row)| ((notice, Extent::Inside), row));
    // The automaton folds ASCII alone: rows with umlauts stand in it in capitals as well.
    let (rows, words): (Vec<_>, Vec<_>) = starts
        .chain(inside)
        .flat_map(|(row, words)| {
            let capitals = (!words.is_ascii()).then(|| (row, words.to_uppercase()));
            [(row, words.to_owned())].into_iter().chain(capitals)
        })
        .unzip();
    let automaton = AhoCorasick::builder()
        .match_kind(MatchKind::Standard)
        .kind(Some(AhoCorasickKind::DFA))
        .ascii_case_insensitive(true)
        .build(words)
        .ok()?;
    Some(Phrases { automaton, rows })
});

fn rows(
    table: &'static [(Notice, &'static [&'static str])],
) -> impl Iterator<Item = (Notice, &'static str)> {
    table.iter().flat_map(|&(notice, rows)| rows.iter().map(move |&row| (notice, row)))
}

/// What notice a line is, and how much of it says so.
pub(super) fn notice(line: &str) -> Option<(Notice, Extent)> {
    if let Some(notice) = whole(line) {
        return Some((notice, Extent::Whole));
    }
    if let Some(notice) = row_of_rows(line) {
        return Some((notice, Extent::Whole));
    }
    phrase(line).or_else(|| player(line).map(|notice| (notice, Extent::Start)))
}

/// Menus and buttons run together: `Abo E-Paper Shop`, `Teilen Drucken Merken`; the first one's notice.
fn row_of_rows(line: &str) -> Option<Notice> {
    // A sentence has words that no row begins with: one of the first two nearly always.
    if line.len() > 2 * LONGEST || !line.contains(' ') {
        return None;
    }
    let line = key(line);
    let mut first = None;
    let mut rest = line.as_slice();
    while !rest.is_empty() {
        let (notice, behind) = longest_row(rest)?;
        first = first.or(Some(notice));
        rest = trimmed(behind);
    }
    first
}

/// The longest row of the table at the start of `text`, of five words at most, and the text behind it.
fn longest_row(text: &[u8]) -> Option<(Notice, &[u8])> {
    let ends = memchr::memchr_iter(b' ', text).chain([text.len()]).take(5);
    let rows = ends.filter_map(|end| {
        let (row, rest) = text.split_at_checked(end)?;
        WHOLES.get(trimmed(row)).map(|notice| (*notice, rest))
    });
    rows.last()
}

/// Without the ASCII marks around a notice.
fn trimmed(text: &[u8]) -> &[u8] {
    let is_mark = |byte: &u8| byte.is_ascii() && is_frame(char::from(*byte));
    let Some(start) = text.iter().position(|byte| !is_mark(byte)) else { return &[] };
    let end = text.iter().rposition(|byte| !is_mark(byte)).map_or(0, |at| at + 1);
    text.get(start..end).unwrap_or(&[])
}

/// A player's clock: `00:00`, `0:00 Anhören`, or the length of a film: `01:48 min`.
fn player(line: &str) -> Option<Notice> {
    if line.len() > 3 * LONGEST {
        return None;
    }
    let zero = line.starts_with("00:00") || line.starts_with("0:00");
    let length = memchr::memchr_iter(b':', line.as_bytes()).any(|at| {
        let (front, behind) = (line.get(..at).unwrap_or(""), line.get(at + 1..).unwrap_or(""));
        let unit = behind.trim_start_matches(|c: char| c.is_ascii_digit());
        let unit_word = unit.trim_start_matches(is_blank);
        front.ends_with(|c: char| c.is_ascii_digit())
            && behind.len() - unit.len() == 2
            && unit_word.get(..3).is_some_and(|word| word.eq_ignore_ascii_case("min"))
    });
    let audio = line.get(..5).is_some_and(|word| word.eq_ignore_ascii_case("audio"));
    match (zero, length) {
        (true, _) => Some(Notice::Audio),
        (_, true) => Some(if audio { Notice::Audio } else { Notice::Video }),
        _ => None,
    }
}

/// The line as a row of the table: without counts, arrows and final marks.
fn whole(line: &str) -> Option<Notice> {
    if line.len() > LONGEST {
        return None;
    }
    let core = line.trim_matches(is_frame);
    let lookup = |core: &str| WHOLES.get(&key(core)).copied();
    if let Some(notice) = crumb(core) {
        return Some(notice);
    }
    // `Berlin.` with its full stop opens a text.
    let stopped = line.ends_with('.');
    lookup(core).filter(|notice| !(stopped && *notice == Notice::Nav)).or_else(|| {
        let bare =
            core.trim_matches(|c: char| is_frame(c) || c.is_ascii_digit() || "():".contains(c));
        (bare.len() < core.len() && !bare.is_empty())
            .then(|| lookup(bare))
            .flatten()
            .filter(|n| counts(*n))
    })
}

/// A way through the site that lost its signs: `StartseitePolitik`, `HomeSport`.
fn crumb(line: &str) -> Option<Notice> {
    let rest = ["Startseite", "Home"].iter().find_map(|home| line.strip_prefix(home))?;
    rest.starts_with(char::is_uppercase).then_some(Notice::Nav)
}

/// What a number may stand beside: `12 Kommentare`, `Kommentare (0)`.
fn counts(notice: Notice) -> bool {
    matches!(
        notice,
        Notice::Comments
            | Notice::Share
            | Notice::Audio
            | Notice::Video
            | Notice::Ui
            | Notice::Login
    )
}

/// Marks around a notice.
fn is_frame(c: char) -> bool {
    is_blank(c)
        || matches!(
            c,
            ':' | '…'
                | '.'
                | '!'
                | '?'
                | '>'
                | '<'
                | '»'
                | '«'
                | '›'
                | '‹'
                | '→'
                | '←'
                | '↑'
                | '↓'
                | '▶'
                | '►'
                | '|'
                | '·'
                | '•'
                | '✕'
                | '×'
                | '+'
                | '-'
                | '–'
                | '*'
                | ','
                | ';'
        )
}

/// The longest phrase at the start, or else the longest inside.
fn phrase(line: &str) -> Option<(Notice, Extent)> {
    let phrases = PHRASES.as_ref()?;
    let mut best: Option<(Extent, usize, Notice)> = None;
    for found in phrases.automaton.find_overlapping_iter(near(line)) {
        let Some(&(notice, extent)) = phrases.rows.get(found.pattern().as_usize()) else {
            continue;
        };
        let at_start = found.start() == 0 || extent == Extent::Inside;
        if at_start && is_word_of(line, found.start(), found.end()) {
            let this = (extent, found.len(), notice);
            best = best.max(Some(this));
        }
    }
    best.map(|(extent, _, notice)| (notice, extent))
}

/// Tells whether no word goes on over either end of `line[start..end]`.
fn is_word_of(line: &str, start: usize, end: usize) -> bool {
    let (Some(phrase), Some(rest)) = (line.get(start..end), line.get(end..)) else { return false };
    (!phrase.starts_with(is_word) || starts_word(line, start))
        && (!phrase.ends_with(is_word) || ends_word(rest))
}

/// The start of a long line.
fn near(line: &str) -> &str {
    let cut = (0..4).find_map(|back| line.get(..NEAR - back));
    if line.len() <= NEAR { line } else { cut.unwrap_or("") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn no_row_stands_twice() {
        for table in [WHOLE, START, INSIDE] {
            let mut seen = BTreeMap::new();
            for (kind, row) in rows(table) {
                let before = seen.insert(key(row), kind);
                assert!(before.is_none(), "{row}: {kind} and {before:?}");
            }
        }
    }

    #[test]
    fn every_row_is_reached() {
        let mut missed = String::new();
        for (kind, row) in rows(WHOLE) {
            for line in [row.to_owned(), row.to_uppercase(), format!("{row} …")] {
                let found = notice(&line);
                if found != Some((kind, Extent::Whole)) {
                    missed += &format!("{line}: wanted {kind}, found {found:?}\n");
                }
            }
        }
        for (kind, row) in rows(START) {
            let found = phrase(&format!("{row} Xanten"));
            if found != Some((kind, Extent::Start)) {
                missed += &format!("start {row}: wanted {kind}, found {found:?}\n");
            }
        }
        for (kind, row) in rows(INSIDE) {
            let found = phrase(&format!("Xanten {row} Xanten"));
            if found != Some((kind, Extent::Inside)) {
                missed += &format!("inside {row}: wanted {kind}, found {found:?}\n");
            }
        }
        assert!(missed.is_empty(), "{missed}");
    }
}
