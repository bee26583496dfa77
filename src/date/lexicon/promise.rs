//! Whether an expression may begin at a word: what is asked before the grammar is entered.

use super::{
    FOLDED_ENDS,
    fold::Folded,
    index::{Cues, look_up, look_up_from},
};
use crate::{
    date::{
        Amount, Unit, Which,
        words::{Side, Word},
    },
    text::{Letters, behind_blanks, number, spelled, word_end},
};

/// Words that an expression can begin with.
pub(super) fn is_cue(word: Word) -> bool {
    use Word as W;
    !matches!(
        word,
        W::Zone(_)
            | W::Als
            | W::Oclock
            | W::An
            | W::Zu
            | W::Zum
            | W::Auf
            | W::Und
            | W::Oder
            | W::Lang
            | W::Article
            | W::Ago
            | W::English(_)
            | W::Vague(Amount::Plural)
            | W::Shift(_)
            | W::ChristmasDay
            | W::Fuer
            | W::Time
            | W::HalfOf
            | W::HalfIn(_)
            | W::MonthWeekend(_)
            | W::Moment
    )
}

/// How many words an article, an adjective and the like may take up behind a word that only leads on.
const AHEAD: usize = 5;

/// Tells whether an expression may begin here: where the word only leads to one (`in`, `vor`, `ein`,
/// `drei`, `rund`), a cue or a digit has to stand among the next words. Costs far less than the grammar,
/// which most prepositions and articles of a text would otherwise enter in vain.
#[inline(never)]
pub(in crate::date) fn promises(cues: &Cues, head: Letters, text: &str) -> bool {
    if head.len() == 0 && (head.behind().is_ascii() || !text.starts_with(char::is_alphabetic)) {
        return number_leads_on(cues, text);
    }
    let Some((word, len)) = look_up_from(head, text) else { return true };
    let rest = text.get(len..).unwrap_or("");
    match word {
        // "früher" stands alone, "später" does not.
        Some(Word::Shift(_)) => text.starts_with(['f', 'F']),
        Some(Word::Vague(Amount::Plural)) => leads_on(cues, rest),
        // "acht Stunden am Tag"; "am Montag" begins with its day.
        Some(Word::Am) => {
            behind_blanks(rest).starts_with(['t', 'T'])
                && is_next(rest, |word| matches!(word, Word::Unit(Unit::Day, _)))
        }
        // "einmal im Jahr", "im Moment"; "im Mai" begins with its month.
        Some(Word::Im) => is_next(rest, |word| matches!(word, Word::Unit(..) | Word::Moment)),
        // "im neuen Jahr", and nothing else that is new
        Some(Word::Which(Which::New)) => {
            is_next(rest, |word| matches!(word, Word::Unit(Unit::Year, _)))
        }
        // "des Montagabends", "des Vormittags"; "des 4. April" begins with its day.
        Some(Word::Des) => {
            is_next(rest, |word| matches!(word, Word::WeekdaysPart(..) | Word::Parts(..)))
        }
        Some(Word::In) => leads_on(cues, rest) && !leads_past(rest),
        // "so" is no Sunday.
        Some(Word::ShortWeekday(_)) => {
            // "Mo. bis Fr. 8–18 Uhr"
            let dot = || rest.strip_prefix('.').is_some_and(|rest| leads_on(cues, rest));
            text.starts_with(|c: char| c.is_ascii_uppercase()) && (leads_on(cues, rest) || dot())
        }
        // "in der Früh"
        Some(Word::Edge(Side::Early)) if text.starts_with('F') => true,
        Some(word) => is_cue(word) && (!leads(word) || leads_on(cues, rest)),
        None => {
            rest.starts_with(|c: char| c == '-' || c == '_' || c.is_ascii_digit())
                || number::may_begin(text.as_bytes()) && number_promises(cues, text, rest)
        }
    }
}

/// Tells whether what `in` leads to begins with the words behind it: `in dieser Woche`, `in der Nacht`; but `in drei Tagen`, `in der
/// Stunde` go together.
fn leads_past(rest: &str) -> bool {
    match look_up(behind_blanks(rest)) {
        Some((Some(Word::Which(_)), _)) => true,
        Some((Some(Word::Article), len)) => {
            let behind = behind_blanks(rest).get(len..).unwrap_or("");
            !is_next(behind, |word| matches!(word, Word::Unit(..)))
        }
        _ => false,
    }
}

/// Tells whether such a word stands behind the blanks.
fn is_next(rest: &str, such: impl FnOnce(Word) -> bool) -> bool {
    matches!(look_up(behind_blanks(rest)), Some((Some(word), _)) if such(word))
}

