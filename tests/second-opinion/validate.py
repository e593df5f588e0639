"""Validates JSON against JSON Schemas: `validate.py FOLDER < cases.ndjson`.

Each line of the input is {"schema": NAME, "instance": ANY}. For each comes a line with the errors that are found, the
deepest ones of what has alternatives: [{"path": "answers.reliability.level", "keyword": "maximum"}].
"""

import json
import pathlib
import sys

from jsonschema import Draft202012Validator


def validators(folder):
    found = {}
    for path in sorted(pathlib.Path(folder).glob("*.schema.json")):
        schema = json.loads(path.read_text(encoding="utf-8"))
        Draft202012Validator.check_schema(schema)
        found[path.name.removesuffix(".schema.json")] = Draft202012Validator(schema)
    return found


def told(error):
    path = ".".join(str(part) for part in error.absolute_path)
    return {"path": path, "keyword": error.validator}


def main():
    by_name = validators(sys.argv[1])
    for line in sys.stdin:
        case = json.loads(line)
        errors = by_name[case["schema"]].iter_errors(case["instance"])
        print(json.dumps([told(error) for error in errors]))


main()
