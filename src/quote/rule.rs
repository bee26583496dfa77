//! Which rule read a quotation, so that a reader can check it.

use std::fmt;

/// The rule that a quotation was read by; printed as the form it reads.
///
/// ```
/// use depesche::quote::Rule;
/// let found = depesche::quotes("Laut Polizei blieb es ruhig.").next().unwrap();
/// assert_eq!(found.value.rule(), Rule::Laut);
/// assert_eq!(Rule::Laut.to_string(), "laut X …");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Rule {
    /// Words in marks without a frame of their own.
    Marks,
    /// `„…“, sagte X`
    VerbBehind,
    /// `„…“, so X`
    SoBehind,
    /// `„…“, heißt es in X`
    ItSays,
    /// `X sagte: „…“`
    VerbBefore,
    /// `X: „…“`
    NameBefore,
    /// `X nannte es „…“`
    Judged,
    /// `X sagte, dass …`
    That,
    /// `X fragte, ob …`
    Question,
    /// `X sagte, er sei …`
    Konjunktiv,
    /// `X kündigte an, … zu …`
    Infinitive,
    /// `Es sei …, sagte X`
    ClauseBefore,
    /// `…, so X`
    So,
    /// `wie X mitteilte, …`
    As,
    /// `laut X …`
    Laut,
    /// `nach Angaben von X …`
    Nach,
    /// `X zufolge …`
    Zufolge,
    /// `demnach …`
    Therefore,
    /// `die Behauptung, dass …`
    Claim,
    /// `X klagte, weil er … sei`
    Reason,
    /// `… Dies teilte X mit.`
    This,
    /// A sentence in the Konjunktiv without a frame.
    Free,
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Marks => "„…“",
            Self::VerbBehind => "„…“, sagte X",
            Self::SoBehind => "„…“, so X",
            Self::ItSays => "„…“, heißt es in X",
            Self::VerbBefore => "X sagte: „…“",
            Self::NameBefore => "X: „…“",
            Self::Judged => "X nannte es „…“",
            Self::That => "X sagte, dass …",
            Self::Question => "X fragte, ob …",
            Self::Konjunktiv => "X sagte, er sei …",
            Self::Infinitive => "X kündigte an, … zu …",
            Self::ClauseBefore => "…, sagte X",
            Self::So => "…, so X",
            Self::As => "wie X mitteilte, …",
            Self::Laut => "laut X …",
            Self::Nach => "nach Angaben von X …",
            Self::Zufolge => "X zufolge …",
            Self::Therefore => "demnach …",
            Self::Claim => "die Behauptung, dass …",
            Self::Reason => "X klagte, weil er … sei",
            Self::This => "… Dies teilte X mit.",
            Self::Free => "Er sei …",
        })
    }
}
