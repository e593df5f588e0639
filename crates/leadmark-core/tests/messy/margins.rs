//! Line ends, bullets, headings and quotes as people type them.

use leadmark_core::{Text, parse};

use crate::sample::{BASE, places, rating, reads_like_base, teaching, texts, with};

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
