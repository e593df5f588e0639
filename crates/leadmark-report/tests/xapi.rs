//! Statements for learning record stores, against the published rules of xAPI 1.0.3 ("Experience API, Part Two: Data").

#![expect(clippy::expect_used, clippy::panic, reason = "what breaks a rule fails as a test does")]

mod samples;

use std::collections::HashSet;

use insta::assert_snapshot;
use leadmark_core::{Answer, Assessment, Guide, Mode, items, score};
use samples::{code_review, empty, full, on_call, quick, technical_leadership};
use serde_json::{Map, Value};

/// Statements with notes.
const NOTED: bool = true;

/// The verbs that ADL has published for what we say.
const VERBS: [&str; 3] = [
    "http://adlnet.gov/expapi/verbs/answered",
    "http://adlnet.gov/expapi/verbs/completed",
    "http://adlnet.gov/expapi/verbs/scored",
];

#[test]
fn statements_keep_the_published_rules() {
    for guide in [technical_leadership(), on_call(), code_review()] {
        for assessment in [full(&guide), quick(&guide), complete(&guide)] {
            for notes in [false, NOTED] {
                let statements = xapi(&guide, &assessment, notes);
                statements.iter().for_each(check);
                let ids: HashSet<&str> = statements.iter().filter_map(|one| one["id"].as_str()).collect();
                assert_eq!(ids.len(), statements.len(), "a statement's id is its own");
            }
        }
    }
}

#[test]
fn every_answer_has_one_statement() {
    for guide in [technical_leadership(), on_call(), code_review()] {
        let assessment = full(&guide);
        let statements = xapi(&guide, &assessment, false);
        let told = said(&statements, "answered");
        let counted = items(&guide).iter().filter(|item| assessment.answers.contains_key(&item.id)).count();
        assert_eq!(told.len(), counted, "{}", guide.title);
        let excused =
            told.iter().filter(|one| one["result"]["extensions"]["urn:leadmark:xapi:not-applicable"] == true);
        let refused = assessment.answers.values().filter(|answer| answer.not_applicable).count();
        assert_eq!(excused.count(), refused, "what does not apply is told apart");
    }
}

#[test]
fn completion_is_told_apart_from_scores_and_only_when_nothing_is_open() {
    let guide = technical_leadership();
    assert!(said(&xapi(&guide, &full(&guide), NOTED), "completed").is_empty(), "every ninth item is open");
    assert_eq!(xapi(&guide, &empty(&guide, Mode::Full), NOTED), Vec::<Value>::new());
    for assessment in [complete(&guide), quick(&guide)] {
        let statements = xapi(&guide, &assessment, NOTED);
        let [completed] = said(&statements, "completed")[..] else { panic!("there is one") };
        assert_eq!(completed["result"], serde_json::json!({ "completion": true }));
        let card = score(&guide, &assessment);
        let scored = said(&statements, "scored");
        assert_eq!(scored.len(), guide.metrics.len() + 1);
        for (metric, one) in card.metrics.iter().zip(scored) {
            assert_eq!(one["result"]["score"]["raw"].as_f64(), metric.outcomes.score);
            assert_eq!(one["result"]["extensions"]["urn:leadmark:xapi:low"].as_f64(), metric.outcomes.low);
            assert_eq!(one["result"].get("completion"), None);
        }
    }
}

#[test]
fn ids_are_the_same_for_the_same_and_other_for_others() {
    let guide = on_call();
    let assessment = full(&guide);
    let first = xapi(&guide, &assessment, false);
    assert_eq!(first, xapi(&guide, &assessment, false));
    // Another attempt: other statements and another actor, about the same things.
    let other = xapi(&guide, &Assessment { id: "another".to_owned(), ..assessment.clone() }, false);
    for (one, other) in first.iter().zip(&other) {
        assert_eq!(one["object"], other["object"]);
        assert_ne!(one["id"], other["id"]);
        assert_ne!(one["actor"], other["actor"]);
    }
    // An answer that has changed is another statement, all others are the same.
    let (changed, answer) =
        assessment.answers.iter().find(|(_, answer)| answer.level == Some(1)).expect("one is low");
    let mut later = assessment.clone();
    later.answers.insert(changed.clone(), Answer { level: Some(2), at: answer.at + 1, ..answer.clone() });
    let after = xapi(&guide, &later, false);
    let known: HashSet<&Value> = first.iter().collect();
    let new = said(&after, "answered").into_iter().filter(|one| !known.contains(one));
    assert_eq!(new.count(), 1);
}

#[test]
fn nobody_is_named_and_notes_stay_unless_asked_for() {
    let guide = technical_leadership();
    let mut assessment = quick(&guide);
    assessment.id = "Ada's own".to_owned();
    assessment.answers.values_mut().for_each(|answer| answer.note = Some("in confidence to T.".to_owned()));
    let written = Value::Array(xapi(&guide, &assessment, false)).to_string();
    for private in ["Ada", "Autumn", "Payments", "in confidence to T."] {
        assert!(!written.contains(private), "{private}");
    }
    let noted = Value::Array(xapi(&guide, &assessment, NOTED)).to_string();
    assert_eq!(
        noted.matches("\"urn:leadmark:xapi:note\":\"in confidence to T.\"").count(),
        guide.metrics.len() * 4
    );
}

