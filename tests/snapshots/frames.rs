//! Every form of a date between the words that tell whether it is one, and of which time.

use super::near::dates_of;
use chrono::NaiveDate;
use depesche::date::{Rules, resolved};
use std::fmt::Write as _;

/// Forms of dates, and things that look like them.
#[rustfmt::skip]
const FORMS: &[&str] = &[
    "4.4.", "22.04", "4.", "15.", "4.4.25", "04.04.2025", "4. 4. 2025", "31.12.", "4/4/2025", "2025-04-04", "2025-04-04T10:00", "4. April", "4. Apr.", "4. April 2025", "4. April '25", "4. April des Jahres 2001",
    "4./5. April", "4., 5. und 6. April", "4. und 5.4.2025", "4. bis 6. April", "4.-6. April", "4.4.–6.4.2025", "28. März bis 2. April", "vierter April", "vierten April", "1. Advent", "zweiten Weihnachtsfeiertag",
    "1990", "2000", "1500", "2199", "2250", "999", "'90", "Jahr 1990", "Jahre 1990", "1990 und 1995", "1990/91", "1990/1995", "1990-1995", "1990–1995", "1990 bis 1995", "2014 bis 2500", "44 v. Chr.", "85 nach Christus",
    "Mai", "August", "März 2025", "Oktober 1989", "Okt. 1989", "Oct 24, 2023", "Montag", "Freitag", "Mo.", "Mi", "Montag, 4. April", "Samstag (15.02.2025)", "Montag oder Dienstag", "Montag bis Freitag", "Mo.-Fr.",
    "Sommer", "Winter 2024/25", "Frühjahr 2023", "Sommerende", "Spätsommer", "Wintersemester 2024/25", "Herbst nächsten Jahres", "Ostern", "Karfreitag 2025", "Tag der Arbeit", "Silvester", "Neujahr", "Woche vor Ostern", "Montag nach Ostern",
    "Ende Mai", "Mitte 1990", "Anfang der Woche", "Ende des Jahres", "Jahresende 2013", "Monatsanfang", "Rest des Tages", "Ende nächsten Jahres", "Anfang der 90er", "erste Hälfte 2024", "erstes Halbjahr", "drittes Quartal 2024", "Q3 2024", "Q3/2024", "KW 14", "KW 14/2025", "KW 54",
    "90er", "90er Jahre", "1990er-Jahren", "Neunziger", "neunziger Jahre", "frühen 1920er Jahre", "19. Jahrhundert", "späten 19. Jahrhundert", "Jahrhundertwende", "Wochenende", "letzte Woche im Mai", "zweiter Sonntag im Mai", "erste Woche", "dritte Woche im April",
    "15 Uhr", "15.30 Uhr", "15:30", "15.30", "2:1", "9:15", "21:19", "24 Uhr", "24:00 Uhr", "25 Uhr", "15:30:20", "15 Uhr 20", "9 Uhr abends", "8 Uhr früh", "halb vier", "Viertel nach drei", "drei viertel acht", "fünf vor zwölf", "10 bis 12 Uhr", "10–12 Uhr", "10.15 und 12.30 Uhr",
    "Mitternacht", "Abend", "Morgen", "Nacht", "Mittag", "Nacht zum Sonntag", "Dienstagabend", "Montag früh", "Morgengrauen", "frühen Morgen", "späten Abend", "15 Uhr MESZ", "15 Uhr Ortszeit",
    "heute", "gestern", "morgen", "übermorgen", "vorgestern", "heute früh", "gestern Abend", "morgen Vormittag", "heuer", "Vortag", "Vorjahr", "Folgetag", "tags zuvor", "damals", "jetzt", "künftig", "kürzlich", "derzeit", "heute um 15 Uhr", "15 Uhr am Montag",
    "drei Jahren", "drei Jahre", "zwei Wochen", "30 Minuten", "einem Jahr", "eineinhalb Jahre", "anderthalb Stunden", "ein paar Tagen", "Jahre", "Tage", "Wochen", "Jahrelang", "dreijährig", "dreijährige", "zweistündige", "24 Stunden", "1,5 Stunden", "2000 Jahre", "zehn bis zwölf Tage", "5-10 Minuten", "3 Jahre und 2 Monate", "90 Minuten",
    "vor drei Jahren", "in zwei Wochen", "drei Tage später", "zwei Jahre zuvor", "drei Tage nach Ostern", "Montag in einer Woche", "heute vor 50 Jahren", "innerhalb von drei Tagen", "seit drei Jahren", "binnen zwei Wochen", "letzten drei Jahre", "nächsten zwei Wochen",
    "vergangenen Dienstag", "kommende Woche", "nächsten Montag", "letztes Jahr", "diesen Sommer", "vorigen Monat", "dieser Tage", "vergangene Nacht", "selben Tag", "übernächste Woche", "laufenden Jahr",
    "täglich", "jährlich", "montags", "jeden Montag", "jeden zweiten Dienstag im Monat", "alle zwei Wochen", "dreimal pro Woche", "zweimal täglich", "einmal im Jahr", "abends", "werktags", "wöchentlich",
    "seit 1990", "ab sofort", "bis Ende Mai", "bis 2000", "ab 16 Uhr", "nach 1945", "vor 1990", "vor Montag", "spätestens am Freitag", "ab Mai", "bis zum 4. April", "seit gestern", "rund 2000", "um 1900", "etwa 1930", "gegen 15 Uhr", "kurz nach 15 Uhr", "fast drei Jahre",
    "zwischen 2014 und 2016", "zwischen 10 und 12 Uhr", "von Montag bis Freitag", "von 2000 auf 1800", "vom 4. bis zum 6. April", "von 9 bis 17 Uhr", "zwischen Ostern und Pfingsten",
];

