//! The times of an article, one for each role, as they are written.

use super::{Time, rows::Row};
use chrono::NaiveDateTime;
use depesche::{
    Span, Stamp,
    date::{Anchor, Year},
    stamp::{Precision, Role},
};

/// The times of an article.
#[derive(Debug, Clone, Default)]
pub struct Times {
    pub published: Option<Time>,
    pub updated: Option<Time>,
    pub stand: Option<Time>,
    /// The day they give.
    pub day: Option<Anchor>,
}

impl Times {
    fn is_empty(&self) -> bool {
        self.published.is_none() && self.updated.is_none() && self.stand.is_none()
    }

    /// These, or what else tells the time.
    pub fn or_else<I: Iterator<Item = (Stamp, Span)>>(
        mut self,
        others: impl FnOnce() -> I,
    ) -> Self {
        if self.is_empty() {
            others().for_each(|(stamp, span)| self.take(stamp, span));
        }
        self
    }

    /// These, and others of roles that none of them has.
    pub fn with(mut self, others: impl Iterator<Item = (Stamp, Span)>) -> Self {
        others.for_each(|(stamp, span)| self.take(stamp, span));
        self
    }

    /// The place for a time of this role.
    fn place(&mut self, role: Option<Role>) -> &mut Option<Time> {
        match role {
            Some(Role::Stand) => &mut self.stand,
            Some(Role::Updated) => &mut self.updated,
            _ => &mut self.published,
        }
    }

    /// Keeps the first time of each role.
    pub fn take(&mut self, stamp: Stamp, span: Span) {
        let Some(datetime) = written(&stamp) else { return };
        let precision = precision(&stamp, &datetime);
        let place = self.place(stamp.role());
        if place.is_none() {
            *place = Some(Time { datetime, precision, span });
            self.day = self.day.or_else(|| anchor(&stamp));
        }
    }

    /// A day on one line and the clock time on the next are one time.
    pub fn join(&mut self, row: &Row<'_>, next: Option<&Row<'_>>) {
        let only = |row: &Row<'_>| {
            let mut stamps = row.line.stamps();
            stamps.next().filter(|_| stamps.next().is_none())
        };
        let (Some(day), Some(clock)) = (only(row), next.and_then(only)) else { return };
        let Some(hours) = clock.clock().filter(|_| clock.day().is_none() && clock.role().is_none())
        else {
            return;
        };
        if day.clock().is_some() || day.date().is_none() {
            return;
        }
        if let Some(place) = self.place(day.role()).as_mut().filter(|at| at.span == row.span) {
            place.datetime =
                format!("{}T{}", place.datetime, clock_text(hours.hour(), hours.minute()));
            place.precision = "minute";
            place.span.end = next.map_or(place.span.end, |next| next.span.end);
        }
    }
}

fn clock_text(hour: u8, minute: Option<u8>) -> String {
    minute.map_or_else(|| format!("{hour:02}"), |minute| format!("{hour:02}:{minute:02}"))
}

/// The minute of a stamp, or its day where it has no clock time.
fn anchor(stamp: &Stamp) -> Option<Anchor> {
    let at = naive(stamp)?;
    Some(if stamp.clock().is_some() { at.into() } else { at.date().into() })
}

/// The day of a stamp, midnight where it has no clock time.
fn naive(stamp: &Stamp) -> Option<NaiveDateTime> {
    stamp.to_naive().or_else(|| stamp.to_naive_within(PIVOT))
}

/// Years of two digits are those from 1970 on: news pages are no older.
const PIVOT: i32 = 1970;

/// `2025-04-04T03:51`, `2025-04-04`, `2016-11`, `T16:30`; a stamp that counts from now has none.
fn written(stamp: &Stamp) -> Option<String> {
    let clock = stamp.clock().map(|clock| {
        let second = clock.second().map_or(String::new(), |second| format!(":{second:02}"));
        format!("T{}{second}", clock_text(clock.hour(), clock.minute()))
    });
    let day = match naive(stamp) {
        Some(at) => Some(at.date().to_string()),
        None => partly(stamp),
    };
    match (stamp.is_relative(), day, clock) {
        (true, ..) | (false, None, None) => None,
        (false, day, clock) => Some(day.unwrap_or_default() + &clock.unwrap_or_default()),
    }
}

/// A date without its day, or without its year: `2016-11`, `--11-07`.
fn partly(stamp: &Stamp) -> Option<String> {
    let date = stamp.date()?;
    let year = date.year().and_then(Year::number);
    match (year, date.month(), date.day()) {
        (Some(year), Some(month), None) => Some(format!("{year}-{month:02}")),
        (Some(year), None, None) => Some(year.to_string()),
        (None, Some(month), Some(day)) => Some(format!("--{month:02}-{day:02}")),
        _ => None,
    }
}

fn precision(stamp: &Stamp, datetime: &str) -> &'static str {
    match stamp.precision() {
        _ if datetime.starts_with('T') => "time",
        Precision::Year => "year",
        Precision::Month => "month",
        Precision::Week => "week",
        Precision::Day => "day",
        Precision::Hour => "hour",
        Precision::Second => "second",
        _ => "minute",
    }
}
