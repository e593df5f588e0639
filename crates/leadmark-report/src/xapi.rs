//! An assessment as statements of the Experience API (xAPI 1.0.3), for a learning record store.
//!
//! JSON is written as text here, field by field: put together from values it was three times as much of the download.

use leadmark_core::{Answer, Assessment, Guide, Id, Kind, Mode, Question, Role, Score, Status, score};

use crate::answers::{Answered, Sheet};
use crate::catalogue::Words;
use crate::day::moment;
use crate::uuid::uuid;

const VERBS: &str = "http://adlnet.gov/expapi/verbs/";
const ACTIVITIES: &str = "http://adlnet.gov/expapi/activities/";
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
    xapi_of_files(guide, &[assessment], notes)
}

/// Writes several assessments as [`xapi`] does, all in one list.
pub fn xapi_of_files(guide: &Guide, assessments: &[&Assessment], notes: bool) -> String {
    let mut json = Json::default();
    json.list("");
    for assessment in assessments {
        let mut record = Record::new(guide, assessment, json);
        record.add(notes);
        json = record.json;
    }
    json.text.push('\n');
    json.close(1);
    json.text.push('\n');
    json.text
}

/// The statements of an assessment as they are written.
struct Record<'a> {
    guide: &'a Guide,
    assessment: &'a Assessment,
    /// The guide's language, or the word for none that is known.
    lang: &'a str,
    /// The assessment as a UUID.
    attempt: String,
    json: Json,
    /// Where the statement that is being written begins.
    start: usize,
}

impl<'a> Record<'a> {
    fn new(guide: &'a Guide, assessment: &'a Assessment, json: Json) -> Self {
        let lang = guide.lang.as_deref().filter(|lang| is_language(lang)).unwrap_or("und");
        Self { guide, assessment, lang, attempt: uuid(&["assessment/", &assessment.id]), json, start: 0 }
    }

    fn add(&mut self, notes: bool) {
        let sheet = Sheet::new(self.guide, Words::english());
        let card = score(self.guide, self.assessment);
        // Questions come in the order of their items.
        let mut questions = Vec::new();
        for domain in &self.guide.domains {
            domain.topics.iter().for_each(|topic| questions.extend(&topic.questions));
        }
        let mut questions = questions.into_iter();
        let (mut answered, mut open) = (false, false);
        for each in sheet.answered(self.assessment, &card) {
            let is_question = each.item.kind == Kind::Question;
            let question =
                if is_question { questions.find(|question| question.id == each.item.id) } else { None };
            match each.answer.filter(|_| each.scored.status != Status::Unanswered) {
                Some(answer) => {
                    self.answered(each, answer, question, notes);
                    answered = true;
                }
                None => open |= !is_question,
            }
        }
        if answered && !open {
            self.begin("completed", "", self.assessment.updated_at);
            self.about("", &self.guide.id, "assessment", &self.guide.title);
            self.json.close(2);
            self.json.object("result");
            self.json.raw("completion", "true");
            self.end();
        }
        for metric in &card.metrics {
            self.scored("metric", &metric.id, "objective", &metric.name, &metric.outcomes);
        }
        self.scored("", &self.guide.id, "assessment", &self.guide.title, &card.overall.outcomes);
    }

    /// Tells an answer. What does not apply has no response, and says so.
    fn answered(&mut self, each: Answered<'_>, answer: &Answer, question: Option<&Question>, notes: bool) {
        let item = each.item;
        self.begin("answered", "item", answer.at);
        self.about("item", &item.id, "cmi.interaction", item.text.plain());
        self.json.text("interactionType", if question.is_some() { "choice" } else { "likert" });
        self.json.list(if question.is_some() { "choices" } else { "scale" });
        for step in question.map_or(&[][..], |question| &question.steps) {
            if step.points.is_empty() {
                self.component(step.id.as_str(), step.text.plain());
            }
            for point in &step.points {
                self.component(point.id.as_str(), point.text.plain());
            }
        }
        for (index, level) in item.levels.iter().enumerate() {
            let mut words = level.name.clone();
            let anchor = level.text.plain();
            if !anchor.is_empty() {
                words.push_str(": ");
                words.push_str(anchor);
            }
            self.component(&(index + 1).to_string(), &words);
        }
        self.json.close(3);
        self.json.object("result");
        let excused = each.scored.status == Status::NotApplicable;
        if !excused {
            let mut response = String::new();
            let covered = answer.covered.as_deref().unwrap_or_default();
            for point in item.points.iter().filter(|point| covered.contains(point)) {
                if !response.is_empty() {
                    response.push_str("[,]");
                }
                response.push_str(point.as_str());
            }
            if question.is_none() {
                response = answer.level.unwrap_or_default().to_string();
            }
            self.json.text("response", &response);
        }
        let note = each.note().filter(|_| notes);
        if excused || note.is_some() {
            self.json.object("extensions");
            if excused {
                self.json.raw("urn:leadmark:xapi:not-applicable", "true");
            }
            if let Some(note) = note {
                self.json.text("urn:leadmark:xapi:note", note);
            }
            self.json.close(1);
        }
        self.end();
    }

