//! The programs that tasks run.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::failure::Failure;
use crate::workspace;

/// Prepares a program to run in the repository's root, with the project's own tools first on its `PATH`.
pub(crate) fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(workspace::root()).env("PATH", search_path()).stdin(Stdio::null());
    command
}

/// Prepares Cargo: the one that runs this task.
pub(crate) fn cargo() -> Command {
    command(&env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()))
}

/// Runs a command to its end; its output goes where ours goes.
///
/// # Errors
///
/// Fails where the command can't be started or does not succeed.
pub(crate) fn run(command: &mut Command) -> Result<(), Failure> {
    let status = command.status().map_err(|source| Failure::Start { command: shown(command), source })?;
    if status.success() { Ok(()) } else { Err(Failure::Child { command: shown(command), status }) }
}

/// Runs a command and returns what it prints, or nothing where it can't be started or does not succeed.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Runs a command to its end and returns what it prints; what it says on the way goes where ours goes.
///
/// # Errors
///
/// Fails where the command can't be started or does not succeed.
pub(crate) fn printed(command: &mut Command) -> Result<String, Failure> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|source| Failure::Start { command: shown(command), source })?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    Err(Failure::Child { command: shown(command), status: output.status })
}

/// Finds a program on the `PATH` that children get.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    let name = format!("{program}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&search_path()).map(|folder| folder.join(&name)).find(|path| path.is_file())
}

fn search_path() -> OsString {
    let ours = [workspace::tools().join("bin"), workspace::root().join("node_modules").join(".bin")];
    let inherited = env::var_os("PATH").unwrap_or_default();
    env::join_paths(ours.into_iter().chain(env::split_paths(&inherited))).unwrap_or(inherited)
}

/// Shows a command as it would be typed: the program by its name, not by its path.
fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let mut text = program.file_name().unwrap_or(program.as_os_str()).to_string_lossy().into_owned();
    for argument in command.get_args() {
        text.push(' ');
        text.push_str(&argument.to_string_lossy());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn project_tools_come_first() {
        let path = search_path();
        let first = env::split_paths(&path).next();
        assert_eq!(first, Some(workspace::tools().join("bin")));
    }

    #[test]
    fn failing_command_is_named() {
        let failure = run(command("cargo").arg("no-such-command").stderr(Stdio::null()));
        let message = failure.map_err(|failure| failure.to_string());
        assert!(message.is_err_and(|text| text.starts_with("`cargo no-such-command` failed")));
    }

    #[test]
    fn unknown_program_has_no_output() {
        assert_eq!(output(&mut command("leadmark-no-such-program")), None);
        assert_eq!(find("leadmark-no-such-program"), None);
    }
}
