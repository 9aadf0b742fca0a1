import Dispatch
import Foundation
import Platform

/// The program beside the tests, which a build of the tests makes too.
package var program: String? {
  var folders = Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent().path }
  folders.append(
    URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path)
  return folders.map { $0 + "/sitegen" }.first { FileManager.default.isExecutableFile(atPath: $0) }
}

/// How many times longer than elsewhere a test waits for the program: a sanitizer makes it slow.
package let patience =
  ProcessInfo.processInfo.environment.keys.contains { $0.hasSuffix("SAN_OPTIONS") } ? 20 : 1

/// These variables, and those that tell a sanitizer how to report, so that what it says of a program that a test starts does not
/// stand in what the program says, nor decide how it ends.
package func environment(_ variables: [String: String]) -> [String: String] {
  ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }
    .merging(variables) { $1 }
}

/// What a shell writes, to both streams, when it runs `script` in `folder` with the program on its path. Other tests run while
/// it is waited for.
package func shell(_ script: String, in folder: String) async throws -> String {
  guard let program else { throw CocoaError(.fileNoSuchFile) }
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/bin/bash")
  process.arguments = ["-c", "exec 2>&1\n" + script]
  process.currentDirectoryURL = URL(fileURLWithPath: folder)
  let programs = URL(fileURLWithPath: program).deletingLastPathComponent().path
  process.environment = environment([
    "PATH": "\(programs):/usr/sbin:/usr/bin:/bin", "HOME": folder,
  ])
  // Into a file: a pipe stays open as long as any child of a test beside this one has it.
  let shown = FileManager.default.temporaryDirectory.path + "/sitegen-shown-\(UUID().uuidString)"
  guard FileManager.default.createFile(atPath: shown, contents: nil) else {
    throw CocoaError(.fileWriteUnknown)
  }
  defer { _ = unsafe unlink(shown) }
  process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: shown))
  try process.run()
  await withCheckedContinuation { done in
    DispatchQueue.global().async {
      process.waitUntilExit()
      done.resume()
    }
  }
  return String(decoding: try Data(contentsOf: URL(fileURLWithPath: shown)), as: UTF8.self)
}
