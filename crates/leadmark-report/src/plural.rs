//! Which form of a word goes with a whole number, by the rules of Unicode's CLDR.

/// The form that goes with a number. That of millions, which French and Spanish have too, is left out: no guide has as
/// many items.
pub(crate) fn plural_form(lang: &str, count: usize) -> &'static str {
    match (lang, count) {
        ("ja", _) => "other",
        ("ar", 0) => "zero",
        ("ar", 2) => "two",
        ("ar", count) if (3..=10).contains(&(count % 100)) => "few",
        ("ar", count) if count % 100 > 10 => "many",
        ("fr", 0) | (_, 1) => "one",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_those_of_cldr() {
        let of = |lang, counts: &[usize]| -> Vec<&str> {
            counts.iter().map(|&count| plural_form(lang, count)).collect()
        };
        for lang in ["en", "de", "es"] {
            assert_eq!(of(lang, &[0, 1, 2, 11, 100]), ["other", "one", "other", "other", "other"], "{lang}");
        }
        assert_eq!(of("fr", &[0, 1, 2, 101]), ["one", "one", "other", "other"]);
        assert_eq!(of("ja", &[0, 1, 2]), ["other"; 3]);
        let arabic = [0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 110, 111, 200];
        let forms = [
            "zero", "one", "two", "few", "few", "many", "many", "other", "other", "other", "few", "few",
            "many", "other",
        ];
        assert_eq!(of("ar", &arabic), forms);
    }
}
