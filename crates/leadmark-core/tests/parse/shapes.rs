//! The shapes of the source guide, and where their text goes.

use leadmark_core::{Counts, Guide, Text, items, parse};

use crate::sample::{FENCED, clean, ids, list, rating, shown, teaching, with};

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
    let outcomes: Vec<String> =
        example.outcomes.iter().map(|outcome| outcome.text.plain().to_owned()).collect();
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
