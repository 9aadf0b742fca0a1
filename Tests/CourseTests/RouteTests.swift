import Course
import TestSupport
import Testing

/// References between pages, and what of them is percent-encoded.
@Suite struct RouteTests {
  @Test(arguments: [
    ("index.html", "index.html", "index.html"),
    ("index.html", "people/lo.html", "people/lo.html"),
    ("people/lo.html", "index.html", "../index.html"),
    ("people/lo.html", "people/ma.html", "ma.html"),
    ("people/lo.html", "people-of-note/lo.html", "../people-of-note/lo.html"),
    ("people/lo.html", "people", "../people"),
    ("a/b/c.html", "a/d/e/f.html", "../d/e/f.html"),
    ("a/b/c.html", "x.css", "../../x.css"),
    ("a/b.html", "a/Хабаров 50%.html", "%D0%A5%D0%B0%D0%B1%D0%B0%D1%80%D0%BE%D0%B2%2050%25.html"),
    ("é/a.html", "è/a.html", "../%C3%A8/a.html"),
    ("a.html", "b:c?d.html", "b%3Ac%3Fd.html"),
  ])
  func refers(from: String, to: String, reference: String) {
    #expect(Route(from).reference(to: Route(to)) == reference)
  }

  @Test func refersToAFragment() {
    let page = Route("a/b.html")
    #expect(page.reference(to: page, fragment: "x/y\n") == "#x%2Fy%0A")
    #expect(page.reference(to: Route("c.html"), fragment: "über") == "../c.html#%C3%BCber")
  }
}
