use crate::arguments::ParseArguments;
use crate::error::Error;
use crate::{Verdict, input, output};

/// Prints a guide as JSON.
pub(crate) fn run(arguments: &ParseArguments) -> Result<Verdict, Error> {
    output::json(&input::guide(Some(&arguments.guide))?)?;
    Ok(Verdict::Good)
}
