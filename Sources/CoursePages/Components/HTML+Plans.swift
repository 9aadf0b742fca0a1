import Course
import Markup

extension ComponentPlace {
  /// How deep the names of what components hold stand: below a heading of the text.
  var headingLevel: Int { min(6, 3 + placement.headingShift) }
}

extension HTML {
  /// A number by itself.
  init(number: Int) {
    self.init()
    self.number(number)
  }

  /// Appends a link to a page.
  mutating func link(to route: Route, _ text: HTML, in place: ComponentPlace) {
    raw("<a")
    attribute("href", place.placement.reference(to: route))
    raw(">")
    append(text)
    raw("</a>")
  }

  /// Appends a paragraph, behind its name in bold and a colon if it has one.
  mutating func paragraph(_ text: HTML?, named name: String? = nil) {
    guard let text else { return }
    raw("<p>")
    if let name {
      label(name)
      raw(" ")
    }
    append(text)
    raw("</p>")
  }

  /// Appends a heading.
  mutating func heading(_ title: HTML, level: Int, id: String? = nil) {
    raw("<h")
    number(level)
    if let id { attribute("id", id) }
    raw(">")
    append(title)
    raw("</h")
    number(level)
    raw(">")
  }

  /// Appends lists under their name, the second a numbered one; nothing if both are empty.
  mutating func lists(
    _ items: [HTML] = [], and questions: [HTML] = [], named name: String
  ) {
    guard !items.isEmpty || !questions.isEmpty else { return }
    raw("<p>")
    label(name)
    raw("</p>")
    list(items, isOrdered: false)
    list(questions, isOrdered: true)
  }

  private mutating func label(_ name: String) {
    raw("<strong>")
    text(name)
    raw(":</strong>")
  }

  private mutating func list(_ items: [HTML], isOrdered: Bool) {
    guard !items.isEmpty else { return }
    raw(isOrdered ? "<ol>" : "<ul>")
    for item in items {
      raw("<li>")
      append(item)
      raw("</li>")
    }
    raw(isOrdered ? "</ol>" : "</ul>")
  }
}
