//! Figures as people read them: whole points, signs, shares. How a sign or a share is written is said by the language's words.

/// What stands where there is no figure.
pub(crate) const NONE: &str = "–";

/// Writes points without decimals, a half away from zero as the page does.
pub(crate) fn points(value: f64) -> String {
    format!("{:.0}", whole(value))
}

/// Writes points, or a dash.
pub(crate) fn points_or_none(value: Option<f64>) -> String {
    value.map_or_else(|| NONE.to_owned(), points)
}

/// A share from 0 to 1 as a percentage, without its sign. Only all is 100%, and only nothing is 0%.
pub(crate) fn whole_percent(share: f64) -> String {
    let whole = whole(100.0 * share);
    let whole = if share < 1.0 { whole.min(99.0) } else { whole };
    let whole = if share > 0.0 { whole.max(1.0) } else { whole };
    format!("{whole:.0}")
}

/// Rounds; minus zero is zero.
pub(crate) fn whole(value: f64) -> f64 {
    value.round() + 0.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_rounded_for_reading() {
        assert_eq!([62.5, 0.4, 99.5, -0.2].map(points), ["63", "0", "100", "0"]);
        assert_eq!([0.0, 0.001, 0.5, 0.999, 1.0].map(whole_percent), ["0", "1", "50", "99", "100"]);
        assert_eq!(points_or_none(None), "–");
    }
}
