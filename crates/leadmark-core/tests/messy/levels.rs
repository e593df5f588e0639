//! Headings at other levels than meant, and lists that break off.

use leadmark_core::parse;

use crate::sample::{BASE, json, rating, reads_like_base, steps, teaching, texts, with};

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
fn marks_of_task_lists_are_reported() {
    let guide =
        with(&rating("- [ ] Open\n- [x] Done {#done}\n- [y] Other"), &["task-mark 7:3", "task-mark 8:3"]);
    assert_eq!(texts(&guide), ["Open", "Done", "[y] Other"]);
    assert_eq!(guide.metrics[0].indicators[1].id, "done");
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
