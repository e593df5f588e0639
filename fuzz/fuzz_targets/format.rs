//! A guide that can be formatted means the same afterwards, and formatting it again changes nothing.

#![no_main]

use leadmark_core::{format, parse};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Ok(formatted) = format(text) else { return };
    assert_eq!(parse(text).guide, parse(&formatted).guide, "{formatted}");
    assert_eq!(format(&formatted).as_ref(), Ok(&formatted));
});
