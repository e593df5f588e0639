"""What anybody would write first: reads assessments line by line and counts, with the standard library alone.

Usage: plain.py GUIDE.json ASSESSMENTS.ndjson. Prints the figures that the query for DuckDB gives, in its order.
"""

import json
import sys
from collections import Counter


def main(guide, file):
    with open(guide, encoding="utf-8") as text:
        metrics = [[item["id"] for item in metric["indicators"]] for metric in json.load(text)["metrics"]]
    levels = {item: Counter() for items in metrics for item in items}
    tenths = [Counter() for _ in metrics]
    sums, squares = [0.0] * len(metrics), [0.0] * len(metrics)
    with open(file, encoding="utf-8") as lines:
        for line in lines:
            answers = json.loads(line)["answers"]
            for number, items in enumerate(metrics):
                total = answered = asked = 0
                for item in items:
                    answer = answers.get(item)
                    if answer is not None and answer.get("notApplicable"):
                        continue
                    asked += 1
                    level = None if answer is None else answer.get("level")
                    if level is not None:
                        levels[item][level] += 1
                        answered += 1
                        total += level - 1
                if answered > 0 and 2 * answered >= asked:
                    score = 100.0 * total / 4 / answered
                    # Halves go up, where `round` goes to the even one.
                    tenths[number][int(score * 10 + 0.5)] += 1
                    sums[number] += score
                    squares[number] += score * score
    row = []
    for number, items in enumerate(metrics):
        row += [list(levels[item].items()) for item in items]
        n = sum(tenths[number].values())
        mean = sums[number] / n
        row += [list(tenths[number].items()), mean, ((squares[number] - n * mean * mean) / (n - 1)) ** 0.5]
    print(json.dumps(row))


if __name__ == "__main__":
    main(*sys.argv[1:])
