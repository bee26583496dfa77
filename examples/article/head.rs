//! The head of an article: its headline with what stands over it, and the teaser under it.

use super::{
    kind::Kind,
    page::Body,
    rows::{Row, asks, ends_sentence, is_byline, is_menu_of_four, is_prose, stems},
};
use depesche::line::LineKind;
use std::collections::HashSet;

/// How many lines above the text a headline is looked for.
const ABOVE: usize = 80;
/// A teaser at the head of the text has seldom more characters.
const LEAD: usize = 170;
/// No headline has more without its kicker: it is a teaser.
const TITLE: usize = 110;
/// A headline has at least so many characters, and at most so many with its kicker.
const SIZE: std::ops::RangeInclusive<usize> = 12..=200;

/// The head of an article, by numbers of rows.
#[derive(Debug, Clone, Copy, Default)]
pub struct Head {
    /// The headline.
    pub headline: Option<usize>,
    /// The line over it.
    pub kicker: Option<usize>,
    /// The paragraph under it that sums the article up.
    pub teaser: Option<usize>,
}

impl Head {
    /// Finds the head over a text and takes the teaser out of it.
    pub fn find(rows: &[Row<'_>], body: &mut Body) -> Self {
        let Some(first) = body.first() else { return Self::default() };
        let headline = headline(rows, first, body);
        let teaser = teaser(rows, headline, body);
        let kicker = headline.and_then(|headline| kicker(rows, headline));
        Self { headline, kicker, teaser }
    }
}

/// The best line above the text, if one is good enough.
fn headline(rows: &[Row<'_>], first: usize, body: &Body) -> Option<usize> {
    let words = vocabulary(rows, body);
    let page: Vec<_> = rows.iter().map(|row| letters(row.text)).collect();
    let score = |i: usize| Some((score(rows, i, first, &words, &page)?, i));
    let best = (first.saturating_sub(ABOVE)..first).filter_map(score);
    best.max().filter(|(score, _)| *score >= 1).map(|(_, i)| i)
}

/// The stems of the text.
fn vocabulary(rows: &[Row<'_>], body: &Body) -> HashSet<String> {
    let paragraphs = body.paragraphs.iter().filter_map(|&i| rows.get(i));
    paragraphs.flat_map(|row| stems(row.text)).collect()
}

/// How much a line looks like the headline of the text that begins in row `first`.
fn score(
    rows: &[Row<'_>],
    i: usize,
    first: usize,
    words: &HashSet<String>,
    page: &[String],
) -> Option<i32> {
    let row = rows.get(i)?;
    let picture = is_caption(row);
    let fits = !row.item && (row.kind.is_text() || picture) && SIZE.contains(&row.len());
    let count = row.text.split_whitespace().count();
    if !fits || count < 2 || sentences(row.text) || is_byline(rows, i) || is_menu_of_four(&row.line)
    {
        return None;
    }
    let stems: Vec<_> = stems(row.text).collect();
    let met = stems.iter().filter(|stem| words.contains(*stem)).count();
    let apart = row.apart && rows.get(i + 1).is_none_or(|next| next.apart);
    let mut score = i32::try_from(3 * met / stems.len().max(1) + met.min(4)).unwrap_or(0);
    score -= if met == 0 { 2 } else { 0 };
    score += if apart { 2 } else { 0 };
    score += if count >= 5 { 2 } else { 0 };
    score += if said_again(page, i) { 2 } else { 0 };
    score += if opens_head(rows.get(i + 1..first)?) { 2 } else { 0 };
    score += i32::from(rows.get(i + 1).is_some_and(heads));
    score += if i == 0 && names_head(rows.get(i + 1..first)?) { 3 } else { 0 };
    score -= behind_byline(rows, i);
    // Captions and teasers have a full stop; titles have none, and seldom stand beside a credit.
    score -= if row.text.ends_with('.') { 2 } else { 0 };
    score -= if picture { 3 } else { 0 };
    score -= if row.len() > TITLE { 3 } else { 0 };
    // What somebody says is a headline, whatever stands below.
    let said =
        row.text.starts_with(['„', '»', '«', '"']) && row.text.ends_with(['“', '«', '»', '"']);
    score += if said { 3 } else { 0 };
    let over = !said && rows.get(i + 1).is_some_and(|next| under(row, next));
    score -= if over && count <= 6 { 4 } else { 2 * i32::from(over) };
    score -= i32::try_from((first - i) / 12).unwrap_or(8);
    Some(score)
}

/// What stands right below a headline: its time, its author, the teaser.
fn heads(row: &Row<'_>) -> bool {
    matches!(row.kind, Kind::Stamp | Kind::Byline) || row.kind.is_text() && sums_up(row)
}

/// Words beside a picture's credit, but without one of their own: a caption, or the headline over the picture.
fn is_caption(row: &Row<'_>) -> bool {
    row.kind == Kind::Picture && row.line.kind() == LineKind::Text
}

/// A longer title stands right below: the line is its kicker.
fn under(row: &Row<'_>, next: &Row<'_>) -> bool {
    !next.item
        && next.kind.is_text()
        && next.len() <= TITLE
        && next.len() > row.len()
        && next.text.split_whitespace().count() >= 4
        && !sums_up(next)
}

/// Several sentences, or one long one with its full stop: a caption or a teaser.
fn sentences(text: &str) -> bool {
    let inside = text.trim_end_matches(['.', '!', '?', '…']);
    is_prose(text) && text.ends_with('.') && (inside.contains(". ") || text.chars().count() > 100)
}

/// Another line of the page holds these letters too: the path to the page, its title, a link to it.
fn said_again(page: &[String], i: usize) -> bool {
    let Some(mine) = page.get(i).filter(|mine| mine.len() >= 16) else { return false };
    page.iter().enumerate().any(|(other, line)| {
        other != i && line.len() <= 4 * mine.len() && line.contains(mine.as_str())
    })
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Nothing but short lines with a stamp, a byline or a picture among them, or nothing at all,
/// parts the headline from the text.
fn opens_head(between: &[Row<'_>]) -> bool {
    between.len() <= 3
        || between.iter().take(8).any(|row| {
            use super::kind::Kind::{Byline, Picture, Source, Stamp};
            matches!(row.kind, Stamp | Byline | Source | Picture)
        })
}

/// Nothing but byline and times parts the first line from the text: the copy begins with the headline.
fn names_head(between: &[Row<'_>]) -> bool {
    !between.is_empty() && between.iter().all(|row| matches!(row.kind, Kind::Byline | Kind::Stamp))
}

/// How much a byline, or a time not right above, stands over it, as over captions: headlines stand over them.
fn behind_byline(rows: &[Row<'_>], i: usize) -> i32 {
    let near = || i.saturating_sub(6)..i;
    let stamp = |at: usize| rows.get(at).is_some_and(|row| row.kind == Kind::Stamp);
    let byline = |at: usize| rows.get(at).is_some_and(|row| row.kind == Kind::Byline);
    match (
        near().any(|at| byline(at) || is_byline(rows, at)),
        near().any(|at| at + 1 < i && stamp(at)),
    ) {
        (true, _) => 2,
        (_, true) => 1,
        _ => 0,
    }
}

/// The short line right over the headline.
fn kicker(rows: &[Row<'_>], headline: usize) -> Option<usize> {
    let at = headline.checked_sub(1)?;
    let row = rows.get(at)?;
    let words = row.text.split_whitespace().count();
    let before = at.checked_sub(1).and_then(|at| rows.get(at));
    let parted = before.is_none_or(|before| {
        // An item of a column of links is as long as the next.
        let longer = before.text.split_whitespace().count() > 2 * words;
        row.apart || longer || !before.kind.is_text() && !before.kind.is_notice(&["nav"])
    });
    // Where no gap parts the lines, a menu or a picture does.
    let alone = parted
        || before.is_some_and(|before| row.indent != before.indent || !before.kind.is_text());
    // The name of a section may be one of its menu.
    let section = row.kind.is_notice(&["nav"]) && words <= 2 && before.is_some() && parted;
    let fits = row.kind.is_text() && alone || section;
    (fits && !row.item && !is_menu(row, at) && (1..=8).contains(&words) && row.len() <= 70)
        .then_some(at)
        .filter(|_| !row.text.ends_with('.'))
}

/// Several sections in one line: `Start - Vereine - Termine`, or as the first line of the page words that all
/// begin with a capital.
fn is_menu(row: &Row<'_>, at: usize) -> bool {
    let words = || row.text.split_whitespace();
    let titled = words().all(|word| word.starts_with(char::is_uppercase));
    let first = at == 0 && words().count() >= 4 && row.text.contains(char::is_lowercase);
    row.text.contains(" | ") || row.text.contains(" - ") || first && titled
}

/// The paragraph that sums up: between headline and text, or the first of the text where the head goes on
/// behind it or what follows is clearly longer.
fn teaser(rows: &[Row<'_>], headline: Option<usize>, body: &mut Body) -> Option<usize> {
    let first = body.first()?;
    let from = headline.map_or(first.saturating_sub(4), |at| at + 1);
    let sums_up = |&i: &usize| rows.get(i).is_some_and(|row| row.kind.is_text() && sums_up(row));
    let off = (from..first).find(sums_up);
    let below = headline.map(|at| at + 1).filter(|at| *at < first && is_subtitle(rows, *at));
    let off = off.or(below);
    if off.is_some() {
        return off;
    }
    if leads(rows, headline, body) {
        body.paragraphs.remove(0);
        return Some(first);
    }
    None
}

/// Right below a headline a long line without a full stop sums up too.
fn is_subtitle(rows: &[Row<'_>], i: usize) -> bool {
    rows.get(i).is_some_and(|row| {
        let words = row.text.split_whitespace().count();
        let long = row.len() >= 60 && words >= 8;
        !row.item && row.kind.is_text() && long && !is_byline(rows, i)
    })
}

/// Tells whether the first paragraph is the teaser.
fn leads(rows: &[Row<'_>], headline: Option<usize>, body: &Body) -> bool {
    let &[first, second, ..] = body.paragraphs.as_slice() else { return false };
    let (Some(row), Some(next)) = (rows.get(first), rows.get(second)) else { return false };
    // A question that is answered opens an interview.
    if asks(row.text) {
        return false;
    }
    let dated = |from: usize, to: usize| {
        let between = rows.get(from..to).unwrap_or_default();
        between.iter().any(|row| matches!(row.kind, Kind::Stamp | Kind::Byline))
    };
    let head = headline.is_some_and(|at| !dated(at + 1, first)) && dated(first + 1, second);
    // Who wrote it stands over the text, also where the time stands over the teaser.
    let mut between = rows.get(first + 1..second).unwrap_or_default().iter();
    let signed = headline.is_some() && between.any(|row| row.kind == Kind::Byline);
    if sums_up(row) && (head || signed) {
        return true;
    }
    let (len, usual) = (row.len(), body.usual(rows));
    let short = match headline {
        // One or two short sentences in front of a longer paragraph, or what is short against the text.
        Some(_) => {
            let lead = sums_up(row) && len <= LEAD && len * 4 <= next.len() * 3;
            let placed = row.line.kind() == LineKind::Dateline;
            lead && !placed || len <= 380 && len * 5 < usual * 4
        }
        None => len <= 260 && len * 20 < usual.min(next.len()) * 13,
    };
    short && body.paragraphs.len() >= 3
}

/// One to four sentences.
fn sums_up(row: &Row<'_>) -> bool {
    !row.item
        && ends_sentence(row.text)
        && (50..=450).contains(&row.len())
        && row.text.split_whitespace().count() >= 7
}
