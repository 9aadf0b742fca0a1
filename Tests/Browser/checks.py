"""What every page must be. Each check takes a page that is loaded and returns what is wrong with it."""

import re
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]

# Adds up the layout shifts of a page from its first moment on (web.dev/cls, the sum of one short visit).
WATCH_SHIFTS = """
window.__shift = 0;
new PerformanceObserver(list => list.getEntries().forEach(entry => { window.__shift += entry.value; }))
  .observe({type: 'layout-shift', buffered: true});
"""


class Watch:
    """Listens to a browser's page: console messages, errors, failed and foreign requests."""

    def __init__(self, page, own="file:"):
        self.problems = []
        page.on("console", lambda message: self.problems.append(message.text)
                if message.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: self.problems.append(str(error)))
        # A picture that the next page makes the browser give up is no failure of this one.
        page.on("requestfailed", lambda request: None
                if request.failure == "net::ERR_ABORTED" else self.problems.append(f"failed: {request.url}"))
        page.on("response", lambda response: self.problems.append(f"{response.status}: {response.url}")
                if response.status >= 400 else None)
        page.on("request", lambda request: None
                if request.url.startswith((own, "data:")) else self.problems.append(f"foreign: {request.url}"))

    def take(self):
        problems, self.problems = self.problems, []
        return problems


def sideways(page):
    """Whether a reader must scroll sideways."""
    found, room = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    return [f"{found} px wide in {room} px"] if found > room else []


def shifts(page):
    """Layout shifts above 0.02 since the page began to load."""
    page.wait_for_timeout(120)
    shift = page.evaluate("window.__shift")
    return [f"layout shift {shift:.3f}"] if shift > 0.02 else []


def accessibility(page, but=()):
    """What axe-core finds with the rules of WCAG 2.2 A and AA, but for some."""
    rules = {name: {"enabled": False} for name in but}
    results = Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}, "rules": rules})
    return [
        f'{violation["id"]}: {violation["nodes"][0]["html"][:140]} ({len(violation["nodes"])})'
        for violation in results.response["violations"]
    ]


def room_to_read(page):
    """What stays on the screen while a reader scrolls leaves half of it to the text."""
    return page.evaluate("""() => [...document.querySelectorAll('body *')].filter(each => each.getClientRects().length
      && ['sticky', 'fixed'].includes(getComputedStyle(each).position) && each.getBoundingClientRect().height > innerHeight / 2)
      .map(each => `${each.className} takes ${each.getBoundingClientRect().height} px`)""")


def structure(page):
    """One h1, headings without gaps, landmarks with names of their own."""
    return page.evaluate("""() => {
      const problems = [];
      const shown = element => element.getClientRects().length > 0;
      const levels = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].filter(shown).map(each => +each.tagName[1]);
      const first = levels.filter(level => level === 1).length;
      if (first !== 1) problems.push(`${first} h1 headings`);
      levels.forEach((level, index) => {
        if (index && level > levels[index - 1] + 1) problems.push(`h${level} follows h${levels[index - 1]}`);
      });
      const names = [...document.querySelectorAll('nav')].map(each => each.getAttribute('aria-label')
        || (document.getElementById(each.getAttribute('aria-labelledby')) || {}).textContent || '');
      if (names.some(name => !name.trim())) problems.push('a nav without a name');
      if (new Set(names).size < names.length) problems.push('two navs of one name');
      if (!document.querySelector('main')) problems.push('no main');
      if (!document.documentElement.lang) problems.push('no language');
      return problems;
    }""")


def scripts_marked(page):
    """Runs of Han and Cyrillic outside elements with a language of their own (`lang` on the page does not count)."""
    return page.evaluate("""() => {
      const foreign = /[\\u0400-\\u04ff\\u3400-\\u9fff]/;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const problems = [];
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (!foreign.test(node.data) || node.parentElement.closest('script,style')) continue;
        if (!node.parentElement.closest('[lang]:not(html)')) problems.push('no lang: ' + node.data.trim().slice(0, 40));
      }
      return problems.slice(0, 3);
    }""")


