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
mod lack;
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
        agency_credit, bare_credit, bare_tail, before_copyright, credit, credit_tail,
        leading_credit, picture_source,
    },
    dateline::dateline,
    gate::{Cues, Gate, gate, has_sign, has_slash, opens_with_place},
    lack::lacking,
    name::is_known_person,
    note::{bare_source, marks, source_line, source_tail, tells},
};

use super::{Source, SourceKind};

/// What a reader gives: the value and what stands behind it.
pub(crate) type Read<'t> = Option<(Source<'t>, &'t str)>;

/// What reads a source at the start of a text.
pub(crate) type Reader = for<'t> fn(&'t str) -> Read<'t>;

/// No source is longer; a longer line is prose. Keeps the work on any line small.
pub(crate) const LONGEST: usize = 400;

/// A source of any kind that says by itself what it is.
pub(crate) fn any(text: &str) -> Read<'_> {
    opened(text, Gate { cues: Cues::ALL, ..gate(text) })
}

/// The same for a text whose first word was looked at: only readers are asked whose cue can open it.
pub(crate) fn opened(text: &str, gate: Gate) -> Read<'_> {
    // The same words would be a credit: `© 2024 Beispiel GmbH`.
    let rights = gate.opens(Cues::RIGHTS) || has_sign(text);
    let mut best = rights.then(|| copyright(text)).flatten();
    if best.is_some() {
        return best;
    }
    let house = gate.house;
    let readers: [(bool, Reader); 6] = [
        (gate.opens(Cues::SOURCE) || house, source_line),
        (gate.opens(Cues::CREDIT), credit),
        (true, dateline_candidate),
        (gate.opens(Cues::BYLINE), byline),
        // Names with a date or role behind.
        (gate.name || house, dated_byline),
        // A credit without a cue.
        (house || has_slash(text), bare_credit),
    ];
    for (_, reader) in readers.iter().filter(|(asked, _)| *asked) {
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

/// A dateline, where the first words can be places: most paragraphs open with others.
pub(crate) fn dateline_candidate(text: &str) -> Read<'_> {
    opens_with_place(text).then(|| dateline(text)).flatten()
}

/// Marks on a line of their own that say by themselves what they are: `dpa`, `cwo/fab (dpa, afp)`, `Imago/Beispiel`.
pub(crate) fn marked(text: &str, gate: Gate, slash: bool) -> Read<'_> {
    let asked = gate.house || gate.name || slash;
    if !asked || text.len() > LONGEST / 3 {
        return None;
    }
    let marks = gate.house.then(|| marks(text)).flatten();
    if marks.as_ref().is_some_and(|(source, _)| tells(source)) {
        return marks;
    }
    // `Anna Muster via Getty Images`
    let via = || gate.name && text.contains(" via ");
    let credit = slash || gate.house && text.len() <= LONGEST_HOUSE || via();
    let named = gate.name || gate.house && text.contains(',');
    let read = credit.then(|| bare_credit(text)).flatten();
    read.or_else(|| slash.then(|| leading_credit(text)).flatten())
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
            let said = credit(text).or_else(|| picture_source(text));
            said.or_else(bare).or_else(|| agency_credit(text))
        }
        SourceKind::Copyright => known_copyright(text),
        SourceKind::Mention => named_agency(text),
    }
}
