//! Zones behind a clock time: `MEZ`, `Ortszeit`, `UTC+2`, `+03:00`.

use crate::{
    date::{Zone, lexicon::token, words::Word},
    text::{ends_word, is_blank, number, word},
};

/// The farthest that clocks are ahead of UTC or behind it, in hours.
const FARTHEST: u32 = 14;

/// `MEZ`, `Ortszeit`, `lokaler Zeit`, `UTC+2`, `GMT -5:30`, `+03:00` at the start.
pub(crate) fn zone(at: &str) -> Option<(Zone, &str)> {
    if at.starts_with('+') {
        return offset(at).filter(|(_, rest)| at.len() - rest.len() > "+14".len());
    }
    if at.starts_with(['l', 'L'])
        && let Some(rest) = word(at, "lokaler Zeit")
    {
        return Some((Zone::Local, rest));
    }
    let token = token(at)?;
    let Word::Zone(zone) = token.word else { return None };
    let rest = token.rest;
    let sign = if rest.starts_with(is_blank) { rest.trim_start_matches(is_blank) } else { rest };
    let from_utc = matches!(zone, Zone::Utc | Zone::Gmt);
    let signed = from_utc && (sign.len() == rest.len() || sign.starts_with('+'));
    Some(offset(sign).filter(|_| signed).unwrap_or((zone, rest)))
}

/// `Z`, `+03:00`, `-0500`, `+02` right behind the seconds of ISO 8601.
pub(crate) fn iso_zone(at: &str) -> Option<(Zone, &str)> {
    match at.strip_prefix('Z') {
        Some(rest) => ends_word(rest).then_some((Zone::Utc, rest)),
        None => offset(at),
    }
}

/// `+2`, `-5:30`, `+03:00`, `+0300`.
fn offset(at: &str) -> Option<(Zone, &str)> {
    let east = at.starts_with('+');
    let (figures, len, rest) = number::run(at.strip_prefix(['+', '-', '−'])?)?;
    let (hours, minutes, rest) = match len {
        1 | 2 => match rest.strip_prefix(':').and_then(number::run) {
            Some((minutes, 2, rest)) => (figures, minutes, rest),
            _ => (figures, 0, rest),
        },
        4 => (figures / 100, figures % 100, rest),
        _ => return None,
    };
    let real = hours <= FARTHEST && minutes < 60 && minutes.is_multiple_of(15);
    let ends = ends_word(rest) && !rest.starts_with(':');
    let quarters = i8::try_from(hours * 4 + minutes / 15).ok().filter(|_| real && ends)?;
    Some((Zone::Offset(if east { quarters } else { -quarters }), rest))
}
