//! The sentences that pages have beside those of their templates and their guide.

/// What the list of a document's parts is called.
pub(crate) const CONTENTS: &str = "Contents";

/// What the scale is called where its guide has no heading for it.
pub(crate) const HOW_TO_RATE: &str = "How to rate";

/// What measures are called where their guide has no heading for them.
pub(crate) const MEASURES: &str = "Key metrics to track";

/// How many statements there are.
pub(crate) fn statements(count: usize) -> String {
    if count == 1 { "1 statement".to_owned() } else { format!("{count} statements") }
}

/// The heading over what is wrong with a guide.
pub(crate) const UNUSABLE: &str = "This guide can’t be used yet";

/// What becomes of the page once its guide is mended.
pub(crate) const COMES_BACK: &str = "The page comes back by itself when the file is mended and saved.";

/// Where a finding is.
pub(crate) fn place(line: usize, column: usize) -> String {
    format!("line {line}, column {column}")
}
