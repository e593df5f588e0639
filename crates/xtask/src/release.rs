//! All that a maintainer does before a release, up to the two commands that can't be taken back.

use crate::child;
use crate::failure::Failure;
use crate::node;
use crate::report;
use crate::sbom;
use crate::supply;
use crate::test;

/// Tests, checks the supply, lists what the release is made from, and packs everything without publishing it.
///
/// # Errors
///
/// Fails where one of these does.
pub(crate) fn rehearse(offline: bool) -> Result<(), Failure> {
    test::run(&[])?;
    report::line(format_args!("\n== supply =="));
    supply::check(offline)?;
    report::line(format_args!("\n== what the release is made from =="));
    sbom::write()?;
    report::line(format_args!("\n== packing the crates =="));
    // The page inside the program is built and not in Git, which Cargo takes for a change that was not committed.
    child::run(child::cargo().args(["publish", "--workspace", "--dry-run", "--allow-dirty"]))?;
    report::line(format_args!("\n== packing the npm package =="));
    child::run(node::npm().args(["pack", "--dry-run", "--workspace", "leadmark"]))?;
    report::line(format_args!(
        "nothing was published; for that: `cargo publish --workspace`, then `npm publish --workspace leadmark`"
    ));
    Ok(())
}
