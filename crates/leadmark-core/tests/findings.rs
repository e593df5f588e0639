//! Every kind of finding, each with the smallest guide that gives it.

use std::collections::BTreeSet;

use leadmark_core::{CODES, Severity, limits, parse, sentences};

/// A guide that gives one finding of a code, among others, and where: code, guide, severity, line and column.
type Sample = (&'static str, String, Severity, &'static str);

fn samples() -> Vec<Sample> {
    use Severity::{Error, Note, Warning};
    let fenced = |body: &str| teaching(&format!("#### How?\n\n{body}"));
    vec![
        ("empty-guide", " \n\n".to_owned(), Error, "1:1"),
        ("too-large", "x".repeat(limits::GUIDE_BYTES + 1), Error, "1:1"),
        ("too-many-items", rating(&"- I\n".repeat(limits::GUIDE_ITEMS + 1)), Error, "1:1"),
        ("duplicate-id", rating("- One {#a}\n- Two {#a}"), Error, "8:3"),
        ("no-metrics", "# G\n\nText.\n".to_owned(), Error, "1:1"),
        ("no-metrics", "# G\n\n## D\n\n### T\n\n#### Why?\n\n1. Step\n".to_owned(), Warning, "1:1"),
        ("no-indicators", rating("Text."), Warning, "5:1"),
        ("no-title", "## Success metrics\n\n### Q\n\n- I\n".to_owned(), Warning, "1:1"),
        ("second-title", format!("{}\n# Another\n", rating("- I")), Warning, "9:1"),
        ("skipped-level", "# G\n\n## Success metrics\n\n- I\n".to_owned(), Warning, "5:1"),
        ("second-section", format!("{}\n## More success metrics\n", rating("- I")), Warning, "9:1"),
        ("bold-heading", "# G\n\n## Success metrics\n\n**Q**\n\n- I\n".to_owned(), Warning, "5:1"),
        ("duplicate-slug", rating("- I\n- I"), Warning, "8:3"),
        ("anchor-count", rating("- I\n  1. a\n  2. b"), Warning, "7:3"),
        ("level-names", rating("- I\n  1. **A** a\n  2. **B** b\n  3. c\n  4. d\n  5. e"), Warning, "8:3"),
        ("outdented-anchors", rating("- I\n1. **A** a\n2. **B** b"), Warning, "8:1"),
        (
            "scale-levels",
            format!("# G\n\n## How to rate\n\n1. a\n2. b\n\n{}", &rating("- I")[5..]),
            Warning,
            "5:1",
        ),
        ("unknown-feed", teaching("#### Why? {feeds=qualty}\n\n1. Step"), Warning, "7:12"),
        ("bad-feed", teaching("#### Why? {feeds=q,q}\n\n1. Step"), Warning, "7:12"),
        (
            "no-feeds",
            format!("# G\n\n## Best practices\n\n### H\n\n- P\n\n{}", &rating("- I")[5..]),
            Note,
            "5:1",
        ),
        ("bad-weight", rating("- I {weight=heavy}"), Warning, "7:6"),
        ("unknown-attribute", rating("- I {.shiny}"), Warning, "7:6"),
        ("bad-language", rating("- I").replace("# G\n", "# G {lang=mother_tongue}\n"), Warning, "1:6"),
        ("empty-question", teaching("**Q: ?**"), Warning, "7:1"),
        ("empty-item", rating("- I\n-"), Warning, "8:1"),
        ("question-without-steps", teaching("#### Why?"), Warning, "7:1"),
        (
            "question-outside-topic",
            rating("- I").replace("# G\n", "# G\n\n## D\n\n#### Why?\n\n1. Step\n"),
            Warning,
            "5:1",
        ),
        ("second-example", fenced("1. Step\n2. Example\n3. Example of more"), Warning, "11:4"),
        ("nested-fence", fenced("```\n1. One\n```\ncode\n```\n2. Two\n```"), Warning, "14:1"),
        ("unclosed-fence", fenced("```\n1. One"), Warning, "9:1"),
        ("split-framework", fenced("1. One\n\nText.\n\n2. Two"), Warning, "13:1"),
        ("html-as-text", rating("- I <b>"), Warning, "7:5"),
        ("unsafe-link", rating("- [I](javascript:x)"), Warning, "7:3"),
        ("too-deep", rating(&format!("- I\n\n{} x", ">".repeat(60))), Warning, "9:49"),
        ("bare-question", teaching("**Why?**\n\n1. Step"), Note, "7:1"),
        ("numbered-items", rating("1. I"), Note, "7:1"),
        ("label-heading", teaching("#### Questions you may hear"), Note, "7:1"),
        ("repaired-encoding", rating("- caf√© it is"), Note, "7:3"),
        ("not-modelled", rating("- I\n\n| a |\n|---|\n| b |"), Note, "9:1"),
        ("image-as-link", rating("- I ![a](b.png)"), Note, "7:5"),
        ("comment-left-out", rating("- I <!-- c --> d"), Note, "7:5"),
        ("link-title", rating("- [I](a.md \"Title\")"), Note, "7:3"),
        ("link-in-name", rating("- I").replace("### Q", "### [Q](q.md)"), Note, "5:1"),
        ("task-mark", rating("- [ ] I"), Note, "7:3"),
        ("unused-definition", rating("- I\n\n[a]: b.md"), Note, "9:1"),
    ]
}

