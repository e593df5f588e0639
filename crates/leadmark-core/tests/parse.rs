//! Reading guides as they are meant to be written, and as the source guide is written.
#![expect(
    clippy::format_collect,
    clippy::panic,
    clippy::unwrap_used,
    reason = "what reads the samples fails as a test does"
)]

use std::path::Path;

use leadmark_core::{Block, Counts, Diagnostic, Guide, Level, Parsed, Text, items, parse};

/// Reads a guide that has nothing to find in it.
#[track_caller]
fn clean(source: &str) -> Guide {
    let parsed = parse(source);
    assert_eq!(list(&parsed), Vec::<String>::new());
    parsed.guide.unwrap()
}

/// Reads a guide whose findings are these: severity, code, line, column and message.
#[track_caller]
fn with(source: &str, findings: &[&str]) -> Guide {
    let parsed = parse(source);
    assert_eq!(list(&parsed), findings);
    parsed.guide.unwrap()
}

fn list(parsed: &Parsed) -> Vec<String> {
    let show = |found: &Diagnostic| {
        let severity = format!("{:?}", found.severity).to_lowercase();
        let (line, column) = (found.start.line, found.start.column);
        format!("{severity} {} {line}:{column} {}", found.code, found.message)
    };
    parsed.diagnostics.iter().map(show).collect()
}

/// Puts a teaching part into a guide that is otherwise complete.
fn teaching(part: &str) -> String {
    format!("# Guide\n\n{part}\n\n## Success metrics\n\n### Quality\n\n- It works\n")
}

/// Puts indicators into a guide that is otherwise complete.
fn rating(bullets: &str) -> String {
    format!("# Guide\n\n## Success metrics\n\n### Quality\n\n{bullets}\n")
}

fn ids<'a, T: 'a>(parts: &'a [T], id: impl Fn(&'a T) -> &'a leadmark_core::Id) -> Vec<&'a str> {
    parts.iter().map(|part| id(part).as_str()).collect()
}

/// Shows running text as one line a block, so that a test can say what it expects.
fn shown(blocks: &[Block]) -> Vec<String> {
    let show = |block: &Block| match block {
        Block::Paragraph { text } => text.plain(),
        Block::Heading { level, text } => format!("{} {text}", "#".repeat((*level).into())),
        Block::List { entries, .. } => {
            entries.iter().map(|entry| shown(entry).join(" / ")).collect::<Vec<_>>().join(" | ")
        }
        Block::Quote { blocks } => format!("> {}", shown(blocks).join(" / ")),
        Block::Code { language, text } => format!("```{language} {text}"),
        Block::Verbatim { text } | Block::Comment { text } => text.clone(),
        block => panic!("unknown block {block:?}"),
    };
    blocks.iter().map(show).collect()
}

const FENCED: &str = "\
# Leading Kitchens

## 🍳 Overview

For cooks who lead.

## 🔪 **Menus & Suppliers**

### 1. **Choosing a Menu**

#### Questions You Might Face:

**Q: How do you choose a menu for a large house?**
```
Framework:
1. **Taste Analysis:**
   - Ask the guests
   - Look at what comes back

2. **Supplier Selection:**
   - Visit the farms

3. **Example from Experience:**
   \"When we opened in winter:
   - Sold 9 dishes
   - Threw away 60% less\"
```

**Q: How do you drop a dish?**
```
Strategy:
1. **Notice:**
   - Count orders
```

### 2. **Figures**

#### Key Metrics to Track:
```
- **Plates:**
  - Plates sent back
  - Time to the table

- **Waste:**
  - Waste a day
```

## 💡 **Best Practices for Cooks**

### 1. **Listening**
- Ask the waiters
- Taste everything

## 🎉 **Success Metrics for Kitchens**

### 1. **Food**
- Guests come back
- Dishes are consistent

### 2. **People**
- Few people leave

---

**Remember: the kitchen is warm.**
";

