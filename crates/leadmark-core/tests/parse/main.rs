//! Reading guides as they are meant to be written, and as the source guide is written.
#![expect(
    clippy::format_collect,
    clippy::panic,
    clippy::unwrap_used,
    reason = "what reads the samples fails as a test does"
)]

mod attributes;
mod encoding;
mod questions;
mod roles;
mod sample;
mod shapes;
mod shipped;
