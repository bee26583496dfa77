//! From one end to the other: each end is read in the light of the other one.

use super::{Context, Grain, Pick, Rules, Stretch, Tense, about, is_midnight, stretch};
use crate::date::{Body, CalendarDate, Day, Joint, Moment, Range, Year};
use chrono::Datelike;

impl Context {
    /// From the first end to the second, which is looked for behind the first.
    pub(super) fn range(&self, range: Range) -> Option<Stretch> {
        // Saison 2024/25: from some day of the one year to some day of the other.
        if range.joint() == Joint::Slash && is_year(range.start()) && is_year(range.end()) {
            return None;
        }
        let mut from = self.first_end(range)?;
        let to = self.end_of(range, from)?;
        if from.start >= to.end
            && from.grain == Grain::Day
            && about::is_yearly(range.start().into())
        {
            // Heiligabend bis 6. Januar 2025: the year is the one before the second's.
            let earlier = stretch::moved(from.start, -1, Grain::Year)?;
            from = Stretch::day(earlier.date())?;
        }
        // 10 bis 12 Uhr: the hand stands on 12 when it is over.
        let sharp = to.grain < Grain::PartOfDay || is_midnight(range.end());
        let end = if sharp { to.start } else { to.end };
        (from.start < end).then_some(Stretch {
            start: from.start,
            end,
            grain: from.grain.min(to.grain),
        })
    }

    /// The first end of a range; of weekdays told of in the past the one from which on the second has come.
    pub(crate) fn first_end(&self, range: Range) -> Option<Stretch> {
        let from = self.moment(range.start())?;
        let past = self.told.tense == Some(Tense::Past) && self.rules.weekday == Pick::Tense;
        if past && is_bare_weekday(range.start()) && is_bare_weekday(range.end()) {
            let to = self.end_of(range, from)?;
            if to.start > self.today() {
                return Stretch::day(stretch::moved(from.start, -1, Grain::Week)?.date());
            }
        }
        let yearly = about::is_yearly(range.start().into()) && about::is_yearly(range.end().into());
        let open = matches!(self.told.tense, None | Some(Tense::Present)) && self.story.is_none();
        if yearly && open && self.rules.year == Pick::Tense && from.start > self.today() {
            return self.year_before(range, from).or(Some(from));
        }
        Some(from)
    }

    /// The first end a year before, where the whole range lies nearer then: in November `von Januar bis Oktober`.
    fn year_before(&self, range: Range, from: Stretch) -> Option<Stretch> {
        let whole = |from: Stretch| Some(Stretch { end: self.end_of(range, from)?.end, ..from });
        let back = stretch::moved(from.start, -1, Grain::Year)?.date();
        let rules = Rules { year: Pick::Nearest, ..self.rules };
        let before = Self { rules, ..self.seen_from(back) }.moment(range.start())?;
        let distance = |from| whole(from).map(|range| range.distance(self.today()));
        (distance(before)? < distance(from)?).then_some(before)
    }

    /// The surroundings in which the first end is read.
    pub(crate) fn before_end(&self, range: Range) -> Self {
        let (alone, first) = (self.moment(range.start()), self.first_end(range));
        match first.filter(|_| first != alone) {
            Some(first) => {
                let rules = Rules { weekday: Pick::Nearest, ..self.rules };
                Self { rules, ..self.seen_from(first.start.date()) }
            }
            None => *self,
        }
    }

    /// The second end of a range.
    fn end_of(&self, range: Range, from: Stretch) -> Option<Stretch> {
        self.behind(range, from)?.moment(range.end())
    }

    /// The surroundings in which the second end of a range is read: seen from the first.
    pub(crate) fn behind(&self, range: Range, from: Stretch) -> Option<Self> {
        // Anfang bis Mitte September: the month of the second is also that of the first.
        let first = match range.end().day() {
            Some(Day::Period(period)) if period.part().is_some() => {
                from.start.date().with_day(1)?.pred_opt()?
            }
            _ => from.start.date(),
        };
        let rules = Rules { year: Pick::Future, weekday: Pick::Future, ..self.rules };
        let behind = Self { clock_day: Some(first), rules, ..self.seen_from(first) };
        let to = range.end();
        if to.day().is_some() {
            return Some(if to.day().is_some_and(comes_again) { behind } else { *self });
        }
        // 22 bis 2 Uhr: the next morning.
        let end = behind.moment(to)?;
        let turns = range.joint() != Joint::Slash && end.start <= from.start && end.end <= from.end;
        Some(if turns { Self { clock_day: Some(first.succ_opt()?), ..behind } } else { behind })
    }
}

/// A year and nothing else.
fn is_year(moment: Moment) -> bool {
    let alone = |date: CalendarDate| date.month().is_none() && date.weekday().is_none();
    moment.time().is_none() && matches!(moment.day(), Some(Day::Calendar(date)) if alone(date))
}

/// `Montag`, without a date or a time.
fn is_bare_weekday(moment: Moment) -> bool {
    let bare = |date: CalendarDate| date.weekday().is_some() && date.days().is_empty();
    moment.time().is_none() && matches!(moment.day(), Some(Day::Calendar(date)) if bare(date))
}

/// Tells whether a day's year is not written in full.
fn comes_again(day: Day) -> bool {
    match day {
        Day::Calendar(date) => date.year().is_none_or(|year| matches!(year, Year::Short(_))),
        Day::Feast(day) => day.year().is_none(),
        Day::Period(period) => {
            period.frame().is_none()
                && !matches!(
                    period.body(),
                    Body::Year(_)
                        | Body::Unit(..)
                        | Body::Decade(_)
                        | Body::ShortDecade(_)
                        | Body::Century(_)
                )
        }
        Day::Relative(_) => false,
    }
}
