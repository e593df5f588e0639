use crate::finding::Findings;
use crate::sentence::Sentence;
use crate::{Counts, Diagnostic, Guide, fences, fingerprint, identify, item, limits, outline, review, tree};

/// What came of reading a guide.
#[derive(Clone, Debug, Default)]
pub struct Parsed {
    /// The guide; no value where an error stands in the way.
    pub guide: Option<Guide>,
    /// What was found, in the order of the text.
    pub diagnostics: Vec<Diagnostic>,
    /// How many of each part there are; all 0 where the text could not be read at all.
    pub counts: Counts,
}

/// Reads a guide: the bytes of a UTF-8 file, or text.
///
/// Nothing is refused that can be understood, and nothing vanishes silently: whatever was read differently from
/// how it is written has a finding with its place. A finding of severity error means that there is no guide.
///
/// ```
/// let parsed = leadmark_core::parse("# Craft\n\n## Success metrics\n\n### Quality\n\n- We ship what works\n");
/// assert_eq!(parsed.counts.indicators, 1);
/// assert_eq!(parsed.guide.unwrap().metrics[0].name, "Quality");
/// ```
pub fn parse(source: impl AsRef<[u8]>) -> Parsed {
    let bytes = source.as_ref();
    let mut findings = Findings::default();
    if bytes.len() > limits::GUIDE_BYTES {
        findings.add(Sentence::TooLarge, 0..0, &[&limits::GUIDE_BYTES.to_string()]);
        return refused(findings, "", 0);
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let good = error.valid_up_to();
            let readable =
                bytes.get(..good).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default();
            let byte = bytes.get(good).copied().unwrap_or_default();
            let at = with_line_feeds(readable).len();
            findings.add(Sentence::NotUtf8, at..at, &[&format!("0x{byte:02X}")]);
            return refused(findings, readable, 0);
        }
    };
    let before = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let text = text.get(before..).unwrap_or_default();
    if text.trim().is_empty() {
        findings.add(Sentence::EmptyGuide, 0..0, &[]);
        return refused(findings, text, before);
    }
    let (guide, counts) = read(&with_line_feeds(text), &mut findings);
    let guide = (!findings.has_error()).then_some(guide);
    Parsed { guide, diagnostics: findings.into_diagnostics(text, before), counts }
}

fn refused(findings: Findings, text: &str, before: usize) -> Parsed {
    Parsed { diagnostics: findings.into_diagnostics(text, before), ..Parsed::default() }
}

/// Turns all line ends into line feeds, so that nothing is read differently for them.
pub(crate) fn with_line_feeds(text: &str) -> std::borrow::Cow<'_, str> {
    if memchr::memchr(b'\r', text.as_bytes()).is_some() {
        text.replace("\r\n", "\n").replace('\r', "\n").into()
    } else {
        text.into()
    }
}

fn read(source: &str, findings: &mut Findings) -> (Guide, Counts) {
    let parts = fences::split(source, findings);
    let nodes = parts.into_iter().flat_map(|part| tree::read(source, part, findings)).collect();
    let (mut guide, places) = outline::read(source, nodes, findings);
    identify::identify(&mut guide, &places, findings);
    review::review(&guide, &places, findings);
    let counts = Counts::of(&guide);
    if item::count(&counts) > limits::GUIDE_ITEMS {
        let count = item::count(&counts).to_string();
        findings.add(Sentence::TooManyItems, 0..0, &[&count, &limits::GUIDE_ITEMS.to_string()]);
    }
    guide.fingerprint = fingerprint::of(&guide);
    (guide, counts)
}
