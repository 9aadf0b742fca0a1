import Chronology
import Markup

/// One source as a bibliography prints it: author, date, title, where it appeared, address, when it was read.
struct ReferenceText {
  let reference: Reference
  let style: BibliographyStyle
  /// What tells it from other works of its authors and years; empty if nothing need.
  private let letter: String

  var words: BibliographyWords { style.words }

  init(_ reference: Reference, letter: String = "", style: BibliographyStyle) {
    self.reference = reference
    self.letter = letter
    self.style = style
  }

  /// More names than this are cut to the first seven.
  private static let mostNames = 10

  /// The whole entry, and what of it finds the source again, for lists beside which the whole entry is one step away: who,
  /// when, what, in what, and where it can be read.
  var entries: (whole: HTML, brief: HTML) {
    var brief = HTML()
    let leader = leader
    begin(leader, into: &brief)
    appearance(leader: leader, into: &brief)
    var whole = brief
    publication(leader: leader, into: &whole)
    if let address = reference.address {
      let link = link(to: address)
      whole.append(link)
      if let accessed = reference.date(.accessed) {
        whole.append(style.marked(" (\(words.read) \(accessed.display(in: words.dates)))"))
      }
      whole.raw(".")
      brief.append(link)
      brief.raw(".")
    }
    if let note = reference[.note].flatMap(SourceNote.readable) {
      whole.raw(" ")
      whole.append(RichText(sentence(note)).html { HTML(text: $0) })
    }
    return (whole, brief)
  }

  /// Who stands first, the date and the title.
  private func begin(_ leader: String?, into html: inout HTML) {
    let title = title
    if let leader {
      html.append(rich(leader))
      html.append(style.marked(" (\(date))" + (title.html.isEmpty ? "" : ". ")))
      html.append(title.html)
      if title.html.isEmpty || !title.isClosed { html.raw(".") }
    } else {
      html.append(title.html)
      html.text(" (\(date)).")
    }
  }

  /// Who stands first: the authors, the editors, or the body that published an unsigned source.
  private var leader: String? {
    switch reference.leader {
    case .nobody: return nil
    case .body(let body): return body
    case .names(let people, .editor), .names(let people, .editorTranslator),
      .names(let people, .editorialDirector), .names(let people, .compiler),
      .names(let people, .collectionEditor):
      return "\(inverted(people)) (\(people.count == 1 ? words.editor : words.editors))"
    case .names(let people, _): return inverted(people)
    }
  }

  /// The date with the letter that tells it from others behind its year.
  private var date: String {
    guard let issued = reference.issued else {
      return (reference[.status] ?? words.noDate) + letter
    }
    let text = issued.display(in: words.dates)
    guard !letter.isEmpty else { return text }
    let year = issued.years(in: words.dates)
    guard let range = text.ranges(of: year).last else { return "\(text), \(year)\(letter)" }
    return "\(text[..<range.upperBound])\(letter)\(text[range.upperBound...])"
  }

  /// The names in the order of a list.
  private func inverted(_ names: [Reference.Name]) -> String { listed(names, \.inverted) }

  /// The names in the order of speech.
  func spoken(_ names: [Reference.Name]) -> String { listed(names, \.direct) }

  private func listed(
    _ names: [Reference.Name], _ text: (Reference.Name) -> String
  ) -> String {
    guard names.count > 1 else { return names.first.map(text) ?? "" }
    if names.count > Self.mostNames {
      return names.prefix(7).map(text).joined(separator: ", ") + ", " + words.andOthers
    }
    let head = names.dropLast().map(text).joined(separator: ", ")
    return "\(head) \(words.and) \(names.last.map(text) ?? "")"
  }

  /// Text with the markup that CSL allows.
  func rich(_ text: String) -> HTML { RichText(text).html(style.marked) }

  /// A sentence behind others.
  func append(_ text: String, to html: inout HTML) {
    html.append(style.marked(" "))
    html.append(rich(sentence(text)))
  }
}

extension HTML {
  /// Text, escaped.
  init(text: String) {
    self.init()
    self.text(text)
  }
}
