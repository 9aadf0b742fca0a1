import Markup

/// What served pages have more than built ones: a script that listens for changes and shows errors over the page.
enum ReloadClient {
  /// The folder of the preview's own files, a name that no output has.
  static let folder = ".sitegen"

  /// The page with the script before its end; `state` holds the fingerprints that the page was made from.
  static func added(to page: [UInt8], state: String) -> [UInt8] {
    var element = HTML("<script src=\"/.sitegen/reload.js\"")
    element.attribute("data-state", state)
    element.raw(" defer></script>\n")
    let end = endOfBody(page) ?? page.count
    return page[..<end] + element.bytes + page[end...]
  }

  /// The page in place of a site that has never been built without errors.
  static func failurePage(_ text: String, state: String) -> [UInt8] {
    var page = HTML(
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'self'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>The site has errors</title>
      <link rel="stylesheet" href="/.sitegen/overlay.css">
      </head>
      <body>
      <main class="panel">
      <h1>The site has errors</h1>
      <pre tabindex="0">
      """)
    page.text(text)
    page.raw("</pre>\n</main>\n</body>\n</html>\n")
    return added(to: page.bytes, state: state)
  }

  /// The server-sent event that tells a page the state of its files, or what is wrong with the site.
  static func event(failure: String?, state: String) -> String {
    guard let failure else { return "event: state\ndata: \(state)\n\n" }
    let lines = failure.split(omittingEmptySubsequences: false) {
      ["\n", "\r", "\r\n"].contains($0)
    }
    return "event: failure\n" + lines.map { "data: \($0)\n" }.joined() + "\n"
  }

  /// The byte offset of the last `</body>`, in whatever case.
  private static func endOfBody(_ page: [UInt8]) -> Int? {
    let mark = Array("</body>".utf8)
    var start = page.count - mark.count
    while start >= 0 {
      let isMark = mark.indices.allSatisfy { index in
        let byte = page[start + index]
        return byte == mark[index] || byte | 0x20 == mark[index] && byte >= 0x41
      }
      if isMark { return start }
      start -= 1
    }
    return nil
  }
}
