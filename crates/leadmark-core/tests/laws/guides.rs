//! What holds for every guide.

use std::fmt::Write;

use leadmark_core::{Guide, Position, items, parse};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::cases::cases;
use crate::words;

/// Lines of all kinds; each § becomes a word of its own. The address that several lines refer to is none: where such a
/// line is left out, as a warning says, its address is left out elsewhere.
const LINES: &[&str] = &[
    "",
    "",
    "",
    "",
    "§",
    "§ §",
    "# §",
    "## §",
    "## § {.domain}",
    "### §",
    "### § {#§}",
    "#### §",
    "##### §",
    "#",
    "##",
    "## Success metrics §",
    "## § {.metrics #§}",
    "## Best practices §",
    "## How to rate §",
    "## Overview",
    "## § {.overview}",
    "#### Metrics to track §",
    "#### Questions §",
    "#### § §?",
    "#### § {.question weight=2 feeds=m:2,§ was=§}",
    "**Q: § §?**",
    "**Q1. §?**",
    "**Q: ?**",
    "**§ §**",
    "**§:** §",
    "**§?**",
    "Framework:",
    "§:",
    "- §",
    "- § {#§}",
    "- §\n  § {#§}",
    "- **§**",
    "- **§:** §",
    "-",
    "- {#§}",
    "* §",
    "+ §",
    "\t- §",
    "  - §",
    "   - § *§*",
    "     - §",
    "1. §",
    "2. §",
    "3. **§:**",
    "4) §",
    "1.",
    "  1. §",
    "  2. **§** §",
    "   1. §",
    "7. §",
    "3. Example §",
    "4. § {.example #§}",
    "   \"§ §:",
    "   - §\"",
    "```",
    "```yaml",
    "```text",
    "````",
    "~~~",
    "   ```",
    "- ```",
    "> §",
    "> - §",
    "> 1. §",
    "> # § {#§}",
    "---",
    "***",
    "===",
    "    §",
    "| § | § |",
    "|---|---|",
    "<div>§",
    "</div>",
    "<b>§</b> §",
    "<!-- § -->",
    "§ <!-- § --> §",
    "<!-- §",
    "-->",
    "<details>",
    "[§](https://§.org/§)",
    "[§](javascript:§)",
    "[§][§]",
    "[§][r]",
    "[r]: r",
    "[§]: §.md \"§\"",
    "![§](§.png \"§\")",
    "[![§](§.png)](§.md)",
    "[](§.md)",
    "![](§.png)",
    "<https://§.org>",
    "{#§}",
    "§ {weight=2}",
    "§ {§}",
    "### [§](§.md) {#§ lang=§}",
    "- § {weight=§ shiny=§ .§}",
    "- § {feeds=§,§:2}",
    "üéØ §",
    "🎯 §",
    "### 1️⃣ §",
    "caf√© §",
    "- [ ] §",
    "- [x] §",
    "§  ",
    "§\\",
    "`§",
    "`§ §`",
    "**§",
    "_§_ §",
    "§ **§",
    "*§ **§* §**",
    "\\# §",
    "§\t§",
    "مراجعة §",
    "e\u{301}§",
];

fn fragments() -> impl Strategy<Value = String> {
    let ends = select(vec!["\n", "\n", "\n", "\n\n", "\n\n", "\r\n", "\r", " "]);
    let start = select(vec![
        "# G\n\n## Success metrics\n\n### M {#m}\n\n- I\n\n",
        "# G\n\n## Success metrics\n\n### M {#m}\n\n- I\n\n## D\n\n### T\n\n",
        "\u{feff}# G\n\n## Success metrics\n\n### M {#m}\n\n- I\n\n## D\n\n### T\n\n#### Why?\n\n1. Step\n",
    ]);
    (start, vec((select(LINES), ends), 0..24)).prop_map(|(start, lines)| {
        let mut text = start.to_owned();
        let mut number = 0;
        for (line, end) in lines {
            for (index, part) in line.split('§').enumerate() {
                if index > 0 {
                    number += 1;
                    write!(text, "word{number}x").unwrap();
                }
                text.push_str(part);
            }
            text.push_str(end);
        }
        text
    })
}

