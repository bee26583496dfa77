//! What a text has said so far, in a note of fixed size.

use crate::date::resolve::{
    Resolved, Sides, Stretch,
    about::{
        Names, counts_from, has_date, has_day, is_long_week, is_wide, is_yearly, leads_on,
        names_days, names_feast, names_morning, names_other_week, names_weekday, year_of,
    },
    context::Story,
    stretch::Grain,
    tense::{counts_since, is_birth, is_compared, is_of, told},
};
use crate::date::{Date, DayPart, Relative, TimeOfDay};
use chrono::{Datelike, NaiveDate, TimeDelta, Timelike};

/// For how many sentences a year told of holds on: by a day or month of it, and by the year alone.
const STORY: (usize, usize) = (9, 1);

/// How long a day is over that is no longer one of the news.
pub(super) const LONG_OVER: TimeDelta = TimeDelta::days(60);

/// From which hour on an evening is told of.
const EVENING: u32 = 17;

/// What the text has said so far.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Note {
    /// The day last named, and in which sentence.
    pub(super) day: Option<(NaiveDate, usize)>,
    /// The sentence in which a month or a season was named.
    pub(super) long: Option<usize>,
    /// The last of them that is not ahead.
    pub(super) past_day: Option<(NaiveDate, usize)>,
    /// The sentence in which several days or what comes again were named, and no day since.
    pub(super) open: Option<usize>,
    /// A day long over that was told of, the sentence of it or of the last weekday behind it.
    pub(super) then: Option<(NaiveDate, usize)>,
    /// Whether days were named as they are seen from publication: `gestern`, `am Montag`.
    pub(super) newsy: bool,
    /// The sentence in which a week or weekend was named, and no day since.
    pub(super) wide: Option<usize>,
    /// What was last named, of any grain, and the last day.
    pub(super) topic: Option<Stretch>,
    pub(super) topic_day: Option<Stretch>,
    /// The year told of, and the last sentence for which it holds.
    pub(super) story: Option<(Story, usize)>,
    /// Where the paragraph begins that told of that year last.
    pub(super) told_in: usize,
    /// The year last named, and in which sentence: `Ende des Jahres`.
    pub(super) year: Option<(i32, usize)>,
    /// The month last named, and in which sentence: `Ende des Monats`.
    pub(super) month: Option<(NaiveDate, usize)>,
    /// The days last named by date and weekday or as a range, and in which sentence.
    pub(super) days: Option<(Stretch, usize)>,
    /// The week last named that is not this one, and in which sentence: `nächste Woche`.
    pub(super) week: Option<(Stretch, usize)>,
    /// The day of the date just named, where it was named by its weekday.
    pub(super) weekday: Option<NaiveDate>,
    /// The day of which an evening was named last, and in which sentence.
    pub(super) late: Option<(NaiveDate, usize)>,
    /// The part of the day last named, and in which sentence.
    pub(super) part: Option<(DayPart, usize)>,
    /// The year that was named last, and where it ended; nothing was named behind it.
    pub(super) clause_year: Option<(i32, usize)>,
    /// The day of the diary under which the text stands.
    pub(super) diary: Option<NaiveDate>,
}

/// Where and when a date was said.
#[derive(Debug)]
pub(super) struct Said<'t> {
    /// The number of its sentence.
    pub(super) number: usize,
    /// The year of publication.
    pub(super) now: i32,
    pub(super) today: NaiveDate,
    pub(super) sides: Sides<'t>,
}

/// To what a clock time belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ClockDay {
    On(NaiveDate),
    /// Several days, or one that comes again and again.
    Open,
}

impl Note {
    /// Notes what a date says for those behind it.
    pub(super) fn learn(&mut self, date: Date, meant: Option<Resolved>, said: &Said<'_>) {
        let number = said.number;
        self.learn_day(date, meant, number, said.today);
        self.learn_then(date, meant, said);
        self.learn_part(date, number);
        if let Some(meant) = meant.filter(|meant| meant.grain() < Grain::Day) {
            let evening = meant.start().hour() >= EVENING;
            if evening || has_day(date) {
                self.late = evening.then_some((meant.start().date(), number));
            }
        }
        let weekday = meant.filter(|meant| names_weekday(date) && meant.grain() <= Grain::Day);
        self.weekday = weekday.map(|meant| meant.start().date());
        if let Some(meant) = meant {
            self.learn_days(date, meant.stretch, number);
        }
        if let Some(meant) = meant.filter(|_| !counts_from(date)) {
            self.topic = Some(meant.stretch);
            if names_morning(date) {
                self.topic_day = Stretch::day(meant.end().date());
            } else if meant.grain() <= Grain::Day {
                self.topic_day = Some(meant.stretch);
            }
        }
        self.learn_year(date, meant, said);
    }

