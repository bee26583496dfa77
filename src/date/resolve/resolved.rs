//! The dates of a text with what they mean there.

use super::{Anchor, Discourse, Resolved, Rules};
use crate::{
    date::{Date, Expressions, expressions},
    span::Found,
};
use std::iter::FusedIterator;

/// Walks through a text and gives each date with what it means, from [`resolved`].
///
/// ```
/// use chrono::NaiveDate;
/// use depesche::date::{ResolvedDates, Rules, resolved};
///
/// let published = NaiveDate::from_ymd_opt(2025, 4, 4).unwrap();
/// let mut dates: ResolvedDates<'_> = resolved("Ende Mai, im Sommer", published, &Rules::new());
/// assert!(dates.next().is_some_and(|(_, meaning)| meaning.is_some()));
/// ```
#[derive(Debug, Clone)]
pub struct ResolvedDates<'t> {
    dates: Expressions<'t>,
    discourse: Discourse<'t>,
}

/// Finds every date in `text` and says what it means there, seen from the day or minute of publication.
///
/// What was said before counts, by these rules, each of which [`Rules`] switches:
///
/// * A clock time and a part of the day belong to the day last named in their sentence or the eight before
///   ([`Rules::clock_day`]): `Der Rat tagt am 10. April. Um 18 Uhr …`. The clock takes the part of the day that
///   its sentence has named: `am Abend war er fort, um acht Uhr kam er`; a night reaches back over midnight. What is planned
///   for a time is not of a day that is over: `Am Vormittag soll geräumt werden`; nor are hours told of in the present: `Die
///   Straße bleibt von 9 bis 17 Uhr zu`. The face of a clock shows the afternoon: `um halb sechs`.
/// * A year told of holds on: for nine sentences where a month or day of it was named (`von Mai bis September
///   1968` too), for the next where it stood alone, and only for what is told in the past ([`Rules::story_year`]): `Im März 1992 … im April …`.
///   A story goes on over the turn of its year, `Im November 2019 … im Januar …`, and with what leads on from it: `zwei
///   Jahre später`. A year since which something lasts begins none, nor one by which a thing is named (`das Konzept von
///   2008`); what counts from now ends it: `vor wenigen Wochen`. Told in the present it goes on so: `Am 26. April 1986 hört er davon. Im Mai …`. In its own clause a year holds
///   whatever the tense: `Im Vorjahr fiel im Mai Schnee`, `2027 soll im Mai gebaut werden`.
/// * A day or month without a year is the nearest, over the turn of the year; a clause about the past takes
///   what lies ahead back a year, but for days within the next 45, which may be a plan; a clause about the
///   future takes one that lies more than 60 days behind on, one in the present more than 90 ([`Rules::year`]). A
///   range is the nearest as a whole, unless its clause is of the past or the future: in November `von Januar bis Oktober`. A day
///   without a month is of the month just named, else the last one in a clause about the past, the next one in another: `Am 3. war er da`.
/// * A bare weekday looks back, the day of publication counting, and ahead where its clause speaks of the
///   present or the future ([`Rules::weekday`]): `am Dienstag sagte er`, `am Dienstag wird er sprechen`. Where
///   dates ahead were named with their weekday or as a range, it is one of them or comes right behind:
///   `am Samstag, 12. April, … am Sonntag` ([`Rules::day_under_discussion`]); of another week just named it is that week's; joined
///   to another, or behind one that lies ahead in its sentence, it is the next behind it:
///   `für Montag und Dienstag`.
/// * `für Montag` and `bis Montag` look ahead, `seit Montag` back, whatever the verb; but what `war bis Montag`
///   or was meant `für Montag` in the pluperfect is over. Back look `nach dem Unfall am Montag`, unless the
///   clause looks ahead, and the scene of `Es ist Montag`. A month or season until which something lasts is not over:
///   `gesperrt bis in den März`.
/// * `an einem Montag`, `ein Freitagabend` is some day, and none follows; nor where something comes again and again: `meist am
///   Abend`, `täglich, auch am Sonntag`, `von Dienstag bis Sonntag von 10 bis 17 Uhr`. Nor has a time a day
///   where its sentence has just named several days, a weekend or a week, or what comes again: `freitags erst um 10 Uhr`. `Am Vorabend` is
///   that of a day named before; `am Vorabend der Wahl` is of none that is known.
/// * No day follows from a season or the like that takes up parts of two years: `Saison 2024/25`.
/// * `Vortag`, `am Tag darauf`, `am nächsten Tag`, `drei Tage später`, `am selben Tag`, `an diesem Tag`, `in der zweiten Woche` count
///   from the day last named; going back or counting on does not change it ([`Rules::day_under_discussion`]). No day
///   follows where nothing was named as exactly as is counted (`zwei Stunden später` behind a day; `in drei Stunden` from a publication of
///   which only the day is known), nor where what has
///   happened would lead ahead: `Nach 140 Jahren schließt die Bäckerei`.
///   `Vorjahr` is the year before the one that its sentence names, else before publication; `im Jahr zuvor` the
///   one before what was last named; `Ende des Monats` and `Ende des Jahres` are of those just named.
/// * Weekdays in capitals at the head of paragraphs are a diary and count on ([`Rules::diary`]).
///
/// The tense is that of the words around, up to the next comma, of the sentence where these have no verb: a
/// past form decides, then a verb that looks ahead, then the perfect, then the present. `ist` with a participle is
/// a perfect only of what moves or changes (`ist abgereist`), else a state (`ist geplant`).
///
/// ```
/// use chrono::NaiveDate;
/// use depesche::date::{Rules, resolved};
///
/// let published = NaiveDate::from_ymd_opt(2025, 4, 4).unwrap();
/// let text = "Der Rat tagt am 10. April. Um 18 Uhr beginnt die Fragestunde.";
/// let starts: Vec<_> = resolved(text, published, &Rules::new())
///     .filter_map(|(_, meant)| meant.map(|meant| meant.start().to_string()))
///     .collect();
/// assert_eq!(starts, ["2025-04-10 00:00:00", "2025-04-10 18:00:00"]);
/// ```
pub fn resolved<'t>(
    text: &'t str,
    reference: impl Into<Anchor>,
    rules: &Rules,
) -> ResolvedDates<'t> {
    ResolvedDates {
        dates: expressions(text),
        discourse: Discourse::new(text, reference.into(), *rules),
    }
}

impl Iterator for ResolvedDates<'_> {
    type Item = (Found<Date>, Option<Resolved>);

    fn next(&mut self) -> Option<Self::Item> {
        let expression = self.dates.next()?;
        let context = self.discourse.context(&expression, &self.dates);
        let meant = context.resolve(expression.found.value);
        self.discourse.learn(&expression, meant);
        Some((expression.found, meant))
    }
}

impl FusedIterator for ResolvedDates<'_> {}
