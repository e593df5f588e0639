//! What a browser and a home screen show of a page: its icon, and its manifest.

use leadmark_core::{Block, Guide};
use serde_json::json;

use crate::page_markup::{escaped, percent_encoded};

/// Draws a guide's icon as SVG: the initial of its title on the accent colour.
pub fn icon_svg(guide: &Guide) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\">\
         <style>.ground{{fill:#0f5fa6}}.initial{{fill:#fff;font:600 20px system-ui,sans-serif}}\
         @media(prefers-color-scheme:dark){{.ground{{fill:#6cb8f0}}.initial{{fill:#0c1b2a}}}}</style>\
         <rect class=\"ground\" width=\"32\" height=\"32\" rx=\"8\"/>\
         <text class=\"initial\" x=\"16\" y=\"23\" text-anchor=\"middle\">{}</text></svg>",
        escaped(&initial(guide))
    )
}

/// The icon as an address that holds it: browsers ask for an icon's file again and again, and here nothing is asked for.
pub(crate) fn icon_address(guide: &Guide) -> String {
    format!("data:image/svg+xml,{}", percent_encoded(&icon_svg(guide), b"-_.~:/=,;()"))
}

/// Writes a site's web app manifest, as JSON. All addresses in it are relative: the site works below any path.
pub fn manifest_json(guide: &Guide) -> String {
    let manifest = json!({
        "name": guide.title,
        "short_name": guide.title,
        "description": summary(guide),
        "lang": guide.lang.as_deref().unwrap_or(""),
        "dir": "auto",
        "start_url": "./",
        "scope": "./",
        "display": "minimal-ui",
        "icons": [{ "src": "./icon.svg", "sizes": "any", "type": "image/svg+xml" }],
    });
    format!("{manifest:#}\n")
}

/// What a guide is about: its first paragraph, else its title.
pub(crate) fn summary(guide: &Guide) -> String {
    match guide.overview.first() {
        Some(Block::Paragraph { text }) => text.plain().to_owned(),
        _ => guide.title.clone(),
    }
}

/// The first letter or digit of a guide's title, large where there is a large one.
fn initial(guide: &Guide) -> String {
    let first = guide.title.chars().find(|character| character.is_alphanumeric());
    first.map_or_else(|| "·".to_owned(), |first| first.to_uppercase().collect())
}
