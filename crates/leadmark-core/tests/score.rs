//! Scores against figures that were worked out by hand.
#![expect(
    clippy::format_collect,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "what reads the samples fails as a test does"
)]

use leadmark_core::{
    Answer, Assessment, FlagCode, GroupKind, Guide, ItemScore, Lens, Mode, Score, Scorecard, Status, parse,
    score,
};

/// Reads a guide with success metrics as given.
#[track_caller]
fn guide(source: &str) -> Guide {
    parse(format!("# Guide\n\n{source}\n")).guide.unwrap()
}

/// One metric M with these bullets.
#[track_caller]
fn metric(bullets: &str) -> Guide {
    guide(&format!("## Success metrics\n\n### M {{#m}}\n\n{bullets}"))
}

/// Reads answers such as `a=3 b=5! c=- d=p,q e=`: a level, with a note, not applicable, points covered, none covered.
fn answers(text: &str) -> Assessment {
    let mut assessment = Assessment::default();
    for part in text.split_whitespace() {
        let (id, said) = part.split_once('=').unwrap();
        let (said, note) = match said.strip_suffix('!') {
            Some(said) => (said, Some("seen".to_owned())),
            None => (said, None),
        };
        let mut answer = Answer { note, ..Answer::default() };
        match said.parse() {
            Ok(level) => answer.level = Some(level),
            Err(_) if said == "-" => answer.not_applicable = true,
            Err(_) => {
                answer.covered = Some(said.split(',').filter(|id| !id.is_empty()).map(Into::into).collect());
            }
        }
        assessment.answers.insert(id.into(), answer);
    }
    assessment
}

fn quick(text: &str) -> Assessment {
    Assessment { mode: Mode::Quick, ..answers(text) }
}

/// Shows a score as `score low..high coverage evidenced answered/applicable/total`, to 4 decimals.
fn shown(score: &Score) -> String {
    let figure = |figure: Option<f64>| {
        figure.map_or("none".to_owned(), |figure| {
            format!("{figure:.4}").trim_end_matches('0').trim_end_matches('.').to_owned()
        })
    };
    format!(
        "{} {}..{} {} {} {}/{}/{}",
        figure(score.score),
        figure(score.low),
        figure(score.high),
        figure(score.coverage),
        figure(score.evidenced),
        score.answered,
        score.applicable,
        score.total
    )
}

#[track_caller]
fn scores(guide: &Guide, said: &str, expected: &str) {
    let card = score(guide, &answers(said));
    assert_eq!(shown(&card.metrics[0].outcomes), expected, "{said}");
    assert_eq!(shown(&card.overall.outcomes), expected, "overall, {said}");
}

fn item<'a>(card: &'a Scorecard, id: &str) -> &'a ItemScore {
    card.items.iter().find(|item| item.id == *id).unwrap()
}

const NONE: &str = "none none..none none none";

#[test]
fn all_answered() {
    // (1/4 + 2/4 + 4/4 + 0/4) / 4 = 43.75 %; nothing is missing, so the bounds meet.
    let guide = metric("- a\n- b\n- c\n- d");
    scores(&guide, "a=2 b=3 c=5 d=1", "43.75 43.75..43.75 1 0 4/4/4");
    scores(&guide, "a=5 b=5 c=5 d=5", "100 100..100 1 0 4/4/4");
    // All at the lowest: no points, so there is nothing that a note could stand behind.
    scores(&guide, "a=1! b=1 c=1 d=1", "0 0..0 1 none 4/4/4");
}

