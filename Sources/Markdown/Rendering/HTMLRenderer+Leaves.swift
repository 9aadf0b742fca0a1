import Diagnostics
import Markup

extension HTMLRenderer {
  mutating func writeCodeBlock(_ node: Node, _ info: ByteSlice) {
    startLine()
    let bytes = document.arena[info.range]
    let word = bytes.prefix { !isSpace($0) }
    let language = isPlain ? word : Self.language(word)
    if language.isEmpty {
      html.raw("<pre><code>")
    } else {
      html.raw("<pre><code class=\"")
      let hasPrefix = language.starts(with: "language-".utf8)
      if !hasPrefix || (isPlain && !document.options.library.keepsLanguagePrefix) {
        html.raw("language-")
      }
      html.text(language)
      html.raw("\">")
    }
    appendEscaped(document.arena, node.literal.range, to: &html.bytes)
    html.raw("</code></pre>\n")
  }

  /// The language that the first word of a fence names: `python`, or as Pandoc and Quarto have it, `{.python`, `{python}`, `{r,`.
  private static func language(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let brace = word.firstIndex(of: UInt8(ascii: "{")) else { return word }
    guard brace == word.startIndex else { return word[..<brace] }
    let inner = word.dropFirst()
    let marks = inner.prefix { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "=") }
    let name = inner[marks.endIndex...].prefix {
      $0 != UInt8(ascii: "}") && $0 != UInt8(ascii: ",")
    }
    // An id or a key alone names no language.
    return name.contains(where: { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "=") })
      && marks.isEmpty
      ? [] : name
  }

  mutating func writeHTMLBlock(_ node: Node) {
    if document.options.allowsHTML {
      startLine()
      writeAllowedHTML(node)
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
      writeAllowedHTML(node)
    } else if !isComment(bytes) {
      warnOfHTML(node)
      html.text(bytes)
    }
  }

  mutating func openLink(_ node: Node, _ url: ByteSlice, _ title: ByteSlice?) {
    guard !isUnlinked else { return }
    checkNesting(of: node)
    linkDepth += 1
    html.raw("<a href=\"")
    writeURL(url, of: node)
    html.raw("\"")
    writeTitle(title)
    html.raw(">")
  }

  mutating func writeTitle(_ title: ByteSlice?) {
    guard let title else { return }
    html.raw(" title=\"")
    appendEscaped(document.arena, title.range, to: &html.bytes)
    html.raw("\"")
  }

  private mutating func writeURL(_ url: ByteSlice, of node: Node) {
    let bytes = document.arena[url.range]
    if isPlain { return appendEscapedURL(bytes, to: &html.bytes) }
    switch LinkScheme(of: bytes) {
    case .safe:
      checkAddress(bytes, at: document.place(node.source))
      // A server's number stands between brackets (RFC 3986 §3.2.2), which are no brackets when they are escaped.
      if let end = WebAddress.endOfNumber(in: bytes) {
        html.bytes += bytes[..<end]
        appendEscapedURL(bytes[end...], to: &html.bytes)
      } else {
        appendEscapedURL(bytes, to: &html.bytes)
      }
    case .unsafe: refuse(bytes, at: document.place(node.source))
    case .none:
      let destination = String(decoding: bytes, as: UTF8.self)
      let place = document.place(node.source)
      let url = host.url(for: destination, at: place, &result.diagnostics)
      result.links.append(LinkUse(destination: destination, url: url, place: place))
      appendEscapedURL(url.utf8, to: &html.bytes)
    }
  }

  /// Tells of an address on the web that does not lead where it seems to.
  mutating func checkAddress(_ url: ArraySlice<UInt8>, at place: SourcePlace) {
    let text = String(decoding: url, as: UTF8.self)
    guard WebAddress.isMeant(by: text) else { return }
    do throws(WebAddress.Problem) {
      try WebAddress.check(text)
    } catch {
      result.diagnostics.append(
        .error("url", "\"\(text)\" \(error.message)", at: place, hint: error.hint))
    }
  }

  mutating func refuse(_ url: ArraySlice<UInt8>, at place: SourcePlace) {
    let text = String(decoding: url, as: UTF8.self)
    result.diagnostics.append(
      .error(
        "unsafe-link", "\"\(text)\" is no safe link", at: place,
        hint: "link to a file of the site or to an https: address"))
  }

  private mutating func warnOfHTML(_ node: Node) {
    // An end tag goes with its start tag, which is told.
    let bytes = document.arena[node.literal.range].drop(while: isSpace)
    let isEnd = bytes.starts(with: "</".utf8)
    let name = bytes.dropFirst(isEnd ? 2 : 1).prefix(while: isAlphanumeric).map { $0 | 0x20 }
    if isEnd, let open = shownTags.lastIndex(of: name) {
      shownTags.remove(at: open)
      return
    }
    if !isEnd, !name.isEmpty, shownTags.count < 100 { shownTags.append(name) }
    result.diagnostics.append(
      .warning(
        "raw-html", "raw HTML is shown as text", at: document.place(node.source),
        hint: "say it in Markdown, or write allow_html: true in site.yaml"))
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
