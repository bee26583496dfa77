//! Does one piece of work a number of times, for `benches/instructions` to count under valgrind.
//!
//! ```text
//! count WORK TEXT BYTES ROUNDS       TEXT: a name of `common::texts`, or `hostile:KIND`, or
//!                                    `cut:NAME`, `line:NAME`: so many bytes of one, also as a single line
//! count kinds                        the kinds of hostile text
//! ```

mod common;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).filter(|a| a != "--bench").collect();
    if args.iter().eq(["kinds"]) {
        common::HOSTILE.iter().for_each(|(kind, _)| println!("{kind}"));
    }
    let [what, name, bytes, rounds] = args.as_slice() else {
        // `cargo bench` without arguments: nothing to count.
        return;
    };
    let bytes: usize = bytes.parse().expect("a number of bytes");
    let rounds: usize = rounds.parse().expect("a number of rounds");
    let text = match name.split_once(':') {
        Some(("hostile", kind)) => common::hostile(kind, bytes),
        Some(("cut", name)) => common::cut(named(name, bytes), bytes),
        Some(("line", name)) => common::cut(named(name, bytes).replace('\n', " "), bytes),
        _ if name == "04.04.2025" => "04.04.2025 03:51 Uhr".to_owned(),
        _ => named(name, bytes),
    };
    println!("{} bytes", text.len());
    let mut found = 0;
    for round in 0..rounds {
        let start = std::time::Instant::now();
        found += std::hint::black_box(common::work(what, &text));
        if round == 0 {
            println!("{:.1} ms the first call", start.elapsed().as_secs_f64() * 1e3);
        }
    }
    println!("{found} found");
}

/// A text of the benches, repeated to so many bytes at least.
fn named(name: &str, bytes: usize) -> String {
    let text = common::texts().into_iter().find(|(n, _)| *n == name).expect("such a text").1;
    common::repeated(&text, bytes)
}
