//! One sentence: what is said in it, in marks or not, and by whom.

use super::{
    clue::{Clue, Clues},
    marks::Pair,
    note::Who,
    paragraph::Reader,
    reading::Reading,
    sentence::{Frame, Sentence},
    tokens::Shape,
    voice::Voice,
};
use crate::quote::{Quote, Rule, words::Class};
use std::ops::Range;

/// What is known of a sentence while its marks are read.
struct Telling<'s> {
    sentence: Sentence<'s>,
    /// The frame of its indirect speech.
    frame: Option<Frame>,
    /// It stands in the Konjunktiv and goes on with what somebody said.
    free: bool,
    /// The subject of its main clause, unless it is said already.
    subject: Option<Range<usize>>,
    /// That subject can speak.
    person: bool,
    /// Something in it was said.
    spoken: bool,
    /// Where the outer marks end, and who speaks in them.
    outer: Option<(Range<usize>, Option<Who>)>,
    /// The frame of the marks before.
    last: Option<Frame>,
}

impl Telling<'_> {
    /// `„…“, habe der Arzt gesagt`: the words in the Konjunktiv are the frame of the marks.
    fn is_frame_alone(&self) -> bool {
        let verb = self.sentence.clauses.iter().find_map(|clause| clause.verb);
        let frame = self.last.as_ref().filter(|last| is_behind(last));
        frame.zip(verb).is_some_and(|(frame, verb)| frame.tokens.contains(&verb))
    }
}

