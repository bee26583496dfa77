//! Finds lie over one another; marks have to lie inside one another.

use crate::article::Find;
use depesche::Span;
use std::cmp::Reverse;

/// The parts of a line, one after the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'t> {
    Text(&'t str),
    /// A find begins, by its place in the list.
    Open(usize),
    /// A find goes on that had to be closed because one around it ended.
    Again(usize),
    /// The find opened last ends: its place, and whether it ends for good.
    Close(usize, bool),
}

/// Cuts `line` of `text` where finds begin and end, so that every mark closes before the one around it.
pub fn pieces<'t>(text: &'t str, line: Span, finds: &[Find]) -> Vec<Piece<'t>> {
    let mut marks: Vec<(usize, Span)> = finds
        .iter()
        .enumerate()
        .map(|(i, find)| (i, clip(find.span, line)))
        .filter(|(_, span)| !span.is_empty())
        .collect();
    marks.sort_by_key(|&(i, span)| (span.start, Reverse(span.end), i));
    let mut edges: Vec<usize> = marks.iter().flat_map(|(_, s)| [s.start, s.end]).collect();
    edges.extend([line.start, line.end]);
    edges.sort_unstable();
    edges.dedup();

    let mut pieces = Vec::new();
    let mut open = Vec::new();
    let mut marks = marks.into_iter().peekable();
    let mut done = line.start;
    for at in edges {
        if let Some(words) = text.get(done..at).filter(|words| !words.is_empty()) {
            pieces.push(Piece::Text(words));
        }
        done = at;
        close(&mut open, at, &mut pieces);
        while let Some(mark) = marks.next_if(|(_, span)| span.start == at) {
            pieces.push(Piece::Open(mark.0));
            open.push(mark);
        }
    }
    pieces
}

fn clip(span: Span, line: Span) -> Span {
    Span::new(span.start.max(line.start), span.end.min(line.end))
}

/// Closes what ends at `at`; what lies inside and goes on is closed with it and opened again.
fn close(open: &mut Vec<(usize, Span)>, at: usize, pieces: &mut Vec<Piece<'_>>) {
    let Some(outermost) = open.iter().position(|(_, span)| span.end <= at) else { return };
    let inside = open.split_off(outermost);
    pieces.extend(inside.iter().rev().map(|&(i, span)| Piece::Close(i, span.end <= at)));
    for mark in inside.into_iter().filter(|(_, span)| at < span.end) {
        pieces.push(Piece::Again(mark.0));
        open.push(mark);
    }
}
