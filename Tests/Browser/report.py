"""Counting checks: one line for each that fails, and a last line with the numbers."""

import argparse
import sys
from pathlib import Path


class Report:
    def __init__(self):
        self.passed = 0
        self.failed = 0

    def check(self, is_right, message):
        """Counts one check; `message` says what is wrong if it is not right."""
        if is_right:
            self.passed += 1
        else:
            self.failed += 1
            if self.failed <= 60:
                print(f"FAILED: {message}")

    def finish(self):
        print(f"{self.passed} passed, {self.failed} failed")
        sys.exit(1 if self.failed else 0)


def arguments():
    """The program and the built site that the scripts look at."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--sitegen", type=lambda text: str(Path(text).resolve()))
    parser.add_argument("--site", type=lambda text: Path(text).resolve())
    return parser.parse_args()
