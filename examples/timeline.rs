//! What happens when? Puts every date of an article in the order of the calendar, seen from the day
//! on which it was published.
//!
//! ```text
//! cargo run --example timeline
//!
//! …            2025-09-30   Bis Ende September
//! 2013-06-01   2013-06-30   Juni 2013
//! 2021-01-01   2021-12-31   Vor vier Jahren
//! 2025-08-15   2025-08-15   Freitag
//! 2025-08-18   …            ab Montag
//! 2025-10-06   2025-10-06   6. Oktober um 8 Uhr
//! 2027-03-01   2027-05-31   Frühjahr 2027
//! ```
//!
//! Dates that come again and again and lengths of time have no place on a timeline.

use chrono::{Days, NaiveDate};
use depesche::date::{Resolved, Rules, resolved};

const TEXT: &str = "\
Die Talsperre Hohenau wird ab Montag abgelassen. Bis Ende September soll der Stausee leer sein, \
teilte der Wasserverband am Freitag mit. Zuletzt war das im Juni 2013 nötig, nach dem Hochwasser. \
Die Sanierung beginnt am 6. Oktober um 8 Uhr und dauert achtzehn Monate. Jeden Donnerstag führt der \
Verband Besucher über den Grund des Sees. Vor vier Jahren hatten Taucher Risse entdeckt; im Frühjahr 2027 \
soll das Wasser wieder steigen.";

fn main() {
    let Some(published) = NaiveDate::from_ymd_opt(2025, 8, 15) else { return };
    let mut events: Vec<_> = resolved(TEXT, published, &Rules::new())
        .filter_map(|(found, meant)| Some((meant?, found.text(TEXT)?)))
        .collect();
    events.sort_by_key(|(meant, _)| (meant.opens(), meant.closes()));
    for (meant, words) in events {
        let (first, last) = days(&meant);
        println!("{first:<13}{last:<13}{words}");
    }
}

/// The first and the last day of what is meant, `…` where an end is open.
fn days(meant: &Resolved) -> (String, String) {
    let open = || "…".to_owned();
    let last = |at: chrono::NaiveDateTime| {
        // Half-open: what closes at midnight ends the day before.
        let day = at.date();
        let ended = at.time() == chrono::NaiveTime::MIN;
        let back = if ended { day.checked_sub_days(Days::new(1)) } else { Some(day) };
        back.unwrap_or(day).to_string()
    };
    (
        meant.opens().map_or_else(open, |at| at.date().to_string()),
        meant.closes().map_or_else(open, last),
    )
}
