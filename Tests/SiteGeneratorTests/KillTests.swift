import Diagnostics
import Foundation
import Platform
import SiteGenerator
import TestSupport
import Testing

/// A build that is killed leaves one whole site: the old one or the new one.
@Suite(.serialized) struct KillTests {
  @Test(.timeLimit(.minutes(5 * patience)))
  func leavesAWholeSiteWhenKilledAtAnyMoment() async throws {
    let program = try #require(Self.program, "sitegen is not built")
    let folder = FileManager.default.temporaryDirectory.path + "/sitegen-kill-\(UUID().uuidString)"
    defer { #expect(throws: Never.self) { try Disk.remove(folder) } }
    var versions: [[String: [UInt8]]] = []
    for version in 0...1 {
      try Self.write(version, to: folder)
      versions.append(try await Self.expected(in: folder))
    }
    #expect(versions[0] != versions[1])

    // The second run changes the site back, so that the time of a run that rewrites every page is known.
    try Self.write(0, to: folder)
    #expect(try Self.run(program, folder, killedAfter: nil) == 0)
    try Self.write(1, to: folder)
    let clock = ContinuousClock()
    let start = clock.now
    #expect(try Self.run(program, folder, killedAfter: nil) == 0)
    let whole = clock.now - start
    #expect(try Self.tree(folder + "/public") == versions[1])

    let count = 30
    var current = 1
    var kills = [0, 0]
    for step in 0..<count {
      try Self.write(1 - current, to: folder)
      try Self.run(program, folder, killedAfter: whole * step / count + whole / 50)
      let found = try Self.tree(folder + "/public")
      let version = try #require(
        versions.firstIndex(of: found), "a mix of two sites after kill \(step) of \(count)")
      kills[version == current ? 0 : 1] += 1
      current = version
    }
    // Some kills came before the new site took the old one's place: the test tested something.
    #expect(kills[0] > 0)

    #expect(try Self.run(program, folder, killedAfter: nil) == 0)
    let rest = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(rest.filter { $0.contains("sitegen-new") } == [], "the next build clears what was left")
  }

  /// The program beside the tests, which a build of the tests makes too.
  private static var program: String? {
    var folders = Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent().path }
    folders.append(
      URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path)
    return folders.map { $0 + "/sitegen" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  /// Writes the content of a site of many pages, each of which says its version.
  private static func write(_ version: Int, to folder: String) throws {
    var files: [String: String] = ["content/site.yaml": "title: Version \(version)\n"]
    for number in 1...150 {
      files["content/sections/\(number)-s\(number).md"] =
        "---\ntitle: S\nsummary: S.\n---\nVersion \(version)\n"
    }
    files["content/pages/only\(version).md"] = "---\ntitle: Only\n---\n"
    try Disk.remove(folder + "/content")
    for (path, text) in files { try create(folder + "/" + path, Array(text.utf8)) }
    guard try !Disk.exists(folder + "/templates") else { return }
    for file in sourceFiles(TestTheme.files) { try create(folder + "/" + file.path, file.bytes) }
  }

  private static func create(_ path: String, _ bytes: [UInt8]) throws {
    if let parent = Disk.parent(of: path) { try Disk.makeFolder(parent) }
    try Disk.create(path, bytes)
  }

  /// The files that a build makes, its manifest among them.
  private static func expected(in folder: String) async throws -> [String: [UInt8]] {
    var diagnostics: [Diagnostic] = []
    let folders = SiteFolders(
      content: folder + "/content", templates: folder + "/templates", output: folder + "/public")
    let input = try SiteInput.load(folders, &diagnostics)
    let build = await SiteBuilder.build(input, BuildOptions())
    let outputs = try #require(build.outputs)
    _ = try Publication.publish(outputs, to: folder + "/expected")
    defer { #expect(throws: Never.self) { try Disk.remove(folder + "/expected") } }
    return try tree(folder + "/expected")
  }

  /// Every file below a folder by its path in it.
  private static func tree(_ folder: String) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(path)")
      guard attributes[.type] as? FileAttributeType == .typeRegular else { continue }
      files[path] = try Disk.read("\(folder)/\(path)")
    }
    return files
  }

  /// Starts a build, kills it after a time if one is given, and tells how it ended.
  @discardableResult
  private static func run(
    _ program: String, _ folder: String, killedAfter delay: Duration?
  ) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["build", "--quiet", "--source", folder]
    try process.run()
    if let delay {
      let (seconds, attoseconds) = delay.components
      Thread.sleep(forTimeInterval: Double(seconds) + Double(attoseconds) / 1e18)
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }
    process.waitUntilExit()
    return process.terminationStatus
  }
}
