//! How long guides take to read, natively, beside the events of the Markdown parser alone: the native half of
//! `cargo xtask bench parse`.
//!
//! `cargo run --release -p leadmark-core --example reading -- RUNS GUIDE.md…` prints a list: for each guide its bytes, what
//! was found in it, and the milliseconds of each run. Both take turns; a first turn is not counted.

#![expect(clippy::expect_used, clippy::print_stdout, reason = "a measurement stops where it can't measure")]

use std::env;
use std::fs;
use std::hint::black_box;
use std::time::Instant;

use leadmark_core::parse;
use pulldown_cmark::{Event, Options, Parser, Tag};
use serde_json::{Value, json};

fn main() {
    let mut arguments = env::args().skip(1);
    let runs: u32 =
        arguments.next().and_then(|text| text.parse().ok()).expect("the number of runs comes first");
    let figures: Vec<Value> = arguments.map(|path| measure(&path, runs)).collect();
    println!("{}", Value::from(figures));
}

fn measure(path: &str, runs: u32) -> Value {
    let source = fs::read_to_string(path).expect("the guide can be read");
    let (mut model, mut events) = (Vec::new(), Vec::new());
    for run in 0..=runs {
        let reading = timed(&source, |source| drop(black_box(parse(source))));
        let alone = timed(&source, |source| {
            black_box(parser(source).count());
        });
        if run > 0 {
            model.push(reading);
            events.push(alone);
        }
    }
    let guide = parse(&source).guide.expect("the guide can be used");
    let questions =
        guide.domains.iter().flat_map(|domain| &domain.topics).flat_map(|topic| &topic.questions).count();
    let headings = parser(&source).filter(|event| matches!(event, Event::Start(Tag::Heading { .. }))).count();
    json!({
        "bytes": source.len(),
        "questions": questions,
        "headings": headings,
        "model": model,
        "events": events,
    })
}

fn parser(source: &str) -> Parser<'_> {
    Parser::new_ext(source, Options::empty())
}

/// Returns the milliseconds that work takes on a text: the mean of as many repetitions as make up a megabyte.
fn timed(source: &str, work: impl Fn(&str)) -> f64 {
    let repetitions = (1_000_000_u32).div_ceil(u32::try_from(source.len()).unwrap_or(u32::MAX).max(1));
    let started = Instant::now();
    (0..repetitions).for_each(|_| work(black_box(source)));
    started.elapsed().as_secs_f64() * 1000.0 / f64::from(repetitions)
}
