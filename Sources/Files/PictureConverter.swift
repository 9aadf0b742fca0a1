#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Turns SVG into PNG with librsvg's `rsvg-convert`, on machines that have it.
package struct PictureConverter: Sendable {
  private let program: String

  /// Finds the program in the folders of a search path, as in `/usr/bin:/bin`; `nil` if it is in none.
  package init?(searchPath: String) {
    let folders = searchPath.split(separator: ":").map(String.init)
    guard
      let program = folders.map({ "\($0)/rsvg-convert" }).first(where: { (path: String) -> Bool in
        unsafe access(path, X_OK) == 0
      })
    else { return nil }
    self.program = program
  }

  /// The picture as PNG, or `nil` if the program fails: a card is a comfort, and no reason for a build to fail.
  package func png(of svg: [UInt8]) -> [UInt8]? {
    var template = Array("/tmp/sitegen-card-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { return nil }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let (input, output) = ("\(folder)/card.svg", "\(folder)/card.png")
    do throws(FileError) {
      try Disk.create(input, svg)
      let isDone = run([program, "--format=png", "--output=\(output)", input])
      let png = isDone ? try Disk.read(output) : nil
      try Disk.remove(folder)
      return png
    } catch {
      return nil
    }
  }

  /// Whether the program ended well. It gets no environment, so that nothing of it shows in the picture.
  private func run(_ arguments: [String]) -> Bool {
    var process = pid_t()
    var pointers = unsafe arguments.map { unsafe strdup($0) } + [nil]
    defer {
      for index in unsafe pointers.indices { unsafe free(pointers[index]) }
    }
    var environment: [UnsafeMutablePointer<CChar>?] = unsafe [nil]
    guard unsafe posix_spawn(&process, program, nil, nil, &pointers, &environment) == 0 else {
      return false
    }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return false }
    }
    return status == 0
  }
}