#[test]
fn half_of_the_weight_is_enough_and_less_is_not() {
    // 2 of 4: (1 + 1/2) / 2 = 75 %; low 1.5 / 4; high (1.5 + 2) / 4.
    let guide = metric("- a\n- b\n- c\n- d");
    scores(&guide, "a=5 b=3", "75 37.5..87.5 0.5 0 2/4/4");
    scores(&guide, "a=5", "none 25..100 0.25 0 1/4/4");
    scores(&guide, "", "none 0..100 0 none 0/4/4");
    // By weight: 3 of 6 is half, though it is one item of four.
    let guide = metric("- a {weight=3}\n- b\n- c\n- d");
    scores(&guide, "a=3", "50 25..75 0.5 0 1/4/4");
    // And 3 of 6.5 is less: low 1.5 / 6.5, high (1.5 + 3.5) / 6.5.
    let guide = metric("- a {weight=3}\n- b\n- c\n- d {weight=1.5}");
    scores(&guide, "a=3", "none 23.0769..76.9231 0.4615 0 1/4/4");
    // Three items of four weigh 3 of 6.5 as well.
    let guide = metric("- a\n- b\n- c\n- d {weight=3.5}");
    scores(&guide, "a=5 b=5 c=5", "none 46.1538..100 0.4615 0 3/4/4");
}

#[test]
fn weights_count_in_every_figure() {
    // Σ w·x = 2·3/4 + 1·1/4 + 0.5·1 = 2.25 of 3.5 answered, of 4.5; the note stands behind 1.5 of 2.25.
    let guide = metric("- a {weight=2}\n- b\n- c {weight=0.5}\n- d");
    scores(&guide, "a=4! b=2 c=5", "64.2857 50..72.2222 0.7778 0.6667 3/4/4");
}

#[test]
fn not_applicable_leaves_the_sum() {
    let guide = metric("- a\n- b\n- c\n- d");
    // Of the 2 that apply, both are answered.
    scores(&guide, "a=3 b=5 c=- d=-", "75 75..75 1 0 2/2/4");
    // Of the 3 that apply, 1 is answered: less than half. With 2 that apply it is half.
    scores(&guide, "a=3 d=-", "none 16.6667..83.3333 0.3333 0 1/3/4");
    scores(&guide, "a=3 c=- d=-", "50 25..75 0.5 0 1/2/4");
    // A metric of which nothing applies is none of the overall score.
    let card = score(&guide, &answers("a=- b=- c=- d=-"));
    assert_eq!(shown(&card.metrics[0].outcomes), format!("{NONE} 0/0/4"));
    assert_eq!(shown(&card.overall.outcomes), format!("{NONE} 0/0/0"));
}

#[test]
fn missing_not_applicable_and_lowest_are_three_things() {
    let guide = metric("- a\n- b\n- c");
    let card = score(&guide, &answers("a=1 b=-"));
    let statuses: Vec<(Status, Option<f64>, Option<u8>)> =
        card.items.iter().map(|item| (item.status, item.value, item.level)).collect();
    let expected = [
        (Status::Answered, Some(0.0), Some(1)),
        (Status::NotApplicable, None, None),
        (Status::Unanswered, None, None),
    ];
    assert_eq!(statuses, expected);
}

#[test]
fn a_note_alone_answers_nothing_and_a_blank_one_is_none() {
    let guide = metric("- a\n- b");
    let mut said = answers("a=5! b=3");
    // 1 of 1.5 points has a note.
    assert_eq!(shown(&score(&guide, &said).metrics[0].outcomes), "75 75..75 1 0.6667 2/2/2");
    said.answers.get_mut("a").unwrap().note = Some(" \n\t".to_owned());
    assert_eq!(shown(&score(&guide, &said).metrics[0].outcomes), "75 75..75 1 0 2/2/2");
    said.answers.insert("b".into(), Answer { note: Some("later".to_owned()), ..Answer::default() });
    assert_eq!(shown(&score(&guide, &said).metrics[0].outcomes), "100 50..100 0.5 0 1/2/2");
}

