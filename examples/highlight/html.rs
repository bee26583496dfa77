//! The article as one page of HTML: no network, no script.

use crate::{
    article::{Article, Family, Find, Line, Role, Saying},
    nest::{Piece, pieces},
    timeline, visible,
};
use std::fmt::Write;

const STYLE: &str = include_str!("style.css");

/// What the page says of each family, and an example of its mark.
#[rustfmt::skip]
const LEGEND: &[(Family, &str)] = &[
    (Family::Date,    "dates"),
    (Family::Quote,   "quotations"),
    (Family::Speaker, "speakers"),
    (Family::Cue,     "cues"),
    (Family::Source,  "sources"),
    (Family::Stamp,   "stamps"),
];

/// The whole page.
pub fn page(article: &Article<'_>) -> String {
    let title = headline(article).map_or_else(|| "An article".to_owned(), escape_attribute);
    let mut page = String::new();
    page += "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n";
    page += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    // The page says itself that it asks for nothing and runs nothing.
    page += "<meta http-equiv=\"Content-Security-Policy\" \
             content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n";
    page += "<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"icon\" href=\"data:,\">\n";
    let _ = writeln!(page, "<title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>");
    page += &legend(article);
    page += "<main>\n";
    page += &text(article);
    page += "<aside>\n";
    page += &timeline::section(article);
    page += &sayings(article);
    page += &notes(article);
    page += "</aside>\n</main>\n</body>\n</html>\n";
    page
}

/// Text for an element: markup is text, and what one does not see is shown.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match (entity(c), visible::hidden(c)) {
            (Some(entity), _) => out += entity,
            (None, Some(name)) => {
                let _ = write!(out, "<span class=\"hidden\">{name}</span>");
            }
            (None, None) => out.push(c),
        }
    }
    out
}

/// Text for an attribute or a title, where no element can stand.
pub fn escape_attribute(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in visible::plain(text).chars() {
        match entity(c) {
            Some(entity) => out += entity,
            None => out.push(c),
        }
    }
    out
}

const fn entity(c: char) -> Option<&'static str> {
    match c {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '"' => Some("&quot;"),
        '\'' => Some("&#39;"),
        _ => None,
    }
}

fn headline<'t>(article: &Article<'t>) -> Option<&'t str> {
    let line = article.lines.iter().find(|line| line.role == Role::Headline)?;
    line.span.of(article.text)
}

/// One box to tick for each family: it takes the family's marks away and brings them back.
fn legend(article: &Article<'_>) -> String {
    let mut out =
        String::from("<header>\n<p class=\"brand\">depesche</p>\n<form class=\"legend\">\n");
    for &(family, label) in LEGEND {
        let name = family.name();
        let count = article.finds.iter().filter(|find| find.family == family).count();
        let _ = writeln!(
            out,
            "<label><input type=\"checkbox\" id=\"show-{name}\" checked>\
             <span class=\"key {name}\">{label}</span> <span class=\"count\">{count}</span></label>"
        );
    }
    out += "</form>\n<p class=\"hint\">Point at a mark, touch it or walk with the Tab key: its value appears.</p>\n";
    out + "</header>\n"
}

fn text(article: &Article<'_>) -> String {
    let mut out = String::from("<article lang=\"de\">\n");
    for line in &article.lines {
        let (tag, class) = element(line.role);
        let _ = write!(out, "<{tag}{class} dir=\"auto\">");
        out += &marked(article, line);
        let _ = writeln!(out, "</{tag}>");
    }
    out + "</article>\n"
}

const fn element(role: Role) -> (&'static str, &'static str) {
    match role {
        Role::Headline => ("h1", ""),
        Role::Kicker => ("p", " class=\"kicker\""),
        Role::Subheading => ("h2", ""),
        Role::Teaser => ("p", " class=\"teaser\""),
        Role::Paragraph => ("p", ""),
        Role::Note => ("p", " class=\"note\""),
        Role::Aside => ("p", " class=\"page\""),
    }
}

