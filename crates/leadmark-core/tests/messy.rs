//! Guides as they are in the wild: what is meant is read, what is doubtful is reported, and nothing is lost.
#![expect(
    clippy::format_collect,
    clippy::unwrap_used,
    reason = "what reads the samples fails as a test does"
)]

mod words;

use leadmark_core::{Block, Diagnostic, Guide, Parsed, Text, items, parse};

/// Every part of a guide, written cleanly.
const BASE: &str = "\
# Craft

Welcome.

## Building

### Design {feeds=quality}

#### How do you design?

1. Look
   - Ask
   - Listen
2. Draw
   - Sketch
3. Example

   We drew:
   - It worked

#### Metrics to track

- **Speed**
  - Lead time
  - Frequency

## Best practices

### Habits {feeds=quality}

- Write it down

## Success metrics

### Quality

- It works
  1. **Never** Not once.
  2. **Always** Each time.
- It lasts

---

Bye.
";

/// Reads a guide whose findings are these, each as code, line and column, and that loses no word.
#[track_caller]
fn with(source: &str, findings: &[&str]) -> Guide {
    let parsed = parse(source);
    let excerpt: String = source.chars().take(1_000).collect();
    assert_eq!(places(&parsed), findings, "{excerpt}");
    assert_eq!(words::lost(source, &parsed), Vec::<&str>::new(), "{excerpt}");
    parsed.guide.unwrap()
}

fn places(parsed: &Parsed) -> Vec<String> {
    let show = |found: &Diagnostic| format!("{} {}:{}", found.code, found.start.line, found.start.column);
    parsed.diagnostics.iter().map(show).collect()
}

/// Expects that a guide reads exactly as the clean one.
#[track_caller]
fn reads_like_base(source: &str, findings: &[&str]) {
    assert_eq!(with(source, findings), parse(BASE).guide.unwrap());
}

fn teaching(part: &str) -> String {
    format!("# Guide\n\n{part}\n\n## Success metrics\n\n### Quality\n\n- It works\n")
}

fn rating(bullets: &str) -> String {
    format!("# Guide\n\n## Success metrics\n\n### Quality\n\n{bullets}\n")
}

fn texts(guide: &Guide) -> Vec<String> {
    items(guide).iter().map(|item| item.text.plain()).collect()
}

fn steps(guide: &Guide) -> Vec<String> {
    let questions = guide.domains.iter().flat_map(|domain| &domain.topics).flat_map(|topic| &topic.questions);
    questions.flat_map(|question| &question.steps).map(|step| step.text.plain()).collect()
}

fn json(guide: &Guide) -> String {
    serde_json::to_string(guide).unwrap()
}

#[test]
fn the_clean_guide_is_clean() {
    reads_like_base(BASE, &[]);
}

#[test]
fn line_ends_and_a_byte_order_mark_change_nothing() {
    reads_like_base(&BASE.replace('\n', "\r\n"), &[]);
    reads_like_base(&BASE.replace('\n', "\r"), &[]);
    reads_like_base(&format!("\u{feff}{BASE}"), &[]);
    reads_like_base(&format!("\u{feff}{}", BASE.replace('\n', "\r\n")), &[]);
    reads_like_base(&format!("\n\n{BASE}\n\n\n"), &[]);
    reads_like_base(BASE.trim_end(), &[]);
}

#[test]
fn places_are_the_same_with_any_line_ends() {
    let source = rating("- Größe <b>x</b> y\n\n  Line two\n- One {weight=many}");
    let expected = ["html-as-text 7:9", "html-as-text 7:13", "bad-weight 10:8"];
    for ends in ["\n", "\r\n", "\r"] {
        let source = source.replace('\n', ends);
        with(&source, &expected);
        let marked = format!("\u{feff}{source}");
        let (plain, marked) = (parse(&source).diagnostics, parse(marked).diagnostics);
        for (plain, marked) in plain.iter().zip(&marked) {
            assert_eq!(plain.start.offset + 3, marked.start.offset);
            assert_eq!((plain.start.line, plain.start.column), (marked.start.line, marked.start.column));
        }
    }
    let offsets: Vec<(usize, usize)> =
        parse(&source).diagnostics.iter().map(|found| (found.start.offset, found.end.offset)).collect();
    let at = |text: &str| source.find(text).map(|at| (at, at + text.len())).unwrap();
    assert_eq!(offsets, [at("<b>"), at("</b>"), at("weight=many")]);
}

