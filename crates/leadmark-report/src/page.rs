//! Pages from a guide: the one place that fills a page's template, for every site, file and package.
//!
//! `<!-- guide:NAME -->` in a template stands for a block of HTML, `%guide:NAME%` for plain text in an attribute or a title.

use std::collections::BTreeMap;

use leadmark_core::{Guide, Metric, items};

use crate::catalogue::Words;
use crate::message::Message;
use crate::page_first::first_page;
use crate::page_guide::{document, level_rows};
use crate::page_icon::{icon_address, summary};
use crate::page_markup::{blocks, escaped, percent_encoded};
use crate::page_minutes::{full, minutes, quick};
use crate::page_words;

/// Why a page could not be filled.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum PageError {
    /// A template asks for a part that guides don't have.
    UnknownPart {
        /// The part's name.
        name: String,
    },
}

impl std::fmt::Display for PageError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::UnknownPart { name } => write!(
                formatter,
                "the page's template asks for {name:?}, which a guide does not have: build the program anew"
            ),
        }
    }
}

impl std::error::Error for PageError {}

/// What a guide puts into the places of a template, by name.
#[derive(Clone, Debug)]
pub struct PageParts(BTreeMap<&'static str, String>);

impl PageParts {
    /// Makes the parts of a guide's pages. All of them are HTML: words are escaped. What is said beside the guide's own words
    /// is in the guide's language, where that is one of ours.
    pub fn new(guide: &Guide) -> Self {
        let items = items(guide);
        let (quick, full) = (quick(&items), full(&items));
        let scale = guide.scale.section.as_ref();
        let words = Words::of_guide(guide);
        Self(BTreeMap::from([
            ("lang", escaped(guide.lang.as_deref().unwrap_or_default())),
            ("dir", direction(&guide.title).to_owned()),
            ("title", escaped(&guide.title)),
            ("summary", escaped(&summary(guide))),
            ("icon", escaped(&icon_address(guide))),
            ("overview", blocks(guide.overview.get(..1).unwrap_or_default())),
            ("statements", quick.len().to_string()),
            ("minutes", minutes(&quick).to_string()),
            ("items", full.len().to_string()),
            ("full-minutes", minutes(&full).to_string()),
            ("metrics", guide.metrics.iter().map(metric).collect::<Vec<_>>().join("\n")),
            ("first-page", first_page(guide)),
            ("how-to-rate", scale.map(|section| blocks(&section.about)).unwrap_or_default()),
            ("scale", level_rows(&guide.scale.levels)),
            ("text", document(guide, words)),
            ("words-lang", words.lang().to_owned()),
            ("words-dir", words.direction().to_owned()),
            ("skip", escaped(words.text(Message::PageSkip))),
            ("plain", linked(words.text(Message::PagePlain), "./")),
            ("licence", escaped(words.text(Message::PageLicence))),
            ("scorm", String::new()),
            ("packed", String::new()),
            ("language", String::new()),
            ("language-policy", String::new()),
            ("offline", "on".to_owned()),
        ]))
    }

    /// The same with the guide itself in the page: its Markdown, packed as the page unpacks it, in letters and digits that
    /// mean nothing to HTML.
    #[must_use]
    pub fn with_packed_guide(mut self, packed: String) -> Self {
        self.0.insert("packed", packed);
        self
    }

    /// The same with another language than English in the page: its script, packed as the page unpacks it, and what the page's
    /// policy calls it by.
    #[must_use]
    pub fn with_language(mut self, packed: String, hash: &str) -> Self {
        self.0.insert("language", packed);
        self.0.insert("language-policy", format!(" {hash}"));
        self
    }

    /// The same for a page that browsers must not keep, because it follows its guide.
    #[must_use]
    pub fn without_offline(mut self) -> Self {
        self.0.insert("offline", "off".to_owned());
        self
    }

    /// The same for a learning management system: it is told of completion, and of the score where that is wanted.
    #[must_use]
    pub fn with_scorm(mut self, score: bool) -> Self {
        self.0.insert("scorm", if score { "score" } else { "completion" }.to_owned());
        self
    }
}

/// Fills a page's template.
///
/// # Errors
///
/// Fails where the template asks for a part that is not known.
pub fn fill_page(template: &str, parts: &PageParts) -> Result<String, PageError> {
    let mut page = String::with_capacity(template.len() * 2);
    let mut rest = template;
    // What is put in is never looked at again: a guide's words may look like a place.
    while let Some((before, name, after)) = next_place(rest) {
        let part = parts.0.get(name).ok_or_else(|| PageError::UnknownPart { name: name.to_owned() })?;
        page.push_str(before);
        page.push_str(part);
        rest = after;
    }
    page.push_str(rest);
    Ok(page)
}

/// Finds the next place in a template: what stands before it, its name, what follows.
fn next_place(text: &str) -> Option<(&str, &str, &str)> {
    [("<!-- guide:", " -->"), ("%guide:", "%")]
        .into_iter()
        .filter_map(|(open, close)| {
            let (before, after) = text.split_once(open)?;
            let (name, after) = after.split_once(close)?;
            Some((before, name, after))
        })
        .min_by_key(|(before, ..)| before.len())
}

fn metric(metric: &Metric) -> String {
    format!(
        "<li><a href=\"#/assess/{}\">{}</a> <span><bdi lang=\"en\" data-statements=\"{}\">{}</bdi></span></li>",
        percent_encoded(metric.id.as_str(), b"-_.!~*()"),
        escaped(&metric.name),
        metric.indicators.len(),
        page_words::statements(metric.indicators.len())
    )
}

/// A sentence with a link, whose words are in brackets.
fn linked(sentence: &str, address: &str) -> String {
    escaped(sentence).replacen('[', &format!("<a href=\"{address}\">"), 1).replacen(']', "</a>", 1)
}

/// The direction of a text's first letter.
fn direction(text: &str) -> &'static str {
    match text.chars().find(|character| character.is_alphabetic()) {
        Some(
            '\u{590}'..='\u{8ff}'
            | '\u{fb1d}'..='\u{fdff}'
            | '\u{fe70}'..='\u{feff}'
            | '\u{10800}'..='\u{10fff}'
            | '\u{1e800}'..='\u{1efff}',
        ) => "rtl",
        _ => "ltr",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_filled_once() {
        let guide = Guide { title: "A %guide:title% <!-- guide:text -->".to_owned(), ..Guide::default() };
        let page = fill_page("<h1 lang=\"%guide:lang%\">%guide:title%</h1>100%", &PageParts::new(&guide));
        assert_eq!(page.as_deref(), Ok("<h1 lang=\"\">A %guide:title% &lt;!-- guide:text --&gt;</h1>100%"));
    }

    #[test]
    fn an_unknown_place_is_an_error() {
        let error = fill_page("<!-- guide:prize -->", &PageParts::new(&Guide::default()));
        assert_eq!(error, Err(PageError::UnknownPart { name: "prize".to_owned() }));
    }

    #[test]
    fn a_title_tells_the_direction() {
        assert_eq!(direction("42 مراجعة"), "rtl");
        assert_eq!(direction("«Review»"), "ltr");
        assert_eq!(direction(""), "ltr");
    }
}
