"""Counting checks: one line for each that fails, and a last line with the numbers. And a server for the site."""

import argparse
import sys
import threading
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
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


class Quiet(SimpleHTTPRequestHandler):
    """Serves a folder under a path, as hosts do: a missing address gets the site's own page."""

    prefix = ""

    def log_message(self, *words):
        """Says nothing."""

    def translate_path(self, path):
        return super().translate_path(path.removeprefix(self.prefix))

    def send_error(self, code, message=None, explain=None):
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.is_file():
            return super().send_error(code, message, explain)
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def serve(site, prefix=""):
    """The site on a free port of this machine, below a path, by its address."""
    handler = type("Handler", (Quiet,), {"prefix": prefix})
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}{prefix}"
    finally:
        server.shutdown()
