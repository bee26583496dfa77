//! The tables of `words` as one index: from a word of the text to what it says, in any spelling.

use super::words::{self, ADJECTIVE, Side, Word};
use crate::text::{is_blank, is_word, leading_letters, number, steps, word_end};
use std::sync::LazyLock;

/// The longest word that is folded: `neunhundertneunundneunzigtausendneunhundertneunundneunzig`, and some.
const LONGEST: usize = 72;

/// A word in small letters with `ae`, `oe`, `ue`, `ss`; zeros behind it.
struct Folded {
    bytes: [u8; LONGEST],
    len: usize,
}

impl Folded {
    /// The letters at the start of `text`, and how many bytes they take there; `None` where they are
    /// none, too many, or end beside a digit or a letter that German does not have.
    fn new(text: &str) -> Option<(Self, usize)> {
        steps::note(1);
        let mut folded = Self { bytes: [0; LONGEST], len: 0 };
        let bytes = text.as_bytes();
        let mut at = 0;
        loop {
            at += folded.push_ascii(bytes.get(at..)?);
            match bytes.get(at..)? {
                [b'A'..=b'Z' | b'a'..=b'z', ..] => return None,
                [] | [(..0x80), ..] => break,
                rest => {
                    if let Some((pair, len)) = special(rest) {
                        pair.iter().try_for_each(|byte| folded.push(*byte))?;
                        at += len;
                    } else if text.get(at..)?.starts_with(is_word) {
                        return None;
                    } else {
                        break;
                    }
                }
            }
        }
        (at > 0).then_some((folded, at))
    }

    /// Takes the ASCII letters at the start of `bytes`; stops early where there is no more room.
    fn push_ascii(&mut self, bytes: &[u8]) -> usize {
        let mut taken = 0;
        while let Some(eight) = bytes.get(taken..).and_then(<[u8]>::first_chunk)
            && let Some(room) = self.bytes.get_mut(self.len..).and_then(<[u8]>::first_chunk_mut)
        {
            let count = leading_letters(*eight);
            *room = small_letters(*eight, count);
            self.len += count;
            taken += count;
            if count < 8 {
                return taken;
            }
        }
        let letters = bytes.get(taken..).unwrap_or(&[]).iter();
        for letter in letters.take_while(|byte| byte.is_ascii_alphabetic()) {
            if self.push(letter | 0x20).is_none() {
                break;
            }
            taken += 1;
        }
        taken
    }

    fn push(&mut self, byte: u8) -> Option<()> {
        *self.bytes.get_mut(self.len)? = byte;
        self.len += 1;
        Some(())
    }

    /// A number for the word, eight letters at a time.
    fn hash(&self) -> u64 {
        let (eights, _) = self.bytes.as_chunks();
        eights.iter().take(self.len.div_ceil(8)).fold(0, |hash, eight| mix(hash, *eight))
    }

    fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or(&[])
    }

    fn as_str(&self) -> &str {
        std::str::from_utf8(self.as_bytes()).unwrap_or("")
    }
}

/// Eight letters small, and zeros for all behind the first `count`.
fn small_letters(eight: [u8; 8], count: usize) -> [u8; 8] {
    let all = u64::from_le_bytes(eight) | 0x2020_2020_2020_2020;
    let kept = if count < 8 { all & ((1 << (8 * count)) - 1) } else { all };
    kept.to_le_bytes()
}

/// An umlaut or `ß` at the start of `bytes` in two letters, and how many bytes it takes.
fn special(bytes: &[u8]) -> Option<([u8; 2], usize)> {
    Some(match bytes {
        [0xc3, 0xa4 | 0x84, ..] => (*b"ae", 2),
        [0xc3, 0xb6 | 0x96, ..] => (*b"oe", 2),
        [0xc3, 0xbc | 0x9c, ..] => (*b"ue", 2),
        [0xc3, 0x9f, ..] => (*b"ss", 2),
        [0xe1, 0xba, 0x9e, ..] => (*b"ss", 3),
        _ => return None,
    })
}

/// Every word of the tables with its endings, by its folded spelling.
struct Index {
    slots: Vec<Option<Entry>>,
    /// A bit for each four letters that a cue begins with, see [`key`].
    cues: Vec<u64>,
}