impl Reader<'_> {
    pub(super) fn sentence(
        &mut self,
        reading: &Reading<'_>,
        sentence: Sentence<'_>,
        pairs: &[Pair],
    ) {
        let named = sentence.named && self.names(reading, sentence);
        // Without clauses nothing can be told, as in most lines of a page.
        let told = !(pairs.is_empty() && sentence.clauses.is_empty());
        let spoken = told && self.told(reading, sentence, pairs);
        self.note.announced = None;
        self.note.summed_up = false;
        if told && !spoken {
            self.reporter(reading, sentence);
        }
        self.note.reported = spoken;
        self.sentence_before = Some(sentence.first..sentence.end);
        self.opening = self.opening.take().or_else(|| self.sentence_before.clone());
        if named {
            self.people(reading, sentence);
        }
    }

    /// Keeps what is said in a sentence, in marks or not; tells whether something is.
    fn told(&mut self, reading: &Reading<'_>, sentence: Sentence<'_>, pairs: &[Pair]) -> bool {
        let frame = reading.indirect(sentence).or_else(|| self.this(reading, sentence));
        if frame.is_none() && pairs.is_empty() && self.said_before(reading, sentence).is_some() {
            return true;
        }
        let free = frame.is_none() && self.is_free(reading, sentence);
        let subject = if pairs.is_empty() { None } else { reading.main_subject(sentence) };
        let person = subject.as_ref().is_some_and(|s| self.is_person(reading, s.clone()));
        let (spoken, outer, last) = (false, None, None);
        let mut telling = Telling { sentence, frame, free, subject, person, spoken, outer, last };
        let before = self.note.speaker;
        let who = telling.frame.as_ref().and_then(|frame| {
            let named = self.named(reading, sentence, frame);
            let same = named.is_none() && reading.goes_on_saying(frame);
            if same || Self::is_nobody(reading, frame) {
                self.before(reading).or(named)
            } else {
                named
            }
        });
        for pair in pairs {
            self.pair(reading, pair, &mut telling);
        }
        telling.spoken | self.unmarked(reading, &telling, who, before)
    }

    /// Keeps what is said without marks of its own; tells whether something is.
    fn unmarked(
        &mut self,
        reading: &Reading<'_>,
        telling: &Telling<'_>,
        who: Option<Who>,
        before: Option<Who>,
    ) -> bool {
        let Some(frame) = &telling.frame else {
            let free = telling.free && !telling.is_frame_alone();
            if free {
                self.free(reading, telling.sentence);
            }
            return free;
        };
        if frame.said.as_slice().is_empty() {
            return false;
        }
        self.indirect(frame, who);
        let outer = matches!(
            frame.rule,
            Rule::Laut | Rule::Nach | Rule::Zufolge | Rule::As | Rule::ClauseBefore | Rule::So
        );
        let inner = if outer { reading.inner_frame(telling.sentence, frame) } else { None };
        if let Some(inner) = inner {
            let who = self.named(reading, telling.sentence, &inner);
            self.indirect(&inner, who);
        }
        // `nach eigenen Angaben`: whom the sentence tells of goes on.
        if reading.is_hearsay(frame) {
            self.note.speaker = before.or(self.note.speaker);
        } else if frame.rule == Rule::Claim {
            let subject = reading.main_subject(telling.sentence);
            let other = |own: &Range<usize>| {
                let claim = frame.speaker.as_ref().is_some_and(|claim| claim.contains(&own.start));
                !claim && reading.can_follow(own.clone())
            };
            self.remember(self.who(reading, subject.filter(other)));
        } else if reading.is_own(frame) {
            self.note.speaker = before;
            self.remember(self.who(reading, reading.whose_own(telling.sentence, frame)));
        }
        true
    }

    /// One pair of marks: speech, with speaker and cue, or a name or a term.
    fn pair(&mut self, reading: &Reading<'_>, pair: &Pair, telling: &mut Telling<'_>) {
        let sentence = telling.sentence;
        let inside = telling.outer.clone().filter(|(outer, _)| pair.open < outer.end);
        let within = inside.as_ref().and_then(|(outer, _)| reading.inside(pair, outer.start));
        let own = within
            .or_else(|| reading.direct(pair, sentence))
            .or_else(|| shared(reading, pair, telling));
        let clues = self.known(reading, pair, telling, own.as_ref());
        let score = reading.clues(pair, clues, sentence).points();
        let mut find = self.marked(reading, pair, score);
        if score < Quote::SPEECH {
            find.kind = reading.name_or_term(pair);
            self.finds.push(find);
            return;
        }
        let ruling = own.clone().or_else(|| match &telling.frame {
            Some(frame) => {
                let marks = reading.span(pair.open..pair.close + 1);
                let said = frame.covers(marks);
                let other = || reading.ruling_verb(pair, sentence).filter(|_| !said);
                reading.inner_verb(pair, sentence, frame).or_else(other).or(Some(frame.clone()))
            }
            None => reading.ruling_verb(pair, sentence).filter(|_| !telling.free),
        });
        // `Die „Westpost“ nannte ihn „stur“`, `laut einem Bericht der „Westpost“`: a name among the words for the speaker.
        let names = |ruling: &Frame| {
            let source = matches!(ruling.rule, Rule::Laut | Rule::Nach | Rule::Zufolge);
            ruling.speaker.as_ref().is_some_and(|speaker| {
                let verb = reading.at(speaker.end).is(Class::CUE.or(Class::FINITE));
                speaker.start < pair.open && pair.close < speaker.end && (source || verb)
            })
        };
        if ruling.as_ref().is_some_and(names) {
            find.kind = reading.name_or_term(pair);
            self.finds.push(find);
            return;
        }
        find.speaker = match inside {
            Some((_, outer)) if ruling.is_none() => outer,
            _ => self.speaker_of(reading, pair, telling, ruling.as_ref()),
        };
        if let Some(ruling) = &ruling {
            find.cue = self.places(ruling.cue);
            find.frame = self.places(ruling.clause);
        }
        let judged = ruling.is_some_and(|ruling| ruling.rule == Rule::Judged);
        find.rule = match &own {
            Some(own) => own.rule,
            None if judged => Rule::Judged,
            None => Rule::Marks,
        };
        if pair.depth == 0 {
            telling.outer = Some((pair.open..pair.close, find.speaker));
        }
        telling.spoken = true;
        telling.last = own.or_else(|| telling.last.take());
        self.remember(find.speaker);
        self.finds.push(find);
    }

    /// What the sentence and the one before tell of a pair of marks.
    fn known(
        &mut self,
        reading: &Reading<'_>,
        pair: &Pair,
        telling: &Telling<'_>,
        own: Option<&Frame>,
    ) -> Clues {
        let inside = telling.outer.as_ref().is_some_and(|(outer, _)| pair.open < outer.end);
        let colon = inside && pair.open > 0 && reading.at(pair.open - 1).sign == ':';
        let before = |own: &Frame| own.tokens.start < pair.open;
        let name_only = own.is_some_and(|own| own.rule == Rule::NameBefore && before(own));
        let mut clues = Clues::default();
        clues.note(Clue::Framed, colon || (own.is_some() && !name_only));
        clues.note(Clue::Colon, name_only);
        clues.note(Clue::FrameAlone, own.is_some_and(|own| alone(reading, pair, own)));
        // What stands among the words of the frame itself may be a name.
        let marks = reading.span(pair.open..pair.close + 1);
        let said = telling.frame.as_ref().is_some_and(|frame| frame.covers(marks));
        clues.note(Clue::Reported, said);
        clues.note(Clue::Free, telling.free);
        clues.note(Clue::Carried, self.note.reported || self.note.summed_up);
        clues.note(Clue::Repeated, self.is_repeated(reading, pair));
        clues.note(Clue::Inside, inside);
        clues.note(Clue::OtherSpeech, telling.spoken);
        clues.note(Clue::Person, telling.person);
        clues
    }

    /// Who said words in marks: whom the frame names, else the subject of the sentence, else who spoke last.
    fn speaker_of(
        &self,
        reading: &Reading<'_>,
        pair: &Pair,
        telling: &Telling<'_>,
        ruling: Option<&Frame>,
    ) -> Option<Who> {
        let half = telling.sentence.half(pair.open);
        let view = || reading.judge(half).or_else(|| reading.judge(telling.sentence));
        let judge = || self.who(reading, view());
        let Some(ruling) = ruling else {
            let behind = !telling.free && pair.open > telling.sentence.first;
            let other = |own: &Range<usize>| behind && !own.contains(&pair.open);
            let subject = || self.who(reading, telling.subject.clone().filter(other));
            // `„In Kürze“, so X, werde man „mehr sagen“`: the frame is that of all marks of its sentence.
            let last = || {
                self.who(
                    reading,
                    telling.last.as_ref().filter(|last| is_behind(last))?.speaker.clone(),
                )
            };
            // A line of words in marks without a final sign heads what follows: it is not of who spoke before.
            let heads = pair.open == telling.sentence.first
                && pair.close + 1 == telling.sentence.full
                && telling.sentence.full == reading.tokens.len()
                && !".!?…".contains(reading.at(pair.close.saturating_sub(1)).sign);
            let before = || {
                let spoke = heads && self.note.speaker.is_some();
                if spoke { None } else { self.before(reading) }
            };
            return judge().or_else(last).or_else(subject).or_else(before);
        };
        let bare = ruling.rule == Rule::NameBefore;
        // Nobody is named by the words in marks themselves: `der Rat von „Verrat“ sprach`.
        let itself = ruling.speaker.clone().filter(|own| own.contains(&pair.open));
        let named = match itself {
            Some(own) => {
                let end = reading.group(own.start, pair.open);
                self.who(reading, end.map(|end| own.start..end))
            }
            None => self.named(reading, telling.sentence, ruling),
        };
        let judged = bare || ruling.rule == Rule::Judged;
        let named = if judged { judge().or(named) } else { named };
        let unknown = named.is_none() && !ruling.passive;
        if unknown || Self::is_nobody(reading, ruling) {
            self.before(reading).or(named)
        } else {
            named
        }
    }

    /// `Man hofft, dass …`, but not `hofft man im Rathaus`, and `Seine Zuversicht hat Gründe: „…“` name no speaker.
    fn is_nobody(reading: &Reading<'_>, ruling: &Frame) -> bool {
        let Some(speaker) = ruling.speaker.clone() else { return ruling.cue.as_slice().is_empty() };
        if reading.says(speaker.start, "man") {
            let one = reading.at(speaker.start);
            let joined = || reading.at(speaker.start.saturating_sub(1)).is(Class::COORDINATOR);
            return one.is_capital() || joined();
        }
        let bare = ruling.rule == Rule::NameBefore && ruling.cue.as_slice().is_empty();
        let told = reading.names_saying(speaker.start, speaker.end);
        bare && speaker.len() > 1 && !told && reading.voice(speaker) == Voice::Mute
    }
}

