//! A cohort's line is counted alike by the quick reader and by the careful one: the same verdict, the same counts.

#![no_main]

use std::sync::LazyLock;

use leadmark_core::{Guide, Severity, Tallier, TallyError, limits, parse, read};
use libfuzzer_sys::fuzz_target;

static GUIDE: LazyLock<Guide> = LazyLock::new(|| parse(include_str!("../guide.md")).guide.unwrap());

fuzz_target!(|lines: &[u8]| {
    // One tallier for all lines: the quick reader learns from each line what the next may look like.
    let (mut quick, mut careful) = (Tallier::new(&GUIDE, true), Tallier::new(&GUIDE, true));
    for line in lines.split(|&byte| byte == b'\n') {
        let (found, expected) = (quick.add_json(line), carefully(&mut careful, line));
        assert_eq!(found.is_ok(), expected.is_ok(), "{found:?} {expected:?}");
        if let (Err(found), Err(expected)) = (found, expected) {
            assert_eq!(found.code(), expected.code());
        }
    }
    assert_eq!(quick.finish(), careful.finish());
});

/// Counts a line as an assessment file is read.
fn carefully(tallier: &mut Tallier<'_>, line: &[u8]) -> Result<(), TallyError> {
    if line.len() > limits::ASSESSMENT_BYTES {
        return Err(TallyError::TooLarge);
    }
    let value = serde_json::from_slice(line).map_err(|error| TallyError::NotJson(error.to_string()))?;
    let reading = read(&value, &GUIDE);
    let errors: Vec<_> =
        reading.problems.into_iter().filter(|problem| problem.severity == Severity::Error).collect();
    match reading.assessment {
        Some(assessment) if errors.is_empty() => tallier.add(&assessment),
        _ => Err(TallyError::Refused(errors)),
    }
}
