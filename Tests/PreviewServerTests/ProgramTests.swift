import Files
import Foundation
import Testing

/// The program as people start and end it.
@Suite(.timeLimit(.minutes(1))) struct ProgramTests {
  @Test(arguments: [SIGINT, SIGTERM]) func endsCleanly(signal: Int32) throws {
    let workshop = try Workshop()
    let before = try Disk.names(in: workshop.path)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(program, "sitegen is not built"))
    process.arguments = ["serve", "--source", workshop.path, "--port", "0"]
    let (output, error) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = error
    try process.run()
    // The address stands on standard output before the first build ends; the report comes after it.
    let address = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    #expect(address.wholeMatch(of: /http:\/\/127\.0\.0\.1:\d+\/\n/) != nil, "\(address)")
    _ = error.fileHandleForReading.availableData
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0)
    #expect(try Disk.names(in: workshop.path) == before)
  }

  /// The program beside the tests, which a build of the tests makes too.
  private var program: String? {
    var folders = Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent().path }
    folders.append(
      URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path)
    return folders.map { $0 + "/sitegen" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }
}
