use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;

use leadmark_core::{CohortOptions, Guide, Tallier, Tally, TallyError, cohort, limits, merge_tallies};

use crate::arguments::{CohortArguments, Format};
use crate::error::Error;
use crate::lines::{Chunk, Lines};
use crate::{Verdict, cohort_table, columns, input, output};

/// How many lines that can't be counted are told in full.
const TOLD: usize = 20;

/// Reports a cohort.
pub(crate) fn run(arguments: &CohortArguments) -> Result<Verdict, Error> {
    let guide = input::guide(arguments.guide.as_deref())?;
    let tally = if arguments.merge { merged(arguments, &guide)? } else { counted(arguments, &guide)? };
    if arguments.strict && tally.skipped > 0 {
        output::message("leadmark: lines were skipped, so nothing is reported (--strict)");
        return Ok(Verdict::Bad);
    }
    if arguments.partial {
        output::line(&tally)?;
        return Ok(Verdict::Good);
    }
    let options = CohortOptions { floor: arguments.floor, by_group: arguments.by.is_some() };
    let report = cohort(&guide, &tally, options).map_err(Error::Cohort)?;
    match arguments.format {
        Format::Json => output::json(&report)?,
        Format::Text => output::text(&cohort_table::table(&guide, &report))?,
    }
    Ok(Verdict::Good)
}

/// Counts assessments on several threads: each takes chunk after chunk into its own tally, and the tallies are merged.
fn counted(arguments: &CohortArguments, guide: &Guide) -> Result<Tally, Error> {
    let by_group = arguments.by.is_some();
    let lines = Mutex::new(Lines::new(arguments.files.clone(), limits::ASSESSMENT_BYTES));
    let refused = Mutex::new(Refused::default());
    let count = || {
        let tally = count(&lines, guide, by_group, &refused);
        if tally.is_err() {
            lock(&lines).stop();
        }
        tally
    };
    let threads = arguments.threads.or_else(|| thread::available_parallelism().ok()).map_or(1, usize::from);
    let tallies: Vec<Result<Tally, Error>> = thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(count)).collect();
        let own = count();
        let others = others.into_iter().map(|other| match other.join() {
            Ok(tally) => tally,
            Err(panic) => std::panic::resume_unwind(panic),
        });
        others.chain([own]).collect()
    });
    lock(&refused).tell();
    let mut sum = Tally::new(guide, by_group);
    for tally in tallies {
        sum = merge_tallies(&sum, &tally?).map_err(Error::Cohort)?;
    }
    Ok(sum)
}

fn count(
    lines: &Mutex<Lines>,
    guide: &Guide,
    by_group: bool,
    refused: &Mutex<Refused>,
) -> Result<Tally, Error> {
    let mut tallier = Tallier::new(guide, by_group);
    let mut chunk = Chunk::default();
    loop {
        // The lock is held while a chunk is read, not while it is counted.
        let more = lock(lines).next(&mut chunk)?;
        if !more {
            return Ok(tallier.finish());
        }
        for (line, text) in chunk.texts() {
            match tallier.add_json(text) {
                Ok(()) => {}
                Err(error) if error.is_of_one_assessment() => {
                    tallier.skip().map_err(Error::Cohort)?;
                    lock(refused).add(&chunk, line, &error);
                }
                Err(error) => return Err(at(&chunk.file, line, error)),
            }
        }
    }
}

/// Merges tallies. One that can't be merged fails the run: without it the figures would be wrong, and not say so.
fn merged(arguments: &CohortArguments, guide: &Guide) -> Result<Tally, Error> {
    let mut lines = Lines::new(arguments.files.clone(), limits::TALLY_BYTES);
    let mut chunk = Chunk::default();
    let mut sum: Option<Tally> = None;
    while lines.next(&mut chunk)? {
        for (line, text) in chunk.texts() {
            let failed = |error| at(&chunk.file, line, error);
            let tally: Tally = serde_json::from_slice(text).map_err(|error| Error::BadTally {
                file: chunk.file.to_path_buf(),
                line,
                error,
            })?;
            let before = sum.unwrap_or_else(|| Tally::new(guide, tally.by_group));
            sum = Some(merge_tallies(&before, &tally).map_err(failed)?);
        }
    }
    Ok(sum.unwrap_or_else(|| Tally::new(guide, arguments.by.is_some())))
}

fn at(file: &Path, line: u64, error: TallyError) -> Error {
    Error::Tally { file: file.to_owned(), line, error }
}

fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The lines that could not be counted: the first in full, whichever thread came upon them, and how many.
#[derive(Debug, Default)]
struct Refused {
    first: BTreeMap<(usize, PathBuf, u64), String>,
    count: u64,
}

impl Refused {
    fn add(&mut self, chunk: &Chunk, line: u64, error: &TallyError) {
        self.count += 1;
        self.first.insert((chunk.order, chunk.file.to_path_buf(), line), error.to_string());
        if self.first.len() > TOLD {
            self.first.pop_last();
        }
    }

    fn tell(&self) {
        for ((_, file, line), error) in &self.first {
            output::remark(&format!("{}:{line}: skipped: {error}", file.display()));
        }
        let more = self.count.saturating_sub(self.first.len() as u64);
        if more > 0 {
            output::remark(&columns::with_signs(&format!(
                "… and {more} more skipped, {} in all",
                self.count
            )));
        }
    }
}
