//! Where things are.

use std::env;
use std::path::{Path, PathBuf};

/// Returns the root of the repository.
pub(crate) fn root() -> PathBuf {
    let this_crate = Path::new(env!("CARGO_MANIFEST_DIR"));
    this_crate.ancestors().nth(2).unwrap_or(this_crate).to_owned()
}

/// Returns the folder that the command-line tools are installed into.
pub(crate) fn tools() -> PathBuf {
    root().join(".tools")
}

/// Returns Cargo's target folder.
pub(crate) fn target() -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

/// Returns Cargo's home folder, which holds the sources of the crates that we use.
pub(crate) fn cargo_home() -> Option<PathBuf> {
    env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(".cargo")))
}

/// Returns the folder for what the tasks keep between runs.
pub(crate) fn scratch() -> PathBuf {
    target().join("xtask")
}

/// Returns the `leadmark` program as a development build leaves it.
pub(crate) fn leadmark_program() -> PathBuf {
    target().join("debug").join(format!("leadmark{}", env::consts::EXE_SUFFIX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn root_holds_the_lock_file() {
        assert!(root().join("Cargo.lock").is_file());
    }
}
