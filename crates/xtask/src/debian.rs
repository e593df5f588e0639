//! Packages of Debian and its kin.

use crate::child;
use crate::failure::Failure;

/// Installs packages, where this is such a system and we may.
///
/// # Errors
///
/// Fails with `otherwise` where it is none or we may not, else where the installation does.
pub(crate) fn install(packages: &[&str], otherwise: impl Fn() -> Failure) -> Result<(), Failure> {
    if child::find("apt-get").is_none() {
        return Err(otherwise());
    }
    let as_root: &[&str] = if is_root() {
        &[]
    } else if child::output(child::command("sudo").args(["-n", "true"])).is_some() {
        &["sudo", "-n"]
    } else {
        return Err(otherwise());
    };
    apt_get(as_root, &["update"])?;
    apt_get(as_root, &[&["install", "-y", "--no-install-recommends"], packages].concat())
}

fn apt_get(as_root: &[&str], arguments: &[&str]) -> Result<(), Failure> {
    // `env`, because sudo does not pass our own environment on.
    let apt_get = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=300"];
    let mut words = as_root.iter().chain(&apt_get).chain(arguments);
    words.next().map_or(Ok(()), |program| child::run(child::command(program).args(words)))
}

fn is_root() -> bool {
    child::output(child::command("id").arg("-u")).as_deref() == Some("0")
}
