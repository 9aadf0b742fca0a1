import Chronology
import Markup

extension ReferenceText {
  /// The title with its details, and whether it ends as a sentence does.
  var title: (html: HTML, isClosed: Bool) {
    var html = HTML()
    if !reference.title.isEmpty { writeTitle(into: &html) }
    let details = details
    guard !details.isEmpty else { return (html, endsSentence(reference.plainTitle)) }
    let text = details.joined(separator: ", ")
    guard !html.isEmpty else { return (rich(text), endsSentence(text)) }
    html.append(style.marked(" ("))
    html.append(rich(text))
    html.raw(")")
    return (html, false)
  }

  /// The title, its runs of other scripts marked unless the whole of it is.
  private func writeTitle(into html: inout HTML) {
    let language = reference.language.flatMap { $0 == words.language ? nil : $0 }
    let text = RichText(reference.title).html(isTitle: true) {
      language == nil ? style.marked($0) : HTML(text: $0)
    }
    if reference.kind.isWholeWork {
      html.raw("<cite")
      if let language { html.attribute("lang", language) }
      html.raw(">")
      html.append(text)
      html.raw("</cite>")
    } else {
      html.raw("“")
      if let language {
        html.raw("<span")
        html.attribute("lang", language)
        html.raw(">")
      }
      html.append(text)
      if language != nil { html.raw("</span>") }
      html.raw("”")
    }
  }

  /// Which edition, volume and part of a whole it is, and of what kind.
  private var details: [String] {
    var details: [String] = []
    if reference[.containerTitle] == nil {
      if let volume = reference[.volume] {
        details.append(numbered(words.volume, volume))
      } else if let count = reference[.numberOfVolumes], count.number != nil {
        details.append("\(count) \(words.volumes)")
      }
      if let title = reference[.volumeTitle] { details.append(title) }
      if let issue = reference[.issue] { details.append(numbered(words.number, issue)) }
    }
    if let edition = reference[.edition] { details.append(self.edition(edition)) }
    if let genre = reference[.genre] { details.append(genre) }
    if let number = reference[.number] {
      details.append(number.number == nil ? number : "\(words.number) \(number)")
    }
    if reference[.containerTitle] == nil, let page = reference[.page] {
      let pages = page.withRangeDashes
      let isOne = !pages.contains { "–,;& ".contains($0) }
      details.append(numbered(isOne ? words.page : words.pages, pages))
    }
    return details
  }

  /// A number with the word before it, which it does not get if it brings words itself.
  private func numbered(_ word: String, _ number: String) -> String {
    let number = number.withRangeDashes
    let isBare = number.unicodeScalars.first.map { ("0"..."9").contains($0) } ?? false
    let isRoman = number.utf8.allSatisfy("IVXLCivxlc".utf8.contains)
    return isBare || isRoman ? "\(word) \(number)" : number
  }

  /// `2` and `2nd` as `2nd ed.`; words as they are.
  private func edition(_ text: String) -> String {
    let digits = text.prefix { ("0"..."9").contains($0) }
    guard let number = String(digits).number, number > 0 else { return text }
    switch text.dropFirst(digits.count).lowercased() {
    case "":
      let ordinals = words.dates.ordinals
      let ordinal = ordinals.indices.contains(number - 1) ? ordinals[number - 1] : "\(number)."
      return "\(ordinal) \(words.edition)"
    case "st", "nd", "rd", "th": return "\(text) \(words.edition)"
    default: return text
    }
  }

  /// The journal, newspaper, book or site that a part appeared in.
  func appearance(leader: String?, into html: inout HTML) {
    guard let container = reference[.containerTitle] else { return }
    let volume = reference[.volume]?.withRangeDashes
    let issue = reference[.issue]?.withRangeDashes
    let page = reference[.page]?.withRangeDashes
    let hasNumbers = (volume ?? issue ?? page) != nil
    guard container != leader || hasNumbers else { return }
    html.raw(" ")
    if reference.kind.isInBook {
      html.append(style.marked("\(words.in) "))
      let authors = reference.names(.containerAuthor)
      if !authors.isEmpty { html.append(style.marked("\(spoken(authors)), ")) }
    }
    html.raw("<cite>")
    html.append(RichText(container).html(isTitle: true, style.marked))
    html.raw("</cite>")
    var end = RichText(container).plain
    func add(_ text: String) {
      html.append(style.marked(text))
      end = text
    }
    if let volume {
      add(reference.kind.isInBook ? ", \(numbered(words.volume, volume))" : " \(volume)")
      if let issue {
        add(reference.kind.isInBook ? ", \(numbered(words.number, issue))" : "(\(issue))")
      }
    } else if let issue {
      add(", \(numbered(words.number, issue))")
    }
    if let page { add(", \(page)") }
    if !endsSentence(end) { html.raw(".") }
  }

  /// Who else had a part in it, and where it was published.
  func publication(leader: String?, into html: inout HTML) {
    let hasAuthor = if case .names(_, .author) = reference.leader { true } else { false }
    let others: [(String, Reference.Role)] = [
      (words.editedBy, .editor), (words.translatedBy, .translator),
      (words.interviewedBy, .interviewer),
    ]
    for (word, role) in others {
      let names = reference.names(role)
      if case .names(_, role) = reference.leader { continue }
      guard !names.isEmpty, role != .editor || hasAuthor else { continue }
      append("\(word) \(spoken(names))", to: &html)
    }
    let event = [reference[.eventTitle] ?? reference[.event], reference[.eventPlace]]
    append(event, to: &html)
    if let series = reference[.collectionTitle] {
      let number = reference[.collectionNumber].map { ", \(numbered(words.number, $0))" } ?? ""
      append(series + number, to: &html)
    }
    let publisher = (reference[.publisher] ?? reference[.authority]).flatMap { name in
      name == leader || name == reference[.containerTitle] ? nil : name
    }
    let parts = [reference[.publisherPlace], publisher].compactMap(\.self)
    if !parts.isEmpty { append(parts.joined(separator: ": "), to: &html) }
    if let original = reference.date(.originalDate) {
      append("\(words.originallyPublished) \(original.display(in: words.dates))", to: &html)
    }
    append(
      [
        reference[.archive], reference[.archiveCollection],
        reference[.archiveLocation] ?? (reference[.archive] == nil ? nil : reference[.callNumber]),
        reference[.archivePlace],
      ], to: &html)
    if reference.kind.isWholeWork || reference.kind.isInBook, let isbn = reference[.isbn] {
      append("ISBN \(isbn)", to: &html)
    }
  }

  /// What there is of some parts, as a sentence.
  private func append(_ parts: [String?], to html: inout HTML) {
    let parts = parts.compactMap(\.self)
    if !parts.isEmpty { append(parts.joined(separator: ", "), to: &html) }
  }

  /// Where it can be read.
  func link(to address: String) -> HTML {
    var html = HTML()
    html.raw(" <a")
    html.attribute("href", address)
    html.raw(">")
    html.append(style.marked(reference.doi.map { "doi:\($0.name)" } ?? host(of: address)))
    html.raw("</a>")
    return html
  }

  private func host(of url: String) -> String {
    guard let scheme = url.firstRange(of: "://") else { return url }
    let authority = url[scheme.upperBound...].prefix { !"/?#".contains($0) }
    // A port helps no reader (RFC 3986 §3.2.3).
    let port = authority.lastIndex(of: ":")
    let isPort = port.map { authority[$0...].dropFirst().allSatisfy(\.isNumber) } ?? false
    let host = isPort ? authority[..<(port ?? authority.endIndex)] : authority
    return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
  }
}