#[test]
fn tabs_and_other_bullets_and_ordinals_change_nothing() {
    reads_like_base(&BASE.replace("\n- ", "\n* ").replace("   - ", "   * ").replace("  - ", "  * "), &[]);
    reads_like_base(&BASE.replace("\n- ", "\n+ ").replace("   - ", "   + ").replace("  - ", "  + "), &[]);
    reads_like_base(&BASE.replace("1. ", "1) ").replace("2. ", "2) ").replace("3. ", "3) "), &[]);
    reads_like_base(&BASE.replace("\n   - ", "\n\t- ").replace("\n  - ", "\n\t- "), &[]);
    let tabs = BASE.replace("\n- ", "\n-\t").replace("\n   - ", "\n\t-\t").replace("\n  ", "\n\t");
    reads_like_base(&tabs, &[]);
    reads_like_base(&BASE.replace("### ", "###\t"), &[]);
    reads_like_base(
        &BASE
            .replace("\n- ", "\n  - ")
            .replace("\n  1. ", "\n    1. ")
            .replace("\n  2. ", "\n    2. ")
            .replace("\n  - Lead", "\n    - Lead")
            .replace("\n  - Freq", "\n    - Freq"),
        &[],
    );
}

#[test]
fn headings_may_be_underlined_or_closed() {
    let source = BASE
        .replace("# Craft", "Craft\n=====")
        .replace("## Building", "Building\n---")
        .replace("## Best practices", "Best\npractices\n--------")
        .replace("##= ", "## ");
    let source = source.replace("\n#Craft", "\nCraft");
    reads_like_base(&source, &[]);
    reads_like_base(
        &BASE
            .replace("### Design {feeds=quality}", "### Design {feeds=quality} ###")
            .replace("## Building", "## Building ##"),
        &[],
    );
}

#[test]
fn blank_lines_are_not_needed() {
    let source: String =
        BASE.lines().filter(|line| !line.is_empty()).map(|line| format!("{line}\n")).collect();
    // What needs one: the text below a step's title, and the break, which would underline a heading.
    let source =
        source.replace("3. Example\n   We drew:", "3. **Example**\n   We drew:").replace("---", "***");
    reads_like_base(&source, &[]);
}

#[test]
fn bold_lines_stand_for_headings() {
    let source = "# Guide\n## Design\n**Plans**\n\nAbout plans.\n\n## Best practices\n\n**Habits**\n- Write\n\n**Rituals:**\n- Meet\n\n\
                  ## Success metrics\n\n**Quality**\n\n- It works\n\n**2. Speed**\n\n- It is quick\n";
    let guide = with(
        source,
        &[
            "bold-heading 3:1",
            "bold-heading 9:1",
            "no-feeds 9:1",
            "bold-heading 12:1",
            "no-feeds 12:1",
            "bold-heading 17:1",
            "bold-heading 21:1",
        ],
    );
    assert_eq!(guide.domains[0].topics[0].name, "Plans");
    let groups: Vec<&str> = guide.practice_groups.iter().map(|group| group.name.as_str()).collect();
    assert_eq!(groups, ["Habits", "Rituals"]);
    let metrics: Vec<&str> = guide.metrics.iter().map(|metric| metric.name.as_str()).collect();
    assert_eq!(metrics, ["Quality", "Speed"]);
    assert_eq!(texts(&guide), ["Write", "Meet", "It works", "It is quick"]);
    let message = &parse(source).diagnostics[0].message;
    assert_eq!(message, "the bold line \"Plans\" was read as a heading");
}

#[test]
fn smart_quotes_are_text_and_hold_an_example() {
    let source =
        teaching("## D\n\n### T\n\n#### “Why” now?\n\n1. ‘Look’\n2. Example\n\n   “It’s on:\n   - done”");
    let guide = with(&source, &[]);
    let question = &guide.domains[0].topics[0].questions[0];
    assert_eq!(question.text, Text::from("“Why” now?"));
    assert_eq!(question.id, "why-now");
    assert_eq!(question.example.as_ref().unwrap().outcomes[0].text, Text::from("done"));
}

#[test]
fn every_section_may_be_a_first_level_heading() {
    let source = BASE
        .replace("## Building", "# Building")
        .replace("## Best", "# Best")
        .replace("## Success", "# Success");
    let source = source.replace("### ", "## ");
    reads_like_base(&source, &["second-title 5:1", "second-title 27:1", "second-title 33:1"]);
}

