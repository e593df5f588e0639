//! Attributes and ids, given and made.

use leadmark_core::parse;

use crate::sample::{clean, ids, list, rating, teaching};

#[test]
fn reads_weights_feeds_former_ids_and_language() {
    let guide = clean(
        "# Guide {#g lang=pt-BR}\n\n## D {#d}\n\n### T {#t feeds=m:2,n}\n\n#### Why? {#q weight=0.5 was=a,b feeds=n}\n\n\
         1. Step {#s}\n   - Point {#p}\n\n#### Metrics to track {#track}\n\n- **Group** {#mg feeds=m:0.25}\n  - Figure {#f feeds=n:3}\n\n\
         ## Best practices {#bp}\n\n### Group {#pg feeds=m}\n\n- Practice {#p weight=0}\n\n\
         ## Success metrics {#sm}\n\n### M {#m weight=3 was=old}\n\n- Indicator {#i weight=1.5 was=c}\n\n### N {#n}\n\n- Other\n",
    );
    assert_eq!((guide.id.as_str(), guide.lang.as_deref()), ("g", Some("pt-BR")));
    let feeds = |feeds: &[leadmark_core::Feed]| -> Vec<String> {
        feeds.iter().map(|feed| format!("{}:{}", feed.metric, feed.weight)).collect()
    };
    let topic = &guide.domains[0].topics[0];
    assert_eq!((guide.domains[0].id.as_str(), topic.id.as_str()), ("d", "t"));
    assert_eq!(feeds(&topic.feeds), ["m:2", "n:1"]);
    let question = &topic.questions[0];
    assert_eq!(question.weight.to_string(), "0.5");
    assert_eq!(ids(&question.was, |id| id), ["a", "b"]);
    assert_eq!(feeds(&question.feeds), ["n:1"]);
    assert_eq!((question.steps[0].id.as_str(), question.steps[0].points[0].id.as_str()), ("s", "p"));
    assert_eq!(topic.measures_section.as_ref().unwrap().id.as_ref().unwrap(), "track");
    assert_eq!(feeds(&topic.measure_groups[0].feeds), ["m:0.25"]);
    assert_eq!(feeds(&topic.measure_groups[0].measures[0].feeds), ["n:3"]);
    assert_eq!(guide.practices_section.id.as_ref().unwrap(), "bp");
    assert_eq!(feeds(&guide.practice_groups[0].feeds), ["m:1"]);
    assert_eq!(guide.practice_groups[0].practices[0].weight.to_string(), "0");
    assert_eq!(guide.metrics_section.id.as_ref().unwrap(), "sm");
    let metric = &guide.metrics[0];
    assert_eq!((metric.id.as_str(), metric.weight.to_string().as_str()), ("m", "3"));
    assert_eq!(ids(&metric.was, |id| id), ["old"]);
    assert_eq!(metric.indicators[0].weight.to_string(), "1.5");
    assert_eq!(ids(&metric.indicators[0].was, |id| id), ["c"]);
}

#[test]
fn attributes_stand_at_the_end_of_the_first_line() {
    let guide = clean(&rating(
        "- One {#one}\n  and more\n- Two {#two}  \n  after a hard break\n- **Three** {#three}\n- Four{#four}\n- Five {brace}\n\
         - Six {#six} seven\n- Seven \\{#seven}\n- {#eight} eight",
    ));
    let found: Vec<(&str, &str)> = guide.metrics[0]
        .indicators
        .iter()
        .map(|indicator| (indicator.id.as_str(), indicator.text.plain()))
        .collect();
    let expected = [
        ("one", "One and more"),
        ("two", "Two after a hard break"),
        ("three", "Three"),
        ("fourfour", "Four{#four}"),
        ("five-brace", "Five {brace}"),
        ("six-six-seven", "Six {#six} seven"),
        ("seven-seven", "Seven {#seven}"),
        ("eight-eight", "{#eight} eight"),
    ];
    assert_eq!(found, expected);
}

#[test]
fn braces_on_a_heading_that_hold_no_attributes_are_text() {
    #[track_caller]
    fn names(heading: &str, name: &str, id: &str) {
        let guide = clean(&format!("# Guide\n\n## Success metrics\n\n{heading}\n\n- It works\n"));
        let metric = &guide.metrics[0];
        assert_eq!((metric.name.as_str(), metric.id.as_str()), (name, id), "{heading}");
    }
    names("### Quality {draft}", "Quality {draft}", "quality-draft");
    names("### Quality {#q}", "Quality", "q");
    names("### Quality {#q} ###", "Quality", "q");
    names("### Quality { #q }", "Quality", "q");
    names("### Quality {#q}   ", "Quality", "q");
    names("### Quality {a b}", "Quality {a b}", "quality-a-b");
    names("### Quality {#a} {#b}", "Quality {#a}", "b");
    names("### Quality{#q}", "Quality{#q}", "qualityq");
    names("### {x} Quality", "{x} Quality", "x-quality");
}

