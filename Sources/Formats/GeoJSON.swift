package import Diagnostics

/// The shapes of a GeoJSON file (RFC 7946).
package struct GeoJSON: Sendable {
  package let file: SourceFile
  package let features: [Feature]

  /// Shapes with what is said of them.
  package struct Feature: Sendable {
    package let shapes: [GeoShape]
    /// Whether the property `schematic` is true: the shapes are not surveyed.
    package let isSchematic: Bool
    /// The ids of sources that the property `source` names, with blanks between them.
    package let sources: [Located<String>]
  }

  /// Reads a file, or returns `nil` with everything that is wrong with it.
  package init?(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) {
    self.file = file
    var reader = GeoJSONReader(file: file)
    do throws(Diagnostic) {
      features = try reader.features(try JSONReader.read(file))
    } catch {
      reader.conclude(isEmpty: false)
      diagnostics += reader.diagnostics + [error]
      return nil
    }
    reader.conclude(isEmpty: features.allSatisfy(\.shapes.isEmpty))
    diagnostics += reader.diagnostics
    if reader.diagnostics.contains(where: { $0.severity == .error }) { return nil }
  }
}