fn rating(bullets: &str) -> String {
    format!("# G\n\n## Success metrics\n\n### Q\n\n{bullets}\n")
}

fn teaching(part: &str) -> String {
    format!("# G\n\n## D\n\n### T\n\n{part}\n\n## Success metrics\n\n### Q {{#q}}\n\n- I\n")
}

#[test]
fn every_code_has_a_sample_with_its_place() {
    for (code, source, severity, place) in samples() {
        let parsed = parse(&source);
        let excerpt: String = source.chars().take(300).collect();
        let found = parsed.diagnostics.iter().find(|found| found.code == code);
        let found = found.unwrap_or_else(|| panic!("{code}: {:?}\n{excerpt}", parsed.diagnostics));
        assert_eq!(format!("{}:{}", found.start.line, found.start.column), place, "{code}\n{excerpt}");
        assert_eq!(found.severity, severity, "{code}");
        assert_eq!(parsed.guide.is_none(), severity == Severity::Error, "{code}");
    }
    let parsed = parse(b"# G\n\n\xc3\xa9\xff\n");
    assert_eq!(parsed.diagnostics[0].code, "not-utf8");
    assert_eq!((parsed.diagnostics[0].start.line, parsed.diagnostics[0].start.column), (3, 2));

    let mut shown: BTreeSet<&str> = samples().into_iter().map(|(code, ..)| code).collect();
    shown.insert("not-utf8");
    let known: BTreeSet<&str> = CODES.iter().copied().collect();
    assert_eq!(shown, known);
    assert_eq!(known.len(), CODES.len());
}

/// Guides that say what no sample says: sentence and guide.
fn others() -> Vec<(&'static str, String)> {
    let fenced = |body: &str| teaching(&format!("#### How?\n\n{body}"));
    let fed = |feeds: &str| teaching(&format!("#### Why? {{feeds={feeds}}}\n\n1. Step"));
    let many: Vec<String> = (0..200).map(|number| format!("m{number}")).collect();
    vec![
        ("no-sections", "# G\n\n### Success metrics\n\n#### Q\n\n- I\n".to_owned()),
        ("level-count", rating("- I\n  1. a")),
        ("scale-bullets", rating("- I").replace("# G\n", "# G\n\n## How to rate\n\n- **A** a\n- **B** b\n")),
        ("unknown-feed", fed("elsewhere")),
        ("misspelt-feed", teaching("#### Why? {feeds=qualty}\n\n1. Step").replace("{#q}", "{#quality}")),
        ("too-many-feeds", fed(&many.join(","))),
        ("feed-left-out", fed("q,")),
        ("misspelt-attribute", rating("- I {wieght=2}")),
        ("misplaced-attribute", rating("- I {lang=en}")),
        ("empty-heading", rating("- I\n\n###")),
        ("empty-level", rating("- I\n  1. **A** a\n  2.")),
        ("empty-step", fenced("1. One\n2.")),
        ("empty-point", fenced("1. One\n   - Point\n   -")),
        ("empty-outcome", fenced("1. One\n2. Example of it\n   - It worked\n   -")),
        ("unclosed-fence", rating("- I\n\n```\nopen")),
        ("swallowing-fence", rating("- I\n\n```\nopen\n\n### Another\n\n- J")),
        ("too-many-fences", rating(&"- I\n\n```\nopen\n\n### Another\n\n".repeat(1_030))),
        ("outdented-points", fenced("1. One\n- Point")),
        ("image-in-link", rating("- I [![a](b.png)](c.md)")),
        ("defined-twice", rating("- [I][a]\n\n[a]: b.md\n[a]: c.md")),
    ]
}

#[test]
fn every_sentence_is_said_of_its_values() {
    let guides = samples().into_iter().map(|(_, source, ..)| source.into_bytes());
    let others_said = others().into_iter().map(|(sentence, source)| {
        let said: BTreeSet<String> =
            parse(&source).diagnostics.into_iter().map(|found| found.sentence).collect();
        assert!(said.iter().any(|said| said == sentence), "{sentence}: {said:?}");
        source.into_bytes()
    });
    let all = sentences();
    let mut said = BTreeSet::new();
    for source in guides.chain(others_said).chain([b"\xff".to_vec()]) {
        for found in parse(&source).diagnostics {
            let known = all.iter().find(|(name, _)| *name == found.sentence);
            let (name, english) = known.unwrap_or_else(|| panic!("{} is not known", found.sentence));
            assert_eq!(english.matches("{}").count(), found.values.len(), "{name}");
            let fill = |said: String, value: &String| said.replacen("{}", value, 1);
            let expected = found.values.iter().fold((*english).to_owned(), fill);
            assert_eq!(found.message, expected);
            said.insert(*name);
        }
    }
    let known: BTreeSet<&str> = all.iter().map(|(name, _)| *name).collect();
    assert_eq!(said, known);
    assert_eq!(known.len(), all.len());
}

