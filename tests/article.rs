//! The example `article`: five whole pages with their records as snapshots, and its errors.
//!
//! `UPDATE_EXPECT=1 cargo test --test article` writes new snapshots.

#![allow(unreachable_pub, reason = "the modules are shared with the example")]
#![allow(dead_code, reason = "the example prints more than the snapshots ask for")]

#[path = "../examples/article/options.rs"]
mod options;
#[path = "../examples/article/print.rs"]
mod print;
#[path = "../examples/article/record.rs"]
mod record;

use expect_test::{ExpectFile, expect_file};
use options::Input;
use std::{
    fs,
    io::Write,
    path::PathBuf,
    process::{Command, Output, Stdio},
};

/// Compares the record of a page, printed and as JSON.
#[track_caller]
fn page(name: &str, reference: Option<&str>, printed: &ExpectFile, json: &ExpectFile) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/pages").join(name);
    let text = fs::read_to_string(path).expect("a fixture");
    let reference = reference.and_then(options::reference);
    let record = record::compose(&text, reference);
    printed.assert_eq(&print::page(&Input::File(name.into()), &record));
    let mut written = serde_json::to_string_pretty(&record).expect("a record is JSON");
    written.push('\n');
    json.assert_eq(&written);
}

#[test]
fn a_broadcasters_page() {
    page(
        "broadcaster.txt",
        None,
        &expect_file!["pages/broadcaster.record.txt"],
        &expect_file!["pages/broadcaster.json"],
    );
}

#[test]
fn a_magazines_page() {
    page(
        "magazine.txt",
        None,
        &expect_file!["pages/magazine.record.txt"],
        &expect_file!["pages/magazine.json"],
    );
}

#[test]
fn an_aggregators_page() {
    page(
        "aggregator.txt",
        Some("2023-11-14T12:00"),
        &expect_file!["pages/aggregator.record.txt"],
        &expect_file!["pages/aggregator.json"],
    );
}

#[test]
fn a_regional_papers_page() {
    page(
        "regional.txt",
        None,
        &expect_file!["pages/regional.record.txt"],
        &expect_file!["pages/regional.json"],
    );
}

#[test]
fn a_county_papers_page() {
    page(
        "county.txt",
        None,
        &expect_file!["pages/county.record.txt"],
        &expect_file!["pages/county.json"],
    );
}

/// A row of sections, a question in the text, and the time of an update in it.
#[test]
fn a_village_magazines_page() {
    page(
        "village.txt",
        None,
        &expect_file!["pages/village.record.txt"],
        &expect_file!["pages/village.json"],
    );
}

/// The example on a command line, from a folder of its own.
struct Run {
    folder: PathBuf,
}

