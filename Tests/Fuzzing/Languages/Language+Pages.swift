import Diagnostics
import Formats
import FrontMatter
import Markdown
import Markup
import Templates

extension Language {
  /// The tokens of a page follow each other without gaps, and XHTML made from it holds nothing that runs.
  static func html(_ file: SourceFile) -> [String] {
    var broken: [String] = []
    var end = 0
    for token in HTMLTokens(file.bytes) {
      let range =
        switch token {
        case .text(let range), .code(let range), .comment(let range), .end(_, let range): range
        case .start(let tag): tag.range
        }
      if range.lowerBound != end { broken.append("a gap before \(range)") }
      end = range.upperBound
    }
    if end != file.bytes.count { broken.append("the tokens end at \(end)") }
    _ = htmlText(file.bytes[...])
    _ = ImageSize(of: file.bytes)
    // What becomes XHTML is a page of ours, and so UTF-8.
    let page = Array(String(decoding: file.bytes, as: UTF8.self).utf8)
    let xhtml = XHTML.bytes(of: page) { _ in "x" }
    return broken + unsafeMarkup(of: xhtml, butHandlers: true)
  }

  /// A text of a stranger becomes HTML in which nothing runs, and the same again.
  static func markdown(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> [String] {
    guard file.encodingProblem == nil else { return [] }
    do throws(Diagnostic) {
      let body = try FrontMatter(of: file).body
      var options = MarkdownOptions()
      options.scriptLanguages = [.han: "zh-Hans"]
      options.terms = [GlossaryTerm(id: "border", names: ["Border", "border line"])]
      options.components = ["chart", "map", "quiz", "timeline"]
      let rendering = Document(parsing: file, body: body, options: options).rendered()
      diagnostics += rendering.diagnostics
      var broken = unsafeMarkup(of: rendering.html.bytes)
      if Document(parsing: file, body: body, options: options).rendered().html != rendering.html {
        broken.append("another page from the same text")
      }
      options.allowsHTML = true
      _ = Document(parsing: file, body: body, options: options).rendered()
      _ = Document(parsing: file, options: .plain).rendered()
      return broken
    } catch {
      diagnostics.append(error)
      return []
    }
  }

  /// A template that compiles writes any value as text: no tag, attribute or scheme of it comes into the page.
  static func templates(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> [String] {
    let files = [
      "main": file, "part": SourceFile(path: file.path, text: "{{title}}{{#list}}{{.}}{{/list}}"),
    ]
    let library = TemplateLibrary(files, &diagnostics)
    guard
      let template = library.compile("main", for: .record(TemplateFields.shape), &diagnostics),
      diagnostics.isEmpty
    else { return [] }
    let quiet = template.render(.record(TemplateFields(text: "x", url: "x")))
    let loud = template.render(
      .record(TemplateFields(text: #""'><script onload=x>&<!--"#, url: "https://x/\"'><script>")))
    let names = Array(HTMLTags(quiet).map(\.name))
    return names == Array(HTMLTags(loud).map(\.name)) ? [] : ["a value became markup"]
  }

  /// What would run, or is no text, in HTML that content made.
  static func unsafeMarkup(of html: [UInt8], butHandlers: Bool = false) -> [String] {
    var broken: [String] = []
    if !String(decoding: html, as: UTF8.self).utf8.elementsEqual(html) {
      broken.append("HTML that is no UTF-8")
    }
    for tag in HTMLTags(html) {
      if ["script", "style", "iframe", "object", "embed", "base", "meta", "link"].contains(tag.name)
      {
        broken.append("an element \(tag.name)")
      }
      for attribute in tag.attributes {
        if !butHandlers, attribute.name.hasPrefix("on") || attribute.name == "style" {
          broken.append("an attribute \(attribute.name)")
        }
        if attribute.name == "href" || attribute.name == "src", runs(attribute.value) {
          broken.append("an address \(attribute.value)")
        }
      }
    }
    return broken
  }

  /// Whether a browser that follows the address runs what stands in it.
  private static func runs(_ address: String) -> Bool {
    let seen = address.lowercased().utf8.filter { $0 > 0x20 }
    return ["javascript:", "vbscript:", "data:text"].contains { seen.starts(with: $0.utf8) }
  }
}

/// A record of one text.
private struct TextRecord: TemplateRecord {
  let text: String

  func value(at position: Int) -> TemplateValue { .text(text) }
}

/// The values of the templates that are fuzzed: one of each shape.
private struct TemplateFields: TemplateRecord {
  let text: String
  let url: String

  static let shape: [TemplateShape.Field] = [
    .init("title", "", .text), .init("href", "", .url), .init("body", "", .html),
    .init("count", "", .number), .init("isOpen", "", .flag), .init("list", "", .list(.text)),
    .init("note", "", .optional(.text)),
    .init("items", "", .list(.record([.init("title", "", .text)]))),
  ]

  func value(at position: Int) -> TemplateValue {
    switch position {
    case 1: .text(url)
    case 2: .html(HTML("<p>x</p>"))
    case 3: .number(3)
    case 4: .flag(true)
    case 5: .list([.text(text), .text(text)])
    case 6: .text(text)
    case 7: .list([.record(TextRecord(text: text))])
    default: .text(text)
    }
  }
}
