//! Whatever a guide, a note or a name says, the report keeps its shape: no markup, no link, no table break.

mod samples;

use std::mem::discriminant;

use leadmark_core::{Answer, Assessment, Kind, Mode, Rater, Role, items};
use leadmark_report::{Options, Words, change_markdown, markdown, plan_markdown, raters_markdown};
use proptest::prelude::*;
use pulldown_cmark::{Event, Options as Dialect, Parser, Tag, TagEnd};
use samples::{annotated, earlier, full, raters, rewritten, technical_leadership};

/// All reports of a guide and its assessments that say `words` wherever they can.
fn reports(words: &str) -> Vec<String> {
    let plain = technical_leadership();
    let guide = rewritten(plain.clone(), words);
    let (before, after) = (annotated(earlier(&plain), words), annotated(full(&plain), words));
    let in_language = |lang| {
        let words = Words::spoken(lang).expect("reports speak it");
        [
            markdown(&guide, &after, Options { notes: true, before: Some(&before), words }),
            plan_markdown(&guide, &after, words),
            change_markdown(&guide, &before, &after, words),
            raters_markdown(&guide, &raters(&plain), words),
        ]
    };
    // The one sets apart what is written from right to left, the other all but numbers.
    ["en", "ar"].into_iter().flat_map(in_language).collect()
}

fn events(report: &str) -> Vec<Event<'_>> {
    Parser::new_ext(report, Dialect::all() - Dialect::ENABLE_SMART_PUNCTUATION).collect()
}

/// The elements of a report without its words.
fn shape(report: &str) -> Vec<String> {
    let words = [Event::Text("".into()), Event::Code("".into())].map(|event| discriminant(&event));
    let shown = events(report).into_iter().filter(|event| !words.contains(&discriminant(event)));
    shown.map(|event| format!("{event:?}")).collect()
}

/// The words of a report, without the marks that set right-to-left text apart.
fn words(report: &str) -> String {
    let words = events(report).into_iter().filter_map(|event| match event {
        Event::Text(text) | Event::Code(text) => Some(text),
        _ => None,
    });
    let words: Vec<String> = words.map(|text| text.to_string()).collect();
    bare(&words.concat())
}

fn bare(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// What a reader should see of a text: its words, with a sign for what can't be seen.
fn visible(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    bare(&words.join(" ").replace(char::is_control, "\u{fffd}"))
}

/// Checks that a report has only the elements that reports have, and nothing that other readers make a link of.
#[track_caller]
fn is_harmless(report: &str) {
    for event in events(report) {
        match event {
            Event::Start(
                Tag::Paragraph
                | Tag::Heading { id: None, .. }
                | Tag::List(_)
                | Tag::Item
                | Tag::BlockQuote(None)
                | Tag::Table(_)
                | Tag::TableHead
                | Tag::TableRow
                | Tag::TableCell
                | Tag::Strong,
            )
            | Event::End(_)
            | Event::Code(_)
            | Event::HardBreak => {}
            Event::Text(text) => {
                // A "www" at the end of a sentence of ours is followed by its full stop.
                let host = |after: &str| after.starts_with(|next: char| !next.is_whitespace());
                let www = text.to_ascii_lowercase().split("www.").skip(1).any(host);
                assert!(
                    !www && !text.contains("://") && !text.contains('@'),
                    "{text:?} is a link in {report}"
                );
            }
            event => panic!("{event:?} in {report}"),
        }
    }
}

const ATTACKS: [&str; 32] = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</td></tr></table>",
    "<!-- comment",
    "[click](javascript:alert(1))",
    "![image](https://example.org/x.png)",
    "<https://example.org>",
    "https://example.org/a|b\\|c`d`e",
    "mail me@example.org, or (www.example.org).",
    "@everyone",
    "a | b | c",
    "a \\| b \\\\| c",
    "`code` ``more`` `",
    "**bold** __strong__ *em* _em_ ~~gone~~ ~sub~ ^sup^",
    "# heading",
    "- [ ] task",
    "1. first",
    "> quote",
    "[!NOTE]",
    "---",
    "===",
    "```",
    "~~~",
    "| --- |",
    ":-:",
    ": definition",
    "[^1]: footnote [^1]",
    "$x$ and $$y$$",
    "&lt;b&gt; &#60; &copy;",
    "{#id .class} trailing ##",
    "ends with a backslash \\",
    "\u{202e}reversed\u{0}\u{1b}[31m",
];

#[test]
fn attacks_are_shown_as_they_are_written() {
    let plain: Vec<Vec<String>> = reports("word").iter().map(|report| shape(report)).collect();
    for attack in ATTACKS {
        for (report, plain) in reports(attack).iter().zip(&plain) {
            is_harmless(report);
            assert_eq!(&shape(report), plain, "{attack:?} changes the shape of {report}");
            assert!(words(report).contains(&visible(attack)), "{attack:?} is not in {report}");
        }
    }
}

