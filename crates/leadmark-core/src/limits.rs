//! What Leadmark accepts at most. Past a limit comes a clear error, before the memory is taken.

/// A guide's size in bytes: 4 MB.
pub const GUIDE_BYTES: usize = 4 * 1024 * 1024;
/// How many items a guide may have.
pub const GUIDE_ITEMS: usize = 10_000;
/// An assessment file's size in bytes: 1 MB.
pub const ASSESSMENT_BYTES: usize = 1024 * 1024;
/// A note's length in characters.
pub const NOTE_CHARACTERS: usize = 4_000;
/// The fewest and the most levels that an item may have.
pub const LEVELS: std::ops::RangeInclusive<usize> = 2..=9;
/// A tally's size in bytes as JSON: 64 MB.
pub const TALLY_BYTES: usize = 64 * 1024 * 1024;
/// How many groups one tally counts apart.
pub const TALLY_GROUPS: usize = 10_000;
/// A group name's length in characters, where groups are counted apart.
pub const GROUP_CHARACTERS: usize = 200;
