//! `leadmark schema` prints what the package carries.

mod common;
mod project;

use common::{err, leadmark_in, out};
use project::project;

#[test]
fn names_are_listed() {
    let output = leadmark_in(&project(""), &["schema"], None);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    let listed = out(&output);
    let names: Vec<&str> = listed.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert_eq!(
        names,
        ["guide", "assessment", "scorecard", "plan", "change", "raters", "tally", "cohort", "report"]
    );
    assert!(
        listed.contains("assessment  One rater's answers to one guide, exactly as it stands in a file.\n"),
        "{listed}"
    );
}

#[test]
fn the_committed_schemas_are_those_of_the_types() {
    let made = tempfile::tempdir().expect("a folder can be made");
    let folder = made.path().to_str().expect("the folder has a name in UTF-8");
    let output = leadmark_in(&project(""), &["schema", "--dir", folder], None);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    let names = |folder: &std::path::Path| {
        let entries = folder.read_dir().expect("the folder can be listed");
        let mut names: Vec<_> = entries.map(|entry| entry.expect("it has entries").file_name()).collect();
        names.sort();
        names
    };
    let committed = project("pkg/schema");
    assert_eq!(names(made.path()), names(&committed));
    for name in names(made.path()) {
        let [made, committed] = [made.path(), &committed]
            .map(|folder| std::fs::read_to_string(folder.join(&name)).expect("the file can be read"));
        assert!(
            made == committed,
            "{} is behind the types: run `cargo run -p leadmark-cli -- schema --dir pkg/schema`",
            name.display()
        );
    }
}

#[test]
fn one_is_printed() {
    let output = leadmark_in(&project(""), &["schema", "tally"], None);
    let schema: serde_json::Value = serde_json::from_str(&out(&output)).expect("a schema is JSON");
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert_eq!(schema["$id"], "urn:leadmark:schema:tally:1");
    assert_eq!(schema["additionalProperties"], false);
    let unknown = leadmark_in(&project(""), &["schema", "prize"], None);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(err(&unknown).contains("[possible values: guide, assessment, scorecard,"), "{}", err(&unknown));
}
