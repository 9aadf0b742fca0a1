import Course
import Formats

/// A kind of file beside the pages, for machines, feed readers or search engines. A kind is one file, registered once.
protocol ExportKind: Sendable {
  /// The addresses that it takes; none where there is nothing to tell.
  func routes(_ facts: Facts) -> [Route]
  /// How the timeline page offers it as a download, if it does.
  var downloadName: String? { get }
  /// The files, at these addresses.
  func files(_ pages: PageFacts, _ theme: SiteTheme) -> [OutputFile]
}

extension ExportKind {
  var downloadName: String? { nil }
}

/// An export that is one file, of the course alone.
protocol FileExport: ExportKind {
  var route: Route { get }
  /// The file's bytes.
  func bytes(_ facts: Facts) -> [UInt8]
}

extension FileExport {
  func routes(_ facts: Facts) -> [Route] { [route] }

  func files(_ pages: PageFacts, _ theme: SiteTheme) -> [OutputFile] {
    routes(pages.facts).map { OutputFile(path: $0.text, bytes: bytes(pages.facts)) }
  }
}

extension Registry {
  /// What makes the files beside the pages.
  package static func exportWork() -> [OutputJob] {
    exports.enumerated().map { position, export in
      OutputJob(name: "export \(position)", entry: nil) { export.files($0, $1) }
    }
  }
}
