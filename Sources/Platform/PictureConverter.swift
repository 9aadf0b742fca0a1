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
      return try withTemporaryFolder { folder throws(FileError) in
        let (input, output) = ("\(folder)/card.svg", "\(folder)/card.png")
        try Disk.create(input, svg)
        let status = program.run(["--format=png", "--output=\(output)", input])
        return status == 0 ? try Disk.read(output) : nil
      }
    } catch {
      return nil
    }
  }
}
