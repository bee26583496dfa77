//! Does one piece of work a number of times, for `benches/instructions` to count under valgrind.
//!
//! ```text
//! count WORK TEXT BYTES ROUNDS       TEXT: a name of `common::texts`, or `hostile:KIND`
//! ```

mod common;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).filter(|a| a != "--bench").collect();
    let [what, name, bytes, rounds] = args.as_slice() else {
        // `cargo bench` without arguments: nothing to count.
        return;
    };
    let bytes: usize = bytes.parse().expect("a number of bytes");
    let rounds: usize = rounds.parse().expect("a number of rounds");
    let text = match name.strip_prefix("hostile:") {
        Some(kind) => common::hostile(kind, bytes),
        None if name == "04.04.2025" => "04.04.2025 03:51 Uhr".to_owned(),
        None => {
            let text = common::texts().into_iter().find(|(n, _)| n == name).expect("such a text").1;
            common::repeated(&text, bytes)
        }
    };
    println!("{} bytes", text.len());
    let found: usize = (0..rounds).map(|_| std::hint::black_box(common::work(what, &text))).sum();
    println!("{found} found");
}
