//! The documentation is true: its examples are run, its findings are complete, its commands and links exist.
#![expect(clippy::panic, clippy::unwrap_used, reason = "what reads the pages fails as a test does")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use leadmark_core::{Block, CODES, KINDS, Severity, Text, items, parse, problem_sentences, sentences};

/// The pages whose links are followed.
const PAGES: [&str; 7] = [
    "README.md",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "docs/reports.md",
    AUTHORING,
];
const AUTHORING: &str = "docs/authoring.md";
/// The findings that no short text can show.
const WITHOUT_EXAMPLE: [&str; 3] = ["not-utf8", "too-large", "too-many-items"];

/// A page of documentation, its fences apart from the rest.
#[derive(Debug, Default)]
struct Page {
    prose: String,
    fences: Vec<Fence>,
}

/// A fenced block: what its first line says, its text, and where it stands.
#[derive(Debug, Default)]
struct Fence {
    info: String,
    text: String,
    /// The `###` heading above it.
    section: String,
    place: String,
}

impl Page {
    /// Reads a page with the fences at its left margin. A fence ends with a line of as many marks as it begins with, so a
    /// wider one holds others.
    fn read(path: &str) -> Self {
        let (mut page, mut open, mut section) = (Self::default(), None, "");
        let text = fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        for (line, number) in text.lines().zip(1..) {
            let marks = &line[..line.bytes().take_while(|&mark| mark == b'`').count()];
            match open {
                Some(opening) if line == opening => open = None,
                Some(_) => {
                    let fence = page.fences.last_mut().unwrap();
                    fence.text.extend([line, "\n"]);
                }
                None if marks.len() >= 3 => {
                    open = Some(marks);
                    page.fences.push(Fence {
                        info: line[marks.len()..].to_owned(),
                        text: String::new(),
                        section: section.to_owned(),
                        place: format!("{path}:{number}"),
                    });
                }
                None => {
                    section = line.strip_prefix("### ").unwrap_or(section);
                    page.prose.extend([line, "\n"]);
                }
            }
        }
        assert_eq!(open, None, "{path}: a fence is not closed");
        page
    }

    fn fences(&self, info: &str) -> impl Iterator<Item = &Fence> {
        self.fences.iter().filter(move |fence| fence.info == info)
    }

    /// The examples of findings, each with the finding that it names.
    fn examples(&self) -> impl Iterator<Item = (&str, &Fence)> {
        self.fences.iter().filter_map(|fence| Some((fence.info.strip_prefix("markdown finds=")?, fence)))
    }

    /// The anchors of the headings, by GitHub's rules.
    fn anchors(&self) -> BTreeSet<String> {
        let headings = self.prose.lines().filter(|line| line.starts_with('#'));
        let anchor = |heading: &str| {
            let words = heading.trim_start_matches('#').trim().to_lowercase().replace(' ', "-");
            words.chars().filter(|&kept| kept.is_alphanumeric() || matches!(kept, '-' | '_')).collect()
        };
        headings.map(anchor).collect()
    }

