//! What a step was made from and what it made, so that a second run can skip it.
//!
//! Contents count, not times: a clone, a checkout and a file put back all leave times that say nothing.

use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::workspace;

/// One step's inputs and outputs.
#[derive(Debug)]
pub(crate) struct Stamp<'step> {
    /// The name that the stamp is kept under.
    pub(crate) name: &'step str,
    /// Files and folders that the step reads, below the repository's root. One that is absent counts as absent.
    pub(crate) inputs: &'step [&'step str],
    /// Names of folders that are left out of the inputs, wherever they are.
    pub(crate) except: &'step [&'step str],
    /// What else the result depends on: versions and options.
    pub(crate) settings: &'step str,
    /// Files and folders that the step writes, below the repository's root.
    pub(crate) outputs: &'step [&'step str],
}

impl Stamp<'_> {
    /// Tells whether the inputs and the outputs are those of the last run that was recorded.
    pub(crate) fn is_current(&self) -> bool {
        let root = workspace::root();
        let all_there = self.outputs.iter().all(|output| root.join(output).exists());
        all_there
            && fs::read_to_string(self.path()).is_ok_and(|recorded| {
                self.fingerprint(&root).is_ok_and(|fingerprint| fingerprint == recorded)
            })
    }

    /// Records that the step has run on these inputs and made these outputs.
    ///
    /// # Errors
    ///
    /// Fails where a file can't be read or the stamp can't be written.
    pub(crate) fn record(&self) -> Result<(), Failure> {
        let fingerprint = self.fingerprint(&workspace::root())?;
        let folder = workspace::scratch();
        fs::create_dir_all(&folder).map_err(Failure::file("make", &folder))?;
        fs::write(self.path(), fingerprint).map_err(Failure::file("write", self.path()))
    }

    fn path(&self) -> PathBuf {
        workspace::scratch().join(format!("{}.stamp", self.name))
    }

    fn fingerprint(&self, root: &Path) -> Result<String, Failure> {
        let inputs = fingerprint(root, self.inputs, self.except, self.settings)?;
        let outputs = fingerprint(root, self.outputs, &[], "")?;
        Ok(format!("{inputs:016x} {outputs:016x}\n"))
    }
}

/// Hashes the names and contents of files and of all files in folders, in the order of their names.
fn fingerprint(root: &Path, places: &[&str], except: &[&str], settings: &str) -> Result<u64, Failure> {
    let mut hasher = DefaultHasher::new();
    write(&mut hasher, settings.as_bytes());
    for place in places {
        add(&mut hasher, root, Path::new(place), except)?;
    }
    Ok(hasher.finish())
}

fn add(hasher: &mut DefaultHasher, root: &Path, place: &Path, except: &[&str]) -> Result<(), Failure> {
    let path = root.join(place);
    if path.is_dir() {
        for name in sorted_names(&path)? {
            if !except.iter().any(|left_out| name == **left_out) {
                add(hasher, root, &place.join(name), except)?;
            }
        }
    } else if path.is_file() {
        write(hasher, place.as_os_str().as_encoded_bytes());
        write(hasher, &fs::read(&path).map_err(Failure::file("read", path))?);
    }
    Ok(())
}

/// Hashes bytes after their number, so that what stands between two files counts too.
fn write(hasher: &mut DefaultHasher, bytes: &[u8]) {
    hasher.write_usize(bytes.len());
    hasher.write(bytes);
}

fn sorted_names(folder: &Path) -> Result<Vec<std::ffi::OsString>, Failure> {
    let mut names = fs::read_dir(folder)
        .and_then(|entries| entries.map(|entry| Ok(entry?.file_name())).collect::<Result<Vec<_>, _>>())
        .map_err(Failure::file("list", folder))?;
    names.sort();
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("leadmark-xtask-{name}-{}", std::process::id()));
        fs::create_dir_all(folder.join("src").join("dist")).unwrap();
        fs::write(folder.join("src").join("a.rs"), "a").unwrap();
        fs::write(folder.join("src").join("dist").join("b.js"), "b").unwrap();
        folder
    }

    #[test]
    fn same_contents_give_the_same() {
        let folder = folder("same");
        let once = fingerprint(&folder, &["src"], &[], "v1").unwrap();
        fs::write(folder.join("src").join("a.rs"), "a").unwrap();
        assert_eq!(fingerprint(&folder, &["src"], &[], "v1").unwrap(), once);
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_change_of_contents_names_or_settings_shows() {
        let folder = folder("change");
        let once = fingerprint(&folder, &["src"], &[], "v1").unwrap();
        assert_ne!(fingerprint(&folder, &["src"], &[], "v2").unwrap(), once);
        fs::rename(folder.join("src").join("a.rs"), folder.join("src").join("c.rs")).unwrap();
        let renamed = fingerprint(&folder, &["src"], &[], "v1").unwrap();
        assert_ne!(renamed, once);
        fs::write(folder.join("src").join("c.rs"), "c").unwrap();
        assert_ne!(fingerprint(&folder, &["src"], &[], "v1").unwrap(), renamed);
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn excepted_folders_do_not_count() {
        let folder = folder("except");
        let once = fingerprint(&folder, &["src"], &["dist"], "").unwrap();
        fs::write(folder.join("src").join("dist").join("b.js"), "changed").unwrap();
        assert_eq!(fingerprint(&folder, &["src"], &["dist"], "").unwrap(), once);
        assert_ne!(fingerprint(&folder, &["src"], &[], "").unwrap(), once);
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn absent_places_are_no_error() {
        let folder = folder("absent");
        assert!(fingerprint(&folder, &["src", "www"], &[], "").is_ok());
        fs::remove_dir_all(folder).unwrap();
    }
}
