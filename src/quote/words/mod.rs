//! The lexicon of speech: what each word can be, looked up once per word of a text.

mod function;
pub(crate) mod lists;
mod nouns;
mod table;
mod verbs;
mod voices;

use crate::text::ShortMap;
use function::{COMPANIONS, LOOSE, PARTICLES, SMALL_WORDS};
use lists::COMPOUNDS;
use nouns::{BODIES, CLAIMS, JUDGEMENTS, NAMED, PAPERS, PERSONS, SAYINGS};
use std::sync::LazyLock;
use table::{Endings, Table};
use verbs::{CUE_VERBS, STRONG, WEAK};
use voices::{HOUSES, MUTE, PEOPLE};

pub(crate) use verbs::Takes;

/// What a word can be: a set of classes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Class(u64);

impl Class {
    /// Nothing that the lexicon knows.
    pub(crate) const NONE: Self = Self(0);
    /// Articles and pronouns that can begin a subject.
    pub(crate) const NOMINATIVE: Self = Self(1);
    /// Articles that cannot.
    pub(crate) const OBLIQUE: Self = Self(1 << 1);
    /// Articles that can begin a genitive.
    pub(crate) const GENITIVE: Self = Self(1 << 2);
    /// Articles and what stands in their place, in any case: `dem`, `keiner`, `drei`.
    pub(crate) const ARTICLE: Self = Self(1 << 3);
    /// Pronouns that can be a subject: `er`, `man`, `letztere`.
    pub(crate) const PRONOUN: Self = Self(1 << 4);
    /// Of these the personal ones, and `man`.
    pub(crate) const PERSONAL: Self = Self(1 << 5);
    /// Small words between a verb and its subject: `sich`, `ihm`, `dazu`.
    pub(crate) const REFLEXIVE: Self = Self(1 << 6);
    /// `dass`, in either spelling.
    pub(crate) const DASS: Self = Self(1 << 7);
    /// What an indirect question that is answered yes or no begins with: `ob`, `inwieweit`.
    pub(crate) const OB: Self = Self(1 << 8);
    /// What other questions begin with: `warum`, `welche`.
    pub(crate) const W_WORD: Self = Self(1 << 9);
    /// What begins a clause with its verb at the end: `weil`, `nachdem`.
    pub(crate) const SUBORDINATOR: Self = Self(1 << 10);
    /// What begins a relative clause: `der`, `dessen`, `wobei`.
    pub(crate) const RELATIVE: Self = Self(1 << 11);
    /// What joins clauses and words: `und`, `sondern`.
    pub(crate) const COORDINATOR: Self = Self(1 << 12);
    /// Prepositions, with an article in them or not: `in`, `zum`.
    pub(crate) const PREPOSITION: Self = Self(1 << 13);
    /// Prepositions that belong to the noun before: `Sprecher von …`.
    pub(crate) const LINKING: Self = Self(1 << 14);
    /// Small words inside names: `von`, `de`, `bin`.
    pub(crate) const NAME_PARTICLE: Self = Self(1 << 15);
    /// Adverbs and particles that stand anywhere: `auch`, `zudem`.
    pub(crate) const ADVERB: Self = Self(1 << 16);
    /// Words that sentences have and names have not.
    pub(crate) const FUNCTION: Self = Self(1 << 17);
    /// A finite form of any verb that is known.
    pub(crate) const FINITE: Self = Self(1 << 18);
    /// A finite form of `haben`, `sein`, `werden`.
    pub(crate) const AUXILIARY: Self = Self(1 << 19);
    /// A finite form of `können`, `müssen`, `sollen` and their like.
    pub(crate) const MODAL: Self = Self(1 << 20);
    /// A form of `werden` that can make a passive.
    pub(crate) const PASSIVE: Self = Self(1 << 21);
    /// Konjunktiv I that no indicative has.
    pub(crate) const KONJUNKTIV: Self = Self(1 << 22);
    /// Konjunktiv II: `hätte`, `käme`.
    pub(crate) const KONJUNKTIV_2: Self = Self(1 << 23);
    /// `soll`, `sollen`: what is said of somebody.
    pub(crate) const ALLEGED: Self = Self(1 << 24);
    /// What refers to a source named before: `demnach`, `wonach`.
    pub(crate) const THEREFORE: Self = Self(1 << 25);
    /// What calls a thing by the word in marks: `sogenannte`, `namens`.
    pub(crate) const SO_CALLED: Self = Self(1 << 26);
    /// The particle of a separable verb of speech, or what stands for one: `mit`, `Ausdruck`.
    pub(crate) const PARTICLE: Self = Self(1 << 27);
    /// A finite form of a verb of speech, perhaps with a particle still to come.
    pub(crate) const CUE: Self = Self(1 << 28);
    /// The finite form at the end of a clause, particle and all: `mitteilte`.
    pub(crate) const JOINED: Self = Self(1 << 29);
    /// The participle of a verb of speech.
    pub(crate) const PARTICIPLE: Self = Self(1 << 30);
    /// The infinitive of a verb of speech, with `zu` in it or not.
    pub(crate) const INFINITIVE: Self = Self(1 << 31);
    /// Nouns for what was said, behind `nach` and `laut`: `Angaben`, `Ansicht`.
    pub(crate) const SAYING: Self = Self(1 << 32);
    /// Nouns that a clause of speech can depend on: `Behauptung`.
    pub(crate) const CLAIM: Self = Self(1 << 33);
    /// Nouns in front of the name of a thing in marks: `Zeitung`.
    pub(crate) const NAMED: Self = Self(1 << 34);
    /// Who can speak: people and houses.
    pub(crate) const PERSON: Self = Self(1 << 35);
    /// Nouns near which words in marks are somebody's: `Vorwurf`, `Lob`.
    pub(crate) const JUDGEMENT: Self = Self(1 << 36);
    /// Houses that write themselves small: `dpa`, `taz`.
    pub(crate) const HOUSE: Self = Self(1 << 37);
    /// A dot behind it ends no sentence.
    pub(crate) const ABBREVIATION: Self = Self(1 << 38);
    /// `ich`, `wir`, `uns`, `unser`.
    pub(crate) const FIRST_PERSON: Self = Self(1 << 39);
    /// Words that can name a source: `nach`, `laut`.
    pub(crate) const SOURCE: Self = Self(1 << 40);
    /// With an infinitive these say that somebody has it said: `ließ mitteilen`.
    pub(crate) const LETTING: Self = Self(1 << 41);
    /// Nouns for what never speaks: `Unfall`, `Montag`.
    pub(crate) const MUTE: Self = Self(1 << 42);
    /// `so`, with which a frame can begin.
    pub(crate) const SO: Self = Self(1 << 43);
    /// `wissen`: what somebody lets or wants to know; `überzeugt`: what somebody is of a thing.
    pub(crate) const KNOWING: Self = Self(1 << 44);
    /// Adverbs that begin sentences and look like names there: `Insgesamt`.
    pub(crate) const LEADING: Self = Self(1 << 45);
    /// With `ist zu` it gives what is told: `hören`.
    pub(crate) const HEARD: Self = Self(1 << 46);
    /// The participle of a verb whose particle may stand apart: `bekannt gegeben`.
    pub(crate) const PARTED: Self = Self(1 << 47);
    /// Nouns for what is written: `Brief`, `Protokoll`.
    pub(crate) const PAPER: Self = Self(1 << 48);
    /// What stands apart in front of such a participle: `bekannt`.
    pub(crate) const LOOSE: Self = Self(1 << 49);
    /// Of those who can speak, people: whom `er` and `sie` can mean.
    pub(crate) const HUMAN: Self = Self(1 << 50);

