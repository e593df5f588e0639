//! What a tally says about a cohort: means, spreads and distributions, and nothing about anybody in it.

use serde::{Deserialize, Serialize};

use crate::floor::{self, FLOOR};
use crate::tally::{Comoments, ItemTally, LensTallies, MetricTally, ScoreTally, same_guide};
use crate::{
    GroupTally, Guide, GuideReference, Id, Kind, Lens, TALLY_FORMAT, Tally, TallyError, items, tallier,
};

/// What a cohort report's `format` field says.
pub const COHORT_FORMAT: &str = "leadmark/cohort@1";

/// How a cohort is reported.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", default)]
pub struct CohortOptions {
    /// The fewest people that a figure may be about: 5, or more.
    pub floor: u64,
    /// Whether groups are shown, too.
    pub by_group: bool,
}

impl Default for CohortOptions {
    fn default() -> Self {
        Self { floor: FLOOR, by_group: false }
    }
}

/// What a cohort's assessments say together. Everything in it can be published.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CohortReport {
    /// Always `leadmark/cohort@1`.
    #[cfg_attr(feature = "schema", schemars(extend("const" = COHORT_FORMAT)))]
    pub format: String,
    /// The guide that was answered.
    pub guide: GuideReference,
    /// The fewest people that a figure is about.
    #[cfg_attr(feature = "schema", schemars(range(min = 5)))]
    pub floor: u64,
    /// How many assessments could not be read and were left out.
    pub skipped: u64,
    /// How many were left out because somebody else than the person gave the answers.
    pub not_self: u64,
    /// Everybody.
    pub all: CohortFigures,
    /// The groups that may be shown, by name; those without a group last.
    pub groups: Vec<CohortGroup>,
    /// The groups that may not be shown, together; no value where groups were not asked for.
    pub hidden: Option<HiddenGroups>,
}

/// One group's figures.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CohortGroup {
    /// The group's name; no value for those without a group.
    pub name: Option<String>,
    /// What they say together.
    #[serde(flatten)]
    pub figures: CohortFigures,
}

/// Groups that may not be shown.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct HiddenGroups {
    /// How many groups there are.
    pub groups: u64,
    /// How many assessments are in them.
    pub assessments: u64,
}

/// What some people say together.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CohortFigures {
    /// How many assessments there are.
    pub assessments: u64,
    /// Over all success metrics.
    pub overall: LensFigures,
    /// One entry a success metric, in guide order.
    pub metrics: Vec<MetricFigures>,
    /// One entry an item, in guide order.
    pub items: Vec<ItemFigures>,
}

/// The same figures through each lens.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct LensFigures {
    /// What you achieve. The headline.
    pub outcomes: Option<Figures>,
    /// What you do.
    pub practices: Option<Figures>,
    /// What you can explain.
    pub readiness: Option<Figures>,
}

/// A success metric's figures.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MetricFigures {
    /// The metric.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// What you achieve.
    pub outcomes: Option<Figures>,
    /// What you do.
    pub practices: Option<Figures>,
    /// What you can explain.
    pub readiness: Option<Figures>,
    /// How well its indicators go together; no value where that can't be said or may not be shown.
    pub alpha: Option<Alpha>,
}

/// An item's figures.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ItemFigures {
    /// The item.
    pub id: Id,
    /// What kind of item it is.
    pub kind: Kind,
    /// What its answers say; the distribution is over its levels, or over the number of points covered from none.
    pub answers: Option<Figures>,
}

/// Where some people stand. All but the counts are points from 0 to 100.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Figures {
    /// How many people it is about: those who have the score or the answer.
    #[cfg_attr(feature = "schema", schemars(range(min = 5)))]
    pub n: u64,
    /// The arithmetic mean.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 100)))]
    pub mean: f64,
    /// The standard deviation of a sample, with n − 1.
    #[cfg_attr(feature = "schema", schemars(range(min = 0)))]
    pub sd: f64,
    /// A quarter of the people stand at this or below.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 100)))]
    pub lower_quartile: f64,
    /// Half of the people stand at this or below.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 100)))]
    pub median: f64,
    /// Three quarters of the people stand at this or below.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 100)))]
    pub upper_quartile: f64,
    /// How many people are in each band, lowest first. For a score ten bands of ten points, the lower bound included,
    /// 100 in the last.
    pub distribution: Vec<u64>,
}