/// A word of the tables.
#[derive(Clone)]
struct Entry {
    hash: u64,
    name: Box<[u8]>,
    word: Word,
}

/// Twice as many slots as there are words, about, as a power of two.
const SLOTS: usize = 4096;

impl Index {
    fn add(&mut self, spelling: &str, word: Word) {
        let Some((folded, _)) = Folded::new(spelling) else { return };
        let hash = folded.hash();
        let mut slot = slot(hash);
        while let Some(Some(entry)) = self.slots.get(slot) {
            if *entry.name == *folded.as_bytes() {
                // The row that comes first stays.
                return;
            }
            slot = (slot + 1) % SLOTS;
        }
        if let Some(place) = self.slots.get_mut(slot) {
            *place = Some(Entry { hash, name: folded.as_bytes().into(), word });
        }
        if is_cue(word) {
            self.add_cue(spelling);
            self.add_cue(folded.as_str());
        }
    }

    /// Lets words pass that begin with the first four letters of `word`.
    fn add_cue(&mut self, word: &str) {
        self.set(key(word.as_bytes()));
    }

    /// Lets all words pass that begin with three letters, or with four bytes.
    fn add_start(&mut self, start: &str) {
        self.add_cue(start);
        if let &[a, b, c] = start.as_bytes() {
            (0x40..0x60).for_each(|fourth| self.set(key(&[a, b, c, fourth])));
        }
    }

    fn set(&mut self, key: usize) {
        if let Some(bits) = self.cues.get_mut(key / 64) {
            *bits |= 1 << (key % 64);
        }
    }

    /// The word of up to eight letters: no two of them have the same hash.
    fn get_short(&self, eight: [u8; 8]) -> Option<Word> {
        let hash = mix(0, eight);
        let mut slot = slot(hash);
        loop {
            let entry = self.slots.get(slot)?.as_ref()?;
            if entry.hash == hash && entry.name.len() <= 8 {
                return Some(entry.word);
            }
            slot = (slot + 1) % SLOTS;
        }
    }

    /// The word of nine to fifteen letters.
    fn get_middle(&self, eights: [[u8; 8]; 2]) -> Option<Word> {
        let hash = eights.into_iter().fold(0, mix);
        let mut slot = slot(hash);
        loop {
            let entry = self.slots.get(slot)?.as_ref()?;
            if entry.hash == hash && eights.as_flattened().starts_with(&entry.name) {
                return Some(entry.word);
            }
            slot = (slot + 1) % SLOTS;
        }
    }

    fn get(&self, folded: &Folded) -> Option<Word> {
        let hash = folded.hash();
        let mut slot = slot(hash);
        loop {
            let entry = self.slots.get(slot)?.as_ref()?;
            if entry.hash == hash && *entry.name == *folded.as_bytes() {
                return Some(entry.word);
            }
            slot = (slot + 1) % SLOTS;
        }
    }

    fn inflected(&mut self, stem: &str, word: Word) {
        for ending in ADJECTIVE {
            self.add(&format!("{stem}{ending}"), word);
        }
    }
}

