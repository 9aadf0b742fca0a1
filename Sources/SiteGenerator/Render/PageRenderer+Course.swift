import Chronology
import FrontMatter
import Markup
import Platform

extension PageRenderer {
  /// The way to that page, if there is one.
  var wholeCourse: [(title: String, path: SitePath, note: String?)] {
    site.hasCourse
      ? [(words.text(.wholeCourse), Placement.wholeCourse, words.text(.wholeCourseIntro))] : []
  }

  /// Every section in order on one page, for printing and for reading without a network.
  func course() -> OutputFile {
    let path = Placement.wholeCourse
    let sections = Dictionary(uniqueKeysWithValues: site.sections.map { ($0.path, $0) })
    var register: CitationRegister? = CitationRegister(site: site)
    let parts = site.sections.map { section -> CoursePart in
      let placement = Placement(of: section, among: sections)
      let body = bodies.inCourse(
        section, among: sections, register ?? CitationRegister(site: site), site)
      register = body.register
      return CoursePart(
        id: Placement.anchor(of: section), section: item(section, on: path),
        requires: section.requires.compactMap { site.index.sections[$0.value] }.map {
          LinkItem(
            title: site.sections[$0].title, href: placement.reference(to: site.sections[$0].path))
        },
        body: body.html, answers: body.answers,
        events: section.events.sorted { $0.date.value.order < $1.date.value.order }.map {
          item($0, of: section, on: path, idPrefix: placement.idPrefix, &register)
        },
        claims: section.claims.map {
          item($0, of: section, on: path, idPrefix: placement.idPrefix, &register)
        })
    }
    let model = CoursePage(parts: parts, sources: register?.entries(on: path) ?? [])
    return output(
      .all, path, title: words.text(.wholeCourse), description: words.text(.wholeCourseIntro),
      kind: "all", hasFigures: site.sections.contains { bodies[$0.path]?.hasFigures == true }, model
    )
  }
}
