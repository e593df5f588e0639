//! What the assessment's first page says before it asks, to be read while the page is getting ready.

use leadmark_core::{Guide, Metric};

use crate::page_markup::{blocks, escaped};

/// Writes the head of the first page: its place, name and text, and how to rate. Nothing for a guide that asks nothing there.
pub(crate) fn first_page(guide: &Guide) -> String {
    let asks = |metric: &&Metric| !metric.indicators.is_empty();
    let Some(metric) = guide.metrics.iter().find(asks) else { return String::new() };
    let section = &guide.metrics_section;
    let place = match section.name.as_str() {
        "" => String::new(),
        name => format!("<span class=\"place\">{}</span>", escaped(name)),
    };
    let how_to_rate = match &guide.scale.section {
        Some(section) if !section.about.is_empty() => format!(
            "<details open><summary>{}</summary>{}</details>",
            escaped(&section.name),
            blocks(&section.about)
        ),
        _ => String::new(),
    };
    format!(
        "<h1>{place}{}</h1><div class=\"lede\">{}{}</div>{how_to_rate}",
        escaped(&metric.name),
        blocks(&section.about),
        blocks(&metric.about)
    )
}

#[cfg(test)]
mod tests {
    use leadmark_core::parse;

    use super::*;

    fn of(markdown: &str) -> String {
        parse(markdown).guide.as_ref().map(first_page).expect("the guide can be used")
    }

    #[test]
    fn the_first_metric_that_asks_is_written_with_how_to_rate() {
        let page = of(
            "# G\n\n## How to rate\n\nTake the <lower> line.\n\n1. **No** Never\n2. **Yes** Always\n\n\
                       ## Success metrics\n\nFor all.\n\n### Empty\n\nNothing yet.\n\n### Quality & cost\n\nOf ours.\n\n- It **works**\n",
        );
        assert_eq!(
            page,
            "<h1><span class=\"place\">Success metrics</span>Quality &amp; cost</h1>\
             <div class=\"lede\"><p>For all.</p><p>Of ours.</p></div>\
             <details open><summary>How to rate</summary><p>Take the &lt;lower&gt; line.</p></details>"
        );
    }

    #[test]
    fn nothing_is_written_where_nothing_is_asked() {
        assert_eq!(of("# G\n\n## Success metrics\n\n### Empty\n\nNothing yet.\n"), "");
        assert_eq!(of("# G\n\n## Craft\n\n### Design\n\n#### How?\n\n1. So\n"), "");
    }
}
