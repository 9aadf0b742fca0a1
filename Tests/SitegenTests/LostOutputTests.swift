import Foundation
import TestSupport
import Testing

/// A program whose words are lost says so and fails, whatever it was asked.
@Suite(.serialized, .timeLimit(.minutes(5 * patience))) struct LostOutputTests {
  /// Calls that have something to say on standard output.
  static let calls = [
    "check", "check --format json", "check --format github", "check --format sarif",
    "check --fix", "diff", "diff --format json", "diff --format github",
    "export zip --file -", "export epub --file -", "export imscc --file -",
    "export scorm --file -", "keys site", "new page P", "new person P", "new place P",
    "new document D", "new section S", "new source S", "new site s", "new site s --blank",
    "new templates", "new schemas", "render content/index.md", "render - --plain <content/index.md",
    "render content/index.md --format json", "serve --port 0", "serve --port 0 --quiet", "--help",
    "--version", "help build", "build --help", "build --version", "check --help", "diff --help",
    "export --help", "keys --help", "new --help", "render --help", "serve --help",
    "--generate-completion-script bash", "--experimental-dump-help",
  ]

  @Test(arguments: calls) func tellsThatItsOutputIsLost(call: String) async throws {
    let outcome = try await inCourse(
      """
      cp -a . ../copy
      sitegen \(call) >/dev/full 2>words; echo "$? $(tail -n 1 words)"
      cd ../copy; sitegen \(call) >&- 2>words; echo "$? $(tail -n 1 words)"
      """)
    #expect(
      outcome == """
        2 sitegen: cannot write to standard output: No space left on device
        2 sitegen: cannot write to standard output: Bad file descriptor

        """)
  }

  /// As for any other tool the reader of a pipe may go when it has seen enough.
  @Test(arguments: [
    "check", "diff", "keys site", "new schemas", "render content/index.md", "--help",
  ])
  func endsWithItsReader(call: String) async throws {
    let outcome = try await inCourse(
      #"""
      exec env --default-signal=PIPE bash -c '
        (until [ -e gone ]; do sleep 0.01; done; exec sitegen \#(call) 2>words) | (exec <&-; touch gone)
        echo "${PIPESTATUS[0]} $(grep -c standard.output words)"'
      """#)
    #expect(outcome == "141 0\n")
  }

  @Test(arguments: ["build", "check", "check --format json", "render content/index.md"])
  func failsWhereItsDiagnosticsAreLost(call: String) async throws {
    let outcome = try await inCourse(
      """
      printf '# A heading\\n\\n[there](\\n\\n**bold **x\\n' >> content/index.md
      for to in /dev/full '&-'; do eval "sitegen \(call) >all 2>$to"; echo $?; done
      """)
    #expect(outcome == "2\n2\n")
  }

  @Test func hasACallOfEveryCommand() async throws {
    let help = try await inCourse("sitegen --help")
    let commands = help.matches(of: /(?m)^  ([a-z]+)(?: \(default\))? {2,}/).map { String($0.1) }
    #expect(commands.count == 8, "\(help)")
    for command in commands {
      #expect(Self.calls.contains { $0.hasPrefix(command + " --help") }, "\(command)")
      #expect(
        command == "build" || Self.calls.contains { $0.prefix { $0 != " " } == command },
        "\(command)")
    }
  }

  @Test func measuresNothingInSilence() async throws {
    let outcome = try await inCourse(
      """
      for to in /dev/full '&-'; do eval "sitegen-benchmark --help >$to" 2>words
      echo "$? $(tail -n 1 words)"; done
      """)
    #expect(
      outcome == """
        2 cannot write to standard output: No space left on device
        2 cannot write to standard output: Bad file descriptor

        """)
  }

  @Test func exportsIntoPipesDevicesAndThroughLinks() async throws {
    let outcome = try await inCourse(
      """
      sitegen export zip --quiet --file a.zip; mkfifo pipe; cat pipe > b.zip &
      sitegen export zip --quiet --file pipe; wait; sitegen export zip --file - > c.zip 2>words; cat words
      touch d.zip; ln -s d.zip link; sitegen export zip --quiet --file link
      for file in b c d; do cmp a.zip $file.zip && echo same; done; readlink link; [ -p pipe ] && echo pipe
      mknod full c 1 7; sitegen export zip --quiet --file full; echo $?; [ -c full ] && echo device
      """)
    let device =
      getuid() == 0 ? "sitegen: cannot write full: No space left on device\n2\ndevice\n" : ""
    #expect(outcome.hasPrefix("same\nsame\nsame\nd.zip\npipe\n" + device), "\(outcome)")
  }

  /// What comes of `script` in the folder of a course, which was built and changed since where the script looks at that.
  private func inCourse(_ script: String) async throws -> String {
    let workshop = try Workshop()
    try workshop.remove("templates")
    try workshop.write("course/content/site.yaml", "title: T\n")
    try workshop.write("course/content/index.md", "---\ntitle: Home\n---\nHome.\n")
    try workshop.write("course/content/people/kangxi.md", "---\nname: Kangxi\n---\nText.\n")
    try workshop.write(
      "course/content/sections/01-a.md",
      "---\ntitle: A\nsummary: S.\n---\n[He](../people/kangxi.md).\n")
    return try await shell(
      """
      cd course; \(script.contains("diff") ? "sitegen build --quiet" : "")
      printf 'A line without an end.' >> content/sections/01-a.md
      \(script)
      """, in: workshop.path)
  }
}
