package import Diagnostics

/// The file behind a page, and where its Markdown stands in it.
package struct PageText: Sendable {
  package let file: SourceFile
  /// The bytes after the front matter.
  package let body: Range<Int>

  /// The place of the file's first byte, for what concerns the whole page.
  package var start: SourcePlace { file.place(0..<0) }
}