#[test]
fn every_section_may_be_a_third_level_heading() {
    let source = "### Plans\n\n#### Making one\n\n##### Why?\n\n1. Look\n\n### Success metrics\n\n#### Quality\n\n- It works\n\n#### Speed\n\n- It is quick\n";
    let guide = with(source, &["no-title 1:1", "skipped-level 1:1"]);
    assert_eq!(guide.domains[0].topics[0].name, "Making one");
    assert_eq!(texts(&guide), ["Why?", "It works", "It is quick"]);
    assert_eq!(guide.metrics.len(), 2);
    let flat = "# Guide\n\n### Plans\n\nText.\n\n### Success metrics\n\n- It works\n";
    let guide = with(flat, &["skipped-level 3:1", "skipped-level 9:1"]);
    assert_eq!(
        (guide.domains[0].name.as_str(), guide.metrics[0].name.as_str()),
        ("Plans", "Success metrics")
    );
}

#[test]
fn a_level_may_be_skipped_within_a_section() {
    let source = "# Guide\n\n## Plans\n\n#### Making one\n\n##### Why?\n\n1. Look\n\n#### Keeping one\n\n##### When?\n\n1. Wait\n\n\
                  ## Best practices\n\n#### Habits {feeds=quality}\n\n- Write\n\n#### Rituals {feeds=quality}\n\n- Meet\n\n\
                  ## Success metrics\n\n#### Quality\n\n- It works\n\n#### Speed\n\n- It is quick\n";
    let guide = with(source, &["skipped-level 5:1", "skipped-level 19:1", "skipped-level 29:1"]);
    let topics: Vec<(&str, usize)> =
        guide.domains[0].topics.iter().map(|topic| (topic.name.as_str(), topic.questions.len())).collect();
    assert_eq!(topics, [("Making one", 1), ("Keeping one", 1)]);
    assert_eq!(guide.practice_groups.len(), 2);
    let metrics: Vec<(&str, usize)> =
        guide.metrics.iter().map(|metric| (metric.name.as_str(), metric.indicators.len())).collect();
    assert_eq!(metrics, [("Quality", 1), ("Speed", 1)]);
}

