//! What the words of a line look like: a title, running text, a name, a picture's words.

use depesche::{
    line::{Line, LineKind},
    source::{Source, SourceKind},
};

/// Who stands where in a picture, and what kind of picture it is.
#[rustfmt::skip]
pub const HINTS: &[&str] = &[
    "(l.)", "(r.)", "(li.)", "(re.)", "(M.)", "(v.l.)", "(v. l.)", "(l.),", "(links)", "(rechts)", "(Mitte)", "(vorn)", "(hinten)", "(oben)", "(unten)",
    "(Archiv)", "v.l.n.r.", "v. l. n. r.",
];

/// What a caption calls its picture, in front of a colon or full stop or at its end.
#[rustfmt::skip]
const PICTURES: &[&str] = &[
    "Symbolbild", "Symbolfoto", "Archivbild", "Archivfoto", "Bildunterschrift", "Bildbeschreibung", "Im Bild", "Auf dem Bild", "Auf dem Foto",
];

/// Tells whether words name the picture that they stand under: `Archivbild: Die Brücke`, `Die Brücke (Symbolbild, 2023)`.
pub fn is_of_picture(text: &str) -> bool {
    let head =
        |name: &&str| text.strip_prefix(*name).is_some_and(|rest| rest.starts_with([':', '.']));
    let inside = |name: &&str| text.contains(&format!("({name}"));
    let tail = text.trim_end_matches(['.', ')', ']']);
    let shown = ["Das", "Unser", "Dieses"].iter().any(|first| {
        let words = text.strip_prefix(*first).map_or("", str::trim_start);
        ["Bild zeigt ", "Foto zeigt "].iter().any(|verb| words.starts_with(verb))
    });
    let cued = text.starts_with("Bild: ") || text.starts_with("Foto: ");
    shown || cued || PICTURES.iter().any(|name| head(name) || inside(name) || tail.ends_with(*name))
}

/// Tells whether a text is about who wrote the article: `Anna Muster arbeitet seit 2012 als Redakteurin`.
pub fn is_about_author(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let verb = words.by_ref().take(5).position(|word| VERBS.contains(&word));
    let name =
        verb.filter(|at| (2..=4).contains(at)).and_then(|at| text.match_indices(' ').nth(at - 1));
    let name = name.and_then(|(at, _)| text.get(..at));
    name.is_some_and(|name| {
        text.len() <= 600
            && NEWSROOM.iter().any(|word| text.contains(word))
            && Source::parse_as(SourceKind::Byline, name)
                .is_ok_and(|byline| byline.authors().count() == 1)
    })
}

/// What a line about an author says of her.
const VERBS: &[&str] = &[
    "ist",
    "arbeitet",
    "schreibt",
    "berichtet",
    "leitet",
    "lebt",
    "studierte",
    "war",
    "gehört",
    "volontierte",
];

/// Words of a newsroom.
#[rustfmt::skip]
const NEWSROOM: &[&str] = &[
    "edakteur", "edaktor", "edaktion", "ournalist", "orrespondent", "Reporter", "Autorin", "Volontär", "Kolumnist", "schreibt", "berichtet über", "Ressort",
];

/// Tells whether `text` ends in a closing mark.
pub fn ends_quoted(text: &str) -> bool {
    text.ends_with(['“', '”', '"', '«', '»'])
}

/// Tells whether `text` names who said the words above it: `Anna Muster, Vorsitzende`.
pub fn attributes(text: &str) -> bool {
    let Some((name, role)) = text.split_once(", ") else { return false };
    is_name(name)
        && (1..=8).contains(&role.split_whitespace().count())
        && !ends_sentence(text)
        && !text.contains(|c: char| c.is_ascii_digit())
}

/// Tells whether `text` is two to five words as names have them.
pub fn is_name(text: &str) -> bool {
    let capital = |word: &str| word.starts_with(char::is_uppercase) || PARTICLES.contains(&word);
    (2..=5).contains(&text.split_whitespace().count()) && text.split_whitespace().all(capital)
}

/// Tells whether `text` is a first name that everybody knows and a surname: `Anna Muster`.
pub fn is_full_name(text: &str) -> bool {
    Source::parse_as(SourceKind::Byline, text)
        .is_ok_and(|names| matches!(names.parts(), [name] if name.is_person()))
}

