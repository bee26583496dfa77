//! The walk through a text that keeps a note of what it has said so far.

use super::{
    Anchor, Carry, Context, Grain, Pick, Resolved, Rules, Sides, Stretch,
    about::{
        announces, asks_for_tense, comes_from, has_day, has_weekday, is_any_day, is_bare_clock,
        is_limit, is_morning, names_year,
    },
    context::Story,
    diary,
    note::{ClockDay, Note, Said},
    tense::{Tense, Told, reaches_now, told, told_until},
};
use crate::{
    date::{Date, DayPart, Expression, Expressions, PartName, expressions},
    span::{Found, Span},
    text::{Paragraphs, Plain, Sentences, is_blank, is_word, paragraphs, same, sentences, spelled},
};
use chrono::{Datelike, NaiveDate, NaiveTime};
use std::iter::FusedIterator;

/// What stands between weekdays that are told of together.
const JOINTS: &[&str] = &["und", "oder", "sowie", "am", "auch", "/", "&"];

/// For how many sentences a clock time behind a day belongs to it.
const NEAR: usize = 3;

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
/// * A clock time and a part of the day belong to the day last named in their sentence or the three before
///   ([`Rules::clock_day`]): `Der Rat tagt am 10. April. Um 18 Uhr …`. The clock takes the part of the day that
///   its sentence has named: `am Abend war er fort, um acht Uhr kam er`; a night reaches back over midnight. What is planned
///   for a time is not of a day that is over: `Am Vormittag soll geräumt werden`.
/// * A year told of holds on: for six sentences where a month or day of it was named (`von Mai bis September
///   1968` too), for the next where it stood alone, and only for what is told in the past ([`Rules::story_year`]): `Im März 1992 … im April …`.
///   A story goes on over the turn of its year, `Im November 2019 … im Januar …`, and with what leads on from it: `zwei
///   Jahre später`. A year since which something lasts begins none. In its own clause a year holds
///   whatever the tense: `Im Vorjahr fiel im Mai Schnee`, `2027 soll im Mai gebaut werden`.
/// * A day or month without a year is the nearest, over the turn of the year; a clause about the past takes
///   what lies ahead back a year, but for days within the next 45, which may be a plan; a clause about the
///   future takes one that lies more than 60 days behind on, one in the present more than 90 ([`Rules::year`]). A
///   range is the nearest as a whole, unless its clause is of the past or the future: in November `von Januar bis Oktober`. A day
///   without a month is the last one in a clause about the past, the next one in another: `Am 3. war er da`.
/// * A bare weekday looks back, the day of publication counting, and ahead where its clause speaks of the
///   present or the future ([`Rules::weekday`]): `am Dienstag sagte er`, `am Dienstag wird er sprechen`. Where
///   dates ahead were named with their weekday or as a range, it is one of them or comes right behind:
///   `am Samstag, 12. April, … am Sonntag` ([`Rules::day_under_discussion`]); joined to another it is the next behind it:
///   `für Montag und Dienstag`.
/// * `für Montag` and `bis Montag` look ahead, `seit Montag` back, whatever the verb; but what `war bis Montag`
///   or was meant `für Montag` in the pluperfect is over. Back look `nach dem Unfall am Montag`, unless the
///   clause looks ahead, and the scene of `Es ist Montag`. A month or season until which something lasts is not over:
///   `gesperrt bis in den März`.
/// * `an einem Montag`, `ein Freitagabend` is some day, and none follows.
/// * `Vortag`, `am Tag darauf`, `drei Tage später`, `am selben Tag`, `an diesem Tag`, `in der zweiten Woche` count
///   from the day last named; going back or counting on does not change it ([`Rules::day_under_discussion`]). No day
///   follows where nothing was named as exactly as is counted (`zwei Stunden später` behind a day), nor where what has
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

/// A sentence of the text and its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Place {
    pub(crate) sentence: Span,
    pub(crate) number: usize,
}

/// The walk through the sentences of a text.
#[derive(Debug, Clone)]
pub(crate) struct Discourse<'t> {
    text: &'t str,
    anchor: Anchor,
    rules: Rules,
    paragraphs: Paragraphs<'t>,
    /// The sentences of the paragraph, and where it begins.
    sentences: Sentences<'t>,
    begins: usize,
    place: Place,
    /// Where the last date ended.
    read: usize,
    note: Note,
}

impl<'t> Discourse<'t> {
    pub(crate) fn new(text: &'t str, anchor: Anchor, rules: Rules) -> Self {
        Self {
            text,
            anchor,
            rules,
            paragraphs: paragraphs(text),
            sentences: sentences(""),
            begins: 0,
            place: Place::default(),
            read: 0,
            note: Note::default(),
        }
    }

