"""Every page in headless Chromium, served and from disk: axe-core (WCAG 2.2 A and AA) in light and dark at 320 and 1280 CSS px,
no console message, no failed or foreign request, no sideways scrolling, no layout shift, every word without scripts,
weights and requests; keyboard walks of the timeline, a chart, a quiz and the switch for dark colours."""

import re
from concurrent.futures import ProcessPoolExecutor
from urllib.parse import quote

from playwright.sync_api import sync_playwright

import checks
from report import Report, arguments, serve

PICTURE = re.compile(rb"<svg.*?</svg>", re.DOTALL)
CHROMIUM = {"executable_path": "/usr/bin/chromium", "args": ["--no-sandbox"]}
# The most KiB of a page with all that it loads, without its pictures; lists of everything and the whole course may be longer.
WEIGHTS = {
    "timeline.html": 400, "all.html": 1500, "sources.html": 400, "claims.html": 400, "flashcards.html": 400, "review.html": 400}
WEIGHT = 100


def main():
    options = arguments()
    report = Report()
    # A page that only leads on, from an old address, is gone before anything can be asked of it.
    pages = sorted(str(path.relative_to(options.site)) for path in options.site.rglob("*.html")
                   if b'http-equiv="refresh"' not in path.read_bytes())
    with serve(options.site) as address, ProcessPoolExecutor(2) as pool:
        jobs = [pool.submit(look, str(options.site), address, pages[start::8]) for start in range(8)]
        for job in jobs:
            for name, problems in job.result():
                report.check(not problems, f"{name}: {problems[:3]}")
    walk(options.site, report)
    miss(options.site, report)
    report.finish()


def look(site, address, pages):
    """Every check of some pages, as names with what is wrong."""
    results = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**CHROMIUM)
        for scheme in ("light", "dark"):
            for width in (320, 1280):
                context = browser.new_context(
                    viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce",
                    bypass_csp=True)
                page = context.new_page()
                for name in pages:
                    page.goto(f"{address}/{quote(name)}")
                    results.append((f"{name} {scheme} {width}: axe", checks.accessibility(page)))
                    if scheme == "light":
                        results.append((f"{name} {width}: width", checks.sideways(page)))
                        results.append((f"{name} {width}: structure", checks.structure(page)))
                context.close()
        texts = {}
        for has_scripts in (True, False):
            context = browser.new_context(java_script_enabled=has_scripts, viewport={"width": 412, "height": 900})
            if has_scripts:
                context.add_init_script(checks.WATCH_SHIFTS)
            page = context.new_page()
            disk = checks.Watch(page)
            for name in pages:
                page.goto(f"file://{site}/{quote(name)}")
                text = page.locator("main").text_content() or ""
                if has_scripts:
                    texts[name] = text
                    results.append((f"{name}: layout", checks.shifts(page)))
                    results.append((f"{name}: languages", checks.scripts_marked(page)))
                else:
                    results.append((f"{name}: words", checks.words_without_scripts(texts[name], text)))
                results.append((f"{name} from disk: console and requests", disk.take()))
            context.close()
        # Weights and requests of a first visit, each page in a context of its own so that nothing is cached.
        for name in pages:
            context = browser.new_context()
            page = context.new_page()
            served = checks.Watch(page, own=address)
            sizes = []
            page.on("response", lambda response: sizes.append(size(response)))
            page.goto(f"{address}/{quote(name)}", wait_until="networkidle")
            results.append((f"{name} served: console and requests", served.take()))
            limit = WEIGHTS.get(name, WEIGHT)
            weight = sum(sizes) / 1024
            pictures = [len(picture) / 1024 for picture in PICTURE.findall(page.content().encode())]
            results.append((f"{name}: pictures", [f"{size:.0f} KiB" for size in pictures if size > 60]))
            results.append((f"{name}: weight", [] if weight <= limit else [f"{weight:.0f} KiB of {limit}"]))
            results.append((f"{name}: requests", [] if len(sizes) <= 6 else [f"{len(sizes)} requests"]))
            context.close()
        browser.close()
    return results


def size(response):
    """The bytes of a response without pictures. A page's alone are read: a late icon's may be gone with its page."""
    kind = response.headers.get("content-type", "")
    if kind.startswith("text/html"):
        return len(PICTURE.sub(b"", response.body()))
    return 0 if kind.startswith("image/") else int(response.headers.get("content-length", 0))


