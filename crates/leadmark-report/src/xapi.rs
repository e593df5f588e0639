//! An assessment as statements of the Experience API (xAPI 1.0.3), for a learning record store.

use std::collections::HashMap;

use leadmark_core::{Assessment, Guide, Id, Item, Kind, Mode, Question, Role, Score, Status, Step, score};
use serde_json::{Map, Value};

use crate::answers::{Answered, Sheet};
use crate::day::moment;
use crate::uuid::uuid;

const VERBS: &str = "http://adlnet.gov/expapi/verbs/";
const ACTIVITIES: &str = "http://adlnet.gov/expapi/activities/";
const EXTENSIONS: &str = "urn:leadmark:xapi:";
/// Where the account of whoever answered is: nowhere (RFC 2606), as nobody has one.
const NOWHERE: &str = "https://leadmark.invalid";

/// Writes an assessment as statements of the Experience API: one for each answer, one when all is answered, and the scores.
///
/// The actor is nobody: an account that is made from the assessment's id, the same in all of its statements. Ids of
/// activities are made from the guide's and the item's, so that they are the same in every assessment; a statement's id is
/// made from what it says, so that sending it twice stores it once. Notes are written only where `notes` asks for them: statements leave
/// the hands of whoever answered.
///
/// ```
/// use leadmark_core::{Answer, Assessment, parse};
/// use leadmark_report::xapi;
///
/// let guide = parse("# Craft\n\n## Success metrics\n\n### Quality\n\n- We ship what works {#ships}\n").guide.unwrap();
/// let answers = [("ships".into(), Answer { level: Some(3), ..Answer::default() })].into();
/// let statements = xapi(&guide, &Assessment { answers, ..Assessment::default() }, false);
/// assert_eq!(statements[0]["result"]["response"], "3");
/// assert_eq!(statements[1]["verb"]["id"], "http://adlnet.gov/expapi/verbs/completed");
/// assert_eq!(statements[2]["result"]["score"]["raw"], 50.0);
/// ```
pub fn xapi(guide: &Guide, assessment: &Assessment, notes: bool) -> Vec<Value> {
    let sheet = Sheet::new(guide);
    let card = score(guide, assessment);
    let record = Record::new(guide, assessment);
    let answered: Vec<Answered<'_>> = sheet.answered(assessment, &card).collect();
    let mut statements: Vec<Value> =
        answered.iter().filter_map(|each| record.answered(each, notes)).collect();
    let open =
        |each: &Answered<'_>| each.item.kind != Kind::Question && each.scored.status == Status::Unanswered;
    if !statements.is_empty() && !answered.iter().any(open) {
        statements.push(record.about_guide("completed", object([("completion", true.into())])));
    }
    for metric in &card.metrics {
        let id = record.iri("metric", &metric.id);
        let definition = record.definition("objective", &metric.name, &metric.id);
        let result = scored(&metric.outcomes);
        statements.extend(
            result.map(|result| record.part("scored", id, definition, result, assessment.updated_at)),
        );
    }
    statements.extend(scored(&card.overall.outcomes).map(|result| record.about_guide("scored", result)));
    statements
}

/// What all statements of an assessment share.
struct Record<'a> {
    guide: &'a Guide,
    assessment: &'a Assessment,
    questions: HashMap<&'a Id, &'a Question>,
    /// The guide's language, or the word for none that is known.
    lang: &'a str,
    /// The assessment as a UUID.
    attempt: String,
}

impl<'a> Record<'a> {
    fn new(guide: &'a Guide, assessment: &'a Assessment) -> Self {
        let topics = guide.domains.iter().flat_map(|domain| &domain.topics);
        let questions = topics.flat_map(|topic| &topic.questions).map(|question| (&question.id, question));
        Self {
            guide,
            assessment,
            questions: questions.collect(),
            lang: guide.lang.as_deref().filter(|lang| is_language(lang)).unwrap_or("und"),
            attempt: uuid(&format!("assessment/{}", assessment.id)),
        }
    }

    /// Tells an answer; no value where there is none. What does not apply has no response, and says so.
    fn answered(&self, each: &Answered<'_>, notes: bool) -> Option<Value> {
        let (item, answer) = (each.item, each.answer?);
        let excused = match each.scored.status {
            Status::Answered => Value::Null,
            Status::NotApplicable => true.into(),
            Status::Unanswered => return None,
        };
        let note = each.note().filter(|_| notes);
        let extensions = extensions([("not-applicable", excused), ("note", note.into())]);
        let response = match (&answer.covered, answer.level) {
            _ if answer.not_applicable => Value::Null,
            (Some(covered), _) if item.kind == Kind::Question => {
                let covered = item.points.iter().filter(|point| covered.contains(point));
                covered.map(Id::as_str).collect::<Vec<_>>().join("[,]").into()
            }
            (_, level) => level.map(|level| level.to_string()).into(),
        };
        let result = object([("response", response), ("extensions", extensions)]);
        let (kind, components) = self.components(item);
        let mut definition = self.definition("cmi.interaction", &item.text.plain(), &item.id);
        if let Value::Object(fields) = &mut definition {
            fields.insert("interactionType".to_owned(), kind.into());
            fields.insert(if kind == "likert" { "scale" } else { "choices" }.to_owned(), components);
        }
        Some(self.part("answered", self.iri("item", &item.id), definition, result, answer.at))
    }

