import Bibliography
import Diagnostics
import FrontMatter

extension Site {
  /// Fills the index, and reports ids and addresses that are taken twice.
  mutating func buildIndex(_ diagnostics: inout [Diagnostic]) {
    for (position, entity) in entities.enumerated() {
      index.entities[entity.kind, default: [:]][entity.id] = position
    }
    for (position, era) in settings.eras.enumerated() { index.eras[era.id] = position }
    for (position, theme) in settings.themes.enumerated() { index.themes[theme.id] = position }
    bibliography = Bibliography(references, style: bibliography.style)
    var sources: Set<SourceID> = []
    for reference in references {
      let id = reference.id
      if !sources.insert(SourceID(id.value)).inserted {
        diagnostics.append(
          .error(
            "duplicate-id", "two sources have the id \"\(id.value)\"", at: id.place,
            hint: "give one of them another id"))
      }
    }
    for (position, term) in terms.enumerated() { index.terms[term.id] = position }
    for (position, section) in sections.enumerated() {
      if let first = index.sections.updateValue(position, forKey: section.slug) {
        diagnostics.append(
          .error(
            "duplicate-address",
            "\"\(section.path.text)\" is also the page of \(sections[first].text.file.path)",
            at: SourcePlace(path: section.text.file.path), hint: "rename one of the two files"))
      }
      indexEvents(of: section, at: position, &diagnostics)
      for claim in section.claims
      where section.events.contains(where: { $0.id.value == claim.id.value }) {
        diagnostics.append(
          .error(
            "duplicate-id", "an event of this section has the id \"\(claim.id.value)\" too",
            at: claim.id.place, hint: "give the claim another id"))
      }
      for claim in section.claims
      where index.claims.updateValue(position, forKey: claim.id.value) != nil {
        diagnostics.append(
          .error(
            "duplicate-id", "two claims have the id \"\(claim.id.value)\"", at: claim.id.place,
            hint: "give one of them another id"))
      }
    }
  }

  private mutating func indexEvents(
    of section: Section, at position: Int, _ diagnostics: inout [Diagnostic]
  ) {
    for (number, event) in section.events.enumerated() {
      let id = event.id
      if let other = index.events[id.value] {
        let file = sections[other.section].text.file.path
        diagnostics.append(
          .error(
            "duplicate-id", "the event \"\(id.value)\" is also told in \(file)", at: id.place,
            hint: "tell it once, or give one of them another id"))
      } else {
        index.events[id.value] = (position, number)
      }
    }
  }
}
