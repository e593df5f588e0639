//! What gives a part its role, and the scales.

use leadmark_core::{Level, Text, items, parse};

use crate::sample::{clean, list, rating, shown, teaching, with};

#[test]
fn measures_stand_in_the_open_or_in_a_fence() {
    let open = "- **Speed** {#speed}\n\n  About speed.\n\n  - Lead time {#lead weight=2}\n\n    About lead time.\n\n    1. **Slow** Weeks.\n    2. **Quick** Hours.\n  - Frequency\n- **Rate**\n  - Failures";
    for source in [open.to_owned(), format!("```\n{open}\n```")] {
        let source =
            teaching(&format!("## D\n\n### T {{feeds=quality}}\n\n#### Metrics to track\n\n{source}"));
        let guide = clean(&source);
        let [speed, rate] = guide.domains[0].topics[0].measure_groups.as_slice() else {
            panic!("{source}");
        };
        assert_eq!((speed.id.as_str(), rate.id.as_str()), ("speed", "rate"));
        assert_eq!(shown(&speed.about), ["About speed."]);
        let lead = &speed.measures[0];
        assert_eq!((lead.id.as_str(), lead.weight.to_bits()), ("lead", 2_f64.to_bits()));
        assert_eq!(shown(&lead.about), ["About lead time."]);
        let names: Vec<&str> = lead.anchors.iter().map(|level| level.name.as_str()).collect();
        assert_eq!(names, ["Slow", "Quick"]);
        assert_eq!((speed.measures.len(), rate.measures.len()), (2, 1));
    }
}

#[test]
fn measures_without_groups_make_one_of_the_headings_name() {
    let source = "## D\n\n### T {feeds=quality}\n\n#### Numbers {.measures #numbers}\n\n- One\n- Two";
    let guide = clean(&teaching(source));
    let topic = &guide.domains[0].topics[0];
    let [group] = topic.measure_groups.as_slice() else { panic!("{topic:?}") };
    assert_eq!((group.name.as_str(), group.id.as_str(), group.measures.len()), ("Numbers", "numbers", 2));
}

#[test]
fn roles_come_from_words_or_from_attributes() {
    let by_words = clean(
        "# Guide\n\n## Overview\n\nHello.\n\n## How to rate yourself\n\n1. **No** Not at all.\n2. **Yes**: All of it.\n\n\
         ## My best practices\n\n### Group {feeds=m}\n\n- Practice\n\n## The SUCCESS metrics we use\n\n### M {#m}\n\n- Indicator\n",
    );
    let by_class = clean(
        "# Guide\n\n## Overview\n\nHello.\n\n## Stufen {.scale}\n\n1. **No** Not at all.\n2. **Yes**: All of it.\n\n\
         ## Bräuche {.practices}\n\n### Group {feeds=m}\n\n- Practice\n\n## Maße {.metrics}\n\n### M {#m}\n\n- Indicator\n",
    );
    for guide in [&by_words, &by_class] {
        let level = |name: &str, text: &str| Level { name: name.to_owned(), text: Text::from(text) };
        assert_eq!(guide.scale.levels, [level("No", "Not at all."), level("Yes", "All of it.")]);
        assert_eq!(shown(&guide.overview), ["Hello."]);
        assert_eq!((guide.practice_groups.len(), guide.metrics.len(), guide.domains.len()), (1, 1, 0));
    }
    assert_eq!(by_words.fingerprint, by_class.fingerprint);
    assert_eq!(by_class.scale.section.as_ref().unwrap().name, "Stufen");

    let decided = clean(
        "# Guide\n\n## Best practices of success metrics {.domain}\n\n### T\n\n## Rest {.metrics}\n\n### M\n\n- I\n",
    );
    assert_eq!(decided.domains[0].name, "Best practices of success metrics");
    assert_eq!(decided.metrics.len(), 1);
}

#[test]
fn an_overview_by_attribute_keeps_its_heading() {
    let guide = clean("# Guide\n\n## About us {.overview}\n\nHello.\n\n## Success metrics\n\n### M\n\n- I\n");
    assert_eq!(shown(&guide.overview), ["### About us", "Hello."]);
}

