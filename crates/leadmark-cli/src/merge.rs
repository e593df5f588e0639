use leadmark_core::{Assessment, merge};

use crate::arguments::MergeArguments;
use crate::error::Error;
use crate::{Verdict, assessment, output};

/// Merges copies of one assessment and prints the result.
pub(crate) fn run(arguments: &MergeArguments) -> Result<Verdict, Error> {
    let mut merged: Option<Assessment> = None;
    for file in &arguments.files {
        let Some(copy) = assessment::of_any_guide(file)? else { return Ok(Verdict::Bad) };
        let failed = |error| Error::Merge { file: file.clone(), error };
        merged = Some(match merged {
            Some(merged) => merge(&merged, &copy).map_err(failed)?,
            None => copy,
        });
    }
    if let Some(merged) = merged {
        output::json(&merged)?;
    }
    Ok(Verdict::Good)
}