/// Tells whether a number in digits may begin an expression: not where a noun behind it that has nothing
/// to do with time is counted, nor where it ends the phrase, but for years.
#[inline(never)]
fn number_leads_on(cues: &Cues, text: &str) -> bool {
    if !text.starts_with(|c: char| c.is_ascii_digit()) {
        return true;
    }
    let Some((_, len, rest)) = number::run(text) else { return false };
    let next = behind_blanks(rest);
    len == 4
        || match next.as_bytes() {
            [] => false,
            [b'-' | b'/' | b',' | b'.' | b':' | b'0'..=b'9' | b'H' | (0x80..), ..] => true,
            [b'a'..=b'z', ..] => next.len() == rest.len() || small_word_leads_on(cues, next),
            // "190 V. CHR."
            [b'V' | b'N', b'.', ..] => true,
            [b'A'..=b'Z', ..] => {
                next.len() == rest.len()
                    || match look_up(next) {
                        Some((None, _)) => false,
                        // "66 Millionen Jahre", seldom beside "66 Millionen Euro"
                        Some((Some(Word::Million(_)), len)) => {
                            leads_on(cues, next.get(len..).unwrap_or(""))
                        }
                        _ => true,
                    }
            }
            _ => false,
        }
}

/// Tells whether a date may go on with a word in small letters behind a number: `15 bis`, `15 lange Jahre`.
fn small_word_leads_on(cues: &Cues, text: &str) -> bool {
    match look_up(text) {
        Some((None, len)) => {
            let behind = text.get(len..).unwrap_or("");
            let next = behind_blanks(behind);
            // "v. Chr.", "h"
            len < 3 || next.len() < behind.len() && may_be_cue(cues, next)
        }
        _ => true,
    }
}

/// The same for a word that may be a number and is not in the tables.
#[inline(never)]
fn number_promises(cues: &Cues, text: &str, rest: &str) -> bool {
    let Some((folded, _)) = Folded::new(text) else { return true };
    let word = folded.as_str();
    // "zwei, drei Tage"
    let rest = match rest.strip_prefix(',').map(behind_blanks) {
        Some(next) if number::may_begin(next.as_bytes()) => {
            next.get(word_end(next, 0)..).unwrap_or("")
        }
        _ => rest,
    };
    number::begins(word, counts) && (leads_on(cues, rest) || number::begins(word, lasts))
}

/// Tells whether a number word may go on or end so.
fn counts(behind: &str) -> bool {
    number::goes_on(behind) || lasts(behind)
}

/// Tells whether an ending of duration stands here: `jaehrige` behind `zwei`.
fn lasts(behind: &str) -> bool {
    let behind = behind.strip_prefix("einhalb").unwrap_or(behind);
    !behind.is_empty() && FOLDED_ENDS.iter().any(|(end, _)| behind.starts_with(&**end))
}

/// What a word behind one of [`leads`] says about an expression.
enum Ahead {
    /// It is one, or a number, or goes to the grammar unseen.
    Begun,
    /// An article, an adjective, another leading word: the next one tells.
    Open,
    /// A noun or name that has nothing to do with time.
    Over,
}

fn ahead(head: Letters, text: &str) -> Ahead {
    match look_up_from(head, text) {
        Some((Some(word), _)) if leads(word) || joins(word) => Ahead::Open,
        None | Some((Some(_), _)) => Ahead::Begun,
        Some((None, _)) if begins_unlisted(text) => Ahead::Begun,
        Some((None, _)) => unknown(text),
    }
}

/// `kurzem`, `langem`, and number words.
fn begins_unlisted(text: &str) -> bool {
    if ["kurz", "lang", "läng"].iter().any(|time| spelled(text, time).is_some()) {
        return true;
    }
    number::may_begin(text.as_bytes())
        && Folded::new(text).is_none_or(|(folded, _)| number::begins(folded.as_str(), counts))
}

/// Articles, and what stands between the words of an expression.
fn joins(word: Word) -> bool {
    use Word as W;
    matches!(
        word,
        W::Article | W::Des | W::Am | W::An | W::Zu | W::Zum | W::Auf | W::Und | W::Oder | W::Als
    )
}

/// A word with a capital is a noun or a name, which ends what a preposition leads to; where all is written in capitals
/// nobody can tell.
fn unknown(text: &str) -> Ahead {
    if text.as_bytes().get(1).is_some_and(u8::is_ascii_uppercase) {
        return Ahead::Open;
    }
    let capital = match text.as_bytes().first() {
        Some(byte @ ..0x80) => byte.is_ascii_uppercase(),
        _ => text.starts_with(char::is_uppercase),
    };
    if capital { Ahead::Over } else { Ahead::Open }
}

/// Words that say nothing without what follows them.
fn leads(word: Word) -> bool {
    use Word as W;
    matches!(
        word,
        W::Ab
            | W::Bis
            | W::Seit
            | W::Vor
            | W::Nach
            | W::In
            | W::Im
            | W::Um
            | W::Von
            | W::Vom
            | W::Zwischen
            | W::Binnen
            | W::Innerhalb
            | W::Gegen
            | W::Pro
            | W::Kurz
            | W::One
            | W::Few
            | W::Million(_)
            | W::Vague(_)
            | W::Approx(_)
            | W::Than(_)
            | W::Each
            | W::Alle
            | W::Which(_)
            | W::Ordinal(_)
            | W::Of(_)
            | W::Entire
            | W::Edge(_)
            | W::ShortWeekday(_)
            | W::Fuer
            | W::Zur
            | W::Times(_)
    )
}

