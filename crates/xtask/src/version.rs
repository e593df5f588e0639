//! Version numbers as programs print them.

use std::fmt;

/// A version of three numbers; what follows them is not compared.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) struct Version(pub(crate) u64, pub(crate) u64, pub(crate) u64);

impl Version {
    /// Finds the first version in a program's output, such as `v20.20.2` or `wasm-pack 0.15.0`.
    ///
    /// A missing third number counts as 0, and a fourth is left out.
    pub(crate) fn find(text: &str) -> Option<Self> {
        text.split_whitespace().find_map(Self::read)
    }

    fn read(word: &str) -> Option<Self> {
        let word = word.strip_prefix('v').unwrap_or(word);
        let mut numbers = word.split('.').map(leading_number);
        let major = numbers.next()??;
        let minor = numbers.next()??;
        Some(Self(major, minor, numbers.next().flatten().unwrap_or(0)))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{}.{}", self.0, self.1, self.2)
    }
}

fn leading_number(text: &str) -> Option<u64> {
    let end = text.find(|character: char| !character.is_ascii_digit()).unwrap_or(text.len());
    text.get(..end)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn found_in_what_programs_print() {
        assert_eq!(Version::find("v20.20.2"), Some(Version(20, 20, 2)));
        assert_eq!(Version::find("11.19.1\n"), Some(Version(11, 19, 1)));
        assert_eq!(Version::find("wasm-bindgen 0.2.130"), Some(Version(0, 2, 130)));
        assert_eq!(Version::find("rustc 1.95.0 (59807616e 2026-04-14)"), Some(Version(1, 95, 0)));
        assert_eq!(Version::find("Chromium 156.0.8078.73 built on Debian"), Some(Version(156, 0, 8078)));
        assert_eq!(Version::find("rustc 1.96.0-nightly (1234567 2026-11-01)"), Some(Version(1, 96, 0)));
        assert_eq!(Version::find("tool 3.1"), Some(Version(3, 1, 0)));
    }

    #[test]
    fn absent_from_other_text() {
        assert_eq!(Version::find(""), None);
        assert_eq!(Version::find("version unknown"), None);
        assert_eq!(Version::find("20"), None);
    }

    #[test]
    fn compared_by_number() {
        assert!(Version(20, 19, 0) > Version(20, 9, 9));
        assert!(Version(22, 0, 0) > Version(20, 20, 2));
    }
}
