//! The site of a guide on localhost, made anew whenever the guide changes.

use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::{env, io, thread};

use tiny_http::Server;

use crate::arguments::ServeArguments;
use crate::error::Error;
use crate::serve_answer::answer_all;
use crate::serve_state::Served;
use crate::{Verdict, output};

/// How many ports are tried, from the first one on.
const PORTS: u16 = 20;
/// A page asks for a handful of files at once.
const WORKERS: usize = 4;

/// Serves a guide until it is ended from outside.
pub(crate) fn run(arguments: &ServeArguments) -> Result<Verdict, Error> {
    let site = Arc::new(Served::new(arguments.guide.as_deref())?);
    let listener = listen(arguments.port)?;
    let port = listener.local_addr()?.port();
    let server = Server::from_listener(listener, None).map_err(|error| Error::Server { error })?;
    let url = format!("http://localhost:{port}/");
    output::text(&format!("Leadmark is at {url} (Ctrl-C ends it)\n"))?;
    if arguments.open && !open_browser(&url) {
        output::remark("no browser was opened: open the address in one");
    }
    if arguments.guide.as_deref().is_some_and(|file| file != Path::new("-")) {
        let site = Arc::clone(&site);
        thread::spawn(move || site.watch());
    }
    thread::scope(|scope| {
        for _ in 0..WORKERS {
            scope.spawn(|| answer_all(&server, &site));
        }
    });
    Ok(Verdict::Good)
}

/// Listens on the loopback interface only: what is served is nobody else's.
fn listen(first: u16) -> Result<TcpListener, Error> {
    let last = first.saturating_add(PORTS - 1);
    let mut taken = io::Error::from(io::ErrorKind::AddrInUse);
    for port in first..=last {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            Ok(listener) => return Ok(listener),
            Err(error) => taken = error,
        }
    }
    Err(Error::Port { first, last, error: taken })
}

/// Opens an address in the browser, where there is a screen, and tells whether that was started.
fn open_browser(url: &str) -> bool {
    let (program, arguments): (&str, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[])
    } else if cfg!(windows) {
        ("cmd", &["/c", "start"])
    } else if ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| env::var_os(name).is_some()) {
        ("xdg-open", &[])
    } else {
        return false;
    };
    let mut command = Command::new(program);
    command.args(arguments).arg(url).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let Ok(mut opener) = command.spawn() else { return false };
    thread::spawn(move || opener.wait());
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_passed_over() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        let next = listen(port).unwrap().local_addr().unwrap().port();
        assert!(next > port);
    }
}