#[test]
fn a_skipped_level_ends_with_its_section() {
    let source = "# Guide\n\n## Success metrics\n\n#### Quality\n\n- It works\n\n### Speed\n\n#### Notes\n\n- It is quick\n\n## Plans\n\n### T\n\n#### Why?\n\n1. Look\n";
    let guide = with(source, &["skipped-level 5:1"]);
    assert_eq!(guide.metrics.len(), 2);
    assert!(json(&guide).contains(r#"{"kind":"heading","level":4,"text":[{"text":"Notes"}]}"#));
    assert_eq!(steps(&guide), ["Look"]);
}

#[test]
fn a_question_may_stand_under_no_topic() {
    let source = teaching("## Plans\n\n#### Why?\n\n1. Look\n\n**Q: When?**\n\n1. Wait");
    let guide = with(&source, &["question-outside-topic 5:1"]);
    let topic = &guide.domains[0].topics[0];
    assert_eq!((topic.name.as_str(), topic.questions.len()), ("Plans", 2));
    assert_eq!(
        parse(&source).diagnostics[0].message,
        "this stands under no topic; one named \"Plans\" was added"
    );
}

#[test]
fn headings_without_text_are_left_out() {
    let guide = with(
        "#\n\n# Guide\n\n## Success metrics\n\n### \n\n### M\n\n- I\n\n## {#x}\n",
        &["empty-item 1:1", "empty-item 7:1", "empty-item 13:1", "unknown-attribute 13:5"],
    );
    assert_eq!((guide.title.as_str(), guide.metrics.len(), guide.domains.len()), ("Guide", 1, 0));
}

#[test]
fn a_second_section_of_a_role_goes_on_with_the_first() {
    let source = "# Guide\n\n## Best practices at work {#at-work}\n\n### A {feeds=m}\n\n- One\n\n## Best practices at home {#at-home}\n\n### B {feeds=m}\n\n- Two\n\n\
                  ## Success metrics\n\n### M\n\n- I\n\n## More success metrics\n\n### N\n\n- J\n";
    let parsed = parse(source);
    assert_eq!(
        parsed.diagnostics[0].message,
        "\"Best practices at home\" goes on with \"Best practices at work\"; its own heading is left out"
    );
    let guide = with(source, &["second-section 9:1", "second-section 21:1"]);
    assert_eq!((guide.practice_groups.len(), guide.metrics.len()), (2, 2));
    assert_eq!(guide.practices_section.name, "Best practices at work");
}

#[test]
fn tables_and_images_stand_between() {
    let source = rating(
        "- One\n\n| a | b |\n|---|---|\n| left | right |\n\n![A chart](chart.png \"Growth\")\n\n- Two ![](dot.gif)",
    );
    let guide =
        with(&source, &["not-modelled 9:1", "image-as-link 13:1", "link-title 13:1", "image-as-link 15:7"]);
    assert_eq!(texts(&guide), ["One", "Two dot.gif"]);
    let about = &guide.metrics[0].about;
    assert_eq!(about[0], Block::Verbatim { text: "| a | b |\n|---|---|\n| left | right |".to_owned() });
    assert!(json(&guide).contains(r#"{"text":"A chart","href":"chart.png"}"#));
}

#[test]
fn an_image_in_a_link_keeps_the_link() {
    let guide =
        with(&rating("- Build [![passing](badge.svg)](https://example.org/ci)"), &["image-as-link 7:10"]);
    assert!(json(&guide).contains(r#"{"text":"passing","href":"https://example.org/ci"}"#));
}

#[test]
fn a_link_without_text_shows_its_address() {
    let guide = with(&rating("- See [](https://example.org/empty)"), &[]);
    assert_eq!(texts(&guide), ["See https://example.org/empty"]);
}

#[test]
fn a_name_keeps_no_link() {
    let source = "# Guide\n\n## Success metrics\n\n### [Quality](https://example.org/q)\n\n- It works\n";
    let guide = with(source, &["link-in-name 5:1"]);
    assert_eq!(guide.metrics[0].name, "Quality");
    let referred =
        "# Guide\n\n## Success metrics\n\n### [Quality][q]\n\n- It works\n\n[q]: https://example.org/q";
    with(referred, &["link-in-name 5:1"]);
    let message = "a name is plain text; the link to \"https://example.org/q\" is left out";
    assert_eq!(parse(referred).diagnostics[0].message, message);
}

#[test]
fn a_fence_in_a_fence_closes_it_and_every_step_is_read_all_the_same() {
    for info in ["", "yaml"] {
        let source = teaching(&format!(
            "## D\n\n### T\n\n**Q: How?**\n```\nSteps:\n1. First\n   - a point\n\n```{info}\nkey: value\n```\n\n2. Second\n   - b point\n\n3. Example\n   - an outcome\n```\n\n**Q: When?**\n```\n1. Third\n```"
        ));
        let parsed = parse(&source);
        let guide = parsed.guide.as_ref().unwrap();
        assert_eq!(steps(guide), ["First", "Second", "Third"], "{info}");
        assert_eq!(guide.domains[0].topics[0].questions[0].example.as_ref().unwrap().outcomes.len(), 1);
        assert_eq!(words::lost(&source, &parsed), Vec::<&str>::new());
        assert!(json(guide).contains("key: value"));
        assert!(parsed.diagnostics.iter().any(|found| found.code == "nested-fence"), "{:?}", places(&parsed));
        assert_eq!(parsed.counts.indicators, 1);
    }
}

#[test]
fn a_wider_fence_holds_others() {
    let source = teaching(
        "## D\n\n### T\n\n**Q: How?**\n````\n1. First\n   - a point\n\n```yaml\n1. no step\n```\n\n2. Second\n````",
    );
    let guide = with(&source, &["split-framework 16:1"]);
    assert_eq!(steps(&guide), ["First", "Second"]);
}

#[test]
fn an_unclosed_fence_ends_before_the_next_section() {
    let source = teaching(
        "## D\n\n### T\n\n**Q: How?**\n```\n1. First\n\n**Q: When?**\n```\n1. Second\n```\n\n### U\n\n**Q: Why?**\n```\n1. Third",
    );
    let guide = with(&source, &["unclosed-fence 8:1", "unclosed-fence 19:1"]);
    assert_eq!(steps(&guide), ["First", "Second", "Third"]);
    assert_eq!(guide.domains[0].topics.len(), 2);
    assert_eq!(texts(&guide), ["How?", "When?", "Why?", "It works"]);
}

#[test]
fn an_unclosed_fence_of_code_ends_there_too() {
    let source = teaching("## D\n\n### T\n\n#### How?\n\n1. First\n\n```yaml\nkey: value");
    let guide = with(&source, &["unclosed-fence 11:1"]);
    assert_eq!(texts(&guide), ["How?", "It works"]);
    let last = format!("{}\n```python\nprint(1)\n", rating("- It works"));
    let guide = with(&last, &["unclosed-fence 9:1"]);
    assert_eq!(texts(&guide), ["It works"]);
}

#[test]
fn a_closed_fence_may_hold_a_sample_of_markdown() {
    let sample = "## Not a section\n\n### Nor a topic\n\n- Nor an item\n";
    let source = teaching(&format!(
        "## D\n\nLike this:\n\n```markdown\n{sample}```\n\nDone.\n\n### T\n\n~~~\n{sample}~~~\n\nDone."
    ));
    let guide = with(&source, &[]);
    assert_eq!((guide.domains.len(), guide.domains[0].topics.len()), (1, 1));
    let code = |language: &str| Block::Code { language: language.to_owned(), text: sample.to_owned() };
    assert_eq!(guide.domains[0].about[1], code("markdown"));
    assert_eq!(guide.domains[0].topics[0].about[0], code(""));
}

#[test]
fn a_fence_in_a_list_is_closed_there() {
    let source = teaching(
        "## D\n\n### T\n\n#### How?\n\n1. First\n   - ```\n     code\n     ```\n2. Second\n\n- ```\n  more\n  ```",
    );
    let guide = with(&source, &[]);
    assert_eq!(steps(&guide), ["First", "Second"]);
}

#[test]
fn html_is_text_and_comments_are_kept() {
    let source = rating(
        "<div class=\"x\">\n<b>Bold</b>\n</div>\n\n- One <u>two</u> three\n- Four <!-- five --> six\n\n<!-- A comment.\n\n## Not a section\n-->\n\n- Seven <script>alert(8)</script>",
    );
    let guide = with(
        &source,
        &[
            "html-as-text 7:1",
            "html-as-text 11:7",
            "html-as-text 11:13",
            "comment-left-out 12:8",
            "html-as-text 19:9",
            "html-as-text 19:25",
        ],
    );
    assert_eq!(texts(&guide), ["One <u>two</u> three", "Four  six", "Seven <script>alert(8)</script>"]);
    let about = &guide.metrics[0].about;
    assert_eq!(about[0], Block::Verbatim { text: "<div class=\"x\">\n<b>Bold</b>\n</div>".to_owned() });
    assert_eq!(about[1], Block::Comment { text: "<!-- A comment.\n\n## Not a section\n-->".to_owned() });
}

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
fn many_fences_that_never_close_are_read() {
    for fence in ["```md", "````yaml", "~~~"] {
        let sections =
            |count: usize| rating(&format!("- I\n\n{}", format!("{fence}\n\n## Section\n\n").repeat(count)));
        let parsed = parse(sections(900));
        assert_eq!(parsed.counts.domains, 900, "{fence}");
        assert_eq!(parsed.diagnostics.len(), 900, "{fence}");
        assert!(parse(sections(20_000)).guide.is_some());
    }
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

#[test]
fn text_of_any_script_stays() {
    let source = rating(
        "- مراجعة **الشيفرة** `code` 2400\n- שלום עולם\n- e\u{301}te\u{301} naïve\n- \u{202e}txet\u{202c} plain\n- 👩‍💻 codes",
    );
    let guide = with(&source, &[]);
    assert_eq!(
        texts(&guide),
        [
            "مراجعة الشيفرة code 2400",
            "שלום עולם",
            "e\u{301}te\u{301} naïve",
            "\u{202e}txet\u{202c} plain",
            "👩‍💻 codes"
        ]
    );
    let ids: Vec<&str> = guide.metrics[0].indicators.iter().map(|item| item.id.as_str()).collect();
    assert_eq!(
        ids,
        ["مراجعة-الشيفرة-code-2400", "שלום-עולם", "e\u{301}te\u{301}-naïve", "txet-plain", "-codes"]
    );
    let marked = parse(rating("- مراجعة <b>الشيفرة"));
    assert_eq!(places(&marked), ["html-as-text 7:10"]);
}

#[test]
fn unsafe_links_are_text() {
    for address in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html;base64,AAAA",
        "vbscript:x",
        "//host/path",
        "\\\\host\\path",
        "/\\host",
        "java&#10;script:alert(1)",
        "&#106;avascript:alert(1)",
        "javascript&colon;alert(1)",
        "<java\u{1}script:alert(1)>",
        "<java\tscript:alert(1)>",
        "<\u{a0}javascript:alert(1)>",
        "file:///etc/passwd",
        "ftp://host",
        "blob:x",
        "mailto\u{200b}:x",
        "&#x09;//host",
    ] {
        let source = rating(&format!("- See [this]({address}) now"));
        let parsed = parse(&source);
        assert_eq!(places(&parsed), ["unsafe-link 7:7"], "{address}");
        let text = &parsed.guide.unwrap().metrics[0].indicators[0].text;
        assert_eq!(*text, Text::from("See this now"), "{address}");
    }
    for address in [
        "https://a.b/c",
        "HTTP://a.b",
        "mailto:a@b.c",
        "page.md",
        "/page",
        "#part",
        "?q=a:b",
        "a/b:c",
        "../x",
        "./javascript:x",
    ] {
        let guide = with(&rating(&format!("- See [this]({address}) now")), &[]);
        assert_eq!(guide.metrics[0].indicators[0].text.runs()[1].href.as_deref(), Some(address));
    }
    let guide = with(&rating("- Ask <a.b@example.org> or <https://example.org/x>"), &[]);
    assert_eq!(json(&guide).matches("\"href\":\"").count(), 2);
    assert!(json(&guide).contains(r#""href":"mailto:a.b@example.org""#));
    with(&rating("- <javascript:alert(1)> it"), &["unsafe-link 7:3"]);
    let long = format!("https://example.org/{}", "x".repeat(3_000));
    with(&rating(&format!("- [this]({long})")), &["unsafe-link 7:3"]);
}

#[test]
fn reference_links_are_followed() {
    let guide = with(
        &rating("- See [one][a] and [b] and [none][c]\n\n[a]: https://example.org/a\n[b]: b.md\n[d]: d.md"),
        &["unused-definition 11:1"],
    );
    let expected = r#"[{"text":"See "},{"text":"one","href":"https://example.org/a"},{"text":" and "},{"text":"b","href":"b.md"},{"text":" and [none][c]"}]"#;
    assert_eq!(serde_json::to_string(&guide.metrics[0].indicators[0].text).unwrap(), expected);
    assert_eq!(
        parse(rating("- I\n\n[Über Uns]: d.md")).diagnostics[0].message,
        "nothing refers to the link definition \"über uns\""
    );
    with(&rating("- See [a]\n\n[a]: first.md\n[a]: second.md"), &["unused-definition 10:1"]);
    with(&rating("- See [a]\n\n[a]: javascript:x\n"), &["unsafe-link 7:7"]);
    let nested = "- See [a]\n\n  [a]: first.md\n  [a]: second.md\n\n> [a]: third.md";
    with(&rating(nested), &["unused-definition 10:3"]);
}

#[test]
fn marks_of_task_lists_are_reported() {
    let guide =
        with(&rating("- [ ] Open\n- [x] Done {#done}\n- [y] Other"), &["task-mark 7:3", "task-mark 8:3"]);
    assert_eq!(texts(&guide), ["Open", "Done", "[y] Other"]);
    assert_eq!(guide.metrics[0].indicators[1].id, "done");
}

#[test]
fn emphasis_goes_across_things() {
    #[track_caller]
    fn reads(markdown: &str, expected: &str) {
        let guide = with(&rating(&format!("- {markdown}")), &[]);
        assert_eq!(serde_json::to_string(&guide.metrics[0].indicators[0].text).unwrap(), expected);
    }
    reads(
        "*a **b** c*",
        r#"[{"text":"a ","emphasis":true},{"text":"b","strong":true,"emphasis":true},{"text":" c","emphasis":true}]"#,
    );
    reads("***a***", r#"[{"text":"a","strong":true,"emphasis":true}]"#);
    reads("**a\n  b** {#x}", r#"[{"text":"a b","strong":true},{"text":" {#x}"}]"#);
    reads(
        "**a [b](c.md) `d`**",
        r#"[{"text":"a ","strong":true},{"text":"b","strong":true,"href":"c.md"},{"text":" ","strong":true},{"text":"d","strong":true,"code":true}]"#,
    );
    reads("in*ter*nal", r#"[{"text":"in"},{"text":"ter","emphasis":true},{"text":"nal"}]"#);
    reads("a ~~b~~ c", r#"[{"text":"a ~~b~~ c"}]"#);
    reads("*a", r#"[{"text":"*a"}]"#);
    let guide = parse(rating("- a\\*b\\* &lt;c&gt; &copy;")).guide.unwrap();
    assert_eq!(texts(&guide), ["a*b* <c> ©"]);
}

#[test]
fn not_utf_8_names_the_byte() {
    let parsed = parse(b"# Guide\n\ncaf\xe9\n");
    assert_eq!(places(&parsed), ["not-utf8 3:4"]);
    assert_eq!(parsed.diagnostics[0].message, "the byte 0xE9 is not UTF-8");
    assert!(parsed.guide.is_none());
    let parsed = parse(b"\xff\xfe#\0 \0G\0");
    assert_eq!(places(&parsed), ["not-utf8 1:1"]);
}

#[test]
fn steps_that_a_blunder_splits_are_found() {
    let guide = with(
        &teaching("## D\n\n### T\n\n#### How?\n\n1. First\n\nA word between.\n\n2. Second"),
        &["split-framework 13:1"],
    );
    assert_eq!(steps(&guide), ["First", "Second"]);
    let guide = with(
        &teaching("## D\n\n### T\n\n#### How?\n\n1. First\n- a point\n2. Second\n- b point"),
        &["split-framework 10:1", "split-framework 11:1", "split-framework 12:1"],
    );
    assert_eq!(steps(&guide), ["First", "Second"]);
    assert_eq!(guide.domains[0].topics[0].questions[0].steps[0].points.len(), 1);
}

#[test]
fn empty_entries_are_reported_and_left_out() {
    let source = "# Guide\n\n## D\n\n### T {feeds=m}\n\n#### How?\n\n1. First\n   - point\n   -\n2. Example\n   - outcome\n   -\n\n#### Metrics to track\n\n- Figure\n-\n\n## Success metrics\n\n### M\n\n- I\n-\n";
    let guide = with(source, &["empty-item 11:4", "empty-item 14:4", "empty-item 19:1", "empty-item 26:1"]);
    let question = &guide.domains[0].topics[0].questions[0];
    assert_eq!(question.steps[0].points.len(), 1);
    assert_eq!(question.example.as_ref().unwrap().outcomes.len(), 1);
    assert_eq!(texts(&guide), ["How?", "Figure", "I"]);
}

#[test]
fn an_entry_that_begins_with_no_text_is_reported_with_all_that_it_holds() {
    let guide = with(
        &rating("- One\n- - nested words\n- > quoted words\n- Two"),
        &["empty-item 8:1", "empty-item 9:1"],
    );
    assert_eq!(texts(&guide), ["One", "Two"]);
}

#[test]
fn a_scale_that_does_not_fit_keeps_its_words() {
    for list in [
        "1. **One** alone",
        "1. **Low** a\n2. High b",
        "1. **A** a\n2. **B** b\n3. **C** c\n4. **D** d\n5. **E** e\n6. **F** f\n7. **G** g\n8. **H** h\n9. **I** i\n10. **J** j",
    ] {
        let source = format!("# Guide\n\n## How to rate\n\n{list}\n\n## Success metrics\n\n### M\n\n- I\n");
        let guide = with(&source, &["scale-levels 5:1"]);
        assert_eq!(guide.scale.levels.len(), 5);
        assert_eq!(guide.scale.levels[0].name, "Not yet");
        assert!(json(&guide).contains(if list.contains("alone") {
            "One"
        } else if list.contains("Low") {
            "Low"
        } else {
            "\"J\""
        }));
    }
}

#[test]
fn keycaps_and_emoji_are_decoration() {
    let source = "# 🎯 Guide 🎯\n\n## 1️⃣ Plans\n\n### ▶️ 2. Making one\n\n## Success metrics ✅\n\n### 🔟 Quality\n\n- 1️⃣ It works\n";
    let guide = parse(source).guide.unwrap();
    assert_eq!(guide.title, "Guide");
    assert_eq!(
        (guide.domains[0].name.as_str(), guide.domains[0].topics[0].name.as_str()),
        ("Plans", "Making one")
    );
    assert_eq!(guide.metrics[0].name, "Quality");
    assert_eq!(texts(&guide), ["1️⃣ It works"]);
}
