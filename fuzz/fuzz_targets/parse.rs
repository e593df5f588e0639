//! Reading never panics, and every finding has a place in the text.

#![no_main]

use leadmark_core::{Position, parse};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let parsed = parse(bytes);
    let within = |position: Position| match std::str::from_utf8(bytes) {
        Ok(text) => text.is_char_boundary(position.offset),
        Err(error) => position.offset <= error.valid_up_to(),
    };
    for found in &parsed.diagnostics {
        assert!(found.start <= found.end, "{found:?}");
        assert!(within(found.start) && within(found.end), "{found:?}");
    }
    assert!(parsed.guide.is_some() || !parsed.diagnostics.is_empty(), "a guide is refused without a word");
});