/// Cronbach's alpha of a success metric's indicators, over those who answered all of them.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Alpha {
    /// How many people answered all of them.
    pub n: u64,
    /// How many indicators there are.
    pub indicators: u64,
    /// At most 1; below 0 where the indicators go against each other. No value where everybody's total is the same.
    #[cfg_attr(feature = "schema", schemars(range(max = 1)))]
    pub value: Option<f64>,
}

/// Reports what a cohort's assessments say together.
///
/// A figure is shown only where it is about at least as many people as the floor. Groups below the floor are hidden,
/// and further ones, smallest first, until the hidden ones together reach the floor too; the same again for each
/// figure, over those who have it. So no figure, and no difference of one figure's totals and groups, is about fewer
/// people than the floor.
///
/// Means and standard deviations come from exact sums of scores rounded to a thousandth of a point. Quartiles come
/// from scores rounded to a tenth: with the people in order, counted from 0, the quartile p stands at the place
/// (n − 1)·p, and between two people on the straight line between them (definition 7 of Hyndman and Fan, 1996, the
/// default of R and NumPy). Alpha = k/(k−1) · (1 − Σσᵢ² / `σ_X²`) (Cronbach, 1951), from exact integer sums.
///
/// # Errors
///
/// Fails where the tally is not of this guide in this version, its parts are not the guide's, groups are asked for
/// that were not counted, or the floor is lower than [`FLOOR`].
pub fn cohort(guide: &Guide, tally: &Tally, options: CohortOptions) -> Result<CohortReport, TallyError> {
    if options.floor < FLOOR {
        return Err(TallyError::FloorTooLow(options.floor));
    }
    if tally.format != TALLY_FORMAT {
        return Err(TallyError::OtherFormat(tally.format.clone()));
    }
    let reference = GuideReference { id: guide.id.clone(), fingerprint: guide.fingerprint.clone() };
    same_guide(&tally.guide, &reference)?;
    if options.by_group && !tally.by_group {
        return Err(TallyError::NotByGroup);
    }
    let empty = tallier::empty_group(guide);
    let mut everybody = empty.clone();
    for group in tally.groups.values() {
        group.check(&empty)?;
        everybody.merge(group)?;
    }
    let naming = Naming::of(guide);
    let mut all = figures(&everybody, &naming)?;
    let (mut groups, hidden) = if options.by_group {
        groups(tally, all.assessments, options.floor, &naming)?
    } else {
        (Vec::new(), None)
    };
    withhold(&mut all, &mut groups, options.floor);
    // The empty name stands for those without a group: it comes first in the tally, last in the report.
    if groups.first().is_some_and(|group| group.name.is_none()) {
        groups.rotate_left(1);
    }
    Ok(CohortReport {
        format: COHORT_FORMAT.to_owned(),
        guide: reference,
        floor: options.floor,
        skipped: tally.skipped,
        not_self: tally.not_self,
        all,
        groups,
        hidden,
    })
}

/// Makes the figures of the groups that may be shown; single figures may still have to be withheld.
fn groups(
    tally: &Tally,
    everybody: u64,
    floor: u64,
    naming: &Naming,
) -> Result<(Vec<CohortGroup>, Option<HiddenGroups>), TallyError> {
    let sizes: Vec<u64> = tally.groups.values().map(GroupTally::assessments).collect::<Result<_, _>>()?;
    let mut groups = Vec::new();
    let mut hidden = HiddenGroups::default();
    let shown = floor::shown(&sizes, everybody, floor);
    for (((name, group), shown), size) in tally.groups.iter().zip(shown).zip(sizes) {
        if shown {
            let name = Some(name.clone()).filter(|name| !name.is_empty());
            groups.push(CohortGroup { name, figures: figures(group, naming)? });
        } else {
            hidden.groups += 1;
            hidden.assessments += size;
        }
    }
    Ok((groups, Some(hidden)))
}