impl Run {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("depesche-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder for temporary files");
        Self { folder }
    }

    fn file(&self, name: &str, bytes: &[u8]) -> &Self {
        fs::write(self.folder.join(name), bytes).expect("a temporary file");
        self
    }

    /// Runs the example as cargo builds it for these tests.
    fn run(&self, args: &[&str], input: &str) -> Output {
        let features: &[&str] =
            if cfg!(feature = "serde") { &["--features", "serde"] } else { &[] };
        let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
        let mut child = Command::new(env!("CARGO"))
            .args(["run", "--quiet", "--example", "article", "--manifest-path", manifest])
            .args(features)
            .arg("--")
            .args(args)
            .current_dir(&self.folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("cargo");
        let mut stdin = child.stdin.take().expect("a pipe");
        // The example may not ask for its input.
        let _ = stdin.write_all(input.as_bytes());
        drop(stdin);
        child.wait_with_output().expect("an end")
    }

    /// What the example says on standard error, without what cargo and the compiler say.
    fn complaints(output: &Output) -> Vec<String> {
        let all = String::from_utf8_lossy(&output.stderr).into_owned();
        all.lines().filter(|line| line.starts_with("article: ")).map(str::to_owned).collect()
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

#[test]
fn one_bad_file_does_not_keep_the_others() {
    let run = Run::new("files");
    run.file("leer.txt", b" \n\n")
        .file("latin1.txt", b"Stra\xdfe")
        .file("gut.txt", GOOD.as_bytes());
    let output = run.run(&["fehlt.txt", "leer.txt", "latin1.txt", "gut.txt", "--json"], "");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        Run::complaints(&output),
        [
            "article: fehlt.txt: cannot be read: No such file or directory (os error 2)",
            "article: leer.txt: the file is empty",
            "article: latin1.txt: is not UTF-8 (byte 4); convert it first, e.g. with iconv",
        ]
    );
    let out = String::from_utf8_lossy(&output.stdout);
    assert_eq!(out.lines().count(), 1);
    assert!(out.starts_with(r#"{"file":"gut.txt""#), "{out}");
}

#[test]
fn wrong_options_are_named() {
    let run = Run::new("options");
    run.file("gut.txt", GOOD.as_bytes());
    let output = run.run(&["--jsn", "--reference", "gestern", "gut.txt"], "");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        Run::complaints(&output),
        [
            "article: no such option: --jsn (there are --json and --reference DATE)",
            "article: --reference: `gestern` is no date; write it as 2025-04-04",
        ]
    );
    assert!(String::from_utf8_lossy(&output.stdout).contains("Deichtor wird gesperrt"));
    let output = run.run(&["--reference", "--json"], "");
    assert_eq!(Run::complaints(&output), ["article: --reference needs a date, e.g. 2025-04-04"]);
}

#[test]
fn help_names_every_option_and_reads_nothing() {
    let output = Run::new("help").run(&["--help"], "");
    let out = String::from_utf8_lossy(&output.stdout);
    assert_eq!((output.status.code(), Run::complaints(&output).len()), (Some(0), 0));
    assert!(["--json", "--reference DATE"].iter().all(|option| out.contains(option)), "{out}");
    assert!(!out.contains("Quotes"), "{out}");
}

#[test]
fn a_copy_may_begin_with_its_headline() {
    let text = "Husum: Fischer schlagen Alarm\nVon Wiebke Thams\n23.11.2026, 6:15 Uhr\n\
        Die Netze bleiben leer, sagte der Vorsitzende des Vereins am Sonntag in der Stadt.\n";
    let output = Run::new("headline").run(&["-"], text);
    let out = String::from_utf8_lossy(&output.stdout);
    assert_eq!(out.lines().nth(1), Some("Husum: Fischer schlagen Alarm"), "{out}");
    assert!(out.contains("Text: 1 paragraph, 14 words"), "{out}");
}

#[test]
fn a_row_of_names_over_the_time_wrote_the_text() {
    let page = |names: &str| {
        format!(
            "Das neue Heizungsgesetz und seine Folgen für Mieter\n{names}\n12. März 2026, 9:47 Uhr\n\
            Die Nebenkosten steigen in vielen Städten noch einmal. Das zeigt eine Auswertung des \
            Mieterbundes, die der Redaktion vorliegt und am Mittwoch vorgestellt wird.\n"
        )
    };
    let authors = |names: &str| {
        let output = Run::new("names").run(&["-"], &page(names));
        let out = String::from_utf8_lossy(&output.stdout).into_owned();
        out.lines().find_map(|line| Some(line.split_once("Authors")?.1.trim().to_owned()))
    };
    let three = "Hanna Krause, Jonas Brandt-Seifert und Marc Oldenburg-Klein";
    let listed = "Hanna Krause, Jonas Brandt-Seifert, Marc Oldenburg-Klein";
    assert_eq!(authors(three).as_deref(), Some(listed));
    assert_eq!(authors("Was Hanna Krause, Jonas Brandt-Seifert und andere nun zahlen"), None);
}

#[test]
fn a_credit_at_the_foot_takes_no_paragraph_and_an_office_no_court() {
    let text = "Werft meldet Insolvenz an\n\nStand: 12.11.2026, 16:05 Uhr\n\n\
        Die Werft hat am Montag beim Amtsgericht Stralsund Insolvenz beantragt. Das bestätigte eine \
        Sprecherin des Gerichts dem Sender.\n\n\
        Im Frühjahr lieferte sie noch ein Schiff ab, und damals standen 500 Menschen in Lohn.\n\n\
        Foto: Arne Lühr/NDR\n";
    let output = Run::new("foot").run(&["-"], text);
    let out = String::from_utf8_lossy(&output.stdout);
    assert!(out.contains("Text: 2 paragraphs") && out.contains("Arne Lühr, NDR"), "{out}");
    assert!(out.contains("eine Sprecherin des Gerichts (bestätigte)"), "{out}");
}

#[test]
fn a_link_between_paragraphs_ends_no_article() {
    let prose = |what: &str| {
        format!(
            "{what} soll nach dem Willen des Rates bis zum Frühjahr höher werden, und das Land will die Kosten \
             dafür zur Hälfte tragen, wie die Verwaltung in der Sitzung am Abend mitgeteilt hat.\n\n"
        )
    };
    let last = "Die Anrainer sind noch skeptisch, ob das alles wirklich so schnell gehen kann.";
    let text = format!(
        "Damm wird höher\n\nStand: 12.11.2026, 16:05 Uhr\n\n{}{}{}Lesen Sie auch: So schützt sich das Nachbardorf\n\n{last}\n",
        prose("Der Damm am alten Hafen"),
        prose("Der Deich hinter der Mühle"),
        prose("Das Wehr am oberen Kanal"),
    );
    let output = Run::new("link").run(&["-"], &text);
    let out = String::from_utf8_lossy(&output.stdout);
    assert!(out.contains("Text: 4 paragraphs"), "{out}");
}

#[test]
fn standard_input_and_text_that_was_not_decoded() {
    let run = Run::new("stdin");
    let output = run.run(&["-", "--json"], &GOOD.replace('ü', "&uuml;"));
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(
        Run::complaints(&output),
        ["article: standard input: holds HTML entities such as &uuml;; decode them first"]
    );
    let output = run.run(&["-", "--json"], &GOOD.replace('ü', "Ã¼"));
    assert_eq!(
        Run::complaints(&output),
        ["article: standard input: looks wrongly decoded (`Ã¼`); read the original as UTF-8"]
    );
}

const GOOD: &str = "\
Deichtor wird gesperrt

Stand: 4. April 2025, 9:30 Uhr

Das Deichtor bleibt ab Montag für zwei Wochen gesperrt, weil die Flügel erneuert werden müssen.

„Wir müssen das vor dem Sommer schaffen“, sagte Deichgraf Enno Harms am Freitag in Wittmund.
";

#[test]
fn a_name_between_headline_and_text_signs_without_a_cue() {
    let text = "Der Wald am Kanal bekommt neue Wege und Bänke\n";
    let paragraph = "Im Herbst sollen die Arbeiten beginnen, teilte das Forstamt mit. Bis zum Frühling sind die Wege fertig, \
                     wenn das Wetter mitspielt und der Boden trägt.";
    let author = |page: String| record::compose(&page, None).authors.first().cloned();
    for name in ["Anna Muster", "ANNA MUSTER", "Dr. Anna-Lisa Muster", "A. Muster"] {
        assert_eq!(author(format!("{text}\n{name}\n\n{paragraph}\n")).as_deref(), Some(name));
    }
    for other in ["Neue Bänke", "Der Weg"] {
        assert_eq!(author(format!("{text}\n{other}\n\n{paragraph}\n")), None);
    }
}

#[test]
fn a_page_of_short_sentences_has_a_text() {
    let note = "Startseite\nLokales\n\nRadfahrer leicht verletzt\n\nKiel. Ein Radfahrer ist am Montag an der Werft gestürzt.\n\n\
                Er kam ins Krankenhaus, wie die Polizei mitteilte.\n\nImpressum\n";
    assert_eq!(record::compose(note, None).paragraphs.len(), 2);
    let interview = "Garten\n\n«Moos darf bleiben»\n\nInterview: Anna Muster\n\nFrau Probe, wann mähen Sie?\n\n\
                     Im Mai und im Herbst, öfter nicht.\n\nStört Sie das Moos nicht?\n\n\
                     Es war vor mir da. Mein Vater hat es noch gehackt.\n\n2 Kommentare\n\nVon Jan am 3.9.2024\n\nBei uns undenkbar, dieser Garten.\n";
    let record = record::compose(interview, None);
    assert_eq!(record.headline.map(|headline| headline.text), Some("«Moos darf bleiben»"));
    assert_eq!(
        (record.paragraphs.len(), record.authors.as_slice()),
        (4, ["Anna Muster".to_owned()].as_slice())
    );
}

#[test]
fn a_subheading_in_marks_is_of_who_says_it_below() {
    let page = "Neue Mauer, alter Streit am Ufer von Wehlen\n\nDie Mauer soll 400 Meter lang werden, sagte Bürgermeister Jan Ott am Dienstag im Rathaus.\n\n\
                „Das ist keine Mauer“\n\nAm Ufer stößt der Plan auf Widerstand. „Das ist keine Mauer, das ist ein Brett“, schimpft Gisela Rehn. \
                Sie habe der Behörde schon im Sommer geschrieben, aber keine Antwort bekommen.\n";
    let record = record::compose(page, None);
    let speakers: Vec<_> = record.quotes.iter().map(|said| said.speaker.as_deref()).collect();
    assert_eq!(
        speakers,
        [Some("Jan Ott"), Some("Gisela Rehn"), Some("Gisela Rehn"), Some("Gisela Rehn")]
    );
}
