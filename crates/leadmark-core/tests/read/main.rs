//! Assessment files: good ones are read whole, of bad ones all that can be.
#![expect(clippy::unwrap_used, reason = "what reads the samples fails as a test does")]

mod answers;
mod fields;
mod sample;
mod whole;
