//! Tables, images, links and HTML.

use leadmark_core::{Block, Text, parse};

use crate::sample::{json, places, rating, texts, with};

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
        assert_eq!(guide.metrics[0].indicators[0].text.runs().nth(1).unwrap().href.as_deref(), Some(address));
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