/// More of them, which are read between a few words only.
#[rustfmt::skip]
const MORE: &[&str] = &[
    "folgenden Sommer", "folgenden Mai", "folgenden Ostern", "folgenden Montag", "darauffolgenden Jahr", "vorangegangenen Winter", "gleichen Jahr", "Freitag, der 13.", "der 13. eines Monats", "15 Uhr zwischen den Jahren", "zwischen den Jahren", "zwischen 4. und 6. April", "zweiter Tag nächsten Monats", "erste Woche kommenden Jahres", "letzter Freitag vergangenen Monats", "vor 20 Sekunden um 10:15:20 Uhr", "’90", "'90 bis '95", "‘90", "mittags am Montag", "mitternachts am Montag", "24 Uhr am Montag", "12 Uhr mittags am Montag", "Mitternacht am Montag", "abends um acht am Montag", "früher Morgen", "früher Nachmittag", "gestern früher", "bis 2 Jahre", "2 bis 3 Jahre", "bis zu 3 Jahre", "zwei- bis dreijährig", "0,5 Jahre", "30-minütige Pause", "0-minütige Pause", "3. Weihnachtsfeiertag", "Weihnachtsfeiertag", "Weihnachtstag 2024", "erster Weihnachtstag", "zwei Tage vor dem Weihnachtsfeiertag", "19. Jh.", "19. Jhd.", "19. Jahrhunderts", "19. Jahrhundert-Haus", "1. Quartals 2024", "2019 bis 2021/22", "1. April 2019 bis 2. April 2020", "April 2019 bis 2020", "1. April 2019 bis 2020", "Mai 44 v. Chr. bis Juni 43 v. Chr.", "44 v. Chr. bis 14 n. Chr.", "Montag bis Mittwoch nächster Woche", "4. bis 6. April und 8. Mai", "10 Uhr bis 12 Uhr am Montag", "gegen 10 bis 11 Uhr", "von etwa 10 bis etwa 12 Uhr", "vor oder nach Ostern", "vor und nach dem 4. April", "ein oder zwei Jahre", "zwei bis drei Mal im Jahr", "drei volle Tage", "drei weitere Tage", "drei ganze lange Tage", "drei schöne Tage", "drei Euro am Tag", "nur drei Tage", "Tage und Wochen", "Stunden, Tage und Wochen", "Zeit", "zur gleichen Zeit", "in dieser Zeit", "in nächster Zeit", "in letzter Zeit", "diese Woche Montag", "diesen Montag", "dieses Mal", "nächstes Mal", "letztes Mal", "am Wochenende", "am kommenden Wochenende", "am Wochenende vom 4. April", "im Wochenverlauf", "unter der Woche", "übers Wochenende", "über Ostern", "über Nacht", "zu Ostern", "zu Beginn des Jahres", "zum Jahresende", "zum Monatsende", "zu Jahresbeginn", "Beginn der Woche", "Anfang 20. Jahrhundert", "Anfang '90", "Ende Weihnachten", "Ende Ostern 2024", "Mitte der Woche", "Mitte des Monats", "seit Anfang des Jahres", "seit Mitte Mai 2024", "seit Ende der 90er Jahre",
    "Jahrtausendwende", "Jahrhundertwende 1900", "Jahreswechsel 2024/25", "zwei Sekunden", "zwei Viertelstunden", "zwei Semester", "zwei Semestern", "zwei Jahrtausende", "zwei Abende", "zwei Quartale", "vor zwei Semestern", "in zwei Quartalen", "vor zwei Jahrtausenden", "vor einer Viertelstunde", "vor 30 Sekunden", "in einer halben Stunde", "vor einer halben Minute", "vor anderthalb Tagen", "vor zweieinhalb Wochen", "vor eineinhalb Monaten", "in eineinhalb Jahrzehnten", "vor anderthalb Jahrhunderten", "vor einem halben Quartal", "Ende dieses Semesters", "dieses Semesters", "vor 100000 Jahren", "in 9999 Jahren",
    "vorletzter Montag im Mai", "letzter Tag im Mai", "letzten Tag des Jahres", "letzte Woche im Jahr 2024", "erstes Wochenende im Mai", "vorletzte Woche des Jahres", "dritter Tag des Monats", "zweites Halbjahr 2024", "Winter '24/25", "Winter 2024-25", "Ende '90/91", "zweiter Montag des Monats", "erster Arbeitstag nächsten Jahres", "drittes Quartal des Jahres 2024", "letztes Jahrzehnt", "erster Sonntag nach Ostern", "zweiter Montag vor Weihnachten", "Samstag vor dem 1. Advent", "Woche nach Pfingsten", "Wochenende vor Ostern", "Wochenende in zwei Wochen", "Tag vor Silvester", "Montag in acht Tagen", "Dienstag vor einer Woche", "zweite Hälfte der 90er", "erste Maihälfte", "Anfang der zweiten Jahreshälfte", "Monatsmitte", "Wochenanfang", "Wochenmitte", "Jahresmitte 2024", "erste Drittel des Jahres",
    "jeden fünften Tag", "jeden sechsten Montag", "jeden siebten Tag", "jeden achten Tag", "jeden neunten Monat", "jeden zehnten Tag", "jeden dritten Freitag im Monat", "jeden letzten Sonntag", "viermal im Jahr", "fünfmal pro Woche", "sechsmal am Tag", "siebenmal im Monat", "achtmal im Jahr", "neunmal pro Tag", "zehnmal täglich", "zweimal alle drei Wochen", "jeden Montag und Mittwoch", "montags, mittwochs und freitags", "jeden Morgen", "jeden frühen Morgen", "jeden Sommer", "jedes Ostern", "jeden Mai", "alljährlich", "zweijährlich", "alle hundert Jahre", "alle 2,5 Jahre", "einmal die Stunde", "zweimal am Tag", "pro Stunde", "je Woche", "im Jahr", "am Tag", "zweimal jährlich", "zweimal wöchentlich", "monatlich", "stündlich", "werktags von 8 bis 12 Uhr", "sonntags ab 10 Uhr",
    "Punkt zwölf", "Punkt drei Uhr", "neun Uhr zwölf", "zwanzig Uhr fünfzehn", "24 Uhr 30", "25.30 Uhr", "12.60 Uhr", "zehn nach halb zwei", "drei viertel zwölf", "Viertel zwei", "ein Uhr", "eins", "halb eins", "halb zwei Uhr nachts", "8 Uhr morgens und 8 Uhr abends", "18.30 Uhr/19 Uhr", "8-12 und 14-18 Uhr", "9.00 - 17.00 Uhr", "von 8.30 Uhr bis Mitternacht", "Mitternacht bis 3 Uhr", "zwischen Mitternacht und Morgen", "Mittag bis Abend", "Montagmorgen bis Dienstagabend", "Montag 8 Uhr bis Dienstag 10 Uhr", "4. April 8 Uhr bis 5. April 10 Uhr", "10 Uhr am 4. April", "4. April, gegen 10 Uhr", "4. April kurz nach 10 Uhr", "gestern kurz vor 10 Uhr", "gestern Nacht gegen drei", "heute Mittag um 12", "Montag, 4. April 2025, 10.30 Uhr MESZ", "Freitag (4. April, 20 Uhr)", "Freitag (20 Uhr)", "Freitag/Samstag", "Nacht auf Montag", "Nacht vom 4. auf den 5. April", "Nacht zu gestern", "frühmorgens am Montag", "Montag am späten Abend", "Montag in der Früh", "Freitagnacht", "Sonntagnachmittag", "Heiligabend", "Altjahrsabend",
    "90er bis 2000er Jahre", "80er bis 90er", "80er und 90er Jahre", "1920er und 1930er", "12. bis 14. Jahrhundert", "1. bis 3. Quartal", "KW 12 bis 14", "12. bis 14. Kalenderwoche", "12. bis 34. Februar", "30. bis 31. Februar", "4. April bis 31. Februar", "Ostern bis Pfingsten 2025", "Weihnachten 2024 bis Neujahr 2025", "Mai 2024 - Juni 2025", "seit Mai 2024", "seit den 90ern", "seit dem 19. Jahrhundert", "bis in die 90er Jahre", "bis ins 19. Jahrhundert", "bis in den Oktober", "bis in den Abend", "ab den 2000ern", "nach der Jahrtausendwende", "vor der Jahrhundertwende", "im Laufe der Woche", "im Laufe des Jahres", "während des Sommers", "im Jahr 44 vor Christus", "100 n. Chr.", "1. Jahrhundert v. Chr.", "2. Jahrtausend v. Chr.", "Anfang April nächsten Jahres", "4. April nächsten Jahres", "4. April des vergangenen Jahres", "am 4. des Monats", "am 15. dieses Monats", "am 4. jeden Monats", "mehr als 2000 Jahre", "über 1000 Stunden", "unter zwei Stunden", "weniger als ein Jahr", "gut ein halbes Jahr", "fast ein Jahr", "ungefähr drei Wochen", "genau ein Jahr", "nahezu zwei Jahre", "bis zu zwei Wochen", "ein bis zwei Stunden", "drei, vier Tage", "zwei mal drei Stunden", "3 x 20 Minuten", "zwei Jahre, drei Monate und vier Tage", "2 Std. 30 Min. 10 Sek.", "1 h 5", "1:30 h", "zwölf Monate", "halbes Dutzend Tage", "fünf Jahre Haft", "ein Wochenende lang", "den ganzen Tag", "das ganze Jahr über", "die ganze Nacht", "zeit seines Lebens", "Jahrzehnte", "Jahrzehntelang", "stundenlang", "zwei Nächte", "drei Sommer", "eine Nacht", "einen Monat", "eines Tages", "in Kürze", "demnächst", "bald", "neulich", "seinerzeit", "heutzutage", "vor kurzem", "seit kurzem", "bis auf Weiteres", "ab jetzt", "von nun an", "von heute an", "heute Abend um acht", "morgen früh um 6", "übermorgen Nachmittag", "tags darauf", "am Tag darauf", "am Tag nach Ostern", "am Tag der Deutschen Einheit 2025", "am 1. Mai", "am Ersten", "am Fünfzehnten", "am zwanzigsten Mai", "3. Oktober-Feier", "Mai-Juni", "Mo-Fr 8-12", "Mo, Di, Do", "Di.", "Do", "So.", "Sa 10-14 Uhr",
    "12 Uhr mittags", "1 Uhr mittags", "3 Uhr nachmittags", "12 Uhr nachmittags", "9 Uhr nachts", "12 Uhr nachts", "3 Uhr nachts", "4 Uhr abends", "3 Uhr abends", "12 Uhr abends", "6 Uhr am frühen Morgen", "23 Uhr spätabends", "24.00 Uhr nachts", "10 Uhr vormittags", "frühmorgens", "mitternachts", "15 Uhr am Nachmittag", "2 Uhr in der Nacht",
    "15 Uhr dreißig", "neun Uhr zwanzig", "9 Uhr neun", "fünf nach halb vier", "fünf vor halb vier", "zehn vor eins", "zehn nach zwölf", "Viertel vor eins", "viertel eins", "drei viertel eins", "20 nach 8", "20 nach 8 Uhr", "15:30:59 Uhr", "15.30.20 Uhr", "15.30.20", "15:30.20", "18:10 - 22.32", "18:10-22:32", "18.10 bis 22", "10/12 Uhr", "10 Uhr/12 Uhr", "10 und 12 Uhr", "8 h", "15:30h", "Punkt 12 Uhr", "12 Uhr MEZ",
    "29. Februar 2023", "29.2.24", "29.2.23", "29.02.", "30. Februar", "31. April", "29. Februar 1900", "14./15.5.2025", "14./15.5.", "4.–6. April", "4. oder 5. April", "Dienstag, 4., und Mittwoch, 5. April", "4. sowie 6. Mai", "13 - 15 Juli", "4. bis zum 23. Mai", "5.5. bis 7.5.", "Mai bis Juli 2024", "Mai/Juni", "Ende Mai bis Anfang Juni", "Mai 2023 bis Juni 2024", "1. Mai-Feier",
    "Anfang dieses Mai", "Ende nächsten Sommers", "Ende vergangenen Juni", "Anfang nächsten Monats", "Mitte letzter Woche", "Ende '90", "Ende des Jahres 1990", "Ende der 1920er Jahre", "Rest des Jahres", "Rest 1990", "Ende des dritten Quartals", "Anfang des 19. Jahrhunderts", "Ende des Sommersemesters", "Sommersemester", "dieses Semester", "Ende der Sommerferien", "Ende des Tages",
    "selben Dienstag", "gleichen Abend", "Mai nächsten Jahres", "Montag nächster Woche", "Montag der vergangenen Woche", "Ende der kommenden Woche", "Dienstag dieser Woche", "Montag vergangener Woche", "Morgen danach", "Abend zuvor", "nächsten Morgen", "folgenden Abend", "kommenden Nacht", "vorletzten Jahr", "übernächsten Sommer", "nächsten Ostern", "nächsten Mai", "letzten Sommer", "nächster Zeit", "letzter Zeit",
    "15-jährig", "fünfzehnjährige Haft", "zweijährige Junge", "mehrjährige Haftstrafe", "einstündige Pause", "zweitägiger Besuch", "fünfminütige Rede", "0-jährige", "halbjährig", "dreiwöchig", "monatelang", "tagelange Suche", "zwei lange Jahre", "zwei volle Jahre", "ganze drei Jahre", "gut zwei Stunden", "knapp zwei Jahre", "mehr als zwei Jahre", "weniger als zwei Jahre", "mindestens drei Tage", "höchstens zwei Wochen", "bis zu drei Jahre",
    "drei bis vier Jahre", "zwei, drei Tage", "zwei oder drei Wochen", "ein halbes Jahr", "ein Vierteljahr", "ein Dreivierteljahr", "ein gutes Jahr", "viele Jahre", "einige Wochen", "mehrere Tage", "wenige Stunden", "ein Jahr und drei Monate", "zwei Stunden 30 Minuten", "2 h 30 min", "3:45 Stunden", "45 Sek.", "ein Jahrzehnt", "zwei Jahrhunderte", "hundert Tage", "zweieinhalb Jahre", "2 1/2 Jahre", "2½ Jahre", "ersten drei Jahre", "100 Tage im Amt", "drei Jahre lang", "drei Jahre alte",
    "früher", "später", "im Moment", "zur Stunde", "zurzeit", "in Zukunft", "in früheren Jahren", "in den kommenden Tagen", "in den letzten drei Wochen", "im vergangenen Jahr", "im Jahr darauf", "zwei Tage danach", "drei Jahre vor Ostern", "zwei Wochen vor dem 4. April", "eine Woche nach dem 1. Advent", "zwei Tage vor Silvester", "in einem halben Jahr", "vor einem Vierteljahr", "vor zwei bis drei Jahren", "vor wenigen Stunden", "vor Jahren", "vor gut einem Jahr", "heute in acht Tagen", "vor über 20 Jahren",
    "kurz vor Mitternacht", "kurz ab 15 Uhr", "kurz vor 15 Uhr", "kurz nach Ostern", "vor Ende Mai", "nach dem 4. April", "bis einschließlich Freitag", "spätestens bis Mai", "frühestens ab Juni", "ab dem 4. April", "ab Herbst 2025", "seit Jahren", "seit Langem", "seit Montagabend", "von 1990 an", "von Montag an", "bis heute", "bis 31. Dezember", "gegen Mittag", "gegen Ende Mai", "um Ostern", "ca. 15 Uhr", "Anfang bis Mitte Mai",
    "zweimal die Woche", "alle drei Tage", "jeder zweite Montag", "jeden 15.", "jedes Jahr im Mai", "jedes zweite Wochenende", "jede Nacht", "jedem ersten Sonntag im Monat", "montags bis freitags", "montags und mittwochs", "dienstags um 10 Uhr", "freitagabends", "sonn- und feiertags", "2-mal täglich", "zwölfmal im Jahr", "halbjährlich", "vierteljährlich", "alle Jahre", "alle paar Wochen", "Jahr für Jahr", "Tag für Tag", "täglich um 8 Uhr", "pro Jahr", "in der Stunde",
];