def words_without_scripts(with_scripts, without):
    """Words that are there only when scripts run; both are the text of `main`."""
    missing = set(with_scripts.split()) - set(without.split())
    return [f"only with scripts: {sorted(missing)[:5]}"] if missing or len(without) <= 20 else []


def walk_timeline(page):
    """The arrow keys go from event to event, a filter hides the others, is told, and stands in the address."""
    problems = []
    page.keyboard.press("ArrowRight")
    first = page.evaluate("document.activeElement.closest('.event')?.id")
    page.keyboard.press("ArrowRight")
    second = page.evaluate("document.activeElement.closest('.event')?.id")
    page.keyboard.press("ArrowLeft")
    if not first or not second or first == second:
        problems.append(f"arrow keys lead from {first} to {second}")
    elif page.evaluate("document.activeElement.closest('.event').id") != first:
        problems.append("the left arrow does not lead back")
    before = page.locator(".event:visible").count()
    page.locator("#theme-all").focus()
    page.keyboard.press("ArrowRight")
    after = page.locator(".event:visible").count()
    if not 0 < after < before:
        problems.append(f"a theme shows {after} of {before} events")
    if str(after) not in (page.locator(".filter-status").text_content() or ""):
        problems.append("the count is not told")
    if page.url.startswith("http") and "theme=" not in page.url:
        problems.append("the filter is not in the address")
    return problems


def walk_drawing(page):
    """The marks of the drawing are one stop of the Tab key, the arrows go on, Enter leads to the event."""
    page.locator(".timeline-across a.mark:visible").first.focus()
    first = page.evaluate("document.activeElement.dataset.event")
    page.keyboard.press("ArrowRight")
    second = page.evaluate("document.activeElement.dataset.event")
    problems = [] if first and second and first != second else [f"the arrow leads from {first} to {second}"]
    page.keyboard.press("Tab")
    if page.evaluate("document.activeElement.matches('a.mark')"):
        problems.append("the next stop of the Tab key is another mark")
    page.keyboard.press("Shift+Tab")
    if page.evaluate("document.activeElement.dataset.event") != second:
        problems.append("the drawing forgets where the reader was")
    page.keyboard.press("Enter")
    if not page.url.endswith("#" + (second or "")):
        problems.append(f"the mark leads to {page.url}")
    return problems


def filters_act(page):
    """Counts are told on load; each filter hides the same events in the list and in the drawing, and empty eras; an era is zoomed to."""
    state = """() => {
      const shown = element => element.getClientRects().length > 0;
      const events = [...document.querySelectorAll('.event')].filter(shown).map(each => each.id);
      const marks = [...document.querySelectorAll('.overview a.mark')].filter(shown).map(each => each.dataset.event);
      const eras = [...document.querySelectorAll('.era')].filter(shown);
      return {events, marks, empty: eras.filter(each => ![...each.querySelectorAll('.event')].some(shown)).length, eras: eras.length,
        told: document.querySelector('.filter-status').textContent};
    }"""
    problems = []

    def look(name):
        now = page.evaluate(state)
        if sorted(now["events"]) != sorted(now["marks"]):
            problems.append(f"{name}: {len(now['events'])} events, {len(now['marks'])} marks")
        if now["empty"]:
            problems.append(f"{name}: {now['empty']} empty eras")
        if not now["told"].startswith(str(len(now["events"]))):
            problems.append(f"{name}: told {now['told']}")
        return len(now["events"]), now["eras"]

    total, eras = look("on load")
    for name in ("theme", "zoom", "importance"):
        choices = page.locator(f"input[name={name}]")
        choices.nth(1).check()
        count, _ = look(name)
        if not 0 < count < total:
            problems.append(f"{name} shows {count} of {total}")
        if name == "theme":
            page.locator("#importance-landmark").check()
            look("theme and landmarks")
            page.locator("#importance-all").check()
        choices.nth(0).check()
    for field in ("find-people", "find-places"):
        page.locator(f"#{field}").select_option(index=1)
        count, _ = look(field)
        if not 0 < count < total:
            problems.append(f"{field} shows {count} of {total}")
        page.locator(f"#{field}").select_option(index=0)
    page.locator("#find-text").fill("treaty")
    count, _ = look("find-text")
    if not 0 < count < total:
        problems.append(f"the word shows {count} of {total}")
    return problems


