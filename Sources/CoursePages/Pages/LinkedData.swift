import Chronology
import Course
import Diagnostics
import FrontMatter
import Markup

/// What a page tells search engines in schema.org's words, as a `script` element that holds data and no code.
struct LinkedData {
  let facts: Facts
  let page: Route

  /// What a page is to them.
  enum Subject: Sendable {
    /// The course as a whole: the home page.
    case course
    /// A section as a piece of the course.
    case section(Section, minutes: Int)
    /// A page at the end of a way from the home page.
    case page([Step])
  }

  /// A page on the way to another.
  struct Step: Sendable {
    let title: String
    let route: Route
  }

  /// The element for a page.
  func script(_ subject: Subject) -> HTML {
    switch subject {
    case .course: script([course])
    case .section(let section, let minutes):
      script([
        self.section(section, minutes: minutes),
        trail([Step(title: section.title, route: section.route)]),
      ])
    case .page(let steps): script([trail(steps)])
    }
  }

  private var course: JSON {
    .members(
      [
        "@type": "Course", "name": .string(facts.plain.words(facts.settings.title)),
        "description": (facts.home?.summary ?? facts.settings.description).map {
          JSON.string(facts.plain.words($0))
        },
        "url": .string(address(Route.home)),
        "inLanguage": .string(facts.settings.language), "isAccessibleForFree": .bool(true),
        "provider": provider, "license": licence,
        "hasPart": .array(
          facts.sections.map {
            .members([
              "@type": "LearningResource", "name": .string(facts.plain.words($0.title)),
              "url": .string(address($0.route)),
            ])
          }),
      ])
  }

  private func section(_ section: Section, minutes: Int) -> JSON {
    .members([
      "@type": "LearningResource", "name": .string(facts.plain.words(section.title)),
      "description": .string(facts.plain.words(section.summary.value)),
      "url": .string(address(section.route)),
      "position": .integer(section.number), "inLanguage": .string(facts.settings.language),
      "learningResourceType": .string("lesson"), "timeRequired": .string("PT\(minutes)M"),
      "teaches": section.objectives.isEmpty
        ? nil : .strings(section.objectives.map(facts.plain.words)),
      "isAccessibleForFree": .bool(true), "license": licence,
      "dateModified": (section.updated ?? facts.settings.updated).map { .string($0.iso) },
      "isPartOf": .members([
        "@type": "Course", "name": .string(facts.plain.words(facts.settings.title)),
        "url": .string(address(Route.home)),
      ]),
    ])
  }

  private func trail(_ steps: [Step]) -> JSON {
    let all = [Step(title: facts.settings.title, route: .home)] + steps
    return .members([
      "@type": "BreadcrumbList",
      "itemListElement": .array(
        all.enumerated().map { index, step in
          .members([
            "@type": "ListItem", "position": .integer(index + 1),
            "name": .string(facts.plain.words(step.title)),
            "item": .string(address(step.route)),
          ])
        }),
    ])
  }

  private var provider: JSON? {
    guard !facts.settings.authors.isEmpty else { return nil }
    return .array(
      facts.settings.authors.map {
        .members([
          "@type": "Organization", "name": .string(facts.plain.words($0.name)),
          "url": $0.url.map(JSON.string),
        ])
      })
  }

  private var licence: JSON? {
    facts.settings.licence.map { .string($0.url ?? facts.plain.words($0.name)) }
  }

  /// Absolute if the site has an address, else relative to the page.
  private func address(_ target: Route) -> String {
    guard let base = facts.settings.baseURL else { return page.reference(to: target) }
    return base + target.published
  }

  /// JSON escapes `<`, so that nothing in it ends the element.
  private func script(_ graph: [JSON]) -> HTML {
    var html = HTML("<script type=\"application/ld+json\">")
    html.append(
      HTML(
        bytes: Array(
          JSON.members(["@context": "https://schema.org", "@graph": .array(graph)]).text.utf8)))
    html.raw("</script>")
    return html
  }
}