/// A hash with eight more letters; with none before, each eight give a number of their own.
fn mix(hash: u64, eight: [u8; 8]) -> u64 {
    let mixed = (hash ^ u64::from_le_bytes(eight)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed ^ mixed >> 32
}

/// The word of at most fifteen letters at the start of `text`, small, and its length; `None` where it is
/// longer, has others than ASCII letters, or ends too near to the end of the text to be read at once.
fn short_word(text: &str) -> Option<([[u8; 8]; 2], usize)> {
    let bytes = text.as_bytes();
    let first = *bytes.first_chunk()?;
    let len = leading_letters(first);
    if len < 8 {
        let ends = len > 0 && first.get(len)?.is_ascii();
        return ends.then(|| ([small_letters(first, len), [0; 8]], len));
    }
    let second = *bytes.get(8..)?.first_chunk()?;
    let more = leading_letters(second);
    let ends = second.get(more)?.is_ascii();
    ends.then(|| ([small_letters(first, 8), small_letters(second, more)], 8 + more))
}

/// The word at the start of `text`, where the lexicon has it, and the bytes it takes; `None` where none
/// can be read.
fn look_up(text: &str) -> Option<(Option<Word>, usize)> {
    steps::note(1);
    if let Some((eights @ [first, _], len)) = short_word(text) {
        let word = if len <= 8 { INDEX.get_short(first) } else { INDEX.get_middle(eights) };
        return Some((word, len));
    }
    let (folded, len) = Folded::new(text)?;
    Some((INDEX.get(&folded), len))
}

/// Where the index begins to look for a word with this hash.
fn slot(hash: u64) -> usize {
    usize::try_from(hash % SLOTS as u64).unwrap_or(0)
}

/// How many bits the filter of [`starts_cue`] has, as a power of two.
const CUE_BITS: u32 = 16;

/// The place in the filter of the word that begins here: its first four letters without their case,
/// umlauts as they stand.
fn key(word: &[u8]) -> usize {
    let mut four = [0; 4];
    match word.first_chunk() {
        Some(chunk) => four = *chunk,
        None => four.iter_mut().zip(word).for_each(|(to, from)| *to = *from),
    }
    // No branches: bytes below 0x40 are no letters, nor 0xc2 and 0xe2, which begin blanks and marks; what
    // stands behind the first of them goes.
    let word = u32::from_le_bytes(four);
    let marks = word & 0xdfdf_dfdf ^ 0xc2c2_c2c2;
    let marks = marks.wrapping_sub(0x0101_0101) & !marks & 0x8080_8080;
    let others = !(word | word >> 1) & 0x4040_4040 | marks >> 1;
    let first = others & others.wrapping_neg();
    let inside = (first >> 6).wrapping_sub(1);
    let letters = word & 0x1f1f_1f1f & inside;
    // With this factor no common word shares its place with a cue; with others "und" does.
    (letters.wrapping_mul(0x3802_08a9) >> (32 - CUE_BITS)) as usize
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Index { slots: vec![None; SLOTS], cues: vec![0; 1 << (CUE_BITS - 6)] };
    plain_words(&mut index);
    inflected_words(&mut index);
    compounds(&mut index);
    for quarter in ["Q1", "Q2", "Q3", "Q4"] {
        index.add_cue(quarter);
    }
    BEHIND_LEADS.iter().for_each(|word| index.add_cue(word));
    NUMBER_STARTS.iter().for_each(|start| index.add_start(start));
    index
});

/// How number words begin.
const NUMBER_STARTS: &[&str] = &[
    "eins", "einu", "einh", "eint", "einj", "einm", "einw", "zwei", "zwan", "zwo", "zwö", "drei",
    "vier", "fün", "fuen", "sech", "sieb", "acht", "neun", "zehn", "elf", "hund", "taus", "ande",
];

/// What ends an expression that a word of [`leads`] began: `neun Uhr`, `vor kurzem`, `seit längerem`.
const BEHIND_LEADS: &[&str] = &[
    "uhr",
    "kurzem",
    "langem",
    "längerem",
    "laengerem",
    "zeit",
    "hälfte",
    "haelfte",
    "moment",
    "jahreshälfte",
    "jahreshaelfte",
];