/// The words of a line with its marks.
fn marked(article: &Article<'_>, line: &Line) -> String {
    let mut out = String::new();
    for piece in pieces(article.text, line.span, &article.finds) {
        match piece {
            Piece::Text(words) => out += &escape(words),
            Piece::Open(i) => {
                if let Some(find) = article.finds.get(i) {
                    out += &opening(i, find);
                }
            }
            Piece::Again(i) => {
                let name = article.finds.get(i).map_or("", |find| find.family.name());
                let _ = write!(out, "<mark class=\"{name}\">");
            }
            Piece::Close(..) => out += "</mark>",
        }
    }
    out
}

fn opening(i: usize, find: &Find) -> String {
    let (name, value) = (find.family.name(), escape_attribute(&find.value));
    format!("<mark class=\"{name}\" id=\"f{i}\" tabindex=\"0\" aria-description=\"{value}\">")
}

/// Who said what, the speakers in the order of the text.
fn sayings(article: &Article<'_>) -> String {
    if article.sayings.is_empty() {
        return String::new();
    }
    let mut out = String::from(
        "<section id=\"quotes\">\n<h2>Who said what</h2>\n<table>\n\
         <thead><tr><th scope=\"col\">Words</th><th scope=\"col\">Cue</th></tr></thead>\n",
    );
    for (speaker, sayings) in by_speaker(&article.sayings) {
        let (class, name) = match speaker {
            Some(name) => ("", escape(name)),
            None => (" class=\"nobody\"", "nobody named".to_owned()),
        };
        let _ = writeln!(
            out,
            "<tbody>\n<tr><th colspan=\"2\" scope=\"rowgroup\"{class}><bdi>{name}</bdi></th></tr>"
        );
        for saying in sayings {
            let _ = writeln!(
                out,
                "<tr><td><a href=\"#f{}\" lang=\"de\"><bdi>{}</bdi></a> <small>{}</small></td>\
                 <td lang=\"de\"><bdi>{}</bdi></td></tr>",
                saying.find,
                escape(&saying.words),
                saying.kind,
                escape(&saying.cue),
            );
        }
        out += "</tbody>\n";
    }
    out + "</table>\n</section>\n"
}

/// The sayings of each speaker, those of nobody last.
fn by_speaker(sayings: &[Saying]) -> Vec<(Option<&str>, Vec<&Saying>)> {
    let mut groups: Vec<(Option<&str>, Vec<&Saying>)> = Vec::new();
    for saying in sayings {
        let speaker = saying.speaker.as_deref();
        match groups.iter_mut().find(|(name, _)| *name == speaker) {
            Some((_, group)) => group.push(saying),
            None => groups.push((speaker, vec![saying])),
        }
    }
    groups.sort_by_key(|(name, _)| name.is_none());
    groups
}

/// Stamps and sources: where the text comes from and of when it is.
fn notes(article: &Article<'_>) -> String {
    let is_note = |find: &Find| matches!(find.family, Family::Stamp | Family::Source);
    let mut notes = article.finds.iter().enumerate().filter(|(_, find)| is_note(find)).peekable();
    if notes.peek().is_none() {
        return String::new();
    }
    let mut out = String::from(
        "<section id=\"origin\">\n<h2>Where from and of when</h2>\n<table>\n\
         <thead><tr><th scope=\"col\">Text</th><th scope=\"col\">Value</th></tr></thead>\n<tbody>\n",
    );
    for (i, find) in notes {
        let words = find.span.of(article.text).unwrap_or_default();
        let _ = writeln!(
            out,
            "<tr><td><a href=\"#f{i}\" lang=\"de\"><bdi>{}</bdi></a></td><td><bdi>{}</bdi></td></tr>",
            escape(words),
            escape(&find.value),
        );
    }
    out + "</tbody>\n</table>\n</section>\n"
}
