import Bibliography
import Diagnostics
package import FrontMatter

/// The keys of every kind of content file, told by the code that reads them.
package enum CourseShapes {
  /// The shapes by the names of their schemas.
  package static let all: [(name: String, shape: RecordShape)] = {
    let nothing = PageText(file: SourceFile(path: "", bytes: []), body: 0..<0)
    return [
      ("site", RecordShape.of(Settings.kind) { _ = Settings.read(&$0) }),
      ("home", RecordShape.of(FreePage.kind) { _ = FreePage.read(nothing, slug: "index", &$0) }),
      (
        "section",
        RecordShape.of(Section.kind) {
          var text = nothing
          _ = Section.read(&text, number: 1, slug: "x", &$0)
        }
      ),
      ("event", RecordShape.of(Event.kind) { _ = Event.read(&$0) }),
      ("claim", RecordShape.of(Claim.kind) { _ = Claim.read(&$0) }),
      ("page", RecordShape.of(FreePage.kind) { _ = FreePage.read(nothing, slug: "x", &$0) }),
    ]
      + EntityKind.all.map { kind in
        (
          kind.name,
          RecordShape.of(kind.noun) {
            var text = nothing
            _ = Entity.read(&text, kind: kind, id: "x", &$0)
          }
        )
      }
      + [
        ("sources", Reference.shape),
        ("credits", RecordShape.of(ImageCredit.listKind) { _ = ImageCredit.readList(&$0) }),
      ]
  }()
}
