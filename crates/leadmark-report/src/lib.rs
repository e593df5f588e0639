//! What a person or another system reads of an assessment: Markdown for a wiki or a review, CSV for a spreadsheet, JSON,
//! statements of the Experience API for a learning record store.
//!
//! Every function here is pure, from an assessment to a text. Figures come from `leadmark-core` and are rounded for
//! reading only; every sentence comes from a catalogue, [`Words`], one for each language. Text that comes from a guide or a
//! person is written so that it stays text: no markup, no link and no table break in Markdown, no formula in CSV.

mod answers;
mod catalogue;
mod cell;
mod change;
mod day;
mod document;
mod escape;
mod figures;
mod group;
mod group_markdown;
mod group_page;
mod json;
mod markdown;
mod message;
mod notes;
mod page;
mod page_data;
mod page_findings;
mod page_first;
mod page_guide;
mod page_icon;
mod page_markup;
mod page_minutes;
mod page_words;
mod plan;
mod plural;
mod raters;
#[cfg(feature = "schema")]
mod schema;
mod spreadsheet;
mod uuid;
mod words;
mod xapi;

pub use catalogue::{Words, WordsError};
pub use change::change_markdown;
pub use group_markdown::group_markdown;
pub use group_page::{GROUP_STYLE, group_page};
pub use json::{Before, REPORT_FORMAT, Report, json};
pub use markdown::{Options, markdown};
pub use page::{PageError, PageParts, fill_page};
pub use page_data::guide_json;
pub use page_findings::{FINDINGS_STYLE, findings_page};
pub use page_icon::{icon_svg, manifest_json};
pub use page_markup::escaped as xml_escaped;
pub use plan::plan_markdown;
pub use raters::raters_markdown;
#[cfg(feature = "schema")]
pub use schema::{SCHEMAS, schema};
pub use spreadsheet::{File, csv_items, csv_items_of_files, csv_metrics, csv_metrics_of_files};
pub use xapi::{xapi, xapi_of_files};
