//! Who is who in an article: full names, and whom a surname, an office or a pronoun means.
//!
//! The crate reads what stands beside a quotation; whom it means can stand paragraphs before.

use depesche::Span;

/// The people that an article names in full.
#[derive(Debug, Clone)]
pub struct People<'t> {
    text: &'t str,
    /// Their names and where they stand, ascending.
    names: Vec<Span>,
}

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

impl<'t> People<'t> {
    /// Looks for first name and surname: behind an office, or where the surname stands alone elsewhere.
    pub fn of(text: &'t str) -> Self {
        let words = words(text);
        let mut people = Self { text, names: Vec::new() };
        for run in
            words.chunk_by(|a, b| capital(text, *a) && capital(text, *b) && near(text, *a, *b))
        {
            people.names.extend(people.name(&words, run));
        }
        people
    }

    /// Keeps those named in places that count.
    pub fn only(mut self, counts: impl Fn(Span) -> bool) -> Self {
        self.names.retain(|name| counts(*name));
        self
    }

    /// The name at the end of capitalised words.
    fn name(&self, words: &[Span], run: &[Span]) -> Option<Span> {
        let run = match run {
            [first, rest @ ..] if stands_before_noun(first.of(self.text)?) => rest,
            run => run,
        };
        let [office @ .., first, last] = run else { return None };
        let plain = |word: Span| {
            word.of(self.text).is_some_and(|w| w.chars().skip(1).any(char::is_lowercase))
        };
        let at = words.iter().position(|word| word == first)?;
        let before = at.checked_sub(1).and_then(|at| words.get(at)?.of(self.text));
        let led = office.is_empty()
            && before.is_some_and(|word| stands_before_noun(word) || is_adjective(word));
        let again = || {
            let surname = last.of(self.text).unwrap_or_default();
            self.text.match_indices(surname).any(|(at, _)| at != last.start)
        };
        let comma = |before: &str, behind: &str| before.ends_with(", ") && behind.starts_with(',');
        let set_off = comma(self.text.get(..first.start)?, self.text.get(last.end..)?);
        let title = self.text.get(..first.start)?.ends_with(['„', '»', '"', '‚', '“'])
            && self.text.get(last.end..)?.starts_with(['“', '«', '"', '‘', '”']);
        let known = !office.is_empty() || set_off || again();
        let fits = plain(*first) && plain(*last) && !led && !title && known;
        fits.then(|| Span::new(first.start, last.end))
    }

    /// The full name that some words hold, or whose surname they hold.
    pub fn named(&self, words: &str) -> Option<&'t str> {
        let surname = |name: &&str| {
            let last = name.rsplit(' ').next().unwrap_or_default();
            words
                .split(|c: char| !c.is_alphanumeric() && c != '-')
                .any(|word| word == last || word.strip_suffix('s') == Some(last))
        };
        self.all().find(surname)
    }

    /// Who holds an office: `der Minister`, some lines below `Außenminister Kurt Muster`; `die Präsidentin
    /// des Rates, Eva Muster,` on the spot.
    pub fn holder(&self, mention: &str, at: usize) -> Option<&'t str> {
        let office =
            mention.split_whitespace().rfind(|word| word.starts_with(char::is_uppercase))?;
        let office = office.to_lowercase();
        let holds = |name: &&Span| {
            let before = self.text.get(..name.start).unwrap_or_default().trim_end();
            let word = before.rsplit(|c: char| !c.is_alphanumeric() && c != '-').next();
            word.is_some_and(|word| {
                word.to_lowercase().trim_end_matches('s').ends_with(office.trim_end_matches('s'))
            })
        };
        let behind = at..at + mention.len() + APPOSITION;
        let beside = |name: &&Span| {
            let between = self.text.get(at..name.start).unwrap_or_default();
            behind.contains(&name.start)
                && between.ends_with(", ")
                && !between.contains(['.', '"', '„'])
        };
        let holders = self.names.iter().filter(|name| name.start < at && holds(name));
        let name = self.names.iter().find(beside).copied();
        let last = || {
            holders.filter_map(|name| name.of(self.text)).max_by_key(|name| self.heard(name, at))
        };
        name.and_then(|name| name.of(self.text)).or_else(last)
    }

    /// Where a surname was heard last before a place.
    fn heard(&self, name: &str, at: usize) -> Option<usize> {
        self.text.get(..at)?.rfind(name.rsplit(' ').next().unwrap_or_default())
    }

    /// Who was named last before a place, in full or by surname.
    pub fn last_before(&self, at: usize) -> Option<&'t str> {
        self.all().max_by_key(|name| self.heard(name, at))
    }

    /// Who is named first in a stretch of text, in full or by surname.
    pub fn first_in(&self, words: &str) -> Option<&'t str> {
        let place = |name: &str| words.find(name.rsplit(' ').next().unwrap_or_default());
        self.all().filter_map(|name| Some((place(name)?, name))).min().map(|(_, name)| name)
    }

    fn all(&self) -> impl Iterator<Item = &'t str> {
        let text = self.text;
        self.names.iter().filter_map(move |name| name.of(text))
    }
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
