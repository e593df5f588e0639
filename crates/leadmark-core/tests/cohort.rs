//! A cohort's figures, and that nobody can be told from them.

#![expect(clippy::expect_used, reason = "a helper that fails is a test that fails")]

use std::collections::BTreeMap;

use leadmark_core::{
    Answer, Assessment, CohortFigures, CohortOptions, CohortReport, Comoments, FLOOR, Figures, Guide,
    GuideReference, Id, Mode, Rater, Tallier, Tally, cohort, items, parse,
};
use proptest::prelude::*;

/// One metric with four indicators of five levels.
const GUIDE: &str = "# Craft\n\n## Success metrics\n\n### Quality {#quality}\n\n- One {#a}\n- Two {#b}\n- Three {#c}\n- Four {#d}\n";

fn guide() -> Guide {
    parse(GUIDE).guide.expect("the guide can be used")
}

/// An assessment with these levels of the indicators in order; 0 for none.
fn assessment(guide: &Guide, group: Option<&str>, levels: &[u8]) -> Assessment {
    let ids = items(guide).into_iter().map(|item| item.id);
    let answer = |&level: &u8| (level > 0).then(|| Answer { level: Some(level), ..Answer::default() });
    Assessment {
        guide: GuideReference { id: guide.id.clone(), ..GuideReference::default() },
        mode: Mode::Quick,
        rater: Rater { group: group.map(str::to_owned), ..Rater::default() },
        answers: ids.zip(levels).filter_map(|(id, level)| Some((id, answer(level)?))).collect(),
        ..Assessment::default()
    }
}

fn tally<'a>(guide: &Guide, people: impl IntoIterator<Item = (Option<&'a str>, Vec<u8>)>) -> Tally {
    let mut tallier = Tallier::new(guide, true);
    for (group, levels) in people {
        tallier.add(&assessment(guide, group, &levels)).expect("it is counted");
    }
    tallier.finish()
}

fn report(guide: &Guide, tally: &Tally) -> CohortReport {
    cohort(guide, tally, CohortOptions { by_group: true, ..CohortOptions::default() })
        .expect("it is reported")
}

#[track_caller]
fn near(found: f64, wanted: f64) {
    assert!((found - wanted).abs() < 1e-9, "{found} is not {wanted}");
}

#[track_caller]
fn near_all(found: [f64; 3], wanted: [f64; 3]) {
    found.into_iter().zip(wanted).for_each(|(found, wanted)| near(found, wanted));
}

#[test]
fn figures_are_those_worked_by_hand() {
    let guide = guide();
    // Totals of levels less one: 4, 8, 8, 12, 16 of 16, so scores 25, 50, 50, 75, 100.
    let people = [[2, 2, 2, 2], [3, 3, 3, 3], [1, 5, 3, 3], [4, 4, 4, 4], [5, 5, 5, 5]];
    let report = report(&guide, &tally(&guide, people.map(|levels| (None, levels.to_vec()))));
    let overall = report.all.overall.outcomes.expect("five people are enough");
    assert_eq!(overall.n, 5);
    near(overall.mean, 60.0);
    // Squared distances 1225 + 100 + 100 + 225 + 1600 = 3250, over 4.
    near(overall.sd, 812.5_f64.sqrt());
    near_all([overall.lower_quartile, overall.median, overall.upper_quartile], [50.0, 50.0, 75.0]);
    assert_eq!(overall.distribution, [0, 0, 1, 0, 0, 2, 0, 1, 0, 1]);
    let first = report.all.items[0].answers.as_ref().expect("five people are enough");
    assert_eq!(first.distribution, [1, 1, 1, 1, 1]);
    near(first.mean, 50.0);
    // Levels 0 to 4: variance 2.5, a level is 25 points.
    near(first.sd, 25.0 * 2.5_f64.sqrt());
    near_all([first.lower_quartile, first.median, first.upper_quartile], [25.0, 50.0, 75.0]);
}

#[test]
fn quartiles_lie_between_people_by_definition_7() {
    let guide = guide();
    // Scores 0, 25, 50, 75, 100, 100: places 1.25, 2.5 and 3.75 from 0.
    let people = [1, 2, 3, 4, 5, 5].map(|level| (None, vec![level; 4]));
    let overall = report(&guide, &tally(&guide, people)).all.overall.outcomes.expect("six are enough");
    near_all([overall.lower_quartile, overall.median, overall.upper_quartile], [31.25, 62.5, 93.75]);
}