    /// The addresses within the project that the page links to.
    fn links(&self) -> impl Iterator<Item = &str> {
        let targets = self.prose.split("](").skip(1);
        let targets = targets.filter_map(|rest| rest.split_once(')')).map(|(target, _)| target);
        targets.filter(|target| !target.contains("://"))
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

#[test]
fn clean_guides_have_no_findings() {
    for fence in Page::read(AUTHORING).fences("markdown clean") {
        assert_eq!(parse(&fence.text).diagnostics, [], "{}", fence.place);
    }
}

#[test]
fn examples_give_their_finding_and_no_other() {
    for (code, fence) in Page::read(AUTHORING).examples() {
        let codes: BTreeSet<_> = parse(&fence.text).diagnostics.into_iter().map(|found| found.code).collect();
        assert_eq!(codes, [code.to_owned()].into(), "{}", fence.place);
    }
}

#[test]
fn every_finding_is_explained_once() {
    let page = Page::read(AUTHORING);
    let (_, findings) = page.prose.split_once("\n## Findings\n").unwrap();
    let mut sections: Vec<_> = findings.lines().filter_map(|line| line.strip_prefix("### ")).collect();
    let mut expected: Vec<_> = CODES.iter().map(|code| format!("`{code}`")).collect();
    sections.sort_unstable();
    expected.sort_unstable();
    assert_eq!(sections, expected);
}

#[test]
fn every_finding_has_an_example_and_its_mend() {
    let page = Page::read(AUTHORING);
    for code in CODES.iter().filter(|code| !WITHOUT_EXAMPLE.contains(code)) {
        let section = format!("`{code}`");
        let infos = page.fences.iter().filter(|fence| fence.section == section).map(|fence| &fence.info);
        assert_eq!(infos.collect::<Vec<_>>(), [&format!("markdown finds={code}"), "markdown clean"]);
    }
}

#[test]
fn every_finding_is_said_in_every_language_of_the_page() {
    for language in ["ar", "de", "es", "fr", "ja"] {
        let file = format!("www/src/messages/{language}/findings.ts");
        let words = fs::read_to_string(root().join(&file)).unwrap();
        let (said, mends) = words.split_once("  helps: {").unwrap();
        for (name, english) in sentences() {
            let (_, sentence) = said.split_once(&format!("\n    \"{name}\":")).expect(name);
            let sentence = sentence.split("\",\n").next().unwrap();
            let values = english.matches("{}").count();
            let named = (1..=9).filter(|value| sentence.contains(&format!("{{{value}}}"))).count();
            assert_eq!(named, values, "{file}: {name}");
        }
        for code in CODES {
            assert!(mends.contains(&format!("\n    \"{code}\":")), "{file}: {code}");
        }
    }
}

/// What is said by the codes of what fails as a whole, of which Rust has no sentence.
const WHOLE: [&str; 8] = [
    "not-json",
    "too-large",
    "too-deep",
    "bad-value",
    "group-too-long",
    "too-many-groups",
    "trapped",
    "internal",
];

#[test]
fn every_problem_is_said_in_every_language() {
    let named: BTreeSet<&str> = problem_sentences().iter().map(|[name, ..]| *name).chain(WHOLE).collect();
    for language in ["ar", "de", "es", "fr", "ja"] {
        let file = format!("pkg/src/elements/messages/{language}/problems.ts");
        let words = fs::read_to_string(root().join(&file)).unwrap();
        let (kinds, said) = words.split_once("  sentences: {").unwrap();
        let kinds: BTreeSet<&str> = entries(kinds).into_iter().map(|(name, _)| name).collect();
        assert_eq!(kinds, KINDS.into(), "{file}");
        let said: BTreeMap<&str, [String; 2]> = entries(said)
            .into_iter()
            .map(|(name, pair)| {
                let pair = pair.trim_end_matches(',').replace(",]", "]");
                (name, serde_json::from_str(&pair).expect(name))
            })
            .collect();
        assert_eq!(said.keys().copied().collect::<BTreeSet<_>>(), named, "{file}");
        for [name, _, message, help] in problem_sentences() {
            let mut number = 0;
            for (english, sentence) in [message, help].iter().zip(&said[name]) {
                let wanted: BTreeSet<String> = places(english)
                    .map(|place| {
                        number += 1;
                        if place.is_empty() { number.to_string() } else { place.to_owned() }
                    })
                    .collect();
                let found: Vec<&str> = places(sentence).collect();
                assert_eq!(found.len(), wanted.len(), "{file}: {name}");
                assert_eq!(
                    found.into_iter().map(str::to_owned).collect::<BTreeSet<_>>(),
                    wanted,
                    "{file}: {name}"
                );
            }
        }
        for name in WHOLE {
            assert_eq!(
                said[name].iter().flat_map(|sentence| places(sentence)).next(),
                None,
                "{file}: {name}"
            );
        }
    }
}

/// The entries of a part of a catalogue: each name, four spaces in, and the text of its value.
fn entries(part: &str) -> Vec<(&str, String)> {
    let mut entries: Vec<(&str, String)> = Vec::new();
    for line in part.lines().filter_map(|line| line.strip_prefix("    ")) {
        match line.split_once(": ") {
            Some((name, value)) if !line.starts_with(' ') => {
                entries.push((name.trim_matches('"'), value.to_owned()));
            }
            _ => entries.last_mut().unwrap().1.push_str(line.trim_start()),
        }
    }
    entries
}

/// What stands between the braces of a sentence.
fn places(sentence: &str) -> impl Iterator<Item = &str> {
    sentence.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(place, _)| place)
}

#[test]
fn explanations_begin_with_the_severity() {
    let page = Page::read(AUTHORING);
    for (code, fence) in page.examples() {
        let (_, text) = page.prose.split_once(&format!("\n### `{code}`\n\n")).unwrap();
        let found = parse(&fence.text).diagnostics.remove(0);
        let severity = match found.severity {
            Severity::Error => "Error",
            Severity::Warning => "Warning",
            Severity::Note => "Note",
        };
        assert_eq!(text.split(['.', ',']).next(), Some(severity), "{code}");
    }
}

#[test]
fn the_first_guide_is_clean_after_each_step() {
    let mut text = String::new();
    for step in Page::read(AUTHORING).fences("markdown step") {
        text.push_str(&step.text);
        assert_eq!(parse(&text).diagnostics, [], "{}", step.place);
    }
    let parsed = parse(&text);
    let counts = parsed.counts;
    assert_eq!((counts.metrics, counts.indicators), (2, 3));
    assert_eq!((counts.questions, counts.steps, counts.points, counts.outcomes), (1, 2, 3, 2));
    assert_eq!((counts.measures, counts.practices), (2, 2));
    let guide = parsed.guide.unwrap();
    assert!(items(&guide).iter().all(|item| !item.feeds.is_empty()));
    assert_eq!((guide.scale.levels.len(), guide.closing.len()), (5, 1));
}

#[test]
fn all_markdown_in_the_documentation_is_run() {
    let page = Page::read(AUTHORING);
    let run = ["markdown clean", "markdown step"];
    let mut markdown = page.fences.iter().filter(|fence| fence.info.starts_with("markdown"));
    assert!(
        markdown
            .all(|fence| { run.contains(&fence.info.as_str()) || fence.info.starts_with("markdown finds=") })
    );
}

#[test]
fn commands_and_their_options_exist() {
    for path in ["README.md", AUTHORING] {
        let page = Page::read(path);
        let lines: Vec<_> = page.fences("sh").flat_map(|fence| fence.text.lines()).collect();
        let commands: Vec<_> = lines.iter().filter_map(|line| line.strip_prefix("leadmark ")).collect();
        assert!(!commands.is_empty(), "{path}");
        for command in commands {
            let words: Vec<_> = command.split(" #").next().unwrap().split_whitespace().collect();
            let [subcommand, arguments @ ..] = words.as_slice() else { panic!("{path}: {command}") };
            let run =
                Command::new(env!("CARGO_BIN_EXE_leadmark")).args([subcommand, "--help"]).output().unwrap();
            assert!(run.status.success(), "{path}: {command}");
            let help = String::from_utf8(run.stdout).unwrap();
            let mut options = arguments.iter().filter(|argument| argument.starts_with("--"));
            assert!(options.all(|option| help.contains(option)), "{path}: {command}");
        }
    }
}

/// What these fences hold is run by the tests of the package and the browser.
#[test]
fn the_readme_holds_what_other_tests_run() {
    let page = Page::read("README.md");
    let first = |info: &str| &page.fences(info).next().unwrap().text;
    assert!(first("html").contains("<leadmark-assessment></leadmark-assessment>"));
    assert!(first("js").contains("from \"leadmark\""));
}

#[test]
fn links_lead_to_files_and_headings() {
    for path in PAGES {
        let folder = root().join(path).parent().unwrap().to_owned();
        for target in Page::read(path).links() {
            let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
            let file = if file.is_empty() { root().join(path) } else { folder.join(file) };
            assert!(file.exists(), "{path}: {target}");
            if !anchor.is_empty() {
                let anchors = Page::read(file.to_str().unwrap()).anchors();
                assert!(anchors.contains(anchor), "{path}: {target}");
            }
        }
    }
}

/// `SECURITY.md` says so of a guide's text.
#[test]
fn a_guides_text_is_never_markup() {
    let rest = "\n\n## Success metrics\n### Quality\n- Reviews find defects";
    let overview = |text: &str| parse(format!("# Code review\n\n{text}{rest}")).guide.unwrap().overview;
    for address in
        ["javascript:alert(1)", "JavaScript:x", "data:text/html,x", "vbscript:x", "//example.org", "file:x"]
    {
        let kept = [Block::Paragraph { text: Text::from("here") }];
        assert_eq!(overview(&format!("[here]({address})")), kept, "{address}");
    }
    let block = "<script>alert(1)</script>";
    assert_eq!(overview(block), [Block::Verbatim { text: block.to_owned() }]);
    let inline = "For <img src=x onerror=alert(1)> teams.";
    assert_eq!(overview(inline), [Block::Paragraph { text: Text::from(inline) }]);
}
