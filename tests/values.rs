//! What the values say of themselves: every getter, and every way from one type to another.

use chrono::{NaiveDate, NaiveTime, Weekday};
use depesche::{
    Date, Expected, Found, Line, ParseError, Quote, Source, Span, Stamp,
    date::{
        Amount, Approx, Bound, CalendarDate, ClockTime, Cycle, Day, Direction, FeastDay, Joint,
        Length, Moment, Period, Recurring, Relative, Side, TimeOfDay, Timex, TimexKind, Unit,
        WrongKind, Year, Zone,
    },
    line::{Notice, ReadingTime},
    quote::{Rule, Words},
    source::{Agency, Part, PartKind, SourceKind},
    stamp::{Precision, Role},
};
use std::{collections::HashSet, fmt::Debug, ops::Range, str::FromStr};

/// Reads `text`, which is one.
#[track_caller]
fn read<T: FromStr<Err = ParseError>>(text: &str) -> T {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[test]
fn a_day_says_its_parts() {
    let day: CalendarDate = read("Freitag, 4. April 2025");
    assert_eq!((day.weekday(), day.day(), day.month()), (Some(Weekday::Fri), Some(4), Some(4)));
    assert_eq!(day.year(), Some(Year::Full(2025)));
    assert_eq!(day.to_naive(), NaiveDate::from_ymd_opt(2025, 4, 4));
    assert_eq!(read::<CalendarDate>("4. April").to_naive(), None);
    assert_eq!(read::<CalendarDate>("44 v. Chr.").year(), Some(Year::BeforeChrist(44)));
    let days: CalendarDate = read("4., 5. und 6. April");
    assert_eq!(days.days().iter().collect::<Vec<_>>(), [4, 5, 6]);
    assert_eq!((days.days().len(), days.days().is_empty()), (3, false));
    assert_eq!(days.day(), None);
    assert!(read::<CalendarDate>("Montag").days().is_empty());
}

#[test]
fn a_clock_says_its_parts() {
    let clock: ClockTime = read("15:30:20 Uhr MESZ");
    assert_eq!((clock.hour(), clock.minute(), clock.second()), (15, Some(30), Some(20)));
    assert_eq!(clock.zone().and_then(Zone::offset_minutes), Some(120));
    assert!(!clock.is_spoken() && read::<ClockTime>("halb vier").is_spoken());
    assert_eq!(clock.to_naive(), NaiveTime::from_hms_opt(15, 30, 20));
    let hours = [
        ("3 Uhr nachmittags", Some(15)),
        ("12 Uhr nachmittags", Some(12)),
        ("4 Uhr abends", Some(16)),
        ("3 Uhr abends", Some(3)),
        ("11 Uhr abends", Some(23)),
        ("12 Uhr abends", None),
        ("1 Uhr mittags", Some(13)),
        ("4 Uhr mittags", Some(4)),
        ("12 Uhr mittags", Some(12)),
        ("8 Uhr nachts", Some(20)),
        ("7 Uhr nachts", Some(7)),
        ("12 Uhr nachts", Some(0)),
        ("12 Uhr", Some(12)),
        ("24 Uhr", None),
    ];
    for (text, hour) in hours {
        let time = hour.and_then(|hour| NaiveTime::from_hms_opt(hour, 0, 0));
        assert_eq!(read::<ClockTime>(text).to_naive(), time, "{text}");
    }
}

#[test]
fn a_length_says_its_parts() {
    let length: Length = read("rund drei Jahre und zwei Tage");
    let parts: Vec<_> = length.parts().collect();
    assert_eq!(
        parts,
        [(Amount::Hundredths(300), Unit::Year), (Amount::Hundredths(200), Unit::Day)]
    );
    assert_eq!((length.approx(), length.up_to()), (Some(Approx::About), None));
    assert_eq!(read::<Length>("zwei bis drei Tage").up_to(), Some(Amount::Hundredths(300)));
    assert_eq!(read::<Length>("zwei Tage").approx(), None);
}

#[test]
fn what_comes_again_says_how_often() {
    let twice: Recurring = read("zweimal pro Woche");
    assert_eq!((twice.times(), twice.is_rate(), twice.every()), (Some(2), false, 1));
    assert!(read::<Recurring>("pro Jahr").is_rate());
    assert_eq!(twice.cycle(), Cycle::Unit(Unit::Week));
    let daily: Recurring = read("täglich um 8 Uhr");
    assert_eq!((daily.times(), daily.is_rate()), (None, false));
    assert!(matches!(daily.time(), Some(TimeOfDay::Clock(clock)) if clock.hour() == 8));
    assert_eq!(read::<Recurring>("alle drei Wochen").every(), 3);
    let Cycle::Weekdays(days) = read::<Recurring>("montags und mittwochs").cycle() else {
        panic!("weekdays")
    };
    assert!(days.contains(Weekday::Mon) && days.contains(Weekday::Wed));
    assert!(!days.contains(Weekday::Tue) && !days.contains(Weekday::Sun));
}

#[test]
fn what_is_joined_says_how() {
    let Date::Range(range) = read("zwischen 2014 und 2016") else { panic!("a range") };
    assert_eq!(range.joint(), Joint::Between);
    assert!(range.start().day() != range.end().day() && range.start().time().is_none());
    let Date::Range(range) = read("2024/25") else { panic!("a range") };
    assert_eq!(range.joint(), Joint::Slash);
    let Date::Bound(bound) = read("seit 2021") else { panic!("a bound") };
    assert_eq!((bound.side(), bound.at().day().is_some()), (Side::Since, true));
    let Date::Moment(moment) = read("gegen 15 Uhr") else { panic!("a moment") };
    assert_eq!((moment.approx(), moment.day()), (Some(Approx::About), None));
    assert!(moment.time().is_some());
    let Date::Period(period) = read("Ende Mai 2024") else { panic!("a period") };
    assert!(period.part().is_some() && period.frame().is_some());
    let Date::Feast(feast) = read("Ostern 2025") else { panic!("a feast") };
    assert_eq!(feast.year(), Some(Year::Full(2025)));
    assert_eq!(feast.feast().name(), "Ostern");
    let points = [Direction::Ago, Direction::Hence, Direction::Later, Direction::Earlier];
    assert!(points.into_iter().all(Direction::is_point));
    assert!(
        ![Direction::Since, Direction::Past, Direction::Within]
            .into_iter()
            .any(Direction::is_point)
    );
}

/// From a kind to a date and back; of another kind the error says what it is, and is refused as a string.
#[track_caller]
fn there_and_back<T>(text: &str, other: &str)
where
    T: FromStr<Err = ParseError>
        + Copy
        + PartialEq
        + Debug
        + Into<Date>
        + TryFrom<Date, Error = WrongKind>,
{
    let value: T = read(text);
    let date: Date = value.into();
    assert_eq!(date, read::<Date>(text));
    assert_eq!(T::try_from(date), Ok(value));
    let error = T::try_from(read::<Date>(other)).expect_err(other);
    assert_eq!(error.date(), read::<Date>(other));
    assert!(error.to_string().starts_with(&format!("`{}` is not ", error.date())), "{error}");
    assert!(other.parse::<T>().is_err());
}

#[test]
fn kinds_go_to_dates_and_back() {
    there_and_back::<CalendarDate>("4. April 2025", "drei Jahre");
    there_and_back::<ClockTime>("15.30 Uhr", "Montag");
    there_and_back::<TimeOfDay>("Abend", "Montag");
    there_and_back::<FeastDay>("Ostern 2025", "Montag");
    there_and_back::<Length>("drei Jahre", "Montag");
    there_and_back::<Period>("Ende Mai", "Montag");
    there_and_back::<Recurring>("täglich", "Montag");
    there_and_back::<Relative>("gestern", "Montag");
    there_and_back::<depesche::date::Range>("vom 4. bis 6. April", "Montag");
    there_and_back::<Bound>("seit 2021", "Montag");
    there_and_back::<Moment>("Freitag, 15.30 Uhr", "drei Jahre");
    there_and_back::<Moment>("Freitag", "seit 2021");
    there_and_back::<Day>("Freitag", "15 Uhr");
    there_and_back::<Day>("Ende Mai", "Freitag, 15 Uhr");
    assert!(
        read::<Date>("gestern").moment().is_some() && read::<Date>("drei Jahre").moment().is_none()
    );
}

#[test]
fn a_timex_says_kind_and_value() {
    let day = NaiveDate::from_ymd_opt(2025, 4, 4).expect("a day");
    let kinds = |text: &str| -> Vec<(TimexKind, String)> {
        let said = |timex: Timex| (timex.kind(), timex.value().to_string());
        depesche::date::timexes(text, day, &depesche::date::Rules::new())
            .map(|found| said(found.value))
            .collect()
    };
    assert_eq!(kinds("Am Montag"), [(TimexKind::Date, "2025-03-31".to_owned())]);
    assert_eq!(kinds("um 15 Uhr"), [(TimexKind::Time, "2025-04-04T15:00".to_owned())]);
    assert_eq!(kinds("drei Jahre"), [(TimexKind::Duration, "P3Y".to_owned())]);
    assert_eq!(kinds("täglich")[0].0, TimexKind::Set);
}

#[test]
fn a_stamp_says_its_parts() {
    let stamp: Stamp = read("Stand: 04.04.2025 03:51 Uhr MESZ");
    assert_eq!((stamp.role(), stamp.precision()), (Some(Role::Stand), Precision::Minute));
    assert_eq!(stamp.date().and_then(|date| date.day()), Some(4));
    assert_eq!(stamp.clock().map(|clock| clock.hour()), Some(3));
    assert!(stamp.zone().is_some() && stamp.ago().is_none() && !stamp.is_relative());
    let at = NaiveDate::from_ymd_opt(2025, 4, 4).and_then(|day| day.and_hms_opt(3, 51, 0));
    assert_eq!((stamp.to_naive(), stamp.to_naive_within(2000)), (at, at));
    let ago: Stamp = read("vor 5 Stunden");
    assert_eq!(ago.ago().map(|ago| (ago.amount(), ago.unit())), Some((5, Unit::Hour)));
    assert!(ago.is_relative() && ago.day().is_none() && ago.clock().is_none());
    let precisions = [
        ("vor 30 Sekunden", Precision::Second),
        ("vor 5 Minuten", Precision::Minute),
        ("vor 5 Stunden", Precision::Hour),
        ("vor 3 Tagen", Precision::Day),
        ("vor 2 Wochen", Precision::Week),
        ("vor 1 Monat", Precision::Month),
        ("vor einem Jahr", Precision::Year),
        ("Stand: 4.4.2025, 10:00:30", Precision::Second),
        ("Stand: 10 Uhr", Precision::Hour),
        ("Stand: 4.4.2025", Precision::Day),
        ("Stand: April 2025", Precision::Month),
        ("Stand: 2025", Precision::Year),
        ("Stand: gestern", Precision::Day),
    ];
    for (text, precision) in precisions {
        assert_eq!(read::<Stamp>(text).precision(), precision, "{text}");
    }
    let midnight: Stamp = read("Stand: 31.12.25, 24:00 Uhr");
    let at = |year| NaiveDate::from_ymd_opt(year, 1, 1).and_then(|day| day.and_hms_opt(0, 0, 0));
    assert_eq!((midnight.to_naive(), midnight.to_naive_within(1950)), (None, at(2026)));
    assert_eq!(midnight.to_naive_within(1900), at(1926));
    assert_eq!(read::<Stamp>("Stand: April 2025").to_naive(), None);
}

#[test]
fn a_source_says_its_parts() {
    let words = |parts: Vec<&depesche::source::Part<'_>>| -> Vec<String> {
        parts.into_iter().map(ToString::to_string).collect()
    };
    let line = Source::parse("Quelle: ntv.de, jpe/AFP").expect("a source line");
    assert_eq!(words(line.outlets().collect()), ["ntv.de"]);
    assert_eq!(words(line.agencies().collect()), ["AFP"]);
    assert_eq!(words(line.initials().collect()), ["jpe"]);
    assert_eq!(
        (line.kind(), line.text(), line.span()),
        (SourceKind::Source, "Quelle: ntv.de, jpe/AFP", Span::new(0, 23))
    );
    assert!(!line.is_generic() && line.holder().is_none() && line.years().is_none());
    let byline = Source::parse("Von Anna Muster, Kiel").expect("a byline");
    assert_eq!(words(byline.authors().collect()), ["Anna Muster"]);
    assert_eq!(words(byline.places().collect()), ["Kiel"]);
    let credit = Source::parse("(Foto: Eva Beispiel/dpa)").expect("a credit");
    assert_eq!(words(credit.credits().collect()), ["Eva Beispiel", "dpa"]);
    assert_eq!(credit.of_kind(PartKind::Author).count(), 0);
    let right = Source::parse("© 2025 Bote GmbH").expect("a copyright");
    assert_eq!(right.holder().map(Part::text), Some("Bote GmbH"));
    assert_eq!(right.years().map(Part::text), Some("2025"));
    let dated = Source::parse("(APA, 11.9.2015)").expect("a source");
    assert_eq!(dated.date(), Some(read("11.9.2015")));
    assert!(dated.stand().is_none() && line.date().is_none());
    let agencies = Source::parse_as(SourceKind::Source, "Quelle: Agenturen").expect("a source");
    assert!(agencies.is_generic());
    let dateline = Source::parse("KIEL (dpa/lno) –").expect("a dateline");
    assert_eq!(dateline.of_kind(PartKind::Desk).filter_map(Part::desk).count(), 1);
    assert_eq!(dateline.agencies().filter_map(Part::agency).collect::<Vec<_>>(), [Agency::Dpa]);
    // The same source at another place is the same source.
    let moved = line.clone().shifted(7);
    assert_eq!((moved.span(), moved.parts()[0].span()), (Span::new(7, 30), Span::new(15, 21)));
    assert_eq!((&moved, moved.clone().into_owned()), (&line, line.clone()));
    let all: HashSet<_> = [line.clone(), moved.clone(), byline.clone()].into_iter().collect();
    assert_eq!(all.len(), 2);
    let parts: HashSet<_> = line.parts().iter().chain(moved.parts()).collect();
    assert_eq!(parts.len(), line.parts().len());
}