/// The covariance matrix of the example in "Cronbach's alpha", Wikipedia (section on tau-equivalent reliability):
/// variances 10, 11, 12 and 13, all covariances 6, alpha .8135.
///
/// By hand: `Σσᵢ²` = 46, `σ_X²` = 46 + 12 · 6 = 118, alpha = 4/3 · (1 − 46/118) = 0.813559….
#[test]
fn alpha_is_that_of_a_published_example() {
    let guide = guide();
    let mut tally = tally(&guide, [(None, vec![1; 4])]);
    let group = tally.groups.get_mut("").expect("there is a group");
    // 101 people with sums of 0 have these variances times 100 as sums of squares.
    group.metrics[0].indicators = Comoments {
        cases: 101,
        sums: vec![0; 4],
        squares: vec![1000, 1100, 1200, 1300],
        total_squares: 11_800,
    };
    group.quick = 101;
    let report = report(&guide, &tally);
    let alpha = report.all.metrics[0].alpha.expect("there are enough people");
    assert_eq!((alpha.n, alpha.indicators), (101, 4));
    near(alpha.value.expect("totals differ"), 4.0 / 3.0 * (1.0 - 46.0 / 118.0));
    near((alpha.value.expect("totals differ") * 10_000.0).trunc() / 10_000.0, 0.8135);
}

#[test]
fn alpha_needs_two_indicators() {
    let alpha = |indicators: usize| {
        let statements = ["- One", "- Two"][..indicators].join("\n");
        let guide =
            parse(format!("# Craft\n\n## Success metrics\n\n### Quality {{#quality}}\n\n{statements}"));
        let guide = guide.guide.expect("the guide can be used");
        let people = [1, 2, 3, 4, 5].map(|level| (None, vec![level; indicators]));
        report(&guide, &tally(&guide, people)).all.metrics[0].alpha
    };
    assert_eq!(alpha(1), None);
    near(alpha(2).and_then(|alpha| alpha.value).expect("there are two"), 1.0);
}

/// Worked by hand. Levels less one, five people and a sixth who left one open and so is no complete case:
///
///     0 0 1 0 | 1     items  sum 10 8 10 8, of squares 30 20 26 20
///     1 1 1 1 | 4     5Q − S²     50 36 30 36, together 152
///     2 1 2 1 | 6     totals sum 36, of squares 1 + 16 + 36 + 121 + 196 = 370
///     3 3 2 3 |11     5Q − S²     1850 − 1296 = 554
///     4 3 4 3 |14     alpha = 4/3 · (1 − 152/554) = 0.967509…
#[test]
fn alpha_is_over_complete_cases() {
    let guide = guide();
    let people = [[1, 1, 2, 1], [2, 2, 2, 2], [3, 2, 3, 2], [4, 4, 3, 4], [5, 4, 5, 4], [5, 5, 5, 0]];
    let report = report(&guide, &tally(&guide, people.map(|levels| (None, levels.to_vec()))));
    let alpha = report.all.metrics[0].alpha.expect("there are enough people");
    assert_eq!(alpha.n, 5);
    near(alpha.value.expect("totals differ"), 4.0 / 3.0 * (1.0 - 152.0 / 554.0));
    let same = tally(&guide, (0..5).map(|_| (None, vec![3; 4])));
    let report = self::report(&guide, &same);
    assert_eq!(report.all.metrics[0].alpha.expect("there are enough people").value, None);
}

#[test]
fn nothing_is_shown_under_the_floor() {
    let guide = guide();
    let report = report(&guide, &tally(&guide, (0..4).map(|_| (None, vec![3; 4]))));
    assert_eq!(report.all.assessments, 4);
    assert_eq!(report.all.overall.outcomes, None);
    assert!(report.all.metrics.iter().all(|metric| metric.outcomes.is_none() && metric.alpha.is_none()));
    assert!(report.all.items.iter().all(|item| item.answers.is_none()));
    assert_eq!((report.groups.len(), report.hidden.map(|hidden| hidden.groups)), (0, Some(1)));
}

