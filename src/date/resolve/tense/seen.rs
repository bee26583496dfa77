//! What the verbs of a clause say together.

use super::{
    Tense,
    verbs::{
        Kind, is_article, is_determiner, is_infinitive, is_lasting, is_modal, is_zu_infinitive,
        kind, kind_in_capitals, may_be_participle, may_be_plural, takes_sein,
    },
    words,
};

/// What the verbs of a clause say.
#[derive(Debug, Clone, Copy, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a kind of verb that was seen or not")]
pub(super) struct Seen {
    pub(super) past: bool,
    /// `hatte`, `war`.
    pub(super) had: bool,
    /// `blieb`.
    pub(super) stayed: bool,
    pub(super) future: bool,
    /// `wird`, `werden`.
    becomes: bool,
    /// `soll`, `will`.
    wants: bool,
    /// `hat`, `haben`.
    pub(super) has: bool,
    /// `ist`, `sind`.
    pub(super) is: bool,
    /// `gekommen`, `gestorben`: the perfect of these has `ist`.
    moved: bool,
    pub(super) present: bool,
    /// `kann`, `könnte`.
    pub(super) modal: bool,
    participle: bool,
    /// A participle that may be one or a form of the present.
    either: bool,
    /// `überfallen haben`.
    pub(super) perfect_infinitive: bool,
    /// `zu kommen`, `anzutreten`.
    to: bool,
    pub(super) lasting: bool,
    /// `geöffnet`, `geschlossen`: what shops have done or what they are.
    shut: bool,
    /// How many words stand in front of a noun: an object has one of its own.
    articles: u8,
    /// A word that may be a verb in the plural: no past form looks so.
    maybe: bool,
}

impl Seen {
    /// Reads some words of the clause, those in front of the date or those behind it.
    pub(super) fn read(&mut self, text: &str, in_front: bool) {
        if is_in_capitals(text) {
            return self.read_words(&text.to_lowercase(), kind_in_capitals, in_front);
        }
        self.read_words(text, kind, in_front);
    }

    fn read_words(&mut self, text: &str, kind: fn(&str) -> Kind, in_front: bool) {
        let mut last = Kind::Other;
        let mut led_by = "";
        let mut words = words(text).peekable();
        while let Some(word) = words.next() {
            let led_by = std::mem::replace(&mut led_by, word);
            let noun = words.peek().is_some_and(|next| next.starts_with(char::is_uppercase));
            // von regelrechten Lawinen
            let adjective = noun && is_determiner(led_by);
            let now = if adjective { Kind::Other } else { kind(word) };
            if led_by == "zu" && is_infinitive(word) && !noun || is_zu_infinitive(word) {
                let perfect = matches!(last, Kind::Participle { .. }) && is_to_have(word);
                self.perfect_infinitive |= perfect;
                self.to = true;
                continue;
            }
            self.perfect_infinitive |= matches!(last, Kind::Participle { .. }) && is_to_have(word);
            if word != "zu" {
                last = now;
            }
            self.lasting |= is_lasting(word);
            // What stands behind the participle is of the next verb: `haben geöffnet und zeigen die Bilder`.
            let counts = !self.shut && is_article(word);
            self.shut |= ["geöffnet", "geschlossen"].contains(&word);
            self.articles = self.articles.saturating_add(u8::from(counts));
            self.maybe |=
                now == Kind::Other && !noun && !is_determiner(led_by) && may_be_plural(word);
            self.note(word, now, in_front);
        }
    }

    fn note(&mut self, word: &str, kind: Kind, in_front: bool) {
        match kind {
            Kind::Past => {
                self.past = true;
                self.stayed |= ["blieb", "blieben"].contains(&word);
                self.had |= ["hatte", "hatten", "war", "waren"].contains(&word);
            }
            Kind::Future => {
                self.future = true;
                let becomes = ["wird", "werden", "werde"].contains(&word);
                self.becomes |= becomes;
                self.wants |= !becomes;
            }
            Kind::Auxiliary if word.starts_with("ha") => self.has = true,
            Kind::Auxiliary => self.is = true,
            Kind::Present => {
                self.present = true;
                self.modal |= is_modal(word);
                self.either |= may_be_participle(word);
            }
            Kind::Participle { clear: true } => {
                self.participle = true;
                self.moved |= takes_sein(word);
            }
            Kind::Participle { clear: false } => {
                self.either = true;
                self.moved |= takes_sein(word);
                self.present |= in_front && word.ends_with('t');
            }
            Kind::Other => {}
        }
    }

    /// `will`, `soll`, and no form of the past.
    pub(super) fn is_ahead(self) -> bool {
        self.wants && !self.past
    }

    /// `hat`, `ist`, and nothing that it belongs to.
    pub(super) fn is_open(self) -> bool {
        (self.has || self.is) && !self.present && !self.participle && !self.either
    }

    /// Whether a word makes a perfect of what was seen.
    pub(super) fn is_closed_by(self, word: &str) -> bool {
        matches!(kind(word), Kind::Participle { .. }) && (self.has || takes_sein(word))
    }

    /// Whether an auxiliary or a past form was seen.
    pub(super) fn is_finite(self) -> bool {
        self.past || self.future || self.has || self.is
    }

    pub(super) fn is_pluperfect(self) -> bool {
        self.had && (self.participle || self.either)
    }

    /// `wird gesucht`: of now as often as of what comes.
    pub(super) fn passive(self) -> bool {
        self.becomes && !self.wants && (self.participle || self.either)
    }

    /// A past form decides; then one that looks ahead; then a perfect; then a present form.
    pub(super) fn tense(self) -> Option<Tense> {
        // Sie ist abgereist; but die Halle ist gesperrt, der Markt ist geplant.
        // Am Montag haben die Läden geöffnet; but sie haben die Türen geöffnet.
        let state = self.shut && self.articles <= 1;
        let perfect =
            self.has && !state && (self.participle || self.either) || self.is && self.moved;
        if self.past || self.perfect_infinitive && (self.future || self.to) {
            Some(Tense::Past)
        } else if self.future {
            Some(Tense::Future)
        } else if perfect {
            Some(Tense::Past)
        } else if self.present || self.has || self.is || self.maybe && !self.to {
            Some(Tense::Present)
        } else if self.to {
            Some(Tense::Future)
        } else {
            None
        }
    }
}

/// `DER RAT TAGT AM MONTAG`: words and no small letter, nor one capital alone.
fn is_in_capitals(text: &str) -> bool {
    text.chars().filter(|c| c.is_uppercase()).nth(1).is_some()
        && !text.chars().any(char::is_lowercase)
}

fn is_to_have(word: &str) -> bool {
    word == "haben" || word == "sein"
}
