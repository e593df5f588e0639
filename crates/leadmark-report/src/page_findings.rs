//! What is wrong with a guide, as a page.

use leadmark_core::{Diagnostic, Severity};

use crate::page_markup::escaped;
use crate::page_words;

/// What the page of findings may do: its own style and the script that loads it anew.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; \
    form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/// Writes a page that tells the errors of a guide that can't be used, and what else was found.
///
/// `name` is what the guide's file is called; `head` is put into the page's head as it is. The page's policy allows nothing
/// inline: [`FINDINGS_STYLE`] goes into `head` as a file of its own.
pub fn findings_page(name: &str, diagnostics: &[Diagnostic], head: &str) -> String {
    let mut sorted: Vec<&Diagnostic> = diagnostics.iter().collect();
    sorted.sort_by_key(|found| found.severity);
    let findings: Vec<_> = sorted.into_iter().map(finding).collect();
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{title}</title>\n{head}\n</head>\n\
         <body>\n<main>\n<h1>{title}</h1>\n<p>{name}</p>\n<ol>{findings}</ol>\n<p>{after}</p>\n</main>\n</body>\n</html>\n",
        title = page_words::UNUSABLE,
        name = escaped(name),
        findings = findings.join("\n"),
        after = page_words::COMES_BACK,
    )
}

/// How the page of findings looks.
pub const FINDINGS_STYLE: &str = "body{font:1.125rem/1.6 Charter,Georgia,serif;margin:0}\
    main{max-inline-size:46rem;margin-inline:auto;padding:2rem 1rem}\
    h1{line-height:1.2}li{margin-block:1rem;overflow-wrap:anywhere}\
    .place{font:0.875rem/1.5 system-ui,sans-serif;display:block}";

fn finding(found: &Diagnostic) -> String {
    let severity = match found.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    };
    format!(
        "<li><span class=\"place\">{severity}, {}</span> <strong>{}</strong> {}</li>",
        page_words::place(found.start.line, found.start.column),
        escaped(&found.message),
        escaped(&found.help)
    )
}
