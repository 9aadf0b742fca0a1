"""The checks can fail: each is shown a page with the defect that it is there for, and must find it, and a sound page, and must not."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

import checks
from browser import CHROMIUM
from report import Report, arguments, serve

SOUND = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sound</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><style>:focus-visible { outline: 3px solid teal }</style></head>
<body><nav aria-label="Main"><a href="page.html">A page of the site</a></nav>
<main><h1>Sound</h1><p>A page with nothing wrong, told in enough words. <span lang="zh">中文</span></p></main></body></html>"""

# A check, what is replaced in the sound page, and by what.
DEFECTS = [
    ("accessibility", "<h1>Sound</h1>", "<h1>Sound</h1><img src='data:,'>"),
    ("accessibility", "<p>A page", "<p style='color:#bbb'>A page"),
    ("sideways", "<h1>Sound</h1>", "<h1>Sound</h1><div style='width:500px'>wide</div>"),
    ("structure", "<h1>Sound</h1>", "<h1>Sound</h1><h3>Skipped</h3>"),
    ("structure", "<h1>Sound</h1>", "<h1>Sound</h1><h1>Twice</h1>"),
    ("structure", "<nav aria-label=\"Main\">", "<nav>"),
    ("structure", "<main>", "<nav aria-label='Main'></nav><main>"),
    ("scripts_marked", "<span lang=\"zh\">中文</span>", "中文"),
    ("scripts_marked", "<span lang=\"zh\">中文</span>", "Москва"),
    ("shifts", "</body>", "<script>setTimeout(() => { const d = document.createElement('div'); d.style.height = '300px';"
     " document.body.prepend(d); }, 60)</script></body>"),
    ("focus_shows", ":focus-visible { outline: 3px solid teal }", "a { outline: none }"),
    ("focus_shows", "<a href=\"page.html\">A page of the site</a>", ""),
    ("watch", "</body>", "<script>console.error('oh')</script></body>"),
    ("watch", "</body>", "<script>throw new Error('oh')</script></body>"),
    ("watch", "</body>", "<img alt='' src='missing.png'></body>"),
    ("watch", "</body>", "<img alt='' src='http://192.0.2.1/x.png'></body>"),
    ("watch", "</head>", "<meta http-equiv='Content-Security-Policy' content=\"default-src 'self'\"><script>1</script></head>"),
    ("words", "</body>", "<script>document.querySelector('main').append(' extra')</script></body>"),
    ("walk_timeline", "", ""),
    ("walk_drawing", "", ""), ("filters_act", "", ""), ("walk_citation", "", ""), ("walk_progress", "", ""),
    ("marks_fit_fingers", "", ""), ("entrance", "", ""), ("menu_opens", "", ""),
    ("walk_quiz", "", ""),
    ("walk_theme", "", ""),
]


# Checks that a page without the thing they walk fails.
WALKS = {check for check, old, _ in DEFECTS if not old}

# A script over the whole site, a file of the site, what is replaced in it, and by what.
BROKEN_SITES = [
    ("links", "index.html", "href=\"timeline.html\"", "href=\"timelines.html\""),
    ("links", "claims.html", "id=\"downloads\"", "id=\"main\""),
    ("validity", "index.html", "</main>", "<p><div></p></main>"),
    ("validity", "assets/site.css", "margin:0", "margin:zero"),
    ("validity", "assets/icon.svg", "<svg", "<svg colour=\"x\""),
    ("exports", "timeline.json", "{", "["),
    ("exports", "timeline.ics", "BEGIN:VEVENT", "BEGIN:EVENT"),
]


def break_sites(options, report):
    """Each script finds the defect of a site that has one."""
    for script, name, old, new in BROKEN_SITES:
        with tempfile.TemporaryDirectory() as folder:
            site = Path(folder) / "site"
            shutil.copytree(options.site, site)
            text = (site / name).read_text("utf-8")
            report.check(old in text, f"{name} has no {old}")
            (site / name).write_text(text.replace(old, new, 1), "utf-8")
            done = subprocess.run(
                [sys.executable, Path(__file__).parent / f"{script}.py", "--site", site, "--sitegen", options.sitegen],
                capture_output=True, text=True)
            report.check(done.returncode != 0, f"{script} does not see that {name} has {new}")


def main():
    options = arguments()
    report = Report()
    break_sites(options, report)
    with tempfile.TemporaryDirectory() as folder, serve(folder) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(**CHROMIUM)
        names = sorted({check for check, _, _ in DEFECTS if check not in WALKS})
        for check in names:
            problems = run(check, SOUND, Path(folder), address, browser)
            report.check(not problems, f"{check} finds fault with a sound page: {problems}")
        for number, (check, old, new) in enumerate(DEFECTS):
            if old and old not in SOUND:
                report.check(False, f"{check} {number}: the sound page has no {old}")
                continue
            problems = run(check, SOUND.replace(old, new) if old else SOUND, Path(folder), address, browser)
            report.check(bool(problems), f"{check} does not see defect {number}: {new}")
        browser.close()
    report.finish()


def run(check, html, folder, address, browser):
    """What a check says of a page."""
    (folder / "page.html").write_text(html, "utf-8")
    context = browser.new_context(viewport={"width": 320, "height": 700}, bypass_csp=check == "accessibility")
    context.add_init_script(checks.WATCH_SHIFTS)
    page = context.new_page()
    page.set_default_timeout(3000)
    watch = checks.Watch(page, own=address)
    try:
        page.goto(f"{address}/page.html")
        if check == "watch":
            page.wait_for_timeout(300)
            return watch.take()
        if check == "words":
            bare = browser.new_context(java_script_enabled=False)
            plain = bare.new_page()
            plain.goto(f"{address}/page.html")
            texts = [each.locator("main").text_content() or "" for each in (page, plain)]
            bare.close()
            return checks.words_without_scripts(*texts)
        return getattr(checks, check)(page)
    except Exception as problem:  # A walk that cannot even begin has found its defect.
        return [str(problem)]
    finally:
        context.close()


if __name__ == "__main__":
    main()