#[test]
fn a_language_that_is_none_is_not_told() {
    for (lang, wanted) in
        [(Some("x_y"), "und"), (Some("de-CH-1996"), "de-CH-1996"), (None, "und"), (Some(""), "und")]
    {
        let guide = Guide { lang: lang.map(str::to_owned), ..code_review() };
        let statements = xapi(&guide, &quick(&guide), NOTED);
        let name = statements[0]["object"]["definition"]["name"].as_object().expect("it has a name");
        assert_eq!(name.keys().collect::<Vec<_>>(), [wanted]);
        assert_eq!(statements[0]["context"].get("language").is_some(), wanted != "und");
    }
}

#[test]
fn statements_of_each_kind() {
    let guide = code_review();
    let statements = xapi(&guide, &complete(&guide), NOTED);
    let kinds = ["\"choice\"", "\"likert\"", "verbs/completed", "objective"];
    let one_each = kinds.map(|kind| {
        let found =
            statements.iter().find(|one| one.to_string().contains(kind) && one["result"] != Value::Null);
        serde_json::to_string_pretty(found.expect("there is one of each kind")).expect("it is JSON")
    });
    assert_snapshot!(one_each.join("\n"));
}

fn xapi(guide: &Guide, assessment: &Assessment, notes: bool) -> Vec<Value> {
    serde_json::from_str(&leadmark_report::xapi(guide, assessment, notes)).expect("statements are JSON")
}

/// Everything answered, nothing open.
fn complete(guide: &Guide) -> Assessment {
    let mut assessment = full(guide);
    for item in items(guide) {
        let top = u8::try_from(item.levels.len()).ok().filter(|&levels| levels > 0);
        let whole = Answer {
            level: top,
            covered: top.is_none().then(|| item.points.clone()),
            at: 1,
            ..Answer::default()
        };
        assessment.answers.entry(item.id).or_insert(whole);
    }
    assessment
}

fn said<'a>(statements: &'a [Value], verb: &str) -> Vec<&'a Value> {
    let ending = format!("/{verb}");
    let says = |one: &&Value| one["verb"]["id"].as_str().is_some_and(|id| id.ends_with(&ending));
    statements.iter().filter(says).collect()
}

/// Checks a statement as a learning record store does, section by section of the standard.
#[track_caller]
fn check(statement: &Value) {
    // 2.2: no property is null, and those that there are are known.
    nothing_is_null(statement);
    let fields = known(statement, &["id", "actor", "verb", "object", "result", "context", "timestamp"]);
    // 2.4.1: the id is a UUID of variant 2.
    uuid(&fields["id"]);
    // 2.4.2.1: an agent has exactly one inverse functional identifier; 2.4.2.4: an account has a home page and a name.
    let actor = known(&fields["actor"], &["objectType", "account"]);
    assert_eq!(actor["objectType"], "Agent");
    let account = known(&actor["account"], &["homePage", "name"]);
    assert!(text(&account["homePage"]).starts_with("https://"), "a home page is an address");
    assert!(!text(&account["name"]).is_empty());
    // 2.4.3: a verb has an id, and a display that is a language map.
    let verb = known(&fields["verb"], &["id", "display"]);
    assert!(VERBS.contains(&text(&verb["id"])), "{statement}");
    language_map(&verb["display"]);
    let definition = activity(&fields["object"]);
    result(&fields["result"], definition);
    context(&fields["context"]);
    // 2.4.7: an ISO 8601 timestamp with its zone.
    let timestamp = text(&fields["timestamp"]);
    assert!(timestamp.len() == 24 && timestamp.ends_with('Z') && &timestamp[10..11] == "T", "{timestamp}");
}

/// 2.4.4.1: an activity has an IRI, and a definition with a type, a name, and for an interaction its components.
#[track_caller]
fn activity(object: &Value) -> &Map<String, Value> {
    let object = known(object, &["objectType", "id", "definition"]);
    assert_eq!(object["objectType"], "Activity");
    iri(&object["id"]);
    let definition = known(&object["definition"], &["type", "name", "interactionType", "scale", "choices"]);
    iri(&definition["type"]);
    language_map(&definition["name"]);
    let components = match definition.get("interactionType").map(text) {
        None => return definition,
        Some("likert") => &definition["scale"],
        Some("choice") => &definition["choices"],
        Some(other) => panic!("{other} is not for us"),
    };
    assert_eq!(definition["type"], "http://adlnet.gov/expapi/activities/cmi.interaction");
    let components = components.as_array().expect("components are a list");
    let mut ids = HashSet::new();
    for component in components {
        let component = known(component, &["id", "description"]);
        let id = text(&component["id"]);
        assert!(ids.insert(id), "{id} is there twice");
        assert!(!id.is_empty() && !id.contains(char::is_whitespace) && !id.contains("[,]"), "{id:?}");
        language_map(&component["description"]);
    }
    definition
}

