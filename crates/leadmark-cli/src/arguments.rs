use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use leadmark_core::{FLOOR, Guide};
use leadmark_report::{SCHEMAS, Words};

/// What a shell script can rely on.
const EXIT_CODES: &str = "Exit codes: 0 all is well; 1 something that was read has an error, or fails a check; 2 the command was \
    called wrongly, or a file can't be read.\nResults go to standard output, messages to standard error.";

/// Turns a leadership guide into an honest self-assessment.
#[derive(Debug, Parser)]
#[command(name = "leadmark", version, propagate_version = true, after_help = EXIT_CODES)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) output: Output,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// How messages are written, whatever the command.
#[derive(Args, Debug)]
pub(crate) struct Output {
    /// When messages are in colour; by itself where a terminal reads them, unless `NO_COLOR` or `CLICOLOR=0` is set.
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t = Color::Auto)]
    pub(crate) color: Color,
    /// Tell only errors: no warnings, no notes, no progress.
    #[arg(long, short, global = true)]
    pub(crate) quiet: bool,
}

/// When messages are in colour.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Tell what is wrong with guides, with place and mend.
    Check(CheckArguments),
    /// Print a guide as JSON.
    Parse(ParseArguments),
    /// Write guides in the preferred form, without changing what they say.
    Fmt(FmtArguments),
    /// Score assessment files.
    Score(ScoreArguments),
    /// Plan the next steps after an assessment, the most valuable first.
    Plan(PlanArguments),
    /// Compare two assessments.
    Compare(CompareArguments),
    /// Compare how a person sees themselves with how others do.
    Raters(RatersArguments),
    /// Merge copies of one assessment, the later answers winning.
    Merge(MergeArguments),
    /// Bring an assessment to another version of its guide, without losing an answer.
    Rebase(RebaseArguments),
    /// Report what many assessments say together, and nothing about anybody in particular.
    Cohort(CohortArguments),
    /// Write assessments as reports, or what a group has to talk about in a workshop.
    Report(ReportCommandArguments),
    /// Print the JSON Schema of what Leadmark writes; without a name, list the names.
    Schema(SchemaArguments),
    /// Print what a shell needs to complete commands and options.
    Completions(CompletionsArguments),
    /// Print the manual page.
    Man(ManArguments),
    /// Build the page of a guide: a site, a single file, or a package for learning management systems.
    Build(BuildArguments),
    /// Serve the page of a guide on localhost, made anew whenever the guide changes.
    Serve(ServeArguments),
}

#[derive(Args, Debug)]
pub(crate) struct CompletionsArguments {
    /// The shell.
    #[arg(value_enum)]
    pub(crate) shell: Shell,
}

