//! Who is who in an article: full names, and whom a surname, an office or a pronoun means.
//!
//! The crate reads what stands beside a quotation; whom it means can stand paragraphs before.

use super::label::looks::is_full_name;
use depesche::Span;
use std::collections::HashMap;

/// Words that stand before a noun and begin sentences with a capital.
#[rustfmt::skip]
const BEFORE_NOUNS: &[&str] = &[
    "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines",
    "ihr", "ihre", "ihren", "sein", "seine", "seinen", "dieser", "diese", "dieses", "jeder", "jede", "kein", "keine",
    "alle", "viele", "mehrere", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn",
    "am", "an", "auf", "aus", "bei", "beim", "bis", "durch", "für", "gegen", "hinter", "im", "in", "laut", "mit", "nach",
    "neben", "ohne", "seit", "trotz", "über", "um", "unter", "vom", "von", "vor", "während", "wegen", "zu", "zum", "zur",
    "als", "auch", "doch", "und", "wie", "wenn",
];

/// How far behind an office a name can stand between commas, in bytes.
const APPOSITION: usize = 80;

/// The people that an article names in full, and every place where their surnames are heard.
#[derive(Debug, Clone, Default)]
pub struct People<'t> {
    text: &'t str,
    all: Vec<Person<'t>>,
    /// Places of full names, ascending, with the number of the person.
    named: Vec<(usize, usize)>,
    /// Places of surnames, ascending, with the number of the person.
    heard: Vec<(usize, usize)>,
    by_name: HashMap<&'t str, usize>,
    /// The first of those who carry it.
    by_surname: HashMap<&'t str, usize>,
}

#[derive(Debug, Clone)]
struct Person<'t> {
    name: &'t str,
    /// The words in front of the name, in small letters: `us-außenminister`.
    offices: Vec<String>,
}

impl<'t> People<'t> {
    /// Looks for first name and surname: behind an office, or where the surname stands elsewhere too.
    pub fn of(text: &'t str, counts: impl Fn(Span) -> bool) -> Self {
        let words = words(text);
        let mut often: HashMap<&str, usize> = HashMap::new();
        for word in words.iter().filter_map(|word| word.of(text)) {
            *often.entry(nominative(word)).or_default() += 1;
        }
        let mut people = Self { text, ..Self::default() };
        let goes_on =
            |a: &Span, b: &Span| capital(text, *a) && capital(text, *b) && near(text, *a, *b);
        let mut before = None;
        for run in words.chunk_by(goes_on) {
            if let Some((name, office)) =
                name(text, run, before, &often).filter(|(name, _)| counts(*name))
            {
                people.add(name, office);
            }
            before = run.last().and_then(|word| word.of(text));
        }
        people.heard = people.surnames(&words);
        people
    }

    fn add(&mut self, span: Span, office: Option<&str>) {
        let Some(name) = span.of(self.text) else { return };
        let surname = name.rsplit([' ', '\u{a0}']).next().unwrap_or(name);
        let number = *self.by_name.entry(nominative(name)).or_insert(self.all.len());
        if number == self.all.len() {
            self.by_surname.entry(nominative(surname)).or_insert(number);
            self.all.push(Person { name, offices: Vec::new() });
        }
        if let Some(person) = self.all.get_mut(number) {
            person.offices.extend(office.map(str::to_lowercase));
        }
        self.named.push((span.start, number));
    }

    /// Every place of a surname and whom it means: of two who carry it the one named in full there or last before.
    fn surnames(&self, words: &[Span]) -> Vec<(usize, usize)> {
        let mut meant = self.by_surname.clone();
        let mut named = self.named.iter().peekable();
        let mut heard = Vec::new();
        for word in words {
            let Some(surname) = word.of(self.text).map(nominative) else { continue };
            while let Some((_, person)) = named.next_if(|(place, _)| *place < word.start) {
                let carried =
                    self.name(*person).and_then(|name| name.rsplit([' ', '\u{a0}']).next());
                meant.extend(carried.map(|surname| (nominative(surname), *person)));
            }
            heard.extend(meant.get(surname).map(|person| (word.start, *person)));
        }
        heard
    }