    /// Tells a score with its bounds, where there is one.
    fn scored(&mut self, part: &str, id: &Id, kind: &str, name: &str, score: &Score) {
        let (Some(points), Some(low), Some(high)) = (score.score, score.low, score.high) else { return };
        self.begin("scored", part, self.assessment.updated_at);
        self.about(part, id, kind, name);
        self.json.close(2);
        self.json.object("result");
        self.json.object("score");
        self.json.raw("scaled", &(points / 100.0).to_string());
        self.json.raw("raw", &points.to_string());
        self.json.raw("min", "0");
        self.json.raw("max", "100");
        self.json.close(1);
        self.json.object("extensions");
        self.json.raw("urn:leadmark:xapi:low", &low.to_string());
        self.json.raw("urn:leadmark:xapi:high", &high.to_string());
        self.json.close(1);
        self.end();
    }

    /// Begins a statement about the guide or, with its kind, a part of it: all but what it is about and what came of it.
    fn begin(&mut self, verb: &str, part: &str, at: u64) {
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
        // Each on a line of its own.
        self.json.name("");
        self.json.text.push('\n');
        self.json.text.push('{');
        self.json.open.push('}');
        self.start = self.json.text.len();
        self.json.object("actor");
        self.json.text("objectType", "Agent");
        self.json.object("account");
        self.json.text("homePage", NOWHERE);
        self.json.text("name", &self.attempt);
        self.json.close(2);
        self.json.object("verb");
        self.json.joined("id", VERBS, verb);
        self.json.object("display");
        self.json.text("en", verb);
        self.json.close(2);
        self.json.text("timestamp", &moment(at));
        self.json.object("context");
        self.json.text("registration", &self.attempt);
        self.json.text("revision", &self.guide.fingerprint);
        if self.lang != "und" {
            self.json.text("language", self.lang);
        }
        if !part.is_empty() {
            self.json.object("contextActivities");
            self.json.list("parent");
            self.activity("", "", &self.guide.id);
            self.json.close(3);
        }
        self.json.object("extensions");
        self.json.text("urn:leadmark:xapi:rater", rater);
        self.json.text("urn:leadmark:xapi:mode", mode);
        self.json.close(2);
    }

    /// Ends a statement's result and the statement: its id is made from all that it says.
    fn end(&mut self) {
        self.json.close(2);
        let said = self.json.text.get(self.start..).unwrap_or_default();
        let mut id = Json::default();
        id.text("id", &uuid(&[said]));
        id.text.push(',');
        self.json.text.insert_str(self.start, &id.text);
    }

    /// Writes what a statement is about, and leaves its definition open.
    fn about(&mut self, part: &str, id: &Id, kind: &str, name: &str) {
        self.activity("object", part, id);
        self.json.object("definition");
        self.json.joined("type", ACTIVITIES, kind);
        self.words("name", if name.is_empty() { id.as_str() } else { name });
    }

    /// Writes an activity, and leaves it open: the guide or, with its kind, a part of it.
    fn activity(&mut self, field: &str, part: &str, id: &Id) {
        let whole = ["guide/", self.guide.id.as_str(), "/", part, "/", id.as_str()];
        let name = if part.is_empty() { whole.get(..2) } else { Some(whole.as_slice()) };
        self.json.object(field);
        self.json.text("objectType", "Activity");
        self.json.joined("id", "urn:uuid:", &uuid(name.unwrap_or_default()));
    }

    fn component(&mut self, id: &str, words: &str) {
        self.json.object("");
        self.json.text("id", id);
        self.words("description", words);
        self.json.close(1);
    }

    /// Writes words as a language map.
    fn words(&mut self, field: &str, words: &str) {
        self.json.object(field);
        self.json.text(self.lang, words);
        self.json.close(1);
    }
}

/// JSON as it is written.
#[derive(Default)]
struct Json {
    text: String,
    /// What closes all that is open, the innermost last.
    open: Vec<char>,
}

impl Json {
    /// Begins a field, or an entry of a list where it has no name.
    fn name(&mut self, name: &str) {
        if !self.text.is_empty() && !self.text.ends_with(['{', '[']) {
            self.text.push(',');
        }
        if !name.is_empty() {
            self.quoted(name);
            self.text.push(':');
        }
    }

    fn object(&mut self, name: &str) {
        self.name(name);
        self.text.push('{');
        self.open.push('}');
    }

    fn list(&mut self, name: &str) {
        self.name(name);
        self.text.push('[');
        self.open.push(']');
    }

    fn close(&mut self, count: usize) {
        for _ in 0..count {
            self.text.extend(self.open.pop());
        }
    }

    fn text(&mut self, name: &str, text: &str) {
        self.name(name);
        self.quoted(text);
    }

    fn joined(&mut self, name: &str, beginning: &str, rest: &str) {
        let mut text = beginning.to_owned();
        text.push_str(rest);
        self.text(name, &text);
    }

    fn raw(&mut self, name: &str, value: &str) {
        self.name(name);
        self.text.push_str(value);
    }

    fn quoted(&mut self, text: &str) {
        self.text.push_str(&serde_json::to_string(text).unwrap_or_default());
    }
}

/// Tells whether a text can be a language tag (RFC 5646): a store refuses a map with another key.
fn is_language(tag: &str) -> bool {
    let letters = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    tag.starts_with(|first: char| first.is_ascii_alphabetic()) && tag.len() <= 35 && tag.bytes().all(letters)
}
