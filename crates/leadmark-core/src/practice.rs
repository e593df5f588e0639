//! Where a person stands with the guide's questions: what is due, and how ready they are by topic.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::places::Places;
use crate::{Answer, Assessment, GroupKind, Guide, Id, Item, ItemScore, Kind, Review, Score, items, score};

/// Where a person stands with the guide's questions.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "camelCase")]
pub struct Practice {
    /// One entry a question, in guide order. A question without steps is no item and has none.
    pub questions: Vec<QuestionPractice>,
    /// One entry a topic with questions, in guide order.
    pub topics: Vec<TopicPractice>,
    /// The scorecard's overall readiness; without figures where no question informs a success metric.
    pub readiness: Score,
    /// Over all questions.
    pub counts: PracticeCounts,
}

/// Where a person stands with one question.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "camelCase")]
pub struct QuestionPractice {
    /// The question.
    pub id: Id,
    /// The topic that it stands under.
    pub topic: Id,
    /// Whether it is time for it.
    pub state: PracticeState,
    /// When to come back, in milliseconds since 1970 UTC; no value where it is new.
    pub due: Option<u64>,
    /// How many of its points are covered in the assessment.
    pub covered: usize,
    /// How many points it has; a step without points counts as one.
    pub points: usize,
    /// The covered share of its points, from 0 to 100; no value where the assessment has no answer to it.
    pub readiness: Option<f64>,
}

/// Where a person stands with the questions of one topic.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "camelCase")]
pub struct TopicPractice {
    /// The topic.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// Its score in the scorecard, over its questions.
    pub readiness: Score,
    /// Over its questions.
    pub counts: PracticeCounts,
}

/// How many questions are due and how many points are covered.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "camelCase")]
pub struct PracticeCounts {
    /// How many questions were never practised.
    pub new: usize,
    /// How many are due.
    pub due: usize,
    /// How many are not due yet.
    pub later: usize,
    /// The first time that one of them is due, past or to come, in milliseconds since 1970 UTC; no value where all are new.
    pub next_due: Option<u64>,
    /// How many points are covered.
    pub covered: usize,
    /// How many points there are.
    pub points: usize,
}

/// Whether it is time for a question. In the order in which a mock interview draws them.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "camelCase")]
pub enum PracticeState {
    /// It is time to come back to it.
    Due,
    /// It was never practised.
    New,
    /// It is not due yet.
    Later,
}

impl PracticeState {
    pub(crate) fn of(review: Option<&Review>, now: u64) -> Self {
        match review {
            None => Self::New,
            Some(review) if review.due <= now => Self::Due,
            Some(_) => Self::Later,
        }
    }
}

/// Tells where a person stands with the guide's questions at a time (`now`, in milliseconds since 1970 UTC).
///
/// What is covered comes from the assessment, what is due from the reviews. Readiness is the scorecard's own: of a topic,
/// its group there; overall, the readiness lens. Reviews of questions that the guide does not have count nowhere.
///
/// ```
/// use std::collections::BTreeMap;
/// use leadmark_core::{Answer, Assessment, parse, practice};
///
/// let guide = parse("# Craft\n\n## Building\n\n### Design\n\n#### How do you design? {#how}\n\n1. Ask {#ask}\n2. Listen\n");
/// let answers = [("how".into(), Answer { covered: Some(vec!["ask".into()]), ..Answer::default() })].into();
/// let assessment = Assessment { answers, ..Assessment::default() };
/// let practice = practice(&guide.guide.unwrap(), &assessment, &BTreeMap::new(), 0);
/// assert_eq!(practice.topics[0].readiness.score, Some(50.0));
/// assert_eq!(practice.counts.new, 1);
/// ```
pub fn practice(
    guide: &Guide,
    assessment: &Assessment,
    reviews: &BTreeMap<Id, Review>,
    now: u64,
) -> Practice {
    let card = score(guide, assessment);
    let questions: Vec<QuestionPractice> = items(guide)
        .iter()
        .filter(|item| item.kind == Kind::Question)
        // Every mode asks the questions, so the scorecard has the same ones in the same order.
        .zip(card.items.iter().filter(|item| item.kind == Kind::Question))
        .map(|(item, scored)| {
            question(item, scored, assessment.answers.get(&item.id), reviews.get(&item.id), now)
        })
        .collect();
    let topics = || card.groups.iter().filter(|group| group.kind == GroupKind::Topic);
    let places = Places::of(topics().map(|topic| &topic.id));
    let mut by_topic: Vec<Option<PracticeCounts>> = topics().map(|_| None).collect();
    let mut counts = PracticeCounts::default();
    for question in &questions {
        let topic = places.get(question.topic.as_str()).and_then(|place| by_topic.get_mut(place));
        if let Some(topic) = topic {
            topic.get_or_insert_default().add(question);
        }
        counts.add(question);
    }
    let topics = topics().zip(by_topic).filter_map(|(group, counts)| {
        let counts = counts?;
        Some(TopicPractice { id: group.id.clone(), name: group.name.clone(), readiness: group.score, counts })
    });
    Practice { topics: topics.collect(), readiness: card.overall.readiness, counts, questions }
}

fn question(
    item: &Item,
    scored: &ItemScore,
    answer: Option<&Answer>,
    review: Option<&Review>,
    now: u64,
) -> QuestionPractice {
    let covered = answer.and_then(|answer| answer.covered.as_deref()).unwrap_or_default();
    QuestionPractice {
        id: item.id.clone(),
        topic: item.group.clone(),
        state: PracticeState::of(review, now),
        due: review.map(|review| review.due),
        covered: item.points.iter().filter(|point| covered.contains(point)).count(),
        points: item.points.len(),
        readiness: scored.value.map(|value| 100.0 * value),
    }
}

impl PracticeCounts {
    fn add(&mut self, question: &QuestionPractice) {
        match question.state {
            PracticeState::Due => self.due += 1,
            PracticeState::New => self.new += 1,
            PracticeState::Later => self.later += 1,
        }
        self.next_due = [self.next_due, question.due].into_iter().flatten().min();
        self.covered += question.covered;
        self.points += question.points;
    }
}
