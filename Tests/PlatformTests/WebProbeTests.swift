import Platform
import Testing

/// Questions to web servers, asked by a program that stands in for `curl`.
@Suite struct WebProbeTests {
  /// A folder with a `curl` that keeps what it was asked in `heads` and `wholes`, and answers with the file `answers`.
  private func folder(heads: String, wholes: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("head-answers", heads)
    try folder.write("whole-answers", wholes)
    let script = """
      #!/bin/sh
      if [ "$1 $2 $3" != "-q --config -" ]; then exit 2; fi
      questions=$(/bin/cat)
      kind=whole
      if echo "$questions" | /bin/grep -q '^head$'; then kind=head; fi
      printf '%s\\n' "$questions" > "\(folder.path)/$kind-questions"
      /bin/cat "\(folder.path)/$kind-answers"
      """
    try folder.write("curl", script + "\n")
    try folder.makeExecutable("curl")
    return folder
  }

  @Test func asksForHeadsAndThenForWholes() throws {
    let folder = try folder(
      heads: "1\t404\t\n0\t200\t\n3\t000\tCould not resolve host: x.invalid\nnoise\n9\t200\t\n",
      wholes: "0\t200\t\n")
    let probe = try #require(WebProbe(environment: ["PATH": "/nowhere:\(folder.path)"]))
    let answers = try probe.answers(for: [
      "https://a.example/", "https://b.example/\"\\\n", "https://c.example/", "https://x.invalid/",
    ])
    #expect(
      answers == [
        .status(200), .status(200), .silence("no answer"),
        .silence("Could not resolve host: x.invalid"),
      ])
    let options = """
      silent
      location
      max-redirs = 10
      globoff
      proto = "=http,https"
      proto-redir = "=http,https"
      parallel
      parallel-max = 8
      connect-timeout = 10
      max-time = 30
      user-agent = "sitegen (checks that links are alive)"
      write-out = "%{urlnum}\\t%{http_code}\\t%{errormsg}\\n"

      """
    #expect(
      try folder.text("head-questions") == options + """
        head
        url = "https://a.example/"
        output = /dev/null
        url = "https://b.example/\\"\\\\"
        output = /dev/null
        url = "https://c.example/"
        output = /dev/null
        url = "https://x.invalid/"
        output = /dev/null

        """)
    #expect(
      try folder.text("whole-questions") == options + """
        range = 0-1023
        url = "https://b.example/\\"\\\\"
        output = /dev/null

        """)
  }

  @Test func isMissingWithoutTheProgram() throws {
    let folder = try TemporaryFolder()
    #expect(WebProbe(environment: ["PATH": folder.path]) == nil)
    #expect(WebProbe(environment: [:]) == nil)
  }

  @Test func asksNothingForNoAddresses() throws {
    let folder = try folder(heads: "", wholes: "")
    let probe = try #require(WebProbe(environment: ["PATH": folder.path]))
    #expect(try probe.answers(for: []) == [])
    #expect(try !Disk.exists("\(folder.path)/head-questions"))
  }
}
