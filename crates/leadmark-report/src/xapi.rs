//! An assessment as statements of the Experience API (xAPI 1.0.3), for a learning record store.
//!
//! JSON is put together as text here: as values it would be four times as much of the download.

use leadmark_core::{Assessment, Guide, Id, Item, Kind, Mode, Question, Role, Score, Status, Step, score};
use serde_json::Value;

use crate::answers::{Answered, Sheet};
use crate::day::moment;
use crate::uuid::uuid;

const VERBS: &str = "http://adlnet.gov/expapi/verbs/";
const ACTIVITIES: &str = "http://adlnet.gov/expapi/activities/";
const EXTENSIONS: &str = "urn:leadmark:xapi:";
/// Where the account of whoever answered is: nowhere (RFC 2606), as nobody has one.
const NOWHERE: &str = "https://leadmark.invalid";

/// Writes an assessment as a list of statements of the Experience API: one for each answer, one when all is answered, and
/// the scores.
///
/// The actor is nobody: an account that is made from the assessment's id, the same in all of its statements. Ids of
/// activities are made from the guide's and the item's, so that they are the same in every assessment; a statement's id is
/// made from what it says, so that sending it twice stores it once. Notes are written only where `notes` asks for them:
/// statements leave the hands of whoever answered.
///
/// ```
/// use leadmark_core::{Answer, Assessment, parse};
/// use leadmark_report::xapi;
///
/// let guide = parse("# Craft\n\n## Success metrics\n\n### Quality\n\n- We ship what works {#ships}\n").guide.unwrap();
/// let answers = [("ships".into(), Answer { level: Some(3), ..Answer::default() })].into();
/// let list = xapi(&guide, &Assessment { answers, ..Assessment::default() }, false);
/// let statements: Vec<serde_json::Value> = serde_json::from_str(&list).unwrap();
/// assert_eq!(statements[0]["result"]["response"], "3");
/// assert_eq!(statements[1]["verb"]["id"], "http://adlnet.gov/expapi/verbs/completed");
/// assert_eq!(statements[2]["result"]["score"]["raw"], 50);
/// ```
pub fn xapi(guide: &Guide, assessment: &Assessment, notes: bool) -> String {
    list(&xapi_statements(guide, assessment, notes), "\n")
}

/// Writes several assessments as [`xapi`] does, all in one list.
pub fn xapi_of_files(guide: &Guide, assessments: &[&Assessment], notes: bool) -> String {
    let statements = assessments.iter().flat_map(|assessment| xapi_statements(guide, assessment, notes));
    list(&statements.collect::<Vec<_>>(), "\n")
}

fn xapi_statements(guide: &Guide, assessment: &Assessment, notes: bool) -> Vec<String> {
    let sheet = Sheet::new(guide);
    let card = score(guide, assessment);
    let record = Record::new(guide, assessment);
    let mut questions =
        guide.domains.iter().flat_map(|domain| &domain.topics).flat_map(|topic| &topic.questions);
    let mut statements = Vec::new();
    let mut open = false;
    for each in sheet.answered(assessment, &card) {
        let is_question = each.item.kind == Kind::Question;
        // Questions come in the order of their items.
        let question =
            if is_question { questions.find(|question| question.id == each.item.id) } else { None };
        open |= !is_question && each.scored.status == Status::Unanswered;
        statements.extend(record.answered(&each, question, notes));
    }
    if !statements.is_empty() && !open {
        statements.push(record.about_guide("completed", &object(&[("completion", "true".to_owned())])));
    }
    for metric in &card.metrics {
        if let Some(result) = scored(&metric.outcomes) {
            let definition = object(&record.definition("objective", &metric.name, &metric.id));
            let about = activity(&record.iri("metric", &metric.id), definition);
            statements.push(record.part("scored", about, &result, assessment.updated_at));
        }
    }
    statements.extend(scored(&card.overall.outcomes).map(|result| record.about_guide("scored", &result)));
    statements
}

/// What all statements of an assessment share.
struct Record<'a> {
    guide: &'a Guide,
    assessment: &'a Assessment,
    /// The guide's language, or the word for none that is known.
    lang: &'a str,
    /// The assessment as a UUID.
    attempt: String,
    /// The guide as an activity that others are part of.
    whole: String,
}

impl<'a> Record<'a> {
    fn new(guide: &'a Guide, assessment: &'a Assessment) -> Self {
        let whole = uuid(&["guide/", guide.id.as_str()].concat());
        Self {
            guide,
            assessment,
            lang: guide.lang.as_deref().filter(|lang| is_language(lang)).unwrap_or("und"),
            attempt: text(&uuid(&["assessment/", &assessment.id].concat())),
            whole: ["urn:uuid:", &whole].concat(),
        }
    }

    /// Tells an answer; no value where there is none. What does not apply has no response, and says so.
    fn answered(&self, each: &Answered<'_>, question: Option<&Question>, notes: bool) -> Option<String> {
        let (item, answer) = (each.item, each.answer?);
        let (excused, response) = match (each.scored.status, &answer.covered, answer.level) {
            (Status::Unanswered, ..) => return None,
            (Status::NotApplicable, ..) => ("true", String::new()),
            (Status::Answered, Some(covered), _) if question.is_some() => {
                let covered = item.points.iter().filter(|point| covered.contains(point));
                ("", text(&covered.map(Id::as_str).collect::<Vec<_>>().join("[,]")))
            }
            (Status::Answered, _, level) => ("", text(&level.unwrap_or_default().to_string())),
        };
        let note = each.note().filter(|_| notes).map(text).unwrap_or_default();
        let extensions = extensions(&[("not-applicable", excused.to_owned()), ("note", note)]);
        let result = object(&[("response", response), ("extensions", extensions)]);
        let [kind, name] = self.definition("cmi.interaction", &item.text.plain(), &item.id);
        let definition = match question {
            Some(question) => {
                [kind, name, ("interactionType", text("choice")), ("choices", self.choices(question))]
            }
            None => [kind, name, ("interactionType", text("likert")), ("scale", self.scale(item))],
        };
        let about = activity(&self.iri("item", &item.id), object(&definition));
        Some(self.part("answered", about, &result, answer.at))
    }

