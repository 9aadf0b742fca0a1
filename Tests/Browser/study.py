"""The pages to study, in headless Chromium from disk and served: one item at a time in an order that a seed decides, what is known kept, saved,
loaded and erased; questions of order, pairs and years marked and remembered; the audit while studying."""

import json
import tempfile
import subprocess
from pathlib import Path

from playwright.sync_api import sync_playwright

import checks
from report import Report, arguments, serve

CHROMIUM = {"executable_path": "/usr/bin/chromium", "args": ["--no-sandbox"]}
SECTION = """---
title: A
summary: S.
objectives: [O]
events: [{id: a, date: 1689, title: A}, {id: b, date: 1858, title: B}, {id: c, date: 1900, title: C}]
---
```sort
question: Order?
objective: 1
events: [c, a, b]
```

```match
question: Pairs?
pairs: [{item: I, match: One, why: Because.}, {item: J, match: Two}]
```

```estimate
question: Year?
event: a
within: 5
```
"""


def main():
    options = arguments()
    report = Report()
    with serve(options.site) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(**CHROMIUM)
        for root in (address, f"file://{options.site}"):
            for name in ("flashcards.html", "review.html"):
                study(browser, root, name, report)
        for colours in ({"color_scheme": "light"}, {"color_scheme": "dark"}, {"forced_colors": "active"}):
            page = browser.new_context(viewport={"width": 320, "height": 900}, bypass_csp=True, **colours).new_page()
            for name in ("flashcards.html", "review.html"):
                page.goto(f"{address}/{name}")
                page.click("[data-do=start]")
                problems = checks.accessibility(page) + checks.sideways(page)
                report.check(not problems, f"{name} while studying {colours}: {problems[:3]}")
            page.context.close()
        with tempfile.TemporaryDirectory() as folder:
            exercises(browser, options.sitegen, Path(folder), report)
        browser.close()
    report.finish()


def shown(page):
    return page.evaluate("(document.querySelector('.is-current') || {dataset: {}}).dataset.item")


def study(browser, root, name, report):
    orders = []
    for seed in ("river", "river", "ice"):
        page = browser.new_context().new_page()
        watch = checks.Watch(page, own=root if root.startswith("http") else "file:")
        page.goto(f"{root}/{name}?seed={seed}")
        page.click("[data-do=start]")
        order = []
        for grade in (4, 5, 1):
            order.append(shown(page))
            page.locator(".is-current summary").first.click()
            page.click(f'[data-rate="{grade}"]')
        orders.append(order)
        report.check(f"seed={seed}" in page.url, f"{root} {name}: the order is not in the address")
        page.context.close() if len(orders) < 3 else None
    report.check(orders[0] == orders[1] != orders[2], f"{root} {name}: a seed does not decide the order")
    with page.expect_download() as download:
        page.click(".study-tools details summary")
        page.click("[data-do=export]")
    saved = json.loads(Path(download.value.path()).read_text())
    report.check(len(saved) == 3 and all(len(each) == 4 for each in saved.values()), f"{root} {name}: saved {saved}")
    report.check(saved[orders[2][0]][2] == 1 and saved[orders[2][2]][0] == 0, f"{root} {name}: SM-2 gives {saved}")
    page.click("[data-do=erase]")
    report.check(page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('study:')).length") == 0,
                 f"{root} {name}: something is left after erasing")
    page.set_input_files("[type=file]", {"name": "p.json", "mimeType": "application/json", "buffer": json.dumps(saved).encode()})
    page.wait_for_timeout(200)
    left = page.locator("[data-item]").count() - 2
    report.check(str(left) in page.locator(".study-status").inner_text(), f"{root} {name}: a loaded file does not count")
    page.set_input_files("[type=file]", {"name": "p.json", "mimeType": "application/json", "buffer": b'{"a": "b"}'})
    page.wait_for_timeout(200)
    report.check("no progress" in page.locator(".study-status").inner_text(), f"{root} {name}: a foreign file is taken")
    problems = watch.take()
    report.check(not problems, f"{root} {name}: {problems[:3]}")
    page.context.close()


def exercises(browser, sitegen, folder, report):
    (folder / "content/sections").mkdir(parents=True)
    (folder / "content/site.yaml").write_text("title: A course made for the tests of its questions\n")
    (folder / "content/sections/01-a.md").write_text(SECTION)
    subprocess.run([sitegen, "build", "--source", str(folder), "--quiet"], check=True, capture_output=True)
    page = browser.new_context(viewport={"width": 320, "height": 900}, bypass_csp=True, reduced_motion="reduce").new_page()
    page.goto(f"file://{folder}/public/sections/a.html")
    sort, match, estimate = (page.locator(f"form[data-kind={kind}]") for kind in ("sort", "match", "estimate"))
    for select in sort.locator("select").all():
        select.select_option(select.get_attribute("data-answer"))
    report.check(sort.locator(".is-right").count() == 3, "a right order is not told")
    sort.locator("select").first.select_option(index=1 if sort.locator("select").first.input_value() != "1" else 2)
    report.check(sort.locator(".is-wrong").count() == 1, "a wrong place is not told")
    match.locator("select").first.select_option(label="One")
    report.check("Because." in match.locator(".is-right").inner_text(), "a pair's reason is not told")
    for year, expected in (("1690", ".is-right"), ("1600", ".is-wrong"), ("-5", ".is-wrong")):
        estimate.locator("input").fill(year)
        page.keyboard.press("Tab")
        report.check(estimate.locator(expected).count() == 1, f"{year} is not {expected}")
    # Where the page has scrolled to, the contents that stay at its top may stand over anything.
    page.evaluate("scrollTo({top: 0, behavior: 'instant'})")
    problems = checks.accessibility(page) + checks.sideways(page)
    report.check(not problems, f"exercises: {problems[:3]}")
    page.reload()
    report.check(sort.locator(".quiz-status p").count() == 3, "an order is forgotten")
    page.goto(f"file://{folder}/public/review.html?seed=river")
    page.click("[data-do=start]")
    while not page.locator(".is-current form[data-kind=sort]").count():
        page.locator(".is-current summary").first.click()
        page.click('[data-rate="4"]')
    page.wait_for_selector(".is-current .quiz-status", state="attached")
    studied = page.locator(".is-current select")
    for select in studied.all():
        select.select_option(select.get_attribute("data-answer"))
    report.check(page.locator(".is-current .is-right").count() == 3, "a right order is not told where it is studied")
    report.check(page.locator("link[href$='figures.css']").count() == 1, "the styles of questions come more than once, or not")
    page.context.close()
    plain = browser.new_context(java_script_enabled=False).new_page()
    plain.goto(f"file://{folder}/public/sections/a.html")
    plain.locator("form[data-kind=sort] summary").click()
    report.check(plain.locator("form[data-kind=sort] .reasons").is_visible(), "no answer without scripts")
    plain.context.close()


main()
