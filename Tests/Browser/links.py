"""Every link of every page leads to a file of the site, with the anchor that it asks for; nothing leads to a server's root."""

from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

from report import Report, arguments


class Page(HTMLParser):
    """The ids of a page and what it links to or loads."""

    def __init__(self, text):
        super().__init__()
        self.ids = []
        self.links = []
        self.loads = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if values.get("id"):
            self.ids.append(values["id"])
        if tag in ("a", "area") and values.get("href") is not None:
            self.links.append(values["href"])
        if tag == "link" and values.get("rel") != "canonical" and values.get("href"):
            self.loads.append(values["href"])
        if values.get("src"):
            self.loads.append(values["src"])
        for name in ("aria-labelledby", "aria-describedby", "for"):
            for reference in (values.get(name) or "").split():
                self.links.append("#" + reference)


def main():
    options = arguments()
    report = Report()
    pages = {path: Page(path.read_text("utf-8")) for path in sorted(options.site.rglob("*.html"))}
    for path, page in pages.items():
        name = path.relative_to(options.site)
        repeated = sorted({each for each in page.ids if page.ids.count(each) > 1})
        report.check(not repeated, f"{name}: ids stand twice: {repeated}")
        for link in page.links + page.loads:
            parts = urlsplit(link)
            is_outside = parts.scheme or parts.netloc
            if link == "data:,":
                continue  # An icon that is none: nothing is loaded.
            if is_outside:
                report.check(link in page.links, f"{name}: loads {link} from elsewhere")
                continue
            if name.name == "404.html" and parts.path.startswith("/"):
                target = options.site / unquote(parts.path.lstrip("/"))
            else:
                report.check(not parts.path.startswith("/"), f"{name}: {link} starts at the root")
                target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            report.check(target.is_file(), f"{name}: {link} leads nowhere")
            if parts.fragment and target in pages:
                fragment = unquote(parts.fragment)
                report.check(
                    fragment in pages[target].ids, f"{name}: {link}: there is no #{fragment}")
    report.check(len(pages) > 10, "there are hardly any pages to check")
    report.finish()


if __name__ == "__main__":
    main()