    fn name(&self, number: usize) -> Option<&'t str> {
        self.all.get(number).map(|person| person.name)
    }

    /// The known full name that some words end with.
    pub fn full(&self, words: &str) -> Option<&'t str> {
        let blanks = words.match_indices(' ').map(|(at, _)| at + 1);
        let mut ends = [0].into_iter().chain(blanks).filter_map(|at| words.get(at..));
        self.name(ends.find_map(|end| self.by_name.get(nominative(end)).copied())?)
    }

    /// The full name whose surname some words hold.
    pub fn named(&self, words: &str) -> Option<&'t str> {
        let mut words = words.split(|c: char| !c.is_alphanumeric() && c != '-');
        words.find_map(|word| self.name(*self.by_surname.get(nominative(word))?))
    }

    /// Who holds an office: `der Minister`, some lines below `Außenminister Kurt Muster`; `die Präsidentin
    /// des Rates, Eva Muster,` on the spot.
    pub fn holder(&self, mention: &str, at: usize) -> Option<&'t str> {
        let office = office(mention)?;
        let behind = self.named.partition_point(|(place, _)| *place < at);
        let beside = self.named.get(behind).filter(|(place, _)| {
            let between = self.text.get(at..*place).unwrap_or_default();
            between.len() <= mention.len() + APPOSITION
                && between.ends_with(", ")
                && !between.contains(['.', '"', '„'])
        });
        let holds = |(_, person): &&(usize, usize)| {
            let offices = self.all.get(*person).map(|person| &person.offices);
            offices.is_some_and(|offices| offices.iter().any(|held| held.ends_with(&office)))
        };
        let (_, person) = beside.or_else(|| self.before(at).iter().rev().find(holds))?;
        self.name(*person)
    }

    /// The surnames heard before a place.
    fn before(&self, at: usize) -> &[(usize, usize)] {
        let end = self.heard.partition_point(|(place, _)| *place < at);
        self.heard.get(..end).unwrap_or_default()
    }

    /// Who was named last before a place, in full or by surname.
    pub fn last_before(&self, at: usize) -> Option<&'t str> {
        self.name(self.before(at).last()?.1)
    }

    /// Who is named first in a stretch of text, in full or by surname.
    pub fn first_in(&self, span: Span) -> Option<&'t str> {
        let (place, person) = self.heard.get(self.before(span.start).len())?;
        self.name(*person).filter(|_| *place < span.end)
    }
}

/// The name at the end of capitalised words behind the word `before`, and the office in front of it.
fn name<'t>(
    text: &'t str,
    run: &[Span],
    before: Option<&str>,
    often: &HashMap<&str, usize>,
) -> Option<(Span, Option<&'t str>)> {
    let (run, led) = match run {
        [first, rest @ ..] if stands_before_noun(first.of(text)?) => (rest, true),
        run => (run, before.is_some_and(|word| stands_before_noun(word) || is_adjective(word))),
    };
    let [offices @ .., first, last] = run else { return None };
    let surname = last.of(text)?;
    let plain = |word: &str| word.chars().skip(1).any(char::is_lowercase);
    let again = often.get(nominative(surname)) > Some(&1);
    let (front, behind) = (text.get(..first.start)?, text.get(last.end..)?);
    let set_off = front.ends_with(", ") && behind.starts_with(',');
    let title =
        front.ends_with(['„', '»', '"', '‚', '“']) && behind.starts_with(['“', '«', '"', '‘', '”']);
    let office = offices.last().and_then(|office| office.of(text));
    // Behind a first name that everybody knows nothing else has to say that it is a person.
    let full = text.get(first.start..last.end)?;
    let person = is_full_name(full);
    // `Neue Mauer`
    let adjective = is_adjective(&first.of(text)?.to_lowercase());
    let known = office.is_some() || !led && person || !led && !adjective && (set_off || again);
    let fits = plain(first.of(text)?) && plain(surname) && known && !title;
    fits.then(|| (Span::new(first.start, last.end), office.map(nominative)))
}

/// The office that a mention names, in small letters: not whose it is, nor that of somebody new.
fn office(mention: &str) -> Option<String> {
    let mut words = mention.split_whitespace();
    let noun = |word: &&str| word.starts_with(char::is_uppercase) && !stands_before_noun(word);
    let new = ["ein", "eine", "einer"].contains(&words.clone().next()?.to_lowercase().as_str());
    words.find(noun).filter(|_| !new).map(|office| nominative(office).to_lowercase())
}

/// Without the `s` of the genitive: `Musters`.
fn nominative(word: &str) -> &str {
    word.strip_suffix('s').unwrap_or(word)
}

/// The words of a text, with the hyphens inside.
fn words(text: &str) -> Vec<Span> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        if c.is_alphanumeric() || c == '-' && start.is_some() {
            start = start.or(Some(at));
        } else if let Some(from) = start.take() {
            words.push(Span::new(from, at));
        }
    }
    words
}

fn capital(text: &str, word: Span) -> bool {
    word.of(text).is_some_and(|word| word.starts_with(char::is_uppercase))
}

/// Only a blank stands between.
fn near(text: &str, a: Span, b: Span) -> bool {
    text.get(a.end..b.start).is_some_and(|between| between == " " || between == "\u{a0}")
}

fn stands_before_noun(word: &str) -> bool {
    BEFORE_NOUNS.contains(&word.to_lowercase().as_str())
}

/// `staatliche`, `russischen`.
fn is_adjective(word: &str) -> bool {
    let inflected = ["e", "en", "er", "es", "em"].iter().any(|end| word.ends_with(end));
    word.starts_with(char::is_lowercase) && word.len() > 5 && inflected
}
