//! The agencies as a table: every one has a code, a name, a country, and is read by code and name.

use depesche::source::Agency;
use std::collections::HashSet;

#[test]
fn every_agency_is_complete() {
    let mut codes = HashSet::new();
    for agency in Agency::all() {
        assert!(!agency.code().is_empty() && !agency.name().is_empty(), "{agency:?}");
        assert!(agency.country().len() == 2, "{agency:?}");
        assert_eq!(agency.to_string().parse(), Ok(agency), "is read by its code");
        assert_eq!(agency.name().parse(), Ok(agency), "is read by its name");
        assert!(codes.insert(agency.code().to_lowercase()), "{agency:?} shares its code");
    }
}
