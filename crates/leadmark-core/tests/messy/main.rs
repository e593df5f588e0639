//! Guides as they are in the wild: what is meant is read, what is doubtful is reported, and nothing is lost.
#![expect(
    clippy::format_collect,
    clippy::unwrap_used,
    reason = "what reads the samples fails as a test does"
)]

mod fences;
mod levels;
mod links;
mod margins;
mod sample;
mod sizes;
#[path = "../words/mod.rs"]
mod words;