/// Takes out every figure that is about too few people, alone or as what is left of the whole.
fn withhold(all: &mut CohortFigures, groups: &mut [CohortGroup], floor: u64) {
    let mut groups: Vec<Vec<Place<'_>>> = groups.iter_mut().map(|group| places(&mut group.figures)).collect();
    for (index, mut whole) in places(all).into_iter().enumerate() {
        let sizes: Vec<u64> = groups.iter().map(|group| group.get(index).map_or(0, Place::people)).collect();
        let shown = if whole.people() < floor {
            whole.clear();
            vec![false; sizes.len()]
        } else {
            floor::shown(&sizes, whole.people(), floor)
        };
        for (group, _) in groups.iter_mut().zip(shown).filter(|(_, shown)| !shown) {
            if let Some(place) = group.get_mut(index) {
                place.clear();
            }
        }
    }
}

/// Where a figure stands.
enum Place<'a> {
    Figures(&'a mut Option<Figures>),
    Alpha(&'a mut Option<Alpha>),
}

impl Place<'_> {
    fn people(&self) -> u64 {
        match self {
            Self::Figures(figures) => figures.as_ref().map_or(0, |figures| figures.n),
            Self::Alpha(alpha) => alpha.map_or(0, |alpha| alpha.n),
        }
    }

    fn clear(&mut self) {
        match self {
            Self::Figures(figures) => **figures = None,
            Self::Alpha(alpha) => **alpha = None,
        }
    }
}

/// Lists the places of all figures, in an order that is the same for every group.
fn places(figures: &mut CohortFigures) -> Vec<Place<'_>> {
    let LensFigures { outcomes, practices, readiness } = &mut figures.overall;
    let mut places: Vec<Place<'_>> = [outcomes, practices, readiness].map(Place::Figures).into();
    for MetricFigures { outcomes, practices, readiness, alpha, .. } in &mut figures.metrics {
        places.extend([outcomes, practices, readiness].map(Place::Figures));
        places.push(Place::Alpha(alpha));
    }
    places.extend(figures.items.iter_mut().map(|item| Place::Figures(&mut item.answers)));
    places
}

/// What the guide calls the parts of a tally.
struct Naming {
    metrics: Vec<String>,
    kinds: Vec<Kind>,
}

impl Naming {
    fn of(guide: &Guide) -> Self {
        Self {
            metrics: guide.metrics.iter().map(|metric| metric.name.clone()).collect(),
            kinds: items(guide).iter().map(|item| item.kind).collect(),
        }
    }
}

fn figures(group: &GroupTally, naming: &Naming) -> Result<CohortFigures, TallyError> {
    let metrics = group.metrics.iter().zip(&naming.metrics);
    let items = group.items.iter().zip(&naming.kinds);
    Ok(CohortFigures {
        assessments: group.assessments()?,
        overall: of_lenses(&group.overall)?,
        metrics: metrics.map(|(metric, name)| of_metric(metric, name)).collect::<Result<_, _>>()?,
        items: items
            .map(|(item, &kind)| Ok(ItemFigures { id: item.id.clone(), kind, answers: of_item(item)? }))
            .collect::<Result<_, TallyError>>()?,
    })
}

fn of_metric(metric: &MetricTally, name: &str) -> Result<MetricFigures, TallyError> {
    let LensFigures { outcomes, practices, readiness } = of_lenses(&metric.scores)?;
    let alpha = alpha(&metric.indicators);
    Ok(MetricFigures { id: metric.id.clone(), name: name.to_owned(), outcomes, practices, readiness, alpha })
}

fn of_lenses(scores: &LensTallies) -> Result<LensFigures, TallyError> {
    Ok(LensFigures {
        outcomes: of_scores(scores.lens(Lens::Outcomes))?,
        practices: of_scores(scores.lens(Lens::Practices))?,
        readiness: of_scores(scores.lens(Lens::Readiness))?,
    })
}

fn of_scores(scores: &ScoreTally) -> Result<Option<Figures>, TallyError> {
    let places = || scores.histogram.iter().map(|(&tenths, &count)| (u64::from(tenths), count));
    let mut distribution = vec![0; 10];
    for (tenths, count) in places() {
        let band = usize::try_from(tenths / 100).unwrap_or(usize::MAX).min(9);
        if let Some(people) = distribution.get_mut(band) {
            *people += count;
        }
    }
    of_counts(places, (scores.sum, scores.squares), 1000.0, 10.0, distribution)
}