/// Tells whether `text` is what a reader calls herself: `sepp58`, `Gelöschter Nutzer`.
pub fn is_nickname(text: &str) -> bool {
    let numbered = |word: &str| {
        let digits = word.trim_start_matches(char::is_alphabetic);
        word.len() >= digits.len() + 3
            && !digits.is_empty()
            && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    text.split_whitespace().count() <= 3
        && text.split_whitespace().any(|word| numbered(word) || ["Nutzer", "User"].contains(&word))
}

/// Small words inside names.
const PARTICLES: &[&str] = &["von", "van", "de", "der", "den", "zu", "al", "bin", "di", "da"];

/// Tells whether two lines share most of their longer words, as a breadcrumb and its headline do.
pub fn repeats(one: &Line<'_>, other: &Line<'_>) -> bool {
    let words = |line: &Line<'_>| -> Vec<String> {
        let words = line.text().split(|c: char| !c.is_alphanumeric());
        words.filter(|word| word.chars().count() > 3).map(str::to_lowercase).collect()
    };
    if length(one) > 200 || length(other) > 200 {
        return false;
    }
    let (one, other) = (words(one), words(other));
    let shared = one.iter().filter(|word| other.contains(word)).count();
    shared >= 2 && shared * 2 >= one.len().min(other.len())
}

/// The names of four authors have so many words at most, with what joins them.
const LONGEST: usize = 12;

/// Tells whether a line is a name alone, or several, that can be an author's.
pub fn is_byline(line: &Line<'_>) -> bool {
    line.kind() == LineKind::Text
        && !line.has_bullet()
        && (2..=LONGEST).contains(&count(line))
        && (count(line) <= 3 || line.text().contains(char::is_lowercase))
        && !is_menu_of_four(line)
        // A line of more words names more people.
        && Source::parse_as(SourceKind::Byline, line.text())
            .is_ok_and(|names| count(line) <= 6 || names.authors().count() * 4 >= count(line))
}

/// Tells whether a line is a row of sections: `Politik Wirtschaft Kultur`.
pub fn is_menu(line: &Line<'_>) -> bool {
    let text = line.text();
    count(line) >= 3
        && !text.ends_with(['.', '!', '?', ':'])
        && text.split_whitespace().all(|word| word.starts_with(char::is_uppercase))
}

/// Nobody has four names and nothing between them; sections have.
pub fn is_menu_of_four(line: &Line<'_>) -> bool {
    count(line) >= 4 && is_menu(line) && !line.text().contains(|c: char| ".,;/|&".contains(c))
}

/// Tells whether a line says inside a text when what stands below was added: `Update vom 4. April 2025`.
pub fn is_update(line: &Line<'_>) -> bool {
    let text = line.text().trim_start_matches(['[', '+', '*', ' ']);
    ["Update", "UPDATE", "Nachtrag", "Ergänzung"].iter().any(|cue| text.starts_with(cue))
}

/// Tells whether a line is a byline, time or reading time, as stand over an article.
pub fn is_head(line: &Line<'_>) -> bool {
    matches!(
        line.kind(),
        LineKind::Stamp | LineKind::Byline | LineKind::ReadingTime | LineKind::Dateline
    ) && !is_long(line)
}

/// Tells whether a place or an agency opens the text here: `KIEL (dpa) – …`, `Kiel.`
pub fn opens_text(line: &Line<'_>) -> bool {
    let place = || {
        count(line) <= 2
            && line.text().ends_with('.')
            && Source::parse_as(SourceKind::Dateline, line.text()).is_ok()
    };
    line.kind() == LineKind::Dateline || place()
}

/// Tells whether a line reads like a title: a few words, no full stop.
pub fn is_title(line: &Line<'_>) -> bool {
    let title = !line.text().ends_with(['.', ':']) && (3..=18).contains(&count(line));
    line.kind() == LineKind::Text && !line.has_bullet() && title && !is_long(line)
}

/// Tells whether a line reads like running text.
pub fn is_prose(line: &Line<'_>) -> bool {
    let text = line.text();
    let several = [". ", "! ", "? "].iter().any(|end| text.contains(end));
    is_long(line)
        || count(line) >= 8
            && (text.ends_with(['.', '“', '"', '«', '…', ')']) || several)
            && ends_sentence(text)
}

/// Tells whether a line is too long for anything but running text.
pub fn is_long(line: &Line<'_>) -> bool {
    matches!(line.kind(), LineKind::Text | LineKind::Dateline) && length(line) >= 125
}

/// Tells whether `text` ends as a sentence does, quotation marks, brackets and a note in brackets aside.
pub fn ends_sentence(text: &str) -> bool {
    let note = text.strip_suffix(')').and_then(|inner| inner.rsplit_once('('));
    let short = note.filter(|(_, note)| note.len() <= NOTE).map(|(before, _)| before.trim_end());
    ends(text) || short.is_some_and(ends)
}

/// No note behind the last sentence is longer: `(dpa/abc)`.
const NOTE: usize = 40;

fn ends(text: &str) -> bool {
    text.trim_end_matches(['“', '”', '"', '«', '»', '‘', '’', '‹', '›', '\'', ')', ']'])
        .ends_with(['.', '!', '?', '…', ':'])
}

/// How many characters a line has.
pub fn length(line: &Line<'_>) -> usize {
    line.text().chars().count()
}

/// How many words a line has.
pub fn count(line: &Line<'_>) -> usize {
    line.text().split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}
