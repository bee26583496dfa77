//! Typed parsers for German news text: dates, page stamps, source lines and quoted speech, with byte offsets.
//!
//! ```
//! let text = "„Das dauert“, sagte Petra Vogt am Dienstag. Bis Ende 2027 ist Zeit.";
//!
//! let dates: Vec<_> = depesche::dates(text).filter_map(|found| found.text(text)).collect();
//! assert_eq!(dates, ["Dienstag", "Bis Ende 2027"]);
//!
//! let quote = depesche::quotes(text).next().unwrap().value;
//! assert_eq!(quote.text(), "Das dauert");
//! assert_eq!(quote.speaker().unwrap().mention().text(), "Petra Vogt");
//! ```
//!
//! Text goes in as `&str`, typed values with their place come out. Nothing is downloaded, no clock is read,
//! no model is loaded: the same text gives the same answer, and a table row or a rule says why.
//!
//! # What each family reads
//!
//! | Family | Text | Value |
//! | --- | --- | --- |
//! | [`date`] | `4. April 2025`, `Samstag (15.02.2025)`, `März '90` | what is written of day, month, year, weekday |
//! | | `15.30 Uhr`, `halb vier`, `Montagabend` | a time of day, with its day where one is named |
//! | | `gestern`, `vergangenen Dienstag`, `vor drei Jahren` | a relative date |
//! | | `vom 28. März bis 2. April`, `seit 2021`, `bis Ende Mai` | a range, or one end of it |
//! | | `Ende der Woche`, `drittes Quartal 2024`, `Ostern` | a period, a feast |
//! | | `drei Jahre und vier Monate`, `jeden Montag` | a length, something that comes again |
//! | [`stamp`] | `Stand: 04.04.2025 03:51 Uhr`, `Zuletzt aktualisiert am …`, `vor 5 Stunden` | role (stand, published, updated) and time |
//! | [`source`] | `Quelle: ntv.de, jpe/AFP`, `(Foto: Anna Muster/dpa)` | outlets, agencies, initials, credits |
//! | | `Von Anna Muster, Kiel`, `KIEL (dpa/lno) –`, `© 2024 Beispiel Verlag` | authors, places, desks, holders |
//! | [`quote`] | `„…“, sagte Vogt`, `Vogt sagte: »…«`, `"…", so Vogt` | direct speech with speaker and cue |
//! | | `laut Polizei …`, `Vogt erklärte, sie werde …` | indirect speech |
//! | [`line`](mod@line) | every line of a page | stamp, byline, credit, notice (`Lesen Sie auch`) or text |
//!
//! Families do not hide one another: the date of a stamp is also a date, and so is one inside a quotation.
//!
//! # Four ways in
//!
//! **Running text.** Six functions, [`dates`], [`stamps`], [`sources`], [`quotes`], [`scan`] for these four at once, and
//! [`lines`], give lazy iterators of [`Found`] values: ascending by start, of two the longer first. They never fail.
//!
//! ```
//! let text = "Stand: 04.04.2025 03:51 Uhr\nQuelle: ntv.de, jpe/AFP";
//! let stamp = depesche::stamps(text).next().unwrap();
//! assert_eq!(stamp.text(text), Some("Stand: 04.04.2025 03:51 Uhr"));
//! let source = depesche::sources(text).next().unwrap();
//! assert_eq!(source.value.initials().next().map(|part| part.text()), Some("jpe"));
//! ```
//!
//! **A whole string.** [`Date`] and each of its kinds (a `TryFrom<Date>` too), [`Stamp`], [`Source`], [`Quote`] and some of their parts read
//! themselves by `parse`; a [`ParseError`] says where it stopped and what would have been right. Values that hold words
//! also have a `parse` that borrows them; [`Line::parse`] takes any line, since every line is one.
//!
//! ```
//! use depesche::{Date, date::CalendarDate};
//!
//! let day: CalendarDate = "4. April 2025".parse()?;
//! assert_eq!((day.day(), day.month()), (Some(4), Some(4)));
//!
//! let error = "4. Aprul 2025".parse::<CalendarDate>().unwrap_err();
//! assert_eq!(error.to_string(), "expected a month at byte 3, found `Aprul 2025`");
//! let error = "31.02.2025".parse::<Date>().unwrap_err();
//! assert_eq!(error.to_string(), "expected a day that exists at byte 0, found `31.02.2025`");
//! // A date is what bears on its value, in a text and alone: `am` stands in front of it.
//! let error = "am 4. April".parse::<Date>().unwrap_err();
//! assert_eq!(error.expected(), depesche::Expected::BareDate);
//! # Ok::<(), depesche::ParseError>(())
//! ```
//!
//! **A grammar of one's own.** Under [`grammar`] stand the parsers themselves, for [nom] 8: they begin at the start
//! of the input, hand back the rest, work with any error type and never `cut`.
//!
//! ```
//! use depesche::{Date, grammar::{self, GrammarError}};
//! use nom::{IResult, Parser, bytes::complete::tag, sequence::preceded};
//!
//! /// `Frist: 30. Juni 2025`
//! fn deadline<'a, E: GrammarError<'a>>(input: &'a str) -> IResult<&'a str, Date, E> {
//!     preceded(tag("Frist: "), grammar::date).parse(input)
//! }
//!
//! let (rest, date) = deadline::<nom::error::Error<&str>>("Frist: 30. Juni 2025 in Kiel").unwrap();
//! assert_eq!((rest, date), (" in Kiel", "30. Juni 2025".parse().unwrap()));
//! ```
//!
//! **Meaning.** What is written is never more than what is written: `März 2025` has no day, `4. April` no year,
//! `Montag` no date. [`Date::resolve`] says which time that is for a reference, [`date::resolved`] does so for a whole
//! text and minds what has been said before: `um 20.30 Uhr` is the evening of the day named last.
//!
//! ```
//! use chrono::NaiveDate;
//! use depesche::date::{Rules, resolved};
//!
//! let published = NaiveDate::from_ymd_opt(2025, 4, 4).unwrap(); // a Friday
//! let text = "Die Sitzung war am Dienstag um 17 Uhr. Ende Mai folgt die nächste.";
//! let times: Vec<_> =
//!     resolved(text, published, &Rules::new()).filter_map(|(_, meaning)| meaning).collect();
//!
//! assert_eq!(times[0].start().to_string(), "2025-04-01 17:00:00");
//! assert_eq!(times[1].end().date(), NaiveDate::from_ymd_opt(2025, 6, 1).unwrap());
//! ```
//!
//! Two values are equal where they say the same, wherever they stand: the place is in [`Found::span`], and parts and words
//! have a `span` of their own that is not compared.
//!
//! What German leaves to its reader (which Tuesday, which year) is decided by [`date::Rules`], each rule with its name
//! and its default.
//!
//! # Not read, and why
//!
//! * **Dates that no calendar has.** `31.02.2025` and `25:70 Uhr` are rejected whole, never read by their tail.
//! * **Month before day.** `4/5/2025` is the fourth of May, always; no setting swaps them.
//! * **Numbers that only look like it.** `3.50 Euro`, `2:1`, `§ 218`, `1200 Menschen`, `B 31`, phone numbers.
//! * **Anything across a line break.** A paragraph is a line; so one broken quotation mark changes nothing outside its
//!   paragraph, and memory is bounded by the longest one. Text wrapped at a fixed width has to be unwrapped first.
//! * **HTML, entities, wrongly decoded text (`MÃ¤rz`), OCR.** They are decoded before; a byte order mark is skipped.
//! * **Who `er` is over a whole article**, other languages (but for `5 hours ago` and `Oct 24, 2023`, which stand on German
//!   pages), and what a page looks like: what a line says by itself is here, what its place says is in
//!   `examples/article`.
//!
//! # Cookbook
//!
//! ## The article's date
//!
//! ```
//! use depesche::stamp::Role;
//!
//! let page = "Veröffentlicht am 3. April 2025\nStand: 04.04.2025 03:51 Uhr\nAm Montag tagt er.";
//! let stamps: Vec<_> = depesche::stamps(page).map(|found| found.value).collect();
//! let by_role = |role| stamps.iter().find(|stamp| stamp.role() == Some(role));
//! let stamp = by_role(Role::Published).or(by_role(Role::Stand)).unwrap();
//! assert_eq!(stamp.to_naive().unwrap().to_string(), "2025-04-03 00:00:00");
//! ```
//!
//! ## Who said what
//!
//! ```
//! let text = "„Das dauert“, sagte Petra Vogt. Laut Polizei blieb es ruhig.";
//! for found in depesche::quotes(text) {
//!     let quote = found.value;
//!     let speaker = quote.speaker().map_or("nobody named", |speaker| speaker.who().text());
//!     println!("{speaker}: {}", quote.text());
//! }
//! # let mut all = depesche::quotes(text).map(|f| f.value);
//! # let mut said = || all.next().map(|q| (q.speaker().unwrap().who().to_string(), q.text().to_owned()));
//! # assert_eq!(said(), Some(("Petra Vogt".to_owned(), "Das dauert".to_owned())));
//! # assert_eq!(said(), Some(("Polizei".to_owned(), "blieb es ruhig".to_owned())));
//! ```
//!
//! [`quotes`] gives what counts as said; [`quoted`] gives every pair of quotation marks with its kind (speech, term,
//! title) and its score, for a threshold of one's own.
//!
//! ## All agencies
//!
//! ```
//! use depesche::source::Agency;
//! use std::collections::BTreeSet;
//!
//! let text = "KIEL (dpa/lno) – Die Brücke bleibt zu.\nQuelle: ntv.de, jpe/AFP\nFoto: Anna Muster/Reuters";
//! let agencies: BTreeSet<Agency> = depesche::sources(text)
//!     .flat_map(|found| found.value.into_owned().parts().to_vec())
//!     .filter_map(|part| part.agency())
//!     .collect();
//! assert_eq!(agencies, BTreeSet::from([Agency::Dpa, Agency::Afp, Agency::Reuters]));
//! ```
//!
//! Those of pictures are among them; [`Source::agencies`] gives those that the text rests on alone.
//!
//! ## Dates as UTC
//!
//! A text names a zone or none. With `MEZ`, `MESZ`, `UTC` or `GMT` the offset is known; without, the time is local, and
//! whose local time that is only the caller knows (`examples/berlin_time.rs` does it with `chrono-tz`).
//!
//! ```
//! use chrono::NaiveDate;
//! use depesche::date::{Rules, resolved};
//!
//! let published = NaiveDate::from_ymd_opt(2025, 4, 4).unwrap();
//! let (_, meaning) = resolved("Start: 16 Uhr MESZ", published, &Rules::new()).next().unwrap();
//! let meaning = meaning.unwrap();
//! let local = meaning.start().and_local_timezone(meaning.offset().unwrap()).unwrap();
//! assert_eq!(local.naive_utc().to_string(), "2025-04-04 14:00:00");
//! ```
//!
//! ## In my own nom grammar
//!
//! Lines of a diary, day and place and text. The parsers do not eat what they do not know, so `alt`, `opt` and `many0` go on.
//!
//! ```
//! use depesche::{Date, grammar};
//! use nom::{IResult, Parser, combinator::rest, sequence::terminated};
//! use nom::bytes::complete::{tag, take_until};
//!
//! fn entry(line: &str) -> IResult<&str, (Date, &str, &str)> {
//!     (
//!         terminated(grammar::date, tag(", ")),
//!         terminated(take_until(": "), tag(": ")),
//!         rest,
//!     )
//!     .parse(line)
//! }
//!
//! let (_, (date, place, text)) = entry("4. April 1911, Kiel: Regen.").unwrap();
//! assert_eq!((date, place, text), ("4. April 1911".parse().unwrap(), "Kiel", "Regen."));
//! ```
//!
//! ## Over a million documents
//!
//! All functions are pure and every value is `Send + Sync`, so any thread pool will do; nothing is shared but tables
//! that are built once. `examples/annotate` reads JSON Lines, writes JSON Lines in the same order, uses every
//! core through rayon and holds a fixed number of documents at a time:
//!
//! ```text
//! cargo run --release --example annotate -- dates < documents.jsonl > dates.jsonl
//! ```
//!
//! # Programs
//!
//! | Example | Answers |
//! | --- | --- |
//! | `article` | an article, from the text of its page to a record: times, authors, sources, dates, quotations |
//! | `annotate` | JSON Lines in, JSON Lines out, for pipelines in any language |
//! | `highlight` | an article as a page that marks every find and shows its value |
//! | `timeline` | what happens when? |
//! | `speakers` | who says how much? |
//! | `own_grammar` | the lines of a ticker, by a grammar of one's own |
//! | `berlin_time` | when was that, in UTC? |
//!
//! All but `annotate` run without arguments, on a text that they carry. This is `timeline`:
//!
//! ```
#![doc = include_str!("../examples/timeline.rs")]
//! ```
//!
//! # Features
//!
//! | Feature | What it adds |
//! | --- | --- |
//! | `serde` | `Serialize` and `Deserialize` for all that is found, tagged by kind, in `snake_case`; what a text does not say is left out; `Serialize` for [`Expected`] |
//! | `arbitrary` | `Arbitrary` for the values, for one's own fuzzing |
//!
//! Nothing is on by default. The crate uses `std`, has no `unsafe` and never panics on a text.
//!
//! # Stability
//!
//! * [chrono] 0.4 is public everywhere, [nom] 8 under [`grammar`] and nowhere else. A new major version of either
//!   is a new major version of this crate.
//! * A new form, word or rule may change **what is found** in a text. That happens in minor versions, never in a
//!   patch, and the CHANGELOG names the form. Who stores results stores the version with them.
//! * A patch mends panics, wrong documentation and cost; it finds what the version before it found.
//! * The Rust version needed (1.88 now) rises in minor versions only.
//! * Features only add; none changes what a function gives.
//! * Enums that can grow are `#[non_exhaustive]`; the field names that serde writes are public interface.
//!
//! [nom]: https://docs.rs/nom/8
//! [chrono]: https://docs.rs/chrono/0.4

#[cfg(feature = "arbitrary")]
mod arbitrary;
#[cfg(feature = "serde")]
mod checked;
mod error;
mod span;
mod text;

pub mod date;
pub mod grammar;
pub mod line;
pub mod quote;
mod scan;
pub mod source;
pub mod stamp;

pub use crate::{
    date::{Date, dates},
    error::{Expected, ParseError},
    line::{Line, lines},
    quote::{Quote, quoted, quotes},
    scan::{Item, Scan, scan},
    source::{Source, sources},
    span::{Found, Span},
    stamp::{Stamp, stamps},
};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct ReadMe;

/// The steps of work since the last call in this thread; there for the fuzz targets alone.
#[cfg(fuzzing)]
#[doc(hidden)]
pub use text::steps::taken as steps_taken;
