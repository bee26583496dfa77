//! Texts that nobody writes: no panic, bounded stack, linear work.
//!
//! A plain `cargo test` runs a small version of each; the full one is
//! `cargo test --release --test stress -- --ignored`.

#[path = "invariants/ways.rs"]
mod ways;

use std::{
    hint::black_box,
    thread,
    time::{Duration, Instant},
};
use ways::WAYS;

/// Strings that break programs: odd scripts, odd blanks, odd numbers, things that look like code.
#[rustfmt::skip]
const NAUGHTY: &[&str] = &[
    "", " ", "\t", "\n", "\r", "\0", "\u{feff}", "\u{fffd}", "\u{ffff}", "\u{10ffff}", "\u{e000}", "\u{202e}", "\u{200f}", "\u{85}", "\u{c}",
    "undefined", "null", "None", "NaN", "nil", "true", "Infinity", "-1", "0", "00", "-0", "1e309", "0x7f", "1_000", "١٢٣", "１２", "²³", "Ⅳ. April", "½ Jahr",
    "99999999999999999999999999", "0.0.0", "0.0.0000", "00.00.0000", "99.99.9999", "32.13.2025", "29.2.2023", "29.2.1900", "30. Februar",
    "-4. April 2025", "+4. April 2025", "4.. April", "4. . April", "..4. April", "4.4.4.4.4", "1.1.1.1", "10.0.0.1", "4. April 99999999999", "4. April -5",
    "24:00", "24:01 Uhr", "23:59:60", "00:00:00", "99:99", "1:1", ":", "::", "12:", ":12", "12:34:56:78", "12.34.56.78 Uhr", "25 Uhr", "24.30 Uhr",
    "vor 99999999999999999999 Jahren", "vor 4294967296 Tagen", "in 2147483648 Wochen", "vor 0 Tagen", "vor -3 Tagen", "seit seit seit", "bis bis", "von bis von bis",
    "vor", "vor vor vor", "vor einer Stunde vor", "am am am", "4. 4. 4. 4.", "April April April", "Mai-Mai-Mai", "Mo.Di.Mi.Do.", "000000000. Jahrhundert",
    "4294967295 v. Chr.", "0 v. Chr.", "1 v. Chr.", "2147483648 v. Chr.", "0er", "9999er", "12345er Jahre", "KW 0", "KW 54", "KW 999", "Q0", "Q5", "5. Quartal",
    "„", "“", "”", "„“", "“„", "„„", "““", "\"", "\"\"", "\"\"\"", "»", "«", "»«", "«»", "»»««", "'", "''", "'''", "''''", ",,", ",,''", ",,,", "<<", ">>", "<<>>", ">><<",
    "„\u{301}“", "„ “", "„\u{a0}“", "„\u{200b}“", "„a", "a“", "„a\nb“", "„(“)", "(„)“", "‚‘’“”„", "5'10\"", "'90er", "’s war", "Rock ’n’ Roll",
    ", sagte", ", sagte ", "sagte:", "Laut", "Laut ", "Laut laut laut", ", so", "zufolge", ", dass", "teilte mit", "teilte teilte mit mit", "heißt es",
    "Von", "Von ", "Von Von", "Von von Von", "Von und", "Von /", "Von A", "VON ANNA MUSTER", "von anna muster", "Von Anna Muster und", "Von Anna und und Jan",
    "Quelle:", "Quelle: ", "Quelle: /", "Quelle: ,,,", "Quelle: //////", "Quelle:Quelle:", "(Foto:", "(Foto:)", "Foto: )", "(dpa", "dpa)", "()", "((()))", ")(", "( ( (",
    "/dpa/", "dpa/dpa/dpa/", "//", "/", "|", "| | |", "©", "© ©", "© 99999", "(c)", "© 2020-", "© -2020", "BERLIN", "BERLIN –", "BERLIN (", "BERLIN (dpa", "BERLIN (dpa)", "– – –",
    "Stand:", "Stand: Stand:", "Stand: 31.02.2025", "Stand: 04.04.2025 25:70 Uhr", "Veröffentlicht", "aktualisiert aktualisiert", "vor 5", "vor Stunden", "Update:",
    "ẞ", "ß", "SS", "ſ", "K. April", "İ", "ı", "ǅ", "ﬁ", "ﬀ", "Å", "Ω", "a\u{308}", "\u{308}", "\u{308}\u{308}", "ä\u{308}", "Ma\u{308}\u{308}rz", "M\u{ad}\u{ad}\u{ad}ärz",
    "\u{ad}", "\u{ad}4\u{ad}.\u{ad} \u{ad}April\u{ad}", "4\u{200b}.\u{200b}4\u{200b}.\u{200b}2025", "4.\u{2028}April", "4.\r\nApril", "4.\nApril 2025", "1\u{20e3}",
    "🦉", "👩‍👩‍👧‍👦", "🇩🇪", "Z̴̡̛a̷l̶g̵o̸", "田中さん", "مرحبا", "שלום", "Ελλάδα", "สวัสดี", "𝟜. 𝔸𝕡𝕣𝕚𝕝", "4。April", "４．４．２０２５", "4․4․2025",
    "<script>alert(4.4.2025)</script>", "'; DROP TABLE dates; --", "%s%n%d", "${jndi:x}", "../../etc/passwd", "&quot;Nein&quot;", "&#8222;", "\\u00e4", "MÃ¤rz", "\\", "\\n",
];

