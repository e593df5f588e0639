//! Leadmark's tasks: `cargo xtask <command>`.
//!
//! Two commands do everything on a machine that has Rust and Node: `serve` builds the assessment and opens it on
//! localhost, `test` runs every test. Both set up what they need first, once, and say how long each step took.

mod assemble;
mod bench;
mod bench_parse;
mod bench_size;
mod browser;
mod child;
mod cohort;
mod coverage;
mod debian;
mod failure;
mod licences;
mod lockfile;
mod long;
mod node;
mod npm_lock;
mod packages;
mod performance;
mod python;
mod release;
mod report;
mod sample;
mod sbom;
mod second_opinion;
mod serve;
mod setup;
mod stamp;
mod supply;
mod template;
mod test;
mod toolchain;
mod tools;
mod version;
mod wikis;
mod workspace;

use std::process::ExitCode;
use std::time::Instant;

use clap::{Parser, Subcommand};

use crate::bench::Bench;
use crate::test::Part;

/// Sets up, builds, serves and tests Leadmark.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Installs what build, serve and test need, into the project's own folder where that is possible
    Setup,
    /// Builds the WebAssembly, the npm package, the page and the `leadmark` program
    Build,
    /// Builds the assessment and opens it on localhost
    Serve {
        /// First port to try; when it is taken, the next free one is used
        #[arg(long, default_value_t = 5323)]
        port: u16,
        /// Print the address without opening a browser
        #[arg(long)]
        no_open: bool,
    },
    /// Runs every test, in order, up to the first part that fails
    Test {
        /// Run this part and what it needs; may be given more than once
        #[arg(long, value_name = "PART")]
        only: Vec<Part>,
        /// Test instead that Spark counts a cohort as one machine does; needs Java 17
        #[arg(long, conflicts_with = "only")]
        distributed: bool,
        /// Test instead at length: the properties on many more cases, the fuzz targets for a minute each, and a browser that
        /// is killed 50 times; needs nightly Rust
        #[arg(long, conflicts_with_all = ["only", "distributed"])]
        long: bool,
        /// Test instead that an assessment is completed inside a MkDocs site and a MediaWiki; sets both up
        #[arg(long, conflicts_with_all = ["only", "distributed", "long"])]
        wikis: bool,
    },
    /// Measures sizes and speeds beside what others use for the same, and writes docs/performance.md
    Bench {
        #[command(subcommand)]
        what: Option<Bench>,
    },
    /// Takes pictures of every view for people to look at, into tests/output
    Screenshots {
        /// Renew the README's picture, too
        #[arg(long)]
        readme: bool,
    },
    /// Runs what continuous integration runs: set-up and every test
    Ci,
    /// Measures which lines of the core its tests run
    Coverage,
    /// Checks where what we build on is from, its licences and its known weaknesses
    Supply {
        /// Leave out what has to be asked for over the network: advisories and signatures
        #[arg(long)]
        offline: bool,
    },
    /// Lists what a release is made from, as CycloneDX, in target/sbom
    Sbom,
    /// Does all that comes before a release and publishes nothing: every test, supply, sbom, and packing
    Release {
        /// Leave out what has to be asked for over the network: advisories and signatures
        #[arg(long)]
        offline: bool,
    },
    /// Checks format, Rust lints, and the types and style of the TypeScript
    Lint,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let started = Instant::now();
    let outcome = match arguments.task {
        Task::Setup => setup::everything(),
        Task::Build => assemble::set_up_and_build(),
        Task::Serve { port, no_open } => serve::build_and_serve(port, !no_open),
        Task::Test { distributed: true, .. } => cohort::test_distributed(),
        Task::Test { long: true, .. } => long::run(),
        Task::Test { wikis: true, .. } => wikis::run(),
        Task::Test { only, .. } => test::run(&only),
        Task::Bench { what } => bench::run(what),
        Task::Screenshots { readme } => test::screenshots(readme),
        Task::Coverage => coverage::measure(),
        Task::Supply { offline } => supply::check(offline),
        Task::Sbom => sbom::write(),
        Task::Release { offline } => release::rehearse(offline),
        Task::Ci => test::run(&[]),
        Task::Lint => test::run(&[Part::Format, Part::Lint, Part::Check]),
    };
    match outcome {
        Ok(()) => {
            report::line(format_args!("done in {}", report::seconds(started.elapsed())));
            ExitCode::SUCCESS
        }
        Err(failure) => {
            report::failure(&failure, started.elapsed());
            ExitCode::FAILURE
        }
    }
}