#[test]
fn a_scale_section_keeps_its_text() {
    let guide = clean(
        "# Guide\n\n## How to rate {#scale}\n\nChoose.\n\n1. **No** Never.\n2. **Some**\n3. **Yes**\n\n   Below.\n\nDone.\n\n\
         ## Success metrics\n\n### M\n\n- I\n",
    );
    let section = guide.scale.section.as_ref().unwrap();
    assert_eq!(section.id.as_ref().unwrap(), "scale");
    assert_eq!(shown(&section.about), ["Choose.", "Below.", "Done."]);
    let names: Vec<&str> = guide.scale.levels.iter().map(|level| level.name.as_str()).collect();
    assert_eq!(names, ["No", "Some", "Yes"]);
    assert!(guide.scale.levels[1].text.is_empty());
    assert_eq!(items(&guide)[0].levels, guide.scale.levels);
}

#[test]
fn scales_default_by_kind() {
    let source = teaching(
        "## D\n\n### T {feeds=quality}\n\n#### Metrics to track\n\n- Figure\n\n## Best practices\n\n### G {feeds=quality}\n\n- Practice",
    );
    let guide = clean(&source);
    let names = |index: usize| -> Vec<String> {
        items(&guide)[index].levels.iter().map(|level| level.name.clone()).collect()
    };
    let tracking =
        ["Not tracked", "Tracked now and then", "Tracked continuously", "Has a target", "Meets its target"];
    assert_eq!(names(0), tracking);
    assert_eq!(names(1), ["Never", "Rarely", "Sometimes", "Often", "Always"]);
    assert_eq!(names(2), ["Not yet", "Beginning", "Established", "Measured", "Leading"]);
}

#[test]
fn anchors_make_an_items_own_scale_of_2_to_9_levels() {
    for count in 2..=9_usize {
        let plain: String = (1..=count).map(|level| format!("  {level}. Anchor {level}\n")).collect();
        let bold: String =
            (1..=count).map(|level| format!("  {level}. **L{level}** Anchor {level}\n")).collect();
        let guide = clean(&rating(&format!("- Statement\n{bold}")));
        let levels = &items(&guide)[0].levels;
        assert_eq!(levels.len(), count);
        assert_eq!(
            levels[count - 1],
            Level { name: format!("L{count}"), text: format!("Anchor {count}").as_str().into() }
        );

        let parsed = parse(rating(&format!("- Statement\n{plain}")));
        let names: Vec<String> =
            items(parsed.guide.as_ref().unwrap())[0].levels.iter().map(|level| level.name.clone()).collect();
        if count == 5 {
            assert_eq!(list(&parsed), Vec::<String>::new());
            assert_eq!(names, ["Not yet", "Beginning", "Established", "Measured", "Leading"]);
        } else {
            let message = format!(
                "warning anchor-count 7:3 {count} anchors for a scale of 5 levels; they are numbered instead"
            );
            assert_eq!(list(&parsed), [message]);
            let numbers: Vec<String> = (1..=count).map(|level| level.to_string()).collect();
            assert_eq!(names, numbers);
        }
    }
}

#[test]
fn names_of_anchors_end_where_the_bold_does() {
    let guide = clean(&rating(
        "- Statement\n  1. **Low:** a\n  2. **Mid** – b\n  3. **High.** c **d**\n  4. **Top** `-x`",
    ));
    let shown: Vec<(String, String)> = items(&guide)[0]
        .levels
        .iter()
        .map(|level| (level.name.clone(), level.text.plain().to_owned()))
        .collect();
    let expected = [("Low", "a"), ("Mid", "b"), ("High", "c d"), ("Top", "-x")];
    assert_eq!(shown, expected.map(|(name, text)| (name.to_owned(), text.to_owned())));
}

#[test]
fn one_anchor_or_ten_are_text() {
    for count in [1, 10] {
        let anchors: String = (1..=count).map(|level| format!("  {level}. **L{level}** Anchor\n")).collect();
        let message = format!(
            "warning anchor-count 8:3 a list of {count}; an item has 2 to 9 levels, so its scale's are used"
        );
        let guide = with(&rating(&format!("- Statement\n{anchors}")), &[&message]);
        let indicator = &guide.metrics[0].indicators[0];
        assert!(indicator.anchors.is_empty());
        assert!(shown(&indicator.about)[0].starts_with("L1 Anchor"));
        assert_eq!(items(&guide)[0].levels.len(), 5);
    }
}

#[test]
fn a_bulleted_scale_is_a_scale() {
    let parsed = parse(
        "# G\n\n## How to rate\n\n- **Low** not much\n- **High** a lot\n\n## Success metrics\n\n### Q\n\n- I\n",
    );
    let names: Vec<String> = parsed.guide.unwrap().scale.levels.into_iter().map(|level| level.name).collect();
    assert_eq!(names, ["Low", "High"]);
    assert_eq!(parsed.diagnostics[0].code, "scale-levels");
}
