"""Prints, for each YAML file, what a JSON Schema validator says: valid, invalid or unreadable.

    validate.py QUESTIONNAIRE.schema.json ANSWERS.schema.json FILE...

Files are read as YAML 1.2 (core schema), as editors do. Needs jsonschema and PyYAML.
"""

import json
import re
import sys

import yaml
from jsonschema import Draft202012Validator


class Core(yaml.SafeLoader):
    yaml_implicit_resolvers = {}


def resolve(tag, pattern, first, construct=None):
    Core.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile(pattern), first)
    if construct:
        Core.add_constructor("tag:yaml.org,2002:" + tag, construct)


def pairs(loader, node):
    """Keys stay as they are written."""
    return {
        key.value if isinstance(key, yaml.ScalarNode) else None: loader.construct_object(value, deep=True)
        for key, value in node.value
    }


resolve("bool", r"^(true|True|TRUE|false|False|FALSE)$", list("tTfF"))
resolve("null", r"^(~|null|Null|NULL|)$", ["~", "n", "N", ""])
resolve("int", r"^[-+]?[0-9]+$", list("-+0123456789"), lambda l, n: int(n.value))
resolve(
    "float",
    r"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$",
    list("-+.0123456789"),
    lambda l, n: float(n.value),
)
Core.add_constructor("tag:yaml.org,2002:map", pairs)

questionnaire, answers = (
    Draft202012Validator(json.load(open(path, encoding="utf-8"))) for path in sys.argv[1:3]
)
for validator in (questionnaire, answers):
    validator.check_schema(validator.schema)

for path in sys.argv[3:]:
    try:
        value = yaml.load(open(path, "rb").read(), Core)
    except Exception:
        print("unreadable", path)
        continue
    is_answers = isinstance(value, dict) and "questionnaire" in value
    validator = answers if is_answers else questionnaire
    print("valid" if validator.is_valid(value) else "invalid", path)
