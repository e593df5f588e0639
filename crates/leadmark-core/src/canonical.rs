//! One text for one value, to decide between equals.

use serde::Serialize;
use serde_json::Value;

use crate::order;

/// Writes a value as JSON without white space, every object's keys in the order of their bytes.
pub(crate) fn json<T: Serialize>(value: &T) -> String {
    // Plain data with text keys can always be written.
    serde_json::to_value(value).map(|value| sorted(value).to_string()).unwrap_or_default()
}

fn sorted(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let mut fields: Vec<_> = fields.into_iter().map(|(key, value)| (key, sorted(value))).collect();
            order::sort_by(&mut fields, |(one, _), (other, _)| one.cmp(other));
            Value::Object(fields.into_iter().collect())
        }
        Value::Array(entries) => entries.into_iter().map(sorted).collect(),
        value => value,
    }
}
