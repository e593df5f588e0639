//! Questions, their frameworks and their examples.

use leadmark_core::{Text, parse};

use crate::sample::{clean, rating, shown, teaching, with};

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
fn slips_of_the_margin_are_read_as_meant() {
    let guide = |body: &str| {
        parse(format!("# G\n\n## D\n\n### T\n\n{body}\n\n## Success metrics\n\n### Q\n\n- I\n"))
            .guide
            .unwrap()
    };
    let question = |body: &str| guide(body).domains[0].topics[0].questions[0].clone();
    let attributed = question("**Q: Why so?** {#why weight=2}\n\n1. One");
    assert_eq!((attributed.id.as_str(), attributed.weight, attributed.text.plain()), ("why", 2.0, "Why so?"));
    let all_ones = question("#### Why?\n\n1. One\n- a\n- b\n\n1. Two\n- c");
    let points: Vec<usize> = all_ones.steps.iter().map(|step| step.points.len()).collect();
    assert_eq!((points, all_ones.remarks.len()), (vec![2, 1], 0));
    let wrapped = question("**Q: How do you lead\nwhen nobody follows?**\n\n1. One");
    assert_eq!(wrapped.text.plain(), "How do you lead when nobody follows?");
}
