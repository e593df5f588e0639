//! How long scoring, planning and merging take, for guides of 16, 160 and 1,600 items.
//!
//! `cargo bench -p leadmark-core --bench score`. Criterion gives items a second: where that falls as guides grow,
//! something is not linear.

#![expect(clippy::expect_used, reason = "a benchmark stops where its input is not what it was")]

use std::collections::BTreeMap;
use std::fmt::Write;
use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group};
use leadmark_core::{
    Answer, Assessment, FORMAT, Guide, GuideReference, Id, Item, items, merge, parse, plan, score,
};

const SIZES: [usize; 3] = [16, 160, 1600];

/// A guide in parts of 16 items: a topic with four measures, four practices and a success metric with eight
/// indicators, the first two of which feed the last.
fn guide(size: usize) -> Guide {
    let parts = 1..=size / 16;
    let mut text = String::from("# Benchmark {#benchmark}\n\n## Work\n\n");
    let mut write = |part: std::fmt::Arguments<'_>| text.write_fmt(part).expect("a string takes any text");
    for part in parts.clone() {
        write(format_args!(
            "### Topic {part} {{#topic-{part} feeds=metric-{part}}}\n\n#### Metrics to track\n\n- **Flow**\n"
        ));
        (1..=4).for_each(|number| write(format_args!("  - Measure {part} {number}\n")));
        write(format_args!("\n"));
    }
    write(format_args!("## Best practices\n\n"));
    for part in parts.clone() {
        write(format_args!("### Habits {part} {{#habits-{part} feeds=metric-{part}:2}}\n\n"));
        (1..=4).for_each(|number| write(format_args!("- Practice {part} {number}\n")));
        write(format_args!("\n"));
    }
    write(format_args!("## Success metrics\n\n"));
    for part in parts {
        write(format_args!("### Metric {part} {{#metric-{part}}}\n\n"));
        (1..=8).for_each(|number| write(format_args!("- Indicator {part} {number}\n")));
        write(format_args!("\n"));
    }
    let guide = parse(text).guide.expect("the guide can be used");
    assert_eq!(items(&guide).len(), size, "the guide has as many items as were asked for");
    guide
}

/// Answers nine items of ten, with every level and some notes, at a time that differs from item to item.
fn assessment(guide: &Guide, shift: usize) -> Assessment {
    let answer = |(place, item): (usize, Item)| -> (Id, Answer) {
        let level = (place * 7 + shift) % item.levels.len() + 1;
        let answer = Answer {
            level: u8::try_from(level).ok(),
            note: (place % 4 == 0).then(|| "Seen in the last review, twice".to_owned()),
            at: 1_790_000_000_000 + ((place + shift) % 5) as u64,
            ..Answer::default()
        };
        (item.id, answer)
    };
    let answers: BTreeMap<Id, Answer> =
        items(guide).into_iter().enumerate().filter(|(place, _)| place % 10 != 9).map(answer).collect();
    Assessment {
        format: FORMAT.to_owned(),
        id: "benchmark".to_owned(),
        guide: GuideReference { id: guide.id.clone(), fingerprint: guide.fingerprint.clone() },
        answers,
        ..Assessment::default()
    }
}

fn figures(criterion: &mut Criterion) {
    for size in SIZES {
        let guide = guide(size);
        let (here, there) = (assessment(&guide, 0), assessment(&guide, 3));
        let mut group = criterion.benchmark_group("items");
        group.sample_size(20).throughput(Throughput::Elements(size as u64));
        group.bench_function(BenchmarkId::new("score", size), |bencher| {
            bencher.iter(|| score(black_box(&guide), black_box(&here)));
        });
        group.bench_function(BenchmarkId::new("plan", size), |bencher| {
            bencher.iter(|| plan(black_box(&guide), black_box(&here)));
        });
        group.bench_function(BenchmarkId::new("merge", size), |bencher| {
            bencher.iter(|| merge(black_box(&here), black_box(&there)).expect("both are of one assessment"));
        });
        group.finish();
    }
}

criterion_group!(benches, figures);

fn main() {
    benches();
    Criterion::default().configure_from_args().final_summary();
}
