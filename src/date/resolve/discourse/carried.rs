//! What the note carries on to a date: its year, its days, its part of the day.

use super::{ClockDay, Discourse, note::LONG_OVER};
use crate::{
    date::{
        Carry, Date, Day, DayPart, Expression, PartName, TimeOfDay,
        resolve::{
            Pick, Sides, Stretch,
            about::{has_day, is_bare_clock, is_limit, is_morning, is_span_of_hours, part_again},
            context::Story,
            tense::{Tense, Told},
        },
    },
    span::Span,
    text::{is_blank, is_word, same},
};
use chrono::{Datelike, NaiveDate, NaiveTime, TimeDelta};

/// What stands between weekdays that are told of together.
const JOINTS: &[&str] = &["und", "oder", "sowie", "am", "auch", "/", "&"];

/// For how many sentences a clock time behind a day belongs to it.
const NEAR: usize = 8;

/// How many days may have been named of which a weekday is one.
const FEW_DAYS: TimeDelta = TimeDelta::days(10);

/// For how many sentences an evening goes on.
const EVENING: usize = 2;

/// For how many sentences weekdays behind a day long over are of its time.
const THEN: usize = 2;

/// For how many sentences one behind several days, or behind what comes again, belongs to none.
const OPEN: usize = 2;

impl Discourse<'_> {
    /// The year that the clause has named in front of a date: `im Vorjahr fiel im Mai Schnee`.
    pub(super) fn clause_year(&self, span: Span) -> Option<Story> {
        let (year, at) = self.note.clause_year?;
        let between = self.text.get(at..span.start)?;
        let wall = |c: char| ",;:.!?–()\n\"„“»«".contains(c);
        let last = NaiveDate::from_ymd_opt(year, 1, 1)?.and_time(NaiveTime::MIN);
        (between.len() < 120 && !between.contains(wall)).then_some(Story {
            year,
            before: false,
            present: false,
            alone: false,
            last,
        })
    }

    /// The day of the weekday to which a weekday is joined: `am Montag und Dienstag`, `Samstag, Sonntag`.
    pub(super) fn joined(&self, expression: &Expression) -> Option<NaiveDate> {
        let day = self.note.weekday.filter(|_| self.rules.day_under_discussion == Carry::On)?;
        let between = self.text.get(self.read..expression.found.span.start)?;
        let joins = |word: &str| JOINTS.iter().any(|known| same(word, known));
        let only_joins = || {
            between
                .split(|c: char| is_blank(c) || c == ',')
                .filter(|word| !word.is_empty())
                .all(joins)
        };
        (!between.is_empty() && between.len() < 24 && only_joins()).then_some(day)
    }

    /// The days that lie ahead and were named here or in the sentences before.
    pub(super) fn days_ahead(&self) -> Option<Stretch> {
        let (days, at) = self.note.days?;
        let near = self.place.number.saturating_sub(at) <= NEAR
            && self.rules.day_under_discussion == Carry::On
            && days.end - days.start <= FEW_DAYS;
        (near && days.start.date() > self.anchor.day()).then_some(days)
    }

    /// The year that the sentence has named.
    pub(super) fn year_here(&self) -> Option<i32> {
        self.note.year.filter(|&(_, at)| at == self.place.number).map(|(year, _)| year)
    }

    /// The part of the day that the sentence has named.
    pub(super) fn part(&self) -> Option<DayPart> {
        let (part, sentence) = self.note.part?;
        let here = sentence == self.place.number;
        // In der Nacht zum Sonntag brannte es. Um 23 Uhr kam die Wehr.
        let night = part.name == PartName::NightInto && self.clock().is_some();
        ((here || night) && self.rules.clock_day == Carry::On).then_some(part)
    }

    /// The day just named whose weekday is told: `Am 3. Oktober 1990 lag er im Bett, es war ein Mittwoch`.
    pub(super) fn again(&self, date: Date, sides: &Sides<'_>) -> Option<NaiveDate> {
        let Some(Day::Calendar(named)) = date.moment()?.day() else { return None };
        let day = self.note.topic_day?.start.date();
        let mut front =
            sides.before().rsplit(|c: char| !is_word(c)).filter(|word| !word.is_empty());
        let article = front.next().is_some_and(|word| ["ein", "einen", "einem"].contains(&word));
        let is = front.next().is_some_and(|word| ["war", "ist", "auf", "wird"].contains(&word));
        let same = named.days().is_empty() && named.weekday() == Some(day.weekday());
        (article && is && same && self.rules.day_under_discussion == Carry::On).then_some(day)
    }

    /// The evening that goes on: `Am Abend kamen die Gäste. Um acht gab es Suppe`. An hour in figures says itself which it is.
    pub(super) fn evening(&self, expression: &Expression) -> Option<DayPart> {
        let Some(TimeOfDay::Clock(clock)) = expression.found.value.moment()?.time() else {
            return None;
        };
        let (day, at) = self.note.late?;
        let in_words =
            expression.found.span.of(self.text)?.bytes().all(|byte| !byte.is_ascii_digit());
        let goes_on = self.clock() == Some(ClockDay::On(day)) || self.note.day.is_none();
        let near = self.place.number.saturating_sub(at) <= EVENING;
        (in_words
            && goes_on
            && near
            && is_bare_clock(expression.found.value)
            && (6..12).contains(&clock.hour()))
        .then_some(DayPart { name: PartName::Evening, edge: None })
    }

    /// The day of a clock time: the last one named in this sentence or a few before.
    pub(super) fn clock_day(&self) -> Option<NaiveDate> {
        match self.clock() {
            Some(ClockDay::On(day)) => Some(day),
            _ => None,
        }
    }

    /// The same for a date in its clause: what is to come is not of a day that is over, and what lasts from an evening to
    /// the morning ends on the next day.
    pub(super) fn clock_day_for(&self, expression: &Expression, told: Told) -> Option<NaiveDate> {
        let day = self.clock_day()?;
        let (date, today) = (expression.found.value, self.anchor.day());
        if told.planned && !has_day(date) && day < today {
            return Some(today);
        }
        // Sie kommen erst am 20. September zurück. Bis in den Mittag dauerten die Arbeiten.
        if told.own
            && told.tense == Some(Tense::Past)
            && self.rules.weekday == Pick::Tense
            && day > today
            && self.note.day.is_some_and(|(_, at)| at < self.place.number)
        {
            let past =
                self.note.past_day.filter(|&(_, at)| self.place.number.saturating_sub(at) <= NEAR);
            return past.map(|(day, _)| day);
        }
        // Dort starb er am 7. Mai 1945. Es war Montag. Am Abend sitzen wir im Keller.
        let present = self.note.story.is_some_and(|(story, _)| story.present);
        let apart = self.note.day.is_some_and(|(_, at)| at + 1 < self.place.number);
        if apart && told.own && told.acts && !present && !has_day(date) && today - day > LONG_OVER {
            return None;
        }
        let before = self.note.day.is_some_and(|(_, at)| at < self.place.number);
        let plan = told.planned || told.tense == Some(Tense::Past);
        let open = before && !plan;
        if open && day < today && is_span_of_hours(date) {
            return None;
        }
        if is_limit(date) && is_morning(date) && self.note.late.is_some_and(|(late, _)| late == day)
        {
            return day.succ_opt();
        }
        Some(day)
    }

    /// The same, or that no single day is meant.
    pub(crate) fn clock(&self) -> Option<ClockDay> {
        let since = |sentence: usize| self.place.number.saturating_sub(sentence);
        let day = self.note.day.filter(|&(_, at)| since(at) <= NEAR);
        let open = self.note.open.is_some_and(|at| since(at) <= OPEN && at >= self.first);
        let clock = if open { Some(ClockDay::Open) } else { day.map(|(day, _)| ClockDay::On(day)) };
        clock.filter(|_| self.rules.clock_day == Carry::On)
    }

    /// The day of a part of it that is told of once: `Am Samstag ist Markt, abends spielt die Musik`.
    pub(super) fn once(&self, date: Date, sides: &Sides<'_>) -> Option<NaiveDate> {
        part_again(date)?;
        let (day, at) = self.note.day?;
        let front = sides.before().trim_end_matches(is_blank);
        let leads = front.ends_with([',', ';', ':'])
            || front.rsplit(is_blank).next().is_some_and(|word| same(word, "und"));
        let here = at == self.place.number && self.note.open.is_none();
        (leads && here && self.rules.clock_day == Carry::On).then_some(day)
    }

    /// The day told of whose weekdays are meant: in a text that is not of today's news, close behind.
    pub(super) fn then(&self) -> Option<NaiveDate> {
        let (day, at) = self.note.then?;
        let near = self.place.number.saturating_sub(at) <= THEN && at >= self.first;
        let on = self.rules.day_under_discussion == Carry::On;
        (near && on && !self.note.newsy).then_some(day)
    }
}
