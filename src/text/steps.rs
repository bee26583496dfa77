//! A count of the work, under `cfg(fuzzing)` alone: looks at a word, entries of a grammar, copies of a paragraph.
//! The fuzz target `linear` asserts that it grows no faster than the text.

#[cfg(fuzzing)]
thread_local!(static STEPS: std::cell::Cell<u64> = const { std::cell::Cell::new(0) });

/// Notes `steps` of work.
#[inline]
#[cfg_attr(not(fuzzing), allow(unused_variables, reason = "nobody counts"))]
pub(crate) fn note(steps: usize) {
    #[cfg(fuzzing)]
    STEPS.with(|all| all.set(all.get() + steps as u64));
}

/// The steps since the last call in this thread.
#[cfg(fuzzing)]
pub fn taken() -> u64 {
    STEPS.with(|all| all.replace(0))
}
