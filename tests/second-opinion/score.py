"""Scores assessments as docs/scoring.md says, in exact fractions: a second opinion on leadmark-core.

Usage: score.py GUIDE.json < ASSESSMENTS.ndjson > SCORECARDS.ndjson

The guide is what `leadmark parse` prints. Written from the page alone, without a look at the Rust: where the two
differ, one of them or the page is wrong. Nothing is rounded before a figure is printed.
"""

import collections
import functools
import json
import sys
from fractions import Fraction

LENS = {"indicator": "outcomes", "measure": "outcomes", "practice": "practices", "question": "readiness"}
LENSES = ("outcomes", "practices", "readiness")
QUICK = ("indicator", "question")
# The levels of a practice and a measure that have no anchors of their own.
DEFAULT_LEVELS = 5
# What Unicode calls white space. Python's own idea of it has four control characters more.
WHITE_SPACE = "\t\n\v\f\r \x85\xa0\u1680" + "".join(map(chr, range(0x2000, 0x200B))) + "\u2028\u2029\u202f\u205f\u3000"


# The same few parts come again and again, and reducing them takes time.
part = functools.cache(Fraction)


def exact(weight):
    """Takes a weight as it is; whole ones as integers, which add up faster."""
    return int(weight) if weight == int(weight) else Fraction(weight)


class Item:
    """What is answered: its levels or points, and its weight in each success metric."""

    def __init__(self, source, kind, group, levels, points, feeds):
        self.id, self.kind, self.group, self.lens = source["id"], kind, group, LENS[kind]
        self.weight = exact(source["weight"])
        self.points = points
        self.steps = len(points) if kind == "question" else levels - 1
        self.feeds = [(metric, self.weight * exact(weight)) for metric, weight in feeds]


class Tick:
    """One answer as scoring sees it."""

    def __init__(self, item, answer):
        self.item, self.value, self.level, self.noted = item, None, None, False
        self.status = "unanswered"
        if answer is None:
            return
        self.noted = (answer.get("note") or "").strip(WHITE_SPACE) != ""
        if item.kind == "question" and answer.get("covered") is not None:
            self.value = part(len(set(item.points) & set(answer["covered"])), item.steps)
        elif answer.get("level") is not None:
            self.level = answer["level"]
            self.value = part(self.level - 1, item.steps)
        if self.value is not None:
            self.status = "answered"
        elif answer.get("notApplicable"):
            self.status = "notApplicable"


class Sums:
    """W_P, W_A, S, the noted part of S, and the counts, over ticks with a weight above 0 each."""

    def __init__(self, weighted):
        weighted = [(tick, weight) for tick, weight in weighted if weight > 0]
        applicable = [(tick, weight) for tick, weight in weighted if tick.status != "notApplicable"]
        answered = [(tick, weight) for tick, weight in applicable if tick.status == "answered"]
        self.of_applicable = sum(weight for _, weight in applicable)
        self.of_answered = sum(weight for _, weight in answered)
        self.sum = weighted_sum(answered)
        self.noted = weighted_sum((tick, weight) for tick, weight in answered if tick.noted)
        self.counts = {"answered": len(answered), "applicable": len(applicable), "total": len(weighted)}
        self.score = self.figures()

    def figures(self):
        figures = dict.fromkeys(("score", "low", "high", "coverage", "evidenced"))
        if self.of_applicable > 0:
            figures["low"] = 100 * self.sum / self.of_applicable
            figures["high"] = 100 * (self.sum + self.of_applicable - self.of_answered) / self.of_applicable
            figures["coverage"] = Fraction(self.of_answered, self.of_applicable)
            if 2 * self.of_answered >= self.of_applicable:
                figures["score"] = 100 * self.sum / self.of_answered
            if self.sum > 0:
                figures["evidenced"] = self.noted / self.sum
        return figures | self.counts


def weighted_sum(answered):
    """Adds up w·x: over each denominator of x on its own first, so that most of it is adding integers."""
    parts = collections.Counter()
    for tick, weight in answered:
        parts[tick.value.denominator] += weight * tick.value.numerator
    return sum((Fraction(total, of) for of, total in parts.items()), Fraction())


def items_of(guide):
    """Lists what can be answered: topic by topic questions, then measures; then practices; then indicators."""
    metrics = {metric["id"] for metric in guide["metrics"]}

    def feeds(*places):
        given = next((place["feeds"] for place in places if place["feeds"]), [])
        return [(feed["metric"], feed["weight"]) for feed in given if feed["metric"] in metrics]

    def levels(source, plain):
        return len(source["anchors"]) or plain

    items = []
    for topic in (topic for domain in guide["domains"] for topic in domain["topics"]):
        for question in topic["questions"]:
            points = [point["id"] for step in question["steps"] for point in step["points"] or [step]]
            if points:
                items.append(Item(question, "question", topic["id"], 0, points, feeds(question, topic)))
        for group in topic["measureGroups"]:
            for measure in group["measures"]:
                given = feeds(measure, group, topic)
                items.append(Item(measure, "measure", group["id"], levels(measure, DEFAULT_LEVELS), [], given))
    for group in guide["practiceGroups"]:
        for practice in group["practices"]:
            given = feeds(practice, group)
            items.append(Item(practice, "practice", group["id"], levels(practice, DEFAULT_LEVELS), [], given))
    for metric in guide["metrics"]:
        for indicator in metric["indicators"]:
            plain = len(guide["scale"]["levels"])
            items.append(Item(indicator, "indicator", metric["id"], levels(indicator, plain), [], [(metric["id"], 1)]))
    return items


