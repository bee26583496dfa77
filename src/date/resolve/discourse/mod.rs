//! The walk through a text that keeps a note of what it has said so far.

mod behind;
mod carried;
mod diary;
mod habit;
mod note;

pub(crate) use note::ClockDay;

use self::note::{Note, Said};
use super::{
    Anchor, Carry, Context, Pick, Resolved, Rules, Sides,
    about::{
        announces, asks_for_tense, comes_from, has_date, has_weekday, is_any_day, is_bare_clock,
        is_eve, is_limit, is_today, leads_ahead, leads_on, names_year,
    },
    context::Story,
    tense::{Tense, Told, reaches_now, told, told_until},
    today::is_at_large,
};
use crate::{
    date::{Date, Expression, Expressions},
    span::Span,
    text::{Paragraphs, Plain, Sentences, is_blank, is_word, paragraphs, same, sentences, spelled},
};
use chrono::{Datelike, NaiveDate};

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
    /// The number of the first sentence of the paragraph.
    first: usize,
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
            first: 0,
            read: 0,
            note: Note::default(),
        }
    }

    /// The surroundings of a date that was found; dates come in the order of the text, and those behind it
    /// are looked at for what it leaves open: `um 20 Uhr spielt am Freitag das Orchester`.
    pub(crate) fn context(&mut self, expression: &Expression, behind: &Expressions<'t>) -> Context {
        let context = self.context_of(expression);
        self.with_behind(expression, behind, context)
    }

    fn context_of(&mut self, expression: &Expression) -> Context {
        let span = expression.found.span;
        self.advance(span.start);
        let rules = self.rules;
        let topics = rules.day_under_discussion == Carry::On;
        let number = self.place.number;
        let sides = self.sides(span);
        if reaches_now(&sides) {
            self.note.story = None;
        }
        let told = told_of(expression.found.value, &sides);
        let heads =
            told.tense.is_none() && has_weekday(expression.found.value) && self.heads_hours(span);
        let told = if heads { Told { tense: Some(Tense::Future), ..told } } else { told };
        let words = span.of(self.text).unwrap_or("");
        let habit = self.is_habit(expression.found.value, &sides, told);
        let at_large = is_today(expression.found.value)
            && !self.is_diary()
            && is_at_large(words, &sides, told.tense, self.note.newsy);
        if rules.diary == Carry::On
            && let Some(context) = self.in_diary(expression, told)
        {
            return context;
        }
        let since = comes_from(expression.found.value);
        let looks_on = told.tense.map_or(since, |tense| tense != Tense::Past);
        let since = since.then_some(Told { tense: Some(Tense::Since), ..told });
        let stories = rules.story_year == Carry::On;
        let same = self.note.told_in == self.begins;
        let tells = |story: Story| match told.tense {
            // »Vor dem Winter« without a verb in a paragraph of its own is of now.
            None => same && !looks_on,
            Some(Tense::Present) => story.present && same,
            // What is told in the present is over where another paragraph tells of the past.
            Some(Tense::Past) => same || !story.present,
            _ => !looks_on,
        };
        let holds = |&(story, until): &(Story, usize)| {
            number <= until && stories && tells(story) && (same || !story.alone)
        };
        let story = self.note.story.filter(holds);
        let clause_year = self.clause_year(span).filter(|_| stories);
        let this_year = self.note.year.filter(|&(_, at)| number <= at + 1 && topics);
        let this_month = self.note.month.filter(|&(_, at)| number <= at + 1 && topics);
        Context {
            topic: self.note.topic.filter(|_| topics),
            topic_day: self.note.topic_day.filter(|_| topics),
            clock_day: self.clock_day_for(expression, told),
            story: clause_year.or(story.map(|(story, _)| story)),
            this_year: this_year.map(|(year, _)| year).or_else(|| golden_years(&sides)),
            vorjahr_of: self.year_here().filter(|_| topics && is_vorjahr(self.text, span)),
            this_month: this_month.map(|(day, _)| day),
            days: self.days_ahead(),
            week: self
                .note
                .week
                .filter(|&(_, at)| number <= at + 1 && topics)
                .map(|(week, _)| week),
            before: self.note.weekday.filter(|&day| {
                topics && self.read > self.place.sentence.start && day > self.anchor.day()
            }),
            joined: self.joined(expression),
            then: self.then().filter(|_| !says_then(sides.before())),
            told: since.unwrap_or(told),
            part: self.part().or_else(|| self.evening(expression)),
            some_day: is_any_day(expression.found.value)
                && is_some(sides.before())
                && self.again(expression.found.value, &sides).is_none()
                || habit
                || self.is_open(expression.found.value)
                || is_eve(expression.found.value) && is_of_something(sides.behind())
                || leads_ahead(expression.found.value) && is_no_lead(&sides, told)
                || leads_on(expression.found.value) && measures(words, &sides),
            again: self.again(expression.found.value, &sides),
            until: is_limit(expression.found.value),
            once: self.once(expression.found.value, &sides),
            habit,
            at_large,
            ..Context::bare(self.anchor, rules)
        }
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

    /// Tells whether a diary is told, in which `heute` is its day.
    pub(crate) fn is_diary(&self) -> bool {
        self.note.diary.is_some() && self.rules.diary == Carry::On
    }

    /// What stands around the date that was asked for last.
    pub(crate) fn sides(&self, span: Span) -> Sides<'t> {
        Sides::new(self.text, self.place.sentence, span)
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
                self.first = self.place.number + 1;
                self.sentences = sentences(paragraph.of(self.text).unwrap_or(""));
            } else {
                return;
            }
        }
    }

    /// Notes what a date says for those behind it.
    pub(crate) fn learn(
        &mut self,
        expression: &Expression,
        context: &Context,
        meant: Option<Resolved>,
    ) {
        self.read = expression.found.span.end;
        if let Some(meant) = meant.filter(|_| self.is_heading(expression)) {
            self.note.diary = Some(meant.start().date());
        }
        let story = self.note.story;
        let value = expression.found.value;
        if is_bare_clock(value) && self.begins_line(expression) {
            // 10 Uhr Gottesdienst, 11 Uhr Frühschoppen: the lines of a programme are of the day above them.
            let here = self.place.number;
            self.note.day = self.note.day.map(|(day, at)| {
                if self.clock_day() == Some(day) { (day, here) } else { (day, at) }
            });
        }
        if context.at_large {
            self.note.story = None;
        } else {
            let today = self.anchor.day();
            let said = Said {
                number: self.place.number,
                now: today.year(),
                today,
                sides: self.sides(expression.found.span),
            };
            self.note.learn(expression.found.value, meant, &said);
        }
        if self.note.story != story {
            self.note.told_in = self.begins;
        }
        let named = meant.filter(|_| names_year(expression.found.value));
        self.note.clause_year = named.map(|meant| (meant.start().year(), self.read));
    }
}

