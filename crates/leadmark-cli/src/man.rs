use std::fs;

use clap::CommandFactory;

use crate::arguments::{Arguments, ManArguments};
use crate::error::Error;
use crate::{Verdict, output};

/// Prints the manual page, or writes those of all commands into a folder.
pub(crate) fn run(arguments: &ManArguments) -> Result<Verdict, Error> {
    let command = Arguments::command();
    match &arguments.dir {
        None => {
            let mut page = Vec::new();
            clap_mangen::Man::new(command).render(&mut page)?;
            output::bytes(&page)?;
        }
        Some(folder) => {
            let failed = |error| Error::WriteFile { file: folder.clone(), error };
            fs::create_dir_all(folder).map_err(failed)?;
            clap_mangen::generate_to(command, folder).map_err(failed)?;
        }
    }
    Ok(Verdict::Good)
}
