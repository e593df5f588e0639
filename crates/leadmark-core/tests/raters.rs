//! Self beside others, by hand; and nobody's answers can be worked out.
#![expect(clippy::expect_used, reason = "what reads the results fails as a test does")]

mod craft;

use craft::{any_answer, craft, edited, rated, same};
use leadmark_core::{Answer, Assessment, Item, Mode, Rater, RatersReport, Role, Views, items, raters};
use proptest::prelude::*;

/// A rater's role, and the levels that they chose by item.
type Rating<'a> = (Role, &'a [(&'a str, u8)]);

/// Assessments of one person, with ids in order.
fn team(raters: &[Rating<'_>]) -> Vec<Assessment> {
    let by = |(index, &(role, levels)): (usize, &Rating<'_>)| Assessment {
        id: format!("rater-{index:03}"),
        rater: Rater { role, group: None },
        ..rated(levels)
    };
    raters.iter().enumerate().map(by).collect()
}

#[track_caller]
fn of<'a>(report: &'a RatersReport, item: &str) -> &'a Views {
    &report.items.iter().find(|entry| entry.id == *item).expect("the item is in the report").views
}

/// Peers and reports, each with one level of one item.
fn views(peers: &[u8], reports: &[u8], managers: &[u8]) -> Views {
    let by = |role, levels: &[u8]| levels.iter().map(|&level| (role, level)).collect::<Vec<_>>();
    let all = [by(Role::Peer, peers), by(Role::Report, reports), by(Role::Manager, managers)].concat();
    let levels: Vec<(Role, [(&str, u8); 1])> =
        all.into_iter().map(|(role, level)| (role, [("quick", level)])).collect();
    let raters: Vec<Rating<'_>> = levels.iter().map(|(role, levels)| (*role, levels.as_slice())).collect();
    *of(&self::raters(&craft(), &team(&raters)), "quick")
}

#[test]
fn self_and_others_are_compared() {
    let report = raters(
        &craft(),
        &team(&[
            (Role::Oneself, &[("quick", 5), ("steady", 4)]),
            (Role::Peer, &[("quick", 2), ("steady", 3)]),
            (Role::Peer, &[("quick", 3), ("steady", 3)]),
            (Role::Peer, &[("quick", 4), ("steady", 3)]),
            (Role::Manager, &[("quick", 1), ("steady", 5)]),
        ]),
    );
    let quick = of(&report, "quick");
    let (peers, managers, others) = (quick.peers.unwrap(), quick.managers.unwrap(), quick.others.unwrap());
    assert_eq!(quick.oneself, Some(100.0));
    // 25, 50 and 75; s² = 2 / 2 = 1, and 1 − 1 / ((25 − 1) / 12) = 0.5
    assert_eq!((peers.mean, peers.n, peers.gap, peers.agreement), (50.0, 3, Some(50.0), Some(0.5)));
    assert_eq!((managers.mean, managers.n, managers.gap, managers.agreement), (0.0, 1, Some(100.0), None));
    // Levels 2, 3, 4, 1: mean 2.5, s² = 5 / 3
    assert_eq!((others.mean, others.n), (37.5, 4));
    same(others.agreement, 1.0 - 5.0 / 3.0 / 2.0);
    assert_eq!(quick.reports, None);

    // Speed is quick and steady (lead time, of weight 2, is not asked of anybody who has not answered it).
    let speed = report.metrics[1].outcomes;
    // quick 1 and steady 0.75, of 4 by weight
    same(speed.oneself, 87.5);
    let peers = speed.peers.unwrap();
    // (50 + 50) / 2; spreads 0.5 and 0
    assert_eq!((peers.mean, peers.n, peers.gap), (50.0, 3, Some(37.5)));
    same(peers.agreement, 0.75);
    assert_eq!(
        report.counts.oneself + report.counts.peers + report.counts.reports + report.counts.managers,
        5
    );
}

#[test]
fn agreement_runs_from_none_to_full() {
    let agreement = |levels: &[u8]| views(levels, &[], &[]).peers.unwrap().agreement;
    assert_eq!(agreement(&[4, 4, 4]), Some(1.0));
    // s² = 16 / 3, and 1 − 16 / 3 / 2 is below 0
    assert_eq!(agreement(&[1, 1, 5, 5]), Some(0.0));
    // One of each: s² = 10 / 4, and 1 − 2.5 / 2 is below 0, too
    assert_eq!(agreement(&[1, 2, 3, 4, 5]), Some(0.0));
    // 3, 3, 3, 5: mean 3.5, s² = 3 / 3
    same(agreement(&[3, 3, 3, 5]), 0.5);
}

#[test]
fn agreement_takes_the_items_own_scale() {
    let team = team(&[
        (Role::Peer, &[("works", 1)]),
        (Role::Peer, &[("works", 2)]),
        (Role::Peer, &[("works", 2)]),
        (Role::Peer, &[("works", 2)]),
    ]);
    // Of three levels: s² = 0.75 / 3 = 0.25, by chance (9 − 1) / 12 = 2 / 3
    same(of(&raters(&craft(), &team), "works").peers.unwrap().agreement, 1.0 - 0.25 * 1.5);
}

#[track_caller]
fn shows(peers: usize, reports: usize, managers: usize, expected: [Option<usize>; 4]) {
    let views = views(&vec![2; peers], &vec![3; reports], &vec![4; managers]);
    let shown =
        [views.others, views.peers, views.reports, views.managers].map(|view| view.map(|view| view.n));
    assert_eq!(shown, expected, "{peers} peers, {reports} reports, {managers} managers");
}

#[test]
fn a_figure_is_shown_only_where_it_isolates_nobody() {
    // others, peers, reports, managers
    shows(2, 0, 0, [None, None, None, None]);
    shows(3, 0, 0, [Some(3), Some(3), None, None]);
    shows(3, 3, 0, [Some(6), Some(3), Some(3), None]);
    // All less peers would be the one report.
    shows(3, 1, 0, [Some(4), None, None, None]);
    shows(3, 2, 0, [Some(5), None, None, None]);
    shows(2, 5, 0, [Some(7), None, None, None]);
    shows(2, 1, 0, [Some(3), None, None, None]);
    // All less the manager are the others, so the manager doesn't count towards three.
    shows(2, 0, 1, [None, None, None, Some(1)]);
    shows(0, 0, 1, [None, None, None, Some(1)]);
    shows(0, 0, 4, [None, None, None, Some(4)]);
    shows(2, 1, 1, [Some(4), None, None, Some(1)]);
    shows(4, 0, 1, [Some(5), Some(4), None, Some(1)]);
}

#[test]
fn a_metric_tells_nothing_that_its_items_do_not() {
    // The fourth peer answers only one item. A mean of each rater's own score, less the items' means, would give that
    // answer away; the mean of the items' means does not have it in it.
    let report = raters(
        &craft(),
        &team(&[
            (Role::Peer, &[("works", 2), ("lasts", 3)]),
            (Role::Peer, &[("works", 2), ("lasts", 2)]),
            (Role::Peer, &[("works", 3), ("lasts", 4)]),
            (Role::Peer, &[("lasts", 1)]),
        ]),
    );
    let mean = |item| of(&report, item).peers.unwrap().mean;
    let quality = report.metrics[0].outcomes.peers.unwrap();
    same(Some(quality.mean), (mean("works") + 3.0 * mean("lasts")) / 4.0);
    assert_eq!(quality.n, 3);
}

#[test]
fn a_metric_needs_half_of_its_items() {
    let peers = |item| {
        let levels: &[(&str, u8)] = &[(item, 2)];
        let report =
            raters(&craft(), &team(&[(Role::Peer, levels), (Role::Peer, levels), (Role::Peer, levels)]));
        report.metrics[0].outcomes.peers
    };
    // Quality has works with weight 1 and lasts with weight 3.
    assert!(peers("works").is_none());
    assert_eq!(peers("lasts").unwrap().mean.to_bits(), 25.0_f64.to_bits());
}

#[test]
fn half_is_of_the_weight_whatever_that_is() {
    let guide = edited(&[("{#works}", "{#works weight=1.5}"), ("{#lasts weight=3}", "{#lasts}")]);
    let levels: &[(&str, u8)] = &[("lasts", 2)];
    let report = raters(&guide, &team(&[(Role::Peer, levels), (Role::Peer, levels), (Role::Peer, levels)]));
    assert!(report.metrics[0].outcomes.peers.is_none(), "1 of 2.5");
}

#[test]
fn what_weighs_nothing_is_not_counted() {
    let guide = edited(&[("{#share weight=2}", "{#share weight=2 feeds=quality,speed:0}")]);
    let report = raters(
        &guide,
        &team(&[
            (Role::Peer, &[("write", 3), ("share", 2)]),
            (Role::Peer, &[("write", 3), ("share", 2)]),
            (Role::Peer, &[("write", 3), ("share", 2)]),
            (Role::Peer, &[("write", 3)]),
        ]),
    );
    let peers = |place: usize| report.metrics[place].practices.peers.unwrap().n;
    assert_eq!((peers(0), peers(1)), (3, 4), "share counts in quality only");
}

#[test]
fn the_latest_self_is_used_and_copies_count_once() {
    let mut raters = team(&[
        (Role::Oneself, &[("quick", 2)]),
        (Role::Oneself, &[("quick", 4)]),
        (Role::Peer, &[("quick", 1)]),
        (Role::Peer, &[("quick", 1)]),
    ]);
    raters[0].updated_at = 2;
    raters[1].updated_at = 1;
    raters.push(raters[3].clone());
    raters.push(raters[3].clone());
    let report = self::raters(&craft(), &raters);
    let quick = of(&report, "quick");
    assert_eq!((quick.oneself, quick.peers, quick.others), (Some(25.0), None, None));
    assert_eq!((report.counts.oneself, report.counts.peers), (2, 2));
}

#[test]
fn without_a_self_there_is_no_gap() {
    let views = views(&[1, 2, 3], &[], &[]);
    assert_eq!((views.oneself, views.peers.unwrap().gap), (None, None));
    assert_eq!(raters(&craft(), &[]).counts, leadmark_core::RaterCounts::default());
}

#[test]
fn one_quick_assessment_makes_the_metrics_quick() {
    let mut team = team(&[
        (Role::Oneself, &[("quick", 5), ("steady", 5), ("lead-time", 1)]),
        (Role::Peer, &[("quick", 5), ("steady", 5)]),
    ]);
    team[1].mode = Mode::Quick;
    let report = raters(&craft(), &team);
    assert_eq!((report.mode, report.metrics[1].outcomes.oneself), (Mode::Quick, Some(100.0)));
}

/// Raters of any role who answer and skip as they like.
fn any_team() -> impl Strategy<Value = Vec<Assessment>> {
    let items = items(&craft());
    let answers = |item: &Item| prop::option::weighted(0.7, any_answer(item)).boxed();
    let roles = prop::sample::select(vec![
        Role::Oneself,
        Role::Peer,
        Role::Peer,
        Role::Report,
        Role::Report,
        Role::Manager,
    ]);
    let rater = (roles, items.iter().map(answers).collect::<Vec<_>>());
    prop::collection::vec(rater, 0..12).prop_map(move |raters| {
        let rater = |(index, (role, answers)): (usize, (Role, Vec<Option<Answer>>))| {
            let given =
                items.iter().zip(answers).filter_map(|(item, answer)| Some((item.id.as_str(), answer?)));
            Assessment {
                id: format!("rater-{index:03}"),
                rater: Rater { role, group: None },
                ..craft::answered(given)
            }
        };
        raters.into_iter().enumerate().map(rater).collect()
    })
}

/// The raters behind a figure that is shown, as the attacker knows them: by position in the team.
fn behind(team: &[Assessment], item: &str, roles: &[Role]) -> Vec<usize> {
    let answers = |rater: &Assessment| {
        rater.answers.get(item).is_some_and(|answer| answer.level.is_some() || answer.covered.is_some())
    };
    let is_in = |(_, rater): &(usize, &Assessment)| roles.contains(&rater.rater.role) && answers(rater);
    team.iter().enumerate().filter(is_in).map(|(index, _)| index).collect()
}

proptest! {
    #[test]
    fn no_difference_of_figures_isolates_fewer_than_three(team in any_team()) {
        const ALL: [Role; 3] = [Role::Peer, Role::Report, Role::Manager];
        for entry in raters(&craft(), &team).items {
            let views = entry.views;
            let figures = [
                (views.others, &ALL[..]),
                (views.peers, &ALL[..1]),
                (views.reports, &ALL[1..2]),
                (views.managers, &ALL[2..]),
            ];
            let is_manager = |index: &usize| team[*index].rater.role == Role::Manager;
            // A set with its sum, as the attacker has it; with the managers taken out where their figure is shown.
            let mut sets: Vec<(Vec<usize>, f64)> = Vec::new();
            for (view, roles) in figures {
                let Some(view) = view else { continue };
                let set = behind(&team, entry.id.as_str(), roles);
                prop_assert_eq!(set.len(), view.n);
                sets.push((set, view.mean * f64::from(u32::try_from(view.n).unwrap())));
            }
            if let Some((managers, sum)) = sets.iter().find(|(set, _)| set.iter().all(is_manager)).cloned() {
                let less: Vec<_> = sets
                    .iter()
                    .filter(|(set, _)| set.len() > managers.len() && managers.iter().all(|index| set.contains(index)))
                    .map(|(set, whole)| {
                        (set.iter().filter(|index| !managers.contains(index)).copied().collect(), whole - sum)
                    })
                    .collect();
                sets.extend(less);
            }
            let isolated = |set: &[usize]| set.iter().filter(|index| !is_manager(index)).count();
            for (one, sum) in &sets {
                prop_assert!(matches!(isolated(one), 0 | 3..), "{one:?} add up to {sum}");
                for (other, less) in &sets {
                    if other.iter().all(|index| one.contains(index)) {
                        let rest: Vec<_> = one.iter().filter(|index| !other.contains(index)).copied().collect();
                        prop_assert!(matches!(isolated(&rest), 0 | 3..), "{rest:?} add up to {}", sum - less);
                    }
                }
            }
        }
    }

    #[test]
    fn the_order_of_the_files_is_of_no_consequence(team in any_team()) {
        let there = raters(&craft(), &team);
        let back: Vec<_> = team.into_iter().rev().collect();
        prop_assert_eq!(there, raters(&craft(), &back));
    }

    #[test]
    fn figures_stay_on_their_scales(team in any_team()) {
        let report = raters(&craft(), &team);
        let of_metrics = report.metrics.iter().flat_map(|metric| [metric.outcomes, metric.practices, metric.readiness]);
        for views in of_metrics.chain(report.items.iter().map(|entry| entry.views)) {
            for view in [views.others, views.peers, views.reports, views.managers].into_iter().flatten() {
                prop_assert!((0.0..=100.0 + 1e-9).contains(&view.mean));
                prop_assert!(view.agreement.is_none_or(|agreement| (0.0..=1.0).contains(&agreement)));
                prop_assert!(view.gap.is_none_or(|gap| (-100.0 - 1e-9..=100.0 + 1e-9).contains(&gap)));
            }
        }
    }
}