    /// Lists what an item's answer can be made of: its levels by their number, or its points.
    fn components(&self, item: &Item) -> (&'static str, Value) {
        let component =
            |id: String, text: &str| object([("id", id.into()), ("description", self.words(text))]);
        let Some(question) = self.questions.get(&item.id).filter(|_| item.kind == Kind::Question) else {
            let level = |(number, level): (usize, &leadmark_core::Level)| {
                let anchor = level.text.plain();
                let apart = if anchor.is_empty() { "" } else { ": " };
                component(number.to_string(), &format!("{}{apart}{anchor}", level.name))
            };
            return ("likert", (1..).zip(&item.levels).map(level).collect());
        };
        let of_step = |step: &Step| match step.points.as_slice() {
            [] => vec![component(step.id.to_string(), &step.text.plain())],
            points => {
                points.iter().map(|point| component(point.id.to_string(), &point.text.plain())).collect()
            }
        };
        ("choice", question.steps.iter().flat_map(of_step).collect())
    }

    fn definition(&self, kind: &str, name: &str, id: &Id) -> Value {
        let name = if name.is_empty() { id.as_str() } else { name };
        object([("type", format!("{ACTIVITIES}{kind}").into()), ("name", self.words(name))])
    }

    /// Writes words as a language map.
    fn words(&self, words: &str) -> Value {
        object([(self.lang, words.into())])
    }

    /// Makes the id of a part of the guide.
    fn iri(&self, kind: &str, id: &Id) -> String {
        format!("urn:uuid:{}", uuid(&format!("guide/{}/{kind}/{id}", self.guide.id)))
    }

    fn guide_iri(&self) -> String {
        format!("urn:uuid:{}", uuid(&format!("guide/{}", self.guide.id)))
    }

    fn about_guide(&self, verb: &str, result: Value) -> Value {
        let definition = self.definition("assessment", &self.guide.title, &self.guide.id);
        let about = activity(self.guide_iri(), definition);
        self.statement(verb, about, result, Value::Null, self.assessment.updated_at)
    }

    fn part(&self, verb: &str, id: String, definition: Value, result: Value, at: u64) -> Value {
        let parent = object([("parent", vec![activity(self.guide_iri(), Value::Null)].into())]);
        self.statement(verb, activity(id, definition), result, parent, at)
    }

    fn statement(&self, verb: &str, about: Value, result: Value, activities: Value, at: u64) -> Value {
        let account = object([("homePage", NOWHERE.into()), ("name", self.attempt.as_str().into())]);
        let rater = match self.assessment.rater.role {
            Role::Oneself => "self",
            Role::Peer => "peer",
            Role::Report => "report",
            Role::Manager => "manager",
        };
        let mode = match self.assessment.mode {
            Mode::Quick => "quick",
            Mode::Full => "full",
        };
        let context = object([
            ("registration", self.attempt.as_str().into()),
            ("revision", self.guide.fingerprint.as_str().into()),
            ("language", Some(self.lang).filter(|&lang| lang != "und").into()),
            ("contextActivities", activities),
            ("extensions", extensions([("rater", rater.into()), ("mode", mode.into())])),
        ]);
        let said = object([
            ("actor", object([("objectType", "Agent".into()), ("account", account)])),
            (
                "verb",
                object([("id", format!("{VERBS}{verb}").into()), ("display", object([("en", verb.into())]))]),
            ),
            ("object", about),
            ("result", result),
            ("context", context),
            ("timestamp", moment(at).into()),
        ]);
        let id = uuid(&said.to_string());
        let mut statement = object([("id", id.into())]);
        if let (Value::Object(statement), Value::Object(said)) = (&mut statement, said) {
            statement.extend(said);
        }
        statement
    }
}

fn activity(id: String, definition: Value) -> Value {
    object([("objectType", "Activity".into()), ("id", id.into()), ("definition", definition)])
}

/// Writes a score with its bounds; no value where there is none.
fn scored(score: &Score) -> Option<Value> {
    let points = score.score?;
    let figures = object([
        ("scaled", (points / 100.0).into()),
        ("raw", points.into()),
        ("min", 0.into()),
        ("max", 100.into()),
    ]);
    let bounds = extensions([("low", score.low.into()), ("high", score.high.into())]);
    Some(object([("score", figures), ("extensions", bounds)]))
}

/// Puts fields together that are no part of the standard.
fn extensions<const N: usize>(fields: [(&str, Value); N]) -> Value {
    match object(fields) {
        Value::Object(fields) if !fields.is_empty() => {
            fields.into_iter().map(|(name, value)| (format!("{EXTENSIONS}{name}"), value)).collect()
        }
        _ => Value::Null,
    }
}

/// Puts fields together, without those that have no value: the standard forbids null.
fn object<const N: usize>(fields: [(&str, Value); N]) -> Value {
    let mut out = Map::new();
    for (name, value) in fields {
        if !value.is_null() {
            out.insert(name.to_owned(), value);
        }
    }
    Value::Object(out)
}

/// Tells whether a text has the form of a language tag (RFC 5646): a store refuses a map with another key.
fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let first = parts.next().is_some_and(|part| {
        (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphabetic())
    });
    first
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}
