//! Sentences, their clauses, and the words of speech in them.

use super::{reading::Reading, tokens::Shape};
use crate::{
    Span,
    quote::{
        Few,
        words::{
            Class, Takes,
            lists::{DEGREES, PARTICLE_STARTS},
        },
    },
};
use std::ops::Range;

/// What kind of clause stands between two commas.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Main,
    /// `dass …`
    That,
    /// `ob …`, `was …`
    Question,
    /// `wie … mitteilte`
    As,
    /// `weil …`, `der … ist`
    Dependent,
    /// `… zu kommen`
    Infinitive,
    /// No verb is known in it.
    Fragment,
}

/// What stands between two signs of a sentence.
#[derive(Debug, Clone, Copy)]
pub(super) struct Clause {
    pub(super) first: usize,
    /// The sign behind its last token.
    pub(super) end: usize,
    /// The sign before it; `\0` for the first one.
    pub(super) sign: char,
    pub(super) form: Form,
    /// The finite verb that was seen first.
    pub(super) verb: Option<usize>,
    /// The verb is Konjunktiv I.
    pub(super) konjunktiv: bool,
    /// The verb is not known and looks like Konjunktiv I.
    pub(super) guessed: bool,
    /// The verb is Konjunktiv II or `würde`.
    pub(super) second: bool,
}

/// After so many tokens a sentence is cut: all work in a sentence is bounded by them.
const LONGEST: usize = 400;
/// So many tokens behind its verb a particle or participle stands at the latest.
pub(super) const REACH: usize = 60;

/// A verb of speech in a clause, with all its parts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cue {
    pub(super) takes: Takes,
    /// The finite verb.
    pub(super) verb: usize,
    /// The last part: particle or participle.
    pub(super) last: usize,
    pub(super) passive: bool,
    /// The finite verb stands at the end of its clause.
    pub(super) final_verb: bool,
}

impl Cue {
    /// Its first part: the verb, or what stands in front of it at the end of a clause.
    pub(super) fn first(&self, reading: &Reading<'_>) -> usize {
        let first = self.verb.min(self.last);
        let parted = self.final_verb && self.last < self.verb && reading.parted(first).is_some();
        first - usize::from(parted)
    }

    pub(super) fn spans(&self, reading: &Reading<'_>) -> Few<Span> {
        // `heißt es`, `äußerte sich`
        let own = |at: usize| {
            let it = self.takes == Takes::Impersonal && reading.says(at, "es");
            it || reading.says(at, "sich")
        };
        let own = usize::from(!self.final_verb && own(self.verb + 1));
        if self.last == self.verb {
            return Few::one(reading.span(self.verb..self.verb + 1 + own));
        }
        let (first, last) = (self.first(reading), self.verb.max(self.last));
        // `geht … davon aus`, `ist … zu hören`
        let with = ["davon", "darauf", "dazu", "daran", "davor"];
        let heard = reading.at(last).is(Class::HEARD) && reading.says(last - 1, "zu")
            || reading.at(last - 1).is(Class::KNOWING) && reading.says(last, "lassen");
        let parted = reading.at(last).is(Class::PARTED) && reading.parted(last).is_some();
        let with = heard || parted || reading.says_one_of(last - 1, &with);
        let second = last - usize::from(with);
        if second <= first + 1 + own {
            return Few::one(reading.span(first..last + 1));
        }
        [reading.span(first..first + 1 + own), reading.span(second..last + 1)].into_iter().collect()
    }
}