def walk(site, report):
    """Keyboard walks, served and from disk."""
    with serve(site) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(**CHROMIUM)
        sections = sorted(path.name for path in (site / "sections").glob("*.html"))
        for root in (address, f"file://{site}"):
            for name, check in (
                ("timeline.html", checks.walk_timeline), ("timeline.html", checks.walk_drawing),
                ("timeline.html", checks.filters_act), (f"sections/{sections[0]}", checks.walk_quiz),
                (f"sections/{sections[0]}", checks.walk_citation), (f"sections/{sections[0]}", checks.hover_citation),
                (f"sections/{sections[0]}", checks.walk_progress),
                (f"sections/{sections[0]}", checks.walk_theme), ("index.html", checks.walk_theme),
                ("timeline.html", checks.focus_shows), (f"sections/{sections[0]}", checks.focus_shows),
                ("sections/economy.html", checks.walk_chart), ("sections/economy.html", checks.take_figures),
                ("pipes-and-ships.html", checks.take_figures), ("china-votes.html", checks.take_figures),
                ("the-river-and-the-bomb.html", checks.take_figures), ("places.html", checks.take_figures),
            ):
                context = browser.new_context(color_scheme="light")
                page = context.new_page()
                page.goto(f"{root}/{name}")
                problems = check(page)
                report.check(not problems, f"{root.split(':')[0]} {name} {check.__name__}: {problems}")
                context.close()
            touch = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
            for name, check in (
                (f"sections/{sections[0]}", checks.first_taps), ("timeline.html", checks.marks_fit_fingers),
                ("index.html", checks.entrance), ("timeline.html", checks.no_hint_of_keys),
            ):
                page = touch.new_page()
                page.goto(f"{root}/{name}")
                problems = check(page)
                report.check(not problems, f"{root.split(':')[0]} {name} {check.__name__}: {problems}")
                page.close()
            touch.close()
            phone = browser.new_context(viewport={"width": 390, "height": 844})
            for name, check in (
                ("timeline.html", checks.filters_act), (f"sections/{sections[0]}", checks.hover_citation),
                (f"sections/{sections[0]}", checks.walk_progress), ("places.html", checks.take_figures),
            ):
                page = phone.new_page()
                page.goto(f"{root}/{name}")
                problems = check(page)
                report.check(not problems, f"{root.split(':')[0]} {name} {check.__name__} on a phone: {problems}")
                page.close()
            phone.close()
            plain = browser.new_context(viewport={"width": 320, "height": 800}, java_script_enabled=False)
            page = plain.new_page()
            page.goto(f"{root}/sections/{sections[0]}")
            problems = checks.menu_opens(page)
            report.check(not problems, f"{root.split(':')[0]} menu_opens: {problems}")
            plain.close()
        for name in ("timeline.html", f"sections/{sections[0]}", "index.html", "places.html", "claims.html", "teaching.html"):
            for colours in ({"forced_colors": "active"}, {"contrast": "more"}):
                context = browser.new_context(viewport={"width": 320, "height": 256}, bypass_csp=True, **colours)
                page = context.new_page()
                page.goto(f"{address}/{name}")
                # Of forced colours axe takes the author's, which nobody sees.
                but = ("color-contrast",) if "forced_colors" in colours else ()
                problems = checks.accessibility(page, but) + checks.sideways(page) + checks.room_to_read(page)
                report.check(not problems, f"{name} {colours}, at 400 % of 1280 px: {problems}")
                context.close()
        browser.close()


def miss(site, report):
    """The page for missing addresses, shown at any depth below any path and from disk: it passes the audit, asks for nothing, leads home."""
    with serve(site, "/some/path") as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(**CHROMIUM)
        for scheme in ("light", "dark"):
            for name in ("nowhere", "sections/nowhere/at/all.html", "people/x", f"file://{site}/404.html"):
                root = "" if name.startswith("file:") else f"{address}/"
                # The policy holds while requests and links are watched; axe needs a page without it.
                for bypass in (True, False):
                    context = browser.new_context(viewport={"width": 320, "height": 700}, color_scheme=scheme, bypass_csp=bypass)
                    page = context.new_page()
                    watch = checks.Watch(page, own=address if root else "file:")
                    requests = []
                    page.on("request", lambda request: requests.append(request.url))
                    page.goto(f"{root}{name}")
                    problems = checks.accessibility(page) if bypass else [
                        each for each in watch.take() if "404" not in each]
                    problems += checks.sideways(page) + checks.structure(page)
                    if not bypass and [each for each in requests if not each.startswith("data:")] != [f"{root}{name}"]:
                        problems.append(f"asks for {requests}")
                    if not bypass and page.evaluate("getComputedStyle(document.body).marginTop") != "0px":
                        problems.append("its style is refused")
                    page.locator("main a").first.click()
                    if page.locator("h1").text_content() != (site_heading(site)):
                        problems.append(f"{page.url} is not the home page")
                    report.check(not problems, f"404 for {name} {scheme}: {problems}")
                    context.close()
        browser.close()


def site_heading(site):
    return re.search(r"<h1>(.*?)</h1>", (site / "index.html").read_text("utf-8"))[1].replace("&amp;", "&")


if __name__ == "__main__":
    main()
