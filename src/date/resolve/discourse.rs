//! What a text has said so far, in a note of fixed size, and the walk through the text that keeps it.

use super::{
    Anchor, Carry, Context, Pick, Resolved, Rules, Stretch, diary,
    stretch::Grain,
    tense::{Tense, reaches_now, tense, tense_until},
};
use crate::{
    date::{
        Body, CalendarDate, Date, Day, Expression, Expressions, Frame, Moment, PartName, Reference,
        Relative, Side, TimeOfDay, Which, expressions,
    },
    span::{Found, Span},
    text::{Paragraphs, Sentences, paragraphs, sentences, spelled},
};
use chrono::{Datelike, NaiveDate};
use std::iter::FusedIterator;

/// For how many sentences a year told of holds on: by a day or month of it, and by the year alone.
const STORY: (usize, usize) = (6, 1);

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
///   ([`Rules::clock_day`]): `Der Rat tagt am 10. April. Um 18 Uhr …`
/// * A year told of holds on: for six sentences where a month or day of it was named, for the next where it
///   stood alone, and only for what is told in the past ([`Rules::story_year`]): `Im März 1992 … im April …`
/// * A day or month without a year is the nearest, over the turn of the year; a clause about the past takes
///   one that lies more than 45 days ahead back a year, a clause about the future one that lies more than 60
///   days behind on ([`Rules::year`]).
/// * A bare weekday looks back, the day of publication counting, and ahead where its clause speaks of the
///   present or the future ([`Rules::weekday`]): `am Dienstag sagte er`, `am Dienstag wird er sprechen`.
/// * `Vortag`, `am Tag darauf`, `drei Tage später`, `am selben Tag`, `an diesem Tag` count from the day last
///   named; going back does not change it ([`Rules::day_under_discussion`]). `Vorjahr` is the year before
///   publication, `im Jahr zuvor` the one before what was last named.
/// * Weekdays in capitals at the head of paragraphs are a diary and count on ([`Rules::diary`]).
///
/// The tense is that of the words around, up to the next comma, of the sentence where these have no verb.
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
        let context = self.discourse.context(&expression);
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

/// What the text has said so far.
#[derive(Debug, Clone, Copy, Default)]
struct Note {
    /// The day last named, or that several were, and in which sentence.
    day: Option<(ClockDay, usize)>,
    /// What was last named, of any grain, and the last day.
    topic: Option<Stretch>,
    topic_day: Option<Stretch>,
    /// The year told of, and the last sentence for which it holds.
    story: Option<(i32, usize)>,
    /// The year last named, and in which sentence: `Ende des Jahres`.
    year: Option<(i32, usize)>,
    /// The day of the diary under which the text stands.
    diary: Option<NaiveDate>,
}

/// To what a clock time belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ClockDay {
    On(NaiveDate),
    /// Several days, or one that comes again and again.
    Open,
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

    /// The surroundings of a date that was found; dates come in the order of the text.
    pub(crate) fn context(&mut self, expression: &Expression) -> Context {
        let span = expression.found.span;
        self.advance(span.start);
        let rules = self.rules;
        let topics = rules.day_under_discussion == Carry::On;
        let number = self.place.number;
        if reaches_now(self.text, self.place.sentence, span) {
            self.note.story = None;
        }
        let story = self.note.story.filter(|&(_, until)| number <= until).map(|(year, _)| year);
        let this_year = self.note.year.filter(|&(_, at)| number <= at + 1).map(|(year, _)| year);
        let asks = asks_for_tense(expression.found.value);
        let sentence = self.place.sentence;
        let tense = if is_limit(expression.found.value) {
            Some(tense_until(self.text, sentence, span))
        } else {
            asks.then(|| tense(self.text, sentence, span)).flatten()
        };
        if rules.diary == Carry::On
            && let Some(context) = self.in_diary(expression, tense)
        {
            return context;
        }
        let since = comes_from(expression.found.value);
        let looks_on = tense.map_or(since, |tense| tense != Tense::Past);
        let tense = if since { Some(Tense::Since) } else { tense };
        Context {
            topic: self.note.topic.filter(|_| topics && !is_vorjahr(self.text, span)),
            topic_day: self.note.topic_day.filter(|_| topics),
            clock_day: self.clock_day(),
            story: story.filter(|_| rules.story_year == Carry::On && !looks_on),
            this_year: this_year.filter(|_| rules.story_year == Carry::On),
            tense,
            ..Context::bare(self.anchor, rules)
        }
    }

    /// The surroundings in a diary: the day of the last heading, and for a heading its own day.
    fn in_diary(&self, expression: &Expression, tense: Option<Tense>) -> Option<Context> {
        let context = |day: NaiveDate, weekday| Context {
            topic: self.note.topic,
            topic_day: self.note.topic_day,
            clock_day: self.clock_day().or(Some(day)),
            tense,
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
        let head = self.text.get(self.begins..expression.found.span.end).unwrap_or("");
        expression.found.span.start - self.begins.min(expression.found.span.start) <= 8
            && diary::heading(head).is_some()
            && has_weekday(expression.found.value)
    }

    /// The day of a clock time: the last one named in this sentence or a few before.
    fn clock_day(&self) -> Option<NaiveDate> {
        match self.clock() {
            Some(ClockDay::On(day)) => Some(day),
            _ => None,
        }
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
        ["jeweils", "Jeweils", "täglich"].iter().any(|word| between.contains(word))
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
        let date = expression.found.value;
        self.read = expression.found.span.end;
        self.learn_day(date, meant);
        if let Some(meant) = meant.filter(|_| self.is_heading(expression)) {
            self.note.diary = Some(meant.start().date());
        }
        if let Some(meant) = meant.filter(|_| !counts_back(date)) {
            self.note.topic = Some(meant.stretch);
            if meant.grain() <= Grain::Day {
                self.note.topic_day = Some(meant.stretch);
            }
        }
        self.learn_year(date, meant);
    }

    fn learn_day(&mut self, date: Date, meant: Option<Resolved>) {
        let number = self.place.number;
        let clock = match (date, meant) {
            (Date::Recurring(_), _) => ClockDay::Open,
            (Date::Calendar(date), _) if date.days().len() > 1 => ClockDay::Open,
            (Date::Range(_), Some(meant)) if meant.grain() == Grain::Day => ClockDay::Open,
            // In der Nacht zum Sonntag: what follows is told of Sunday.
            (_, Some(meant)) if meant.grain() == Grain::PartOfDay && has_day(date) => {
                let into = meant.end().date();
                ClockDay::On(if names_morning(date) { into } else { meant.start().date() })
            }
            (_, Some(meant)) if meant.grain() <= Grain::Day && has_day(date) => {
                ClockDay::On(meant.start().date())
            }
            _ => return,
        };
        self.note.day = Some((clock, number));
    }

    fn learn_year(&mut self, date: Date, meant: Option<Resolved>) {
        let now = self.anchor.day().year();
        match year_of(date) {
            Some(Told::Now) => (self.note.story, self.note.year) = (None, None),
            Some(told) => {
                let Some(year) = meant.map(|meant| meant.start().year()) else { return };
                let reach = if told == Told::Closely { STORY.0 } else { STORY.1 };
                let story = (year, self.place.number + reach);
                self.note.story = (year < now).then_some(story);
                self.note.year = Some((year, self.place.number));
            }
            None => {}
        }
    }
}

