//! Made-up assessments in any number, the same ones every time.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::failure::Failure;
use crate::report;
use crate::workspace;

/// What is made up.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sample {
    /// How many assessments there are.
    pub(crate) count: u32,
    /// Whether the raters have groups of very different sizes, and one line in a thousand can't be read.
    pub(crate) rough: bool,
}

impl Sample {
    /// Writes quick assessments of a guide, one a line, unless they are there.
    ///
    /// # Errors
    ///
    /// Fails where the file can't be written.
    pub(crate) fn write(self, guide: &Value) -> Result<PathBuf, Failure> {
        let folder = workspace::target().join("cohort");
        fs::create_dir_all(&folder).map_err(Failure::file("make", &folder))?;
        let kind = if self.rough { "rough" } else { "plain" };
        let fingerprint = text(guide, "fingerprint");
        let path = folder.join(format!("{kind}-{fingerprint}-{}.ndjson", self.count));
        if path.is_file() {
            report::there(format_args!("{} assessments", self.count));
            return Ok(path);
        }
        report::step(format_args!("{} assessments", self.count), || {
            // Under another name until it is whole.
            let part = path.with_extension("part");
            self.lines(guide, &part).map_err(Failure::file("write", &part))?;
            fs::rename(&part, &path).map_err(Failure::file("write", &path))
        })?;
        Ok(path)
    }

    fn lines(self, guide: &Value, path: &Path) -> io::Result<()> {
        let metrics: Vec<Vec<&str>> = list(guide, "metrics")
            .map(|metric| list(metric, "indicators").map(|item| text(item, "id")).collect())
            .collect();
        let (id, fingerprint) = (text(guide, "id"), text(guide, "fingerprint"));
        let mut out = BufWriter::with_capacity(1 << 20, File::create(path)?);
        let mut random = Random(20_260_401);
        for number in 0..self.count {
            if self.rough && random.below(1000) == 0 {
                writeln!(out, "{{\"format\":\"leadmark/assessment@1\",\"answers\":{{\"cut")?;
                continue;
            }
            let at = 1_790_000_000_000 + u64::from(number);
            write!(out, r#"{{"format":"leadmark/assessment@1","id":"{:016x}","#, random.next())?;
            write!(out, r#""guide":{{"id":"{id}","fingerprint":"{fingerprint}"}},"mode":"quick","#)?;
            write!(out, r#""rater":{{"role":"self""#)?;
            if self.rough {
                // The least of two rolls: the first groups are large, the last have one or two people.
                let group = random.below(300).min(random.below(300)).pow(2) / 300;
                write!(out, r#","group":"Team {}""#, 300 - group)?;
            }
            write!(out, r#"}},"startedAt":{at},"updatedAt":{at},"answers":{{"#)?;
            let person = random.below(5);
            let mut comma = "";
            for item in metrics.iter().flatten() {
                let roll = random.below(100);
                if roll < 4 {
                    continue;
                }
                write!(out, r#"{comma}"{item}":{{"#)?;
                comma = ",";
                if roll < 6 {
                    write!(out, r#""notApplicable":true"#)?;
                } else {
                    // Around the person's own level, so that answers go together.
                    let level = (person + random.below(3)).clamp(1, 5);
                    write!(out, r#""level":{level}"#)?;
                    if roll < 16 {
                        write!(out, r#","note":"Seen in the review of week {}, twice""#, random.below(52))?;
                    }
                    if roll < 40 {
                        write!(out, r#","confidence":"medium""#)?;
                    }
                }
                write!(out, r#","at":{at}}}"#)?;
            }
            writeln!(out, "}}}}")?;
        }
        out.flush()
    }
}

fn list<'a>(value: &'a Value, field: &str) -> impl Iterator<Item = &'a Value> {
    value.get(field).and_then(Value::as_array).into_iter().flatten()
}

fn text<'a>(value: &'a Value, field: &str) -> &'a str {
    value.get(field).and_then(Value::as_str).unwrap_or_default()
}

/// SplitMix64 (Steele, Lea and Flood, 2014): small, and the same everywhere.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_are_always_the_same() {
        let mut random = Random(1_234_567);
        // The first numbers of the reference implementation for this seed.
        assert_eq!(random.next(), 6_457_827_717_110_365_317);
        assert_eq!(random.next(), 3_203_168_211_198_807_973);
    }
}