/// Tells whether a cue or a digit begins one of the next words, with nothing but blanks between them.
fn leads_on(cues: &Cues, text: &str) -> bool {
    let mut rest = text;
    for _ in 0..AHEAD {
        let next = behind_blanks(rest);
        let bytes = next.as_bytes();
        let head = Letters::of(bytes);
        let letter =
            head.len() > 0 || !head.behind().is_ascii() && next.starts_with(char::is_alphabetic);
        match bytes {
            [] => return false,
            _ if letter => {
                match if cues.may_begin(head.four()) { ahead(head, next) } else { unknown(next) } {
                    Ahead::Begun => return true,
                    Ahead::Over => return false,
                    Ahead::Open => {}
                }
            }
            // The dot of `ca. 14 Uhr`.
            [b'.', more @ ..] => return more.iter().take(6).any(u8::is_ascii_digit),
            // The comma of `Mi, 5. März`.
            [b',', more @ ..] => return more.iter().take(2).any(u8::is_ascii_digit),
            // Digits, apostrophes, hyphens, brackets: the grammar knows.
            _ => return true,
        }
        let end = if head.is_whole() { head.len() } else { word_end(next, 0) };
        rest = next.get(end..).unwrap_or("");
    }
    false
}

fn may_be_cue(cues: &Cues, text: &str) -> bool {
    text.starts_with(char::is_alphabetic) && cues.may_begin(Letters::of(text.as_bytes()).four())
}

#[cfg(test)]
mod tests {
    use super::{super::cues, may_be_cue, promises};
    use crate::text::Letters;

    fn promise(text: &str) -> bool {
        promises(cues(), Letters::of(text.as_bytes()), text)
    }

    /// What may begin an expression goes to the grammar.
    #[rustfmt::skip]
    const MAY: &[&str] = &[
        "in zwei Wochen", "in der Woche", "in einer Stunde", "in rund drei Tagen", "vor kurzem da", "seit längerem", "vor gut drei Jahren",
        "ein Jahr", "eine halbe Stunde", "zweijährige", "zwei-", "zwei Jahre", "zwanzig Tage", "zwei oder drei Tage", "dreieinhalbjährig",
        "rund 14 Uhr", "ca. 14 Uhr", "Mi, 5. März", "Mi., 5. März", "Mo (4. April)", "früher", "Früher", "im Monat", "im Moment", "heute", "4. April", "15 Uhr",
        "15 bis", "15 v. Chr.", "15 h", "15 lange Jahre", "15-jährig", "1990", "1990 Menschen", "15:30", "15, 16", "90er", "15H", "2 – 3", "8 Uhr",
        "Jahre", "ganze Tage", "’90", "'90", "erste Hälfte", "letzten Sonntag", "bis (4. April)", "alle zwei", "jeden Montag", "zweimal im Jahr",
        "Mitte Mai", "kurz nach drei", "pro Tag", "im Jahr 1990", "in\u{a0}zwei Wochen", "in  zwei Wochen", "in\tzwei",
    ];

    /// What may not is left after one word.
    #[rustfmt::skip]
    const MAY_NOT: &[&str] = &[
        "in Kiel", "in der Stadt", "in der schönen alten Stadt", "vor dem Haus", "ein Haus", "eine alte Frau",
        "zwei Häuser", "zwei alte Häuser", "nach Kiel", "von der Küste", "bis Kiel", "rund Kiel", "später",
        "seit", "in", "in, so hieß es", "in. Der", "in, auch 5 Tagen", "für die Stadt", "letzte Frau",
        "alle Menschen", "in sehr schön alt grau nett weit Jahren", "jede Frau", "zur Stadt", "zweifellos gut",
        "achtsam", "15 Menschen", "15 Euro", "15", "15 ", "15 schöne Ideen", "15) Haus", "15 %",
        "3 sagen es", "200 Menschen", "so lange", "andere Menschen", "viel Zeit", "im Sommer",
        // These begin with what they lead to.
        "im Mai", "in den nächsten Tagen", "in der Nacht", "in der sehr langen Nacht", "in dieser Woche", "in der Mitte",
    ];

    #[test]
    fn the_grammar_reads_what_may_be_a_date() {
        for text in MAY {
            assert!(promise(text), "{text}");
        }
        for text in MAY_NOT {
            assert!(!promise(text), "{text}");
        }
    }

    /// A word that is none is passed over by its first four letters.
    #[test]
    fn common_words_are_no_cues() {
        let words = "und sich nicht mit auf sie ist das hat aus bei wie oder war auch nur haben sind wird sein \
            durch wenn können sagte Stadt Menschen Polizei Land Regierung Euro Kiel Muster Haus kann soll";
        let taken: Vec<_> =
            words.split_whitespace().filter(|word| may_be_cue(cues(), word)).collect();
        assert_eq!(taken, [] as [&str; 0]);
    }
}