    /// Lists an item's levels, each by its number.
    fn scale(&self, item: &Item) -> String {
        let levels = item.levels.iter().zip(1_usize..).map(|(level, number)| {
            let anchor = level.text.plain();
            let apart = if anchor.is_empty() { "" } else { ": " };
            self.component(&number.to_string(), &[&level.name, apart, &anchor].concat())
        });
        list(&levels.collect::<Vec<_>>(), "")
    }

    /// Lists what an answer to a question can cover.
    fn choices(&self, question: &Question) -> String {
        let mut choices = Vec::new();
        for Step { id, text, points, .. } in &question.steps {
            if points.is_empty() {
                choices.push(self.component(id.as_str(), &text.plain()));
            }
            choices.extend(points.iter().map(|point| self.component(point.id.as_str(), &point.text.plain())));
        }
        list(&choices, "")
    }

    fn component(&self, id: &str, words: &str) -> String {
        object(&[("id", text(id)), ("description", self.words(words))])
    }

    fn definition(&self, kind: &str, name: &str, id: &Id) -> [(&'static str, String); 2] {
        let name = if name.is_empty() { id.as_str() } else { name };
        [("type", text(&[ACTIVITIES, kind].concat())), ("name", self.words(name))]
    }

    /// Writes words as a language map.
    fn words(&self, words: &str) -> String {
        object(&[(self.lang, text(words))])
    }

    /// Makes the id of a part of the guide.
    fn iri(&self, kind: &str, id: &Id) -> String {
        let name = ["guide/", self.guide.id.as_str(), "/", kind, "/", id.as_str()].concat();
        ["urn:uuid:", &uuid(&name)].concat()
    }

    fn about_guide(&self, verb: &str, result: &str) -> String {
        let definition = self.definition("assessment", &self.guide.title, &self.guide.id);
        let about = activity(&self.whole, object(&definition));
        self.statement(verb, about, result, String::new(), self.assessment.updated_at)
    }

    fn part(&self, verb: &str, about: String, result: &str, at: u64) -> String {
        let parents = list(&[activity(&self.whole, String::new())], "");
        self.statement(verb, about, result, object(&[("parent", parents)]), at)
    }

    fn statement(&self, verb: &str, about: String, result: &str, activities: String, at: u64) -> String {
        let account = object(&[("homePage", text(NOWHERE)), ("name", self.attempt.clone())]);
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
        let language = if self.lang == "und" { String::new() } else { text(self.lang) };
        let context = object(&[
            ("registration", self.attempt.clone()),
            ("revision", text(&self.guide.fingerprint)),
            ("language", language),
            ("contextActivities", activities),
            ("extensions", extensions(&[("rater", text(rater)), ("mode", text(mode))])),
        ]);
        let display = object(&[("en", text(verb))]);
        let said = object(&[
            ("actor", object(&[("objectType", text("Agent")), ("account", account)])),
            ("verb", object(&[("id", text(&[VERBS, verb].concat())), ("display", display)])),
            ("object", about),
            ("result", result.to_owned()),
            ("context", context),
            ("timestamp", text(&moment(at))),
        ]);
        let id = text(&uuid(&said));
        ["{\"id\":", &id, ",", said.strip_prefix('{').unwrap_or_default()].concat()
    }
}

fn activity(id: &str, definition: String) -> String {
    object(&[("objectType", text("Activity")), ("id", text(id)), ("definition", definition)])
}

/// Writes a score with its bounds; no value where there is none.
fn scored(score: &Score) -> Option<String> {
    let figure = |figure: Option<f64>| figure.map(|figure| figure.to_string()).unwrap_or_default();
    let points = score.score?;
    let figures = object(&[
        ("scaled", (points / 100.0).to_string()),
        ("raw", points.to_string()),
        ("min", "0".to_owned()),
        ("max", "100".to_owned()),
    ]);
    let bounds = extensions(&[("low", figure(score.low)), ("high", figure(score.high))]);
    Some(object(&[("score", figures), ("extensions", bounds)]))
}

/// Puts fields together that are no part of the standard.
fn extensions(fields: &[(&str, String)]) -> String {
    fields_of(EXTENSIONS, fields)
}

/// Puts fields together, without those that have no value: the standard forbids null.
fn object(fields: &[(&str, String)]) -> String {
    fields_of("", fields)
}

/// Writes fields whose names begin alike; nothing where none has a value.
fn fields_of(beginning: &str, fields: &[(&str, String)]) -> String {
    let mut out = String::new();
    for (name, value) in fields.iter().filter(|(_, value)| !value.is_empty()) {
        out.push_str(if out.is_empty() { "{" } else { "," });
        out.push_str(&text(&[beginning, name].concat()));
        out.push(':');
        out.push_str(value);
    }
    if !out.is_empty() {
        out.push('}');
    }
    out
}

/// Writes a list, what is between its entries beside their commas.
fn list(entries: &[String], between: &str) -> String {
    ["[", between, &entries.join(&[",", between].concat()), between, "]", between].concat()
}

/// Writes a text in its quotes.
fn text(text: &str) -> String {
    Value::from(text).to_string()
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