    /// A form of a verb of speech.
    pub(crate) const SPOKEN: Self =
        Self::CUE.or(Self::JOINED).or(Self::PARTICIPLE).or(Self::INFINITIVE);
    /// What is speech only beside another verb: `ließ wissen`, `war zu hören`, `ist sicher`.
    pub(crate) const HALF: Self = Self::KNOWING.or(Self::HEARD);
    /// A part of a verb of speech.
    pub(crate) const SPEECH: Self = Self::SPOKEN.or(Self::HALF).or(Self::PARTED);

    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What of this is in `classes`.
    pub(crate) const fn only(self, classes: Self) -> Self {
        Self(self.0 & classes.0)
    }

    /// This but for what is in `classes`.
    pub(crate) const fn without(self, classes: Self) -> Self {
        Self(self.0 & !classes.0)
    }

    /// Tells whether the word is in any of `classes`.
    pub(crate) const fn is(self, classes: Self) -> bool {
        self.0 & classes.0 != 0
    }
}

/// What the lexicon knows of a word form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Word {
    pub(crate) class: Class,
    /// With [`Class::CUE`] or [`Class::PARTED`]: the verb without its particle.
    base: u16,
    /// With [`Class::JOINED`], [`Class::PARTICIPLE`] or [`Class::INFINITIVE`]: the whole verb.
    cue: u16,
    /// With [`Class::PARTICLE`]: which of [`PARTICLES`] and [`COMPANIONS`].
    particle: u8,
}