/// What is repeated without end: cues that lead nowhere, marks that nobody closes.
#[rustfmt::skip]
const HOSTILE: &[&str] = &[
    "a", " ", "1", "0", ".", ",", ":", "-", "–", "/", "(", ")", "|", "©", "12", "1.", "1 ", "4. ", "4., ", "4.4.", "4./", "12:", "10-", "1990 ", "1990/", "2014–", "99.",
    "April ", "Mai", "Mo., ", "Montag, ", "Montag ", "vor ", "vor vor ", "vor drei ", "drei ", "dreißig", "ein", "und ", "bis ", "von ", "von 4. ", "zwischen ", "seit ", "ab ", "im ",
    "Ende ", "Anfang der ", "nächsten ", "vergangenen ", "jeden ", "Jahre ", "Jahren und ", "zwei Tage und ", "heute ", "heute, ", "halb ", "Uhr ", "15.30 Uhr ", "15.30 Uhr, ", "v. Chr. ",
    "Stand: ", "Stand ", "Veröffentlicht am ", "aktualisiert ", "Update ", "vor 5 Stunden ", "4.4.2025 ", "04.04.2025, 03:51 Uhr | ",
    "Von ", "Von Anna ", "Anna ", "Anna Muster, ", "Muster und ", "dpa/", "dpa ", "(dpa", "(dpa) ", "dpa, ", "Quelle: ", "Quelle: dpa, ", "Foto: ", "(Foto: ", "BERLIN ", "Berlin/", "BERLIN (dpa", "© ", "ntv.de, ",
    "„", "“", "”", "\"", "\" ", " \"", "a\"", "\"a", "'", "' ", " '", "a'", "’", "»", "«", " »", "» ", "« ", ",,", "''", "<<", ">>", "‚", "‘", "›", "‹", "„‚", "»›", "„“", "„a“", "“„", "»«", "„ “ ", "\"'", "„a ", "„A. ",
    "„a“, sagte ", ", sagte ", "sagte ", "sagte er ", "sagte: ", "laut ", "Laut Polizei ", ", so ", "zufolge ", "Er ", "er sei ", "Er erklärte, ", ", dass ", ", er werde ", "teilte ", "teilte mit ", "hieß es ",
    "Das sei so. ", "Anna Muster sagte, ", "nach Angaben von ", "\n", " \n", "\r\n", "a\n", "4.\n", "„\n", "\u{2028}", "\u{a0}", "\u{ad}", "a\u{ad}", "a\u{308}", "\u{308}", "\u{feff}", "ẞ", "🦉", "Mä\u{ad}rz ", "\u{2028}„",
];

fn survive(text: &str) {
    for (_, finds) in WAYS {
        black_box(finds(text));
    }
}

/// On a stack that holds no recursion over the text.
fn on_small_stack(work: impl FnOnce() + Send + 'static) {
    let kib = if cfg!(debug_assertions) { 512 } else { 128 };
    let thread = thread::Builder::new().stack_size(kib << 10).spawn(work).expect("a thread");
    thread.join().expect("no panic");
}

fn naughty() {
    for a in NAUGHTY {
        survive(a);
        for frame in ["Am {} tagt der Rat.", "({})", "„{}“, sagte er.", "Stand: {}", "Quelle: {}"]
        {
            survive(&frame.replace("{}", a));
        }
    }
    for pair in NAUGHTY.windows(2) {
        survive(&pair.concat());
        survive(&pair.join(" "));
    }
    survive(&NAUGHTY.concat());
    survive(&NAUGHTY.join("\n"));
}

/// Every `nth` scalar value alone, and all of them between the parts of every kind of value.
fn scalars(nth: usize) {
    let scalars: Vec<char> = ('\0'..=char::MAX).step_by(nth).collect();
    let mut letter = [0; 4];
    for c in &scalars {
        for (_, finds) in WAYS {
            black_box(finds(c.encode_utf8(&mut letter)));
        }
    }
    for chunk in scalars.chunks(2048) {
        let mut text = String::new();
        for c in chunk {
            text.push_str(
                "Am 4.{}April{}2025{}um 15{}Uhr {}„{}Nein{}“{}sagte er. {}\n"
                    .replace("{}", c.encode_utf8(&mut letter))
                    .as_str(),
            );
            text.push_str(
                "Quelle:{}dpa{}/{}AFP\nStand{}:{}04{}.04.2025{}03:51{}\n"
                    .replace("{}", c.encode_utf8(&mut letter))
                    .as_str(),
            );
        }
        survive(&text);
    }
}

