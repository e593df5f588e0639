//! The English that pages have beside that of their templates: what a script says anew in another language, and what is said
//! to authors.

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