    /// The surroundings of a date that was found; dates come in the order of the text, and those behind it
    /// are looked at where it has no day: `um 20 Uhr spielt am Freitag das Orchester`.
    pub(crate) fn context(&mut self, expression: &Expression, behind: &Expressions<'t>) -> Context {
        let context = self.context_of(expression);
        let day = if is_bare_clock(expression.found.value) {
            behind.clone().next().and_then(|next| self.day_behind(expression, &next))
        } else {
            None
        };
        Context { clock_day: day.or(context.clock_day), ..context }
    }

    /// The day of a date that stands behind a clock time in its clause, where the sentence named none before.
    fn day_behind(&self, clock: &Expression, next: &Expression) -> Option<NaiveDate> {
        let named_here = self.note.day.is_some_and(|(_, at)| at == self.place.number);
        let between = self.text.get(clock.found.span.end..next.found.span.start)?;
        let wall =
            |c: char| matches!(c, ',' | ';' | ':' | '.' | '–' | '(' | ')' | '"' | '„' | '“' | '\n');
        if named_here || self.rules.clock_day == Carry::Off || between.contains(wall) {
            return None;
        }
        let day = next.found.value.moment().filter(|moment| moment.time().is_none())?.day()?;
        let meant = self.clone().context_of(next).resolve(day.into())?;
        (meant.grain() == Grain::Day).then(|| meant.start().date())
    }

    fn context_of(&mut self, expression: &Expression) -> Context {
        let span = expression.found.span;
        self.advance(span.start);
        let rules = self.rules;
        let topics = rules.day_under_discussion == Carry::On;
        let number = self.place.number;
        let sides = Sides::new(self.text, self.place.sentence, span);
        if reaches_now(&sides) {
            self.note.story = None;
        }
        let told = told_of(expression.found.value, &sides);
        if rules.diary == Carry::On
            && let Some(context) = self.in_diary(expression, told)
        {
            return context;
        }
        let since = comes_from(expression.found.value);
        let looks_on = told.tense.map_or(since, |tense| tense != Tense::Past);
        let since = since.then_some(Told { tense: Some(Tense::Since), ..told });
        let stories = rules.story_year == Carry::On;
        let story = self.note.story.filter(|&(_, until)| number <= until && stories && !looks_on);
        let clause_year = self.clause_year(span).filter(|_| stories);
        let this_year = self.note.year.filter(|&(_, at)| number <= at + 1 && topics);
        let this_month = self.note.month.filter(|&(_, at)| number <= at + 1 && topics);
        Context {
            topic: self.note.topic.filter(|_| topics),
            topic_day: self.note.topic_day.filter(|_| topics),
            clock_day: self.clock_day_for(expression, told),
            story: clause_year.or(story.map(|(story, _)| story)),
            this_year: this_year.map(|(year, _)| year),
            vorjahr_of: self.year_here().filter(|_| topics && is_vorjahr(self.text, span)),
            this_month: this_month.map(|(day, _)| day),
            days: self.days_ahead(),
            joined: self.joined(expression),
            told: since.unwrap_or(told),
            part: self.part(),
            some_day: is_any_day(expression.found.value) && is_some(sides.before()),
            ..Context::bare(self.anchor, rules)
        }
    }

    /// The year that the clause has named in front of a date: `im Vorjahr fiel im Mai Schnee`.
    fn clause_year(&self, span: Span) -> Option<Story> {
        let (year, at) = self.note.clause_year?;
        let between = self.text.get(at..span.start)?;
        let wall = |c: char| ",;:.!?–()\n\"„“»«".contains(c);
        let last = NaiveDate::from_ymd_opt(year, 1, 1)?.and_time(NaiveTime::MIN);
        (between.len() < 120 && !between.contains(wall)).then_some(Story {
            year,
            before: false,
            last,
        })
    }

