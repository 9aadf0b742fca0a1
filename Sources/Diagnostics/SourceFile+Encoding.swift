extension SourceFile {
  /// That the bytes of a text file are not UTF-8; `nil` if they are.
  package var encodingProblem: Diagnostic? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
        return .error(
          "encoding", "this file is UTF-16", at: place(0..<2),
          hint: "save it as UTF-8; spreadsheets call that CSV UTF-8")
      }
      return .error(
        "encoding", "these bytes are not UTF-8", at: place(error.byteOffsets),
        hint: "save the file as UTF-8")
    }
  }
}
