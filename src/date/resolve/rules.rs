//! What German leaves to the reader, as options: [`Rules`].

/// Which century a year of two digits belongs to: `'90`, `4.4.25`, `die 60er Jahre`.
///
/// ```
/// use depesche::date::{Rules, TwoDigitYear};
/// let rules = Rules::new().two_digit_year(TwoDigitYear::Pivot(70));
/// assert_ne!(rules, Rules::new());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum TwoDigitYear {
    /// The last such year, or the next where it comes within ten years: in 2025 `'68` is 1968, `'45` is 1945, `'24` is 2024,
    /// `'30` is 2030.
    #[default]
    Nearest,
    /// From this number on 19xx, below it 20xx: with 100 and all above it, which no two digits reach, always 20xx.
    Pivot(u8),
    /// The century stays open, nothing is resolved.
    Reject,
}

/// Where something lies that comes again and again, seen from the reference.
///
/// ```
/// use depesche::date::{Pick, Rules};
/// static PREVIEW: Rules = Rules::new().weekday(Pick::Future);
/// assert_eq!(PREVIEW.weekday, Pick::Future);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Pick {
    /// As the clause says: ahead where it speaks of the future or of the present, back where it speaks of
    /// the past. Where there is no clause: a weekday back, everything else to the nearest. On Monday the night
    /// to Tuesday is the coming one in any clause.
    #[default]
    Tense,
    /// The nearest, before or behind; of two equally near the earlier.
    Nearest,
    /// The last one, the reference itself not counted.
    Past,
    /// The next one, the reference itself not counted.
    Future,
    /// The one in the same week, month or year as the reference.
    Same,
}

/// Which Tuesday `nächsten Dienstag` is, said on a Monday, and which Friday `letzten Freitag`.
///
/// ```
/// use depesche::date::{NextWeekday, Rules};
/// assert_eq!(Rules::new().next_weekday, NextWeekday::First);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum NextWeekday {
    /// The first one that comes, tomorrow.
    #[default]
    First,
    /// The one of next week, in eight days.
    OfNextWeek,
}

/// When the seasons begin.
///
/// ```
/// use depesche::date::{Rules, Seasons};
/// assert_eq!(Rules::new().seasons, Seasons::Meteorological);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Seasons {
    /// On the first day of March, June, September and December.
    #[default]
    Meteorological,
    /// On 20 March, 21 June, 23 September and 21 December, the commonest days of the sun's.
    Astronomical,
}

/// Whether a rule of the discourse holds.
///
/// ```
/// use depesche::date::{Carry, Rules};
/// let rules = Rules::new().story_year(Carry::Off);
/// assert_eq!(rules.story_year, Carry::Off);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Carry {
    /// What was said before is carried on.
    #[default]
    On,
    /// Every expression starts from the reference.
    Off,
}

/// How what a date leaves open is decided.
///
/// | Rule | German | Default |
/// | --- | --- | --- |
/// | [`two_digit_year`](Self::two_digit_year()) | `'90`, `4.4.25` | the last, or one of the next 10 |
/// | [`weekday`](Self::weekday()) | `am Montag` | by the tense of the clause, else back |
/// | [`year`](Self::year()) | `4. April`, `im Juni`, `Silvester` | by the tense of the clause, else the nearest |
/// | [`next_weekday`](Self::next_weekday()) | `nächsten Dienstag` | the first that comes |
/// | [`seasons`](Self::seasons()) | `Sommer 2024` | from 1 June |
/// | [`clock_day`](Self::clock_day()) | `… am Freitag. Um 20 Uhr …` | the day last named |
/// | [`story_year`](Self::story_year()) | `1992 … im April …`, `im Vorjahr … im Mai` | the year last told of |
/// | [`day_under_discussion`](Self::day_under_discussion()) | `am Vortag`, `Ende des Monats` | what was last named |
/// | [`diary`](Self::diary()) | `DIENSTAG Heute …` | headings count on from each other |
///
/// ```
/// use chrono::NaiveDate;
/// use depesche::date::{Pick, Rules, TwoDigitYear};
///
/// static RULES: Rules = Rules::new().two_digit_year(TwoDigitYear::Pivot(70)).weekday(Pick::Past);
/// assert_eq!(RULES.weekday, Pick::Past);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default))]
#[non_exhaustive]
pub struct Rules {
    /// The century of `'90` and `4.4.25`.
    pub two_digit_year: TwoDigitYear,
    /// The week of a bare weekday.
    pub weekday: Pick,
    /// The year of a day and month, a month, a season or a feast without one.
    pub year: Pick,
    /// The week of `nächsten Dienstag`.
    pub next_weekday: NextWeekday,
    /// The days on which seasons begin.
    pub seasons: Seasons,
    /// A clock time and a part of the day belong to the date of their sentence or of the eight before.
    pub clock_day: Carry,
    /// A year told of holds for the days and months that follow without one.
    pub story_year: Carry,
    /// `Vortag`, `am Tag darauf`, `am selben Tag` count from the day last named; `Ende des Monats` and
    /// `Ende des Jahres` are of those last named, `Vorjahr` is the year before.
    pub day_under_discussion: Carry,
    /// Weekdays in capitals at the head of a paragraph are those of a diary: each is the next one after
    /// the one before, and what stands under it is seen from that day.
    pub diary: Carry,
}

