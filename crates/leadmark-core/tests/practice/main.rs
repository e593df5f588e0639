//! Practice: what is due, how ready a person is, when to come back, and what a mock interview asks.
#![expect(clippy::unwrap_used, reason = "what reads the samples fails as a test does")]

#[path = "../craft/mod.rs"]
mod craft;
mod interview;
mod reviews;
mod sample;
mod schedule;
mod standing;
