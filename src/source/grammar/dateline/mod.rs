//! Where the text was written.

mod place;

use self::place::{Sure, is_like_place, places, sure};
use super::{
    Read,
    agency::{agencies, in_brackets},
    build::Build,
    list::{date, day, is_known_outlet},
    name::{is_known_person, longest, name_word, trimmed},
    rows,
};
use crate::{
    date::Date,
    source::{Part, PartKind, SourceKind, words},
    text::{is_blank, is_word, word},
};

/// `BERLIN (dpa/lno) –`, `Wien/Berlin –`, `Rom (KNA).`, `BERLIN taz |`, `Kiel, 5. März 2024`.
pub(crate) fn dateline(text: &str) -> Read<'_> {
    let mut build = Build::new(text);
    let body = trimmed(text);
    if body.starts_with('(') {
        let rest = match in_brackets(&mut build, body) {
            Some(rest) => knows_agency(&build).then_some(rest)?,
            None => place_and_day(&mut build, body)?,
        };
        return build.finish(SourceKind::Dateline, dash(rest)?);
    }
    let rest = places(&mut build, body)?;
    // `Anna Muster (dpa)` is who wrote it.
    if build.parts().len() == 1 && build.parts().iter().all(|part| is_known_person(part.text())) {
        return None;
    }
    let rest = behind_places(&mut build, body, rest)?;
    build.finish(SourceKind::Dateline, rest)
}

/// Reads the mark behind the places; gives what stands behind it.
fn behind_places<'t>(build: &mut Build<'t>, body: &'t str, rest: &'t str) -> Option<&'t str> {
    let sure = sure(build, body, rest);
    let next = trimmed(rest);
    if next.starts_with('(')
        && let Some(behind) = in_brackets(build, next)
    {
        return behind_agency(build, behind, sure);
    }
    if sure == Sure::Known
        && let Some(behind) = service(build, next)
    {
        return Some(behind);
    }
    if let Some(behind) = outlet(build, rest, sure) {
        return Some(behind);
    }
    if let Some(behind) = dated(build, rest, sure) {
        return Some(behind);
    }
    // `KAPPELN | Als …`
    if let Some(behind) = next.strip_prefix('|').filter(|_| sure != Sure::No) {
        let story = trimmed(behind);
        let told = || story.len() >= SHORTEST_STORY && is_sentence(story);
        return (story.is_empty() || told()).then_some(behind);
    }
    if let Some(behind) = rest.strip_prefix('.') {
        // `Graz. – 47 Stellen …`
        let behind = dash(behind).filter(|_| sure != Sure::No).unwrap_or(behind);
        let story = trimmed(behind);
        // `Musterdorf. (red/abc) Der Rat …`
        if let Some(behind) = in_brackets(build, story).filter(|_| story.len() < behind.len()) {
            return begins_text(behind).then_some(behind);
        }
        let opens = begins_text(behind) && (story.is_empty() || story.len() < behind.len());
        return (sure != Sure::No && opens).then_some(behind);
    }
    let behind = dash(rest)?;
    let story = trimmed(behind);
    let fits = match sure {
        Sure::Capitals => story.is_empty() || opens_text(story),
        Sure::Known => {
            story.is_empty()
                || (story.len() >= LONG_STORY && opens_text(story))
                || is_sentence(story)
        }
        Sure::No => all_like_places(build) && (story.is_empty() || is_story(story)),
    };
    fits.then_some(behind)
}

/// `(PK) –`, `(hib/ABC) –`: an unknown service behind a known place; no party.
fn service<'t>(build: &mut Build<'t>, text: &'t str) -> Option<&'t str> {
    let (inside, rest) = text.strip_prefix('(')?.split_once(')')?;
    let short =
        |mark: &str| (2..=4).contains(&mark.len()) && mark.bytes().all(|b| b.is_ascii_alphabetic());
    let fits = |mark: &str| {
        short(mark) && !words::PARTIES.contains(&mark) && !rows::SMALL_WORDS.contains(mark)
    };
    let behind = dash(rest).filter(|_| inside.split('/').all(fits))?;
    for mark in inside.split('/') {
        build.push(PartKind::Agency, mark);
    }
    Some(behind)
}

