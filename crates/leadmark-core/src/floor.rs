//! What may be shown, so that no figure and no difference of figures is about fewer people than the floor.

/// The fewest people that a figure may be about.
pub const FLOOR: u64 = 5;

/// Tells which parts of a whole may be shown beside it.
///
/// A part is shown from the floor on. What is left when all shown parts are taken from the whole must be nobody, or
/// reach the floor too; until it does, the smallest shown part is hidden as well, of equal ones the first. One more is
/// always enough. Of a whole under the floor no part is shown. Parts don't overlap, so whatever else is
/// added and subtracted is about a union of shown parts and that rest, and at least as many people.
pub(crate) fn shown(parts: &[u64], whole: u64, floor: u64) -> Vec<bool> {
    let mut shown: Vec<bool> = parts.iter().map(|&part| part >= floor).collect();
    loop {
        let of_shown = || parts.iter().zip(&shown).filter(|(_, shown)| **shown).map(|(part, _)| *part);
        let rest = whole.saturating_sub(of_shown().fold(0, u64::saturating_add));
        if rest == 0 || rest >= floor {
            return shown;
        }
        let smallest = of_shown().min();
        let place = parts.iter().zip(&shown).position(|(part, shown)| *shown && Some(*part) == smallest);
        match place.and_then(|place| shown.get_mut(place)) {
            Some(shown) => *shown = false,
            None => return shown,
        }
    }
}
