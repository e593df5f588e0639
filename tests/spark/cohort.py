"""A cohort counted by Spark, partition by partition, is the cohort counted on one machine, byte for byte.

Usage: cohort.py LEADMARK GUIDE ASSESSMENTS.ndjson
"""

import shlex
import subprocess
import sys

from pyspark.sql import SparkSession


def report(leadmark, guide, arguments, lines=None):
    command = [leadmark, "cohort", "--guide", guide, "--format", "json", *arguments]
    done = subprocess.run(command, input=lines, capture_output=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{shlex.join(command)} failed: {done.stderr.decode()}")
    return done.stdout


def main(leadmark, guide, assessments):
    spark = (
        SparkSession.builder.master("local[2]")
        .appName("leadmark cohort")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .getOrCreate()
    )
    context = spark.sparkContext
    context.setLogLevel("ERROR")
    for grouping in ([], ["--by", "group"]):
        alone = report(leadmark, guide, [assessments, *grouping])
        partial = shlex.join([leadmark, "cohort", "-", "--partial", "--guide", guide, *grouping])
        lines = context.textFile(assessments)
        partitionings = {
            "1 partition": lines.coalesce(1),
            "3 partitions, in another order": lines.repartition(3),
            "8 partitions, in another order": lines.repartition(8),
            "4 partitions, some of them empty": lines.coalesce(1).union(context.parallelize([], 3)),
            "5 partitions by what is in the lines": lines.map(
                lambda line: (sum(line.encode()) % 5, line)
            )
            .partitionBy(5)
            .values(),
        }
        for name, partitions in partitionings.items():
            tallies = partitions.pipe(partial, checkCode=True).collect()
            if len(tallies) != partitions.getNumPartitions():
                sys.exit(f"{name}: {len(tallies)} tallies of {partitions.getNumPartitions()} partitions")
            merged = report(leadmark, guide, ["-", "--merge", *grouping], "\n".join(tallies).encode())
            if merged != alone:
                sys.exit(f"{name} {grouping}: the report is not that of one machine")
            print(f"{' '.join(grouping) or 'all':<10}  {name}: {len(tallies)} tallies, the same {len(merged)} bytes")
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