#[test]
fn most_samples_give_one_finding_only() {
    let more =
        ["second-title", "empty-question", "question-outside-topic", "skipped-level", "too-many-items"];
    for (code, source, ..) in samples().into_iter().filter(|(code, ..)| !more.contains(code)) {
        let codes: Vec<String> = parse(&source).diagnostics.into_iter().map(|found| found.code).collect();
        assert!(
            codes.iter().all(|found| found == code || found == "question-without-steps"),
            "{code}: {codes:?}"
        );
    }
}

#[test]
fn every_finding_says_what_and_how_to_mend_it() {
    for (code, source, ..) in samples() {
        for found in parse(&source).diagnostics {
            for sentence in [&found.message, &found.help] {
                assert!(sentence.len() > 8 && sentence.chars().count() < 250, "{code}: {sentence}");
                assert!(!sentence.ends_with('.') && !sentence.contains('\n'), "{code}: {sentence}");
                assert!(
                    !sentence.starts_with(char::is_uppercase) || sentence.starts_with("HTML"),
                    "{code}: {sentence}"
                );
            }
            assert!(CODES.contains(&found.code.as_str()), "{code}");
            assert!(found.start.offset <= found.end.offset, "{code}");
        }
    }
}

#[track_caller]
fn says(source: &str, expected: &[(&str, &str)]) {
    let diagnostics = parse(source).diagnostics;
    let found: Vec<(&str, &str)> =
        diagnostics.iter().map(|found| (found.code.as_str(), found.message.as_str())).collect();
    assert_eq!(found, expected);
}

#[test]
fn attributes_that_mean_nothing_are_named() {
    let says = |attributes: &str, message: &str| {
        says(&rating(&format!("- I {{{attributes}}}")), &[("unknown-attribute", message)]);
    };
    says("wieght=2", "\"wieght\" is no attribute; did you mean \"weight\"?");
    says("id=a", "\"id\" is no attribute; did you mean \"#id\"?");
    says(".scale", "\".scale\" means nothing here");
    says("lang=en", "\"lang\" means nothing here");
    says("zebra=1", "\"zebra\" is no attribute");
    says("#a #b", "\"#b\" means nothing here");
    says("weight=1 weight=2", "\"weight\" means nothing here");
}

#[test]
fn feeds_that_lead_nowhere_are_named() {
    let says = |feeds: &str, expected: &[(&str, &str)]| {
        let source = teaching(&format!("#### Why? {{feeds={feeds}}}\n\n1. Step"));
        says(&source.replace("{#q}", "{#quality}"), expected);
    };
    says("qualty", &[("unknown-feed", "no success metric has the id \"qualty\"; did you mean \"quality\"?")]);
    says("speed", &[("unknown-feed", "no success metric has the id \"speed\"")]);
    says("quality:much", &[("bad-weight", "\"much\" is no weight; 1 is used")]);
    says("quality,quality:2", &[("bad-feed", "\"quality\" is fed twice")]);
    says("quality,", &[("bad-feed", "\"quality,\" leaves a metric out")]);
    says(":2", &[("bad-feed", "\":2\" leaves a metric out")]);
    let many: Vec<String> = (0..65).map(|index| format!("metric{index}")).collect();
    let source = teaching(&format!("#### Why? {{feeds={}}}\n\n1. Step", many.join(",")));
    let parsed = parse(source);
    let found = parsed.diagnostics.iter().find(|found| found.code == "bad-feed").unwrap();
    assert_eq!(found.message, "more than 64 metrics are fed");
}

#[test]
fn weights_outside_0_to_1000_are_named() {
    for weight in ["-1", "+1", "1001", "NaN", "inf", "1,5", "two", "1e2", ".", "0.3333333333333333"] {
        let message = format!("\"{weight}\" is no weight; 1 is used");
        says(&rating(&format!("- I {{weight={weight}}}")), &[("bad-weight", &message)]);
    }
    for weight in ["0", "0.5", "100", "1000"] {
        says(&rating(&format!("- I {{weight={weight}}}")), &[]);
    }
}

#[test]
fn places_count_characters_not_bytes() {
    let source = rating("- é漢🎯 <b>x");
    let found = &parse(&source).diagnostics[0];
    assert_eq!((found.start.line, found.start.column), (7, 7));
    assert_eq!((found.end.line, found.end.column), (7, 10));
    assert_eq!(&source[found.start.offset..found.end.offset], "<b>");
}

#[test]
fn places_count_a_byte_order_mark_as_bytes_only() {
    for source in ["\u{feff}", "\u{feff} \n", "\u{feff}Text"] {
        let found = &parse(source).diagnostics[0];
        assert_eq!((found.start.offset, found.start.line, found.start.column), (3, 1, 1), "{source:?}");
    }
}

#[test]
fn findings_come_in_the_order_of_the_text() {
    let source = rating("- I {.x}\n- <b>x\n- J {.y}\n- I");
    let parsed = parse(source);
    let lines: Vec<usize> = parsed.diagnostics.iter().map(|found| found.start.line).collect();
    assert_eq!(lines, [7, 8, 9, 10]);
}
