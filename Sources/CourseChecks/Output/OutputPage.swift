package import Course
package import Diagnostics
import Formats

/// What one page of the built site has and refers to.
package struct OutputPage {
  /// Something that a page leads to or loads.
  package struct Reference {
    package let url: String
    /// Whether the browser loads it by itself.
    package let isRequest: Bool
    package let place: SourcePlace
  }

  package let path: Route
  /// The ids with the places of their first use.
  package private(set) var ids: [ByteString: SourcePlace] = [:]
  /// Ids that are used again.
  package private(set) var repeatedIDs: [(id: String, place: SourcePlace)] = []
  package private(set) var references: [Reference] = []
  /// Ids of the page itself that labels and descriptions name.
  package private(set) var ownReferences: [(id: String, place: SourcePlace)] = []
  /// Images: what they load, and whether they have words and a size.
  package private(set) var images: [Image] = []
  /// Whether the page only leads elsewhere.
  package private(set) var isRedirect = false
  package let byteCount: Int

  /// An image of the page.
  package struct Image: Sendable {
    package let url: String
    package let hasWords: Bool
    package let hasSize: Bool
    package let place: SourcePlace
  }

  /// Reads a page; `file` is how diagnostics name it.
  package init(_ path: Route, _ file: SourceFile) {
    self.path = path
    byteCount = file.bytes.count
    for tag in HTMLTags(file.bytes) { read(tag, file) }
  }

  private mutating func read(_ tag: HTMLTag, _ file: SourceFile) {
    if let id = tag["id"], !id.value.isEmpty {
      let place = file.place(id.range)
      let key = ByteString(id.value)
      if ids.updateValue(ids[key] ?? place, forKey: key) != nil {
        repeatedIDs.append((id.value, place))
      }
    }
    for name in ["aria-labelledby", "aria-describedby", "for"] {
      guard let attribute = tag[name] else { continue }
      for id in attribute.value.parts(at: " ").filter({ !$0.isEmpty }) {
        ownReferences.append((String(id), file.place(attribute.range)))
      }
    }
    switch tag.name {
    case "a", "area": add(tag["href"], isRequest: false, file)
    case "link":
      let kinds = (tag["rel"]?.value ?? "").parts(at: " ").filter { !$0.isEmpty }
      let isLoaded = kinds.contains { ["stylesheet", "icon", "preload", "manifest"].contains($0) }
      if !kinds.contains("canonical") { add(tag["href"], isRequest: isLoaded, file) }
    case "script", "iframe", "embed", "audio", "video", "source", "track", "input":
      add(tag["src"], isRequest: true, file)
    case "object": add(tag["data"], isRequest: true, file)
    case "img":
      add(tag["src"], isRequest: true, file)
      images.append(
        Image(
          url: (tag["src"] ?? tag["srcset"])?.value ?? "", hasWords: tag["alt"] != nil,
          hasSize: tag["width"] != nil && tag["height"] != nil, place: file.place(tag.range)))
    case "meta":
      guard tag["http-equiv"]?.value.lowercased() == "refresh", let content = tag["content"],
        let start = content.value.firstRange(of: "url=")
      else { return }
      isRedirect = true
      references.append(
        Reference(
          url: String(content.value[start.upperBound...]), isRequest: false,
          place: file.place(content.range)))
    default: break
    }
    for attribute in [tag["srcset"]].compactMap(\.self) {
      for candidate in attribute.value.parts(at: ",").filter({ !$0.isEmpty }) {
        if let url = candidate.parts(at: " ").first(where: { !$0.isEmpty }) {
          references.append(
            Reference(url: String(url), isRequest: true, place: file.place(attribute.range)))
        }
      }
    }
  }

  private mutating func add(_ attribute: HTMLTag.Attribute?, isRequest: Bool, _ file: SourceFile) {
    guard let attribute else { return }
    references.append(
      Reference(url: attribute.value, isRequest: isRequest, place: file.place(attribute.range)))
  }
}