#[track_caller]
fn shows(sizes: &[(&str, usize)], names: &[&str]) {
    let guide = guide();
    let people = sizes.iter().flat_map(|&(name, size)| (0..size).map(move |_| (Some(name), vec![3; 4])));
    let report = report(&guide, &tally(&guide, people));
    let shown: Vec<&str> = report.groups.iter().map(|group| group.name.as_deref().unwrap_or("-")).collect();
    assert_eq!(shown, names);
    let hidden = report.hidden.expect("groups were asked for");
    let all: usize = sizes.iter().map(|(_, size)| size).sum();
    let shown: u64 = report.groups.iter().map(|group| group.figures.assessments).sum();
    assert_eq!(hidden.assessments + shown, all as u64);
    assert_eq!(hidden.groups + names.len() as u64, sizes.len() as u64);
}

#[test]
fn groups_are_hidden_until_the_hidden_ones_reach_the_floor() {
    shows(&[("a", 5), ("b", 6)], &["a", "b"]);
    // One of two can't be hidden alone: everybody less the other is just that one.
    shows(&[("a", 4), ("b", 6)], &[]);
    shows(&[("a", 4), ("b", 6), ("c", 7)], &["c"]);
    // Two small ones are enough together.
    shows(&[("a", 2), ("b", 3), ("c", 7)], &["c"]);
    shows(&[("a", 2), ("b", 2), ("c", 7), ("d", 8)], &["d"]);
    // Of equal ones the first by name goes.
    shows(&[("a", 7), ("b", 7), ("c", 1)], &["b"]);
    // Those without a group are a group, and come last.
    shows(&[("", 6), ("z", 6)], &["z", "-"]);
    shows(&[("", 2), ("z", 6), ("y", 8)], &["y"]);
}

#[test]
fn each_figure_has_its_own_floor_and_remainder() {
    let guide = guide();
    // Six and six people; in one group two have left the first statement open.
    let people = (0..12).map(|number| {
        let group = if number < 6 { "a" } else { "b" };
        (Some(group), vec![if number < 2 { 0 } else { 3 }, 3, 3, 3])
    });
    let report = report(&guide, &tally(&guide, people));
    let shown = |item: usize| -> Vec<bool> {
        report.groups.iter().map(|group| group.figures.items[item].answers.is_some()).collect()
    };
    assert_eq!(report.all.items[0].answers.as_ref().map(|figures| figures.n), Some(10));
    // Four in the one group are too few, and everybody less the other group would be those four.
    assert_eq!(shown(0), [false, false]);
    assert_eq!(shown(1), [true, true]);
}

#[test]
fn the_floor_can_be_raised_and_not_lowered() {
    let guide = guide();
    let tally = tally(&guide, (0..9).map(|_| (None, vec![3; 4])));
    let options = |floor| CohortOptions { floor, by_group: false };
    let high = cohort(&guide, &tally, options(10)).expect("it is reported");
    assert_eq!((high.all.overall.outcomes, high.hidden), (None, None));
    for floor in 0..FLOOR {
        let error = cohort(&guide, &tally, options(floor)).expect_err("that is too low");
        assert_eq!(error.to_string(), format!("a floor of {floor} does not protect anybody; give 5 or more"));
    }
}

#[test]
fn a_tally_of_something_else_is_refused() {
    let guide = guide();
    let options = CohortOptions { by_group: true, ..CohortOptions::default() };
    let refuse = |tally: &Tally| cohort(&guide, tally, options).expect_err("it is refused").code();
    let good = tally(&guide, [(None, vec![3; 4])]);
    assert_eq!(refuse(&Tally { by_group: false, ..good.clone() }), "not-by-group");
    assert_eq!(refuse(&Tally { format: String::new(), ..good.clone() }), "other-format");
    let mut other = good.clone();
    other.guide.fingerprint = "0".to_owned();
    assert_eq!(refuse(&other), "other-version");
    let change = |change: fn(&mut leadmark_core::GroupTally)| {
        let mut tally = good.clone();
        change(tally.groups.get_mut("").expect("there is a group"));
        tally
    };
    assert_eq!(refuse(&change(|group| group.items.clear())), "malformed");
    assert_eq!(refuse(&change(|group| group.items[0].levels.push(1))), "malformed");
    assert_eq!(refuse(&change(|group| group.metrics[0].indicators.sums.clear())), "malformed");
    assert_eq!(
        refuse(&change(|group| group.overall.outcomes.histogram = BTreeMap::from([(1001, 1)]))),
        "malformed"
    );
    assert_eq!(refuse(&change(|group| group.items[0].levels = vec![u64::MAX; 5])), "overflow");
    assert_eq!(refuse(&change(|group| group.full = u64::MAX)), "overflow");
}