#[test]
fn scales_have_2_to_9_levels() {
    let nine: String = (1..=9).map(|level| format!("  {level}. **L{level}** x\n")).collect();
    let guide = metric(&format!("- a\n  1. **No** x\n  2. **Yes** y\n- b\n{nine}"));
    // (1 + 3/8) / 2
    scores(&guide, "a=2 b=4", "68.75 68.75..68.75 1 0 2/2/2");
    scores(&guide, "a=1 b=9", "50 50..50 1 0 2/2/2");
    // A level that is not on the scale answers nothing.
    scores(&guide, "a=3 b=9", "100 50..100 0.5 0 1/2/2");
    scores(&guide, "a=0 b=10", "none 0..100 0 none 0/2/2");
}

const ALL: &str = "## D\n\n### T {#t feeds=m:2}\n\n#### Why? {#q weight=3}\n\n1. One {#s}\n   - a {#p1}\n   - b {#p2}\n2. Two {#s2}\n\n\
    #### Metrics to track\n\n- **G** {#g feeds=n}\n  - x {#x}\n  - y {#y feeds=m:0.5,n:4}\n- **H** {#h}\n  - z {#z weight=2}\n\n\
    ## Best practices\n\n### P {#p feeds=m,n:3}\n\n- u {#u}\n- v {#v weight=0.5 feeds=n}\n\n\
    ## Success metrics\n\n### M {#m}\n\n- i {#i}\n\n### N {#n weight=3}\n\n- j {#j weight=2}";

#[test]
fn a_scale_of_one_level_tells_nothing() {
    // No text reads as such a guide; a program can put one together.
    let mut guide = metric("- a");
    guide.scale.levels.truncate(1);
    scores(&guide, "a=1", "none 0..100 0 none 0/1/1");
}

#[test]
fn feeds_are_an_items_own_else_its_groups_else_its_topics() {
    let card = score(&guide(ALL), &answers("z=5"));
    let feeds = |id: &str| -> Vec<String> {
        item(&card, id).feeds.iter().map(|share| format!("{} {}", share.metric, share.weight)).collect()
    };
    assert_eq!(feeds("q"), ["m 6"]); // the topic's 2 · own 3
    assert_eq!(feeds("x"), ["n 1"]); // the group's
    assert_eq!(feeds("y"), ["m 0.5", "n 4"]); // its own
    assert_eq!(feeds("z"), ["m 4"]); // the topic's 2 · own 2
    assert_eq!(feeds("u"), ["m 1", "n 3"]);
    assert_eq!(feeds("v"), ["n 0.5"]);
    assert_eq!(feeds("i"), ["m 1"]);
    assert_eq!(feeds("j"), ["n 2"]);
    let kinds: Vec<&str> = card.items.iter().map(|item| item.id.as_str()).collect();
    assert_eq!(kinds, ["q", "x", "y", "z", "u", "v", "i", "j"]);
}

#[test]
fn measures_and_practices_count_by_their_feeds() {
    let guide = guide(ALL);
    let card = score(&guide, &answers("x=3 y=5 z=2 i=4 j=1 u=2 v=5"));
    // M: 0.5·1 + 4·1/4 + 1·3/4 = 2.25 of 5.5.
    assert_eq!(shown(&card.metrics[0].outcomes), "40.9091 40.9091..40.9091 1 0 3/3/3");
    // N: 1·1/2 + 4·1 + 2·0 = 4.5 of 7.
    assert_eq!(shown(&card.metrics[1].outcomes), "64.2857 64.2857..64.2857 1 0 3/3/3");
    // Overall: (1 · 40.9091 + 3 · 64.2857) / 4; each of the 5 items counts once.
    assert_eq!(shown(&card.overall.outcomes), "58.4416 58.4416..58.4416 1 0 5/5/5");
    // M: u alone. N: (3·1/4 + 0.5·1) / 3.5.
    assert_eq!(shown(&card.metrics[0].practices), "25 25..25 1 0 1/1/1");
    assert_eq!(shown(&card.metrics[1].practices), "35.7143 35.7143..35.7143 1 0 2/2/2");
    assert_eq!(shown(card.metrics[1].lens(Lens::Practices)), "35.7143 35.7143..35.7143 1 0 2/2/2");
    // Nothing is known of the question, and N has none.
    assert_eq!(shown(&card.metrics[0].readiness), "none 0..100 0 none 0/1/1");
    assert_eq!(shown(&card.metrics[1].readiness), format!("{NONE} 0/0/0"));
    assert_eq!(shown(&card.overall.readiness), "none 0..100 0 none 0/1/1");
}

