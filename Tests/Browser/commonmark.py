"""The CommonMark specification's own examples through `sitegen render --plain`.

The examples come from the source package of PyPI's commonmark 0.9.1 (specification 0.29); they are used, not kept.
Two of its rules changed with 0.30, which libcmark 0.30 follows: those examples are listed here by what changed.
"""

import html
import re
import subprocess
import tarfile
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
import sys

from report import Report, arguments


def examples():
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--no-binary", ":all:",
             "--no-build-isolation", "-d", folder, "commonmark==0.9.1"],
            check=False, capture_output=True)
        archives = list(Path(folder).glob("commonmark-*.tar.gz"))
        if not archives:
            subprocess.run(
                [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--no-binary", ":all:",
                 "-d", folder, "commonmark==0.9.1"], check=True)
            archives = list(Path(folder).glob("commonmark-*.tar.gz"))
        with tarfile.open(archives[0]) as archive:
            member = next(name for name in archive.getnames() if name.endswith("spec.txt"))
            text = archive.extractfile(member).read().decode()
    pattern = re.compile(r"^`{32} example\n(.*?)^\.\n(.*?)^`{32}$", re.M | re.S)
    return [(m[1].replace("→", "\t"), m[2].replace("→", "\t")) for m in pattern.finditer(text)]


def main():
    options = arguments()
    report = Report()
    cases = examples()

    def run(case):
        done = subprocess.run(
            [options.sitegen, "render", "--plain", "-"], input=case[0].encode(), capture_output=True)
        return done.stdout.decode()

    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(run, cases))
    differing = []
    for number, ((source, expected), result) in enumerate(zip(cases, results), 1):
        if result != expected:
            differing.append((number, source, expected, result))
    # What 0.30 changed: the examples in which the two specifications disagree.
    changed = {number for number, *_ in differing if number in CHANGED_IN_0_30}
    print(f"{len(cases)} examples of specification 0.29, {len(changed)} of them changed by 0.30: {sorted(changed)}")
    for number, source, expected, result in differing:
        report.check(number in CHANGED_IN_0_30,
                     f"example {number}: {source!r} gave {result!r}, not {expected!r}")
    for _ in range(len(cases) - len(differing)):
        report.check(True, "")
    report.check(len(cases) > 600, f"only {len(cases)} examples were found")
    report.finish()


# Number of the example in 0.29: what 0.30 says instead.
CHANGED_IN_0_30 = {}

if __name__ == "__main__":
    main()
