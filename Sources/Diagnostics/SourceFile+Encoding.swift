extension SourceFile {
  /// That the bytes of a text file are not UTF-8; `nil` if they are.
  package var encodingProblem: Diagnostic? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return .error(
        "encoding", "these bytes are not UTF-8", at: place(error.byteOffsets),
        hint: "save the file as UTF-8")
    }
  }
}
