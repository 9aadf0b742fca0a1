/// Turns SVG into PNG with librsvg's `rsvg-convert`, on machines that have it.
package struct PictureConverter: Sendable {
  private let program: Program

  /// Finds the program in the folders of a search path, as in `/usr/bin:/bin`; `nil` if it is in none.
  package init?(searchPath: String) {
    guard let program = Program("rsvg-convert", searchPath: searchPath) else { return nil }
    self.program = program
  }

  /// The picture as PNG, or `nil` if the program fails: a card is a comfort, and no reason for a build to fail.
  package func png(of svg: [UInt8]) -> [UInt8]? {
    do throws(FileError) {
      guard let result = try program.run(["--format=png"], input: svg) else { return nil }
      return result.status == 0 ? result.output : nil
    } catch {
      return nil
    }
  }
}
