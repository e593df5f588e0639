//! A group's pack: what is chosen, what stays hidden, and that text stays text.

#![expect(clippy::expect_used, reason = "what can't be counted fails as a test does")]

mod samples;

use insta::assert_snapshot;
use leadmark_core::{Answer, Assessment, CohortOptions, Guide, Id, Kind, Mode, Tallier, Text, cohort, items};
use leadmark_report::{Words, group_markdown, group_page};
use samples::{code_review, empty, guide, on_call, technical_leadership};

/// The feeds give the questions their weight: 1 of Quality for the first, 2 of Speed for the second and the third.
const CRAFT: &str = "\
# Craft {#craft lang=en}

## Work

### Testing {#testing feeds=quality}

**Q: How do you test?**

1. First things first

### Shipping {#shipping feeds=speed:2}

**Q: How do you ship?**

1. In small steps

**Q: How do you roll back?**

1. In one step

### Reading {#reading}

**Q: What do you read?**

1. Whatever there is

## Success metrics

### Quality {#quality}

- It works {#works}

### Speed {#speed}

- It is quick {#quick}
";

/// Assessments of people who choose these levels for the indicators, in turn; 0 leaves one open.
fn people(guide: &Guide, levels: &[&[u8]]) -> Vec<Assessment> {
    let rated: Vec<(Id, usize)> = items(guide)
        .into_iter()
        .filter(|item| item.kind == Kind::Indicator)
        .map(|item| (item.id, item.levels.len()))
        .collect();
    let person = |(number, levels): (usize, &&[u8])| {
        let answer = |((id, most), level): (&(Id, usize), &u8)| {
            let level = (*level).min(u8::try_from(*most).unwrap_or(u8::MAX));
            (id.clone(), Answer { level: Some(level), at: 1, ..Answer::default() })
        };
        Assessment {
            id: number.to_string(),
            answers: rated
                .iter()
                .zip(levels.iter().cycle())
                .filter(|(_, level)| **level > 0)
                .map(answer)
                .collect(),
            ..empty(guide, Mode::Quick)
        }
    };
    levels.iter().enumerate().map(person).collect()
}

fn packs(guide: &Guide, levels: &[&[u8]]) -> (String, String) {
    let mut tallier = Tallier::new(guide, false);
    for person in people(guide, levels) {
        tallier.add(&person).expect("everybody can be counted");
    }
    let report = cohort(guide, &tallier.finish(), CohortOptions::default()).expect("there is a report");
    let words = Words::english();
    (group_markdown(guide, &report, words), group_page(guide, &report, "HASH", words))
}

/// Six people of different minds.
const SIX: [&[u8]; 6] =
    [&[1, 3, 5, 2], &[4, 4, 1], &[2, 5, 3, 3, 1], &[5, 1], &[3, 3, 3, 4, 2, 2, 5], &[2, 4, 4, 1, 5]];

#[test]
fn packs_are_as_they_are_read() {
    for (name, guide) in [
        ("technical_leadership", technical_leadership()),
        ("on_call", on_call()),
        ("code_review", code_review()),
    ] {
        let (markdown, page) = packs(&guide, &SIX);
        assert_snapshot!(format!("group_{name}"), markdown);
        assert_snapshot!(format!("group_page_{name}"), page);
    }
}

#[test]
fn questions_follow_the_metrics_on_which_people_are_farthest_apart() {
    let guide = guide(CRAFT);
    let (markdown, _) = packs(&guide, &[&[1, 3], &[1, 2], &[3, 3], &[5, 4], &[5, 3]]);
    let order = |wanted: [&str; 3]| {
        let places = wanted.map(|question| markdown.find(question).expect("the question is asked"));
        assert!(places.is_sorted(), "{markdown}");
        assert_eq!(markdown.matches("An answer could cover").count(), 3, "{markdown}");
    };
    assert!(markdown.find("| Quality |") < markdown.find("| Speed |"), "{markdown}");
    // Quality 50 apart counts 50, Speed 17.7 counts 35.4; then a topic that feeds nothing, before a second question of one.
    order(["How do you test?", "How do you ship?", "What do you read?"]);
    // Quality 11.2 against twice 17.7.
    let (markdown, _) = packs(&guide, &[&[3, 3], &[3, 2], &[3, 3], &[4, 4], &[3, 3]]);
    let places = ["How do you ship?", "How do you test?"].map(|question| markdown.find(question));
    assert!(places.is_sorted(), "{markdown}");
}

#[test]
fn fewer_than_the_floor_tell_nothing() {
    let guide = technical_leadership();
    let four = packs(&guide, &SIX[..4]);
    // Whatever four people say, the pack is the same: what it asks is not chosen by them either.
    assert_eq!(four, packs(&guide, &[&[1], &[1], &[1], &[1]]));
    assert_eq!(four, packs(&guide, &[&[5], &[1], &[5], &[1]]));
    assert!(four.0.contains("Nothing can be shown: a figure needs 5 people."), "{}", four.0);
    assert!(four.1.contains("Nothing can be shown: a figure needs 5 people."), "{}", four.1);
    assert_eq!(four.0.matches("An answer could cover").count(), 3, "{}", four.0);
}

#[test]
fn a_metric_that_too_few_answered_has_no_figure() {
    let guide = guide(CRAFT);
    let (markdown, page) = packs(&guide, &[&[1, 3], &[1, 2], &[3, 3], &[5, 4], &[0, 3]]);
    assert!(markdown.contains("5 of us have answered"), "{markdown}");
    assert!(markdown.contains("| Speed | 5 | 50 | 18 | 50 |\n| Quality | – | – | – | – |"), "{markdown}");
    assert!(markdown.contains("- It is quick: ") && !markdown.contains("- It works: "), "{markdown}");
    assert_eq!(page.matches("<svg").count(), 1, "{page}");
}

#[test]
fn text_stays_text() {
    let hostile = "</style></title><script>alert(1)</script>\" onload='x' | [a](javascript:b) &amp;";
    let mut guide = guide(CRAFT);
    hostile.clone_into(&mut guide.title);
    guide.lang = Some("\"><script>".to_owned());
    guide.scale.levels.iter_mut().for_each(|level| hostile.clone_into(&mut level.name));
    for topic in guide.domains.iter_mut().flat_map(|domain| &mut domain.topics) {
        hostile.clone_into(&mut topic.name);
        for question in &mut topic.questions {
            question.text = Text::from(hostile);
            question.steps.iter_mut().for_each(|step| step.text = Text::from(hostile));
        }
    }
    for metric in &mut guide.metrics {
        hostile.clone_into(&mut metric.name);
        metric.indicators.iter_mut().for_each(|indicator| indicator.text = Text::from(hostile));
    }
    let (markdown, page) = packs(&guide, &SIX);
    let known = [
        "!doctype", "html", "head", "meta", "title", "style", "body", "main", "section", "h1", "h2", "p",
        "table",
    ];
    let known = [
        &known[..],
        &["thead", "tbody", "tr", "th", "td", "svg", "path", "rect", "ul", "ol", "li", "br", "bdi"],
    ];
    let known = [&known.concat()[..], &["span", "strong"]].concat();
    for tag in page.split('<').skip(1) {
        let name = tag.trim_start_matches('/').split([' ', '>', '\n']).next().unwrap_or_default();
        assert!(known.contains(&name), "{name}");
        assert!(!tag.split('>').next().unwrap_or_default().contains("onload="), "{tag}");
    }
    assert_eq!(page.matches("<style>").count(), 1);
    assert!(!page.contains("javascript:b\"") && !markdown.contains("<script>"), "{markdown}");
    assert_eq!(markdown.lines().filter(|line| line.starts_with("| ")).count(), 4, "{markdown}");
}