#[test]
fn reads_the_shapes_of_the_source_guide() {
    let label = "note label-heading 11:1 the heading \"Questions You Might Face\" has no role";
    let groups = "note no-feeds 40:3 \"Plates\" informs no success metric, so it counts in none";
    let waste = "note no-feeds 44:3 \"Waste\" informs no success metric, so it counts in none";
    let practices = "note no-feeds 50:1 \"Listening\" informs no success metric, so it counts in none";
    let guide = with(FENCED, &[label, groups, waste, practices]);
    assert_eq!((guide.title.as_str(), guide.id.as_str()), ("Leading Kitchens", "leading-kitchens"));
    assert_eq!(shown(&guide.overview), ["For cooks who lead."]);
    assert_eq!(shown(&guide.closing), ["Remember: the kitchen is warm."]);

    let domain = &guide.domains[0];
    assert_eq!((domain.name.as_str(), domain.id.as_str()), ("Menus & Suppliers", "menus--suppliers"));
    let [menu, figures] = domain.topics.as_slice() else { panic!("{:?}", domain.topics) };
    assert_eq!((menu.name.as_str(), figures.name.as_str()), ("Choosing a Menu", "Figures"));

    let [choose, drop] = menu.questions.as_slice() else { panic!("{:?}", menu.questions) };
    assert_eq!(choose.text, Text::from("How do you choose a menu for a large house?"));
    assert_eq!(choose.framework, "Framework");
    assert_eq!(ids(&choose.steps, |step| &step.id), ["taste-analysis", "supplier-selection"]);
    assert_eq!(choose.steps[0].text, Text::from("Taste Analysis"));
    assert_eq!(
        ids(&choose.steps[0].points, |point| &point.id),
        ["ask-the-guests", "look-at-what-comes-back"]
    );
    let example = choose.example.as_ref().unwrap();
    assert_eq!(example.text, Text::from("Example from Experience"));
    assert_eq!(shown(&example.about), ["When we opened in winter:"]);
    let outcomes: Vec<String> = example.outcomes.iter().map(|outcome| outcome.text.plain()).collect();
    assert_eq!(outcomes, ["Sold 9 dishes", "Threw away 60% less"]);
    assert!(choose.about.is_empty() && choose.remarks.is_empty());
    assert_eq!((drop.framework.as_str(), drop.steps.len()), ("Strategy", 1));
    assert!(drop.example.is_none());

    assert_eq!(figures.measures_section.as_ref().unwrap().name, "Key Metrics to Track");
    let [plates, waste] = figures.measure_groups.as_slice() else { panic!("{:?}", figures.measure_groups) };
    assert_eq!((plates.name.as_str(), waste.name.as_str()), ("Plates", "Waste"));
    assert_eq!(ids(&plates.measures, |measure| &measure.id), ["plates-sent-back", "time-to-the-table"]);

    assert_eq!(guide.practices_section.name, "Best Practices for Cooks");
    assert_eq!(guide.practice_groups[0].name, "Listening");
    assert_eq!(guide.metrics_section.name, "Success Metrics for Kitchens");
    assert_eq!(ids(&guide.metrics, |metric| &metric.id), ["food", "people"]);
    assert_eq!(
        parse(FENCED).counts,
        Counts {
            domains: 1,
            topics: 2,
            questions: 2,
            steps: 3,
            points: 4,
            examples: 1,
            outcomes: 2,
            measure_groups: 2,
            measures: 3,
            practice_groups: 1,
            practices: 2,
            metrics: 2,
            indicators: 3,
        }
    );
}

#[test]
fn reads_the_same_from_open_lists_and_headings() {
    let fenced = parse(FENCED).guide.unwrap();
    let open = FENCED
        .replace("```\n", "\n")
        .replace("**Q: ", "#### ")
        .replace("house?**", "house?")
        .replace("dish?**", "dish?");
    assert_eq!(parse(&open).guide.unwrap(), fenced);
}

#[test]
fn a_fence_may_say_that_it_is_text() {
    for info in ["text", "TXT", "markdown", "md"] {
        let source = FENCED.replace("house?**\n```\n", &format!("house?**\n```{info}\n"));
        assert_eq!(parse(&source).counts, parse(FENCED).counts, "{info}");
    }
    let code = teaching("## D\n\n### T\n\n#### Why?\n\n```python\n1. a\n```\n\n1. Step");
    let question = &clean(&code).domains[0].topics[0].questions[0];
    assert_eq!(shown(&question.about), ["```python 1. a\n"]);
    assert_eq!(question.steps.len(), 1);
}

#[test]
fn reads_text_around_a_framework() {
    let source = "## D\n\nAbout the domain.\n\n### T\n\nAbout the topic.\n\n#### Why?\n\nWhy it is asked.\n\n\
                  Approach:\n\n1. First\n\n   Below it.\n   - A point\n\n     Below the point.\n2. Second\n\n\
                  A remark.\n\n- A pitfall\n\n##### Follow-ups\n\nMore.";
    let guide = clean(&teaching(source));
    assert_eq!(shown(&guide.domains[0].about), ["About the domain."]);
    let topic = &guide.domains[0].topics[0];
    assert_eq!(shown(&topic.about), ["About the topic."]);
    let question = &topic.questions[0];
    assert_eq!(shown(&question.about), ["Why it is asked."]);
    assert_eq!(question.framework, "Approach");
    assert_eq!(shown(&question.steps[0].about), ["Below it."]);
    assert_eq!(shown(&question.steps[0].points[0].about), ["Below the point."]);
    assert_eq!(shown(&question.remarks), ["A remark.", "A pitfall", "##### Follow-ups", "More."]);
}

