import Chronology
package import Markup

/// One source as a bibliography prints it: author, date, title, where it appeared, address, when it was read.
package struct ReferenceText {
  private let reference: Reference
  private let style: BibliographyStyle

  private var words: BibliographyWords { style.words }

  package init(_ reference: Reference, style: BibliographyStyle) {
    self.reference = reference
    self.style = style
  }

  /// Who stands first: the authors, the editors, or the body that published an unsigned source.
  package var leader: String? {
    if !reference.authors.isEmpty { return names(reference.authors) }
    if !reference.editors.isEmpty {
      let role = reference.editors.count == 1 ? words.editor : words.editors
      return "\(names(reference.editors)) (\(role))"
    }
    if reference.kind.isWholeWork { return reference.publisher }
    return reference.containerTitle ?? reference.publisher
  }

  /// The name for an author–year citation.
  package var shortName: String {
    let authors = reference.authors.isEmpty ? reference.editors : reference.authors
    switch authors.count {
    case 0: return leader ?? reference.title
    case 1: return authors[0].short
    case 2: return "\(authors[0].short) \(words.and) \(authors[1].short)"
    default: return "\(authors[0].short) et al."
    }
  }

  /// The year for an author–year citation.
  package var year: String {
    guard let earliest = reference.issued?.earliest else { return words.noDate }
    return String(earliest.year)
  }

  /// What a list in alphabetical order sorts it by.
  package var sortKey: String { "\(leader ?? reference.title) \(year)".lowercased() }

  /// The whole entry.
  package var html: HTML {
    var html = HTML()
    let leader = leader
    let date = reference.issued.map { $0.display(in: words.dates) } ?? words.noDate
    if let leader {
      html.append(style.marked("\(leader) (\(date)). "))
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
    return "\(head) \(words.and) \(names.last?.inverted ?? "")"
  }

  /// The title, its runs of other scripts marked unless the whole of it is.
  private func title(isMarked: Bool, into html: inout HTML) {
    if isMarked {
      html.text(reference.title)
    } else {
      html.append(style.marked(reference.title))
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
    if !details.isEmpty { html.append(style.marked(" (\(details.joined(separator: ", ")))")) }
  }

  /// The journal, newspaper, book or site that a part appeared in.
  private func container(leader: String?, into html: inout HTML) {
    guard let container = reference.containerTitle else { return }
    let hasNumbers = (reference.volume ?? reference.issue ?? reference.page) != nil
    guard container != leader || hasNumbers else { return }
    html.raw(" ")
    if reference.kind == .chapter || reference.kind == .paperConference {
      html.append(style.marked("\(words.in) "))
    }
    html.raw("<cite>")
    html.append(style.marked(container))
    html.raw("</cite>")
    if let volume = reference.volume {
      html.append(style.marked(" \(volume)"))
      if let issue = reference.issue { html.append(style.marked("(\(issue))")) }
    } else if let issue = reference.issue {
      html.append(style.marked(", \(words.number) \(issue)"))
    }
    if let page = reference.page { html.append(style.marked(", \(page)")) }
    html.raw(".")
  }

  private func publication(leader: String?, into html: inout HTML) {
    if reference.containerTitle != nil, !reference.authors.isEmpty, !reference.editors.isEmpty {
      html.append(
        style.marked(" \(sentence("\(words.editedBy) \(names(reference.editors))"))"))
    }
    if !reference.translators.isEmpty {
      html.append(
        style.marked(
          " \(sentence("\(words.translatedBy) \(names(reference.translators))"))"))
    }
    if let series = reference.collectionTitle {
      html.append(style.marked(" \(sentence(series))"))
    }
    let publisher = reference.publisher.flatMap { name in
      name == leader || name == reference.containerTitle ? nil : name
    }
    let parts = [reference.publisherPlace, publisher].compactMap(\.self)
    if !parts.isEmpty {
      html.append(style.marked(" \(sentence(parts.joined(separator: ": ")))"))
    }
  }

  private func address(into html: inout HTML) {
    let url = reference.doi.map { "https://doi.org/\($0)" } ?? reference.url
    guard let url else { return }
    html.raw(" <a")
    html.attribute("href", url)
    html.raw(">")
    html.append(style.marked(reference.doi.map { "doi:\($0)" } ?? host(of: url)))
    html.raw("</a>")
    if let accessed = reference.accessed {
      html.append(style.marked(" (\(words.read) \(accessed.display(in: words.dates)))"))
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
