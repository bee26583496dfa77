//! In which tense the clause around a date speaks, as far as single words tell.

mod seen;
mod verbs;

use self::{
    seen::Seen,
    verbs::{Kind, kind, may_be_finite},
};
use super::Sides;
use crate::text::{is_blank, is_word, same};

/// The time of which a clause speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Tense {
    Past,
    Present,
    Future,
    /// Of what began then and lasts: `seit Mai`.
    Since,
    /// Of what lasts until then: `gesperrt bis Mai`.
    Until,
}

/// What the clause around a date tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is asked for by itself")]
pub(crate) struct Told {
    pub(crate) tense: Option<Tense>,
    /// `hatte … gesehen`: of what was before what is told of.
    pub(crate) before: bool,
    /// A simple past form: `fiel`, not `ist gefallen`.
    pub(crate) simple: bool,
    /// The verb stands in the clause and not only in its sentence.
    pub(crate) own: bool,
    /// `Nach dem Unfall am` stands in front, in a clause of the present.
    pub(crate) event: bool,
    /// A verb in the present, and not only `hat`, `ist`.
    pub(crate) acts: bool,
    /// `soll`, `will`, or `wird` and an infinitive: of what is to come and not of what is done to somebody.
    pub(crate) planned: bool,
}

impl Told {
    fn of(tense: Tense) -> Self {
        Self { tense: Some(tense), ..Self::default() }
    }
}

/// The words around a date.
#[derive(Debug, Clone, Copy)]
struct Around<'t> {
    before: &'t str,
    behind: &'t str,
}

impl<'t> Around<'t> {
    fn new(sides: &'t Sides<'_>) -> Self {
        Self { before: sides.before(), behind: sides.behind() }
    }

    /// The clause: up to the next comma, bracket or quotation mark.
    fn clause(self) -> Self {
        let wall = |c: char| matches!(c, ',' | ';' | ':' | '–' | '(' | ')' | '"' | '„' | '“');
        let before = self.before.rsplit(wall).next().unwrap_or("");
        let behind = self.behind.split(wall).next().unwrap_or("");
        Self { before, behind }
    }

    /// What the words say between one `und` and the next, or all together where a verb is missing there:
    /// `wurde im November begonnen und soll im Juni fertig sein`.
    fn told_apart(self) -> Seen {
        let joins = |word: &&str| ["und", "aber", "doch", "sondern"].contains(word);
        let place = |text: &'t str, word: &'t str| word.as_ptr() as usize - text.as_ptr() as usize;
        let before = match words(self.before).filter(joins).last() {
            Some(word) => self.before.get(place(self.before, word)..),
            None => Some(self.before),
        };
        let behind = match words(self.behind).find(joins) {
            Some(word) => self.behind.get(..place(self.behind, word)),
            None => Some(self.behind),
        };
        let part = Self { before: before.unwrap_or(""), behind: behind.unwrap_or("") }.seen();
        let other = Self {
            before: self.before.strip_suffix(before.unwrap_or("")).unwrap_or(""),
            behind: self.behind.strip_prefix(behind.unwrap_or("")).unwrap_or(""),
        };
        // Sie hat am Montag einen Mann und eine Frau verhört: an auxiliary is not enough, but where the other part
        // has one of its own: Er ist heute 71 Jahre alt und hat viel geschrieben.
        let own = || (part.is || part.has) && other.seen().is_finite();
        if part.past || part.future || own() { part } else { self.seen() }
    }

    /// What all its words say together.
    fn seen(self) -> Seen {
        let mut seen = Seen::default();
        seen.read(self.before, true);
        seen.read(self.behind, false);
        if self.is_led_by_date()
            && let Some(first) = words(self.behind).next()
            && may_be_finite(first)
            && !matches!(kind(first), Kind::Past | Kind::Participle { clear: true })
        {
            seen.present = true;
        }
        // wer es nicht bis Juni verbaue
        seen.present |= words(self.behind).last().is_some_and(|last| {
            last.ends_with('e') && may_be_finite(last) && kind(last) == Kind::Other
        });
        seen
    }

