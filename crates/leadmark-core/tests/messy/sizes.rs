//! Guides of great length, width and depth.

use leadmark_core::{Block, items, parse};

use crate::sample::{places, rating, texts, with};
use crate::words;

#[test]
fn ten_thousand_items_are_read_and_no_more() {
    let guide =
        |count: usize| rating(&(0..count).map(|index| format!("- Item {index}\n")).collect::<String>());
    let parsed = parse(guide(10_000));
    assert_eq!(places(&parsed), Vec::<String>::new());
    assert_eq!(items(&parsed.guide.unwrap()).len(), 10_000);
    let parsed = parse(guide(10_001));
    assert_eq!(places(&parsed), ["too-many-items 1:1"]);
    assert_eq!(parsed.diagnostics[0].message, "the guide has 10001 items, more than 10000");
    assert!(parsed.guide.is_none());
    let alike = rating(&"- Same\n".repeat(10_000));
    let parsed = parse(alike);
    assert_eq!(parsed.diagnostics.len(), 9_999);
    assert_eq!(parsed.guide.unwrap().metrics[0].indicators[9_999].id, "same-10000");
}

#[test]
fn a_line_of_a_megabyte_is_read() {
    let long = "word ".repeat(200_000);
    let guide = with(&rating(&format!("- {long}")), &[]);
    assert_eq!(guide.metrics[0].indicators[0].text.plain().len(), 999_999);
    assert_eq!(guide.metrics[0].indicators[0].id.as_str().len(), 59);
    for part in [
        "` ` ", "*a* ", "**a** _", "<", "[", "![", "](", "`", "\\", "&amp;", "{#a} ", "<b>", "- ", "1. ",
        "é‚Ä", "🎯",
    ] {
        let source = rating(&format!("- {}", part.repeat(200_000 / part.len())));
        assert!(parse(source).guide.is_some(), "{part}");
    }
}

#[test]
fn a_paragraph_of_a_hundred_thousand_lines_is_read() {
    let lines = "a line\n".repeat(100_000);
    let guide = with(&rating(&format!("**Bold**\n{lines}\n- It works")), &[]);
    let [Block::Paragraph { text }] = guide.metrics[0].about.as_slice() else { panic!("no paragraph") };
    assert_eq!(text.plain(), format!("Bold {}", lines.trim_end().replace('\n', " ")));
}

#[test]
fn deep_nesting_is_kept_as_it_is_written() {
    let quotes = rating(&format!("- One\n\n{} deep words", ">".repeat(10_000)));
    let guide = with(&quotes, &["too-deep 9:49"]);
    assert_eq!(texts(&guide), ["One"]);
    let bullets = rating(&format!("- One\n\n  {}deep words", "- ".repeat(10_000)));
    let guide = with(&bullets, &["too-deep 9:49"]);
    assert_eq!(texts(&guide), ["One"]);
    let ordinals = rating(&format!("- One\n\n  {}deep words", "1. ".repeat(10_000)));
    let parsed = parse(&ordinals);
    assert_eq!(words::lost(&ordinals, &parsed), Vec::<&str>::new());
    let marks = rating(&format!("- {}deep{}", "*".repeat(10_000), "*".repeat(10_000)));
    assert!(parse(marks).guide.is_some());
}
