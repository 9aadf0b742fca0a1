"""Every page in headless Chromium, from disk: no console error, no failed or foreign request, no sideways scrolling;
axe-core (WCAG 2.2 A and AA) on a page of each kind, served, in light and dark, at 320 and 1280 CSS px; every word without scripts."""

import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from report import Report, arguments

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]


def kinds(site):
    """One page of each kind: the first by name in each folder, and every page of the root."""
    chosen = sorted(site.glob("*.html"))
    for folder in sorted(path for path in site.iterdir() if path.is_dir()):
        chosen += sorted(folder.glob("*.html"))[:1]
    return chosen


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *words):
        """Says nothing."""


def serve(site):
    """The site on a free port of this machine."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_address[1]}"


def main():
    options = arguments()
    report = Report()
    address = serve(options.site)
    pages = sorted(options.site.rglob("*.html"))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        look_at_every_page(browser, options.site, pages, report)
        for scheme in ("light", "dark"):
            for width in (320, 1280):
                audit(browser, address, options.site, kinds(options.site), scheme, width, report)
        read_without_scripts(browser, options.site, kinds(options.site), report)
        browser.close()
    report.finish()


def look_at_every_page(browser, site, pages, report):
    context = browser.new_context(viewport={"width": 320, "height": 800})
    page = context.new_page()
    problems = []
    page.on("console", lambda message: problems.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: problems.append(str(error)))
    # A picture that the next page makes the browser give up is no failure of this one.
    page.on("requestfailed", lambda request: None if request.failure == "net::ERR_ABORTED" else problems.append(f"failed: {request.url}"))
    page.on("request", lambda request: None if request.url.startswith("file:") else problems.append(f"foreign: {request.url}"))
    for path in pages:
        problems.clear()
        name = path.relative_to(site)
        if name.name == "404.html":
            continue  # Its links start at the server's root: from disk they lead elsewhere.
        page.goto(path.as_uri())
        report.check(not problems, f"{name}: {problems[:3]}")
        width = page.evaluate("document.documentElement.scrollWidth")
        report.check(width <= 320, f"{name}: {width} px wide at 320 px")
    context.close()


def audit(browser, address, site, pages, scheme, width, report):
    axe = Axe()
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce", bypass_csp=True)
    page = context.new_page()
    for path in pages:
        page.goto(f"{address}/{path.relative_to(site)}")
        results = axe.run(page, options={"runOnly": {"type": "tag", "values": TAGS}})
        found = [
            f'{violation["id"]}: {violation["nodes"][0]["html"][:120]} ({len(violation["nodes"])})'
            for violation in results.response["violations"]
        ]
        report.check(not found, f"{path.relative_to(site)} {scheme} {width}: {found[:3]}")
    context.close()


def read_without_scripts(browser, site, pages, report):
    def text(scripts):
        context = browser.new_context(java_script_enabled=scripts)
        page = context.new_page()
        result = {}
        for path in pages:
            page.goto(path.as_uri())
            result[path] = page.locator("main").text_content()
        context.close()
        return result

    without, with_scripts = text(False), text(True)
    for path in pages:
        words = set((with_scripts[path] or "").split()) - set((without[path] or "").split())
        report.check(len(without[path] or "") > 20 and not words, f"{path.relative_to(site)}: only with scripts: {sorted(words)[:5]}")


if __name__ == "__main__":
    main()
