//! JSON Schemas of all that Leadmark writes as JSON, made from its types.

use leadmark_core::{Assessment, Change, CohortReport, Guide, Plan, RatersReport, Scorecard, Tally};
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde_json::Value;

use crate::json::Report;

/// The names of the schemas, in the order in which the files come about.
pub const SCHEMAS: [&str; 9] =
    ["guide", "assessment", "scorecard", "plan", "change", "raters", "tally", "cohort", "report"];

/// Makes the JSON Schema (2020-12) of what has a name in [`SCHEMAS`].
///
/// A schema says what Leadmark writes. An assessment is read with more patience than that: what can't be used is told
/// with its place, and the rest is taken. Fields that a schema does not name are allowed, but for a tally, where one would
/// be left out of a sum.
///
/// ```
/// let schema = leadmark_report::schema("assessment").unwrap();
/// assert_eq!(schema["properties"]["format"]["const"], "leadmark/assessment@1");
/// assert_eq!(leadmark_report::schema("prize"), None);
/// ```
pub fn schema(name: &str) -> Option<Value> {
    let mut schema = match name {
        "guide" => of::<Guide>(),
        "assessment" => of::<Assessment>(),
        "scorecard" => of::<Scorecard>(),
        "plan" => of::<Plan>(),
        "change" => of::<Change>(),
        "raters" => of::<RatersReport>(),
        "tally" => of::<Tally>(),
        "cohort" => of::<CohortReport>(),
        "report" => of::<Report>(),
        _ => return None,
    };
    // First what it is; then what it says.
    let mut fields = std::mem::take(schema.ensure_object());
    let mut ordered = serde_json::Map::new();
    ordered.extend(fields.shift_remove_entry("$schema"));
    ordered.insert("$id".to_owned(), format!("urn:leadmark:schema:{name}:1").into());
    ordered.extend(["title", "description"].into_iter().filter_map(|field| fields.shift_remove_entry(field)));
    ordered.extend(fields);
    let mut schema = Value::Object(ordered);
    tidy(&mut schema);
    Some(schema)
}

fn of<T: JsonSchema>() -> Schema {
    SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<T>()
}

/// Brings what was made from types into the form that other languages expect, in every part of a schema.
fn tidy(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            // "uint8" and "double" are Rust's and OpenAPI's words, which strict validators refuse; the bounds are kept.
            if fields.get("type").is_some() {
                fields.shift_remove("format");
            }
            if let Some(Value::String(description)) = fields.get_mut("description") {
                *description = without_links(description);
            }
            let required = fields.get("required").cloned().unwrap_or_default();
            if let Some(Value::Object(properties)) = fields.get_mut("properties") {
                let optional = properties.iter_mut().filter(|(name, _)| !lists(&required, name));
                optional.for_each(|(_, property)| never_null(property));
            }
            fields.values_mut().for_each(tidy);
        }
        Value::Array(entries) => entries.iter_mut().for_each(tidy),
        _ => {}
    }
}

fn lists(names: &Value, name: &str) -> bool {
    names.as_array().is_some_and(|names| names.iter().any(|listed| listed == name))
}

/// Takes null out of what a field may be: one that need not be there is left out instead.
fn never_null(property: &mut Value) {
    let Value::Object(fields) = property else { return };
    if fields.get("default").is_some_and(Value::is_null) {
        fields.shift_remove("default");
    }
    if let Some(Value::Array(types)) = fields.get_mut("type") {
        types.retain(|name| name != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            fields.insert("type".to_owned(), only);
        }
    }
    if let Some(Value::Array(choices)) = fields.get_mut("anyOf") {
        choices.retain(|choice| choice.get("type").is_none_or(|name| name != "null"));
        if let [Value::Object(only)] = choices.as_slice() {
            let only = only.clone();
            fields.shift_remove("anyOf");
            fields.extend(only);
        }
    }
}

/// Puts a description of Rust's documentation on one line a paragraph, without its links.
fn without_links(description: &str) -> String {
    let paragraphs = description.split("\n\n").map(|paragraph| {
        let mut out = String::new();
        let mut rest = paragraph;
        while let Some((before, link)) = rest.split_once('[') {
            let Some((text, after)) = link.split_once(']') else { break };
            out.push_str(before);
            out.push_str(text);
            let target = after.strip_prefix('(').and_then(|target| target.split_once("))"));
            rest = target.map_or(after, |(_, after)| after);
        }
        out.push_str(rest);
        out.split_whitespace().collect::<Vec<_>>().join(" ")
    });
    paragraphs.collect::<Vec<_>>().join("\n\n")
}