/// `Vorjahr` and its endings; `letztes Jahr` means the same but counts from publication.
fn is_vorjahr(text: &str, span: Span) -> bool {
    let last = span.of(text).and_then(|words| words.rsplit(is_blank).next());
    last.is_some_and(|word| spelled(word, "Vorjahr").is_some())
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
    // Nach der Revision am 17. Mai nimmt die Bahn den Betrieb auf: with its month a day is the nearest.
    let told = if told.event && has_date(date) { Told { tense: None, ..told } } else { told };
    match told.tense {
        // Samstag, 20 Uhr, Stadttheater.
        None if announces(date) => Told { tense: Some(Tense::Future), ..told },
        _ => told,
    }
}

/// Tells whether a length with `in` leads to no day: as much as `sonst in einem Monat`, and what has happened `in zwei
/// Jahren`.
fn is_no_lead(sides: &Sides<'_>, told: Told) -> bool {
    let mut words = sides.before().rsplit(|c: char| !is_word(c)).filter(|word| !word.is_empty());
    let compares = |word: &str| ["wie", "als"].contains(&word);
    words.by_ref().take(2).any(compares) || told.own && told.tense == Some(Tense::Past)
}

/// Tells whether a length behind `nach` only says how long something was: `nach fünf Tagen Regen`.
fn measures(words: &str, sides: &Sides<'_>) -> bool {
    let noun = sides.behind().trim_start_matches(is_blank);
    noun.len() < sides.behind().len()
        && noun.starts_with(char::is_uppercase)
        && spelled(words, "nach ").is_some()
}

/// Tells whether now is set against then: `Damals waren es zwei, am Dienstag fünf`.
fn says_then(before: &str) -> bool {
    before.split(|c: char| !is_word(c)).any(|word| same(word, "damals"))
}

/// Tells whether what stands behind an evening says of what it is the eve: `der Wahl`, `des Gipfels`, `von Davos`.
fn is_of_something(behind: &str) -> bool {
    let word = behind.trim_start_matches(is_blank).split(|c: char| !is_word(c)).next();
    ["der", "des", "einer", "eines", "von", "vom"].contains(&word.unwrap_or(""))
}

/// A year of the decade that such an adjective in front means: `die Goldenen Zwanziger`.
fn golden_years(sides: &Sides<'_>) -> Option<i32> {
    let front = sides.before().trim_end_matches(is_blank);
    let word = front.rsplit(|c: char| !is_word(c)).next().unwrap_or("");
    ["Goldenen", "Goldene", "Goldener"].iter().any(|known| same(word, known)).then_some(1920)
}

/// Tells whether the article in front says that no day in particular is meant: `an einem Montag`.
fn is_some(before: &str) -> bool {
    let gap = before.trim_end_matches(is_blank);
    let article = gap.rsplit(|c: char| !is_word(c)).next().unwrap_or("");
    let some = ["ein", "einem", "einen", "eines", "kein", "keinem", "keinen"];
    gap.len() < before.len() && some.iter().any(|known| same(article, known))
}