#[test]
fn a_quick_assessment_is_scored_over_what_it_asks() {
    let guide = guide(ALL);
    let said = "x=1 y=1 z=1 u=5 i=4 j=5 q=p1";
    let card = score(&guide, &quick(said));
    assert_eq!(shown(&card.metrics[0].outcomes), "75 75..75 1 0 1/1/1");
    assert_eq!(shown(&card.overall.outcomes), "93.75 93.75..93.75 1 0 2/2/2"); // (75 + 3·100) / 4
    assert_eq!(shown(&card.overall.practices), format!("{NONE} 0/0/0"));
    assert_eq!(shown(&card.overall.readiness), "33.3333 33.3333..33.3333 1 0 1/1/1");
    let ids: Vec<&str> = card.items.iter().map(|item| item.id.as_str()).collect();
    assert_eq!(ids, ["q", "i", "j"]);
    assert_ne!(score(&guide, &answers(said)).metrics[0].outcomes, card.metrics[0].outcomes);
}

#[test]
fn questions_count_the_points_covered_and_steps_without_any() {
    let guide = guide(ALL);
    let value = |said: &str| item(&score(&guide, &answers(said)), "q").value;
    assert_eq!(value("q=p1"), Some(1.0 / 3.0));
    assert_eq!(value("q=p1,p2,s2"), Some(1.0));
    assert_eq!(value("q="), Some(0.0));
    assert_eq!(value(""), None);
    // A step that has points is none itself, an unknown point is none, and one point counts once.
    assert_eq!(value("q=s,p1,p1,other"), Some(1.0 / 3.0));
    assert_eq!(value("q=4"), None);
}

#[test]
fn a_questions_level_means_nothing() {
    let guide = guide(ALL);
    for level in [0, 3] {
        let mut said = answers("q=p1");
        said.answers.get_mut("q").unwrap().level = Some(level);
        let card = score(&guide, &said);
        assert_eq!(item(&card, "q").level, None);
        assert_eq!(card.flags, []);
    }
}

#[test]
fn overall_is_over_metrics_that_have_a_score() {
    let source = "## Success metrics\n\n### A {#a}\n\n- a1\n- a2\n\n### B {#b}\n\n- b1\n- b2\n- b3\n\n### C {#c weight=2}\n\n- c1";
    let guide = guide(source);
    // A 50, B none (1 of 3: low 33.3, high 100), C none. A carries 1 of 4, less than half.
    let card = score(&guide, &answers("a1=3 a2=3 b1=5"));
    // low (50 + 100/3 + 0) / 4; high (50 + 100 + 200) / 4; coverage (1 + 1/3 + 0) / 4.
    assert_eq!(shown(&card.overall.outcomes), "none 20.8333..87.5 0.3333 0 3/6/6");
    // A and C carry 3 of 4: (50 + 2·100) / 3.
    let card = score(&guide, &answers("a1=3 a2=3 c1=5"));
    assert_eq!(shown(&card.overall.outcomes), "83.3333 62.5..87.5 0.75 0 3/6/6");
    // C alone carries 2 of 4: exactly half.
    let card = score(&guide, &answers("c1=3"));
    assert_eq!(shown(&card.overall.outcomes), "50 25..75 0.5 0 1/6/6");
    // Where all of A is not applicable, A leaves the overall score too.
    let card = score(&guide, &answers("a1=- a2=- b1=3 b2=3 b3=3"));
    // B 50, C unknown: B carries 1 of 3. Counts are of the metrics that are left.
    assert_eq!(shown(&card.overall.outcomes), "none 16.6667..83.3333 0.3333 0 3/4/4");
}

