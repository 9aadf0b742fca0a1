import Diagnostics
import Markup

extension HTMLRenderer {
  /// Writes a paragraph that holds an image alone, as a figure if that has a title or a credit.
  mutating func writeLoneImage(_ paragraph: NodeID) -> Bool {
    guard let id = document.loneChild(of: paragraph),
      case .image(let url, let title, let isDecorative) = document[id].kind
    else { return false }
    lastLoneImage = paragraph
    let image = hostedImage(url, id, title)
    let hasTitle = title.map { !$0.isEmpty } ?? false
    guard hasTitle || image?.credit != nil else {
      openParagraph(document[paragraph])
      write(image, id, title, isDecorative)
      closeParagraph(document[paragraph])
      return true
    }
    startLine()
    html.raw("<figure>\n")
    write(image, id, nil, isDecorative)
    html.raw("\n<figcaption>")
    if let title, hasTitle { appendEscaped(document.arena, title.range, to: &html.bytes) }
    if let credit = image?.credit {
      html.raw(hasTitle ? " <span class=\"credit\">" : "<span class=\"credit\">")
      html.append(credit)
      html.raw("</span>")
    }
    html.raw("</figcaption>\n</figure>\n")
    return true
  }

  mutating func writeImage(
    _ id: NodeID, _ url: ByteSlice, _ title: ByteSlice?, _ isDecorative: Bool
  ) {
    guard isPlain else {
      return write(hostedImage(url, id, title), id, title, isDecorative)
    }
    html.raw("<img src=\"")
    appendEscapedURL(document.arena[url.range], to: &html.bytes)
    html.raw("\" alt=\"")
    writeAlternative(id)
    html.raw("\"")
    writeTitle(title)
    html.raw(" />")
  }

  private mutating func write(
    _ image: HostedImage?, _ id: NodeID, _ title: ByteSlice?, _ isDecorative: Bool
  ) {
    html.raw("<img src=\"")
    if let image { appendEscapedURL(image.url.utf8, to: &html.bytes) }
    html.raw("\" alt=\"")
    let start = html.bytes.count
    writeAlternative(id)
    checkAlternative(isEmpty: html.bytes.count == start, isDecorative, id)
    html.raw("\"")
    writeTitle(title)
    if let width = image?.width, let height = image?.height {
      html.raw(" width=\"")
      html.number(width)
      html.raw("\" height=\"")
      html.number(height)
      html.raw("\"")
    }
    imageCount += 1
    html.raw(imageCount == 1 ? ">" : " loading=\"lazy\">")
  }

  private mutating func checkAlternative(isEmpty: Bool, _ isDecorative: Bool, _ image: NodeID) {
    let place = document.place(document[image].source)
    if isEmpty, !isDecorative {
      result.diagnostics.append(
        .error(
          "missing-alt", "the image has no words for those who do not see it", at: place,
          hint: "describe it between the brackets, or write ![](…){decorative}"))
    } else if !isEmpty, isDecorative {
      result.diagnostics.append(
        .error(
          "decorative-alt", "the image is marked as decorative and described", at: place,
          hint: "leave out {decorative} or what stands between the brackets"))
    }
  }

  /// Writes the words in an image as an attribute's value.
  private mutating func writeAlternative(_ image: NodeID) {
    let words = document.alternative(of: image)
    appendEscaped(words, 0..<words.count, to: &html.bytes)
  }

  private mutating func hostedImage(
    _ url: ByteSlice, _ id: NodeID, _ title: ByteSlice?
  ) -> HostedImage? {
    let bytes = document.arena[url.range]
    let place = document.place(document[id].source)
    let destination = String(decoding: bytes, as: UTF8.self)
    switch LinkScheme(of: bytes) {
    case .safe: return HostedImage(url: destination)
    case .unsafe:
      refuse(bytes, at: place)
      return nil
    case .none:
      let image = host.image(for: destination, at: place, &result.diagnostics)
      result.images.append(
        ImageUse(
          destination: destination, url: image.url,
          alternative: String(decoding: document.alternative(of: id), as: UTF8.self),
          title: title.map { String(decoding: document.arena[$0.range], as: UTF8.self) } ?? "",
          place: place))
      return image
    }
  }
}

extension Document {
  /// The words in an image, without markup.
  fileprivate func alternative(of image: NodeID) -> [UInt8] {
    var words: [UInt8] = []
    var node = following(image, in: image)
    while node != .none {
      let content = self[node]
      switch content.kind {
      case .text, .code, .htmlInline: words.append(contentsOf: arena[content.literal.range])
      case .softBreak, .lineBreak: words.append(UInt8(ascii: " "))
      case .document, .blockQuote, .list, .item, .codeBlock, .htmlBlock, .paragraph, .heading,
        .thematicBreak, .emphasis, .strong, .link, .image, .removed, .table, .tableRow,
        .tableCell, .footnoteReference, .footnotes, .footnote, .footnoteReturn, .callout,
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
