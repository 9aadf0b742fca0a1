import Diagnostics
import Markup

extension HTMLRenderer {
  /// Writes a paragraph that holds an image alone, as a figure if that has a title or a credit.
  mutating func writeLoneImage(_ paragraph: NodeID) -> Bool {
    guard let id = document.loneChild(of: paragraph),
      case .image(let url, let title, let index) = document[id].kind
    else { return false }
    lastLoneImage = paragraph
    let marks = index < 0 ? Marks() : document.spans[Int(index)]
    let image = hostedImage(url, id, title, marks)
    let hasTitle = title.map { !$0.isEmpty } ?? false
    // With words of its own for those who do not see it, what stands in the brackets is its caption, as Pandoc has it.
    let hasWords = marks.alternative != nil && document[id].firstChild != .none
    guard hasTitle || hasWords || image?.credit != nil else {
      openParagraph(document[paragraph])
      write(image, id, title, marks)
      closeParagraph(document[paragraph])
      return true
    }
    startLine()
    html.raw("<figure>\n")
    write(image, id, nil, marks)
    html.raw("\n<figcaption>")
    if let title, hasTitle {
      writeCaption(String(decoding: document.arena[title.range], as: UTF8.self), of: id)
    } else if hasWords {
      writeChildren(of: id)
    }
    if let credit = image?.credit {
      html.raw(hasTitle || hasWords ? " <span class=\"credit\">" : "<span class=\"credit\">")
      html.append(credit)
      html.raw("</span>")
    }
    html.raw("</figcaption>\n</figure>\n")
    return true
  }

  /// Writes a title as a caption, which may hold what a paragraph may.
  private mutating func writeCaption(_ title: String, of image: NodeID) {
    var options = document.options
    options.terms = []
    options.reservedIDs = []
    let place = document.place(document[image].source)
    let caption = InlineText(title, options: options).rendered(
      for: host, at: SourcePlace(path: place.path, range: place.range))
    html.append(caption.html)
    result.diagnostics += caption.diagnostics.map {
      Diagnostic($0.severity, $0.code, $0.message, at: place, hint: $0.hint)
    }
    result.links += caption.links
    result.citations += caption.citations
  }

  mutating func writeImage(
    _ id: NodeID, _ url: ByteSlice, _ title: ByteSlice?, _ marks: Marks
  ) {
    guard isPlain else {
      let image = hostedImage(url, id, title, marks)
      write(image, id, title, marks)
      if let credit = image?.credit, !isUnlinked { put(credit) }
      return
    }
    html.raw("<img src=\"")
    appendEscapedURL(document.arena[url.range], to: &html.bytes)
    html.raw("\" alt=\"")
    let words = document.alternative(of: id, Marks())
    appendEscaped(words, 0..<words.count, to: &html.bytes)
    html.raw("\"")
    writeTitle(title)
    html.raw(" />")
  }

  /// Puts an image's credit behind it, or behind the link that it stands in.
  private mutating func put(_ credit: HTML) {
    guard linkDepth == 0 else { return waitingCredits.append(credit) }
    html.raw(" <span class=\"credit\">")
    html.append(credit)
    html.raw("</span>")
  }

  /// Closes a link.
  mutating func closeLink() {
    html.raw("</a>")
    linkDepth -= 1
    guard linkDepth == 0 else { return }
    let credits = waitingCredits
    waitingCredits = []
    for credit in credits { put(credit) }
  }

  private mutating func write(
    _ image: HostedImage?, _ id: NodeID, _ title: ByteSlice?, _ marks: Marks
  ) {
    html.raw("<img")
    if let id = marks.id { html.attribute("id", document.options.idPrefix + id) }
    html.raw(" src=\"")
    if let image { appendEscapedURL(image.url.utf8, to: &html.bytes) }
    html.raw("\" alt=\"")
    let words = document.alternative(of: id, marks)
    checkAlternative(isEmpty: words.allSatisfy(isSpace), marks.isDecorative, id)
    appendEscaped(words, 0..<words.count, to: &html.bytes)
    html.raw("\"")
    writeTitle(title)
    if let size = marks.size(of: image) {
      html.raw(" width=\"")
      html.number(size.width)
      html.raw("\" height=\"")
      html.number(size.height)
      html.raw("\"")
    }
    imageCount += 1
    // The first may be what a reader sees first, unless the text is one of many on its page.
    let isFirst = imageCount == 1 && document.options.idPrefix.isEmpty
    html.raw(isFirst ? ">" : " loading=\"lazy\">")
  }

