//! What reports say, in the language of a catalogue: which message it is, and what is put into it.
//!
//! Texts of a guide or a person come in as Markdown already, figures as they are to be read.

use leadmark_core::{Lens, Mode, Role};

use crate::catalogue::{Given, Words};
use crate::escape;
use crate::figures::{NONE, points, whole, whole_percent};
use crate::message::Message;

impl Words<'_> {
    /// Sets a text apart that is written in another direction, so that it does not turn the sentence around it.
    pub(crate) fn apart(&self, text: &str) -> String {
        if self.direction() == "rtl" { escape::apart_from_right_to_left(text) } else { escape::apart(text) }
    }

    /// A difference of points with its sign, the minus being a minus and no hyphen.
    pub(crate) fn signed(&self, value: f64) -> String {
        let points = points(value.abs());
        match whole(value) {
            rounded if rounded > 0.0 => self.say(Message::Plus, &[("points", (&points).into())]),
            rounded if rounded < 0.0 => self.say(Message::Minus, &[("points", (&points).into())]),
            _ => points,
        }
    }

    /// A difference, or a dash.
    pub(crate) fn signed_or_none(&self, value: Option<f64>) -> String {
        value.map_or_else(|| NONE.to_owned(), |value| self.signed(value))
    }

    /// A share from 0 to 1 as a percentage.
    pub(crate) fn percent(&self, share: f64) -> String {
        self.say(Message::Percent, &[("number", (&whole_percent(share)).into())])
    }

    /// A number with two decimals.
    pub(crate) fn hundredths(&self, value: f64) -> String {
        format!("{value:.2}").replace('.', self.text(Message::DecimalMark))
    }

    pub(crate) fn range(&self, low: f64, high: f64) -> String {
        self.between(points(low), &points(high))
    }

    pub(crate) fn signed_range(&self, low: f64, high: f64) -> String {
        self.between(self.signed(low), &self.signed(high))
    }

    fn between(&self, low: String, high: &str) -> String {
        if low == high {
            low
        } else {
            self.say(Message::Range, &[("low", (&low).into()), ("high", high.into())])
        }
    }

    pub(crate) fn count(&self, answered: usize, applicable: usize) -> String {
        self.say(Message::Count, &[("answered", answered.into()), ("applicable", applicable.into())])
    }

    /// Sentences one behind the other; those that are empty are left out.
    pub(crate) fn sentences(&self, sentences: impl IntoIterator<Item = String>) -> String {
        self.joined(Message::Sentences, sentences)
    }

    /// Things side by side, that have semicolons between them.
    pub(crate) fn listed(&self, things: impl IntoIterator<Item = String>) -> String {
        self.joined(Message::Listed, things)
    }

    fn joined(&self, message: Message, parts: impl IntoIterator<Item = String>) -> String {
        let join = |before: String, after: String| {
            self.say(message, &[("before", (&before).into()), ("after", (&after).into())])
        };
        parts.into_iter().filter(|part| !part.is_empty()).reduce(join).unwrap_or_default()
    }

    pub(crate) fn title(&self, role: Role, guide: &str) -> String {
        let title = match role {
            Role::Oneself => Message::TitleSelf,
            Role::Peer => Message::TitlePeer,
            Role::Report => Message::TitleReport,
            Role::Manager => Message::TitleManager,
        };
        self.title_of(title, guide)
    }

    pub(crate) fn title_of(&self, title: Message, guide: &str) -> String {
        self.say(title, &[("guide", guide.into())])
    }

    pub(crate) fn name(&self, name: &str) -> String {
        self.say(Message::Name, &[("name", name.into())])
    }

    pub(crate) fn date(&self, day: &str) -> String {
        self.say(Message::Date, &[("day", day.into())])
    }

    pub(crate) fn compared_with(&self, day: &str) -> String {
        self.say(Message::ComparedWith, &[("day", day.into())])
    }

    pub(crate) fn dates(&self, before: &str, after: &str) -> String {
        self.say(Message::Dates, &[("before", before.into()), ("after", after.into())])
    }

    pub(crate) fn guide(&self, id: &str, version: &str) -> String {
        let message = if version.is_empty() { Message::Guide } else { Message::GuideVersion };
        self.say(message, &[("guide", id.into()), ("version", version.into())])
    }

    /// Said where answers were given to another version of the guide than the one that they are scored against.
    pub(crate) fn other_version(&self, version: &str) -> String {
        self.say(Message::OtherVersion, &[("version", version.into())])
    }

    pub(crate) fn mode(&self, mode: Mode) -> String {
        let message = match mode {
            Mode::Quick => Message::ModeQuick,
            Mode::Full => Message::ModeFull,
        };
        self.text(message).to_owned()
    }

    pub(crate) fn rater(&self, role: Role, group: Option<&str>) -> String {
        let rater = self.text(match role {
            Role::Oneself => Message::RaterSelf,
            Role::Peer => Message::RaterPeer,
            Role::Report => Message::RaterReport,
            Role::Manager => Message::RaterManager,
        });
        let message = if group.is_some() { Message::RaterGroup } else { Message::Rater };
        self.say(message, &[("rater", rater.into()), ("group", group.unwrap_or_default().into())])
    }

    pub(crate) fn lens(&self, lens: Lens) -> &str {
        self.text(match lens {
            Lens::Outcomes => Message::SectionOutcomes,
            Lens::Practices => Message::SectionPractices,
            Lens::Readiness => Message::SectionReadiness,
        })
    }

    /// Says how much is answered. Coverage is a share of the weight from 0 to 1.
    pub(crate) fn summary(
        &self,
        lens: Lens,
        answered: usize,
        applicable: usize,
        total: usize,
        coverage: Option<f64>,
    ) -> String {
        let [none_applies, all, none, some] = match lens {
            Lens::Outcomes => [
                Message::NoneAppliesOutcomes,
                Message::AllOutcomes,
                Message::NoneOutcomes,
                Message::SomeOutcomes,
            ],
            Lens::Practices => [
                Message::NoneAppliesPractices,
                Message::AllPractices,
                Message::NonePractices,
                Message::SomePractices,
            ],
            Lens::Readiness => [
                Message::NoneAppliesReadiness,
                Message::AllReadiness,
                Message::NoneReadiness,
                Message::SomeReadiness,
            ],
        };
        if applicable == 0 {
            return self.say(none_applies, &[("total", total.into())]);
        }
        let said = match answered {
            0 => self.say(none, &[("count", applicable.into())]),
            answered if answered == applicable => self.say(all, &[("count", applicable.into())]),
            answered => {
                let share = self.percent(coverage.unwrap_or_default());
                let given: [(_, Given<'_>); 3] = [
                    ("answered", answered.into()),
                    ("applicable", applicable.into()),
                    ("share", (&share).into()),
                ];
                self.say(some, &given)
            }
        };
        let excluded = total.saturating_sub(applicable);
        let excluded = (excluded > 0).then(|| self.counted(Message::Excluded, excluded));
        self.sentences([said].into_iter().chain(excluded))
    }

    /// A message about a number of things.
    pub(crate) fn counted(&self, message: Message, count: usize) -> String {
        self.say(message, &[("count", count.into())])
    }

    pub(crate) fn overall(&self, score: f64) -> String {
        self.say(Message::Overall, &[("points", (&points(score)).into())])
    }

    pub(crate) fn overall_range(&self, low: f64, high: f64) -> String {
        let (low, high) = (points(low), points(high));
        if low == high { String::new() } else { self.bounds(Message::OverallRange, &low, &high) }
    }

    pub(crate) fn no_overall(&self, low: f64, high: f64) -> String {
        self.bounds(Message::NoOverall, &points(low), &points(high))
    }

    fn bounds(&self, message: Message, low: &str, high: &str) -> String {
        self.say(message, &[("low", low.into()), ("high", high.into())])
    }

    pub(crate) fn evidenced(&self, share: f64) -> String {
        if share > 0.0 {
            self.say(Message::Evidenced, &[("share", (&self.percent(share)).into())])
        } else {
            self.text(Message::NotEvidenced).to_owned()
        }
    }

    /// Says what a score was before, and what the difference can be whatever is open.
    pub(crate) fn before(&self, day: &str, before: f64, delta: f64, range: Option<(f64, f64)>) -> String {
        let (before, difference) = (points(before), self.signed(delta));
        let range = range.map(|(low, high)| (self.signed(low), self.signed(high)));
        let (low, high) = range.unwrap_or_default();
        let message = if low == high { Message::Before } else { Message::BeforeBetween };
        let given: [(_, Given<'_>); 5] = [
            ("day", day.into()),
            ("before", (&before).into()),
            ("difference", (&difference).into()),
            ("low", (&low).into()),
            ("high", (&high).into()),
        ];
        self.say(message, &given)
    }

    pub(crate) fn no_before(&self, day: &str) -> String {
        self.say(Message::NoBefore, &[("day", day.into())])
    }

    /// Names a level with its place on the scale. A level without a name of its own is called by its number.
    pub(crate) fn level(&self, name: &str, level: usize, levels: usize) -> String {
        let numbered = name.is_empty() || name == level.to_string();
        let message = if numbered { Message::LevelNumber } else { Message::Level };
        self.say(message, &[("name", name.into()), ("level", level.into()), ("levels", levels.into())])
    }

    pub(crate) fn covered(&self, covered: usize, points: usize) -> String {
        self.say(Message::Covered, &[("covered", covered.into()), ("points", points.into())])
    }

    /// Says how a score stands to a target in points.
    pub(crate) fn target(&self, metric: &str, level: &str, target: f64, score: Option<f64>) -> String {
        let aim = points(target);
        let missing = score.map_or(0, |score| counted_points(target - score));
        let message = match score {
            None => Message::TargetOpen,
            Some(score) if score >= target => Message::TargetReached,
            Some(_) if missing == 0 => Message::TargetNear,
            Some(_) => Message::TargetMissing,
        };
        let given: [(_, Given<'_>); 4] = [
            ("metric", metric.into()),
            ("level", level.into()),
            ("points", (&aim).into()),
            ("missing", missing.into()),
        ];
        self.say(message, &given)
    }

    pub(crate) fn stands_at(&self, statement: &str, standing: &str) -> String {
        let message = if is_ended(statement) { Message::StandsAtEnded } else { Message::StandsAt };
        self.say(message, &[("statement", statement.into()), ("standing", standing.into())])
    }

    pub(crate) fn stood_at(&self, statement: &str, before: &str, after: &str) -> String {
        let message = if is_ended(statement) { Message::FromToEnded } else { Message::FromTo };
        let given: [(_, Given<'_>); 3] =
            [("statement", statement.into()), ("before", before.into()), ("after", after.into())];
        self.say(message, &given)
    }

    /// Says what to do to reach a level; nothing where it has no meaning of its own.
    pub(crate) fn step(&self, from: &str, to: &str, anchor: &str) -> String {
        let message = if anchor.is_empty() { Message::Step } else { Message::StepTo };
        self.say(message, &[("from", from.into()), ("to", to.into()), ("anchor", anchor.into())])
    }

    /// Says what a step adds, to the overall score of its lens and to success metrics.
    pub(crate) fn gain(&self, lens: Lens, overall: Option<f64>, metrics: &[(String, f64)]) -> String {
        let of_lens = match lens {
            Lens::Outcomes => Message::GainOutcomes,
            Lens::Practices => Message::GainPractices,
            Lens::Readiness => Message::GainReadiness,
        };
        let gain = |message: Message, metric: &str, gain: f64| {
            self.say(message, &[("gain", (&self.added(gain)).into()), ("metric", metric.into())])
        };
        let overall = overall.map(|points| gain(of_lens, "", points));
        let metrics = metrics.iter().map(|(metric, points)| gain(Message::GainMetric, metric, *points));
        let gains = self.joined(Message::List, overall.into_iter().chain(metrics));
        if gains.is_empty() {
            self.text(Message::AddsNothing).to_owned()
        } else {
            self.say(Message::Adds, &[("gains", (&gains).into())])
        }
    }

    fn added(&self, gain: f64) -> String {
        match counted_points(gain) {
            0 => self.text(Message::GainLittle).to_owned(),
            points => self.counted(Message::GainPoints, points),
        }
    }

    pub(crate) fn read_on(&self, topics: Vec<String>) -> String {
        self.say(Message::Read, &[("topics", (&self.listed(topics)).into())])
    }

    pub(crate) fn many_not_applicable(&self, count: usize, statements: Vec<String>) -> String {
        let statements = self.listed(statements);
        self.say(Message::ManyNotApplicable, &[("count", count.into()), ("statements", (&statements).into())])
    }

    /// Says how many items moved, and how likely so uneven a count is by chance, from 0 to 1.
    pub(crate) fn moved(&self, up: usize, down: usize, same: usize, chance: f64) -> String {
        let counts =
            self.say(Message::Moved, &[("up", up.into()), ("down", down.into()), ("same", same.into())]);
        let chance = match up + down {
            0 => None,
            _ if chance >= 0.995 => Some(self.text(Message::ChanceEven).to_owned()),
            _ => Some(self.say(Message::Chance, &[("share", (&self.percent(chance)).into())])),
        };
        self.sentences([counts].into_iter().chain(chance))
    }

    pub(crate) fn raters(&self, oneself: usize, peers: usize, reports: usize, managers: usize) -> String {
        let oneself = self.counted(Message::BySelf, oneself);
        let peers = self.counted(Message::ByPeers, peers);
        let reports = self.counted(Message::ByReports, reports);
        let managers = self.counted(Message::ByManagers, managers);
        let given: [(_, Given<'_>); 4] = [
            ("self", (&oneself).into()),
            ("peers", (&peers).into()),
            ("reports", (&reports).into()),
            ("managers", (&managers).into()),
        ];
        self.say(Message::Raters, &given)
    }

    pub(crate) fn group_people(&self, people: u64, floor: u64) -> String {
        self.say(Message::GroupPeople, &[("people", people_of(people)), ("floor", people_of(floor))])
    }

    pub(crate) fn group_hidden(&self, floor: u64) -> String {
        self.say(Message::GroupHidden, &[("floor", people_of(floor))])
    }

    /// Says how many people chose each level, lowest first; levels that nobody chose are left out.
    pub(crate) fn group_counts(&self, levels: &[String], counts: &[u64]) -> String {
        let chosen = levels.iter().zip(1_usize..).zip(counts).filter(|(_, count)| **count > 0);
        let said = chosen.map(|((name, number), count)| {
            let level = self.level(name, number, levels.len());
            self.say(Message::GroupCount, &[("count", people_of(*count)), ("level", (&level).into())])
        });
        self.joined(Message::List, said)
    }

    pub(crate) fn group_topic(&self, topic: &str) -> String {
        self.say(Message::GroupTopic, &[("topic", topic.into())])
    }
}

fn people_of(people: u64) -> Given<'static> {
    Given::Count(usize::try_from(people).unwrap_or(usize::MAX))
}

/// Whole points as a number, which decides a form; less than none is none.
fn counted_points(value: f64) -> usize {
    points(value).parse().unwrap_or_default()
}

/// Tells whether a statement ends by itself; after a question mark, or a full stop, a colon would be one mark too many.
fn is_ended(statement: &str) -> bool {
    statement.trim_end_matches('\u{2069}').ends_with(['?', '؟', '？', '!', '.', '。'])
}