    fn learn_day(&mut self, date: Date, meant: Option<Resolved>, number: usize, today: NaiveDate) {
        if meant.is_some_and(|meant| is_wide(date, meant.grain())) {
            self.wide = Some(number);
        }
        if meant.is_some_and(|meant| matches!(meant.grain(), Grain::Month | Grain::Season)) {
            self.long = Some(number);
        }
        let clock = match (date, meant) {
            (Date::Recurring(_), _) => ClockDay::Open,
            (Date::Relative(Relative::Reference(_)), _) => return,
            (Date::Calendar(date), _) if date.days().len() > 1 => ClockDay::Open,
            (Date::Range(_), None) if is_long_week(date) => ClockDay::Open,
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
        match clock {
            ClockDay::Open => self.open = Some(number),
            ClockDay::On(day) => {
                (self.day, self.open) = (Some((day, number)), None);
                if day <= today {
                    self.past_day = self.day;
                }
            }
        }
        self.wide = None;
    }

    /// `Am 3. Mai 1987 fiel das Tor`: weekdays that follow are of that time, unless the text is one of today's news.
    fn learn_then(&mut self, date: Date, meant: Option<Resolved>, said: &Said<'_>) {
        let Some(meant) = meant.filter(|meant| meant.grain() <= Grain::Day && has_day(date)) else {
            return;
        };
        let day = meant.start().date();
        let long_over = said.today.signed_duration_since(day) > LONG_OVER;
        if !long_over {
            self.newsy |= names_weekday(date);
            self.then = None;
        } else if is_birth(&said.sides) {
            self.then = None;
        } else if matches!(year_of(date), Some(Names::Closely)) && !told(&said.sides).before
            || self.then.is_some()
        {
            self.then = Some((day, said.number));
        }
    }

    fn learn_days(&mut self, date: Date, meant: Stretch, number: usize) {
        if names_other_week(date) {
            self.week = Some((meant, number));
        }
        let one_of = |days: Stretch| {
            meant.grain <= Grain::Day && days.start <= meant.start && meant.start < days.end
        };
        if names_days(date) && meant.grain <= Grain::Day {
            self.days = Some((meant, number));
        } else if let Some((days, at)) = &mut self.days
            && one_of(*days)
        {
            *at = number;
        } else if has_date(date) {
            self.days = None;
        }
        if has_date(date) || names_feast(date) {
            self.month = Some((meant.start.date(), number));
        }
    }

    /// `am Abend`; a day without one ends it.
    fn learn_part(&mut self, date: Date, number: usize) {
        let time = date.moment().and_then(|moment| moment.time());
        match time {
            Some(TimeOfDay::Part(part)) => self.part = Some((part, number)),
            Some(TimeOfDay::Clock(clock)) if clock.part().is_some() => {
                self.part = clock.part().map(|part| (part, number));
            }
            _ if has_day(date) => self.part = None,
            _ => {}
        }
    }

    fn learn_year(&mut self, date: Date, meant: Option<Resolved>, said: &Said<'_>) {
        let Said { number, now, sides, .. } = said;
        match year_of(date) {
            Some(Names::Now) => (self.story, self.year) = (None, None),
            Some(names) => {
                let Some(last) = meant.map(|meant| meant.start()) else { return };
                let year = last.year();
                let closely = names == Names::Closely;
                let reach = if closely { STORY.0 } else { STORY.1 };
                let told = told(sides);
                let present = closely && told.acts;
                let alone = !closely;
                let story = Story { year, last, before: told.before, present, alone };
                // Seit dem Brand von 2021 ruht der Bau, das Konzept von 2008 liegt vor: told is of now.
                let aside = names == Names::Alone && (counts_since(sides) || is_of(sides))
                    || is_compared(sides)
                    || !told.own && is_birth(sides);
                let past = year < *now && !aside;
                self.story = past.then_some((story, number + reach));
                self.year = Some((year, *number));
            }
            None if is_yearly(date) => self.go_on(meant, *now),
            None if leads_on(date) => {
                let year = meant.map(|meant| (meant.start().year(), meant.start()));
                // Im Frühjahr darauf: what was told of before the present is told of again.
                if let Some((year, last)) =
                    year.filter(|(year, _)| self.story.is_none() && year < now)
                {
                    let story = Story { year, last, before: false, present: false, alone: false };
                    self.story = Some((story, number + STORY.1));
                }
                self.go_on(meant, *now);
                if let Some((_, until)) = &mut self.story {
                    *until = (*until).max(number + STORY.1);
                }
            }
            None => {}
        }
    }

    /// The story goes on with a day or month of it.
    fn go_on(&mut self, meant: Option<Resolved>, now: i32) {
        if let (Some((story, _)), Some(meant)) = (&mut self.story, meant) {
            let (last, year) = (meant.start(), meant.start().year());
            if year >= story.year {
                *story = Story { year, last, ..*story };
            }
            // The story has come to the present.
            if year >= now {
                self.story = None;
            }
        }
    }
}
