//! What is asked: a guide's items, looked up once for many assessments.

use std::collections::HashMap;

use crate::sheet::Mark;
use crate::{Guide, Id, Item, Kind};

/// The items in guide order, found by id.
#[derive(Debug)]
pub(crate) struct Form {
    /// The guide's id as a text in JSON.
    pub(crate) guide: String,
    /// The highest level that a target can be.
    pub(crate) levels: u64,
    pub(crate) items: Vec<Asked>,
    places: HashMap<Id, usize>,
    /// The item that was last seen behind each, and at the end the one that came first: files of one origin list
    /// their answers in one order.
    next: Vec<usize>,
}

/// An item as far as counting needs it.
#[derive(Debug)]
pub(crate) struct Asked {
    pub(crate) id: Id,
    /// Its id as a text in JSON.
    pub(crate) quoted: String,
    pub(crate) kind: Kind,
    /// How many steps there are from the lowest answer to the highest: levels less one, or points.
    pub(crate) steps: usize,
    /// For a question: what can be covered.
    pub(crate) points: Vec<Id>,
}

impl Form {
    pub(crate) fn new(guide: &Guide, items: &[Item]) -> Self {
        Self {
            guide: quoted(&guide.id),
            levels: guide.scale.levels.len() as u64,
            items: items.iter().map(Asked::new).collect(),
            places: items.iter().enumerate().map(|(place, item)| (item.id.clone(), place)).collect(),
            next: (1..=items.len()).chain([0]).collect(),
        }
    }

    /// Guesses which item comes after another in a file, or first.
    #[inline]
    pub(crate) fn after(&self, before: Option<usize>) -> usize {
        self.next.get(before.unwrap_or(self.items.len())).copied().unwrap_or(usize::MAX)
    }

    /// Remembers which item came after another, or first.
    pub(crate) fn follows(&mut self, before: Option<usize>, place: usize) {
        if let Some(next) = self.next.get_mut(before.unwrap_or(self.items.len())) {
            *next = place;
        }
    }

    /// Finds an item.
    pub(crate) fn find(&self, id: &str) -> Option<usize> {
        self.places.get(id).copied()
    }
}

impl Asked {
    fn new(item: &Item) -> Self {
        Self {
            id: item.id.clone(),
            quoted: quoted(&item.id),
            kind: item.kind,
            steps: match item.kind {
                Kind::Question => item.points.len(),
                _ => item.levels.len().saturating_sub(1),
            },
            points: item.points.clone(),
        }
    }

    /// Returns how many different marks can be made at it.
    pub(crate) fn marks(&self) -> usize {
        Mark::WITHOUT_VALUE + self.steps + 1
    }
}

/// Writes an id as a text in JSON, as it stands in most files.
fn quoted(id: &Id) -> String {
    serde_json::Value::from(id.as_str()).to_string()
}