/// Finds line and column a second way: from the text before the offset.
fn position(text: &str, offset: usize) -> Position {
    let before = &text[..offset];
    let ends: Vec<usize> = before
        .match_indices(['\n', '\r'])
        .map(|(at, _)| at + 1)
        .filter(|&at| !(text[..at].ends_with('\r') && text[at..].starts_with('\n')))
        .collect();
    let column = before[ends.last().copied().unwrap_or(0)..].chars().count() + 1;
    Position { offset, line: ends.len() + 1, column }
}

fn check_places(text: &str) -> Result<(), TestCaseError> {
    let marked = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let end = text.len();
    for found in parse(text).diagnostics {
        let spans = [Some((found.start, found.end)), found.related.map(|span| (span.start, span.end))];
        for (from, to) in spans.into_iter().flatten() {
            prop_assert!(
                marked <= from.offset && from.offset <= to.offset && to.offset <= end,
                "{:?}",
                found
            );
            for place in [from, to] {
                prop_assert!(text.is_char_boundary(place.offset), "{:?}", found);
                let expected = position(&text[marked..], place.offset - marked);
                prop_assert_eq!((place.line, place.column), (expected.line, expected.column), "{:?}", found);
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(10_000))]

    #[test]
    fn every_word_is_kept_or_reported(text in fragments()) {
        let parsed = parse(&text);
        prop_assert!(parsed.guide.is_some(), "{:?}", parsed.diagnostics);
        prop_assert_eq!(words::lost(&text, &parsed), Vec::<&str>::new());
        check_places(&text)?;
    }

    #[test]
    fn reading_never_panics(characters in vec(prop_oneof![
        4 => select("###--**``~~[](){}<>!&\\_|:.\"'=+12 \n\n\n\r\t Q?xé🎯√\0".chars().collect::<Vec<_>>()),
        1 => any::<char>(),
    ], 0..200)) {
        let text: String = characters.into_iter().collect();
        check_places(&text)?;
        check_places(&format!("# G\n\n## Success metrics\n\n### M\n\n- I\n\n{text}"))?;
    }

    #[test]
    fn reading_bytes_never_panics(bytes in vec(any::<u8>(), 0..100)) {
        let parsed = parse(&bytes);
        prop_assert!(parsed.guide.is_some() || !parsed.diagnostics.is_empty());
    }

    #[test]
    fn line_ends_change_nothing(text in fragments()) {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let (one, two, three) = (parse(&text), parse(text.replace('\n', "\r\n")), parse(text.replace('\n', "\r")));
        prop_assert_eq!(&one.guide, &three.guide);
        prop_assert_eq!(&one.guide, &two.guide);
        let places = |parsed: &leadmark_core::Parsed| -> Vec<(String, usize, usize)> {
            parsed.diagnostics.iter().map(|found| (found.code.clone(), found.start.line, found.start.column)).collect()
        };
        prop_assert_eq!(places(&one), places(&three));
        prop_assert_eq!(places(&one), places(&two));
    }

    #[test]
    fn a_guide_survives_its_json(text in fragments()) {
        let guide = parse(&text).guide.unwrap();
        let json = serde_json::to_string(&guide).unwrap();
        prop_assert_eq!(serde_json::from_str::<Guide>(&json).unwrap(), guide);
    }

    #[test]
    fn ids_are_unique(text in fragments()) {
        let guide = parse(&text).guide.unwrap();
        let mut ids: Vec<String> = items(&guide).iter().map(|item| item.id.to_string()).collect();
        ids.extend(guide.metrics.iter().map(|metric| metric.id.to_string()));
        ids.extend(guide.practice_groups.iter().map(|group| group.id.to_string()));
        for domain in &guide.domains {
            ids.push(domain.id.to_string());
            for topic in &domain.topics {
                ids.push(topic.id.to_string());
                ids.extend(topic.measure_groups.iter().map(|group| group.id.to_string()));
            }
        }
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        prop_assert_eq!(ids.len(), count);
        prop_assert!(ids.iter().all(|id| !id.is_empty()));
    }
}
