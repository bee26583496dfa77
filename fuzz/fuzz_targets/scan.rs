//! `scan` over any text.
#![no_main]

#[path = "../../tests/invariants/mod.rs"]
mod invariants;

libfuzzer_sys::fuzz_target!(|text: &str| {
    invariants::scan(text);
    invariants::whole(text);
    invariants::clones(text);
});
