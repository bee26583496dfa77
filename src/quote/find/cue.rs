//! The verb of speech of a clause, with all its parts.

use super::{
    clause::{Clause, Cue, Form, REACH},
    reading::Reading,
    tokens::Shape,
};
use crate::quote::words::{
    Class, LEXICON, Takes,
    lists::{HAPPENING, SURE},
};

impl Reading<'_> {
    /// The verb of speech that rules a clause, `limit` is where its particle has to stand at the latest.
    pub(super) fn cue(&self, first: usize, end: usize, limit: usize) -> Option<Cue> {
        let mut next = first;
        let mut ruled = false;
        while let Some(at) = self.next_of(next, end, SPEAKING) {
            next = self.next(at);
            let token = self.at(at);
            // `(wir berichteten)`
            let aside = || self.at(at + 1).sign == ')';
            if token.shape == Shape::Lower && !aside() && !self.is_attribute(at) {
                let auxiliary = token.is(Class::AUXILIARY);
                let found = if auxiliary {
                    self.compound(at, limit, Class::PARTICIPLE)
                } else if token.is(Class::MODAL.or(Class::LETTING)) {
                    self.compound(at, limit, Class::INFINITIVE)
                } else {
                    None
                };
                // `Begründet wurde dies damit, dass …`
                let found = found.or_else(|| self.participle_first(first, at));
                // Behind `will` or `würde` what looks finite is an infinitive.
                let plain = token.is(Class::CUE) && !(ruled && token.is(Class::INFINITIVE));
                let found =
                    found.or_else(|| if plain { self.simple(at, end, limit) } else { None });
                if found.is_some() {
                    return found;
                }
                ruled |= token.is(Class::MODAL.or(Class::PASSIVE));
            }
        }
        None
    }

    /// `Begründet wurde`
    fn participle_first(&self, first: usize, verb: usize) -> Option<Cue> {
        let part = self.at(first);
        let passive = verb == first + 1 && self.at(verb).is(Class::PASSIVE);
        let takes = (passive && part.is(Class::PARTICIPLE)).then(|| LEXICON.whole(part.word))??;
        Some(Cue { takes, verb, last: first, passive, final_verb: false })
    }

    /// The verb of speech of a clause, at its end where the clause depends on another.
    pub(super) fn clause_cue(&self, clause: &Clause, limit: usize) -> Option<Cue> {
        let last = || self.cue_at_end(clause.first, clause.end);
        if matches!(clause.form, Form::Main | Form::Fragment) {
            // `soll … gesagt haben`: the subject is that of the first verb.
            let ruled = |cue: Cue| match clause.verb {
                Some(verb) if verb < cue.last.min(cue.verb) => {
                    Cue { verb, final_verb: false, ..cue }
                }
                _ => cue,
            };
            self.cue(clause.first, clause.end, limit).or_else(|| last().map(ruled))
        } else {
            last()
        }
    }

    /// The verb of speech that rules what stands at `open` in a clause: of `… und nannte …` the second one.
    pub(super) fn cue_near(&self, clause: &Clause, open: usize, limit: usize) -> Option<Cue> {
        let verb = |at: usize| {
            self.at(at).is(Class::COORDINATOR)
                && self.at(at + 1).shape == Shape::Lower
                && self.at(at + 1).is(SPEAKING)
        };
        let joined = (clause.first + 1..open.min(clause.end)).rev().find(|&at| verb(at));
        // `nannte es „absurd“ und fügte hinzu`: the particle belongs to the second verb.
        let next =
            (open + 1..clause.end).find(|&at| verb(at)).filter(|_| clause.form == Form::Main);
        let first = joined.unwrap_or(clause.first);
        let own = next.and_then(|next| self.cue(first, next, next));
        own.or_else(|| joined.and_then(|at| self.cue(at + 1, clause.end, limit)))
            .or_else(|| self.clause_cue(clause, limit))
    }

    /// `sagte`, `teilte … mit`.
    pub(super) fn simple(&self, verb: usize, end: usize, limit: usize) -> Option<Cue> {
        let lexicon = &*LEXICON;
        let word = self.at(verb).word;
        if self.says(verb.saturating_sub(1), "zu") {
            return None;
        }
        let mut next = self.next(verb);
        let reach = self.reach(verb, limit);
        let mut commas = 0;
        while commas < 3
            && let Some(at) = self.next_sign_or(next, reach, Class::PARTICLE)
        {
            let token = self.at(at);
            commas += usize::from(matches!(token.sign, ',' | ':'));
            if token.sign == ',' && self.at(at + 1).is(Class::SUBORDINATOR) {
                break;
            }
            // `als ein „Zeichen“`, `verwies auf „…“`: no particle.
            let opens = self.next(at + 1) > at + 2;
            let bound = token.word.is_bound();
            let particle =
                token.is(Class::PARTICLE) && (token.shape == Shape::Lower || !bound) && !opens;
            if particle && self.ends_here(at + 1) {
                if let Some(takes) = lexicon.apart(word, token.word) {
                    return Some(Cue { takes, verb, last: at, passive: false, final_verb: false });
                }
                if bound && at < end && !self.says(at, "dagegen") {
                    return None;
                }
            }
            next = self.next(at);
        }
        let takes = lexicon.alone(word)?;
        // `Daraus ergibt sich`
        let itself = || HAPPENING.iter().any(|start| self.begins(verb, start));
        if self.says(verb + 1, "sich") && itself() {
            return None;
        }
        let it = takes != Takes::Impersonal
            || self.words(verb).starts_with("verlaut")
            || self.says(verb + 1, "es")
            || (verb > 0 && self.says(verb - 1, "es"));
        it.then_some(Cue { takes, verb, last: verb, passive: false, final_verb: false })
    }

    /// A sign, a mark, a conjunction or the end of the text.
    pub(super) fn ends_here(&self, at: usize) -> bool {
        let token = self.at(at);
        matches!(token.shape, Shape::Sign | Shape::Mark)
            || token.is(Class::COORDINATOR.or(Class::SUBORDINATOR))
    }

    /// `hat … angekündigt`, `wird … zitiert`, `musste … einräumen`, `ließ … mitteilen`.
    pub(super) fn compound(&self, verb: usize, limit: usize, part: Class) -> Option<Cue> {
        let lexicon = &*LEXICON;
        let mut next = self.next(verb);
        let limit = self.reach(verb, limit);
        let parts = part.or(PARTED).or(Class::PARTICIPLE).or(Class::KNOWING).or(Class::PARTICLE);
        // `ist bekannt` tells of a state, not of speech.
        let being = ["ist", "sind", "war", "waren", "sei", "seien", "wäre", "wären"];
        let state = self.says_one_of(verb, &being);
        while let Some(at) = self.next_sign_or(next, limit, parts) {
            let token = self.at(at);
            let dependent = token.sign == ',' && self.at(at + 1).is(Class::SUBORDINATOR);
            if token.sign == ':' || dependent {
                return None;
            }
            // `ließ … wissen`, `wollte … wissen`
            let asking =
                || ["wollte", "wollten", "will", "wollen"].iter().any(|w| self.says(verb, w));
            let knowing = token.is(Class::KNOWING);
            let sure = knowing && self.says_one_of(at, SURE);
            let lets_know = knowing && self.says(at + 1, "lassen");
            let known =
                knowing && !sure && (lets_know || self.at(verb).is(Class::LETTING) || asking());
            // `ist überzeugt, dass …`
            if sure && state && self.at(at + 1).sign == ',' {
                let takes = Takes::Thinks;
                return Some(Cue { takes, verb, last: at, passive: false, final_verb: false });
            }
            // `ist aus Kiel zu hören`
            if state && self.says(at, "zu") && self.at(at + 1).is(Class::HEARD) {
                let takes = Takes::Impersonal;
                return Some(Cue { takes, verb, last: at + 1, passive: false, final_verb: false });
            }
            // `soll … gerufen haben`
            let perfect = token.is(Class::PARTICIPLE) && self.says(at + 1, "haben");
            let parted = if token.is(PARTED) { self.parted(at) } else { None };
            if (known || perfect || token.is(part) || parted.is_some())
                && token.shape == Shape::Lower
                && !self.says(at - 1, "zu")
            {
                let done = self.ends_here(at + 1)
                    || known && lets_know
                    || self.at(at + 1).is(Class::AUXILIARY)
                    || self.says(at + 1, "worden");
                let done = done && (!state || self.says(at + 1, "worden"));
                let lets = known
                    || self.at(verb).is(Class::LETTING)
                        && lexicon.whole(token.word) == Some(Takes::Impersonal);
                let takes = if lets { Some(Takes::Says) } else { lexicon.whole(token.word) };
                let takes = takes.or(parted);
                if done && let Some(takes) = takes {
                    let passive = self.at(verb).is(Class::PASSIVE) || self.says(at + 1, "worden");
                    let last = at + usize::from(lets_know);
                    return Some(Cue { takes, verb, last, passive, final_verb: false });
                }
            }
            next = self.next(at);
        }
        None
    }

    /// Where the parts of a verb stand at the latest.
    fn reach(&self, verb: usize, limit: usize) -> usize {
        if limit <= verb + REACH {
            return limit;
        }
        (0..REACH).fold(self.next(verb), |at, _| self.next(at)).min(limit)
    }

    /// `bekannt gegeben`, `geltend machen`: the verb whose particle stands apart in front of it.
    pub(super) fn parted(&self, at: usize) -> Option<Takes> {
        let token = self.at(at);
        if !token.is(PARTED) || token.shape != Shape::Lower {
            return None;
        }
        let particle = self.at(at.checked_sub(1)?);
        let whole = || token.is(Class::PARTED) || self.words(at).ends_with('n');
        let parted = particle.is(Class::LOOSE) && whole();
        if parted { LEXICON.apart(token.word, particle.word) } else { None }
    }

    /// The verb of speech at the end of a clause: `mitteilte`, `gesagt hatte`.
    pub(super) fn cue_at_end(&self, first: usize, end: usize) -> Option<Cue> {
        let lexicon = &*LEXICON;
        let last = end.checked_sub(1).filter(|&last| last > first)?;
        let token = self.at(last);
        if self.says(last - 1, "zu") {
            return None;
        }
        if token.is(Class::JOINED) && token.shape == Shape::Lower && !token.is(Class::AUXILIARY) {
            let takes = lexicon.whole(token.word).or_else(|| lexicon.alone(token.word))?;
            return Some(Cue { takes, verb: last, last, passive: false, final_verb: true });
        }
        // `bekannt gab`
        if token.is(Class::CUE)
            && token.shape == Shape::Lower
            && self.at(last - 1).is(Class::PARTICLE)
        {
            let takes = lexicon.apart(token.word, self.at(last - 1).word)?;
            return Some(Cue {
                takes,
                verb: last,
                last: last - 1,
                passive: false,
                final_verb: true,
            });
        }
        // `wie aus Kiel zu hören ist`
        let heard = last > first + 2 && self.at(last - 1).is(Class::HEARD);
        if heard && self.says(last - 2, "zu") && self.says_one_of(last, &["ist", "war"]) {
            let takes = Takes::Impersonal;
            return Some(Cue {
                takes,
                verb: last,
                last: last - 1,
                passive: false,
                final_verb: true,
            });
        }
        // `wie der Kurier erfahren haben will`
        let wants = self.says_one_of(last, &["will", "wollen", "wollte", "wollten"])
            && self.says(last - 1, "haben")
            && last > first + 1;
        if token.is(Class::AUXILIARY) || wants {
            let mut part = last - 1 - usize::from(wants);
            if self.says(part, "worden") || self.says(part, "werden") {
                part = part.checked_sub(1)?;
            }
            let takes = self
                .at(part)
                .is(Class::PARTICIPLE)
                .then(|| lexicon.whole(self.at(part).word))
                .flatten()
                .or_else(|| self.parted(part))?;
            let passive = token.is(Class::PASSIVE) || part + 2 == last && !wants;
            return Some(Cue { takes, verb: last, last: part, passive, final_verb: true });
        }
        None
    }
}

/// Finite verbs that can be a verb of speech, or rule one.
pub(super) const SPEAKING: Class =
    Class::AUXILIARY.or(Class::MODAL).or(Class::LETTING).or(Class::CUE);

/// What a particle may stand apart from.
const PARTED: Class = Class::PARTED.or(Class::CUE);