#[test]
fn a_line_says_its_parts() {
    let line = Line::parse("Lesedauer: 4 Minuten | Von Anna Muster | Stand: 4.4.2025");
    assert_eq!(line.reading_time().map(ReadingTime::minutes), Some(4));
    assert_eq!((line.stamps().count(), line.sources().count()), (1, 1));
    assert!(line.source(SourceKind::Byline).is_some() && line.source(SourceKind::Credit).is_none());
    assert_eq!(Line::parse("Lesen Sie auch").notice(), Some(Notice::Related));
    assert_eq!(Line::parse("Die Brücke ist zu").notice(), None);
    assert_eq!(Line::parse("Die Brücke ist zu").reading_time(), None);
    assert!(Line::parse("• Die Brücke ist zu").has_bullet());
    assert!(!Line::parse("Die Brücke ist zu").has_bullet());
    let blank = Line::parse(" ");
    assert_eq!((blank.text(), blank.parts().len(), blank.has_bullet()), (" ", 0, false));
    assert_eq!(line.clone().into_owned(), line);
}

#[test]
fn a_quotation_says_its_parts() {
    let text = "„Das dauert“, sagte Anna Muster. Sie habe Zeit.";
    let quotes: Vec<_> = depesche::quotes(text).collect();
    let quote = &quotes[0].value;
    assert_eq!(quote.rule(), Rule::VerbBehind);
    assert_eq!(quote.cue().iter().map(Words::text).collect::<Vec<_>>(), ["sagte"]);
    assert_eq!(quote.speaker().map(|s| s.mention().to_string()), Some("Anna Muster".to_owned()));
    assert!(quote.kind().is_speech() && quote.is_closed() && quote.depth() == 0);
    assert!(quote.score() >= Quote::SPEECH && quote.style().is_some() && !quote.frame().is_empty());
    assert!(quotes[1].value.speaker().is_some_and(|s| s.is_pronoun() || s.is_carried()));
    assert!(!quote.speaker().is_some_and(|s| s.is_pronoun() || s.is_carried()));
    let term =
        depesche::quoted("Die sogenannte „Dauer“ ist lang.").next().expect("a pair of marks");
    assert!(!term.value.kind().is_speech() && term.value.score() < Quote::SPEECH);
    assert_eq!(quote.clone().into_owned(), *quote);
    assert_eq!(read::<Quote<'static>>("„Nein“").to_string(), "„Nein“");
}

/// Each rule has a name of its own, in the words of a German sentence.
#[test]
fn rules_have_names() {
    let rules = [
        Rule::Marks,
        Rule::VerbBehind,
        Rule::SoBehind,
        Rule::ItSays,
        Rule::VerbBefore,
        Rule::NameBefore,
        Rule::Judged,
        Rule::That,
        Rule::Question,
        Rule::Konjunktiv,
        Rule::Infinitive,
        Rule::ClauseBefore,
        Rule::So,
        Rule::As,
        Rule::Laut,
        Rule::Nach,
        Rule::Zufolge,
        Rule::Therefore,
        Rule::Claim,
        Rule::This,
        Rule::Reason,
        Rule::Free,
    ];
    let names: HashSet<_> = rules.iter().map(ToString::to_string).collect();
    assert_eq!(names.len(), rules.len());
    assert_eq!(Rule::Laut.to_string(), "laut X …");
}

#[test]
fn spans_are_ranges() {
    let span = Span::from(3..7);
    assert_eq!((Range::from(span), span.len(), span.is_empty()), (3..7, 4, false));
    assert!(span.contains(Span::new(4, 7)) && !span.contains(Span::new(4, 8)));
    assert!(span.overlaps(Span::new(6, 9)) && !span.overlaps(Span::new(7, 9)));
    assert!(!span.overlaps(Span::new(0, 3)) && Span::new(0, 4).overlaps(span));
    assert_eq!((span.shifted(2), span.of("Am Montag")), (Span::new(5, 9), Some("Mont")));
    assert_eq!(Found::new(span, 1).map(|n| n + 1), Found::new(span, 2));
}

/// What is debugged says what it is.
#[test]
fn searches_can_be_shown() {
    let text = "Am Montag";
    let shown = [
        format!("{:?}", depesche::dates(text)),
        format!("{:?}", depesche::stamps(text)),
        format!("{:?}", depesche::sources(text)),
        format!("{:?}", depesche::quotes(text)),
        format!("{:?}", depesche::quoted(text)),
        format!("{:?}", depesche::lines(text)),
        format!("{:?}", depesche::scan(text)),
    ];
    for (shown, name) in
        shown.iter().zip(["Dates", "Stamps", "Sources", "Quotes", "Quoted", "Lines", "Scan"])
    {
        assert!(shown.starts_with(name), "{name}: {shown}");
    }
    assert!(shown[0].contains("paragraph"), "{}", shown[0]);
}

/// Who speaks, at the start of a text, by the grammar.
#[test]
fn a_speaker_is_a_name_with_its_words() {
    let read = |text| depesche::grammar::speaker::<()>(text).ok().map(|(rest, who)| (who, rest));
    for (text, who) in [
        ("die Ministerin sagte", Some(("die Ministerin", " sagte"))),
        ("er sagte", Some(("er", " sagte"))),
        ("sie: Nein", Some(("sie", ": Nein"))),
        ("Anna Muster er", Some(("Anna Muster", " er"))),
        ("der alte Jan Beispiel ging", Some(("der alte Jan Beispiel", " ging"))),
        ("Eva-Lena Vogt, Kiel", Some(("Eva-Lena Vogt", ", Kiel"))),
        ("Die Stadt Kiel", Some(("Die Stadt Kiel", ""))),
        ("der ging", None),
        ("und Anna", None),
        ("alte Anna", None),
        ("", None),
    ] {
        assert_eq!(read(text), who, "{text}");
    }
}

#[test]
fn a_framed_quotation_says_where_its_parts_stand() {
    let read = |text: &'static str| {
        let (rest, quote) = depesche::grammar::framed_quotation::<()>(text).expect(text);
        assert_eq!(rest, "", "{text}");
        let part = |span: Span| span.of(text).unwrap_or("<off the edge>");
        let frame: Vec<_> = quote.frame().iter().map(|span| part(*span)).collect();
        let speaker = quote.speaker().expect("a speaker");
        let words =
            (part(quote.inner()), part(speaker.mention().span()), part(quote.cue()[0].span()));
        (words, frame, quote.rule(), speaker.is_pronoun(), part(quote.spans()[0]))
    };
    let behind = (("Nein", "sie", "sagte"), vec![", sagte sie"], Rule::VerbBehind, true, "„Nein“");
    assert_eq!(read("„Nein“, sagte sie"), behind);
    let so =
        (("Nein", "Anna Muster", "so"), vec![", so Anna Muster"], Rule::SoBehind, false, "„Nein“");
    assert_eq!(read("„Nein“, so Anna Muster"), so);
    let before =
        (("Nein", "Vogt", "sagte"), vec!["Vogt sagte: "], Rule::VerbBefore, false, "„Nein“");
    assert_eq!(read("Vogt sagte: „Nein“"), before);
}