#[test]
fn a_metric_of_which_nothing_applies_is_not_counted() {
    let guide = guide("## Success metrics\n\n### M\n\n- a\n\n### N\n\n- b");
    let card = score(&guide, &answers("a=3 b=-"));
    assert_eq!(shown(&card.metrics[1].outcomes), format!("{NONE} 0/0/1"));
    assert_eq!(shown(&card.overall.outcomes), "50 50..50 1 0 1/1/1");
}

#[test]
fn overall_stays_within_its_bounds() {
    let source = "## Success metrics\n\n### A {#a weight=5}\n\n- a1\n\n### B {#b weight=4}\n\n- b1\n- b2\n- b3\n- b4\n- b5";
    let guide = guide(source);
    // A is 0; B has no score, yet 2 of its 5 are known to be at the top: its low is 40.
    // The mean over scored metrics is 0; low is (5·0 + 4·40) / 9.
    let card = score(&guide, &answers("a1=1 b1=5 b2=5"));
    assert_eq!(shown(&card.overall.outcomes), "17.7778 17.7778..44.4444 0.7333 0 3/6/6");
    // And from above: A is 100, B can't pass 60: high is (5·100 + 4·60) / 9.
    let card = score(&guide, &answers("a1=5 b1=1 b2=1"));
    assert_eq!(shown(&card.overall.outcomes), "82.2222 55.5556..82.2222 0.7333 0 3/6/6");
}

#[test]
fn weight_0_counts_nowhere() {
    let guide = metric("- a\n- b {weight=0}");
    scores(&guide, "a=3 b=5", "50 50..50 1 0 1/1/1");
    let card = score(&guide, &answers("a=3 b=5"));
    assert_eq!(item(&card, "b").feeds[0].share, Some(0.0));
    assert_eq!(shown(&card.groups[0].score), "50 50..50 1 0 1/1/1");
    let only = metric("- a {weight=0}");
    scores(&only, "a=3", &format!("{NONE} 0/0/0"));

    let two = self::guide("## Success metrics\n\n### A {#a}\n\n- a1\n\n### B {#b weight=0}\n\n- b1");
    let card = score(&two, &answers("a1=5 b1=1"));
    assert_eq!(shown(&card.metrics[1].outcomes), "0 0..0 1 none 1/1/1");
    assert_eq!(shown(&card.overall.outcomes), "100 100..100 1 0 1/1/1");
}

#[test]
fn an_unknown_feed_is_ignored() {
    let source = "## Best practices\n\n### P {feeds=m,nowhere}\n\n- u\n\n### R {feeds=nowhere}\n\n- w\n\n## Success metrics\n\n### M {#m}\n\n- i";
    let card = score(&guide(source), &answers("u=5 w=1"));
    assert_eq!(item(&card, "u").feeds.len(), 1);
    assert_eq!(item(&card, "w").feeds.len(), 0);
    assert_eq!(shown(&card.overall.practices), "100 100..100 1 0 1/1/1");
    let groups: Vec<String> = card.groups.iter().map(|group| shown(&group.score)).collect();
    assert_eq!(groups[1], "0 0..0 1 none 1/1/1");
}

#[test]
fn answers_to_nothing_are_ignored() {
    let guide = metric("- a");
    let card = score(&guide, &answers("a=3 gone=5 m=5"));
    assert_eq!(card.items.len(), 1);
    assert_eq!(shown(&card.overall.outcomes), "50 50..50 1 0 1/1/1");
}

