//! Findings as text: the line with carets below the place, and how to mend it.

use std::ops::Range;
use std::path::Path;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use leadmark_core::{Diagnostic, Position, Severity, Span};

use crate::{columns, output};

/// How much of a very long line is shown, in bytes.
const WIDEST: usize = 400;

/// Prints what was found in a guide.
pub(crate) fn print(file: &Path, bytes: &[u8], diagnostics: &[Diagnostic]) {
    let source = String::from_utf8_lossy(bytes);
    let name = file.display().to_string();
    let renderer = Renderer::styled();
    for diagnostic in diagnostics {
        let level = match diagnostic.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Note => Level::NOTE,
        };
        let message = columns::with_signs(&diagnostic.message);
        let title = level.primary_title(&message).id(&diagnostic.code);
        let place = Span { start: diagnostic.start, end: diagnostic.end };
        let mut group =
            Group::with_title(title).element(snippet(&source, &name, place, AnnotationKind::Primary, None));
        if let Some(related) = diagnostic.related {
            group = group.element(snippet(
                &source,
                &name,
                related,
                AnnotationKind::Context,
                Some("this is the other one"),
            ));
        }
        let report = [group.element(Level::HELP.message(&diagnostic.help))];
        let text = format!("{}\n", renderer.render(&report));
        if diagnostic.severity == Severity::Error { output::message(&text) } else { output::remark(&text) }
    }
}

fn snippet<'a>(
    source: &'a str,
    name: &'a str,
    place: Span,
    kind: AnnotationKind,
    label: Option<&'a str>,
) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let (line, span) = excerpt(source, place);
    let annotation = kind.span(span).label(label);
    Snippet::source(line).line_start(place.start.line).path(name).annotation(annotation)
}

/// Cuts the first line of a place out, and where the place stands in it. A very long line is cut on both sides.
fn excerpt(source: &str, place: Span) -> (&str, Range<usize>) {
    let Position { offset, .. } = place.start;
    let offset = floor(source, offset);
    let before = source.get(..offset).unwrap_or_default();
    let start = before.rfind(['\n', '\r']).map_or(0, |at| at + 1);
    let rest = source.get(offset..).unwrap_or_default();
    let end = offset + rest.find(['\n', '\r']).unwrap_or(rest.len());
    let start = floor(source, start.max(offset.saturating_sub(WIDEST / 2)));
    let end = floor(source, end.min(offset + WIDEST));
    let until = floor(source, place.end.offset).clamp(offset, end);
    (source.get(start..end).unwrap_or_default(), offset - start..until - start)
}

/// Moves an offset back to the start of its character, into the text.
fn floor(source: &str, offset: usize) -> usize {
    let mut offset = offset.min(source.len());
    while !source.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}
