//! The page's template, which the `leadmark` program has inside.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::workspace;

/// Keeps the folder in git, whose other contents are not.
const KEEP: &str = ".gitkeep";

/// Copies the template to where the program's build finds it. A file that is there already stays, so that Cargo has
/// nothing to do where nothing has changed.
///
/// # Errors
///
/// Fails where a file can't be read, written or removed.
pub(crate) fn put_into_program() -> Result<(), Failure> {
    let template = workspace::root().join("www").join("template");
    let page = workspace::root().join("crates").join("leadmark-cli").join("page");
    let wanted = files(&template)?;
    for name in files(&page)?.difference(&wanted).filter(|name| !name.ends_with(KEEP)) {
        let stale = page.join(name);
        fs::remove_file(&stale).map_err(Failure::file("remove", stale))?;
    }
    for name in &wanted {
        let (from, to) = (template.join(name), page.join(name));
        let content = fs::read(&from).map_err(Failure::file("read", from))?;
        if fs::read(&to).is_ok_and(|before| before == content) {
            continue;
        }
        let folder = to.parent().unwrap_or(&page);
        fs::create_dir_all(folder).map_err(Failure::file("make", folder))?;
        fs::write(&to, content).map_err(Failure::file("write", to))?;
    }
    Ok(())
}

/// Lists all files below a folder, by their paths in it.
fn files(root: &Path) -> Result<BTreeSet<PathBuf>, Failure> {
    let mut files = BTreeSet::new();
    list(root, Path::new(""), &mut files)?;
    Ok(files)
}

fn list(root: &Path, below: &Path, files: &mut BTreeSet<PathBuf>) -> Result<(), Failure> {
    let folder = root.join(below);
    for entry in fs::read_dir(&folder).map_err(Failure::file("list", &folder))? {
        let name = below.join(entry.map_err(Failure::file("list", &folder))?.file_name());
        if root.join(&name).is_dir() {
            list(root, &name, files)?;
        } else {
            files.insert(name);
        }
    }
    Ok(())
}