impl Rules {
    /// Gives the rules of a German daily paper, the defaults of the table above.
    ///
    /// ```
    /// use depesche::date::Rules;
    /// assert_eq!(Rules::new(), Rules::default());
    /// ```
    pub const fn new() -> Self {
        Self {
            two_digit_year: TwoDigitYear::Nearest,
            weekday: Pick::Tense,
            year: Pick::Tense,
            next_weekday: NextWeekday::First,
            seasons: Seasons::Meteorological,
            clock_day: Carry::On,
            story_year: Carry::On,
            day_under_discussion: Carry::On,
            diary: Carry::On,
        }
    }

    /// Sets the century of a year of two digits.
    ///
    /// ```
    /// use depesche::date::{Rules, TwoDigitYear};
    /// const RULES: Rules = Rules::new().two_digit_year(TwoDigitYear::Reject);
    /// assert_eq!(RULES.two_digit_year, TwoDigitYear::Reject);
    /// ```
    #[must_use]
    pub const fn two_digit_year(mut self, rule: TwoDigitYear) -> Self {
        self.two_digit_year = rule;
        self
    }

    /// Sets the week of a bare weekday: `am Montag`.
    ///
    /// ```
    /// use depesche::date::{Pick, Rules};
    /// const RULES: Rules = Rules::new().weekday(Pick::Future);
    /// assert_eq!(RULES.weekday, Pick::Future);
    /// ```
    #[must_use]
    pub const fn weekday(mut self, rule: Pick) -> Self {
        self.weekday = rule;
        self
    }

    /// Sets the year of what has none: `4. April`, `im Juni`, `im Sommer`, `Silvester`.
    ///
    /// ```
    /// use depesche::date::{Pick, Rules};
    /// const RULES: Rules = Rules::new().year(Pick::Same);
    /// assert_eq!(RULES.year, Pick::Same);
    /// ```
    #[must_use]
    pub const fn year(mut self, rule: Pick) -> Self {
        self.year = rule;
        self
    }

    /// Sets the week of `nächsten Dienstag` and `letzten Freitag`.
    ///
    /// ```
    /// use depesche::date::{NextWeekday, Rules};
    /// const RULES: Rules = Rules::new().next_weekday(NextWeekday::OfNextWeek);
    /// assert_eq!(RULES.next_weekday, NextWeekday::OfNextWeek);
    /// ```
    #[must_use]
    pub const fn next_weekday(mut self, rule: NextWeekday) -> Self {
        self.next_weekday = rule;
        self
    }

    /// Sets the days on which the seasons begin.
    ///
    /// ```
    /// use depesche::date::{Rules, Seasons};
    /// const RULES: Rules = Rules::new().seasons(Seasons::Astronomical);
    /// assert_eq!(RULES.seasons, Seasons::Astronomical);
    /// ```
    #[must_use]
    pub const fn seasons(mut self, rule: Seasons) -> Self {
        self.seasons = rule;
        self
    }

    /// Sets whether a clock time and a part of the day belong to the day last named.
    ///
    /// ```
    /// use depesche::date::{Carry, Rules};
    /// const RULES: Rules = Rules::new().clock_day(Carry::Off);
    /// assert_eq!(RULES.clock_day, Carry::Off);
    /// ```
    #[must_use]
    pub const fn clock_day(mut self, rule: Carry) -> Self {
        self.clock_day = rule;
        self
    }

    /// Sets whether a year told of holds on.
    ///
    /// ```
    /// use depesche::date::{Carry, Rules};
    /// const RULES: Rules = Rules::new().story_year(Carry::Off);
    /// assert_eq!(RULES.story_year, Carry::Off);
    /// ```
    #[must_use]
    pub const fn story_year(mut self, rule: Carry) -> Self {
        self.story_year = rule;
        self
    }

    /// Sets whether `Vortag` and its like count from the day last named.
    ///
    /// ```
    /// use depesche::date::{Carry, Rules};
    /// const RULES: Rules = Rules::new().day_under_discussion(Carry::Off);
    /// assert_eq!(RULES.day_under_discussion, Carry::Off);
    /// ```
    #[must_use]
    pub const fn day_under_discussion(mut self, rule: Carry) -> Self {
        self.day_under_discussion = rule;
        self
    }

    /// Sets whether weekdays in capitals at the head of a paragraph count on from each other.
    ///
    /// ```
    /// use depesche::date::{Carry, Rules};
    /// const RULES: Rules = Rules::new().diary(Carry::Off);
    /// assert_eq!(RULES.diary, Carry::Off);
    /// ```
    #[must_use]
    pub const fn diary(mut self, rule: Carry) -> Self {
        self.diary = rule;
        self
    }
}
