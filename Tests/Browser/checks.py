"""What every page must be. Each check takes a page that is loaded and returns what is wrong with it."""

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


def accessibility(page):
    """What axe-core finds with the rules of WCAG 2.2 A and AA."""
    results = Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}})
    return [
        f'{violation["id"]}: {violation["nodes"][0]["html"][:140]} ({len(violation["nodes"])})'
        for violation in results.response["violations"]
    ]


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
