//! Reads an assessment file: all of it that can be read, and what can't with its place and its mend.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::inline::excerpt;
use crate::item::{Scales, listed};
use crate::places::Places;
use crate::problem::{KINDS, Sentence};
use crate::{
    Answer, Assessment, Confidence, FORMAT, Guide, GuideReference, Id, Level, Mode, Problem, Rater, Role,
    Scale, Scoring, limits,
};

/// The last millisecond that a JavaScript `Date` can hold.
const LAST_TIME: f64 = 8.64e15;

/// What came of reading an assessment file.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "camelCase")]
pub struct Reading {
    /// All that could be read; no value where it is no assessment at all.
    pub assessment: Option<Assessment>,
    /// What could not be used, each with its place.
    pub problems: Vec<Problem>,
}

/// Reads an assessment from a JSON value, for a guide.
///
/// Whoever needs the whole file takes a reading without a problem of severity error. Answers to items that the
/// guide does not have are kept, with a warning: the guide may have had them once.
pub fn read(value: &Value, guide: &Guide) -> Reading {
    let mut reader = Reader { problems: Vec::new() };
    let assessment = reader.assessment(value, guide);
    Reading { assessment, problems: reader.problems }
}

/// Reads an assessment of a guide that is not at hand, as [`rebase()`](crate::rebase()) takes it.
///
/// Levels and targets can be any that some guide allows; ids are taken as they are.
pub fn read_without_guide(value: &Value) -> Reading {
    let levels = vec![Level::default(); *limits::LEVELS.end()];
    let any = Guide { scale: Scale { levels, ..Scale::default() }, ..Guide::default() };
    let mut reading = read(value, &any);
    let of_the_guide = ["other-guide", "unknown-item", "unknown-metric"];
    reading.problems.retain(|problem| !of_the_guide.contains(&problem.code.as_str()));
    reading
}

/// Reads an answer to one item of what is being scored, as [`read`] reads it among others; with it all that was found.
pub fn read_answer(value: &Value, id: &str, scoring: &Scoring) -> (Option<Answer>, Vec<Problem>) {
    let choice =
        scoring.find(id).map(|entry| Choice { levels: entry.levels, points: entry.points.iter().collect() });
    let mut reader = Reader { problems: Vec::new() };
    let answer = reader.answer(id, value, choice.as_ref());
    (answer, reader.problems)
}

/// What an item can be answered with: one of so many levels, or points.
struct Choice<'a> {
    /// How many levels there are; 0 for a question.
    levels: usize,
    /// For a question: what can be covered.
    points: Vec<&'a Id>,
}

struct Reader {
    problems: Vec<Problem>,
}

impl Reader {
    fn add(&mut self, sentence: Sentence, path: &str, values: &[&str]) {
        self.problems.push(Problem::new(sentence, path, values));
    }

    fn assessment(&mut self, value: &Value, guide: &Guide) -> Option<Assessment> {
        let Value::Object(fields) = value else {
            self.add(Sentence::NotAnAssessment, "$", &[name(value)]);
            return None;
        };
        self.format(fields.get("format"))?;
        self.unknown_fields(
            fields,
            "",
            &[
                "format",
                "id",
                "name",
                "guide",
                "mode",
                "rater",
                "startedAt",
                "updatedAt",
                "answers",
                "targets",
            ],
        );
        let id = self.required_text(fields.get("id"), "id").unwrap_or_else(|| "imported".to_owned());
        let started_at = self.time(fields.get("startedAt"), "startedAt");
        Some(Assessment {
            format: FORMAT.to_owned(),
            id,
            name: self.text(fields.get("name"), "name"),
            guide: self.guide(fields.get("guide"), guide),
            mode: self.mode(fields.get("mode")),
            rater: self.rater(fields.get("rater")),
            started_at,
            updated_at: self.time(fields.get("updatedAt"), "updatedAt").max(started_at),
            answers: self.answers(fields.get("answers"), guide),
            targets: self.targets(fields.get("targets"), guide),
        })
    }

    fn format(&mut self, value: Option<&Value>) -> Option<()> {
        let found = value.and_then(Value::as_str);
        if found == Some(FORMAT) {
            return Some(());
        }
        let version = |format: &str| {
            format.rsplit_once('@').and_then(|(name, version)| {
                let same = FORMAT.starts_with(&format!("{name}@"));
                version.parse::<u32>().ok().filter(|&version| same && version > 1)
            })
        };
        match found {
            Some(found) if version(found).is_some() => self.add(Sentence::LaterVersion, "format", &[found]),
            Some(found) => self.add(Sentence::OtherFormat, "format", &[&excerpt(found), FORMAT]),
            None => self.add(Sentence::NoFormat, "format", &[FORMAT]),
        }
        None
    }

