use leadmark_core::{Guide, Item, items};
use serde::Serialize;

/// What a page can show of a guide before it has read it.
#[derive(Serialize)]
struct Prepared<'guide> {
    data: &'guide Guide,
    items: &'guide [Item],
}

/// Writes what a guide has to show and to ask as JSON, `{ data, items }`: a page asks its first question by that, before
/// anything else is loaded.
///
/// # Errors
///
/// Fails as `serde_json` does, which no guide is known to bring about.
pub fn guide_json(guide: &Guide) -> Result<Vec<u8>, serde_json::Error> {
    serde_json::to_vec(&Prepared { data: guide, items: &items(guide) })
}
