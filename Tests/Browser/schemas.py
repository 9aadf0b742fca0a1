"""The JSON Schemas of the content: sound, kept by the course's own files, and not kept by files with mistakes."""

import json
import subprocess
import tempfile
from pathlib import Path

import yaml
from jsonschema import Draft7Validator

from report import Report, arguments

CONTENT = Path(__file__).resolve().parents[2] / "content"
THEME = CONTENT.parent / "templates"


class Loader(yaml.SafeLoader):
    """YAML as an editor reads it (1.2): dates are text."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def values():
    """Every file that has keys, with the name of its schema."""
    for name in ("site", "sources"):
        yield name, CONTENT / f"{name}.yaml"
    if (CONTENT / "media/credits.yaml").exists():
        yield "credits", CONTENT / "media/credits.yaml"
    yield "home", CONTENT / "index.md"
    folders = {"sections": "section", "pages": "page", "people": "person", "places": "place", "documents": "document"}
    for folder, name in folders.items():
        for path in sorted((CONTENT / folder).glob("**/*.md")):
            yield name, path
    for path in sorted((THEME / "strings").glob("*.yaml")):
        yield "strings", path


def read(path):
    text = path.read_text("utf-8")
    if path.suffix == ".md":
        text = text.split("---\n")[1]
    return yaml.load(text, Loader)


MISTAKES = [
    ("site", {"titel": "T"}), ("site", {"title": "T", "citations": "footnotes"}),
    ("site", {"title": "T", "eras": [{"id": "a", "title": "A", "start": 1900}]}),
    ("section", {"title": ["T"]}), ("section", {"title": "T", "summary": "S", "themes": "war"}),
    ("section", {"title": "T", "summary": "S", "events": [{"date": 1900, "title": "E", "importance": 4}]}),
    ("place", {"name": "P", "lat": 91, "lon": 0}), ("person", {"name": "P", "native": [{"text": "x"}]}),
    ("sources", {"references": [{"id": "a", "type": "novel", "title": "T"}]}), ("credits", {}),
    ("document", {"title": ["T"]}), ("page", {"title": "T", "draft": "yes"}),
]


def main():
    options = arguments()
    report = Report()
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([options.sitegen, "new", "schemas", "--source", folder], check=True, capture_output=True)
        schemas = {path.name.split(".")[0]: json.loads(path.read_text("utf-8")) for path in Path(folder, ".schemas").iterdir()}
    for name, schema in schemas.items():
        problems = list(Draft7Validator(Draft7Validator.META_SCHEMA).iter_errors(schema))
        report.check(not problems, f"{name} is no JSON Schema: {problems}")
    count = 0
    for name, path in values():
        problems = [f"{list(problem.path)}: {problem.message}" for problem in Draft7Validator(schemas[name]).iter_errors(read(path))]
        report.check(not problems, f"{path.name} does not keep to {name}: {problems[:3]}")
        count += 1
    report.check(count > 150, f"only {count} files have been looked at")
    for name, value in MISTAKES:
        report.check(not Draft7Validator(schemas[name]).is_valid(value), f"{name} takes {value}")
    report.finish()


if __name__ == "__main__":
    main()