fn of_item(item: &ItemTally) -> Result<Option<Figures>, TallyError> {
    let places = || (0..).zip(item.levels.iter().copied());
    let (mut sum, mut squares) = (0_u64, 0_u64);
    for (place, count) in places() {
        let add = |sum: u64, each: u64| each.checked_mul(count)?.checked_add(sum);
        sum = add(sum, place).ok_or(TallyError::Overflow)?;
        squares = add(squares, place * place).ok_or(TallyError::Overflow)?;
    }
    // A step is this part of a point; an item has two levels or a point at least.
    let steps = float(item.levels.len().saturating_sub(1).max(1) as u128) / 100.0;
    of_counts(places, (sum, squares), steps, steps, item.levels.clone())
}

/// Makes figures of a histogram and of sums.
///
/// `unit` and `place_unit` are how many units of the sums and places of the histogram are a point.
fn of_counts<I: Iterator<Item = (u64, u64)>>(
    places: impl Fn() -> I,
    (sum, squares): (u64, u64),
    unit: f64,
    place_unit: f64,
    distribution: Vec<u64>,
) -> Result<Option<Figures>, TallyError> {
    let n = places().try_fold(0_u64, |n, (_, count)| n.checked_add(count)).ok_or(TallyError::Overflow)?;
    if n == 0 {
        return Ok(None);
    }
    let (people, of_pairs) = (u128::from(n), u128::from(n) * u128::from(n - 1));
    let spread = people * u128::from(squares);
    let variance = spread.saturating_sub(u128::from(sum) * u128::from(sum));
    let quartile = |quarters| quartile(places(), n, quarters) / place_unit;
    Ok(Some(Figures {
        n,
        mean: float(sum.into()) / float(people) / unit,
        sd: if n > 1 { (float(variance) / float(of_pairs)).sqrt() / unit } else { 0.0 },
        lower_quartile: quartile(1),
        median: quartile(2),
        upper_quartile: quartile(3),
        distribution,
    }))
}

/// Finds a quartile (1 to 3) of the places in a histogram of `n` people, lowest place first.
fn quartile(places: impl Iterator<Item = (u64, u64)>, n: u64, quarters: u64) -> f64 {
    let rank = u128::from(n - 1) * u128::from(quarters);
    let (below, part) = (rank / 4, rank % 4);
    let (mut lower, mut upper, mut before) = (None, 0, 0_u128);
    for (place, count) in places {
        before += u128::from(count);
        upper = place;
        if before > below && lower.is_none() {
            lower = Some(place);
        }
        if before > below + 1 {
            break;
        }
    }
    let lower = u128::from(lower.unwrap_or(upper));
    float((4 - part) * lower + part * u128::from(upper)) / 4.0
}

/// Computes Cronbach's alpha; no value for fewer than two indicators or people.
///
/// With Q a sum of squares, S a sum and n people, a variance is (n·Q − S²) / n(n − 1); the denominators cancel, so
/// nothing is rounded before the division.
fn alpha(indicators: &Comoments) -> Option<Alpha> {
    let count = indicators.sums.len() as u64;
    let n = indicators.cases;
    if count < 2 || n < 2 {
        return None;
    }
    let spread =
        |squares: u64, sum: u128| (u128::from(n) * u128::from(squares)).checked_sub(sum.checked_mul(sum)?);
    let each = indicators.sums.iter().zip(&indicators.squares);
    let each: u128 = each.map(|(&sum, &squares)| spread(squares, sum.into())).sum::<Option<u128>>()?;
    let total = spread(indicators.total_squares, indicators.sums.iter().copied().map(u128::from).sum())?;
    let indicators = float(count.into());
    let value = (total > 0).then(|| indicators / (indicators - 1.0) * (1.0 - float(each) / float(total)));
    Some(Alpha { n, indicators: count, value })
}

#[expect(clippy::cast_precision_loss, reason = "figures are rounded once, here")]
fn float(exact: u128) -> f64 {
    exact as f64
}