/// The pair stands beside its frame and outside of any other clause.
fn alone(reading: &Reading<'_>, pair: &Pair, frame: &Frame) -> bool {
    let before = reading.at(pair.open.saturating_sub(1)).sign;
    let free = pair.open == 0 || matches!(before, '.' | '!' | '?' | ':' | '…');
    let behind = matches!(reading.at(pair.close + 1).sign, ',' | '–');
    match frame.rule {
        Rule::VerbBefore => {
            let inner = reading.at(pair.close.saturating_sub(1)).sign;
            before == ':' && pair.closed && matches!(inner, '.' | '!' | '?' | '…')
        }
        Rule::VerbBehind | Rule::SoBehind | Rule::ItSays => free && behind,
        // `Opposition: „Rücktritt!“`
        Rule::NameBefore => {
            let headline = frame.speaker.clone().filter(|own| own.end + 1 == frame.tokens.end);
            let last = reading.at(pair.close + 1).sign == '\u{5}';
            headline.is_some_and(|own| {
                let named = reading.at(own.end - 1).is(Class::NAMED);
                last && own.start == 0 && !named && reading.voice(own) == Voice::Speaks
            })
        }
        _ => false,
    }
}

/// `„A“, sagte X, „B“`, `X rief: „A“ und „B“`: the frame of the quotation before.
fn shared(reading: &Reading<'_>, pair: &Pair, telling: &Telling<'_>) -> Option<Frame> {
    let last = telling.last.as_ref()?;
    let near = last.tokens.end == pair.open || last.tokens.end + 1 == pair.open;
    let outer = telling.outer.as_ref().map(|(outer, _)| outer.end + 2);
    let joint = pair.open.saturating_sub(1);
    let and = reading.at(joint).sign == ',' || reading.says_one_of(joint, &["und", "oder"]);
    let colon = matches!(last.rule, Rule::VerbBefore | Rule::NameBefore);
    let row = colon && outer == Some(pair.open) && and;
    let own = near && is_behind(last) || row;
    (own && reading.at(pair.open).shape == Shape::Mark).then(|| last.clone())
}

/// `„…“, sagte X`, `„…“, so X`: a frame that goes on with other marks.
fn is_behind(frame: &Frame) -> bool {
    matches!(frame.rule, Rule::VerbBehind | Rule::SoBehind | Rule::ItSays)
}
