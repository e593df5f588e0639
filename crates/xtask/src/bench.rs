//! The measurements of `docs/performance.md`, each beside what others use for the same.

use std::process::Command;

use clap::Subcommand;

use crate::assemble;
use crate::bench_parse;
use crate::bench_size;
use crate::child;
use crate::cohort;
use crate::failure::Failure;
use crate::packages;
use crate::performance;
use crate::report;
use crate::setup::{self, Machine, Need};
use crate::test;
use crate::workspace;

const RUNS: u32 = 5;
const COUNTS: [u32; 2] = [200_000, 2_000_000];

/// One measurement.
#[derive(Debug, Subcommand)]
pub(crate) enum Bench {
    /// What each file of the package and the page weighs, and each crate in the WebAssembly
    Size,
    /// How soon and how well a page can be used, beside SurveyJS, jsPsych and quizdown; needs Chromium
    Page {
        /// How many runs of each page
        #[arg(long, default_value_t = RUNS)]
        runs: u32,
    },
    /// How long one answer takes to become an updated score, beside SurveyJS; needs Chromium
    Answer {
        /// How many runs of each way
        #[arg(long, default_value_t = RUNS)]
        runs: u32,
    },
    /// How long a guide takes to read, beside Markdown parsers
    Parse {
        /// How many runs of each parser
        #[arg(long, default_value_t = RUNS)]
        runs: u32,
    },
    /// `leadmark cohort` beside DuckDB and a Python script, on the same made-up assessments; needs Python 3
    Cohort {
        /// How many assessments; may be given more than once
        #[arg(long, value_name = "COUNT", default_values_t = COUNTS)]
        count: Vec<u32>,
        /// How many runs of each program
        #[arg(long, default_value_t = RUNS)]
        runs: u32,
    },
}

/// Measures one thing, or everything where none is named, and renews its table.
///
/// # Errors
///
/// Fails where something can't be set up or built, and where what is measured did not do the same work.
pub(crate) fn run(what: Option<Bench>) -> Result<(), Failure> {
    for bench in what.map_or_else(all, |bench| vec![bench]) {
        report::line(format_args!("\n== {} ==", bench.command()));
        let table = bench.measure()?;
        performance::write(bench.name(), &bench.command(), &table)?;
    }
    Ok(())
}

/// All measurements, as long as they are by themselves.
pub(crate) fn all() -> Vec<Bench> {
    vec![
        Bench::Size,
        Bench::Page { runs: RUNS },
        Bench::Answer { runs: RUNS },
        Bench::Parse { runs: RUNS },
        Bench::Cohort { count: COUNTS.to_vec(), runs: RUNS },
    ]
}

impl Bench {
    /// Returns the name of the command and of the table's marks.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Size => "size",
            Self::Page { .. } => "page",
            Self::Answer { .. } => "answer",
            Self::Parse { .. } => "parse",
            Self::Cohort { .. } => "cohort",
        }
    }

    /// Returns the command that measures this again.
    fn command(&self) -> String {
        let options = match self {
            Self::Size => String::new(),
            Self::Page { runs } | Self::Answer { runs } | Self::Parse { runs } => format!(" --runs {runs}"),
            Self::Cohort { count, runs } => {
                let counts: Vec<String> = count.iter().map(|count| format!(" --count {count}")).collect();
                format!("{} --runs {runs}", counts.concat())
            }
        };
        format!("cargo xtask bench {}{options}", self.name())
    }

    fn measure(&self) -> Result<String, Failure> {
        match self {
            Self::Size => bench_size::measure(&built(&[])?),
            Self::Page { runs } => script(&beside_peers(&[Need::Chromium])?, "page/page.js", *runs),
            Self::Answer { runs } => script(&beside_peers(&[Need::Chromium])?, "answer/answer.js", *runs),
            Self::Parse { runs } => bench_parse::measure(&beside_peers(&[])?, *runs),
            Self::Cohort { count, runs } => cohort::bench(count, *runs),
        }
    }
}

/// Sets up and builds the package and the page.
fn built(needs: &[Need]) -> Result<Machine, Failure> {
    let machine = setup::meet(Need::BUILD.iter().chain(needs).copied())?;
    assemble::build(&machine)?;
    Ok(machine)
}

/// The same, and installs what is measured beside it: a project of its own, that nothing else needs.
fn beside_peers(needs: &[Need]) -> Result<Machine, Failure> {
    let machine = built(needs)?;
    let _turn = setup::turn()?;
    packages::install_into(&workspace::root().join("bench"), "npm packages to measure beside")?;
    Ok(machine)
}

/// Runs a script of `bench/` and returns the table that it prints.
fn script(machine: &Machine, path: &str, runs: u32) -> Result<String, Failure> {
    report::step("measurements", || child::printed(node(machine, path).arg(runs.to_string())))
}

/// Prepares Node to run a script of `bench/`.
pub(crate) fn node(machine: &Machine, path: &str) -> Command {
    let mut command = test::node(machine);
    command.env("BENCH_SCRATCH", workspace::target().join("bench"));
    command.arg(workspace::root().join("bench").join(path));
    command
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;
    use crate::{Arguments, Task};

    #[test]
    fn the_command_of_a_table_can_be_typed() {
        for bench in all() {
            let command = bench.command();
            let typed = command.strip_prefix("cargo xtask ").unwrap().split(' ');
            let arguments = Arguments::try_parse_from(std::iter::once("cargo xtask").chain(typed)).unwrap();
            assert!(matches!(arguments.task, Task::Bench { what: Some(same) } if same.command() == command));
        }
    }
}
