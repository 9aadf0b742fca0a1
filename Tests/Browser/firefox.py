"""A smoke test in Firefox: a page of each kind from disk has its words and its colours, nothing scrolls sideways, no script fails,
the timeline's filter, a quiz and the switch for dark colours work."""

import subprocess
import tempfile
import time
from pathlib import Path

from marionette_driver.marionette import Marionette

from report import Report, arguments

PORT = 28_428

CHECK = """
const problems = [];
if (document.querySelectorAll('h1').length !== 1) problems.push('no single h1');
if (document.querySelector('main').textContent.trim().length < 20) problems.push('no words');
const [found, room] = [document.documentElement.scrollWidth, document.documentElement.clientWidth];
if (found > room) problems.push(`${found} px wide in ${room} px`);
if (getComputedStyle(document.body).marginTop !== '0px') problems.push('no style sheet');
if (document.querySelector('script[src]') && !document.documentElement.classList.contains('has-scripts')) problems.push('the first script did not run');
return problems;
"""

TIMELINE = """
const before = [...document.querySelectorAll('.event')].filter(each => each.offsetParent).length;
document.querySelector('#importance-landmark').click();
const after = [...document.querySelectorAll('.event')].filter(each => each.offsetParent).length;
return after > 0 && after < before && document.querySelector('.filter-status').textContent.includes(after)
  ? [] : [`landmarks show ${after} of ${before} events`];
"""

QUIZ = """
document.querySelector('form.quiz input').click();
return document.querySelector('.quiz-status p') ? [] : ['the choice is not explained'];
"""

THEME = """
const before = getComputedStyle(document.body).backgroundColor;
document.querySelector('.theme-switch').click();
const after = getComputedStyle(document.body).backgroundColor;
document.querySelector('.theme-switch').click();
return after === before ? ['the colours do not change'] : [];
"""


def main():
    options = arguments()
    report = Report()
    with tempfile.TemporaryDirectory() as profile:
        (Path(profile) / "user.js").write_text(
            f'user_pref("marionette.port", {PORT});\nuser_pref("datareporting.policy.dataSubmissionEnabled", false);\n')
        firefox = subprocess.Popen(
            ["firefox-esr", "--headless", "--marionette", "--remote-allow-system-access", "--no-remote", "--profile", profile,
             "--width", "800", "--height", "900"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            look(connect(), options.site, report)
        finally:
            firefox.terminate()
            firefox.wait(20)
    report.finish()


def connect():
    """The browser, as soon as it answers."""
    for _ in range(60):
        try:
            client = Marionette(host="127.0.0.1", port=PORT)
            client.start_session()
            return client
        except Exception:
            time.sleep(1)
    raise SystemExit("Firefox does not answer")


def look(client, site, report):
    pages = sorted(site.glob("*.html"))
    for folder in ("sections", "people", "places", "documents"):
        pages += sorted((site / folder).glob("*.html"))[:1]
    for path in pages:
        client.navigate(path.as_uri())
        problems = client.execute_script(CHECK)
        report.check(not problems, f"{path.relative_to(site)}: {problems}")
    section = sorted((site / "sections").glob("*.html"))[0]
    for path, script in ((site / "timeline.html", TIMELINE), (section, QUIZ), (section, THEME)):
        client.navigate(path.as_uri())
        problems = client.execute_script(script)
        report.check(not problems, f"{path.relative_to(site)}: {problems}")


if __name__ == "__main__":
    main()
