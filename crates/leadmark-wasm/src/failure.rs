use js_sys::{Error, Reflect};
use leadmark_core::{Diagnostic, Problem, Severity};
use serde::Serialize;
use wasm_bindgen::JsValue;

/// Makes a real JavaScript `Error` with a stable `code`.
pub(crate) fn throw(code: &str, message: &str) -> JsValue {
    with_details(code, message, &[])
}

/// Makes the error for something that is given in parts; the place of the part is in its `path`.
pub(crate) fn throw_at(code: &str, path: &str, message: &str) -> JsValue {
    with_details(code, message, &[("path", JsValue::from_str(path))])
}

/// Makes the error for a guide that can't be used; all that was found is in its `diagnostics`.
pub(crate) fn unusable(diagnostics: &[Diagnostic]) -> JsValue {
    let first = diagnostics.iter().find(|diagnostic| diagnostic.severity == Severity::Error);
    let (code, message) = first.map_or(("unusable-guide", "this guide can't be used".to_owned()), |found| {
        let start = found.start;
        let message =
            format!("line {}, column {}: {}; {}", start.line, start.column, found.message, found.help);
        (found.code.as_str(), message)
    });
    with_details(code, &message, &[("diagnostics", plain(diagnostics))])
}

/// Makes the error for an assessment that can't be used; its place is in `path`, everything found in `problems`.
pub(crate) fn refused(first: &Problem, problems: &[Problem]) -> JsValue {
    let details = [("path", JsValue::from_str(&first.path)), ("problems", plain(problems))];
    with_details(&first.code, &first.to_string(), &details)
}

fn with_details(code: &str, message: &str, details: &[(&str, JsValue)]) -> JsValue {
    let error = Error::new(message);
    let code = [("code", JsValue::from_str(code))];
    for (name, value) in code.iter().chain(details) {
        // An Error made a moment ago takes any property, so there is nothing to report if it does not.
        let _ = Reflect::set(&error, &JsValue::from_str(name), value);
    }
    error.into()
}

fn plain<T: Serialize + ?Sized>(value: &T) -> JsValue {
    value.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}
