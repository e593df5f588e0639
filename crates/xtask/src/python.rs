//! Python with the packages of a requirements file, in a virtual environment of the project's own.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::child;
use crate::failure::Failure;
use crate::report;
use crate::setup;
use crate::workspace;

/// Installs what the `requirements.txt` of a folder names, unless it is there, and prepares Python to run with it.
///
/// # Errors
///
/// Fails where there is no Python 3 with venv, or a package can't be installed.
pub(crate) fn with_requirements_of(folder: &str) -> Result<Command, Failure> {
    let _turn = setup::turn()?;
    let environment = workspace::tools().join("python");
    let python = environment.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    if !python.is_file() {
        let system =
            ["python3", "python"].into_iter().find(|name| child::find(name).is_some()).ok_or_else(none)?;
        report::step("virtual environment for Python", || {
            child::run(child::command(system).args(["-m", "venv"]).arg(&environment))
        })
        .map_err(|_| none())?;
    }
    let path = workspace::root().join(folder).join("requirements.txt");
    let wanted = fs::read_to_string(&path).map_err(Failure::file("read", &path))?;
    let record: PathBuf = environment.join(format!("{}-requirements.txt", folder.replace('/', "-")));
    if fs::read_to_string(&record).is_ok_and(|there| there == wanted) {
        report::there(format_args!("Python packages for {folder}"));
    } else {
        report::step(format_args!("Python packages for {folder}"), || {
            let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"];
            child::run(program(&python).args(pip).arg(&path))
        })?;
        fs::write(&record, wanted).map_err(Failure::file("write", &record))?;
    }
    Ok(program(&python))
}

fn program(python: &std::path::Path) -> Command {
    child::command(&python.to_string_lossy())
}

fn none() -> Failure {
    Failure::missing(
        "no Python 3 that can make a virtual environment was found",
        "install Python 3.9 or later with venv (Debian: `apt-get install python3-venv`)",
    )
}
