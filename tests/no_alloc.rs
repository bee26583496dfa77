//! Finding dates allocates nothing: neither for a date nor for a text without one.

use allocation_counter::measure;
use depesche::dates;

/// One of nearly everything.
const TEXT: &str = "Am Freitag, den 4. April 2025, um 15.30 Uhr tagte der Rat, vor drei Jahren zuletzt. \
    Vom 28. März bis 2. April lagen die Pläne aus, am 4., 5. und 6. Mai wird gefeiert; jeden Montag von 10 bis \
    12 Uhr ist offen. Seit Ende 1989 steht das Haus, im 19. Jahrhundert war es eine Mühle. Die zweijährige \
    Ausbildung dauert rund 48 Stunden und 30 Minuten länger als gedacht, in der Nacht zum Sonntag, heute früh. \
    1200 Menschen kamen, der 17-Jährige mit seinem vierjährigen Bruder auch; am 31.02.2025 aber niemand. \
    Ostern 2025, Tag der Deutschen Einheit, halb vier, Viertel nach drei, Sommer 2023, KW 14, die 90er Jahre.";

#[test]
fn finding_dates_allocates_nothing() {
    let found = dates(TEXT).count();
    assert!(found > 15, "{found} found");
    let again = measure(|| assert_eq!(dates(TEXT).count(), found));
    assert_eq!(again.count_total, 0, "{again:?}");
}

#[test]
fn cloning_the_search_allocates_nothing() {
    // The first search builds the tables.
    dates(TEXT).count();
    let mut search = dates(TEXT);
    search.next();
    let cloned = measure(|| assert!(search.clone().next().is_some()));
    assert_eq!(cloned.count_total, 0, "{cloned:?}");
}