fn plain_words(index: &mut Index) {
    // First, so that they win: `Sommer` over `summer` and the like.
    words::SMALL.iter().for_each(|&(name, word)| index.add(name, word));
    words::MONTHS.iter().for_each(|&(name, month)| index.add(name, Word::Month(month)));
    words::SHORT_MONTHS.iter().for_each(|&(name, month)| index.add(name, Word::ShortMonth(month)));
    words::ENGLISH_MONTHS.iter().for_each(|&(name, m)| index.add(name, Word::EnglishMonth(m)));
    words::WEEKDAYS.iter().for_each(|&(name, day)| index.add(name, Word::Weekday(day)));
    words::SHORT_WEEKDAYS.iter().for_each(|&(name, day)| index.add(name, Word::ShortWeekday(day)));
    words::PARTS_OFTEN.iter().for_each(|&(name, part, s)| index.add(name, Word::Parts(part, s)));
    words::SEASONS.iter().for_each(|&(name, season)| index.add(name, Word::Season(season)));
    for &(name, season, part) in words::SEASON_PARTS {
        index.add(name, Word::SeasonPart(season, part));
    }
    words::UNITS.iter().for_each(|&(name, unit, count)| index.add(name, Word::Unit(unit, count)));
    words::FRACTIONS.iter().for_each(|&(name, n, unit)| index.add(name, Word::Fraction(n, unit)));
    words::UNIT_PARTS.iter().for_each(|&(name, u, part)| index.add(name, Word::UnitPart(u, part)));
    words::PARTS_OF.iter().for_each(|&(name, part)| index.add(name, Word::Of(part)));
    words::DAYS.iter().for_each(|&(name, days)| index.add(name, Word::Days(days)));
    words::REFERENCES.iter().for_each(|&(name, r)| index.add(name, Word::Reference(r)));
    words::RELATIVES.iter().for_each(|&(name, w, u)| index.add(name, Word::Relative(w, u)));
    words::SHIFTS.iter().for_each(|&(name, shift)| index.add(name, Word::Shift(shift)));
    words::ZONES.iter().for_each(|&(name, zone)| index.add(name, Word::Zone(zone)));
    words::FEASTS.iter().for_each(|&(name, feast)| index.add(name, Word::Feast(feast)));
    words::LONG_FEASTS.iter().for_each(|&(name, ..)| index.add(name, Word::First));
    words::APPROX.iter().for_each(|&(name, approx)| index.add(name, Word::Approx(approx)));
}

fn inflected_words(index: &mut Index) {
    for &(stem, which) in words::WHICH {
        index.inflected(stem, Word::Which(which));
    }
    for &(stem, unit) in words::LASTING {
        index.add(stem, Word::Lasting(unit));
        index.inflected(stem, Word::Lasting(unit));
    }
    for &(stem, unit, every) in words::EVERY {
        index.add(stem, Word::Every(unit, every));
        index.inflected(stem, Word::Every(unit, every));
    }
    for &(stem, days) in words::DAYS_ADJECTIVE {
        index.inflected(stem, Word::DaysOf(days));
    }
    for &(stem, day) in words::ORDINALS {
        index.inflected(stem, Word::Ordinal(day));
    }
    for stem in ["ganz", "gesamt"] {
        index.inflected(stem, Word::Entire);
    }
    index.inflected("früh", Word::Edge(Side::Early));
    index.inflected("spät", Word::Edge(Side::Late));
    for &(stem, tens) in words::DECADES {
        index.add(stem, Word::Decade(tens));
        index.add(&format!("{stem}n"), Word::Decade(tens));
        index.add(&format!("{stem}jahre"), Word::DecadeYears(tens));
        index.add(&format!("{stem}jahren"), Word::DecadeYears(tens));
    }
}

fn compounds(index: &mut Index) {
    for &(part, name) in words::PARTS {
        for ending in ["", "s", "e"] {
            index.add(&format!("{part}{ending}"), Word::Part(name));
        }
    }
    for &(part, name, side) in words::PARTS_EDGED {
        index.add(part, Word::PartEdged(name, side));
    }
    for &(weekday, day) in words::WEEKDAYS {
        index.add(&format!("{weekday}s"), Word::Weekdays(day));
        index.add(&format!("{weekday}e"), Word::Weekdays(day));
        index.add(&format!("{weekday}en"), Word::Weekdays(day));
        index.add(&format!("{weekday}es"), Word::Weekday(day));
        let parts = words::PARTS.iter().map(|&(part, name)| (part, name, Side::No));
        let morning = [
            ("morgen", super::PartName::Morning, Side::No),
            ("früh", super::PartName::Morning, Side::No),
        ];
        let edged = words::PARTS_EDGED.iter().chain(words::PARTS_OFTEN).copied();
        for (part, name, side) in parts.chain(morning).chain(edged) {
            index.add(&format!("{weekday}{part}"), Word::WeekdayPart(day, name, side));
            index.add(&format!("{weekday}s{part}"), Word::WeekdayPart(day, name, side));
        }
    }
}

