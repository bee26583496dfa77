//! The public interface as text, `tests/api.txt`: what changes there changes for users.

use std::process::Command;

const KEPT: &str = include_str!("api.txt");

/// nom is the grammar's tool; who only reads values never meets its types.
#[test]
fn nom_is_public_under_grammar_only() {
    assert!(KEPT.lines().any(|line| line.starts_with("pub fn depesche::grammar::")));
    let others: Vec<_> = KEPT
        .lines()
        .filter(|line| line.contains("nom::"))
        .filter(|line| !line.contains("depesche::grammar::"))
        .collect();
    assert_eq!(others, Vec::<&str>::new());
}

/// The interface is what was written down. `UPDATE_EXPECT=1` writes it anew.
#[test]
#[ignore = "needs a nightly toolchain and cargo-public-api"]
fn the_interface_is_what_is_written_down() {
    let listed = Command::new("cargo")
        .args(["+nightly", "public-api", "-sss", "--all-features"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo");
    assert!(listed.status.success(), "{}", String::from_utf8_lossy(&listed.stderr));
    let listed = String::from_utf8(listed.stdout).expect("UTF-8");
    expect_test::expect_file!["api.txt"].assert_eq(&listed);
}