/// `(Berlin, 4. April)`, `(Wien, 4. April 2025, APA)`.
fn place_and_day<'t>(build: &mut Build<'t>, text: &'t str) -> Option<&'t str> {
    let (inside, rest) = text.strip_prefix('(')?.split_once(')')?;
    let behind = places(build, inside)?;
    let known = sure(build, inside, behind) != Sure::No;
    let (part, left) = lone_date(build, behind.strip_prefix(',').filter(|_| known)?)?;
    build.add(part);
    let list = left.strip_prefix([',', ';']).map_or(left, trimmed);
    (list.is_empty() || agencies(build, list)).then_some(rest)
}

fn knows_agency(build: &Build<'_>) -> bool {
    build.parts().iter().any(|part| part.agency().is_some())
}

fn all_like_places(build: &Build<'_>) -> bool {
    build.parts().iter().all(|part| is_like_place(part.text()))
}

/// What stands behind the agency: a date perhaps, and the dash, dot, colon or bar before the text.
fn behind_agency<'t>(build: &mut Build<'t>, rest: &'t str, sure: Sure) -> Option<&'t str> {
    let known = knows_agency(build);
    if let Some(behind) = dash(rest) {
        // `Muster (abc) –`: an unknown mark behind an unknown word needs a text behind it.
        return Some(behind);
    }
    // `FRANKFURT (Dow Jones)--Der Dax`
    if let Some(behind) = rest.strip_prefix("--").filter(|_| known) {
        return Some(behind);
    }
    if let Some(behind) = rest.strip_prefix(['.', ':', '|']) {
        // `Musterdorf (abc). Der Rat …`
        let story = || all_like_places(build) && begins_text(behind);
        return (known || sure != Sure::No || story()).then_some(behind);
    }
    if let Some(behind) = dated(build, rest, sure) {
        return Some(behind);
    }
    let story = trimmed(rest);
    (known && (story.is_empty() || (sure != Sure::No && opens_text(story)))).then_some(rest)
}

/// ` – `, ` - `, `–`, ` |`: the rest behind the dash. Without a blank it is a hyphen.
fn dash(rest: &str) -> Option<&str> {
    let next = trimmed(rest);
    let behind = next.strip_prefix(['–', '—', '-'])?;
    let behind = behind.strip_prefix(['-', '–']).unwrap_or(behind);
    let spaced = behind.is_empty() || behind.starts_with(is_blank);
    (spaced || (next.len() < rest.len() && !next.starts_with('-'))).then_some(behind)
}

/// `taz |`, `afp/dpa |`, `dpa –`, `/dpa.`: a house or agencies behind the place, and the sign before the text.
fn outlet<'t>(build: &mut Build<'t>, rest: &'t str, sure: Sure) -> Option<&'t str> {
    let next = rest.strip_prefix('/').unwrap_or_else(|| trimmed(rest));
    if next.len() == rest.len() {
        return None;
    }
    let len = next.find(|c: char| !(is_word(c) || "/-".contains(c))).unwrap_or(next.len());
    let (list, behind) = next.split_at_checked(len)?;
    let before = build.parts().len();
    if !agencies(build, list) {
        return None;
    }
    let own = || build.parts().get(before..).unwrap_or_default();
    let is = |part: &Part<'_>, kind| part.kind() == kind;
    let house = own().iter().all(|part| is(part, PartKind::Outlet) && is_known_outlet(part.text()));
    let agency = own().iter().any(|part| part.agency().is_some());
    let barred = trimmed(behind).strip_prefix('|').filter(|_| house || agency);
    let dashed = || {
        dash(behind)
            .or_else(|| behind.strip_prefix('.'))
            .filter(|story| agency && sure != Sure::No && begins_text(story))
    };
    let behind = barred.or_else(dashed);
    if behind.is_none() {
        build.cut_back(before);
    }
    behind
}