#[derive(Args, Debug)]
pub(crate) struct ManArguments {
    /// Write a page for each command into this folder instead.
    #[arg(long)]
    pub(crate) dir: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub(crate) struct SchemaArguments {
    /// What the schema is of.
    #[arg(value_parser = PossibleValuesParser::new(SCHEMAS))]
    pub(crate) name: Option<String>,
    /// Write all of them into this folder, as NAME.schema.json.
    #[arg(long, conflicts_with = "name")]
    pub(crate) dir: Option<PathBuf>,
}

#[derive(Args, Debug)]
#[command(group(ArgGroup::new("result").required(true).multiple(true)))]
pub(crate) struct BuildArguments {
    /// The guide; - for standard input.
    pub(crate) guide: PathBuf,
    /// Write a site into this folder, for any static host and below any path; after a visit it works without a network.
    #[arg(long, value_name = "DIR", group = "result")]
    pub(crate) out: Option<PathBuf>,
    /// Write into the folder although it holds files that are no site of Leadmark; those stay unless they are in the way.
    #[arg(long, requires = "out")]
    pub(crate) force: bool,
    /// Write one file that holds everything, to be opened, sent or attached.
    #[arg(long, value_name = "FILE.html", group = "result")]
    pub(crate) single_file: Option<PathBuf>,
    /// Write a SCORM 1.2 package, which tells the learning management system that the assessment is complete.
    #[arg(long, value_name = "FILE.zip", group = "result")]
    pub(crate) scorm: Option<PathBuf>,
    /// Let the package tell the overall score, too. Ratings stop being honest where somebody else sees them.
    #[arg(long, requires = "scorm")]
    pub(crate) scorm_score: bool,
}

#[derive(Args, Debug)]
pub(crate) struct ServeArguments {
    /// The guide; the built-in one if left out.
    pub(crate) guide: Option<PathBuf>,
    /// The first port to try; where it is taken, the next free one is used.
    #[arg(long, default_value_t = 5323)]
    pub(crate) port: u16,
    /// Open the page in the browser.
    #[arg(long)]
    pub(crate) open: bool,
}

#[derive(Args, Debug)]
pub(crate) struct CheckArguments {
    /// Guides, or folders of guides (every .md file in them); - for standard input.
    #[arg(required = true, value_name = "GUIDE")]
    pub(crate) guides: Vec<PathBuf>,
    /// How the findings are printed.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
    /// Fail on findings of this severity, too.
    #[arg(long, value_enum, value_name = "SEVERITY")]
    pub(crate) deny: Option<Deny>,
}

#[derive(Args, Debug)]
pub(crate) struct ParseArguments {
    /// The guide; - for standard input.
    pub(crate) guide: PathBuf,
}

#[derive(Args, Debug)]
pub(crate) struct FmtArguments {
    /// Guides, or folders of guides (every .md file in them); - prints the result of standard input.
    #[arg(required = true, value_name = "GUIDE")]
    pub(crate) guides: Vec<PathBuf>,
    /// Change nothing; fail if a guide is not in the preferred form.
    #[arg(long)]
    pub(crate) check: bool,
}

/// What every command takes that reports on answers to a guide.
#[derive(Args, Debug)]
pub(crate) struct ReportArguments {
    /// The guide that was answered; the built-in one if left out.
    #[arg(long)]
    pub(crate) guide: Option<PathBuf>,
    /// How the result is printed.
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    pub(crate) format: ReportFormat,
    #[command(flatten)]
    pub(crate) language: Language,
}

/// What a report is said in.
#[derive(Args, Debug)]
pub(crate) struct Language {
    /// The language of a report in Markdown or HTML: that of the guide if left out, and English where that is none of these.
    #[arg(long, value_name = "TAG", value_parser = PossibleValuesParser::new(Words::languages()))]
    lang: Option<String>,
}

impl Language {
    /// What a report about a guide is said in.
    pub(crate) fn words(&self, guide: &Guide) -> &'static Words<'static> {
        self.lang.as_deref().and_then(Words::spoken).unwrap_or_else(|| Words::of_guide(guide))
    }
}

/// Whether notes are written.
#[derive(Args, Debug)]
pub(crate) struct Notes {
    /// Leave the notes out.
    #[arg(long)]
    pub(crate) without_notes: bool,
    /// Put the notes into xAPI statements, which else go without: they leave the hands of whoever wrote them.
    #[arg(long, conflicts_with = "without_notes")]
    pub(crate) with_notes: bool,
}

#[derive(Args, Debug)]
pub(crate) struct ScoreArguments {
    /// Assessment files; - for standard input.
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// The guide that was answered; the built-in one if left out.
    #[arg(long)]
    pub(crate) guide: Option<PathBuf>,
    /// How the result is printed.
    #[arg(long, value_enum, default_value_t = ScoreFormat::Text)]
    pub(crate) format: ScoreFormat,
    #[command(flatten)]
    pub(crate) language: Language,
    #[command(flatten)]
    pub(crate) notes: Notes,
}

#[derive(Args, Debug)]
pub(crate) struct ReportCommandArguments {
    /// Assessment files; - for standard input.
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// The guide that was answered; the built-in one if left out.
    #[arg(long)]
    pub(crate) guide: Option<PathBuf>,
    /// How the report is written.
    #[arg(long, value_enum, default_value_t = ReportFileFormat::Markdown)]
    pub(crate) format: ReportFileFormat,
    /// An earlier assessment to compare with, in Markdown and JSON.
    #[arg(long, value_name = "FILE", conflicts_with = "group")]
    pub(crate) before: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) language: Language,
    #[command(flatten)]
    pub(crate) notes: Notes,
    /// Write two sheets for a workshop instead: how far apart the group's people are, and questions about that.
    #[arg(long)]
    pub(crate) group: bool,
    /// The fewest people that a figure of a group may be about; 5 or more.
    #[arg(long, value_name = "PEOPLE", requires = "group", default_value_t = FLOOR, value_parser = clap::value_parser!(u64).range(FLOOR..))]
    pub(crate) floor: u64,
}