impl Word {
    /// A particle that its verb cannot do without, once it stands at the end of the clause.
    pub(crate) fn is_bound(self) -> bool {
        (1..=PARTICLES.len()).contains(&usize::from(self.particle))
    }
}

/// Nothing that the lexicon knows.
pub(crate) const NO_WORD: Word = Word { class: Class::NONE, base: 0, cue: 0, particle: 0 };

/// A verb of speech: what it takes, and its particle (0: none).
#[derive(Debug, Clone, Copy)]
struct CueVerb {
    base: u16,
    particle: u8,
    takes: Takes,
}

/// Every word form that means something here.
pub(crate) struct Lexicon {
    words: Table<{ 1 << 17 }>,
    /// How nouns end that speak, and that do not.
    endings: Endings,
    /// How compounds of nouns of saying end.
    compounds: Endings,
    cues: Vec<CueVerb>,
    /// For each base verb its cues: from, to in `by_base`.
    by_base: Vec<(u16, u8, Takes)>,
}

/// The lexicon, built on first use.
pub(crate) static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::build);

impl Lexicon {
    /// What the word is that stands at `from..to`, in whatever case.
    pub(crate) fn word(&self, text: &str, from: usize, to: usize) -> Word {
        *self.look_up(text.as_bytes(), from, to)
    }

    /// The same where each word of a text is asked for.
    #[inline]
    pub(crate) fn look_up(&self, text: &[u8], from: usize, to: usize) -> &Word {
        self.words.get(text, from, to)
    }

    /// Whether a noun can speak, by its longest ending that is known: `PERSON`, `MUTE` or nothing.
    pub(crate) fn voice(&self, text: &str, from: usize, to: usize) -> Class {
        self.endings.class(text.as_bytes(), from, to)
    }

    /// Whether the word at `from..to` is a noun of saying by its end: `Umfrageergebnis`.
    pub(crate) fn ends_in_saying(&self, text: &str, from: usize, to: usize) -> bool {
        self.compounds.class(text.as_bytes(), from + 1, to) != Class::NONE && {
            let word = text.get(from..to).unwrap_or_default();
            COMPOUNDS.iter().any(|end| word.len() > end.len() && word.ends_with(end))
        }
    }

    /// What the verb takes when it stands without a particle, `None` where it needs one.
    pub(crate) fn alone(&self, word: Word) -> Option<Takes> {
        self.with(word, 0)
    }

    /// What the verb takes together with a particle that stands apart.
    pub(crate) fn apart(&self, word: Word, particle: Word) -> Option<Takes> {
        if particle.particle == 0 { None } else { self.with(word, particle.particle) }
    }

