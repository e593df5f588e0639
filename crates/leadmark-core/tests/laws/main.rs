//! What holds for every guide and every assessment. More cases: `PROPTEST_CASES=10000 cargo test --test laws`.
#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "what reads the samples fails as a test does"
)]

mod cases;
mod files;
mod guides;
mod sample;
mod scores;
mod scoring;
#[path = "../words/mod.rs"]
mod words;
