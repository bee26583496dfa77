//! Typed parsers for German news text.

mod error;
mod span;
mod text;

pub mod date;
pub mod grammar;
pub mod line;
pub mod quote;
mod scan;
pub mod source;
pub mod stamp;

pub use crate::{
    date::{Date, dates},
    error::{Expected, ParseError},
    line::{Line, lines},
    quote::{Quote, quoted, quotes},
    scan::{Item, Scan, scan},
    source::{Source, sources},
    span::{Found, Span},
    stamp::{Stamp, stamps},
};
