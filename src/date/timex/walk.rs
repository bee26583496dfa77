//! The walk through a text that gives each TIMEX3.

use super::{
    Timex, TimexKind, TimexValue,
    extent::{extent, names_event},
    view::View,
};
use crate::{
    date::{
        Anchor, Expression, Expressions, Grain, Role, Rules, expressions,
        resolve::{ClockDay, Discourse, is_titled},
    },
    span::Found,
};
use std::iter::FusedIterator;

/// Walks through a text and gives each TIMEX3, from [`timexes`].
///
/// ```
/// use chrono::NaiveDate;
/// use depesche::date::{Rules, Timexes, timexes};
///
/// let published = NaiveDate::from_ymd_opt(2025, 4, 4).unwrap();
/// let found: Timexes<'_> = timexes("Am 4. April und vor drei Jahren", published, &Rules::new());
/// assert_eq!(found.count(), 2);
/// ```
#[derive(Debug, Clone)]
pub struct Timexes<'t> {
    text: &'t str,
    dates: Expressions<'t>,
    discourse: Discourse<'t>,
    /// What the last date holds, and how many of it were given.
    held: [Option<Found<Timex>>; Expression::MOST],
    given: usize,
}

/// Finds every expression of time in `text` in the extents of TimeML, with type and value.
///
/// Prepositions stay out, free articles are in, the ends of a range and the days of a list are apart, a clock
/// time is apart from its day and leaves the part of the day behind it out, `gegen [3 Uhr] morgens`, and `vor drei Jahren` holds the length `drei Jahren`. This is how KRAUTS, the
/// German corpus of the TimeML family, is annotated.
///
/// Where the annotators count otherwise than [`resolved`](crate::date::resolved), the values are theirs: a bare `am
/// Wochenende` is that of the week of publication, not the last or the next one by the tense of its clause; `Anfang
/// September` is the whole month; `2024/25` is `XXXX-XX-XX`.
///
/// ```
/// use chrono::NaiveDate;
/// use depesche::date::{Rules, timexes};
///
/// let published = NaiveDate::from_ymd_opt(2025, 4, 4).unwrap();
/// let text = "Am Donnerstag, 10. April, um 19.30 Uhr liest sie.";
/// let found: Vec<_> = timexes(text, published, &Rules::new())
///     .map(|timex| (timex.text(text).unwrap(), timex.value.to_string()))
///     .collect();
/// assert_eq!(found, [
///     ("Donnerstag, 10. April", "DATE 2025-04-10".to_owned()),
///     ("19.30 Uhr", "TIME 2025-04-10T19:30".to_owned()),
/// ]);
/// ```
pub fn timexes<'t>(text: &'t str, reference: impl Into<Anchor>, rules: &Rules) -> Timexes<'t> {
    Timexes {
        text,
        dates: expressions(text),
        discourse: Discourse::new(text, reference.into(), *rules),
        held: [None; Expression::MOST],
        given: 0,
    }
}

impl Iterator for Timexes<'_> {
    type Item = Found<Timex>;

    fn next(&mut self) -> Option<Found<Timex>> {
        loop {
            while let Some(&held) = self.held.get(self.given) {
                self.given += 1;
                if held.is_some() {
                    return held;
                }
            }
            let expression = self.dates.next()?;
            self.hold(&expression);
        }
    }
}

impl FusedIterator for Timexes<'_> {}

impl Timexes<'_> {
    /// Reads the marks of a date.
    fn hold(&mut self, expression: &Expression) {
        let context = self.discourse.context(expression, &self.dates);
        let span = expression.found.span;
        let open =
            self.discourse.clock() == Some(ClockDay::Open) || self.discourse.says_each(span.start);
        let titled = is_titled(&self.discourse.sides(span));
        let view = View { context, open, titled, date: expression.found.value };
        self.held = [None; Expression::MOST];
        self.given = 0;
        for (place, mark) in self.held.iter_mut().zip(expression.marks()) {
            let event = matches!(mark.role, Role::Whole) && names_event(self.text, mark.span);
            let timex = view.timex(mark.role).map(|timex| match timex.value() {
                TimexValue::Calendar { grain: Grain::Year, .. } if event => {
                    Timex::new(TimexKind::Date, TimexValue::Open)
                }
                _ => timex,
            });
            *place = timex.map(|timex| Found::new(extent(self.text, mark, timex), timex));
        }
        let meant = context.resolve(expression.found.value);
        self.discourse.learn(expression, &context, meant);
    }
}
