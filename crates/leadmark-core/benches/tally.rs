//! How long it takes to read and count 200,000 assessments of the guide that we ship.
//!
//! `cargo bench -p leadmark-core --bench tally`. The quick way reads files as they are written; the careful way is
//! what a file takes that is right but unusual, here one with a level written as `3.0`.

#![expect(clippy::expect_used, reason = "a benchmark stops where its input is not what it was")]

use std::fmt::Write;
use std::hint::black_box;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group};
use leadmark_core::{Guide, Kind, Tallier, Tally, items, parse};

const GUIDE: &str = include_str!("../../../guides/technical-leadership.md");

/// Makes up quick assessments, one a line. Each answers all indicators, as JSON that is compact or that has spaces.
fn lines(guide: &Guide, count: usize, spaced: bool) -> String {
    let (comma, colon) = if spaced { (", ", ": ") } else { (",", ":") };
    let ids: Vec<String> = items(guide)
        .into_iter()
        .filter(|item| item.kind == Kind::Indicator)
        .map(|item| item.id.to_string())
        .collect();
    let mut text = String::new();
    for number in 0..count {
        let mut line = format!(
            r#"{{"format":"leadmark/assessment@1","id":"{number:016x}","guide":{{"id":"{}"}},"mode":"quick","rater":{{"role":"self"}},"startedAt":1790000000000,"updatedAt":1790000000000,"answers":{{"#,
            guide.id
        );
        for (place, id) in ids.iter().enumerate() {
            let level = (number * 7 + place * 3 + number / 11) % 5 + 1;
            let comma = if place == 0 { "" } else { "," };
            write!(line, r#"{comma}"{id}":{{"level":{level},"at":1790000000000}}"#)
                .expect("a string takes any text");
        }
        line.push_str("}}\n");
        let line = line.replace("\":", &format!("\"{colon}")).replace(",\"", &format!("{comma}\""));
        text.push_str(&line);
    }
    text
}

fn count(guide: &Guide, text: &str) -> Tally {
    let mut tallier = Tallier::new(guide, false);
    text.lines().for_each(|line| tallier.add_json(line.as_bytes()).expect("every line is right"));
    tallier.finish()
}

fn counting(criterion: &mut Criterion) {
    let guide = parse(GUIDE).guide.expect("the guide can be used");
    let mut group = criterion.benchmark_group("tally");
    group.sample_size(10).warm_up_time(Duration::from_secs(1)).measurement_time(Duration::from_secs(5));
    let compact = lines(&guide, 200_000, false);
    let spaced = lines(&guide, 200_000, true);
    let careful = lines(&guide, 2_000, false).replace("\"level\":3", "\"level\":3.0");
    for (name, text) in [("compact", &compact), ("spaced", &spaced), ("careful", &careful)] {
        let count_of = text.lines().count();
        group.throughput(Throughput::Elements(count_of as u64));
        group.bench_with_input(BenchmarkId::new(name, count_of), text, |bencher, text| {
            bencher.iter(|| count(black_box(&guide), black_box(text)));
        });
    }
    group.finish();
}

criterion_group!(benches, counting);

fn main() {
    benches();
    Criterion::default().configure_from_args().final_summary();
}