    /// Whether the date leads its clause, so that the verb stands behind it: `Am Montag streiken …`.
    fn is_led_by_date(self) -> bool {
        let lead = |word: &str| LEADS.iter().any(|known| same(word, known));
        let article = |word: &str| ["dem", "den", "der"].contains(&word);
        let mut before = words(self.before);
        let leads = before
            .by_ref()
            .take(4)
            .enumerate()
            .all(|(at, word)| lead(word) || at > 0 && article(word));
        leads && before.next().is_none() && self.behind.starts_with(is_blank)
    }
}

/// What stands between the start of a clause and a date that leads it.
#[rustfmt::skip]
const LEADS: &[&str] = &[
    "am", "im", "ab", "seit", "bis", "zum", "zur", "vom", "von", "in", "an", "um", "gegen", "schon", "bereits", "erst", "noch", "nur",
    "auch", "vor", "nach", "und", "dass", "doch", "aber",
];

/// What the clause of `text` around `span` tells, or the whole sentence where the clause has no verb.
pub(crate) fn told(sides: &Sides<'_>) -> Told {
    let around = Around::new(sides);
    let clause = around.clause().told_apart();
    let before = clause.is_pluperfect();
    if is_aim(&around) && (!before || clause.lasting) {
        return Told { own: true, ..Told::of(Tense::Future) };
    }
    if looks_back(&around) && !clause.is_ahead() {
        return Told { before, own: true, ..Told::of(Tense::Past) };
    }
    if words(around.before).eq(["Es", "ist"]) {
        // A scene: "Es ist Montag, der Regen fällt."
        return Told { own: true, ..Told::of(Tense::Past) };
    }
    let own = clause.tense();
    if is_behind_event(around.before) && (own != Some(Tense::Future) || clause.passive()) {
        let event = own == Some(Tense::Present);
        return Told {
            before,
            simple: clause.past && !before,
            own: own.is_some(),
            event,
            ..Told::of(Tense::Past)
        };
    }
    if dates_its_noun(&around) {
        return Told { before, own: true, ..Told::of(Tense::Past) };
    }
    let planned = own == Some(Tense::Future) && !clause.passive();
    let acts = own == Some(Tense::Present) && clause.present;
    Told {
        tense: own.or_else(|| around.seen().tense()),
        before,
        simple: clause.past && !before,
        own: own.is_some(),
        event: false,
        acts,
        planned,
    }
}

/// `das Gutachten vom` in front: what is there since that day. `Die Sperrung vom Montag an` is none.
fn dates_its_noun(around: &Around<'_>) -> bool {
    let mut before = around.before.rsplit(|c: char| !is_word(c)).filter(|word| !word.is_empty());
    before.next() == Some("vom")
        && before.next().is_some_and(|noun| noun.starts_with(char::is_uppercase))
        && before.next().is_some()
        && words(around.behind).next().is_none_or(|word| word != "an")
}

/// The same of what lasts until a date: it lies ahead, unless the clause says that it is over.
pub(crate) fn told_until(sides: &Sides<'_>) -> Told {
    let around = Around::new(sides);
    let clause = around.clause().told_apart();
    let tense = clause.tense().or_else(|| around.seen().tense());
    // Bis Mai will er es gebaut haben.
    let done_then = clause.future && clause.perfect_infinitive;
    let over = tense == Some(Tense::Past)
        && !done_then
        && (!clause.lasting || clause.had || clause.stayed);
    Told::of(match tense {
        _ if over => Tense::Past,
        Some(_) => Tense::Until,
        None => Tense::Future,
    })
}

/// `für Montag`, `auf den 4. Mai verlegt`: what is planned for a day.
fn is_aim(around: &Around<'_>) -> bool {
    let mut before = around.before.rsplit(|c: char| !is_word(c)).filter(|word| !word.is_empty());
    let last = before.next().unwrap_or("");
    let last =
        if ["den", "die", "das"].contains(&last) { before.next().unwrap_or("") } else { last };
    let is_moved = |word: &str| MOVED.iter().any(|known| same(word, known));
    let mut behind = words(around.behind);
    match last {
        // "von Montag auf Mittwoch verlegt"
        "von" | "vom" => {
            behind.next().is_some_and(|word| same(word, "auf")) && behind.take(4).any(is_moved)
        }
        last if same(last, "auf") => behind.next().is_some_and(is_moved),
        last => same(last, "für") || same(last, "fürs"),
    }
}