  private mutating func checkAlternative(isEmpty: Bool, _ isDecorative: Bool, _ image: NodeID) {
    let place = document.place(document[image].source)
    if isEmpty, !isDecorative {
      result.diagnostics.append(
        .warning(
          "missing-alt", "the image has no words for those who do not see it", at: place,
          hint:
            "describe it between the brackets or as {alt=\"…\"}, or write {decorative} behind it"))
    } else if !isEmpty, isDecorative {
      result.diagnostics.append(
        .error(
          "decorative-alt", "the image is marked as decorative and described", at: place,
          hint: "leave out {decorative} or what stands between the brackets"))
    }
  }

  private mutating func writeChildren(of node: NodeID) {
    for child in document.children(of: node) { write(child) }
  }

  private mutating func hostedImage(
    _ url: ByteSlice, _ id: NodeID, _ title: ByteSlice?, _ marks: Marks
  ) -> HostedImage? {
    let bytes = document.arena[url.range]
    let place = document.place(document[id].source)
    let destination = String(decoding: bytes, as: UTF8.self)
    switch LinkScheme(of: bytes) {
    case .safe:
      blocked(
        "\"\(destination)\" from elsewhere", at: place,
        hint: "put the file into media, or link to the page that shows it")
      return HostedImage(url: destination)
    case .unsafe:
      refuse(bytes, at: place)
      return nil
    case .none:
      let image = host.image(for: destination, at: place, &result.diagnostics)
      result.images.append(
        ImageUse(
          destination: destination, url: image.url,
          alternative: String(decoding: document.alternative(of: id, marks), as: UTF8.self),
          title: title.map { String(decoding: document.arena[$0.range], as: UTF8.self) } ?? "",
          place: place))
      return image
    }
  }
}

extension Marks {
  /// The measure of the text in CSS pixels, of which percentages are taken.
  private static let measure = 640

  /// The size to show an image in, in CSS pixels: its own, or what the marks ask for in its proportions.
  fileprivate func size(of image: HostedImage?) -> (width: Int, height: Int)? {
    guard let width = image?.width, let height = image?.height, width > 0, height > 0 else {
      return nil
    }
    func scaled(_ number: Int, _ by: Int, _ over: Int) -> Int {
      max(1, Int((Double(number) * Double(by) / Double(over)).rounded()))
    }
    if let asked = self.width {
      let asked = asked.pixels(of: Self.measure)
      return (asked, scaled(height, asked, width))
    }
    if case .pixels(let asked) = self.height { return (scaled(width, asked, height), asked) }
    return (width, height)
  }
}

extension Marks.Length {
  fileprivate func pixels(of measure: Int) -> Int {
    switch self {
    case .pixels(let number): number
    case .percent(let percent): max(1, measure * percent / 100)
    }
  }
}

extension Document {
  /// The words in place of an image: those that its marks give, or those in its brackets, without markup.
  fileprivate func alternative(of image: NodeID, _ marks: Marks) -> [UInt8] {
    if let alternative = marks.alternative { return Array(alternative.utf8) }
    var words: [UInt8] = []
    var node = following(image, in: image)
    while node != .none {
      let content = self[node]
      switch content.kind {
      case .text, .code, .htmlInline: words.append(contentsOf: arena[content.literal.range])
      case .softBreak, .lineBreak: words.append(UInt8(ascii: " "))
      case .document, .blockQuote, .list, .item, .codeBlock, .htmlBlock, .paragraph, .heading,
        .thematicBreak, .struck, .lowered, .raised, .task, .definitionList, .definedTerm,
        .definition, .emphasis, .strong, .link, .image, .removed, .table, .tableRow,
        .tableCell, .footnoteReference, .footnotes, .footnote, .footnoteReturn, .callout,
        .calloutTitle, .div, .teacherNote,
        .component, .citation, .span, .term:
        break
      }
      node = following(node, in: image)
    }
    return words
  }

  /// The only child of a node; nil if there are more or none.
  fileprivate func loneChild(of node: NodeID) -> NodeID? {
    var lone: NodeID?
    var child = self[node].firstChild
    while child != .none {
      if self[child].kind != .removed {
        if lone != nil { return nil }
        lone = child
      }
      child = self[child].next
    }
    return lone
  }
}
