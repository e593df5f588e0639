//! What is served at the moment, and who waits for the next.

use std::borrow::Cow;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, SystemTime};

use leadmark_report::{FINDINGS_STYLE, findings_page};

use crate::error::Error;
use crate::site::{self, Files, is_page};
use crate::{findings, input, output, site_worker, source};

/// The script that loads a page anew when its guide has changed, and where it asks.
const RELOAD: &str = "leadmark-reload.js";
pub(crate) const EVENTS: &str = "leadmark-events";
const RELOAD_SCRIPT: &[u8] = include_bytes!("serve_reload.js");
/// What stands in the place of a site's worker: a browser may have one from a site that was at this address before.
const NO_WORKER_SCRIPT: &[u8] = include_bytes!("serve_no_worker.js");
/// How the page of findings looks, and its part of the head.
const STYLE: &str = "leadmark-findings.css";
const STYLE_TAG: &str = "<link rel=\"stylesheet\" href=\"./leadmark-findings.css\">";

/// How often the guide's file is looked at. Looking costs nothing, and works on every disk, network and container.
const LOOK_EVERY: Duration = Duration::from_millis(250);

/// What a version of the guide's file made.
pub(crate) struct Version {
    /// The same for the same contents, so that a page that lost its server knows whether it is still current.
    pub(crate) id: u64,
    /// The site; no value where the guide can't be used.
    pub(crate) files: Option<Files>,
    /// What is shown in the place of every page where the guide can't be used.
    pub(crate) findings: String,
}

/// A guide's site, kept up to date.
pub(crate) struct Served {
    file: Option<PathBuf>,
    /// The file's state before it was first read: a change while it is read is a change as well.
    first: Option<State>,
    version: Mutex<Version>,
    changed: Condvar,
}

/// When a file was last written, and how long it is.
type State = (SystemTime, u64);

impl Served {
    /// Reads a guide, or takes the built-in one. One with errors is served as a page that tells them.
    pub(crate) fn new(file: Option<&Path>) -> Result<Self, Error> {
        let first = file.and_then(state);
        let bytes = match file {
            Some(file) => input::guide_bytes(file)?,
            None => input::BUILT_IN.as_bytes().to_owned(),
        };
        let version = version(file, &bytes)?;
        let file = file.map(Path::to_owned);
        Ok(Self { file, first, version: Mutex::new(version), changed: Condvar::new() })
    }

    /// What is served now.
    pub(crate) fn now(&self) -> MutexGuard<'_, Version> {
        self.version.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until something else than a version is served, or the time is over, and tells what is.
    pub(crate) fn next(&self, known: u64, longest: Duration) -> u64 {
        let wait = self.changed.wait_timeout_while(self.now(), longest, |version| version.id == known);
        wait.unwrap_or_else(PoisonError::into_inner).0.id
    }

    /// Looks at the guide's file again and again, and makes the site anew when it has changed.
    pub(crate) fn watch(&self) {
        let Some(file) = &self.file else { return };
        let mut seen = self.first;
        loop {
            thread::sleep(LOOK_EVERY);
            let now = state(file);
            // An editor that puts a new file in the old one's place leaves a moment without one.
            if now.is_none() || now == seen {
                continue;
            }
            seen = now;
            match input::guide_bytes(file).and_then(|bytes| version(Some(file), &bytes)) {
                Ok(version) => {
                    *self.now() = version;
                    self.changed.notify_all();
                }
                Err(error) => output::message(&format!("leadmark: {error}")),
            }
        }
    }
}

fn state(file: &Path) -> Option<State> {
    let metadata = file.metadata().ok()?;
    Some((metadata.modified().ok()?, metadata.len()))
}

fn version(file: Option<&Path>, bytes: &[u8]) -> Result<Version, Error> {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    let id = hasher.finish();
    let reload = format!("<script type=\"module\" src=\"./{RELOAD}?{id:x}\"></script>");
    let name = file.unwrap_or(Path::new("built-in guide"));
    let (source, diagnostics) = source::parsed(bytes);
    findings::print(name, bytes, &diagnostics);
    let files = source.map(|source| site::preview(&source)).transpose()?;
    let files = files.map(|files| reloading(files, &reload));
    Ok(Version {
        id,
        files,
        findings: findings_page(&name.display().to_string(), &diagnostics, &format!("{STYLE_TAG}{reload}")),
    })
}

/// Puts the script that loads a page anew into every page.
fn reloading(mut files: Files, script: &str) -> Files {
    for (_, content) in files.iter_mut().filter(|(path, _)| is_page(path)) {
        let page = String::from_utf8_lossy(content).replacen("</head>", &format!("{script}</head>"), 1);
        *content = Cow::Owned(page.into_bytes());
    }
    files
}

/// What is there whatever becomes of the guide: the scripts of the server itself, and the style of the findings.
pub(crate) fn own_file(path: &str) -> Option<&'static [u8]> {
    match path {
        RELOAD => Some(RELOAD_SCRIPT),
        STYLE => Some(FINDINGS_STYLE.as_bytes()),
        site_worker::PATH => Some(NO_WORKER_SCRIPT),
        _ => None,
    }
}
