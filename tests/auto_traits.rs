//! Auto traits and sizes of what is public: promises that no signature shows.

use depesche::{date, quote, source, stamp, *};
use std::panic::{RefUnwindSafe, UnwindSafe};

fn is_plain<T: Send + Sync + Unpin + UnwindSafe + RefUnwindSafe + Clone + std::fmt::Debug>() {}
fn is_value<T: Copy + Eq + std::hash::Hash + 'static>() {}

#[test]
fn everything_goes_between_threads_and_over_panics() {
    is_plain::<Date>();
    is_plain::<Stamp>();
    is_plain::<Source<'_>>();
    is_plain::<Quote<'_>>();
    is_plain::<Line<'_>>();
    is_plain::<Item<'_>>();
    is_plain::<Found<Item<'_>>>();
    is_plain::<Span>();
    is_plain::<ParseError>();
    is_plain::<Expected>();
    is_plain::<date::WrongKind>();
    is_plain::<date::Dates<'_>>();
    is_plain::<stamp::Stamps<'_>>();
    is_plain::<source::Sources<'_>>();
    is_plain::<quote::Quotes<'_>>();
    is_plain::<quote::Quoted<'_>>();
    is_plain::<line::Lines<'_>>();
    is_plain::<Scan<'_>>();
}

#[test]
fn dates_and_stamps_are_copied() {
    is_value::<Date>();
    is_value::<date::CalendarDate>();
    is_value::<date::FeastDay>();
    is_value::<date::Relative>();
    is_value::<date::Period>();
    is_value::<date::TimeOfDay>();
    is_value::<date::Moment>();
    is_value::<date::Length>();
    is_value::<date::Recurring>();
    is_value::<date::Range>();
    is_value::<date::Bound>();
    is_value::<Stamp>();
    is_value::<Span>();
    is_value::<Found<Date>>();
}

#[test]
fn values_are_small() {
    let sizes = [
        ("Date", size_of::<Date>(), 228),
        ("date::CalendarDate", size_of::<date::CalendarDate>(), 16),
        ("date::ClockTime", size_of::<date::ClockTime>(), 10),
        ("date::Relative", size_of::<date::Relative>(), 100),
        ("date::Period", size_of::<date::Period>(), 28),
        ("date::Moment", size_of::<date::Moment>(), 112),
        ("date::Length", size_of::<date::Length>(), 96),
        ("date::Recurring", size_of::<date::Recurring>(), 20),
        ("date::Range", size_of::<date::Range>(), 228),
        ("date::Bound", size_of::<date::Bound>(), 116),
        ("Stamp", size_of::<Stamp>(), 32),
        ("Source<'_>", size_of::<Source<'_>>(), 72),
        ("source::Part<'_>", size_of::<source::Part<'_>>(), 272),
        ("Quote<'_>", size_of::<Quote<'_>>(), 408),
        ("Line<'_>", size_of::<Line<'_>>(), 56),
        ("Item<'_>", size_of::<Item<'_>>(), 408),
        ("Span", size_of::<Span>(), 16),
        ("ParseError", size_of::<ParseError>(), 48),
        ("Expected", size_of::<Expected>(), 24),
    ];
    let grown: Vec<_> = sizes.into_iter().filter(|(_, size, most)| size > most).collect();
    assert_eq!(grown, [], "(type, bytes, most)");
}