#[test]
fn groups_count_their_items_own_weights() {
    let card = score(&guide(ALL), &answers("q=p1,p2 x=5 y=1 z=3 u=5 v=1 i=2"));
    let groups: Vec<(&str, GroupKind, String)> =
        card.groups.iter().map(|group| (group.id.as_str(), group.kind, shown(&group.score))).collect();
    let expected = [
        ("t", GroupKind::Topic, "66.6667 66.6667..66.6667 1 0 1/1/1"),
        ("g", GroupKind::Measures, "50 50..50 1 0 2/2/2"),
        ("h", GroupKind::Measures, "50 50..50 1 0 1/1/1"),
        ("p", GroupKind::Practices, "66.6667 66.6667..66.6667 1 0 2/2/2"), // 1 of 1.5
        ("m", GroupKind::Metric, "25 25..25 1 0 1/1/1"),
        ("n", GroupKind::Metric, "none 0..100 0 none 0/1/1"),
    ];
    assert_eq!(groups, expected.map(|(id, kind, score)| (id, kind, score.to_owned())));
    assert_eq!(card.groups[1].name, "G");
}

#[test]
fn shares_add_up_to_the_score_and_headroom_to_the_rest() {
    let guide = guide(ALL);
    let card = score(&guide, &answers("q=p1 x=2 y=4 z=3 u=2 i=4"));
    for metric in &card.metrics {
        for lens in Lens::ALL {
            let sum = |pick: fn(&leadmark_core::Share) -> Option<f64>| -> f64 {
                let items = card.items.iter().filter(|item| item.kind.lens() == lens);
                items
                    .flat_map(|item| &item.feeds)
                    .filter(|share| share.metric == metric.id)
                    .filter_map(pick)
                    .sum()
            };
            let expected = metric.lens(lens).score;
            assert!((sum(|share| share.share) - expected.unwrap_or(0.0)).abs() < 1e-9);
            let rest = expected.map_or(0.0, |score| 100.0 - score);
            assert!((sum(|share| share.headroom) - rest).abs() < 1e-9, "{} {lens:?}", metric.id);
        }
    }
    // M has 4·1/2 + 0.5·3/4 + 1·3/4 of 5.5: z gives 2 of it.
    let share = &item(&card, "z").feeds[0];
    assert!((share.share.unwrap() - 100.0 * 2.0 / 5.5).abs() < 1e-9);
    assert!((share.headroom.unwrap() - 100.0 * 2.0 / 5.5).abs() < 1e-9);
}

#[test]
fn without_a_score_there_are_no_shares() {
    let card = score(&metric("- a\n- b\n- c"), &answers("a=5"));
    assert_eq!((item(&card, "a").feeds[0].share, item(&card, "a").feeds[0].headroom), (None, None));
    assert_eq!(item(&card, "a").value, Some(1.0));
}

#[test]
fn targets_and_the_guide_are_passed_on() {
    let guide = metric("- a");
    let mut said = answers("a=2");
    said.targets.insert("m".into(), 4);
    said.targets.insert("gone".into(), 2);
    let card = score(&guide, &said);
    assert_eq!((card.metrics[0].target, card.metrics[0].name.as_str()), (Some(4), "M"));
    assert_eq!((&card.guide.id, &card.guide.fingerprint), (&guide.id, &guide.fingerprint));
}

#[track_caller]
fn flags(guide: &Guide, said: &Assessment, expected: &[(FlagCode, &str)]) {
    let card = score(guide, said);
    let found: Vec<(FlagCode, String)> = card
        .flags
        .iter()
        .map(|flag| {
            (flag.code, flag.items.iter().map(leadmark_core::Id::as_str).collect::<Vec<_>>().join(" "))
        })
        .collect();
    let expected: Vec<(FlagCode, String)> =
        expected.iter().map(|(code, items)| (*code, (*items).to_owned())).collect();
    assert_eq!(found, expected);
}