#[test]
fn a_bold_first_line_is_the_title_of_a_step() {
    let source = "## D\n\n### T\n\n#### Why?\n\n1. **First:**\n   what follows\n2. Not bold\n   all of it";
    let steps = &clean(&teaching(source)).domains[0].topics[0].questions[0].steps;
    assert_eq!(steps[0].text, Text::from("First"));
    assert_eq!(shown(&steps[0].about), ["what follows"]);
    assert_eq!(steps[1].text, Text::from("Not bold all of it"));
    assert!(steps[1].about.is_empty());
}

#[test]
fn takes_the_quotes_off_a_whole_example_only() {
    for (open, close) in [("\"", "\""), ("“", "”"), ("„", "“"), ("«", "»")] {
        let source = format!(
            "## D\n\n### T\n\n#### Why?\n\n1. Step\n2. Example\n\n   {open}It began:\n   - Then it ended{close}"
        );
        let guide = clean(&teaching(&source));
        let example = guide.domains[0].topics[0].questions[0].example.as_ref().unwrap();
        assert_eq!(shown(&example.about), ["It began:"]);
        assert_eq!(example.outcomes[0].text, Text::from("Then it ended"));
    }
    let inner =
        "## D\n\n### T\n\n#### Why?\n\n1. Step\n2. Example\n\n   \"Slow\" is what they said:\n   - \"Fast\"";
    let guide = clean(&teaching(inner));
    let example = guide.domains[0].topics[0].questions[0].example.as_ref().unwrap();
    assert_eq!(shown(&example.about), ["\"Slow\" is what they said:"]);
    assert_eq!(example.outcomes[0].text, Text::from("\"Fast\""));
}

#[test]
fn questions_are_marked_in_many_ways() {
    #[track_caller]
    fn asks(line: &str, text: &str) {
        let guide = clean(&teaching(&format!("## D\n\n### T\n\n{line}\n\n1. Step")));
        let question = &guide.domains[0].topics[0].questions[0];
        assert_eq!(question.text.plain(), text, "{line}");
    }
    asks("**Q: Why now?**", "Why now?");
    asks("**Q:** Why now?", "Why now?");
    asks("**Q**: Why now?", "Why now?");
    asks("**Q1: Why now?**", "Why now?");
    asks("**Q2.** Why now?", "Why now?");
    asks("**Q: Why _now_?**", "Why now?");
    asks("__Q: Why now?__", "Why now?");
    asks("#### Why now?", "Why now?");
    asks("#### 3. **Why now?**", "Why now?");
    asks("#### Why now {.question}", "Why now");
    asks("#### لماذا الآن؟", "لماذا الآن؟");
    asks("#### 为什么？", "为什么？");

    let bare = teaching("## D\n\n### T\n\n**Why now?**\n\n1. Step");
    let guide = with(&bare, &["note bare-question 7:1 a bold line that asks was read as a question"]);
    assert_eq!(guide.domains[0].topics[0].questions[0].text, Text::from("Why now?"));
}

#[test]
fn keeps_the_looks_of_a_question_and_a_statement() {
    let json = |text: &Text| serde_json::to_string(text).unwrap();
    let source = teaching("## D\n\n### T\n\n#### Why `now` and *not* **then**?\n\n1. Step");
    let question = &clean(&source).domains[0].topics[0].questions[0];
    let expected = r#"[{"text":"Why "},{"text":"now","code":true},{"text":" and "},{"text":"not","emphasis":true},{"text":" "},{"text":"then","strong":true},{"text":"?"}]"#;
    assert_eq!(json(&question.text), expected);
    let guide = clean(&rating("- See [the rules](rules.md#one) at <mailto:a@b.c>"));
    let expected = r#"[{"text":"See "},{"text":"the rules","href":"rules.md#one"},{"text":" at "},{"text":"mailto:a@b.c","href":"mailto:a@b.c"}]"#;
    assert_eq!(json(&guide.metrics[0].indicators[0].text), expected);
}

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
    let found: Vec<(&str, String)> = guide.metrics[0]
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
    assert_eq!(found, expected.map(|(id, text)| (id, text.to_owned())));
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
    let shown: Vec<(String, String)> =
        items(&guide)[0].levels.iter().map(|level| (level.name.clone(), level.text.plain())).collect();
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
fn the_closing_note_stands_behind_the_last_break() {
    let guide = clean(&rating("- One\n\n---\n\nFirst.\n\n***\n\nLast *word*.\n\n- a list"));
    assert_eq!(shown(&guide.closing), ["Last word.", "a list"]);
    assert_eq!(shown(&guide.metrics[0].about), ["First."]);
    let guide = clean("# Guide\n\nHello.\n\n---\n\n## Success metrics\n\n### M\n\n- I\n\n---\n");
    assert!(guide.closing.is_empty());
    assert_eq!(guide.metrics.len(), 1);
}