/// What stands in front.
#[rustfmt::skip]
const BEFORE: &[&str] = &[
    "", "Am ", "am ", "im ", "in ", "um ", "gegen ", "seit ", "ab ", "bis ", "vom ", "von ", "zum ", "zur ", "beim ", "mit ", "auf ", "der ", "die ", "den ", "dem ", "des ", "in der ", "an den ", "und ", "oder ", "jeden ", "schon ", "erst ", "noch ", "nicht ", "so ",
    "Ende ", "Mitte ", "rund ", "etwa ", "genau ", "vor ", "nach ", "Jahr ", "Nr. ", "Kapitel ", "Version ", "Herr ", "Minister ", "Anna ", "Dr. ", "laut ", "sagte ", "Sieg ", "Psalm ", "Alter von ", "Kinder ab ", "unter ",
    "(", "-", "Nord-", "1990/", "12,", "3.", "§ ", "€ ", "/", "Punkt ", "Platz ", "2:1, ", "am Montag, ", "am 3. und ", "„", "Der 4. ", "zwei ", "kurz ", "frühestens ", "Bis zu ", "diese ", "späten ", "Stand ", "3 auf ", "Von 1900 auf ", "Von 1900 ", "Jahr für Jahr ", "mehr als ", "seit Ende ", "'",
];