    /// The day of the weekday to which a weekday is joined: `am Montag und Dienstag`, `Samstag, Sonntag`.
    fn joined(&self, expression: &Expression) -> Option<NaiveDate> {
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
    fn days_ahead(&self) -> Option<Stretch> {
        let (days, at) = self.note.days?;
        let near = self.place.number.saturating_sub(at) <= NEAR
            && self.rules.day_under_discussion == Carry::On;
        (near && days.start.date() > self.anchor.day()).then_some(days)
    }

    /// The year that the sentence has named.
    fn year_here(&self) -> Option<i32> {
        self.note.year.filter(|&(_, at)| at == self.place.number).map(|(year, _)| year)
    }

    /// The surroundings in a diary: the day of the last heading, and for a heading its own day.
    fn in_diary(&self, expression: &Expression, told: Told) -> Option<Context> {
        let context = |day: NaiveDate, weekday| Context {
            topic: self.note.topic,
            topic_day: self.note.topic_day,
            clock_day: self.clock_day().or(Some(day)),
            told,
            part: self.part(),
            ..Context::bare(day.into(), Rules { weekday, ..self.rules })
        };
        match (self.is_heading(expression), self.note.diary) {
            (true, Some(day)) => Some(context(day, Pick::Future)),
            (false, Some(day)) => Some(context(day, self.rules.weekday)),
            _ => None,
        }
    }

    /// Tells whether a date begins with a weekday in capitals at the head of its paragraph.
    fn is_heading(&self, expression: &Expression) -> bool {
        let Span { start, end, .. } = expression.found.span;
        let margin = self.text.get(self.begins..start).unwrap_or("?");
        diary::is_margin(margin)
            && diary::is_heading(self.text.get(start..end).unwrap_or(""))
            && has_weekday(expression.found.value)
    }

    /// The part of the day that the sentence has named.
    fn part(&self) -> Option<DayPart> {
        let (part, sentence) = self.note.part?;
        let here = sentence == self.place.number;
        // In der Nacht zum Sonntag brannte es. Um 23 Uhr kam die Wehr.
        let night = part.name == PartName::NightInto && self.clock().is_some();
        ((here || night) && self.rules.clock_day == Carry::On).then_some(part)
    }

    /// The day of a clock time: the last one named in this sentence or a few before.
    fn clock_day(&self) -> Option<NaiveDate> {
        match self.clock() {
            Some(ClockDay::On(day)) => Some(day),
            _ => None,
        }
    }

    /// The same for a date in its clause: what is to come is not of a day that is over, and what lasts from an evening to
    /// the morning ends on the next day.
    fn clock_day_for(&self, expression: &Expression, told: Told) -> Option<NaiveDate> {
        let day = self.clock_day()?;
        let (date, today) = (expression.found.value, self.anchor.day());
        if told.planned && !has_day(date) && day < today {
            return Some(today);
        }
        if is_limit(date) && is_morning(date) && self.note.late == Some(day) {
            return day.succ_opt();
        }
        Some(day)
    }

    /// The same, or that no single day is meant.
    pub(crate) fn clock(&self) -> Option<ClockDay> {
        let (day, sentence) = self.note.day?;
        let near = self.place.number.saturating_sub(sentence) <= NEAR;
        (near && self.rules.clock_day == Carry::On).then_some(day)
    }

    /// Tells whether a diary is told, in which `heute` is its day.
    pub(crate) fn is_diary(&self) -> bool {
        self.note.diary.is_some() && self.rules.diary == Carry::On
    }

    /// The sentence of the date that was asked for last.
    pub(crate) fn sentence(&self) -> Span {
        self.place.sentence
    }

    /// Tells whether `jeweils` or its like stands between the last date and `at`.
    pub(crate) fn says_each(&self, at: usize) -> bool {
        let from = self.read.max(self.place.sentence.start);
        let between = self.text.get(from..at).unwrap_or("");
        let between = Plain::new(between);
        ["jeweils", "Jeweils", "täglich"].iter().any(|word| between.text().contains(word))
    }

    /// Goes on to the sentence that holds the byte `at`.
    fn advance(&mut self, at: usize) {
        while self.place.sentence.end <= at {
            if let Some(sentence) = self.sentences.next() {
                let sentence = sentence.shifted(self.begins);
                self.place = Place { sentence, number: self.place.number + 1 };
            } else if let Some(paragraph) = self.paragraphs.next() {
                self.begins = paragraph.start;
                self.sentences = sentences(paragraph.of(self.text).unwrap_or(""));
            } else {
                return;
            }
        }
    }

    /// Notes what a date says for those behind it.
    pub(crate) fn learn(&mut self, expression: &Expression, meant: Option<Resolved>) {
        self.read = expression.found.span.end;
        if let Some(meant) = meant.filter(|_| self.is_heading(expression)) {
            self.note.diary = Some(meant.start().date());
        }
        let Place { sentence, number } = self.place;
        let sides = Sides::new(self.text, sentence, expression.found.span);
        let now = self.anchor.day().year();
        self.note.learn(expression.found.value, meant, &Said { number, now, sides });
        let named = meant.filter(|_| names_year(expression.found.value));
        self.note.clause_year = named.map(|meant| (meant.start().year(), self.read));
    }
}

/// `Vorjahr` and its endings; `letztes Jahr` means the same but counts from publication.
fn is_vorjahr(text: &str, span: Span) -> bool {
    span.of(text).is_some_and(|words| spelled(words, "Vorjahr").is_some())
}

/// What the clause around a date tells, where that can decide anything.
fn told_of(date: Date, sides: &Sides<'_>) -> Told {
    if is_limit(date) {
        return told_until(sides);
    }
    if !asks_for_tense(date) {
        return Told::default();
    }
    let told = told(sides);
    match told.tense {
        // Samstag, 20 Uhr, Stadttheater.
        None if announces(date) => Told { tense: Some(Tense::Future), ..told },
        _ => told,
    }
}

/// Tells whether the article in front says that no day in particular is meant: `an einem Montag`.
fn is_some(before: &str) -> bool {
    let gap = before.trim_end_matches(is_blank);
    let article = gap.rsplit(|c: char| !is_word(c)).next().unwrap_or("");
    let some = ["ein", "einem", "einen", "eines"];
    gap.len() < before.len() && some.iter().any(|known| same(article, known))
}
