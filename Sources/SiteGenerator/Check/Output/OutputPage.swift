import Diagnostics
import Platform

/// What one page of the built site has and refers to.
struct OutputPage {
  /// Something that a page leads to or loads.
  struct Reference {
    let url: String
    /// Whether the browser loads it by itself.
    let isRequest: Bool
    let place: SourcePlace
  }

  let path: SitePath
  /// The ids with the places of their first use.
  private(set) var ids: [String: SourcePlace] = [:]
  /// Ids that are used again.
  private(set) var repeatedIDs: [(id: String, place: SourcePlace)] = []
  private(set) var references: [Reference] = []
  /// Ids of the page itself that labels and descriptions name.
  private(set) var ownReferences: [(id: String, place: SourcePlace)] = []
  /// Images, and whether they have words and a size.
  private(set) var images: [(hasWords: Bool, hasSize: Bool, place: SourcePlace)] = []
  /// Whether the page only leads elsewhere.
  private(set) var isRedirect = false
  let byteCount: Int

  /// Reads a page; `file` is how diagnostics name it.
  init(_ path: SitePath, _ file: SourceFile) {
    self.path = path
    byteCount = file.bytes.count
    for tag in HTMLTags(file.bytes) { read(tag, file) }
  }

  private mutating func read(_ tag: HTMLTag, _ file: SourceFile) {
    if let id = tag["id"], !id.value.isEmpty {
      let place = file.place(id.range)
      if ids.updateValue(ids[id.value] ?? place, forKey: id.value) != nil {
        repeatedIDs.append((id.value, place))
      }
    }
    for name in ["aria-labelledby", "aria-describedby", "for"] {
      guard let attribute = tag[name] else { continue }
      for id in attribute.value.split(separator: " ") {
        ownReferences.append((String(id), file.place(attribute.range)))
      }
    }
    switch tag.name {
    case "a", "area": add(tag["href"], isRequest: false, file)
    case "link":
      let kinds = (tag["rel"]?.value ?? "").split(separator: " ")
      let isLoaded = kinds.contains { ["stylesheet", "icon", "preload", "manifest"].contains($0) }
      if !kinds.contains("canonical") { add(tag["href"], isRequest: isLoaded, file) }
    case "script", "iframe", "embed", "audio", "video", "source", "track", "input":
      add(tag["src"], isRequest: true, file)
    case "object": add(tag["data"], isRequest: true, file)
    case "img":
      add(tag["src"], isRequest: true, file)
      images.append(
        (tag["alt"] != nil, tag["width"] != nil && tag["height"] != nil, file.place(tag.range)))
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
      for candidate in attribute.value.split(separator: ",") {
        if let url = candidate.split(separator: " ").first {
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