    fn guide(&mut self, value: Option<&Value>, guide: &Guide) -> GuideReference {
        let Some(fields) = self.object(value, "guide") else {
            return GuideReference { id: guide.id.clone(), fingerprint: String::new() };
        };
        self.unknown_fields(fields, "guide", &["id", "fingerprint"]);
        let id = self.required_text(fields.get("id"), "guide.id").map_or_else(|| guide.id.clone(), Id::from);
        if id != guide.id {
            let ids = [excerpt(id.as_str()), excerpt(guide.id.as_str())];
            self.add(Sentence::OtherGuide, "guide.id", &ids.each_ref().map(String::as_str));
        }
        let fingerprint = self.text(fields.get("fingerprint"), "guide.fingerprint").unwrap_or_default();
        GuideReference { id, fingerprint }
    }

    fn mode(&mut self, value: Option<&Value>) -> Mode {
        let Some(value) = value.filter(|value| !value.is_null()) else { return Mode::Full };
        Mode::deserialize(value).unwrap_or_else(|_| {
            self.add(Sentence::NoMode, "mode", &[&shown(value)]);
            Mode::Full
        })
    }

    fn rater(&mut self, value: Option<&Value>) -> Rater {
        let empty = Map::new();
        let fields = self.object(value, "rater").unwrap_or(&empty);
        self.unknown_fields(fields, "rater", &["role", "group"]);
        let role = match fields.get("role") {
            None => Role::Oneself,
            Some(role) => Role::deserialize(role).unwrap_or_else(|_| {
                self.add(Sentence::NoRole, "rater.role", &[&shown(role)]);
                Role::Oneself
            }),
        };
        Rater { role, group: self.text(fields.get("group"), "rater.group") }
    }

    fn answers(&mut self, value: Option<&Value>, guide: &Guide) -> BTreeMap<Id, Answer> {
        let scales = Scales::of(guide);
        let items = listed(guide);
        let places = Places::of(items.iter().map(|item| item.id));
        let mut answers = BTreeMap::new();
        for (id, value) in self.object(value, "answers").into_iter().flatten() {
            let choice = places
                .find(id, &items)
                .map(|item| Choice { levels: scales.count(item), points: item.points().collect() });
            if let Some(answer) = self.answer(id, value, choice.as_ref()) {
                answers.insert(id.as_str().into(), answer);
            }
        }
        answers
    }

    fn answer(&mut self, id: &str, value: &Value, choice: Option<&Choice<'_>>) -> Option<Answer> {
        let path = format!("answers.{id}");
        let path = path.as_str();
        if choice.is_none() {
            self.add(Sentence::UnknownItem, path, &[&excerpt(id)]);
        }
        let fields = self.object(Some(value), path)?;
        self.unknown_fields(fields, path, &["level", "notApplicable", "covered", "note", "confidence", "at"]);
        let mut answer = Answer {
            level: self.level(fields.get("level"), path, choice),
            not_applicable: self.flag(fields.get("notApplicable"), &format!("{path}.notApplicable")),
            covered: self.covered(fields.get("covered"), path, choice),
            note: self.note(fields.get("note"), &format!("{path}.note")),
            confidence: self.confidence(fields.get("confidence"), &format!("{path}.confidence")),
            at: self.time(fields.get("at"), &format!("{path}.at")),
        };
        if answer.not_applicable && (answer.level.is_some() || answer.covered.is_some()) {
            self.add(Sentence::ConflictingAnswer, path, &[]);
            answer.not_applicable = false;
        }
        Some(answer)
    }

    fn level(&mut self, value: Option<&Value>, path: &str, choice: Option<&Choice<'_>>) -> Option<u8> {
        let value = value.filter(|value| !value.is_null())?;
        let path = format!("{path}.level");
        let most = match choice {
            Some(Choice { levels: 0, .. }) => {
                self.add(Sentence::LevelOfQuestion, &path, &[]);
                return None;
            }
            Some(choice) => choice.levels,
            None => *limits::LEVELS.end(),
        };
        let level = whole(value).and_then(|level| u8::try_from(level).ok());
        let level = level.filter(|&level| (1..=most).contains(&usize::from(level)));
        if level.is_none() {
            self.add(Sentence::OffScale, &path, &[&shown(value), &most.to_string()]);
        }
        level
    }

    fn covered(&mut self, value: Option<&Value>, path: &str, choice: Option<&Choice<'_>>) -> Option<Vec<Id>> {
        let value = value.filter(|value| !value.is_null())?;
        let path = format!("{path}.covered");
        if choice.is_some_and(|choice| choice.points.is_empty()) {
            self.add(Sentence::PointsOfItem, &path, &[]);
            return None;
        }
        let Some(ids) =
            value.as_array().and_then(|ids| ids.iter().map(Value::as_str).collect::<Option<Vec<_>>>())
        else {
            self.add(Sentence::NoPoints, &path, &[]);
            return None;
        };
        let known = Places::of(choice.iter().flat_map(|choice| choice.points.iter().copied()));
        for id in ids.iter().filter(|id| choice.is_some() && known.get(id).is_none()) {
            self.add(Sentence::UnknownPoint, &path, &[&excerpt(id)]);
        }
        Some(ids.into_iter().map(Id::from).collect())
    }

