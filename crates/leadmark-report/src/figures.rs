//! Figures as people read them: whole points, signs, shares.

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

/// Writes a difference of points with its sign, the minus being a minus and no hyphen.
pub(crate) fn signed(value: f64) -> String {
    match whole(value) {
        value if value > 0.0 => format!("+{value:.0}"),
        value if value < 0.0 => format!("−{:.0}", value.abs()),
        _ => "0".to_owned(),
    }
}

/// Writes a difference, or a dash.
pub(crate) fn signed_or_none(value: Option<f64>) -> String {
    value.map_or_else(|| NONE.to_owned(), signed)
}

/// Writes a share from 0 to 1 as a percentage. Only all is 100%, and only nothing is 0%.
pub(crate) fn percent(share: f64) -> String {
    let whole = whole(100.0 * share);
    let whole = if share < 1.0 { whole.min(99.0) } else { whole };
    let whole = if share > 0.0 { whole.max(1.0) } else { whole };
    format!("{whole:.0}%")
}

/// Rounds; minus zero is zero.
fn whole(value: f64) -> f64 {
    value.round() + 0.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_rounded_for_reading() {
        assert_eq!([62.5, 0.4, 99.5, -0.2].map(points), ["63", "0", "100", "0"]);
        assert_eq!([4.2, -2.5, 0.4, -0.4, 0.0].map(signed), ["+4", "−3", "0", "0", "0"]);
        assert_eq!([0.0, 0.001, 0.5, 0.999, 1.0].map(percent), ["0%", "1%", "50%", "99%", "100%"]);
        assert_eq!((points_or_none(None), signed_or_none(None)), ("–".to_owned(), "–".to_owned()));
    }
}
