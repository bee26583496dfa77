//! Sources: the found ones in running text, or, below `@ KIND`, the whole line read as that kind.

use crate::Case;
use depesche::{
    Source,
    source::{PartKind, SourceKind},
    sources,
};
use std::ops::Range;

#[test]
fn source() {
    crate::run("source", |case| match case.reference.as_deref() {
        None => sources(&case.text).map(|f| (f.span.into(), written(&f.value))).collect(),
        Some(kind) => whole(case, kind).into_iter().collect(),
    });
}

fn whole(case: &Case, kind: &str) -> Option<(Range<usize>, String)> {
    let kind = match kind {
        "source" => SourceKind::Source,
        "byline" => SourceKind::Byline,
        "dateline" => SourceKind::Dateline,
        "credit" => SourceKind::Credit,
        "copyright" => SourceKind::Copyright,
        "mention" => SourceKind::Mention,
        other => panic!("{}: no such kind: {other}", case.place),
    };
    let source = Source::parse_as(kind, &case.text).ok()?;
    Some((source.span().into(), written(&source)))
}

/// `byline: author Anna Muster, place Kiel`.
fn written(source: &Source<'_>) -> String {
    let kind = format!("{:?}", source.kind()).to_lowercase();
    let parts: Vec<_> =
        source.parts().iter().map(|p| format!("{} {}", name(p.kind()), p.text())).collect();
    format!("{kind}: {}", parts.join("; "))
}

fn name(kind: PartKind) -> String {
    match kind {
        PartKind::GenericAgencies => "generic".to_owned(),
        kind => format!("{kind:?}").to_lowercase(),
    }
}