/// What stands behind.
#[rustfmt::skip]
const BEHIND: &[&str] = &[
    "", ".", ",", ":", ")", "%", " %", " €", "€", " Euro", " Menschen", " Uhr", " Jahre", " Jahren", " Jahre alt", " alt", " junge Frau", " auf", " auf 1800", "-jährig", "-Team", "/25", "/1995", ":30", ".5", ",5", ", 5", "er", "s", "‑X", " und", " und 5. Platz", " oder 6", " bis", " gegen", " Minuten", " Sieg",
    " Bebel", " sagte", " kam er", " Spieltag", " mal", " Mal", " abends", " früh", " lang", " zuvor", " später", " nach Ostern", " im Mai", " 2024", " des Jahres", " dieses Jahres", " nächster Woche", " (14:12)", " in Kiel", " um 20 Uhr", ", 20 Uhr", " km", " v. Chr.", " Kommissar", "“", "!", " - 6. Mai", ",-", ",– Euro", ".000 Euro", "_x", "'er", "/", "-", " – 1995", " Jahr", "-mal", " bis 2000",
];

/// Sentences that tell of which time they are.
#[rustfmt::skip]
const TENSES: &[&str] = &[
    "{} kommt sie.", "{} kam sie.", "{} wird sie kommen.", "{} ist sie gekommen.", "{} soll sie kommen.", "Sie war {} da.", "Sie will {} kommen.", "Sie hatte {} gesagt, sie komme.", "Im Jahr 1989 kam sie, {} ging sie.", "Am 3. Mai 1990 tagte der Rat. {} ging er.", "Der Rat wird {} gewählt.",
];

