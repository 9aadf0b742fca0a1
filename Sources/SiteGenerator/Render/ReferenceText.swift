import Chronology
import Markup

/// One source as a bibliography prints it: author, date, title, where it appeared, address, when it was read.
struct ReferenceText {
  private let reference: Reference
  private let words: Words
  private let plainText: PlainText

  init(_ reference: Reference, site: Site) {
    self.reference = reference
    words = site.words
    plainText = site.plainText
  }

  /// Who stands first: the authors, the editors, or the body that published an unsigned source.
  var leader: String? {
    if !reference.authors.isEmpty { return names(reference.authors) }
    if !reference.editors.isEmpty {
      let role: Word = reference.editors.count == 1 ? .editor : .editors
      return "\(names(reference.editors)) (\(words.text(role)))"
    }
    if reference.kind.isWholeWork { return reference.publisher }
    return reference.containerTitle ?? reference.publisher
  }

  /// The name for an author–year citation.
  var shortName: String {
    let authors = reference.authors.isEmpty ? reference.editors : reference.authors
    switch authors.count {
    case 0: return leader ?? reference.title
    case 1: return authors[0].short
    case 2: return "\(authors[0].short) \(words.text(.and)) \(authors[1].short)"
    default: return "\(authors[0].short) et al."
    }
  }

  /// The year for an author–year citation.
  var year: String {
    guard let earliest = reference.issued?.earliest else { return words.text(.noDate) }
    return String(earliest.year)
  }

  /// What a list in alphabetical order sorts it by.
  var sortKey: String { "\(leader ?? reference.title) \(year)".lowercased() }

  /// The whole entry.
  var html: HTML {
    var html = HTML()
    let leader = leader
    let date = reference.issued.map { $0.display(in: words.dates) } ?? words.text(.noDate)
    if let leader {
      html.append(plainText.marked("\(leader) (\(date)). "))
      title(into: &html)
    } else {
      title(into: &html)
      html.text(" (\(date))")
    }
    html.raw(".")
    container(leader: leader, into: &html)
    publication(leader: leader, into: &html)
    address(into: &html)
    if let note = reference.note { html.text(" \(sentence(note))") }
    return html
  }

  private func names(_ names: [Reference.Name]) -> String {
    guard names.count > 1 else { return names.first?.inverted ?? "" }
    let head = names.dropLast().map(\.inverted).joined(separator: ", ")
    return "\(head) \(words.text(.and)) \(names.last?.inverted ?? "")"
  }

  /// The title, its runs of other scripts marked unless the whole of it is.
  private func title(isMarked: Bool, into html: inout HTML) {
    if isMarked {
      html.text(reference.title)
    } else {
      html.append(plainText.marked(reference.title))
    }
  }

  private func title(into html: inout HTML) {
    let language = reference.language.flatMap { $0 == words.language ? nil : $0 }
    if reference.kind.isWholeWork {
      html.raw("<cite")
      if let language { html.attribute("lang", language) }
      html.raw(">")
      title(isMarked: language != nil, into: &html)
      html.raw("</cite>")
    } else {
      html.raw("“")
      if let language {
        html.raw("<span")
        html.attribute("lang", language)
        html.raw(">")
      }
      title(isMarked: language != nil, into: &html)
      if language != nil { html.raw("</span>") }
      html.raw("”")
    }
    var details: [String] = []
    if let edition = reference.edition { details.append(edition) }
    if let genre = reference.genre { details.append(genre) }
    if let number = reference.number { details.append(number) }
    if !details.isEmpty { html.append(plainText.marked(" (\(details.joined(separator: ", ")))")) }
  }

  /// The journal, newspaper, book or site that a part appeared in.
  private func container(leader: String?, into html: inout HTML) {
    guard let container = reference.containerTitle else { return }
    let hasNumbers = (reference.volume ?? reference.issue ?? reference.page) != nil
    guard container != leader || hasNumbers else { return }
    html.raw(" ")
    if reference.kind == .chapter || reference.kind == .paperConference {
      html.append(plainText.marked("\(words.text(.in)) "))
    }
    html.raw("<cite>")
    html.append(plainText.marked(container))
    html.raw("</cite>")
    if let volume = reference.volume {
      html.append(plainText.marked(" \(volume)"))
      if let issue = reference.issue { html.append(plainText.marked("(\(issue))")) }
    } else if let issue = reference.issue {
      html.append(plainText.marked(", \(words.text(.number)) \(issue)"))
    }
    if let page = reference.page { html.append(plainText.marked(", \(page)")) }
    html.raw(".")
  }

  private func publication(leader: String?, into html: inout HTML) {
    if reference.containerTitle != nil, !reference.authors.isEmpty, !reference.editors.isEmpty {
      html.append(
        plainText.marked(" \(sentence("\(words.text(.editedBy)) \(names(reference.editors))"))"))
    }
    if !reference.translators.isEmpty {
      html.append(
        plainText.marked(
          " \(sentence("\(words.text(.translatedBy)) \(names(reference.translators))"))"))
    }
    if let series = reference.collectionTitle {
      html.append(plainText.marked(" \(sentence(series))"))
    }
    let publisher = reference.publisher.flatMap { name in
      name == leader || name == reference.containerTitle ? nil : name
    }
    let parts = [reference.publisherPlace, publisher].compactMap(\.self)
    if !parts.isEmpty {
      html.append(plainText.marked(" \(sentence(parts.joined(separator: ": ")))"))
    }
  }

  private func address(into html: inout HTML) {
    let url = reference.doi.map { "https://doi.org/\($0)" } ?? reference.url
    guard let url else { return }
    html.raw(" <a")
    html.attribute("href", url)
    html.raw(">")
    html.append(plainText.marked(reference.doi.map { "doi:\($0)" } ?? host(of: url)))
    html.raw("</a>")
    if let accessed = reference.accessed {
      html.append(plainText.marked(" (\(words.text(.read)) \(accessed.display(in: words.dates)))"))
    }
    html.raw(".")
  }

  private func host(of url: String) -> String {
    guard let scheme = url.firstRange(of: "://") else { return url }
    let host = url[scheme.upperBound...].prefix { !"/?#".contains($0) }
    return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
  }

  private func sentence(_ text: String) -> String {
    text.hasSuffix(".") || text.hasSuffix("?") || text.hasSuffix("!") ? text : text + "."
  }
}
