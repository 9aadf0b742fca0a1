package import Diagnostics

extension YAMLNode {
  /// The deepest nesting of lists and groups that is read.
  package static let depthLimit = 64

  /// Reads one YAML document; `null` for an empty one.
  ///
  /// Anchors, aliases, tags, directives, merge keys, further documents, keys that are not text and
  /// duplicate keys are refused. What can be read past is reported in `diagnostics`; what cannot is thrown.
  package static func read(
    _ text: YAMLText, _ diagnostics: inout [Diagnostic]
  ) throws(Diagnostic) -> YAMLNode {
    let bytes = text.bytes
    let map = MarkMap(text, joined: bytes)
    var parser = YAMLParser(bytes)
    var builder = YAMLBuilder(file: text.file, map: map, joined: bytes)
    while true {
      let token: YAMLParser.Token
      do throws(YAMLParser.Failure) {
        token = try parser.next()
      } catch {
        throw YAMLFailureReport(
          failure: error, text: text, bytes: bytes, map: map, opening: builder.openBracket
        ).diagnostic
      }
      if case .streamEnd = token.event { break }
      try builder.take(token, &diagnostics)
    }
    let empty = YAMLNode(.null, at: text.file.place(text.start..<text.start))
    return builder.root ?? empty
  }
}
