//! Answers to what a browser asks for.

use std::borrow::Cow;
use std::io::{self, Write};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use tiny_http::{Method, Request, Server, StatusCode};

use crate::media_type;
use crate::serve_state::{EVENTS, Served, own_file};
use crate::site::is_page;

/// How long a page waits for news at most until it hears that the line still stands.
const LONGEST_SILENCE: Duration = Duration::from_secs(15);

/// Answers requests until the server ends.
pub(crate) fn answer_all(server: &Server, site: &Arc<Served>) {
    for request in server.incoming_requests() {
        // A reader who went away before the answer is no trouble of ours.
        let _ = answer(request, site);
    }
}

fn answer(request: Request, site: &Arc<Served>) -> io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return refuse(request, 405, "only GET and HEAD are answered");
    }
    if !is_for_this_machine(&request) {
        return refuse(request, 403, "this server answers to localhost only");
    }
    let Some(path) = path_of(request.url()) else { return refuse(request, 404, "there is no such page") };
    if path == EVENTS {
        let site = Arc::clone(site);
        // A page listens for as long as it is open, so each has a thread of its own.
        thread::spawn(move || tell(request, &site));
        return Ok(());
    }
    let found: Option<(u16, Cow<'static, [u8]>)> = {
        let version = site.now();
        match (own_file(&path), &version.files) {
            (Some(content), _) => Some((200, Cow::Borrowed(content))),
            (None, Some(files)) => files.get(&path).map(|content| (200, content.clone())),
            (None, None) if is_page(&path) => Some((503, Cow::Owned(version.findings.clone().into_bytes()))),
            (None, None) => None,
        }
    };
    let Some((status, content)) = found else { return refuse(request, 404, "there is no such page") };
    respond(request, status, media_type::of(&path), &content)
}

fn refuse(request: Request, status: u16, sentence: &str) -> io::Result<()> {
    respond(request, status, "text/plain; charset=utf-8", sentence.as_bytes())
}

/// Writes an answer and lets the line go. Lines that browsers keep open would use up those who listen on them: the library
/// may leave the next one waiting for one of these to end.
fn respond(request: Request, status: u16, media_type: &str, content: &[u8]) -> io::Result<()> {
    let only_head = *request.method() == Method::Head;
    let reason = StatusCode(status).default_reason_phrase();
    let mut out = request.into_writer();
    write!(
        out,
        "HTTP/1.1 {status} {reason}\r\nContent-Type: {media_type}\r\nContent-Length: {}\r\nCache-Control: no-cache\r\n\
         X-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\nConnection: close\r\n\r\n",
        content.len()
    )?;
    if !only_head {
        out.write_all(content)?;
    }
    out.flush()
}

/// Tells whether a request was meant for this machine: a page elsewhere may have had its name lead here, to read along.
fn is_for_this_machine(request: &Request) -> bool {
    let host = request.headers().iter().find(|header| header.field.equiv("Host"));
    let name = host.map_or("localhost", |header| header.value.as_str());
    let name = name.rsplit_once(':').filter(|(_, port)| !port.contains(']')).map_or(name, |(name, _)| name);
    ["localhost", "127.0.0.1", "[::1]"].iter().any(|known| name.eq_ignore_ascii_case(known))
}

/// Tells a page which version is served, at once and whenever there is another.
fn tell(request: Request, site: &Served) -> io::Result<()> {
    let mut out = request.into_writer();
    out.write_all(
        b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-cache\r\nConnection: close\r\n\r\n",
    )?;
    let mut known = site.now().id;
    loop {
        write!(out, "data: {known:x}\n\n")?;
        out.flush()?;
        // Also where nothing is new: writing is how one learns that the page has gone.
        known = site.next(known, LONGEST_SILENCE);
    }
}

/// Returns the path that a request's target names, below the site's root; a folder's is its `index.html`.
fn path_of(target: &str) -> Option<String> {
    let path = percent_decoded(target.split(['?', '#']).next()?.strip_prefix('/')?)?;
    Some(if path.is_empty() || path.ends_with('/') { path + "index.html" } else { path })
}

fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_of_files_and_folders() {
        assert_eq!(path_of("/").as_deref(), Some("index.html"));
        assert_eq!(path_of("/assets/main.js?v=1").as_deref(), Some("assets/main.js"));
        assert_eq!(path_of("/a%20b.md").as_deref(), Some("a b.md"));
        assert_eq!(path_of("/%C3%A9.md").as_deref(), Some("é.md"));
        assert_eq!(path_of("/%zz"), None);
        assert_eq!(path_of("/%ff"), None);
        assert_eq!(path_of("http://elsewhere/"), None);
    }
}