/// What is done with what is put off to a day.
#[rustfmt::skip]
const MOVED: &[&str] = &["verlegt", "verschoben", "vertagt", "vorverlegt", "vorgezogen", "verschieben", "verlegen", "vertagen", "angesetzt", "terminiert", "festgesetzt", "gelegt"];

/// What is over: `mehr als im Mai`, `gegenüber Januar`, `blickt auf den Sommer zurück`; what somebody is accused of.
fn looks_back(around: &Around<'_>) -> bool {
    let Around { before, behind } = around.clause();
    let accused = || words(before).chain(words(behind)).any(|word| ACCUSED.contains(&word));
    let glance = || {
        words(before).any(|word| word.starts_with("blick"))
            && words(behind).any(|word| word == "zurück")
    };
    is_compared_to(before) || glance() || accused()
}

/// Whether a date is what something is compared to: `mehr als im Mai`, `gegenüber Januar`.
fn is_compared_to(before: &str) -> bool {
    let mut before = before.rsplit(|c: char| !is_word(c)).filter(|word| !word.is_empty());
    let mut last = before.next().unwrap_or("");
    if ["im", "am", "in", "vor", "dem", "der", "den", "zum", "zur", "mit", "noch"].contains(&last) {
        last = before.next().unwrap_or("");
    }
    match last {
        "gegenüber" | "Gegenüber" | "Vergleich" => true,
        "als" => before.next().is_some_and(|word| {
            word.ends_with("er") && word.starts_with(char::is_lowercase)
                || ["mehr", "weniger"].contains(&word)
        }),
        _ => false,
    }
}

/// Words of what somebody is accused of having done.
const ACCUSED: &[&str] = &[
    "Last",
    "vorgeworfen",
    "vorgehalten",
    "angelastet",
    "beschuldigt",
    "verdächtigt",
    "angeklagt",
];

/// Whether a date is only compared to: what is told of goes on.
pub(crate) fn is_compared(sides: &Sides<'_>) -> bool {
    is_compared_to(Around::new(sides).clause().before)
}

/// `Nach dem Unfall am` in front: what has happened on that day.
fn is_behind_event(before: &str) -> bool {
    let clause = before.rsplit([',', ';', '(', '–']).next().unwrap_or("");
    let mut words = clause.rsplit(|c: char| !is_word(c)).filter(|word| !word.is_empty());
    if !words.next().is_some_and(|word| ["am", "vom"].contains(&word)) {
        return false;
    }
    let mut behind = "";
    for word in words.take(8) {
        if same(word, "nach") {
            return OF_EVENTS.contains(&behind);
        }
        if matches!(kind(word), Kind::Past | Kind::Future | Kind::Auxiliary | Kind::Present) {
            return false;
        }
        behind = word;
    }
    false
}

/// What stands between `nach` and an event.
const OF_EVENTS: &[&str] = &[
    "dem", "der", "den", "einem", "einer", "seinem", "seiner", "ihrem", "ihrer", "diesem", "dieser",
];

/// Whether the clause only says when somebody was born: `die Autorin, geboren am 3. Mai 1958`.
pub(crate) fn is_birth(sides: &Sides<'_>) -> bool {
    let Around { before, behind } = Around::new(sides).clause();
    let before = before.rsplit(" und ").next().unwrap_or("");
    let behind = behind.split(" und ").next().unwrap_or("");
    words(before).chain(words(behind)).any(|word| ["geboren", "Geboren", "geb"].contains(&word))
}

/// Whether a year is only what a thing is told by: `das Konzept von 2008`.
pub(crate) fn is_of(sides: &Sides<'_>) -> bool {
    let mut before = Around::new(sides).before.rsplit(|c: char| !is_word(c));
    let mut words = before.by_ref().filter(|word| !word.is_empty());
    words.next() == Some("von") && words.next().is_some_and(|w| w.starts_with(char::is_uppercase))
}

