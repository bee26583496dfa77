//! The article in a terminal: colours, and each value behind its words.

use crate::{
    article::{Article, Family, Line, Role},
    nest::{Piece, pieces},
    visible,
};
use std::fmt::Write;

const RESET: &str = "\x1b[0m";
const FAINT: &str = "\x1b[2m";
const BOLD: &str = "\x1b[1m";

/// The colours of the terminal's own sixteen, so that its owner's choice of them holds.
const fn style(family: Family) -> &'static str {
    match family {
        Family::Date => "\x1b[34;4m",
        Family::Stamp => "\x1b[32;4m",
        Family::Source => "\x1b[33;4m",
        Family::Quote => "\x1b[35m",
        Family::Speaker => "\x1b[1;4m",
        Family::Cue => "\x1b[3m",
    }
}

/// The whole text, one paragraph a line with a blank line between.
pub fn page(article: &Article<'_>) -> String {
    let mut out = String::new();
    let used = Family::ALL.iter().filter(|f| article.finds.iter().any(|find| find.family == **f));
    for family in used {
        let _ = write!(out, "{}{}{RESET}  ", style(*family), family.name());
    }
    out += "\n\n";
    for line in &article.lines {
        out += &marked(article, line);
        out += "\n\n";
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

fn marked(article: &Article<'_>, line: &Line) -> String {
    let base = match line.role {
        Role::Headline | Role::Kicker | Role::Subheading | Role::Teaser => BOLD,
        Role::Aside => FAINT,
        Role::Paragraph | Role::Note => "",
    };
    let mut out = base.to_owned();
    let mut open = Vec::new();
    for piece in pieces(article.text, line.span, &article.finds) {
        match piece {
            Piece::Text(words) => out += &visible::plain(words),
            Piece::Open(i) | Piece::Again(i) => {
                let find = article.finds.get(i);
                open.push(find.map_or("", |find| style(find.family)));
                out += open.last().unwrap_or(&"");
            }
            Piece::Close(i, last) => {
                open.pop();
                out += RESET;
                if let Some(find) = article.finds.get(i).filter(|_| last)
                    && !matches!(find.family, Family::Cue | Family::Speaker)
                {
                    let _ = write!(out, "{FAINT}⟨{}⟩{RESET}", visible::plain(&find.value));
                }
                out += base;
                out.extend(open.iter().copied());
            }
        }
    }
    out + RESET
}