def walk_citation(page):
    """A citation that has the focus shows its source; Escape puts it away; Enter leads to the list, which leads back."""
    link = page.locator(".prose .citation a").first
    page.evaluate("document.querySelector('.prose .citation a').focus({focusVisible: true})")
    preview = page.locator(".preview")
    if not preview.count():
        return ["no preview"]
    problems = [] if len(preview.text_content()) > 30 else ["the preview is empty"]
    page.keyboard.press("Escape")
    if preview.count():
        problems.append("Escape does not close the preview")
    link.focus()
    page.keyboard.press("Enter")
    back = page.locator(".sources .back")
    if not back.count() or not back.is_visible():
        return problems + ["no way back"]
    back.click()
    page.wait_for_timeout(50)
    if not page.evaluate("document.activeElement.matches('.prose .citation a')"):
        problems.append("the way back does not lead to the text")
    return problems


def hover_citation(page):
    """The pointer on a citation shows its source within the page; reached for, it stays; it leads to the list, and that back to the text."""
    problems = []
    for number in (0, -1):
        link = page.locator(".prose .citation a").nth(number)
        link.scroll_into_view_if_needed()
        link.hover()
        page.wait_for_timeout(300)
        preview = page.locator(".preview")
        if not preview.count():
            return problems + [f"no preview of citation {number}"]
        box = preview.bounding_box()
        if box["x"] < 0 or box["x"] + box["width"] > page.evaluate("document.documentElement.clientWidth"):
            problems.append(f"the preview is cut: {box}")
        preview.locator("a").last.hover()
        page.wait_for_timeout(300)
        if not preview.count():
            return problems + ["the preview goes when it is reached for"]
        preview.locator("a").last.click()
        back = page.locator(".sources .back")
        if not back.count() or not back.is_visible():
            return problems + ["the preview leads to no way back"]
        back.click()
        page.wait_for_timeout(50)
        if not page.evaluate("document.activeElement.matches('.prose .citation a')"):
            problems.append("the way back does not lead to the text")
    return problems


def walk_progress(page):
    """What was read and answered stands on the home page, on this device only, moves nothing there, and can be erased."""
    page.locator(".pager").scroll_into_view_if_needed()
    quiz = page.locator("form.quiz:has(input)").first
    wrong = quiz.locator(".reasons > li").evaluate_all("list => list.findIndex(each => each.dataset.correct !== 'true')")
    quiz.locator("input").nth(wrong).check()
    title = page.locator("h1").text_content()
    question = quiz.locator("legend").text_content()
    page.wait_for_timeout(100)
    page.add_init_script(WATCH_SHIFTS)
    page.goto(page.url.split("/sections/")[0] + "/index.html")
    page.wait_for_timeout(200)
    problems = [] if title in (page.locator(".continue").text_content() or "") else ["where the reader stopped is not told"]
    shift = page.evaluate("window.__shift")
    if shift:
        problems.append(f"the progress moves the page by {shift:.3f}")
    if page.locator(".card.is-read").count() != 1:
        problems.append("the section does not count as read")
    if question not in page.locator(".progress").text_content():
        problems.append("the question to repeat is not told")
    page.locator(".progress button").click()
    if page.locator(".progress").is_visible() or page.evaluate("Object.keys(localStorage).filter(key => key !== 'theme').length"):
        problems.append("the progress cannot be erased")
    return problems


