use std::fs;
use std::path::Path;

use leadmark_report::{SCHEMAS, schema};
use serde_json::Value;

use crate::arguments::SchemaArguments;
use crate::error::Error;
use crate::{Verdict, output, written};

/// Prints the JSON Schema of what is named, lists the names, or writes all of them into a folder.
pub(crate) fn run(arguments: &SchemaArguments) -> Result<Verdict, Error> {
    if let Some(folder) = &arguments.dir {
        write_all(folder)?;
    } else if let Some(schema) = arguments.name.as_deref().and_then(schema) {
        output::json(&schema)?;
    } else {
        output::text(&list())?;
    }
    Ok(Verdict::Good)
}

fn write_all(folder: &Path) -> Result<(), Error> {
    fs::create_dir_all(folder).map_err(|error| Error::WriteFile { file: folder.to_owned(), error })?;
    for (name, schema) in all() {
        let text = format!("{}\n", serde_json::to_string_pretty(&schema)?);
        written::file(&folder.join(format!("{name}.schema.json")), text.as_bytes())?;
    }
    Ok(())
}

/// Lists the names, each with what it is of.
fn list() -> String {
    let width = SCHEMAS.iter().map(|name| name.len()).max().unwrap_or(0);
    let line = |(name, schema): (&str, Value)| {
        let about = schema.get("description").and_then(Value::as_str).unwrap_or_default();
        format!("{name:width$}  {}\n", about.lines().next().unwrap_or_default())
    };
    all().map(line).collect()
}

fn all() -> impl Iterator<Item = (&'static str, Value)> {
    SCHEMAS.into_iter().filter_map(|name| Some((name, schema(name)?)))
}