/// Words that an expression can begin with.
fn is_cue(word: Word) -> bool {
    use Word as W;
    !matches!(
        word,
        W::Zone(_)
            | W::Als
            | W::Oclock
            | W::Am
            | W::An
            | W::Zu
            | W::Zum
            | W::Auf
            | W::Und
            | W::Oder
            | W::Lang
            | W::Article
            | W::Des
            | W::Ago
            | W::English(_)
            | W::Vague(super::Amount::Plural)
            | W::Shift(_)
            | W::ChristmasDay
            | W::Fuer
            | W::Time
            | W::HalfOf
            | W::YearHalf
            | W::Moment
    )
}

/// How many words an article, an adjective and the like may take up behind a word that only leads on.
const AHEAD: usize = 5;

/// Tells whether an expression may begin here: where the word only leads to one (`in`, `vor`, `ein`,
/// `drei`, `rund`), a cue or a digit has to stand among the next words. Costs far less than the grammar,
/// which most prepositions and articles of a text would otherwise enter in vain.
///
/// # Errors
///
/// Where none may, how many letters of the word were read; 0 where nobody knows.
pub(super) fn promises(cues: &[u64], text: &str) -> Result<(), usize> {
    if !text.as_bytes().first().is_some_and(|first| is_letter(*first, text)) {
        return if number_leads_on(cues, text) { Ok(()) } else { Err(0) };
    }
    let Some((word, len)) = look_up(text) else { return Ok(()) };
    let rest = text.get(len..).unwrap_or("");
    let promise = match word {
        // "früher" stands alone, "später" does not.
        Some(Word::Shift(_)) => text.starts_with(['f', 'F']),
        Some(Word::Vague(super::Amount::Plural)) => leads_on(cues, rest),
        Some(word) => is_cue(word) && (!leads(word) || leads_on(cues, rest)),
        None => {
            rest.starts_with(|c: char| c == '-' || c == '_' || c.is_ascii_digit())
                || number::may_begin(text.as_bytes()) && number_promises(cues, text, rest)
        }
    };
    if promise { Ok(()) } else { Err(len) }
}

/// Tells whether a number in digits may begin an expression: not where a noun behind it that has nothing
/// to do with time is counted, nor where it ends the phrase, but for years.
fn number_leads_on(cues: &[u64], text: &str) -> bool {
    if !text.starts_with(|c: char| c.is_ascii_digit()) {
        return true;
    }
    let Some((_, len, rest)) = number::run(text) else { return false };
    let next = without_blanks(rest);
    len == 4
        || match next.as_bytes() {
            [] => false,
            [b'-' | b'/' | b',' | b'.' | b':' | b'0'..=b'9' | b'H' | (0x80..), ..] => true,
            [b'a'..=b'z', ..] => next.len() == rest.len() || small_word_leads_on(cues, next),
            [b'A'..=b'Z', ..] => {
                next.len() == rest.len() || !matches!(look_up(next), Some((None, _)))
            }
            _ => false,
        }
}

/// Tells whether a date may go on with a word in small letters behind a number: `15 bis`, `15 lange Jahre`.
fn small_word_leads_on(cues: &[u64], text: &str) -> bool {
    match look_up(text) {
        Some((None, len)) => {
            let behind = text.get(len..).unwrap_or("");
            let next = without_blanks(behind);
            // "v. Chr.", "h"
            len < 3 || next.len() < behind.len() && starts_cue(cues, next.as_bytes())
        }
        _ => true,
    }
}