#[test]
fn a_guide_without_success_metrics_is_for_practice() {
    let message = "warning no-metrics 1:1 the guide has no success metrics, so it is good for practice only";
    let guide = with("# Guide\n\n## D\n\n### T\n\n#### Why?\n\n1. Step\n", &[message]);
    assert_eq!(items(&guide).len(), 1);
    let parsed = parse("# Guide\n\nText.\n");
    assert_eq!(list(&parsed), ["error no-metrics 1:1 the guide has no success metrics"]);
    assert!(parsed.guide.is_none());
}

#[test]
fn text_that_was_decoded_as_mac_roman_is_repaired() {
    #[track_caller]
    fn repairs(heading: &str, name: &str, was: &str, read: &str) {
        let source = format!("# Guide\n\n## Success metrics\n\n### {heading}\n\n- It works\n");
        let message = format!("note repaired-encoding 5:1 \"{was}\" was read as \"{read}\"");
        let guide = with(&source, &[&message]);
        assert_eq!(guide.metrics[0].name, name);
    }
    // The target, whole and without its first byte, which is a private character.
    repairs("\u{f8ff}üéØ Goals", "Goals", "\u{f8ff}üéØ Goals", "🎯 Goals");
    repairs("üéØ Goals", "Goals", "üéØ Goals", "🎯 Goals");
    // The crane comes with a variation selector; bold stands beside both.
    repairs("üèóÔ∏è **Build**", "Build", "üèóÔ∏è ", "🏗\u{fe0f} ");
    repairs("üë• **People**", "People", "üë• ", "👥 ");
    repairs("caf√© culture", "café culture", "caf√© culture", "café culture");
    repairs("it‚Äôs on", "it’s on", "it‚Äôs on", "it’s on");
    repairs("a ‚Äì b ‚Ä¶", "a – b …", "a ‚Äì b ‚Ä¶", "a – b …");
}

#[test]
fn text_that_was_decoded_as_windows_1252_is_repaired() {
    #[track_caller]
    fn repairs(heading: &str, name: &str) {
        let source = format!("# Guide\n\n## Success metrics\n\n### {heading}\n\n- It works\n");
        let parsed = parse(&source);
        assert_eq!(
            parsed.diagnostics.iter().map(|found| found.code.as_str()).collect::<Vec<_>>(),
            ["repaired-encoding"]
        );
        assert_eq!(parsed.guide.unwrap().metrics[0].name, name);
    }
    repairs("ðŸŽ¯ Goals", "Goals");
    repairs("Ÿ\u{8f}— Build", "Build");
    repairs("cafÃ© culture", "café culture");
    repairs("itâ€™s on", "it’s on");
    repairs("â€œquotedâ€\u{9d} words", "“quoted” words");
    repairs("naÃ¯ve â€“ and so on", "naïve – and so on");
}

#[test]
fn correct_text_stays_as_it_is() {
    for text in [
        "l’été d’Émile",
        "voilà\u{a0}» dit-il",
        "«\u{a0}déjà vu\u{a0}»",
        "“CAFÉ”",
        "‘É’ or “à”",
        "√π and 2√π",
        "√(x² + y²) ≥ ∑x",
        "Größe, Maß und „Straße“",
        "„ÄÖÜ“",
        "NÃO, AÇÕES e ÓRGÃOS",
        "à, á, â, ã",
        "É a «AÇÃO»",
        "naïve façade — “naïveté”",
        "¿Qué? ¡Sí!",
        "½ × ¾ ≈ ⅜ ± 3°",
        "100 µs ≤ Δt",
        "© 2024 Œuvre™",
        "żółć, ěščř, ğış",
        "Ελληνικά, русский, עברית",
        "日本語、한국어",
        "👩‍💻 and 🏗️ and ✓",
    ] {
        let guide = clean(&rating(&format!("- {text}")));
        assert_eq!(guide.metrics[0].indicators[0].text, Text::from(text));
    }
}

