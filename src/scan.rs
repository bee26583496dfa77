//! All families in one pass.
