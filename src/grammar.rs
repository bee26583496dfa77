//! The nom 8 parsers of every family: each begins at the start of its input and hands back the rest.

pub use crate::date::grammar::{calendar_date, clock_time, date};
pub use crate::error::GrammarError;
pub use crate::line::reading::reading_time;
pub use crate::quote::grammar::quotation;
pub use crate::source::grammar::entry::{
    agency, byline, copyright, credit, dateline, source, source_as, source_line,
};
pub use crate::stamp::grammar::stamp;
