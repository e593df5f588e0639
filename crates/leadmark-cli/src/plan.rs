use std::collections::HashMap;
use std::fmt::Write;
use std::path::Path;

use leadmark_core::{Action, Guide, Id, Plan, plan};
use leadmark_report::plan_markdown;

use crate::arguments::{PlanArguments, ReportFormat};
use crate::error::Error;
use crate::{Verdict, assessment, columns, input, output};

/// How many topics are named below an action.
const TOPICS: usize = 3;

/// Plans the next steps after an assessment.
pub(crate) fn run(arguments: &PlanArguments) -> Result<Verdict, Error> {
    let guide = input::guide(arguments.report.guide.as_deref())?;
    let Some(assessment) = assessment::of_guide(&arguments.file, &guide)? else { return Ok(Verdict::Bad) };
    match arguments.report.format {
        ReportFormat::Json => output::json(&plan(&guide, &assessment))?,
        ReportFormat::Text => output::text(&list(&arguments.file, &guide, &plan(&guide, &assessment)))?,
        ReportFormat::Markdown => {
            output::text(&plan_markdown(&guide, &assessment, arguments.report.language.words(&guide)))?;
        }
    }
    Ok(Verdict::Good)
}

/// Lays a plan out for a terminal: the most valuable step first.
fn list(file: &Path, guide: &Guide, plan: &Plan) -> String {
    let mut list = format!("{}: {}\n", file.display(), guide.title);
    if plan.actions.is_empty() {
        list.push_str("  Nothing that is answered is below its target.\n");
    }
    let metrics: HashMap<&Id, &str> =
        guide.metrics.iter().map(|metric| (&metric.id, metric.name.as_str())).collect();
    for (action, number) in plan.actions.iter().zip(1_usize..) {
        // Writing to a text can't fail.
        let _ = write!(list, "\n{number:3}. {}\n     {}\n", action.text, step(action));
        let _ = writeln!(list, "     {}", worth(action, &metrics));
        let topics: Vec<&str> = action.topics.iter().take(TOPICS).map(|topic| topic.name.as_str()).collect();
        if !topics.is_empty() {
            let _ = writeln!(list, "     Read: {}", topics.join("; "));
        }
    }
    list
}

fn step(action: &Action) -> String {
    let (from, to) = (&action.from, &action.to);
    let anchor = if to.text.is_empty() { String::new() } else { format!(": {}", to.text) };
    format!("{} {} {}{anchor}", from.name, columns::arrow(), to.name)
}

fn worth(action: &Action, metrics: &HashMap<&Id, &str>) -> String {
    let overall =
        action.overall_gain.map_or("no overall score yet".to_owned(), |gain| format!("{gain:+.1} overall"));
    let gains = action.gains.iter().filter_map(|gain| {
        let name = metrics.get(&gain.metric)?;
        gain.points.map(|points| format!("{points:+.1} {name}"))
    });
    [overall].into_iter().chain(gains).collect::<Vec<_>>().join(", ")
}
