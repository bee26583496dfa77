//! The lexicon of speech.