/// Random bytes made valid by replacement, and random words.
fn noise(bytes: usize) {
    const CHUNK: usize = 1 << 16;
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = move || {
        // xorshift64*: a sequence of its own making, the same on every machine.
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        state.wrapping_mul(0x2545_f491_4f6c_dd1d)
    };
    let pieces = [NAUGHTY, HOSTILE].concat();
    let mut done = 0;
    while done < bytes {
        let blind: Vec<u8> = (0..CHUNK / 8).flat_map(|_| next().to_le_bytes()).collect();
        survive(&String::from_utf8_lossy(&blind));
        let mut words = String::new();
        while words.len() < CHUNK {
            let at = usize::try_from(next() >> 33).expect("31 bits") % pieces.len();
            words.push_str(pieces.get(at).expect("a piece"));
        }
        survive(&words);
        done += CHUNK + words.len();
    }
}

fn nested(depth: usize) {
    for (open, close) in
        [("„", "“"), ("»", "«"), ("\"", "\""), ("‚", "‘"), (",,", "''"), ("(", ")"), ("„‚", "‘“")]
    {
        survive(&open.repeat(depth));
        survive(&format!("{}Nein{}", open.repeat(depth), close.repeat(depth)));
        survive(&format!("{open} ").repeat(depth));
    }
}

/// Eight times the text takes at most five times as long as the text eight times: what is quadratic takes eight
/// times as long. Both take alike where the work is linear, so that a busy machine parts them no more than the other;
/// the exact count of the work is `benches/instructions --hostile`.
fn linear(small: usize) {
    let mut slow = Vec::new();
    for piece in HOSTILE {
        let one = piece.repeat(small / piece.len());
        let eight = one.repeat(8);
        for (name, finds) in WAYS {
            // What looks slow may have had to wait: the best of some more runs of each, in turn.
            let mut least = time(*finds, &one, 8);
            let mut most = time(*finds, &eight, 1);
            let mut runs = 0;
            while too_slow(least, most) && runs < 12 {
                least = least.min(time(*finds, &one, 8));
                most = most.min(time(*finds, &eight, 1));
                runs += 1;
            }
            if too_slow(least, most) {
                slow.push(format!("{name} on {piece:?}: {least:?}, then {most:?}"));
            }
        }
    }
    assert!(slow.is_empty(), "not linear:\n{}", slow.join("\n"));
}

fn too_slow(eight_times: Duration, eightfold: Duration) -> bool {
    eightfold > eight_times * 5 && eightfold > Duration::from_millis(5)
}

fn time(finds: fn(&str) -> usize, text: &str, runs: usize) -> Duration {
    let start = Instant::now();
    for _ in 0..runs {
        black_box(finds(black_box(text)));
    }
    start.elapsed()
}

#[test]
fn naughty_strings() {
    on_small_stack(naughty);
}

#[test]
fn some_scalars() {
    on_small_stack(|| scalars(1009));
}

#[test]
#[ignore = "long: run in release"]
fn every_scalar() {
    on_small_stack(|| scalars(1));
}

#[test]
fn some_noise() {
    on_small_stack(|| noise(1 << 18));
}

#[test]
#[ignore = "long: run in release"]
fn a_hundred_megabytes_of_noise() {
    on_small_stack(|| noise(100_000_000));
}

#[test]
fn nested_openers() {
    on_small_stack(|| nested(5_000));
}

#[test]
#[ignore = "long: run in release"]
fn a_million_nested_openers() {
    on_small_stack(|| nested(1_000_000));
}

#[test]
fn hostile_repeats() {
    // How the time grows is measured in release: sentences are cut after some hundred words, and
    // only behind that does it grow with the text alone.
    on_small_stack(|| HOSTILE.iter().for_each(|piece| survive(&piece.repeat(1024 / piece.len()))));
}

#[test]
#[ignore = "long: run in release"]
fn long_hostile_repeats() {
    on_small_stack(|| linear(1 << 15));
}

#[test]
#[ignore = "long: run in release"]
fn ten_megabytes_on_one_line() {
    let text = "Am 4. April 2025 sagte Anna Muster in Kiel: „Nein, nicht vor Montag.“ (dpa) ";
    let text = text.repeat(10_000_000 / text.len());
    on_small_stack(move || survive(&text));
}