    fn with(&self, word: Word, particle: u8) -> Option<Takes> {
        if !word.class.is(Class::CUE.or(Class::PARTED)) {
            return None;
        }
        self.rows(word.base).find(|row| row.0 == particle).map(|row| row.1)
    }

    fn rows(&self, base: u16) -> impl Iterator<Item = (u8, Takes)> + '_ {
        let from = self.by_base.partition_point(|row| row.0 < base);
        let rows = self.by_base.get(from..).unwrap_or_default();
        rows.iter().take_while(move |row| row.0 == base).map(|row| (row.1, row.2))
    }

    /// What a whole verb takes: a participle, an infinitive, a form at the end of its clause.
    pub(crate) fn whole(&self, word: Word) -> Option<Takes> {
        let whole = Class::JOINED.or(Class::PARTICIPLE).or(Class::INFINITIVE);
        word.class
            .is(whole)
            .then(|| self.cues.get(usize::from(word.cue)))
            .flatten()
            .map(|c| c.takes)
    }

    fn build() -> Self {
        let builder = Builder::all();
        Self {
            words: Table::new(&builder.words),
            endings: Endings::new(&Builder::endings().words),
            compounds: Endings::new(&Builder::compounds().words),
            cues: builder.cues,
            by_base: builder.by_base,
        }
    }
}

/// The lexicon while words are added.
#[derive(Default)]
struct Builder {
    words: ShortMap<Box<str>, Word>,
    cues: Vec<CueVerb>,
    by_base: Vec<(u16, u8, Takes)>,
}

impl Builder {
    fn all() -> Self {
        let mut lexicon = Self::default();
        for (class, words) in SMALL_WORDS {
            words.iter().for_each(|word| lexicon.add(word, *class));
        }
        let nouns = [
            (Class::SAYING, SAYINGS),
            (Class::CLAIM, CLAIMS),
            (Class::NAMED, NAMED),
            (Class::PERSON.or(Class::HUMAN), PERSONS),
            (Class::PERSON, BODIES),
            (Class::JUDGEMENT, JUDGEMENTS),
            (Class::PAPER, PAPERS),
        ];
        for (class, words) in nouns {
            for word in words {
                lexicon.add(word, class);
            }
        }
        for (particle, word) in (1..).zip(PARTICLES.iter().chain(COMPANIONS)) {
            lexicon.change(word, |w| {
                w.class = w.class.or(Class::PARTICLE);
                w.particle = particle;
            });
        }
        for forms in STRONG {
            lexicon.plain_verb(&Forms::strong(forms));
        }
        for infinitive in WEAK {
            lexicon.plain_verb(&Forms::weak(infinitive));
        }
        lexicon.cue_verbs();
        lexicon
    }

    fn endings() -> Self {
        let mut endings = Self::default();
        let human = Class::PERSON.or(Class::HUMAN);
        for (class, words) in [(human, PEOPLE), (Class::PERSON, HOUSES), (Class::MUTE, MUTE)] {
            words.iter().for_each(|word| endings.add(word, class));
        }
        endings
    }

    fn compounds() -> Self {
        let mut compounds = Self::default();
        COMPOUNDS.iter().for_each(|word| compounds.add(word, Class::SAYING));
        compounds
    }

    fn cue_verbs(&mut self) {
        let mut bases = ShortMap::<&str, u16>::default();
        for (infinitive, takes) in CUE_VERBS {
            let (particle, base) = infinitive.split_once('|').unwrap_or(("", infinitive));
            let number = PARTICLES.iter().chain(COMPANIONS).position(|p| *p == particle);
            let number = number.and_then(|p| u8::try_from(p + 1).ok()).unwrap_or(0);
            let strong = STRONG.iter().find(|row| row[0] == base);
            let forms = strong.map_or_else(|| Forms::weak(base), Forms::strong);
            let next = u16::try_from(bases.len()).unwrap_or(u16::MAX);
            let id = *bases.entry(base).or_insert(next);
            let cue = u16::try_from(self.cues.len()).unwrap_or(u16::MAX);
            self.cues.push(CueVerb { base: id, particle: number, takes: *takes });
            self.cue_forms(&forms, particle, id, cue);
        }
        self.by_base = self.cues.iter().map(|cue| (cue.base, cue.particle, cue.takes)).collect();
        self.by_base.sort_unstable();
    }

