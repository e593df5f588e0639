//! The assessment on localhost.

use crate::assemble;
use crate::child;
use crate::failure::Failure;
use crate::workspace;

/// Builds everything, then serves our own guide's page with the program that users have. Ends with Ctrl-C.
///
/// # Errors
///
/// Fails where the build or the server does.
pub(crate) fn build_and_serve(first_port: u16, open: bool) -> Result<(), Failure> {
    assemble::set_up_and_build()?;
    let mut command = child::command(&workspace::leadmark_program().to_string_lossy());
    command.args(["serve", assemble::GUIDE, "--port", &first_port.to_string()]);
    if open {
        command.arg("--open");
    }
    child::run(&mut command)
}