def score(guide, items, assessment):
    """Makes the scorecard of one assessment."""
    asked = [item for item in items if assessment.get("mode") != "quick" or item.kind in QUICK]
    ticks = [Tick(item, assessment["answers"].get(item.id)) for item in asked]
    weighted = {(metric["id"], lens): [] for metric in guide["metrics"] for lens in LENSES}
    for tick in ticks:
        for metric, weight in tick.item.feeds:
            weighted[metric, tick.item.lens].append((tick, weight))
    sums = {place: Sums(of_place) for place, of_place in weighted.items()}
    return {
        "guide": {"id": guide["id"], "fingerprint": guide["fingerprint"]},
        "overall": {lens: overall(guide, ticks, sums, lens) for lens in LENSES},
        "metrics": [
            {
                "id": metric["id"],
                "name": metric["name"],
                "weight": metric["weight"],
                "target": assessment.get("targets", {}).get(metric["id"]),
            }
            | {lens: sums[metric["id"], lens].score for lens in LENSES}
            for metric in guide["metrics"]
        ],
        "groups": groups(guide, ticks),
        "items": [row(tick, sums) for tick in ticks],
        "flags": flags(guide, ticks),
    }


def overall(guide, ticks, sums, lens):
    counted = [
        (metric["id"], exact(metric["weight"]), sums[metric["id"], lens].score)
        for metric in guide["metrics"]
        if metric["weight"] > 0 and sums[metric["id"], lens].of_applicable > 0
    ]
    known = {metric for metric, _, _ in counted}
    # Each item once, with its own weight, if it counts in one of the metrics at all.
    own = Sums(
        (tick, tick.item.weight)
        for tick in ticks
        if tick.item.lens == lens and any(metric in known and weight > 0 for metric, weight in tick.item.feeds)
    )
    figures = dict.fromkeys(("score", "low", "high", "coverage", "evidenced"))
    weights = sum(weight for _, weight, _ in counted)
    if counted:
        for name in ("low", "high", "coverage"):
            figures[name] = sum(weight * of_metric[name] for _, weight, of_metric in counted) / weights
        scored = [(weight, of_metric["score"]) for _, weight, of_metric in counted if of_metric["score"] is not None]
        carried = sum(weight for weight, _ in scored)
        if 2 * carried >= weights:
            mean = sum(weight * points for weight, points in scored) / carried
            figures["score"] = min(max(mean, figures["low"]), figures["high"])
        if own.sum > 0:
            figures["evidenced"] = own.noted / own.sum
    return figures | own.counts


def groups(guide, ticks):
    def group(source, kind, holds):
        of_group = [tick for tick in ticks if tick.item.group == source["id"] and tick.item.kind == holds]
        score = Sums((tick, tick.item.weight) for tick in of_group).score
        return {"id": source["id"], "name": source["name"], "kind": kind, "score": score}

    found = []
    for topic in (topic for domain in guide["domains"] for topic in domain["topics"]):
        found.append(group(topic, "topic", "question"))
        found += [group(measures, "measures", "measure") for measures in topic["measureGroups"]]
    found += [group(practices, "practices", "practice") for practices in guide["practiceGroups"]]
    return found + [group(metric, "metric", "indicator") for metric in guide["metrics"]]


def row(tick, sums):
    def share(metric, weight):
        of_metric = sums[metric, tick.item.lens]
        known = tick.status == "answered" and of_metric.score["score"] is not None
        return {
            "metric": metric,
            "weight": weight,
            "share": 100 * weight * tick.value / of_metric.of_answered if known else None,
            "headroom": 100 * weight * (1 - tick.value) / of_metric.of_answered if known else None,
        }

    return {
        "id": tick.item.id,
        "kind": tick.item.kind,
        "group": tick.item.group,
        "status": tick.status,
        "value": tick.value,
        "level": tick.level,
        "feeds": [share(metric, weight) for metric, weight in tick.item.feeds],
    }


def flags(guide, ticks):
    answered = [tick for tick in ticks if tick.item.lens == "outcomes" and tick.status == "answered"]
    values = {tick.value for tick in answered}
    found = []
    if len(answered) >= 8 and len(values) == 1:
        code = "all-top" if values == {1} else "straight-line"
        found.append({"code": code, "items": [tick.item.id for tick in answered]})
    high = [tick.item.id for tick in ticks if tick.level and tick.value == 1 and not tick.noted]
    if high:
        found.append({"code": "unsupported-high", "items": high})
    for metric in guide["metrics"]:
        of_metric = [
            tick
            for tick in ticks
            if tick.item.lens == "outcomes" and any(fed == metric["id"] and weight > 0 for fed, weight in tick.item.feeds)
        ]
        not_applicable = [tick.item.id for tick in of_metric if tick.status == "notApplicable"]
        if 3 * len(not_applicable) > len(of_metric):
            found.append({"code": "many-not-applicable", "items": not_applicable})
    return found


def main(path):
    with open(path, encoding="utf-8") as file:
        guide = json.load(file)
    items = items_of(guide)
    for line in sys.stdin.buffer:
        print(json.dumps(score(guide, items, json.loads(line)), default=float))


if __name__ == "__main__":
    main(*sys.argv[1:])