/// A find is equal to what says the same elsewhere; its place is in `Found`.
#[test]
fn what_is_said_is_compared_and_not_where() {
    let text = "„Nein“, sagte Anna Muster.\nAm Abend:\n„Nein“, sagte Anna Muster.";
    let quotes: Vec<_> = depesche::quotes(text).collect();
    assert_eq!(quotes[0].value, quotes[1].value);
    assert_ne!(quotes[0].value.spans(), quotes[1].value.spans());
    assert_ne!(quotes[0], quotes[1]);
    assert_ne!(quotes[0].value, Quote::parse("„Nein“").expect("a quotation"));
    let text = "Von Anna Muster | 4. April 2025\nKiel\nVon Anna Muster | 4. April 2025";
    let lines: Vec<_> = depesche::lines(text).map(|found| found.value).collect();
    assert_eq!(lines[0], lines[2]);
    assert_ne!(lines[0].parts(), lines[2].parts());
    assert_ne!(lines[0], lines[1]);
    assert_eq!(HashSet::from([&lines[0], &lines[1], &lines[2]]).len(), 2);
}

/// Sets and lists show what is in them, and not how they are kept.
#[test]
fn values_show_what_they_hold() {
    let days = read::<CalendarDate>("4. und 6. April").days();
    assert_eq!(format!("{days:?}"), "{4, 6}");
    let Cycle::Weekdays(days) = read::<Recurring>("montags und mittwochs").cycle() else {
        panic!()
    };
    assert_eq!(format!("{days:?}"), "{Mon, Wed}");
    let length: Length = read("rund drei Jahre");
    assert_eq!(format!("{length:?}"), "Length { parts: [(Hundredths(300), Year)], approx: About }");
}