/// `, 5. März 2024`, `, den 02. Dezember 2022`, ` - Januar 2021.`, `, 4. April (APA) -`: a date, and perhaps an
/// agency behind it.
fn dated<'t>(build: &mut Build<'t>, rest: &'t str, sure: Sure) -> Option<&'t str> {
    let before = build.parts().len();
    let read = date_and_agency(build, rest, sure);
    if read.is_none() {
        build.cut_back(before);
    }
    read
}

fn date_and_agency<'t>(build: &mut Build<'t>, rest: &'t str, sure: Sure) -> Option<&'t str> {
    let at = trimmed(trimmed(rest).strip_prefix([',', '–', '-'])?);
    // `Party, 30.10.23` is no place; `Musterdorf, den 3. März 2024` is one.
    let placed = sure != Sure::No || knows_agency(build) || word(at, "den").is_some();
    if !(placed || at.contains('(')) {
        return None;
    }
    let (part, behind) = lone_date(build, at)?;
    let whole = !matches!(part.date(), Some(Date::Calendar(day)) if day.year().is_none());
    build.add(part);
    // `5:35: Uhr`, as one agency prints it.
    let behind = behind.strip_prefix(": Uhr").unwrap_or(behind);
    let listed = in_brackets(build, trimmed(behind));
    let behind = listed.unwrap_or(behind);
    let sign = dash(behind).or_else(|| behind.strip_prefix(['.', ':']));
    if !(placed || listed.is_some() && knows_agency(build)) {
        return None;
    }
    if whole {
        return Some(sign.unwrap_or(behind));
    }
    // A day without its year needs a text behind it, or an agency beside it: `Berlin, 1. Mai: Die Nacht` is a title.
    sign.filter(|rest| knows_agency(build) || rest.is_empty() || is_sentence(trimmed(rest)))
}

/// A date, with its year or without, behind `den`, `am`, `im` or nothing.
fn lone_date<'t>(build: &Build<'t>, text: &'t str) -> Option<(Part<'t>, &'t str)> {
    let at = trimmed(text);
    let at = longest(at, &["den", "am", "im"]).map_or(at, trimmed);
    date(build, PartKind::Date, at).or_else(|| day(build, at))
}

/// Tells whether nothing stands there, or a text that can begin so.
fn begins_text(rest: &str) -> bool {
    let story = trimmed(rest);
    story.is_empty() || opens_text(story)
}

/// Tells whether a text can begin so.
fn opens_text(text: &str) -> bool {
    text.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || "„\"»«“‚'(".contains(c))
}

/// Tells whether a story follows rather than the rest of a headline: long, and ending like a sentence.
fn is_story(text: &str) -> bool {
    let opener = name_word(text).map_or("", |(found, _)| found);
    let function = rows::OPENERS.contains(opener);
    let clause = text.get(..text.len().min(SHORTEST_STORY)).unwrap_or(text);
    let dashed = clause.contains(" - ") || clause.contains(" – ");
    text.len() >= SHORTEST_STORY && function && !dashed && is_sentence(text) && !text.ends_with('?')
}

/// Tells whether a text begins like a sentence and has the end of one.
fn is_sentence(text: &str) -> bool {
    let end = text.trim_end_matches(is_blank);
    opens_text(text) && (end.ends_with(['.', '!', '?', '…', '“', '"', ':']) || text.contains(". "))
}

/// Bytes of a text that is no headline any more, wherever it is cut off.
const LONG_STORY: usize = 120;

/// Bytes of the first sentence of a story, at least.
const SHORTEST_STORY: usize = 60;
