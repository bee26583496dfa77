//! The README shows a program, and what it prints.

use std::cell::RefCell;

thread_local! {
    static PRINTED: RefCell<String> = const { RefCell::new(String::new()) };
}

/// What the program prints is kept.
macro_rules! println {
    ($($what:tt)*) => {
        crate::PRINTED.with_borrow_mut(|printed| {
            printed.push_str(&format!($($what)*));
            printed.push('\n');
        })
    };
}

#[path = "readme/program.rs"]
mod program;

/// The first block of the README in a language.
fn block(language: &str) -> &'static str {
    let readme = include_str!("../README.md");
    let start = format!("\n```{language}\n");
    let (_, block) = readme.split_once(&start).expect("a block");
    block.split_once("```").expect("its end").0
}

/// The README has the lines of `program.rs`, but for `main` around them.
#[test]
fn the_readme_shows_the_program() {
    let program = include_str!("readme/program.rs");
    let (_, program) = program.split_once("\n\n").expect("a comment in front");
    let (uses, main) = program.split_once("pub fn main() {\n").expect("a main");
    let main = main.strip_suffix("}\n").expect("the end of main");
    let main: String =
        main.split_inclusive('\n').map(|line| line.strip_prefix("    ").unwrap_or(line)).collect();
    assert_eq!(block("rust"), format!("{uses}{main}"));
}

#[test]
fn the_readme_shows_what_it_prints() {
    program::main();
    let printed = PRINTED.take();
    let readme = include_str!("../README.md");
    let shown = format!("```text\n{printed}```");
    assert!(readme.contains(&shown), "the README does not show:\n{shown}");
}