    fn cue_forms(&mut self, forms: &Forms, particle: &str, base: u16, cue: u16) {
        self.plain_verb(forms);
        for form in &forms.finite {
            self.change(form, |w| {
                w.class = w.class.or(Class::CUE);
                w.base = base;
            });
            let joined = format!("{particle}{form}");
            self.whole_form(&joined, Class::JOINED.or(Class::FINITE), cue);
        }
        self.whole_form(&format!("{particle}{}", forms.participle), Class::PARTICIPLE, cue);
        if LOOSE.contains(&particle) || COMPANIONS.contains(&particle) {
            self.add(particle, Class::LOOSE);
            self.change(&forms.participle, |w| {
                w.class = w.class.or(Class::PARTED);
                w.base = base;
            });
        }
        self.whole_form(&format!("{particle}{}", forms.infinitive), Class::INFINITIVE, cue);
        if !particle.is_empty() {
            let zu = format!("{particle}zu{}", forms.infinitive);
            self.whole_form(&zu, Class::INFINITIVE, cue);
        }
    }

    fn whole_form(&mut self, form: &str, class: Class, cue: u16) {
        self.change(form, |w| {
            w.class = w.class.or(class);
            w.cue = cue;
        });
    }

    fn plain_verb(&mut self, forms: &Forms) {
        for form in &forms.finite {
            self.add(form, Class::FINITE);
        }
        for form in &forms.konjunktiv {
            self.add(form, Class::KONJUNKTIV);
        }
        if let Some(second) = &forms.second {
            self.add(second, Class::KONJUNKTIV_2);
            if !forms
                .finite
                .iter()
                .any(|form| form.len() == second.len() + 1 && form.starts_with(second.as_str()))
            {
                self.add(&format!("{second}n"), Class::KONJUNKTIV_2);
            }
        }
    }

    fn add(&mut self, word: &str, class: Class) {
        self.change(word, |w| w.class = w.class.or(class));
    }

    /// Changes what is known of a word, in each of its spellings.
    fn change(&mut self, word: &str, change: impl Fn(&mut Word)) {
        // `Frage` and `frage` are the same to a search.
        let word = word.to_lowercase();
        if word.is_ascii() {
            change(self.words.entry(word.into()).or_default());
            return;
        }
        change(self.words.entry(word.as_str().into()).or_default());
        if word.contains('ß') {
            change(self.words.entry(word.replace('ß', "ss").into()).or_default());
        }
        if word.contains(['ä', 'ö', 'ü']) {
            let plain = word.replace('ä', "ae").replace('ö', "oe").replace('ü', "ue");
            change(self.words.entry(plain.replace('ß', "ss").into()).or_default());
        }
    }
}

/// The forms of a verb that a third person has.
struct Forms {
    infinitive: String,
    /// Present and past, singular and plural, both Konjunktive.
    finite: Vec<String>,
    participle: String,
    konjunktiv: Vec<String>,
    second: Option<String>,
}

/// Prefixes that take no `ge-` in the participle.
#[rustfmt::skip]
const INSEPARABLE: &[&str] = &["be", "ge", "er", "ver", "zer", "ent", "emp", "miss", "wider", "über", "unter", "hinter", "wieder", "prophe"];

