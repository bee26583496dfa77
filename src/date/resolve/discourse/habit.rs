//! What comes again and again, and the hours of a programme.

use super::Discourse;
use crate::{
    date::{
        Carry, Date, Expression,
        resolve::{
            Sides,
            about::{
                is_any_day, is_bare_clock, is_day_with_hours, is_long_week, is_monthly,
                is_span_of_hours, is_time_alone,
            },
            tense::{Tense, Told, usually},
        },
    },
    span::Span,
    text::{is_blank, is_word},
};

/// What stands behind a weekday that has hours of its own.
const OF_HOURS: &[&str] = &["auch", "nur", "erst", "bis", "von", "ab", "bereits", "geschlossen"];

impl Discourse<'_> {
    /// Tells whether a date comes again and again: `meist am Abend`, `von Montag bis Freitag von 8 bis 12 Uhr`, and behind
    /// what does, `auch am Sonntag`; `am ersten Montag im Monat` comes in each.
    pub(super) fn is_habit(&self, date: Date, sides: &Sides<'_>, told: Told) -> bool {
        if is_long_week(date) {
            return sides.behind().contains("Uhr");
        }
        if is_monthly(date) && !matches!(told.tense, Some(Tense::Past | Tense::Future)) {
            return true;
        }
        let open = self.note.open == Some(self.place.number);
        if is_day_with_hours(date) {
            return open && !told.own && told.tense != Some(Tense::Past);
        }
        let clockless = is_any_day(date) || is_bare_clock(date);
        let mut words =
            sides.before().rsplit(|c: char| !is_word(c)).filter(|word| !word.is_empty());
        let mut last = words.next().unwrap_or("");
        if ["am", "an", "um", "im"].contains(&last) {
            last = words.next().unwrap_or("");
        }
        // Täglich von 10 bis 16 Uhr, am Mittwoch auch am Abend
        let mut behind =
            sides.behind().split(|c: char| !is_word(c)).filter(|word| !word.is_empty());
        let more = !told.own
            && told.tense != Some(Tense::Past)
            && behind.next().is_some_and(|word| OF_HOURS.contains(&word));
        // Immer am Montag, but: noch immer am Abend
        let always = ["immer", "jeweils"].contains(&last) && words.next() != Some("noch");
        clockless
            && (usually(sides)
                || always
                || open && (["auch", "außer", "ausgenommen"].contains(&last) || more))
    }

    /// Tells whether a time belongs to several days, or to what comes again: `freitags erst um 10 Uhr`, `am Wochenende um
    /// 12 Uhr`. Which day is open.
    pub(super) fn is_open(&self, date: Date) -> bool {
        let here = self.place.number;
        // Im August ist von 10 bis 18 Uhr geöffnet.
        let hours = is_span_of_hours(date) || matches!(date, Date::Bound(_));
        let open = self.note.open == Some(here)
            || self.note.wide == Some(here)
            || hours
                && self.note.long == Some(here)
                && self.note.day.is_none_or(|(_, at)| at < here);
        open && self.rules.clock_day == Carry::On && is_time_alone(date)
    }

    /// Tells whether a date begins its line, or nearly so: `ab 10 Uhr`, `– 10 Uhr`.
    pub(super) fn begins_line(&self, expression: &Expression) -> bool {
        let margin = self.text.get(self.begins..expression.found.span.start).unwrap_or("?");
        margin.len() <= 8 && !margin.contains('.')
    }

    /// Tells whether a weekday is the heading of a programme: alone on its line, hours on the next.
    pub(super) fn heads_hours(&self, span: Span) -> bool {
        let alone = self
            .text
            .get(self.begins..span.start)
            .is_some_and(|margin| margin.trim_matches(is_blank).is_empty());
        let behind =
            self.text.get(span.end..).unwrap_or("").trim_start_matches(|c| c == ':' || is_blank(c));
        let next = behind.trim_start_matches(['\r', '\n']);
        let hours = next
            .trim_start_matches(|c: char| c.is_ascii_digit() || ".:–-".contains(c) || is_blank(c));
        alone && next.len() < behind.len() && hours.len() < next.len() && hours.starts_with("Uhr")
    }
}
