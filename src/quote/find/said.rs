//! What a verb of speech says: which clause, and where it ends.

use super::{
    clause::{Clause, Cue, Form},
    reading::Reading,
    sentence::Sentence,
    tokens::Shape,
};
use crate::quote::{
    Rule,
    words::{Class, Takes, lists::SILENT},
};

impl Reading<'_> {
    /// The clause that holds what was said.
    pub(super) fn said_clause(
        &self,
        sentence: Sentence<'_>,
        number: usize,
        cue: Cue,
    ) -> Option<(usize, Rule)> {
        let clauses = sentence.clauses;
        let mut begins = None;
        for at in number + 1..clauses.len().min(number + 8) {
            let clause = clauses.get(at)?;
            if clause.first <= cue.last {
                continue;
            }
            let next = match clause.form {
                Form::That => Some(Rule::That),
                Form::Question if self.is_asked(cue, clause) => continue,
                Form::Question if self.asks(cue, clause) => Some(Rule::Question),
                Form::Infinitive if self.takes_infinitive(cue) && clause.sign == ',' => {
                    Some(Rule::Infinitive)
                }
                Form::Main
                    if matches!(clause.sign, ',' | ':')
                        && (clause.konjunktiv || clause.guessed || clause.second) =>
                {
                    Some(Rule::Konjunktiv)
                }
                Form::Main
                    if self.is_told(cue, clause)
                        || self.is_announced(sentence, number, cue, clause) =>
                {
                    Some(Rule::Konjunktiv)
                }
                _ => None,
            };
            if let Some(rule) = next {
                let whole = matches!(rule, Rule::Konjunktiv | Rule::Infinitive);
                let start = if whole { begins.unwrap_or(at) } else { at };
                let fits = cue.takes != Takes::Voices
                    && (cue.takes != Takes::Judges
                        || clause.form != Form::Main
                        || clause.konjunktiv);
                return fits.then_some((start, rule));
            }
            // An apposition or a relative clause stands between; anything else ends the search.
            if !matches!(clause.form, Form::Fragment | Form::Dependent) {
                return None;
            }
            if self.tells_itself(clause) {
                return None;
            }
            let own = clause.form == Form::Fragment || !self.at(clause.first).is(Class::RELATIVE);
            if begins.is_none() && own && self.speaker_is_done(clause.first, cue) {
                begins = Some(at);
            }
        }
        None
    }

    /// `eine Gruppe, die droht, … zu …`: the relative clause says it.
    fn tells_itself(&self, clause: &Clause) -> bool {
        clause.form == Form::Dependent
            && self.at(clause.first).is(Class::RELATIVE)
            && self.cue_at_end(clause.first, clause.end).is_some_and(|cue| cue.takes == Takes::Says)
    }

    /// `Er sagte, die Lage ist ernst`: a main clause right behind the verb.
    fn is_told(&self, cue: Cue, clause: &Clause) -> bool {
        let near = |verb: usize| (clause.first + 1..clause.first + 8).contains(&verb);
        let it = cue.takes == Takes::Impersonal && self.is_it_says(cue.verb);
        (cue.takes == Takes::Says || it)
            && clause.sign == ','
            && (clause.first == cue.last + 2
                || self.is_behind_subject(cue, clause)
                || (cue.last + 1..clause.first - 1).all(|at| {
                    // Not `sagt Ja, der andere sagt Nein`.
                    self.at(at).is(Class::ADVERB.or(Class::REFLEXIVE)) && !self.at(at).is_capital()
                }))
            && clause.verb.is_some_and(near)
            && (self.at(clause.first).is(Class::NOMINATIVE.or(Class::PERSONAL))
                || self.simple_phrase(clause.first, clause.end) == clause.verb)
    }

    /// `Das Gericht hat entschieden: Die Klage ist zulässig.`
    fn is_announced(
        &self,
        sentence: Sentence<'_>,
        number: usize,
        cue: Cue,
        clause: &Clause,
    ) -> bool {
        let colon = clause.first - 1;
        let done = cue.last + 1 == colon
            || cue.last == cue.verb
                && self.behind(cue.verb + 1, colon).is_some_and(|own| own.end == colon);
        let speaks = || {
            let (_, speaker) = self.speaker_in(sentence, number, cue, colon);
            speaker.is_some_and(|own| self.can_follow(own))
        };
        let marked = self.at(clause.end.saturating_sub(1)).shape == Shape::Mark;
        clause.sign == ':'
            && !marked
            && done
            && cue.takes == Takes::Says
            && !cue.passive
            && clause.verb.is_some()
            && speaks()
    }

    /// `sagte X, die Ermittlungen dauerten an`: subject and verb in a row, and no relative clause.
    fn is_behind_subject(&self, cue: Cue, clause: &Clause) -> bool {
        let end = clause.first.saturating_sub(1);
        let speaker = self.behind(cue.verb + 1, end).is_some_and(|speaker| speaker.end == end);
        let verb = clause.verb.unwrap_or(clause.first);
        let subject = self.simple_phrase(clause.first, verb) == Some(verb)
            || self.at(clause.first).is(Class::PERSONAL) && verb == clause.first + 1;
        cue.last == cue.verb && speaker && subject && verb + 1 < clause.end
    }

    /// `sagte die Chefin, …`: nothing but the subject stands between a verb of speech and the comma.
    pub(super) fn is_finite_before(&self, comma: usize) -> bool {
        let verb = (comma.saturating_sub(4)..comma)
            .rev()
            .find(|&at| self.at(at).shape == Shape::Lower && self.at(at).is(Class::CUE));
        verb.is_some_and(|verb| self.group(verb + 1, comma) == Some(comma))
    }

    /// The words before a comma cannot be gone on with by an apposition: a verb, a particle, a pronoun.
    pub(super) fn speaker_is_done(&self, first: usize, cue: Cue) -> bool {
        let last = first.saturating_sub(2);
        // `Er beteuert seit Jahren, den Raub, bei dem …, nicht begangen zu haben`
        let clause = || {
            (cue.verb.saturating_sub(40)..cue.verb)
                .rev()
                .find(|&at| self.is_wall(at))
                .map_or(0, |wall| wall + 1)
        };
        let front = || self.front_field(clause(), cue.verb).is_some_and(|own| own.end == cue.verb);
        last == cue.last || last == cue.verb || !self.at(last).is_capital() || front()
    }

    /// `sagte auf die Frage, ob …, das sei …`: what somebody asked is not what was said.
    fn is_asked(&self, cue: Cue, clause: &Clause) -> bool {
        let comma = clause.first.saturating_sub(1);
        (cue.last + 1..comma).any(|at| self.says(at, "Frage") && self.at(at - 1).is(Class::ARTICLE))
    }

    /// A question depends on the verb: `fragte, ob`, `erklärte, warum`; not `…, was niemand wusste`.
    pub(super) fn asks(&self, cue: Cue, clause: &Clause) -> bool {
        let direct = clause.first.saturating_sub(2) <= cue.last + 4;
        let what = self.says(clause.first, "was")
            || self.says(clause.first, "wie")
            || self.says(clause.first, "wo");
        // `den Fehler, welcher …`, `…, welches den Rat einberief`; but `welche Wege`
        let before = self.at(clause.first.saturating_sub(2)).is_capital();
        let noun =
            self.at(clause.first + 1).is_capital() || self.words(cue.verb).starts_with("frag");
        let relative = self.words(clause.first).starts_with("welch") && (before || !noun);
        // `Die Stoffe wurden festgestellt, was zeigt, …` goes on with the clause before.
        let goes_on = what && cue.passive && !self.says(cue.verb + 1, "nicht");
        // `geprüft wird, ob …` asks nobody.
        let nobody = cue.passive && self.says_one_of(clause.first, &["ob"]);
        matches!(cue.takes, Takes::Says) && (direct || !what) && !relative && !goes_on && !nobody
    }

    pub(super) fn takes_infinitive(&self, cue: Cue) -> bool {
        let verb = self.words(cue.verb);
        let silent = |start: &&str| verb.starts_with(start);
        !matches!(cue.takes, Takes::Voices | Takes::Impersonal)
            && (cue.last != cue.verb || !SILENT.iter().any(silent))
    }

    /// Where what was said ends: in front of a main clause that goes on with the frame.
    pub(super) fn said_end(&self, sentence: Sentence<'_>, number: usize) -> usize {
        let Some(first) = sentence.clauses.get(number) else { return sentence.end };
        for clause in sentence.clauses.get(number + 1..).unwrap_or_default() {
            // `…, sprach aber von …`
            let resumes = clause.sign == ','
                && clause.verb == Some(clause.first)
                && self.resumes(clause.first);
            // `kündigte an, … zu kommen, und entließ den Chef`
            let joined = clause.sign == ','
                && first.form == Form::Infinitive
                && self.says(clause.first, "und")
                && clause.verb == Some(clause.first + 1)
                && !clause.konjunktiv;
            // `…, doch in der Partei glaubt das niemand`
            let but = clause.sign == ','
                && ["doch", "aber", "jedoch"].iter().any(|w| self.says(clause.first, w))
                && first.konjunktiv
                && clause.form == Form::Main
                && !clause.konjunktiv
                && !clause.second
                && !clause.guessed;
            // `wies den Vorwurf, er habe …, zurück`
            let particle = clause.end == clause.first + 1
                && clause.sign == ','
                && self.at(clause.first).is(Class::PARTICLE);
            if resumes || joined || but || particle {
                return self.and_end(first, clause.first - 1);
            }
        }
        self.and_end(first, sentence.end)
    }

    /// `… und warnte vor …` in what was said ends it.
    pub(super) fn and_end(&self, first: &Clause, end: usize) -> usize {
        let mut at = first.first;
        let mut verb = first.form == Form::Infinitive;
        while at < end {
            let token = self.at(at);
            if verb && self.says(at, "und") && self.resumes(at + 1) && !self.ends_here_final(at + 2)
            {
                return if self.at(at - 1).sign == ',' { at - 1 } else { at };
            }
            verb |= token.is(Class::FINITE) && token.shape == Shape::Lower;
            at = self.next(at);
        }
        end
    }

    /// A verb of speech in the indicative with which the frame goes on.
    pub(super) fn resumes(&self, at: usize) -> bool {
        let token = self.at(at);
        let other = Class::KONJUNKTIV.or(Class::AUXILIARY).or(Class::MODAL).or(Class::INFINITIVE);
        token.shape == Shape::Lower && token.is(Class::CUE) && !token.is(other)
    }

    pub(super) fn ends_here_final(&self, at: usize) -> bool {
        matches!(self.at(at).sign, '.' | ',' | '!' | '?' | '\u{5}')
    }
}
