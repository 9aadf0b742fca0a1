package import Formats

/// A format of the course as one file to take away. A format is a file of its own, and a line in `Registry.books`.
package protocol BookFormat: SendableMetatype {
  /// What authors call it.
  static var name: String { get }
  /// What the names of its files end in.
  static var ending: String { get }
  /// What it is, and for what, in a line.
  static var purpose: String { get }
  /// The file made of those of a site.
  init(_ book: Book, of site: [OutputFile])
  /// The file's bytes, which the same content makes the same; throws what no ZIP archive can hold.
  func bytes() throws(ZipArchive.Failure) -> [UInt8]
}

/// The site as it is, in a folder with the course's name.
package struct SiteArchive: BookFormat {
  package static let name = "zip"
  package static let ending = ".zip"
  package static let purpose = "the whole site, for a USB stick or a server; it opens from disk"

  private let files: [OutputFile]

  package init(_ book: Book, of site: [OutputFile]) {
    files = site.map { OutputFile(path: "\(book.slug)/\($0.path)", bytes: $0.bytes) }
  }

  package func bytes() throws(ZipArchive.Failure) -> [UInt8] { try ZipArchive.bytes(of: files) }
}
