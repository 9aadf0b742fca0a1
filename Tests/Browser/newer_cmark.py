"""The tests of Markdown with libcmark 0.31, beside Debian 12's 0.30.2 that everything else runs with.

The sources come from the source package of PyPI's paka.cmark 3.0.0, which carries libcmark 0.31.2; they are built, used,
and not kept.
"""

import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from report import Report, arguments


def build(folder):
    subprocess.run(
        [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--no-binary", ":all:", "-d", folder,
         "paka.cmark==3.0.0"], check=True)
    with tarfile.open(next(Path(folder).glob("paka*.tar.gz"))) as archive:
        archive.extractall(folder, filter="data")
    sources = next(Path(folder).glob("*/paka/cmark/cmark_src"))
    # The name under which the tests were linked.
    name = Path(subprocess.run(
        ["readlink", "-f", "/usr/lib/x86_64-linux-gnu/libcmark.so"], check=True, capture_output=True,
        text=True).stdout.strip()).name
    files = [str(file) for file in sources.glob("*.c") if file.name != "main.c"]
    subprocess.run(
        ["cc", "-O2", "-fPIC", "-shared", f"-I{sources}", f"-Wl,-soname,{name}", "-o", f"{folder}/{name}", *files],
        check=True)


def main():
    arguments()
    report = Report()
    with tempfile.TemporaryDirectory() as folder:
        build(folder)
        done = subprocess.run(
            ["env", f"LD_LIBRARY_PATH={folder}", "swift", "test", "--skip-build", "--filter", "MarkdownTests"],
            capture_output=True, text=True)
    failures = [line for line in done.stdout.splitlines() if line.startswith("✘")]
    report.check(done.returncode == 0, "\n".join(failures[:20]) or done.stderr[-2000:])
    report.finish()


if __name__ == "__main__":
    main()
