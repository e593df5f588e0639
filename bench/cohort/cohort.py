"""Measures `leadmark cohort` beside DuckDB and a Python script on the same assessments, in one run, and prints the table.

Usage: cohort.py LEADMARK GUIDE.json RUNS ASSESSMENTS.ndjson…

Each measurement is a process of its own: wall time from start to end, and the peak of its resident memory as the
operating system counts it. The programs take turns, the first turn is not counted, and medians are reported.
Before that, all must find the same histograms and means.
"""

import json
import os
import pathlib
import platform
import statistics
import subprocess
import sys
import time

SCRIPT = pathlib.Path(__file__).with_name("plain.py")


def metrics(guide):
    return {metric["id"]: [item["id"] for item in metric["indicators"]] for metric in guide["metrics"]}


def query(guide, file):
    """Asks DuckDB for what a tally holds of indicators: levels of each, and each metric's scores to a tenth.

    The columns are named with their types, which spares DuckDB the guessing and is the fastest way that we found.
    """
    answer = "STRUCT(level UTINYINT, notApplicable BOOLEAN)"
    fields = ", ".join(f'"{item}" {answer}' for items in metrics(guide).values() for item in items)
    columns, scores, figures = [], [], []
    for number, items in enumerate(metrics(guide).values()):
        levels = [f'answers."{item}".level' for item in items]
        not_applicable = [f'coalesce(answers."{item}"."notApplicable", false)::INT' for item in items]
        columns += [f'{level} AS "l{number}_{place}"' for place, level in enumerate(levels)]
        columns.append(f"{' + '.join(f'({level} IS NOT NULL)::INT' for level in levels)} AS n{number}")
        columns.append(f"{len(items)} - ({' + '.join(not_applicable)}) AS p{number}")
        total = " + ".join(f'coalesce("l{number}_{place}" - 1, 0)' for place in range(len(items)))
        scores.append(
            f"CASE WHEN n{number} > 0 AND 2 * n{number} >= p{number} "
            f"THEN 100.0::DOUBLE * ({total}) / 4 / n{number} END AS s{number}"
        )
        figures += [f'histogram("l{number}_{place}")' for place in range(len(items))]
        figures += [f"histogram(round(s{number} * 10)::INT)", f"avg(s{number})", f"stddev_samp(s{number})"]
    source = (
        f"read_json('{file}', format = 'newline_delimited', maximum_object_size = 1048576, "
        f"columns = {{'answers': 'STRUCT({fields})'}})"
    )
    return (
        f"WITH answered AS (SELECT {', '.join(columns)} FROM {source}), "
        f"scored AS (SELECT *, {', '.join(scores)} FROM answered) SELECT {', '.join(figures)} FROM scored"
    )


def with_duckdb(sql, threads):
    return [
        sys.executable,
        "-c",
        "import duckdb, json, sys; c = duckdb.connect(); "
        f"c.execute('SET threads = {threads}'); c.execute('SET preserve_insertion_order = false'); "
        "c.execute('SET enable_progress_bar = false'); "
        "row = c.execute(sys.argv[1]).fetchone(); print(json.dumps([list(f.items()) if isinstance(f, dict) else f for f in row]))",
        sql,
    ]


def measure(command):
    """Returns seconds, peak megabytes and output."""
    out = pathlib.Path(os.environ.get("BENCH_SCRATCH", ".")) / "bench-output"
    with out.open("wb") as file:
        started = time.perf_counter()
        child = subprocess.Popen(command, stdout=file)
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - started
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"failed: {command[:3]}")
    unit = 1 if sys.platform == "darwin" else 1024
    text = out.read_text()
    out.unlink()
    return seconds, usage.ru_maxrss * unit / 1e6, text


def check(guide, tally, row):
    """Compares the figures of both; any difference ends the run."""
    row = iter(row)
    group = json.loads(tally)["groups"][""]
    items = {item["id"]: item["levels"] for item in group["items"]}
    for metric, indicators in zip(group["metrics"], metrics(guide).values(), strict=True):
        for item in indicators:
            levels = dict(next(row))
            if [levels.get(level, 0) for level in range(1, 6)] != items[item]:
                sys.exit(f"{item}: {levels} is not {items[item]}")
        scores = metric["scores"]["outcomes"]
        histogram = {int(tenths): count for tenths, count in scores["histogram"].items()}
        if dict(next(row)) != histogram:
            sys.exit(f"{metric['id']}: the histograms differ")
        n = sum(histogram.values())
        mean, spread = scores["sum"] / n / 1000, n * scores["squares"] - scores["sum"] ** 2
        for found, wanted in [(mean, next(row)), ((spread / n / (n - 1)) ** 0.5 / 1000, next(row))]:
            if abs(found - wanted) > 0.001:
                sys.exit(f"{metric['id']}: {found} is not {wanted}")


def spread(values, digits):
    """The median, and behind it the least and the greatest where they are written differently."""
    middle, least, most = (f"{value:.{digits}f}" for value in (statistics.median(values), min(values), max(values)))
    return middle if least == most else f"{middle} ({least}–{most})"


def main(leadmark, guide_file, runs, *files):
    guide = json.loads(pathlib.Path(guide_file).read_text())
    # Asked in a process of its own: what this process holds in memory, every child begins with.
    version = [sys.executable, "-c", "import duckdb; print(duckdb.__version__)"]
    version = subprocess.run(version, capture_output=True, text=True, check=True).stdout.strip()
    rows = []
    for file in files:
        sql = query(guide, file)
        lines = int(pathlib.Path(file).stem.rsplit("-", 1)[1])
        size = f"{lines:,} ({pathlib.Path(file).stat().st_size / 1e6:,.0f} MB)"
        script = [sys.executable, SCRIPT, guide_file, file]
        _, _, tally = measure([leadmark, "cohort", file, "--partial"])
        for theirs in (with_duckdb(sql, 2), script):
            check(guide, tally, json.loads(measure(theirs)[2]))
        for threads in (1, 2):
            programs = {
                "leadmark": [leadmark, "cohort", file, "--format", "json", "--threads", str(threads)],
                f"DuckDB {version}": with_duckdb(sql, threads),
            }
            if threads == 1:
                programs["a Python script"] = script
            turns = [{name: measure(command)[:2] for name, command in programs.items()} for _ in range(int(runs))]
            figures = {name: list(zip(*(turn[name] for turn in turns), strict=True)) for name in programs}
            (our_time, our_peak) = (statistics.median(values) for values in figures["leadmark"])
            for name, (times, peaks) in figures.items():
                row = [size, str(threads), name, spread(times, 2), f"{statistics.median(times) / our_time:.1f}"]
                row += [spread(peaks, 0), f"{statistics.median(peaks) / our_peak:.1f}"]
                rows.append(f"| {' | '.join(row)} |")
                print(rows[-1], file=sys.stderr, flush=True)
    print(
        f"{runs} runs each, in turn: medians (least–greatest). What is written in Python runs on Python "
        f"{platform.python_version()}, whose memory is counted with it.\n"
    )
    print("| assessments | threads | program | time, s | times leadmark | peak memory, MB | times leadmark |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    print("\n".join(rows))


if __name__ == "__main__":
    main(*sys.argv[1:])
