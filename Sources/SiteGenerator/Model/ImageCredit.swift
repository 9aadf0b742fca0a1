import Diagnostics
import FrontMatter
import Markup

/// Who made an image and how it may be used: an entry of `media/credits.yaml`.
struct ImageCredit: Sendable, Hashable {
  /// The file's path relative to the `media` folder.
  let file: Located<String>
  let creator: String
  let licence: String
  /// Where the image comes from.
  let url: String?

  /// Reads the list under `images`.
  static func readAll(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> [ImageCredit] {
    guard let node = readYAML(YAMLText(file: file), &diagnostics) else { return [] }
    var fields = Fields(node, of: listKind)
    let credits = readList(&fields)
    fields.finish(&diagnostics)
    return credits
  }

  /// What messages call the file.
  static let listKind = "credits.yaml"

  static func readList(_ fields: inout Fields) -> [ImageCredit] {
    fields.records("images", of: "a credit", isRequired: true) { fields in
      let file = fields.text("file", isRequired: true)
      let creator = fields.text("creator", isRequired: true)?.value
      let licence = fields.text("licence", isRequired: true)?.value
      let url = fields.value("url", type: "a URL", readURL)?.value
      guard let file, let creator, let licence else { return nil as ImageCredit? }
      return ImageCredit(file: file, creator: creator, licence: licence, url: url)
    }
  }

  /// The credit as phrasing content.
  func html(_ plainText: PlainText) -> HTML {
    var html = HTML()
    if let url {
      html.raw("<a rel=\"external\"")
      html.attribute("href", url)
      html.raw(">")
    }
    html.append(plainText.html(creator))
    if url != nil { html.raw("</a>") }
    html.raw(", ")
    html.append(plainText.html(licence))
    return html
  }
}