/// The same for a word that may be a number and is not in the tables.
fn number_promises(cues: &[u64], text: &str, rest: &str) -> bool {
    let Some((folded, _)) = Folded::new(text) else { return true };
    let word = folded.as_str();
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

fn ahead(text: &str) -> Ahead {
    match look_up(text) {
        Some((Some(word), _)) if leads(word) || joins(word) => Ahead::Open,
        None | Some((Some(_), _)) => Ahead::Begun,
        Some((None, _)) if begins_unlisted(text) => Ahead::Begun,
        Some((None, _)) => unknown(text),
    }
}

/// `kurzem`, `langem`, and number words.
fn begins_unlisted(text: &str) -> bool {
    let time = matches!(text.as_bytes(), [b'k' | b'K' | b'l' | b'L', ..]);
    if !time && !number::may_begin(text.as_bytes()) {
        return false;
    }
    let Some((folded, _)) = Folded::new(text) else { return true };
    let word = folded.as_str();
    ["kurz", "lang", "laeng"].iter().any(|time| word.starts_with(time))
        || number::begins(word, counts)
}

/// Articles, and what stands between the words of an expression.
fn joins(word: Word) -> bool {
    use Word as W;
    matches!(
        word,
        W::Article | W::Des | W::Am | W::An | W::Zu | W::Zum | W::Auf | W::Und | W::Oder | W::Als
    )
}

/// A word with a capital is a noun or a name, which ends what a preposition leads to.
fn unknown(text: &str) -> Ahead {
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
fn leads_on(cues: &[u64], text: &str) -> bool {
    let mut rest = text;
    for _ in 0..AHEAD {
        let next = without_blanks(rest);
        match next.as_bytes() {
            [] => return false,
            word @ [first, ..] if is_letter(*first, next) => {
                match if starts_cue(cues, word) { ahead(next) } else { unknown(next) } {
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
        rest = next.get(word_end(next, 0)..).unwrap_or("");
    }
    false
}

/// Tells whether `text`, whose first byte is known, begins with a letter.
fn is_letter(first: u8, text: &str) -> bool {
    if first.is_ascii() {
        first.is_ascii_alphabetic()
    } else {
        text.starts_with(char::is_alphabetic)
    }
}

/// The rest behind any blanks; nearly always there is one.
fn without_blanks(text: &str) -> &str {
    let text = text.strip_prefix(' ').unwrap_or(text);
    match text.as_bytes().first() {
        Some(b' ' | b'\t' | 0x80..) => text.trim_start_matches(is_blank),
        _ => text,
    }
}

/// A word of the lexicon and where it stood.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token<'a> {
    pub(super) word: Word,
    /// As it stands in the text.
    pub(super) text: &'a str,
    pub(super) rest: &'a str,
}

impl Token<'_> {
    /// Tells whether the first letter is a capital.
    pub(super) fn is_capital(&self) -> bool {
        self.text.starts_with(char::is_uppercase)
    }

    /// Tells whether the first letter is a capital and the others are small.
    pub(super) fn is_title(&self) -> bool {
        self.is_capital() && !self.text.chars().nth(1).is_some_and(char::is_uppercase)
    }
}

/// The word at the start of `input`, where the lexicon has it.
pub(super) fn token(input: &str) -> Option<Token<'_>> {
    let (word, len) = look_up(input)?;
    let word = word?;
    let (text, rest) = input.split_at_checked(len)?;
    if rest.starts_with(|c: char| c == '_' || c.is_ascii_digit())
        && !text.eq_ignore_ascii_case("kw")
    {
        return None;
    }
    Some(Token { word, text, rest })
}

/// The number word at the start of `input` in hundredths, and the rest: `drei`, `zweieinhalb`.
pub(super) fn number_word(input: &str) -> Option<(u32, &str)> {
    if !number::may_begin(input.as_bytes()) {
        return None;
    }
    let (folded, len) = Folded::new(input)?;
    Some((number::hundredths(folded.as_str())?, input.get(len..)?))
}

/// A number word with an ending of duration: `zweijährig` gives 2 and years.
pub(super) fn lasting_word(input: &str) -> Option<(u32, super::Unit, &str)> {
    let (folded, len) = Folded::new(input)?;
    let word = folded.as_str();
    let stem = ADJECTIVE.iter().find_map(|ending| word.strip_suffix(ending)).unwrap_or(word);
    let (count, unit) =
        FOLDED_ENDS.iter().find_map(|(end, unit)| Some((stem.strip_suffix(&**end)?, *unit)))?;
    let count = if count.is_empty() { 0 } else { number::hundredths(count)? };
    Some((count, unit, input.get(len..)?))
}

/// [`words::LASTING_ENDS`] as they look folded.
static FOLDED_ENDS: LazyLock<Vec<(Box<str>, super::Unit)>> = LazyLock::new(|| {
    let fold = |word: &str| Folded::new(word).map(|(folded, _)| folded.as_str().into());
    words::LASTING_ENDS.iter().filter_map(|&(end, unit)| Some((fold(end)?, unit))).collect()
});

/// The filter of [`starts_cue`], to be fetched once before a loop.
pub(super) fn cues() -> &'static [u64] {
    &INDEX.cues
}

/// Tells whether a word beginning with these bytes may be a cue.
pub(super) fn starts_cue(cues: &[u64], word: &[u8]) -> bool {
    let key = key(word);
    cues.get(key / 64).is_some_and(|bits| bits & 1 << (key % 64) != 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    /// What a word says as the parsers see it.
    fn says(word: &str) -> Option<Word> {
        token(word).map(|token| token.word)
    }

    #[track_caller]
    fn reachable<T: Copy>(table: &[(&str, T)], word: impl Fn(T) -> Word) {
        let mut seen = HashSet::new();
        for &(name, value) in table {
            assert!(seen.insert(name), "{name} stands there twice");
            assert_eq!(says(name), Some(word(value)), "{name}");
            assert_eq!(says(&name.to_uppercase()), Some(word(value)), "{name}");
        }
    }

    #[test]
    fn every_row_is_reached() {
        reachable(words::SMALL, |word| word);
        reachable(words::MONTHS, Word::Month);
        reachable(words::SHORT_MONTHS, Word::ShortMonth);
        reachable(words::ENGLISH_MONTHS, Word::EnglishMonth);
        reachable(words::WEEKDAYS, Word::Weekday);
        reachable(words::SHORT_WEEKDAYS, Word::ShortWeekday);
        reachable(words::SEASONS, Word::Season);
        reachable(words::PARTS_OF, Word::Of);
        reachable(words::DAYS, Word::Days);
        reachable(words::REFERENCES, Word::Reference);
        reachable(words::SHIFTS, Word::Shift);
        reachable(words::ZONES, Word::Zone);
        reachable(words::FEASTS, Word::Feast);
        reachable(words::APPROX, Word::Approx);
        reachable(words::PARTS, Word::Part);
        reachable(words::LASTING, Word::Lasting);
        reachable(words::DECADES, Word::Decade);
    }

    #[test]
    fn every_row_of_more_columns_is_reached() {
        for &(name, unit, count) in words::UNITS {
            assert_eq!(says(name), Some(Word::Unit(unit, count)), "{name}");
        }
        for &(name, hundredths, unit) in words::FRACTIONS {
            assert_eq!(says(name), Some(Word::Fraction(hundredths, unit)), "{name}");
        }
        for &(name, unit, part) in words::UNIT_PARTS {
            assert_eq!(says(name), Some(Word::UnitPart(unit, part)), "{name}");
        }
        for &(name, season, part) in words::SEASON_PARTS {
            assert_eq!(says(name), Some(Word::SeasonPart(season, part)), "{name}");
        }
        for &(name, which, unit) in words::RELATIVES {
            assert_eq!(says(name), Some(Word::Relative(which, unit)), "{name}");
        }
        for &(name, part, side) in words::PARTS_OFTEN {
            assert_eq!(says(name), Some(Word::Parts(part, side)), "{name}");
        }
        for &(name, unit, every) in words::EVERY {
            assert_eq!(says(name), Some(Word::Every(unit, every)), "{name}");
        }
        for &(first, ..) in words::LONG_FEASTS {
            assert!(says(first).is_some(), "{first}");
        }
    }

    #[test]
    fn stems_take_their_endings() {
        for &(stem, which) in words::WHICH {
            assert_eq!(says(&format!("{stem}en")), Some(Word::Which(which)), "{stem}en");
        }
        for &(stem, day) in words::ORDINALS {
            assert_eq!(says(&format!("{stem}er")), Some(Word::Ordinal(day)), "{stem}er");
        }
        for (unit, end) in words::LASTING_ENDS.iter().map(|&(end, unit)| (unit, end)) {
            let read = lasting_word(&format!("zwei{end}en")).map(|(count, unit, _)| (count, unit));
            assert_eq!(read, Some((200, unit)), "{end}");
        }
    }

    #[test]
    fn words_end_where_the_text_says() {
        assert_eq!(says("Mai"), Some(Word::Month(5)));
        for word in ["Maifeier", "Mai1", "Mai_", "Maié", "", "4"] {
            assert_eq!(says(word), None, "{word:?}");
        }
    }
}
