//! How sources are written; every reader starts at the start of its input and hands back the rest.
//!
//! A reader takes as much of a line as its form holds, and gives nothing where the words behind it show
//! that it was none: `Von Atemschutzmaske bis Zoonose` begins like a byline and goes on like a headline.

mod agency;
mod build;
mod byline;
mod copyright;
mod credit;
mod dateline;
pub(crate) mod entry;
mod gate;
mod list;
mod name;
mod note;
mod rows;
mod when;

pub(super) use self::agency::{agency_at as agency_name, named_agency};
pub(crate) use self::{
    byline::{bare_byline, byline, dated_byline},
    copyright::{copyright, known_copyright},
    credit::{
        bare_credit, bare_tail, before_copyright, credit, credit_tail, leading_credit,
        picture_source,
    },
    dateline::dateline,
    gate::{Gate, gate, has_sign, has_slash, opens_with_place},
    note::{bare_source, marks, source_line, source_tail, tells},
};

use super::{Source, SourceKind};

/// What a reader gives: the value and what stands behind it.
pub(crate) type Read<'t> = Option<(Source<'t>, &'t str)>;

/// No source is longer; a longer line is prose. Keeps the work on any line small.
pub(crate) const LONGEST: usize = 400;

/// A source of any kind that says by itself what it is.
pub(crate) fn any(text: &str) -> Read<'_> {
    let readers = [source_line, credit, dateline, byline, named, housed];
    // The same words would be a credit: `© 2024 Beispiel GmbH`.
    let mut best = copyright(text);
    if best.is_some() {
        return best;
    }
    for reader in readers {
        // Nothing reads further than to the end.
        if best.as_ref().is_some_and(|(_, rest)| rest.is_empty()) {
            break;
        }
        let read = reader(text);
        let further = |(_, rest): &(Source<'_>, &str)| {
            best.as_ref().is_none_or(|(_, shortest)| rest.len() < shortest.len())
        };
        if read.as_ref().is_some_and(further) {
            best = read;
        }
    }
    best
}

/// Names with a date or role behind, where the line opens with a name or a house.
fn named(text: &str) -> Read<'_> {
    let gate = gate(text);
    (gate.name || gate.house).then(|| dated_byline(text)).flatten()
}

/// A credit without a cue, where a house opens the line or a slash stands in it.
fn housed(text: &str) -> Read<'_> {
    (gate(text).house || has_slash(text)).then(|| bare_credit(text)).flatten()
}

/// A dateline, where the first words can be places: most paragraphs open with others.
pub(crate) fn dateline_candidate(text: &str) -> Read<'_> {
    opens_with_place(text).then(|| dateline(text)).flatten()
}

/// Marks on a line of their own that say by themselves what they are: `dpa`, `cwo/fab (dpa, afp)`, `Imago/Beispiel`.
pub(crate) fn marked(text: &str, gate: Gate, slash: bool) -> Read<'_> {
    if text.len() > LONGEST / 3 {
        return None;
    }
    let marks = gate.house.then(|| marks(text)).flatten();
    if marks.as_ref().is_some_and(|(source, _)| tells(source)) {
        return marks;
    }
    let credit = slash || gate.house && text.len() <= LONGEST_HOUSE;
    let named = gate.name || gate.house && text.contains(',');
    let read = credit.then(|| bare_credit(text)).flatten();
    read.or_else(|| (gate.house && slash).then(|| leading_credit(text)).flatten())
        .or_else(|| named.then(|| dated_byline(text)).flatten())
        .or_else(|| marks.filter(|read| is_placed(text, read)))
}

/// No picture house has a longer name, a bullet and a few blanks included.
const LONGEST_HOUSE: usize = 40;

/// `ku Frankfurt`: initials and a place of the table make a line of their own.
fn is_placed(text: &str, (source, rest): &(Source<'_>, &str)) -> bool {
    text.len() < 40 && rest.is_empty() && source.places().count() == 1
}

/// A source of a kind that the caller knows: also bare names, initials, places.
pub(crate) fn of_kind(kind: SourceKind, text: &str) -> Read<'_> {
    match kind {
        SourceKind::Source => source_line(text).or_else(|| bare_source(text)),
        SourceKind::Byline => byline(text).or_else(|| bare_byline(text)),
        SourceKind::Dateline => dateline(text),
        SourceKind::Credit => {
            let bare = || bare_credit(text).or_else(|| before_copyright(text));
            credit(text).or_else(|| picture_source(text)).or_else(bare)
        }
        SourceKind::Copyright => known_copyright(text),
        SourceKind::Mention => named_agency(text),
    }
}
