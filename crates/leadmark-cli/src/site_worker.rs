//! The worker that keeps a site for when there is no network. Which files there are is known only once they are made.

use std::borrow::Cow;
use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::error::Error;
use crate::site::Files;

/// Where the worker is in a site. It never moves: browsers ask for it there again, and keep what it says until they get
/// another one.
pub(crate) const PATH: &str = "service-worker.js";

/// The place in the worker's template that the list of files is put into.
const PLACE: &str = "__LEADMARK_BUILD__";

#[derive(Serialize)]
struct Build<'site> {
    /// Tells this build from all others.
    id: String,
    /// The hash of each file's bytes as `integrity` wants it, by path.
    files: BTreeMap<&'site str, String>,
}

/// Puts the list of a site's files, all others than the worker, into its worker.
///
/// # Errors
///
/// Fails where the template's worker is missing or has no place for the list.
pub(crate) fn complete(files: &mut Files) -> Result<(), Error> {
    let template = files.remove(PATH).ok_or(Error::NoWorker)?;
    let template = str::from_utf8(&template).map_err(|_| Error::NoWorker)?;
    let (before, after) = template.split_once(PLACE).ok_or(Error::NoWorker)?;
    let hashes: BTreeMap<&str, String> =
        files.iter().map(|(path, content)| (path.as_str(), integrity(content))).collect();
    let id = identity(template, &hashes);
    let list = serde_json::to_string(&Build { id, files: hashes })?;
    let worker = [before, &list, after].concat();
    files.insert(PATH.to_owned(), Cow::Owned(worker.into_bytes()));
    Ok(())
}

fn integrity(content: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(content)))
}

/// A short name for these files with this worker, the same on every machine.
fn identity(template: &str, hashes: &BTreeMap<&str, String>) -> String {
    let mut all = Sha256::new();
    all.update(template);
    for (path, hash) in hashes {
        all.update(format!("\n{path}\n{hash}"));
    }
    let mut id = URL_SAFE_NO_PAD.encode(all.finalize());
    id.truncate(16);
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(parts: &[(&str, &str)]) -> Files {
        parts
            .iter()
            .map(|(path, content)| ((*path).to_owned(), Cow::Owned(content.as_bytes().to_owned())))
            .collect()
    }

    fn worker(parts: &[(&str, &str)]) -> String {
        let mut files = site(parts);
        complete(&mut files).unwrap();
        String::from_utf8(files[PATH].to_vec()).unwrap()
    }

    #[test]
    fn every_file_is_listed_with_its_hash() {
        let worker =
            worker(&[("service-worker.js", "let b=__LEADMARK_BUILD__;"), ("a.js", "abc"), ("b.md", "")]);
        let list = worker.strip_prefix("let b=").and_then(|rest| rest.strip_suffix(';')).unwrap();
        let list: serde_json::Value = serde_json::from_str(list).unwrap();
        assert_eq!(
            list["files"],
            serde_json::json!({
                "a.js": "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=",
                "b.md": "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
            })
        );
        assert_eq!(list["id"].as_str().map(str::len), Some(16));
    }

    #[test]
    fn a_build_is_another_one_where_a_file_or_the_worker_differs() {
        let code = ("service-worker.js", "__LEADMARK_BUILD__");
        let one = worker(&[code, ("a.js", "a")]);
        assert_eq!(worker(&[code, ("a.js", "a")]), one);
        assert_ne!(worker(&[code, ("a.js", "b")]), one);
        let id = |worker: &str| worker.split('"').nth(3).map(str::to_owned);
        let other = worker(&[("service-worker.js", "__LEADMARK_BUILD__;"), ("a.js", "a")]);
        assert_ne!(id(&other), id(&one));
    }

    #[test]
    fn a_template_without_its_worker_is_an_error() {
        for parts in [&[("a.js", "a")][..], &[("service-worker.js", "no place")]] {
            assert!(matches!(complete(&mut site(parts)), Err(Error::NoWorker)));
        }
    }
}
