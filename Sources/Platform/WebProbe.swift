import Diagnostics

/// Asks web servers whether addresses are still there, with `curl` (7.75 or later), on machines that have it.
package struct WebProbe: Sendable {
  private let program: Program
  /// The variables of the environment that tell of proxies.
  private let proxies: [String]

  /// What came of asking for an address.
  package enum Answer: Sendable, Hashable {
    /// A status of HTTP (RFC 9110).
    case status(Int)
    /// Nobody answered, in the program's words.
    case silence(String)

    /// Whether there is something to read.
    package var isGood: Bool {
      if case .status(200..<300) = self { true } else { false }
    }
  }

  /// How long a connection and an answer may take, in seconds, and how many addresses are asked at a time.
  private static let (connectTime, answerTime, width) = (10, 30, 8)

  /// Finds the program in the folders of a search path; `nil` if it is in none.
  package init?(environment: [String: String]) {
    guard let program = Program("curl", searchPath: environment["PATH"] ?? "") else { return nil }
    self.program = program
    let names = ["http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "no_proxy", "NO_PROXY"]
    proxies = names.compactMap { name in environment[name].map { "\(name)=\($0)" } }
  }

  /// The answers for addresses that start with `http://` or `https://`, in their order.
  ///
  /// Each is asked for its head, and as a whole if that brings nothing good: not every server knows HEAD.
  package func answers(for addresses: [String]) throws(FileError) -> [Answer] {
    var answers = try ask(addresses, forHead: true)
    let rest = answers.indices.filter { index in
      if case .status = answers[index] { !answers[index].isGood } else { false }
    }
    for (index, answer) in zip(rest, try ask(rest.map { addresses[$0] }, forHead: false)) {
      answers[index] = answer
    }
    return answers
  }

  private func ask(_ addresses: [String], forHead: Bool) throws(FileError) -> [Answer] {
    guard !addresses.isEmpty else { return [] }
    let questions = Array(Self.questions(addresses, forHead: forHead).utf8)
    let result = try program.run(["-q", "--config", "-"], environment: proxies, input: questions)
    return Self.answers(
      String(decoding: result?.output ?? [], as: UTF8.self), addresses.count)
  }

  /// What the program is to do, in the form of its configuration files.
  private static func questions(_ addresses: [String], forHead: Bool) -> String {
    let options = """
      silent
      location
      max-redirs = 10
      globoff
      proto = "=http,https"
      proto-redir = "=http,https"
      parallel
      parallel-max = \(width)
      connect-timeout = \(connectTime)
      max-time = \(answerTime)
      user-agent = "sitegen (checks that links are alive)"
      write-out = "%{urlnum}\\t%{http_code}\\t%{errormsg}\\n"
      \(forHead ? "head" : "range = 0-1023")

      """
    return options
      + addresses.map { address in
        var quoted: [UInt8] = []
        for byte in address.utf8 where byte >= 0x20 {
          if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
            quoted.append(UInt8(ascii: "\\"))
          }
          quoted.append(byte)
        }
        let address = String(decoding: quoted, as: UTF8.self)
        return "url = \"\(address)\"\noutput = /dev/null\n"
      }.joined()
  }

  /// The program's lines, put in order.
  private static func answers(_ text: String, _ count: Int) -> [Answer] {
    var answers = Array(repeating: Answer.silence("no answer"), count: count)
    for line in text.parts(at: "\n") {
      let fields = line.parts(at: "\t")
      guard fields.count == 3, let index = Int(fields[0]), answers.indices.contains(index),
        let status = Int(fields[1])
      else { continue }
      answers[index] =
        fields[2].isEmpty && status > 0 ? .status(status) : .silence(String(fields[2]))
    }
    return answers
  }
}
