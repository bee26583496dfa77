//! In which tense the clause around a date speaks, as far as single words tell.

mod phrase;
mod seen;
mod verbs;

pub(crate) use self::phrase::{counts_since, is_birth, is_compared, is_of, reaches_now, usually};
use self::{
    phrase::{dates_its_noun, is_aim, is_asked, is_behind_event, looks_back},
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
    /// A simple past form right behind the date, of what nobody planned: `Am 11. April saß er …`.
    pub(crate) led: bool,
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
        let before = walls(self.before).last().map_or(0, |(at, wall)| at + wall.len());
        let behind = walls(self.behind).next().map_or(self.behind.len(), |(at, _)| at);
        Self {
            before: self.before.get(before..).unwrap_or(""),
            behind: self.behind.get(..behind).unwrap_or(""),
        }
    }

    /// Whether the participle of an auxiliary stands behind what is put in: `hat am Freitag, dem 3. Mai, in Ulm gewonnen`.
    fn is_closed_behind(self, clause: Seen) -> bool {
        self.behind.split(',').skip(1).take(3).any(|part| {
            let part = part.split(['.', '!', '?', ';', ':']).next().unwrap_or("");
            let mut seen = Seen::default();
            seen.read(part, false);
            !seen.is_finite() && words(part).last().is_some_and(|word| clause.is_closed_by(word))
        })
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
        if part.past || part.future || part.modal || own() { part } else { self.seen() }
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

    /// The clause that a date leads, where it goes on behind what was put in: `Am Montag, wenn alle fort sind, kommt …`.
    fn resumed(self) -> Option<Seen> {
        let wall = |c: char| matches!(c, ',' | '–');
        let lead = Self { before: self.before.rsplit(wall).next().unwrap_or(""), behind: " " };
        // "Am Montag, sagte sie, komme er": what is put in may have a verb of its own.
        let tag =
            |clause: &str| words(clause).count() < 4 && self.behind.split(wall).nth(2).is_some();
        let next = self.behind.split(wall).skip(2).take(2).find(|clause| {
            words(clause).next().is_some_and(|verb| match kind(verb) {
                Kind::Past => !tag(clause),
                kind => matches!(kind, Kind::Future | Kind::Auxiliary | Kind::Present),
            })
        });
        let behind = next.filter(|_| lead.is_led_by_date())?;
        Some(Self { before: "", behind: behind.split([':', ';']).next().unwrap_or("") }.seen())
    }

    /// Whether the date leads its clause and a past form follows that tells of no plan.
    fn is_led_by_past(self) -> bool {
        let verb = words(self.behind).next().unwrap_or("");
        self.is_led_by_date() && kind(verb) == Kind::Past && !OF_PLANS.contains(&verb)
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

/// Past forms that may tell of what was planned: `Am 11. April sollte er reisen`.
const OF_PLANS: &[&str] = &[
    "wurde", "wurden", "sollte", "sollten", "wollte", "wollten", "war", "waren", "hatte", "hatten",
];

/// The marks between clauses; none stands between figures: `gewann 2:1`, `1,5 Millionen`.
fn walls(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let wall = |c: char| matches!(c, ',' | ';' | ':' | '–' | '(' | ')' | '"' | '„' | '“');
    let digit = |at: Option<usize>| {
        at.and_then(|at| text.as_bytes().get(at)).is_some_and(u8::is_ascii_digit)
    };
    text.match_indices(wall)
        .filter(move |(at, mark)| !(digit(at.checked_sub(1)) && digit(at.checked_add(mark.len()))))
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
    if is_asked(&around) {
        return Told { own: true, ..Told::of(Tense::Future) };
    }
    let own = match clause.tense() {
        Some(Tense::Present) if clause.is_open() && around.is_closed_behind(clause) => {
            Some(Tense::Past)
        }
        tense => tense.or_else(|| around.resumed()?.tense()),
    };
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
    // Vorher, im Januar, hatte er den Verlag gewechselt.
    let before = before || own.is_none() && around.seen().is_pluperfect();
    let planned = own == Some(Tense::Future) && !clause.passive();
    let acts = own == Some(Tense::Present) && clause.present;
    Told {
        tense: own.or_else(|| around.seen().tense()),
        before,
        simple: clause.past && !before,
        led: clause.past && around.clause().is_led_by_past(),
        own: own.is_some(),
        event: false,
        acts,
        planned,
    }
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