/// Whether the clause tells of what happens again and again.
pub(crate) fn usually(sides: &Sides<'_>) -> bool {
    let Around { before, behind } = Around::new(sides).clause();
    words(before).chain(words(behind)).any(|word| USUALLY.iter().any(|known| same(word, known)))
}

/// Words of habit.
#[rustfmt::skip]
const USUALLY: &[&str] = &[
    "meist", "meistens", "zumeist", "normalerweise", "üblicherweise", "gewöhnlich", "stets", "oft", "häufig", "manchmal", "bisweilen", "mitunter",
];

/// Whether the clause counts from a date on to the present: `Seit dem Brand von 2021`.
pub(crate) fn counts_since(sides: &Sides<'_>) -> bool {
    words(Around::new(sides).clause().before).any(|word| same(word, "seit"))
}

/// Whether the clause around `span` begins with `seit` and reaches to the present, which is then what is
/// told of: `Seit seiner Wahl im Januar haben sich beide dreimal getroffen`.
pub(crate) fn reaches_now(sides: &Sides<'_>) -> bool {
    let Around { before, behind } = Around::new(sides);
    let verb = |word: &&str| matches!(kind(word), Kind::Past | Kind::Auxiliary | Kind::Present);
    words(before).next().is_some_and(|word| same(word, "seit"))
        && words(behind).find(verb).is_some_and(|verb| kind(verb) != Kind::Past)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !is_word(c)).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        date::{Rules, resolved},
        span::Span,
    };
    use chrono::NaiveDate;

    fn of(text: &str) -> Option<Tense> {
        let at = text.find("Montag").unwrap_or_default();
        told(&Sides::new(text, Span::new(0, text.len()), Span::new(at, at + "Montag".len()))).tense
    }

    #[test]
    fn the_clause_tells_its_time() {
        for past in [
            "Am Montag sagte er nichts.",
            "Das teilte die Polizei am Montag mit.",
            "Er hat am Montag gespielt.",
            "Sie ist am Montag abgereist.",
            "Am Montag wurde das Werk eröffnet.",
            "Er will gehen, wie er am Montag erklärte.",
            "Nach dem Brand am Montag ist ein Mann festgenommen worden.",
        ] {
            assert_eq!(of(past), Some(Tense::Past), "{past}");
        }
        for ahead in ["Am Montag wird gewählt.", "Der Rat soll am Montag beraten, sagte er."] {
            assert_eq!(of(ahead), Some(Tense::Future), "{ahead}");
        }
        for present in [
            "Am Montag sind Wahlen.",
            "Die Messe beginnt am Montag.",
            "Er sagte, am Montag beginne es nicht, es ist zu früh.",
        ] {
            assert_ne!(of(present), Some(Tense::Future), "{present}");
        }
        assert_eq!(of("Die Messe beginnt am Montag."), Some(Tense::Present));
        assert_eq!(of("Der gesperrte Weg am Montag"), None);
    }

    #[test]
    fn no_sentence_is_too_long() {
        let text = format!("{}Montag{}", "ä ".repeat(5000), " ö".repeat(5000));
        assert_eq!(of(&text), None);
    }

    #[test]
    fn seit_comes_back_to_the_present() {
        let published = NaiveDate::from_ymd_opt(2025, 4, 4).unwrap_or_default();
        let years = |text: &str| -> Vec<String> {
            resolved(text, published, &Rules::new())
                .filter_map(|(_, meant)| Some(meant?.start().to_string().get(..7)?.to_owned()))
                .collect()
        };
        let war = "Der Streit begann im Mai 2021. ";
        let now = years(&(war.to_owned() + "Seit der Wahl im Januar haben beide oft verhandelt."));
        assert_eq!(now, ["2021-05", "2025-01"]);
        let then = years(&(war.to_owned() + "Nach der Wahl im Januar verhandelten beide oft."));
        assert_eq!(then.get(1).map(String::as_str), Some("2021-01"));
    }
}
