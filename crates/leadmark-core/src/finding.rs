use std::ops::Range;

use memchr::{memchr_iter, memrchr};

use crate::parse::with_line_feeds;
use crate::sentence::{Sentence, Words};
use crate::{Diagnostic, Position, Severity, Span, order};

macro_rules! codes {
    ($($variant:ident $code:literal $severity:ident $help:literal)*) => {
        /// The kinds of findings. Their names are stable; `docs/authoring.md` explains each.
        #[derive(Clone, Copy, Debug, Eq, PartialEq)]
        pub(crate) enum Code { $($variant),* }

        impl Code {
            const fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity),* }
            }
        }

        /// The names, a line each.
        pub(crate) const NAMES: &str = concat!($($code, "\n"),*);

        /// How to mend it, a line each.
        pub(crate) const HELPS: &str = concat!($($help, "\n"),*);

        /// The stable names of all findings that reading a guide can give.
        pub const CODES: &[&str] = &[$($code),*];
    };
}

codes! {
    NotUtf8 "not-utf8" Error "save the file as UTF-8"
    EmptyGuide "empty-guide" Error "write a title, success metrics and their indicators"
    TooLarge "too-large" Error "split the guide, or take out what is not part of it"
    TooManyItems "too-many-items" Error "split the guide"
    DuplicateId "duplicate-id" Error "give one of the two another id"
    NoMetrics "no-metrics" Warning "add a section such as \"## Success metrics\" with a heading for each metric and its indicators as bullets"
    NoIndicators "no-indicators" Warning "add its indicators as bullets"
    NoTitle "no-title" Warning "begin the guide with \"# Its title\""
    SecondTitle "second-title" Warning "write it as \"##\" and its subsections one level deeper"
    SkippedLevel "skipped-level" Warning "write sections as \"##\" and the parts in them as \"###\""
    SecondSection "second-section" Warning "put both under one heading"
    BoldHeading "bold-heading" Warning "write it as a \"###\" heading"
    DuplicateSlug "duplicate-slug" Warning "give it an id of its own with {#id}, so that answers stay with it"
    AnchorCount "anchor-count" Warning "write one anchor for each level, or begin every anchor with a level name in bold"
    LevelNames "level-names" Warning "begin every level with its name in bold, or none"
    OutdentedAnchors "outdented-anchors" Warning "indent them below their item"
    ScaleLevels "scale-levels" Warning "list 2 to 9 levels, each with its name in bold"
    UnknownFeed "unknown-feed" Warning "name a success metric by its id"
    BadFeed "bad-feed" Warning "write feeds=metric or feeds=metric:2,other-metric"
    NoFeeds "no-feeds" Note "add feeds=metric to it, or to the heading that it stands under"
    BadWeight "bad-weight" Warning "give a number from 0 to 1000, such as 2 or 0.5"
    UnknownAttribute "unknown-attribute" Warning "take it out, or mend its name"
    BadLanguage "bad-language" Warning "give a language tag such as en or pt-BR"
    EmptyQuestion "empty-question" Warning "write the question, or take the line out"
    EmptyItem "empty-item" Warning "write the text, or take the line out"
    QuestionWithoutSteps "question-without-steps" Warning "add the framework as a numbered list"
    QuestionOutsideTopic "question-outside-topic" Warning "put it under a \"###\" topic"
    SecondExample "second-example" Warning "keep one example a question, or ask another question"
    NestedFence "nested-fence" Warning "write the framework as a plain list without a fence, or use a longer outer fence"
    UnclosedFence "unclosed-fence" Warning "close the fence, or write the framework without one"
    SplitFramework "split-framework" Warning "keep all steps in one list"
    HtmlAsText "html-as-text" Warning "write it in Markdown; HTML is never run"
    UnsafeLink "unsafe-link" Warning "link by http, https, mailto or a relative address"
    TooDeep "too-deep" Warning "nest lists and quotes less deeply"
    BareQuestion "bare-question" Note "write it as a \"####\" heading"
    NumberedItems "numbered-items" Note "write them as bullets"
    LabelHeading "label-heading" Note "take it out; the questions say it themselves"
    RepairedEncoding "repaired-encoding" Note "run leadmark fmt to write it in UTF-8"
    NotModelled "not-modelled" Note "write it as paragraphs or lists to have it laid out"
    ImageAsLink "image-as-link" Note "nothing to do; the picture is a click away"
    CommentLeftOut "comment-left-out" Note "put the comment on a line of its own to keep it when formatting"
    LinkTitle "link-title" Note "say it in the text"
    LinkInName "link-in-name" Note "link from the text below it"
    TaskMark "task-mark" Note "take the mark out; what is done is told by the answers"
    UnusedDefinition "unused-definition" Note "take it out, or link to it"
}