/// `Vorjahr` is the year before the paper's, `im Jahr zuvor` the one before the year told of.
fn is_vorjahr(text: &str, span: Span) -> bool {
    span.of(text).and_then(|words| spelled(words, "Vorjahr")).is_some()
}

/// How a date tells of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    /// `im März 1992`.
    Closely,
    /// `1991`.
    Alone,
    /// `heute`, `derzeit`: the story is over.
    Now,
}

/// Whether and how a date says which year is told of; bounds and ranges tell of none.
fn year_of(date: Date) -> Option<Told> {
    match date.moment()?.day()? {
        Day::Calendar(date) => {
            date.year()?;
            Some(if is_year_alone(&date) { Told::Alone } else { Told::Closely })
        }
        Day::Feast(day) => day.year().map(|_| Told::Closely),
        Day::Period(period) => match period.frame()? {
            Frame::Year(_) | Frame::Years(..) | Frame::Month(_, Some(_)) => Some(Told::Closely),
            _ => None,
        },
        Day::Relative(Relative::Days(_) | Relative::Reference(Reference::Present)) => {
            Some(Told::Now)
        }
        Day::Relative(_) => None,
    }
}

fn is_year_alone(date: &CalendarDate) -> bool {
    date.month().is_none() && date.days().is_empty()
}

/// Whether the tense of the clause can decide anything about a date.
fn asks_for_tense(date: Date) -> bool {
    let day = match date {
        Date::Range(range) => range.from().day(),
        Date::Bound(bound) => bound.at().day(),
        date => date.moment().and_then(|moment| moment.day()),
    };
    match day {
        Some(Day::Calendar(date)) => date.year().is_none(),
        Some(Day::Feast(day)) => day.year().is_none(),
        Some(Day::Relative(_)) => true,
        Some(Day::Period(period)) => !matches!(period.frame(), Some(Frame::Year(_))),
        None => false,
    }
}

/// Whether a date is a limit that lies ahead: `bis in den Oktober`, `bis zum Wochenende`.
fn is_limit(date: Date) -> bool {
    matches!(date, Date::Bound(bound) if bound.side() == Side::Until)
}

/// Whether a date is where something began that still lasts: `ruht seit Ende Januar`.
fn comes_from(date: Date) -> bool {
    matches!(date, Date::Bound(bound) if bound.side() == Side::Since)
}

/// Whether a date names a weekday, alone or with a time: `MONTAG`, `SONNTAGmorgen`, `MONTAG, 7 Uhr`.
fn has_weekday(date: Date) -> bool {
    match date.moment().and_then(|moment| moment.day()) {
        Some(Day::Calendar(date)) => date.weekday().is_some(),
        Some(Day::Period(period)) => matches!(period.body(), Body::Weekday(_)),
        _ => false,
    }
}

/// Whether a date names its own day, or only a time of one.
fn has_day(date: Date) -> bool {
    let names_day = |moment: Moment| moment.day().is_some();
    match date {
        Date::Range(range) => names_day(range.from()),
        Date::Bound(bound) => names_day(bound.at()),
        date => date.moment().is_some_and(names_day),
    }
}

/// Whether the day that a date names is the one on whose morning it ends.
fn names_morning(date: Date) -> bool {
    let Some(TimeOfDay::Part(part)) = date.moment().and_then(|moment| moment.time()) else {
        return false;
    };
    part.name == PartName::NightInto
}

/// `am Vortag`, `am Tag zuvor`: the day under discussion stays what it was.
fn counts_back(date: Date) -> bool {
    matches!(
        date.moment().and_then(|moment| moment.day()),
        Some(Day::Relative(
            Relative::Unit { which: Which::Preceding | Which::Same, .. }
                | Relative::Named { which: Which::Preceding | Which::Same, .. }
        ))
    )
}
