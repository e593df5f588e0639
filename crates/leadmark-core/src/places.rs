//! Looking up by id, compiled once.
//!
//! A map from ids to something is compiled anew for every something, a kilobyte of the download each time. Here it is always
//! a place in a list, and whatever is there is found by that.

use std::collections::HashMap;

use crate::Id;

/// Where each id stands in a list; of an id that stands there twice, the last place.
#[derive(Debug)]
pub(crate) struct Places<'a>(HashMap<&'a str, usize>);

impl<'a> Places<'a> {
    pub(crate) fn of(mut ids: impl Iterator<Item = &'a Id>) -> Self {
        Self::of_any(&mut ids)
    }

    fn of_any(ids: &mut dyn Iterator<Item = &'a Id>) -> Self {
        let mut places = HashMap::new();
        ids.enumerate().for_each(|(place, id)| {
            places.insert(id.as_str(), place);
        });
        Self(places)
    }

    pub(crate) fn get(&self, id: &str) -> Option<usize> {
        self.0.get(id).copied()
    }

    /// Finds what stands in a list where the id does in the one that was looked up.
    pub(crate) fn find<'b, T>(&self, id: &str, list: &'b [T]) -> Option<&'b T> {
        list.get(self.get(id)?)
    }

    pub(crate) fn has(&self, id: &Id) -> bool {
        self.0.contains_key(id.as_str())
    }
}
