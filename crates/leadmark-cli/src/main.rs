//! The `leadmark` command: results go to standard output, messages to standard error.
//!
//! Exit codes: 0 all is well, 1 something that was read has an error, 2 bad usage or a file that can't be read.

mod arguments;
mod assessment;
mod build;
mod chart;
mod check;
mod cohort;
mod cohort_table;
mod columns;
mod compare;
mod completions;
mod error;
mod findings;
mod fmt;
mod input;
mod lines;
mod man;
mod media_type;
mod merge;
mod output;
mod parse;
mod plan;
mod raters;
mod rebase;
mod report;
mod schema;
mod score;
mod scorm;
mod serve;
mod serve_answer;
mod serve_state;
mod single;
mod site;
mod site_folder;
mod site_worker;
mod source;
mod template;
mod written;

use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};
use error::Error;

/// What a command found out about what it was given.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Verdict {
    Good,
    Bad,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    output::set_up(&arguments.output);
    let done = match &arguments.command {
        Command::Check(arguments) => check::run(arguments),
        Command::Parse(arguments) => parse::run(arguments),
        Command::Fmt(arguments) => fmt::run(arguments),
        Command::Score(arguments) => score::run(arguments),
        Command::Plan(arguments) => plan::run(arguments),
        Command::Compare(arguments) => compare::run(arguments),
        Command::Raters(arguments) => raters::run(arguments),
        Command::Merge(arguments) => merge::run(arguments),
        Command::Rebase(arguments) => rebase::run(arguments),
        Command::Cohort(arguments) => cohort::run(arguments),
        Command::Report(arguments) => report::run(arguments),
        Command::Schema(arguments) => schema::run(arguments),
        Command::Completions(arguments) => completions::run(arguments),
        Command::Man(arguments) => man::run(arguments),
        Command::Build(arguments) => build::run(arguments),
        Command::Serve(arguments) => serve::run(arguments),
    };
    match done {
        Ok(Verdict::Good) => ExitCode::SUCCESS,
        Ok(Verdict::Bad) => ExitCode::from(1),
        // Whoever reads the output has had enough of it; that is no failure.
        Err(Error::Write(error)) if error.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            output::message(&format!("leadmark: {error}"));
            ExitCode::from(error.exit_code())
        }
    }
}