    fn note(&mut self, value: Option<&Value>, path: &str) -> Option<String> {
        let mut note = self.text(value, path)?;
        if let Some((end, _)) = note.char_indices().nth(limits::NOTE_CHARACTERS) {
            let counts = [note.chars().count(), limits::NOTE_CHARACTERS].map(|count| count.to_string());
            self.add(Sentence::NoteTooLong, path, &counts.each_ref().map(String::as_str));
            note.truncate(end);
        }
        Some(note)
    }

    fn confidence(&mut self, value: Option<&Value>, path: &str) -> Option<Confidence> {
        let value = value.filter(|value| !value.is_null())?;
        let confidence = Confidence::deserialize(value).ok();
        if confidence.is_none() {
            self.add(Sentence::NoConfidence, path, &[&shown(value)]);
        }
        confidence
    }

    fn targets(&mut self, value: Option<&Value>, guide: &Guide) -> BTreeMap<Id, u8> {
        let Some(value) = value.filter(|value| !value.is_null()) else { return BTreeMap::new() };
        let most = guide.scale.levels.len();
        let mut targets = BTreeMap::new();
        for (id, value) in self.object(Some(value), "targets").into_iter().flatten() {
            let path = format!("targets.{id}");
            let level = whole(value).and_then(|level| u8::try_from(level).ok());
            if let Some(level) = level.filter(|&level| (1..=most).contains(&usize::from(level))) {
                if !guide.metrics.iter().any(|metric| metric.id == *id.as_str()) {
                    self.add(Sentence::UnknownMetric, &path, &[]);
                }
                targets.insert(id.as_str().into(), level);
            } else {
                self.add(Sentence::OffScale, &path, &[&shown(value), &most.to_string()]);
            }
        }
        targets
    }

    fn object<'v>(&mut self, value: Option<&'v Value>, path: &str) -> Option<&'v Map<String, Value>> {
        match value {
            Some(Value::Object(fields)) => Some(fields),
            None => {
                self.add(Sentence::MissingField, path, &[]);
                None
            }
            Some(value) => {
                self.add(Sentence::NoObject, path, &[name(value)]);
                None
            }
        }
    }

    fn required_text(&mut self, value: Option<&Value>, path: &str) -> Option<String> {
        let wrong = value.is_some_and(|value| !value.is_string() && !value.is_null());
        let text = self.text(value, path).filter(|text| !text.is_empty());
        if text.is_none() && !wrong {
            self.add(Sentence::MissingText, path, &[]);
        }
        text
    }

    fn text(&mut self, value: Option<&Value>, path: &str) -> Option<String> {
        match value? {
            Value::String(text) => Some(text.clone()),
            Value::Null => None,
            value => {
                self.add(Sentence::NoText, path, &[name(value)]);
                None
            }
        }
    }

    fn flag(&mut self, value: Option<&Value>, path: &str) -> bool {
        match value {
            None | Some(Value::Null) => false,
            Some(Value::Bool(flag)) => *flag,
            Some(value) => {
                self.add(Sentence::NoFlag, path, &[name(value)]);
                false
            }
        }
    }

    /// Reads milliseconds since 1970; 0 where there are none, which loses against every other time.
    fn time(&mut self, value: Option<&Value>, path: &str) -> u64 {
        let time = value.and_then(whole);
        if time.is_none() {
            match value {
                None => self.add(Sentence::MissingTime, path, &[]),
                Some(value) => self.add(Sentence::NoTime, path, &[&shown(value)]),
            }
        }
        time.unwrap_or(0)
    }

    fn unknown_fields(&mut self, fields: &Map<String, Value>, path: &str, known: &[&str]) {
        for field in fields.keys().filter(|field| !known.contains(&field.as_str())) {
            let path = if path.is_empty() { field.clone() } else { format!("{path}.{field}") };
            self.add(Sentence::UnknownField, &path, &[]);
        }
    }
}

/// Reads a whole number that is not negative and small enough to be a time, however it is written.
fn whole(value: &Value) -> Option<u64> {
    let number = value.as_f64()?;
    let fits = (0.0..=LAST_TIME).contains(&number) && number.fract() == 0.0;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it was checked to fit")]
    fits.then_some(number as u64)
}

/// Shows a value in a message.
fn shown(value: &Value) -> String {
    excerpt(&value.to_string())
}

/// What a value is, as [`KINDS`] has it.
fn name(value: &Value) -> &'static str {
    let [null, flag, number, text, list, object] = KINDS;
    match value {
        Value::Null => null,
        Value::Bool(_) => flag,
        Value::Number(_) => number,
        Value::String(_) => text,
        Value::Array(_) => list,
        Value::Object(_) => object,
    }
}