impl Reading<'_> {
    /// The end of the sentence that begins at `first`: behind its last token.
    pub(super) fn sentence_end(&self, first: usize) -> usize {
        let mut longest = first + LONGEST;
        for at in self.signs(first) {
            let next = self.next(at);
            if at >= longest {
                break;
            }
            if next < self.tokens.len() && self.ends_sentence(at, next) {
                return next;
            }
            // What stands in marks counts as one.
            longest += next - at - 1;
        }
        longest.min(self.tokens.len())
    }

    /// Tells whether a sentence ends between the token (or pair of marks) at `at` and the one at `next`.
    pub(super) fn ends_sentence(&self, at: usize, next: usize) -> bool {
        let (token, behind) = (self.at(at), self.at(next));
        if token.sign == ')' {
            // `(Er schwieg.) Dann ging er.`
            let full = matches!(self.at(at.saturating_sub(1)).sign, '.' | '!' | '?');
            return full
                && behind.blank_before
                && behind.is_capital()
                && !self.at(at.saturating_sub(2)).is_abbreviation();
        }
        if token.shape != Shape::Mark && !matches!(token.sign, '.' | '!' | '?' | '…' | ';') {
            return false;
        }
        if token.shape == Shape::Mark {
            // „Komm!“ Er ging.
            let mut last = next.saturating_sub(2);
            while last > at && self.at(last).shape == Shape::Mark {
                last -= 1;
            }
            let inside = self.at(last).sign;
            let unclosed = self.at(next.saturating_sub(1)).sign;
            let full =
                matches!(inside, '.' | '!' | '?' | '…') || matches!(unclosed, '.' | '!' | '?');
            return full
                && (behind.is_capital()
                    || matches!(behind.shape, Shape::Mark | Shape::Number)
                    || behind.sign == '(');
        }
        let opens = behind.blank_before
            && (behind.is_capital()
                || matches!(behind.shape, Shape::Number | Shape::Mark)
                || behind.sign == '(');
        match self.at(at).sign {
            '.' => {
                let before = self.at(at.saturating_sub(1));
                let tight = !behind.blank_before
                    && behind.shape == Shape::Capital
                    && matches!(before.shape, Shape::Lower | Shape::Capital)
                    && before.end() - before.start() > 3;
                // `am 4. April`, but `… des Modells 3. Ein Sprecher …`
                let article = behind.is(Class::ARTICLE.or(Class::PERSONAL)) && behind.is_capital();
                let goes_on = before.is_abbreviation() && !self.at(at).blank_before && !article;
                (opens || tight) && !(at > 0 && goes_on)
            }
            '!' | '?' | '…' => opens,
            ';' => true,
            _ => false,
        }
    }

    /// The clauses of a sentence, appended to `clauses`.
    pub(super) fn clauses(&self, sentence: Range<usize>, clauses: &mut Vec<Clause>) {
        let mut first = sentence.start;
        let mut sign = '\0';
        let mut end = first;
        for at in self.signs(first).take_while(|&at| at < sentence.end) {
            end = self.next(at);
            let own = self.at(at).sign;
            let final_stop = matches!(own, '.' | '!' | '?') && end >= sentence.end;
            if matches!(own, ',' | ':' | ';' | '–' | '—') || final_stop {
                if at > first {
                    clauses.push(self.clause(first, at, sign));
                }
                sign = own;
                first = at + 1;
            }
        }
        // Not where marks reach over the end.
        if end <= sentence.end && sentence.end > first {
            clauses.push(self.clause(first, sentence.end, sign));
        }
    }

    /// The first clause of a sentence up to its verb, or to its end where none is known.
    pub(super) fn before_verb(&self, sentence: Range<usize>) -> (usize, usize) {
        let first = sentence.start;
        let sign = |at: &usize| matches!(self.at(*at).sign, ',' | ':' | ';' | '–' | '—');
        let end = sentence.clone().find(sign).unwrap_or(sentence.end);
        (first, self.finite(first, end).unwrap_or(end))
    }

    pub(super) fn clause(&self, first: usize, end: usize, sign: char) -> Clause {
        let verb = self.finite(first, end);
        let class = verb.map(|verb| self.verb_class(verb)).unwrap_or_default();
        let form = self.form(first, end, verb);
        Clause {
            first,
            end,
            sign,
            form,
            verb,
            konjunktiv: class.is(Class::KONJUNKTIV)
                && !verb.is_some_and(|verb| self.is_first_person(verb)),
            guessed: verb.is_some_and(|verb| self.is_unknown_konjunktiv(verb)),
            second: class.is(Class::KONJUNKTIV_2),
        }
    }

    /// `ich habe`
    pub(super) fn is_first_person(&self, verb: usize) -> bool {
        self.says(verb + 1, "ich") || self.says(verb.saturating_sub(1), "ich")
    }

    pub(super) fn form(&self, first: usize, end: usize, verb: Option<usize>) -> Form {
        let start = first + usize::from(self.at(first).is(Class::COORDINATOR));
        let token = self.at(start);
        // `damit sei …` begins a main clause, `damit … sei` does not.
        let second = verb == Some(start + 1) && token.is(Class::ADVERB.or(Class::REFLEXIVE))
            || verb.is_some_and(|verb| self.is_predicate(start, verb));
        if token.is(Class::DASS) {
            return Form::That;
        }
        // `geordnet, wie oft jemand zitiert wird` asks for a measure.
        let measure = || self.says_one_of(start + 1, DEGREES);
        if self.says(start, "wie") && !measure() && self.cue_at_end(first, end).is_some() {
            return Form::As;
        }
        if token.is(Class::OB.or(Class::W_WORD)) {
            return Form::Question;
        }
        let purpose = token.is(Class::SUBORDINATOR)
            && ["um", "ohne", "statt", "anstatt"].iter().any(|word| self.says(start, word));
        // `Es sei mit … zu rechnen`, `er gab zu bedenken`
        let ruled = verb.is_some_and(|verb| {
            self.at(verb).is(Class::AUXILIARY) || self.at(end - 1).is(Class::PARTICLE)
        });
        if !purpose
            && !ruled
            && self.ends_with_zu(start, end)
            && !verb.is_some_and(|verb| self.is_second(first, start, verb))
        {
            return Form::Infinitive;
        }
        let Some(verb) = verb else {
            return if purpose && self.has_zu(first, end) {
                Form::Dependent
            } else if self.has_zu(first, end) {
                Form::Infinitive
            } else {
                Form::Fragment
            };
        };
        // `ohne diesen Schritt sei …`
        let place = purpose && !self.has_zu(first, end);
        if token.is(Class::SUBORDINATOR) && verb > start && !second && !place {
            return Form::Dependent;
        }
        // `…, der Trainer gehe`: behind a verb nothing is there that a relative clause could tell of.
        let said = (self.at(verb).is(Class::KONJUNKTIV) || self.is_unknown_konjunktiv(verb))
            && self.at(start + 1).is_capital()
            && first > 1
            && (self.at(first - 2).shape == Shape::Lower || self.is_finite_before(first - 1));
        if said {
            return Form::Main;
        }
        if verb + 1 == end && verb > start && self.is_relative(first, start) {
            return Form::Dependent;
        }
        Form::Main
    }

    /// `…, der …`, `…, in dem …`
    fn is_relative(&self, first: usize, start: usize) -> bool {
        let token = self.at(start);
        let place = token.is(Class::PREPOSITION) && self.at(start + 1).is(Class::RELATIVE);
        (token.is(Class::RELATIVE) || place) && first > 0 && self.at(first - 1).sign == ','
    }

    /// `Der Chef versuchte zu beschwichtigen`: a clause that begins the sentence, its verb behind the subject.
    fn is_second(&self, first: usize, start: usize, verb: usize) -> bool {
        let comma = first > 0 && self.at(first - 1).sign == ',';
        let front = || self.front_field(start, verb);
        !comma && front().is_some_and(|front| front.end == verb)
    }

    /// `Als „Farce“ bezeichnete …`, `Als einen „Skandal“ …`: no conjunction.
    fn is_predicate(&self, start: usize, verb: usize) -> bool {
        let mark = start + 1 + usize::from(self.at(start + 1).is(Class::ARTICLE));
        let noun = || {
            self.says(start, "als")
                && self.group(start + 1, verb) == Some(verb)
                && self.at(verb + 1).is_word()
        };
        noun()
            || self.says(start, "als")
                && self.at(mark).shape == Shape::Mark
                && self.next(mark) == verb
    }

    /// The last word is an infinitive with `zu`.
    pub(super) fn ends_with_zu(&self, first: usize, end: usize) -> bool {
        end > first + 1 && self.has_zu(end - 2, end)
    }

    /// `… zu kommen`, `… anzukündigen`.
    pub(super) fn has_zu(&self, first: usize, end: usize) -> bool {
        let mut at = first;
        while at < end {
            let token = self.at(at);
            if token.shape == Shape::Lower && (self.is_zu(at, end) || self.holds_zu(at)) {
                return true;
            }
            at = self.next(at);
        }
        false
    }

    /// `zu` in front of an infinitive.
    fn is_zu(&self, at: usize, end: usize) -> bool {
        let next = self.at(at + 1);
        self.at(at).is(Class::PARTICLE)
            && self.words(at) == "zu"
            && next.shape == Shape::Lower
            && self.words(at + 1).ends_with('n')
            && (!next.is(Class::ARTICLE) || self.says(at + 1, "sein"))
            && at + 1 < end
    }

    /// `anzukündigen`
    fn holds_zu(&self, at: usize) -> bool {
        let token = self.at(at);
        let bytes = self.text.as_bytes();
        token.end() - token.start() > 6
            && bytes.get(token.end() - 1) == Some(&b'n')
            && bytes
                .get(token.start()..token.end())
                .is_some_and(|w| w.windows(2).any(|two| two == b"zu"))
            && {
                let word = self.words(at);
                PARTICLE_STARTS
                    .iter()
                    .any(|p| word.strip_prefix(p).is_some_and(|rest| rest.starts_with("zu")))
            }
    }
}
