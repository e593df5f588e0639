//! Sorting by places sorts as the standard library does.

use leadmark_core::order::{sort_by, sort_by_key};
use proptest::prelude::*;

proptest! {
    #[test]
    fn what_compares_equal_stays_in_its_order(numbers in prop::collection::vec(0_u8..10, 0..200)) {
        let entries: Vec<(u8, usize)> = numbers.into_iter().zip(0..).collect();
        let (mut expected, mut by, mut by_key) = (entries.clone(), entries.clone(), entries);
        expected.sort_by_key(|entry| entry.0);
        sort_by(&mut by, |one, other| one.0.cmp(&other.0));
        sort_by_key(&mut by_key, |entry| entry.0);
        prop_assert_eq!(&by, &expected);
        prop_assert_eq!(&by_key, &expected);
    }
}
