//! What speaks for and against marked words being somebody's own, in points.

/// Something that speaks for or against speech.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Clue {
    /// One to three words.
    Short,
    /// Four or five words.
    FewWords,
    /// Six to ten words.
    Clause,
    /// Eleven words and more.
    Sentence,
    /// No word that sentences have and names have not.
    NoFunction,
    /// Up to three in ten words are such.
    SomeFunction,
    /// More than that.
    MuchFunction,
    /// A finite verb inside.
    FiniteVerb,
    /// The first letter is small.
    SmallFirst,
    /// `.`, `!` or `?` before the closing mark.
    FinalMark,
    /// A comma inside.
    Comma,
    /// Written in capitals only.
    AllCapitals,
    /// Every word has a capital in front.
    AllNouns,
    /// A number inside.
    Number,
    /// Speaker and cue stand beside it.
    Framed,
    /// It stands behind a colon and a name.
    Colon,
    /// The sentence is indirect speech.
    Reported,
    /// The sentence stands in the Konjunktiv.
    Free,
    /// The sentence before was speech.
    Carried,
    /// The same words stood in marks before.
    Repeated,
    /// It stands inside of speech in marks.
    Inside,
    /// A verb of judging rules the clause: `nannte`, `bezeichnete als`.
    Judged,
    /// Another verb of speech rules the clause.
    Spoken,
    /// The noun before says that a name follows: `die Zeitung`.
    Named,
    /// Another noun stands before.
    NounBefore,
    /// A noun of speech stands before: `der Vorwurf`.
    JudgementBefore,
    /// `sogenannte`, `kurz`, `Titel` stands before.
    SoCalled,
    /// A bracket stands beside it.
    Bracket,
    /// A hyphen hangs on it: `„X“-Anhänger`.
    Hyphen,
    /// An article stands before.
    ArticleBefore,
    /// `als` stands before.
    AsBefore,
    /// A noun stands behind it: `„drastischen“ Erhöhung`.
    NounBehind,
    /// It makes up the whole sentence.
    Alone,
    /// A finite verb stands behind it.
    VerbBehind,
    /// Other marks in the sentence hold speech.
    OtherSpeech,
    /// A web address.
    Address,
    /// The closing mark is missing.
    Open,
    /// The closing mark is missing, and nothing tells where in the sentence it should stand.
    Lost,
    /// Nothing tells of speech, but the subject of the sentence is a person or a house.
    Person,
    /// `ich`, `wir`, `unser` inside.
    FirstPerson,
    /// `als` stands before and a verb of speech rules the clause.
    AsSaid,
    /// Two or three words without a function word, the first one small: `völlig absurd`.
    SmallPhrase,
    /// No verb of speech, no frame, no Konjunktiv in the sentence.
    NotSaid,
    /// A verb of judging rules the clause, and `als`, `von` or `ein` stands before.
    Called,
    /// The verb of speech stands right before: `riefen „…“`.
    Object,
    /// The sentence gives somebody's view: `Für Muster ist …`.
    View,
    /// A banner or a call says it: `Auf Plakaten stand „…“`.
    Shown,
    /// `genannt`, `getauft` stands behind.
    CalledBehind,
    /// It makes up the whole sentence, final mark and all.
    Whole,
    /// Nothing but its frame stands in the sentence: `„Nein“, sagte X`, `X sagte: „Nein“`.
    FrameAlone,
    /// A verb of crying stands beside it: `rief „Feuer“`.
    Cried,
    /// It is what something is in the Konjunktiv: `sei ein „Fehler“`.
    Predicate,
}

/// What each clue is worth; marks alone are worth [`MARKS`].
#[rustfmt::skip]
const POINTS: &[(Clue, i32)] = &[
    (Clue::Short, -2),
    (Clue::FewWords, -2),
    (Clue::Clause, 2),
    (Clue::Sentence, 3),
    (Clue::NoFunction, -4),
    (Clue::SomeFunction, 1),
    (Clue::MuchFunction, 3),
    (Clue::FiniteVerb, 5),
    (Clue::SmallFirst, 7),
    (Clue::FinalMark, 3),
    (Clue::Comma, 2),
    (Clue::AllCapitals, -1),
    (Clue::AllNouns, -2),
    (Clue::Number, -2),
    (Clue::Framed, 3),
    (Clue::Colon, -1),
    (Clue::Reported, 2),
    (Clue::Free, 3),
    (Clue::Carried, 2),
    (Clue::Repeated, -3),
    (Clue::Inside, -2),
    (Clue::Judged, 4),
    (Clue::Spoken, -3),
    (Clue::Named, -4),
    (Clue::JudgementBefore, 2),
    (Clue::SoCalled, -2),
    (Clue::Bracket, -4),
    (Clue::Hyphen, -3),
    (Clue::ArticleBefore, 1),
    (Clue::AsBefore, 2),
    (Clue::NounBehind, -2),
    (Clue::Alone, 1),
    (Clue::VerbBehind, -1),
    (Clue::OtherSpeech, 1),
    (Clue::Address, -3),
    (Clue::Open, -6),
    (Clue::Lost, -30),
    (Clue::Person, 1),
    (Clue::FirstPerson, 4),
    (Clue::AsSaid, 8),
    (Clue::SmallPhrase, 3),
    (Clue::NotSaid, -6),
    (Clue::Called, 7),
    (Clue::Object, 5),
    (Clue::View, 6),
    (Clue::Shown, 8),
    (Clue::CalledBehind, -8),
    (Clue::Whole, 3),
    (Clue::FrameAlone, 9),
    (Clue::Cried, 9),
    (Clue::Predicate, 8),
];

/// What a pair of marks is worth before any clue.
const MARKS: i32 = -3;

/// What marks without a word between are worth.
const EMPTY: i32 = -100;

/// A set of clues.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Clues(u64);

impl Clues {
    pub(super) fn note(&mut self, clue: Clue, there: bool) {
        self.0 |= u64::from(there) << (clue as u32);
    }

    pub(super) fn has(self, clue: Clue) -> bool {
        self.0 >> (clue as u32) & 1 == 1
    }

    /// The sum of their points: from 0 on it is speech.
    pub(super) fn points(self) -> i32 {
        if self.0 == 0 {
            return EMPTY;
        }
        MARKS
            + POINTS
                .iter()
                .filter(|(clue, _)| self.has(*clue))
                .map(|(_, points)| points)
                .sum::<i32>()
    }
}