/// 2.4.5: a response is in the form of its interaction; scaled is from -1 to 1, raw from min to max.
#[track_caller]
fn result(result: &Value, definition: &Map<String, Value>) {
    let result = known(result, &["score", "completion", "response", "extensions"]);
    if let Some(score) = result.get("score") {
        let score = known(score, &["scaled", "raw", "min", "max"]);
        let figure = |name: &str| score[name].as_f64().expect("a figure is a number");
        assert!((-1.0..=1.0).contains(&figure("scaled")));
        assert!(figure("min") < figure("max") && (figure("min")..=figure("max")).contains(&figure("raw")));
        assert!((figure("scaled") - figure("raw") / 100.0).abs() < 1e-12);
    }
    assert!(result.get("completion").is_none_or(Value::is_boolean));
    if let Some(response) = result.get("response").map(text) {
        let ids = |list: &str| -> Vec<String> {
            let list = definition[list].as_array().expect("there are components");
            list.iter().map(|component| text(&component["id"]).to_owned()).collect()
        };
        match definition.get("interactionType").map(text) {
            Some("likert") => assert!(ids("scale").iter().any(|id| id == response), "{response}"),
            Some("choice") => {
                let known = ids("choices");
                let chosen = response.split("[,]").filter(|id| !id.is_empty());
                chosen.for_each(|id| assert!(known.iter().any(|known| known == id), "{id}"));
            }
            _ => panic!("only interactions have a response"),
        }
    }
    extensions(result.get("extensions"));
}

/// 2.4.6: the registration is a UUID; revision and language may stand beside activities.
#[track_caller]
fn context(context: &Value) {
    let context =
        known(context, &["registration", "revision", "language", "contextActivities", "extensions"]);
    uuid(&context["registration"]);
    assert!(context["revision"].is_string());
    if let Some(around) = context.get("contextActivities") {
        for parent in known(around, &["parent"])["parent"].as_array().expect("parents are a list") {
            iri(&known(parent, &["objectType", "id"])["id"]);
        }
    }
    extensions(context.get("extensions"));
}

/// 4.1: the keys of extensions are IRIs.
#[track_caller]
fn extensions(extensions: Option<&Value>) {
    let Some(extensions) = extensions else { return };
    let extensions = extensions.as_object().expect("extensions are an object");
    assert!(!extensions.is_empty());
    extensions.keys().for_each(|key| iri(&Value::from(key.as_str())));
}

/// 4.2: the keys of a language map are language tags (RFC 5646), what they lead to is text.
#[track_caller]
fn language_map(map: &Value) {
    let map = map.as_object().expect("a language map is an object");
    assert_eq!(map.len(), 1);
    for (tag, words) in map {
        assert!(tag.split('-').all(|part| (1..=8).contains(&part.len())), "{tag}");
        assert!(tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'), "{tag}");
        assert!(!text(words).is_empty());
    }
}

#[track_caller]
fn known<'a>(object: &'a Value, names: &[&str]) -> &'a Map<String, Value> {
    let fields = object.as_object().expect("this is an object");
    let unknown: Vec<&String> = fields.keys().filter(|name| !names.contains(&name.as_str())).collect();
    assert!(unknown.is_empty(), "{unknown:?} in {object}");
    fields
}

#[track_caller]
fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text"))
}

/// An absolute IRI: a scheme, and no white space.
#[track_caller]
fn iri(value: &Value) {
    let text = text(value);
    let (scheme, rest) = text.split_once(':').unwrap_or_default();
    assert!(["http", "https", "urn"].contains(&scheme) && !rest.is_empty(), "{text}");
    assert!(!text.contains(char::is_whitespace), "{text}");
    if let Some(id) = text.strip_prefix("urn:uuid:") {
        uuid(&id.into());
    }
}

/// RFC 9562: 8-4-4-4-12 hexadecimal digits, a version that there is, and the variant whose first bits are 10.
#[track_caller]
fn uuid(value: &Value) {
    let parts: Vec<&str> = text(value).split('-').collect();
    assert_eq!(parts.iter().map(|part| part.len()).collect::<Vec<_>>(), [8, 4, 4, 4, 12], "{value}");
    assert!(parts.concat().bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')), "{value}");
    assert!(parts[2].starts_with('5') && parts[3].starts_with(['8', '9', 'a', 'b']), "{value}");
}

#[track_caller]
fn nothing_is_null(value: &Value) {
    match value {
        Value::Null => panic!("a property is null"),
        Value::Array(entries) => entries.iter().for_each(nothing_is_null),
        Value::Object(fields) => fields.values().for_each(nothing_is_null),
        _ => {}
    }
}
