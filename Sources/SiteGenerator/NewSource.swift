import Bibliography
import Course
package import Diagnostics

/// A source that `sitegen new` adds to `sources.yaml`, behind those that are there.
package struct NewSource {
  /// The entry alone, for those who put it in by hand.
  package let entry: String
  /// The whole file with it, its path relative to the content folder; `nil` if no entry can be added by machine.
  package let file: SourceFile?

  /// The name of the file in the content folder.
  package static let fileName = "sources.yaml"

  /// A source with a title; `files` are the lists that are there, by their names.
  package init(_ title: String, among files: [SourceFile]) {
    var ids: [String] = []
    var ignored: [Diagnostic] = []
    for file in files { ids += Self.references(file, &ignored).map(\.id.value) }
    var taken = PageIDs(ids)
    let words = (Transliteration.slug(title) ?? "source-\(ids.count + 1)").split(separator: "-")
    let id = taken.take(words.prefix(Self.mostWords).joined(separator: "-"))
    let own = files.first { $0.path == Self.fileName }
    let indentation = own.flatMap(Self.indentation) ?? "  "
    entry = Self.entry(id, title, indentation)
    guard let own else {
      file = SourceFile(path: Self.fileName, text: "references:\n" + entry)
      return
    }
    let end: [UInt8] = own.bytes.last == UInt8(ascii: "\n") ? [] : [UInt8(ascii: "\n")]
    let longer = SourceFile(path: own.path, bytes: own.bytes + end + Array(entry.utf8))
    // Whether it is behind the last source can only be known from what is read then.
    let before = Self.references(own, &ignored).map(\.id.value)
    let after = Self.references(longer, &ignored).map(\.id.value)
    file = after == before + [id] ? longer : nil
  }

  /// The most words of an id.
  private static let mostWords = 5

  private static func references(
    _ file: SourceFile, _ diagnostics: inout [Diagnostic]
  ) -> [Reference] {
    let read =
      file.path.ends(with: ".json")
      ? Reference.readJSON(file, &diagnostics) : Reference.readAll(file, &diagnostics)
    return read?.references ?? []
  }

  /// The blanks before the first entry of a list.
  private static func indentation(of file: SourceFile) -> String? {
    file.text(0..<file.bytes.count).split(whereSeparator: \.isNewline).lazy
      .first { $0.drop { $0 == " " }.begins(with: "- ") }
      .map { String($0.prefix { $0 == " " }) }
  }

  private static func entry(_ id: String, _ title: String, _ indentation: String) -> String {
    """
    - id: \(id)
      type: book
      title: \(NewContent.quoted(title))
      author:
        - \(Placeholder.author.text)
      \(Placeholder.issued.text)
      \(Placeholder.publisher.text)
    """
    .split(separator: "\n").map { "\(indentation)\($0)\n" }.joined()
  }
}
