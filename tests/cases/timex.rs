//! `timex*.txt`: the TimeML view of a text, by [`timexes`]: extents, types and values.

use crate::meaning::anchor;
use depesche::date::{Rules, timexes};

#[test]
fn views() {
    crate::run("timex", |case| {
        timexes(&case.text, anchor(case), &Rules::new())
            .map(|found| (found.span.into(), found.value.to_string()))
            .collect()
    });
}
