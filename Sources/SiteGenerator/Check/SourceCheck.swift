import Bibliography
import Diagnostics
import FrontMatter

/// Every source of the bibliography is cited somewhere.
enum SourceCheck {
  /// A warning for each source that nothing cites; none while a file cannot be read, for that may cite it.
  static func run(_ site: Site, _ bodies: Bodies) -> [Diagnostic] {
    guard !site.index.targets.values.contains(.broken) else { return [] }
    var cited = Set(bodies.all.flatMap(\.citations))
    for section in site.sections {
      cited.formUnion(section.events.flatMap { $0.sources.map(\.value) })
      cited.formUnion(section.claims.flatMap { $0.sources.map(\.value) })
    }
    for entity in site.entities { cited.formUnion(entity.sources.map(\.value)) }
    cited.formUnion(site.settings.maps?.places?.sources.map(\.value) ?? [])
    return site.references.filter { !cited.contains($0.id.value) }.map {
      .warning(
        "uncited-source", "nothing cites the source \"\($0.id.value)\"", at: $0.id.place,
        hint: "cite it as [\(SourceID($0.id.value).citation)], or remove it")
    }
  }
}