/// A finding before its place is known as line and column.
#[derive(Clone, Debug)]
pub(crate) struct Finding {
    pub(crate) severity: Severity,
    pub(crate) related: Option<Range<usize>>,
    sentence: Sentence,
    values: Vec<String>,
    range: Range<usize>,
}

/// All that was found so far.
#[derive(Clone, Debug, Default)]
pub(crate) struct Findings(Vec<Finding>);

impl Findings {
    /// Adds a finding: what its sentence says, of which values. Returns it so that a caller can say more.
    pub(crate) fn add(&mut self, sentence: Sentence, range: Range<usize>, values: &[&str]) -> &mut Finding {
        let severity = sentence.code().severity();
        let values = values.iter().map(|&value| value.to_owned()).collect();
        let index = self.0.len();
        self.0.push(Finding { severity, related: None, sentence, values, range });
        #[expect(clippy::indexing_slicing, reason = "it was pushed the line before")]
        &mut self.0[index]
    }

    /// Takes over what was found elsewhere.
    pub(crate) fn append(&mut self, mut other: Self) {
        self.0.append(&mut other.0);
    }

    /// Tells whether anything found makes the guide unusable.
    pub(crate) fn has_error(&self) -> bool {
        self.0.iter().any(|finding| finding.severity == Severity::Error)
    }

    /// Turns byte offsets into lines and columns, in one pass, and sorts by place. The offsets are those within
    /// `text` as if all its line ends were line feeds; the places are those in the file.
    ///
    /// `before` is what stands in the file before `text`: the length of its byte order mark.
    pub(crate) fn into_diagnostics(mut self, text: &str, before: usize) -> Vec<Diagnostic> {
        order::sort_by_key(&mut self.0, |finding| (finding.range.start, finding.range.end));
        let mut offsets: Vec<usize> = Vec::with_capacity(self.0.len() * 2);
        for finding in &self.0 {
            let ranges = [Some(&finding.range), finding.related.as_ref()];
            offsets.extend(ranges.into_iter().flatten().flat_map(|range| [range.start, range.end]));
        }
        order::sort_by_key(&mut offsets, |&offset| offset);
        offsets.dedup();
        let positions = positions(text, before, &offsets);
        let at = |offset: usize| {
            let found = offsets.binary_search(&offset).ok().and_then(|index| positions.get(index));
            found.copied().unwrap_or_default()
        };
        let span = |range: &Range<usize>| Span { start: at(range.start), end: at(range.end) };
        let words = Words::new();
        let diagnostic = |finding: Finding| {
            let Span { start, end } = span(&finding.range);
            Diagnostic {
                severity: finding.severity,
                code: words.code(finding.sentence).to_owned(),
                message: words.message(finding.sentence, &finding.values),
                sentence: words.name(finding.sentence).to_owned(),
                values: finding.values,
                help: words.help(finding.sentence).to_owned(),
                start,
                end,
                related: finding.related.as_ref().map(span),
            }
        };
        self.0.into_iter().map(diagnostic).collect()
    }
}

/// Finds the places of ascending byte offsets; one inside a character moves back to its start.
fn positions(text: &str, before: usize, offsets: &[usize]) -> Vec<Position> {
    let lines = with_line_feeds(text);
    // Where carriage returns stand that the offsets do not count, each as if the ones before it were gone.
    let returns =
        memchr_iter(b'\r', text.as_bytes()).filter(|at| text.as_bytes().get(at + 1) == Some(&b'\n'));
    let mut pairs = returns.enumerate().map(|(index, at)| at - index).peekable();
    let (mut line, mut column, mut reached, mut passed) = (1, 1, 0, 0);
    let position = |&offset: &usize| {
        let within = offset.min(lines.len());
        let at = (reached..=within).rev().find(|&at| lines.is_char_boundary(at)).unwrap_or(reached);
        let mut between = lines.get(reached..at).unwrap_or_default();
        if let Some(end) = memrchr(b'\n', between.as_bytes()) {
            line += memchr_iter(b'\n', between.as_bytes()).count();
            column = 1;
            between = between.get(end + 1..).unwrap_or_default();
        }
        column += between.chars().count();
        reached = at;
        passed += std::iter::from_fn(|| pairs.next_if(|&pair| pair < at)).count();
        Position { offset: at + passed + before, line, column }
    };
    offsets.iter().map(position).collect()
}
