//! A short text as a picture, each value under its words: the one in the README.
//!
//! The letters are of one width, so that the marks lie where the words are, whatever font there is.

use crate::{
    article::{Article, Family, Find, Line},
    html::escape_attribute,
};
use depesche::Span;
use std::fmt::Write;

/// Letters in a line, and the size of one.
const COLUMNS: usize = 58;
const LETTER: f64 = 10.0;
const SIZE: f64 = 16.5;
#[expect(clippy::cast_precision_loss, reason = "a line's letters")]
const WIDTH: f64 = COLUMNS as f64 * LETTER;
/// The same for the values.
const SMALL_LETTER: f64 = 7.2;

const MARGIN: f64 = 28.0;
const ROW: f64 = 30.0;
const LABEL_ROW: f64 = 17.0;
const PARAGRAPH: f64 = 14.0;

/// Light and dark like the page's style sheet; a picture in a README follows the reader's choice too.
const STYLE: &str = "
  text { font-family: ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace; }
  .paper { fill: #fffdf9; stroke: #d8d3c8; } .words { fill: #1c1b19; font-size: 16.5px; white-space: pre; }
  .label { font-size: 12px; font-weight: 600; white-space: pre; }
  .date { fill: #cfe2ff; } .stamp { fill: #c4eee2; } .source { fill: #fde4b8; } .quote { fill: #f0e2ff; }
  .date-line { fill: #1d4ed8; } .stamp-line { fill: #0f766e; } .source-line { fill: #9a5200; } .quote-line { fill: #7e22ce; }
  @media (prefers-color-scheme: dark) {
    .paper { fill: #15171b; stroke: #3b3e45; } .words { fill: #eceae5; }
    .date { fill: #1d3a6b; } .stamp { fill: #10443c; } .source { fill: #513609; } .quote { fill: #3a2a54; }
    .date-line { fill: #7fb0ff; } .stamp-line { fill: #4fd6be; } .source-line { fill: #f2b04e; } .quote-line { fill: #c39bff; }
  }
";

/// The whole picture.
pub fn picture(article: &Article<'_>) -> String {
    let mut body = String::new();
    let mut y = MARGIN - 8.0;
    for line in &article.lines {
        for row in rows(article.text, line) {
            y = draw(&mut body, article, row, y);
        }
        y += PARAGRAPH;
    }
    let width = 2.0 * MARGIN + WIDTH;
    let height = y - PARAGRAPH + MARGIN - 8.0;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
         height=\"{height}\" role=\"img\">\n<title>A German news text with its stamp, sources, dates and \
         quotations marked, each with its value</title>\n<style>{STYLE}</style>\n\
         <rect class=\"paper\" x=\".5\" y=\".5\" width=\"{}\" height=\"{}\" rx=\"10\"/>\n{body}</svg>\n",
        width - 1.0,
        height - 1.0,
    )
}

/// A line of the text, broken at blanks so that it fits.
fn rows(text: &str, line: &Line) -> Vec<Span> {
    let mut rows: Vec<Span> = Vec::new();
    let mut at = line.span.start;
    for word in line.span.of(text).unwrap_or_default().split_inclusive(' ') {
        let end = at + word.len();
        let wide = |span: Span| span.of(text).map_or(0, |words| words.trim_end().chars().count());
        match rows.last_mut() {
            Some(row) if wide(Span::new(row.start, end)) <= COLUMNS => row.end = end,
            _ => rows.push(Span::new(at, end)),
        }
        at = end;
    }
    rows
}

/// One row: grounds, words, values; gives where the next one begins.
fn draw(out: &mut String, article: &Article<'_>, row: Span, top: f64) -> f64 {
    let baseline = top + 20.0;
    let mut labels = Labels::default();
    for find in &article.finds {
        let Some((from, to)) = extent(article.text, find, row) else { continue };
        ground(out, find.family, from, to, baseline);
        if row.start <= find.span.start && labelled(article, find) {
            labels.add(find, from, baseline);
        }
    }
    let words = row.of(article.text).unwrap_or_default().trim_end();
    let _ = writeln!(
        out,
        "<text class=\"words\" x=\"{MARGIN}\" y=\"{baseline:.1}\" textLength=\"{:.1}\">{}</text>",
        letters(words) * LETTER,
        escape_attribute(words)
    );
    *out += &labels.out;
    top + ROW + labels.deepest * LABEL_ROW
}

/// The values under a row, none over another.
#[derive(Default)]
struct Labels {
    out: String,
    taken: Vec<(f64, f64)>,
    deepest: f64,
}

impl Labels {
    /// The value under its words, moved to the left where it would leave the paper.
    fn add(&mut self, find: &Find, from: f64, baseline: f64) {
        let width = letters(&find.value) * SMALL_LETTER;
        let from = from.min(MARGIN + WIDTH - width).max(MARGIN);
        let near = |&&(start, end): &&(f64, f64)| from < end + 10.0 && start < from + width + 10.0;
        let lane = self.taken.iter().filter(near).fold(0.0, |lanes, _| lanes + 1.0);
        self.taken.push((from, from + width));
        self.deepest = self.deepest.max(lane + 1.0);
        let _ = writeln!(
            self.out,
            "<text class=\"label {}-line\" x=\"{from:.1}\" y=\"{:.1}\" textLength=\"{width:.1}\">{}</text>",
            colour(find.family),
            baseline + 20.0 + lane * LABEL_ROW,
            escape_attribute(&find.value),
        );
    }
}

/// How many letters a text has, as a length.
#[expect(clippy::cast_precision_loss, reason = "a line's letters")]
fn letters(text: &str) -> f64 {
    text.chars().count() as f64
}

/// Cues and speakers stand in the quotation's value already, a stamp's date in the stamp's.
fn labelled(article: &Article<'_>, find: &Find) -> bool {
    let stamped = |other: &Find| other.family == Family::Stamp && other.span.contains(find.span);
    match find.family {
        Family::Cue | Family::Speaker => false,
        Family::Date => !article.finds.iter().any(stamped),
        _ => !find.value.is_empty(),
    }
}

const fn colour(family: Family) -> &'static str {
    match family {
        Family::Speaker | Family::Cue => "quote",
        family => family.name(),
    }
}

/// Where a find's words lie in a row, from letter to letter.
fn extent(text: &str, find: &Find, row: Span) -> Option<(f64, f64)> {
    let words = row.of(text)?.trim_end();
    let span =
        Span::new(find.span.start.max(row.start), find.span.end.min(row.start + words.len()));
    let x = |at: usize| Some(MARGIN + letters(text.get(row.start..at)?) * LETTER);
    (!span.is_empty()).then_some((x(span.start)?, x(span.end)?))
}

/// The ground under a find's words, or the line under a speaker's or a cue's.
fn ground(out: &mut String, family: Family, from: f64, to: f64, baseline: f64) {
    let (class, y, height) = match family {
        Family::Quote => ("quote", baseline - 19.0, 26.0),
        Family::Speaker => ("quote-line", baseline + 5.0, 2.5),
        Family::Cue => ("quote-line", baseline + 5.0, 1.2),
        family => (family.name(), baseline - SIZE, 21.5),
    };
    let _ = writeln!(
        out,
        "<rect class=\"{class}\" x=\"{:.1}\" y=\"{y:.1}\" width=\"{:.1}\" height=\"{height}\" rx=\"{}\"/>",
        from - 1.5,
        to - from + 3.0,
        if height < 3.0 { 1 } else { 4 },
    );
}