/// A preposition in front is named: it is no part of a date.
#[test]
fn what_stands_in_front_of_a_date_is_blamed() {
    for text in ["am 4. April", "Im Sommer 2023", "um 15 Uhr", "den 4. April 2025", "vom 4. April"]
    {
        let error = text.parse::<Date>().expect_err(text);
        assert_eq!((error.expected(), error.offset()), (Expected::BareDate, 0), "{text}");
    }
    assert_eq!("am 4. April".parse::<CalendarDate>().unwrap_err().expected(), Expected::BareDate);
    assert_eq!("um 15 Uhr".parse::<ClockTime>().unwrap_err().expected(), Expected::BareDate);
    assert_eq!("im Sommer".parse::<Period>().unwrap_err().expected(), Expected::BareDate);
    assert_eq!("am Haus".parse::<Date>().unwrap_err().expected(), Expected::Date);
    assert!("vom 4. bis 6. April".parse::<Date>().is_ok());
}

#[test]
fn narrow_blanks_part_a_cue_from_its_minutes() {
    assert_eq!(read::<ReadingTime>("Lesedauer:\u{202f}4\u{202f}Minuten").minutes(), 4);
    assert_eq!(read::<ReadingTime>("4\u{202f}Min.\u{202f}Lesezeit").minutes(), 4);
}

#[test]
fn a_span_is_not_moved_over_the_last_byte() {
    assert_eq!(Span::new(1, 2).shifted(usize::MAX), Span::new(usize::MAX, usize::MAX));
}
