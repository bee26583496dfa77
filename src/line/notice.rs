//! Notices: what pages say around their articles, told by table.

use super::{
    Notice,
    address::is_news,
    form::formed,
    phrase::inside,
    words::{START, WHOLE},
};
use crate::text::{Look, Openings, ShortMap, ShortSet, is_blank, steps};
use std::sync::LazyLock;

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
const NEAR: usize = 240;
/// Beginnings are grouped by so many bytes.
const GROUP: usize = 3;

static WHOLES: LazyLock<ShortMap<Vec<u8>, Notice>> =
    LazyLock::new(|| rows(WHOLE).map(|(notice, row)| (key(row), notice)).collect());

/// The first words of the rows of `WHOLE`: a line that begins with another is no row of them.
static FIRST_WORDS: LazyLock<ShortSet<Vec<u8>>> =
    LazyLock::new(|| WHOLES.keys().map(|row| first_word(row).to_vec()).collect());

/// Their last words, likewise.
static LAST_WORDS: LazyLock<ShortSet<Vec<u8>>> = LazyLock::new(|| {
    let last = |row: &[u8]| row.rsplit(|byte| *byte == b' ').next().map(<[u8]>::to_vec);
    WHOLES.keys().filter_map(|row| last(trimmed(row))).map(|word| trimmed(&word).to_vec()).collect()
});

/// How those first words begin.
static OPENINGS: LazyLock<Openings> =
    LazyLock::new(|| Openings::new(FIRST_WORDS.iter().map(Vec::as_slice)));

/// Beginnings of lines that share their first bytes.
type Group = Vec<(Vec<u8>, Notice)>;

static STARTS: LazyLock<ShortMap<[u8; GROUP], Group>> = LazyLock::new(|| {
    let mut groups = ShortMap::<[u8; GROUP], Group>::default();
    for (notice, row) in rows(START) {
        let row = key(row);
        if let Some(group) = row.first_chunk::<GROUP>() {
            groups.entry(*group).or_default().push((row, notice));
        }
    }
    groups
});

/// How the rows of `START` begin.
static BEGINNINGS: LazyLock<Openings> =
    LazyLock::new(|| Openings::new(STARTS.keys().map(<[u8; GROUP]>::as_slice)));

/// How a line is looked up: its bytes in small letters, `ß` as capitals write it.
fn fold(line: &mut [u8]) {
    steps::note(line.len());
    let ascii = line.is_ascii();
    line.make_ascii_lowercase();
    if ascii {
        return;
    }
    let mut at = 0;
    while let Some(lead) = line.get(at..).and_then(|rest| memchr::memchr(0xc3, rest)) {
        at += lead + 2;
        match line.get_mut(at - 2..at) {
            // The second byte of a capital between U+00C0 and U+00DE, and of `ß`.
            Some([_, second @ 0x80..=0x9e]) => *second |= 0x20,
            Some(sharp @ [_, 0x9f]) => sharp.copy_from_slice(b"ss"),
            _ => {}
        }
    }
}

/// A line as it is looked up.
pub(super) fn key(line: &str) -> Vec<u8> {
    let mut key = line.as_bytes().to_vec();
    fold(&mut key);
    key
}

/// The same in a place of the caller's, for lines that are not too long; a zero is left behind it.
fn key_in<'k>(line: &str, room: &'k mut [u8; ROOM]) -> Option<&'k [u8]> {
    room.get_mut(..line.len())?.copy_from_slice(line.as_bytes());
    // By whole registers: the bytes that are left over would be folded one by one.
    fold(room.get_mut(..line.len().next_multiple_of(32))?);
    room.get(..=line.len())
}

/// A multiple of a register, and more than the part of a line that is looked at.
const ROOM: usize = 256;
const _: () = assert!(NEAR < ROOM);