#[derive(Args, Debug)]
pub(crate) struct PlanArguments {
    /// The assessment file; - for standard input.
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) report: ReportArguments,
}

#[derive(Args, Debug)]
pub(crate) struct CompareArguments {
    /// The earlier assessment file; - for standard input.
    pub(crate) before: PathBuf,
    /// The later assessment file.
    pub(crate) after: PathBuf,
    #[command(flatten)]
    pub(crate) report: ReportArguments,
}

#[derive(Args, Debug)]
pub(crate) struct RatersArguments {
    /// Assessment files of one person, by themselves and by others.
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) report: ReportArguments,
}

#[derive(Args, Debug)]
pub(crate) struct MergeArguments {
    /// Copies of one assessment; the merged one is printed as JSON.
    #[arg(required = true, num_args = 2.., value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
}

#[derive(Args, Debug)]
pub(crate) struct RebaseArguments {
    /// The assessment file; - for standard input. The rebased one is printed as JSON.
    pub(crate) file: PathBuf,
    /// The version of the guide to bring it to.
    #[arg(long, value_name = "NEW")]
    pub(crate) guide: PathBuf,
    /// The version that was answered, which tells what to check again.
    #[arg(long, value_name = "OLD")]
    pub(crate) from: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum Format {
    Text,
    Json,
}

/// How a report is printed.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum ReportFormat {
    /// For this terminal
    Text,
    /// For other programs
    Json,
    /// For a wiki or a review
    Markdown,
}

/// How a report is written, in the words of the package.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum ReportFileFormat {
    /// For a wiki or a review
    Markdown,
    /// A row an item, for a spreadsheet
    Csv,
    /// A row a success metric, for a spreadsheet
    CsvMetrics,
    /// Assessment, scorecard, plan and change in one object
    Json,
    /// Statements for a learning record store; they are printed, and sent nowhere
    Xapi,
    /// A page that prints on two sheets, for a group only
    Html,
}

/// How scores are printed.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum ScoreFormat {
    /// For this terminal
    Text,
    /// For other programs
    Json,
    /// A report with plan and notes, for a wiki or a review
    Markdown,
    /// A row an item, for a spreadsheet
    Csv,
    /// A row a success metric, for a spreadsheet
    CsvMetrics,
    /// Statements for a learning record store; they are printed, and sent nowhere
    Xapi,
}

/// Findings that fail a check although the guide can be used.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum Deny {
    Warnings,
    Notes,
}

#[derive(Args, Debug)]
pub(crate) struct CohortArguments {
    /// Assessments as JSON or NDJSON (one a line), or folders of them; - for standard input.
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// The guide that was answered; the built-in one if left out.
    #[arg(long)]
    pub(crate) guide: Option<PathBuf>,
    /// Report the raters' groups, too.
    #[arg(long, value_enum)]
    pub(crate) by: Option<By>,
    /// The fewest people that a figure may be about; 5 or more.
    #[arg(long, value_name = "PEOPLE", default_value_t = FLOOR, value_parser = clap::value_parser!(u64).range(FLOOR..))]
    pub(crate) floor: u64,
    /// Write a tally instead of a report, to be merged with others; it protects nobody, keep it as carefully as the
    /// assessments.
    #[arg(long, conflicts_with = "format")]
    pub(crate) partial: bool,
    /// Read tallies instead of assessments.
    #[arg(long)]
    pub(crate) merge: bool,
    /// Report nothing and fail if an assessment can't be read.
    #[arg(long)]
    pub(crate) strict: bool,
    /// How many threads count; as many as there are cores if left out.
    #[arg(long)]
    pub(crate) threads: Option<NonZeroUsize>,
    /// How the report is printed.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

/// What a cohort is split by.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum By {
    Group,
}
