package import Diagnostics
package import FrontMatter
import Markup

/// Who made an image and how it may be used: an entry of `media/credits.yaml`.
package struct ImageCredit: Sendable, Hashable {
  /// The file's path relative to the `media` folder.
  package let file: Located<String>
  package let creator: String
  package let licence: String
  /// Where the image comes from.
  package let url: String?

  /// Reads the list under `images`.
  package static func readAll(_ file: SourceFile, _ diagnostics: inout [Diagnostic])
    -> [ImageCredit]
  {
    guard let node = readYAML(YAMLText(file: file), &diagnostics) else { return [] }
    var fields = Fields(node, of: listKind)
    let credits = readList(&fields)
    fields.finish(&diagnostics)
    return credits
  }

  /// What messages call the file.
  package static let listKind = "credits.yaml"

  package static func readList(_ fields: inout Fields) -> [ImageCredit] {
    fields.records(
      "images", "an entry for each image of the media folder", of: "a credit", isRequired: true
    ) { fields in
      let file = fields.text("file", "the image's path in the media folder", isRequired: true)
      let creator = fields.label("creator", "who made it", isRequired: true)?.value
      let licence = fields.label("licence", "how it may be used", isRequired: true)?.value
      let url = fields.value("url", "where it comes from", type: "a URL", readURL)?.value
      guard let file, let creator, let licence else { return nil as ImageCredit? }
      return ImageCredit(file: file, creator: creator, licence: licence, url: url)
    }
  }
}