#[test]
fn patterns_are_flagged() {
    use FlagCode::{AllTop, ManyNotApplicable, StraightLine, UnsupportedHigh};
    let guide = metric("- a\n- b\n- c\n- d\n- e\n- f\n- g\n- h\n- i");
    let eight = |level: &str| -> Assessment {
        answers(&"abcdefgh".chars().map(|id| format!("{id}={level} ")).collect::<String>())
    };
    let all = "a b c d e f g h";
    flags(&guide, &eight("5!"), &[(AllTop, all)]);
    flags(&guide, &eight("5"), &[(AllTop, all), (UnsupportedHigh, all)]);
    flags(&guide, &eight("3"), &[(StraightLine, all)]);
    flags(&guide, &eight("1"), &[(StraightLine, all)]);
    // Seven answers show no pattern yet, and one that differs breaks it.
    flags(&guide, &answers("a=3 b=3 c=3 d=3 e=3 f=3 g=3"), &[]);
    flags(&guide, &answers("a=3 b=3 c=3 d=3 e=3 f=3 g=3 h=3 i=4"), &[]);
    // 3 of 9 is a third, 4 is over it.
    flags(&guide, &answers("a=- b=- c=-"), &[]);
    flags(&guide, &answers("a=- b=- c=- d=-"), &[(ManyNotApplicable, "a b c d")]);
    flags(&guide, &answers("a=5 b=5! c=4"), &[(UnsupportedHigh, "a")]);
}

#[test]
fn what_weighs_nothing_is_no_item_of_a_metric() {
    // b and c are none of the metric's items, so 0 of 1 and then 1 of 1 is not applicable.
    let guide = metric("- a\n- b {weight=0}\n- c {weight=0}");
    flags(&guide, &answers("b=- c=-"), &[]);
    flags(&guide, &answers("a=-"), &[(FlagCode::ManyNotApplicable, "a")]);
}

#[test]
fn a_feed_that_weighs_nothing_counts_in_no_overall_figure() {
    let guide = guide(
        "## Best practices\n\n### P {feeds=m}\n\n- a\n\n### R {feeds=m:0}\n\n- b\n\n## Success metrics\n\n### M {#m}\n\n- c",
    );
    let card = score(&guide, &answers("a=3 b=5!"));
    assert_eq!(shown(&card.overall.practices), "50 50..50 1 0 1/1/1");
}

#[test]
fn practices_at_the_top_want_a_note_too() {
    flags(&guide(ALL), &answers("u=5 v=5! z=5 q=p1,p2,s2"), &[(FlagCode::UnsupportedHigh, "z u")]);
    flags(&guide(ALL), &quick("u=5 z=5 i=5"), &[(FlagCode::UnsupportedHigh, "i")]);
}

#[test]
fn a_scorecard_has_the_documented_json() {
    let card = score(&metric("- a\n- b"), &answers("a=5"));
    let json = serde_json::to_value(&card).unwrap();
    let expected = serde_json::json!({
        "score": 100.0, "low": 50.0, "high": 100.0, "coverage": 0.5, "evidenced": 0.0,
        "answered": 1, "applicable": 2, "total": 2
    });
    assert_eq!(json["overall"]["outcomes"], expected);
    let none = serde_json::json!({
        "score": null, "low": null, "high": null, "coverage": null, "evidenced": null,
        "answered": 0, "applicable": 0, "total": 0
    });
    assert_eq!(json["overall"]["practices"], none);
    assert_eq!(json["metrics"][0]["target"], serde_json::Value::Null);
    assert_eq!(json["groups"][0]["kind"], "metric");
    assert_eq!(
        json["items"],
        serde_json::json!([
            { "id": "a", "kind": "indicator", "group": "m", "status": "answered", "value": 1.0, "level": 5,
              "feeds": [{ "metric": "m", "weight": 1.0, "share": 100.0, "headroom": 0.0 }] },
            { "id": "b", "kind": "indicator", "group": "m", "status": "unanswered", "value": null, "level": null,
              "feeds": [{ "metric": "m", "weight": 1.0, "share": null, "headroom": null }] }
        ])
    );
    assert_eq!(json["flags"], serde_json::json!([{ "code": "unsupported-high", "items": ["a"] }]));
    assert_eq!(serde_json::from_value::<Scorecard>(json).unwrap(), card);
}
