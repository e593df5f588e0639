//! How many cases a property is tried with.

use proptest::test_runner::Config as ProptestConfig;

/// As many cases as the environment asks for, else so many that all laws together take seconds.
pub(crate) fn cases(default: u32) -> ProptestConfig {
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    if std::env::var_os("PROPTEST_CASES").is_some() {
        config
    } else {
        ProptestConfig { cases: default, ..config }
    }
}