#[test]
fn setext_headings_have_attributes_too() {
    let guide = clean("Guide {#g}\n=====\n\nSuccess\nmetrics {#sm}\n-------\n\n### M\n\n- I\n");
    assert_eq!((guide.id.as_str(), guide.title.as_str()), ("g", "Guide"));
    assert_eq!(guide.metrics_section.id.as_ref().unwrap(), "sm");
    assert_eq!(guide.metrics_section.name, "Success metrics");
}

#[test]
fn ids_are_slugs_unless_given() {
    let guide = clean(&rating(
        "- We ship what works\n- What's new, in CI/CD?\n- Größe – Maß\n- مراجعة الشيفرة\n- 品質\n- !!!\n- A statement that goes on and on, \
         well over the sixty characters that a slug may have",
    ));
    let expected = [
        "we-ship-what-works",
        "whats-new-in-cicd",
        "größe--maß",
        "مراجعة-الشيفرة",
        "品質",
        "part",
        "a-statement-that-goes-on-and-on-well-over-the-sixty",
    ];
    assert_eq!(ids(&guide.metrics[0].indicators, |indicator| &indicator.id), expected);
}

#[test]
fn slugs_that_clash_are_numbered_and_reported_for_items_only() {
    let source = "# Guide\n\n## Quality\n\n### Quality\n\n#### Quality?\n\n1. Step\n   - Step\n   - Step\n\n\
                  ## Success metrics\n\n### Quality\n\n- Quality\n- quality!\n- Other {#quality-6}\n";
    let parsed = parse(source);
    let message = |id: &str| format!("another part has the id \"quality\", so this one has \"{id}\"");
    assert_eq!(
        list(&parsed),
        [
            format!("warning duplicate-slug 7:1 {}", message("quality-3")),
            format!("warning duplicate-slug 17:3 {}", message("quality-5")),
            format!("warning duplicate-slug 18:3 {}", message("quality-7")),
        ]
    );
    let related: Vec<usize> =
        parsed.diagnostics.iter().map(|found| found.related.unwrap().start.line).collect();
    assert_eq!(related, [3, 3, 3]);
    let guide = parsed.guide.unwrap();
    assert_eq!(guide.domains[0].id, "quality");
    assert_eq!(guide.domains[0].topics[0].id, "quality-2");
    assert_eq!(guide.metrics[0].id, "quality-4");
    let step = &guide.domains[0].topics[0].questions[0].steps[0];
    assert_eq!(
        (step.id.as_str(), step.points[0].id.as_str(), step.points[1].id.as_str()),
        ("step", "step-2", "step-3")
    );
}

#[test]
fn ids_that_are_given_twice_are_errors_that_name_both_places() {
    let source = "# Guide\n\n## Success metrics\n\n### Quality {#same}\n\n- It works {#same}\n";
    let parsed = parse(source);
    assert_eq!(list(&parsed), ["error duplicate-id 7:3 the id \"same\" is given twice"]);
    let related = parsed.diagnostics[0].related.unwrap();
    assert_eq!((related.start.line, related.start.column), (5, 1));
    assert!(parsed.guide.is_none());
    assert_eq!(parsed.counts.indicators, 1);

    let points =
        teaching("## D\n\n### T\n\n#### Why?\n\n1. Step {#s}\n   - Point {#s}\n\n#### When?\n\n1. Step {#s}");
    let parsed = parse(points);
    assert_eq!(list(&parsed), ["error duplicate-id 10:6 the id \"s\" is given twice"]);
    let related = parsed.diagnostics[0].related.unwrap();
    assert_eq!((related.start.line, related.start.column), (9, 4));
}

#[test]
fn words_in_braces_that_are_no_attribute_are_reported() {
    let parsed = parse("# G\n\n## Success metrics\n\n### Q {#q was=b, c}\n\n- I {feeds=q}\n");
    let found: Vec<&str> = parsed.diagnostics.iter().map(|found| found.message.as_str()).collect();
    assert_eq!(found, ["\"c\" is no attribute", "\"feeds\" means nothing here"]);
}

#[test]
fn a_weight_is_the_nearest_number_there_is() {
    for written in [
        "0",
        "2",
        "0.5",
        "1.1",
        ".25",
        "3.",
        "007",
        "0.333333333333",
        "999.999999999999",
        "1000",
        "0.0000000000001",
    ] {
        let source = format!("# G\n\n## Success metrics\n\n### M\n\n- Indicator {{weight={written}}}\n");
        let parsed = parse(source);
        assert_eq!(parsed.diagnostics, [], "{written}");
        let weight = parsed.guide.unwrap().metrics[0].indicators[0].weight;
        assert_eq!(weight.to_bits(), written.parse::<f64>().unwrap().to_bits(), "{written}");
    }
}
