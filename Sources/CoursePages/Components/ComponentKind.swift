import Course
import Diagnostics
import FrontMatter
import Markdown
import Markup

/// A kind of component: what a fenced block of its name means. A kind is one file with its keys, reader and rendering.
protocol ComponentKind: Sendable {
  /// The info string of the block.
  var name: String { get }
  /// Whether it brings a picture, which needs the style sheet of figures.
  var isFigure: Bool { get }
  /// Whether it asks readers something, so that the review and the answer key have it.
  var isQuestion: Bool { get }
  /// What its keys are, for schemas and `sitegen keys`.
  var shape: RecordShape { get }
  /// The component as HTML, or `nil` with everything that is wrong with it.
  func html(
    _ component: Component, in place: inout ComponentPlace, _ diagnostics: inout [Diagnostic]
  ) -> HTML?
}

extension ComponentKind {
  var isQuestion: Bool { false }
}

/// Where a component stands, and what it leaves for its page.
struct ComponentPlace {
  let file: SourceFile
  /// What paths in the block start from.
  let folder: ContentFolder
  let placement: Placement
  let facts: Facts
  /// The sources that the page cites.
  var register: CitationRegister
  /// Whether the page has no list of sources, so that citations lead to the page of all.
  var citesElsewhere = false
  /// The 1-based number of the objective that a question serves.
  private(set) var servedObjective: Int?
  /// What it leads to.
  var links: [TextContent.Link] = []
  /// What is asked, a prompt for each answer.
  var prompts: [HTML] = []
  /// The questions with choices, as checks see them.
  var choiceQuestions: [TextContent.ChoiceQuestion] = []
  /// What the search finds by a name of its own.
  var parts: [TextContent.Part] = []
  /// The answers to questions, in order.
  var answers: [HTML] = []
  /// What a question gives to choose from; none where it is answered otherwise.
  var choices: [AskedQuestion.Choice] = []
  /// The ids of the page.
  var ids: PageIDs
  /// The ids that authors gave to components, without what stands before them on the page for the whole course.
  private(set) var ownIDs: [String] = []
  /// Such an id that something else on the page has as well.
  private(set) var takenID: String?
  /// The id that was given last.
  private(set) var lastID: String?
  /// What its kind made of its keys where it was put before, which is not read again.
  var known: (any Sendable)?

  init(
    file: SourceFile, folder: ContentFolder, placement: Placement, facts: Facts,
    register: CitationRegister, ids: PageIDs
  ) {
    (self.file, self.folder, self.placement, self.facts) = (file, folder, placement, facts)
    (self.register, self.ids) = (register, ids)
  }

  /// An id on the page: the one that the author gave, else one of what the component says. Where in its file it stands
  /// does not show, so that no other edit changes it.
  mutating func id(_ name: String, of words: String, own: String? = nil) -> String {
    let id: String
    if let own {
      if ids.takes(own) { ownIDs.append(own) } else { takenID = own }
      id = own
    } else {
      id = ids.take("\(name)-\(fingerprint(words))")
    }
    lastID = placement.idPrefix + id
    return placement.idPrefix + id
  }

  /// What `read` makes of the keys of the block, and of nothing else; messages call it `kind`.
  mutating func read<Value: Sendable>(
    _ component: Component, of kind: String, _ diagnostics: inout [Diagnostic],
    _ read: (inout Fields) -> Value?
  ) -> Value? {
    if let known = known as? Value { return known }
    let value = component.read(in: file, of: kind, &diagnostics, read)
    known = value
    return value
  }

  /// Notes the objective that a question serves; one that the page has not is told, once: where pages gather questions, their
  /// own pages have told.
  mutating func serve(_ objective: Located<Int>?, _ diagnostics: inout [Diagnostic]) {
    servedObjective = objective?.value
    guard let objective, placement.isAlone else { return }
    let count = facts.section(at: placement.page)?.objectives.count
    guard objective.value > count ?? 0 else { return }
    let hint =
      switch count {
      case nil: "only sections have objectives: remove the line"
      case 0: "add \"objectives:\" to the section's front matter, or remove the line"
      case 1: "the section has one: write 1"
      case let count?: "the section has \(count): write a number from 1 to \(count)"
      }
    diagnostics.append(
      .warning(
        "unknown-objective", "there is no objective \(objective.value) on this page",
        at: objective.place, hint: hint))
  }

  /// Text of the component that stands at `source`, with its links and citations; what is wrong with them is told where
  /// they stand, if they are written there as they are.
  mutating func text(
    _ text: String, at source: SourcePlace, _ diagnostics: inout [Diagnostic]
  ) -> HTML {
    guard InlineText.mayHoldMarkup(text) else { return facts.plain.html(text) }
    let host = TextHost(
      page: placement.page, file: file, folder: folder, placement: placement, register: register,
      facts: facts, citesElsewhere: citesElsewhere)
    let rendering = InlineText(text, options: facts.plain.options).rendered(
      for: host, at: exact(text, in: source))
    diagnostics += rendering.diagnostics
    links += rendering.links.compactMap { use in
      host.target(of: use.destination).map { TextContent.Link($0, at: use.place) }
    }
    register = host.register
    return rendering.html
  }

  /// Where a text stands in a stretch of the file, or the whole stretch if it is written otherwise there.
  func exact(_ text: String, in source: SourcePlace) -> SourcePlace {
    let stretch = Array(file.bytes[source.range])
    guard let start = stretch.firstIndex(of: Array(text.utf8)) else { return source }
    let lower = source.range.lowerBound + start
    return file.place(lower..<lower + text.utf8.count)
  }

  /// Eight letters and digits made of the bytes of a text (FNV-1a, 64 bits).
  private func fingerprint(_ text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return String(String(hash, radix: 36).suffix(8))
  }
}

extension Component {
  /// What `read` makes of the keys of the block, which messages call `kind`; everything that is wrong with them is told.
  func read<Value>(
    in file: SourceFile, of kind: String, _ diagnostics: inout [Diagnostic],
    _ read: (inout Fields) -> Value?
  ) -> Value? {
    guard let node = readYAML(yaml(in: file), &diagnostics) else { return nil }
    var fields = Fields(node, of: kind)
    let value = read(&fields)
    fields.finish(&diagnostics)
    return value
  }

  /// The content with the places of its lines in `file`, their line endings included.
  func yaml(in file: SourceFile) -> YAMLText {
    let slices = lines.map { line in
      let end = line.upperBound
      let hasReturn = end < file.bytes.count && file.bytes[end] == UInt8(ascii: "\r")
      return line.lowerBound..<min(file.bytes.count, end + (hasReturn ? 2 : 1))
    }
    return YAMLText(file: file, slices: slices)
  }
}
