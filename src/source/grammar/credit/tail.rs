//! Credits at the end of a caption.

use super::super::name::{is_capital, is_first_name, is_stop, longest, name_word, trimmed};
use super::super::{LONGEST, note::infocom};
use super::{Place, bare::before_copyright, credit_word, cue, picture_source};
use crate::{
    source::{Source, words},
    text::{Openings, is_blank, is_word},
};
use memchr::{memchr, memchr_iter, memchr2_iter, memchr3, memmem};
use std::sync::LazyLock;

pub(super) static COPYRIGHT: LazyLock<memmem::Finder<'static>> =
    LazyLock::new(|| memmem::Finder::new("Copyright"));
pub(super) static BY: LazyLock<memmem::Finder<'static>> =
    LazyLock::new(|| memmem::Finder::new(" by "));

/// A credit at the end of a caption; gives also where the caption ends.
///
/// The cue may stand right behind the last word: `… im StadionBild: Anna Muster/dpa`.
pub(crate) fn credit_tail(text: &str) -> Option<(usize, Source<'_>)> {
    let near = text.len().saturating_sub(LONGEST);
    let near = (near..near + 4).find(|&at| text.is_char_boundary(at))?;
    let foot = text.get(near..)?;
    let bytes = foot.as_bytes();
    // A `y` stands in `Copyright` and `by` and in few German words.
    let bracketed = || memchr_iter(b'(', bytes).filter(|&at| is_bracketed(bytes, at));
    if memchr3(b':', 0xa9, b'y', bytes).is_none() && bracketed().next().is_none() {
        return None;
    }
    let signs = memchr2_iter(b':', 0xa9, bytes).chain(bracketed());
    let words = memchr(b'y', bytes).map(|_| COPYRIGHT.find_iter(bytes).chain(BY.find_iter(bytes)));
    let mut starts: Vec<usize> = signs
        .chain(words.into_iter().flatten())
        .filter_map(|sign| start_before(foot, sign))
        .collect();
    starts.sort_unstable();
    starts.dedup();
    for at in starts.into_iter().map(|at| near + at).filter(|&at| at > 0) {
        let (before, tail) = text.split_at_checked(at)?;
        if let Some((source, rest)) =
            infocom(tail).or_else(|| picture_source(tail)).or_else(|| before_copyright(tail))
            && ends(rest)
        {
            let caption = before.trim_end_matches(|c: char| is_blank(c) || "|-–—,".contains(c));
            return Some((caption.len(), source.shifted(at)));
        }
    }
    None
}

/// Tells whether `(c)` stands at the bracket at byte `at`.
fn is_bracketed(bytes: &[u8], at: usize) -> bool {
    bytes.get(at + 1..at + 3).is_some_and(|sign| sign.eq_ignore_ascii_case(b"c)"))
}

/// Tells whether only the end of the line, or another part of it, stands there.
pub(super) fn ends(rest: &str) -> bool {
    let next = rest.trim_start_matches(|c: char| is_blank(c) || ".;|,".contains(c));
    next.is_empty()
        || is_stop(next)
        || credit_word(next).is_some()
        || name_word(next).is_some_and(|(_, behind)| trimmed(behind).starts_with(':'))
}

/// Where the cue begins whose sign (`:`, `©`, `Copyright`) stands at byte `sign`; a bracket in front is part of it.
pub(super) fn start_before(text: &str, sign: usize) -> Option<usize> {
    let head = text.get(..sign).or_else(|| text.get(..sign.checked_sub(1)?))?;
    let at_sign = head.len();
    let behind = text.get(at_sign..)?;
    let from = at_sign.saturating_sub(LONGEST_CUE);
    let near = (from..=at_sign).find_map(|at| head.get(at..)).unwrap_or("");
    let begins = |byte: u8| byte.is_ascii_uppercase() || !byte.is_ascii();
    let capitals = near.bytes().enumerate().filter(|&(_, byte)| begins(byte));
    let cue = capitals.map(|(at, _)| at_sign - near.len() + at).find(|&at| {
        let tail = text.get(at..).filter(|tail| OPENINGS.has(tail.as_bytes()));
        if !tail.is_some_and(|tail| tail.starts_with(char::is_uppercase)) {
            return false;
        }
        let (before, tail) = head.split_at_checked(at).unwrap_or((head, ""));
        can_start(before, tail)
            && text.get(at..).is_some_and(|tail| cue(tail, Place::Picture).is_some())
    });
    let alone = ["©", "Copyright", "(c)", "(C)"].iter().any(|sign| behind.starts_with(sign));
    let at = cue.or_else(|| alone.then_some(at_sign))?;
    if alone && let Some(name) = name_before(text, at) {
        return Some(name);
    }
    // `(Foto: …)`, `©Foto: …`
    let before = text.get(..at)?.trim_end_matches(is_blank);
    let before = before.strip_suffix('©').map_or(before, |b| b.trim_end_matches(is_blank));
    if let Some(outside) = before.strip_suffix(['(', '[']) {
        return Some(outside.len());
    }
    Some(if before.len() < at && text.get(before.len()..).is_some_and(|t| t.starts_with('©')) {
        before.len()
    } else {
        at
    })
}

/// How cues begin.
static OPENINGS: LazyLock<Openings> = LazyLock::new(|| {
    let cues = words::CREDIT_CUES.iter().chain(&["Quelle", "Copyright"]);
    Openings::new(cues.map(|cue| cue.as_bytes()))
});

/// Where the name in front of `/Copyright` begins: at a first name, or behind the last sentence.
pub(super) fn name_before(text: &str, at: usize) -> Option<usize> {
    let before = text.get(..at)?.strip_suffix('/')?;
    let starts = before.rmatch_indices(is_blank).map(|(at, blank)| at + blank.len()).take(4);
    let first = |at: usize| {
        let (found, _) = before.get(at..).and_then(name_word).unwrap_or(("", ""));
        let behind_sentence = before
            .get(..at)
            .is_some_and(|b| b.trim_end_matches(is_blank).ends_with(['.', '!', '?']));
        is_first_name(found) || (behind_sentence && is_capital(found))
    };
    starts.filter(|&at| first(at)).last()
}

/// Bytes of the longest cue.
pub(super) const LONGEST_CUE: usize = 24;

/// Tells whether a credit can begin between `before` and `tail`: a cue word, not inside of another.
pub(super) fn can_start(before: &str, tail: &str) -> bool {
    let glued = before.ends_with(is_word)
        && !before.ends_with(|c: char| c.is_lowercase() || c.is_ascii_digit());
    let cue =
        credit_word(tail).is_some() || longest(tail, &["Quelle", "Quellen", "Copyright"]).is_some();
    !glued && cue
}

#[cfg(test)]
mod tests {
    use super::can_start;

    #[test]
    fn a_credit_starts_at_a_cue_of_its_own() {
        for (before, tail) in [
            ("", "Foto: Anna"),
            ("am Abend.", "Foto: Anna"),
            ("am Abend", "Quelle: dpa"),
            ("(", "Copyright dpa"),
        ] {
            assert!(can_start(before, tail), "{before:?} {tail:?}");
        }
        for (before, tail) in
            [("PASS", "Foto: Anna"), ("", "Anna Muster"), ("am Abend. ", "Der Rat"), ("", "")]
        {
            assert!(!can_start(before, tail), "{before:?} {tail:?}");
        }
    }
}