#[test]
fn a_note_of_many_lines_stays_under_its_item() {
    let plain = technical_leadership();
    let lines = ATTACKS.join("\n").replace('\0', "");
    for line_break in ["\n", "\r\n", "\r", "\n\n", "\u{2028}"] {
        let assessment = annotated(full(&plain), &lines.replace('\n', line_break));
        let report = markdown(&plain, &assessment, Options::default());
        is_harmless(&report);
        let quotes =
            |report: &str| shape(report).iter().filter(|event| event.starts_with("Start(BlockQuote")).count();
        assert_eq!(
            quotes(&report),
            quotes(&markdown(&plain, &annotated(full(&plain), "word"), Options::default()))
        );
        for attack in ATTACKS {
            assert!(
                words(&report).contains(&visible(&attack.replace('\0', ""))),
                "{attack:?} is not in {report}"
            );
        }
    }
}

#[test]
fn every_row_of_a_table_is_as_wide_as_its_header() {
    for report in ATTACKS.into_iter().flat_map(reports) {
        let mut cells = 0;
        let mut width = 0;
        for event in events(&report) {
            match event {
                Event::Start(Tag::TableCell) => cells += 1,
                Event::End(TagEnd::TableHead) => width = std::mem::take(&mut cells),
                Event::End(TagEnd::TableRow) => assert_eq!(std::mem::take(&mut cells), width, "{report}"),
                _ => {}
            }
        }
    }
    // A reader fills short rows and cuts long ones, so the source must be right too.
    let rows = |report: &str| -> Vec<usize> {
        let rows = report.lines().filter(|line| line.starts_with('|'));
        rows.map(|row| row.replace("\\|", "").matches('|').count()).collect()
    };
    for attack in ATTACKS {
        for (report, plain) in reports(attack).iter().zip(reports("word")) {
            assert_eq!(rows(report), rows(&plain), "{attack:?} in {report}");
        }
    }
}

#[test]
fn a_text_without_words_leaves_the_shape() {
    let plain: Vec<Vec<String>> = reports("word").iter().map(|report| shape(report)).collect();
    for blank in ["", " ", "\n", "\u{a0}\u{2003}"] {
        let plain_guide = technical_leadership();
        let guide = rewritten(plain_guide.clone(), blank);
        let assessment = full(&plain_guide);
        let report = markdown(&guide, &assessment, Options::default());
        is_harmless(&report);
        let headings = |shape: &[String]| shape.iter().filter(|event| event.contains("Heading")).count();
        assert_eq!(headings(&shape(&report)), headings(&plain[0]), "{report}");
        assert!(report.contains("`reliability`"), "an item without words goes by its id: {report}");
    }
}

/// A text of what Markdown is made of.
fn any_text() -> impl Strategy<Value = String> {
    let mark = prop::sample::select(
        "`*_[]<>|\\~#$^&;!(){}=+-:./?@%\"'0123456789 \t\n\rabhptswW\u{e9}\u{644}\u{202e}\u{0}\u{feff}"
            .chars()
            .collect::<Vec<_>>(),
    );
    prop::collection::vec(mark, 1..40).prop_map(String::from_iter)
}

/// A small guide and a quick assessment of it that say `words` wherever they can.
fn small(words: &str) -> String {
    let source = "# Craft\n\n## Success metrics\n\n### Quality\n\n- It works {#works}\n- It lasts {#lasts}\n";
    let guide = rewritten(samples::guide(source), words);
    let noted = |level| Answer { level: Some(level), note: Some("note".to_owned()), ..Answer::default() };
    let assessment = Assessment {
        answers: [("works".into(), noted(5)), ("lasts".into(), noted(2))].into(),
        mode: Mode::Quick,
        rater: Rater { role: Role::Oneself, group: None },
        ..samples::empty(&guide, Mode::Quick)
    };
    assert_eq!(items(&guide).iter().filter(|item| item.kind == Kind::Indicator).count(), 2);
    markdown(&guide, &annotated(assessment, words), Options::default())
}

proptest! {
    #![proptest_config(samples::cases(1000))]

    #[test]
    fn any_text_is_shown_as_it_is_written(text in any_text()) {
        // A note may have lines, the rest is one.
        let line = text.replace(['\n', '\r'], " ");
        prop_assume!(!line.trim().is_empty());
        let report = small(&line);
        is_harmless(&report);
        prop_assert_eq!(shape(&report), shape(&small("word")), "{}", report);
        prop_assert!(words(&report).contains(&visible(&line)), "{:?} is not in {}", line, report);
        is_harmless(&small(&text));
    }
}
