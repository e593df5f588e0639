//! What the tasks say: each step, whether there was anything to do, and how long it took.
//!
//! Everything goes to standard error, so that the output of the programs that a task runs stays apart.
#![expect(clippy::print_stderr, reason = "the only place where the tasks speak to the person who runs them")]

use std::fmt::{Arguments, Display};
use std::time::{Duration, Instant};

use crate::failure::Failure;

/// Prints one line.
pub(crate) fn line(text: Arguments<'_>) {
    eprintln!("{text}");
}

/// Says that a step had nothing to do.
pub(crate) fn there(label: impl Display) {
    eprintln!("  {label} … there already");
}

/// Announces a step, does it, and says how long it took.
///
/// # Errors
///
/// Fails as the step does, and then says nothing about time.
pub(crate) fn step<T>(label: impl Display, work: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    eprintln!("> {label}");
    let started = Instant::now();
    let result = work()?;
    eprintln!("  {label} … {}", seconds(started.elapsed()));
    Ok(result)
}

/// Says why a task stopped, and after how long.
pub(crate) fn failure(failure: &Failure, elapsed: Duration) {
    eprintln!("\nstopped after {}: {failure}", seconds(elapsed));
}

/// Formats a duration in seconds to a tenth.
pub(crate) fn seconds(duration: Duration) -> String {
    format!("{:.1} s", duration.as_secs_f64())
}

/// Formats a number of bytes with its thousands apart.
pub(crate) fn bytes(count: u64) -> String {
    let digits = count.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_have_one_decimal() {
        assert_eq!(seconds(Duration::from_millis(58_240)), "58.2 s");
        assert_eq!(seconds(Duration::ZERO), "0.0 s");
    }

    #[test]
    fn bytes_have_thousands_apart() {
        assert_eq!(bytes(0), "0");
        assert_eq!(bytes(999), "999");
        assert_eq!(bytes(81_953), "81,953");
        assert_eq!(bytes(1_234_567), "1,234,567");
    }
}
