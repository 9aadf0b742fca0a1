import Diagnostics
import Formats
import Platform
import SiteGenerator

/// How long a preview takes from a save to new bytes: the files are read, and the site is built with the memo of the
/// last build, as `sitegen serve` does it.
struct EditMeasure {
  /// What is edited of a section.
  enum Kind: String, CaseIterable {
    /// A word of the text.
    case text = "edit: a word"
    /// A link that was not there before.
    case link = "edit: a link"
    /// The title, which other pages show.
    case title = "edit: a title"
  }

  let folders: SiteFolders
  let jobs: Int

  /// The least and the median time of `rounds` edits of each kind.
  func run(rounds: Int) async throws -> [(kind: Kind, least: Duration, median: Duration)] {
    let options = BuildOptions(jobs: jobs, memo: BuildMemo(keepsSites: true))
    var last = try await outputs(options)
    let sections = folders.content + "/sections"
    guard let name = try Disk.names(in: sections).first(where: { $0.hasSuffix(".md") }) else {
      return []
    }
    let path = "\(sections)/\(name)"
    var result: [(kind: Kind, least: Duration, median: Duration)] = []
    for kind in Kind.allCases {
      var times: [Duration] = []
      for round in 1...rounds {
        let text = String(decoding: try Disk.read(path), as: UTF8.self)
        try Disk.replace(path, Array(edited(text, kind, round).utf8))
        options.memo.forget(.everything)
        let start = ContinuousClock.now
        let new = try await outputs(options)
        guard new != last else {
          throw FileError("cannot measure", path, reason: "nothing changed")
        }
        times.append(ContinuousClock.now - start)
        last = new
      }
      times.sort()
      result.append((kind, times[0], times[times.count / 2]))
    }
    return result
  }

  private func outputs(_ options: BuildOptions) async throws -> [OutputFile] {
    var diagnostics: [Diagnostic] = []
    let input = try SiteInput.load(folders, options.memo, &diagnostics)
    let build = await SiteBuilder.build(input, options)
    guard let outputs = build.outputs else {
      throw FileError("cannot build", folders.content, reason: "the site has errors")
    }
    return outputs
  }

  private func edited(_ text: String, _ kind: Kind, _ round: Int) -> String {
    switch kind {
    case .text: return text + (round == 1 ? "\nWord.\n" : "Word.\n")
    // Every other round takes the link out again.
    case .link:
      let link = "\n[Where all is told](../glossary.md)\n"
      return text.hasSuffix(link) ? String(text.dropLast(link.count)) : text + link
    case .title:
      return text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.hasPrefix("title: ") ? "title: Title \(round)" : $0 }.joined(separator: "\n")
    }
  }
}
