//! What a date takes from the one behind it: `im Frühjahr und Sommer 2022`, `am Wochenende, 17. und 18. Mai`, `um 15 Uhr las am
//! Samstag die Autorin`.

use super::Discourse;
use crate::{
    date::{
        Carry, Date, Expression, Expressions,
        resolve::{
            Context, Grain,
            about::{Names, has_date, is_bare_clock, is_bare_weekend, is_yearly, year_of},
            context::Story,
        },
    },
    text::{is_blank, is_word, same},
};
use chrono::{Datelike, NaiveDate, NaiveTime, TimeDelta};

/// How many dates may stand in a row of which the last has the year.
const ROW: usize = 4;

/// How far behind the last of a row lies what is of the year before.
const HALF_A_YEAR: TimeDelta = TimeDelta::days(182);

/// What stands between dates of a row.
const JOINTS: &[&str] = &["und", "oder", "sowie", "bzw", "beziehungsweise"];

/// What may stand behind such a word: `im Januar und im Februar 2022`.
const LEADS: &[&str] = &["im", "in", "am", "der", "den", "dem", "zum"];

/// What stands between a weekend and its days.
const BESIDE: &[&str] = &["vom", "am", "den", "dem", "der", "von"];

impl<'t> Discourse<'t> {
    /// The surroundings with what the date behind says.
    pub(super) fn with_behind(
        &self,
        expression: &Expression,
        behind: &Expressions<'t>,
        context: Context,
    ) -> Context {
        let value = expression.found.value;
        if is_bare_clock(value) {
            return self.with_day(expression, behind, context);
        }
        let behind_it = self.text.get(expression.found.span.end..).unwrap_or("");
        if is_yearly(value) && may_join(behind_it) && self.rules.story_year == Carry::On {
            let story = self.year_of_row(expression, behind, &context);
            return Context { story: story.or(context.story), ..context };
        }
        if is_bare_weekend(value) {
            return Context { weekend: self.days_of_weekend(expression, behind), ..context };
        }
        context
    }

    /// The day behind a clock time: `um 20 Uhr spielt am Freitag das Orchester`.
    fn with_day(
        &self,
        expression: &Expression,
        behind: &Expressions<'t>,
        context: Context,
    ) -> Context {
        let Some(next) = behind.clone().next().filter(|next| self.is_beside(expression, next))
        else {
            return context;
        };
        // Um 10 Uhr öffnet der Markt freitags.
        let again = matches!(next.found.value, Date::Recurring(_));
        let behind = self.day_behind(&next);
        let (clock_day, beside) = (behind.or(context.clock_day), behind.is_some());
        Context { clock_day, beside, some_day: context.some_day || again, ..context }
    }

    /// Tells whether two dates stand in one clause and the sentence named no day before.
    fn is_beside(&self, first: &Expression, next: &Expression) -> bool {
        let here = self.place.number;
        let named_here =
            self.note.day.is_some_and(|(_, at)| at == here) || self.note.open == Some(here);
        let wall =
            |c: char| matches!(c, ',' | ';' | ':' | '.' | '–' | '(' | ')' | '"' | '„' | '“' | '\n');
        !named_here
            && self.rules.clock_day == Carry::On
            && self.between(first, next).is_some_and(|between| !between.contains(wall))
    }

    fn between(&self, first: &Expression, next: &Expression) -> Option<&'t str> {
        self.text.get(first.found.span.end..next.found.span.start)
    }

    /// The day of a date that stands behind a clock time in its clause.
    fn day_behind(&self, next: &Expression) -> Option<NaiveDate> {
        let day = next.found.value.moment().filter(|moment| moment.time().is_none())?.day()?;
        let meant = self.clone().context_of(next).resolve(day.into())?;
        (meant.grain() == Grain::Day).then(|| meant.start().date())
    }

    /// The year that the last of a row names for all: `im Januar, Februar und März 2022`; what comes much later in a
    /// year than the last is of the year before: `im Dezember und Januar 2024`.
    fn year_of_row(
        &self,
        expression: &Expression,
        behind: &Expressions<'t>,
        context: &Context,
    ) -> Option<Story> {
        let mut last = *expression;
        for next in behind.clone().take(ROW) {
            let closes = joins(self.between(&last, &next)?)?;
            last = next;
            if is_yearly(next.found.value) {
                continue;
            }
            let dated = next.found.value.moment().is_some() && closes;
            if !dated || year_of(next.found.value) != Some(Names::Closely) {
                return None;
            }
            let end = self.clone().context_of(&next).resolve(next.found.value)?.start();
            let in_year = |year: i32| {
                let last = NaiveDate::from_ymd_opt(year, 1, 1)?.and_time(NaiveTime::MIN);
                Some(Story { year, before: false, present: false, alone: false, last })
            };
            let here = in_year(end.year())?;
            let told = Context { story: Some(here), ..*context };
            let first = told.resolve(expression.found.value);
            let over = first.is_some_and(|one| one.start() - end > HALF_A_YEAR);
            return if over { in_year(end.year().checked_sub(1)?) } else { Some(here) };
        }
        None
    }

    /// The first day that stands beside a weekend: `am Wochenende, 17. und 18. Mai`.
    fn days_of_weekend(
        &self,
        expression: &Expression,
        behind: &Expressions<'t>,
    ) -> Option<NaiveDate> {
        let next = behind.clone().next()?;
        let beside = |c: char| is_blank(c) || ",(:–".contains(c);
        let between = self.between(expression, &next).filter(|between| between.len() < 12)?;
        let mut words = between.split(beside).filter(|word| !word.is_empty());
        if !words.all(|word| BESIDE.contains(&word)) || !has_date(next.found.value) {
            return None;
        }
        let meant = self.clone().context_of(&next).resolve(next.found.value)?;
        (meant.grain() <= Grain::Day).then(|| meant.start().date())
    }
}

/// A look at whether a row may go on: a comma, a stroke or a word of [`JOINTS`].
fn may_join(behind: &str) -> bool {
    let next = behind.trim_start_matches(is_blank);
    next.starts_with([',', '/']) || next.starts_with(['u', 'o', 's', 'b', 'U', 'O', 'S', 'B'])
}

/// Whether what stands between two dates of a row is its last joint; `None` where it joins nothing.
fn joins(between: &str) -> Option<bool> {
    let mut words = between.split(|c: char| !is_word(c)).filter(|word| !word.is_empty());
    let signs = |c: char| is_word(c) || is_blank(c) || ",/.".contains(c);
    if between.len() > 24 || !between.chars().all(signs) {
        return None;
    }
    let leads = |word: &str| LEADS.iter().any(|known| same(word, known));
    match words.next() {
        Some(word) if JOINTS.iter().any(|known| same(word, known)) => {
            words.all(leads).then_some(true)
        }
        None if between.contains('/') => Some(true),
        Some(word) if !leads(word) => None,
        _ => (between.starts_with(',') && words.all(leads)).then_some(false),
    }
}
