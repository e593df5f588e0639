use std::path::PathBuf;

/// Why a command could not do its work.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum Error {
    /// A file could not be read.
    #[error("{}: {error}", file.display())]
    Read { file: PathBuf, error: std::io::Error },
    /// A folder holds no guide.
    #[error("{}: there is no .md file in this folder", folder.display())]
    NoGuides { folder: PathBuf },
    /// A folder holds no assessment.
    #[error("{}: there is no .json, .ndjson or .jsonl file in this folder", folder.display())]
    NoAssessments { folder: PathBuf },
    /// A tally can't be read.
    #[error("{}:{line}: not a tally: {error}; choose what `leadmark cohort --partial` wrote", file.display())]
    BadTally { file: PathBuf, line: u64, error: serde_json::Error },
    /// Counting has to stop.
    #[error("{}:{line}: {error}", file.display())]
    Tally { file: PathBuf, line: u64, error: leadmark_core::TallyError },
    /// A cohort can't be reported.
    #[error("{0}")]
    Cohort(leadmark_core::TallyError),
    /// A guide can't be used; its findings have been printed.
    #[error("{}: this guide can't be used", file.display())]
    UnusableGuide { file: PathBuf },
    /// A formatted guide could not be written back.
    #[error("{}: {error}; nothing was changed", file.display())]
    WriteBack { file: PathBuf, error: std::io::Error },
    /// An assessment file is larger than any assessment.
    #[error("{}: the file has {bytes} bytes, more than {most}; choose a file that Leadmark saved", file.display())]
    TooLarge { file: PathBuf, bytes: u64, most: usize },
    /// An assessment file is not JSON.
    #[error("{}:{}:{}: not JSON: {error}; choose a file that Leadmark saved", file.display(), error.line(), error.column())]
    NotJson { file: PathBuf, error: serde_json::Error },
    /// An assessment file is no copy of those before it.
    #[error("{}: {error}", file.display())]
    Merge { file: PathBuf, error: leadmark_core::MergeError },
    /// A format that only a group's pack has.
    #[error("--format html is a group's pack: add --group, or choose markdown for one assessment")]
    OnlyOfGroups,
    /// A format that a group's pack does not have.
    #[error("--group is written as markdown or html; leadmark cohort --format json gives the figures")]
    NotOfGroups,
    /// This program has no page in it.
    #[error(
        "this program was built without its page: build it with `cargo xtask build` in Leadmark's repository"
    )]
    NoPage,
    /// The page in this program has no worker that a list of files could be put into.
    #[error(
        "the page in this program has no service worker to complete: build the program anew with `cargo xtask build`"
    )]
    NoWorker,
    /// The page can't be filled.
    #[error(transparent)]
    Page(#[from] leadmark_report::PageError),
    /// A folder for a site holds other things.
    #[error("{}: the folder holds files that are no site of Leadmark; choose an empty one, or add --force to write among them", folder.display())]
    NotOurs { folder: PathBuf },
    /// A file could not be written.
    #[error("{}: {error}", file.display())]
    WriteFile { file: PathBuf, error: std::io::Error },
    /// A guide could not be packed into its page.
    #[error("the guide can't be packed: {0}")]
    Pack(std::io::Error),
    /// A package could not be put together.
    #[error("the package can't be put together: {0}")]
    Zip(#[from] zip::result::ZipError),
    /// No port is free.
    #[error("no port from {first} to {last} could be used: {error}; choose another with --port")]
    Port { first: u16, last: u16, error: std::io::Error },
    /// The server could not be started.
    #[error("the server could not be started: {error}")]
    Server { error: Box<dyn std::error::Error + Send + Sync> },
    /// The result could not be turned into JSON.
    #[error("the result can't be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// The result could not be written.
    #[error("the result can't be written: {0}")]
    Write(#[from] std::io::Error),
}

impl Error {
    /// 2 where the command was called with what can't be read, 1 where something in it is wrong.
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Self::OnlyOfGroups
            | Self::NotOfGroups
            | Self::Read { .. }
            | Self::NoGuides { .. }
            | Self::NoAssessments { .. }
            | Self::NotOurs { .. } => 2,
            _ => 1,
        }
    }
}
