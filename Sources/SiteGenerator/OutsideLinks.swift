import Course
import CourseChecks
package import Diagnostics
package import Formats
package import Platform

/// The addresses outside the site that its pages lead to, and what is wrong with them.
package struct OutsideLinks: Sendable {
  /// The addresses without fragments, each once, in the order of the pages.
  package let addresses: [String]
  private let places: [SourcePlace]

  /// Finds the links of the pages among `outputs`. A link's place is where the content first names the address, or the
  /// page, shown in the folder `name`, if the content does not name it.
  package init(of outputs: [OutputFile], name: String, content: [SourceFile]) {
    var addresses: [String] = []
    var pages: [SourcePlace] = []
    var seen: Set<ByteString> = []
    for output in outputs where output.path.ends(with: ".html") {
      let file = SourceFile(path: "\(name)/\(output.path)", bytes: output.bytes)
      for reference in OutputPage(Route(output.path), file).references {
        let lower = reference.url.prefix(8).lowercased()
        guard !reference.isRequest, lower.begins(with: "http://") || lower.begins(with: "https://")
        else { continue }
        let address = String(reference.url.parts(at: "#", most: 2)[0])
        guard seen.insert(ByteString(address)).inserted else { continue }
        addresses.append(address)
        pages.append(reference.place)
      }
    }
    self.addresses = addresses
    let mentions = Self.mentions(in: content)
    places = zip(addresses, pages).map { address, page in
      let bytes = Array(address.utf8)
      let mention = mentions.first { $0.file.bytes[$0.start...].starts(with: bytes) }
      return mention.map { $0.file.place($0.start..<$0.start + bytes.count) } ?? page
    }
  }

  /// Where the content's files say `http`.
  private static func mentions(in content: [SourceFile]) -> [(file: SourceFile, start: Int)] {
    content.flatMap { file in
      var starts: [(file: SourceFile, start: Int)] = []
      var rest = file.bytes[...]
      while let start = rest.firstIndex(of: UInt8(ascii: "h")) {
        rest = rest[(start + 1)...]
        if rest.starts(with: "ttp".utf8) { starts.append((file, start)) }
      }
      return starts
    }
  }

  /// What is wrong, given the answer for each address: warnings, for others' servers come and go.
  package func diagnostics(_ answers: [WebProbe.Answer]) -> [Diagnostic] {
    zip(addresses, zip(places, answers)).compactMap { address, found in
      let (place, answer) = found
      switch answer {
      case .status(200..<300): return nil
      case .status(let status) where [404, 410].contains(status):
        return .warning(
          "outside-link", "\"\(address)\" is not there any more (HTTP \(status))", at: place,
          hint: "link to where it has moved, or to a copy in a web archive")
      case .status(let status):
        return .warning(
          "outside-link", "\"\(address)\" answers with HTTP \(status)", at: place,
          hint: "open it in a browser: some servers refuse programs")
      case .silence(let reason):
        return .warning(
          "outside-link", "\"\(address)\" does not answer: \(reason)", at: place,
          hint: "try again later")
      }
    }
  }
}

/// When addresses outside the site were last found to be there, so that they are not asked for every time.
package struct OutsideLinkCache: Sendable, Hashable {
  /// Seconds since 1970 by address.
  private var seen: [ByteString: Int] = [:]

  /// How long an address is taken to be there, in seconds: a week.
  package static let lifetime = 7 * 24 * 3600

  /// Reads what `text` wrote: an address and its time a line. Lines that say nothing are left out.
  package init(_ text: String) {
    for line in text.parts(at: "\n") {
      let fields = line.parts(at: "\t")
      guard fields.count == 2, let time = Int(fields[1]) else { continue }
      seen[ByteString(fields[0])] = time
    }
  }

  /// Whether an address was there not long before `now`.
  package func isFresh(_ address: String, at now: Int) -> Bool {
    guard let time = seen[ByteString(address)] else { return false }
    return (time...time + Self.lifetime).contains(now)
  }

  /// Keeps in mind that an address is there at `now`, or that it is not.
  package mutating func note(_ address: String, isGood: Bool, at now: Int) {
    seen[ByteString(address)] = isGood ? now : nil
  }

  /// The cache as a file holds it.
  package var text: String {
    seen.sorted { $0.key < $1.key }.map { "\($0.key.text)\t\($0.value)\n" }.joined()
  }
}