/// Every form, `_`, with everything in front and behind, grouped by what is found; the largest group is counted.
pub fn all() -> String {
    let mut all = String::new();
    let forms = FORMS.iter().map(|form| (form, 1)).chain(MORE.iter().map(|form| (form, 6)));
    for (form, nth) in forms {
        let _ = writeln!(all, "> {form}");
        let mut groups: Vec<(String, Vec<String>)> = Vec::new();
        let mut put = |said: String, name: String| match groups.iter_mut().find(|(s, _)| *s == said)
        {
            Some((_, names)) => names.push(name),
            None => groups.push((said, vec![name])),
        };
        let mut both = |inside: &str, outside: &str, name: String| {
            let said = |text: &str| {
                let said = dates_of(text).replace(form, "_");
                if said == name { "all of it".to_owned() } else { said }
            };
            let (inside, outside) = (said(inside), said(outside));
            if inside != outside {
                put(outside, format!("^{name}"));
            }
            put(inside, name);
        };
        for before in BEFORE.iter().step_by(nth) {
            let text = format!("{before}{form}");
            both(&format!("Sie war {text} da."), &text, format!("{before}_"));
        }
        for behind in BEHIND.iter().step_by(nth) {
            let text = format!("{form}{behind}");
            both(&format!("Es war am {text}"), &format!("{text} da"), format!("_{behind}"));
        }
        let most = groups.iter().map(|(_, names)| names.len()).max();
        for (said, names) in &groups {
            let rest = Some(names.len()) == most;
            let names = if rest { names.len().to_string() } else { names.join("|") };
            let _ = writeln!(all, "{said} : {names}");
        }
        let day = NaiveDate::from_ymd_opt(2025, 4, 3).expect("a day");
        let mut groups: Vec<(String, Vec<String>)> = Vec::new();
        for (at, tense) in TENSES.iter().enumerate() {
            let text = tense.replace("{}", form);
            let meant = resolved(&text, day, &Rules::new()).last().and_then(|(_, meant)| meant);
            let said = super::write::shown(meant);
            match groups.iter_mut().find(|(s, _)| *s == said) {
                Some((_, names)) => names.push(at.to_string()),
                None => groups.push((said, vec![at.to_string()])),
            }
        }
        for (said, names) in &groups {
            let _ = writeln!(all, "= {said} : {}", names.join(" "));
        }
    }
    all
}
