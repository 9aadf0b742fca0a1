import Diagnostics
import Platform
import TestSupport
import Testing

/// Paths, addresses, ids and escapes are bytes: no line of the sources takes text apart by `Character`, to which CR LF is
/// one and `/` with a combining mark behind it is no `/`, or keys by `String`, to which two normal forms are one.
@Suite struct ByteScanTests {
  /// What goes by `Character` or by canonical equivalence.
  private static let forms = [
    ".hasPrefix(", ".hasSuffix(", ".split(separator: \"", ".replacing(\"", ".firstIndex(of: \"",
    ".lastIndex(of: \"", "components(separatedBy", ".isNewline", ".isWholeNumber", "[String: ",
    "Set<String>", "{ $0 == \"", "{ $0 != \"", ".hash(into",
  ]

  /// The files whose text is prose or is the program's own, so that what people take for one letter is one, and why.
  private static let prose: [(folder: String, why: String)] = [
    ("Bibliography", "names and titles"), ("Collation", "the order of words"),
    ("Chronology/Advice", "dates in words"), ("Chronology/DateWriter.swift", "digits"),
    ("Diagnostics/CodeFrame.swift", "scalars"),
    ("Formats/CSVTable+IDs.swift", "ids between blanks"), ("Graphics", "words of labels"),
    ("Markdown/Headings/Slug.swift", "ids that are made from words"),
    ("Markdown/Glossary", "words"), ("Markdown/Footnotes", "labels, which are compared as words"),
    ("Markdown/Divs", "names of kinds"), ("Markdown/CommonMark", "names of kinds"),
    ("Markdown/MarkdownOptions.swift", "names of kinds and ids of headings"),
    ("Markdown/Literals", "hints"), ("Markdown/Inlines/Marks.swift", "language tags"),
    ("Templates", "names that a theme gives, which are told when they are not known"),
    ("CoursePages/Words", "the program's own words"),
    ("CoursePages/Pages", "ids of a to z and words"),
    ("CoursePages/Texts", "ids of a to z and words"),
    ("CoursePages/Components", "names of columns and words"),
    ("CoursePages/Theme", "names of a theme's files"),
    ("Course/Settings+Reading.swift", "ids of a to z"),
    ("Course/CourseIndex.swift", "ids that are lost"),
    ("Course/ContentKind.swift", "digits"),
    ("Course/Course+Naming.swift", "ids of one normal form"), ("Course/EntityName.swift", "names"),
    ("Course/ForeignKey+All.swift", "keys in ASCII"), ("Course/ReservedIDs.swift", "ids in ASCII"),
    ("Course/Transliteration.swift", "letters"), ("Course/ScriptReading.swift", "letters"),
    ("Diagnostics/DestinationAdvice.swift", "hints"),
    ("CoursePages/Exports/Search", "words"), ("Formats/DecimalNotation.swift", "digits"),
    ("Markdown/Inlines/Document+Apostrophes.swift", "words"),
    ("Markdown/Rendering/HTMLRenderer+RawHTML.swift", "names of elements and schemes in ASCII"),
    ("CourseChecks/TextCheck.swift", "words"),
    ("CourseChecks/ChronologyCheck.swift", "dates in ASCII"),
    ("CourseChecks/Output/PageWords.swift", "words"), ("FrontMatter", "keys, told when they meet"),
    ("Formats/ImageSize+SVG.swift", "numbers"),
    ("Formats/GeoJSONReader.swift", "ids between blanks"),
    ("Formats/CellUnit.swift", "digits and units"),
    ("Formats/HTMLTag.swift", "references of ASCII"), ("Formats/JSONReader", "keys and digits"),
    ("Formats/XHTML.swift", "names in ASCII"),
    ("Diagnostics/NearestName.swift", "hints"), ("Platform/WebProbe.swift", "names of variables"),
    ("sitegen/OutsideCheck.swift", "names of variables"),
    ("SiteGenerator/NewContent.swift", "digits"),
    ("SiteGenerator/NewSource.swift", "words and lines of YAML"),
    ("PreviewServer/MediaType.swift", "names of types"), ("sitegen-benchmark", "made-up content"),
    ("Markup/Sentences.swift", "words"),
    ("Search", "words"), ("ThemeEmbedder", "names of the program's own files"),
  ]

  @Test func findsNothingThatGoesByCharacter() throws {
    var diagnostics: [Diagnostic] = []
    let files = try FileTree.read(
      repository + "/Sources", shownAs: "Sources", &diagnostics)
    #expect(diagnostics.isEmpty)
    #expect(files.count > 200)
    var found: [String] = []
    var used: Set<String> = []
    for file in files where file.path.hasSuffix(".swift") {
      let name = file.path.dropFirst("Sources/".count)
      let excuse = Self.prose.first { name.hasPrefix($0.folder) }
      for (number, line) in file.text(file.bytes.indices).split(
        separator: "\n", omittingEmptySubsequences: false
      ).enumerated() {
        guard !line.drop(while: { $0 == " " }).hasPrefix("//"), !line.contains("utf8"),
          !line.contains("unicodeScalars"), Self.forms.contains(where: { line.contains($0) })
        else { continue }
        if let excuse {
          used.insert(excuse.folder)
        } else {
          found.append("\(file.path):\(number + 1): \(line)")
        }
      }
    }
    #expect(found == [])
    #expect(Self.prose.map(\.folder).filter { !used.contains($0) } == [], "these need no excuse")
  }
}
