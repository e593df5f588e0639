use clap::CommandFactory;

use crate::arguments::{Arguments, CompletionsArguments};
use crate::error::Error;
use crate::{Verdict, output};

/// Prints what a shell needs to complete commands and options.
pub(crate) fn run(arguments: &CompletionsArguments) -> Result<Verdict, Error> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut Arguments::command(), "leadmark", &mut script);
    output::bytes(&script)?;
    Ok(Verdict::Good)
}