#[test]
fn a_fingerprint_changes_with_what_is_scored_and_with_nothing_else() {
    let base = "# Guide {#g}\n\nIntro.\n\n## Success metrics\n\n### Quality {#m}\n\n- It works {#i}\n  1. a\n  2. b\n  3. c\n  4. d\n  5. e\n";
    let fingerprint = |source: &str| parse(source).guide.unwrap().fingerprint;
    let first = fingerprint(base);
    assert_eq!(first.len(), 16);
    assert_eq!(first, fingerprint(&base.replace("Intro.", "Another intro.")));
    assert_eq!(first, fingerprint(&base.replace("Quality", "Quality of work")));
    for (from, to) in [
        ("It works", "It worked"),
        ("{#i}", "{#j}"),
        ("{#i}", "{#i weight=2}"),
        ("{#m}", "{#n}"),
        ("{#m}", "{#m weight=2}"),
        ("3. c", "3. cc"),
        ("  5. e\n", ""),
    ] {
        assert_ne!(first, fingerprint(&base.replace(from, to)), "{from} {to}");
    }
}

#[test]
fn a_guide_survives_its_json() {
    let guide = parse(FENCED).guide.unwrap();
    let json = serde_json::to_string(&guide).unwrap();
    assert_eq!(serde_json::from_str::<Guide>(&json).unwrap(), guide);
}

fn shipped(path: &str) -> Parsed {
    let guides = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../guides");
    parse(std::fs::read(guides.join(path)).unwrap())
}

#[test]
fn the_first_guide_has_all_its_parts_and_no_findings() {
    let parsed = shipped("technical-leadership.md");
    assert_eq!(list(&parsed), Vec::<String>::new());
    let expected = Counts {
        domains: 5,
        topics: 10,
        questions: 12,
        steps: 25,
        points: 100,
        examples: 12,
        outcomes: 48,
        measure_groups: 4,
        measures: 12,
        practice_groups: 4,
        practices: 16,
        metrics: 4,
        indicators: 16,
    };
    assert_eq!(parsed.counts, expected);
    let guide = parsed.guide.unwrap();
    assert_eq!((guide.id.as_str(), guide.lang.as_deref()), ("technical-leadership", Some("en")));
    assert_eq!(items(&guide).len(), 12 + 12 + 16 + 16);
}

#[test]
fn the_examples_have_no_findings() {
    for (path, id) in [
        ("examples/on-call-readiness.md", "on-call-readiness"),
        ("examples/code-review.ar.md", "code-review-ar"),
    ] {
        let parsed = shipped(path);
        assert_eq!(list(&parsed), Vec::<String>::new(), "{path}");
        let guide = parsed.guide.unwrap();
        assert_eq!(guide.id, id);
        assert!(!guide.metrics.is_empty() && !guide.closing.is_empty());
    }
}

#[test]
fn slips_of_the_margin_are_read_as_meant() {
    let guide = |body: &str| {
        parse(format!("# G\n\n## D\n\n### T\n\n{body}\n\n## Success metrics\n\n### Q\n\n- I\n"))
            .guide
            .unwrap()
    };
    let question = |body: &str| guide(body).domains[0].topics[0].questions[0].clone();
    let attributed = question("**Q: Why so?** {#why weight=2}\n\n1. One");
    assert_eq!(
        (attributed.id.as_str(), attributed.weight, attributed.text.plain().as_str()),
        ("why", 2.0, "Why so?")
    );
    let all_ones = question("#### Why?\n\n1. One\n- a\n- b\n\n1. Two\n- c");
    let points: Vec<usize> = all_ones.steps.iter().map(|step| step.points.len()).collect();
    assert_eq!((points, all_ones.remarks.len()), (vec![2, 1], 0));
    let wrapped = question("**Q: How do you lead\nwhen nobody follows?**\n\n1. One");
    assert_eq!(wrapped.text.plain(), "How do you lead when nobody follows?");
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

#[test]
fn words_in_braces_that_are_no_attribute_are_reported() {
    let parsed = parse("# G\n\n## Success metrics\n\n### Q {#q was=b, c}\n\n- I {feeds=q}\n");
    let found: Vec<&str> = parsed.diagnostics.iter().map(|found| found.message.as_str()).collect();
    assert_eq!(found, ["\"c\" is no attribute", "\"feeds\" means nothing here"]);
}
