use leadmark_core::{Id, Rebased, rebase};

use crate::arguments::RebaseArguments;
use crate::error::Error;
use crate::{Verdict, assessment, input, output};

/// Brings an assessment to another version of its guide and prints it; what became of the answers goes to standard error.
pub(crate) fn run(arguments: &RebaseArguments) -> Result<Verdict, Error> {
    let after = input::guide(Some(&arguments.guide))?;
    let before = arguments.from.as_deref().map(|file| input::guide(Some(file))).transpose()?;
    let Some(assessment) = assessment::of_any_guide(&arguments.file)? else { return Ok(Verdict::Bad) };
    let file = arguments.file.display();
    if assessment.guide.id != after.id {
        let (given_to, id) = (&assessment.guide.id, &after.id);
        output::remark(&format!(
            "{file}: these answers were given to the guide \"{given_to}\", not to \"{id}\""
        ));
    }
    let rebased = rebase(before.as_ref(), &after, &assessment);
    for line in account(&rebased) {
        output::remark(&format!("{file}: {line}"));
    }
    output::json(&rebased.assessment)?;
    Ok(Verdict::Good)
}

/// Tells what became of the answers, a line each kind.
fn account(rebased: &Rebased) -> Vec<String> {
    let list = |ids: &[Id]| ids.iter().map(Id::as_str).collect::<Vec<_>>().join(", ");
    let moved = rebased.moved.iter().map(|moved| format!("moved {} to {}", moved.from, moved.to));
    let mut lines: Vec<String> = moved.collect();
    if !rebased.orphaned.is_empty() {
        lines.push(format!("kept without an item: {}", list(&rebased.orphaned)));
    }
    if !rebased.check_again.is_empty() {
        let reason = if rebased.compared { "changed" } else { "may have changed; --from OLD tells" };
        lines.push(format!("check again ({reason}): {}", list(&rebased.check_again)));
    }
    lines
}
