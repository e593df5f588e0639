//! Files, folders and standard input as chunks of whole lines, so that memory does not grow with what is read.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use indicatif::{ProgressBar, ProgressStyle};
use serde::de::IgnoredAny;

use crate::error::Error;
use crate::{input, output};

/// How much is read at once, in bytes.
const BLOCK: usize = 256 * 1024;

/// Some whole lines of a file, or all of a file that is one JSON text over many lines.
#[derive(Debug, Default)]
pub(crate) struct Chunk {
    /// Where the file stands among all that was asked for.
    pub(crate) order: usize,
    pub(crate) file: Arc<PathBuf>,
    /// The number of the first line, from 1.
    pub(crate) line: u64,
    /// Whether it is one text.
    whole: bool,
    bytes: Vec<u8>,
}

impl Chunk {
    /// Lists the texts that are not blank, each with the number of its line.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (u64, &[u8])> {
        let mut start = 0;
        let ends = memchr::memchr_iter(b'\n', &self.bytes).filter(|_| !self.whole).chain([self.bytes.len()]);
        let lines = ends.map(move |end| {
            let line = self.bytes.get(start..end).unwrap_or_default();
            start = end + 1;
            line
        });
        (self.line..).zip(lines).filter(|(_, line)| !line.trim_ascii().is_empty())
    }
}

/// What is read: one place for all threads, each of which takes chunk after chunk.
#[derive(Debug)]
pub(crate) struct Lines {
    paths: std::vec::IntoIter<PathBuf>,
    order: usize,
    folders: Vec<fs::ReadDir>,
    /// The folder that was asked for and in which nothing has been found so far.
    barren: Option<PathBuf>,
    open: Option<Open>,
    /// The longest text in bytes. A longer one is cut after one byte more, so that it is seen to be too long.
    most: usize,
    progress: ProgressBar,
}

struct Open {
    name: Arc<PathBuf>,
    reader: Box<dyn Read + Send>,
    /// What was read beyond the last chunk.
    rest: Vec<u8>,
    line: u64,
    first: bool,
}

impl std::fmt::Debug for Open {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Open").field("name", &self.name).finish_non_exhaustive()
    }
}

impl Lines {
    /// Prepares to read files, folders (every .json, .ndjson and .jsonl file in them) and, for `-`, standard input.
    pub(crate) fn new(paths: Vec<PathBuf>, most: usize) -> Self {
        let progress = progress(&paths);
        Self {
            paths: paths.into_iter(),
            order: 0,
            folders: Vec::new(),
            barren: None,
            open: None,
            most,
            progress,
        }
    }

    /// Reads the next chunk; tells whether there was one.
    pub(crate) fn next(&mut self, chunk: &mut Chunk) -> Result<bool, Error> {
        loop {
            if self.open.is_none() {
                self.open = self.next_file()?;
            }
            let Some(open) = &mut self.open else {
                self.progress.finish_and_clear();
                return Ok(false);
            };
            chunk.order = self.order;
            chunk.file = Arc::clone(&open.name);
            let read = open.next(chunk, self.most);
            let (read, ended) = read.map_err(|error| failed(&open.name, error))?;
            self.progress.inc(read);
            if ended {
                self.open = None;
            }
            if !chunk.bytes.is_empty() {
                return Ok(true);
            }
        }
    }

    /// Reads nothing more.
    pub(crate) fn stop(&mut self) {
        self.paths = Vec::new().into_iter();
        self.folders.clear();
        self.barren = None;
        self.open = None;
    }

    fn next_file(&mut self) -> Result<Option<Open>, Error> {
        loop {
            let path = if let Some(folder) = self.folders.last_mut() {
                let Some(entry) = folder.next() else {
                    self.folders.pop();
                    continue;
                };
                let entry = entry.map_err(|error| failed(Path::new("folder"), error))?;
                let kind = entry.file_type().map_err(|error| failed(&entry.path(), error))?;
                let name = entry.file_name();
                if kind.is_dir() && !name.to_string_lossy().starts_with('.') && name != "node_modules" {
                    self.folders.push(list(&entry.path())?);
                }
                if !kind.is_file() || !is_assessments(&entry.path()) {
                    continue;
                }
                self.barren = None;
                entry.path()
            } else {
                if let Some(folder) = self.barren.take() {
                    return Err(Error::NoAssessments { folder });
                }
                let Some(path) = self.paths.next() else { return Ok(None) };
                self.order += 1;
                if path.is_dir() {
                    self.folders.push(list(&path)?);
                    self.barren = Some(path);
                    continue;
                }
                path
            };
            return Open::new(path.clone()).map(Some).map_err(|error| failed(&path, error));
        }
    }
}