pub(super) fn rows(
    table: &'static [(Notice, &'static [&'static str])],
) -> impl Iterator<Item = (Notice, &'static str)> {
    table.iter().flat_map(|&(notice, rows)| rows.iter().map(move |&row| (notice, row)))
}

/// What notice a line is, and how much of it says so.
pub(super) fn notice(line: &str, look: Look) -> Option<(Notice, Extent)> {
    let near = cut(line, NEAR);
    let mut room = [0; ROOM];
    let ended = key_in(near, &mut room)?;
    let key = ended.get(..near.len())?;
    let whole = if line.len() <= 2 * LONGEST { whole(line, key, look) } else { None };
    if let Some(notice) = whole {
        return Some((notice, Extent::Whole));
    }
    let begins = start(key).or_else(|| look.sees(Look::COLON).then(|| player(line)).flatten());
    // `Im Video ist zu sehen, wie …` tells, it is no button.
    let begins = begins.filter(|notice| !is_news(line, *notice));
    begins
        .map(|notice| (notice, Extent::Start))
        .or_else(|| formed(line, look).map(|notice| (notice, Extent::Start)))
        .or_else(|| {
            let held = inside(line, ended).filter(|notice| !is_news(line, *notice));
            held.map(|notice| (notice, Extent::Inside))
        })
}

/// The line as a row of the table, without counts, arrows and final marks, or as several rows run together.
fn whole(line: &str, key: &[u8], look: Look) -> Option<Notice> {
    let core = line.trim_start_matches(is_frame);
    let key = key.get(line.len() - core.len()..)?;
    let core = core.trim_end_matches(is_frame);
    let key = key.get(..core.len())?;
    if let Some(notice) = crumb(core) {
        return Some(notice);
    }
    let figures = core.starts_with(|c: char| c.is_ascii_digit());
    let word = first_word(core.as_bytes());
    if !figures && !OPENINGS.has(word) {
        return None;
    }
    let opens = figures || key.get(..word.len()).is_some_and(|word| FIRST_WORDS.contains(word));
    if !opens || look.sees(Look::COLON) && is_credit(core) {
        return None;
    }
    // `Berlin.` with its full stop opens a text.
    let stopped = line.ends_with('.');
    let row = WHOLES.get(key).copied().filter(|notice| !(stopped && *notice == Notice::Nav));
    row.or_else(|| counted(key)).or_else(|| row_of_rows(key))
}

/// `Foto: Archiv`: a picture's, though both words stand in the table.
fn is_credit(line: &str) -> bool {
    let colon = memchr::memchr(b':', line.as_bytes()).and_then(|at| line.split_at_checked(at));
    colon.is_some_and(|(cue, rest)| {
        rest.starts_with(": ")
            && ["Foto", "Fotos", "Bild", "Bilder", "FOTO", "BILD", "Grafik", "Quelle"]
                .contains(&cue)
    })
}

/// A row beside a number: `12 Kommentare`, `Kommentare (0)`.
fn counted(key: &[u8]) -> Option<Notice> {
    let is_count = |byte: &u8| {
        byte.is_ascii_digit()
            || b"():".contains(byte)
            || byte.is_ascii() && is_frame(char::from(*byte))
    };
    let start = key.iter().position(|byte| !is_count(byte))?;
    let end = key.iter().rposition(|byte| !is_count(byte))? + 1;
    let bare = key.get(start..end).filter(|bare| bare.len() < key.len())?;
    WHOLES.get(bare).copied().filter(|notice| counts(*notice))
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

/// Menus and buttons run together: `Abo E-Paper Shop`, `Teilen Drucken Merken`; the first one's notice.
fn row_of_rows(key: &[u8]) -> Option<Notice> {
    let last = memchr::memrchr(b' ', key).and_then(|at| key.get(at + 1..)).unwrap_or(key);
    if !LAST_WORDS.contains(trimmed(last)) {
        return None;
    }
    let mut first = None;
    let mut rest = key;
    while !rest.is_empty() {
        let (notice, behind) = longest_row(rest)?;
        first = first.or(Some(notice));
        rest = trimmed(behind);
    }
    first
}

/// The longest row of the table at the start of `text`, of five words at most, and the text behind it.
fn longest_row(text: &[u8]) -> Option<(Notice, &[u8])> {
    if !FIRST_WORDS.contains(first_word(text)) {
        return None;
    }
    let ends = memchr::memchr_iter(b' ', text).chain([text.len()]).take(5);
    let rows = ends.filter_map(|end| {
        let (row, rest) = text.split_at_checked(end)?;
        WHOLES.get(trimmed(row)).map(|notice| (*notice, rest))
    });
    rows.last()
}

/// The bytes up to the first blank, without marks behind.
fn first_word(text: &[u8]) -> &[u8] {
    // Words are short: no search for long texts.
    let end = text.iter().position(|byte| *byte == b' ').unwrap_or(text.len());
    trimmed(text.get(..end).unwrap_or(text))
}

/// Without the ASCII marks around a notice.
fn trimmed(text: &[u8]) -> &[u8] {
    let is_mark = |byte: &u8| byte.is_ascii() && is_frame(char::from(*byte));
    if let ([first, ..], [.., last]) = (text, text)
        && !is_mark(first)
        && !is_mark(last)
    {
        return text;
    }
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

/// The longest beginning of the table that the line has.
fn start(key: &[u8]) -> Option<Notice> {
    // Most lines begin with three letters that no row begins with.
    if key.len() < GROUP || !BEGINNINGS.has(key) {
        return None;
    }
    let rows = STARTS.get(key.first_chunk::<GROUP>()?)?;
    let longest = rows
        .iter()
        .filter(|(row, _)| row.get(GROUP) == key.get(GROUP) || row.len() == GROUP)
        .filter(|(row, _)| key.starts_with(row) && ends(key, row.len()))
        .max_by_key(|(row, _)| row.len());
    longest.map(|(_, notice)| *notice)
}

/// Tells whether no word goes on at byte `at`.
fn ends(key: &[u8], at: usize) -> bool {
    let is_letter = |byte: &u8| byte.is_ascii_alphanumeric() || *byte >= 0xc3;
    !(key.get(..at).and_then(<[u8]>::last).is_some_and(u8::is_ascii_alphanumeric)
        && key.get(at).is_some_and(is_letter))
}

/// The first bytes of a long line.
fn cut(line: &str, len: usize) -> &str {
    if line.len() <= len {
        line
    } else {
        (0..4).find_map(|back| line.get(..len - back)).unwrap_or("")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::line::words::{INSIDE, OFFERS};
    use std::collections::BTreeMap;

    #[test]
    fn no_row_stands_twice() {
        for table in [WHOLE, START, INSIDE, OFFERS] {
            let mut seen = BTreeMap::new();
            for (kind, row) in rows(table) {
                let before = seen.insert(key(row), kind);
                assert!(before.is_none(), "{row}: {kind} and {before:?}");
            }
        }
    }

    #[test]
    fn every_row_is_reached() {
        let mut missed: Vec<String> = Vec::new();
        for (kind, row) in rows(WHOLE) {
            for line in [row.to_owned(), row.to_uppercase(), format!("{row} …")] {
                let found = notice(&line, Look::at(&line));
                if found != Some((kind, Extent::Whole)) {
                    missed.push(format!("{line}: wanted {kind}, found {found:?}"));
                }
            }
        }
        for (kind, row) in rows(START) {
            let found = start(&key(&format!("{row} Xanten")));
            if found != Some(kind) {
                missed.push(format!("start {row}: wanted {kind}, found {found:?}"));
            }
        }
        for (kind, row) in rows(INSIDE) {
            let line = format!("Xanten {row} Xanten");
            let found = inside(&line, &key(&format!("{line}\0")));
            if found != Some(kind) {
                missed.push(format!("inside {row}: wanted {kind}, found {found:?}"));
            }
        }
        for (kind, row) in rows(OFFERS) {
            let line = format!("Xanten {row} Xanten: Wir");
            let found = inside(&line, &key(&format!("{line}\0")));
            if found != Some(kind) {
                missed.push(format!("offer {row}: wanted {kind}, found {found:?}"));
            }
        }
        assert!(missed.is_empty(), "{missed:#?}");
    }
}