def first_taps(page):
    """The first tap on a term or a citation opens it in place and leads nowhere; Escape closes it."""
    problems = []
    for name, opened in ((".term > a", ".term-definition:visible"), (".prose .citation a", ".preview")):
        link = page.locator(name).first
        if not link.count():
            continue
        before = page.url
        link.tap()
        if page.url != before:
            problems.append(f"a tap on {name} leads away")
            page.go_back()
        elif not page.locator(opened).count():
            problems.append(f"a tap on {name} opens nothing")
        elif page.keyboard.press("Escape") or page.locator(opened).count():
            problems.append(f"Escape does not close what {name} opened")
    sizes = page.evaluate("""() => [...document.querySelectorAll('.prose .citation a')].map(each => each.getClientRects()[0])
      .filter(box => box.width < 24 || box.height < 24).map(box => `${box.width} × ${box.height}`)""")
    return problems + [f"a citation of {size} px" for size in sizes[:2]]


def marks_fit_fingers(page):
    """On a phone each mark of the drawing can be met by a finger: 24 CSS px."""
    return page.evaluate("""() => {
      const boxes = [...document.querySelectorAll('.timeline-down a.mark .reach')].map(each => each.getBoundingClientRect())
        .filter(box => box.width);
      if (!boxes.length) return ['no marks'];
      const small = boxes.filter(box => box.width < 24);
      return small.length ? [`${small.length} marks below 24 px`] : [];
    }""")


def no_hint_of_keys(page):
    """Who has no keyboard and no mouse is told nothing of arrow keys."""
    return ["arrow keys are told to a finger"] if page.locator(".keys").is_visible() else []


def entrance(page):
    """A first-time reader sees the way in at once: the start button above the fold, the first card within two screens, a picture."""
    button = page.locator(".start .button").first.bounding_box()
    card = page.locator(".card").first.bounding_box()
    problems = [] if button and button["y"] + button["height"] <= 844 else [f"the start button ends below the fold: {button}"]
    if not card or card["y"] > 2 * 844:
        problems.append(f"the first card is far away: {card}")
    if not page.locator(".opening img").count():
        problems.append("no picture")
    title = page.locator(".site-title a").evaluate("each => each.getBoundingClientRect().height / parseFloat(getComputedStyle(each).lineHeight)")
    return problems + ([f"the title takes {title:.1f} lines"] if title > 2.2 else [])


def menu_opens(page):
    """Without scripts the menu is folded on a phone, opens, and shows every entry within the page."""
    links = page.locator(".site-nav a")
    problems = ["the menu stands open"] if links.first.is_visible() else []
    page.locator(".site-menu > summary").click()
    if not links.last.is_visible():
        problems.append("the menu does not open")
    outside = links.evaluate_all("list => list.filter(each => each.getBoundingClientRect().right > innerWidth).length")
    return problems + ([f"{outside} entries are cut"] if outside else [])


def walk_quiz(page):
    """A choice made with the keyboard is explained, and is still there after a reload."""
    quiz = page.locator("form.quiz:has(input)").first
    if not quiz.count():
        return ["no quiz"]
    quiz.locator("input").first.focus()
    page.keyboard.press("Space")
    if not quiz.locator(".quiz-status p").count():
        return ["the choice is not explained"]
    page.reload()
    if not page.locator("form.quiz:has(input)").first.locator("input").first.is_checked():
        return ["the choice is forgotten"]
    return []