impl Open {
    fn new(name: PathBuf) -> io::Result<Self> {
        let reader: Box<dyn Read + Send> =
            if name == Path::new("-") { Box::new(input::standard()?) } else { Box::new(File::open(&name)?) };
        Ok(Self { name: Arc::new(name), reader, rest: Vec::new(), line: 1, first: true })
    }

    /// Reads whole lines; returns how many bytes were read, and whether the file is at its end.
    fn next(&mut self, chunk: &mut Chunk, most: usize) -> io::Result<(u64, bool)> {
        chunk.whole = false;
        chunk.line = self.line;
        chunk.bytes.clear();
        chunk.bytes.append(&mut self.rest);
        let mut read = self.fill(&mut chunk.bytes, BLOCK)?;
        if std::mem::take(&mut self.first) && goes_on(&chunk.bytes) {
            let longest = most.saturating_add(1);
            read += self.fill(&mut chunk.bytes, longest)?;
            let is_json = self.name.extension().is_some_and(|extension| extension == "json");
            if is_json || (chunk.bytes.len() <= most && is_one_text(&chunk.bytes)) {
                chunk.whole = true;
                chunk.bytes.truncate(longest);
                return Ok((read as u64, true));
            }
        }
        loop {
            if let Some(end) = memchr::memrchr(b'\n', &chunk.bytes) {
                let (lines, rest) = chunk.bytes.split_at(end + 1);
                // At the end of the file the next call finds nothing more to read, and the rest is a line.
                self.line += memchr::memchr_iter(b'\n', lines).count() as u64;
                self.rest.extend_from_slice(rest);
                chunk.bytes.truncate(end);
                if chunk.bytes.is_empty() {
                    chunk.bytes.push(b' ');
                }
                return Ok((read as u64, false));
            }
            if chunk.bytes.len() > most {
                read += self.skip_line()?;
                chunk.bytes.truncate(most + 1);
                self.line += 1;
                return Ok((read as u64, false));
            }
            let before = chunk.bytes.len();
            read += self.fill(&mut chunk.bytes, before + BLOCK)?;
            if chunk.bytes.len() == before {
                return Ok((read as u64, true));
            }
        }
    }

    /// Reads until there are so many bytes or no more; returns how many were read.
    fn fill(&mut self, bytes: &mut Vec<u8>, until: usize) -> io::Result<usize> {
        let missing = until.saturating_sub(bytes.len());
        self.reader.by_ref().take(missing as u64).read_to_end(bytes)
    }

    /// Reads to the end of the line and keeps what stands behind it; returns how many bytes were read.
    fn skip_line(&mut self) -> io::Result<usize> {
        let mut read = 0;
        loop {
            self.rest.clear();
            let mut rest = std::mem::take(&mut self.rest);
            let count = self.fill(&mut rest, BLOCK)?;
            read += count;
            if let Some(end) = memchr::memchr(b'\n', &rest) {
                rest.drain(..=end);
                self.rest = rest;
                return Ok(read);
            }
            if count == 0 {
                return Ok(read);
            }
        }
    }
}

/// Tells whether the first line that is not blank is the beginning of a JSON text that goes on below.
fn goes_on(bytes: &[u8]) -> bool {
    let lines = bytes.trim_ascii_start();
    let Some(end) = memchr::memchr(b'\n', lines) else { return false };
    let first = lines.get(..end).unwrap_or_default();
    serde_json::from_slice::<IgnoredAny>(first).is_err_and(|error| error.is_eof())
}

fn is_one_text(bytes: &[u8]) -> bool {
    serde_json::from_slice::<IgnoredAny>(bytes).is_ok()
}

fn is_assessments(path: &Path) -> bool {
    let extension = path.extension().unwrap_or_default();
    ["json", "ndjson", "jsonl"].iter().any(|known| extension.eq_ignore_ascii_case(known))
}

fn list(folder: &Path) -> Result<fs::ReadDir, Error> {
    folder.read_dir().map_err(|error| failed(folder, error))
}

fn failed(file: &Path, error: io::Error) -> Error {
    Error::Read { file: file.to_owned(), error }
}

/// Shows how far it is, where a terminal reads the messages; of how much, where that is known.
fn progress(paths: &[PathBuf]) -> ProgressBar {
    if output::is_quiet() {
        return ProgressBar::hidden();
    }
    let size = |path: &PathBuf| path.metadata().ok().filter(fs::Metadata::is_file).map(|file| file.len());
    match paths.iter().map(size).sum::<Option<u64>>() {
        Some(total) => {
            ProgressBar::new(total).with_style(style("{wide_bar} {bytes} of {total_bytes}, {eta}"))
        }
        None => ProgressBar::new_spinner().with_style(style("{spinner} {bytes}, {bytes_per_sec}")),
    }
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}
