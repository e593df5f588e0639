//! The `leadmark` command.
fn main() {}
