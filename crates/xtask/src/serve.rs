//! The assessment on localhost.

use std::env;
use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::thread;

use tiny_http::{Header, Method, Request, Response, Server};

use crate::assemble;
use crate::child;
use crate::failure::Failure;
use crate::media_type;
use crate::report;
use crate::workspace;

/// How many ports are tried, from the first one on.
const PORTS: u16 = 20;
/// A page asks for a handful of files at once.
const WORKERS: usize = 4;

/// Builds the page, serves it on localhost and, where there is a screen, opens it in the browser. Ends with Ctrl-C.
///
/// # Errors
///
/// Fails where the build does, no port is free, or the server stops.
pub(crate) fn build_and_serve(first_port: u16, open: bool) -> Result<(), Failure> {
    assemble::set_up_and_build()?;
    let folder = workspace::root().join("www").join("dist");
    let folder = folder.canonicalize().map_err(Failure::file("find", folder))?;
    let listener = listen(first_port)?;
    let address = listener.local_addr().map_err(|source| Failure::Server { source: source.into() })?;
    let server = Server::from_listener(listener, None).map_err(|source| Failure::Server { source })?;

    let url = format!("http://localhost:{}/", address.port());
    report::line(format_args!("\nLeadmark is at {url} (Ctrl-C ends it)"));
    if open && !open_browser(&url) {
        report::line(format_args!("no browser was opened: open the address in one"));
    }
    thread::scope(|scope| {
        for _ in 0..WORKERS {
            scope.spawn(|| answer_all(&server, &folder));
        }
    });
    Ok(())
}

fn listen(first: u16) -> Result<TcpListener, Failure> {
    let last = first.saturating_add(PORTS - 1);
    let mut taken = io::Error::from(ErrorKind::AddrInUse);
    for port in first..=last {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            Ok(listener) => return Ok(listener),
            Err(error) => taken = error,
        }
    }
    Err(Failure::Port { first, last, source: taken })
}

fn answer_all(server: &Server, folder: &Path) {
    for request in server.incoming_requests() {
        // A reader who went away before the answer is no trouble of ours.
        let _ = answer(request, folder);
    }
}

fn answer(request: Request, folder: &Path) -> io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request
            .respond(Response::from_string("only GET and HEAD are answered").with_status_code(405));
    }
    let found = file_for(folder, request.url()).and_then(|path| Some((File::open(&path).ok()?, path)));
    let Some((file, path)) = found else {
        return request.respond(Response::from_string("there is no such page").with_status_code(404));
    };
    let mut response = Response::from_file(file);
    for (name, value) in [
        ("Content-Type", media_type::of(&path)),
        ("Cache-Control", "no-cache"),
        ("X-Content-Type-Options", "nosniff"),
    ] {
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    request.respond(response)
}

/// Returns the file that a request's target names, where it is one inside the folder. A folder's is its `index.html`.
fn file_for(folder: &Path, target: &str) -> Option<PathBuf> {
    let named = folder.join(relative_path(target)?);
    let path = if named.is_dir() { named.join("index.html") } else { named };
    // Also where a symbolic link leads must be inside.
    let path = fs::canonicalize(path).ok()?;
    (path.starts_with(folder) && path.is_file()).then_some(path)
}

/// Returns the path that a request's target names, below the served folder, or nothing where it leads elsewhere.
fn relative_path(target: &str) -> Option<PathBuf> {
    let path = target.split(['?', '#']).next()?.strip_prefix('/')?;
    let mut relative = PathBuf::new();
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        let name = percent_decoded(segment)?;
        if name.starts_with('.') || name.contains(['/', '\\', ':', '\0']) {
            return None;
        }
        relative.push(name);
    }
    Some(relative)
}

fn percent_decoded(segment: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(segment.len());
    let mut rest = segment.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let high = char::from(rest.next()?).to_digit(16)?;
            let low = char::from(rest.next()?).to_digit(16)?;
            bytes.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
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
    let mut command = child::command(program);
    command.args(arguments).arg(url).stdout(Stdio::null()).stderr(Stdio::null());
    let Ok(mut opener) = command.spawn() else { return false };
    thread::spawn(move || opener.wait());
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_paths() {
        assert_eq!(relative_path("/"), Some(PathBuf::new()));
        assert_eq!(relative_path("/assets/main.js?v=1"), Some(PathBuf::from("assets/main.js")));
        assert_eq!(relative_path("/guides//a%20b.md"), Some(PathBuf::from("guides/a b.md")));
        assert_eq!(relative_path("/%C3%A9.md"), Some(PathBuf::from("é.md")));
    }

    #[test]
    fn paths_that_lead_elsewhere() {
        for target in [
            "/../Cargo.toml",
            "/assets/../../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "/..%2fCargo.toml",
            "/..%5cCargo.toml",
            "/%2fetc/passwd",
            "/C:/Windows",
            "/.git/config",
            "/a%00.html",
            "/%zz",
            "/%f",
            "/%ff",
            "http://elsewhere/",
            "*",
            "",
        ] {
            assert_eq!(relative_path(target), None, "{target}");
        }
    }

    #[test]
    fn only_files_inside_the_folder() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).canonicalize().unwrap();
        assert_eq!(file_for(&folder, "/src/serve.rs"), Some(folder.join("src").join("serve.rs")));
        assert_eq!(file_for(&folder, "/src"), None);
        assert_eq!(file_for(&folder, "/no-such-file"), None);
    }

    #[test]
    fn a_taken_port_is_passed_over() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        let next = listen(port).unwrap().local_addr().unwrap().port();
        assert!(next > port);
    }
}
