import Diagnostics

/// The media types (RFC 6838) of the files that a site holds.
enum MediaType {
  /// The value of `Content-Type` for a file name; text is UTF-8.
  static func of(_ path: String) -> String {
    let name = path.parts(at: "/").last ?? ""
    let parts = name.parts(at: ".")
    guard parts.count > 1, let type = parts.last else {
      return name.isIdentical(to: "_redirects") ? text : binary
    }
    return types[type.lowercased()] ?? binary
  }

  static let text = "text/plain; charset=utf-8"
  static let html = "text/html; charset=utf-8"
  static let css = "text/css; charset=utf-8"
  static let script = "text/javascript; charset=utf-8"
  static let events = "text/event-stream"
  private static let binary = "application/octet-stream"

  private static let types: [String: String] = [
    "html": html, "htm": html, "css": css, "js": script, "mjs": script, "txt": text,
    "md": "text/markdown; charset=utf-8", "csv": "text/csv; charset=utf-8",
    "ics": "text/calendar; charset=utf-8", "vtt": "text/vtt; charset=utf-8",
    "yaml": "application/yaml", "yml": "application/yaml",
    "json": "application/json", "jsonld": "application/ld+json",
    "geojson": "application/geo+json", "webmanifest": "application/manifest+json",
    "xml": "application/xml", "svg": "image/svg+xml", "png": "image/png", "gif": "image/gif",
    "jpg": "image/jpeg", "jpeg": "image/jpeg", "webp": "image/webp", "avif": "image/avif",
    "ico": "image/vnd.microsoft.icon", "pdf": "application/pdf", "zip": "application/zip",
    "epub": "application/epub+zip", "woff": "font/woff", "woff2": "font/woff2", "ttf": "font/ttf",
    "otf": "font/otf", "mp3": "audio/mpeg", "m4a": "audio/mp4", "ogg": "audio/ogg",
    "opus": "audio/ogg", "wav": "audio/wav", "mp4": "video/mp4", "webm": "video/webm",
  ]
}