/// Everything about one figure that an attacker sees: everybody's, and each shown group's.
type Seen = BTreeMap<String, Vec<(String, u64, Vec<u64>)>>;

fn look(seen: &mut Seen, who: &str, figures: &CohortFigures) {
    let mut see = |what: String, n: u64, cells: &[u64]| {
        seen.entry(what).or_default().push((who.to_owned(), n, cells.to_vec()));
    };
    let metrics = figures.metrics.iter().map(|metric| (format!("metric {}", metric.id), &metric.outcomes));
    let items = figures.items.iter().map(|item| (format!("item {}", item.id), &item.answers));
    for (what, figures) in metrics.chain(items).chain([("overall".to_owned(), &figures.overall.outcomes)]) {
        if let Some(Figures { n, distribution, .. }) = figures {
            see(what, *n, distribution);
        }
    }
    for metric in &figures.metrics {
        if let Some(alpha) = metric.alpha {
            see(format!("alpha {}", metric.id), alpha.n, &[]);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    /// The attacker takes every figure and every sum of groups away from every larger one. What is left is about
    /// nobody, or about at least as many people as the floor.
    #[test]
    fn no_difference_of_figures_isolates_fewer_people_than_the_floor(
        sizes in proptest::collection::vec(0..12_usize, 1..6),
        floor in 5..8_u64,
        open in proptest::collection::vec(0..5_u8, 60 * 4),
        level in 1..=5_u8,
    ) {
        let guide = guide();
        let names = ["", "a", "b", "c", "d", "e"];
        let mut answers = open.chunks(4);
        let people: Vec<(Option<&str>, Vec<u8>)> = sizes
            .iter()
            .zip(names)
            .flat_map(|(&size, name)| (0..size).map(move |_| name))
            .map(|name| {
                let open = answers.next().expect("there are answers for all");
                (Some(name), open.iter().map(|&open| if open == 0 { 0 } else { level }).collect())
            })
            .collect();
        let tally = tally(&guide, people.iter().cloned());
        let report = cohort(&guide, &tally, CohortOptions { floor, by_group: true }).expect("it is reported");
        let mut seen = Seen::new();
        look(&mut seen, "everybody", &report.all);
        for group in &report.groups {
            look(&mut seen, group.name.as_deref().unwrap_or(""), &group.figures);
        }
        // The number of assessments is a figure as well.
        let hidden = report.hidden.expect("groups were asked for");
        let groups = report.groups.iter().map(|group| group.figures.assessments);
        prop_assert!(groups.clone().all(|size| size >= floor));
        let few = report.all.assessments < floor;
        prop_assert!(few || hidden.assessments == 0 || hidden.assessments >= floor);
        for (what, shown) in &seen {
            let (who, whole, distribution) = &shown[0];
            prop_assert_eq!(who, "everybody", "{} is shown of groups only", what);
            let groups = &shown[1..];
            for some in 0..1_usize << groups.len() {
                let taken = || groups.iter().enumerate().filter(|(at, _)| some >> at & 1 == 1).map(|(_, group)| group);
                let people: u64 = taken().map(|(_, n, _)| n).sum();
                let left = whole - people;
                prop_assert!(left == 0 || left >= floor, "{what}: {left} left of {whole} without {some:b}");
                prop_assert!(some == 0 || people >= floor, "{what}: {people} in {some:b}");
                for (cell, all) in distribution.iter().enumerate() {
                    let of_groups: u64 = taken().map(|(_, _, cells)| cells[cell]).sum();
                    prop_assert!(of_groups <= *all);
                }
            }
        }
        // And nothing is hidden without need: where all groups reach the floor with a figure, all show it.
        for id in ["a", "b", "c", "d"].map(Id::from) {
            let have = |group: &&leadmark_core::GroupTally| -> u64 {
                group.items.iter().filter(|item| item.id == id).flat_map(|item| &item.levels).sum()
            };
            if tally.groups.values().all(|group| have(&group) >= floor) {
                let count = seen.get(&format!("item {id}")).map_or(0, Vec::len);
                prop_assert_eq!(count, tally.groups.len() + usize::from(!tally.groups.is_empty()));
            }
        }
    }
}
