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
/// What was said before counts. Each group of rules is switched by the function of [`Rules`] that it names.
///
/// **Clock times and parts of the day** ([`Rules::clock_day`])
///
/// * They belong to the day last named in their sentence or in the eight before it: `Der Rat tagt am 10. April. Um 18 Uhr …`.
/// * A clock time takes the part of the day that its sentence names, `am Abend war er fort, um acht Uhr kam er`; a night reaches
///   back over midnight. Without one, `halb sechs` and its like are of the afternoon.
/// * `abends` and its like at the head of a clause are of the day just named: `Am Samstag ist Markt, abends spielt die Musik`.
/// * What has happened does not belong to a day named before that lies ahead, but to the last one that does not; nor what is so now to a
///   day over for two months.
/// * What is planned for a time does not belong to a day that is over, `Am Vormittag soll geräumt werden`; nor do hours told of in the
///   present: `Die Straße bleibt von 9 bis 17 Uhr zu`.
/// * What began at `Mitternacht` began with the day; what ends then ends with it.
/// * No day follows where the sentence has just named several days, a weekend, a week, or what comes again: `freitags erst um 10 Uhr`.
///
/// **The year of a story** ([`Rules::story_year`])
///
/// * A year holds on in what is told in the past: for nine sentences where a month or a day of it was named, `Im März 1992 … im April …`, and
///   for the next one of its paragraph where it stood alone.
/// * The story goes on over the turn of its year, `Im November 2019 … im Januar …`, and from what leads on: `zwei Jahre später`. A
///   story told in the present stays in its year too, within its paragraph: `Am 26. April 1986 hört er davon. Im Mai …`.
/// * A year since which something lasts begins no story, nor does one by which a thing is known (`das Konzept von 2008`) or to which
///   something is compared (`mehr als im Winter 2004/05`). What counts from now
///   ends it: `vor wenigen Wochen`.
/// * In its own clause a year holds whatever the tense: `Im Vorjahr fiel im Mai Schnee`, `2027 soll im Mai gebaut werden`.
/// * The year behind the last of a row is that of all, or the one before over its turn: `im Januar und Februar 2022`, `im Dezember und
///   Januar 2024`.
///
/// **Days and months without a year** ([`Rules::year`])
///
/// * The nearest is meant, over the turn of the year. A clause about the past moves what lies ahead back by a year, except within the next 45 days,
///   since that may be a plan. A clause about the future moves on what lies more than 60 days behind, one in the present more than 90.
/// * What is compared (`mehr als im Januar`), what somebody is accused of and what one looks back to is over, whatever the verb. In spring
///   `dieser Winter` is the one that has just ended.
/// * A range is the nearest as a whole, unless its clause is about the past or the future: `von Januar bis Oktober`, read in November.
/// * A day without a month belongs to the month just named; without one it is the last such day in a clause about the past, else the
///   next: `Am 3. war er da`.
///
/// **Weekdays** ([`Rules::weekday`], [`Rules::day_under_discussion`])
///
/// * A bare weekday looks back, the day of publication included, and ahead where its clause speaks of the present or the future: `am
///   Dienstag sagte er`, `am Dienstag wird er sprechen`.
/// * Where days ahead were named with their weekdays or as a range, it is one of them or the next one behind: `am Samstag, 12. April, … am
///   Sonntag`. In another week just named it is a day of that week. Joined to another weekday, or behind one that lies ahead in its sentence, it
///   is the next behind that: `für Montag und Dienstag`.
/// * Behind a day over for two months, told of in the simple past and in a text that has named no day of today's news, a weekday is of that
///   time: `Am 12. Mai 1987 fiel das Tor. Am Sonntag …`. `an diesem Sonntag` is the Sunday just named by its date.
/// * `für Montag`, `auf Montag verlegt` and `bis Montag` look ahead, `seit Montag` back, whatever the verb; in the pluperfect `für Montag` is over, and so is
///   `war bis Montag`. A phrase such as `nach dem Unfall am Montag` looks back unless its clause looks ahead, and so does the scene that
///   `Es ist Montag` sets. A month or season until which something lasts is not over: `gesperrt bis in den März`.
///
/// **Counting on** ([`Rules::day_under_discussion`])
///
/// * `Vortag`, `am Tag darauf`, `am nächsten Tag`, `drei Tage später`, `am selben Tag`, `an diesem Tag`, `in der zweiten Woche` count from the day
///   last named, and going back or on does not change that day. `am Vorabend` is the eve of a day named before.
/// * `Vorwoche` and `Vormonat` count from what was last named, `Vorjahr` is the year before the one that its sentence names, else before publication; `im Jahr zuvor` is the one before what was last
///   named; `Ende des Monats` and `Ende des Jahres` belong to the month and year just named.
/// * `am Wochenende` is the weekend of the days right behind it, `7. und 8. Juni`; `Vorjahresquartal` is a year before the quarter just named.
/// * Weekdays in capitals at the head of paragraphs are a diary and count on ([`Rules::diary`]).
///
/// **No day follows**
///
/// * from `an einem Montag` and `ein Freitagabend`, nor from what comes again: `meist am Abend`, `täglich, auch am Sonntag`, `am ersten Montag im
///   Monat`;
/// * where nothing was named as exactly as is counted: `zwei Stunden später` behind a day, `in drei Stunden` from a publication of which only the
///   day is known, `am Vorabend der Wahl`;
/// * where what has happened would lead ahead: `Nach 140 Jahren schließt die Bäckerei`;
/// * from a season that takes up parts of two years: `Saison 2024/25`.
///
/// **Tense** is read from the words around, up to the next comma, or from the sentence where these have no verb: a past form decides, then a verb that
/// looks ahead, then the perfect, then the present. `ist` with a participle is a perfect only of what moves or changes
/// (`ist abgereist`), else a state (`ist geplant`).
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
        self.discourse.learn(&expression, &context, meant);
        Some((expression.found, meant))
    }
}

impl FusedIterator for ResolvedDates<'_> {}
