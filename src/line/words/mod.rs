//! What pages say around their articles, by kind: whole lines, beginnings of lines, phrases inside, and words that
//! make a form; and what reading times are told by.

mod form;
mod inside;
mod start;
mod whole;

pub(super) use self::{
    form::{
        ADDRESSES, APPARATUS, BUTTONS, CALLS, ITSELF, MODALS, NEWSROOM, POINTERS, THINGS, TOLD,
    },
    inside::{INSIDE, OFFERS},
    start::START,
    whole::WHOLE,
};

/// What stands before or behind the minutes that reading takes.
pub(super) const LENGTH_CUES: &[&str] = &["Lesedauer", "Lesezeit", "Lesen"];

/// A minute as pages write it.
#[rustfmt::skip]
pub(super) const MINUTES: &[&str] = &[
    "Minute(n)", "Minuten", "Minute", "Mins", "Min",
];