impl Forms {
    fn strong(row: &[&str; 5]) -> Self {
        let [infinitive, present, past, participle, second] = *row;
        let konjunktiv = format!("{}e", stem(infinitive));
        let plural = if past.ends_with('e') { format!("{past}n") } else { format!("{past}en") };
        let own = (second != past).then(|| second.to_owned());
        let mut finite: Vec<String> = [infinitive, present, past, second].map(str::to_owned).into();
        finite.extend([plural, konjunktiv.clone()]);
        Self {
            infinitive: infinitive.to_owned(),
            finite,
            participle: participle.to_owned(),
            konjunktiv: vec![konjunktiv],
            second: own,
        }
    }

    fn weak(infinitive: &str) -> Self {
        let stem = stem(infinitive);
        let hard = stem.ends_with(['t', 'd'])
            || ["chn", "ffn", "tm", "dm", "gn", "dn"].iter().any(|end| stem.ends_with(end));
        let e = if hard { "e" } else { "" };
        let third = format!("{stem}{e}t");
        let ge = !(infinitive.ends_with("ieren")
            || INSEPARABLE
                .iter()
                .any(|prefix| stem.len() > prefix.len() + 2 && stem.starts_with(prefix)));
        let participle = if ge { format!("ge{third}") } else { third.clone() };
        // `handele` and `handle`
        let konjunktiv = format!("{stem}e");
        let short = stem.strip_suffix("el").map(|root| format!("{root}le"));
        let mut finite = vec![
            infinitive.to_owned(),
            third,
            format!("{stem}{e}te"),
            format!("{stem}{e}ten"),
            konjunktiv.clone(),
        ];
        finite.extend(short.clone());
        let konjunktiv = [konjunktiv].into_iter().chain(short).collect();
        Self { infinitive: infinitive.to_owned(), finite, participle, konjunktiv, second: None }
    }
}

/// The infinitive without its ending.
fn stem(infinitive: &str) -> &str {
    infinitive.strip_suffix("en").or_else(|| infinitive.strip_suffix('n')).unwrap_or(infinitive)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn no_ending_both_speaks_and_is_mute() {
        let mut seen = HashSet::new();
        for ending in PEOPLE.iter().chain(HOUSES).chain(MUTE) {
            assert!(seen.insert(ending) && (2..32).contains(&ending.len()), "{ending}");
        }
    }

    #[test]
    fn the_longest_ending_decides() {
        let voice = |word: &str| LEXICON.voice(word, 0, word.len());
        for word in ["Regierung", "Feuerwehrsprecherin", "Innenminister", "ÄRZTE", "Landesrat"] {
            assert!(voice(word).is(Class::PERSON), "{word}");
        }
        for word in ["Verwandlung", "Wasser", "Vorrat", "Montagabend", "Unfall"] {
            assert_eq!(voice(word), Class::MUTE, "{word}");
        }
    }

    #[test]
    fn no_verb_stands_twice() {
        let mut seen = HashSet::new();
        for (verb, _) in CUE_VERBS {
            assert!(seen.insert(verb), "{verb}");
        }
        assert!(CUE_VERBS.len() >= 300);
    }

    #[test]
    fn every_particle_of_a_verb_is_known() {
        for (verb, _) in CUE_VERBS {
            let Some((particle, _)) = verb.split_once('|') else { continue };
            assert!(PARTICLES.contains(&particle) || COMPANIONS.contains(&particle), "{verb}");
        }
    }

    #[test]
    fn every_verb_is_known_by_its_forms() {
        let forms =
            ["sagte", "MITTEILTE", "erklaert", "heisst", "Äußerte", "hinzugefügt", "anzukündigen"];
        for form in forms {
            let class = LEXICON.word(form, 0, form.len()).class;
            let any = Class::CUE.or(Class::JOINED).or(Class::PARTICIPLE).or(Class::INFINITIVE);
            assert!(class.is(any), "{form}");
        }
        assert!(LEXICON.word("habe", 0, 4).class.is(Class::KONJUNKTIV));
        assert!(!LEXICON.word("sagtr", 0, 5).class.is(Class::CUE));
    }
}
