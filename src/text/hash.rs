//! A hash for short words: a table lookup a line is too often for the default hasher.

use std::{
    collections::{HashMap, HashSet},
    hash::{BuildHasherDefault, Hasher},
};

/// A map whose keys are short.
pub(crate) type ShortMap<K, V> = HashMap<K, V, BuildHasherDefault<Fnv>>;
/// A set of short keys.
pub(crate) type ShortSet<K> = HashSet<K, BuildHasherDefault<Fnv>>;

/// FNV-1a. The tables are the crate's own, so nobody can choose keys that collide.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Fnv(u64);

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}