def walk_chart(page):
    """A chart tells its values to the pointer and to the keyboard, which has one stop there, leads to itself, and is saved as a picture."""
    chart = page.locator("figure.chart:has(svg .series-mark)").first
    if not chart.count():
        return ["no chart with marks"]
    drawing = chart.locator("svg.chart-wide")
    chart.scroll_into_view_if_needed()
    chart.locator("summary").first.focus()
    page.wait_for_selector("figure.chart svg[role=slider]", state="attached")
    drawing.focus()
    page.keyboard.press("Home")
    first = drawing.get_attribute("aria-valuetext") or ""
    page.keyboard.press("ArrowRight")
    second = drawing.get_attribute("aria-valuetext") or ""
    problems = []
    row = chart.locator("tbody tr").first
    if row.locator("th").text_content() not in first or row.locator("td").first.text_content() not in first:
        problems.append(f"the first value is {first}")
    if first == second:
        problems.append("the arrows lead nowhere")
    page.keyboard.press("Escape")
    tip = chart.locator("> p[aria-hidden]").first
    if tip.is_visible():
        problems.append("Escape does not close the value")
    chart.locator("svg.chart-wide .series-mark").nth(2).hover()
    if not tip.is_visible() or not re.search(r"\d: ", tip.text_content()):
        problems.append("no value under the pointer")
    if chart.locator(".figure-title a").get_attribute("href") != f"#{chart.get_attribute('id')}":
        problems.append("the title does not lead to the chart")
    for number, beginning in ((0, b"<svg "), (1, b"\x89PNG")):
        with page.expect_download() as download:
            chart.locator(".figure-download button").nth(number).click()
        data = Path(download.value.path()).read_bytes()
        if not data.startswith(beginning) or len(data) < 5000:
            problems.append(f"the picture is {len(data)} bytes, {data[:20]}")
        if number == 0 and (b"class=" in data or b"xmlns=\"http://www.w3.org/2000/svg\"" not in data):
            problems.append("the picture needs a style sheet")
    return problems


def take_figures(page):
    """Each figure leads to itself, tells how to cite it, and is saved as SVG and PNG; without a touch no page asks for what does that."""
    problems = []
    if page.locator("script[src*='figures.js']").count():
        problems.append("the tools come without a touch")
    figures = page.locator("figure.chart, figure.map")
    if not figures.count():
        return ["no figures"]
    figures.first.scroll_into_view_if_needed()
    figures.first.hover()
    page.wait_for_selector(".figure-download button", state="attached")
    for number in range(figures.count()):
        figure = figures.nth(number)
        name = figure.get_attribute("id")
        title = figure.locator(".figure-title")
        if title.locator("a").get_attribute("href") != f"#{name}":
            problems.append(f"{name}: its title does not lead to it")
        buttons = figure.locator(".figure-download button")
        for place, beginning in ((0, b"<svg "), (1, b"\x89PNG")):
            with page.expect_download() as download:
                buttons.nth(place).click()
            data = Path(download.value.path()).read_bytes()
            if not data.startswith(beginning) or len(data) < 5000:
                problems.append(f"{name}: the picture is {len(data)} bytes, {data[:20]}")
            if place == 0 and (b"class=" in data or b"href=" in data or title.text_content().split()[0].encode() not in data):
                problems.append(f"{name}: the picture needs a style sheet, leads away or has no title")
        buttons.nth(2).click()
        told = figure.locator(".figure-citation").text_content()
        if title.text_content() not in told or not told.endswith(f"#{name}."):
            problems.append(f"{name}: cited as {told}")
    return problems


def walk_theme(page):
    """The switch changes the colours at once, says so, and the next page keeps them without a flash."""
    paper = "getComputedStyle(document.body).backgroundColor"
    button = page.locator(".theme-switch")
    if not button.is_visible():
        return ["no switch"]
    before = page.evaluate(paper)
    button.focus()
    page.keyboard.press("Enter")
    after = page.evaluate(paper)
    problems = [] if after != before else ["the colours do not change"]
    if button.get_attribute("aria-pressed") != "true":
        problems.append("the switch does not say that it is on")
    page.reload()
    if page.evaluate(paper) != after:
        problems.append("the choice is forgotten")
    page.locator(".theme-switch").click()
    return problems


def focus_shows(page):
    """Every stop of the Tab key shows that it has the focus, and the key comes to an end: no trap."""
    seen = 0
    page.evaluate("document.activeElement.blur()")
    for _ in range(400):
        page.keyboard.press("Tab")
        state = page.evaluate("""() => {
          const element = document.activeElement;
          if (!element || element === document.body) return null;
          const style = getComputedStyle(element);
          const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
          return [outlined, element.outerHTML.slice(0, 80), element === window.__last];
        }""")
        if state is None:
            return [] if seen else ["nothing takes the focus"]
        seen += 1
        if not state[0]:
            return [f"no visible focus: {state[1]}"]
    return []
