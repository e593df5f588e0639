//! How long a guide takes to read, and that no text takes longer than its size explains.
//!
//! `cargo bench -p leadmark-core --bench parse`. The last lines say how each trap compares with an ordinary guide of
//! the same size, and with a quarter of itself: four times as long is linear, sixteen times quadratic.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a benchmark stops where its input is not what it was"
)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group};
use leadmark_core::parse;
use pulldown_cmark::{Options, Parser};

const GUIDE: &str = include_str!("../../../guides/technical-leadership.md");
const MEGABYTE: usize = 1 << 20;
/// How many times as long as a quarter of it a trap may take: more than four, since a larger text fits no cache.
const MOST: f64 = 8.0;

/// An ordinary guide of a size: the one that we ship, its domains again and again, without given ids.
fn guide(size: usize) -> String {
    let plain: String = GUIDE.lines().map(|line| without_ids(line) + "\n").collect();
    let (before, rest) = plain.split_once("## Architecture").expect("the guide has this domain");
    let (domains, after) = rest.split_once("## Best practices").expect("the guide has best practices");
    let (domains, after) = (format!("## Architecture{domains}"), format!("## Best practices{after}"));
    let times = size.saturating_sub(before.len() + after.len()) / domains.len();
    format!("{before}{}{after}", domains.repeat(times.max(1)))
}

fn without_ids(line: &str) -> String {
    match line.rfind(" {#") {
        Some(at) if line.ends_with('}') => line[..at].to_owned(),
        _ => line.to_owned(),
    }
}

/// Texts that make a careless parser slow, each of a size, within a guide that can be read.
fn traps(size: usize) -> Vec<(&'static str, String)> {
    let filled = |part: &str| part.repeat(size / part.len());
    let half = |part: &str| part.repeat(size / 2 / part.len());
    let traps = [
        ("unclosed brackets", filled("[")),
        ("unclosed images", filled("![a")),
        ("nested quotes", filled("> ")),
        ("nested bullets", filled("- ")),
        ("nested numbers", filled("1. ")),
        ("asterisks", filled("*")),
        ("emphasis that never ends", filled("*a **b ")),
        ("underscores", filled("_a ")),
        (
            "backticks of every length",
            (1..)
                .map(|width| "`".repeat(width) + " ")
                .scan(0, |sum, part| {
                    *sum += part.len();
                    (*sum < size).then_some(part)
                })
                .collect(),
        ),
        ("angle brackets", filled("<a ")),
        ("braces", filled("{#a} ")),
        ("fences", filled("```\n## a\n")),
        ("open fences", filled("```\n\n")),
        ("link definitions", filled("[a]: b\n")),
        ("references", "[a]: /b\n\n".to_owned() + &filled("[a] ")),
        ("ordinals in a name", "#### ".to_owned() + &filled("1. ")),
        ("mis-decoded text", filled("üéØ ")),
        ("lines behind a bold one", "**a** b\n".to_owned() + &filled("c d\n")),
        ("bold lines", filled("**a** b\n")),
        ("bold questions", filled("**Why?**\n")),
        ("looks in a line", filled("**a** b ")),
        (
            "a large question, then small ones",
            format!("#### Why?\n\n{}\n{}", half("1. b\n"), half("#### Why?\n\n1. b\n\n")),
        ),
    ];
    let within = |text: String| format!("# G\n\n{text}\n\n## Success metrics\n\n### M\n\n- item\n");
    traps.into_iter().map(|(name, text)| (name, within(text))).collect()
}

fn sizes(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("parse");
    group.sample_size(10);
    for kilobytes in [64, 256, 1024, 4096] {
        let source = guide(kilobytes * 1024 - 64);
        group.throughput(Throughput::Bytes(source.len() as u64));
        group.bench_with_input(BenchmarkId::new("guide", kilobytes), &source, |bencher, source| {
            bencher.iter(|| parse(black_box(source)));
        });
        group.bench_with_input(BenchmarkId::new("events", kilobytes), &source, |bencher, source| {
            bencher.iter(|| Parser::new_ext(black_box(source), Options::empty()).count());
        });
    }
    group.finish();
}

/// Times a parse, the median of five.
fn time(source: &str) -> Duration {
    let mut times: Vec<Duration> = (0..5)
        .map(|_| {
            let started = Instant::now();
            black_box(parse(black_box(source)));
            started.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[times.len() / 2]
}

/// Compares each trap with an ordinary guide of its size, and with a quarter of itself.
#[expect(clippy::cast_precision_loss, reason = "sizes are far below what a float holds exactly")]
#[expect(clippy::print_stdout, reason = "a benchmark prints its figures")]
fn compare_traps() {
    let ordinary = guide(MEGABYTE);
    let per_byte = |time: Duration, source: &str| time.as_secs_f64() / source.len() as f64;
    let base = per_byte(time(&ordinary), &ordinary);
    println!("\n1 MB of                              times an ordinary guide   a quarter of it");
    for ((name, quarter), (_, whole)) in traps(MEGABYTE / 4).into_iter().zip(traps(MEGABYTE)) {
        let (short, long) = (time(&quarter), time(&whole));
        let ratio = per_byte(long, &whole) / base;
        let growth = long.as_secs_f64() / short.as_secs_f64();
        let verdict = if growth > MOST { "  not linear" } else { "" };
        println!("{name:36} {ratio:23.2} {growth:17.1}{verdict}");
    }
}

criterion_group!(benches, sizes);

fn main() {
    benches();
    compare_traps();
    Criterion::default().configure_from_args().final_summary();
}
