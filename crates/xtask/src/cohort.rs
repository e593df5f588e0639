//! Cohorts at size: `leadmark cohort` beside other programs, and on Spark.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use crate::child;
use crate::failure::Failure;
use crate::python;
use crate::report;
use crate::sample::Sample;
use crate::version::Version;
use crate::workspace;

const GUIDE: &str = "guides/technical-leadership.md";
/// The first Java that we test Spark with.
const JAVA: Version = Version(17, 0, 0);

/// Measures `leadmark cohort` beside DuckDB and a Python script, and returns the table.
///
/// # Errors
///
/// Fails where something can't be set up, and where they find different figures.
pub(crate) fn bench(counts: &[u32], runs: u32) -> Result<String, Failure> {
    let mut python = python::with_requirements_of("bench/cohort")?;
    let leadmark = release()?;
    let (guide, guide_file) = guide(&leadmark)?;
    let files: Vec<PathBuf> =
        counts.iter().map(|&count| Sample { count, rough: false }.write(&guide)).collect::<Result<_, _>>()?;
    report::step("measurements", || {
        child::printed(
            python
                .env("BENCH_SCRATCH", workspace::target().join("cohort"))
                .arg(workspace::root().join("bench/cohort/cohort.py"))
                .args([leadmark, guide_file])
                .arg(runs.to_string())
                .args(files),
        )
    })
}

/// Tests that a cohort counted by Spark in partitions is the cohort counted on one machine.
///
/// # Errors
///
/// Fails where there is no Java, something can't be set up, or the reports differ.
pub(crate) fn test_distributed() -> Result<(), Failure> {
    let java = child::output(child::command("java").arg("--version")).and_then(|text| Version::find(&text));
    match java {
        Some(version) if version >= JAVA => report::there(format_args!("java {version}")),
        _ => {
            return Err(Failure::missing(
                "no Java 17 or later was found, which Spark runs on",
                "install one (Debian: `apt-get install openjdk-17-jre-headless`)",
            ));
        }
    }
    let mut python = python::with_requirements_of("tests/spark")?;
    let leadmark = release()?;
    let (guide, _) = guide(&leadmark)?;
    let assessments = Sample { count: 20_000, rough: true }.write(&guide)?;
    let root = workspace::root();
    let script = root.join("tests/spark/cohort.py");
    report::step("a cohort on Spark", || {
        let python = python.env("SPARK_LOCAL_IP", "127.0.0.1");
        child::run(python.arg(script).args([leadmark, root.join(GUIDE), assessments]))
    })
}

/// Builds the command as users get it.
fn release() -> Result<PathBuf, Failure> {
    report::step("leadmark, optimized", || {
        child::run(child::cargo().args(["build", "--release", "--quiet", "-p", "leadmark-cli"]))
    })?;
    Ok(workspace::target().join("release").join(format!("leadmark{}", std::env::consts::EXE_SUFFIX)))
}

/// Reads the guide, and writes it as JSON beside the assessments.
fn guide(leadmark: &std::path::Path) -> Result<(Value, PathBuf), Failure> {
    let printed = child::output(child::command(&leadmark.to_string_lossy()).args(["parse", GUIDE]));
    let guide = printed.as_deref().and_then(|text| serde_json::from_str(text).ok());
    let (Some(guide), Some(text)) = (guide, printed) else {
        return Err(Failure::missing(format!("{GUIDE} can't be read"), "mend it: `leadmark check` says how"));
    };
    let folder = workspace::target().join("cohort");
    fs::create_dir_all(&folder).map_err(Failure::file("make", &folder))?;
    let path = folder.join("guide.json");
    fs::write(&path, text).map_err(Failure::file("write", &path))?;
    Ok((guide, path))
}
