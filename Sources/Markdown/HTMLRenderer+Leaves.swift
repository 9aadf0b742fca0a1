import Diagnostics
import Markup

extension HTMLRenderer {
  mutating func writeCodeBlock(_ node: Node, _ info: ByteSlice) {
    startLine()
    let bytes = document.arena[info.range]
    let language = bytes.prefix { !isSpace($0) }
    if info.isEmpty {
      html.raw("<pre><code>")
    } else {
      html.raw("<pre><code class=\"language-")
      html.text(language)
      html.raw("\">")
    }
    appendEscaped(document.arena, node.literal.range, to: &html.bytes)
    html.raw("</code></pre>\n")
  }

  mutating func writeHTMLBlock(_ node: Node) {
    if document.options.allowsHTML {
      startLine()
      html.bytes.append(contentsOf: document.arena[node.literal.range])
      startLine()
      return
    }
    let bytes = document.arena[node.literal.range]
    guard !isComment(bytes) else { return }
    warnOfHTML(node)
    startLine()
    html.raw("<p>")
    html.text(bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes)
    html.raw("</p>\n")
  }

  mutating func writeInlineHTML(_ node: Node) {
    let bytes = document.arena[node.literal.range]
    if document.options.allowsHTML {
      html.bytes.append(contentsOf: bytes)
    } else if !isComment(bytes) {
      warnOfHTML(node)
      html.text(bytes)
    }
  }

  mutating func openLink(_ node: Node, _ url: ByteSlice, _ title: ByteSlice?) {
    guard !isUnlinked else { return }
    html.raw("<a href=\"")
    writeURL(url, of: node)
    html.raw("\"")
    writeTitle(title)
    html.raw(">")
  }

  mutating func writeImage(_ id: NodeID, _ url: ByteSlice, _ title: ByteSlice?) {
    let node = document[id]
    var image: HostedImage?
    html.raw("<img src=\"")
    if isPlain {
      appendEscapedURL(document.arena[url.range], to: &html.bytes)
    } else {
      image = hostedImage(url, of: node)
      if let image { appendEscapedURL(image.url.utf8, to: &html.bytes) }
    }
    html.raw("\" alt=\"")
    writeAlternative(id)
    html.raw("\"")
    writeTitle(title)
    if let width = image?.width, let height = image?.height {
      html.raw(" width=\"")
      html.number(width)
      html.raw("\" height=\"")
      html.number(height)
      html.raw("\"")
    }
    html.raw(" />")
  }

  private mutating func writeTitle(_ title: ByteSlice?) {
    guard let title else { return }
    html.raw(" title=\"")
    appendEscaped(document.arena, title.range, to: &html.bytes)
    html.raw("\"")
  }

  /// Writes the words in an image as an attribute's value.
  private mutating func writeAlternative(_ image: NodeID) {
    var node = document.following(image, in: image)
    while node != .none {
      let content = document[node]
      switch content.kind {
      case .text, .code, .htmlInline:
        appendEscaped(document.arena, content.literal.range, to: &html.bytes)
      case .softBreak, .lineBreak: html.raw(" ")
      case .document, .blockQuote, .list, .item, .codeBlock, .htmlBlock, .paragraph, .heading,
        .thematicBreak, .emphasis, .strong, .link, .image, .removed, .table, .tableRow,
        .tableCell, .footnoteReference, .footnotes, .footnote, .footnoteReturn:
        break
      }
      node = document.following(node, in: image)
    }
  }

  private mutating func writeURL(_ url: ByteSlice, of node: Node) {
    let bytes = document.arena[url.range]
    if isPlain { return appendEscapedURL(bytes, to: &html.bytes) }
    switch LinkScheme(of: bytes) {
    case .safe: appendEscapedURL(bytes, to: &html.bytes)
    case .unsafe: refuse(bytes, at: document.place(node.source))
    case .none:
      let destination = String(decoding: bytes, as: UTF8.self)
      let place = document.place(node.source)
      let url = host.url(for: destination, at: place, &result.diagnostics)
      result.links.append(LinkUse(destination: destination, url: url, place: place))
      appendEscapedURL(url.utf8, to: &html.bytes)
    }
  }

  private mutating func hostedImage(_ url: ByteSlice, of node: Node) -> HostedImage? {
    let bytes = document.arena[url.range]
    let place = document.place(node.source)
    let destination = String(decoding: bytes, as: UTF8.self)
    switch LinkScheme(of: bytes) {
    case .safe: return HostedImage(url: destination)
    case .unsafe:
      refuse(bytes, at: place)
      return nil
    case .none:
      let image = host.image(for: destination, at: place, &result.diagnostics)
      result.images.append(LinkUse(destination: destination, url: image.url, place: place))
      return image
    }
  }

  private mutating func refuse(_ url: ArraySlice<UInt8>, at place: SourcePlace) {
    let text = String(decoding: url, as: UTF8.self)
    result.diagnostics.append(
      .error(
        "unsafe-link", "\"\(text)\" is no safe link", at: place,
        hint: "link to a file of the site or to an https: address"))
  }

  private mutating func warnOfHTML(_ node: Node) {
    result.diagnostics.append(
      .warning(
        "raw-html", "raw HTML is shown as text", at: document.place(node.source),
        hint: "say it in Markdown, or allow HTML"))
  }
}

/// Whether a byte is white space as CommonMark has it in an info string.
func isSpace(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || (9...13).contains(byte)
}

/// Whether HTML is comments and white space alone, which readers are not meant to see.
private func isComment(_ html: ArraySlice<UInt8>) -> Bool {
  var rest = html.drop(while: isSpace)
  while !rest.isEmpty {
    guard rest.starts(with: "<!--".utf8) else { return false }
    let body = rest.dropFirst(4)
    guard
      let end = body.indices.first(where: { body[$0...].starts(with: "-->".utf8) })
    else { return false }
    rest = body[(end + 3)...].drop(while: isSpace)
  }
  return true
}
